/**
 * What the hub costs over the bare databases, in one process on SQLite: domain queries with decision, receipts, guard
 * and ledger on, beside the same values read by hand-written statements (the fewest that do) and JSON.stringify.
 *
 *   LGSP_SAMPLE_CITIZENS=3000 node bench/domain.ts
 *
 * Rounds of the two alternate. The bare side knows no decision, reference, coordinates or record: the ratio is the price
 * of all of them. Databases are kept in LGSP_BENCH_DIR. Only ratios mean anything: the machine is whatever it is.
 */
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { openSqliteLedger, readSigningKey, type Ledger } from "@lgsp/audit";
import { buildArtifacts } from "@lgsp/codegen";
import { createHub } from "@lgsp/gateway";
import { createWorld, fill, linkingKeys, listSectors, openSector, openSource, readModel } from "@lgsp/kit";
import { anonymous, permit, permitPredicate, type Principal, type Rule, type SectorEndpoint } from "@lgsp/policies";

const citizens = Number(process.env["LGSP_SAMPLE_CITIZENS"] ?? 3_000);
const rounds = Number(process.env["LGSP_BENCH_ROUNDS"] ?? 9);
const perRound = Number(process.env["LGSP_BENCH_REQUESTS"] ?? 20);
const folder = join(process.env["LGSP_BENCH_DIR"] ?? join(tmpdir(), "lgsp-bench"), `domain-${citizens}`);
const wanted = ["population", "health", "education", "social-insurance"];

const surveyor: Principal = {
  ...anonymous,
  kind: "official",
  subject: "bench",
  roles: ["bench"],
  purposes: ["statistics"],
};

mkdirSync(folder, { recursive: true });
const keys = linkingKeys(Buffer.alloc(32, 7));
const world = createWorld({ seed: 2026, citizens });
const databaseless = new Set(["audit", "corrections"]);
const plain = (await listSectors())
  .filter(({ name }) => !databaseless.has(name))
  .map((definition) => readModel(definition));
/** Every field may be read and asked about: what is measured is the work, with decision and record in place. */
const models = plain.map((model) => {
  const { definition } = model;
  const extra = Object.values(model.facts.types).flatMap((type): readonly Rule[] => {
    if (type.kind !== "data") return [];
    const fields = Object.entries(type.fields).flatMap(([field, { type: printed, target }]) =>
      type.contributed && target === undefined && printed.endsWith("!") ? [] : [field],
    );
    if (fields.length === 0) return [];
    const right = {
      who: { roles: ["bench"] },
      purposes: ["statistics"],
      on: { type: type.name, fields },
      because: "bench",
    } as const;
    const name = type.name.toLowerCase();
    return [
      permit({ ...right, id: `${definition.name}.bench.read-${name}` }),
      permitPredicate({ ...right, id: `${definition.name}.bench.ask-${name}` }),
    ];
  });
  return { ...model, definition: { ...definition, rules: [...definition.rules, ...extra] } };
});
const artifacts = await buildArtifacts(models, { folder });
const fileOf = (sector: string): string => join(folder, `${sector}.db`);

let statements = 0;
const sectors: SectorEndpoint[] = [];
for (const { definition } of models) {
  const url = `sqlite:${fileOf(definition.name)}`;
  if (!existsSync(fileOf(definition.name))) {
    const source = await openSource(definition.name, url);
    await fill(readModel(definition), source, world, keys);
    await source.close();
  }
  const onStatement = (): void => void (statements += 1);
  sectors.push(await openSector(definition, { url, keys, bundle: artifacts.bundle, onStatement }));
}
const ledger = await openSqliteLedger({
  file: join(folder, "ledger.db"),
  signingKey: readSigningKey(join(folder, "ledger.pem")),
});
/** Milliseconds for which answers waited until their record was on the disk: the bare side writes none. */
let recording = 0;
const timed: Ledger = {
  ...ledger,
  close: () => ledger.close(),
  async append(record) {
    const start = performance.now();
    try {
      return await ledger.append(record);
    } finally {
      recording += performance.now() - start;
    }
  },
};
const hub = await createHub({
  ...artifacts,
  sectors,
  ledger: timed,
  ledgerKey: Buffer.alloc(32, 7),
  identify: async () => ({ principal: surveyor }),
  sharedState: { consume: async () => ({ allowed: true }) },
  limits: { sectorDeadline: 60_000 },
});

async function ask(query: string): Promise<string> {
  const response = await hub.fetch(
    new Request("http://hub/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "lgsp-purpose": "statistics" },
      body: JSON.stringify({ query }),
    }),
  );
  return response.text();
}

type Bare = Readonly<Record<string, unknown>>;
const files = new Map(wanted.map((name) => [name, new DatabaseSync(fileOf(name), { readOnly: true })]));
function prepared(sector: string, text: string): StatementSync {
  const file = files.get(sector);
  if (file === undefined) throw new TypeError(`no such sector: ${sector}`);
  return file.prepare(text);
}
const among = "in (select value from json_each(?))";
const page = prepared(
  "population",
  `select c.personal_id, c.full_name, c.date_of_birth, c.phone, h.household_no, h.member_count
   from (select personal_id from citizen order by row__key, personal_id limit 51) as n
   join citizen c using (personal_id) left join household h on h.household_no = c.household_no
   order by c.row__key, c.personal_id`,
);
const records = prepared(
  "health",
  `select r.personal_id, r.blood_type, f.name from health_record r
   left join health_facility f on f.facility_code = r.primary_facility_code where r.personal_id ${among}`,
);
const cards = prepared(
  "social-insurance",
  `select personal_id, card_no, valid_to from (select personal_id, card_no, valid_to, row_number() over (
     partition by personal_id order by row__key, card_no) as rn
   from health_insurance_card where personal_id ${among}) where rn <= 2`,
);
const pupils = prepared(
  "education",
  `select p.guardian_personal_id, p.grade, s.name from (select guardian_personal_id, grade, school_code, row_number() over (
     partition by guardian_personal_id order by row__key, personal_id, school_year) as rn
   from pupil where guardian_personal_id ${among}) p left join school s on s.school_code = p.school_code where p.rn <= 3`,
);

