import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Kind, parse, type ObjectTypeDefinitionNode } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentOf, copyOfTree } from "./copy-of-tree.ts";
import { environmentOf, removeFolder, run, startHub, type OwnHub } from "./harness.ts";
import { copyOfSharedData } from "./shared-hub.ts";

/**
 * The test of the layout: one more sector is one more folder. Health is copied under another name, its types and the
 * fields that it adds to other sectors' types renamed, and nothing else is touched.
 */
const tree = copyOfTree();
const untouched = contentOf(tree);
const data = copyOfSharedData();
const folder = join(tree, "subgraphs", "sectors", "second-health");
let hub: OwnHub | undefined;

beforeAll(() => {
  cpSync(join(tree, "subgraphs", "sectors", "health"), folder, { recursive: true });
  const renamed = newNames(readFileSync(join(folder, "schema.graphql"), "utf8"));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    // rows are named by tables and columns, which are the sector's own
    const file = join(entry.parentPath, entry.name);
    if (
      !/^(schema\.graphql|policy\.ts|policy\/[^/]+\.ts|policy\.matrix\.yaml|sector\.ts)$/.test(relative(folder, file))
    )
      continue;
    writeFileSync(file, rename(readFileSync(file, "utf8"), renamed));
  }
});
afterAll(async () => {
  await hub?.kill();
  for (const path of [tree, data]) removeFolder(path);
});

test("it composes, its matrix holds, it runs and is asked across sectors", { timeout: 120_000 }, async () => {
  const environment = environmentOf(data, {});
  expect(await run(["compose"], environment, tree)).toMatchObject({ code: 0, stderr: "" });
  expect((await run(["sector", "list"], environment, tree)).stdout).toContain("second-health");
  expect(await run(["policy", "test", "second-health"], environment, tree)).toMatchObject({ code: 0, stderr: "" });

  hub = await startHub({ folder: data, tree });
  const open = await hub.query("anonymous", "{ secondHealthFacilities(first: 1) { nodes { name commune { name } } } }");
  expect(open.errors).toBeUndefined();
  expect(open.data).toEqual({
    secondHealthFacilities: { nodes: [{ name: expect.any(String), commune: { name: expect.any(String) } }] },
  });
  const own = await hub.query(
    "citizen",
    `{ me { fullName healthRecord { bloodType { code } } secondHealthRecord { bloodType { code } citizen { id } } } }`,
  );
  expect(own.errors).toBeUndefined();
  const { me } = Object(own.data);
  expect(me.secondHealthRecord.bloodType).toEqual(me.healthRecord.bloodType);
  expect(me.secondHealthRecord.citizen.id).toEqual(expect.any(String));
  const record = (await hub.ledger()).find((line) => line.record["requestId"] === own.requestId)?.record;
  expect(record).toMatchObject({ sectors: ["health", "population", "second-health"] });
});

test("no other file was touched", () => {
  const now = [...contentOf(tree)].filter(([file]) => !file.startsWith("subgraphs/sectors/second-health/"));
  expect(now.filter(([file, content]) => untouched.get(file) !== content).map(([file]) => file)).toEqual([]);
  expect(now).toHaveLength(untouched.size);
});

const second = (name: string): string =>
  /^[A-Z]/.test(name) ? `Second${name}` : `second${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Types of the sector itself, and the fields that it adds to types of others. */
function newNames(sdl: string): readonly string[] {
  const types = parse(sdl).definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const own = types.filter((type) => has(type, "table")).map(({ name }) => name.value);
  const added = types
    .filter((type) => !has(type, "table"))
    .flatMap(({ fields = [] }) => fields)
    .filter((field) => has(field, "inverse"))
    .map(({ name }) => name.value);
  return [...own, ...added];
}

const has = ({ directives = [] }: Pick<ObjectTypeDefinitionNode, "directives">, name: string): boolean =>
  directives.some((directive) => directive.name.value === name);

const rename = (text: string, names: readonly string[]): string =>
  text
    .replace(new RegExp(`(?<![-.\\w])(${names.join("|")})(?![-\\w])`, "g"), second)
    .replace(/name: "health"/, 'name: "second-health"')
    .replace(/^sector: health$/m, "sector: second-health")
    .replace(/id: (["`])health\./g, "id: $1second-health.");
