import { CodedError } from "@lgsp/policies";
import { Agent } from "undici";
import { kitError } from "../../errors.ts";
import { accessTokens } from "./access-token.ts";
import { upstreamError } from "./errors.ts";
import { codeOf, retryAfterSeconds, tooLarge, transient } from "./failures.ts";
import type { Operation } from "./openapi-document.ts";
import { gaveUp, resilience } from "./resilience.ts";
import { safeAddress, type Upstream } from "./settings.ts";

/** Longest wait for one attempt: a slow one leaves time for another. */
const attemptMs = 1_000;
const mostBytes = 8 * 1024 * 1024;
const ca = (pem: string | undefined) => (pem === undefined ? {} : { ca: pem });

export interface CallInput {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

export interface CallLimits {
  /** `performance.now()` by which the answer is wanted. */
  readonly until: number;
  readonly signal?: AbortSignal | undefined;
  /** The hub's request id, so that both sides can find the call in their logs. */
  readonly requestId?: string | undefined;
}

export interface UpstreamClient {
  /**
   * Calls a read operation; the answer keeps its schema. Errors: UPSTREAM_UNREACHABLE, UPSTREAM_BUSY, UPSTREAM_DENIED,
   * UPSTREAM_ANSWER_INVALID, UPSTREAM_ANSWER_TOO_LARGE, READ_CANCELLED; none holds anything that was sent or answered.
   */
  call(operation: Operation, input: CallInput, limits: CallLimits): Promise<unknown>;
  close(): Promise<void>;
}

/** In: `tokenUrl` as the OpenAPI document has it; the operator's setting goes first. */
export function upstreamClient(upstream: Upstream, tokenUrl: string | undefined): UpstreamClient {
  const { sector, base, report } = upstream;
  const agent = new Agent({
    connect: { timeout: attemptMs, ...ca(upstream.ca) },
    maxResponseSize: mostBytes,
    connections: 16,
  });
  const grantAt = upstream.tokenUrl ?? (tokenUrl === undefined ? undefined : safeAddress(sector, tokenUrl, base));
  const tokens = accessTokens(upstream, grantAt, agent);
  const steady = resilience((line) => report(line));
  /** `performance.now()` before which the upstream does not want to be asked, whoever asks. */
  let quietUntil = 0;

  const attempt = async (operation: Operation, input: CallInput, limits: CallLimits, signal: AbortSignal) => {
    const quiet = quietUntil - performance.now();
    if (quiet > 0) throw transient("it asked to be left alone", Math.ceil(quiet / 1_000));
    const patience = AbortSignal.any([signal, AbortSignal.timeout(Math.min(attemptMs, remaining(limits)))]);
    const token = await tokens.get(patience);
    const url = new URL(operation.path, base);
    for (const [name, value] of Object.entries(input.query ?? {})) url.searchParams.set(name, value);
    const { statusCode, headers, body } = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: operation.method,
      signal: patience,
      headers: {
        accept: "application/json",
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(input.body === undefined ? {} : { "content-type": "application/json" }),
        ...(limits.requestId === undefined ? {} : { "x-request-id": limits.requestId }),
      },
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    });
    if (statusCode === 200) return readJson(await body.text(), headers["content-type"], operation);
    await body.dump();
    if (statusCode === 401 && token !== undefined) {
      tokens.forget(token);
      throw transient("HTTP 401");
    }
    if (statusCode === 401 || statusCode === 403)
      throw upstreamError("UPSTREAM_DENIED", { sector, reason: `HTTP ${statusCode}` });
    if (statusCode === 429 || statusCode === 503) {
      const seconds = retryAfterSeconds(headers["retry-after"], Date.now()) ?? (statusCode === 429 ? 1 : undefined);
      if (seconds !== undefined) quietUntil = performance.now() + seconds * 1_000;
      throw transient(`HTTP ${statusCode}`, seconds);
    }
    if (statusCode >= 500) throw transient(`HTTP ${statusCode}`);
    throw answerInvalid(operation, "/", `HTTP ${statusCode}`);
  };

  const readJson = (text: string, type: string | string[] | undefined, operation: Operation): unknown => {
    if (typeof type !== "string" || !/^application\/json\s*(;|$)/i.test(type))
      throw answerInvalid(operation, "/", "content-type");
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch {
      throw answerInvalid(operation, "/", "JSON");
    }
    const objection = operation.objection(answer);
    if (objection !== undefined) throw answerInvalid(operation, objection.place, objection.rule);
    return answer;
  };

  const answerInvalid = (operation: Operation, place: string, rule: string): CodedError => {
    report(`UPSTREAM_ANSWER_INVALID ${operation.id} at ${place}: ${rule}`);
    return upstreamError("UPSTREAM_ANSWER_INVALID", { sector, operation: operation.id, place, rule });
  };

  const codedFailure = (error: unknown, operation: Operation, limits: CallLimits): CodedError => {
    if (error instanceof CodedError) return error;
    if (limits.signal?.aborted === true) return kitError("READ_CANCELLED", { sector });
    if (codeOf(error) === tooLarge) {
      report(`UPSTREAM_ANSWER_TOO_LARGE ${operation.id}`);
      return upstreamError("UPSTREAM_ANSWER_TOO_LARGE", { sector, operation: operation.id });
    }
    const { reason, retryAfter } = gaveUp(error) ?? { reason: "no answer in time" };
    if (retryAfter !== undefined) return upstreamError("UPSTREAM_BUSY", { sector, retryAfterSeconds: retryAfter });
    if (reason === "HTTP 401") return upstreamError("UPSTREAM_DENIED", { sector, reason });
    return upstreamError("UPSTREAM_UNREACHABLE", { sector, reason });
  };

  return {
    async call(operation, input, limits) {
      const signal = AbortSignal.any([
        AbortSignal.timeout(remaining(limits)),
        ...(limits.signal === undefined ? [] : [limits.signal]),
      ]);
      try {
        return await steady.run(
          (either) =>
            attempt(operation, input, limits, either).catch((error: unknown) => asTransient(error, limits.signal)),
          limits.until,
          signal,
        );
      } catch (error) {
        throw codedFailure(error, operation, limits);
      }
    },
    close: () => agent.close(),
  };
}

const remaining = ({ until }: CallLimits): number => Math.max(1, Math.floor(until - performance.now()));

/** What the network did is worth another try; what the upstream said is not. */
function asTransient(error: unknown, asker: AbortSignal | undefined): never {
  // an asker who goes away says nothing about the system
  if (asker?.aborted === true) throw error;
  const code = codeOf(error);
  if (error instanceof DOMException) throw transient("no answer in time");
  if (code !== undefined && code !== tooLarge && !(error instanceof CodedError)) throw transient(code);
  throw error;
}
