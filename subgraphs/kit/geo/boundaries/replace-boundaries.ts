import { sql } from "kysely";
import type { Source } from "../../source/source.ts";
import { boxColumnsOf } from "../../schema/naming.ts";
import { partsOf } from "../figure.ts";
import { type Geometry, boxOf, positionsOf } from "../geometry.ts";
import { placeIn, pointInside } from "../relate.ts";
import { storedGeometry } from "../stored-geometry.ts";

/** Names of the sector that holds the units' boundaries. */
const table = "administrative_unit";
const box = boxColumnsOf("boundary");

/** Codes of the units in force. */
export async function unitsInForce(source: Source): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ code: unknown }>`select code from ${sql.id(table)} where valid_to is null`.execute(
    source.db,
  );
  return new Set(rows.map(({ code }) => String(code)));
}

/**
 * Puts official boundaries in the place of the sample ones, all of them or none, and marks them. A representative point
 * that is not in its unit any more moves inside.
 */
export async function replaceBoundaries(source: Source, units: ReadonlyMap<string, Geometry>): Promise<void> {
  await source.db.transaction().execute(async (transaction) => {
    for (const [code, geometry] of units) {
      const [west, south, east, north] = boxOf(positionsOf(geometry)) ?? [];
      const { rows } = await sql<{ centroid: unknown }>`
        select centroid from ${sql.id(table)} where code = ${code} and valid_to is null`.execute(transaction);
      const moved = movedCentroid(rows[0]?.centroid, geometry);
      await transaction
        .updateTable(table)
        .set({
          boundary: JSON.stringify(geometry),
          boundary_source: "OFFICIAL",
          [box.west]: west,
          [box.south]: south,
          [box.east]: east,
          [box.north]: north,
          ...(moved === undefined ? {} : { centroid: JSON.stringify({ type: "Point", coordinates: moved }) }),
        })
        .where("code", "=", code)
        .where("valid_to", "is", null)
        .execute();
    }
  });
}

function movedCentroid(raw: unknown, geometry: Geometry) {
  const point = raw === null || raw === undefined ? undefined : storedGeometry(raw);
  const parts = partsOf(geometry);
  if (point?.type === "Point" && parts.some(({ lines }) => placeIn(lines, point.coordinates) !== "outside"))
    return undefined;
  const sizes = parts.map(({ box: [west, south, east, north] }) => (east - west) * (north - south));
  const largest = parts[sizes.indexOf(Math.max(...sizes))];
  return pointInside(largest?.lines[0] ?? []);
}
