import { takeKey } from "./sqlite-functions.ts";
import type { ReadKeysOptions, Statement } from "./source.ts";

/** A statement of keys (k0, k1 …) as SQLite runs it: each row goes to the connection's collector, at most one beyond `most`. */
export function takingKeys(
  { sql, parameters }: Statement,
  { most, hashed }: { readonly [Option in "most" | "hashed"]: ReadKeysOptions[Option] | undefined },
): Statement {
  const parts = Array.from({ length: hashed?.parts ?? 1 }, (_, index) => `k${index}`).join(", ");
  const rows = most === undefined ? sql : `${sql} limit ${most + 1}`;
  return { sql: `select count(${takeKey}(${parts})) from (${rows})`, parameters };
}
