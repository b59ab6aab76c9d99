import type { Category, MaskKind } from "@lgsp/policies";
import type { ColumnType } from "../model.ts";
import { maskMisfit } from "../schema/mask-suits.ts";
import type { ForeignColumn } from "./foreign-table.ts";
import { categoryHint } from "./personal-words.ts";
import type { Shape } from "./sampled-shape.ts";

/** What is proposed for one column, and why; a human decides. */
export interface ColumnProposal {
  readonly column: string;
  /** SDL type; absent: the type cannot be shown. */
  readonly type?: string;
  /** How the column writes its dates, where they are text. */
  readonly format?: string;
  /** Absent: undecided, so that composition fails until somebody has looked. */
  readonly personal?: { readonly category: Category; readonly masks: readonly MaskKind[] };
  /** Most values are 12-digit personal numbers: the column leads to a citizen. */
  readonly leadsToCitizen: boolean;
  readonly reasons: readonly string[];
}

/** From name, type and shapes of a column to a proposal with its reasons. */
export function proposeColumn(column: ForeignColumn, shapes: readonly Shape[]): ColumnProposal {
  const { type, columnType, format, why } = typeOf(column, shapes);
  const { name } = column;
  if (type === undefined) return { column: name, leadsToCitizen: false, reasons: why };
  const { personal, reasons } = categoryOf(column, shapes, columnType, format !== undefined);
  return {
    column: name,
    type,
    leadsToCitizen: shapes.includes("personal number"),
    reasons: [...why, ...reasons],
    ...(format === undefined ? {} : { format }),
    ...(personal === undefined ? {} : { personal }),
  };
}

interface TypeProposal {
  readonly type?: string;
  readonly columnType: ColumnType;
  readonly format?: string;
  readonly why: readonly string[];
}

function typeOf({ type }: ForeignColumn, shapes: readonly Shape[]): TypeProposal {
  const written = shapes.find((shape) => shape.startsWith("date "))?.slice("date ".length);
  if (/^date$/.test(type) || written === "yyyy-MM-dd") return { type: "Date", columnType: "date", why: [] };
  if (written !== undefined)
    return { type: "Date", columnType: "date", format: written, why: [`most values are dates written ${written}`] };
  if (/char|text|^uuid$/.test(type)) return textType(shapes);
  if (/^(bool|bit$)/.test(type)) return { type: "Boolean", columnType: "boolean", why: [] };
  if (/^(small|medium|tiny)?int(eger)?\d?$/.test(type)) return { type: "Int", columnType: "int", why: [] };
  if (/^(bigint|numeric|decimal|double|real|float)/.test(type)) return { type: "Float", columnType: "float", why: [] };
  if (/with time zone/.test(type) && !/without/.test(type))
    return { type: "DateTime", columnType: "datetime", why: [] };
  if (/^(timestamp|datetime)/.test(type))
    return { type: "String", columnType: "string", why: ["a time without zone: shown as it is written"] };
  return { columnType: "json", why: [`left out: a column of type ${type} cannot be shown`] };
}

const textType = (shapes: readonly Shape[]): TypeProposal => ({
  type: "String",
  columnType: "string",
  why: shapes.includes("text not NFC") ? ["some text is not NFC: it is read as NFC"] : [],
});

const shapeCategories: Readonly<Partial<Record<Shape, readonly [Category, readonly MaskKind[]]>>> = {
  "personal number": ["B7", ["HASH"]],
  "old personal number": ["B7", ["HASH"]],
  phone: ["B7", ["KEEP_LAST_4"]],
  email: ["B11", []],
};

function categoryOf(
  { name }: ForeignColumn,
  shapes: readonly Shape[],
  type: ColumnType,
  dated: boolean,
): Pick<ColumnProposal, "personal" | "reasons"> {
  const hint = categoryHint(name);
  const shape = shapes.find((known) => shapeCategories[known] !== undefined);
  const [shapeCategory, shapeMasks = []] = (shape === undefined ? undefined : shapeCategories[shape]) ?? [];
  const category = hint?.category ?? shapeCategory;
  const reasons = [
    ...(hint === undefined ? [] : [`its name says "${hint.words}"`]),
    ...(shape === undefined ? [] : [`most values look like: ${shape}`]),
  ];
  if (category === undefined) return { reasons };
  const field = { kind: "column", name, column: name, type, nullable: true, list: false } as const;
  // what holds a person's number has the shape or the name of one: no part of it may be shown
  const masks = [...new Set([...(hint?.masks ?? []), ...shapeMasks])].filter(
    (mask) => maskMisfit(mask, field, shape === "personal number") === undefined && !(dated && mask === "HASH"),
  );
  return { personal: { category, masks: [...masks, "REDACT"] }, reasons };
}
