import type { FieldModel, RelationField, TableModel } from "../../model.ts";
import { fail } from "../errors.ts";
import type { SectorRequest } from "../sector-request.ts";
import type { Dimension, Flag } from "../statement/aggregate.ts";
import type { Filter } from "../statement/filter-tree.ts";
import { keyColumns, keysStatement } from "../statement/keys.ts";
import { rowDemand } from "../statement/row-demand.ts";
import { readNaturalKeys } from "./read-keys.ts";

/** A filter that names cells of a table of counts rather than rows. */
export interface CellFilter {
  readonly dimension: Dimension;
  readonly values: ReadonlySet<string>;
  /** The cells of every other value. */
  readonly inverse: boolean;
  /** And the cells without a value. */
  readonly missing: boolean;
}

/**
 * The filter of a count whose cells may be withheld, as cells of one finer table, all of which must hold:
 *  - `eq` and `in` on a plain field;
 *  - a condition on what a relation leads to, where that is public (a commune, a school): the cells of the relation;
 *  - a set that another sector found by a contributed field (`healthRecord: { none: {} }`): a flag.
 * Every other form is refused: it could be differenced against its neighbour ("all but one") to count a single person.
 * Errors: AGGREGATE_FILTER_UNSUPPORTED.
 */
export async function cellFilters(
  filter: Filter,
  table: TableModel,
  request: SectorRequest,
): Promise<readonly CellFilter[]> {
  switch (filter.kind) {
    case "and":
      return (await Promise.all(filter.of.map((part) => cellFilters(part, table, request)))).flat();
    case "not": {
      const filters = await cellFilters(filter.of, table, request);
      const [only] = filters;
      if (only === undefined || filters.length > 1 || filter.of.kind !== "member") throw unsupported(table);
      return [{ ...only, inverse: !only.inverse, missing: !only.missing }];
    }
    case "test": {
      if (filter.op !== "eq" && filter.op !== "in") throw unsupported(table);
      const values = Array.isArray(filter.value) ? filter.value : [filter.value];
      return [{ dimension: filter.field, values: new Set(values.map(String)), inverse: false, missing: false }];
    }
    case "member":
      return [await memberCells(filter, table, request)];
    case "related":
      return [await relatedCells(filter, table, request)];
    case "or":
    case "place":
      throw unsupported(table);
  }
}

async function memberCells(
  member: Filter & { readonly kind: "member" },
  table: TableModel,
  request: SectorRequest,
): Promise<CellFilter> {
  const { through, fields, set } = member;
  const [name] = fields;
  if (through === undefined) {
    // conditions that were joined into one set are a flag that no other question can be told from
    if (name === undefined || fields.length > 1) throw unsupported(table);
    const flag: Flag = { kind: "flag", name, holds: member };
    return { dimension: flag, values: new Set(["1"]), inverse: false, missing: false };
  }
  const led = leadsToPublic(through, request)
    ? await request.call.members.leadsTo(set, through, table, request)
    : undefined;
  if (led === undefined) throw unsupported(table);
  // what leads nowhere is in no set, in those of all others neither
  return { dimension: through, values: led.keys, inverse: led.complement, missing: false };
}

async function relatedCells(
  { field, of, target, none }: Filter & { readonly kind: "related" },
  table: TableModel,
  request: SectorRequest,
): Promise<CellFilter> {
  const columns = keyColumns(target);
  if (field.kind !== "relation" || field.by.length !== 1 || columns.length !== 1 || !leadsToPublic(field, request))
    throw unsupported(table);
  const { question } = request.call;
  const found = await readNaturalKeys(
    keysStatement({ table: target, columns }, columns, of, question),
    1,
    request,
    () => rowDemand(target, { filter: of }, question),
  );
  return { dimension: field, values: new Set(found.map(([key = ""]) => key)), inverse: none, missing: none };
}

/** Rows that are named by public numbers: their cells may be chosen freely, as by `in`. */
function leadsToPublic({ target }: RelationField, { call: { model } }: SectorRequest): boolean {
  const entityKey = (model.tables[target] ?? model.stubs[target])?.entityKey;
  return entityKey !== undefined && entityKey !== "reference";
}

const unsupported = ({ type }: TableModel) => fail("AGGREGATE_FILTER_UNSUPPORTED", { coordinate: type });

export const isFlag = (dimension: Dimension): dimension is Flag => dimension.kind === "flag";
export const isField = (dimension: Dimension): dimension is FieldModel => dimension.kind !== "flag";
