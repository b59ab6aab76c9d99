import { getArgumentValues, isObjectType, type FieldNode, type GraphQLField } from "graphql";
import { keyOf } from "../resolve/row-keys.ts";
import type { Row } from "../resolve/row.ts";
import { openStub } from "../resolve/stub-resolvers.ts";
import { isRecord } from "../statement/filter-tree.ts";
import { firstRows } from "./first-rows.ts";
import { FailedRead } from "./failed-read.ts";
import { leave } from "./left-to-interpreter.ts";
import type { Compiling, RowWriter, Run, WriteRoot } from "./row-writer.ts";

/** `_entities`: the rows that representations name, in their order, all of one type together. */
export function compileEntities(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  compiling: Compiling,
): WriteRoot {
  const writers = new Map<string, RowWriter>();
  // the types are known only by what is asked for
  const writerOf = (type: string): RowWriter => {
    const writer = writers.get(type) ?? compiling.rows(type, nodes);
    writers.set(type, writer);
    return writer;
  };
  return async (run) => {
    const { representations } = getArgumentValues(field, node, run.variables);
    if (!Array.isArray(representations)) leave("no list of representations");
    const asked = representations.map((representation: unknown) => {
      if (!isRecord(representation)) leave("no representation");
      const { __typename: type } = representation;
      return typeof type === "string" && isObjectType(compiling.schema.getType(type))
        ? { type, representation }
        : leave("a type that is not known");
    });
    const entities: unknown[] = asked.map(() => null);
    const ofType = Map.groupBy(asked.keys(), (index) => asked[index]?.type ?? "");
    await Promise.all(
      [...ofType].map(async ([type, indices]) => {
        const writer = writerOf(type);
        const of = indices.map((index) => asked[index]?.representation ?? {});
        const rows = await rowsOf(type, of, writer, compiling, run);
        const written = await writer.write(
          rows.flatMap((row) => (row === undefined || row instanceof FailedRead ? [] : row)),
          run,
        );
        let next = 0;
        for (const [at, index] of indices.entries()) {
          const row = rows[at];
          if (row !== undefined) entities[index] = row instanceof FailedRead ? row : written[next++];
        }
      }),
    );
    return entities;
  };
}

async function rowsOf(
  type: string,
  representations: readonly Readonly<Record<string, unknown>>[],
  { names }: RowWriter,
  { model }: Compiling,
  run: Run,
): Promise<readonly (Row | FailedRead | undefined)[]> {
  const { request } = run;
  const [table, stub] = [model.tables[type], model.stubs[type]];
  if (table === undefined) {
    if (stub === undefined) leave("a type without rows");
    return representations.map((representation) => openStub(stub, representation, request) ?? undefined);
  }
  const keys = representations.map((representation) => keyOf(table, representation, request));
  const columns = keys.find((key) => key !== undefined)?.columns ?? [];
  const wanted = keys.map((key) => (key === undefined ? undefined : [key.on ?? "", ...key.values]));
  return firstRows(table, names, { columns }, wanted, run);
}
