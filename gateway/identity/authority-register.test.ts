import { DatabaseSync } from "node:sqlite";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { purposes } from "@lgsp/policies";
import { parseAuthority } from "./authority-entry.ts";
import type { Authority } from "./authority-entry.ts";
import { authorityRecord } from "./authority-record.ts";
import type { AuthorityChange, AuthorityRegister, RecordChange } from "./authority-register.ts";
import { openSqliteRegister } from "./sqlite-register.ts";
import { testingNow as now } from "./testing-issuer.ts";
import type { VerifiedToken } from "./verify-token.ts";

const day = 86_400_000;
const later = (days: number) => new Date(now.getTime() + days * day);
const doctor = (over: Partial<Authority> = {}): Authority => ({
  subject: "national:huong",
  kind: "official",
  organisation: "51001",
  roles: ["doctor", "head-of-department"],
  purposes: ["treatment", "public-health"],
  agreements: ["QN-1", "QN-2"],
  attributes: { facility: "51001" },
  validFrom: later(-1),
  ...over,
});

const tokenFor = (subject: string, claims: Record<string, unknown> = {}): VerifiedToken => ({
  id: "t",
  subject,
  issuedAt: now,
  expiresAt: later(1),
  claims,
});

const open: AuthorityRegister[] = [];
afterEach(() => {
  for (const register of open.splice(0)) register.close();
});

function emptyRegister(record: RecordChange = async () => {}, path = ":memory:"): AuthorityRegister {
  const register = openSqliteRegister(path, record);
  open.push(register);
  return register;
}

async function granted(register: AuthorityRegister, authority: Authority): Promise<string> {
  const { id } = await register.propose(authority, "national:lan", now);
  await register.approve(id, "national:minh", now);
  return id;
}

describe("a grant", () => {
  test("counts only after two people signed", async () => {
    const register = emptyRegister();
    const { id } = await register.propose(doctor(), "national:lan", now);
    await expect(register.resolve(tokenFor("national:huong"), now)).rejects.toMatchObject({
      code: "AUTHORITY_MISSING",
    });
    await register.approve(id, "national:minh", now);
    await expect(register.resolve(tokenFor("national:huong"), now)).resolves.toMatchObject({ roles: doctor().roles });
  });

  test.each([
    ["the proposer", "national:lan"],
    ["the one who receives it", "national:huong"],
  ])("is not approved by %s", async (_who, by) => {
    const register = emptyRegister();
    const { id } = await register.propose(doctor(), "national:lan", now);
    await expect(register.approve(id, by, now)).rejects.toMatchObject({ code: "AUTHORITY_TWO_PERSONS" });
    await expect(register.resolve(tokenFor("national:huong"), now)).rejects.toMatchObject({
      code: "AUTHORITY_MISSING",
    });
  });

  test("is approved once, revoked once, and never comes back", async () => {
    const register = emptyRegister();
    const id = await granted(register, doctor());
    await expect(register.approve(id, "national:tu", now)).rejects.toMatchObject({ code: "AUTHORITY_STATE" });
    await register.revoke(id, "national:tu", now);
    await expect(register.revoke(id, "national:tu", now)).rejects.toMatchObject({ code: "AUTHORITY_STATE" });
    await expect(register.approve(id, "national:tu", now)).rejects.toMatchObject({ code: "AUTHORITY_STATE" });
    await expect(register.resolve(tokenFor("national:huong"), now)).rejects.toMatchObject({
      code: "AUTHORITY_MISSING",
    });
  });

  test("counts from its beginning to just before its end", async () => {
    const register = emptyRegister();
    await granted(register, doctor({ validFrom: later(1), validTo: later(2) }));
    const at = (moment: Date) => register.resolve(tokenFor("national:huong"), moment);
    await expect(at(new Date(later(1).getTime() - 1))).rejects.toMatchObject({ code: "AUTHORITY_MISSING" });
    await expect(at(later(1))).resolves.toBeDefined();
    await expect(at(new Date(later(2).getTime() - 1))).resolves.toBeDefined();
    await expect(at(later(2))).rejects.toMatchObject({ code: "AUTHORITY_MISSING" });
  });

  test("is unknown under another identifier", async () => {
    await expect(emptyRegister().approve("x'; drop", "national:minh", now)).rejects.toMatchObject({
      code: "AUTHORITY_ENTRY_UNKNOWN",
      details: { id: "?" },
    });
  });
});

