import type { KeyObject } from "node:crypto";
import { canonicalRecord } from "./canonical-record.ts";
import { chainHash, genesis, rootText, type ChainState } from "./chain.ts";
import { LedgerError } from "./coded-error.ts";
import { isSignedBy, keyIdentifier, verificationKey, type SignedHead } from "./head.ts";
import { leafHash, withLeaves } from "./merkle-frontier.ts";
import { parseRecord } from "./parse-record.ts";
import type { AccessRecord } from "./record.ts";
import { filedUnder, searchColumns, searchRow } from "./search-row.ts";
import { openPostgresReader } from "./store/postgres-reader.ts";
import { openSqliteReader } from "./store/sqlite-reader.ts";
import type { LedgerReader, StoredCoordinate, StoredRecord } from "./store/store.ts";

export interface Verification {
  readonly ledger: string;
  /** Records that were read and found in order. */
  readonly records: number;
  readonly heads: number;
  /** The newest head that verified: keep it elsewhere and hand it in as `atLeast` next time. */
  readonly lastHead?: SignedHead;
  /** The first record that is not what was written; absent when everything is. */
  readonly firstBad?: Bad;
}

export interface Bad {
  /** The record concerned; behind the last one when records are missing there. */
  readonly sequence: number;
  readonly reason: BadReason;
}

export type BadReason =
  | "RECORD_MISSING"
  | "RECORD_MALFORMED"
  | "RECORD_NOT_CANONICAL"
  | "HASH_MISMATCH"
  | "SEARCH_COLUMNS_MISMATCH"
  | "HEAD_MISMATCH"
  | "HEAD_SIGNATURE_INVALID"
  | "HEAD_MISSING"
  | "TAIL_MISSING"
  | "DATABASE_DAMAGED";

export interface VerifyOptions {
  /** PEM of every key that has signed this ledger. */
  readonly publicKeys: readonly string[];
  /** A head kept outside the ledger: the chain must contain it. */
  readonly atLeast?: SignedHead;
  readonly onProgress?: (records: number) => void;
}

/**
 * Reads a whole ledger, offline or beside its writer, in constant memory, and recomputes everything that is in it:
 * canonical form, leaf, chain and tree hashes, the signature of each head, and that what the ledger is searched by
 * repeats the records. Database damage is an answer too, not an exception. Rejects with LEDGER_MISSING, LEDGER_UNAVAILABLE,
 * LEDGER_KEY_INVALID.
 */
export async function verifyLedger(place: string, options: VerifyOptions): Promise<Verification> {
  const keys = new Map(options.publicKeys.map(verificationKey).map((key) => [keyIdentifier(key), key]));
  let verified: Omit<Verification, "firstBad"> = { ledger: "", records: 0, heads: 0 };
  try {
    const reader = await openReader(place);
    try {
      const walk = new Walk(reader, keys, options);
      verified = walk.verified;
      return await walk.toEnd();
    } finally {
      await reader.close();
    }
  } catch (error) {
    if (!(error instanceof LedgerError) || error.code !== "LEDGER_CORRUPT") throw error;
    return { ...verified, firstBad: { sequence: verified.records + 1, reason: "DATABASE_DAMAGED" } };
  }
}

/** `place` is a file, or a PostgreSQL URL with an optional `?schema=`. */
export function openReader(place: string): Promise<LedgerReader> {
  if (!/^postgres(ql)?:/.test(place)) return openSqliteReader(place);
  const url = new URL(place);
  const schema = url.searchParams.get("schema") ?? undefined;
  url.searchParams.delete("schema");
  return openPostgresReader(url.href, schema);
}

const batchSize = 1000;

class Walk {
  readonly verified: { ledger: string; records: number; heads: number; lastHead?: SignedHead };
  readonly #reader: LedgerReader;
  readonly #keys: ReadonlyMap<string, KeyObject>;
  readonly #options: VerifyOptions;
  #state: ChainState;

  constructor(reader: LedgerReader, keys: ReadonlyMap<string, KeyObject>, options: VerifyOptions) {
    this.#reader = reader;
    this.#keys = keys;
    this.#options = options;
    this.#state = genesis(reader.ledger);
    this.verified = { ledger: reader.ledger, records: 0, heads: 0 };
  }

