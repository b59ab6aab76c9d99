/**
 * The compiled executor beside the stock one, in one process: the same supergraph, the same sources (ready answers,
 * parsed anew for each call as from a wire), the same questions. CPU time only; nothing of HTTP, policy or audit.
 *
 *   node bench/executor.ts [rounds] [milliseconds a round]
 *
 * Shapes as in the public gateway benchmark: accounts, products, reviews and inventory. Only ratios mean anything: the
 * machine is whatever it is.
 */
import { isDeepStrictEqual } from "node:util";

import { anonymous } from "@lgsp/policies";
import { buildSchema, execute, parse } from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { composeWithApollo } from "../codegen/apollo-compose.ts";
import { createCompiledEngine } from "../gateway/executor/compiled-engine.ts";
import { planningHere } from "../gateway/executor/planning.ts";
import { createApolloEngine } from "../gateway/plan/apollo-engine.ts";
import type { QueryEngine } from "../gateway/plan/query-engine.ts";
import { SectorRequest } from "../gateway/sectors/sector-request.ts";

const rounds = Number(process.argv[2] ?? 9);
const roundMs = Number(process.argv[3] ?? 400);

const subgraphs: Readonly<Record<string, string>> = {
  accounts: `type Query { me: User user(id: ID!): User users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }`,
  products: `type Query { topProducts(first: Int = 5): [Product] catalog(first: Int = 50): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  inventory: `type Product @key(fields: "upc") { upc: String! weight: Int @external price: Int @external inStock: Boolean
    shippingEstimate: Int @requires(fields: "price weight") }`,
  reviews: `type Review @key(fields: "id") { id: ID! body: String author: User product: Product }
    type User @key(fields: "id") { id: ID! reviews: [Review] numberOfReviews: Int }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
};

const fields = "id username name reviews { id body product { upc name price weight inStock shippingEstimate } }";
const questions: Readonly<Record<string, string>> = {
  small: `{ user(id: "u1") { id name username } }`,
  medium: "{ catalog(first: 50) { upc name price weight inStock shippingEstimate } }",
  heavy: `{ users { ${fields.replace("price weight", `reviews { id body author { ${fields} } } price weight`)} }
    topProducts { upc name weight price inStock shippingEstimate reviews { id body author { ${fields} } } } }`,
};

/** Values are a function of the identifier: 6 users, 50 products, 11 reviews that link them. */
const user = (id: string) => ({
  __typename: "User",
  id,
  name: `Name of ${id}`,
  username: `@${id}`,
  birthday: 1980,
  numberOfReviews: 2,
  reviews: () => [1, 2].map((step) => review(`r${(Number(id.slice(1)) * 2 + step) % 11}`)),
});
const product = (upc: string) => ({
  __typename: "Product",
  upc,
  name: `Name of ${upc}`,
  price: Number(upc) * 10,
  weight: Number(upc) * 5,
  inStock: Number(upc) % 2 === 0,
  shippingEstimate: Number(upc) * 3,
  reviews: () => [1, 2, 3].map((step) => review(`r${(Number(upc) + step) % 11}`)),
});
const review = (id: string): Record<string, unknown> => ({
  __typename: "Review",
  id,
  body: `Body of ${id}, a sentence or two long, as people write them.`,
  author: () => user(`u${(Number(id.slice(1)) % 6) + 1}`),
  product: () => product(String((Number(id.slice(1)) % 5) + 1)),
});
const upTo = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));
const rootValue = {
  user: ({ id }: { id: string }) => user(id),
  users: () => upTo(6, (number) => user(`u${number}`)),
  topProducts: () => upTo(5, (number) => product(String(number))),
  catalog: ({ first }: { first: number }) => upTo(first, (number) => product(String(number))),
  _entities: ({ representations }: { representations: readonly Readonly<Record<string, string>>[] }) =>
    representations.map(({ __typename, id = "", upc = "" }) =>
      __typename === "User" ? user(id) : __typename === "Review" ? review(id) : product(upc),
    ),
};

interface Source {
  process(options: {
    readonly request: { query?: string; variables?: Record<string, unknown> };
  }): Promise<{ data?: Record<string, unknown> }>;
}

