import { errorsOf } from "@lgsp/policies";

export const cliErrorTable = {
  CONFIGURATION_INVALID: {
    status: 500,
    vi: "Biến môi trường {variable} không hợp lệ: {reason}.",
    en: "The environment variable {variable} is not valid: {reason}.",
    remedy: { vi: "Sửa hoặc bỏ biến này.", en: "Correct or remove it." },
  },
  DATA_DIRECTORY_BUSY: {
    status: 500,
    vi: "Thư mục dữ liệu {folder} đang được một hub khác dùng (tiến trình {pid}).",
    en: "The data directory {folder} is in use by another hub (process {pid}).",
    remedy: {
      vi: "Dừng hub kia, hoặc dùng thư mục khác: LGSP_DATA_DIR=…",
      en: "Stop that hub, or use another folder: LGSP_DATA_DIR=…",
    },
  },
  DATA_DIRECTORY_UNUSABLE: {
    status: 500,
    vi: "Không dùng được thư mục dữ liệu {folder} ({reason}).",
    en: "The data directory {folder} cannot be used ({reason}).",
    remedy: {
      vi: "Cấp quyền ghi, hoặc chọn thư mục khác bằng LGSP_DATA_DIR.",
      en: "Make it writable, or choose another with LGSP_DATA_DIR.",
    },
  },
  WORKERS_FAILING: {
    status: 500,
    vi: "Các tiến trình phục vụ liên tục dừng (lần cuối: {how}), nên hub dừng.",
    en: "Workers keep ending (the last one with {how}), so the hub ends.",
    remedy: {
      vi: "Xem nhật ký ngay trước đó; SIGKILL thường là thiếu bộ nhớ: giảm --workers.",
      en: "See the log just before; SIGKILL often means too little memory: use fewer --workers.",
    },
  },
  WORKER_GRAPH_CHANGED: {
    status: 500,
    vi: "Lĩnh vực hoặc chính sách trên đĩa đã khác với khi hub khởi động, nên tiến trình phục vụ này không chạy.",
    en: "Sectors or policy on disk are not those that the hub started with, so this worker does not start.",
    remedy: { vi: "Khởi động lại cả hub.", en: "Restart the whole hub." },
  },
  WORKER_LINE_LOST: {
    status: 503,
    vi: "Tiến trình chính của hub không trả lời.",
    en: "The primary process of the hub does not answer.",
    remedy: { vi: "Khởi động lại hub.", en: "Restart the hub." },
  },
  PORT_LOST: {
    status: 500,
    vi: "Cổng {url} không còn giữ được khi các tiến trình phục vụ khởi động lại.",
    en: "The port of {url} was not kept while workers were started again.",
    remedy: { vi: "Đặt PORT cố định.", en: "Give a fixed PORT." },
  },
  SECRET_UNREADABLE: {
    status: 500,
    vi: "Khóa bí mật {file} không dùng được: {reason}.",
    en: "The secret {file} cannot be used: {reason}.",
    remedy: {
      vi: "Khôi phục từ bản sao lưu; mất khóa thì mọi tham chiếu cũ không mở được.",
      en: "Restore it from a backup; without it earlier references do not open.",
    },
  },
  GEO_FILE_REFUSED: {
    status: 400,
    vi: "Tệp ranh giới {file} không được nhập: {reason}.",
    en: "The boundary file {file} is not imported: {reason}.",
    remedy: {
      vi: "Sửa các đối tượng đã nêu rồi nhập lại; dữ liệu cũ vẫn nguyên.",
      en: "Correct the features listed and import again; what was there is untouched.",
    },
  },
  HUB_NOT_RUNNING: {
    status: 503,
    vi: "Không có hub nào đang chạy trên thư mục dữ liệu {folder}.",
    en: "No hub is running on the data directory {folder}.",
    remedy: { vi: "Chạy `npm start` trong một cửa sổ khác.", en: "Run `npm start` in another window." },
  },
  HUB_REFUSED: {
    status: 502,
    vi: "Hub từ chối ({http}): {reason}",
    en: "The hub refused ({http}): {reason}",
    remedy: { vi: "Xem docs/errors.md về mã này.", en: "See docs/errors.md for this code." },
  },
  PERSONA_UNKNOWN: {
    status: 400,
    vi: "Không có vai mẫu {persona}.",
    en: "There is no persona {persona}.",
    remedy: { vi: "Chọn một trong: {known}.", en: "Choose one of: {known}." },
  },
  PURPOSE_NOT_KNOWN: {
    status: 400,
    vi: "Không có mục đích {purpose}.",
    en: "There is no purpose {purpose}.",
    remedy: { vi: "Chọn một trong: {known}.", en: "Choose one of: {known}." },
  },
  DEVELOPMENT_ONLY: {
    status: 403,
    vi: "Đường dẫn này chỉ trả lời chính máy đang chạy hub, khi phát triển.",
    en: "This path answers only the machine that the hub runs on, in development.",
    remedy: { vi: "Mở bằng http://127.0.0.1.", en: "Open it as http://127.0.0.1." },
  },
  AUTHORITY_FORBIDDEN: {
    status: 403,
    vi: "Vai của bạn không được {action} trong sổ thẩm quyền.",
    en: "What you act as may not {action} in the authority register.",
    remedy: {
      vi: "Người vận hành đề nghị; người vận hành khác hoặc thanh tra phê duyệt hay thu hồi.",
      en: "An operator proposes; another operator or an auditor approves or revokes.",
    },
  },
  REQUEST_BODY_INVALID: {
    status: 400,
    vi: "Nội dung yêu cầu không phải JSON hợp lệ dưới {limit} byte.",
    en: "The body is not valid JSON of less than {limit} bytes.",
    remedy: { vi: "Dùng ./lgsp authority.", en: "Use ./lgsp authority." },
  },
  SECTOR_UNKNOWN: {
    status: 400,
    vi: "Không có lĩnh vực {sector}.",
    en: "There is no sector {sector}.",
    remedy: { vi: "Chọn một trong: {known}.", en: "Choose one of: {known}." },
  },
  STAND_IN_MISSING: {
    status: 400,
    vi: "Lĩnh vực {sector} không có hệ thống giả để thử.",
    en: "The sector {sector} has no stand-in of its department's system.",
    remedy: { vi: "Xem docs/sources.md.", en: "See docs/sources.md." },
  },
  STREAM_NOT_TAKEN: {
    status: 400,
    vi: "Lĩnh vực {sector} không nhận luồng dữ liệu.",
    en: "The sector {sector} takes no stream.",
    remedy: { vi: "Chọn một trong: {known}.", en: "Choose one of: {known}." },
  },
  STREAM_ADDRESS_MISSING: {
    status: 400,
    vi: "Chưa có địa chỉ broker MQTT.",
    en: "There is no address of an MQTT broker.",
    remedy: {
      vi: "Đặt {variable}=mqtt://…, hoặc dùng --to mqtt://….",
      en: "Set {variable}=mqtt://…, or give --to mqtt://….",
    },
  },
  SECTOR_NAME_INVALID: {
    status: 400,
    vi: "Tên lĩnh vực {name} không hợp lệ.",
    en: "{name} is not a usable name for a sector.",
    remedy: {
      vi: "Dùng chữ thường không dấu, số và gạch nối, tối đa 40 ký tự: forest-fire.",
      en: "Use lower-case letters, digits and hyphens, at most 40 characters: forest-fire.",
    },
  },
  SECTOR_EXISTS: {
    status: 409,
    vi: "Lĩnh vực {sector} đã có; không ghi đè tệp nào.",
    en: "There is a sector {sector} already; none of its files was touched.",
    remedy: {
      vi: "Chọn tên khác, hoặc tự xóa thư mục subgraphs/sectors/{sector}.",
      en: "Choose another name, or remove the folder subgraphs/sectors/{sector} yourself.",
    },
  },
  AGENCY_CODE_INVALID: {
    status: 400,
    vi: "Mã cơ quan {code} không hợp lệ.",
    en: "{code} is not the code of an agency.",
    remedy: { vi: "Viết như H48.08 hoặc QN.TAX.", en: "Write it like H48.08 or QN.TAX." },
  },
  IMPORT_TABLES_MISSING: {
    status: 400,
    vi: "Không có bảng để đọc: {tables}.",
    en: "There is no such table to read: {tables}.",
    remedy: {
      vi: "Kiểm tra --schema, --tables và quyền SELECT của tài khoản.",
      en: "Check --schema, --tables and the account's right to SELECT.",
    },
  },
  OPERATION_UNREADABLE: {
    status: 400,
    vi: "Không đọc được câu hỏi trong {file}: {reason}",
    en: "The operation in {file} cannot be used: {reason}",
    remedy: { vi: "Kiểm tra tệp với trình khám phá ở /graphql.", en: "Try it in the explorer at /graphql." },
  },
  FILE_UNREADABLE: {
    status: 400,
    vi: "Không đọc được {file} ({reason}).",
    en: "{file} cannot be read ({reason}).",
    remedy: { vi: "Kiểm tra đường dẫn và quyền đọc.", en: "Check the path and its permissions." },
  },
  MATRIX_BROKEN: {
    status: 500,
    vi: "{count} ô của ma trận chính sách không đúng:\n{list}\n",
    en: "{count} cells of the policy matrix do not hold:\n{list}\n",
    remedy: {
      vi: "Ma trận do người ký theo luật; sửa quy tắc trong policy.ts, hoặc ma trận nếu luật đã đổi.",
      en: "The matrix is signed from the law: mend the rules in policy.ts, or the matrix if the law has changed.",
    },
  },
  LEDGER_ALTERED: {
    status: 500,
    vi: "Sổ truy cập bị thay đổi: bản ghi sai đầu tiên là số {sequence} ({reason}); đã đọc {records} bản ghi còn nguyên.",
    en: "The access ledger was altered: the first bad record is number {sequence} ({reason}); {records} records were read intact.",
    remedy: {
      vi: "Giữ nguyên tệp làm chứng cứ và báo thanh tra; đối chiếu với bản sao lưu.",
      en: "Keep the file as evidence and tell the inspectorate; compare with a backup.",
    },
  },
  SUPERGRAPH_UNREADABLE: {
    status: 500,
    vi: "Không đọc được siêu đồ thị {place} ({reason}).",
    en: "The supergraph {place} cannot be read ({reason}).",
    remedy: {
      vi: "Đưa tệp hoặc địa chỉ của một siêu đồ thị Federation 2.",
      en: "Give the file or URL of a Federation 2 supergraph.",
    },
  },
} as const;

/** Codes of the command line and of starting up. */
export const cliErrors = errorsOf(cliErrorTable);
