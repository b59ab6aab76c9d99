import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, text } from "./sample-rows.ts";

/** The department's own permits and plans, and what the cadastre says of the land. */
export default {
  persona: "construction-officer",
  purpose: "construction-management",
  sectors: ["construction", "geospatial"],
  answered: (data) => valuesAt(data, "constructionPermits.nodes.permitNo"),
  candidates: ({ rows }) => rows("construction_permit"),
  expected({ rows }) {
    const planned = new Map(rows("planning_zone").map((row) => [row["zone_id"], row["function"]]));
    const parcelKey = (...parts: readonly unknown[]): string => parts.map(text).join("/");
    const used = new Map(
      rows("land_parcel").map((row) => [
        parcelKey(row["commune_code"], row["map_sheet_no"], row["parcel_no"]),
        row["land_use"],
      ]),
    );
    return rows("construction_permit")
      .filter((row) => {
        const zone = planned.get(row["planning_zone_id"]);
        const land = used.get(parcelKey(row["parcel_commune_code"], row["parcel_map_sheet_no"], row["parcel_no"]));
        return (
          (row["work_kind"] === "HOUSE" && among("INDUSTRIAL", "GREEN", "AGRICULTURE")(zone)) ||
          (row["work_kind"] === "INDUSTRIAL" && !among("INDUSTRIAL", "MIXED")(zone)) ||
          among("LUC", "HNK", "CLN", "RSX")(land)
        );
      })
      .map((row) => row["permit_no"]);
  },
} satisfies Question;
