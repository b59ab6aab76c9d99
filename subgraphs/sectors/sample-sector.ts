import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createWorld,
  fill,
  linkingKeys,
  listSectors,
  openSector,
  openSource,
  readModel,
  samplePersonas,
  type SectorModel,
  type Source,
  type World,
} from "@lgsp/kit";
import { buildBundle, operationDigest, type Asking, type PolicyBundle, type SectorAnswer } from "@lgsp/policies";
import { parse } from "graphql";
import { samplePrincipals } from "./sample-principals.ts";

/** The moment at which the tests of sectors happen. */
export const sampleNow = new Date("2026-11-24T03:00:00Z");

export const sampleKeys = linkingKeys(Buffer.alloc(32, 7));

/** Models of every sector, and the policy bundle of the whole graph: what a sector decides with. */
export async function sampleGraph(): Promise<{
  readonly models: readonly SectorModel[];
  readonly bundle: PolicyBundle;
}> {
  const models = (await listSectors()).map((definition) => readModel(definition));
  const bundle = buildBundle(
    {
      sectors: models.map((model) => model.facts),
      queries: Object.assign({}, ...models.map((model) => model.queries)),
      mutations: Object.assign({}, ...models.map((model) => model.mutations)),
    },
    models.flatMap((model) => model.definition.rules),
  );
  return { models, bundle };
}

export type Attributes = Readonly<Record<string, string>>;

/** What the personas are bound to in a world: the citizen's number, the clerk's commune, the doctor's facility. */
export function attributesIn(world: World): Attributes {
  const { citizen, clerkCommune, doctorFacility } = samplePersonas(world);
  return {
    personalId: world.person(citizen).personalId,
    commune: clerkCommune,
    facility: world.facility(doctorFacility).facilityCode,
  };
}

/** A persona asking for her own purpose, or for open data; `asker` replaces the attributes that she has at all. */
export function askingOf(persona: string, asker: Attributes, wrongPurpose = false): Asking {
  const sample = samplePrincipals[persona];
  if (sample === undefined) throw new RangeError(`no such persona: ${persona}`);
  const { attributes, organisation } = sample.principal;
  const bound = Object.entries(asker).filter(([name]) => Object.hasOwn(attributes, name));
  // a commune's clerk acts for its committee
  const committee = attributes["commune"] === undefined ? organisation : `QN.${asker["commune"] ?? ""}`;
  return {
    principal: {
      ...sample.principal,
      ...(committee === undefined ? {} : { organisation: committee }),
      attributes: { ...attributes, ...Object.fromEntries(bound) },
    },
    purpose: wrongPurpose ? "open-data" : sample.purpose,
  };
}

export interface SampleSector {
  readonly model: SectorModel;
  readonly source: Source;
  readonly world: World;
  /** Who the personas are in this world. */
  readonly attributes: Attributes;
  /** Texts of the statements since the last question. */
  readonly statements: string[];
  ask(asking: Asking, text: string, variables?: Readonly<Record<string, unknown>>): Promise<SectorAnswer>;
  /** The same as one of the personas. */
  askAs(persona: string, text: string, variables?: Readonly<Record<string, unknown>>): Promise<SectorAnswer>;
  close(): Promise<void>;
}

/** A sector on a database of its own, filled from the sample world and asked as the gateway would. */
export async function openSampleSector(
  name: string,
  world: World = createWorld({ seed: 3, citizens: 1_500 }),
): Promise<SampleSector> {
  const { models, bundle } = await sampleGraph();
  const model = models.find(({ definition }) => definition.name === name);
  if (model === undefined) throw new RangeError(`no such sector: ${name}`);
  const folder = mkdtempSync(join(tmpdir(), `lgsp-${name}-`));
  const url = `sqlite:${join(folder, "sector.db")}`;
  const source = await openSource(name, url);
  await fill(model, source, world, sampleKeys);
  const statements: string[] = [];
  const sector = await openSector(model.definition, {
    url,
    keys: sampleKeys,
    bundle,
    now: () => sampleNow,
    onStatement: (text) => statements.push(text),
  });
  const attributes = attributesIn(world);
  const ask: SampleSector["ask"] = (asking, text, variables = {}) => {
    statements.length = 0;
    return sector.execute({
      document: parse(text),
      text,
      variables,
      assertion: {
        requestId: "sample",
        asking,
        policyDigest: bundle.digest,
        audience: name,
        operationDigest: operationDigest(text, undefined, variables),
        expiresAt: sampleNow.getTime() / 1000 + 30,
        id: "sample",
        released: [],
      },
    });
  };
  return {
    model,
    source,
    world,
    attributes,
    statements,
    ask,
    askAs: (persona, text, variables) => ask(askingOf(persona, attributes), text, variables),
    close: async () => {
      await sector.close();
      await source.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
