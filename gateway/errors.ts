import { auditErrors } from "@lgsp/audit";
import { errorsOf, exchangeErrors } from "@lgsp/policies";
import type { ErrorDefinition } from "@lgsp/policies";

/** Codes of the gateway's own steps. Sector, identity, state and ledger codes are declared in their rooms. */
export const gatewayErrors = {
  ...exchangeErrors,
  LEDGER_UNAVAILABLE: auditErrors.LEDGER_UNAVAILABLE,
  METHOD_NOT_ALLOWED: {
    status: 405,
    vi: "Chỉ nhận truy vấn bằng POST.",
    en: "Questions are taken by POST only.",
    remedy: {
      vi: "Gửi POST với nội dung application/json.",
      en: "Send a POST with an application/json body.",
    },
  },
  NOT_FOUND: {
    status: 404,
    vi: "Không có gì ở địa chỉ này.",
    en: "There is nothing at this address.",
    remedy: { vi: "Gửi truy vấn tới /graphql.", en: "Send questions to /graphql." },
  },
  NOT_ACCEPTABLE: {
    status: 406,
    vi: "Không trả lời được theo định dạng trong tiêu đề Accept.",
    en: "No answer format that the Accept header takes is offered.",
    remedy: {
      vi: "Chấp nhận application/graphql-response+json hoặc application/json.",
      en: "Accept application/graphql-response+json or application/json.",
    },
  },
  CONTRACT_MISSING: {
    status: 403,
    vi: "Không có hợp đồng dữ liệu nào cho bên gọi này với mục đích này.",
    en: "There is no contract for this caller and purpose.",
    remedy: {
      vi: "Kiểm tra mã truy cập, thỏa thuận còn hiệu lực và tiêu đề LGSP-Purpose; đồ thị chung ở /graphql.",
      en: "Check the token, the agreement and its term, and the header LGSP-Purpose; the whole graph is at /graphql.",
    },
  },
  CONTRACT_AMBIGUOUS: {
    status: 403,
    vi: "Bên gọi này có nhiều hợp đồng dữ liệu cho mục đích này.",
    en: "This caller has several contracts for this purpose.",
    remedy: {
      vi: "Xin mã truy cập chỉ có một thỏa thuận (thuộc tính agreements).",
      en: "Ask for a token that is narrowed to one agreement (claim agreements).",
    },
  },
  CONTENT_TYPE_UNSUPPORTED: {
    status: 415,
    vi: "Chỉ nhận nội dung kiểu application/json, mã hóa UTF-8.",
    en: "Only application/json bodies in UTF-8 are taken.",
    remedy: { vi: "Đặt Content-Type: application/json.", en: "Set Content-Type: application/json." },
  },
  BODY_TOO_LARGE: {
    status: 413,
    vi: "Nội dung yêu cầu vượt quá {limit} byte.",
    en: "The request body exceeds {limit} bytes.",
    remedy: {
      vi: "Rút ngắn truy vấn hoặc chia các biến ra nhiều yêu cầu.",
      en: "Shorten the question or spread the variables over several requests.",
    },
  },
  BODY_MALFORMED: {
    status: 400,
    vi: "Nội dung yêu cầu không phải một đối tượng JSON hợp lệ.",
    en: "The request body is not a valid JSON object.",
    remedy: {
      vi: 'Gửi một đối tượng JSON dạng {"query": "..."}.',
      en: 'Send a JSON object such as {"query": "..."}.',
    },
  },
  PARAMETER_INVALID: {
    status: 400,
    vi: "Tham số {parameter} trong yêu cầu không hợp lệ.",
    en: "Parameter {parameter} of the request is not valid.",
    remedy: {
      vi: "Chỉ dùng query (chuỗi), operationName (chuỗi), variables (đối tượng), extensions (đối tượng).",
      en: "Use only query (string), operationName (string), variables (object), extensions (object).",
    },
  },
  DOCUMENT_MALFORMED: {
    status: 400,
    vi: "Truy vấn sai cú pháp GraphQL: {reason}",
    en: "The question is not well-formed GraphQL: {reason}",
    remedy: { vi: "Sửa truy vấn tại vị trí đã nêu.", en: "Correct the question at the place named." },
  },
  DOCUMENT_INVALID: {
    status: 400,
    vi: "Truy vấn không khớp với lược đồ: {reason}",
    en: "The question does not fit the schema: {reason}",
    remedy: {
      vi: "Đối chiếu với lược đồ trong trình khám phá.",
      en: "Compare it with the schema in the explorer.",
    },
  },
  OPERATION_UNKNOWN: {
    status: 400,
    vi: "Không xác định được thao tác cần thực hiện.",
    en: "Which operation to run cannot be told.",
    remedy: {
      vi: "Gửi đúng một thao tác, hoặc nêu tên nó trong operationName.",
      en: "Send exactly one operation, or name it in operationName.",
    },
  },
  SUBSCRIPTION_UNSUPPORTED: {
    status: 400,
    vi: "Hub chưa phục vụ đăng ký nhận tin (subscription).",
    en: "The hub does not serve subscriptions yet.",
    remedy: { vi: "Dùng truy vấn (query).", en: "Use a query." },
  },
  VARIABLE_INVALID: {
    status: 400,
    vi: "Biến ${variable} thiếu hoặc không đúng kiểu đã khai báo.",
    en: "Variable ${variable} is missing or is not of its declared type.",
    remedy: {
      vi: "Gửi giá trị đúng kiểu đã khai báo trong truy vấn.",
      en: "Send a value of the type declared in the question.",
    },
  },
  NAME_RESERVED: {
    status: 400,
    vi: "Tên {name} được dành riêng, không dùng cho biến hay bí danh được.",
    en: "The name {name} is reserved and cannot name a variable or an alias.",
    remedy: { vi: "Đặt tên khác.", en: "Choose another name." },
  },
  LIMIT_EXCEEDED: {
    status: 400,
    vi: "Truy vấn vượt giới hạn {limit}: tối đa {most}.",
    en: "The question exceeds the limit on {limit}: at most {most}.",
    remedy: {
      vi: "Chia truy vấn thành nhiều truy vấn nhỏ hơn.",
      en: "Split it into several smaller questions.",
    },
  },
  PLANNING_BUSY: {
    status: 503,
    vi: "Quá nhiều truy vấn mới đang chờ lập kế hoạch; thử lại sau {retryAfterSeconds} giây.",
    en: "Too many new questions wait to be planned; try again in {retryAfterSeconds} seconds.",
    remedy: {
      vi: "Dùng biến thay cho giá trị viết thẳng trong truy vấn, để truy vấn đã biết không phải lập kế hoạch lại.",
      en: "Use variables in place of values written into the question: a known question needs no new plan.",
    },
  },
  PLANNING_TOO_LONG: {
    status: 422,
    vi: "Lập kế hoạch cho truy vấn này mất quá nhiều thời gian.",
    en: "This question takes too long to plan.",
    remedy: { vi: "Chia truy vấn thành nhiều truy vấn nhỏ hơn.", en: "Split it into smaller questions." },
  },
  RATE_LIMITED: {
    status: 429,
    vi: "Đã dùng hết hạn mức {budget}; thử lại sau {retryAfterSeconds} giây.",
    en: "The budget of {budget} is used up; try again in {retryAfterSeconds} seconds.",
    remedy: {
      vi: "Giãn các yêu cầu ra, hoặc hỏi ít hơn trong mỗi yêu cầu.",
      en: "Space the requests out, or ask for less in each.",
    },
  },
  ROWS_DENIED: {
    status: 403,
    vi: "Dữ liệu của {coordinate} không được phép xem với tư cách và mục đích này.",
    en: "The data behind {coordinate} may not be seen in this capacity and for this purpose.",
    remedy: {
      vi: "Kiểm tra mục đích sử dụng, hoặc hỏi cơ quan sở hữu dữ liệu.",
      en: "Check the purpose of use, or ask the agency that owns the data.",
    },
  },
  WRITE_DENIED: {
    status: 403,
    vi: "Không được phép thực hiện {coordinate} với tư cách và mục đích này.",
    en: "{coordinate} may not be called in this capacity and for this purpose.",
    remedy: { vi: "Kiểm tra mục đích sử dụng.", en: "Check the purpose of use." },
  },
  IDEMPOTENCY_KEY_INVALID: {
    status: 400,
    vi: "Tiêu đề Idempotency-Key không hợp lệ.",
    en: "The header Idempotency-Key is not valid.",
    remedy: {
      vi: "Dùng 16 đến 64 ký tự A-Z a-z 0-9 . _ -, ví dụ một UUID.",
      en: "Use 16 to 64 characters of A-Z a-z 0-9 . _ -, for example a UUID.",
    },
  },
  SECTOR_TIMEOUT: {
    status: 504,
    vi: "Ngành {sector} không trả lời kịp thời hạn; phần dữ liệu của ngành này bị thiếu.",
    en: "Sector {sector} did not answer within its deadline; its part of the data is missing.",
    remedy: { vi: "Hỏi ít hơn, hoặc thử lại sau.", en: "Ask for less, or try again later." },
  },
  SECTOR_ANSWER_INVALID: {
    status: 502,
    vi: "Câu trả lời của ngành {sector} không khớp với câu hỏi nên bị bỏ.",
    en: "The answer of sector {sector} does not fit the question and was dropped.",
    remedy: {
      vi: "Báo cho đơn vị vận hành hub kèm mã yêu cầu.",
      en: "Report the request id to the hub's operator.",
    },
  },
  SECTOR_ANSWER_TOO_LARGE: {
    status: 502,
    vi: "Câu trả lời của ngành {sector} vượt quá {limit} byte nên bị bỏ.",
    en: "The answer of sector {sector} exceeds {limit} bytes and was dropped.",
    remedy: { vi: "Hỏi ít dòng hoặc ít trường hơn.", en: "Ask for fewer rows or fields." },
  },
  SECTOR_FAILED: {
    status: 502,
    vi: "Ngành {sector} gặp lỗi khi trả lời.",
    en: "Sector {sector} failed to answer.",
    remedy: {
      vi: "Thử lại; nếu vẫn lỗi, báo đơn vị vận hành kèm mã yêu cầu.",
      en: "Try again; if it keeps failing, report the request id to the operator.",
    },
  },
  ANSWER_INCOMPLETE: {
    status: 502,
    vi: "Một giá trị bắt buộc bị thiếu, nên phần chứa nó là null.",
    en: "A value that must be present is missing, so the part that holds it is null.",
    remedy: {
      vi: "Báo cho đơn vị vận hành hub kèm mã yêu cầu.",
      en: "Report the request id to the hub's operator.",
    },
  },
  REQUEST_ABORTED: {
    status: 499,
    vi: "Bên gọi đã ngắt kết nối trước khi có câu trả lời.",
    en: "The caller hung up before the answer.",
    remedy: { vi: "Gửi lại yêu cầu.", en: "Send the request again." },
  },
  INTERNAL_ERROR: {
    status: 500,
    vi: "Hub gặp lỗi không lường trước.",
    en: "The hub met an unexpected error.",
    remedy: {
      vi: "Báo cho đơn vị vận hành hub kèm mã yêu cầu.",
      en: "Report the request id to the hub's operator.",
    },
  },
  SUPERGRAPH_INVALID: {
    status: 500,
    vi: "Không nạp được siêu đồ thị: {reason}",
    en: "The supergraph cannot be loaded: {reason}",
    remedy: {
      vi: "Tạo lại bằng ./lgsp compose.",
      en: "Build it again with ./lgsp compose.",
    },
  },
  SECTOR_ENDPOINT_MISSING: {
    status: 500,
    vi: "Siêu đồ thị có ngành {sector} nhưng không có nơi nào để gọi nó.",
    en: "The supergraph has sector {sector}, but there is no endpoint to call for it.",
    remedy: {
      vi: "Khai báo ngành này, hoặc tạo lại siêu đồ thị.",
      en: "Configure the sector, or compose the supergraph again.",
    },
  },
  POLICY_OFF_NOT_LOOPBACK: {
    status: 500,
    vi: "Chế độ không chính sách chỉ được mở trên địa chỉ nội bộ của máy, không phải {host}.",
    en: "With policy off the gateway listens on a loopback address only, not on {host}.",
    remedy: { vi: "Dùng --host 127.0.0.1.", en: "Use --host 127.0.0.1." },
  },
  ADDRESS_NOT_AVAILABLE: {
    status: 500,
    vi: "Không mở được địa chỉ {host}:{port} ({reason}).",
    en: "Address {host}:{port} cannot be opened ({reason}).",
    remedy: { vi: "Chọn HOST và PORT khác.", en: "Choose another HOST and PORT." },
  },
  PORT_IN_USE: {
    status: 500,
    vi: "Cổng {port} đang có chương trình khác dùng.",
    en: "Port {port} is in use by another program.",
    remedy: {
      vi: "Dừng chương trình đó, hoặc đặt PORT khác.",
      en: "Stop that program, or set another PORT.",
    },
  },
} as const satisfies Record<string, ErrorDefinition>;

export const fail = errorsOf(gatewayErrors);
export type GatewayCode = keyof typeof gatewayErrors;
