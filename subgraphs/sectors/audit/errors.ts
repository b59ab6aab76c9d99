import { errorsOf } from "@lgsp/policies";

export const auditSectorErrors = {
  ACCESS_PERSON_UNKNOWN: {
    status: 400,
    vi: "Tham chiếu công dân không hợp lệ.",
    en: "The reference of the citizen is not valid.",
    remedy: {
      vi: "Lấy Citizen.id từ hệ thống dân cư, không dùng số định danh cá nhân.",
      en: "Take Citizen.id from the population sector; a personal number is not a reference.",
    },
  },
  ACCESS_PAGE_SIZE: {
    status: 400,
    vi: "first phải từ 1 đến 100.",
    en: "first must be from 1 to 100.",
    remedy: {
      vi: "Xin ít bản ghi hơn và dùng before để xem tiếp.",
      en: "Ask for fewer records and go on with before.",
    },
  },
} as const;

export const auditSectorError = errorsOf(auditSectorErrors);
