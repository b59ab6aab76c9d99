import { createHash } from "node:crypto";
import { sql, type Transaction } from "kysely";
import { memberOf, tupleMemberOf } from "../execution/statement/fragment.ts";
import type { LinkingKeys } from "../keys/linking-keys.ts";
import type { SectorModel, TableModel } from "../model.ts";
import type { SampleRow } from "../sample/in-batches.ts";
import type { Row, Source, Tables } from "../source/source.ts";
import { kitError } from "../errors.ts";
import { insertInto } from "../tables/insert-rows.ts";
import { keepRows, readMeta } from "../tables/meta.ts";
import { rowWriter } from "../tables/shadow-values.ts";
import { keyText, storedRows } from "../tables/stored-rows.ts";
import { checkRows, type CheckedRow, type RowFault } from "./check-rows.ts";
import { dropColumns, type DropColumn } from "./drop-columns.ts";
import { isTaken, markTaken, prepareDropLog } from "./drop-log.ts";
import { dropError } from "./errors.ts";
import { matchHeader } from "./match-header.ts";
import { readSheet } from "./read-sheet.ts";
import { ownRows, type OwnRows } from "./who-may-drop.ts";

export interface DropRequest {
  readonly model: SectorModel;
  readonly source: Source;
  readonly keys: LinkingKeys;
  /** GraphQL type whose rows the file has. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Code of the agency that hands the file in: "QN.21028". */
  readonly agency: string;
  /** Loads the rows that are right although others are not. */
  readonly acceptValid: boolean;
  readonly now?: Date;
}

export interface DropResult {
  /** "repeated": this very file was taken before; "refused": nothing was written. */
  readonly status: "loaded" | "repeated" | "refused";
  readonly rows: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly faults: readonly RowFault[];
  /** Headings of the file, as the model calls them. */
  readonly header: readonly DropColumn[];
  /** Natural keys of the people whose rows were written, and of those whose rows they were before. */
  readonly persons: readonly string[];
}

/** SHA-256 of the bytes, hex: what the log, the ledger and the report call a file by. */
export const dropDigest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/**
 * Loads a file into a type's table, by its natural key: new rows are added, known ones changed in the columns that the
 * file has. All of it in one transaction, or nothing; with `acceptValid` all rows that are right, or nothing.
 * Errors: those of the file (DROP_*), and of the database; a row's faults are in the result.
 */
export async function loadDrop(request: DropRequest): Promise<DropResult> {
  const { model, source, type, agency, bytes, acceptValid, now = new Date() } = request;
  const sector = model.definition.name;
  const table = model.tables[type];
  if (table === undefined) {
    const known = (model.definition.drops ?? []).join(", ") || "-";
    throw dropError("DROP_TYPE_CLOSED", { sector, type, known });
  }
  const own = ownRows(model, table, agency);
  if ((await readMeta(source)) === undefined) throw kitError("DATABASE_NOT_OURS", { sector, table: table.table });
  const sheet = await readSheet(bytes);
  const header = matchHeader(sheet[0] ?? [], dropColumns(model, table));
  const { rows, faults, total } = checkRows(sheet, { table, header, now, ...(own === undefined ? {} : { own }) });
  const file = { sector, type, agency, digest: dropDigest(bytes) };
  const nothing = { rows: total, inserted: 0, updated: 0, unchanged: 0, header, persons: [] };
  if (faults.length > 0 && !acceptValid) return { status: "refused", ...nothing, faults };
  await prepareDropLog(source);
  await keepRows(source);
  return source.db.transaction().execute(async (transaction): Promise<DropResult> => {
    if (await isTaken(transaction, file)) return { status: "repeated", ...nothing, faults: [] };
    const work = new DropWork(transaction, request, table, header);
    const known = await work.storedOf(rows);
    const more = [...(await work.danglingReferences(rows)), ...foreignRows(rows, known, table, own)];
    const all = [...faults, ...more].sort((left, right) => left.row - right.row);
    if (more.length > 0 && !acceptValid) return { status: "refused", ...nothing, faults: all };
    const bad = new Set(more.map(({ row }) => row));
    const good = rows.filter(({ row }) => !bad.has(row));
    if (good.length === 0 && all.length > 0) return { status: "refused", ...nothing, faults: all };
    const counts = await work.write(good, known);
    if (all.length === 0) await markTaken(transaction, file, now);
    return { status: "loaded", ...nothing, ...counts, faults: all };
  });
}

