import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, keysOf, text } from "./sample-rows.ts";

/** Who files is the tax office's own knowledge; who owes insurance is shared with it. */
export default {
  persona: "tax-system",
  purpose: "tax-administration",
  variables: { periods: ["2026-Q2", "2026-Q3"], since: "2026-07" },
  sectors: ["enterprise", "finance", "social-insurance"],
  answered: (data) => valuesAt(data, "enterprises.nodes.enterpriseCode"),
  candidates: ({ rows }) => rows("enterprise").filter((row) => row["status"] === "ACTIVE"),
  expected({ rows }) {
    const filing = keysOf(
      rows("tax_obligation").filter((row) => among("2026-Q2", "2026-Q3")(row["period"])),
      "enterprise_code",
    );
    const insuring = keysOf(
      rows("social_insurance_debt").filter((row) => text(row["month"]) >= "2026-07"),
      "employer_code",
    );
    return rows("enterprise")
      .filter(({ status, enterprise_code: code }) => status === "ACTIVE" && !filing.has(code) && !insuring.has(code))
      .map((row) => row["enterprise_code"]);
  },
} satisfies Question;
