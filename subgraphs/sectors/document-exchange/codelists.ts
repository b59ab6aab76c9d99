import type { Codelist } from "@lgsp/kit";

const recordsDecree = "Nghị định 30/2020/NĐ-CP";
const exchangeDecision = "Quyết định 28/2018/QĐ-TTg";

export const codelists: Readonly<Record<string, Codelist>> = {
  /** Abbreviations of appendix III; an official letter has none, "CV" is the custom. */
  DOCUMENT_KIND: {
    version: recordsDecree,
    codes: {
      CV: { vi: "Công văn", en: "Official letter" },
      QD: { vi: "Quyết định (cá biệt)", en: "Individual decision" },
      TB: { vi: "Thông báo", en: "Notice" },
      BC: { vi: "Báo cáo", en: "Report" },
      KH: { vi: "Kế hoạch", en: "Plan" },
      TTr: { vi: "Tờ trình", en: "Submission" },
      GM: { vi: "Giấy mời", en: "Invitation" },
      CT: { vi: "Chỉ thị", en: "Directive" },
      HD: { vi: "Hướng dẫn", en: "Guidance" },
      CD: { vi: "Công điện", en: "Urgent telegram" },
    },
  },
  DOCUMENT_URGENCY: {
    version: recordsDecree,
    codes: {
      NORMAL: { vi: "Thường", en: "Normal" },
      URGENT: { vi: "Khẩn", en: "Urgent" },
      VERY_URGENT: { vi: "Thượng khẩn", en: "Very urgent" },
      EXPRESS: { vi: "Hỏa tốc", en: "Express" },
    },
  },
  DOCUMENT_STATE: {
    version: exchangeDecision,
    codes: {
      ISSUED: { vi: "Đã phát hành", en: "Issued" },
      REPLACED: { vi: "Đã được thay thế", en: "Replaced" },
      RECALLED: { vi: "Đã thu hồi", en: "Recalled" },
    },
  },
  RECIPIENT_ROLE: {
    version: recordsDecree,
    codes: {
      MAIN: { vi: "Kính gửi (để giải quyết)", en: "Addressed, to act" },
      COPY: { vi: "Nơi nhận (để biết)", en: "Copied, to know" },
    },
  },
  DELIVERY_STATE: {
    version: exchangeDecision,
    codes: {
      SENT: { vi: "Đã gửi", en: "Sent" },
      ARRIVED: { vi: "Đã đến", en: "Arrived" },
      REFUSED: { vi: "Từ chối tiếp nhận", en: "Refused" },
      ACCEPTED: { vi: "Đã tiếp nhận", en: "Accepted" },
      ASSIGNED: { vi: "Phân công", en: "Assigned" },
      PROCESSING: { vi: "Đang xử lý", en: "Being processed" },
      COMPLETED: { vi: "Hoàn thành", en: "Completed" },
      TAKEN_BACK: { vi: "Lấy lại", en: "Taken back by the sender" },
    },
  },
  REFUSAL_GROUND: {
    version: exchangeDecision,
    codes: {
      NOT_COMPETENT: { vi: "Không đúng thẩm quyền", en: "Not within the recipient's competence" },
      SIGNATURE_INVALID: { vi: "Chữ ký số không hợp lệ", en: "The digital signature is not valid" },
      INCOMPLETE: { vi: "Thiếu phụ lục, tệp lỗi", en: "An annex is missing or a file is broken" },
    },
  },
};
