import { parentPort, workerData } from "node:worker_threads";
import { extend, rootText, type ChainState } from "./chain.ts";
import { LedgerError } from "./coded-error.ts";
import { fail } from "./errors.ts";
import { signHead, signingKey } from "./head.ts";
import { PostgresStore } from "./store/postgres-store.ts";
import { SqliteStore } from "./store/sqlite-store.ts";
import type { LedgerStore } from "./store/store.ts";
import { isFromClient, isWriterOptions, type FromWriter, type WriterOptions } from "./writer-messages.ts";

/** The writing thread: hashes, chains, signs and stores one batch at a time, so that none of it is on the event loop. */
function startWriter(options: WriterOptions, send: (message: FromWriter) => void) {
  const key = signingKey(options.signingKey);
  const store: LedgerStore =
    options.store.kind === "sqlite" ? new SqliteStore(options.store.file) : new PostgresStore(options.store);
  let open: { ledger: string; state: ChainState } | undefined;
  let resting: NodeJS.Timeout | undefined;

  async function commit(bodies: readonly string[]): Promise<void> {
    clearTimeout(resting);
    try {
      const { ledger, state } = (open ??= await store.open());
      const { links, next } = extend(state, bodies);
      const head = signHead(
        {
          ledger,
          sequence: next.frontier.size,
          at: new Date().toISOString(),
          hash: next.hash.toString("base64url"),
          root: rootText(next),
        },
        key,
      );
      await store.write({ links, head, next });
      open = { ledger, state: next };
      send({ kind: "committed", first: state.frontier.size + 1, hashes: links.map(({ hash }) => hash) });
      resting = setTimeout(() => void store.rest().catch(() => {}), 200);
    } catch (error) {
      // whether a failed commit reached the disk is unknown: where the chain stands is read again before the next one
      open = undefined;
      send(failure(error));
    }
  }

  async function begin(): Promise<void> {
    try {
      open = await store.open();
      send({ kind: "opened", ledger: open.ledger, records: open.state.frontier.size });
    } catch (error) {
      send(failure(error));
    }
  }

  async function end(): Promise<void> {
    clearTimeout(resting);
    await store.close();
    parentPort?.close();
  }

  return { begin, commit, end };
}

const failure = (error: unknown): FromWriter => {
  const known = error instanceof LedgerError ? error : fail("LEDGER_UNAVAILABLE", {}, { cause: error });
  return { kind: "failed", code: known.code, details: known.details, reason: reasonOf(error) };
};

/** For the operator's log; the databases' messages on these tables hold no values of records. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : "unknown");

if (parentPort !== null && isWriterOptions(workerData)) {
  const port = parentPort;
  const writer = startWriter(workerData, (message) => port.postMessage(message));
  port.on("message", (message: unknown) => {
    if (!isFromClient(message)) return;
    if (message.kind === "commit") void writer.commit(message.bodies);
    else if (message.kind === "open") void writer.begin();
    else void writer.end();
  });
}
