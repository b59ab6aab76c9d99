import { valuesAt } from "./answer-values.ts";
import { communeClerk } from "./commune-clerk.ts";
import type { Question } from "./question.ts";
import { keysOf } from "./sample-rows.ts";

/** The commune reviews its poor households and lists the insured. */
export default {
  persona: "commune-clerk",
  purpose: "administrative-procedure",
  variables: { today: "2026-11-24" },
  sectors: ["agriculture-environment", "population", "social-insurance"],
  answered: (data) => valuesAt(data, "poorHouseholds.nodes.household.householdNo"),
  candidates: (sample) => [...communeClerk(sample).poor("POOR", "NEAR_POOR")],
  expected(sample) {
    const clerk = communeClerk(sample);
    const insured = clerk.insured("2026-11-24");
    const uninsured = keysOf(
      clerk.citizens().filter((row) => !insured.has(row["personal_id"])),
      "personal_id",
    );
    const exposed = keysOf(
      sample.rows("household_member").filter((row) => uninsured.has(row["personal_id"])),
      "household_no",
    );
    const own = clerk.households();
    return [...clerk.poor("POOR", "NEAR_POOR")].filter((household) => own.has(household) && exposed.has(household));
  },
} satisfies Question;
