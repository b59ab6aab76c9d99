import { sql } from "kysely";
import { always, conjunction, type Dialect, type Fragment } from "./fragment.ts";

/**
 * Folding inside the database, for columns without a stored fold (a wrapped database). SQLite has our own function;
 * the others fold by another rule than ours, so there the search is refused rather than answered differently.
 */
export function databaseFold(dialect: Dialect): ((expression: Fragment) => Fragment) | undefined {
  return dialect === "sqlite" ? (expression) => sql`lgsp_fold(${expression})` : undefined;
}

/**
 * SQLite cannot be interrupted from outside: a scan asks now and then whether anybody still waits for it. Every
 * thousandth row or so, since a call into JavaScript costs more than the row itself.
 */
export function stillWanted(dialect: Dialect, where: Fragment): Fragment {
  if (dialect !== "sqlite" || where === always) return where;
  return conjunction([sql`((random() & 1023) <> 0 or lgsp_alive() = 1)`, where]);
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
