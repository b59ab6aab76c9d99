import { rowsAt, valueAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** The employment service keeps the register of workers; of benefits it may know that of the unemployed. */
export default {
  persona: "labour-officer",
  purpose: "labour-management",
  sectors: ["enterprise", "home-affairs", "population", "social-insurance"],
  answered: (data) =>
    rowsAt(data, "employmentRecords.nodes").map((row) => {
      const commune = valueAt(row, "citizen.permanentCommune");
      const fitting = rowsAt(commune, "jobVacancies.nodes")
        .filter((vacancy) => valueAt(vacancy, "occupation.code") === valueAt(row, "occupation.code"))
        .map((vacancy) => vacancy["vacancyId"]);
      return [
        valueAt(row, "employer.enterpriseCode"),
        row["startedOn"],
        valueAt(row, "citizen.fullName"),
        ...fitting.map(String).toSorted(),
      ].join(" ");
    }),
  candidates: ({ rows }) => rows("employment_record"),
  expected({ rows }) {
    const stopped = keysOf(
      rows("enterprise").filter((row) => row["status"] !== "ACTIVE"),
      "enterprise_code",
    );
    const helped = keysOf(
      rows("social_insurance_benefit").filter((row) => row["kind"] === "UNEMPLOYMENT"),
      "personal_id",
    );
    const people = new Map(rows("citizen").map((row) => [row["personal_id"], row]));
    return rows("employment_record")
      .filter((row) => row["status"] === "UNEMPLOYED" && stopped.has(row["employer_code"]))
      .filter((row) => !helped.has(row["personal_id"]))
      .map((row) => {
        const person = people.get(row["personal_id"]);
        const fitting = rows("job_vacancy")
          .filter((vacancy) => vacancy["commune_code"] === person?.["permanent_commune_code"])
          .filter((vacancy) => vacancy["occupation_code"] === row["occupation_code"])
          .map((vacancy) => text(vacancy["vacancy_id"]));
        return [row["employer_code"], row["started_on"], text(person?.["full_name"]), ...fitting.toSorted()].join(" ");
      });
  },
} satisfies Question;
