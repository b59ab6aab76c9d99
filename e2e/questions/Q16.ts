import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, keysOf } from "./sample-rows.ts";

/** Legal aid is the department's; poverty, ethnic group and disability it may ask of its own cases without seeing them. */
export default {
  persona: "justice-officer",
  purpose: "judicial-administration",
  variables: { year: 2026 },
  sectors: ["agriculture-environment", "health", "justice", "population"],
  answered: (data) => valuesAt(data, "administrativeViolations.nodes.decisionNo"),
  candidates: ({ rows }) => rows("administrative_violation").filter((row) => row["paid"] === false),
  expected({ rows }) {
    const poor = keysOf(
      rows("poor_household").filter((row) => row["year"] === 2026 && among("POOR", "NEAR_POOR")(row["poverty_class"])),
      "household_no",
    );
    const disabled = keysOf(
      rows("social_protection_beneficiary").filter((row) => row["category"] === "DISABLED"),
      "personal_id",
    );
    const aided = keysOf(rows("legal_aid_case"), "personal_id");
    const entitled = keysOf(
      rows("citizen").filter(
        (row) => poor.has(row["household_no"]) || row["ethnic_group_code"] !== "01" || disabled.has(row["personal_id"]),
      ),
      "personal_id",
    );
    return rows("administrative_violation")
      .filter(({ paid, offender_personal_id: person }) => paid === false && entitled.has(person) && !aided.has(person))
      .map((row) => row["decision_no"]);
  },
} satisfies Question;
