import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteLedger, readSigningKey, showRecords } from "@lgsp/audit";
import { buildArtifacts } from "@lgsp/codegen";
import { createAssertionSigner, createHub, remoteEndpoint, type Hub } from "@lgsp/gateway";
import {
  assertionIssuer,
  fill,
  linkingKeys,
  listSectors,
  openSector,
  openSource,
  readModel,
  serveSector,
  type SectorModel,
  type World,
} from "@lgsp/kit";
import {
  anonymous,
  permit,
  permitPredicate,
  type Principal,
  type Rule,
  type SectorAnswer,
  type SectorCall,
  type SectorEndpoint,
} from "@lgsp/policies";
import { Closing } from "../closing.ts";
import { errorCatalogue } from "../error-catalogue.ts";

/** An official of these tests alone, who may read and ask about everything. */
export const surveyor: Principal = {
  ...anonymous,
  kind: "official",
  subject: "surveyor",
  organisation: "QN.TEST",
  roles: ["surveyor"],
  purposes: ["statistics"],
};

/** Reading, and asking about, every field of every sector: what a test of filters needs to be free of. */
export function surveyorRules(models: readonly SectorModel[]): readonly Rule[] {
  return models.flatMap(({ definition: { name }, facts }) =>
    Object.values(facts.types).flatMap((type): readonly Rule[] => {
      if (type.kind !== "data") return [];
      const fields = Object.entries(type.fields).flatMap(([field, { type: printed, target }]) =>
        type.contributed && target === undefined && printed.endsWith("!") ? [] : [field],
      );
      if (fields.length === 0) return [];
      const right = {
        who: { roles: ["surveyor"] },
        purposes: ["statistics"],
        on: { type: type.name, fields },
        because: "test",
      } as const;
      return [
        permit({ ...right, id: `${name}.test.read-${type.name.toLowerCase()}` }),
        permitPredicate({ ...right, id: `${name}.test.ask-${type.name.toLowerCase()}` }),
      ];
    }),
  );
}

/** A call that passed between the hub and a sector. */
export interface Passed {
  readonly sector: string;
  readonly call: SectorCall;
  readonly answer: SectorAnswer;
}

export interface SampleHub {
  readonly models: readonly SectorModel[];
  readonly passed: Passed[];
  /** Set to make sectors fail. */
  readonly down: Set<string>;
  ask(query: string, variables?: Readonly<Record<string, unknown>>, as?: Principal): Promise<Answered>;
  /** Records of the ledger, the newest last. */
  records(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

export interface Answered {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface SampleHubOptions {
  readonly world: World;
  /** Sectors that run behind HTTP, as at their owners'. */
  readonly remote?: readonly string[];
  readonly rules?: (models: readonly SectorModel[]) => readonly Rule[];
}

const databaseless = new Set(["audit", "corrections"]);

/** The hub over every sector that has sample rows, in this process, each on a SQLite file of its own. */
export async function openSampleHub({
  world,
  remote = [],
  rules = surveyorRules,
}: SampleHubOptions): Promise<SampleHub> {
  const closing = new Closing();
  const folder = mkdtempSync(join(tmpdir(), "lgsp-hub-"));
  closing.add(async () => rmSync(folder, { recursive: true, force: true }));
  const definitions = (await listSectors()).filter(({ name }) => !databaseless.has(name));
  const models = definitions.map((definition) => readModel(definition));
  const keys = linkingKeys(Buffer.alloc(32, 7));
  const extra = rules(models);
  const ruled = models.map((model) => ({
    ...model,
    definition: {
      ...model.definition,
      rules: [...model.definition.rules, ...extra.filter(({ id }) => id.startsWith(`${model.definition.name}.`))],
    },
  }));
  const artifacts = await buildArtifacts(ruled, { folder });
  const passed: Passed[] = [];
  const down = new Set<string>();
  const gateway = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const sign = createAssertionSigner({ key: gateway.privateKey, kid: "test", issuer: assertionIssuer });

  const sectors: SectorEndpoint[] = [];
  for (const { definition } of models) {
    const url = `sqlite:${join(folder, `${definition.name}.db`)}`;
    const source = await openSource(definition.name, url);
    await fill(readModel(definition), source, world, keys);
    await source.close();
    const running = await openSector(definition, { url, keys, bundle: artifacts.bundle });
    closing.add(() => running.close());
    const endpoint = remote.includes(definition.name) ? await behindHttp(running, closing) : running;
    sectors.push({
      sector: definition.name,
      ready: () => endpoint.ready(),
      async execute(call) {
        if (down.has(definition.name)) throw new Error("down");
        const answer = await endpoint.execute(call);
        passed.push({ sector: definition.name, call, answer });
        return answer;
      },
    });
  }

  async function behindHttp(running: Parameters<typeof serveSector>[0], open: Closing): Promise<SectorEndpoint> {
    const served = await serveSector(running, { port: 0, key: gateway.publicKey });
    open.add(() => served.close());
    const remote = remoteEndpoint({
      sector: running.sector,
      url: served.url,
      deadline: 5_000,
      maxBytes: 32 * 1024 * 1024,
      sign,
    });
    open.add(() => remote.close());
    return remote;
  }

  const ledgerFile = join(folder, "ledger.db");
  const ledger = await openSqliteLedger({ file: ledgerFile, signingKey: readSigningKey(join(folder, "ledger.pem")) });
  closing.add(() => ledger.close());
  const asking = new Map<string, Principal>();
  const hub: Hub = await createHub({
    ...artifacts,
    sectors,
    ledger,
    ledgerKey: Buffer.alloc(32, 7),
    identify: async (request) => ({ principal: asking.get(request.headers.get("x-as") ?? "") ?? anonymous }),
    sharedState: { consume: async () => ({ allowed: true }) },
    // threads start on a machine that tests share
    limits: { sectorDeadline: 30_000 },
    catalogue: errorCatalogue(definitions),
  });
  closing.add(() => hub.close());

  return {
    models,
    passed,
    down,
    async ask(query, variables = {}, as = surveyor) {
      asking.set(as.subject, as);
      const [purpose = "open-data"] = as.purposes;
      const response = await hub.fetch(
        new Request("http://hub/graphql", {
          method: "POST",
          headers: { "content-type": "application/json", "x-as": as.subject, "lgsp-purpose": purpose },
          body: JSON.stringify({ query, variables }),
        }),
      );
      const answer: Partial<Answered> = JSON.parse(await response.text());
      return { data: answer.data ?? null, errors: answer.errors ?? [], extensions: answer.extensions ?? {} };
    },
    async records() {
      const shown = await showRecords(ledgerFile, 20);
      return shown.map(({ record }) => ({ ...record }));
    },
    close: () => closing.close(),
  };
}
