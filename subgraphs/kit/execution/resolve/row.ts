import type { SectorModel, StubModel, TableModel } from "../../model.ts";
import type { ReceiptBook } from "../receipt-book.ts";
import type { RawRow, RowSelection, SelectedField } from "../statement/select-row.ts";
import { decodeValue } from "./decode-value.ts";
import { keyText } from "./key-text.ts";

/** A row as resolvers see it. What the asker may not see is not in it; the natural key is for relations and references. */
export interface Row {
  readonly __typename: string;
  readonly key: readonly string[];
  /** Decoded value of a column field; of a relation its key parts, then its date. A case that did not match: absent. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Contributed fields that a condition hides are not here at all, so a stub row has no values. */
  readonly stub: boolean;
  /** Dates from and to which the row is valid, on types with reused codes. */
  readonly validity?: { readonly from: string; readonly to: string | undefined };
  /** The date at which the row was asked for. */
  readonly on?: string;
  /** Cases that matched, by field, where the decision depends on the row. */
  readonly matched: ReadonlySet<string>;
}

/** A row of another sector's type: its key and nothing else. */
export const stubRow = (stub: StubModel | TableModel, key: readonly string[], on?: string): Row => ({
  __typename: stub.type,
  key,
  values: {},
  stub: true,
  matched: new Set(),
  ...(on === undefined ? {} : { on }),
});

/**
 * Decodes raw rows and writes into the book what was answered: for each field the case that gave it, and the persons
 * whom personal values are about. Only rows that are answered may be passed, not the one fetched to look ahead.
 */
export function decodeRows(
  selection: RowSelection,
  raws: readonly RawRow[],
  model: SectorModel,
  book: ReceiptBook,
  on?: (index: number) => string | undefined,
): readonly Row[] {
  const everyField = matchedByEveryRow(selection);
  const rows = raws.map((raw, index): Row => {
    const matched = everyField ?? new Set<string>();
    const values: Record<string, unknown> = {};
    for (const selected of selection.fields) {
      const fieldCase = matchedCase(selected, raw);
      if (fieldCase === undefined) continue;
      if (matched !== everyField) matched.add(selected.field.name);
      values[selected.field.name] = fieldValue(selected, raw, model);
      const person = selected.personColumn === undefined ? null : raw[selected.personColumn];
      if (person !== null && person !== undefined && fieldCase.mask !== "REDACT") book.person(keyText(person));
    }
    return {
      __typename: selection.table.type,
      key: selection.keyColumns.map((name) => keyText(raw[name])),
      values,
      stub: false,
      matched,
      ...validityOf(selection, raw),
      ...(on === undefined ? {} : { on: on(index) }),
    };
  });
  for (const raw of raws) {
    const person = selection.personColumn === undefined ? null : raw[selection.personColumn];
    if (person !== null && person !== undefined) book.person(keyText(person));
  }
  for (const selected of selection.fields) countAnswered(selected, selection.table.type, raws, book);
  return rows;
}

/** One set for all rows, where no field's case depends on the row. */
function matchedByEveryRow({ fields }: RowSelection): Set<string> | undefined {
  if (fields.some(({ caseColumn, decision }) => caseColumn !== undefined || decision.cases.length === 0))
    return undefined;
  return new Set(fields.map(({ field }) => field.name));
}

/**
 * The same for rows of several askers of one batch (parents, keys), decoded and written into the book together. Each is
 * given its own rows; `on` is the date that the asker at this position meant, "" for none.
 */
export function decodeGroups(
  selection: RowSelection,
  groups: readonly (readonly RawRow[])[],
  model: SectorModel,
  book: ReceiptBook,
  on: (group: number) => string = () => "",
): readonly (readonly Row[])[] {
  const dates = groups.flatMap((raws, group) => raws.map(() => on(group)));
  const rows = decodeRows(selection, groups.flat(), model, book, (index) => dates[index] || undefined);
  let end = 0;
  return groups.map(({ length }) => rows.slice(end, (end += length)));
}

function matchedCase({ decision, caseColumn }: SelectedField, raw: RawRow) {
  if (caseColumn === undefined) return decision.cases[0];
  const index = raw[caseColumn];
  return index === null || index === undefined ? undefined : decision.cases[Number(index)];
}

function fieldValue({ field, columns }: SelectedField, raw: RawRow, model: SectorModel): unknown {
  if (field.kind === "column") return decodeValue(field, raw[columns[0] ?? ""] ?? null, model);
  if (field.kind !== "relation") return null;
  const parts = columns.map((name) => raw[name]);
  return parts.includes(null) || parts.includes(undefined) ? null : parts.map(keyText);
}

function validityOf({ validity }: RowSelection, raw: RawRow) {
  if (validity === undefined) return {};
  const to = raw[validity.to];
  return {
    validity: { from: keyText(raw[validity.from]), to: to === null || to === undefined ? undefined : keyText(to) },
  };
}

function countAnswered(selected: SelectedField, type: string, raws: readonly RawRow[], book: ReceiptBook): void {
  const coordinate = `${type}.${selected.field.name}`;
  for (const [index, { mask, rule }] of selected.decision.cases.entries()) {
    const rows =
      selected.caseColumn === undefined
        ? raws.length
        : raws.filter((raw) => {
            const found = raw[selected.caseColumn ?? ""];
            return found !== null && found !== undefined && Number(found) === index;
          }).length;
    book.count(coordinate, mask === undefined ? "ALLOW" : `MASK(${mask})`, rule.id, rows);
  }
}
