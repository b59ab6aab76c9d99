import fc from "fast-check";
import { buildSchema, execute, Kind, parse, print, visit } from "graphql";
import type { DocumentNode, FieldNode, SelectionSetNode } from "graphql";
import { expect, test } from "vitest";
import { isRecord } from "../json.ts";
import { Bare } from "../executor/bare-object.ts";
import { compileWriter } from "../executor/write-answer.ts";
import { restoreDenied } from "./restore-denied.ts";

const schema = buildSchema(`
  type Query { one: A list: [A!] any: [Thing!] }
  interface Thing { id: ID name: String }
  type A implements Thing { id: ID name: String secret: String next: A items: [B!] }
  type B implements Thing { id: ID name: String secret: String owner: A }
`);
const a = (depth: number): Record<string, unknown> => ({
  __typename: "A",
  id: `a${depth}`,
  name: "name",
  secret: "secret",
  next: depth > 3 ? null : () => a(depth + 1),
  items: depth > 3 ? [] : () => [b(depth + 1), b(depth + 1)],
});
const b = (depth: number): Record<string, unknown> => ({
  __typename: "B",
  id: `b${depth}`,
  name: "name",
  secret: "secret",
  owner: depth > 3 ? null : () => a(depth + 1),
});
const rootValue = { one: () => a(0), list: () => [a(0), a(1)], any: () => [a(2), b(2)] };

const leaves: Readonly<Record<string, readonly string[]>> = {
  A: ["id", "name", "secret"],
  B: ["id", "name", "secret"],
  Thing: ["id", "name"],
};
const links: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  A: [
    ["next", "A"],
    ["items", "B"],
  ],
  B: [["owner", "A"]],
  Thing: [],
};

/** A random selection on a type: leaves, aliases, @skip, links, inline and named fragments. */
const selection = (type: string, depth: number): fc.Arbitrary<string> => {
  const leaf = fc
    .tuple(
      fc.constantFrom(...(leaves[type] ?? [])),
      fc.boolean(),
      fc.constantFrom("", "", " @skip(if: $yes)", " @include(if: $yes)"),
    )
    .map(([field, alias, directive]) => `${alias ? `x_${field}: ` : ""}${field}${directive}`);
  if (depth <= 0) return fc.array(leaf, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
  const deeper = (links[type] ?? []).map(([field, target]) =>
    selection(target, depth - 1).map((inside) => `${field} { ${inside} }`),
  );
  const fragments = (type === "Thing" ? ["A", "B"] : [type, "Thing"]).map((condition) =>
    selection(condition, depth - 1).map((inside) => `... on ${condition} { ${inside} }`),
  );
  const named = fc.constant("... on A { ...Named }");
  const part = fc.oneof(leaf, leaf, ...deeper, ...fragments, named);
  return fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
};

const document: fc.Arbitrary<DocumentNode> = fc
  .tuple(selection("A", 3), selection("A", 2), selection("Thing", 2), selection("A", 0))
  .map(([one, list, any, named]) =>
    parse(`query ($yes: Boolean!) { one { ${one} } list { ${list} } any { ${any} } } fragment Named on A { ${named} }`),
  );

/** What the reducer does, without decisions: the given fields go, and empty selections and abstract types get a type name. */
function without(document: DocumentNode, denied: ReadonlySet<FieldNode>): DocumentNode {
  const typeName = (alias: string): FieldNode => ({
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: "__typename" },
    alias: { kind: Kind.NAME, value: alias },
  });
  return visit(document, {
    Field: (node) => (denied.has(node) ? null : undefined),
    SelectionSet: {
      leave: (node): SelectionSetNode => ({
        ...node,
        selections: [
          ...node.selections,
          typeName("lgsp__typename"),
          ...(node.selections.length === 0 ? [typeName("lgsp__empty")] : []),
        ],
      }),
    },
  });
}

const run = (document: DocumentNode, variableValues: Record<string, unknown>) => {
  const result = execute({ schema, document, rootValue, variableValues });
  if (result instanceof Promise) throw new TypeError("asynchronous");
  expect(result.errors).toBeUndefined();
  return isRecord(result.data) ? result.data : null;
};

const nameOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;

/** As an executor has it. */
function asFetched(value: unknown): Bare {
  const fetched = new Bare();
  for (const [name, inside] of Object.entries(isRecord(value) ? value : {}))
    fetched[name === "lgsp__typename" ? "__typename" : name] = deep(inside);
  return fetched;
}

const deep = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(deep) : isRecord(value) ? asFetched(value) : value;

test("an answer without denied selections, restored or written, is the full answer with null in their places", () => {
  fc.assert(
    fc.property(document, fc.boolean(), fc.boolean(), (whole, yes, deep) => {
      const denied = new Set<FieldNode>();
      visit(whole, {
        Field(node) {
          if (node.name.value === "secret" || (deep && node.name.value === "next")) denied.add(node);
        },
      });
      const [operation] = whole.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError(print(whole));
      const reduced = JSON.parse(JSON.stringify(run(without(whole, denied), { yes })));
      const shape = { schema, document: whole, definition: operation, denied };
      const { data, places } = restoreDenied(shape, { yes }, reduced);
      const expected = JSON.stringify(run(whole, { yes }), (name, value: unknown) =>
        /^(?:x_)?secret$/.test(name) || (deep && name === "next") ? null : value,
      );
      expect(JSON.stringify(data)).toBe(expected);
      const written = compileWriter(shape, { yes }, nameOf)(asFetched(reduced), {});
      expect(written).toEqual({ data: expected, errors: [], places });
    }),
    { numRuns: 300 },
  );
});
