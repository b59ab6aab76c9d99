import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf } from "./sample-rows.ts";

/** Projects are open; debts and decisions against firms are shared between agencies. */
export default {
  persona: "tax-system",
  purpose: "tax-administration",
  sectors: ["finance", "justice", "social-insurance"],
  answered: (data) => valuesAt(data, "publicInvestmentProjects.nodes.projectCode"),
  candidates: ({ rows }) => rows("public_investment_project"),
  expected({ rows }) {
    const owing = (table: string, column: string): ReadonlySet<unknown> =>
      keysOf(
        rows(table).filter((row) => Number(row["debt"]) > 0),
        column,
      );
    const [tax, insurance] = [
      owing("tax_obligation", "enterprise_code"),
      owing("social_insurance_debt", "employer_code"),
    ];
    const fined = keysOf(
      rows("administrative_violation").filter((row) => row["field"] === "ENVIRONMENT"),
      "offender_enterprise_code",
    );
    return rows("public_investment_project")
      .filter(({ contractor_enterprise_code: code }) => code !== null)
      .filter(({ contractor_enterprise_code: code }) => tax.has(code) || insurance.has(code) || fined.has(code))
      .map((row) => row["project_code"]);
  },
} satisfies Question;
