import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createWorld,
  fill,
  openSector,
  openSource,
  type RunningSector,
  type SectorModel,
  type Source,
} from "@lgsp/kit";
import { testDatabases } from "@lgsp/kit/testing";
import type { Asking, PolicyBundle, SectorAnswer } from "@lgsp/policies";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askSector } from "../ask-sector.ts";
import { askingOf, attributesIn, sampleGraph, sampleKeys } from "../sample-sector.ts";
import { standIn, type FaultyService } from "./stand-in.ts";

/** Verification before data, over SOAP: what an officer learns, what goes out, and what a sick service cannot do. */
const world = createWorld({ seed: 3, citizens: 300 });
const person = world.person(20);
const claim = { personalId: person.personalId, fullName: person.fullName, dateOfBirth: person.dateOfBirth };
const folder = mkdtempSync(join(tmpdir(), "lgsp-verification-"));
const client = { id: "tinh-qn", secret: "khong-de-lo" };
const reports: string[] = [];
let bundle: PolicyBundle;
let source: Source;
let national: FaultyService;
let sector: RunningSector;
let model: SectorModel;
let openAt: (url: string, serviceUrl?: string) => Promise<RunningSector>;
let open: (serviceUrl?: string) => Promise<RunningSector>;

beforeAll(async () => {
  const graph = await sampleGraph();
  bundle = graph.bundle;
  const found = graph.models.find(({ definition }) => definition.name === "citizen-verification");
  if (found === undefined) throw new TypeError("no such sector");
  model = found;
  const url = `sqlite:${join(folder, "sector.db")}`;
  source = await openSource("citizen-verification", url);
  await fill(model, source, world, sampleKeys);
  national = await standIn({ world, host: "127.0.0.1", port: 0, client });
  const upstream = {
    clientId: client.id,
    clientSecret: client.secret,
    deadline: 2_000,
    report: (line: string) => void reports.push(line),
  };
  openAt = (at, serviceUrl) =>
    openSector(found.definition, { url: at, keys: sampleKeys, bundle, upstream, serviceUrl });
  open = (serviceUrl) => openAt(url, serviceUrl);
});
afterAll(async () => {
  await sector.close();
  await national.close();
  await source.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await sector?.close();
  sector = await open(`soap+${national.url}`);
  Object.assign(national.faults, { down: false, slowMs: 0, faults: { code: "Server", next: 0 }, instead: undefined });
  national.questions.length = 0;
  reports.length = 0;
  await source.db.deleteFrom("citizen_verification").execute();
});

const officer = (): Asking => askingOf("population-officer", attributesIn(world));
const clerk = (): Asking => askingOf("commune-clerk", attributesIn(world));
const fields = "verificationNo outcome { code } compared";

function verify(
  given: Readonly<Record<string, unknown>>,
  { asking = clerk(), select = fields, key = randomUUID(), by = sector } = {},
): Promise<SectorAnswer> {
  const text = `mutation($claim: CitizenClaim!) { verifyCitizen(claim: $claim) { ${select} } }`;
  return askSector(by, bundle.digest, asking, text, { variables: { claim: given }, idempotencyKey: key });
}

const outcomeOf = ({ data }: SectorAnswer): unknown => Object(data).verifyCitizen?.outcome.code;
const errorOf = ({ errors }: SectorAnswer) => errors?.[0]?.extensions ?? {};

