import type { ExecutionResult } from "graphql";
import { expect, test } from "vitest";
import { literalGraph } from "./testing/literal-sectors.ts";
import type { LiteralSector } from "./testing/literal-sectors.ts";

const people: LiteralSector = {
  body: `type Query { person(id: ID!): Person people: [Person] }
    type Mutation { rename(id: ID!): Person move(id: ID!): Person }
    type Person @key(fields: "id") { id: ID! name: String phone: String friend: Person friends: [Person!] }`,
  answer: (_, text) => ({
    data: {
      ...(text.includes("people") ? { people: ["1", "2", "1"].map(person) } : {}),
      ...(text.includes("person(") ? { person: person("1") } : {}),
      ...(text.includes("rename") ? { rename: person("1") } : {}),
      ...(text.includes("move") ? { move: person("1") } : {}),
    },
  }),
};

const person = (id: string): Record<string, unknown> => ({
  __typename: "Person",
  id,
  name: `n${id}`,
  phone: "2",
  friend: { __typename: "Person", id: "2", name: "n2" },
  friends: [{ __typename: "Person", id: "1" }, null],
});

const health: LiteralSector = {
  body: `type Person @key(fields: "id") { id: ID! blood: String weight(unit: String): Float }`,
  answer: (representations) => ({
    data: { _entities: representations.map(({ id }) => ({ blood: `b${String(id)}`, weight: 1 })) },
  }),
};

const errorsOf = ({ errors }: ExecutionResult): unknown =>
  errors?.map(({ path, extensions }) => ({ path, code: extensions["code"] }));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

test("an entity that stands three times in a list is asked for once", async () => {
  const graph = await literalGraph({ people, health });
  const { data } = await graph.compiledAnswer("{ people { id blood } }");
  expect(plain(data)).toEqual({
    people: [
      { id: "1", blood: "b1" },
      { id: "2", blood: "b2" },
      { id: "1", blood: "b1" },
    ],
  });
  expect(graph.calls[1]?.representations).toEqual([
    { __typename: "Person", id: "1" },
    { __typename: "Person", id: "2" },
  ]);
});

test("an entity met on two paths is asked for once, and its error stands at both", async () => {
  const failing: LiteralSector = {
    ...health,
    answer: (representations) => ({
      data: { _entities: representations.map(() => ({ blood: null })) },
      errors: representations.map((_, index) => ({
        message: "no",
        path: ["_entities", index, "blood"],
        extensions: { code: "UNREADABLE" },
      })),
    }),
  };
  const graph = await literalGraph({ people, health: failing });
  const answer = await graph.compiledAnswer(`{ people { friend { blood } } person(id: "1") { friend { blood } } }`);
  const asked = graph.calls.filter(({ sector }) => sector === "health");
  expect(asked.flatMap(({ representations }) => representations)).toEqual([{ __typename: "Person", id: "2" }]);
  expect(errorsOf(answer)).toEqual(
    expect.arrayContaining([
      { path: ["people", 0, "friend", "blood"], code: "UNREADABLE" },
      { path: ["people", 1, "friend", "blood"], code: "UNREADABLE" },
      { path: ["people", 2, "friend", "blood"], code: "UNREADABLE" },
      { path: ["person", "friend", "blood"], code: "UNREADABLE" },
    ]),
  );
});

test("a sector's answer cannot bring fields that it was not asked for, of another sector or of the entity asked", async () => {
  const forging: LiteralSector = {
    ...health,
    answer: (representations) => ({
      data: { _entities: representations.map(({ id }) => ({ blood: `b${String(id)}`, name: "FORGED", id: "9" })) },
    }),
  };
  const graph = await literalGraph({ people, health: forging });
  const question = `{ person(id: "1") { id name blood } }`;
  expect(plain(await graph.compiledAnswer(question))).toEqual({
    data: { person: { id: "1", name: "n1", blood: "b1" } },
  });
  expect(plain(await graph.stockAnswer(question))).toMatchObject({ data: { person: { name: "FORGED" } } });
});

