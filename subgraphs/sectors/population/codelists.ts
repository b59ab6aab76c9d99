import type { Codelist } from "@lgsp/kit";

export const codelists: Readonly<Record<string, Codelist>> = {
  VITAL_STATUS: {
    version: "Luật Cư trú 68/2020/QH14",
    codes: {
      ALIVE: { vi: "Đang sống", en: "Alive" },
      DEAD: { vi: "Đã chết", en: "Dead" },
      MISSING: { vi: "Mất tích", en: "Missing" },
    },
  },
  NATIONALITY: {
    version: "ISO 3166-1 alpha-2",
    codes: { VN: { vi: "Việt Nam", en: "Viet Nam" } },
  },
};
