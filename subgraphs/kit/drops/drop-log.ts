import { sql } from "kysely";
import type { Source } from "../source/source.ts";
import { execute } from "../tables/create-tables.ts";

/** Which files this database has taken whole, by the digest of their bytes. */
export interface TakenFile {
  readonly sector: string;
  readonly type: string;
  readonly agency: string;
  readonly digest: string;
}

/** MariaDB ends a transaction at a `create table`: this one is made before the file's begins. */
export async function prepareDropLog(source: Source): Promise<void> {
  const text = source.dialect === "mariadb" ? "varchar(100)" : "text";
  await execute(
    source,
    `create table if not exists lgsp_drops (sector ${text} not null, type ${text} not null, agency ${text} not null,
     digest ${text} not null, taken_at ${text} not null, primary key (sector, type, agency, digest))`,
  );
}

export async function isTaken(db: Source["db"], { sector, type, agency, digest }: TakenFile): Promise<boolean> {
  const { rows } = await sql`
    select 1 from lgsp_drops where sector = ${sector} and type = ${type} and agency = ${agency} and digest = ${digest}
  `.execute(db);
  return rows.length > 0;
}

export async function markTaken(db: Source["db"], file: TakenFile, at: Date): Promise<void> {
  const { sector, type, agency, digest } = file;
  await sql`
    insert into lgsp_drops (sector, type, agency, digest, taken_at)
    values (${sector}, ${type}, ${agency}, ${digest}, ${at.toISOString()})`.execute(db);
}
