import { orient2d } from "robust-predicates";
import type { Part } from "./figure.ts";
import { type Box, type Position, boxesTouch } from "./geometry.ts";

/**
 * Relations of parts, as closed sets in the plane of longitude and latitude: RFC 7946 section 3.1.1 makes the line
 * between two positions straight there. Sides are decided by adaptive-precision predicates (Shewchuk 1997), so that a
 * point on a shared boundary is on it for both neighbours and in every database.
 */

type Side = -1 | 0 | 1;

/** On which side of the line a to b the point c is; 0: exactly on it. */
const side = (a: Position, b: Position, c: Position): Side => {
  const value = orient2d(a[0], a[1], b[0], b[1], c[0], c[1]);
  return value > 0 ? 1 : value < 0 ? -1 : 0;
};

const between = (a: Position, b: Position, c: Position): boolean =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1]);

const onSegment = (a: Position, b: Position, c: Position): boolean => between(a, b, c) && side(a, b, c) === 0;

const samePosition = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** Whether two segments cross where both are open: at one point that is an end of neither. */
export const segmentsCross = (a: Position, b: Position, c: Position, d: Position): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Whether two closed segments share a point. */
export function segmentsTouch(a: Position, b: Position, c: Position, d: Position): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return false;
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return false;
  const [c1, d1] = [side(a, b, c), side(a, b, d)];
  const [a2, b2] = [side(c, d, a), side(c, d, b)];
  if (c1 * d1 < 0 && a2 * b2 < 0) return true;
  return (
    (c1 === 0 && between(a, b, c)) ||
    (d1 === 0 && between(a, b, d)) ||
    (a2 === 0 && between(c, d, a)) ||
    (b2 === 0 && between(c, d, b))
  );
}

function* segments(lines: Part["lines"]): Generator<readonly [Position, Position]> {
  for (const line of lines) {
    for (let at = 1; at < line.length; at++) {
      const [from, to] = [line[at - 1], line[at]];
      if (from !== undefined && to !== undefined) yield [from, to];
    }
  }
}

/** Inside a polygon (even-odd over all rings, so that holes are outside), on its boundary, or outside. */
export function placeIn(rings: Part["lines"], at: Position): "inside" | "boundary" | "outside" {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [a, b] = [ring[index - 1], ring[index]];
      if (a === undefined || b === undefined) continue;
      if (a[1] > at[1] === b[1] > at[1]) {
        // a horizontal edge, or one that ends at the point's height without crossing it
        if ((a[1] === at[1] || b[1] === at[1]) && onSegment(a, b, at)) return "boundary";
        continue;
      }
      const turn = side(a, b, at);
      if (turn === 0) return "boundary";
      if (b[1] > a[1] === turn > 0) inside = !inside;
    }
  }
  return inside ? "inside" : "outside";
}

/** Whether two parts share a point. */
export function partsIntersect(a: Part, b: Part): boolean {
  if (!boxesTouch(a.box, b.box)) return false;
  if (a.kind === "point") return pointIn(a, b);
  if (b.kind === "point") return pointIn(b, a);
  if (linesTouch(a, b)) return true;
  // no boundaries meet: apart, or one wholly inside the other
  return oneIn(a, b) || oneIn(b, a);
}

function pointIn({ lines: [line] }: Part, b: Part): boolean {
  const at = line?.[0];
  if (at === undefined) return false;
  if (b.kind === "polygon") return placeIn(b.lines, at) !== "outside";
  if (b.kind === "line") return anySegment(b.lines, (from, to) => onSegment(from, to, at));
  const other = b.lines[0]?.[0];
  return other !== undefined && samePosition(at, other);
}

function oneIn(a: Part, b: Part): boolean {
  const first = a.lines[0]?.[0];
  return b.kind === "polygon" && first !== undefined && placeIn(b.lines, first) !== "outside";
}

function anySegment(lines: Part["lines"], test: (from: Position, to: Position) => boolean): boolean {
  for (const [from, to] of segments(lines)) if (test(from, to)) return true;
  return false;
}

/** Segments of one near the other first: most of a large boundary is far from a parcel. */
function linesTouch(a: Part, b: Part): boolean {
  const near = [...segments(b.lines)].filter(([from, to]) => boxesTouch(a.box, segmentBox(from, to)));
  return near.length > 0 && anySegment(a.lines, (from, to) => near.some(([c, d]) => segmentsTouch(from, to, c, d)));
}

const segmentBox = (from: Position, to: Position): Box => [
  Math.min(from[0], to[0]),
  Math.min(from[1], to[1]),
  Math.max(from[0], to[0]),
  Math.max(from[1], to[1]),
];

/** Whether a part lies wholly in a polygon; its boundary belongs to it. False when `b` is no polygon. */
export function partWithin(a: Part, b: Part): boolean {
  if (b.kind !== "polygon" || !boxContains(b.box, a.box)) return false;
  if (a.kind === "point") return pointIn(a, b);
  for (const [from, to] of segments(a.lines)) if (!segmentWithin(from, to, b.lines)) return false;
  if (a.kind === "line") return true;
  // its boundary stays inside: what could still be missing is a hole of the polygon, in the middle of the part
  return b.lines.slice(1).every((hole) => {
    const inside = pointInside(hole);
    return inside === undefined || placeIn(a.lines, inside) !== "inside";
  });
}

const boxContains = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

/**
 * The segment is cut where corners of the polygon lie on it; a piece then runs along an edge, or is inside or outside as
 * a whole, unless it crosses an edge.
 */
function segmentWithin(from: Position, to: Position, rings: Part["lines"]): boolean {
  if (placeIn(rings, from) === "outside" || placeIn(rings, to) === "outside") return false;
  const corners: Position[] = [from, to];
  const edges = [...segments(rings)].filter(([a, b]) => boxesTouch(segmentBox(from, to), segmentBox(a, b)));
  for (const [a, b] of edges) {
    const [a1, b1] = [side(from, to, a), side(from, to, b)];
    if (a1 * b1 < 0 && side(a, b, from) * side(a, b, to) < 0) return false;
    if (a1 === 0 && between(from, to, a)) corners.push(a);
    if (b1 === 0 && between(from, to, b)) corners.push(b);
  }
  corners.sort((a, b) => along(from, to, a) - along(from, to, b));
  for (let at = 1; at < corners.length; at++) {
    const [a, b] = [corners[at - 1], corners[at]];
    if (a === undefined || b === undefined || samePosition(a, b)) continue;
    if (edges.some(([c, d]) => onSegment(c, d, a) && onSegment(c, d, b))) continue;
    if (placeIn(rings, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]) === "outside") return false;
  }
  return true;
}

const along = (from: Position, to: Position, at: Position): number =>
  (to[0] - from[0]) * (at[0] - from[0]) + (to[1] - from[1]) * (at[1] - from[1]);

/** Some point strictly inside a simple ring: between the first two crossings of a level that no corner has. */
export function pointInside(ring: readonly Position[]): Position | undefined {
  const levels = [...new Set(ring.map(([, latitude]) => latitude))].toSorted((a, b) => a - b);
  const middle = Math.floor((levels.length - 1) / 2);
  const [low, high] = [levels[middle], levels[middle + 1]];
  if (low === undefined || high === undefined) return undefined;
  const level = (low + high) / 2;
  const crossings: number[] = [];
  for (const [a, b] of segments([ring]))
    if (a[1] > level !== b[1] > level) crossings.push(a[0] + ((level - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  const [first, second] = crossings.toSorted((a, b) => a - b);
  return first === undefined || second === undefined ? undefined : [(first + second) / 2, level];
}
