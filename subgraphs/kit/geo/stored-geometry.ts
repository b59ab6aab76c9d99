import type { StoredPlace } from "../model.ts";
import type { Geometry } from "./geometry.ts";
import { GeometryProblem, exchangeLimits, readGeometry } from "./read-geometry.ts";
import { geometryToWgs84, inRangeOf } from "./vn2000.ts";

/**
 * A geometry as a column holds it, in WGS 84: GeoJSON text, or `[easting, northing]` where it is two columns. Undefined
 * for what is no geometry of the column's coordinate system: a position that cannot be right is not shown.
 */
export function storedGeometry(raw: unknown, { system, point }: StoredPlace = wgs84): Geometry | undefined {
  try {
    const value: unknown = typeof raw === "string" ? JSON.parse(raw) : raw;
    const given = point === undefined ? value : { type: "Point", coordinates: value };
    const geometry = readGeometry(given, { ...exchangeLimits, inRange: inRangeOf(system) });
    return geometryToWgs84(system, geometry);
  } catch (error) {
    if (error instanceof GeometryProblem || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const wgs84: StoredPlace = { system: "EPSG:4326" };
