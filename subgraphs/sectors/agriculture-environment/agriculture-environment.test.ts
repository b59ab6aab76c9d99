import { createWorld, enterpriseStandingOf, everyEnterprise, plusDays, type SampleRow } from "@lgsp/kit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { askingOf, openSampleSector, type SampleSector } from "../sample-sector.ts";
import { sample } from "./sample.ts";

let sector: SampleSector;
beforeAll(async () => {
  sector = await openSampleSector("agriculture-environment");
});
afterAll(() => sector.close());

const rescue = askingAs("disaster-response", { kind: "official", roles: ["disaster-officer"] });
const povertyOfficer = askingAs("poverty-reduction", { kind: "official", roles: ["poverty-officer"] });
const insurance = askingAs("social-insurance", { kind: "official", roles: ["social-insurance-officer"] });

const vesselsAtSea = "{ fishingVessels(filter: { atSea: { eq: true } }) { totalCount nodes { lastSignalAt } } }";

test("rescue finds the vessels out at sea; a clerk may not even ask", async () => {
  const answer = await sector.ask(rescue, vesselsAtSea);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/"totalCount":[1-9]/);
  const refused = await sector.askAs("commune-clerk", vesselsAtSea);
  expect(refused.errors?.[0]?.extensions?.["code"]).toBe("PREDICATE_DENIED");
  expect(sector.statements).toEqual([]);
});

test("the poverty office sees every list, a clerk that of her commune", async () => {
  const question = "{ poorHouseholds(first: 100) { totalCount nodes { commune { code } } } }";
  const [some] = await sector.source.read({
    sql: "select min(commune_code) as code from poor_household",
    parameters: [],
  });
  const commune = String(some?.["code"]);
  const everywhere = await sector.ask(povertyOfficer, question);
  const here = await sector.ask(askingOf("commune-clerk", { commune }), question);
  const codes = (data: unknown) => [...JSON.stringify(data).matchAll(/"code":"(\d+)"/g)].map(([, code]) => code);
  expect(new Set(codes(everywhere.data)).size).toBeGreaterThan(1);
  expect(new Set(codes(here.data))).toEqual(new Set([commune]));
});

test("education and health insurance learn that a household is poor, not why nor who heads it", async () => {
  const question = "{ poorHouseholds(first: 1) { nodes { povertyClass { code } causes head { id } } } }";
  for (const answer of [await sector.askAs("education-officer", question), await sector.ask(insurance, question)]) {
    expect(JSON.stringify(answer.data)).toMatch(/"code":"(POOR|NEAR_POOR|ESCAPED)"/);
    expect(answer.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["FIELD_DENIED", "FIELD_DENIED"]);
    expect(sector.statements.join()).not.toContain("causes");
  }
});

test("a statistician counts the poor by commune, and no cell under 10 is shown", async () => {
  const answer = await sector.askAs(
    "statistician",
    "{ poorHouseholdAggregate(filter: { year: { eq: 2026 } }, groupBy: [POVERTY_CLASS]) { total groups { count } } }",
  );
  expect(answer.errors).toBeUndefined();
  for (const [, count] of JSON.stringify(answer.data).matchAll(/"count":(\d+)/g)) {
    expect(Number(count)).toBeGreaterThanOrEqual(10);
  }
});

