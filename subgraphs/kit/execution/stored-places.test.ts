import { buildBundle, operationDigest, permit } from "@lgsp/policies";
import { parse } from "graphql";
import { CompiledQuery } from "kysely";
import { describe, expect, test } from "vitest";
import { defineSector } from "../define-sector.ts";
import { geodesicMetres } from "../geo/distance.ts";
import type { Position } from "../geo/geometry.ts";
import { fromWgs84 } from "../geo/vn2000.ts";
import { linkingKeys } from "../keys/linking-keys.ts";
import { runSector } from "../open-sector.ts";
import { readModelText } from "../schema/read-model.ts";
import { testDatabases } from "../testing/databases.ts";
import { clerk, now } from "./testing/clinic.ts";

/** A department's table as it is: VN-2000 of the western zone, northing called X; parcels as GeoJSON of the eastern zone. */
const sdl = `"Mốc địa chính · Boundary mark"
type Mark @key(fields: "code") @table(name: "moc", key: ["ma"]) @impersonal
  @dataset(code: "X", owner: "H48", class: OPEN, refresh: "P1D", reviewed: "2026-11-01") {
  "Mã · Code"
  code: ID! @column(name: "ma") @filter(ops: [EQ], sort: true)
  "Vị trí · Location"
  location: GeoJSON @position(east: "toa_do_y", north: "toa_do_x", crs: "EPSG:9216") @filter(ops: [PLACE])
  "Hình thửa · Shape"
  shape: GeoJSON @column(name: "hinh", crs: "EPSG:5898")
}`;
const definition = defineSector({
  name: "survey",
  title: { vi: "Đo đạc", en: "Survey" },
  owner: "H48",
  legalBasis: [],
  folder: import.meta.url,
  rules: [],
});
const model = readModelText(definition, sdl, "schema.graphql");
const bundle = buildBundle({ sectors: [model.facts], queries: model.queries, mutations: model.mutations }, [
  permit({
    id: "survey.open",
    who: { roles: ["clerk"] },
    purposes: "any",
    because: "fixture",
    on: { classes: ["OPEN"], upTo: "IMPERSONAL" },
  }),
]);

const places = Array.from({ length: 40 }, (_, index): Position => [107.8 + index * 0.01, 14.4 + (index % 7) * 0.02]);

describe.each(testDatabases("survey"))("a department's VN-2000 on $dialect", ({ open }) => {
  test("is read and found in WGS 84, to a centimetre; northing and easting exchanged are no position", async () => {
    const source = await open();
    const run = (text: string) => source.db.executeQuery(CompiledQuery.raw(text));
    await run(
      "create table moc (ma varchar(20) primary key, toa_do_x double precision, toa_do_y double precision, hinh varchar(400))",
    );
    for (const [index, place] of places.entries()) {
      const [easting, northing] = fromWgs84("EPSG:9216", place);
      const shape = JSON.stringify({ type: "Point", coordinates: fromWgs84("EPSG:5898", place) });
      await run(`insert into moc values ('M${String(index).padStart(2, "0")}', ${northing}, ${easting}, '${shape}')`);
    }
    await run('insert into moc values (\'X1\', 500000, 1600000, \'{"type":"Point","coordinates":[108,15]}\')');
    const sector = await runSector(definition, source, {
      keys: linkingKeys(Buffer.alloc(32, 7)),
      bundle,
      model,
      now: () => now,
    });
    try {
      const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
        const assertion = {
          requestId: "r",
          asking: { principal: clerk, purpose: "administrative-procedure" },
          policyDigest: bundle.digest,
          audience: "survey",
          operationDigest: operationDigest(query, undefined, variables),
          expiresAt: now.getTime() / 1000 + 30,
          id: "a",
          released: [],
        } as const;
        const { data, errors } = await sector.execute({ document: parse(query), text: query, variables, assertion });
        expect(errors).toBeUndefined();
        return JSON.parse(JSON.stringify(data));
      };
      const all = await ask("{ marks(first: 100) { nodes { code location shape } } }");
      for (const [index, place] of places.entries()) {
        const { location, shape } = all.marks.nodes[index];
        expect(geodesicMetres(location.coordinates, place)).toBeLessThan(0.01);
        expect(geodesicMetres(shape.coordinates, place)).toBeLessThan(0.01);
      }
      expect(all.marks.nodes.at(-1)).toEqual({ code: "X1", location: null, shape: null });
      const [centre] = places.slice(20);
      if (centre === undefined) throw new RangeError("no place");
      const near = { near: { metres: 3_000, shape: { type: "Point", coordinates: centre } } };
      const found = await ask("query ($near: PlaceFilter) { marks(filter: { location: $near }) { nodes { code } } }", {
        near,
      });
      const expected = places.flatMap((place, index) =>
        geodesicMetres(place, centre) <= 3_000 ? [{ code: `M${String(index).padStart(2, "0")}` }] : [],
      );
      expect(expected.length).toBeGreaterThan(1);
      expect(found.marks.nodes).toEqual(expected);
    } finally {
      await sector.close();
    }
  });
});
