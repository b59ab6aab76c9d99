import { shownCounts } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { countsBy } from "./sample-rows.ts";

/** A commune's committee is an agency. Officials in full, as their department sees them; dossiers as counts. */
export default {
  persona: "personnel-officer",
  purpose: "personnel-management",
  sectors: ["admin-procedures", "home-affairs"],
  withheld: true,
  answered: (data) => [
    ...shownCounts(data, "surplus").map((cell) => `surplus ${cell}`),
    ...shownCounts(data, "civilServantAggregate").map((cell) => `officials ${cell}`),
    ...shownCounts(data, "dossierAggregate").map((cell) => `dossiers ${cell}`),
  ],
  candidates: ({ rows }) => [...rows("civil_servant"), ...rows("civil_servant"), ...rows("dossier")],
  expected: ({ rows }) => [
    ...countsBy(
      rows("civil_servant").filter((row) => row["surplus"] === true),
      "agency_code",
    ).map((cell) => `surplus ${cell}`),
    ...countsBy(rows("civil_servant"), "agency_code").map((cell) => `officials ${cell}`),
    ...countsBy(rows("dossier"), "receiving_agency_code").map((cell) => `dossiers ${cell}`),
  ],
} satisfies Question;
