import type { Bound, Condition, Decision, FieldDecision, Rows, RuleReference } from "@lgsp/policies";
import type { MaskKind } from "@lgsp/policies";
import type { Shares } from "../../source/column-samples.ts";
import type { PlacedKeys, PlaceFilter } from "./place.ts";
import type { ColumnType, RelationField, SectorModel, TableModel } from "../../model.ts";
import { conditionSql, type Scope } from "./condition.ts";
import { always, disjunction, never, type Dialect, type Fragment } from "./fragment.ts";

/** What every statement of one call is built under: the model, the decision, and the asker's values in its conditions. */
export interface Question {
  readonly model: SectorModel;
  readonly dialect: Dialect;
  readonly decision: Decision;
  /** Puts the asker's attributes, today and released persons into a condition. */
  readonly bind: (condition: Condition) => Bound;
  /** A column through a mask, in the dialect. */
  readonly mask: (kind: MaskKind, type: ColumnType, list: boolean, expression: Fragment) => Fragment;
  /** A text folded for search inside the database, where it can. */
  readonly fold: ((expression: Fragment) => Fragment) | undefined;
  /** A row's place in the order that says nothing about a personal key. */
  readonly scramble: (expression: Fragment) => Fragment;
  /** Natural key behind a reference that the asker handed in; undefined for a forged one. */
  readonly open: (type: string, reference: string) => readonly string[] | undefined;
  /** Rows of the scope, or what their relation leads to, that are in a set which came with the call. */
  readonly member: (set: string, through: RelationField | undefined, scope: Scope) => Fragment;
  /** Natural keys of the rows that pass a place test, where the database does not compute it. */
  readonly placed: (filter: PlaceFilter) => PlacedKeys;
  /** What is known of the values that the tables' columns have. */
  readonly shares?: Shares | undefined;
  /** ISO 8601 date at Asia/Ho_Chi_Minh. */
  readonly today: string;
}

export const scopeOf = (question: Question, table: TableModel, alias: string): Scope => ({
  model: question.model,
  dialect: question.dialect,
  table,
  alias,
  shares: question.shares,
});

/** Rows that a decision names, as SQL. */
export function rowsSql(rows: Rows, scope: Scope, question: Question): Fragment {
  switch (rows.kind) {
    case "none":
      return never;
    case "all":
      return always;
    case "where":
      return conditionSql(question.bind(rows.condition), scope);
  }
}

const keyRule: RuleReference = { id: "kit.entity-key", because: "the key of a row that may be seen" };
const keyDecision: FieldDecision = { effect: "ALLOW", cases: [{ rows: { kind: "all" }, rule: keyRule }] };

/**
 * Decision on a field, keys excepted: the key of a visible row is always answered (a public number, or a reference that
 * says nothing), because federation joins by it. The gateway refuses a key that was asked for and is denied.
 */
export function fieldDecision(question: Question, type: string, field: string): FieldDecision {
  const decided = question.decision.field(type, field);
  return decided.effect === "DENY" && isKeyField(question.model, type, field) ? keyDecision : decided;
}

/**
 * Rows on which a relation may be followed backwards: where it may be read in clear, or asked about. An inverse field is
 * the relation read from the other end, so it must not lead to a row whose own end of it is hidden: "the firms that she
 * represents" tells the representative of each of them.
 */
export function followableRows(relation: string, scope: Scope, question: Question): Fragment {
  const clear = fieldDecision(question, scope.table.type, relation).cases.filter(({ mask }) => mask === undefined);
  return disjunction(
    [question.decision.predicate(scope.table.type, relation), ...clear.map(({ rows }) => rows)].map((rows) =>
      rowsSql(rows, scope, question),
    ),
  );
}

export function isKeyField(model: SectorModel, type: string, field: string): boolean {
  const entityKey = (model.tables[type] ?? model.stubs[type])?.entityKey;
  if (entityKey === undefined) return false;
  return entityKey === "reference" ? field === "id" : entityKey.includes(field);
}
