import {
  BREAK,
  getArgumentValues,
  getVariableValues,
  isListType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { SectorModel, TableModel } from "../../model.ts";
import type { SectorRequest } from "../sector-request.ts";
import { rootCount, rootPage } from "../resolve/connection.ts";
import { readList } from "../resolve/list-question.ts";
import { keyOf } from "../resolve/row-keys.ts";
import { firstRows } from "./first-rows.ts";
import { FailedRead, failedRead, settleFailures } from "./failed-read.ts";
import { leave } from "./left-to-interpreter.ts";
import { responseFields } from "./response-fields.ts";
import type { Compiling, Run, WriteRoot, Written } from "./row-writer.ts";
import { compileConnection, type ListedPage } from "./write-connection.ts";
import { compileEntities } from "./write-entities.ts";
import { compilePlace } from "./write-place.ts";
import { compileRows } from "./write-rows.ts";

/** A sector's operation, ready to be carried out for anybody. */
export interface CompiledOperation {
  /** Data, and where the database failed. Throws LeftToInterpreter and every other error: then graphql-js has to answer. */
  write(
    request: SectorRequest,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly data: Written; readonly errors: readonly GraphQLError[] }>;
}

/**
 * Compiles a query over derived types: rows by key, lists, entities, and what hangs on them. Throws LeftToInterpreter for
 * the rest (aggregates, questions for keys, hand-written fields, directives, mutations). In: a validated document.
 */
export function compileOperation(
  schema: GraphQLSchema,
  model: SectorModel,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledOperation {
  const operation = onlyOperation(document, operationName);
  if (operation.operation !== OperationTypeNode.QUERY || hasDirectives(document)) leave("not a plain query");
  const compiling: Compiling = {
    schema,
    model,
    fragments: fragmentsOf(document),
    variableValues: {},
    rows: (type, nodes) => compileRows(type, nodes, compiling),
  };
  const root = schema.getQueryType() ?? leave("a schema without queries");
  const asField: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: "query" },
    selectionSet: operation.selectionSet,
  };
  const roots = [...responseFields([asField], root.name, compiling)].map(([name, nodes]) => {
    if (name === "__proto__") leave("a name that objects know");
    return { name, write: compileRoot(nodes, root.getFields()[nodes[0]?.name.value ?? ""], compiling) };
  });
  return {
    async write(request, inputs) {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
      if (coerced === undefined) leave("variables that do not fit");
      let failed = false;
      const run: Run = { request, variables: coerced, onFailure: () => void (failed = true) };
      const written: Written = {};
      await Promise.all(
        roots.map(async ({ name, write }) => {
          written[name] = null;
          written[name] = await write(run);
        }),
      );
      return { data: written, errors: failed ? settleFailures(written) : [] };
    },
  };
}

function onlyOperation(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const [only, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (only?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) leave("not one operation");
  if (operationName !== undefined && only.name?.value !== operationName) leave("another operation");
  return only;
}

function hasDirectives(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive: () => {
      found = true;
      return BREAK;
    },
  });
  return found;
}

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

function compileRoot(
  nodes: readonly FieldNode[],
  field: GraphQLField<unknown, unknown> | undefined,
  compiling: Compiling,
): WriteRoot {
  const [node] = nodes;
  if (field === undefined || node === undefined) leave("a root field that is not the schema's own");
  if (field.name === "_entities") return compileEntities(node, field, nodes, compiling);
  const tables = Object.values(compiling.model.tables);
  // hand-written queries may take a derived root's name
  if (Object.hasOwn(compiling.model.definition.resolvers?.Query ?? {}, field.name)) leave("a hand-written field");
  const ofOne = tables.find(({ roots }) => roots.one === field.name);
  if (ofOne !== undefined) return compileOne(ofOne, node, field, nodes, compiling);
  const ofList = tables.find(({ roots }) => roots.list === field.name);
  return ofList === undefined ? leave("not a derived field") : compileList(ofList, node, field, nodes, compiling);
}

/** A type of which no row may be seen is refused at its root. */
function requireRows({ type }: TableModel, { call }: SectorRequest): void {
  if (call.decision.rows(type).kind === "none") leave("a denied root");
}

function compileOne(
  table: TableModel,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  compiling: Compiling,
): WriteRoot {
  const place = compilePlace(table.type, field.type, nodes, compiling);
  return async (run) => {
    requireRows(table, run.request);
    const key = keyOf(table, getArgumentValues(field, node, run.variables), run.request);
    const wanted = key === undefined ? undefined : [key.on ?? "", ...key.values];
    const by = { columns: key?.columns ?? [] };
    const [written] = await place.write(await firstRows(table, place.names, by, [wanted], run), run);
    return written;
  };
}

function compileList(
  table: TableModel,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  compiling: Compiling,
): WriteRoot {
  if (isListType(isNonNullType(field.type) ? field.type.ofType : field.type)) leave("a plain list");
  const connection = compileConnection(table.type, field.type, nodes, compiling);
  return async (run) => {
    const { request } = run;
    requireRows(table, request);
    const { list, binding } = readList(
      `Query.${field.name}`,
      getArgumentValues(field, node, run.variables),
      table,
      request,
    );
    const read = async (): Promise<ListedPage> => {
      const page = await rootPage(list, connection.names, request);
      const total = connection.counts ? await rootCount(list, request) : undefined;
      return { page, after: list.after !== undefined, binding, total };
    };
    const listed = await read().catch(failedRead);
    if (listed instanceof FailedRead) run.onFailure();
    const [written] = await connection.write([listed], run);
    return written;
  };
}
