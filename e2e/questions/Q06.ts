import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** The registrar watches over household businesses in conditional trades, with industry and health. */
export default {
  persona: "business-registrar",
  purpose: "business-registration",
  variables: { today: "2026-11-24" },
  sectors: ["enterprise", "health", "industry-trade"],
  answered: (data) => valuesAt(data, "householdBusinesses.nodes.registrationNo"),
  candidates: ({ rows }) =>
    rows("household_business").filter((row) => /ALCOHOL|PETROL/.test(text(row["conditional_goods"]))),
  expected({ rows }) {
    const licensed = (kind: string) =>
      keysOf(
        rows("trade_licence").filter((row) => row["kind"] === kind && text(row["expires_on"]) >= "2026-11-24"),
        "household_business_no",
      );
    const certified = keysOf(
      rows("food_safety_certificate").filter((row) => text(row["expires_on"]) >= "2026-11-24"),
      "household_business_no",
    );
    const [alcohol, petrol] = [licensed("ALCOHOL"), licensed("PETROL")];
    return rows("household_business")
      .filter((row) => row["status"] === "ACTIVE")
      .filter(({ registration_no: no, conditional_goods: goods }) => {
        const sells: readonly unknown[] = JSON.parse(text(goods));
        return (
          (sells.includes("ALCOHOL") && !(alcohol.has(no) && certified.has(no))) ||
          (sells.includes("PETROL") && !petrol.has(no))
        );
      })
      .map((row) => row["registration_no"]);
  },
} satisfies Question;
