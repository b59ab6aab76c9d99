import { eq, permit, permitMasked, permitPredicate, principal } from "@lgsp/policies";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Geometry } from "../geo/geometry.ts";
import { type PlaceTest, prepareTest } from "../geo/place-test.ts";
import { storedGeometry } from "../geo/stored-geometry.ts";
import { testDatabases } from "../testing/databases.ts";
import { harbourRows, harbourSector } from "../testing/harbour/sector.ts";
import { clerk, doctor, openClinic, type Clinic } from "./testing/clinic.ts";

const forClerks = { who: { roles: ["clerk"] }, purposes: ["administrative-procedure"], because: "fixture" } as const;
const forDoctors = { who: { roles: ["doctor"] }, purposes: ["treatment"], because: "fixture" } as const;
const boats = { type: "Boat", fields: ["number", "commune", "owner"] };
const positions = { type: "Boat", fields: ["lastPosition"] };

const open = { who: { roles: ["clerk", "doctor"] }, purposes: "any", because: "fixture" } as const;

/** Both may ask about every position; a clerk reads those of her commune, a doctor none. */
const rules = [
  permit({ ...open, id: "harbour.open", on: { classes: ["OPEN"], upTo: "IMPERSONAL" } }),
  permit({ ...forClerks, id: "harbour.boats", on: boats }),
  permit({ ...forClerks, id: "harbour.own-boats", on: positions, where: eq("commune", principal("commune")) }),
  permitPredicate({ ...forClerks, id: "harbour.find-boats", on: positions }),
  permit({ ...forDoctors, id: "harbour.boats-for-doctors", on: boats }),
  permitMasked("REDACT", { ...forDoctors, id: "harbour.masked", on: positions }),
  permitPredicate({ ...forDoctors, id: "harbour.find-for-doctors", on: positions }),
];
const asClerk = { principal: clerk, purpose: "administrative-procedure" } as const;
const asDoctor = { principal: doctor, purpose: "treatment" } as const;

const longitude = fc.double({ min: 108.55, max: 109.05, noNaN: true });
const latitude = fc.double({ min: 14.85, max: 15.35, noNaN: true });
const position = fc.tuple(longitude, latitude);
const point = position.map((coordinates): Geometry => ({ type: "Point", coordinates }));
const triangle = fc
  .tuple(position, position, position)
  .map(([a, b, c]): Geometry => ({ type: "Polygon", coordinates: [[a, b, c, a]] }));
const several = fc
  .array(position, { minLength: 9, maxLength: 30 })
  .map((coordinates): Geometry => ({ type: "MultiPoint", coordinates }));
const placeTest: fc.Arbitrary<PlaceTest> = fc.oneof(
  fc.tuple(position, position).map(([a, b]): PlaceTest => ({
    op: "box",
    box: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])],
  })),
  fc
    .tuple(fc.oneof(point, triangle, several), fc.double({ min: 0, max: 20_000, noNaN: true }))
    .map(([shape, metres]): PlaceTest => ({ op: "near", shape, metres })),
  fc
    .tuple(fc.constantFrom("intersects" as const, "within" as const), triangle)
    .map(([op, shape]): PlaceTest => ({ op, shape })),
);

function operandOf(test: PlaceTest): Readonly<Record<string, unknown>> {
  if (test.op === "box") {
    const [west, south, east, north] = test.box;
    return { box: { west, south, east, north } };
  }
  const { op, ...rest } = test;
  return { [op]: rest };
}

