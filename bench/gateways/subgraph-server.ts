/**
 * All subgraphs in one process, as cheap as they can be: HTTP/1.1 on plain sockets, each distinct (path, body) executed
 * once and answered from ready bytes ever after, so that what is measured is the gateway.
 *
 *   node bench/gateways/subgraph-server.ts [milliseconds of delay]
 *
 * `/accounts` is a plain subgraph; `/sector/accounts` the same as a sector of the hub: names masked, with its receipt.
 * `GET /calls` tells how many calls came since it was last asked.
 */
import { createServer } from "node:net";
import type { Socket } from "node:net";

import { execute, getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { executableSubgraph, subgraphSdl } from "./executable-subgraph.ts";
import { inClear, isSubgraph, masked, rootValue, subgraphs } from "./workload.ts";

const delay = Number(process.argv[2] ?? 0);
const schemas = new Map(
  Object.keys(subgraphs)
    .filter(isSubgraph)
    .map((name) => [name, executableSubgraph(name)]),
);
const ready = new Map<string, Promise<Buffer>>();
let calls = 0;

const server = createServer((socket) => {
  socket.setNoDelay(true);
  socket.on("error", () => socket.destroy());
  let pending = Buffer.alloc(0);
  // answers leave in the order of the questions, whatever each takes
  let last = Promise.resolve();
  socket.on("data", (chunk) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (let request = takeRequest(pending); request !== undefined; request = takeRequest(pending)) {
      pending = pending.subarray(request.bytes);
      const answer = answerTo(request);
      last = last.then(async () => send(socket, await answer));
    }
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`${typeof address === "object" && address !== null ? address.port : 0} /\n`);
});

interface Asked {
  readonly path: string;
  readonly body: string;
  readonly bytes: number;
}

/** Takes one request with a Content-Length from the front of what has come; gateways send no other. */
function takeRequest(from: Buffer): Asked | undefined {
  const headEnd = from.indexOf("\r\n\r\n");
  if (headEnd < 0) return undefined;
  const head = from.toString("latin1", 0, headEnd);
  if (/^transfer-encoding:/im.test(head)) return takeChunked(from, head, headEnd + 4);
  const length = Number(/^content-length:\s*(\d+)/im.exec(head)?.[1] ?? 0);
  const bytes = headEnd + 4 + length;
  if (from.length < bytes) return undefined;
  return { path: pathOf(head), body: from.toString("utf8", headEnd + 4, bytes), bytes };
}

function takeChunked(from: Buffer, head: string, start: number): Asked | undefined {
  const parts: Buffer[] = [];
  for (let at = start; ;) {
    const lineEnd = from.indexOf("\r\n", at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(from.toString("latin1", at, lineEnd), 16);
    const next = lineEnd + 2 + size + 2;
    if (from.length < next) return undefined;
    if (size === 0) return { path: pathOf(head), body: Buffer.concat(parts).toString("utf8"), bytes: next };
    parts.push(from.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = next;
  }
}

const pathOf = (head: string): string => head.slice(head.indexOf(" ") + 1, head.indexOf(" ", head.indexOf(" ") + 1));

function answerTo({ path, body }: Asked): Promise<Buffer> | Buffer {
  if (path === "/calls") {
    const counted = calls;
    calls = 0;
    return response(String(counted));
  }
  if (path === "/health/ready") return response("ready");
  calls += 1;
  const key = `${path}\n${body}`;
  const known = ready.get(key);
  if (known !== undefined) return known;
  const made = perform(path, body).then(response);
  // cold questions are distinct and never come again
  if (ready.size < 20_000) ready.set(key, made);
  return made;
}

async function perform(path: string, body: string): Promise<string> {
  const [, first = "", second] = path.split("/");
  const name = second ?? first;
  const schema = isSubgraph(name) ? schemas.get(name) : undefined;
  if (schema === undefined || !isSubgraph(name)) return JSON.stringify({ errors: [{ message: "no such subgraph" }] });
  const { query, variables } = JSON.parse(body);
  if (String(query).includes("_service")) return JSON.stringify({ data: { _service: { sdl: subgraphSdl(name) } } });
  const document = parse(String(query));
  const asSector = second !== undefined;
  const result = await execute({
    schema,
    document,
    rootValue: rootValue(asSector ? masked : inClear),
    variableValues: variables ?? {},
  });
  return JSON.stringify(
    asSector ? { ...result, extensions: { receipt: receiptOf(name, schema, document, result.data) } } : result,
  );
}

/** What a sector of the hub says of its answer; the figures of its rows are of this benchmark's size. */
function receiptOf(sector: string, schema: GraphQLSchema, document: DocumentNode, data: unknown) {
  const types = new TypeInfo(schema);
  const coordinates = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = getNamedType(types.getParentType());
        if (isObjectType(parent) && parent.name !== "Query" && !name.value.startsWith("__"))
          coordinates.add(`${parent.name}.${name.value}`);
      },
    }),
  );
  const persons = [...new Set(JSON.stringify(data).match(/"u\d+"/g) ?? [])].map(
    (id) => `pseudonym-of-${id.slice(1, -1)}`,
  );
  return {
    sector,
    policyDigest: "bench",
    coordinates: [...coordinates].map((coordinate) => ({
      coordinate,
      effect: coordinate === "User.name" ? "MASK(REDACT)" : "ALLOW",
      rule: "bench.all",
      rows: 6,
    })),
    persons,
    statements: 1,
  };
}

const response = (body: string): Buffer =>
  Buffer.from(
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: keep-alive\r\n\r\n${body}`,
  );

async function send(socket: Socket, bytes: Buffer): Promise<void> {
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  if (!socket.destroyed) socket.write(bytes);
}
