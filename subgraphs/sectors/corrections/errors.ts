import { errorsOf, exchangeErrors } from "@lgsp/policies";

export const correctionsErrors = {
  IDEMPOTENCY_KEY_REQUIRED: exchangeErrors.IDEMPOTENCY_KEY_REQUIRED,
  IDEMPOTENCY_CONFLICT: {
    status: 409,
    vi: "Khóa Idempotency-Key này đã dùng cho một yêu cầu có nội dung khác.",
    en: "This Idempotency-Key was used for a request with other content.",
    remedy: { vi: "Dùng khóa mới cho nội dung mới.", en: "Use a new key for new content." },
  },
  CORRECTION_CITIZEN_UNKNOWN: {
    status: 403,
    vi: "Không gửi được yêu cầu cho người này.",
    en: "No request can be filed for this person.",
    remedy: {
      vi: "Công dân chỉ gửi yêu cầu về dữ liệu của mình, với Citizen.id do hệ thống dân cư cấp.",
      en: "Citizens file for themselves only, with the Citizen.id that the population sector gives.",
    },
  },
  CORRECTION_FIELD_UNKNOWN: {
    status: 400,
    vi: "Trường này không có hoặc không phải dữ liệu cá nhân.",
    en: "There is no such field, or it holds no personal datum.",
    remedy: {
      vi: "Viết đúng tọa độ, ví dụ Citizen.phone.",
      en: "Write the coordinate as in the schema, such as Citizen.phone.",
    },
  },
  CORRECTION_TEXT_INVALID: {
    status: 400,
    vi: "Giá trị ở {field} trống, dài quá {limit} ký tự, hoặc có ký tự không hợp lệ.",
    en: "The value at {field} is empty, longer than {limit} characters, or has characters that are not text.",
    remedy: { vi: "Sửa lại giá trị rồi gửi lại.", en: "Mend the value and send it again." },
  },
} as const;

export const correctionsError = errorsOf(correctionsErrors);
