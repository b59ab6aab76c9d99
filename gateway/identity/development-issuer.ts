import type { IncomingMessage, ServerResponse } from "node:http";
import type { Adapter, Configuration } from "oidc-provider";
import { purposes } from "@lgsp/policies";
import { personaSecret } from "./development-keys.ts";
import type { DevelopmentKeys } from "./development-keys.ts";
import { fail } from "./errors.ts";
import { localKeys } from "./issuer-keys.ts";
import { isLoopback } from "./loopback.ts";
import { developmentIssuerName, personas } from "./personas.ts";
import type { TrustedIssuer } from "./verify-token.ts";

export interface DevelopmentIssuerOptions {
  /** Where it is reached, e.g. "http://127.0.0.1:4000/development/issuer"; also the `iss` of its tokens. */
  readonly issuer: string;
  /** Address that its listener is bound to. */
  readonly host: string;
  /** The hub's own name, `aud` of the tokens. */
  readonly audience: string;
  readonly keys: DevelopmentKeys;
}

export interface DevelopmentIssuer {
  /** For the token verifier of the same process: no request to itself. */
  readonly trusted: TrustedIssuer;
  /** Answers requests below the issuer's path; true when it took the request. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
}

const lifetimeSeconds = 600;

/**
 * An OAuth 2.0 issuer for development: each persona is a client that gets a token for itself (client_credentials,
 * RFC 6749 section 4.4), ES256, ten minutes. A requested `scope` is a list of purposes and becomes the narrowing claim
 * `purposes`.
 *
 * Whoever reads the data directory can be anybody, so it starts on a loopback address only
 * (DEVELOPMENT_ISSUER_NOT_LOOPBACK) and answers only callers on this machine that call it by a loopback name: a page
 * of a foreign site whose name was pointed here (DNS rebinding) gets nothing. It sends nothing anywhere.
 */
export async function createDevelopmentIssuer(options: DevelopmentIssuerOptions): Promise<DevelopmentIssuer> {
  const url = new URL(options.issuer);
  for (const host of [options.host, url.hostname]) {
    if (!isLoopback(host)) throw fail("DEVELOPMENT_ISSUER_NOT_LOOPBACK", { host });
  }
  // loaded here: a hub with a real issuer never carries it
  const { Provider, errors } = await import("oidc-provider");
  const provider = new Provider(options.issuer, configurationOf(options, errors.InvalidTarget));
  const callback = provider.callback();
  const mount = url.pathname.replace(/\/$/, "");

  return {
    trusted: {
      name: developmentIssuerName,
      issuer: options.issuer,
      keys: localKeys({ keys: [options.keys.signingKey] }),
    },
    handle(request, response) {
      const path = request.url ?? "/";
      if (!path.startsWith(mount) || !/^(?:$|[/?])/.test(path.slice(mount.length))) return false;
      if (!isLocal(request)) {
        response.writeHead(403).end();
        return true;
      }
      // oidc-provider reads the mount path from what originalUrl has more than url, as Express and koa-mount leave it
      Object.assign(request, { originalUrl: path, url: path.slice(mount.length).replace(/^(?!\/)/, "/") });
      callback(request, response).catch(() => response.destroy());
      return true;
    },
  };
}

function isLocal(request: IncomingMessage): boolean {
  const name = request.headers.host?.replace(/:\d+$/, "") ?? "";
  return isLoopback(name) && isLoopback(request.socket.remoteAddress ?? "");
}

function configurationOf({ audience, keys }: DevelopmentIssuerOptions, InvalidTarget: new () => Error): Configuration {
  return {
    adapter: NothingStored,
    clients: personas.map((persona) => ({
      client_id: persona,
      client_secret: personaSecret(keys.secret, persona),
      grant_types: ["client_credentials"],
      redirect_uris: [],
      response_types: [],
      scope: purposes.join(" "),
    })),
    clientDefaults: { id_token_signed_response_alg: "ES256" },
    cookies: { keys: [keys.secret] },
    enabledJWA: { idTokenSigningAlgValues: ["ES256"] },
    extraTokenClaims: (_ctx, token) => (token.scope === undefined ? undefined : { purposes: token.scope.split(" ") }),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        getResourceServerInfo: (_ctx: unknown, resource: string) => {
          if (resource !== audience) throw new InvalidTarget();
          return {
            scope: purposes.join(" "),
            audience,
            accessTokenTTL: lifetimeSeconds,
            accessTokenFormat: "jwt",
            jwt: { sign: { alg: "ES256" } },
          };
        },
      },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    jwks: { keys: [keys.signingKey] },
    responseTypes: [],
    routes: { token: "/token", jwks: "/jwks" },
    scopes: purposes,
    ttl: { ClientCredentials: lifetimeSeconds },
  };
}

/** Signed tokens carry everything themselves: there is nothing to keep. */
class NothingStored implements Adapter {
  async upsert(): Promise<void> {}
  async find(): Promise<undefined> {}
  async findByUserCode(): Promise<undefined> {}
  async findByUid(): Promise<undefined> {}
  async consume(): Promise<void> {}
  async destroy(): Promise<void> {}
  async revokeByGrantId(): Promise<void> {}
}
