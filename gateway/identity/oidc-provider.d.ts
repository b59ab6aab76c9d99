/** What of oidc-provider 9 the development issuer uses; the package comes without types. */
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";
  import type { JSONWebKeySet } from "jose";

  export interface Configuration {
    readonly adapter: new (model: string) => Adapter;
    readonly clients: readonly Readonly<Record<string, unknown>>[];
    readonly clientDefaults: Readonly<Record<string, unknown>>;
    readonly cookies: { readonly keys: readonly string[] };
    readonly enabledJWA: Readonly<Record<string, readonly string[]>>;
    readonly extraTokenClaims: (
      ctx: unknown,
      token: { readonly scope?: string },
    ) => Record<string, unknown> | undefined;
    readonly features: Readonly<Record<string, unknown>>;
    readonly jwks: JSONWebKeySet;
    readonly responseTypes: readonly string[];
    readonly routes: Readonly<Record<string, string>>;
    readonly scopes: readonly string[];
    readonly ttl: Readonly<Record<string, number>>;
  }

  export interface Adapter {
    upsert(id: string, payload: unknown, expiresIn: number): Promise<void>;
    find(id: string): Promise<unknown>;
    findByUserCode(code: string): Promise<unknown>;
    findByUid(uid: string): Promise<unknown>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  }

  export const errors: { readonly InvalidTarget: new () => Error };

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    on(event: string, listener: (...args: unknown[]) => void): this;
  }
}
