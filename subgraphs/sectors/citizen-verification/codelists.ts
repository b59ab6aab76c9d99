import type { Codelist } from "@lgsp/kit";

export const codelists = {
  VERIFICATION_OUTCOME: {
    version: "lgsp-hub 1",
    codes: {
      MATCHED: { vi: "Khớp", en: "Matched" },
      NOT_MATCHED: { vi: "Không khớp", en: "Not matched" },
    },
  },
} as const satisfies Readonly<Record<string, Codelist>>;
