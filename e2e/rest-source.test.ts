import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newFolder, removeFolder, startHub, type HubAnswer, type OwnHub } from "./harness.ts";
import { copyOfSharedData, sharedHub } from "./shared-hub.ts";
import { startStandIn, type StandIn } from "./stand-in.ts";

/** Social insurance stays in the agency's own system: the hub asks it over REST, by the commands of docs/sources.md. */
const together = sharedHub();
const folder = copyOfSharedData();
const standInFolder = newFolder();
let agency: StandIn;
let hub: OwnHub;

beforeAll(async () => {
  agency = await startStandIn("social-insurance", standInFolder, "0", {});
  hub = await startHub({ folder, env: agency.settings });
}, 120_000);
afterAll(async () => {
  await hub.kill();
  await agency.end();
  removeFolder(folder);
  removeFolder(standInFolder);
});

const document = readFileSync(new URL("operations/citizen-across-sectors.graphql", import.meta.url), "utf8");
const insurance = `{ me { fullName socialInsurance { status { code } contributionMonths contributions(first: 3) { totalCount nodes { month amount } } }
  healthInsuranceCards { nodes { cardNo validTo } } } }`;

const body = ({ data, errors, extensions }: HubAnswer) => ({ data, errors, extensions });

/** A deadline missed on a busy machine is not what is compared. */
async function inTime(
  of: Pick<OwnHub, "query">,
  persona: string,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<HubAnswer> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const answer = await of.query(persona, text, variables);
    if (!answer.errors?.some(({ extensions }) => extensions["code"] === "SECTOR_TIMEOUT")) return answer;
  }
  throw new Error("no answer within the deadline, five times");
}

async function recordOf({ requestId }: HubAnswer, of: Pick<OwnHub, "ledger">): Promise<unknown> {
  const record = (await of.ledger()).find((line) => line.record["requestId"] === requestId)?.record;
  const { caller, purpose, policyDigest, coordinates, persons, outcome } = Object(record);
  const sorted = [...coordinates].toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { caller, purpose, policyDigest, coordinates: sorted, persons, outcome };
}

test("a citizen, an employer's tax office and a clerk get the answers, and leave the records, that a database would give", async () => {
  const { data } = await together.query("citizen", "{ me { id } }");
  const citizen = Object(data).me.id;
  for (const [persona, text, variables] of [
    ["citizen", insurance, {}],
    ["citizen", document, { citizen }],
    ["commune-clerk", document, { citizen }],
    [
      "tax-system",
      "{ socialInsuranceDebts(first: 5, filter: { debt: { gt: 0 } }) { totalCount nodes { month debt employer { name } } } }",
      {},
    ],
  ] as const) {
    const [overRest, inDatabase] = [
      await inTime(hub, persona, text, variables),
      await inTime(together, persona, text, variables),
    ];
    expect(body(overRest)).toEqual(body(inDatabase));
    expect(await recordOf(overRest, hub)).toEqual(await recordOf(inDatabase, together));
  }
}, 120_000);

test("while the agency's system is down its part is null and marked, the rest stands, and it comes back by itself", async () => {
  const before = await hub.query("citizen", insurance);
  expect(before.errors).toBeUndefined();
  const { port, settings } = agency;
  await agency.end();
  const during = await hub.query("citizen", insurance);
  expect(during.data).toEqual({
    me: { fullName: Object(before.data).me.fullName, socialInsurance: null, healthInsuranceCards: null },
  });
  expect(during.errors?.map(({ extensions }) => extensions["code"])).toEqual(
    expect.arrayContaining(["UPSTREAM_UNREACHABLE"]),
  );
  expect(await recordOf(during, hub)).toMatchObject({ caller: expect.anything() });
  agency = await startStandIn("social-insurance", standInFolder, port, settings);
  await expect
    .poll(async () => body(await hub.query("citizen", insurance)), { timeout: 30_000, interval: 500 })
    .toEqual(body(before));
}, 120_000);

test("the secret is in no log and no answer", () => {
  const secret = agency.settings["LGSP_SOCIAL_INSURANCE_CLIENT_SECRET"] ?? "";
  expect(secret).toHaveLength(24);
  expect(hub.log()).not.toContain(secret);
});