describe("what an officer learns", () => {
  test("that the papers are right, in whatever case and composition the name is written", async () => {
    const answer = await verify({ ...claim, fullName: `  ${person.fullName.normalize("NFD").toUpperCase()} ` });
    expect(answer.errors).toBeUndefined();
    expect(outcomeOf(answer)).toBe("MATCHED");
  });

  test.each([
    ["another name", { fullName: "Nguyễn Văn Khác" }],
    ["another birth date", { dateOfBirth: "1901-01-01" }],
    ["a number that does not exist", { personalId: "051199999999" }],
  ])("that they are not: %s, and no more", async (_, changed) => {
    const answer = await verify({ ...claim, ...changed });
    expect(outcomeOf(answer)).toBe("NOT_MATCHED");
    expect(Object.keys(Object(answer.data).verifyCitizen)).toEqual(["verificationNo", "outcome", "compared"]);
  });

  test("a clerk is not told which field differs, the population officer is", async () => {
    const wrong = { ...claim, fullName: "Nguyễn Văn Khác" };
    const denied = await verify(wrong, { select: "outcome { code } differing" });
    expect(denied.data).toEqual({ verifyCitizen: { outcome: { code: "NOT_MATCHED" }, differing: null } });
    expect(errorOf(denied)).toMatchObject({ code: "FIELD_DENIED", coordinate: "CitizenVerification.differing" });
    const told = await verify(wrong, { asking: officer(), select: "outcome { code } differing" });
    expect(told.data).toEqual({ verifyCitizen: { outcome: { code: "NOT_MATCHED" }, differing: ["fullName"] } });
  });

  test("her code goes out with the question, and the receipt names the person and the rule", async () => {
    const { extensions } = await verify(claim);
    expect(national.questions).toHaveLength(1);
    expect(national.questions[0]).toContain(
      `<MaCanBo>${String(clerk().principal.attributes["officerCode"])}</MaCanBo>`,
    );
    expect(extensions?.receipt).toMatchObject({
      persons: [sampleKeys.personPseudonym(person.personalId)],
      coordinates: expect.arrayContaining([
        { coordinate: "CitizenVerification.outcome", effect: "ALLOW", rule: expect.any(String), rows: 1 },
        {
          coordinate: "Mutation.verifyCitizen",
          effect: "ALLOW",
          rule: "citizen-verification.administrative-procedure.verify",
          rows: 1,
        },
      ]),
    });
    const [row] = await source.db.selectFrom("citizen_verification").selectAll().execute();
    expect(row).toMatchObject({ officer_code: clerk().principal.attributes["officerCode"], request_id: "request" });
  });
});

describe("who may not ask", () => {
  test.each(["doctor", "citizen", "tax-system", "anonymous"])("%s: nothing goes out", async (persona) => {
    const answer = await verify(claim, { asking: askingOf(persona, attributesIn(world)) });
    expect(errorOf(answer)["code"]).toBe("MUTATION_DENIED");
    expect(national.questions).toEqual([]);
  });

  test("an officer for another purpose, and one without a code", async () => {
    const elsewhere = await verify(claim, { asking: { ...clerk(), purpose: "open-data" } });
    expect(errorOf(elsewhere)["code"]).toBe("MUTATION_DENIED");
    const { principal, purpose } = clerk();
    const { officerCode: _, ...attributes } = principal.attributes;
    const nameless = await verify(claim, { asking: { purpose, principal: { ...principal, attributes } } });
    expect(errorOf(nameless)["code"]).toBe("VERIFICATION_OFFICER_UNKNOWN");
    expect(national.questions).toEqual([]);
  });
});

describe("guessing", () => {
  test("five misses on one number stop further questions about it, whoever asks", async () => {
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(outcomeOf(await verify({ ...claim, dateOfBirth: `19${50 + attempt}-01-01` }))).toBe("NOT_MATCHED");
    expect(errorOf(await verify(claim))["code"]).toBe("VERIFICATION_GUESSING");
    expect(errorOf(await verify(claim, { asking: officer() }))["code"]).toBe("VERIFICATION_GUESSING");
    expect(national.questions).toHaveLength(5);
    const another = world.person(21);
    const answer = await verify({ personalId: another.personalId, fullName: another.fullName });
    expect(outcomeOf(answer)).toBe("MATCHED");
  });

  test("asking all at once tells no more than asking one after the other", async () => {
    national.faults.slowMs = 50;
    const guesses = Array.from({ length: 12 }, (_, index) => ({ ...claim, dateOfBirth: `19${50 + index}-01-01` }));
    const answers = await Promise.all(guesses.map((guess) => verify(guess)));
    expect(answers.filter((answer) => outcomeOf(answer) !== undefined)).toHaveLength(5);
    for (const answer of answers)
      if (outcomeOf(answer) === undefined) expect(errorOf(answer)["code"]).toBe("VERIFICATION_GUESSING");
  });

  test("twenty misses of one officer stop her, not her colleague", async () => {
    for (let index = 0; index < 20; index += 1)
      await verify({ personalId: world.person(30 + index).personalId, fullName: "Nguyễn Văn Khác" });
    expect(errorOf(await verify(claim))["code"]).toBe("VERIFICATION_GUESSING");
    expect(outcomeOf(await verify(claim, { asking: officer() }))).toBe("MATCHED");
  });
});

