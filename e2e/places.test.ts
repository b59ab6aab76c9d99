import { expect, test } from "vitest";
import { sharedHub } from "./shared-hub.ts";

/** "Near some …": rows of one sector in place of a shape for another's, through HTTP and into the record. */
const hub = sharedHub();

interface Place {
  readonly code: string;
  readonly at: readonly [longitude: number, latitude: number];
  readonly size: number;
}

async function everyPlace(list: string, code: string, size: string): Promise<readonly Place[]> {
  const found: Place[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await hub.query(
      "anonymous",
      `query($after: String) {
        rows: ${list}(first: 100, after: $after) { nodes { code: ${code} location size: ${size} } pageInfo { hasNextPage endCursor } }
      }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = Object(data).rows;
    for (const { code: of, location, size: many } of nodes)
      if (location !== null) found.push({ code: of, at: location.coordinates, size: Number(many) });
    if (pageInfo.hasNextPage !== true) return found;
    after = pageInfo.endCursor;
  }
}

/** On a sphere: a few parts in a thousand from the ellipsoid. */
function metres(a: Place["at"], b: Place["at"]): number {
  const degree = Math.PI / 180;
  const [x, y] = [(b[0] - a[0]) * Math.cos(((a[1] + b[1]) / 2) * degree), b[1] - a[1]];
  return Math.hypot(x, y) * degree * 6_371_008;
}

test("clinics near some large school are those whose distance says so; the record has both sectors and how many schools were told", async () => {
  const [schools, facilities] = await Promise.all([
    everyPlace("schools", "schoolCode", "classCount"),
    everyPlace("healthFacilities", "facilityCode", "beds"),
  ]);
  const large = schools.filter(({ size }) => size >= 25);
  const within = 1_500;
  const nearest = (place: Place): number => Math.min(...large.map(({ at }) => metres(place.at, at)));
  const codesWithin = (limit: number): readonly string[] =>
    facilities.filter((place) => nearest(place) <= limit).map(({ code }) => code);

  const question = `query($metres: Float!) {
    healthFacilities(first: 100, filter: { location: { near: { metres: $metres, some: { schools: { classCount: { gte: 25 } } } } } }) {
      totalCount nodes { facilityCode }
    }
  }`;
  const answer = await hub.query("anonymous", question, { metres: within });
  expect(answer.errors).toBeUndefined();
  const { totalCount, nodes } = Object(answer.data).healthFacilities;
  const found: readonly string[] = nodes.map(({ facilityCode }: { facilityCode: string }) => facilityCode);
  expect(totalCount).toBeLessThanOrEqual(100);
  expect(totalCount).toBe(found.length);
  expect(found).toEqual(expect.arrayContaining([...codesWithin(within * 0.99)]));
  expect(codesWithin(within * 1.01)).toEqual(expect.arrayContaining([...found]));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(facilities.length);

  const record = (await hub.ledger()).find((line) => line.record["requestId"] === answer.requestId)?.record;
  expect(record).toMatchObject({ sectors: ["education", "health"], persons: [], outcome: { status: "OK" } });
  const predicate = (coordinate: string, more = {}) =>
    expect.objectContaining({ coordinate, effect: "PREDICATE", ...more });
  expect(record?.["coordinates"]).toEqual(
    expect.arrayContaining([
      predicate("School.location", { rows: large.length }),
      predicate("School.classCount"),
      predicate("HealthFacility.location"),
    ]),
  );
});

test("the clinics nearest to a place come first, page after page, and the record says that places were asked about", async () => {
  const here = [108.792, 15.12] as const;
  const facilities = await everyPlace("healthFacilities", "facilityCode", "beds");
  const found: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 3; page += 1) {
    const answer = await hub.query(
      "anonymous",
      `query($from: PlacePosition, $after: String) {
        healthFacilities(first: 10, after: $after, orderBy: { field: LOCATION, from: $from }) {
          nodes { facilityCode } pageInfo { endCursor }
        }
      }`,
      { from: { longitude: here[0], latitude: here[1] }, after },
    );
    expect(answer.errors).toBeUndefined();
    const { nodes, pageInfo } = Object(answer.data).healthFacilities;
    found.push(...nodes.map(({ facilityCode }: { facilityCode: string }) => facilityCode));
    after = pageInfo.endCursor;
    const record = (await hub.ledger()).find((line) => line.record["requestId"] === answer.requestId)?.record;
    expect(record?.["coordinates"]).toContainEqual(
      expect.objectContaining({ coordinate: "HealthFacility.location", effect: "PREDICATE" }),
    );
  }
  expect(new Set(found).size).toBe(30);
  const distance = new Map(facilities.map(({ code, at }) => [code, metres(here, at)]));
  const distances = found.map((code) => distance.get(code) ?? Number.NaN);
  for (const [at, next] of distances.slice(1).entries()) expect(next).toBeGreaterThan((distances[at] ?? 0) * 0.99);
  const beyond = [...distance].filter(([code]) => !found.includes(code)).map(([, away]) => away);
  expect(Math.min(...beyond)).toBeGreaterThan(Math.max(...distances) * 0.99);
});

test("a place that is somebody's is no shape for anybody: where a vessel was last seen is not in the schema to be near to", async () => {
  const { errors, data } = await hub.query(
    "agriculture-officer",
    `{ healthFacilities(filter: { location: { near: { metres: 500, some: { fishingVessels: {} } } } }) { totalCount } }`,
  );
  expect(data ?? null).toBeNull();
  expect(errors?.[0]?.message).toContain("fishingVessels");
});
