import { randomUUID } from "node:crypto";
import { closeSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { LRUCache } from "lru-cache";
import type { Principal } from "@lgsp/policies";
import { parseAuthority, parseSubject, stateOf } from "./authority-entry.ts";
import type { Authority, AuthorityEntry, Signature } from "./authority-entry.ts";
import type { AuthorityChange, AuthorityRegister, InTurn, RecordChange } from "./authority-register.ts";
import { fail } from "./errors.ts";
import { leavesOpen, narrow, readNarrowing } from "./narrow.ts";

/** How many hands a delegation may pass through. */
const longestDelegation = 3;

const schema = `
  create table if not exists authority (
    sequence integer primary key,
    id text not null unique,
    subject text not null,
    granted text not null,
    proposed_by text not null, proposed_at text not null,
    approved_by text, approved_at text,
    revoked_by text, revoked_at text
  ) strict;
  create index if not exists authority_subject on authority (subject);
`;

/**
 * The register in a small SQLite file of its own (":memory:" in tests). Each request asks
 * whether the file has changed: what another process did (`lgsp authority revoke`) counts from the next request on.
 * Where several processes change it, `inTurn` gives them turns; by default this one alone does.
 * Throws AUTHORITY_REGISTER_DAMAGED, here and later, for a file that does not hold what was written.
 */
export function openSqliteRegister(
  path: string,
  record: RecordChange,
  inTurn: InTurn = turnsOfOneProcess(),
): AuthorityRegister {
  const database = openDatabase(path);
  const bySubject = database.prepare("select * from authority where subject = ? order by sequence");
  const byId = database.prepare("select * from authority where id = ?");
  const all = database.prepare("select * from authority order by sequence");
  const insert = database.prepare(
    "insert into authority (id, subject, granted, proposed_by, proposed_at) values (?, ?, ?, ?, ?)",
  );
  // the state is asked again in the statement: between the ledger's answer and this line another process may have signed
  const sign = {
    approve: database.prepare(
      "update authority set approved_by = ?, approved_at = ? where id = ? and approved_by is null and revoked_by is null",
    ),
    revoke: database.prepare("update authority set revoked_by = ?, revoked_at = ? where id = ? and revoked_by is null"),
  };

  const entryOf = (id: string): AuthorityEntry => {
    const row = byId.get(id);
    if (row === undefined) throw fail("AUTHORITY_ENTRY_UNKNOWN", { id: printable(id) });
    return readEntry(row);
  };

  /** The authority as far as everyone it was delegated by still holds it; undefined when one of them no longer does. */
  const effective = (entry: AuthorityEntry, now: Date, hands = longestDelegation): Authority | undefined => {
    if (stateOf(entry, now) !== "in-force") return undefined;
    if (entry.delegatedFrom === undefined) return entry;
    const row = hands > 0 ? byId.get(entry.delegatedFrom) : undefined;
    const source = row === undefined ? undefined : effective(readEntry(row), now, hands - 1);
    return source === undefined || !covers(source, entry) ? undefined : entry;
  };

  const dataVersion = database.prepare("pragma data_version");
  const known = new LRUCache<string, { readonly version: string; readonly entries: readonly AuthorityEntry[] }>({
    max: 10_000,
  });
  let changes = 0;
  /** The entries of a subject, read anew after any change: `data_version` moves with those of other processes. */
  const entriesOf = (subject: string): readonly AuthorityEntry[] => {
    const version = `${String(dataVersion.get()?.["data_version"])}.${changes}`;
    const remembered = known.get(subject);
    if (remembered?.version === version) return remembered.entries;
    const entries = bySubject.all(subject).map(readEntry);
    known.set(subject, { version, entries });
    return entries;
  };

  const apply = async (
    change: AuthorityChange & { readonly action: "approve" | "revoke" },
  ): Promise<AuthorityEntry> => {
    await record(change);
    const { id } = change.entry;
    const signed = sign[change.action].run(change.by, change.at.toISOString(), id);
    changes += 1;
    if (signed.changes === 0) throw fail("AUTHORITY_STATE", { id, state: stateOf(entryOf(id), change.at) });
    return entryOf(id);
  };

  return {
    async resolve(token, now): Promise<Principal> {
      const narrowing = readNarrowing(token.claims);
      const open = entriesOf(token.subject).filter(
        (entry) => effective(entry, now) !== undefined && leavesOpen(narrowing, entry),
      );
      const [entry] = open;
      if (entry === undefined) throw fail("AUTHORITY_MISSING");
      // merging two would give the roles of one with the area of the other
      if (open.length > 1) throw fail("AUTHORITY_AMBIGUOUS");
      const source = entry.delegatedFrom === undefined ? undefined : entryOf(entry.delegatedFrom);
      return narrow(entry, narrowing, source?.subject);
    },

    async list(subject) {
      return (subject === undefined ? all.all() : bySubject.all(subject)).map(readEntry);
    },

    propose: (authority, by, now) =>
      inTurn(async () => {
        const granted = parseAuthority(authority);
        const entry: AuthorityEntry = {
          ...granted,
          id: randomUUID(),
          proposed: { by: parseSubject(by, "by"), at: now },
        };
        if (granted.delegatedFrom !== undefined && !covers(entryOf(granted.delegatedFrom), granted)) {
          throw fail("AUTHORITY_DELEGATION", { id: granted.delegatedFrom });
        }
        await record({ action: "propose", by, at: now, entry });
        insert.run(entry.id, entry.subject, JSON.stringify(granted), by, now.toISOString());
        changes += 1;
        return entryOf(entry.id);
      }),

    approve: (id, by, now) =>
      inTurn(async () => {
        const entry = entryOf(id);
        const state = stateOf(entry, now);
        if (state !== "proposed") throw fail("AUTHORITY_STATE", { id, state });
        parseSubject(by, "by");
        if (by === entry.proposed.by || by === entry.subject) throw fail("AUTHORITY_TWO_PERSONS");
        return await apply({ action: "approve", by, at: now, entry: { ...entry, approved: { by, at: now } } });
      }),

    revoke: (id, by, now) =>
      inTurn(async () => {
        const entry = entryOf(id);
        if (entry.revoked !== undefined) throw fail("AUTHORITY_STATE", { id, state: "revoked" });
        parseSubject(by, "by");
        return await apply({ action: "revoke", by, at: now, entry: { ...entry, revoked: { by, at: now } } });
      }),

    close: () => database.close(),
  };
}

/** The ledger must not hold a signature that then finds the entry signed by somebody else. */
function turnsOfOneProcess(): InTurn {
  let turn: Promise<unknown> = Promise.resolve();
  return (change) => {
    const changed = turn.then(change);
    turn = changed.catch(() => undefined);
    return changed;
  };
}

/** True when `part` lies within `whole`: a delegation hands on what one has, in one's own organisation and area. */
function covers(whole: Authority, part: Authority): boolean {
  const within = (inner: readonly string[], outer: readonly string[]) => inner.every((item) => outer.includes(item));
  const values = (value: Authority["attributes"][string] | undefined) =>
    value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
  const names = Object.keys(part.attributes);
  return (
    part.kind === whole.kind &&
    part.organisation === whole.organisation &&
    within(part.roles, whole.roles) &&
    within(part.purposes, whole.purposes) &&
    within(part.agreements, whole.agreements) &&
    // an attribute is a limit: one that is left out is one limit less
    names.length === Object.keys(whole.attributes).length &&
    names.every((name) => within(values(part.attributes[name]), values(whole.attributes[name])))
  );
}

function openDatabase(path: string): DatabaseSync {
  // made here, because SQLite would make it readable for everyone; its -wal and -shm files take the same mode
  if (path !== ":memory:") closeSync(openSync(path, "a", 0o600));
  try {
    const database = new DatabaseSync(path);
    database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 2000;");
    database.exec(schema);
    return database;
  } catch (cause) {
    throw fail("AUTHORITY_REGISTER_DAMAGED", {}, { cause });
  }
}

/** Checks a row as if it came from outside: whoever can write the file can write anything into it. */
function readEntry(row: Record<string, unknown>): AuthorityEntry {
  try {
    const granted: unknown = JSON.parse(textOf(row, "granted"));
    const authority = parseAuthority(granted);
    const proposed = signatureOf(row, "proposed");
    const approved = signatureOf(row, "approved");
    const revoked = signatureOf(row, "revoked");
    // the indexed column is what was searched by, the document is what was signed: they must say the same
    if (proposed === undefined || authority.subject !== row["subject"]) throw new TypeError("moved or unsigned");
    return {
      ...authority,
      id: textOf(row, "id"),
      proposed,
      ...(approved === undefined ? {} : { approved }),
      ...(revoked === undefined ? {} : { revoked }),
    };
  } catch (cause) {
    throw fail("AUTHORITY_REGISTER_DAMAGED", {}, { cause });
  }
}

function signatureOf(row: Record<string, unknown>, name: string): Signature | undefined {
  if (row[`${name}_by`] === null) return undefined;
  const at = new Date(textOf(row, `${name}_at`));
  if (Number.isNaN(at.getTime())) throw new TypeError(`${name}_at`);
  return { by: parseSubject(row[`${name}_by`], name), at };
}

function textOf(row: Record<string, unknown>, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new TypeError(column);
  return value;
}

function printable(id: string): string {
  return /^[\w-]{1,64}$/.test(id) ? id : "?";
}
