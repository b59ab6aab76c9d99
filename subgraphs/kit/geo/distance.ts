import geodesic from "geographiclib-geodesic";
import { partsOf, pointPart, type Part } from "./figure.ts";
import { type Box, type Geometry, type Position } from "./geometry.ts";
import { partsIntersect } from "./relate.ts";

const { WGS84, DISTANCE } = geodesic.Geodesic;

/** Largest distance that a question may name, metres: twice the province's breadth. Up to here the estimate below holds. */
export const farthest = 200_000;

/** Metres between two positions on the WGS 84 ellipsoid (Karney 2013), to nanometres. */
export function geodesicMetres(a: Position, b: Position): number {
  if (a[0] === b[0] && a[1] === b[1]) return 0;
  return WGS84.Inverse(a[1], a[0], b[1], b[0], DISTANCE).s12 ?? Number.POSITIVE_INFINITY;
}

/** Semi-major axis and squared eccentricity of WGS 84. */
const [axis, eccentricity2] = [6_378_137, 0.00669437999014];
const radians = Math.PI / 180;

/** Metres that a degree of longitude and of latitude measure at a latitude. */
function metresPerDegree(latitude: number): readonly [east: number, north: number] {
  const sine = Math.sin(latitude * radians);
  const w2 = 1 - eccentricity2 * sine * sine;
  const normal = axis / Math.sqrt(w2);
  return [normal * Math.cos(latitude * radians) * radians, ((normal * (1 - eccentricity2)) / w2) * radians];
}

/** Part of a distance by which the flat estimate may be wrong within `farthest`, latitudes up to 60 degrees; tests hold it to that. */
export const estimateError = 0.005;

/** Metres on the plane that touches the ellipsoid half-way. */
export function estimatedMetres(a: Position, b: Position): number {
  const [east, north] = metresPerDegree((a[1] + b[1]) / 2);
  return Math.hypot((b[0] - a[0]) * east, (b[1] - a[1]) * north);
}

/** Position of a straight segment (in longitude and latitude) nearest to another position. */
function nearestOn(from: Position, to: Position, at: Position): Position {
  const [east, north] = metresPerDegree(at[1]);
  const [dx, dy] = [(to[0] - from[0]) * east, (to[1] - from[1]) * north];
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return from;
  const share = ((at[0] - from[0]) * east * dx + (at[1] - from[1]) * north * dy) / length2;
  if (share <= 0) return from;
  if (share >= 1) return to;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** Least metres between two parts; 0 when they share a point. */
export function metresBetween(a: Part, b: Part): number {
  const exact = ([from, to]: Pair): number => geodesicMetres(from, to);
  return partsIntersect(a, b) ? 0 : Math.min(...nearestPairs(a, b).map(exact));
}

/** Least metres from a position to a geometry; infinite to one without a part. */
export function metresFrom([longitude, latitude]: Position): (geometry: Geometry) => number {
  const here = pointPart(longitude, latitude);
  return (geometry) =>
    partsOf(geometry).reduce((least, part) => Math.min(least, metresBetween(here, part)), Number.POSITIVE_INFINITY);
}

/** Whether two parts are at most `metres` apart. The geodesic is computed only where the estimate leaves it open. */
export function withinMetres(a: Part, b: Part, metres: number): boolean {
  if (partsIntersect(a, b)) return true;
  const [near, far] = [metres * (1 - estimateError), metres * (1 + estimateError)];
  return nearestPairs(a, b).some(([from, to]) => {
    const estimate = estimatedMetres(from, to);
    if (Math.abs(from[1]) > 60 || estimate > farthest) return geodesicMetres(from, to) <= metres;
    return estimate <= near || (estimate <= far && geodesicMetres(from, to) <= metres);
  });
}

type Pair = readonly [Position, Position];

/** Of two parts that are apart, the pairs of positions among which the nearest is: a corner of one, a place on the other. */
function nearestPairs(a: Part, b: Part): readonly Pair[] {
  if (a.kind === "point" && b.kind === "point") {
    const [from, to] = [a.lines[0]?.[0], b.lines[0]?.[0]];
    return from === undefined || to === undefined ? [] : [[from, to]];
  }
  return [...cornersToward(a, b), ...cornersToward(b, a)];
}

/** Every corner of one with the place nearest to it on the other. */
function cornersToward(a: Part, b: Part): readonly Pair[] {
  if (b.kind === "point") return [];
  return a.lines.flat().flatMap((corner): readonly Pair[] => {
    const places = b.lines.flatMap((line) =>
      line.slice(1).map((to, index) => nearestOn(line[index] ?? to, to, corner)),
    );
    const [first, ...others] = places;
    if (first === undefined) return [];
    // the nearest by the estimate, which all candidates share an origin for
    let [best, least] = [first, estimatedMetres(corner, first)];
    for (const place of others) {
      const metres = estimatedMetres(corner, place);
      if (metres < least) [best, least] = [place, metres];
    }
    return [[corner, best]];
  });
}

/** Degrees, a tenth of a millimetre: two positions nearer than that differ by what is lost in rounding. */
const roundedOff = 1e-9;

/** A box with this many metres around it, never too small. */
export function widened([west, south, east, north]: Box, metres: number): Box {
  const high = Math.max(Math.abs(south), Math.abs(north));
  const [, perLatitude] = metresPerDegree(0);
  const dy = (metres / perLatitude) * (1 + estimateError) + roundedOff;
  const [perLongitude] = metresPerDegree(Math.min(high + dy, 89));
  const dx = (metres / perLongitude) * (1 + estimateError) + roundedOff;
  return [Math.max(west - dx, -180), Math.max(south - dy, -90), Math.min(east + dx, 180), Math.min(north + dy, 90)];
}