describe.each(testDatabases("guessing").filter(({ dialect }) => dialect !== "sqlite"))(
  "guessing, where $dialect lets many write at once",
  ({ dialect, open: openDatabase }) => {
    test("two that are counted at the same moment see each other's miss", async () => {
      const database = await openDatabase();
      await fill(model, database, world, sampleKeys);
      await database.db.deleteFrom("citizen_verification").execute();
      const url = new URL(process.env[dialect === "postgres" ? "LGSP_TEST_POSTGRES" : "LGSP_TEST_MARIADB"] ?? "");
      url.pathname = "/lgsp_test_guessing";
      const serviceUrl = `soap+${national.url}`;
      const replicas = await Promise.all([openAt(url.href, serviceUrl), openAt(url.href, serviceUrl)]);
      national.faults.slowMs = 50;
      const answers = await Promise.all(
        Array.from({ length: 16 }, (_, index) =>
          verify({ ...claim, dateOfBirth: `19${50 + index}-01-01` }, { by: replicas[index % 2] ?? sector }),
        ),
      );
      expect(answers.filter((answer) => outcomeOf(answer) !== undefined)).toHaveLength(5);
      for (const answer of answers)
        if (outcomeOf(answer) === undefined) expect(errorOf(answer)["code"]).toBe("VERIFICATION_GUESSING");
      expect(await database.db.selectFrom("citizen_verification").selectAll().execute()).toHaveLength(5);
      await Promise.all(replicas.map((replica) => replica.close()));
      await database.close();
    });
  },
);

describe("repetition", () => {
  test("the same question under the same key is asked and kept once", async () => {
    const key = randomUUID();
    const [first, second] = [await verify(claim, { key }), await verify(claim, { key })];
    expect(second.data).toEqual(first.data);
    expect(national.questions).toHaveLength(1);
    expect(await source.db.selectFrom("citizen_verification").selectAll().execute()).toHaveLength(1);
  });

  test("another claim under the same key is another question", async () => {
    const key = randomUUID();
    await verify(claim, { key });
    expect(outcomeOf(await verify({ ...claim, fullName: "Nguyễn Văn Khác" }, { key }))).toBe("NOT_MATCHED");
  });
});