test("an alias that is the name of a key does not change who the next sector is asked about", async () => {
  const graph = await literalGraph({ people, health });
  // `id: phone` stands for the id in what the first sector answers
  const aliased: LiteralSector = {
    ...people,
    answer: (_, text) => ({
      data: {
        person: {
          __typename: "Person",
          ...(text.includes("lgsp__as_id:phone") || text.includes("lgsp__as_id: phone")
            ? { lgsp__as_id: "2", id: "1" }
            : { id: "2" }),
        },
      },
    }),
  };
  const shadowed = await literalGraph({ people: aliased, health });
  expect(plain(await shadowed.compiledAnswer(`{ person(id: "1") { id: phone blood } }`))).toEqual({
    data: { person: { id: "2", blood: "b1" } },
  });
  expect(graph.calls).toEqual([]);
});

test("names of an object's prototype are response names like any other", async () => {
  const odd: LiteralSector = {
    ...people,
    answer: () => ({
      data: JSON.parse(
        `{"person": {"__typename": "Person", "__proto__": "n1", "constructor": "n1", "toString": "n1"}}`,
      ),
    }),
  };
  const graph = await literalGraph({ people: odd, health });
  const { data } = await graph.compiledAnswer(
    `{ person(id: "1") { __proto__: name constructor: name toString: name } }`,
  );
  expect(JSON.stringify(data)).toBe(`{"person":{"__proto__":"n1","constructor":"n1","toString":"n1"}}`);
  expect(Object.hasOwn({}, "n1")).toBe(false);
});

test("a null in a non-null place is an error at its place, and nulls what is around it", async () => {
  const graph = await literalGraph({ people, health });
  const answer = await graph.compiledAnswer(`{ person(id: "1") { name friends { id } } }`);
  expect(plain(answer.data)).toEqual({ person: { name: "n1", friends: null } });
  expect(errorsOf(answer)).toEqual([{ path: ["person", "friends", 1], code: "ANSWER_INCOMPLETE" }]);
});

test("a null that a sector's error accounts for is not told twice", async () => {
  const failing: LiteralSector = {
    body: `type Person @key(fields: "id") { id: ID! blood: String! }`,
    answer: (representations) => ({
      data: { _entities: representations.map(() => null) },
      errors: [{ message: "no", path: ["_entities", 0], extensions: { code: "UNREADABLE" } }],
    }),
  };
  const graph = await literalGraph({ people, health: failing });
  const answer = await graph.compiledAnswer(`{ person(id: "1") { name blood } }`);
  expect(plain(answer.data)).toEqual({ person: null });
  expect(errorsOf(answer)).toEqual([{ path: ["person"], code: "UNREADABLE" }]);
});

test("a value of the wrong kind is null with an error, the rest is answered; the stock engine answers nothing", async () => {
  const wrong: LiteralSector = { ...people, answer: () => ({ data: { person: { name: "n1", friends: "none" } } }) };
  const graph = await literalGraph({ people: wrong, health });
  const answer = await graph.compiledAnswer(`{ person(id: "1") { name friends { name } } }`);
  expect(plain(answer.data)).toEqual({ person: { name: "n1", friends: null } });
  expect(errorsOf(answer)).toEqual([{ path: ["person", "friends"], code: "ANSWER_INCOMPLETE" }]);
  expect(await graph.stockAnswer(`{ person(id: "1") { name friends { name } } }`)).toMatchObject({ data: null });
});

test("an error is placed at its own entity when others before it could not be asked for", async () => {
  const some: LiteralSector = {
    ...people,
    answer: () => ({ data: { people: [{ __typename: "Person" }, { __typename: "Person", id: "2" }] } }),
  };
  const failing: LiteralSector = {
    ...health,
    answer: () => ({
      data: { _entities: [null] },
      errors: [{ message: "no", path: ["_entities", 0], extensions: { code: "UNREADABLE" } }],
    }),
  };
  const graph = await literalGraph({ people: some, health: failing });
  expect(errorsOf(await graph.compiledAnswer("{ people { blood } }"))).toEqual([
    { path: ["people", 1], code: "UNREADABLE" },
  ]);
  expect(errorsOf(await graph.stockAnswer("{ people { blood } }"))).toEqual([
    { path: ["people", 0], code: "UNREADABLE" },
  ]);
});

