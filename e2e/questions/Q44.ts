import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf } from "./sample-rows.ts";

/** Debts are shared between agencies, contracts are open. */
export default {
  persona: "tax-system",
  purpose: "tax-administration",
  sectors: ["enterprise", "finance", "social-insurance"],
  answered: (data) => valuesAt(data, "enterprises.nodes.enterpriseCode"),
  candidates: ({ rows }) => rows("enterprise"),
  expected({ rows }) {
    const late = keysOf(
      rows("social_insurance_debt").filter((row) => Number(row["months_overdue"]) > 3),
      "employer_code",
    );
    const contracted = keysOf(rows("public_investment_project"), "contractor_enterprise_code");
    return rows("enterprise")
      .map((row) => row["enterprise_code"])
      .filter((code) => late.has(code) && contracted.has(code));
  },
} satisfies Question;
