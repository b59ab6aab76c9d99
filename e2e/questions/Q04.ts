import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** Permits, stations and observations are open; tax debts are the tax office's. */
export default {
  persona: "tax-system",
  purpose: "tax-administration",
  variables: { since: "2026-10-25T00:00:00Z" },
  sectors: ["agriculture-environment", "enterprise", "finance"],
  answered: (data) => valuesAt(data, "enterprises.nodes.enterpriseCode"),
  candidates: ({ rows }) => rows("enterprise"),
  expected({ rows }) {
    const alarming = keysOf(
      rows("observation").filter(
        (row) => row["exceeds_limit"] === true && text(row["observed_at"]) >= "2026-10-25T00:00:00Z",
      ),
      "station_code",
    );
    const near = keysOf(
      rows("environmental_permit").filter((row) => alarming.has(row["station_code"])),
      "enterprise_code",
    );
    const owing = keysOf(
      rows("tax_obligation").filter((row) => Number(row["debt_over_90_days"]) > 0),
      "enterprise_code",
    );
    return rows("enterprise")
      .map((row) => row["enterprise_code"])
      .filter((code) => near.has(code) && owing.has(code));
  },
} satisfies Question;
