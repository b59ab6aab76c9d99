import { anonymous } from "@lgsp/policies";
import { isDeepStrictEqual } from "node:util";
import type { ExecutionResult, GraphQLError } from "graphql";
import { createApolloEngine } from "../../plan/apollo-engine.ts";
import type { QueryEngine } from "../../plan/query-engine.ts";
import { isRecord } from "../../json.ts";
import { SectorRequest } from "../../sectors/sector-request.ts";
import { createCompiledEngine } from "../compiled-engine.ts";
import type { CompiledEngine } from "../compiled-engine.ts";
import type { Federation } from "./federation.ts";
import type { Generated } from "./operation.ts";
import { planningHere } from "../planning.ts";
import { standIn } from "./stand-in.ts";
import type { StandIn, World } from "./stand-in.ts";

/** Both engines before the same stand-ins, which can be told to live in another world. */
export interface SideBySide {
  readonly stock: QueryEngine;
  readonly compiled: CompiledEngine;
  inWorld(world: World): void;
  /** What the questions asked since it was cleared did to the plans; see `separations`. */
  readonly separated: Set<string>;
  close(): Promise<void>;
}

export async function openSideBySide(sdl: string, { subgraphs }: Federation): Promise<SideBySide> {
  const standIns = new Map(subgraphs.map((subgraph) => [subgraph.name, standIn(subgraph, calmWorld)]));
  const separated = new Set<string>();
  const through = (engine: "stock" | "compiled") => (name: string) => ({
    async process(options: Parameters<StandIn["process"]>[0]) {
      for (const [mark, reason] of Object.entries(separations))
        if (options.request.query?.includes(mark) === true) separated.add(reason);
      const standIn = standIns.get(name);
      if (standIn === undefined) throw new TypeError(name);
      const answer = await standIn.process(options);
      return engine === "stock" ? withoutInterfaceNames(answer) : answer;
    },
  });
  const compiled = createCompiledEngine(sdl, through("compiled"), await planningHere.over(sdl));
  const stock = await createApolloEngine(sdl, through("stock"));
  return {
    stock,
    compiled,
    separated,
    inWorld: (world) =>
      standIns.forEach((standIn) => {
        standIn.world = world;
      }),
    close: async () => {
      await stock.close();
      await compiled.close();
    },
  };
}

/**
 * The stock engine lets an interface object's sector overwrite the type name of an entity with that of the interface, and
 * then drops the caller's fragments on the type without a word. Compared is what it answers without that.
 */
function withoutInterfaceNames<T extends { data?: Record<string, unknown> | null }>(answer: T): T {
  const entities = answer.data?.["_entities"];
  for (const entity of Array.isArray(entities) ? entities.filter(isRecord) : [])
    if (entity["__typename"] === "Media") delete entity["__typename"];
  return answer;
}

const calmWorld: World = { seed: 0, nulls: 0, errors: 0, missing: 0, down: new Map() };

const nobody = { principal: anonymous, purpose: "open-data" } as const;

export async function ask(engine: QueryEngine, { document, variables }: Generated): Promise<ExecutionResult> {
  const { data, errors, incomplete } = await engine.execute({
    document,
    variables,
    sectorRequest: new SectorRequest({ requestId: "r", asking: nobody, policyDigest: "" }),
  });
  return {
    data: JSON.parse(data),
    ...(errors.length === 0 ? {} : { errors }),
    ...(incomplete.length === 0 ? {} : { extensions: { valueCompletion: incomplete } }),
  };
}

/** Names that engine or planner fetch something under, and why the answers may differ then. */
const separations = {
  lgsp__call_: "what is required with arguments is fetched apart from what the caller asks of the same field",
  lgsp__as_: "what a caller asks is fetched apart from what is required: in the stock engine a null in one nulls both",
  __alias_: "the stock engine loses a null, zero, false or empty text that the planner fetched under a name of its own",
};

