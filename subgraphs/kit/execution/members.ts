import { type KeySet, type PlacedKeySet } from "@lgsp/policies";
import { sql } from "kysely";
import type { LinkingKeys } from "../keys/linking-keys.ts";
import type { RelationField, TableModel } from "../model.ts";
import type { KeySets } from "../source/source.ts";
import { memberFunction, mostKeySets } from "../source/sqlite-functions.ts";
import { fail } from "./errors.ts";
import { keyText } from "./resolve/key-text.ts";
import { readNaturalKeys } from "./resolve/read-keys.ts";
import { wholeTable } from "./statement/row-demand.ts";
import type { SectorRequest } from "./sector-request.ts";
import { comparedColumn } from "./statement/compared-column.ts";
import type { Scope } from "./statement/condition.ts";
import { column, conjunction, memberOf, negation, never, tupleMemberOf, type Fragment } from "./statement/fragment.ts";
import { everyKeyStatement, keyColumns, validToday } from "./statement/keys.ts";

/** A set as this sector's rows can be compared with it. */
interface Matched {
  /** Columns of the rows' key, or of the relation: rows without them lead nowhere. */
  readonly columns: readonly string[];
  readonly member: Stored | NaturalKeys;
  readonly complement: boolean;
}

/** Compared by the pseudonyms stored beside the rows: with the numbers themselves, or by SQLite's function for a large set. */
interface Stored {
  readonly column: string;
  readonly by: readonly number[] | { readonly function: string };
}

/** Values of `columns` whose pseudonyms are in the set. */
interface NaturalKeys {
  readonly keys: readonly (readonly string[])[];
}

/**
 * The key sets that came with a call, matched with this sector's rows. A pseudonym cannot be turned back: a table of
 * the kit's own has it stored beside each row (`rowKey`, `keyColumn`); elsewhere the key column is read once and its pseudonyms are
 * looked up.
 */
export class Members {
  readonly #sets: Readonly<Record<string, PlacedKeySet>>;
  readonly #keys: LinkingKeys;
  readonly #matched = new Map<string, Matched>();
  readonly #handedOver = new Map<string, Float64Array>();

  constructor(sets: Readonly<Record<string, PlacedKeySet>>, keys: LinkingKeys) {
    this.#sets = sets;
    this.#keys = keys;
  }

  /** Sets that statements mean by their functions. */
  get handedOver(): KeySets {
    return this.#handedOver;
  }

