import type { Codelist } from "@lgsp/kit";

const version = "lgsp-hub 1";

export const codelists = {
  CORRECTION_STATUS: {
    version,
    codes: {
      RECEIVED: { vi: "Đã tiếp nhận", en: "Received" },
      ACCEPTED: { vi: "Đã chấp nhận", en: "Accepted" },
      REJECTED: { vi: "Đã từ chối", en: "Rejected" },
      WITHDRAWN: { vi: "Đã rút", en: "Withdrawn" },
    },
  },
  CORRECTION_FILER: {
    version,
    codes: {
      citizen: { vi: "Chính công dân", en: "The citizen herself" },
      official: { vi: "Cán bộ gửi thay", en: "An official on her behalf" },
    },
  },
} as const satisfies Readonly<Record<string, Codelist>>;