  async toEnd(): Promise<Verification> {
    for (;;) {
      const after = this.verified.records;
      const records = await this.#reader.records(after, batchSize);
      const upTo = records.length < batchSize ? Number.MAX_SAFE_INTEGER : (records.at(-1)?.sequence ?? 0);
      const bad = this.#batch(records, await this.#reader.heads(after, upTo));
      if (bad !== undefined) return { ...this.verified, firstBad: bad };
      this.#options.onProgress?.(this.verified.records);
      if (records.length < batchSize) break;
    }
    const bad = (await this.#end()) ?? undefined;
    return { ...this.verified, ...(bad && { firstBad: bad }) };
  }

  #batch(records: readonly StoredRecord[], heads: readonly SignedHead[]): Bad | undefined {
    let next = 0;
    for (const stored of records) {
      const expected = this.verified.records + 1;
      if (stored.sequence !== expected) return { sequence: expected, reason: "RECORD_MISSING" };
      const reason = this.#record(stored);
      if (reason !== undefined) return { sequence: expected, reason };
      const head = heads[next];
      if (head !== undefined && head.sequence <= expected) {
        const finding = this.#head(head);
        if (finding !== undefined) return { sequence: expected, reason: finding };
        next += 1;
      }
      this.verified.records = expected;
    }
    // a head that covers more than there is: the records behind it were taken away
    return next < heads.length ? { sequence: this.verified.records + 1, reason: "TAIL_MISSING" } : undefined;
  }

  #record(stored: StoredRecord): BadReason | undefined {
    const leaf = leafHash(stored.body);
    const hash = chainHash(this.#state.hash, leaf);
    if (stored.hash !== hash.toString("base64url")) return "HASH_MISMATCH";
    const record = readOrUndefined(stored.body);
    if (record === undefined) return "RECORD_MALFORMED";
    if (canonicalRecord(record) !== stored.body) return "RECORD_NOT_CANONICAL";
    if (!repeats(stored, record)) return "SEARCH_COLUMNS_MISMATCH";
    this.#state = { hash, frontier: withLeaves(this.#state.frontier, [leaf]) };
    return undefined;
  }

  #head(head: SignedHead): BadReason | undefined {
    if (
      head.sequence !== this.#state.frontier.size ||
      head.hash !== this.#state.hash.toString("base64url") ||
      head.root !== rootText(this.#state)
    ) {
      return "HEAD_MISMATCH";
    }
    const key = this.#keys.get(head.key);
    if (key === undefined || !isSignedBy(head, key)) return "HEAD_SIGNATURE_INVALID";
    this.verified.heads += 1;
    this.verified.lastHead = head;
    return undefined;
  }

  async #end(): Promise<Bad | undefined> {
    const { records, lastHead } = this.verified;
    if (records > 0 && lastHead?.sequence !== records) return { sequence: records, reason: "HEAD_MISSING" };
    for (const known of [this.#options.atLeast, await this.#reader.witness()]) {
      const finding = known && (await this.#contains(known));
      if (finding !== undefined) return finding;
    }
    const frontier = await this.#reader.frontier();
    if (!sameNodes(frontier, this.#state.frontier.nodes)) return { sequence: records, reason: "HEAD_MISMATCH" };
    return (await this.#reader.damage()) === undefined ? undefined : { sequence: records, reason: "DATABASE_DAMAGED" };
  }

  /** A head known from outside must be ours, signed, and on this very chain. */
  async #contains(known: SignedHead): Promise<Bad | undefined> {
    const key = this.#keys.get(known.key);
    if (known.ledger !== this.#reader.ledger || key === undefined || !isSignedBy(known, key)) {
      return { sequence: known.sequence, reason: "HEAD_SIGNATURE_INVALID" };
    }
    if (known.sequence > this.verified.records) return { sequence: this.verified.records + 1, reason: "TAIL_MISSING" };
    const [record] = await this.#reader.records(known.sequence - 1, 1);
    return record?.hash === known.hash ? undefined : { sequence: known.sequence, reason: "HEAD_MISMATCH" };
  }
}

function readOrUndefined(body: string): AccessRecord | undefined {
  try {
    return parseRecord(body);
  } catch {
    return undefined;
  }
}

function repeats(stored: StoredRecord, record: AccessRecord): boolean {
  const expected = searchRow(record);
  return (
    searchColumns.every((column) => stored.search[column] === expected[column]) &&
    sameTexts(stored.persons, record.persons) &&
    sameTexts(stored.sectors, filedUnder(record).toSorted(byCodeUnit)) &&
    stored.coordinates.length === record.coordinates.length &&
    record.coordinates.every((coordinate, index) => isSame(stored.coordinates[index], coordinate, index))
  );
}

const isSame = (
  stored: StoredCoordinate | undefined,
  { coordinate, effect, rule, rows }: AccessRecord["coordinates"][number],
  position: number,
): boolean =>
  stored?.position === position &&
  stored.coordinate === coordinate &&
  stored.effect === effect &&
  stored.rule === (rule ?? null) &&
  stored.row_count === rows;

const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const sameTexts = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((value, index) => value === right[index]);

const sameNodes = (left: readonly Buffer[], right: readonly Buffer[]): boolean =>
  left.length === right.length && left.every((node, index) => node.equals(right[index] ?? node.subarray(1)));
