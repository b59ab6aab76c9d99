import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** Licences and roads are open; the department asks for its own work. */
export default {
  persona: "industry-officer",
  purpose: "industry-trade-management",
  variables: { expiresBy: "2027-05-24" },
  sectors: ["construction", "enterprise", "geospatial", "industry-trade"],
  answered: (data) => valuesAt(data, "tradeLicences.nodes.licenceNo"),
  candidates: ({ rows }) => rows("trade_licence").filter((row) => row["kind"] === "PETROL"),
  expected({ rows }) {
    const closed = keysOf(
      rows("road_segment").filter((row) => row["closed"] === true),
      "commune_code",
    );
    return rows("trade_licence")
      .filter((row) => row["kind"] === "PETROL" && text(row["expires_on"]) <= "2027-05-24")
      .filter((row) => closed.has(row["commune_code"]))
      .map((row) => row["licence_no"]);
  },
} satisfies Question;
