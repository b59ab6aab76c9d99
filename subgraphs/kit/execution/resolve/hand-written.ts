import { CodedError, type Rows } from "@lgsp/policies";
import { sql } from "kysely";
import { getNamedType, isListType, isNonNullType, type GraphQLResolveInfo } from "graphql";
import type { TableModel } from "../../model.ts";
import type { RowKeys, SectorContext, SectorResolvers, WritingContext } from "../../resolvers.ts";
import { transactionWithTurns } from "../../tables/alone.ts";
import { completePseudonyms } from "../../tables/complete-pseudonyms.ts";
import { fail } from "../errors.ts";
import type { SectorRequest } from "../sector-request.ts";
import { column, conjunction, tableAs, tupleMemberOf } from "../statement/fragment.ts";
import { rowsSql, scopeOf } from "../statement/question.ts";
import { wholeConnection } from "./connection.ts";
import { loadRows } from "./load-rows.ts";
import type { Args, RootResolver } from "./resolver-types.ts";
import { rowNodes } from "./selection.ts";

type RootFields = NonNullable<SectorResolvers["Query"]>;

type Mutations = NonNullable<SectorResolvers["Mutation"]>;
type Mutate = Mutations[string];

const mapFields = <Field>(
  fields: Readonly<Record<string, Field>>,
  make: (name: string, resolve: Field) => RootResolver,
) => Object.fromEntries(Object.entries(fields).map(([name, resolve]) => [name, make(name, resolve)] as const));

/** Hand-written queries name rows by key; the rows come through the same decisions, masks and row rules as any. */
export const queryResolvers = (fields: RootFields): Record<string, RootResolver> =>
  mapFields(
    fields,
    (_name, resolve) => async (_source, args, request, info) =>
      answerRows(await resolve(args, request.call.context), request, info),
  );

/** Hand-written mutations: the right to write is looked at before the effect, and on the rows written before it counts. */
export const mutationResolvers = (fields: Mutations): Record<string, RootResolver> =>
  mapFields(
    fields,
    (name, resolve) => async (_source, args, request, info) =>
      answerRows(await write(name, resolve, args, request, info), request, info),
  );

/**
 * Runs a mutation in one transaction that commits only when the right to write holds on every row that it names.
 * The database may refuse one of two simultaneous retries; a mutation is idempotent by its key, so it is run once more
 * and finds what the other one wrote. Errors: MUTATION_DENIED, and those of the resolver.
 */
async function write(
  name: string,
  resolve: Mutate,
  args: Args,
  request: SectorRequest,
  info: GraphQLResolveInfo,
): Promise<RowKeys> {
  const { decision, book, model, source, keys } = request.call;
  const { rows, rule } = decision.write(name);
  if (rows.kind === "none") throw fail("MUTATION_DENIED", { mutation: name });
  const table = tableOf(info, request);
  const effect =
    typeof resolve === "function"
      ? (context: WritingContext) => resolve(args, context)
      : await resolve.ask(args, request.call.context);
  const attempt = (): Promise<RowKeys> =>
    inTransaction(request, async (context) => {
      const written = await effect(context);
      await completePseudonyms(model, table, context.db, source.dialect, keys);
      if (!(await holdsOn(rows, written, table, context, request))) throw fail("MUTATION_DENIED", { mutation: name });
      return written;
    });
  const written = await attempt().catch((error: unknown) => {
    if (error instanceof CodedError && !error.code.startsWith("DATABASE_")) throw error;
    return attempt();
  });
  book.count(`Mutation.${name}`, "ALLOW", rule?.id ?? "", written.keys.length);
  return written;
}

const inTransaction = <Result>(
  { call }: SectorRequest,
  work: (context: WritingContext) => Promise<Result>,
): Promise<Result> => transactionWithTurns(call.source, (db, alone) => work({ ...call.context, db, alone }));

/** Whether the right to write, which may be conditional, holds on every row written. */
async function holdsOn(
  right: Rows,
  { keys }: RowKeys,
  table: TableModel,
  { db }: SectorContext,
  { call }: SectorRequest,
): Promise<boolean> {
  if (right.kind === "all" || keys.length === 0) return true;
  const scope = scopeOf(call.question, table, "t");
  const columns = table.key.map((part) => column("t", part));
  const permitted = conjunction([tupleMemberOf(scope.dialect, columns, keys), rowsSql(right, scope, call.question)]);
  const statement = sql<Counted>`select count(*) as ${sql.id("n")} from ${tableAs(table, "t")} where ${permitted}`;
  const { rows } = await statement.execute(db);
  return Number(rows[0]?.n ?? 0) === new Set(keys.map((key) => JSON.stringify(key))).size;
}

interface Counted {
  readonly n: number | string;
}

const rowType = (info: GraphQLResolveInfo): string => getNamedType(info.returnType).name.replace(/Connection$/, "");

function tableOf(info: GraphQLResolveInfo, { call }: SectorRequest): TableModel {
  const table = call.model.tables[rowType(info)];
  if (table === undefined) {
    throw fail("ROOT_FIELD_UNRESOLVED", { coordinate: `${info.parentType.name}.${info.fieldName}` });
  }
  return table;
}

async function answerRows({ keys }: RowKeys, request: SectorRequest, info: GraphQLResolveInfo) {
  const table = tableOf(info, request);
  const isConnection = getNamedType(info.returnType).name !== table.type;
  const nodes = isConnection ? rowNodes(info.fieldNodes, table.type, info) : info.fieldNodes;
  const found = await Promise.all(
    keys.map((values) => loadRows(request, table, { columns: table.key, values }, nodes, info)),
  );
  const rows = found.flat();
  if (isConnection) return wholeConnection(rows, request);
  const nullable = isNonNullType(info.returnType) ? info.returnType.ofType : info.returnType;
  return isListType(nullable) ? rows : (rows[0] ?? null);
}
