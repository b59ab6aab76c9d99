/**
 * Row conditions are data: a small tree over a type's own fields (relations inside the sector by dotted path, meaning
 * "some related row"), constants, attributes of the principal and today's date.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison;

export interface Comparison {
  /** Field of the row's type, or a path through relations of the same sector: "members.citizen". */
  readonly field: string;
  readonly op: ComparisonOp;
  readonly value: Operand;
}

export type ComparisonOp = "eq" | "in" | "lt" | "lte" | "gt" | "gte" | "isNull";

export type Operand =
  | { readonly constant: string | number | boolean | readonly (string | number)[] }
  /** An attribute of the principal; absent attribute: the comparison is false, also under `not`. */
  | { readonly principal: string }
  /** Today's date at Asia/Ho_Chi_Minh, shifted by an ISO 8601 period such as "-P16Y". */
  | { readonly today: string }
  /** With "in", on a field that holds a person: the persons whose references that sector released in this request, by its signed word. */
  | { readonly released: string };

/** Which rows: a tagged union, because "nothing" and "everything" must not be confusable (CASL's AST has null and {and: []}). */
export type Rows =
  | { readonly kind: "none" }
  | { readonly kind: "all" }
  | { readonly kind: "where"; readonly condition: Condition };

export const noRows: Rows = { kind: "none" };
export const allRows: Rows = { kind: "all" };
