import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteLedger, type AccessRecord, type Ledger } from "@lgsp/audit";
import { linkingKeys, openSector, type RunningSector } from "@lgsp/kit";
import type { Asking } from "@lgsp/policies";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askSector, askingAs, wholeBundle } from "../ask-sector.ts";
import definition from "./sector.ts";

const keys = linkingKeys(Buffer.alloc(32, 7), { ledgerKey: Buffer.alloc(32, 9) });
const [huong, binh] = ["051185001234", "051085009999"];
const person = (personalId: string): string => keys.ledgerPerson(personalId) ?? "";

const record = (index: number, sectors: readonly string[], persons: readonly string[]): AccessRecord => ({
  kind: "answer",
  at: new Date(Date.UTC(2026, 10, 24, 1, index)).toISOString(),
  requestId: `request-${index}`,
  caller: { kind: "official", subject: "doctor-7", organisation: "51001", roles: ["doctor"] },
  purpose: "treatment",
  case: "KB-1",
  coordinates: sectors.map((sector) => ({
    coordinate: `${sector}.field`,
    effect: "ALLOW",
    rule: "some.rule",
    rows: 1,
  })),
  sectors,
  persons: persons.toSorted(),
  outcome: { status: sectors.length === 0 ? "REFUSED" : "OK", codes: [], http: 200 },
  durationMs: 1.5,
});

const auditor = askingAs("audit", { kind: "auditor", attributes: { sectors: ["audit", "health", "population"] } });
const healthAuditor = askingAs("audit", { kind: "auditor", attributes: { sectors: ["health"] } });
const citizen = askingAs("self-service", { kind: "citizen", attributes: { personalId: huong } });

