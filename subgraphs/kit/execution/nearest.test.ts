import { eq, permit, permitMasked, permitPredicate, principal } from "@lgsp/policies";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { metresFrom } from "../geo/distance.ts";
import { storedGeometry } from "../geo/stored-geometry.ts";
import { testDatabases } from "../testing/databases.ts";
import { harbourRows, harbourSector } from "../testing/harbour/sector.ts";
import { clerk, doctor, openClinic, type Ask, type Clinic } from "./testing/clinic.ts";

const forClerks = { who: { roles: ["clerk"] }, purposes: ["administrative-procedure"], because: "fixture" } as const;
const forDoctors = { who: { roles: ["doctor"] }, purposes: ["treatment"], because: "fixture" } as const;
const open = { who: { roles: ["clerk", "doctor"] }, purposes: "any", because: "fixture" } as const;
const boats = { type: "Boat", fields: ["number", "commune", "owner"] };
const positions = { type: "Boat", fields: ["lastPosition"] };

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

interface From {
  readonly longitude: number;
  readonly latitude: number;
}
const from = fc.record({
  longitude: fc.double({ min: 108.55, max: 109.05, noNaN: true }),
  latitude: fc.double({ min: 14.85, max: 15.35, noNaN: true }),
});

/** Millimetres, as a look at every row measures them; undefined without a geometry. */
function distanceOf(raw: unknown, { longitude, latitude }: From): number | undefined {
  const geometry = raw === null ? undefined : storedGeometry(raw);
  return geometry === undefined ? undefined : Math.round(metresFrom([longitude, latitude])(geometry) * 1_000);
}

describe.each(testDatabases("nearest"))("an order by distance on $dialect", ({ open: openDatabase }) => {
  let harbour: Clinic;
  beforeAll(async () => {
    harbour = await openClinic(rules, 100, harbourSector(), openDatabase);
  }, 120_000);
  afterAll(() => harbour.close());

  /** Walks a list to its end, in pages. */
  async function walk(list: string, row: string, order: object, size: number, asked: Omit<Ask, "query"> = asClerk) {
    const query = `query ($order: ${list[0]?.toUpperCase()}${list.slice(1, -1)}Order, $after: String) {
      ${list}(orderBy: $order, first: ${size}, after: $after) { totalCount nodes { ${row} } pageInfo { hasNextPage endCursor } }
    }`;
    const found: Readonly<Record<string, unknown>>[] = [];
    for (let after: string | null = null; ;) {
      const { data, errors } = await harbour.ask({ ...asked, query, variables: { order, after } });
      expect(errors).toBeUndefined();
      const { nodes, pageInfo, totalCount } = JSON.parse(JSON.stringify(data))[list];
      found.push(...nodes);
      expect(found.length).toBeLessThanOrEqual(totalCount);
      if (pageInfo.hasNextPage !== true) {
        expect(found).toHaveLength(totalCount);
        return found;
      }
      after = pageInfo.endCursor;
    }
  }

  test("is that of the distances measured row by row, near ones first or last, in pages as in one", async () => {
    await fc.assert(
      fc.asyncProperty(from, fc.boolean(), fc.integer({ min: 7, max: 40 }), async (here, descending, size) => {
        const direction = descending ? "DESC" : "ASC";
        const sign = descending ? -1 : 1;
        const piers = await walk("piers", "pierCode", { field: "LOCATION", direction, from: here }, size);
        const measured = harbourRows.piers.flatMap((row) => {
          const distance = distanceOf(row["location"], here);
          return distance === undefined ? [] : [{ code: String(row["pier_code"]), distance }];
        });
        const expected = measured.toSorted((a, b) => (a.distance - b.distance) * sign || (a.code < b.code ? -1 : 1));
        expect(piers.map(({ pierCode }) => pierCode)).toEqual(expected.map(({ code }) => code));
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 120_000);

  test("of shapes starts with those that hold the point, and pages keep apart what is equally far", async () => {
    const here = { longitude: 108.8, latitude: 15.1 };
    const areas = await walk("waterAreas", "sheet number", { field: "SHAPE", from: here }, 5);
    const far = new Map(
      harbourRows.areas.map((row) => [`${row["sheet"]} ${row["number"]}`, distanceOf(row["shape"], here)]),
    );
    const distances = areas.map(({ sheet, number }) => far.get(`${String(sheet)} ${String(number)}`) ?? -1);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(new Set(areas.map((area) => JSON.stringify(area))).size).toBe(areas.length);
    expect(areas).toHaveLength([...far.values()].filter((distance) => distance !== undefined).length);
  });

  test("has only rows whose place the asker reads in clear, and is refused where that is none", async () => {
    const order = { field: "LAST_POSITION", from: { longitude: 108.8, latitude: 15.1 } };
    const found = await walk("boats", "number", order, 20);
    expect(found.length).toBeGreaterThan(5);
    expect(found.every(({ number }) => Number(number) % 2 === 0)).toBe(true);
    const query = `query ($order: BoatOrder) { boats(orderBy: $order) { nodes { number } } }`;
    const refused = await harbour.ask({ ...asDoctor, query, variables: { order } });
    expect(refused.errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: "PREDICATE_DENIED", coordinate: "Boat.lastPosition" },
    ]);
  });

  test.each([
    ["without saying from where", { field: "LOCATION" }],
    ["from nowhere on earth", { field: "LOCATION", from: { longitude: 190, latitude: 15 } }],
    ["of what is no place", { field: "PIER_CODE", from: { longitude: 108.8, latitude: 15 } }],
  ])("%s is refused", async (_, order) => {
    const query = `query ($order: PierOrder) { piers(orderBy: $order) { nodes { pierCode } } }`;
    const { errors } = await harbour.ask({ ...asClerk, query, variables: { order } });
    expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["PLACE_INVALID"]);
  });
});
