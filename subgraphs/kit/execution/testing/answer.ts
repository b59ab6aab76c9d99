import type { SectorAnswer } from "@lgsp/policies";

/** What lies at a path of an answer's data: `at(answer, "citizens", "nodes", 0, "fullName")`. */
export function at(answer: SectorAnswer, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    answer.data,
  );
}

/** A list in the answer's data; a test that meets anything else fails. */
export function listAt(answer: SectorAnswer, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = at(answer, ...path);
  if (!Array.isArray(value)) throw new TypeError(`no list at ${path.join(".")}: ${JSON.stringify(answer)}`);
  return value;
}

export const codesOf = (answer: SectorAnswer): readonly unknown[] => [
  ...new Set((answer.errors ?? []).map((error) => error.extensions?.["code"])),
];
