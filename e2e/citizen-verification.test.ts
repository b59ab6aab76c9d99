import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newFolder, removeFolder, startHub, type HubAnswer, type OwnHub } from "./harness.ts";
import { copyOfSharedData, sharedHub } from "./shared-hub.ts";
import { startStandIn, type StandIn } from "./stand-in.ts";

/** "Is it she?" asked of a national SOAP service through the hub, by the commands of docs/sources.md. */
const folder = copyOfSharedData();
const standInFolder = newFolder();
let national: StandIn;
let hub: OwnHub;

beforeAll(async () => {
  national = await startStandIn("citizen-verification", standInFolder, "0", {});
  hub = await startHub({ folder, env: national.settings });
}, 120_000);
afterAll(async () => {
  await hub.kill();
  await national.end();
  removeFolder(folder);
  removeFolder(standInFolder);
});

const document = `mutation($claim: CitizenClaim!) {
  verifyCitizen(claim: $claim) { verificationNo outcome { code } requestId } }`;

const verify = (claim: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>> = {}) =>
  hub.query("commune-clerk", document, { claim }, { headers: { "idempotency-key": randomUUID(), ...headers } });

const outcomeOf = ({ data }: HubAnswer): unknown => Object(data).verifyCitizen?.outcome?.code;

async function papers(): Promise<Readonly<Record<string, string>>> {
  const { data } = await sharedHub().query("citizen", "{ me { personalId fullName dateOfBirth } }");
  return Object(data).me;
}

test("a clerk learns yes or no; the ledger has intent and outcome, and about whom, without her number", async () => {
  const claim = await papers();
  const right = await verify(claim);
  expect(right.errors).toBeUndefined();
  expect(outcomeOf(right)).toBe("MATCHED");
  expect(outcomeOf(await verify({ ...claim, fullName: "Nguyễn Văn Khác" }))).toBe("NOT_MATCHED");
  const records = (await hub.ledger())
    .map(({ record }) => record)
    .filter(({ requestId }) => requestId === right.requestId);
  expect(records.map((record) => record["phase"] ?? record["kind"])).toHaveLength(2);
  const [outcome] = records.filter((record) => Array.isArray(record["persons"]) && record["persons"].length > 0);
  expect(outcome).toMatchObject({ purpose: "administrative-procedure", persons: [expect.any(String)] });
  expect(JSON.stringify(records)).toContain("CitizenVerification.outcome");
  expect(JSON.stringify(records)).not.toContain(claim["personalId"]);
  expect(Object(right.data).verifyCitizen.requestId).toBe(right.requestId);
}, 120_000);

test("the citizen sees who verified her, by which officer's code", async () => {
  const { data, errors } = await hub.query(
    "citizen",
    `{ citizenVerifications(first: 1, orderBy: { field: VERIFIED_AT, direction: DESC }) {
         nodes { outcome { code } officerCode organisation purpose } } }`,
  );
  expect(errors).toBeUndefined();
  expect(Object(data).citizenVerifications.nodes).toEqual([
    {
      outcome: { code: "NOT_MATCHED" },
      officerCode: expect.stringMatching(/^UB-\d{5}-01$/),
      organisation: expect.stringMatching(/^QN\.\d{5}$/),
      purpose: "administrative-procedure",
    },
  ]);
}, 120_000);

test("without Idempotency-Key nothing is asked; with the service gone the answer is null, coded, and recorded", async () => {
  const claim = await papers();
  const keyless = await hub.query("commune-clerk", document, { claim });
  expect(keyless.errors?.[0]?.extensions["code"]).toBe("IDEMPOTENCY_KEY_REQUIRED");
  await national.end();
  const during = await verify(claim);
  expect(during.data).toEqual({ verifyCitizen: null });
  expect(during.errors?.[0]?.extensions["code"]).toBe("UPSTREAM_UNREACHABLE");
  const recorded = (await hub.ledger()).some(({ record }) => record["requestId"] === during.requestId);
  expect(recorded).toBe(true);
}, 120_000);