test("a list of lists that @requires wants arrives as it was fetched; the stock engine sends nulls", async () => {
  const shelf: LiteralSector = {
    body: `type Query { shelf: Shelf } type Shelf @key(fields: "id") { id: ID! rows: [[Box!]] } type Box @shareable { size: Int }`,
    answer: () => ({
      data: { shelf: { __typename: "Shelf", id: "s", rows: [[{ size: 1 }, { size: 2 }], null] } },
    }),
  };
  const count: LiteralSector = {
    body: `type Shelf @key(fields: "id") { id: ID! rows: [[Box!]] @external boxes: Int @requires(fields: "rows { size }") }
      type Box @shareable { size: Int }`,
    answer: ([representation]) => {
      const rows = representation?.["rows"];
      return { data: { _entities: [{ boxes: Array.isArray(rows) ? rows.flat().filter(Boolean).length : -1 }] } };
    },
  };
  const graph = await literalGraph({ shelf, count });
  expect(plain(await graph.compiledAnswer("{ shelf { boxes } }"))).toEqual({ data: { shelf: { boxes: 2 } } });
  expect(plain(await graph.stockAnswer("{ shelf { boxes } }"))).toEqual({ data: { shelf: { boxes: 0 } } });
});

/** The planner fetches what @requires names once, under its own name, and drops all other arguments in silence. */
const scales: LiteralSector = {
  body: `type Query { parcel: Parcel } type Parcel @key(fields: "id") { id: ID! weight(unit: String): Int }`,
  answer: (_, text) => {
    const parcel: Record<string, unknown> = { __typename: "Parcel", id: "p" };
    for (const [, alias, unit] of text.matchAll(/(?:(\w+)\s*:\s*)?weight\(unit:\s*"(\w+)"\)/g))
      parcel[alias ?? "weight"] = unit === "kg" ? 0 : 500;
    return { data: { parcel } };
  },
};
const post: LiteralSector = {
  body: `type Parcel @key(fields: "id") { id: ID! weight(unit: String): Int @external
    price: String @requires(fields: "weight(unit: \\"kg\\")") label: String @requires(fields: "weight(unit: \\"g\\")") }`,
  answer: (representations) => ({
    data: { _entities: representations.map(({ weight }) => ({ price: String(weight), label: String(weight) })) },
  }),
};

test("what @requires wants with arguments does not replace the caller's own arguments; a zero is a value", async () => {
  const graph = await literalGraph({ scales, post });
  const question = `{ parcel { price weight(unit: "g") } }`;
  expect(plain(await graph.compiledAnswer(question))).toEqual({ data: { parcel: { price: "0", weight: 500 } } });
  expect(plain(await graph.stockAnswer(question))).toEqual({ data: { parcel: { price: "0", weight: 0 } } });
});

test("two fields that require one field with different arguments are asked for apart, each by its own", async () => {
  const graph = await literalGraph({ scales, post });
  const question = `{ parcel { price label weight(unit: "g") } }`;
  expect(plain(await graph.compiledAnswer(question))).toEqual({
    data: { parcel: { price: "0", label: "500", weight: 500 } },
  });
  expect(graph.calls.filter(({ sector }) => sector === "post").map(({ representations }) => representations)).toEqual([
    [{ __typename: "Parcel", id: "p", weight: 0 }],
    [{ __typename: "Parcel", id: "p", weight: 500 }],
  ]);
  expect(plain(await graph.stockAnswer("{ parcel { price label } }"))).toEqual({
    data: { parcel: { price: "500", label: "500" } },
  });
});

