import fc from "fast-check";
import { expect, test } from "vitest";
import {
  estimateError,
  estimatedMetres,
  farthest,
  geodesicMetres,
  metresBetween,
  widened,
  withinMetres,
} from "./distance.ts";
import { type Part, partsOf, pointPart } from "./figure.ts";
import type { Position } from "./geometry.ts";

const position = fc.tuple(fc.double({ min: 107, max: 110, noNaN: true }), fc.double({ min: 13, max: 16, noNaN: true }));

test("the ellipsoid is WGS 84: a degree of the meridian at 15° N is 110,650.7 m, of the equator 111,319.491 m", () => {
  expect(geodesicMetres([0, 0], [1, 0])).toBeCloseTo(111_319.491, 3);
  expect(geodesicMetres([108, 14.5], [108, 15.5])).toBeGreaterThan(110_640);
  expect(geodesicMetres([108, 14.5], [108, 15.5])).toBeLessThan(110_660);
});

test("the estimate is within its stated error of the geodesic, up to the farthest distance and 60° of latitude", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.double({ min: -1.7, max: 1.7, noNaN: true }),
      fc.double({ min: -1.7, max: 1.7, noNaN: true }),
      (latitude, dx, dy) => {
        const [a, b]: [Position, Position] = [
          [108, latitude],
          [108 + dx, Math.max(-60, Math.min(60, latitude + dy))],
        ];
        const exact = geodesicMetres(a, b);
        fc.pre(exact <= farthest && exact > 0.001);
        expect(Math.abs(estimatedMetres(a, b) - exact) / exact).toBeLessThan(estimateError / 2);
      },
    ),
    { numRuns: 2_000 },
  );
});

test("near a point is what the geodesic says, also at the very edge", () => {
  fc.assert(
    fc.property(position, position, fc.double({ min: 0.9, max: 1.1, noNaN: true }), (a, b, share) => {
      const exact = geodesicMetres(a, b);
      fc.pre(exact < farthest && exact > 0.001);
      expect(withinMetres(pointPart(...a), pointPart(...b), exact * share)).toBe(exact <= exact * share);
    }),
    { numRuns: 1_000 },
  );
});

const line = fc.tuple(position, position).map(([a, b]): Part => {
  const [part] = partsOf({ type: "LineString", coordinates: [a, b] });
  if (part === undefined) throw new RangeError("no part");
  return part;
});

test("the distance to a line is the least of the distances to places along it", () => {
  fc.assert(
    fc.property(line, position, (part, at) => {
      const [from, to] = part.lines[0] ?? [];
      if (from === undefined || to === undefined) throw new RangeError("no line");
      const along = Array.from({ length: 401 }, (_, index): Position => {
        const share = index / 400;
        return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      });
      const least = Math.min(...along.map((place) => geodesicMetres(at, place)));
      const step = geodesicMetres(from, to) / 400;
      const found = metresBetween(pointPart(...at), part);
      expect(found).toBeLessThanOrEqual(least * 1.0005 + 0.001);
      expect(found).toBeGreaterThanOrEqual(least - step);
    }),
    { numRuns: 25 },
  );
});

test("a widened box holds everything within the distance", () => {
  fc.assert(
    fc.property(position, position, (a, b) => {
      const metres = geodesicMetres(a, b);
      const [west, south, east, north] = widened([a[0], a[1], a[0], a[1]], metres);
      expect(b[0] >= west && b[0] <= east && b[1] >= south && b[1] <= north).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
