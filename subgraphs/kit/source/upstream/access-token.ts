import {
  allowInsecureRequests,
  ClientSecretBasic,
  clientCredentialsGrantRequest,
  customFetch,
  processClientCredentialsResponse,
  ResponseBodyError,
} from "oauth4webapi";
import type { Dispatcher } from "undici";
import { upstreamError } from "./errors.ts";
import { transient } from "./failures.ts";
import type { Upstream } from "./settings.ts";

/** Tokens end a little before their time, so that none expires on its way: a tenth of their life, at most 30 s. */
const earliestMs = 30_000;
/** RFC 6749 5.1 leaves `expires_in` out at will; then a token is kept this long. */
const unknownLifetimeSeconds = 60;

export interface AccessTokens {
  /** A valid token; undefined where the upstream asks for none. Errors: UPSTREAM_DENIED, transient failures. */
  get(signal: AbortSignal): Promise<string | undefined>;
  /** The upstream no longer takes this one. */
  forget(token: string): void;
}

/**
 * OAuth 2.0 client credentials (RFC 6749 section 4.4; the client is authenticated by HTTP Basic, section 2.3.1). One token
 * serves everybody who asks through this hub; while it is renewed all wait for the one request.
 */
export function accessTokens(upstream: Upstream, tokenUrl: URL | undefined, dispatcher: Dispatcher): AccessTokens {
  const { client, scope, sector } = upstream;
  let current: { readonly token: string; readonly until: number } | undefined;
  let renewal: Promise<string> | undefined;
  if (client === undefined || tokenUrl === undefined) {
    return { get: () => Promise.resolve(undefined), forget: () => undefined };
  }
  const server = { issuer: tokenUrl.origin, token_endpoint: tokenUrl.href };
  const options = {
    [allowInsecureRequests]: tokenUrl.protocol === "http:",
    [customFetch]: (url: string, init: RequestInit): Promise<Response> => post(url, init, dispatcher),
  };

  const renew = async (): Promise<string> => {
    try {
      const answer = await clientCredentialsGrantRequest(
        server,
        { client_id: client.id },
        ClientSecretBasic(client.secret),
        scope === undefined ? {} : { scope },
        // not the signal of who happens to ask: others wait for the same token
        { ...options, signal: () => AbortSignal.timeout(upstream.deadline) },
      );
      if (answer.status >= 500 || answer.status === 429) throw transient(`token: HTTP ${answer.status}`);
      const granted = await processClientCredentialsResponse(server, { client_id: client.id }, answer);
      const lifetime = (granted.expires_in ?? unknownLifetimeSeconds) * 1_000;
      current = {
        token: granted.access_token,
        until: performance.now() + lifetime - Math.min(earliestMs, lifetime / 10),
      };
      return granted.access_token;
    } catch (error) {
      if (error instanceof ResponseBodyError) throw upstreamError("UPSTREAM_DENIED", { sector, reason: error.error });
      throw error;
    }
  };

  return {
    async get(signal) {
      if (current !== undefined && performance.now() < current.until) return current.token;
      renewal ??= renew().finally(() => (renewal = undefined));
      return unlessAborted(renewal, signal);
    },
    forget(token) {
      if (current?.token === token) current = undefined;
    },
  };
}

async function post(url: string, init: RequestInit, dispatcher: Dispatcher): Promise<Response> {
  const { origin, pathname } = new URL(url);
  const { statusCode, headers, body } = await dispatcher.request({
    origin,
    path: pathname,
    method: "POST",
    headers: Object.fromEntries(new Headers(init.headers)),
    body: init.body instanceof URLSearchParams ? init.body.toString() : "",
    ...(init.signal ? { signal: init.signal } : {}),
  });
  const type = headers["content-type"];
  return new Response(await body.text(), {
    status: statusCode,
    headers: typeof type === "string" ? { "content-type": type } : {},
  });
}

function unlessAborted<Value>(waiting: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    waiting.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