test("arguments inside what is required, on an interface and on its types, are told apart", async () => {
  const box: LiteralSector = {
    body: `type Query { parcel: Parcel } interface Box { size(unit: String): Int }
      type Crate implements Box @shareable { size(unit: String): Int }
      type Tube implements Box @shareable { size(unit: String): Int }
      type Parcel @key(fields: "id") { id: ID! box: Box @shareable }`,
    answer: (_, text) => {
      const sizes: Record<string, unknown> = { __typename: "Tube" };
      for (const [, alias, unit] of text.matchAll(/(?:(\w+)\s*:\s*)?size\(unit:\s*"(\w+)"\)/g))
        sizes[alias ?? "size"] = unit === "cm" ? 7 : 70;
      return { data: { parcel: { __typename: "Parcel", id: "p", box: sizes } } };
    },
  };
  const carrier: LiteralSector = {
    body: `interface Box { size(unit: String): Int } type Crate implements Box @shareable { size(unit: String): Int }
      type Tube implements Box @shareable { size(unit: String): Int }
      type Parcel @key(fields: "id") { id: ID! box: Box @external
        small: String @requires(fields: "box { size(unit: \\"cm\\") }")
        large: String @requires(fields: "box { size(unit: \\"mm\\") }") }`,
    answer: (representations, text) => ({
      data: {
        _entities: representations.map(({ box: given }) => {
          const size = JSON.stringify(given);
          return {
            ...(text.includes("small") ? { small: size } : {}),
            ...(text.includes("large") ? { large: size } : {}),
          };
        }),
      },
    }),
  };
  const graph = await literalGraph({ box, carrier });
  const { data } = await graph.compiledAnswer("{ parcel { small large } }");
  const told = JSON.stringify(data);
  expect(told).toContain(String.raw`"small":"{`);
  expect(JSON.parse(String(/"small":("(?:[^"\\]|\\.)*")/.exec(told)?.[1]))).toContain('"size":7');
  expect(JSON.parse(String(/"large":("(?:[^"\\]|\\.)*")/.exec(told)?.[1]))).toContain('"size":70');
});

test("what only a skipped field requires does not keep the others from being asked for", async () => {
  const price: LiteralSector = {
    body: `type Parcel @key(fields: "id") { id: ID! weight(unit: String): Int @external
      price: String @requires(fields: "weight") label: String }`,
    answer: (representations) => ({ data: { _entities: representations.map(() => ({ label: "l" })) } }),
  };
  const graph = await literalGraph({ scales, price });
  const question = "query ($no: Boolean!) { parcel { label price @include(if: $no) } }";
  expect(plain(await graph.compiledAnswer(question, { no: false }))).toEqual({ data: { parcel: { label: "l" } } });
  expect(plain(await graph.stockAnswer(question, { no: false }))).toEqual({ data: { parcel: { label: null } } });
});

test("a fragment on a type inside one on its interface is answered", async () => {
  const pets: LiteralSector = {
    body: `type Query { cat: Cat } interface Pet { name: String } type Cat implements Pet { name: String lives: Int }`,
    answer: () => ({ data: { cat: { name: "Mun", lives: 9 } } }),
  };
  const graph = await literalGraph({ pets });
  const question = "{ cat { ... on Pet { name ... on Cat { lives } } } }";
  expect(plain(await graph.compiledAnswer(question))).toEqual({ data: { cat: { name: "Mun", lives: 9 } } });
  expect(plain(await graph.stockAnswer(question))).toEqual({ data: { cat: { name: "Mun" } } });
});

test("writes go one after the other, and what one answered about an entity is not taken for the next", async () => {
  const graph = await literalGraph({ people, health });
  await graph.compiledAnswer(`mutation { rename(id: "1") { blood } move(id: "1") { blood } }`);
  expect(graph.calls.filter(({ sector }) => sector === "people").length).toBeGreaterThan(0);
  const asked = graph.calls
    .filter(({ sector }) => sector === "health")
    .flatMap(({ representations }) => representations);
  expect(asked.length).toBe(2);
});

test("@skip and @include follow their variables from one request to the next", async () => {
  const graph = await literalGraph({ people, health });
  const question = `query ($yes: Boolean! = true) { person(id: "1") { id @skip(if: $yes) blood @include(if: $yes) } }`;
  const answers = [{ yes: true }, { yes: false }, {}].map((variables) => graph.compiledAnswer(question, variables));
  expect(plain((await Promise.all(answers)).map(({ data }) => data))).toEqual([
    { person: { blood: "b1" } },
    { person: { id: "1" } },
    { person: { blood: "b1" } },
  ]);
});

test("introspection is answered from what callers may see, beside data, under aliases and variables", async () => {
  const graph = await literalGraph({ people, health });
  const question = `query ($type: String!) {
    person(id: "1") { name } __typename
    schema: __schema { queryType { ...Name } } __type(name: $type) { name fields { name } } }
    fragment Name on __Type { name }`;
  expect(plain(await graph.compiledAnswer(question, { type: "Person" }))).toMatchObject({
    data: {
      person: { name: "n1" },
      __typename: "Query",
      schema: { queryType: { name: "Query" } },
      __type: { name: "Person", fields: expect.arrayContaining([{ name: "blood" }]) },
    },
  });
});

test("a sector that rejects, answers nothing, or answers for another number of entities costs only its own fields", async () => {
  for (const answer of [
    () => {
      throw new TypeError("down");
    },
    () => ({ data: null }),
    () => ({ data: { _entities: [] } }),
    () => ({ data: { _entities: "none" } }),
  ]) {
    const graph = await literalGraph({ people, health: { ...health, answer } });
    const { data } = await graph.compiledAnswer(`{ person(id: "1") { name blood } }`);
    expect(plain(data)).toEqual({ person: { name: "n1", blood: null } });
  }
});
