import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** The office for people of merit sees to their cards and houses; a landslide area is known by commune. */
export default {
  persona: "merit-officer",
  purpose: "meritorious-care",
  variables: { today: "2026-11-24" },
  sectors: ["agriculture-environment", "home-affairs", "population", "social-insurance"],
  answered: (data) => valuesAt(data, "meritoriousPersons.nodes.fileNo"),
  candidates: ({ rows }) => rows("meritorious_person"),
  expected({ rows }) {
    const insured = keysOf(
      rows("health_insurance_card").filter((row) => text(row["valid_to"]) >= "2026-11-24"),
      "personal_id",
    );
    const sliding = keysOf(
      rows("flood_risk_area").filter((row) => row["hazard"] === "LANDSLIDE"),
      "commune_code",
    );
    const exposed = keysOf(
      rows("citizen").filter((row) => sliding.has(row["permanent_commune_code"])),
      "personal_id",
    );
    return rows("meritorious_person")
      .filter(({ personal_id: person }) => person !== null && (!insured.has(person) || exposed.has(person)))
      .map((row) => row["file_no"]);
  },
} satisfies Question;
