import { rowsAt, valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, keysOf, text } from "./sample-rows.ts";

/** The department licenses who practises; the state of a firm, whose code is its tax number, is open. */
export default {
  persona: "health-officer",
  purpose: "public-health",
  variables: { today: "2026-11-24" },
  sectors: ["enterprise", "health"],
  answered: (data) =>
    rowsAt(data, "healthFacilities.nodes").map((row) =>
      [row["facilityCode"], ...valuesAt(row, "practitioners.nodes.licenceNo").map(text).toSorted()].join(" "),
    ),
  candidates: ({ rows }) => rows("health_facility").filter((row) => row["ownership"] === "PRIVATE"),
  expected({ rows }) {
    const expired = rows("practitioner").filter((row) => text(row["expires_on"]) < "2026-11-24");
    const practising = keysOf(expired, "facility_code");
    const stopped = keysOf(
      rows("enterprise").filter((row) => among("CLOSED", "DISSOLVING", "SUSPENDED")(row["status"])),
      "enterprise_code",
    );
    return rows("health_facility")
      .filter((row) => row["ownership"] === "PRIVATE" && row["status"] === "OPERATING")
      .filter((row) => practising.has(row["facility_code"]) || stopped.has(row["enterprise_code"]))
      .map(({ facility_code: facility }) => {
        const licences = expired.filter((one) => one["facility_code"] === facility);
        return [facility, ...licences.map((one) => text(one["licence_no"])).toSorted()].join(" ");
      });
  },
} satisfies Question;
