import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { StandIn, StandInOptions } from "@lgsp/kit";
import { takeToken, tokenBook, type TokenBook } from "./stand-in/tokens.ts";
import { resources, type Resource } from "./stand-in/resources.ts";
import { type Faults, noFaults, spoil } from "./stand-in/faults.ts";

/** One call as the stand-in saw it: what a test asks about. */
export interface SeenCall {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  readonly at: number;
}

/** The stand-in with its faults, which may be set at any time, and what it has been asked. */
export interface FaultyStandIn extends StandIn {
  readonly faults: Faults;
  readonly calls: SeenCall[];
  readonly tokensGranted: () => number;
  readonly revokeTokens: () => void;
}

/**
 * The agency's system as openapi.yaml describes it, on the sample rows: OAuth client credentials, pages, look-ups in
 * batches, a rate limit; and, when told to, outages, slowness and answers that break the contract. It shares no code with
 * the hub's side of the contract.
 */
export async function standIn({ source, host, port, client }: StandInOptions): Promise<FaultyStandIn> {
  const faults: Faults = { ...noFaults };
  const calls: SeenCall[] = [];
  const tokens = tokenBook(client);
  let window = { second: 0, calls: 0 };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "GET", url = "/" } = request;
    const text = await bodyOf(request);
    if (faults.down) return void request.socket.destroy();
    if (faults.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, faults.slowMs));
    const { pathname, searchParams } = new URL(url, "http://stand-in");
    if (pathname === "/oauth/token") return takeToken(tokens, request, text, faults, response);
    calls.push({ method, url, body: text === "" ? undefined : JSON.parse(text), at: performance.now() });
    if (faults.failNext > 0) {
      faults.failNext -= 1;
      return send(response, 500, { loi: "loi he thong" });
    }
    const second = Math.floor(Date.now() / 1_000);
    window = window.second === second ? { second, calls: window.calls + 1 } : { second, calls: 1 };
    if (window.calls > faults.callsPerSecond) {
      response.setHeader("retry-after", "1");
      return send(response, 429, { loi: "qua nhieu" });
    }
    if (!isGranted(tokens, request)) return send(response, 401, { loi: "token" });
    if (pathname === "/tinh-trang") return send(response, 200, { sanSang: true });
    const [, name = "", action] = pathname.split("/");
    const resource = resources[name];
    if (resource === undefined) return send(response, 404, { loi: "khong co" });
    const found =
      action === "tra-cuu" && method === "POST"
        ? await resource.lookUp(source, JSON.parse(text))
        : await listOf(resource, searchParams);
    return spoil(response, found, faults, send);
  };

  const listOf = (resource: Resource, parameters: URLSearchParams) => resource.list(source, parameters);

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) send(response, 400, { loi: "yeu cau sai" });
    });
  });
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const address = server.address();
  const url = `http://${host}:${isAddress(address) ? address.port : port}`;
  return {
    url,
    setting: `URL=rest+${url}`,
    faults,
    calls,
    tokensGranted: () => tokens.granted,
    revokeTokens: () => tokens.revokeAll(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const isAddress = (address: ReturnType<ReturnType<typeof createServer>["address"]>): address is AddressInfo =>
  typeof address === "object" && address !== null;

function isGranted(tokens: TokenBook, { headers }: IncomingMessage): boolean {
  const [scheme, token = ""] = (headers.authorization ?? "").split(" ");
  return scheme === "Bearer" && tokens.isValid(token);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}
