import type { Asking, Decision, KeySet } from "@lgsp/policies";
import type { FieldNode } from "graphql";
import { sql, type CompiledQuery } from "kysely";
import type { LinkingKeys } from "../keys/linking-keys.ts";
import type { SectorModel, TableModel } from "../model.ts";
import type { SectorContext } from "../resolvers.ts";
import type { RowDemand } from "../source/row-demand.ts";
import type { HashedKeys, Row as RawRow, Source, Statement, Workspace } from "../source/source.ts";
import { Batches } from "./batches.ts";
import { fail } from "./errors.ts";
import type { Members } from "./members.ts";
import type { Places } from "./places.ts";
import type { ReceiptBook } from "./receipt-book.ts";
import type { BoundList } from "./resolve/list-question.ts";
import type { Page } from "./resolve/page.ts";
import type { KeptStatements } from "./statement/kept-statements.ts";
import type { KeyedStatement } from "./statement/keyed.ts";
import type { PageStatement } from "./statement/page.ts";
import type { Row } from "./resolve/row.ts";
import { column, conjunction, tableAs, type Fragment } from "./statement/fragment.ts";
import { wholeTable } from "./statement/row-demand.ts";
import type { Question } from "./statement/question.ts";

/** "keyed": a few rows by an index, on the event loop. "scan": may touch many rows, off the loop and cancellable. */
export type Lane = "keyed" | "scan";

/** Statements that outlive their calls; no asker's values are in them but those that `KeptStatements` compares. */
export interface Kept {
  readonly keyed: KeptStatements<KeyedStatement>;
  readonly pages: KeptStatements<PageStatement>;
}

/** What one call brings. */
export interface Call {
  readonly model: SectorModel;
  readonly keys: LinkingKeys;
  readonly asking: Asking;
  readonly decision: Decision;
  readonly question: Question;
  readonly book: ReceiptBook;
  readonly kept: Kept;
  /** Handed to hand-written resolvers. */
  readonly context: SectorContext;
  readonly source: Source;
  /** Where statements run, of a source that is no database. */
  readonly workspace?: Workspace;
  readonly members: Members;
  readonly places: Places;
  readonly signal?: AbortSignal;
  readonly onStatement?: (sql: string) => void;
}

const rowCounts = new WeakMap<Source, Map<string, { readonly rows: number; readonly until: number }>>();
/** Milliseconds. */
const countsKept = 60_000;

/** Rows that the lists of one call may answer together. */
export const mostListed = 25_000;

/** State of one call. Nothing of it outlives the call or is shared between askers. */
export class SectorRequest {
  readonly call: Call;
  readonly rows = new Batches<readonly Row[]>();
  readonly pages = new Batches<Page>();
  readonly counts = new Batches<number>();
  /** Answers to questions for keys, by response name: they leave beside the data. */
  readonly keySets = new Map<string, KeySet>();
  #nodes = 0;
  readonly #lists = new WeakMap<readonly FieldNode[], BoundList>();
  readonly #selected = new WeakMap<readonly FieldNode[], Map<string, readonly string[] | undefined>>();

  constructor(call: Call) {
    this.call = call;
  }

  /** A list field is the same for all its parents: its arguments are read once. */
  listOf(nodes: readonly FieldNode[], read: () => BoundList): BoundList {
    const known = this.#lists.get(nodes);
    if (known !== undefined) return known;
    const list = read();
    this.#lists.set(nodes, list);
    return list;
  }

  /** What is selected below a field is the same for all its parents too: `read` names the row's fields, once per type. */
  selectedOf(
    nodes: readonly FieldNode[],
    type: string,
    read: () => readonly string[] | undefined,
  ): readonly string[] | undefined {
    const byType = this.#selected.get(nodes) ?? new Map<string, readonly string[] | undefined>();
    this.#selected.set(nodes, byType);
    if (byType.has(type)) return byType.get(type);
    const names = read();
    byType.set(type, names);
    return names;
  }

