import { rowsAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** The land office keeps the cadastre and reads permits on its parcels; risk maps are open. */
export default {
  persona: "land-officer",
  purpose: "land-management",
  variables: { mappedBefore: "2026-01-01" },
  sectors: ["agriculture-environment", "construction", "geospatial"],
  answered: (data) =>
    rowsAt(data, "landParcels.nodes").map((row) => [row["communeCode"], row["mapSheetNo"], row["parcelNo"]].join("/")),
  candidates: ({ rows }) => keysAll(rows("construction_permit").map(parcelKey)),
  expected({ rows }) {
    const flooded = keysOf(
      rows("flood_risk_area").filter((row) => row["hazard"] === "FLOOD" && text(row["mapped_on"]) < "2026-01-01"),
      "commune_code",
    );
    const built = rows("construction_permit").filter((row) => text(row["issued_on"]) >= "2026-01-01");
    const parcels = new Set(
      rows("land_parcel").map((row) => [row["commune_code"], row["map_sheet_no"], row["parcel_no"]].join("/")),
    );
    return keysAll(built.filter((row) => flooded.has(row["parcel_commune_code"])).map(parcelKey)).filter((key) =>
      parcels.has(key),
    );
  },
} satisfies Question;

const parcelKey = (row: Readonly<Record<string, unknown>>): string =>
  [row["parcel_commune_code"], row["parcel_map_sheet_no"], row["parcel_no"]].join("/");
const keysAll = (keys: readonly string[]): readonly string[] => [...new Set(keys)];
