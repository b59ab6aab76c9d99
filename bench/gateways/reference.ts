import { execute, parse } from "graphql";
import { buildSchema } from "graphql";
import type { GatewayProcess } from "./gateway-process.ts";
import { inClear, masked, rootValue } from "./workload.ts";
import type { NameOf } from "./workload.ts";

/** The graph as one schema, without federation: what every gateway must answer. */
const whole = buildSchema(`
  type Query { me: User user(id: ID!): User users: [User] topProducts(first: Int = 5): [Product] catalog(first: Int = 50): [Product] }
  type User { id: ID! name: String username: String birthday: Int reviews: [Review] }
  type Product { upc: String! name: String price: Int weight: Int inStock: Boolean shippingEstimate: Int reviews: [Review] }
  type Review { id: ID! body: String author: User product: Product }
`);

/** `data` of a question, in clear and with names masked. */
export async function referenceAnswers(
  query: string,
): Promise<{ readonly inClear: unknown; readonly masked: unknown }> {
  return { inClear: await answer(query, inClear), masked: await answer(query, masked) };
}

async function answer(query: string, nameOf: NameOf): Promise<unknown> {
  const { data, errors } = await execute({ schema: whole, document: parse(query), rootValue: rootValue(nameOf) });
  if (errors !== undefined) throw new AggregateError(errors, "reference");
  return JSON.parse(JSON.stringify(data));
}

/** Whole HTTP requests for a question, one for each caller; names `c0` in it are numbered on from `first`. */
export function requestsOf(
  { port, path }: GatewayProcess,
  query: string,
  tokens: readonly string[],
  first: number,
): Buffer[] {
  const callers = tokens.length === 0 ? Array.from({ length: 2_000 }, (_, caller) => `caller-${caller}`) : tokens;
  return callers.map((token, position) => {
    const body = JSON.stringify({ query: query.replaceAll(/\bc0\b/g, `c${first + position}`) });
    return Buffer.from(
      `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\nauthorization: Bearer ${token}\r\nlgsp-purpose: statistics\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
}
