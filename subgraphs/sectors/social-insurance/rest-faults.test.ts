import { performance } from "node:perf_hooks";
import type { SectorAnswer } from "@lgsp/policies";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { openRestSector, type RestSector } from "./rest-testing.ts";
import { noFaults } from "./stand-in/faults.ts";

/** The agency's system goes wrong in every way that it can; nothing that it says then is shown as data. */
let first: RestSector;
let rest: RestSector;
beforeAll(async () => {
  first = await openRestSector();
});
afterAll(() => first.close());
beforeEach(async () => {
  Object.assign(first.upstream.faults, noFaults);
  rest = await first.again();
  first.upstream.calls.length = 0;
});

const officer = askingAs("social-insurance", { kind: "official", roles: ["social-insurance-officer"] });
const question = `{ socialInsuranceBenefits(filter: { kind: { eq: "SURVIVOR" } }) { totalCount nodes { decisionNo citizen { id } } } }`;
const ask = (sector: RestSector = rest): Promise<SectorAnswer> => sector.ask(officer, question);
const codeOf = ({ errors }: SectorAnswer) => errors?.[0]?.extensions?.["code"];

describe("answers that break the contract", () => {
  test.each([
    ["wrong type", "UPSTREAM_ANSWER_INVALID", "/duLieu/0/soDinhDanh"],
    ["missing property", "UPSTREAM_ANSWER_INVALID", "/duLieu/0"],
    ["no JSON", "UPSTREAM_ANSWER_INVALID", "/"],
    ["html", "UPSTREAM_ANSWER_INVALID", "/"],
    ["twice", "UPSTREAM_ANSWER_INVALID", "/duLieu/1"],
    ["endless", "UPSTREAM_ANSWER_TOO_LARGE", undefined],
  ] as const)("%s: refused with its place, reported without values, shown as nothing", async (spoiled, code, place) => {
    rest.upstream.faults.spoiled = spoiled;
    const answer = await ask();
    expect(answer.data).toEqual({ socialInsuranceBenefits: null });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code, ...(place === undefined ? {} : { place }) });
    expect(rest.reports).toEqual([expect.stringContaining(code)]);
    expect(JSON.stringify([answer, rest.reports])).not.toMatch(/\d{10}/);
    expect(answer.extensions?.receipt?.persons).toEqual([]);
    rest.upstream.faults.spoiled = "no";
    expect((await ask()).errors).toBeUndefined();
  });

  test("somebody whom nobody asked about is not let in by a look-up", async () => {
    rest.upstream.faults.spoiled = "somebody else";
    const answer = await rest.askAs("citizen", "{ insuredPersons { nodes { socialInsuranceCode } } }");
    expect(codeOf(answer)).toBe("UPSTREAM_ANSWER_INVALID");
    expect(JSON.stringify(answer)).not.toContain("9999999999");
  });
});