  /**
   * Counts the rows that lists put into the answer. Pages are small, but lists stand in lists: three of a hundred make a
   * million objects, which no deadline stops while they are made. The first list beyond is an error, every further one
   * is left out (false) without a hundred thousand errors of its own. Errors: ANSWER_TOO_LARGE.
   */
  list(nodes: number, coordinate: string): boolean {
    if (this.#nodes > mostListed) return false;
    this.#nodes += nodes;
    if (this.#nodes > mostListed) throw fail("ANSWER_TOO_LARGE", { coordinate, most: mostListed });
    return true;
  }

  /**
   * @param demand the rows that the statement reads, for a source that has to fetch them
   * Errors: DATABASE_*, UPSTREAM_*, READ_CANCELLED; without SQL text or values.
   */
  async read(statement: Fragment, lane: Lane, demand: () => RowDemand): Promise<readonly RawRow[]> {
    return this.readCompiled(statement.compile(this.call.source.db), lane, demand);
  }

  /** The same for a statement whose text is there already. */
  async readCompiled(compiled: Statement, lane: Lane, demand: () => RowDemand): Promise<readonly RawRow[]> {
    this.#count(compiled);
    const { source, workspace } = this.call;
    if (workspace !== undefined) await workspace.bring(demand());
    return (workspace ?? source).read(compiled, { lane, ...this.#accompanied(compiled) });
  }

  /** Cells (g0, g1 … n) of a table of counts: `rows` selects g0, g1 … of every row, `cells` of every cell, with n. */
  async readCells(
    {
      rows,
      cells,
      ...counted
    }: { readonly by: number; readonly most: number; readonly rows: Fragment; readonly cells: Fragment },
    demand: () => RowDemand,
  ): Promise<readonly RawRow[]> {
    const { source, workspace } = this.call;
    if (workspace !== undefined || source.readCells === undefined) return this.read(cells, "scan", demand);
    const compiled = this.#compile(cells);
    const question = { ...counted, rows: rows.compile(source.db), cells: compiled };
    return source.readCells(question, this.#accompanied(compiled));
  }

  /** The same for a statement of keys; undefined when more than `most` rows match. */
  async readKeys(
    statement: Fragment,
    options: { readonly most?: number; readonly hashed?: HashedKeys },
    demand: () => RowDemand,
  ): Promise<Float64Array | undefined> {
    const compiled = this.#compile(statement);
    const { source, workspace } = this.call;
    if (workspace !== undefined) await workspace.bring(demand());
    return (workspace ?? source).readKeys(compiled, { ...options, ...this.#accompanied(compiled) });
  }

  #compile(statement: Fragment): CompiledQuery {
    const compiled = statement.compile(this.call.source.db);
    this.#count(compiled);
    return compiled;
  }

  #count({ sql: text }: Statement): void {
    const { onStatement, book } = this.call;
    book.statements += 1;
    onStatement?.(text);
  }

  #accompanied({ sql: text }: Statement) {
    const { signal, members } = this.call;
    const meant = [...members.handedOver].filter(([name]) => text.includes(`${name}(`));
    return {
      ...(signal === undefined ? {} : { signal }),
      ...(meant.length === 0 ? {} : { keySets: new Map(meant) }),
    };
  }

  /** Whether every row that has these columns has its pseudonym beside them: somebody may have written rows without. */
  async hasEveryPseudonym(of: TableModel, pseudonym: string, columns: readonly string[]): Promise<boolean> {
    // a workspace is written by the kit alone
    if (this.call.workspace !== undefined) return true;
    const missing = conjunction([
      sql`${column("t", pseudonym)} is null`,
      ...columns.map((name) => sql`${column("t", name)} is not null`),
    ]);
    const rows = await this.read(
      sql`select 1 as ${sql.id("n")} from ${tableAs(of, "t")} where ${missing} limit 1`,
      "keyed",
      () => wholeTable(of),
    );
    return rows.length === 0;
  }

  /** Rows of a table, about: counted once in a while. */
  async rowsOf(of: TableModel): Promise<number> {
    const { table } = of;
    const { source } = this.call;
    const counts = rowCounts.get(source) ?? new Map<string, { readonly rows: number; readonly until: number }>();
    rowCounts.set(source, counts);
    const known = counts.get(table);
    if (known !== undefined && known.until > performance.now()) return known.rows;
    const [row] = await this.read(sql`select count(*) as ${sql.id("n")} from ${sql.id(table)}`, "scan", () =>
      wholeTable(of),
    );
    const rows = Number(row?.["n"] ?? 0);
    counts.set(table, { rows, until: performance.now() + countsKept });
    return rows;
  }
}
