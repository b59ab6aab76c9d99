import { errorsOf } from "@lgsp/policies";

export const cliErrorTable = {
  CONFIGURATION_INVALID: {
    status: 500,
    vi: "Biến môi trường {variable} không hợp lệ: {reason}.",
    en: "The environment variable {variable} is not valid: {reason}.",
    remedy: { vi: "Sửa hoặc bỏ biến này.", en: "Correct or remove it." },
  },
  PORT_IN_USE: {
    status: 500,
    vi: "Cổng {port} ở {host} đang có chương trình khác dùng.",
    en: "Port {port} on {host} is taken by another program.",
    remedy: {
      vi: "Dừng chương trình đó, hoặc chạy với cổng khác: PORT=4001 npm start.",
      en: "Stop it, or start on another port: PORT=4001 npm start.",
    },
  },
  ADDRESS_UNUSABLE: {
    status: 500,
    vi: "Không lắng nghe được ở {host}:{port} ({reason}).",
    en: "Cannot listen on {host}:{port} ({reason}).",
    remedy: {
      vi: "Chọn địa chỉ của máy này trong HOST và một cổng được phép trong PORT.",
      en: "Give an address of this machine in HOST and a port that you may use in PORT.",
    },
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
  SECRET_UNREADABLE: {
    status: 500,
    vi: "Khóa bí mật {file} không dùng được: {reason}.",
    en: "The secret {file} cannot be used: {reason}.",
    remedy: {
      vi: "Khôi phục từ bản sao lưu; mất khóa thì mọi tham chiếu cũ không mở được.",
      en: "Restore it from a backup; without it earlier references do not open.",
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
  SECTOR_UNKNOWN: {
    status: 400,
    vi: "Không có lĩnh vực {sector}.",
    en: "There is no sector {sector}.",
    remedy: { vi: "Chọn một trong: {known}.", en: "Choose one of: {known}." },
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
    vi: "Sổ truy cập bị thay đổi: bản ghi sai đầu tiên là số {sequence} ({reason}); {records} bản ghi trước đó còn nguyên.",
    en: "The access ledger was altered: the first bad record is number {sequence} ({reason}); the {records} before it are intact.",
    remedy: {
      vi: "Giữ nguyên tệp làm chứng cứ và báo thanh tra; đối chiếu với bản sao lưu.",
      en: "Keep the file as evidence and tell the inspectorate; compare with a backup.",
    },
  },
  POLICY_OFF_NOT_LOOPBACK: {
    status: 500,
    vi: "Không thể tắt chính sách ở {host}: chỉ trên địa chỉ nội bộ của máy.",
    en: "Policy cannot be off on {host}: only on a loopback address.",
    remedy: { vi: "Dùng --host 127.0.0.1.", en: "Use --host 127.0.0.1." },
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
