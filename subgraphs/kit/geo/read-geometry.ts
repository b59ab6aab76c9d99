import type { Geometry, Position } from "./geometry.ts";

/** What a geometry may be at most, and between which values its coordinates lie. */
export interface GeometryLimits {
  /** Positions in all. */
  readonly positions: number;
  /** Whether a coordinate pair can be one: degrees of WGS 84 unless said otherwise. */
  readonly inRange?: (first: number, second: number) => boolean;
}

/** What a client may send: a commune's official boundary has a few thousand positions. */
export const clientLimits: GeometryLimits = { positions: 10_000 };

/** What one sector may hand to another through the hub. */
export const exchangeLimits: GeometryLimits = { positions: 200_000 };

/** Why a value is no geometry, in English, without repeating its coordinates. */
export class GeometryProblem extends Error {}

/** Collections in collections are allowed and discouraged (RFC 7946 section 3.1.8). */
const deepest = 4;

const degrees = (longitude: number, latitude: number): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/**
 * Reads a GeoJSON geometry, or the geometry of a Feature: types, ranges, closed rings of at least four positions. Rings
 * may wind either way: RFC 7946 section 3.1.6 asks parsers not to reject them. A `crs` member is refused, because the
 * standard has dropped it and ignoring it would misplace everything by some 200 m or more.
 * Errors: GeometryProblem.
 */
export function readGeometry(value: unknown, limits: GeometryLimits): Geometry {
  const inRange = limits.inRange ?? degrees;
  let left = limits.positions;

  const position = (given: unknown): Position => {
    if (!Array.isArray(given) || given.length < 2 || given.length > 3 || !given.every(Number.isFinite))
      throw new GeometryProblem("a position is two or three numbers: longitude, latitude, height");
    const [first, second]: readonly number[] = given;
    if (first === undefined || second === undefined || !inRange(first, second))
      throw new GeometryProblem("a coordinate is out of range; longitude comes first");
    left -= 1;
    if (left < 0) throw new GeometryProblem(`it has more than ${limits.positions} positions`);
    return [first, second];
  };
  const positions = (given: unknown, least: number): readonly Position[] => {
    const line = array(given, "coordinates").map(position);
    if (line.length < least) throw new GeometryProblem(`a part of it has fewer than ${least} positions`);
    return line;
  };
  const ring = (given: unknown): readonly Position[] => {
    const line = positions(given, 4);
    const [first, last] = [line[0], line.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
      throw new GeometryProblem("a ring ends where it begins, and one does not");
    return line;
  };
  const polygon = (given: unknown): readonly (readonly Position[])[] => {
    const rings = array(given, "coordinates").map(ring);
    if (rings.length === 0) throw new GeometryProblem("a polygon has at least one ring");
    return rings;
  };
  const geometry = (given: unknown, depth: number): Geometry => {
    if (!isRecord(given)) throw new GeometryProblem("it is not an object");
    if (given["crs"] !== undefined && given["crs"] !== null)
      throw new GeometryProblem("it names a coordinate system of its own; GeoJSON is WGS 84 (RFC 7946 section 4)");
    const coordinates = given["coordinates"];
    switch (given["type"]) {
      case "Point":
        return { type: "Point", coordinates: position(coordinates) };
      case "MultiPoint":
        return { type: "MultiPoint", coordinates: positions(coordinates, 1) };
      case "LineString":
        return { type: "LineString", coordinates: positions(coordinates, 2) };
      case "MultiLineString":
        return {
          type: "MultiLineString",
          coordinates: array(coordinates, "coordinates").map((line) => positions(line, 2)),
        };
      case "Polygon":
        return { type: "Polygon", coordinates: polygon(coordinates) };
      case "MultiPolygon":
        return { type: "MultiPolygon", coordinates: array(coordinates, "coordinates").map(polygon) };
      case "GeometryCollection":
        if (depth >= deepest) throw new GeometryProblem("its collections stand too deep in each other");
        return {
          type: "GeometryCollection",
          geometries: array(given["geometries"], "geometries").map((member) => geometry(member, depth + 1)),
        };
      case "Feature":
        if (depth > 0) throw new GeometryProblem("a Feature cannot stand in a geometry");
        return geometry(given["geometry"], depth + 1);
      default:
        throw new GeometryProblem("its type is none of RFC 7946's geometries");
    }
  };
  return geometry(value, 0);
}

/** Whether a value is a geometry within the limits. */
export function isGeometry(value: unknown, limits: GeometryLimits): boolean {
  try {
    readGeometry(value, limits);
    return true;
  } catch (error) {
    if (error instanceof GeometryProblem) return false;
    throw error;
  }
}

function array(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new GeometryProblem(`${name} is not a list`);
  return value;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
