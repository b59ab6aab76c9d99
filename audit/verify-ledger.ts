import type { KeyObject } from "node:crypto";
import { canonicalRecord } from "./canonical-record.ts";
import { chainHash, genesis, rootText, type ChainState } from "./chain.ts";
import { LedgerError } from "./coded-error.ts";
import { isSignedBy, keyIdentifier, verificationKey, type SignedHead } from "./head.ts";
import { leafHash, withLeaves } from "./merkle-frontier.ts";
import { parseRecord } from "./parse-record.ts";
import type { AccessRecord } from "./record.ts";
import { byCodeUnit, filedUnder, searchColumns, searchedText, searchRow } from "./search-row.ts";
import { openPostgresReader } from "./store/postgres-reader.ts";
import { openSqliteReader } from "./store/sqlite-reader.ts";
import type { LedgerReader, StoredCoordinate, StoredLink, StoredRecord } from "./store/store.ts";

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

export const badReasons = [
  "RECORD_MISSING",
  "RECORD_MALFORMED",
  "RECORD_NOT_CANONICAL",
  "HASH_MISMATCH",
  "SEARCH_COLUMNS_MISMATCH",
  "HEAD_MISMATCH",
  "HEAD_SIGNATURE_INVALID",
  "HEAD_MISSING",
  "TAIL_MISSING",
  "STRAY_ROWS",
  "DATABASE_DAMAGED",
] as const;
export type BadReason = (typeof badReasons)[number];

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

type ReadRecord = readonly [sequence: number, record: AccessRecord];

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
    for (let more = true; more;) {
      const after = this.verified.records;
      const links = await this.#reader.links(after, batchSize);
      more = links.length === batchSize;
      const heads = await this.#reader.heads(after, more ? after + batchSize : Number.MAX_SAFE_INTEGER);
      const { read, bad } = this.#batch(links, heads);
      const unsearchable = await this.#firstUnsearchable(after, read);
      const first = unsearchable ?? bad;
      if (first !== undefined) return { ...this.verified, records: first.sequence - 1, firstBad: first };
      this.#options.onProgress?.(this.verified.records);
    }
    const bad = await this.#end();
    return { ...this.verified, ...(bad && { firstBad: bad }) };
  }

  /** Follows the chain through a batch: the records that continue it, and what stopped it. */
  #batch(links: readonly StoredLink[], heads: readonly SignedHead[]): { read: ReadRecord[]; bad?: Bad } {
    const read: ReadRecord[] = [];
    const due = heads.values();
    let head = due.next().value;
    for (const link of links) {
      const sequence = this.verified.records + 1;
      if (link.sequence !== sequence) return { read, bad: { sequence, reason: "RECORD_MISSING" } };
      const record = this.#link(link);
      if (typeof record === "string") return { read, bad: { sequence, reason: record } };
      if (head !== undefined && head.sequence <= sequence) {
        const finding = this.#head(head);
        if (finding !== undefined) return { read, bad: { sequence, reason: finding } };
        head = due.next().value;
      }
      read.push([sequence, record]);
      this.verified.records = sequence;
    }
    // a head that covers more than there is: the records behind it were taken away
    return head === undefined
      ? { read }
      : { read, bad: { sequence: this.verified.records + 1, reason: "TAIL_MISSING" } };
  }

  #link({ body, hash: given, durationMs }: StoredLink): AccessRecord | BadReason {
    const leaf = leafHash(body);
    const hash = chainHash(this.#state.hash, leaf);
    if (given !== hash.toString("base64url")) return "HASH_MISMATCH";
    const record = readOrUndefined(body);
    if (record === undefined) return "RECORD_MALFORMED";
    if (canonicalRecord(record) !== body) return "RECORD_NOT_CANONICAL";
    if (durationMs !== record.durationMs) return "SEARCH_COLUMNS_MISMATCH";
    this.#state = { hash, frontier: withLeaves(this.#state.frontier, [leaf]) };
    return record;
  }

  /** Four comparisons say that a whole batch is searched by what it holds; only a difference is looked into. */
  async #firstUnsearchable(after: number, read: readonly ReadRecord[]): Promise<Bad | undefined> {
    const upTo = after + read.length;
    const stored = await this.#reader.searched(after, upTo);
    const expected = searchedText(read);
    if (
      stored.records === expected.records &&
      stored.coordinates === expected.coordinates &&
      stored.persons === expected.persons &&
      stored.sectors === expected.sectors
    ) {
      return undefined;
    }
    const records = await this.#reader.records(after, read.length);
    const different = read.find(([, record], index) => !repeats(records[index], record));
    return different && { sequence: different[0], reason: "SEARCH_COLUMNS_MISMATCH" };
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
    if (await this.#reader.hasStrays(records)) return { sequence: records + 1, reason: "STRAY_ROWS" };
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

function repeats(stored: StoredRecord | undefined, record: AccessRecord): boolean {
  const expected = searchRow(record);
  return (
    stored !== undefined &&
    searchColumns.every((column) => stored.search[column] === expected[column]) &&
    sameTexts(stored.persons.toSorted(byCodeUnit), record.persons) &&
    sameTexts(stored.sectors.toSorted(byCodeUnit), filedUnder(record).toSorted(byCodeUnit)) &&
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

const sameTexts = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((value, index) => value === right[index]);

const sameNodes = (left: readonly Buffer[], right: readonly Buffer[]): boolean =>
  left.length === right.length && left.every((node, index) => node.equals(right[index] ?? node.subarray(1)));