test("anybody sees which rivers are above their second alert", async () => {
  const answer = await sector.askAs(
    "anonymous",
    `{ observations(first: 100, filter: { alertLevel: { gte: 2 }, observedAt: { gte: "2026-10-25T00:00:00Z" } }) {
       nodes { station { river } exceedsLimit } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const rivers = new Set([...JSON.stringify(answer.data).matchAll(/"river":"([^"]+)"/g)].map(([, river]) => river));
  expect(rivers).toEqual(new Set(["Sông Trà Khúc", "Sông Vệ"]));
  expect(JSON.stringify(answer.data)).not.toContain('"exceedsLimit":false');
});

describe("questions across sectors have an answer, and not everything is in it, among 20,000 citizens", () => {
  const world = createWorld({ seed: 2026, citizens: 20_000 });
  const tables = new Map<string, SampleRow[]>();
  for (const { table, rows } of sample(world)) {
    const known = tables.get(table) ?? [];
    tables.set(table, known);
    for (const row of rows) known.push(row);
  }
  const rowsOf = (table: string): readonly SampleRow[] => tables.get(table) ?? [];
  const some = (found: readonly unknown[], among: readonly unknown[]): void => {
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(among.length);
  };
  const lately = rowsOf("observation").filter((row) => String(row["observed_at"]) >= plusDays(world.asOf, -7));

  test("Q04: enterprises that owe tax and are watched by a station that saw limits exceeded", () => {
    const exceeding = new Set(lately.filter((row) => row["exceeds_limit"] === true).map((row) => row["station_code"]));
    const owing = new Set(
      everyEnterprise(world)
        .filter(({ index }) => enterpriseStandingOf(world, index).taxOverdue > 0)
        .map(({ enterpriseCode }) => enterpriseCode),
    );
    const permits = rowsOf("environmental_permit");
    some(
      permits.filter((row) => owing.has(String(row["enterprise_code"])) && exceeding.has(row["station_code"] ?? null)),
      permits,
    );
  });

  test("Q21: wastewater stations that failed", () => {
    const wastewater = new Set(
      rowsOf("monitoring_station")
        .filter((row) => row["medium"] === "WASTEWATER")
        .map((row) => row["station_code"]),
    );
    const seen = lately.filter((row) => wastewater.has(row["station_code"] ?? null));
    some(
      seen.filter((row) => row["quality"] === "02"),
      seen,
    );
  });

  test("Q24: areas under water at the level that their station reached", () => {
    const reached = new Map<unknown, number>();
    for (const row of lately) {
      const level = Number(row["alert_level"] ?? 0);
      reached.set(row["station_code"], Math.max(level, reached.get(row["station_code"]) ?? 0));
    }
    const areas = rowsOf("flood_risk_area").filter((row) => row["hazard"] === "FLOOD");
    some(
      areas.filter((row) => Number(row["alert_level"]) <= (reached.get(row["reference_station_code"]) ?? 0)),
      areas,
    );
  });

  test("Q25, Q32, Q45: poor households, and some that left poverty this year", () => {
    const thisYear = rowsOf("poor_household").filter((row) => row["year"] === 2026);
    some(
      thisYear.filter((row) => row["poverty_class"] === "ESCAPED"),
      thisYear,
    );
    expect(thisYear.length).toBeLessThan(world.households / 4);
  });

  test("Q26: vessels at sea, some of them silent for days", () => {
    const vessels = rowsOf("fishing_vessel");
    const atSea = vessels.filter((row) => row["at_sea"] === true);
    some(atSea, vessels);
    some(
      atSea.filter((row) => String(row["last_signal_at"]) < plusDays(world.asOf, -7)),
      atSea,
    );
  });
});

test("anybody sees which stations are silent, by each one's own threshold", async () => {
  const silentAt = async (at: string): Promise<readonly string[]> => {
    const answer = await sector.askAs(
      "anonymous",
      `{ silentStations(at: "${at}") { stationCode silentAfterMinutes } }`,
    );
    expect(answer.errors).toBeUndefined();
    return [...JSON.stringify(answer.data).matchAll(/"stationCode":"([^"]+)"/g)].map(([, code = ""]) => code);
  };
  // the sample's last observations are of 21:00 on the day before it ends; one station saw nothing for a week
  expect(await silentAt("2026-10-31T21:30:00Z")).toEqual(["QN-NM-03"]);
  const later = await silentAt("2026-10-31T23:00:00Z");
  expect(later).toContain("QN-KK-01");
  expect(later).not.toContain("QN-TV-01");
  const [all] = await sector.source.read({ sql: "select count(*) as n from monitoring_station", parameters: [] });
  expect((await silentAt("2026-11-24T00:00:00Z")).length).toBe(Number(all?.["n"]));
});
