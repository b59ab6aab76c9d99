import type { IncomingMessage, ServerResponse } from "node:http";
import {
  parseAuthority,
  parseRevocation,
  stateOf,
  type AuthorityEntry,
  type AuthorityRegister,
  type Identify,
} from "@lgsp/gateway/identity";
import type { Revocation } from "@lgsp/gateway/state";
import type { Principal } from "@lgsp/policies";
import { authorityPath } from "./authority-path.ts";
import { cliErrors } from "./errors.ts";
import { opaqueName, type OpaqueSubject } from "./opaque-subject.ts";
import { isCoded } from "./report-error.ts";

const bodyLimit = 16_384;

/** Who may do what: granting takes an operator and, by the register's own rule, a second person. */
const mayDo: Readonly<Record<string, readonly Principal["kind"][]>> = {
  list: ["operator", "auditor"],
  propose: ["operator"],
  approve: ["operator", "auditor"],
  revoke: ["operator", "auditor"],
  block: ["operator", "auditor"],
};

/** An entry as it is shown: a citizen's number is identity data and stays in the register. */
export interface ShownAuthority extends Omit<AuthorityEntry, "attributes"> {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly state: string;
}

/** Revokes a token, person or agreement, with its line in the ledger. */
export type Revoke = (revocation: Revocation, by: string, now: Date) => Promise<void>;

export interface AuthorityDesk {
  readonly register: AuthorityRegister;
  readonly identify: Identify;
  readonly revoke: Revoke;
  /** Resolves when it is in the ledger that `by` read the register. */
  readonly recordReading: (by: string, now: Date) => Promise<unknown>;
  readonly opaque: OpaqueSubject;
}

export function authorityRoute(desk: AuthorityDesk) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, desk)
      .then((body) => reply(response, 200, body))
      .catch((error: unknown) => {
        if (!isCoded(error)) return reply(response, 500, { code: "INTERNAL_ERROR" });
        const status = "status" in error && typeof error.status === "number" ? error.status : 500;
        return reply(response, status, { code: error.code, vi: error.text("vi"), en: error.text("en") });
      });
  };
}

async function answer(
  request: IncomingMessage,
  { register, identify, revoke, recordReading, opaque }: AuthorityDesk,
): Promise<unknown> {
  const now = new Date();
  const { authorization = "" } = request.headers;
  const headers = new Headers(authorization === "" ? [] : [["authorization", authorization]]);
  const { principal } = await identify(new Request("http://hub/authority", { headers }), now);
  const action = request.method === "GET" ? "list" : (request.url ?? "").slice(authorityPath.length + 1);
  if (mayDo[action]?.includes(principal.kind) !== true) throw cliErrors("AUTHORITY_FORBIDDEN", { action });
  if (action === "list") {
    await recordReading(principal.subject, now);
    return (await register.list()).map((entry) => shown(entry, now));
  }
  const body = await readJson(request);
  if (action === "propose") {
    const entry = parseAuthority(body);
    const named = { ...entry, subject: opaqueName(opaque, entry.subject) };
    return shown(await register.propose(named, principal.subject, now), now);
  }
  if (action === "block") {
    const given = parseRevocation(body);
    const revocation = given.kind === "subject" ? { ...given, id: opaqueName(opaque, given.id) } : given;
    await revoke(revocation, principal.subject, now);
    return revocation;
  }
  const id = idOf(body);
  return shown(
    action === "approve"
      ? await register.approve(id, principal.subject, now)
      : await register.revoke(id, principal.subject, now),
    now,
  );
}

function shown(entry: AuthorityEntry, now: Date): ShownAuthority {
  const attributes = Object.entries(entry.attributes).map(([name, value]) => [
    name,
    name === "personalId" ? "•" : value,
  ]);
  return { ...entry, attributes: Object.fromEntries(attributes), state: stateOf(entry, now) };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const invalid = () => cliErrors("REQUEST_BODY_INVALID", { limit: bodyLimit });
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) throw invalid();
    bytes += chunk.length;
    if (bytes > bodyLimit) throw invalid();
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw invalid();
  }
}

function idOf(body: unknown): string {
  if (typeof body === "object" && body !== null && "id" in body && typeof body.id === "string") return body.id;
  throw cliErrors("REQUEST_BODY_INVALID", { limit: bodyLimit });
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(`${JSON.stringify(body)}\n`);
}
