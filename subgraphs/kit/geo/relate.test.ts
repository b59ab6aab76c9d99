import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Part, partsOf } from "./figure.ts";
import type { Geometry, Position } from "./geometry.ts";
import { partsIntersect, partWithin, placeIn } from "./relate.ts";

/**
 * The oracle computes with whole numbers on a small grid, where every degenerate case is frequent (corners on edges,
 * edges along edges), and decides by sampling: every point of the grid at a twelfth of its step lies in a part or not,
 * exactly. That is enough to tell any relation of shapes whose corners are on the grid apart, up to lines that cross
 * between samples, which it computes by fractions.
 */
const size = 6;
const coordinate = fc.integer({ min: 0, max: size });
const corner = fc.tuple(coordinate, coordinate);

const sideOf = (a: Position, b: Position, c: Position): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const isBetween = (a: number, b: number, c: number): boolean => Math.min(a, b) <= c && c <= Math.max(a, b);
const onEdge = (a: Position, b: Position, c: Position): boolean =>
  sideOf(a, b, c) === 0 && isBetween(a[0], b[0], c[0]) && isBetween(a[1], b[1], c[1]);
const edgesOf = (lines: Part["lines"]): readonly (readonly [Position, Position])[] =>
  lines.flatMap((line) => line.slice(1).map((to, at) => [line[at] ?? to, to] as const));

function contains(part: Part, at: Position): boolean {
  if (part.kind === "point") return part.lines[0]?.[0]?.[0] === at[0] && part.lines[0]?.[0]?.[1] === at[1];
  if (edgesOf(part.lines).some(([a, b]) => onEdge(a, b, at))) return true;
  if (part.kind === "line") return false;
  // winding along a ray whose slope no edge of the grid has
  const far: Position = [at[0] + 1_000, at[1] + 1_000.1];
  return (
    edgesOf(part.lines).filter(
      ([a, b]) => sideOf(at, far, a) !== sideOf(at, far, b) && sideOf(a, b, at) !== sideOf(a, b, far),
    ).length %
      2 ===
    1
  );
}

/** Rational crossing points of all edges, corners, and points in the cells between: a witness for every relation. */
function witnesses(a: Part, b: Part): readonly Position[] {
  const edges = [...edgesOf(a.lines), ...edgesOf(b.lines)];
  const corners = [...a.lines.flat(), ...b.lines.flat()];
  const onLines = edges.flatMap(([from, to]) => {
    const cuts = edges
      .flatMap(([c, d]) => {
        const denominator = (to[0] - from[0]) * (d[1] - c[1]) - (to[1] - from[1]) * (d[0] - c[0]);
        if (denominator === 0) return [];
        return [((c[0] - from[0]) * (d[1] - c[1]) - (c[1] - from[1]) * (d[0] - c[0])) / denominator];
      })
      .concat(corners.filter((at) => onEdge(from, to, at)).map((at) => shareOf(from, to, at)))
      .filter((share) => share >= 0 && share <= 1)
      .toSorted((x, y) => x - y);
    // between two cuts an edge is inside, outside or along the other as a whole: its middle tells
    return cuts.slice(1).flatMap((cut, at): readonly Position[] => {
      const middle = (cut + (cuts[at] ?? cut)) / 2;
      return cut - (cuts[at] ?? cut) < 1e-9
        ? []
        : [[from[0] + middle * (to[0] - from[0]), from[1] + middle * (to[1] - from[1])]];
    });
  });
  return [...corners, ...onLines];
}

const shareOf = (from: Position, to: Position, at: Position): number =>
  to[0] === from[0] ? (at[1] - from[1]) / (to[1] - from[1] || 1) : (at[0] - from[0]) / (to[0] - from[0]);

const rectangle = fc
  .tuple(coordinate, coordinate, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([x, y, w, h]): readonly Position[] => [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
    [x, y],
  ]);
const triangle = fc
  .tuple(corner, corner, corner)
  .filter(([a, b, c]) => sideOf(a, b, c) !== 0)
  .map(([a, b, c]): readonly Position[] => [a, b, c, a]);
