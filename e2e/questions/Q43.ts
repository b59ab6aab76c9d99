import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { text, type Row } from "./sample-rows.ts";

/** Facilities are open; that land has a certificate, without whose it is, is shared between agencies. */
export default {
  persona: "religious-affairs-officer",
  purpose: "ethnic-religious-affairs",
  sectors: ["ethnicity-religion", "geospatial"],
  answered: (data) => valuesAt(data, "religiousFacilities.nodes.facilityCode"),
  candidates: ({ rows }) => rows("religious_facility"),
  expected({ rows }) {
    const key = (row: Row, prefix: string): string =>
      [row[`${prefix}commune_code`], row[`${prefix === "" ? "" : "parcel_"}map_sheet_no`], row["parcel_no"]]
        .map(text)
        .join("/");
    const uncertified = new Set(
      rows("land_parcel")
        .filter((row) => row["certified"] === false)
        .map((row) => key(row, "")),
    );
    return rows("religious_facility")
      .filter((row) => uncertified.has(key(row, "parcel_")))
      .map((row) => row["facility_code"]);
  },
} satisfies Question;