/** A commune must not take over a row that another one holds, whatever its file says. */
const foreignRows = (
  rows: readonly CheckedRow[],
  known: ReadonlyMap<string, Row>,
  table: TableModel,
  own: OwnRows,
): readonly RowFault[] =>
  rows.flatMap(({ row, values }): readonly RowFault[] => {
    const stored = own === undefined ? undefined : known.get(keyText(table, values));
    return stored === undefined || own === undefined || stored[own.column] === own.value
      ? []
      : [{ row, code: "DROP_ROW_FOREIGN" }];
  });

class DropWork {
  readonly #transaction: Transaction<Tables>;
  readonly #request: DropRequest;
  readonly #table: TableModel;
  readonly #header: readonly DropColumn[];

  constructor(
    transaction: Transaction<Tables>,
    request: DropRequest,
    table: TableModel,
    header: readonly DropColumn[],
  ) {
    this.#transaction = transaction;
    this.#request = request;
    this.#table = table;
    this.#header = header;
  }

  async storedOf(rows: readonly CheckedRow[]): Promise<ReadonlyMap<string, Row>> {
    const { model, source } = this.#request;
    const columns = dropColumns(model, this.#table).map(({ column }) => column);
    return storedRows(
      this.#transaction,
      source.dialect,
      this.#table,
      rows.map(({ values }) => values),
      columns,
    );
  }

  /** Codes of rows of this sector that are not there. */
  async danglingReferences(rows: readonly CheckedRow[]): Promise<readonly RowFault[]> {
    const faults: RowFault[] = [];
    for (const [index, { column, reference }] of this.#header.entries()) {
      if (reference === undefined) continue;
      const wanted = [
        ...new Set(rows.flatMap(({ values }) => (typeof values[column] === "string" ? [values[column]] : []))),
      ];
      const present = new Set<unknown>();
      for (let start = 0; start < wanted.length; start += 500) {
        const is = memberOf(this.#request.source.dialect, sql.ref(reference.column), wanted.slice(start, start + 500));
        const { rows: found } = await sql<{ code: unknown }>`
          select ${sql.ref(reference.column)} as code from ${sql.table(reference.table)} where ${is}
        `.execute(this.#transaction);
        for (const { code } of found) present.add(code);
      }
      for (const { row, values } of rows) {
        const code = values[column];
        if (typeof code === "string" && !present.has(code))
          faults.push({ row, column: index + 1, code: "DROP_CELL_REFERENCE" });
      }
    }
    return faults;
  }

  async write(rows: readonly CheckedRow[], known: ReadonlyMap<string, Row>) {
    const { model, source, keys } = this.#request;
    const changed: SampleRow[] = [];
    /** As they were: a row that moves to another person is taken from the one before. */
    const replaced: SampleRow[] = [];
    let [inserted, updated] = [0, 0];
    for (const { values } of rows) {
      const stored = known.get(keyText(this.#table, values));
      if (
        stored !== undefined &&
        this.#header.every((column) => isSame(stored[column.column], values[column.column] ?? null))
      )
        continue;
      const before = stored === undefined ? undefined : storedValues(stored);
      changed.push({ ...before, ...values });
      if (before === undefined) inserted += 1;
      else {
        replaced.push(before);
        updated += 1;
      }
    }
    if (updated > 0) await this.#remove(changed);
    await insertInto(
      this.#transaction,
      source.dialect,
      this.#table.table,
      rowWriter(model, this.#table, keys),
      changed,
    );
    return {
      inserted,
      updated,
      unchanged: rows.length - changed.length,
      persons: this.#personsOf([...changed, ...replaced]),
    };
  }

  /** Old and new in one transaction: shadow columns are computed anew with the row. */
  async #remove(rows: readonly SampleRow[]): Promise<void> {
    const { dialect } = this.#request.source;
    const columns = this.#table.key.map((column) => sql.ref(column));
    for (let start = 0; start < rows.length; start += 500) {
      const keys = rows.slice(start, start + 500).map((row) => this.#table.key.map((column) => row[column] ?? null));
      await sql`delete from ${sql.table(this.#table.table)} where ${tupleMemberOf(dialect, columns, keys)}`.execute(
        this.#transaction,
      );
    }
  }

  #personsOf(rows: readonly SampleRow[]): readonly string[] {
    const field = this.#table.fields[this.#table.person ?? ""];
    const [column = "", ...others] = field?.kind === "relation" ? field.by : [];
    if (others.length > 0) return [];
    return [...new Set(rows.flatMap((row) => (typeof row[column] === "string" ? [row[column]] : [])))];
  }
}

/** PostgreSQL gives truth values, the others 0 and 1. */
function isSame(stored: unknown, value: SampleRow[string]): boolean {
  if (stored === null || stored === undefined || value === null) return (stored ?? null) === value;
  return typeof value === "string" ? stored === value : Number(stored) === Number(value);
}

const storedValues = (row: Row): Record<string, SampleRow[string]> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null,
    ]),
  );
