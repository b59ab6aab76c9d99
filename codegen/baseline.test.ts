import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acceptBaseline, checkBaseline, type BaselineFolders, type Published } from "./baseline.ts";

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`;
const graphText = `type Query { people(first: Int): [Person!] } type Person { id: ID! name: String kind: Kind } enum Kind { A B }`;
const contractText = `${header}
type Query { people(first: Int): [Person!] }
type Person @key(fields: "id") { id: ID! name: String kind: Kind }
enum Kind { A B }`;

const published = (graph = graphText, contract: string | undefined = contractText): Published => ({
  graph: buildSchema(graph),
  contracts: contract === undefined ? [] : [{ name: "ministry", sdl: contract }],
});

let folder = "";
let folders: BaselineFolders;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lgsp-baseline-"));
  folders = { graphFile: join(folder, "graph.graphql"), contracts: join(folder, "contracts") };
  acceptBaseline(published(), folders);
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = (now: Published) => () => checkBaseline(now, folders);

test("what was accepted passes", () => {
  expect(check(published())().flatMap(({ changes }) => changes)).toEqual([]);
});

describe("what breaks a consumer fails, in the graph and in a contract", () => {
  test.each([
    ["a field that is gone", "name: String", "", "FIELD_REMOVED"],
    ["a field of another type", "name: String", "name: Int", "FIELD_CHANGED_KIND"],
    ["an argument that must now be given", "first: Int", "first: Int, purpose: String!", "REQUIRED_ARG_ADDED"],
    ["an argument that is gone", "(first: Int)", "", "ARG_REMOVED"],
    ["a value of an enum that is gone", "{ A B }", "{ A }", "VALUE_REMOVED_FROM_ENUM"],
  ])("%s", (_, from, to, code) => {
    expect(check(published(graphText.replace(from, to)))).toThrow(new RegExp(`graph · BREAKING ${code}`));
    expect(check(published(graphText, contractText.replace(from, to)))).toThrow(
      new RegExp(`ministry · BREAKING ${code}`),
    );
  });

  test("a key that a contract no longer shares, which GraphQL alone does not see", () => {
    expect(check(published(graphText, contractText.replace(` @key(fields: "id")`, "")))).toThrow(
      /ministry · BREAKING KEY_REMOVED · .*Person\(id\)/,
    );
  });

  test("a contract that is withdrawn, until that is accepted", () => {
    const without = { ...published(), contracts: [] };
    expect(check(without)).toThrow(/ministry · BREAKING CONTRACT_WITHDRAWN/);
    acceptBaseline(without, folders);
    expect(check(without)).not.toThrow();
    expect(readdirSync(folders.contracts)).toEqual([]);
  });
});

test("the graph may grow, a contract only when it is accepted", () => {
  const grown = "name: String age: Int";
  const [graph] = check(published(graphText.replace("name: String", grown)))();
  expect(graph?.changes).toMatchObject([{ kind: "WIDENED", code: "ADDED", en: "Person.age is new" }]);
  const wider = published(graphText, contractText.replace("name: String", grown));
  expect(check(wider)).toThrow(/ministry · WIDENED ADDED · thêm Person\.age · Person\.age is new/);
  expect(acceptBaseline(wider, folders)).toEqual([join(folders.contracts, "ministry.graphql")]);
  expect(check(wider)).not.toThrow();
});

test("a new contract has no baseline until it is accepted", () => {
  const now = { ...published(), contracts: [...published().contracts, { name: "other", sdl: contractText }] };
  expect(check(now)).toThrow(/other\.graphql/);
});

test("a contract that is no subgraph does not compose, and is not accepted", () => {
  const broken = published(graphText, contractText.replace(`@key(fields: "id")`, `@key(fields: "number")`));
  expect(check(broken)).toThrow(/ministry · KEY_INVALID_FIELDS/);
  expect(() => acceptBaseline(broken, folders)).toThrow(/KEY_INVALID_FIELDS/);
});

test("other words in descriptions are no change", () => {
  writeFileSync(join(folders.contracts, "ministry.graphql"), contractText.replace("name:", '"a name" name:'));
  expect(check(published())).not.toThrow();
});
