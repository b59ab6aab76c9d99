import { shownCounts } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { countsBy } from "./sample-rows.ts";

/** Dossiers in full, as the controller of procedures sees them; people and officials as counts, small ones withheld. */
export default {
  persona: "procedure-controller",
  purpose: "administrative-procedure",
  sectors: ["admin-procedures", "home-affairs", "population"],
  withheld: true,
  answered: (data) => [
    ...shownCounts(data, "dossierAggregate").map((cell) => `dossiers ${cell}`),
    ...shownCounts(data, "civilServantAggregate").map((cell) => `officials ${cell}`),
    ...shownCounts(data, "citizenAggregate").map((cell) => `people ${cell}`),
  ],
  candidates: ({ rows }) => [...rows("dossier"), ...rows("civil_servant"), ...rows("citizen")],
  expected: ({ rows }) => [
    ...countsBy(rows("dossier"), "commune_code", "timeliness").map((cell) => `dossiers ${cell}`),
    ...countsBy(rows("civil_servant"), "agency_code").map((cell) => `officials ${cell}`),
    ...countsBy(rows("citizen"), "permanent_commune_code").map((cell) => `people ${cell}`),
  ],
} satisfies Question;
