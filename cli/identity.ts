import type { Ledger } from "@lgsp/audit";
import {
  authorityRecord,
  createIdentify,
  createTokenVerifier,
  openSqliteRegister,
  remoteKeys,
  type AuthorityRegister,
  type Identify,
  type InTurn,
  type TrustedIssuer,
} from "@lgsp/gateway/identity";
import { createMemoryState, createRedisState, type SharedState } from "@lgsp/gateway/state";
import type { Configuration } from "./configuration.ts";
import type { OpaqueSubject } from "./opaque-subject.ts";

/** The register of who may act as what; each change is in the ledger before it counts. */
export function openRegister(file: string, ledger: Ledger, inTurn?: InTurn): AuthorityRegister {
  return openSqliteRegister(file, async (change) => void (await ledger.append(authorityRecord(change))), inTurn);
}

/** State that replicas share: Redis when there is an address, this process and its file of revocations otherwise. */
export async function openState({ redisUrl }: Configuration, revocationsFile: string): Promise<SharedState> {
  if (redisUrl === undefined) return createMemoryState({ revocationsFile });
  return await createRedisState({ url: redisUrl, onContact: reportContact });
}

/** Who is behind a request, by the configured issuers and, in development, our own. */
export function openIdentify(
  { issuers, audience }: Configuration,
  register: AuthorityRegister,
  state: SharedState,
  development: readonly TrustedIssuer[],
  opaque: OpaqueSubject,
): Identify {
  const configured = issuers.map(({ name, issuer, jwksUri }): TrustedIssuer => ({
    name,
    issuer,
    keys: remoteKeys({ issuer: name, jwksUri }),
    opaqueSubject: opaque,
  }));
  const verifier = createTokenVerifier({ issuers: [...configured, ...development], audience });
  return createIdentify({ verifier, register, state });
}

/** Redis coming and going is for the operator's eyes; the hub goes on either way. */
function reportContact(reachable: boolean): void {
  process.stderr.write(`${new Date().toISOString()} Redis ${reachable ? "answers" : "does not answer"}\n`);
}
