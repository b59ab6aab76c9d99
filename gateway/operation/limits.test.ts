import { expect, test } from "vitest";
import { Recorded } from "../../audit/ledger.ts";
import { testHub, testLedger } from "../testing/test-hub.ts";

const open = async () => testHub(testLedger(Recorded.make));
const limitOf = (errors: readonly Record<string, unknown>[]) => errors.map(({ extensions }) => extensions);

/** Fourteen fragments, each spreading the next twice through an aliased self-reference: 16,386 fetches in 834 bytes, 17 s in the planner. */
const chain = (levels: number): string =>
  `{citizen(id:1){...F0}}${Array.from({ length: levels }, (_, n) =>
    n === levels - 1
      ? `fragment F${n} on Citizen{healthRecord{id}}`
      : `fragment F${n} on Citizen{a:father{...F${n + 1}}b:father{...F${n + 1}}}`,
  ).join("")}`;

/** Four relations per level, no aliases: 541 bytes, 4,098 fetches at depth 8. */
const shallow = (levels: number): string =>
  `{citizen(id:1){...F0}}${Array.from({ length: levels }, (_, n) => {
    const inside = n === levels - 1 ? "healthRecord{id}" : `...F${n + 1}`;
    return `fragment F${n} on Citizen{father{${inside}}mother{${inside}}spouse{${inside}}children{${inside}}}`;
  }).join("")}`;

const nested = (depth: number): string => `{ citizen(id: 1) ${"{ father ".repeat(depth)} { id } ${"}".repeat(depth)} }`;

test.each([
  ["the 834-byte fragment chain", chain(14), /depth|aliases|expanded selections/],
  ["a fragment chain within the depth", chain(8), /aliases|planned fetches/],
  ["the shallow explosion", shallow(6), /expanded selections/],
  ["the shallow explosion at four levels", shallow(4), /planned fetches/],
  ["depth", nested(12), /^depth$/],
  ["depth hidden in an operation called __schema", `query __schema ${nested(12)}`, /^depth$/],
  ["depth of three thousand", nested(3_000), /tokens/],
  ["aliases", `{ citizen(id: 1) { ${Array.from({ length: 31 }, (_, n) => `a${n}: id`).join(" ")} } }`, /aliases/],
  ["directives", `{ citizen(id: 1) { id ${"@skip(if: false) ".repeat(51)} } }`, /directives/],
  [
    "root fields",
    `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: citizen(id: ${n}) { id }`).join(" ")} }`,
    /root fields/,
  ],
  ["tokens", `{ citizen(id: 1) { ${"id ".repeat(2_001)} } }`, /tokens/],
  ["bytes", `{ citizen(id: "${"x".repeat(70_000)}") { id } }`, /document bytes/],
  [
    "circular introspection",
    `{ __schema { ${"types { fields { type { ".repeat(8)} name ${"} } } ".repeat(8)} } }`,
    /introspection depth/,
  ],
])("%s is refused within milliseconds", async (_, query, limit) => {
  const { ask, population } = await open();
  await ask("{ citizen(id: 1) { id } }", { as: "officer" });
  const before = performance.now();
  const answer = await ask(query, { as: "officer" });
  expect(performance.now() - before).toBeLessThan(300);
  expect(limitOf(answer.errors)).toEqual([
    { code: "LIMIT_EXCEEDED", limit: expect.stringMatching(limit), most: expect.any(Number) },
  ]);
  expect(answer.status).toBe(400);
  expect(population.calls.length).toBeLessThanOrEqual(1);
});

test("a fragment that spreads itself is refused as invalid, not followed", async () => {
  const { ask } = await open();
  const answer = await ask("{ citizen(id: 1) { ...A } } fragment A on Citizen { father { ...A } }", { as: "officer" });
  expect(answer.codes).toEqual(["DOCUMENT_INVALID"]);
});

test("edges and node do not count as depth, and GraphiQL's introspection passes", async () => {
  const { ask } = await open();
  const relatives = "father { mother { father { mother { father { mother { father { id } } } } } } }";
  expect((await ask(`{ citizens { edges { node { ${relatives} } } } }`, { as: "officer" })).codes).toEqual([]);
  const { getIntrospectionQuery } = await import("graphql");
  expect((await ask(getIntrospectionQuery())).codes).toEqual([]);
});

test.each([
  [
    "the planner's variable",
    `query ($representations: ID!) { citizen(id: $representations) { id } }`,
    { representations: "p1" },
  ],
  ["an alias of the hub", `{ lgsp__key_id: citizen(id: 1) { id } }`, {}],
  ["an alias of a prototype", `{ constructor: citizen(id: 1) { id } }`, {}],
  ["an alias __proto__", `{ __proto__: citizen(id: 1) { id } }`, {}],
])("%s is a reserved name", async (_, query, variables) => {
  const { ask } = await open();
  expect((await ask(query, { as: "officer", variables })).codes).toEqual(["NAME_RESERVED"]);
});

test("a wrong variable is named, its value is not repeated", async () => {
  const { ask } = await open();
  const answer = await ask(`query ($id: ID!) { citizen(id: $id) { id } }`, {
    as: "officer",
    variables: { id: ["051085001234"] },
  });
  expect(limitOf(answer.errors)).toEqual([{ code: "VARIABLE_INVALID", variable: "id" }]);
  expect(answer.text).not.toContain("051085001234");
});

test("a literal that does not fit is not repeated in the error", async () => {
  const { ask } = await open();
  const answer = await ask(`{ citizens(first: "051085001234") { totalCount } }`, { as: "officer" });
  expect(answer.codes).toEqual(["DOCUMENT_INVALID"]);
  expect(answer.text).not.toContain("051085001234");
});

test("documents that differ in literals only have one digest in the record", async () => {
  const { ask, ledger } = await open();
  for (const id of ["p1", "p2"]) await ask(`{ citizen(id: "${id}") { fullName } }`, { as: "officer" });
  const digests = ledger.records.map(({ operation }) => operation?.digest);
  expect(new Set(digests).size).toBe(1);
});

test("a name that could hold a personal number is left out of the record", async () => {
  const { ask, ledger } = await open();
  await ask(`query who051085001234 { citizen(id: 1) { id } }`, { as: "officer" });
  expect(ledger.records[0]?.operation?.name).toBeUndefined();
});
