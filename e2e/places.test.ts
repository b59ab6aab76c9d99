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

test("a place that is somebody's is no shape for anybody: where a vessel was last seen is not in the schema to be near to", async () => {
  const { errors, data } = await hub.query(
    "agriculture-officer",
    `{ healthFacilities(filter: { location: { near: { metres: 500, some: { fishingVessels: {} } } } }) { totalCount } }`,
  );
  expect(data ?? null).toBeNull();
  expect(errors?.[0]?.message).toContain("fishingVessels");
});