  /** Before anything is asked by them. Errors: OPERATION_INVALID for a set that has no place here. */
  async match(request: SectorRequest): Promise<void> {
    const matching = Object.entries(this.#sets).map(async ([name, { at, set }]) => {
      this.#matched.set(name, await this.#match(at, set, request));
    });
    await Promise.all(matching);
  }

  async #match(at: string, { type, keys, complement }: KeySet, request: SectorRequest): Promise<Matched> {
    const { model } = request.call;
    const [of = "", field] = at.split(".");
    const table = model.tables[of];
    const through = field === undefined ? undefined : table?.fields[field];
    if (table === undefined || (field !== undefined && through?.kind !== "relation"))
      throw fail("OPERATION_INVALID", { sector: model.definition.name });
    const relation = through?.kind === "relation" ? through : undefined;
    if ((relation?.target ?? table.type) !== type) throw fail("OPERATION_INVALID", { sector: model.definition.name });
    const columns = relation === undefined ? keyColumns(table) : relation.by;
    const stored = relation === undefined ? table.rowKey : relation.keyColumn;
    const member =
      stored !== undefined && (await request.hasEveryPseudonym(table, stored, columns))
        ? { column: stored, by: await this.#stored(keys, table, request) }
        : { keys: await this.#lookUp(table, relation, type, keys, request) };
    return { columns, member, complement };
  }

  async #stored(keys: Float64Array, table: TableModel, request: SectorRequest): Promise<Stored["by"]> {
    if (this.#handedOver.size >= mostKeySets || !(await isLarge(keys, table, request))) return [...keys];
    const name = memberFunction(this.#handedOver.size);
    this.#handedOver.set(name, keys);
    return { function: name };
  }

  /** Of every key that the column holds, those whose pseudonym is in the set. */
  async #lookUp(
    table: TableModel,
    relation: RelationField | undefined,
    type: string,
    keys: Float64Array,
    request: SectorRequest,
  ): Promise<NaturalKeys["keys"]> {
    const columns = relation === undefined ? keyColumns(table) : relation.by;
    const present = await readNaturalKeys(
      everyKeyStatement({ table, columns, via: relation?.name }, request.call.question),
      columns.length,
      request,
      () => wholeTable(table),
    );
    const pseudonyms = this.#keys.pseudonyms(type, present);
    const wanted = new Set(keys);
    const found = present.filter((_, index) => wanted.has(pseudonyms[index] ?? -1));
    return [...new Map(found.map((key) => [key.join("\0"), key])).values()];
  }

  /** Natural keys of the rows to which a relation of one column must lead; undefined where it is not such a set. */
  async leadsTo(
    name: string,
    through: RelationField,
    table: TableModel,
    request: SectorRequest,
  ): Promise<{ readonly keys: ReadonlySet<string>; readonly complement: boolean } | undefined> {
    const placed = this.#sets[name];
    if (placed?.at !== `${table.type}.${through.name}` || through.by.length !== 1) return undefined;
    const { type, keys, complement } = placed.set;
    const present = await this.#presentKeys(table, through, request);
    const pseudonyms = this.#keys.pseudonyms(
      type,
      present.map((key) => [key]),
    );
    const wanted = new Set(keys);
    return { keys: new Set(present.filter((_, index) => wanted.has(pseudonyms[index] ?? -1))), complement };
  }

  /** The keys to which rows lead, each once: rows are millions, communes and schools a few. */
  async #presentKeys(table: TableModel, through: RelationField, request: SectorRequest): Promise<readonly string[]> {
    const rows = everyKeyStatement({ table, columns: through.by, via: through.name }, request.call.question);
    const keys = sql`select k0 as g0 from (${rows}) as ${sql.id("k")}`;
    const cells = sql`select k0 as g0, count(*) as n from (${rows}) as ${sql.id("k")} group by k0`;
    const found = await request.readCells({ by: 1, most: Number.MAX_SAFE_INTEGER, rows: keys, cells }, () =>
      wholeTable(table),
    );
    return found.map(({ g0 }) => keyText(g0));
  }

  sql(name: string, through: RelationField | undefined, scope: Scope, today: string): Fragment {
    const placed = this.#sets[name];
    const matched = this.#matched.get(name);
    const at = through === undefined ? scope.table.type : `${scope.table.type}.${through.name}`;
    if (placed?.at !== at || matched === undefined)
      throw fail("OPERATION_INVALID", { sector: scope.model.definition.name });
    const member = memberSql(matched, through, scope, today);
    if (!matched.complement) return member;
    // a relation that leads nowhere leads to no row at all, not to one outside the set
    const leads = through === undefined ? [] : through.by.map((part) => sql`${column(scope.alias, part)} is not null`);
    return conjunction([...leads, negation(member)]);
  }
}

function memberSql(
  { columns, member }: Matched,
  through: RelationField | undefined,
  scope: Scope,
  today: string,
): Fragment {
  if ("column" in member) {
    const stored = column(scope.alias, member.column);
    if ("function" in member.by) return sql`${sql.raw(member.by.function)}(${stored}) = 1`;
    return memberOf(scope.dialect, comparedColumn(scope, member.column, "in", member.by), member.by);
  }
  if (member.keys.length === 0) return never;
  const named = columns.map((part) => column(scope.alias, part));
  const found = tupleMemberOf(scope.dialect, named, member.keys);
  return through === undefined ? conjunction([found, ...validToday(scope.table, scope.alias, today)]) : found;
}

/**
 * Looking keys up by the index costs some eight times as much a key as asking a function for every row; a few are looked
 * up anyway.
 */
async function isLarge(keys: Float64Array, table: TableModel, request: SectorRequest): Promise<boolean> {
  if (request.call.source.dialect !== "sqlite" || keys.length < fewKeys) return false;
  // a workspace holds little, and counting it would bring it all
  if (keys.length >= certainlyLarge || request.call.workspace !== undefined) return true;
  return keys.length * 8 > (await request.rowsOf(table));
}

const fewKeys = 200;
/** Of any table of a province's. */
const certainlyLarge = 500_000;
