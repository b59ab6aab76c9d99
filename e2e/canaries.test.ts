import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createWorld } from "@lgsp/kit";
import { beforeAll, expect, test } from "vitest";
import { sharedCitizens, sharedHub } from "./shared-hub.ts";

/**
 * Everybody in the sample is a canary: where personal data may not be, no number, name or phone of anybody is. The
 * stories of this folder run on the same hub; these questions add the ways by which a value could slip out.
 */
const hub = sharedHub();
const world = createWorld({ seed: 2026, citizens: sharedCitizens });
const people = Array.from({ length: world.citizens }, (_, index) => world.person(index));
const [someone] = people.filter(({ status }) => status === "ALIVE");

beforeAll(async () => {
  if (someone === undefined) throw new TypeError("nobody is alive");
  const { personalId, fullName } = someone;
  const everything = "{ citizens(first: 100) { nodes { id fullName personalId phone permanentAddress { text } } } }";
  await hub.query("population-officer", everything);
  await hub.query("commune-clerk", everything);
  await hub.query("citizen", "{ me { fullName personalId phone healthRecord { bloodType { code } } } }");
  // values in the question, in variables, and where they are refused
  const find = (text: string) =>
    `query Find { citizens(filter: { fullName: { search: "${text}" } }) { nodes { phone } } }`;
  await hub.query("population-officer", find(fullName));
  await hub.query("statistician", find(fullName));
  await hub.query("population-officer", `query($id: ID!) { citizen(id: $id) { phone } }`, { id: personalId });
  await hub.query("population-officer", `{ citizen(id: "${personalId}") { phone } }`);
  await hub.query("population-officer", `{ citizens(first: 1, after: "${personalId}") { nodes { phone } } }`);
  await hub.query(
    "population-officer",
    `{ citizens(filter: { dateOfBirth: { gte: "${fullName}" } }) { nodes { id } } }`,
  );
  await hub.query("population-officer", `query($n: Int) { citizens(first: $n) { nodes { id } } }`, { n: personalId });
  await hub.query("population-officer", `{ c${personalId}: citizens(first: 1) { nodes { p${personalId}: phone } } }`);
  await hub.query("population-officer", `{ citizen(id: "${fullName}") { ${"phone".repeat(3)} } }`);
  await hub.query(
    "anonymous",
    "{ me { id } }",
    {},
    { headers: { authorization: `Bearer ${personalId}`, "x-name": personalId } },
  );
  await hub.query(
    "citizen",
    `mutation($value: String!) { requestCorrection(input: { citizen: "${personalId}", coordinate: "${personalId}", proposedValue: $value }) { requestNo } }`,
    { value: someone.phone ?? personalId },
    { headers: { "idempotency-key": "refused-correction-1" } },
  );
}, 60_000);

test(
  "outside the sectors' own databases and the register, no file of the hub holds a person",
  { timeout: 60_000 },
  () => {
    const files = filesIn(hub.folder).filter((file) => !/^(sectors\/|authority\.db)/.test(file));
    expect(files).toEqual(expect.arrayContaining(["ledger.db", "graph/policy-bundle.json"]));
    expect(files.flatMap((file) => found(file, readFileSync(join(hub.folder, file))))).toEqual([]);
  },
);

test("the operator's log holds no person", () => {
  expect(found("log", Buffer.from(hub.log()))).toEqual([]);
});

test("the canaries would be found: the databases of population hold them all", () => {
  const bytes = filesIn(join(hub.folder, "sectors"))
    .filter((file) => file.startsWith("population.db"))
    .map((file) => readFileSync(join(hub.folder, "sectors", file)));
  expect(found("population", Buffer.concat(bytes)).length).toBeGreaterThan(world.citizens);
});

const canaries = new Map(
  people.flatMap(({ index, personalId, phone, fullName }) => [
    [personalId, `number of ${index}`],
    [fullName, `name of ${index}`],
    ...(phone === undefined ? [] : [[phone, `phone of ${index}`] as const]),
  ]),
);
const lengths = new Set([...canaries.keys()].map(({ length }) => length));
/** Where a canary may begin: at any digit, and at a family name. One pass over the text serves all 2,000 people. */
const beginning = new RegExp(
  `\\d|\\+84|${[...new Set(people.map(({ fullName }) => fullName.split(" ", 1)[0]))].join("|")}`,
  "g",
);

/** Which canaries are in the bytes, by their places in the sample, never their values: this output is a log too. */
function found(file: string, bytes: Buffer): readonly string[] {
  const text = bytes.toString("utf8");
  const seen = new Set<string>();
  for (const { index } of text.matchAll(beginning)) {
    for (const length of lengths) {
      const canary = canaries.get(text.slice(index, index + length));
      if (canary !== undefined) seen.add(`${file}: ${canary}`);
    }
  }
  return [...seen];
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
