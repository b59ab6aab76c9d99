import { randomUUID } from "node:crypto";
import { keySetsDigest, operationDigest } from "@lgsp/policies";
import type { Assertion, PlacedKeySet } from "@lgsp/policies";
import type { SectorRequest } from "./sector-request.ts";

/** Seconds for which a sector may accept it: longer than any call may take, far below the 60 that sectors allow. */
const lifetime = 30;

/** The gateway's word to one sector about one operation: who asks, for what, and that it asks exactly this. */
export function assertFor(
  audience: string,
  call: {
    readonly text: string;
    readonly operationName?: string | undefined;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly keySets?: Readonly<Record<string, PlacedKeySet>> | undefined;
  },
  request: SectorRequest,
  now = Date.now(),
): Assertion {
  const setsDigest = keySetsDigest(call.keySets);
  return {
    requestId: request.requestId,
    asking: request.asking,
    policyDigest: request.policyDigest,
    audience,
    operationDigest: operationDigest(call.text, call.operationName, call.variables),
    expiresAt: Math.floor(now / 1_000) + lifetime,
    id: randomUUID(),
    released: request.released,
    ...(request.idempotencyKey === undefined ? {} : { idempotencyKey: request.idempotencyKey }),
    ...(setsDigest === undefined ? {} : { keySetsDigest: setsDigest }),
  };
}
