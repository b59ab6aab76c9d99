import type { FieldNode, GraphQLResolveInfo } from "graphql";
import type { TableModel } from "../../model.ts";
import type { SectorRequest } from "../sector-request.ts";
import { KeySlot } from "../statement/fragment.ts";
import { withKeys } from "../statement/kept-statements.ts";
import { keyedStatement } from "../statement/keyed.ts";
import { rowDemand } from "../statement/row-demand.ts";
import type { RawRow, RowSelection } from "../statement/select-row.ts";
import { keyName } from "./key-name.ts";
import { keyText } from "./key-text.ts";
import { decodeGroups, type Row } from "./row.ts";
import { selectedNames } from "./selection.ts";

/** By which columns rows are wanted, and at which date where codes are reused. */
export interface RowKey {
  readonly columns: readonly string[];
  readonly values: readonly string[];
  /** The relation that the columns are of, where it is followed backwards. */
  readonly relation?: string;
  /** ISO 8601 date: only the row valid at it. Absent: whatever its validity. */
  readonly on?: string;
}

/**
 * Visible rows with this key, in one statement with all other keys that the same field wants of the same table.
 * `nodes` are the field nodes whose selection says which columns are read.
 */
export function loadRows(
  request: SectorRequest,
  table: TableModel,
  key: RowKey,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
): Promise<readonly Row[]> {
  const name = `${table.type} ${key.relation ?? ""} ${key.columns.join()}`;
  return request.rows.load(nodes, name, [key.on ?? "", ...key.values], async (wanted) => {
    const names = selectedNames(nodes, table.type, info);
    return readRows(request, table, names, key, wanted);
  });
}

/**
 * The rows with each of these keys, whose first part is the date at which it is meant ("" for none).
 * @param names fields that are read
 */
export async function readRows(
  request: SectorRequest,
  table: TableModel,
  names: readonly string[],
  { columns, relation }: Pick<RowKey, "columns" | "relation">,
  wanted: readonly (readonly string[])[],
): Promise<readonly (readonly Row[])[]> {
  const { question, model, book } = request.call;
  const keys = [...new Map(wanted.map(([, ...values]) => [keyName(values), values])).values()];
  const slot = KeySlot.for(question.dialect, columns, keys);
  const shape =
    slot === undefined ? undefined : JSON.stringify([slot.shape, table.type, relation ?? "", columns, names]);
  const { built, compiled } = request.call.kept.keyed.ready(shape, question, (asked) =>
    keyedStatement(table, names, columns, slot ?? keys, asked, relation),
  );
  const { selection, matchColumns } = built;
  const raws = await request.readCompiled(withKeys(compiled, keys), "keyed", () =>
    rowDemand(table, { keys: { columns, values: keys } }, question),
  );
  const byKey = Map.groupBy(raws, (raw) => keyName(matchColumns.map((column) => keyText(raw[column]))));
  const found = wanted.map(([on = "", ...values]) =>
    (byKey.get(keyName(values)) ?? []).filter((raw) => isValidAt(selection, raw, on)),
  );
  return decodeGroups(selection, found, model, book, (group) => wanted[group]?.[0] ?? "");
}

/** from <= on < to; dates of reduced precision compare as text, which is what ISO 8601 order is. */
function isValidAt({ validity }: RowSelection, raw: RawRow, on: string): boolean {
  if (validity === undefined || on === "") return true;
  const [from, to] = [raw[validity.from], raw[validity.to]];
  return keyText(from) <= on && (to === null || to === undefined || on < keyText(to));
}
