import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isIP } from "node:net";
import { fail } from "../errors.ts";
import type { Hub } from "../hub.ts";
import { fromNode } from "./hub-request.ts";

export interface ListenOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Handlers that answer every path below a prefix before the hub does, e.g. the development issuer. */
  readonly extraRoutes?: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;
}

export interface Listening {
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Stops accepting, lets running requests end within the grace (milliseconds, default 1,500), then cuts them off. */
  close(graceMs?: number): Promise<void>;
}

/** What answers: a hub, or the gateway with policy off. */
export interface Fetches {
  fetch(request: Request, info?: { readonly address?: string }): Promise<Response>;
  /** Answers questions (POST); without it they too take the way of `fetch`. */
  readonly answer?: Hub["answer"] | undefined;
}

/** Errors: PORT_IN_USE, ADDRESS_NOT_AVAILABLE. */
export async function listen(hub: Fetches, { host, port, extraRoutes = {} }: ListenOptions): Promise<Listening> {
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 30_000 },
    (incoming, outgoing) => {
      const route = Object.keys(extraRoutes).find((prefix) => isBelow(incoming.url ?? "/", prefix));
      if (route !== undefined) extraRoutes[route]?.(incoming, outgoing);
      else void answer(hub, incoming, outgoing);
    },
  );
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(port, host, resolve);
  await promise.catch((error: unknown) => {
    throw cannotListen(error, host, port);
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${isIP(host) === 6 ? `[${host}]` : host}:${bound}`,
    host,
    port: bound,
    close: (graceMs = 1_500) =>
      new Promise((done) => {
        const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(cutOff);
          done();
        });
        server.closeIdleConnections();
      }),
  };
}

function isBelow(url: string, prefix: string): boolean {
  const path = url.split("?")[0] ?? "";
  return path === prefix || path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`);
}

function cannotListen(error: unknown, host: string, port: number): unknown {
  const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  return reason === "EADDRINUSE"
    ? fail("PORT_IN_USE", { port })
    : fail("ADDRESS_NOT_AVAILABLE", { host, port, reason });
}

async function answer(hub: Fetches, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const address = incoming.socket.remoteAddress ?? "unknown";
  try {
    if (hub.answer !== undefined && incoming.method === "POST" && incoming.url?.startsWith("/") === true) {
      const { status, headers, body } = await hub.answer(fromNode(incoming, outgoing), { address });
      outgoing.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
    } else {
      const hungUp = new AbortController();
      outgoing.once("close", () => {
        if (!outgoing.writableFinished) hungUp.abort();
      });
      const response = await hub.fetch(toRequest(incoming, hungUp.signal), { address });
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(incoming.method === "HEAD" ? undefined : Buffer.from(await response.arrayBuffer()));
    }
  } catch {
    // only a request that is no HTTP request gets here: hub.fetch never rejects
    if (!outgoing.headersSent) outgoing.writeHead(400, { "content-type": "text/plain" });
    outgoing.end("Bad Request\n");
  }
  // what a refusal left unread would hold up the next request on this connection; requestTimeout bounds it
  incoming.resume();
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headersDistinct))
    for (const each of value ?? []) headers.append(name, each);
  const method = incoming.method ?? "GET";
  const url = new URL(incoming.url ?? "/", "http://hub");
  if (method === "GET" || method === "HEAD") return new Request(url, { method, headers, signal });
  const init = { method, headers, signal, body: streamOf(incoming), duplex: "half" };
  return new Request(url, init);
}

/** Reads when it is read and no sooner: Node itself drops a body that nobody has begun. Leaving it does not cut the connection, which would take the answer with it. */
function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(new Uint8Array(value));
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
