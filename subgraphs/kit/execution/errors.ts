import { errorsOf, exchangeErrors } from "@lgsp/policies";

/** What a sector answers when it does not answer. */
export const executionErrors = {
  ...exchangeErrors,
  ASSERTION_INVALID: {
    status: 401,
    vi: "Yêu cầu đến phân hệ không có xác nhận hợp lệ của cổng.",
    en: "The call to the sector carries no valid assertion of the gateway.",
    remedy: {
      vi: "Gọi qua cổng của trục liên thông; phân hệ không trả lời trực tiếp.",
      en: "Call through the gateway of the hub; a sector does not answer directly.",
    },
  },
  OPERATION_INVALID: {
    status: 400,
    vi: "Thao tác không hợp lệ với lược đồ của phân hệ {sector}.",
    en: "The operation does not fit the schema of the sector {sector}.",
    remedy: {
      vi: "Biên dịch lại lược đồ chung: cổng và phân hệ đang dùng hai phiên bản khác nhau.",
      en: "Compose the graph again: gateway and sector run different versions of the schema.",
    },
  },
  VALUE_INVALID: {
    status: 400,
    vi: "Một giá trị kiểu {type} trong câu hỏi không đúng dạng.",
    en: "A value of type {type} in the question is not of that form.",
    remedy: { vi: "Viết theo dạng: {form}.", en: "Write it as {form}." },
  },
  PLACE_INVALID: {
    status: 400,
    vi: "Điều kiện vị trí {coordinate} không dùng được: {reason}.",
    en: "The place condition on {coordinate} cannot be used: {reason}.",
    remedy: {
      vi: "Gửi hình GeoJSON theo RFC 7946, WGS 84, kinh độ trước, vòng khép kín.",
      en: "Send a GeoJSON shape as RFC 7946 has it: WGS 84, longitude first, rings closed.",
    },
  },
  PLACE_TOO_WIDE: {
    status: 400,
    vi: "Điều kiện vị trí {coordinate} chạm quá nhiều dòng: tối đa {most}.",
    en: "The place condition on {coordinate} reaches too many rows: at most {most}.",
    remedy: {
      vi: "Thu hẹp khung, khoảng cách hoặc hình; nếu cần cả tỉnh, lọc theo xã.",
      en: "Narrow the box, the distance or the shape; for a whole province, filter by commune.",
    },
  },
  SECTOR_REQUEST_INVALID: {
    status: 400,
    vi: "Yêu cầu đến phân hệ sai dạng ({reason}).",
    en: "The request to the sector is malformed ({reason}).",
    remedy: {
      vi: "Gửi POST /graphql, application/json, gồm query, variables và operationName.",
      en: "Send POST /graphql, application/json, with query, variables and operationName.",
    },
  },
  AGGREGATE_DENIED: {
    status: 403,
    vi: "Không được phép thống kê {type} cho mục đích này.",
    en: "Counting {type} is not permitted for this purpose.",
    remedy: {
      vi: "Dùng mục đích thống kê với vai trò được phép.",
      en: "Ask with a role and purpose that permit statistics.",
    },
  },
  AGGREGATE_TOO_FINE: {
    status: 400,
    vi: "Bảng thống kê {type} quá chi tiết: tối đa {most} ô.",
    en: "The table of {type} is too fine: at most {most} cells.",
    remedy: {
      vi: "Nhóm và lọc theo ít trường hơn (khi có che số nhỏ: tối đa bốn trường, hoặc một trường và hai điều kiện về ngành khác).",
      en: "Group and filter by fewer fields (where small cells are withheld: at most four, or one beside two conditions on other sectors).",
    },
  },
  MUTATION_DENIED: {
    status: 403,
    vi: "Không được phép gọi {mutation} cho mục đích này.",
    en: "Calling {mutation} is not permitted for this purpose.",
    remedy: {
      vi: "Dùng vai trò và mục đích được phép ghi.",
      en: "Ask with a role and purpose that permit the write.",
    },
  },
  ANSWER_TOO_LARGE: {
    status: 400,
    vi: "Các danh sách lồng nhau cho quá nhiều dòng (tối đa {most}).",
    en: "The lists within lists yield too many rows (at most {most}).",
    remedy: {
      vi: "Giảm first của danh sách trong hoặc ngoài, và xem từng trang.",
      en: "Lower first in the outer or inner list, and go page by page.",
    },
  },
  CURSOR_INVALID: {
    status: 400,
    vi: "Con trỏ trang không thuộc về câu hỏi này của người hỏi này.",
    en: "The cursor does not belong to this question of this asker.",
    remedy: {
      vi: "Bắt đầu lại từ trang đầu với cùng bộ lọc và thứ tự.",
      en: "Start again from the first page, with the same filter and order.",
    },
  },
  PAGE_SIZE: {
    status: 400,
    vi: "Số dòng mỗi trang (first) phải từ 1 đến {most}.",
    en: "The page size (first) must be from 1 to {most}.",
    remedy: { vi: "Chọn first trong khoảng đó.", en: "Choose first within that range." },
  },
  SEARCH_UNAVAILABLE: {
    status: 400,
    vi: "Cơ sở dữ liệu của phân hệ không tìm được theo {coordinate}.",
    en: "The sector's database cannot search by {coordinate}.",
    remedy: { vi: "Lọc bằng trường khác.", en: "Filter by another field." },
  },
  SEARCH_TOO_LONG: {
    status: 400,
    vi: "Chuỗi tìm kiếm theo {coordinate} quá dài: tối đa {most} ký tự.",
    en: "The search text for {coordinate} is too long: at most {most} characters.",
    remedy: { vi: "Chỉ tìm vài từ.", en: "Search for a few words." },
  },
  ROOT_FIELD_UNRESOLVED: {
    status: 500,
    vi: "Trường {coordinate} chưa có hàm xử lý.",
    en: "The field {coordinate} has no resolver.",
    remedy: {
      vi: "Khai báo hàm xử lý trong resolvers.ts của phân hệ.",
      en: "Give it a resolver in the sector's resolvers.ts.",
    },
  },
} as const;

export const fail = errorsOf(executionErrors);
