import type { RunningSector } from "@lgsp/kit";
import {
  buildBundle,
  operationDigest,
  type Asking,
  type PolicyBundle,
  type Principal,
  type Purpose,
  type SectorAnswer,
} from "@lgsp/policies";
import { listSectors, readModel } from "@lgsp/kit";
import { parse } from "graphql";

/** The bundle of all sectors as they are in the folders: what a running hub decides with. */
export async function wholeBundle(): Promise<PolicyBundle> {
  const models = (await listSectors()).map((definition) => readModel(definition));
  return buildBundle(
    {
      sectors: models.map((model) => model.facts),
      queries: Object.assign({}, ...models.map((model) => model.queries)),
      mutations: Object.assign({}, ...models.map((model) => model.mutations)),
    },
    models.flatMap((model) => model.definition.rules),
  );
}

export const askingAs = (purpose: Purpose, principal: Pick<Principal, "kind"> & Partial<Principal>): Asking => ({
  purpose,
  principal: {
    subject: principal.kind,
    roles: [principal.kind],
    purposes: [purpose],
    agreements: [],
    attributes: {},
    ...principal,
  },
});

/** One operation under an assertion that fits it, as the gateway in the same process would make. */
export function askSector(
  sector: RunningSector,
  policyDigest: string,
  asking: Asking,
  text: string,
  {
    variables = {},
    idempotencyKey,
    now = new Date(),
    requestId = "request",
    signal,
  }: {
    signal?: AbortSignal;
    requestId?: string;
    variables?: Readonly<Record<string, unknown>>;
    idempotencyKey?: string;
    now?: Date;
  } = {},
): Promise<SectorAnswer> {
  return sector.execute({
    document: parse(text),
    text,
    variables,
    ...(signal === undefined ? {} : { signal }),
    assertion: {
      requestId,
      asking,
      policyDigest,
      audience: sector.sector,
      operationDigest: operationDigest(text, undefined, variables),
      expiresAt: Math.floor(now.getTime() / 1000) + 30,
      id: "assertion",
      released: [],
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    },
  });
}
