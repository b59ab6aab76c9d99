/**
 * Filters that reach across sectors, measured in one process: what they cost beside the same question without them, and
 * beside what a client would do without them, which is to download a sector page by page.
 *
 *   LGSP_SAMPLE_CITIZENS=200000 node bench/cross-sector.ts
 *
 * Databases are kept in LGSP_BENCH_DIR and made anew when they are of another size; LGSP_BENCH_DATA is a data directory
 * that `lgsp sample` has filled, which is only read. Of each question: the first time, when no sector has its keys at
 * hand, and the median of further ones; bytes of keys; how long a page of another request waited meanwhile. Only ratios
 * mean anything: the machine is whatever it is.
 */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { openSqliteLedger, readSigningKey } from "@lgsp/audit";
import { buildArtifacts } from "@lgsp/codegen";
import { createHub } from "@lgsp/gateway";
import { createWorld, fill, linkingKeys, listSectors, openSector, openSource, readModel } from "@lgsp/kit";
import { anonymous, permit, permitPredicate, type Principal, type Rule, type SectorEndpoint } from "@lgsp/policies";

const citizens = Number(process.env["LGSP_SAMPLE_CITIZENS"] ?? 200_000);
const folder = join(process.env["LGSP_BENCH_DIR"] ?? join(tmpdir(), "lgsp-bench"), `citizens-${citizens}`);
const wanted = ["population", "health", "social-insurance", "agriculture-environment"];
const rounds = Number(process.env["LGSP_BENCH_ROUNDS"] ?? 5);

/** Everything may be asked and read: what is measured is the work, with decision, masks and record in place. */
const surveyor: Principal = {
  ...anonymous,
  kind: "official",
  subject: "bench",
  roles: ["bench"],
  purposes: ["statistics"],
};
const everything = (sector: string, type: string, fields: readonly string[]): readonly Rule[] => {
  const right = {
    who: { roles: ["bench"] },
    purposes: ["statistics"],
    on: { type, fields },
    because: "bench",
  } as const;
  const name = type.toLowerCase();
  return [
    permit({ ...right, id: `${sector}.bench.read-${name}` }),
    permitPredicate({ ...right, id: `${sector}.bench.ask-${name}` }),
  ];
};

mkdirSync(folder, { recursive: true });
const filled = process.env["LGSP_BENCH_DATA"];
const secret =
  filled === undefined
    ? Buffer.alloc(32, 7)
    : Buffer.from(readFileSync(join(filled, "keys", "linking.key"), "utf8").trim(), "base64url");
const keys = linkingKeys(secret);
const world = createWorld({ seed: 2026, citizens });
const models = (await listSectors())
  .filter(({ name }) => wanted.includes(name))
  .map((definition) => {
    const model = readModel(definition);
    const extra = Object.values(model.facts.types).flatMap((type) => {
      if (type.kind !== "data") return [];
      const fields = Object.entries(type.fields).flatMap(([field, facts]) =>
        type.contributed && facts.target === undefined ? [] : [field],
      );
      return fields.length === 0 ? [] : everything(definition.name, type.name, fields);
    });
    return { ...model, definition: { ...definition, rules: extra } };
  });
const artifacts = await buildArtifacts(models, { folder, contracts: [] });

let exchanged = 0;
const sectors: SectorEndpoint[] = [];
for (const { definition } of models) {
  const file =
    filled === undefined ? join(folder, `${definition.name}.db`) : join(filled, "sectors", `${definition.name}.db`);
  const model = readModel(definition);
  if (!existsSync(file)) {
    const source = await openSource(definition.name, `sqlite:${file}`);
    console.log(`filling ${definition.name}`);
    await fill(model, source, world, keys);
    await source.close();
  }
  const running = await openSector(definition, { url: `sqlite:${file}`, keys, bundle: artifacts.bundle });
  sectors.push({
    sector: definition.name,
    ready: () => running.ready(),
    async execute(call) {
      const answer = await running.execute(call);
      for (const set of Object.values(answer.extensions?.keySets ?? {})) exchanged += set.keys.byteLength;
      for (const { set } of Object.values(call.keySets ?? {})) exchanged += set.keys.byteLength;
      return answer;
    },
  });
}

const ledger = await openSqliteLedger({
  file: join(folder, "ledger.db"),
  signingKey: readSigningKey(join(folder, "ledger.pem")),
});
const hub = await createHub({
  ...artifacts,
  sectors,
  ledger,
  ledgerKey: Buffer.alloc(32, 7),
  identify: async () => ({ principal: surveyor }),
  sharedState: { consume: async () => ({ allowed: true }) },
  limits: { sectorDeadline: 60_000 },
});

