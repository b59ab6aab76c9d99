import { describe, expect, test } from "vitest";
import { GeometryProblem } from "../read-geometry.ts";
import { fromWgs84 } from "../vn2000.ts";
import { readBoundaries } from "./read-boundaries.ts";
import { boundariesOverlap } from "./ring-problem.ts";

type Ring = readonly (readonly [number, number])[];
const square = (west: number, south: number, side = 0.1): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const feature = (code: unknown, ...rings: readonly Ring[]) => ({
  type: "Feature",
  properties: { ma: code },
  geometry: { type: "Polygon", coordinates: rings },
});
const collection = (...features: readonly unknown[]) => ({ type: "FeatureCollection", features });
const options = { codeProperty: "ma" };

describe("a file of boundaries", () => {
  test("is read by code, rings wound either way, and a code that a spreadsheet made a number", () => {
    const clockwise = square(108.2, 15).toReversed();
    const { units, refused } = readBoundaries(
      collection(feature("21025", square(108, 15)), feature(21028, clockwise), feature("1", square(108.5, 15))),
      options,
    );
    expect(refused).toEqual([]);
    expect([...units.keys()]).toEqual(["21025", "21028", "00001"]);
  });

  test.each([
    [
      "crosses itself",
      [
        [108, 15],
        [108.1, 15.1],
        [108.1, 15],
        [108, 15.1],
        [108, 15],
      ] satisfies Ring,
      /crosses or touches itself/,
    ],
    [
      "runs back along itself",
      [
        [108, 15],
        [108.1, 15],
        [108.05, 15],
        [108.05, 15.1],
        [108, 15],
      ] satisfies Ring,
      /crosses or touches itself/,
    ],
    [
      "touches itself in a corner",
      [
        [108, 15],
        [108.1, 15],
        [108.05, 15.05],
        [108.1, 15.1],
        [108, 15.1],
        [108.05, 15.05],
        [108, 15],
      ] satisfies Ring,
      /crosses or touches itself/,
    ],
    [
      "is not closed",
      [
        [108, 15],
        [108.1, 15],
        [108.1, 15.1],
        [108, 15.1],
      ] satisfies Ring,
      /ends where it begins/,
    ],
    ["has latitude first", square(108, 15).map(([x, y]): readonly [number, number] => [y, x]), /longitude comes first/],
  ])("a ring that %s is refused with its reason, and the others are taken", (_, ring, reason) => {
    const { units, refused } = readBoundaries(
      collection(feature("21025", ring), feature("21028", square(109, 15))),
      options,
    );
    expect([...units.keys()]).toEqual(["21028"]);
    expect(refused).toEqual([{ feature: 1, code: "21025", reason: expect.stringMatching(reason) }]);
  });

  test("a hole outside, a hole that crosses, a code twice and a code missing are each refused", () => {
    const { refused } = readBoundaries(
      collection(
        feature("00001", square(108, 15), square(109, 15)),
        feature("00002", square(108, 15), square(108.05, 15.05)),
        feature("00003", square(108, 15), square(108.02, 15.02, 0.02)),
        feature("00003", square(108, 15)),
        feature(undefined, square(108, 15)),
      ),
      options,
    );
    expect(refused.map(({ feature: at, reason }) => [at, reason.replace(/ near .*/, "")])).toEqual([
      [1, "a hole lies outside its polygon"],
      [2, "two of its rings cross"],
      [4, "its code has come before"],
      [5, "its property ma is no code"],
    ]);
  });

  test("VN-2000 is read where it is named, and refused where it is not", () => {
    const metres = square(108.2, 15).map(([x, y]) => fromWgs84("EPSG:5898", [x, y]));
    const file = {
      ...collection({
        type: "Feature",
        properties: { ma: "21025" },
        geometry: { type: "Polygon", coordinates: [metres] },
      }),
      crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::5898" } },
    };
    expect(() => readBoundaries(file, options)).toThrow(GeometryProblem);
    const { units } = readBoundaries(file, { ...options, system: "EPSG:5898" });
    const unit = units.get("21025");
    if (unit?.type !== "Polygon") throw new TypeError("no polygon");
    expect(unit.coordinates[0]?.[0]?.[0]).toBeCloseTo(108.2, 7);
    expect(() =>
      readBoundaries({ ...file, crs: { type: "name", properties: { name: "EPSG:3405" } } }, options),
    ).toThrow(/not known/);
  });

  test("neighbours that share an edge do not overlap; units that cross, or lie in each other, do", () => {
    const polygon = (ring: Ring) => ({ type: "Polygon", coordinates: [ring] }) as const;
    const unit = polygon(square(108, 15, 0.5));
    expect(boundariesOverlap(unit, polygon(square(108.5, 15, 0.5)))).toBe(false);
    expect(boundariesOverlap(unit, polygon(square(108.25, 15.25, 0.5)))).toBe(true);
    expect(boundariesOverlap(unit, polygon(square(108.25, 15.25, 0.125)))).toBe(true);
  });
});
