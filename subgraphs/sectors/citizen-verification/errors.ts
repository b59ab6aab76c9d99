import { errorsOf, exchangeErrors } from "@lgsp/policies";

export const verificationErrors = {
  IDEMPOTENCY_KEY_REQUIRED: exchangeErrors.IDEMPOTENCY_KEY_REQUIRED,
  VERIFICATION_INPUT_INVALID: {
    status: 400,
    vi: "Giá trị ở {field} không đúng dạng: {form}.",
    en: "The value at {field} is not of its form: {form}.",
    remedy: { vi: "Sửa lại theo giấy tờ rồi gửi lại.", en: "Correct it from the papers and send it again." },
  },
  VERIFICATION_OFFICER_UNKNOWN: {
    status: 403,
    vi: "Người gọi không có mã cán bộ, nên không xác thực được.",
    en: "The caller has no officer code, so nothing can be verified.",
    remedy: {
      vi: "Ghi mã cán bộ (officerCode) vào sổ thẩm quyền.",
      en: "Enter the officer's code (officerCode) in the authority register.",
    },
  },
  VERIFICATION_GUESSING: {
    status: 429,
    vi: "Quá nhiều lần xác thực không khớp trong 24 giờ; tạm dừng.",
    en: "Too many verifications that did not match within 24 hours; they are stopped for now.",
    remedy: {
      vi: "Đối chiếu giấy tờ gốc; nếu cần, báo cơ quan quản lý dân cư.",
      en: "Look at the original papers; if need be, turn to the population authority.",
    },
  },
} as const;

export const verificationError = errorsOf(verificationErrors);
