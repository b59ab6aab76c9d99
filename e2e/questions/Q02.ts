import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** Cards are the social insurance's; the address on one is of the day from which it is valid. */
export default {
  persona: "social-insurance-officer",
  purpose: "social-insurance",
  variables: { merger: "2025-07-01", today: "2026-11-24" },
  sectors: ["geospatial", "population", "social-insurance"],
  answered: (data) => valuesAt(data, "healthInsuranceCards.nodes.cardNo"),
  candidates: ({ rows }) => rows("health_insurance_card").filter((row) => text(row["valid_to"]) >= "2026-11-24"),
  expected({ rows }) {
    const nameOf = new Map(
      rows("administrative_unit").map((row) => [`${text(row["code"])} ${text(row["valid_from"])}`, row["name"]]),
    );
    const changed = rows("administrative_unit_change").filter((row) => {
      const former = nameOf.get(`${text(row["former_code"])} ${text(row["former_valid_from"])}`);
      const today = nameOf.get(`${text(row["new_code"])} ${text(row["new_valid_from"])}`);
      return row["former_code"] !== row["new_code"] || former !== today;
    });
    const communes = keysOf(changed, "new_code");
    const residents = keysOf(
      rows("citizen").filter((row) => communes.has(row["permanent_commune_code"])),
      "personal_id",
    );
    return rows("health_insurance_card")
      .filter((row) => text(row["valid_from"]) < "2025-07-01" && text(row["valid_to"]) >= "2026-11-24")
      .filter((row) => residents.has(row["personal_id"]))
      .map((row) => row["card_no"]);
  },
} satisfies Question;
