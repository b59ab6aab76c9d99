import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createWorld,
  fill,
  linkingKeys,
  openSector,
  openSource,
  readModel,
  samplePersonas,
  type RunningSector,
} from "@lgsp/kit";
import type { Asking } from "@lgsp/policies";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askSector, askingAs, wholeBundle } from "../ask-sector.ts";
import definition from "./sector.ts";

const keys = linkingKeys(Buffer.alloc(32, 7));
const world = createWorld({ seed: 3, citizens: 1500 });
const { personalId } = world.person(samplePersonas(world).citizen);
const other = world.person(samplePersonas(world).citizen === 0 ? 1 : 0).personalId;

const citizen = askingAs("self-service", { kind: "citizen", attributes: { personalId } });
const officer = askingAs("residence-management", {
  kind: "official",
  organisation: "QN.POLICE",
  roles: ["population-officer"],
});
const steward = askingAs("data-stewardship", { kind: "steward", attributes: { sectors: ["health"] } });

describe("requestCorrection", () => {
  const folder = mkdtempSync(join(tmpdir(), "lgsp-corrections-"));
  const url = `sqlite:${join(folder, "corrections.db")}`;
  let digest: string;
  let sector: RunningSector;

  beforeAll(async () => {
    const source = await openSource("corrections", url);
    await fill(readModel(definition), source, world, keys);
    await source.close();
    const bundle = await wholeBundle();
    digest = bundle.digest;
    sector = await openSector(definition, { url, keys, bundle });
  });
  afterAll(async () => {
    await sector.close();
    rmSync(folder, { recursive: true });
  });

  const mutation = `mutation($input: CorrectionInput!) {
    requestCorrection(input: $input) { requestNo sector status { code } filedBy { code } proposedValue }
  }`;
  const file = (asking: Asking, idempotencyKey: string | undefined, input: Readonly<Record<string, unknown>> = {}) =>
    askSector(sector, digest, asking, mutation, {
      variables: {
        input: {
          citizen: keys.reference("Citizen", [personalId]),
          coordinate: "HealthRecord.bloodType",
          proposedValue: "AB",
          ...input,
        },
      },
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    });
  const count = async () => {
    const source = await openSource("corrections", url);
    const [row] = await source.read({ sql: "select count(*) as n from correction_request", parameters: [] });
    await source.close();
    return Number(row?.["n"]);
  };
  const code = ({ errors }: Awaited<ReturnType<typeof file>>) => errors?.[0]?.extensions?.["code"];

  test("a citizen files for herself, and gets her request as any reader would", async () => {
    const { data, errors } = await file(citizen, "key-1");
    expect(errors ?? []).toEqual([]);
    expect(data?.["requestCorrection"]).toMatchObject({
      sector: "health",
      status: { code: "RECEIVED" },
      filedBy: { code: "citizen" },
      proposedValue: "AB",
    });
  });

  test("the same key files once, also when twenty retries race", async () => {
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 20 }, () => file(citizen, "key-2")));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  test("the same key with other content is a conflict; the same key of another caller is another request", async () => {
    await file(citizen, "key-3");
    expect(code(await file(citizen, "key-3", { proposedValue: "O" }))).toBe("IDEMPOTENCY_CONFLICT");
    const before = await count();
    const { data } = await file(officer, "key-3");
    expect(data?.["requestCorrection"]).toMatchObject({ filedBy: { code: "official" } });
    expect(await count()).toBe(before + 1);
  });

  test.each<[string, Asking, string | undefined, Record<string, unknown>, string]>([
    ["no key", citizen, undefined, {}, "IDEMPOTENCY_KEY_REQUIRED"],
    ["someone else", citizen, "k", { citizen: keys.reference("Citizen", [other]) }, "CORRECTION_CITIZEN_UNKNOWN"],
    ["a forged reference", citizen, "k", { citizen: "A0123456789abcdefghijkl" }, "CORRECTION_CITIZEN_UNKNOWN"],
    ["a personal number", citizen, "k", { citizen: personalId }, "CORRECTION_CITIZEN_UNKNOWN"],
    ["no such field", citizen, "k", { coordinate: "HealthRecord.nothing" }, "CORRECTION_FIELD_UNKNOWN"],
    ["a built-in name", citizen, "k", { coordinate: "constructor.name" }, "CORRECTION_FIELD_UNKNOWN"],
    ["a field that is not personal", citizen, "k", { coordinate: "School.name" }, "CORRECTION_FIELD_UNKNOWN"],
    ["an empty value", citizen, "k", { proposedValue: "  " }, "CORRECTION_TEXT_INVALID"],
    ["a value without end", citizen, "k", { proposedValue: "a".repeat(2001) }, "CORRECTION_TEXT_INVALID"],
    ["a control character", citizen, "k", { reason: "a\u0000b" }, "CORRECTION_TEXT_INVALID"],
  ])("%s is refused, and nothing is written", async (_, asking, key, input, expected) => {
    const before = await count();
    const answer = await file(asking, key, input);
    expect(code(answer)).toBe(expected);
    expect(JSON.stringify(answer)).not.toContain(personalId);
    expect(await count()).toBe(before);
  });

  test.each([
    ["a citizen for another purpose", askingAs("open-data", { kind: "citizen", attributes: { personalId } })],
    ["a steward", steward],
    ["a doctor", askingAs("treatment", { kind: "official", roles: ["doctor"] })],
    ["an operator", askingAs("operations", { kind: "operator" })],
  ])("%s may not file", async (_, asking) => {
    const before = await count();
    expect((await file(asking, "key-9")).errors?.length).toBeGreaterThan(0);
    expect(await count()).toBe(before);
  });

  test("the steward of the sector sees the request, clear, and none of another sector", async () => {
    await file(citizen, "key-4", { coordinate: "Citizen.phone", proposedValue: "+84905123123" });
    const { data, errors } = await askSector(
      sector,
      digest,
      steward,
      "{ correctionRequests(first: 100) { nodes { sector coordinate proposedValue citizen { id } } } }",
    );
    expect(errors ?? []).toEqual([]);
    const text = JSON.stringify(data);
    expect(text).toContain('"proposedValue":"AB"');
    expect(text).not.toContain("+84905123123");
    expect(text).not.toContain('"sector":"population"');
  });
});
