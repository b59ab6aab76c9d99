import { getArgumentValues, isObjectType, type FieldNode, type GraphQLOutputType } from "graphql";
import type { InverseField, TableModel } from "../../model.ts";
import { childCounts, childPages } from "../resolve/connection.ts";
import { childLane } from "../resolve/inverse.ts";
import { readList } from "../resolve/list-question.ts";
import { emptyPage } from "../resolve/page.ts";
import type { Row } from "../resolve/row.ts";
import { distinctKeys, inBatches } from "./first-rows.ts";
import { FailedRead, failedRead } from "./failed-read.ts";
import { leave } from "./left-to-interpreter.ts";
import { compileConnection, type ListedPage } from "./write-connection.ts";
import type { Compiling, KeyOfParent, Run } from "./row-writer.ts";

/** Lists of rows that point at their parents, for all parents together. */
export function compileChildren(
  field: InverseField,
  target: TableModel,
  parent: string,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  compiling: Compiling,
  keyOfParent: KeyOfParent,
): (rows: readonly Row[], run: Run) => Promise<readonly unknown[]> {
  const of = compiling.schema.getType(parent);
  const defined = isObjectType(of) ? of.getFields()[field.name] : undefined;
  const [node] = nodes;
  if (defined === undefined || node === undefined) leave("a field that its type does not have");
  const connection = compileConnection(target.type, type, nodes, compiling);
  const coordinate = `${parent}.${field.name}`;
  return async (rows, run) => {
    const { request, variables } = run;
    const keys = rows.map((row) => keyOfParent(row, request));
    const [example] = rows;
    if (example === undefined || keys.every((key) => key === "none")) return rows.map(() => null);
    const { list, binding } = readList(coordinate, getArgumentValues(defined, node, variables), target, request);
    const lane = childLane(example, compiling.model);
    const wanted = distinctKeys(keys.map((key) => (key === "none" ? undefined : key)));
    if (wanted.keys.length > 0) await request.call.places.find(list.filter, target, request);
    const read = await readPages(wanted.keys).catch(failedRead);
    if (read instanceof FailedRead) run.onFailure();
    else
      for (const index of wanted.placed)
        if (index !== undefined && !request.list(read.pages[index]?.rows.length ?? 0, coordinate))
          leave("too many rows");
    const listed = keys.map((key, place): ListedPage | FailedRead | null => {
      const index = wanted.placed[place];
      if (key === "none") return null;
      if (index === undefined) return { page: emptyPage, after: false, binding: "", total: 0 };
      if (read instanceof FailedRead) return read;
      const page = read.pages[index] ?? emptyPage;
      return { page, after: list.after !== undefined, binding, total: read.counts[index] };
    });
    return connection.write(listed, run);

    async function readPages(parents: readonly (readonly string[])[]) {
      const { names, counts } = connection;
      const pages =
        names === undefined
          ? []
          : await inBatches(parents, (some) => childPages(list, field, some, { names, lane, coordinate }, request));
      const totals = counts ? await inBatches(parents, (some) => childCounts(list, field, some, lane, request)) : [];
      return { pages, counts: totals };
    }
  };
}