describe("the ledger", () => {
  const steps = ["propose", "approve", "revoke"] as const;

  test.each(steps)("that refuses leaves the register as it was: %s", async (refused) => {
    const register = emptyRegister(async ({ action }) => {
      if (action === refused) throw new TypeError("disk full");
    });
    const run = async () => {
      const { id } = await register.propose(doctor(), "national:lan", now);
      await register.approve(id, "national:minh", now);
      await register.revoke(id, "national:minh", now);
    };
    await expect(run()).rejects.toThrow("disk full");
    const entries = await register.list();
    expect(entries.map((entry) => [entry.approved !== undefined, entry.revoked !== undefined])).toEqual(
      { propose: [], approve: [[false, false]], revoke: [[true, false]] }[refused],
    );
  });

  test("has the change before the register has it", async () => {
    const seen: boolean[] = [];
    const register: AuthorityRegister = emptyRegister(async ({ action, entry }) => {
      const present = (await register.list()).find(({ id }) => id === entry.id);
      seen.push(action === "propose" ? present === undefined : present?.approved === undefined);
    });
    await granted(register, doctor());
    expect(seen).toEqual([true, true]);
  });

  test("has one approval of two who approve at the same time", async () => {
    const recorded: string[] = [];
    const register = emptyRegister(async ({ action }) => void recorded.push(action));
    const { id } = await register.propose(doctor(), "national:lan", now);
    const outcomes = await Promise.allSettled(
      ["national:minh", "national:tu"].map((by) => register.approve(id, by, now)),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(recorded).toEqual(["propose", "approve"]);
  });

  test("is never told a personal number", async () => {
    const changes: AuthorityChange[] = [];
    const register = emptyRegister(async (change) => void changes.push(change));
    const citizen = parseAuthority({
      subject: "national:9f2c",
      kind: "citizen",
      roles: ["citizen"],
      purposes: ["self-service"],
      attributes: { personalId: "051190001234" },
      validFrom: now,
    });
    await register.revoke(await granted(register, citizen), "national:minh", now);
    const records = changes.map(authorityRecord);
    expect(records.map(({ details }) => details?.["action"])).toEqual(["propose", "approve", "revoke"]);
    expect(JSON.stringify(records)).not.toContain("0511");
  });
});

describe("claims of a token", () => {
  const claim = (known: readonly string[]) =>
    fc.option(fc.oneof(fc.subarray([...known, "auditor", "open-data", "tax-administration"]), fc.string()), {
      nil: undefined,
    });
  const claims = fc.record({
    roles: claim(doctor().roles),
    purposes: claim(purposes),
    agreements: claim(doctor().agreements),
    organisation: fc.option(fc.constantFrom("51001", "H48.14"), { nil: undefined }),
    kind: fc.constantFrom("auditor", "operator", undefined),
    attributes: fc.constantFrom({ facility: "51999", sectors: ["health"] }, undefined),
  });

  test("never widen what the register grants", async () => {
    const register = emptyRegister();
    await granted(register, doctor());
    const whole = await register.resolve(tokenFor("national:huong"), now);
    let resolved = 0;
    await fc.assert(
      fc.asyncProperty(claims, async (claimed) => {
        const principal = await register.resolve(tokenFor("national:huong", claimed), now).catch(() => undefined);
        if (principal === undefined) return;
        resolved += 1;
        for (const list of ["roles", "purposes", "agreements"] as const) {
          expect(whole[list]).toEqual(expect.arrayContaining([...principal[list]]));
        }
        expect(principal).toMatchObject({ kind: "official", organisation: "51001", attributes: whole.attributes });
      }),
      { numRuns: 300 },
    );
    expect(resolved).toBeGreaterThan(50);
  });

  test("narrow roles, purposes and agreements, as a list or as one text", async () => {
    const register = emptyRegister();
    await granted(register, doctor());
    const narrowed = tokenFor("national:huong", { roles: "doctor", purposes: ["treatment"], agreements: "QN-2 QN-9" });
    expect(await register.resolve(narrowed, now)).toMatchObject({
      roles: ["doctor"],
      purposes: ["treatment"],
      agreements: ["QN-2"],
    });
  });

  test("that cannot be read refuse the token instead of being skipped", async () => {
    const register = emptyRegister();
    await granted(register, doctor());
    for (const claims of [{ purposes: 5 }, { roles: [1] }, { organisation: ["51001"] }, { agreements: null }]) {
      const resolved = register.resolve(tokenFor("national:huong", claims), now);
      await expect(resolved).rejects.toMatchObject({ code: "TOKEN_CLAIM" });
    }
  });

  test("cannot drop the role that the prohibitions of an operator hang on", async () => {
    const register = emptyRegister();
    await granted(register, doctor({ kind: "operator", roles: ["operator"], purposes: ["operations"] }));
    const principal = await register.resolve(tokenFor("national:huong", { roles: [] }), now);
    expect(principal.roles).toEqual(["operator"]);
  });

  test("choose between two authorities, which are never merged", async () => {
    const register = emptyRegister();
    await granted(register, doctor());
    await granted(register, doctor({ organisation: "51002", attributes: { facility: "51002" }, roles: ["doctor"] }));
    const both = register.resolve(tokenFor("national:huong"), now);
    await expect(both).rejects.toMatchObject({ code: "AUTHORITY_AMBIGUOUS" });
    const chosen = await register.resolve(tokenFor("national:huong", { organisation: "51002" }), now);
    expect(chosen).toMatchObject({ organisation: "51002", attributes: { facility: "51002", organisation: "51002" } });
  });

  test("everyone with a token may ask for open data, unless the token leaves it out", async () => {
    const register = emptyRegister();
    await granted(register, doctor());
    const purposesOf = async (claims = {}) =>
      (await register.resolve(tokenFor("national:huong", claims), now)).purposes;
    expect(await purposesOf()).toEqual(["open-data", "public-health", "treatment"]);
    expect(await purposesOf({ purposes: "treatment" })).toEqual(["treatment"]);
  });
});

describe("a delegation", () => {
  const nurse = (delegatedFrom: string, over: Partial<Authority> = {}) =>
    doctor({
      subject: "national:mai",
      roles: ["doctor"],
      purposes: ["treatment"],
      agreements: [],
      delegatedFrom,
      ...over,
    });

  test("counts on behalf of its giver, and only while the giver holds it", async () => {
    const register = emptyRegister();
    const source = await granted(register, doctor());
    await granted(register, nurse(source));
    const principal = await register.resolve(tokenFor("national:mai"), now);
    expect(principal).toMatchObject({ subject: "national:mai", onBehalfOf: "national:huong" });
    await register.revoke(source, "national:minh", now);
    await expect(register.resolve(tokenFor("national:mai"), now)).rejects.toMatchObject({ code: "AUTHORITY_MISSING" });
  });

  test.each([
    ["a role", { roles: ["auditor"] }],
    ["a purpose", { purposes: ["audit"] }],
    ["an agreement", { agreements: ["QN-9"] }],
    ["another area", { attributes: { facility: "51002" } }],
    ["another organisation", { organisation: "51002" }],
  ] satisfies [string, Partial<Authority>][])("cannot hand on %s that its giver does not have", async (_what, over) => {
    const register = emptyRegister();
    const source = await granted(register, doctor());
    const proposed = register.propose(nurse(source, over), "national:lan", now);
    await expect(proposed).rejects.toMatchObject({ code: "AUTHORITY_DELEGATION" });
  });

  test("without the attribute that limits its giver would be unlimited, and is refused", async () => {
    const register = emptyRegister();
    const source = await granted(register, doctor());
    const proposed = register.propose(nurse(source, { attributes: {} }), "national:lan", now);
    await expect(proposed).rejects.toMatchObject({ code: "AUTHORITY_DELEGATION" });
  });
});

describe("an entry from outside", () => {
  const outside = { ...doctor(), validFrom: "2026-11-24T00:00:00Z" };
  test.each([
    ["kind", { kind: "anonymous" }],
    ["kind", { kind: "root" }],
    ["subject", { subject: "huong" }],
    ["organisation", { organisation: undefined }],
    ["roles", { roles: ["Doctor!"] }],
    ["roles", { roles: "doctor" }],
    ["purposes", { purposes: ["curiosity"] }],
    ["attributes", { attributes: { facilty: "51001" } }],
    ["attributes", { attributes: { facility: null } }],
    ["validFrom", { validFrom: "yesterday" }],
    ["validTo", { validTo: "2026-11-23T00:00:00Z" }],
    ["approved", { approved: { by: "national:minh", at: now } }],
  ])("is refused for its %s: %j", (field, over) => {
    expect(() => parseAuthority({ ...outside, ...over })).toThrow(
      expect.objectContaining({ code: "AUTHORITY_ENTRY_INVALID", details: { field } }),
    );
  });
});

describe("the register's file", () => {
  test.each([
    ["an entry that no longer reads", `update authority set granted = replace(granted, '"doctor"', '"Doctor"')`],
    [
      "an entry moved to another person",
      `update authority set subject = 'national:huong' where subject = 'national:mai'`,
    ],
    ["a lost signature", `update authority set proposed_by = ''`],
  ])("damaged by hand refuses: %s", async (_what, statement) => {
    const directory = mkdtempSync(join(tmpdir(), "lgsp-register-"));
    try {
      const path = join(directory, "authority.sqlite");
      const register = emptyRegister(undefined, path);
      await granted(register, doctor({ subject: "national:mai" }));
      if (!statement.includes("mai")) await granted(register, doctor());
      const damaging = new DatabaseSync(path);
      damaging.exec(statement);
      damaging.close();
      const resolved = register.resolve(tokenFor("national:huong"), now);
      await expect(resolved).rejects.toMatchObject({ code: "AUTHORITY_REGISTER_DAMAGED" });
    } finally {
      for (const register of open.splice(0)) register.close();
      rmSync(directory, { recursive: true });
    }
  });

  test("that is no database is refused with a code and left as it is", () => {
    const directory = mkdtempSync(join(tmpdir(), "lgsp-register-"));
    try {
      const path = join(directory, "authority.sqlite");
      writeFileSync(path, "not a database, and long enough to be taken for one".repeat(20));
      const before = readFileSync(path);
      expect(() => emptyRegister(undefined, path)).toThrow(
        expect.objectContaining({ code: "AUTHORITY_REGISTER_DAMAGED" }),
      );
      expect(readFileSync(path)).toEqual(before);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  test("is private, and a change by another process counts from the next request on", async () => {
    const directory = mkdtempSync(join(tmpdir(), "lgsp-register-"));
    try {
      const path = join(directory, "authority.sqlite");
      const hub = emptyRegister(undefined, path);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const commandLine = emptyRegister(undefined, path);
      const id = await granted(commandLine, doctor());
      await expect(hub.resolve(tokenFor("national:huong"), now)).resolves.toBeDefined();
      await commandLine.revoke(id, "national:tu", now);
      await expect(hub.resolve(tokenFor("national:huong"), now)).rejects.toMatchObject({ code: "AUTHORITY_MISSING" });
    } finally {
      for (const register of open.splice(0)) register.close();
      rmSync(directory, { recursive: true });
    }
  });
});
