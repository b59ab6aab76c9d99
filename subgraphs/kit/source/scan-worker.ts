import { parentPort, workerData } from "node:worker_threads";
import type { CloseRequest, ScanReply, ScanRequest } from "./scan-protocol.ts";
import { type SqliteConnection, openConnection } from "./sqlite-connection.ts";

/** The scan lane's thread: one read-only connection per database file, one statement at a time. */
const flags: unknown = workerData;
if (!(flags instanceof SharedArrayBuffer) || parentPort === null) throw new TypeError("scan-worker is a worker thread");
const stop = new Int32Array(flags);
const port = parentPort;
const connections = new Map<string, SqliteConnection>();
let running = 0;

function connectionTo(file: string): SqliteConnection {
  const open = connections.get(file);
  if (open !== undefined) return open;
  const connection = openConnection(file, { readOnly: true, cancelled: () => Atomics.load(stop, running) === 1 });
  connections.set(file, connection);
  return connection;
}

function scan({ id, slot, file, sql, parameters, keySets }: ScanRequest): ScanReply {
  running = slot;
  const cancelled = (): boolean => Atomics.load(stop, slot) === 1;
  if (cancelled()) return { id, failure: { cancelled: true } };
  try {
    // Null-prototype rows would arrive as plain objects anyway: structured clone keeps own properties only.
    return { id, rows: connectionTo(file).all({ sql, parameters }, keySets) };
  } catch (error) {
    const errcode = error instanceof Error && "errcode" in error ? error.errcode : undefined;
    return { id, failure: { cancelled: cancelled(), ...(typeof errcode === "number" ? { errcode } : {}) } };
  }
}

port.on("message", (request: ScanRequest | CloseRequest) => {
  if ("close" in request) {
    connections.get(request.close)?.db.close();
    connections.delete(request.close);
    return;
  }
  port.postMessage(scan(request));
});
