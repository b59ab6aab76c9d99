import fc from "fast-check";
import { buildSchema, GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { createDoor } from "./door.ts";
import type { Answered } from "../shape/answered.ts";
import { writePlainly } from "./write-plainly.ts";

const door = createDoor(buildSchema("type Query { ok: Boolean }"));

/** An Accept header that means `accept` and is none of those written plainly: what yoga answers. */
const spelledOut = (accept: string | null): string => `${accept ?? "*/*"}, text/x`;

const results = fc.record(
  {
    data: fc.oneof(fc.constant(null), fc.dictionary(fc.string(), fc.jsonValue())).map((data) => JSON.stringify(data)),
    errors: fc.array(
      fc
        .tuple(fc.string(), fc.array(fc.oneof(fc.string(), fc.nat())), fc.string())
        .map(([message, path, code]) => new GraphQLError(message, { path, extensions: { code } })),
      { minLength: 1, maxLength: 3 },
    ),
    extensions: fc.dictionary(fc.constant("policy"), fc.jsonValue(), { minKeys: 1 }),
  },
  { requiredKeys: ["data"] },
);

test("what is written plainly is what yoga writes: status, media type and body", async () => {
  await fc.assert(
    fc.asyncProperty(
      results,
      fc.constantFrom(null, "*/*", "application/json", "application/graphql-response+json"),
      async (result: Answered, accept) => {
        const plain = writePlainly(result, accept);
        if (plain === undefined) return;
        const headers = { get: (name: string) => (name === "accept" ? spelledOut(accept) : null) };
        const written = await door({ url: "http://hub/graphql", headers }, async () => result);
        expect({ ...written, headers: { "content-type": written.headers["content-type"] } }).toEqual(plain);
      },
    ),
  );
});

test.each([
  ["no data", { data: "null" }, "application/json"],
  ["a status of its own", { data: "{}", extensions: { http: { status: 500 } } }, "application/json"],
  ["an unusual Accept header", { data: "{}" }, "text/html, application/json;q=0.5"],
])("%s is left to yoga", (_, result: Answered, accept) => {
  expect(writePlainly(result, accept)).toBeUndefined();
});