describe("a service that goes wrong says nothing about anybody", () => {
  const envelope = (body: string): string =>
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${body}</s:Body></s:Envelope>`;
  const result = (inner: string): string =>
    envelope(`<r:XacThucCongDanKetQua xmlns:r="urn:vn:gov:dancu:xacthuc:1">${inner}</r:XacThucCongDanKetQua>`);

  test.each([
    [
      "entities to expand",
      `<!DOCTYPE a [<!ENTITY b "cccccccccc"><!ENTITY d "&b;&b;&b;&b;">]>${result("<r:KetQua>&d;</r:KetQua>")}`,
    ],
    ["a document outside", `<!DOCTYPE a SYSTEM "file:///etc/passwd">${result("<r:KetQua>KHOP</r:KetQua>")}`],
    ["an unknown entity", result("<r:KetQua>&khop;</r:KetQua>")],
    ["a processing instruction", `<?xml-stylesheet href="x"?>${result("<r:KetQua>KHOP</r:KetQua>")}`],
    ["half a message", envelope("<r:XacThuc").slice(0, 90)],
    ["nesting without end", envelope("<a>".repeat(5_000))],
    ["no envelope", "<KetQua>KHOP</KetQua>"],
    [
      "SOAP 1.2",
      envelope("<a/>").replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"),
    ],
    ["two answers", envelope("<a/><b/>")],
    ["another namespace", result("<r:KetQua>KHOP</r:KetQua>").replace("xacthuc:1", "xacthuc:2")],
    ["the answer to another question", result("<r:MaYeuCau>khac</r:MaYeuCau><r:KetQua>KHOP</r:KetQua>")],
  ])("%s: refused", async (_, instead) => {
    national.faults.instead = instead;
    const answer = await verify(claim);
    expect(errorOf(answer)["code"]).toBe("UPSTREAM_ANSWER_INVALID");
    expect(Object(answer.data).verifyCitizen).toBeNull();
    expect(await source.db.selectFrom("citizen_verification").selectAll().execute()).toEqual([]);
  });

  test("an answer without end: refused at its size", async () => {
    national.faults.instead = result(`<r:KetQua>${"K".repeat(400_000)}</r:KetQua>`);
    expect(errorOf(await verify(claim))["code"]).toBe("UPSTREAM_ANSWER_TOO_LARGE");
  });

  test.each([
    ["Client.SoDinhDanh", "UPSTREAM_FAULT"],
    ["Client.Authentication", "UPSTREAM_DENIED"],
    ["MustUnderstand", "UPSTREAM_FAULT"],
    ["Server", "UPSTREAM_UNREACHABLE"],
  ])("the fault %s becomes %s, and its words, which quote the question, go no further", async (code, expected) => {
    national.faults.faults = { code, next: 10 };
    const answer = await verify(claim);
    expect(errorOf(answer)["code"]).toBe(expected);
    expect(JSON.stringify([answer, reports])).not.toContain(person.personalId);
    expect(national.questions).toHaveLength(expected === "UPSTREAM_UNREACHABLE" ? 3 : 1);
  });

  test("a fault that passes is not noticed, and the repeated question carries the same number", async () => {
    national.faults.faults = { code: "Server", next: 1 };
    expect(outcomeOf(await verify(claim))).toBe("MATCHED");
    expect(new Set(national.questions.map((text) => /<MaYeuCau>(.+)<\/MaYeuCau>/.exec(text)?.[1])).size).toBe(1);
  });

  test("a slow service is given up at the deadline, a dead one at once", async () => {
    national.faults.slowMs = 5_000;
    const before = performance.now();
    expect(errorOf(await verify(claim))["code"]).toBe("UPSTREAM_UNREACHABLE");
    expect(performance.now() - before).toBeLessThan(4_000);
    national.faults.down = true;
    expect(errorOf(await verify(claim))["code"]).toBe("UPSTREAM_UNREACHABLE");
  });

  test("without a service nothing is verified, and the error says what to set", async () => {
    const alone = await open();
    const answer = await verify(claim, { by: alone });
    expect(errorOf(answer)).toMatchObject({
      code: "UPSTREAM_UNCONFIGURED",
      variable: "LGSP_CITIZEN_VERIFICATION_SERVICE_URL",
    });
    await alone.close();
  });
});

test.each([
  ["personalId", { personalId: "123456789" }],
  ["personalId", { personalId: "05108500123x" }],
  ["fullName", { fullName: "" }],
  ["fullName", { fullName: "<b>An</b>" }],
  ["fullName", { fullName: "A".repeat(101) }],
])("%s that cannot be one is refused by name, not repeated, and not sent", async (field, changed) => {
  const answer = await verify({ ...claim, ...changed });
  expect(errorOf(answer)).toMatchObject({ code: "VERIFICATION_INPUT_INVALID", field });
  expect(national.questions).toEqual([]);
});
