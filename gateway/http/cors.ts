import type { RequestHead } from "../request-head.ts";

/** Origins of web pages that may read answers; empty by default: then no CORS header is ever sent. */
export type AllowedOrigins = readonly string[];

/** CORS headers for this request: the origin itself when it is listed, never `*` and never with credentials. */
export function corsHeaders({ headers }: RequestHead, origins: AllowedOrigins): Record<string, string> {
  const origin = headers.get("origin");
  if (origin === null || !origins.includes(origin)) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-expose-headers": "lgsp-request-id, retry-after, www-authenticate",
    vary: "Origin",
  };
}

/** Answer to a preflight request: without a listed origin it allows nothing. */
export function preflight(request: Request, origins: AllowedOrigins): Response {
  const headers = corsHeaders(request, origins);
  if (headers["access-control-allow-origin"] === undefined) return new Response(null, { status: 204 });
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      "access-control-allow-methods": "POST",
      "access-control-allow-headers":
        "authorization, content-type, accept-language, idempotency-key, lgsp-purpose, lgsp-case",
      "access-control-max-age": "600",
    },
  });
}
