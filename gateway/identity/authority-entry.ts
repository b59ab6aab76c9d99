import { principalKinds, purposes } from "@lgsp/policies";
import type { AttributeValue, PrincipalKind, Purpose } from "@lgsp/policies";
import { fail } from "./errors.ts";

/** What somebody may act as, from when to when. */
export interface Authority {
  /** Who holds it: "issuer name:subject" of verified tokens. */
  readonly subject: string;
  readonly kind: PrincipalKind;
  /** Agency or organisation acted for; absent for citizens. */
  readonly organisation?: string;
  readonly roles: readonly string[];
  readonly purposes: readonly Purpose[];
  /** Data-sharing agreements acted under. */
  readonly agreements: readonly string[];
  /**
   * What row conditions compare with: commune, facility, sectors (a mandate), personalId. Identity data: a citizen's
   * personal number is here, and neither in the ledger nor in a log.
   */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** Entry that this one is delegated from; it then counts only while, and only as far as, that one does. */
  readonly delegatedFrom?: string;
  readonly validFrom: Date;
  /** Exclusive; absent: until revoked. */
  readonly validTo?: Date;
}

/** One entry of the register: an authority and the signatures under it. Never deleted, never edited. */
export interface AuthorityEntry extends Authority {
  readonly id: string;
  readonly proposed: Signature;
  readonly approved?: Signature;
  readonly revoked?: Signature;
}

export interface Signature {
  /** Subject of the person who signed. */
  readonly by: string;
  readonly at: Date;
}

export type AuthorityState = "proposed" | "pending" | "in-force" | "expired" | "revoked";

/** Where an entry stands at a moment; it counts only while "in-force". */
export function stateOf(entry: AuthorityEntry, now: Date): AuthorityState {
  if (entry.revoked !== undefined) return "revoked";
  if (entry.approved === undefined) return "proposed";
  if (entry.validTo !== undefined && entry.validTo <= now) return "expired";
  return entry.validFrom <= now ? "in-force" : "pending";
}

/** officerCode: by which national services know who asks; it narrows nothing. */
const attributeNames = [
  "personalId",
  "commune",
  "communes",
  "facility",
  "school",
  "schools",
  "sectors",
  "area",
  "officerCode",
];

/**
 * Checks an authority that comes from outside (command line, file, database row) and copies it field by field, so that
 * nothing else comes along. Dates may be Date or RFC 3339 text. Throws AUTHORITY_ENTRY_INVALID {field}.
 */
export function parseAuthority(value: unknown): Authority {
  if (!isRecord(value)) throw invalid("entry");
  const unknown = Object.keys(value).find((name) => !fields.includes(name));
  if (unknown !== undefined) throw invalid(/^\w{1,40}$/.test(unknown) ? unknown : "entry");
  const kind = principalKinds.find((kind) => kind === value["kind"]);
  if (kind === undefined || kind === "anonymous") throw invalid("kind");
  const subject = parseSubject(value["subject"], "subject");
  const organisation = optional(value["organisation"], (given) =>
    text(given, "organisation", /^[A-Za-z0-9._-]{1,64}$/),
  );
  if (kind !== "citizen" && organisation === undefined) throw invalid("organisation");
  const delegatedFrom = optional(value["delegatedFrom"], (given) => text(given, "delegatedFrom", /^[\w-]{1,64}$/));
  const validFrom = moment(value["validFrom"], "validFrom");
  const validTo = optional(value["validTo"], (given) => moment(given, "validTo"));
  if (validTo !== undefined && validTo <= validFrom) throw invalid("validTo");
  return {
    subject,
    kind,
    ...(organisation === undefined ? {} : { organisation }),
    roles: texts(value["roles"], "roles", /^[a-z][a-z0-9-]{0,63}$/),
    purposes: texts(value["purposes"], "purposes", /^[a-z-]{1,64}$/).map(parsePurpose),
    agreements: texts(value["agreements"] ?? [], "agreements", /^[A-Za-z0-9./-]{1,64}$/),
    attributes: parseAttributes(value["attributes"] ?? {}),
    ...(delegatedFrom === undefined ? {} : { delegatedFrom }),
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
  };
}

const fields = [
  "subject",
  "kind",
  "organisation",
  "roles",
  "purposes",
  "agreements",
  "attributes",
  "delegatedFrom",
  "validFrom",
  "validTo",
];

/** A subject as verify-token makes it, or of somebody at the command line ("console:nam"). */
export function parseSubject(value: unknown, field: string): string {
  return text(value, field, /^[^:\s]{1,64}:[\x21-\x7e]{1,255}$/);
}

function parsePurpose(name: string): Purpose {
  const purpose = purposes.find((purpose) => purpose === name);
  if (purpose === undefined) throw invalid("purposes");
  return purpose;
}

function parseAttributes(value: unknown): Record<string, AttributeValue> {
  if (!isRecord(value)) throw invalid("attributes");
  return Object.fromEntries(
    Object.entries(value).map(([name, given]) => {
      if (!attributeNames.includes(name)) throw invalid("attributes");
      return [name, Array.isArray(given) ? texts(given, "attributes", anyText) : text(given, "attributes", anyText)];
    }),
  );
}

const anyText = /^\S{1,128}$/;

function texts(value: unknown, field: string, pattern: RegExp): string[] {
  if (!Array.isArray(value) || value.length > 256) throw invalid(field);
  return [...new Set(value.map((item: unknown) => text(item, field, pattern)))].sort();
}

function text(value: unknown, field: string, pattern: RegExp): string {
  if (typeof value !== "string" || !pattern.test(value)) throw invalid(field);
  return value;
}

function moment(value: unknown, field: string): Date {
  const date = value instanceof Date ? value : new Date(text(value, field, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/));
  if (Number.isNaN(date.getTime())) throw invalid(field);
  return date;
}

function optional<T>(value: unknown, parse: (value: unknown) => T): T | undefined {
  return value === undefined || value === null ? undefined : parse(value);
}

/** Names the field and never repeats the value, which may be personal. */
function invalid(field: string) {
  return fail("AUTHORITY_ENTRY_INVALID", { field });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
