import { corsHeaders, preflight } from "./cors.ts";
import type { AllowedOrigins } from "./cors.ts";

export interface Doorstep {
  readonly origins: AllowedOrigins;
  /** HTML of the explorer for a browser that opens /graphql. */
  readonly explorer?: (request: Request) => string | Promise<string>;
  readonly isReady: () => boolean;
}

/** Answers that hold no data of the graph: health, preflight, the explorer page. Undefined: the flow must answer. */
export async function answerOnDoorstep(request: Request, step: Doorstep): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (request.method === "OPTIONS") return preflight(request, step.origins);
  if (request.method !== "GET" && request.method !== "HEAD") return undefined;
  if (pathname === "/health/live") return health(200, "live");
  if (pathname === "/health/ready") return step.isReady() ? health(200, "ready") : health(503, "not ready");
  const wantsPage = (request.headers.get("accept") ?? "").includes("text/html");
  if (pathname === "/" && wantsPage && step.explorer !== undefined)
    return new Response(null, { status: 302, headers: { location: "/graphql" } });
  if (pathname !== "/graphql" || !wantsPage || step.explorer === undefined || new URL(request.url).search !== "")
    return undefined;
  return new Response(await step.explorer(request), { headers: { ...pageHeaders, ...corsHeaders(request, []) } });
}

const health = (status: number, word: string): Response =>
  new Response(`${word}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });

/** GraphiQL compiles its editor in the page, so scripts and evaluation are allowed, but only the hub itself is reached. */
const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