/** Where the two answers differ; `known` names a case in which the stock answer is the wrong one. */
export type Difference = { readonly known: string } | { readonly unknown: string };

export function differences(stock: ExecutionResult, compiled: ExecutionResult): readonly Difference[] {
  const found: Difference[] = [];
  if (stock.data === null && (stock.errors ?? []).some(({ message }) => /^Invalid non-|\.length \(/.test(message)))
    return [{ known: "stock gives no data at all for a value of the wrong kind" }];
  if (!isDeepStrictEqual(plain(stock.data), plain(compiled.data))) found.push({ unknown: "data" });
  const completion = (compiled.errors ?? []).filter(isCompletion);
  const told = (compiled.errors ?? []).filter((error) => !isCompletion(error));
  found.push(...errorDifferences(stock.errors ?? [], told));
  const misfits = stock.extensions?.["valueCompletion"];
  const expected = Array.isArray(misfits) ? misfits.map((path) => JSON.stringify(path)) : [];
  const [untyped, others] = partition(completion, ({ message }) => /field \w+\.__typename\.$/.test(message));
  const answered = others.map(({ path }) => JSON.stringify(path));
  if (stock.errors === undefined && !isDeepStrictEqual(expected.toSorted(), answered.toSorted()))
    found.push(
      expected.length > 0 && answered.length > 0
        ? { known: "of several nulls that null one object, each engine tells those it meets" }
        : { unknown: "null errors" },
    );
  else if (stock.errors === undefined && untyped.length > 0)
    found.push({ known: "stock nulls an object whose type no sector could tell without an error" });
  return found;
}

const partition = <T>(all: readonly T[], belongs: (one: T) => boolean): readonly [readonly T[], readonly T[]] => [
  all.filter(belongs),
  all.filter((one) => !belongs(one)),
];

/** Without what a decided operation asks only so as not to be empty. */
const plain = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data ?? null, (name, value: unknown) => (name === "none" ? undefined : value)));

const isCompletion = ({ extensions }: GraphQLError): boolean => extensions["code"] === "ANSWER_INCOMPLETE";

function errorDifferences(stock: readonly GraphQLError[], compiled: readonly GraphQLError[]): readonly Difference[] {
  const placed = (errors: readonly GraphQLError[]) => errors.filter(({ path }) => path !== undefined);
  // how many entities a call was for differs: each is asked for once
  const wordsOf = ({ message, extensions }: GraphQLError): string =>
    // the stock engine puts bare errors among them
    `${message.replace(/contain \d+/, "contain n")} ${isRecord(extensions) ? String(extensions["code"]) : "undefined"}`;
  const whole = (errors: readonly GraphQLError[]) =>
    [...new Set(errors.filter(({ path }) => path === undefined).map(wordsOf))].toSorted();
  const found: Difference[] = [];
  if (!isDeepStrictEqual(whole(stock), whole(compiled))) found.push({ unknown: "errors of calls" });
  // a field that is both asked and required may be fetched, and fail, twice
  const full = (errors: readonly GraphQLError[]) =>
    [...new Set(placed(errors).map((error) => `${wordsOf(error)} ${JSON.stringify(error.path)}`))].toSorted();
  if (isDeepStrictEqual(full(stock), full(compiled))) return found;
  const named = ({ path = [] }: GraphQLError): string => path.filter((part) => typeof part === "string").join(".");
  const shapes = (errors: readonly GraphQLError[]) =>
    [...new Set(placed(errors).map((error) => `${wordsOf(error)} ${named(error)}`))].toSorted();
  if (isDeepStrictEqual(shapes(stock), shapes(compiled)))
    found.push({ known: "stock counts entities without a representation when it places an error" });
  else if (full(stock).every((error) => full(compiled).includes(error)))
    found.push({ known: "a field both asked and required is fetched twice, and fails in the way of each" });
  else found.push({ unknown: "errors" });
  return found;
}
