import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  buildBundle,
  operationDigest,
  type PolicyBundle,
  type Principal,
  type Purpose,
  type Released,
  type Rule,
  type SectorAnswer,
} from "@lgsp/policies";
import { parse } from "graphql";
import { fill } from "../../fill.ts";
import { linkingKeys, type LinkingKeys } from "../../keys/linking-keys.ts";
import { runSector, type RunSectorOptions } from "../../open-sector.ts";
import type { RunningSector } from "../../running-sector.ts";
import { createWorld } from "../../sample/create-world.ts";
import { readModel } from "../../schema/read-model.ts";
import type { SectorDefinition } from "../../sector.ts";
import { openSource } from "../../source/open-source.ts";
import type { Source } from "../../source/source.ts";
import { clinicSector } from "../../testing/clinic/sector.ts";

/** The moment at which all tests of the executor happen. */
export const now = new Date("2026-11-24T03:00:00Z");

export interface Clinic {
  readonly sector: RunningSector;
  readonly keys: LinkingKeys;
  readonly bundle: PolicyBundle;
  /** Texts of the statements since the last `ask`. */
  readonly statements: string[];
  ask(question: Ask): Promise<SectorAnswer>;
  close(): Promise<void>;
}

export interface Ask {
  readonly principal: Principal;
  readonly purpose: Purpose;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly released?: readonly Released[];
  readonly requestId?: string;
  readonly signal?: AbortSignal;
}

/** The fixture sector on a real SQLite file with these rules and this many people. */
export async function openClinic(
  rules: readonly Rule[],
  citizens = 120,
  definition: SectorDefinition = clinicSector,
  open?: () => Promise<Source>,
  options: Pick<RunSectorOptions, "interpreted" | "onInterpreted"> = {},
): Promise<Clinic> {
  const folder = mkdtempSync(join(tmpdir(), "lgsp-execution-"));
  const keys = linkingKeys(Buffer.alloc(32, 7));
  const model = readModel(definition);
  const source = await (open?.() ?? openSource(definition.name, `sqlite:${join(folder, "clinic.db")}`));
  await fill(model, source, createWorld({ seed: 1, citizens }), keys);
  const { facts, queries, mutations } = model;
  const bundle = buildBundle({ sectors: [facts], queries, mutations }, rules);
  const statements: string[] = [];
  const sector = await runSector(definition, source, {
    ...options,
    keys,
    bundle,
    now: () => now,
    onStatement: (text) => statements.push(text),
  });
  return {
    sector,
    keys,
    bundle,
    statements,
    ask({ principal, purpose, query, variables = {}, released = [], requestId = "request-1", signal }) {
      statements.length = 0;
      return sector.execute({
        document: parse(query),
        text: query,
        variables,
        ...(signal === undefined ? {} : { signal }),
        assertion: {
          requestId,
          asking: { principal, purpose },
          policyDigest: bundle.digest,
          audience: definition.name,
          operationDigest: operationDigest(query, undefined, variables),
          expiresAt: now.getTime() / 1000 + 30,
          id: "assertion-1",
          released,
        },
      });
    },
    async close() {
      await sector.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const base = { agreements: [], attributes: {} } as const;

export const officer: Principal = {
  ...base,
  kind: "official",
  subject: "officer",
  organisation: "QN.POLICE",
  roles: ["officer"],
  purposes: ["open-data", "residence-management"],
};
export const clerk: Principal = {
  ...base,
  kind: "official",
  subject: "clerk",
  organisation: "QN.21001",
  roles: ["clerk"],
  purposes: ["administrative-procedure", "open-data"],
  attributes: { commune: "21001" },
};
export const statistician: Principal = {
  ...base,
  kind: "official",
  subject: "statistician",
  organisation: "QN.STATISTICS",
  roles: ["statistician"],
  purposes: ["open-data", "statistics"],
};
export const doctor: Principal = {
  ...base,
  kind: "official",
  subject: "doctor",
  organisation: "PK001",
  roles: ["doctor"],
  purposes: ["open-data", "treatment"],
  attributes: { facility: "PK001" },
};
