import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import {
  CodedError,
  isKeySet,
  keySetFromJson,
  keySetToJson,
  type Assertion,
  type PlacedKeySet,
  type SectorAnswer,
} from "@lgsp/policies";
import { parse, type DocumentNode } from "graphql";
import { answerError } from "../execution/answer-error.ts";
import { fail } from "../execution/errors.ts";
import type { RunningSector } from "../running-sector.ts";
import { singleUseInProcess, type SingleUse } from "./single-use.ts";
import { verifyAssertion, type VerifyOptions } from "./verify-assertion.ts";

export interface ServeOptions extends Omit<VerifyOptions, "audience" | "singleUse"> {
  readonly port: number;
  readonly host?: string;
  /** Default: a memory of this process. */
  readonly singleUse?: SingleUse;
  /** Milliseconds after which work on a call is stopped. */
  readonly deadline?: number;
}

export interface ServedSector {
  /** `http://127.0.0.1:4101/graphql` */
  readonly url: string;
  close(): Promise<void>;
}

/** The assertion carries what other sectors released: 100 rows of 100 persons are 10,000 references of 23 characters. */
const largestHeader = 512 * 1024;
/**
 * `_entities` of a full page: 100 parents of 100 rows make representations of some 100 bytes each. Key sets are larger:
 * one that names every citizen of the province is 23 MB of base64.
 */
const largestBody = 64 * 1024 * 1024;
const defaultDeadline = 10_000;
const mostTokens = 20_000;

interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly keySets?: Readonly<Record<string, PlacedKeySet>>;
}

/**
 * Serves a sector at its owner's: POST /graphql with the gateway's signed assertion as bearer token. Without a valid
 * one the answer is 401 and a code, whatever was asked (`_service`, `_entities` and introspection included).
 * GET /health/live and /health/ready tell nothing but up or not.
 */
export async function serveSector(running: RunningSector, options: ServeOptions): Promise<ServedSector> {
  const host = options.host ?? "127.0.0.1";
  const clock = options.now ?? (() => new Date());
  const singleUse = options.singleUse ?? singleUseInProcess(() => clock().getTime() / 1000);
  const server = createServer({ maxHeaderSize: largestHeader }, (request, response) => {
    void respond(request, response, running, { ...options, singleUse });
  });
  server.requestTimeout = options.deadline ?? defaultDeadline;
  await listen(server, options.port, host);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}/graphql`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeIdleConnections();
      }),
  };
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });

type Serving = ServeOptions & { readonly singleUse: SingleUse };

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  running: RunningSector,
  serving: Serving,
): Promise<void> {
  try {
    const path = (request.url ?? "").split("?", 1)[0];
    if (request.method === "GET" && path === "/health/live") return send(response, 200, { live: true });
    if (request.method === "GET" && path === "/health/ready") return await sendReadiness(response, running);
    const assertion = await assertionOf(request, running.sector, serving);
    if (request.method !== "POST" || path !== "/graphql")
      throw fail("SECTOR_REQUEST_INVALID", { reason: "not POST /graphql" });
    send(response, 200, await answer(request, response, assertion, running, serving));
  } catch (error) {
    const status = error instanceof CodedError ? error.status : 503;
    send(response, status, { errors: [answerError(error, running.sector)] });
  }
}

/** Before anything of the body is read: who has no assertion does not make the sector work. */
async function assertionOf(request: IncomingMessage, sector: string, serving: Serving): Promise<Assertion> {
  const token = /^Bearer ([A-Za-z0-9._~-]+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (token === undefined) throw fail("ASSERTION_INVALID", { reason: "missing" });
  return verifyAssertion(token, { ...serving, audience: sector });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  assertion: Assertion,
  running: RunningSector,
  { deadline = defaultDeadline }: Serving,
): Promise<SectorAnswer> {
  const operation = readOperation(await readBody(request));
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  return running.execute({
    document: readDocument(operation.query),
    text: operation.query,
    variables: operation.variables,
    assertion,
    signal: AbortSignal.any([gone.signal, AbortSignal.timeout(deadline)]),
    ...(operation.operationName === undefined ? {} : { operationName: operation.operationName }),
    ...(operation.keySets === undefined ? {} : { keySets: operation.keySets }),
  });
}

function readBody(request: IncomingMessage): Promise<string> {
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
    throw fail("SECTOR_REQUEST_INVALID", { reason: "not application/json" });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= largestBody) return void chunks.push(chunk);
      // What is left is read and dropped: a connection cut now would take the answer with it.
      chunks.length = 0;
      reject(fail("SECTOR_REQUEST_INVALID", { reason: "body too large" }));
    });
    request.once("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    request.once("error", () => reject(fail("SECTOR_REQUEST_INVALID", { reason: "body" })));
  });
}

function readOperation(body: string): Operation {
  const invalid = fail("SECTOR_REQUEST_INVALID", { reason: "body" });
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw invalid;
  }
  if (!isRecord(parsed) || typeof parsed["query"] !== "string") throw invalid;
  const { query, variables, operationName, keySets } = parsed;
  if (variables !== undefined && variables !== null && !isRecord(variables)) throw invalid;
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string") throw invalid;
  return {
    query,
    variables: variables ?? {},
    ...(typeof operationName === "string" ? { operationName } : {}),
    ...(keySets === undefined ? {} : { keySets: readKeySets(keySets) }),
  };
}

function readKeySets(value: unknown): Readonly<Record<string, PlacedKeySet>> {
  const sets = Object.entries(isRecord(value) ? value : {}).map(([name, placed]) => {
    const at = isRecord(placed) ? placed["at"] : undefined;
    const set = isRecord(placed) ? keySetFromJson(placed["set"]) : undefined;
    if (typeof at !== "string" || set === undefined) throw fail("SECTOR_REQUEST_INVALID", { reason: "key sets" });
    return [name, { at, set }] as const;
  });
  return Object.fromEntries(sets);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readDocument(query: string): DocumentNode {
  try {
    return parse(query, { noLocation: true, maxTokens: mostTokens });
  } catch {
    throw fail("SECTOR_REQUEST_INVALID", { reason: "syntax" });
  }
}

async function sendReadiness(response: ServerResponse, running: RunningSector): Promise<void> {
  try {
    await running.ready();
    send(response, 200, { ready: true });
  } catch {
    send(response, 503, { ready: false });
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return;
  const text = JSON.stringify(body, (_key, value: unknown) => (isKeySet(value) ? keySetToJson(value) : value));
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(text);
}
