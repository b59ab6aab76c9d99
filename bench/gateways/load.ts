import { connect } from "node:net";
import type { Socket } from "node:net";

export interface Load {
  readonly port: number;
  /** Whole HTTP/1.1 requests, taken in turn; the caller makes each with a token of its own. */
  readonly requests: readonly Buffer[];
  readonly connections: number;
  readonly milliseconds: number;
  /** Requests a second at an even rate, whatever the answers take; absent: each connection asks again as soon as it is answered. */
  readonly rate?: number;
  /** Told one answer of every `checkEvery`; what it throws ends the load. */
  readonly check: (body: string) => void;
}

export interface Loaded {
  readonly completed: number;
  readonly seconds: number;
  /** Milliseconds, sorted: from the moment a request was due. */
  readonly latencies: readonly number[];
}

const checkEvery = 64;

/** Puts a gateway under load over kept connections. Throws on an HTTP status other than 200, a cut connection and what `check` throws. */
export async function putUnderLoad(load: Load): Promise<Loaded> {
  const sockets = await Promise.all(Array.from({ length: load.connections }, () => open(load.port)));
  const latencies: number[] = [];
  const began = performance.now();
  const ends = began + load.milliseconds;
  let next = 0;
  try {
    await Promise.all(
      sockets.map(async (socket, position) => {
        for (let turn = 0; ; turn += 1) {
          // open loop: connection k asks at its own multiples, so that a late answer does not make the next one later
          const due =
            load.rate === undefined
              ? performance.now()
              : began + ((turn * load.connections + position) * 1_000) / load.rate;
          if (due >= ends) return;
          if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
          const request = load.requests[next++ % load.requests.length];
          if (request === undefined) return;
          const body = await exchange(socket, request);
          latencies.push(performance.now() - due);
          if (latencies.length % checkEvery === 1) load.check(body.toString("utf8"));
        }
      }),
    );
  } finally {
    for (const socket of sockets) socket.destroy();
  }
  return {
    completed: latencies.length,
    seconds: (performance.now() - began) / 1_000,
    latencies: latencies.sort((a, b) => a - b),
  };
}

export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.setNoDelay(true);
    socket.once("error", reject);
  });
}

/** One request and its answer on a connection that carries one at a time. */
function exchange(socket: Socket, request: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let whole = -1;
    const done = (body: Buffer): void => {
      clearTimeout(late);
      socket.off("data", take).off("close", cut);
      resolve(body);
    };
    const cut = (): void => reject(new Error("connection cut"));
    const late = setTimeout(() => reject(new Error("no answer within 30 s")), 30_000);
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      size += chunk.length;
      if (whole > size) return;
      const all = chunks.length === 1 ? chunk : Buffer.concat(chunks);
      const answer = readAnswer(all);
      if (answer === undefined) return;
      if ("bytes" in answer) {
        whole = answer.bytes;
        return;
      }
      if (answer.status !== 200) {
        reject(new Error(`HTTP ${answer.status}: ${answer.body.toString("utf8").slice(0, 500)}`));
        return;
      }
      done(answer.body);
    };
    socket.on("data", take).once("close", cut);
    socket.write(request);
  });
}

type Read = { readonly status: number; readonly body: Buffer } | { readonly bytes: number } | undefined;

/** An answer when it is whole; else how many bytes make it whole, where it says so. */
function readAnswer(all: Buffer): Read {
  const headEnd = all.indexOf("\r\n\r\n");
  if (headEnd < 0) return undefined;
  const head = all.toString("latin1", 0, headEnd);
  const status = Number(head.slice(9, 12));
  const length = /^content-length:\s*(\d+)/im.exec(head)?.[1];
  if (length !== undefined) {
    const bytes = headEnd + 4 + Number(length);
    return all.length < bytes ? { bytes } : { status, body: all.subarray(headEnd + 4, bytes) };
  }
  const parts: Buffer[] = [];
  for (let at = headEnd + 4; ;) {
    const lineEnd = all.indexOf("\r\n", at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(all.toString("latin1", at, lineEnd), 16);
    const after = lineEnd + 2 + size + 2;
    if (all.length < after) return undefined;
    if (size === 0) return { status, body: Buffer.concat(parts) };
    parts.push(all.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = after;
  }
}
