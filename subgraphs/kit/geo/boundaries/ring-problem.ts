import Flatbush from "flatbush";
import type { Position } from "../geometry.ts";
import { partsOf } from "../figure.ts";
import { placeIn, pointInside, segmentsCross, segmentsTouch } from "../relate.ts";

type Rings = readonly (readonly Position[])[];

interface Segment {
  readonly from: Position;
  readonly to: Position;
  readonly polygon: number;
  readonly ring: number;
  readonly at: number;
  readonly count: number;
}

/**
 * Why the rings of a (multi)polygon are no valid ones (OGC 06-103r4 section 6.1.11): a ring that touches itself, rings
 * that cross, a hole outside its polygon. Undefined for none. Reasons name a place to
 * a hundred metres.
 */
export function ringProblem(polygons: readonly Rings[]): string | undefined {
  const segments = polygons.flatMap((rings, polygon) =>
    rings.flatMap((ring, number) =>
      ring.slice(1).map((to, at): Segment => ({
        from: ring[at] ?? to,
        to,
        polygon,
        ring: number,
        at,
        count: ring.length - 1,
      })),
    ),
  );
  if (segments.length === 0) return "it has no positions";
  const index = new Flatbush(segments.length);
  for (const { from, to } of segments)
    index.add(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]));
  index.finish();
  for (const [number, one] of segments.entries()) {
    if (one.from[0] === one.to[0] && one.from[1] === one.to[1]) return `it repeats a position${near(one.from)}`;
    const box = [
      Math.min(one.from[0], one.to[0]),
      Math.min(one.from[1], one.to[1]),
      Math.max(one.from[0], one.to[0]),
      Math.max(one.from[1], one.to[1]),
    ] as const;
    for (const other of index.search(...box)) {
      const two = segments[other];
      if (other <= number || two === undefined) continue;
      if (one.polygon === two.polygon && one.ring === two.ring) {
        if (selfTouch(one, two)) return `a ring crosses or touches itself${near(one.from)}`;
      } else if (segmentsCross(one.from, one.to, two.from, two.to)) return `two of its rings cross${near(one.from)}`;
    }
  }
  return holeProblem(polygons);
}

/** Neighbours share a corner, and nothing else: a spike runs back along itself. */
function selfTouch(one: Segment, two: Segment): boolean {
  const follows = two.at - one.at === 1;
  const closes = one.at === 0 && two.at === one.count - 1;
  if (!follows && !closes) return segmentsTouch(one.from, one.to, two.from, two.to);
  if (one.count < 3) return true;
  const [shared, a, b] = follows ? [one.to, one.from, two.to] : [one.from, one.to, two.from];
  const aligned = segmentsTouch(shared, a, b, b) || segmentsTouch(shared, b, a, a);
  return aligned;
}

function holeProblem(polygons: readonly Rings[]): string | undefined {
  for (const [outer, ...holes] of polygons) {
    if (outer === undefined) return "a polygon has no outer ring";
    for (const hole of holes) {
      const inside = pointInside(hole);
      if (inside !== undefined && placeIn([outer], inside) === "outside") return "a hole lies outside its polygon";
    }
  }
  return undefined;
}

const near = ([longitude, latitude]: Position): string => ` near ${longitude.toFixed(3)}, ${latitude.toFixed(3)}`;

/** Whether two boundaries overlap: their edges cross, or one holds a point of the other's inside. */
export function boundariesOverlap(a: Parameters<typeof partsOf>[0], b: Parameters<typeof partsOf>[0]): boolean {
  for (const one of partsOf(a)) {
    for (const two of partsOf(b)) {
      if (one.box[0] > two.box[2] || two.box[0] > one.box[2] || one.box[1] > two.box[3] || two.box[1] > one.box[3])
        continue;
      const points = [pointInside(one.lines[0] ?? []), pointInside(two.lines[0] ?? [])];
      if (
        points[0] !== undefined &&
        placeIn(one.lines, points[0]) === "inside" &&
        placeIn(two.lines, points[0]) === "inside"
      )
        return true;
      if (
        points[1] !== undefined &&
        placeIn(two.lines, points[1]) === "inside" &&
        placeIn(one.lines, points[1]) === "inside"
      )
        return true;
      for (const line of one.lines)
        for (const [at, to] of line.entries()) {
          const from = line[at - 1];
          if (from === undefined) continue;
          for (const other of two.lines)
            for (const [index, end] of other.entries()) {
              const start = other[index - 1];
              if (start !== undefined && segmentsCross(from, to, start, end)) return true;
            }
        }
    }
  }
  return false;
}
