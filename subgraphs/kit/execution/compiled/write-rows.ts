import { isObjectType, type FieldNode, type GraphQLOutputType } from "graphql";
import type { FieldModel, InverseField, StubModel, TableModel } from "../../model.ts";
import { personType } from "../person-type.ts";
import type { SectorRequest } from "../sector-request.ts";
import { targetColumns, viaRelation } from "../statement/condition.ts";
import { fieldDecision } from "../statement/question.ts";
import { mayFollow } from "../resolve/contributed-field.ts";
import { dateOf, parentKey, referenceOf, relatedKey, stubParentKey } from "../resolve/row-keys.ts";
import { stubRow, type Row } from "../resolve/row.ts";
import { selectedNames } from "../resolve/selection.ts";
import { stubKey } from "../resolve/stub-resolvers.ts";
import { firstRows } from "./first-rows.ts";
import { leave } from "./left-to-interpreter.ts";
import { responseFields } from "./response-fields.ts";
import type { Compiling, KeyOfParent, RowWriter, Run, Written } from "./row-writer.ts";
import { compileChildren } from "./write-children.ts";
import { compilePlace } from "./write-place.ts";
import { compileValue } from "./write-value.ts";

/** A field of one row that is in it already. */
type OwnValue = (row: Row, request: SectorRequest) => unknown;
/** A field of all rows at once that has to be read. */
type LinkedValues = (rows: readonly Row[], run: Run) => Promise<readonly unknown[]>;

interface Step {
  readonly name: string;
  /** Coordinate parts that the decision is asked about before anything is written. */
  readonly decided?: readonly [type: string, field: string];
  readonly own?: OwnValue;
  readonly linked?: LinkedValues;
}

/** Compiles the selection below these nodes on rows of a type. Throws LeftToInterpreter. */
export function compileRows(type: string, nodes: readonly FieldNode[], compiling: Compiling): RowWriter {
  const steps = [...responseFields(nodes, type, compiling)].map(([name, own]) =>
    compileStep(type, name, own, compiling),
  );
  const linked = steps.flatMap(({ name, linked: values }) => (values === undefined ? [] : [{ name, values }]));
  return {
    names: selectedNames(nodes, type, compiling),
    async write(rows, run) {
      if (rows.length === 0) return [];
      const { request } = run;
      for (const { decided } of steps)
        if (decided !== undefined && fieldDecision(request.call.question, ...decided).effect === "DENY")
          leave("a denied field");
      const written = rows.map((row) => {
        const answer: Written = {};
        for (const { name, own } of steps) answer[name] = own === undefined ? null : own(row, request);
        return answer;
      });
      if (linked.length > 0)
        await Promise.all(
          linked.map(async ({ name, values }) => {
            const found = await values(rows, run);
            written.forEach((answer, index) => (answer[name] = found[index]));
          }),
        );
      return written;
    },
  };
}

function compileStep(type: string, name: string, nodes: readonly FieldNode[], compiling: Compiling): Step {
  const { model, schema } = compiling;
  const field = nodes[0]?.name.value ?? "";
  // a plain object takes this name for its prototype
  if (name === "__proto__") leave("a name that objects know");
  if (field === "__typename") return { name, own: () => type };
  const parent = schema.getType(type);
  const defined = isObjectType(parent) ? parent.getFields()[field] : undefined;
  if (defined === undefined) leave("a field that its type does not have");
  const [table, stub] = [model.tables[type], model.stubs[type]];
  if (table !== undefined) {
    const known = table.fields[field];
    return known === undefined
      ? leave("a field that no column stands for")
      : tableStep(known, table, name, defined.type, nodes, compiling);
  }
  return stub === undefined
    ? leave("a type without rows")
    : stubStep(field, stub, name, defined.type, nodes, compiling);
}

function tableStep(
  field: FieldModel,
  table: TableModel,
  name: string,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  compiling: Compiling,
): Step {
  const decided = [table.type, field.name] as const;
  const hides = (row: Row): boolean => !row.matched.has(field.name);
  switch (field.kind) {
    case "column": {
      const write = compileValue(type, nodes, compiling);
      return { name, decided, own: (row) => write(hides(row) ? null : row.values[field.name]) };
    }
    case "reference": {
      const write = compileValue(type, nodes, compiling);
      return {
        name,
        decided,
        own: (row, request) => write(hides(row) ? null : referenceOf(table.type, row.key, request)),
      };
    }
    case "validity": {
      const write = compileValue(type, nodes, compiling);
      return { name, decided, own: (row, request) => write(hides(row) ? null : dateOf(row, name, request)) };
    }
    case "relation": {
      const target = compiling.model.tables[field.target];
      const stub = compiling.model.stubs[field.target];
      const place = compilePlace(field.target, type, nodes, compiling);
      const columns = target === undefined ? [] : targetColumns(field, target);
      const linked: LinkedValues = async (rows, run) => {
        const { request } = run;
        const keys = rows.map((row) => (hides(row) ? undefined : relatedKey(field, row, request)));
        if (target !== undefined) {
          const wanted = keys.map((key) => (key === undefined ? undefined : [key.on ?? "", ...key.values]));
          return place.write(await firstRows(target, place.names, { columns }, wanted, run), run);
        }
        if (stub === undefined)
          return place.write(
            rows.map(() => undefined),
            run,
          );
        const named = keys.map((key) => {
          if (key === undefined) return undefined;
          // The relation itself hands the person on, whether or not the key is selected under its own name.
          if (field.target === personType) referenceOf(field.target, key.values, request);
          return stubRow(stub, key.values, key.on);
        });
        return place.write(named, run);
      };
      return { name, decided, linked };
    }
    case "inverse":
      return {
        name,
        decided,
        linked: compileInverse(field, table.type, type, nodes, compiling, (row, { call }) =>
          hides(row) ? "none" : parentKey(field, row, table, compiling.model, call.question.today),
        ),
      };
  }
}

function stubStep(
  field: string,
  stub: StubModel,
  name: string,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  compiling: Compiling,
): Step {
  const contributed = stub.fields[field];
  if (contributed !== undefined)
    return {
      name,
      linked: compileInverse(contributed, stub.type, type, nodes, compiling, (row, request) =>
        mayFollow(contributed, stub, row, request)
          ? stubParentKey(contributed, row, compiling.model, request.call.question.today)
          : "none",
      ),
    };
  const key = stubKey(stub, field);
  const write = compileValue(type, nodes, compiling);
  return { name, own: (row, request) => write(key(row, request)) };
}

function compileInverse(
  field: InverseField,
  parent: string,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  compiling: Compiling,
  keyOfParent: KeyOfParent,
): LinkedValues {
  const target = compiling.model.tables[field.target];
  const via = target === undefined ? undefined : viaRelation(field, target);
  if (target === undefined || via === undefined) leave("a relation that is not there");
  if (!field.single) return compileChildren(field, target, parent, type, nodes, compiling, keyOfParent);
  const place = compilePlace(field.target, type, nodes, compiling);
  return async (rows, run) => {
    const wanted = rows.map((row) => {
      const key = keyOfParent(row, run.request);
      return key === undefined || key === "none" ? undefined : ["", ...key];
    });
    const by = { columns: via.by, relation: field.via };
    return place.write(await firstRows(target, place.names, by, wanted, run), run);
  };
}
