import { createWorld, listSectors } from "@lgsp/kit";
import { beforeAll, expect, test } from "vitest";

/** Convex rings, counter-clockwise: a place is inside when it is left of every edge. Nothing of the kit's geometry here. */
type Position = readonly [number, number];

const world = createWorld({ seed: 2026, citizens: 1_000 });
const cells = new Map<string, readonly Position[]>();
const places: { readonly table: string; readonly column: string; readonly commune: string; readonly at: Position }[] =
  [];

beforeAll(async () => {
  for (const { sample } of await listSectors())
    for await (const { table, rows } of sample?.(world) ?? [])
      for (const row of rows) {
        if (table === "administrative_unit" && typeof row["boundary"] === "string")
          cells.set(String(row["code"]), JSON.parse(row["boundary"]).coordinates[0]);
        const commune = row["commune_code"];
        for (const column of ["location", "point", "discharge_point", "geometry"]) {
          const value = row[column];
          if (typeof value !== "string" || typeof commune !== "string" || table === "planning_zone") continue;
          const { type, coordinates } = JSON.parse(value);
          places.push({ table, column, commune, at: type === "Point" ? coordinates : coordinates[0][0] });
        }
      }
}, 120_000);

const edges = (ring: readonly Position[]) => ring.slice(1).map((to, at) => [ring[at] ?? to, to] as const);
const left = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
const inside = (ring: readonly Position[], at: Position): boolean => edges(ring).every(([a, b]) => left(a, b, at) > 0);

test("every sample place lies in the sample boundary of its own commune", () => {
  expect(cells.size).toBe(96);
  expect(new Set(places.map(({ table }) => table)).size).toBeGreaterThanOrEqual(10);
  const astray = places.filter(({ commune, at }) => !inside(cells.get(commune) ?? [], at));
  expect(astray).toEqual([]);
});

test("no two sample boundaries overlap: between convex ones some edge keeps them apart", () => {
  const rings = [...cells];
  const overlapping = rings.flatMap(([code, one], at) =>
    rings.slice(at + 1).flatMap(([other, two]) => {
      const separates = (a: readonly Position[], b: readonly Position[]): boolean =>
        edges(a).some(([from, to]) => b.every((corner) => left(from, to, corner) <= 0));
      return separates(one, two) || separates(two, one) ? [] : [`${code} ${other}`];
    }),
  );
  expect(overlapping).toEqual([]);
});
