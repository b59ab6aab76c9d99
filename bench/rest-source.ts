/**
 * What it costs that a sector's rows stay in its department's system: the same questions to social insurance on SQLite and
 * over REST (the stand-in in this process, so without a network), in turn. `node_modules/.bin/node bench/rest-source.ts`
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorld, fill, linkingKeys, listSectors, openSector, openSource, readModel } from "@lgsp/kit";
import { buildBundle, operationDigest, type Asking } from "@lgsp/policies";
import { parse } from "graphql";

const rounds = 5;
const repeats = 10;
const folder = mkdtempSync(join(tmpdir(), "lgsp-bench-rest-"));
const world = createWorld({ seed: 2026, citizens: 5_000 });
const keys = linkingKeys(Buffer.alloc(32, 7));
const models = (await listSectors()).map((definition) => readModel(definition));
const bundle = buildBundle(
  {
    sectors: models.map((model) => model.facts),
    queries: Object.assign({}, ...models.map((model) => model.queries)),
    mutations: Object.assign({}, ...models.map((model) => model.mutations)),
  },
  models.flatMap((model) => model.definition.rules),
);
const model = models.find(({ definition }) => definition.name === "social-insurance");
if (model?.definition.standIn === undefined) throw new TypeError("social insurance has no stand-in");
const url = `sqlite:${join(folder, "sector.db")}`;
const source = await openSource("social-insurance", url);
await fill(model, source, world, keys);
const client = { id: "bench", secret: "bench" };
const upstream = await model.definition.standIn({ source, world, host: "127.0.0.1", port: 0, client });
const [database, rest] = [
  await openSector(model.definition, { url, keys, bundle, model }),
  await openSector(model.definition, {
    url: `rest+${upstream.url}`,
    keys,
    bundle,
    model,
    upstream: { clientId: client.id, clientSecret: client.secret },
  }),
];

const asking: Asking = {
  purpose: "social-insurance",
  principal: {
    kind: "official",
    subject: "bench",
    roles: ["social-insurance-officer"],
    purposes: ["social-insurance"],
    agreements: [],
    attributes: {},
  },
};
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    __typename: "Citizen",
    id: keys.reference("Citizen", [world.person(index).personalId]),
  }));
const entities = `query($people: [_Any!]!) { _entities(representations: $people) { ... on Citizen {
  socialInsurance { status { code } contributionMonths } } } }`;
const questions = {
  "one citizen's insurance": [entities, { people: people(1) }],
  "a hundred citizens' insurance": [entities, { people: people(100) }],
  "twenty pensions of all, counted": [
    `{ socialInsuranceBenefits(first: 20, filter: { kind: { eq: "PENSION" } }) { totalCount nodes { monthlyAmount startedOn } } }`,
    {},
  ],
} as const;

async function milliseconds(sector: typeof rest, text: string, variables: Readonly<Record<string, unknown>>) {
  const document = parse(text);
  const started = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const { errors } = await sector.execute({
      document,
      text,
      variables,
      assertion: {
        requestId: "bench",
        asking,
        policyDigest: bundle.digest,
        audience: "social-insurance",
        operationDigest: operationDigest(text, undefined, variables),
        expiresAt: Date.now() / 1_000 + 30,
        id: "bench",
        released: [],
      },
    });
    if (errors !== undefined) throw new TypeError(JSON.stringify(errors[0]));
  }
  return (performance.now() - started) / repeats;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

for (const [name, [text, variables]] of Object.entries(questions)) {
  const times = { sqlite: [] as number[], rest: [] as number[] };
  for (let round = -1; round < rounds; round += 1) {
    const sqlite = await milliseconds(database, text, variables);
    const overRest = await milliseconds(rest, text, variables);
    if (round < 0) continue;
    times.sqlite.push(sqlite);
    times.rest.push(overRest);
  }
  const [sqlite, overRest] = [median(times.sqlite), median(times.rest)];
  console.log(
    `${name}: SQLite ${sqlite.toFixed(2)} ms, REST ${overRest.toFixed(2)} ms, ${(overRest / sqlite).toFixed(1)} times`,
  );
}
await rest.close();
await database.close();
await upstream.close();
await source.close();
rmSync(folder, { recursive: true, force: true });