/** The statements of the page, with its members' rows beside them where they are asked for. */
function bare(heavy: boolean): string {
  const people: Bare[] = page.all().slice(0, 50);
  const ids = JSON.stringify(people.map((person) => person["personal_id"]));
  const by = (rows: readonly Bare[], column: string) => Map.groupBy(rows, (row) => row[column]);
  const health = by(records.all(ids), "personal_id");
  const [insured, wards] = heavy
    ? [by(cards.all(ids), "personal_id"), by(pupils.all(ids), "guardian_personal_id")]
    : [new Map<unknown, Bare[]>(), new Map<unknown, Bare[]>()];
  const nodes = people.map((person) => {
    const id = person["personal_id"];
    const [record] = health.get(id) ?? [];
    return {
      id,
      fullName: person["full_name"],
      dateOfBirth: person["date_of_birth"],
      phone: person["phone"],
      household: { householdNo: person["household_no"], memberCount: person["member_count"] },
      healthRecord:
        record === undefined
          ? null
          : { bloodType: { code: record["blood_type"] }, primaryFacility: { name: record["name"] } },
      ...(heavy
        ? {
            wardsAtSchool: (wards.get(id) ?? [])
              .slice(0, 2)
              .map((ward) => ({ grade: ward["grade"], school: { name: ward["name"] } })),
            healthInsuranceCards: (insured.get(id) ?? [])
              .slice(0, 1)
              .map((card) => ({ cardNo: card["card_no"], validTo: card["valid_to"] })),
          }
        : {}),
    };
  });
  return JSON.stringify({ data: { citizens: { nodes } } });
}

const common = `id fullName dateOfBirth phone household { householdNo memberCount }
  healthRecord { bloodType { code } primaryFacility { name } }`;
const cases = [
  { name: "medium: 50 citizens, two sectors", heavy: false, bareStatements: 2, query: listOf(common) },
  {
    name: "heavy: 50 citizens, four sectors",
    heavy: true,
    bareStatements: 4,
    query: listOf(`${common} wardsAtSchool(first: 2) { nodes { grade school { name } } }
      healthInsuranceCards(first: 1) { nodes { cardNo validTo } }`),
  },
];

function listOf(selection: string): string {
  return `{ citizens(first: 50) { nodes { ${selection} } } }`;
}

interface Spent {
  /** Milliseconds a request. */
  readonly wall: number;
  /** Milliseconds of all threads. */
  readonly cpu: number;
}

async function spend(work: () => unknown, times: number): Promise<Spent> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  for (let i = 0; i < times; i += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / times, cpu: (user + system) / 1_000 / times };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

console.log(`${citizens} citizens, ${rounds} alternating rounds of ${perRound} requests`);
for (const { name, heavy, bareStatements, query } of cases) {
  const [answer, byHand]: readonly { readonly data?: { readonly citizens: { readonly nodes: readonly Bare[] } } }[] = [
    JSON.parse(await ask(query)),
    JSON.parse(bare(heavy)),
  ];
  const names = (of: typeof answer): string => JSON.stringify(of?.data?.citizens.nodes.map((node) => node["fullName"]));
  if (answer?.data === undefined || names(answer) !== names(byHand)) {
    throw new Error(`the two answers differ: ${JSON.stringify(answer).slice(0, 400)}`);
  }
  await spend(() => ask(query), perRound);
  await spend(() => bare(heavy), perRound * 10);
  const [ours, theirs]: readonly Spent[][] = [[], []];
  statements = 0;
  recording = 0;
  for (let round = 0; round < rounds; round += 1) {
    ours?.push(await spend(() => ask(query), perRound));
    theirs?.push(await spend(() => bare(heavy), perRound * 10));
  }
  const of = (all: readonly Spent[] | undefined, which: keyof Spent): number =>
    median((all ?? []).map((one) => one[which]));
  const recorded = recording / rounds / perRound;
  const unrecorded = (of(ours, "wall") - recorded) / of(theirs, "wall");
  console.log(
    `${name}\n  hub ${of(ours, "wall").toFixed(2)} ms, cpu ${of(ours, "cpu").toFixed(2)} ms, ` +
      `${statements / rounds / perRound} statements; bare ${of(theirs, "wall").toFixed(2)} ms, ` +
      `cpu ${of(theirs, "cpu").toFixed(2)} ms, ${bareStatements} statements; ` +
      `ratio wall ${(of(ours, "wall") / of(theirs, "wall")).toFixed(1)}, cpu ${(of(ours, "cpu") / of(theirs, "cpu")).toFixed(1)}\n` +
      `  of it ${recorded.toFixed(2)} ms until the record is on the disk; without them ratio wall ${unrecorded.toFixed(1)}`,
  );
}
await hub.close();
await ledger.close();
process.exit(0);
