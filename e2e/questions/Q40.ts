import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf } from "./sample-rows.ts";

/** All of it is open data. */
export default {
  persona: "anonymous",
  purpose: "open-data",
  sectors: ["agriculture-environment", "culture", "finance"],
  answered: (data) => valuesAt(data, "heritageSites.nodes.siteCode"),
  candidates: ({ rows }) => rows("heritage_site"),
  expected({ rows }) {
    const [risky, building] = [
      keysOf(rows("flood_risk_area"), "commune_code"),
      keysOf(rows("project_place"), "commune_code"),
    ];
    return rows("heritage_site")
      .filter(({ commune_code: code }) => risky.has(code) && building.has(code))
      .map((row) => row["site_code"]);
  },
} satisfies Question;
