import type { MaskKind } from "@lgsp/policies";
import { sql } from "kysely";
import type { Dialect, Fragment } from "./fragment.ts";

/**
 * Folding inside the database, for columns without a stored fold (a wrapped database). SQLite has our own function;
 * the others fold by another rule than ours, so there the search is refused rather than answered differently.
 */
export function databaseFold(dialect: Dialect): ((expression: Fragment) => Fragment) | undefined {
  return dialect === "sqlite" ? (expression) => sql`lgsp_fold(${expression})` : undefined;
}

/**
 * A keyed order for rows whose personal key has no stored one (a wrapped database): a hash under a secret of the
 * sector, computed while scanning. Slow, and it tells nothing of the key.
 */
export function databaseScramble(dialect: Dialect, secret: Buffer): (expression: Fragment) => Fragment {
  const prefix = secret.toString("hex");
  switch (dialect) {
    case "sqlite":
      return (expression) => sql`lgsp_mask_hash(${expression}, ${secret})`;
    case "postgres":
      return (expression) => sql`md5(${prefix} || ${expression}::text)`;
    case "mariadb":
      return (expression) => sql`md5(concat(${prefix}, ${expression}))`;
  }
}

/** A column through a mask. Until the other databases have their expressions they redact. */
export function databaseMask(
  dialect: Dialect,
  kind: MaskKind,
  list: boolean,
  expression: Fragment,
  hashKey: Buffer,
): Fragment {
  if (dialect !== "sqlite") return sql`null`;
  const name = sql.raw(`lgsp_mask_${kind.toLowerCase()}${list ? "_list" : ""}`);
  return kind === "HASH" && !list ? sql`${name}(${expression}, ${hashKey})` : sql`${name}(${expression})`;
}
