import type { DatabaseSync } from "node:sqlite";
import { type PlaceTest, type PreparedTest, prepareTest } from "../geo/place-test.ts";
import { rowPasses } from "../geo/row-passes.ts";
import type { StoredPlace } from "../model.ts";

interface ReadyTest {
  readonly text: string;
  readonly test: PreparedTest;
  readonly stored: StoredPlace | undefined;
}

/** Tests of the statements that a connection runs at a time are few; each statement names its own anew. */
const mostReady = 256;

/**
 * `lgsp_shape(json)` makes a place test ready and returns its number; SQLite calls a deterministic function of constants
 * once a statement. `lgsp_place(number, west, south, east, north, geometry)` puts it to a row.
 */
export function registerPlaces(db: DatabaseSync): void {
  const ready = new Map<number, ReadyTest>();
  let last = 0;
  const pure = { deterministic: true };
  db.function("lgsp_shape", pure, (json) => {
    const text = String(json);
    for (const [number, known] of ready) if (known.text === text) return number;
    const { test, stored }: { test: PlaceTest; stored?: StoredPlace } = JSON.parse(text);
    last += 1;
    ready.set(last, { text, test: prepareTest(test), stored });
    for (const number of ready.keys()) if (number <= last - mostReady) ready.delete(number);
    return last;
  });
  db.function("lgsp_place", pure, (number, west, south, east, north, geometry) => {
    const known = typeof number === "number" ? ready.get(number) : undefined;
    if (known === undefined) throw new TypeError("no such place test");
    return rowPasses(known.test, known.stored, west, south, east, north, geometry) ? 1 : 0;
  });
}
