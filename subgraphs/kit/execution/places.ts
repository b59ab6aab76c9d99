import { setImmediate } from "node:timers/promises";
import { rowPasses } from "../geo/row-passes.ts";
import { prepareTest } from "../geo/place-test.ts";
import type { TableModel } from "../model.ts";
import { fail } from "./errors.ts";
import { isSqlValue } from "./resolve/page.ts";
import type { SectorRequest } from "./sector-request.ts";
import type { Filter } from "./statement/filter-tree.ts";
import type { SqlValue } from "./statement/fragment.ts";
import { rowDemand } from "./statement/row-demand.ts";
import { ownPlaces, placeCandidates, type PlacedKeys, type PlaceFilter } from "./statement/place.ts";

/** Candidates that are looked at for one condition outside of SQLite. */
const mostCandidates = 200_000;
/** Rows that a statement can name by a key of several parts. */
const mostNamed = 20_000;
/** Candidates between two turns of the event loop: some milliseconds. */
const atOnce = 500;

/**
 * Place tests of a call's filters over a database that does not compute them: the rows that the boxes leave are read
 * once and tested here. A test that was not put beforehand has no answer, and its statement is not built.
 */
export class Places {
  readonly #found = new Map<PlaceFilter, Promise<PlacedKeys>>();
  readonly #keys = new Map<PlaceFilter, PlacedKeys>();

  /** Before a statement of this filter is built. Errors: PLACE_TOO_WIDE, PREDICATE_DENIED. */
  async find(filter: Filter, table: TableModel, request: SectorRequest): Promise<void> {
    if (request.call.source.dialect === "sqlite") return;
    await Promise.all([
      ...ownPlaces(filter).map(async (place) => {
        const known = this.#found.get(place) ?? passing(place, table, request);
        this.#found.set(place, known);
        this.#keys.set(place, await known);
      }),
      ...related(filter).map((inner) => this.find(inner.of, inner.target, request)),
    ]);
  }

  keysOf(filter: PlaceFilter): PlacedKeys {
    const keys = this.#keys.get(filter);
    if (keys === undefined) throw new TypeError("a place test was not put before its statement");
    return keys;
  }
}

function related(filter: Filter): readonly Extract<Filter, { kind: "related" }>[] {
  switch (filter.kind) {
    case "and":
    case "or":
      return filter.of.flatMap(related);
    case "not":
      return related(filter.of);
    case "related":
      return [filter];
    case "test":
    case "member":
    case "place":
      return [];
  }
}

async function passing(place: PlaceFilter, table: TableModel, request: SectorRequest): Promise<PlacedKeys> {
  const statement = placeCandidates(place, table, mostCandidates + 1, request.call.question);
  const rows = await request.read(statement, "scan", () => rowDemand(table, { filter: place }, request.call.question));
  const coordinate = `${table.type}.${place.field.name}`;
  if (rows.length > mostCandidates) throw fail("PLACE_TOO_WIDE", { coordinate, most: mostCandidates });
  const test = prepareTest(place.test);
  const keys: (readonly SqlValue[])[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % atOnce === atOnce - 1) await setImmediate();
    if (!rowPasses(test, place.field.stored, row["w"], row["s"], row["e"], row["n"], row["g"])) continue;
    const key = table.key.map((_, index) => row[`k${index}`]);
    if (key.every(isSqlValue)) keys.push(key);
  }
  if (table.key.length > 1 && keys.length > mostNamed) throw fail("PLACE_TOO_WIDE", { coordinate, most: mostNamed });
  return keys;
}