describe("the ledger through the graph", () => {
  const folder = mkdtempSync(join(tmpdir(), "lgsp-audit-sector-"));
  let digest: string;
  let ledger: Ledger;
  let sector: RunningSector;

  beforeAll(async () => {
    const file = join(folder, "ledger.db");
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const signingKey = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    ledger = await openSqliteLedger({ file, signingKey });
    await ledger.append(record(1, ["health"], [person(huong)]));
    await ledger.append(record(2, ["population"], [person(binh)]));
    await ledger.append(record(3, ["health", "population"], [person(huong), person(binh)]));
    await ledger.append(record(4, [], []));
    await ledger.append({ ...record(5, [], []), kind: "authority", details: { action: "revoked", entry: "42" } });
    const bundle = await wholeBundle();
    digest = bundle.digest;
    sector = await openSector(definition, { url: `sqlite:${file}`, keys, bundle });
  });
  afterAll(async () => {
    await sector.close();
    await ledger.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (asking: Asking, text: string) => askSector(sector, digest, asking, text);
  const sequences = async (asking: Asking, args: string, field = "accessRecords") => {
    const selection = field === "accessRecords" ? "{ nodes { sequence } }" : "{ sequence }";
    const { data, errors } = await ask(asking, `{ it: ${field}${args} ${selection} }`);
    expect(errors ?? []).toEqual([]);
    const found = [...JSON.stringify(data).matchAll(/"sequence":"(\d+)"/g)];
    return found.map(([, sequence]) => Number(sequence));
  };

  test("an auditor sees the records of her mandate, and the hub's own with the mandate for the ledger", async () => {
    expect(await sequences(auditor, "(orderBy: { field: AT })")).toEqual([1, 2, 3, 4, 5]);
    expect(await sequences(healthAuditor, "(orderBy: { field: AT })")).toEqual([1, 3]);
  });

  test.each([
    ['(filter: { at: { gte: "2026-11-24T01:02:00.000Z", lt: "2026-11-24T01:04:00.000Z" } })', [2, 3]],
    ['(filter: { caller: { eq: "doctor-7" }, sectors: { some: { sector: { eq: "health" } } } })', [1, 3]],
    ['(filter: { organisation: { eq: "51001" }, purpose: { eq: "treatment" } })', [1, 2, 3, 4, 5]],
    [
      '(filter: { coordinates: { some: { coordinate: { eq: "population.field" }, effect: { eq: "ALLOW" } } } })',
      [2, 3],
    ],
    ['(filter: { outcome: { eq: "REFUSED" } })', [4, 5]],
    ['(filter: { coordinates: { none: { effect: { eq: "ALLOW" } } } })', [4, 5]],
  ])("an auditor searches %s", async (args, expected) => {
    expect(new Set(await sequences(auditor, args))).toEqual(new Set(expected));
  });

  test("an auditor reads what was changed in the authority register", async () => {
    const { data } = await ask(
      auditor,
      '{ accessRecords(filter: { kind: { eq: "authority" } }) { nodes { details } } }',
    );
    expect(data).toEqual({ accessRecords: { nodes: [{ details: '{"action":"revoked","entry":"42"}' }] } });
  });

  test("an auditor finds who read a person's data by her reference, the newest first, in pages", async () => {
    const reference = keys.reference("Citizen", [huong]);
    expect(await sequences(auditor, `(citizen: "${reference}")`, "accessRecordsAbout")).toEqual([3, 1]);
    expect(await sequences(auditor, `(citizen: "${reference}", first: 1, before: "3")`, "accessRecordsAbout")).toEqual([
      1,
    ]);
    const hashed = await sequences(auditor, `(filter: { persons: { some: { person: { eq: "${person(binh)}" } } } })`);
    expect(new Set(hashed)).toEqual(new Set([2, 3]));
  });

  test("a citizen sees the accesses to her own data only, whomever she asks about", async () => {
    expect(await sequences(citizen, "(orderBy: { field: AT })")).toEqual([1, 3]);
    const other = keys.reference("Citizen", [binh]);
    expect(await sequences(citizen, `(citizen: "${other}")`, "accessRecordsAbout")).toEqual([3]);
  });

  test("a citizen learns organisation, purpose and fields, not the official, the case or who else was concerned", async () => {
    const { data, errors } = await ask(
      citizen,
      "{ accessRecords { nodes { organisation purpose { code } caller caseNo coordinates { nodes { coordinate } } persons { nodes { person } } } } }",
    );
    const text = JSON.stringify(data);
    expect(text).toContain("51001");
    expect(text).toContain("health.field");
    expect(text).not.toContain("doctor-7");
    expect(text).not.toContain("KB-1");
    expect(text).not.toContain(person(binh));
    const denied = new Set(errors?.map(({ extensions }) => extensions?.["coordinate"]));
    expect(denied).toEqual(new Set(["AccessRecord.caller", "AccessRecord.caseNo", "AccessRecord.persons"]));
  });

  test("a citizen may not search by official or person", async () => {
    for (const filter of ['caller: { eq: "doctor-7" }', `persons: { some: { person: { eq: "${person(binh)}" } } }`]) {
      const { errors } = await ask(citizen, `{ accessRecords(filter: { ${filter} }) { nodes { sequence } } }`);
      expect(errors?.[0]?.extensions?.["code"]).toBe("PREDICATE_DENIED");
    }
  });

  test.each(["operator", "developer", "official", "steward"] as const)("%s gets nothing of it", async (kind) => {
    const purpose = kind === "operator" ? "operations" : kind === "developer" ? "development" : "treatment";
    const { data, errors } = await ask(askingAs(purpose, { kind }), "{ accessRecords { nodes { sequence at } } }");
    expect(JSON.stringify(data ?? null)).not.toContain("2026");
    expect(errors?.length).toBeGreaterThan(0);
  });

  test("a personal number in the place of a reference finds nobody", async () => {
    const { errors } = await ask(auditor, `{ accessRecordsAbout(citizen: "${huong}") { sequence } }`);
    expect(errors?.[0]?.extensions?.["code"]).toBe("ACCESS_PERSON_UNKNOWN");
    expect(JSON.stringify(errors)).not.toContain(huong);
  });
});