let calls = 0;

/** Executes each distinct call once; afterwards its text is ready. */
function source(name: string): Source {
  const schema = executable(subgraphs[name] ?? "");
  const ready = new Map<string, string>();
  return {
    async process({ request: { query = "", variables = {} } }) {
      calls += 1;
      const key = `${query}\n${JSON.stringify(variables)}`;
      let text = ready.get(key);
      if (text === undefined) {
        const answer = await execute({ schema, document: parse(query), rootValue, variableValues: variables });
        if (answer.errors !== undefined) throw new AggregateError(answer.errors, query);
        text = JSON.stringify(answer);
        ready.set(key, text);
      }
      return JSON.parse(text);
    },
  };
}

function executable(sdl: string): GraphQLSchema {
  const members = ["User", "Product", "Review"].filter((name) => sdl.includes(`type ${name} @key`));
  const query = sdl.includes("type Query") ? "extend type Query" : "type Query";
  return buildSchema(`${sdl}
    scalar _Any
    directive @key(fields: String!) on OBJECT
    directive @external on FIELD_DEFINITION
    directive @requires(fields: String!) on FIELD_DEFINITION
    union _Entity = ${members.join(" | ")}
    ${query} { _entities(representations: [_Any!]!): [_Entity]! }`);
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key" "@external" "@requires"])`;
const composed = composeWithApollo(
  Object.entries(subgraphs).map(([name, sdl]) => ({ name, url: `http://${name}.invalid/`, sdl: `${link}\n${sdl}` })),
);
if (!("supergraphSdl" in composed)) throw new TypeError(JSON.stringify(composed.problems));
const supergraphSdl: string = composed.supergraphSdl ?? "";

const ask = (engine: QueryEngine, document: DocumentNode) =>
  engine.execute({
    document,
    variables: {},
    sectorRequest: new SectorRequest({
      requestId: "bench",
      asking: { principal: anonymous, purpose: "open-data" },
      policyDigest: "",
    }),
  });

/** CPU microseconds per question over one round. */
async function round(engine: QueryEngine, document: DocumentNode): Promise<number> {
  const end = performance.now() + roundMs;
  const before = process.cpuUsage();
  let asked = 0;
  for (; performance.now() < end; asked += 1) Buffer.from((await ask(engine, document)).data);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / asked;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const stock = await createApolloEngine(supergraphSdl, source);
const compiled = createCompiledEngine(supergraphSdl, source, await planningHere.over(supergraphSdl));
console.log(
  "| question | answer KB | calls stock / compiled | CPU us stock | CPU us compiled | stock / compiled (min-max) |",
);
console.log("|---|---|---|---|---|---|");
for (const [name, text] of Object.entries(questions)) {
  const document = parse(text);
  const answers = [];
  const called = [];
  for (const engine of [stock, compiled]) {
    calls = 0;
    answers.push(JSON.parse((await ask(engine, document)).data));
    called.push(calls);
  }
  if (!isDeepStrictEqual(answers[0], answers[1])) throw new TypeError(`${name}: the answers differ`);
  await round(stock, document);
  await round(compiled, document);
  const times = { stock: Array<number>(), compiled: Array<number>() };
  for (let turn = 0; turn < rounds; turn += 1) {
    const order = turn % 2 === 0 ? (["stock", "compiled"] as const) : (["compiled", "stock"] as const);
    for (const which of order) times[which].push(await round(which === "stock" ? stock : compiled, document));
  }
  const ratios = times.stock.map((time, turn) => time / (times.compiled[turn] ?? Number.NaN));
  console.log(
    `| ${name} | ${(JSON.stringify(answers[0]).length / 1024).toFixed(1)} | ${called.join(" / ")} | ` +
      `${median(times.stock).toFixed(0)} | ${median(times.compiled).toFixed(0)} | ` +
      `${median(ratios).toFixed(1)} (${Math.min(...ratios).toFixed(1)}-${Math.max(...ratios).toFixed(1)}) |`,
  );
}
await stock.close();
await compiled.close();
