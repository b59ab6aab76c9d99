import { errorsOf } from "@lgsp/policies";

const useTemplate = {
  vi: "Lấy tệp mẫu: ./lgsp drop template --sector … --type ….",
  en: "Take the template: ./lgsp drop template --sector … --type ….",
};
const correctCell = { vi: "Sửa ô này rồi nộp lại cả tệp.", en: "Correct the cell and hand in the whole file again." };

/** Why a whole file is refused. */
const fileErrors = {
  DROP_TYPE_CLOSED: {
    status: 403,
    vi: "Lĩnh vực {sector} không nhận tệp cho {type}.",
    en: "The sector {sector} takes no files of {type}.",
    remedy: { vi: "Nhận tệp cho: {known}.", en: "It takes files of: {known}." },
  },
  DROP_AGENCY_FORBIDDEN: {
    status: 403,
    vi: "{agency} không được nộp tệp {type} của lĩnh vực {sector}.",
    en: "{agency} may not hand in files of {type} of the sector {sector}.",
    remedy: {
      vi: "Chủ quản của dữ liệu, hoặc ủy ban nhân dân xã (QN.<mã xã>) cho dòng của xã mình.",
      en: "The owner of the data may, and a commune's committee (QN.<commune>) for the rows of its commune.",
    },
  },
  DROP_FILE_TOO_LARGE: {
    status: 413,
    vi: "Tệp vượt giới hạn: {reason}.",
    en: "The file is beyond a limit: {reason}.",
    remedy: { vi: "Chia thành nhiều tệp.", en: "Divide it into several files." },
  },
  DROP_FORMAT_UNKNOWN: {
    status: 415,
    vi: "Tệp không phải CSV hay XLSX.",
    en: "The file is neither CSV nor XLSX.",
    remedy: { vi: "Lưu lại dạng .xlsx hoặc CSV UTF-8.", en: "Save it as .xlsx or as CSV UTF-8." },
  },
  DROP_ENCODING_UNKNOWN: {
    status: 415,
    vi: "Bảng mã của tệp không phải UTF-8 hay UTF-16: {reason}.",
    en: "The file is encoded in neither UTF-8 nor UTF-16: {reason}.",
    remedy: {
      vi: "Tệp TCVN3, VNI hay Windows-1258: chuyển mã trước, hoặc lưu lại CSV UTF-8.",
      en: "Convert TCVN3, VNI or Windows-1258 first, or save it as CSV UTF-8.",
    },
  },
  DROP_FILE_BROKEN: {
    status: 422,
    vi: "Không đọc được tệp: {reason}.",
    en: "The file cannot be read: {reason}.",
    remedy: useTemplate,
  },
  DROP_CONTENT_FORBIDDEN: {
    status: 422,
    vi: "Tệp chứa thứ không được nhận: {reason}.",
    en: "The file holds what is not taken: {reason}.",
    remedy: {
      vi: "Lưu lại dạng .xlsx không macro, không liên kết ngoài.",
      en: "Save it as .xlsx without macros and external links.",
    },
  },
  DROP_HEADER_MISMATCH: {
    status: 422,
    vi: "Dòng tiêu đề không khớp: {reason}.",
    en: "The header row does not fit: {reason}.",
    remedy: useTemplate,
  },
  DROP_ROWS_REFUSED: {
    status: 422,
    vi: "{count} lỗi trong {rows} dòng; không nạp dòng nào.",
    en: "{count} mistakes in {rows} rows; nothing was loaded.",
    remedy: {
      vi: "Xem báo cáo {report}; hoặc nạp các dòng đúng bằng --accept-valid.",
      en: "See the report {report}; or load the rows that are right with --accept-valid.",
    },
  },
} as const;

/** Why a row is refused. */
const rowErrors = {
  DROP_CELL_REQUIRED: {
    status: 422,
    vi: "Ô bắt buộc đang trống.",
    en: "The cell is required and empty.",
    remedy: correctCell,
  },
  DROP_CELL_FORMULA: {
    status: 422,
    vi: "Ô chứa công thức hoặc báo lỗi.",
    en: "The cell holds a formula or an error.",
    remedy: { vi: "Dán giá trị (Paste Special → Values).", en: "Paste its value (Paste Special → Values)." },
  },
  DROP_CELL_NOT_TEXT: {
    status: 422,
    vi: "Ô là số, phải là chữ: số 0 ở đầu của mã bị mất.",
    en: "The cell is a number and must be text: leading zeros of codes are lost.",
    remedy: { vi: "Định dạng cột là Text rồi nhập lại.", en: "Format the column as Text and enter it again." },
  },
  DROP_CELL_NUMBER: {
    status: 422,
    vi: "Ô không phải là số, hoặc đọc được hai cách (1.234).",
    en: "The cell is not a number, or reads in two ways (1.234).",
    remedy: { vi: "Viết 1234 hoặc 1,234 cho phần thập phân.", en: "Write 1234, or 1,234 with a decimal comma." },
  },
  DROP_CELL_DATE: {
    status: 422,
    vi: "Ô không phải là ngày có trong lịch.",
    en: "The cell is not a date of the calendar.",
    remedy: { vi: "Viết 31/12/2026 hoặc 2026-12-31.", en: "Write 31/12/2026 or 2026-12-31." },
  },
  DROP_CELL_BOOLEAN: {
    status: 422,
    vi: "Ô không phải Có hoặc Không.",
    en: "The cell says neither yes nor no.",
    remedy: { vi: "Viết Có hoặc Không.", en: "Write Có or Không." },
  },
  DROP_CELL_CODE: {
    status: 422,
    vi: "Giá trị không có trong danh mục.",
    en: "The value is not in the code list.",
    remedy: { vi: "Xem trang Danh mục của tệp mẫu.", en: "See the sheet of codes in the template." },
  },
  DROP_CELL_IDENTIFIER: {
    status: 422,
    vi: "Mã, số định danh không đúng cấu trúc hoặc sai số kiểm tra.",
    en: "The identifier has the wrong form or check digit.",
    remedy: correctCell,
  },
  DROP_CELL_REFERENCE: {
    status: 422,
    vi: "Không có bản ghi nào mang mã này.",
    en: "There is no record with this code.",
    remedy: correctCell,
  },
  DROP_CELL_TEXT: {
    status: 422,
    vi: "Ô có ký tự không nhận được, quá dài, hoặc bắt đầu như công thức.",
    en: "The cell has characters that are not taken, is too long, or begins like a formula.",
    remedy: correctCell,
  },
  DROP_ROW_TOO_LONG: {
    status: 422,
    vi: "Dòng có nhiều ô hơn dòng tiêu đề.",
    en: "The row has more cells than the header.",
    remedy: correctCell,
  },
  DROP_ROW_REPEATED: {
    status: 422,
    vi: "Khóa của dòng này đã có ở một dòng trước trong tệp.",
    en: "An earlier row of the file has the same key.",
    remedy: correctCell,
  },
  DROP_ROW_FOREIGN: {
    status: 403,
    vi: "Dòng này không thuộc xã nộp tệp.",
    en: "The row is not of the commune that hands in the file.",
    remedy: { vi: "Bỏ dòng này.", en: "Remove the row." },
  },
} as const;

export const dropErrors = { ...fileErrors, ...rowErrors } as const;
export type RowFaultCode = keyof typeof rowErrors;

export const dropError = errorsOf(dropErrors);
