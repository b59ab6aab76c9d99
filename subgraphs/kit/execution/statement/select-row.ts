import type { FieldDecision } from "@lgsp/policies";
import { sql } from "kysely";
import type { FieldModel, SectorModel, TableModel } from "../../model.ts";
import { personType } from "../person-type.ts";
import { column, tableAs, type Fragment } from "./fragment.ts";
import { targetColumns, type Scope } from "./condition.ts";
import { fieldDecision, rowsSql, scopeOf, type Question } from "./question.ts";

export type RawRow = Readonly<Record<string, unknown>>;

/** One field of a select list: where its parts are in the raw row, and which case of its decision gave them. */
export interface SelectedField {
  readonly field: FieldModel;
  readonly decision: FieldDecision;
  /** Result columns with the field's values (a relation has one per key column, then its date). */
  readonly columns: readonly string[];
  /** Result column with the number of the matching case; absent where the one case covers every row. */
  readonly caseColumn?: string;
  /** Result column with the natural key of the person whom the value is about. */
  readonly personColumn?: string;
}

/** A select list over one table under a decision. */
export interface RowSelection {
  readonly table: TableModel;
  readonly list: readonly Fragment[];
  readonly keyColumns: readonly string[];
  readonly fields: readonly SelectedField[];
  /** Result column with the natural key of the person whom the row is about, where its being there says something of her. */
  readonly personColumn?: string;
  /** Result columns with the dates from and to which the row is valid. */
  readonly validity?: { readonly from: string; readonly to: string };
}

/**
 * The select list for these fields of a table: the natural key (for the row decoder alone), then for each field that is
 * not denied its value as the decision gives it. A single unconditional case is the plain or masked column; cases under
 * conditions become `case when … then … end`, without a match null. A denied field's column is not in the statement.
 */
export function selectRow(
  table: TableModel,
  names: readonly string[],
  alias: string,
  question: Question,
): RowSelection {
  const scope = scopeOf(question, table, alias);
  const list: Fragment[] = [];
  const named = new Map<string, string>();
  const once = (prefix: string, identity: string, expression: () => Fragment): string => {
    const known = named.get(identity);
    if (known !== undefined) return known;
    const name = `${prefix}${named.size}`;
    named.set(identity, name);
    list.push(sql`${expression()} as ${sql.id(name)}`);
    return name;
  };
  const keyColumns = table.key.map((key) => once("k", `key ${key}`, () => column(alias, key)));
  const fields = names.flatMap((name): SelectedField[] => {
    const field = table.fields[name];
    const decision = fieldDecision(question, table.type, name);
    if (field === undefined || decision.effect === "DENY") return [];
    return [
      {
        field,
        decision,
        columns: valueParts(field).map((part) =>
          once("v", `value ${name} ${part}`, () => caseValue(part, field, decision, scope, question)),
        ),
        ...caseIndex(decision, scope, question, once),
        ...personOf(field, scope, once),
      },
    ];
  });
  const validity = validityColumns(table, alias, once);
  return {
    table,
    list,
    keyColumns,
    fields,
    ...rowPerson(scope, once),
    ...(validity === undefined ? {} : { validity }),
  };
}

type Once = (prefix: string, identity: string, expression: () => Fragment) => string;

/** Columns that a field's value is made of. */
function valueParts(field: FieldModel): readonly string[] {
  switch (field.kind) {
    case "column":
      return [field.column];
    case "relation":
      return field.validOn === undefined || field.validOn === "today" ? field.by : [...field.by, field.validOn];
    case "reference":
    case "inverse":
    case "validity":
      return [];
  }
}

function caseValue(
  part: string,
  field: FieldModel,
  decision: FieldDecision,
  scope: Scope,
  question: Question,
): Fragment {
  const values = decision.cases.map(({ rows, mask }) => ({
    rows,
    value: mask === undefined ? column(scope.alias, part) : masked(mask, part, field, scope, question),
  }));
  const [only] = values;
  if (only !== undefined && values.length === 1 && only.rows.kind === "all") return only.value;
  const branches = values.map(({ rows, value }) => sql`when ${rowsSql(rows, scope, question)} then ${value}`);
  return sql`case ${sql.join(branches, sql` `)} else null end`;
}

