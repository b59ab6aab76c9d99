import { type KeySet, type PlacedKeySet } from "@lgsp/policies";
import { sql } from "kysely";
import type { LinkingKeys } from "../keys/linking-keys.ts";
import type { RelationField, TableModel } from "../model.ts";
import { fail } from "./errors.ts";
import { readKeys } from "./resolve/read-keys.ts";
import type { KeySets } from "../source/source.ts";
import { wholeTable } from "./statement/row-demand.ts";
import type { SectorRequest } from "./sector-request.ts";
import type { Scope } from "./statement/condition.ts";
import { column, conjunction, memberOf, negation, never, tupleMemberOf, type Fragment } from "./statement/fragment.ts";
import { everyKeyStatement, keyColumns, validToday } from "./statement/keys.ts";

/** A set as this sector's rows can be compared with it. */
interface Matched {
  readonly columns: readonly string[];
  /** Values of those columns; or, where the set is large, its name for the database's own function. */
  readonly keys: readonly (readonly string[])[] | { readonly handedOver: string };
  readonly complement: boolean;
}

/**
 * The key sets that came with a call, matched with this sector's rows. A pseudonym cannot be turned back: a table of
 * the kit's own with a personal key has it stored beside each row (`orderColumn`); elsewhere the key column is read once
 * and its pseudonyms are looked up.
 */
export class Members {
  readonly #sets: Readonly<Record<string, PlacedKeySet>>;
  readonly #keys: LinkingKeys;
  readonly #matched = new Map<string, Matched>();
  readonly #handedOver = new Map<string, BigUint64Array>();

  constructor(sets: Readonly<Record<string, PlacedKeySet>>, keys: LinkingKeys) {
    this.#sets = sets;
    this.#keys = keys;
  }

  /** Sets that statements mean by name. */
  get handedOver(): KeySets {
    return this.#handedOver;
  }

  /** Before anything is asked by them. Errors: OPERATION_INVALID for a set that has no place here. */
  async match(request: SectorRequest): Promise<void> {
    const matching = Object.entries(this.#sets).map(async ([name, { at, set }]) => {
      this.#matched.set(name, await this.#match(name, at, set, request));
    });
    await Promise.all(matching);
  }

  async #match(name: string, at: string, { type, keys, complement }: KeySet, request: SectorRequest): Promise<Matched> {
    const { model } = request.call;
    const [of = "", field] = at.split(".");
    const table = model.tables[of];
    const through = field === undefined ? undefined : table?.fields[field];
    if (table === undefined || (field !== undefined && through?.kind !== "relation"))
      throw fail("OPERATION_INVALID", { sector: model.definition.name });
    const relation = through?.kind === "relation" ? through : undefined;
    if ((relation?.target ?? table.type) !== type) throw fail("OPERATION_INVALID", { sector: model.definition.name });
    if (relation === undefined && table.orderColumn !== undefined) {
      const columns = [table.orderColumn];
      if (!(await isLarge(keys, table, request))) return { columns, keys: hexadecimal(keys), complement };
      this.#handedOver.set(name, keys);
      return { columns, keys: { handedOver: name }, complement };
    }
    return { ...(await this.#lookUp(table, relation, type, keys, request)), complement };
  }

  /** Of every key that the column holds, those whose pseudonym is in the set. */
  async #lookUp(
    table: TableModel,
    relation: RelationField | undefined,
    type: string,
    keys: BigUint64Array,
    request: SectorRequest,
  ): Promise<Omit<Matched, "complement">> {
    const columns = relation === undefined ? keyColumns(table) : relation.by;
    const present = await readKeys(
      everyKeyStatement({ table, columns, via: relation?.name }, request.call.question),
      columns.length,
      request,
      () => wholeTable(table),
    );
    const pseudonyms = this.#keys.pseudonyms(type, present);
    const wanted = new Set(keys);
    const found = present.filter((_, index) => wanted.has(pseudonyms[index] ?? -1n));
    return { columns, keys: [...new Map(found.map((key) => [key.join("\0"), key])).values()] };
  }

  /** Natural keys of the rows to which a relation of one column must lead; undefined where it is not such a set. */
  leadsTo(
    name: string,
    through: RelationField,
  ): { readonly keys: ReadonlySet<string>; readonly complement: boolean } | undefined {
    const matched = this.#matched.get(name);
    const placed = this.#sets[name];
    if (matched === undefined || placed?.at.endsWith(`.${through.name}`) !== true || "handedOver" in matched.keys)
      return undefined;
    if (matched.columns.length !== 1) return undefined;
    return { keys: new Set(matched.keys.map(([key = ""]) => key)), complement: matched.complement };
  }

  sql(name: string, through: RelationField | undefined, scope: Scope, today: string): Fragment {
    const placed = this.#sets[name];
    const matched = this.#matched.get(name);
    const at = through === undefined ? scope.table.type : `${scope.table.type}.${through.name}`;
    if (placed?.at !== at || matched === undefined)
      throw fail("OPERATION_INVALID", { sector: scope.model.definition.name });
    const member = this.#memberSql(matched, through, scope, today);
    if (!matched.complement) return member;
    // a relation that leads nowhere leads to no row at all, not to one outside the set
    const leads = through === undefined ? [] : through.by.map((part) => sql`${column(scope.alias, part)} is not null`);
    return conjunction([...leads, negation(member)]);
  }

  #memberSql({ columns, keys }: Matched, through: RelationField | undefined, scope: Scope, today: string): Fragment {
    const [first] = columns;
    if (first === undefined) return never;
    if ("handedOver" in keys) return sql`lgsp_member(${keys.handedOver}, ${column(scope.alias, first)}) = 1`;
    if (keys.length === 0) return never;
    const named = columns.map((part) => column(scope.alias, part));
    const member =
      columns.length === 1
        ? memberOf(
            scope.dialect,
            column(scope.alias, first),
            keys.map(([key = ""]) => key),
          )
        : tupleMemberOf(scope.dialect, named, keys);
    return through === undefined ? conjunction([member, ...validToday(scope.table, scope.alias, today)]) : member;
  }
}

/**
 * Looking keys up by the index costs some eight times as much a key as asking a function for every row; a few are looked
 * up anyway.
 */
async function isLarge(keys: BigUint64Array, table: TableModel, request: SectorRequest): Promise<boolean> {
  if (request.call.source.dialect !== "sqlite" || keys.length < fewKeys) return false;
  const [row] = await request.read(sql`select count(*) as ${sql.id("n")} from ${sql.id(table.table)}`, "scan", () =>
    wholeTable(table),
  );
  return keys.length * 8 > Number(row?.["n"] ?? 0);
}

const fewKeys = 200;

/** Pseudonyms as `orderColumn` holds them: 16 hex digits each, as one-part keys. */
function hexadecimal(keys: BigUint64Array): readonly (readonly string[])[] {
  const text = Buffer.from(keys.buffer, keys.byteOffset, keys.byteLength).toString("hex");
  return Array.from(keys, (_, index) => [text.slice(index * 16, index * 16 + 16)]);
}
