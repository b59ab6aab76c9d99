import { rowsAt, valueAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** Who works is home affairs' to say, who is of working age population's, who is insured the agency's own. */
export default {
  persona: "social-insurance-officer",
  purpose: "social-insurance",
  variables: { bornFrom: "1966-11-25", bornTo: "2011-11-23" },
  sectors: ["enterprise", "home-affairs", "population", "social-insurance"],
  answered: (data) =>
    rowsAt(data, "employmentRecords.nodes").map((row) =>
      [valueAt(row, "employer.enterpriseCode"), row["startedOn"], valueAt(row, "citizen.dateOfBirth")].join(" "),
    ),
  candidates: ({ rows }) => rows("employment_record").filter((row) => row["status"] === "EMPLOYED"),
  expected({ rows }) {
    const born = new Map(rows("citizen").map((row) => [row["personal_id"], text(row["date_of_birth"])]));
    const insured = keysOf(rows("insured_person"), "personal_id");
    return rows("employment_record")
      .filter(({ status, personal_id: person }) => {
        const on = born.get(person) ?? "";
        return status === "EMPLOYED" && on >= "1966-11-25" && on <= "2011-11-23" && !insured.has(person);
      })
      .map((row) => [row["employer_code"], row["started_on"], born.get(row["personal_id"])].join(" "));
  },
} satisfies Question;
