import type { Geometry } from "../geometry.ts";
import { partsOf } from "../figure.ts";
import { GeometryProblem, readGeometry } from "../read-geometry.ts";
import { type CoordinateSystem, geometryToWgs84, inRangeOf, isCoordinateSystem } from "../vn2000.ts";
import { ringProblem } from "./ring-problem.ts";

/** A boundary file may hold far more than one answer does. */
const mostPositions = 2_000_000;

export interface BoundaryOptions {
  /** Property that holds the unit's code. */
  readonly codeProperty: string;
  /** Coordinate system that the importer names; absent: WGS 84, as GeoJSON is. */
  readonly system?: CoordinateSystem;
}

/** A feature that cannot be taken, by its place in the file and its code where it has one. */
export interface RefusedFeature {
  readonly feature: number;
  readonly code?: string;
  readonly reason: string;
}

export interface Boundaries {
  /** Polygons in WGS 84, by the code of their unit. */
  readonly units: ReadonlyMap<string, Geometry>;
  readonly refused: readonly RefusedFeature[];
}

/**
 * Reads the boundaries of units from a parsed GeoJSON FeatureCollection: one Polygon or MultiPolygon a code, valid rings
 * that do not cross themselves. A file in another coordinate system than was named is refused as a whole.
 * Errors: GeometryProblem, when nothing of the file can be read.
 */
export function readBoundaries(file: unknown, { codeProperty, system = "EPSG:4326" }: BoundaryOptions): Boundaries {
  if (!isRecord(file) || file["type"] !== "FeatureCollection" || !Array.isArray(file["features"]))
    throw new GeometryProblem("it is not a GeoJSON FeatureCollection");
  requireSystem(file["crs"], system);
  const units = new Map<string, Geometry>();
  const refused: RefusedFeature[] = [];
  for (const [at, feature] of file["features"].entries()) {
    const properties = isRecord(feature) && isRecord(feature["properties"]) ? feature["properties"] : {};
    const code = codeOf(properties[codeProperty]);
    const refuse = (reason: string): void =>
      void refused.push({ feature: at + 1, ...(code === undefined ? {} : { code }), reason });
    if (code === undefined) refuse(`its property ${codeProperty} is no code`);
    else if (units.has(code)) refuse("its code has come before");
    else {
      try {
        units.set(code, boundaryOf(isRecord(feature) ? feature["geometry"] : undefined, system));
      } catch (error) {
        if (!(error instanceof GeometryProblem)) throw error;
        refuse(error.message);
      }
    }
  }
  return { units, refused };
}

function boundaryOf(value: unknown, system: CoordinateSystem): Geometry {
  const geometry = geometryToWgs84(
    system,
    readGeometry(value, { positions: mostPositions, inRange: inRangeOf(system) }),
  );
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
    throw new GeometryProblem(`a boundary is a Polygon or a MultiPolygon, not a ${geometry.type}`);
  const problem = ringProblem(partsOf(geometry).map(({ lines }) => lines));
  if (problem !== undefined) throw new GeometryProblem(problem);
  return geometry;
}

/** Codes are texts of five digits; spreadsheets on the way have made numbers of some. */
function codeOf(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^\d{1,5}$/.test(text.trim()) ? text.trim().padStart(5, "0") : undefined;
}

/** GeoJSON of 2008 could name a system; today's cannot. What a file names must be what the importer means. */
function requireSystem(crs: unknown, system: CoordinateSystem): void {
  if (crs === undefined || crs === null) return;
  const properties = isRecord(crs) && isRecord(crs["properties"]) ? crs["properties"] : {};
  const named = properties["name"];
  const name = typeof named === "string" ? named : "";
  const epsg = /EPSG:+(?:[\d.]*:)?(\d+)$/i.exec(name)?.[1];
  const told = name.endsWith("CRS84") ? "EPSG:4326" : `EPSG:${epsg ?? "?"}`;
  if (told === system) return;
  const known = isCoordinateSystem(told);
  throw new GeometryProblem(
    known ? `the file says ${told}: name it with --crs ${told}` : `its coordinate system is not known here: ${name}`,
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
