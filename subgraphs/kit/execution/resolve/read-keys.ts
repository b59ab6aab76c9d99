import { sql } from "kysely";
import type { RowDemand } from "../../source/row-demand.ts";
import type { SectorRequest } from "../sector-request.ts";
import type { Fragment } from "../statement/fragment.ts";
import { keyText } from "./key-text.ts";

/**
 * Natural keys that a statement selects as k0, k1 … A single column comes as one JSON text where the database can put it
 * together: a million rows as objects take ten times as long. (MariaDB cuts such a text at group_concat_max_len.)
 */
export async function readNaturalKeys(
  statement: Fragment,
  parts: number,
  request: SectorRequest,
  demand: () => RowDemand,
): Promise<readonly (readonly string[])[]> {
  const { dialect } = request.call.source;
  if (parts !== 1 || dialect === "mariadb") {
    const rows = await request.read(statement, "scan", demand);
    return rows.map((row) => Array.from({ length: parts }, (_, index) => keyText(row[`k${index}`])));
  }
  const aggregate = dialect === "sqlite" ? sql`json_group_array(k0)` : sql`json_agg(k0)::text`;
  const [row] = await request.read(
    sql`select ${aggregate} as ${sql.id("keys")} from (${statement}) as ${sql.id("f")}`,
    "scan",
    demand,
  );
  const text = row?.["keys"];
  const values: unknown = typeof text === "string" ? JSON.parse(text) : [];
  return Array.isArray(values) ? values.map((value) => [keyText(value)]) : [];
}
