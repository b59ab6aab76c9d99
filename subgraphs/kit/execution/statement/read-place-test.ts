import { farthest } from "../../geo/distance.ts";
import type { Geometry } from "../../geo/geometry.ts";
import type { PlaceOp, PlaceTest } from "../../geo/place-test.ts";
import {
  type GeometryLimits,
  GeometryProblem,
  clientLimits,
  exchangeLimits,
  readGeometry,
} from "../../geo/read-geometry.ts";
import { fail } from "../errors.ts";

const placeOps: ReadonlySet<string> = new Set(["box", "near", "intersects", "within"] satisfies PlaceOp[]);
export const isPlaceOp = (name: string): name is PlaceOp => placeOps.has(name);

/** Reads the operand of a place operator, coerced by the schema. Errors: PLACE_INVALID. */
export function readPlaceTest(op: PlaceOp, operand: unknown, coordinate: string): PlaceTest {
  const given = new Map(Object.entries(Object(operand)));
  const invalid = (reason: string) => fail("PLACE_INVALID", { coordinate, reason });
  if (op === "box") {
    const [west, south, east, north] = ["west", "south", "east", "north"].map((name) => Number(given.get(name)));
    if (west === undefined || south === undefined || east === undefined || north === undefined)
      throw invalid("a box has four sides");
    const fits = Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90;
    if (!fits || !(west <= east && south <= north))
      throw invalid("west <= east and south <= north in degrees; a box across the antimeridian is two");
    return { op, box: [west, south, east, north] };
  }
  const shape = readShape(given, invalid);
  if (op === "near") {
    const metres = Number(given.get("metres"));
    if (!(metres >= 0 && metres <= farthest)) throw invalid(`metres is from 0 to ${farthest}`);
    return { op, shape, metres };
  }
  if (op === "within" && !hasPolygonsOnly(shape)) throw invalid("only polygons have an inside");
  return { op, shape };
}

/** The client's shape, or the one that the hub found in its place. */
function readShape(given: ReadonlyMap<string, unknown>, invalid: (reason: string) => Error): Geometry {
  const [own, exchanged] = [given.get("shape"), given.get("lgsp__shape")];
  if ((own === undefined) === (exchanged === undefined)) throw invalid("it needs one shape");
  const limits: GeometryLimits = own === undefined ? exchangeLimits : clientLimits;
  try {
    return readGeometry(own ?? exchanged, limits);
  } catch (error) {
    if (error instanceof GeometryProblem) throw invalid(error.message);
    throw error;
  }
}

/** Nothing at all has no inside either, and is what no matching row leaves. */
const hasPolygonsOnly = (shape: Geometry): boolean =>
  shape.type === "GeometryCollection"
    ? shape.geometries.every(hasPolygonsOnly)
    : shape.type === "Polygon" || shape.type === "MultiPolygon";