type Mask = NonNullable<FieldDecision["cases"][number]["mask"]>;

/** A relation has no partial form: whatever the mask, the row it leads to is not named. */
function masked(mask: Mask, part: string, field: FieldModel, scope: Scope, question: Question): Fragment {
  if (mask === "REDACT" || field.kind !== "column") return sql`null`;
  return question.mask(mask, field.type, field.list, column(scope.alias, part));
}

function caseIndex(decision: FieldDecision, scope: Scope, question: Question, once: Once): { caseColumn?: string } {
  const [only] = decision.cases;
  if (only !== undefined && decision.cases.length === 1 && only.rows.kind === "all") return {};
  const identity = `case ${JSON.stringify(decision.cases.map(({ rows }) => rows))}`;
  const caseColumn = once("c", identity, () => {
    const branches = decision.cases.map(
      ({ rows }, index) => sql`when ${rowsSql(rows, scope, question)} then ${sql.lit(index)}`,
    );
    return sql`case ${sql.join(branches, sql` `)} else null end`;
  });
  return { caseColumn };
}

function personOf(field: FieldModel, scope: Scope, once: Once): { personColumn?: string } {
  if (field.personal === undefined) return {};
  const via = field.personal.of ?? scope.table.person;
  const expression = via === undefined ? undefined : personKey(via, scope);
  return expression === undefined ? {} : { personColumn: once("p", `person ${via}`, () => expression) };
}

/**
 * That a row of a restricted dataset is there ("has a health record") is itself a datum of the person, whichever of its
 * fields are asked for.
 */
function rowPerson({ table, ...scope }: Scope, once: Once): { personColumn?: string } {
  const { person } = table;
  if (person === undefined || !isRestricted(table, scope.model)) return {};
  const expression = personKey(person, { table, ...scope });
  return expression === undefined ? {} : { personColumn: once("p", `person ${person}`, () => expression) };
}

export function isRestricted({ type }: TableModel, { facts }: SectorModel): boolean {
  const known = facts.types[type];
  return known?.kind !== "data" || (known.dataset?.class ?? "RESTRICTED") === "RESTRICTED";
}

/**
 * Natural key of the person to whom a field leads: its own column on the person's table, a relation's column, or one
 * step further where the relation leads to a local row that is itself about a person.
 */
export function personKey(via: string, scope: Scope): Fragment | undefined {
  const field = scope.table.fields[via];
  if (field?.kind === "column") return column(scope.alias, field.column);
  if (field?.kind === "reference")
    return scope.table.key.length === 1 ? column(scope.alias, scope.table.key[0] ?? "") : undefined;
  if (field?.kind !== "relation") return undefined;
  const [first] = field.by;
  if (field.target === personType) return first === undefined ? undefined : column(scope.alias, first);
  const target = scope.model.tables[field.target];
  if (target?.person === undefined) return undefined;
  const next = { ...scope, table: target, alias: `${scope.alias}_` };
  const beyond = personKey(target.person, next);
  const [key] = targetColumns(field, target);
  if (beyond === undefined || key === undefined || first === undefined || field.by.length > 1) return undefined;
  return sql`(select ${beyond} from ${tableAs(target, next.alias)} where ${column(next.alias, key)} = ${column(scope.alias, first)})`;
}

function validityColumns(table: TableModel, alias: string, once: Once): { from: string; to: string } | undefined {
  const field = validityField(table);
  if (field === undefined) return undefined;
  return {
    from: once("w", `from ${field.from}`, () => column(alias, field.from)),
    to: once("w", `to ${field.to}`, () => column(alias, field.to)),
  };
}

/** The field that says at which date a reused code is meant, on types that have one. */
export function validityField(table: TableModel) {
  for (const field of Object.values(table.fields)) if (field.kind === "validity") return field;
  return undefined;
}