async function ask(query: string): Promise<Record<string, unknown>> {
  const response = await hub.fetch(
    new Request("http://hub/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "lgsp-purpose": "statistics" },
      body: JSON.stringify({ query }),
    }),
  );
  const { data, errors }: { data?: Record<string, unknown>; errors?: unknown } = JSON.parse(await response.text());
  if (errors !== undefined || data === undefined) throw new Error(JSON.stringify(errors));
  return data;
}

interface Measured {
  readonly first: number;
  /** Milliseconds that pages of other requests took meanwhile. */
  readonly meanwhile: readonly number[];
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly kilobytes: number;
  readonly longestBlock: number;
}

/** A small page, fifty times a second, until told to stop. */
async function askMeanwhile(times: number[], signal: AbortSignal): Promise<void> {
  const asked: Promise<void>[] = [];
  while (!signal.aborted) {
    const start = performance.now();
    asked.push(
      ask(`{ healthFacilities(first: 5) { nodes { facilityCode } } }`).then(
        () => void times.push(performance.now() - start),
      ),
    );
    await setTimeout(20);
  }
  await Promise.all(asked);
}

async function measure(query: string): Promise<Measured> {
  const begun = performance.now();
  await ask(query);
  const first = performance.now() - begun;
  const times: number[] = [];
  const meanwhile: number[] = [];
  const others = new AbortController();
  const asking = askMeanwhile(meanwhile, others.signal);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  exchanged = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }
  delay.disable();
  others.abort();
  await asking;
  const sorted = times.toSorted((a, b) => a - b);
  return {
    first,
    meanwhile: meanwhile.toSorted((a, b) => a - b),
    median: sorted[Math.floor(rounds / 2)] ?? 0,
    low: sorted[0] ?? 0,
    high: sorted.at(-1) ?? 0,
    kilobytes: exchanged / rounds / 1024,
    longestBlock: delay.max / 1e6,
  };
}

const old = `dateOfBirth: { lte: "1946-11-24" }`;
const poor = `household: { some: { poverty: { some: { year: { eq: 2026 }, povertyClass: { in: ["POOR", "NEAR_POOR"] } } } } }`;
const helped = `socialProtection: { none: {} }`;
const uncovered = `healthInsuranceCards: { some: { validTo: { gte: "2026-11-24" } } } healthRecord: { none: {} }`;
const page = (filter: string): string =>
  `{ citizens(first: 50, orderBy: { field: FULL_NAME }, filter: { ${filter} }) { totalCount nodes { fullName } } }`;
const count = (filter: string): string =>
  `{ citizenAggregate(filter: { ${filter} }, groupBy: [PERMANENT_COMMUNE]) { total groups { count } } }`;

const cases: readonly (readonly [name: string, query: string, plain: string])[] = [
  ["q1 over 80, poor, no allowance: count and first 50 by name", page(`${old} ${poor} ${helped}`), page(old)],
  ["q2 card and no record, by commune", count(uncovered), count("")],
  ["q2b the same, count and first 50 by name", page(uncovered), page("")],
  [
    "pupil-like hop: records of persons over 80",
    `{ healthRecords(filter: { citizen: { some: { ${old} } } }) { totalCount } }`,
    `{ healthRecords { totalCount } }`,
  ],
];

console.log(`${citizens} citizens, ${rounds} rounds`);
for (const [name, query, plain] of cases) {
  const [base, across] = [await measure(plain), await measure(query)];
  const shown = ({ first, median, low, high }: Measured): string =>
    `first ${first.toFixed(0)} ms, then ${median.toFixed(0)} ms (${low.toFixed(0)}-${high.toFixed(0)})`;
  const p99 = across.meanwhile[Math.floor(across.meanwhile.length * 0.99)] ?? 0;
  console.log(
    `${name}\n  across ${shown(across)}, without the condition ${shown(base)}: ratio ${(across.median / base.median).toFixed(1)}; ` +
      `${across.kilobytes.toFixed(0)} KB of keys; event loop held ${across.longestBlock.toFixed(0)} ms at most; ` +
      `other pages p99 ${p99.toFixed(0)} ms of ${across.meanwhile.length}; ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB resident`,
  );
}
const onePage = await measure(`{ citizens(first: 100) { nodes { id dateOfBirth } } }`);
console.log(
  `downloading citizens alone, ${Math.ceil(citizens / 100)} pages at ${onePage.median.toFixed(1)} ms: ` +
    `${((onePage.median * citizens) / 100 / 1000).toFixed(1)} s`,
);
await hub.close();
await ledger.close();
process.exit(0);
