import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cliErrors } from "./errors.ts";

/** What a running hub writes beside its data, so that the other commands find it. */
export interface RunningHub {
  readonly pid: number;
  readonly url: string;
}

/** Places inside the data directory. */
export const places = (folder: string) => ({
  running: join(folder, "hub.json"),
  databases: join(folder, "sectors"),
  graph: join(folder, "graph"),
  streams: join(folder, "streams"),
  ledger: join(folder, "ledger.db"),
  register: join(folder, "authority.db"),
  revocations: join(folder, "revocations.db"),
  keys: join(folder, "keys"),
  linkingSecret: join(folder, "keys", "linking.key"),
  ledgerSecret: join(folder, "keys", "ledger-persons.key"),
  ledgerSigning: join(folder, "keys", "ledger-signing.pem"),
  assertionSigning: join(folder, "keys", "assertion-signing.pem"),
  development: join(folder, "keys", "development-issuer.json"),
});

export interface DataDirectory {
  readonly folder: string;
  readonly places: ReturnType<typeof places>;
  /** Tells the other commands where the hub answers. */
  announce(url: string): void;
  release(): void;
}

/**
 * Takes the folder for this process, made with access for its owner only. A lock left behind by a process that is gone
 * (kill -9, power cut) is taken over.
 *
 * @throws DATA_DIRECTORY_BUSY, DATA_DIRECTORY_UNUSABLE
 */
export function takeDataDirectory(folder: string): DataDirectory {
  const inside = places(folder);
  try {
    for (const path of [folder, inside.databases, inside.graph, inside.keys]) mkdirSync(path, { recursive: true });
    chmodSync(inside.keys, 0o700);
  } catch (cause) {
    throw cliErrors("DATA_DIRECTORY_UNUSABLE", { folder, reason: codeOf(cause) }, { cause });
  }
  takeLock(folder, inside.running);
  return {
    folder,
    places: inside,
    announce: (url) => writeFileSync(inside.running, JSON.stringify({ pid: process.pid, url })),
    release: () => rmSync(inside.running, { force: true }),
  };
}

function takeLock(folder: string, file: string): void {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, url: "" }), { flag: "wx", mode: 0o600 });
      return;
    } catch (cause) {
      if (codeOf(cause) !== "EEXIST") {
        throw cliErrors("DATA_DIRECTORY_UNUSABLE", { folder, reason: codeOf(cause) }, { cause });
      }
    }
    const holder = readRunning(file);
    if (holder !== undefined && holder.pid !== process.pid && isAlive(holder.pid)) {
      throw cliErrors("DATA_DIRECTORY_BUSY", { folder, pid: holder.pid });
    }
    rmSync(file, { force: true });
  }
  throw cliErrors("DATA_DIRECTORY_BUSY", { folder, pid: "?" });
}

/** The hub that runs on this folder. @throws HUB_NOT_RUNNING */
export function findRunningHub(folder: string): RunningHub {
  const found = readRunning(places(folder).running);
  if (found === undefined || found.url === "" || !isAlive(found.pid)) throw cliErrors("HUB_NOT_RUNNING", { folder });
  return found;
}

function readRunning(file: string): RunningHub | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof value !== "object" || value === null || !("pid" in value) || !("url" in value)) return undefined;
    const { pid, url } = value;
    return typeof pid === "number" && typeof url === "string" ? { pid, url } : undefined;
  } catch {
    return undefined;
  }
}

/** Signal 0 asks without disturbing; EPERM means that somebody else's process has the number. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/**
 * A secret of 32 bytes in a file that only its owner may read; made at the first start, never overwritten.
 *
 * @throws SECRET_UNREADABLE when the file holds something else
 */
export function secretAt(file: string): Buffer {
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (cause) {
    if (codeOf(cause) !== "EEXIST") throw cliErrors("SECRET_UNREADABLE", { file, reason: codeOf(cause) }, { cause });
  }
  const text = readFileSync(file, "utf8").trim();
  const secret = Buffer.from(text, "base64url");
  if (secret.length !== 32 || secret.toString("base64url") !== text) {
    throw cliErrors("SECRET_UNREADABLE", { file, reason: "not 32 bytes, base64url" });
  }
  return secret;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
