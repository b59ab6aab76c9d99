import type { IncomingMessage, ServerResponse } from "node:http";
import type { Hub } from "@lgsp/gateway";

type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** What answers while data is made: alive, not ready; afterwards the hub. */
export interface StartingUp {
  fetch(request: Request, info?: { readonly address?: string }): Promise<Response>;
  /** Of the hub, once it is open. */
  readonly answer: Hub["answer"] | undefined;
  /** For listen(): paths that belong to no hub, known once they are routed. */
  readonly routes: Record<string, Route>;
  route(routes: Readonly<Record<string, Route>>): void;
  open(hub: Hub): void;
}

export function startingUp(): StartingUp {
  let hub: Hub | undefined;
  const routes: Record<string, Route> = {};
  return {
    routes,
    route: (added) => void Object.assign(routes, added),
    open: (opened) => void (hub = opened),
    get answer() {
      return hub?.answer;
    },
    fetch: async (request, info) => {
      if (hub !== undefined) return hub.fetch(request, info);
      const live = new URL(request.url).pathname === "/health/live";
      return new Response(live ? "live\n" : "starting\n", {
        status: live ? 200 : 503,
        headers: { "content-type": "text/plain; charset=utf-8", "retry-after": "5" },
      });
    },
  };
}