describe.each(testDatabases("harbour"))("places on $dialect", ({ open: openDatabase }) => {
  let harbour: Clinic;
  beforeAll(async () => {
    harbour = await openClinic(rules, 100, harbourSector(), openDatabase);
  }, 120_000);
  afterAll(() => harbour.close());

  test("a filter finds the rows that a look at every one of them finds, points and shapes, and its opposite the others", async () => {
    const query = `query ($pier: PlaceFilter, $area: PlaceFilter) {
      piers(first: 100, filter: { location: $pier }) { totalCount nodes { pierCode } }
      others: piers(filter: { not: { location: $pier } }) { totalCount }
      waterAreas(first: 100, filter: { shape: $area }) { nodes { number } }
    }`;
    await fc.assert(
      fc.asyncProperty(placeTest, async (asked) => {
        const ready = prepareTest(asked);
        const passes = (raw: unknown): boolean => {
          const geometry = raw === null ? undefined : storedGeometry(raw);
          return geometry !== undefined && ready.passes(geometry);
        };
        const variables = { pier: operandOf(asked), area: operandOf(asked) };
        const { data, errors } = await harbour.ask({ ...asClerk, query, variables });
        expect(errors).toBeUndefined();
        const pierCodes = harbourRows.piers.filter((row) => passes(row["location"])).map((row) => row["pier_code"]);
        const numbers = harbourRows.areas.filter((row) => passes(row["shape"])).map((row) => row["number"]);
        const found = JSON.parse(JSON.stringify(data));
        expect(found.piers.totalCount).toBe(pierCodes.length);
        expect(found.piers.nodes.map((node: { pierCode: string }) => node.pierCode)).toEqual(pierCodes.slice(0, 100));
        expect(found.others.totalCount).toBe(harbourRows.piers.length - pierCodes.length);
        const ascending = (a: unknown, b: unknown): number => Number(a) - Number(b);
        expect(found.waterAreas.nodes.map((node: { number: number }) => node.number).toSorted(ascending)).toEqual(
          numbers.toSorted(ascending),
        );
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test("a position that may be asked about and not be read in clear is not asked about", async () => {
    const near = { near: { metres: 50_000, shape: { type: "Point", coordinates: [108.8, 15.1] } } };
    const query = `query ($near: PlaceFilter) { boats(first: 100, filter: { lastPosition: $near }) { totalCount nodes { number } } }`;
    const refused = await harbour.ask({ ...asDoctor, query, variables: { near } });
    expect(refused.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["PREDICATE_DENIED"]);
    const found = await harbour.ask({ ...asClerk, query, variables: { near } });
    const numbers: readonly { number: number }[] = JSON.parse(JSON.stringify(found.data)).boats.nodes;
    expect(numbers).toHaveLength(30);
    expect(numbers.every(({ number }) => number % 2 === 0)).toBe(true);
    const { coordinates = [] } = found.extensions?.receipt ?? {};
    expect(coordinates).toContainEqual(
      expect.objectContaining({ coordinate: "Boat.lastPosition", effect: "PREDICATE" }),
    );
  });

  test("no question by place tells where a boat is whose position the asker may not read", async () => {
    const moved = await openClinic(rules, 100, harbourSector(777));
    const query = `query ($a: PlaceFilter, $b: PlaceFilter) {
      boats(first: 100, filter: { lastPosition: $a }) { totalCount nodes { number } }
      not: boats(first: 100, filter: { not: { lastPosition: $a } }) { totalCount nodes { number } }
      or: boats(first: 100, filter: { or: [{ lastPosition: $a }, { not: { lastPosition: $b } }, { number: { gte: 0 } }] }) { totalCount nodes { number } }
    }`;
    try {
      await fc.assert(
        fc.asyncProperty(placeTest, placeTest, async (a, b) => {
          const variables = { a: operandOf(a), b: operandOf(b) };
          const here = await harbour.ask({ ...asClerk, query, variables });
          const there = await moved.ask({ ...asClerk, query, variables });
          expect(here.errors).toBeUndefined();
          expect(JSON.parse(JSON.stringify(there.data))).toEqual(JSON.parse(JSON.stringify(here.data)));
        }),
        { numRuns: 15 },
      );
    } finally {
      await moved.close();
    }
  }, 120_000);

  test("where the rows are is handed over for places that are nobody's, never for a person's", async () => {
    const query = `{ lgsp__shapes_Pier(filter: { pierCode: { in: ["P001", "P002", "P000"] } }) }`;
    const { data, errors } = await harbour.ask({ ...asClerk, query });
    expect(errors).toBeUndefined();
    const [first, second] = [1, 2].map((index) => storedGeometry(harbourRows.piers[index]?.["location"]));
    expect(JSON.parse(JSON.stringify(data))["lgsp__shapes_Pier"]).toEqual({
      type: "GeometryCollection",
      geometries: expect.arrayContaining([first, second]),
    });
    const refused = await harbour.ask({ ...asClerk, query: "{ lgsp__shapes_Boat }" });
    expect(refused.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["PREDICATE_DENIED"]);
  });

  test.each([
    ["two shapes at once or none", { near: { metres: 5 } }],
    ["a distance beyond all bounds", { near: { metres: 1e9, shape: { type: "Point", coordinates: [108, 15] } } }],
    ["a box inside out", { box: { west: 109, south: 15, east: 108, north: 16 } }],
    ["an inside of a point", { within: { shape: { type: "Point", coordinates: [108, 15] } } }],
  ])("%s is refused with a reason", async (_, place) => {
    const query = `query ($place: PlaceFilter) { piers(filter: { location: $place }) { totalCount } }`;
    const { errors } = await harbour.ask({ ...asClerk, query, variables: { place } });
    expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["PLACE_INVALID"]);
  });
});
