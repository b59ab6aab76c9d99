import { parentPort, workerData } from "node:worker_threads";
import { LRUCache } from "lru-cache";
import { KeyDirectory } from "./key-directory.ts";
import type { CloseRequest, ScanReply, ScanRequest } from "./scan-protocol.ts";
import { type SqliteConnection, openConnection } from "./sqlite-connection.ts";

/** The scan lane's thread: one read-only connection per database file, one statement at a time. */
const flags: unknown = workerData;
if (!(flags instanceof SharedArrayBuffer) || parentPort === null) throw new TypeError("scan-worker is a worker thread");
const stop = new Int32Array(flags);
const port = parentPort;
const connections = new Map<string, SqliteConnection>();
let running = 0;
/** Sets that came with earlier statements: a count and its page mean the same one. */
const directories = new LRUCache<number, KeyDirectory>({ max: 24 });

function connectionTo(file: string): SqliteConnection {
  const open = connections.get(file);
  if (open !== undefined) return open;
  const connection = openConnection(file, { readOnly: true, cancelled: () => Atomics.load(stop, running) === 1 });
  connections.set(file, connection);
  return connection;
}

function scan({ id, slot, file, sql, parameters, keySets, keys, cells }: ScanRequest): ScanReply {
  running = slot;
  const cancelled = (): boolean => Atomics.load(stop, slot) === 1;
  if (cancelled()) return { id, failure: { cancelled: true } };
  try {
    const sets = new Map<string, KeyDirectory>();
    for (const [name, held] of keySets ?? []) {
      const directory = held.keys === undefined ? directories.get(held.set) : new KeyDirectory(held.keys);
      if (directory === undefined) return { id, forgotten: true };
      directories.set(held.set, directory);
      sets.set(name, directory);
    }
    const connection = connectionTo(file);
    if (keys !== undefined) {
      const found = connection.collect({ sql, parameters }, sets);
      return { id, keys: shared(found.sorted(keys.hashed)), matched: found.matched };
    }
    if (cells !== undefined) return { id, rows: connection.tally({ sql, parameters }, cells, sets).rows() };
    // Null-prototype rows would arrive as plain objects anyway: structured clone keeps own properties only.
    return { id, rows: connection.all({ sql, parameters }, sets) };
  } catch (error) {
    const errcode = error instanceof Error && "errcode" in error ? error.errcode : undefined;
    return { id, failure: { cancelled: cancelled(), ...(typeof errcode === "number" ? { errcode } : {}) } };
  }
}

/** Handing a large set on, and back with the statement that means it, copies nothing. */
function shared(keys: Float64Array): Float64Array {
  const copy = new Float64Array(new SharedArrayBuffer(keys.byteLength));
  copy.set(keys);
  return copy;
}

port.on("message", (request: ScanRequest | CloseRequest) => {
  if ("close" in request) {
    connections.get(request.close)?.db.close();
    connections.delete(request.close);
    return;
  }
  port.postMessage(scan(request));
});