describe("outages", () => {
  test("a failure that passes is not noticed", async () => {
    rest.upstream.faults.failNext = 2;
    expect((await ask()).errors).toBeUndefined();
    expect(rest.upstream.calls).toHaveLength(3);
  });

  test("the pauses between attempts are not the same twice", async () => {
    const pauses: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const fresh = await first.again();
      await fresh.ready();
      first.upstream.calls.length = 0;
      first.upstream.faults.failNext = 1;
      await ask(fresh);
      const [before, after] = first.upstream.calls.map(({ at }) => at);
      pauses.push(Math.round((after ?? 0) - (before ?? 0)));
    }
    expect(new Set(pauses).size).toBeGreaterThan(1);
  });

  test("a system that is down costs nobody the wait for long, and is found again by itself", async () => {
    rest.upstream.faults.down = true;
    expect(codeOf(await ask())).toBe("UPSTREAM_UNREACHABLE");
    expect(codeOf(await ask())).toBe("UPSTREAM_UNREACHABLE");
    expect(rest.reports).toContain("circuit open");
    const before = performance.now();
    expect(codeOf(await ask())).toBe("UPSTREAM_UNREACHABLE");
    expect(performance.now() - before).toBeLessThan(100);
    rest.upstream.faults.down = false;
    await expect.poll(async () => (await ask()).errors, { timeout: 8_000, interval: 250 }).toBeUndefined();
    expect(rest.reports).toContain("circuit closed");
  });

  test("askers who go away do not close it for the others", async () => {
    rest.upstream.faults.slowMs = 300;
    for (let round = 0; round < 6; round += 1) {
      const answer = await rest.ask(officer, question, {}, AbortSignal.timeout(30));
      expect(codeOf(answer)).toBe("READ_CANCELLED");
    }
    expect(rest.reports).toEqual([]);
    rest.upstream.faults.slowMs = 0;
    expect((await ask()).errors).toBeUndefined();
  });

  test("readiness of the hub does not hang on the department's system", async () => {
    rest.upstream.faults.down = true;
    await expect(rest.ready()).resolves.toBeUndefined();
    expect(rest.reports).toContain("UPSTREAM_UNREACHABLE");
  });

  test("only what needed the system is missing", async () => {
    rest.upstream.faults.down = true;
    const { data, errors } = await rest.ask(officer, `{ __typename insuredPersons { totalCount } }`);
    expect(data).toEqual({ __typename: "Query", insuredPersons: { totalCount: null } });
    expect(errors?.map(({ path }) => path)).toEqual([["insuredPersons", "totalCount"]]);
  });

  test("a slow system is given up at the deadline", async () => {
    const hasty = await first.again({ deadline: 400 });
    await hasty.ready();
    first.upstream.faults.slowMs = 3_000;
    const before = performance.now();
    expect(codeOf(await ask(hasty))).toBe("UPSTREAM_UNREACHABLE");
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});

describe("a limit on how often it may be called", () => {
  test("is waited for where the deadline leaves room", async () => {
    rest.upstream.faults.callsPerSecond = 1;
    const answers = [await ask(), await ask()];
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
  });

  test("is told to the asker where it does not, and until then nobody calls", async () => {
    const hasty = await first.again({ deadline: 500 });
    await hasty.ready();
    first.upstream.faults.callsPerSecond = 0;
    expect((await ask(hasty)).errors?.[0]?.extensions).toMatchObject({
      code: "UPSTREAM_BUSY",
      retryAfterSeconds: expect.any(Number),
    });
    first.upstream.calls.length = 0;
    expect(codeOf(await ask(hasty))).toBe("UPSTREAM_BUSY");
    expect(first.upstream.calls).toEqual([]);
  });
});

describe("access tokens", () => {
  test("one serves all, and twenty who need it at once fetch it once", async () => {
    const before = first.upstream.tokensGranted();
    await Promise.all(Array.from({ length: 20 }, () => ask()));
    await ask();
    expect(first.upstream.tokensGranted() - before).toBe(1);
  });

  test("are renewed before they expire", async () => {
    first.upstream.faults.tokenSeconds = 1;
    const before = first.upstream.tokensGranted();
    expect((await ask()).errors).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 950));
    expect((await ask()).errors).toBeUndefined();
    expect(first.upstream.tokensGranted() - before).toBe(2);
  });

  test("that the system no longer takes are replaced at once", async () => {
    await ask();
    first.upstream.revokeTokens();
    expect((await ask()).errors).toBeUndefined();
  });

  test("a wrong secret is said to be one, and is in neither answer nor report", async () => {
    const wrong = await first.again({ clientSecret: "sai-bi-mat" });
    const answer = await ask(wrong);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "UPSTREAM_DENIED", reason: "invalid_client" });
    expect(JSON.stringify([answer, wrong.reports])).not.toContain("sai-bi-mat");
  });
});

describe("settings that would give a secret away or cannot work", () => {
  test.each([
    [{ url: "rest+http://10.0.0.8/api" }, "LGSP_SOCIAL_INSURANCE_URL"],
    [{ url: "rest+https://hub:bi-mat@10.0.0.8/api" }, "LGSP_SOCIAL_INSURANCE_URL"],
    [{ clientSecret: undefined }, "LGSP_SOCIAL_INSURANCE_CLIENT_SECRET"],
    [{ clientSecretFile: "/nowhere/secret" }, "LGSP_SOCIAL_INSURANCE_CLIENT_SECRET_FILE"],
    [{ caFile: "/nowhere/ca.pem" }, "LGSP_SOCIAL_INSURANCE_CA_FILE"],
  ])("%j is refused by the name of the variable", async (settings, variable) => {
    const opening = first.again(settings);
    await expect(opening).rejects.toMatchObject({ code: "UPSTREAM_SETTING_INVALID", details: { variable } });
    await expect(opening).rejects.not.toThrow(/bi-mat/);
  });
});