/** A square with a hole in its middle, wide or narrow. */
const frame = fc.tuple(coordinate, coordinate, fc.constantFrom(1, 2)).map(([x, y, hole]): Geometry => {
  const square = (from: number, to: number): readonly Position[] => [
    [x + from, y + from],
    [x + to, y + from],
    [x + to, y + to],
    [x + from, y + to],
    [x + from, y + from],
  ];
  return { type: "Polygon", coordinates: [square(0, 5), square(hole, 5 - hole)] };
});
const polygon = fc.oneof(
  fc.oneof(rectangle, triangle).map((ring): Geometry => ({ type: "Polygon", coordinates: [ring] })),
  frame,
);
const anything = fc.oneof(
  polygon,
  corner.map((coordinates): Geometry => ({ type: "Point", coordinates })),
  fc
    .array(corner, { minLength: 2, maxLength: 4 })
    .filter((line) => line.every((at, index) => index === 0 || String(at) !== String(line[index - 1])))
    .map((coordinates): Geometry => ({ type: "LineString", coordinates })),
);

const partOf = (geometry: Geometry): Part => {
  const [part] = partsOf(geometry);
  if (part === undefined) throw new RangeError("no part");
  return part;
};

describe("relations equal a computation with whole numbers", () => {
  test("a place is inside, outside or on the boundary", () => {
    fc.assert(
      fc.property(polygon, corner, (geometry, at) => {
        const part = partOf(geometry);
        const boundary = edgesOf(part.lines).some(([a, b]) => onEdge(a, b, at));
        expect(placeIn(part.lines, at)).toBe(boundary ? "boundary" : contains(part, at) ? "inside" : "outside");
      }),
      { numRuns: 3_000 },
    );
  });

  test("two parts intersect exactly when some corner, or some point of an edge between crossings, is in both", () => {
    fc.assert(
      fc.property(anything, anything, (first, second) => {
        const [a, b] = [partOf(first), partOf(second)];
        const crossing = edgesOf(a.lines).some(([p, q]) =>
          edgesOf(b.lines).some(
            ([c, d]) =>
              onEdge(p, q, c) ||
              onEdge(p, q, d) ||
              onEdge(c, d, p) ||
              onEdge(c, d, q) ||
              (sideOf(p, q, c) * sideOf(p, q, d) < 0 && sideOf(c, d, p) * sideOf(c, d, q) < 0),
          ),
        );
        const touch = [...a.lines.flat(), ...b.lines.flat()].some((at) => contains(a, at) && contains(b, at));
        expect(partsIntersect(a, b)).toBe(crossing || touch);
        expect(partsIntersect(b, a)).toBe(crossing || touch);
      }),
      { numRuns: 5_000 },
    );
  });

  test("a part lies within a polygon exactly when no piece of it lies outside", () => {
    fc.assert(
      fc.property(anything, polygon, (first, second) => {
        const [a, b] = [partOf(first), partOf(second)];
        const outside = witnesses(a, b)
          .filter((at) => isOn(a, at))
          .some((at) => !nearlyContains(b, at));
        const holeInside =
          a.kind === "polygon" &&
          b.lines.slice(1).some((hole) => {
            const middle: Position = [average(hole, 0), average(hole, 1)];
            return contains(a, middle) && !edgesOf(a.lines).some(([p, q]) => onEdge(p, q, middle));
          });
        expect(partWithin(a, b)).toBe(!outside && !holeInside);
      }),
      { numRuns: 5_000 },
    );
  });

  test("what lies within also intersects", () => {
    fc.assert(
      fc.property(anything, polygon, (first, second) => {
        const [a, b] = [partOf(first), partOf(second)];
        return !partWithin(a, b) || partsIntersect(a, b);
      }),
    );
  });
});

const average = (ring: readonly Position[], axis: 0 | 1): number =>
  ring.slice(1).reduce((sum, at) => sum + at[axis], 0) / (ring.length - 1);

const tolerance = 1e-9;
/** Middles of pieces are fractions: along an edge they may be a rounding off it. */
const nearEdge = (a: Position, b: Position, c: Position): boolean => {
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  const inBox = (axis: 0 | 1): boolean =>
    Math.min(a[axis], b[axis]) - tolerance <= c[axis] && c[axis] <= Math.max(a[axis], b[axis]) + tolerance;
  return Math.abs(area) < tolerance && inBox(0) && inBox(1);
};
const isOn = (part: Part, at: Position): boolean =>
  part.kind === "point" ? contains(part, at) : edgesOf(part.lines).some(([a, b]) => nearEdge(a, b, at));
const nearlyContains = (part: Part, at: Position): boolean =>
  edgesOf(part.lines).some(([a, b]) => nearEdge(a, b, at)) || contains(part, at);
