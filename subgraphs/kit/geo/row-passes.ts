import type { StoredPlace } from "../model.ts";
import type { PreparedTest } from "./place-test.ts";
import { storedGeometry } from "./stored-geometry.ts";

/** A row's answer: by its box alone where that is a point, else by its geometry. No geometry passes no test. */
export function rowPasses(
  test: PreparedTest,
  stored: StoredPlace | undefined,
  west: unknown,
  south: unknown,
  east: unknown,
  north: unknown,
  geometry: unknown,
): boolean {
  if (typeof west === "number" && typeof south === "number" && west === east && south === north)
    return test.passesPoint(west, south);
  const read = geometry === null || geometry === undefined ? undefined : storedGeometry(geometry, stored);
  return read !== undefined && test.passes(read);
}
