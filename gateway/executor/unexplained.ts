import type { GraphQLError } from "graphql";

type Path = readonly (string | number)[];

const textOf = (path: Path): string => JSON.stringify(path);

/**
 * Of the values that do not fit, those that no sector's error accounts for: an error at the place, inside it or around
 * it says already why there is nothing, and so does one that names no place.
 */
export function unexplained(misfits: readonly GraphQLError[], told: readonly GraphQLError[]): readonly GraphQLError[] {
  if (misfits.length === 0 || told.length === 0) return misfits;
  const places = told.map(({ path }) => path);
  if (places.includes(undefined)) return [];
  const exact = new Set(places.flatMap((path) => (path === undefined ? [] : textOf(path))));
  const around = new Set(places.flatMap((path) => (path === undefined ? [] : prefixes(path))));
  return misfits.filter(
    ({ path = [] }) => !around.has(textOf(path)) && !prefixes(path).some((prefix) => exact.has(prefix)),
  );
}

/** The path and every path that it goes through. */
const prefixes = (path: Path): readonly string[] => path.map((_, index) => textOf(path.slice(0, index + 1)));
