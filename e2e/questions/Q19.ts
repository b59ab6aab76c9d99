import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { text, type Row } from "./sample-rows.ts";

/** Public assets are shared between agencies, schools and clinics are open. */
export default {
  persona: "finance-officer",
  purpose: "public-finance",
  sectors: ["education", "finance", "health"],
  answered: (data) => valuesAt(data, "publicAssets.nodes.assetCode"),
  candidates: ({ rows }) => rows("public_asset").filter(isEmptyBuilding),
  expected({ rows }) {
    const crowded = rows("school").filter(({ level, pupils_per_class: pupils }) =>
      level === "PRIMARY" ? Number(pupils) > 35 : level !== "PRESCHOOL" && Number(pupils) > 45,
    );
    const full = rows("health_facility").filter((row) => Number(row["bed_occupancy"]) >= 100);
    const wanting = [...crowded, ...full].map(pointOf);
    return rows("public_asset")
      .filter(isEmptyBuilding)
      .filter((row) => wanting.some((place) => metresBetween(place, pointOf(row)) <= 2_000))
      .map((row) => row["asset_code"]);
  },
} satisfies Question;

const isEmptyBuilding = (row: Row): boolean => row["kind"] === "OFFICE" && row["condition"] === "SURPLUS";

type Point = readonly [longitude: number, latitude: number];
const pointOf = (row: Row): Point => JSON.parse(text(row["location"])).coordinates;

/** On the ellipsoid of WGS 84 by its two radii of curvature: right to centimetres over a few kilometres. */
function metresBetween([longitude, latitude]: Point, [otherLongitude, otherLatitude]: Point): number {
  const [a, e2, degree] = [6_378_137, 0.006_694_379_990_14, Math.PI / 180];
  const middle = ((latitude + otherLatitude) / 2) * degree;
  const w = 1 - e2 * Math.sin(middle) ** 2;
  const north = ((otherLatitude - latitude) * degree * a * (1 - e2)) / w ** 1.5;
  const east = ((otherLongitude - longitude) * degree * a * Math.cos(middle)) / Math.sqrt(w);
  return Math.hypot(north, east);
}
