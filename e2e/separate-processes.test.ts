import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeFolder, startHub, type HubAnswer, type OwnHub } from "./harness.ts";
import { serveSector, type ServedSector } from "./served-sector.ts";
import { copyOfSharedData, sharedHub } from "./shared-hub.ts";

/** Health and population at their owners', before them a hub that knows only their addresses. */
const together = sharedHub();
const folder = copyOfSharedData();
let health: ServedSector;
let population: ServedSector;
/** Between hub and health: it keeps what passes, and can hold a call back. */
let wire: Wire;
let hub: OwnHub;

beforeAll(async () => {
  [health, population] = await Promise.all([serveSector("health", folder), serveSector("population", folder)]);
  wire = await tapped(health.url);
  hub = await startHub({
    folder,
    env: { LGSP_HEALTH_ENDPOINT: wire.url, LGSP_POPULATION_ENDPOINT: population.url },
  });
}, 120_000);
afterAll(async () => {
  await hub.kill();
  await Promise.all([health.end(), population.end()]);
  wire.server.close();
  removeFolder(folder);
});

const operation = (name: string): string =>
  readFileSync(new URL(`operations/${name}.graphql`, import.meta.url), "utf8");

describe("the same answers as in one process", () => {
  test.each([
    ["citizen", "citizen-across-sectors"],
    ["commune-clerk", "citizen-across-sectors"],
    ["statistician", "citizen-across-sectors"],
    ["doctor", "my-patient"],
  ])("%s asks %s", async (persona, name) => {
    const { data } = await together.query("citizen", "{ me { id } }");
    const variables = { citizen: Object(data).me.id };
    const [apart, whole] = [
      await hub.query(persona, operation(name), variables),
      await together.query(persona, operation(name), variables),
    ];
    expect(body(apart)).toEqual(body(whole));
    expect(await recordOf(apart)).toEqual(await recordOf(whole, together));
  });

  const body = ({ data, errors, extensions }: HubAnswer) => ({ data, errors, extensions });
  /** What must be recorded alike: not the times and ids. */
  const recordOf = async ({ requestId }: HubAnswer, of: Pick<OwnHub, "ledger"> = hub) => {
    const record = (await of.ledger()).find((line) => line.record["requestId"] === requestId)?.record;
    const { caller, purpose, policyDigest, operation: asked, coordinates, sectors, persons, outcome } = Object(record);
    // sectors answer side by side: which coordinate comes first is chance
    const fetched = coordinates.map((line: unknown) => JSON.stringify(line)).toSorted();
    return { caller, purpose, policyDigest, asked, fetched, sectors, persons, outcome };
  };
});

describe("a sector answers to the hub's assertion and to nothing else", () => {
  const refused = { status: 401, body: { errors: [{ extensions: { code: "ASSERTION_INVALID" } }] } };

  test.each(["{ _service { sdl } }", "{ __schema { types { name } } }", "{ healthRecords { nodes { id } } }", "{"])(
    "without one %s gets nothing",
    async (query) => {
      expect(await post(health.url, { query })).toMatchObject(refused);
      expect(await post(health.url, { query }, await hub.token("doctor"))).toMatchObject(refused);
    },
  );

  test("a stolen one is good for its own operation only, at its own sector, once, for at most 60 seconds", async () => {
    const stolen = await steal();
    const claims = JSON.parse(Buffer.from(stolen.token.split(".")[1] ?? "", "base64url").toString("utf8"));
    expect(claims.aud).toBe("health");
    expect(claims.exp - claims.iat).toBeLessThanOrEqual(60);
    expect(await post(population.url, stolen.body, stolen.token)).toMatchObject(refused);
    const again = await steal();
    const wider = { ...Object(again.body), query: "{ healthRecords { nodes { id bloodType { code } } } }" };
    const misused = await post(health.url, wider, again.token);
    expect(JSON.stringify(misused.body)).toContain("ASSERTION_INVALID");
    expect(misused.body).not.toHaveProperty("data");
    const used = await steal();
    expect(await post(health.url, used.body, used.token)).toMatchObject({
      status: 200,
      body: { data: expect.anything() },
    });
    expect(await post(health.url, used.body, used.token)).toMatchObject(refused);
  });

  /** Another person's variables under a stolen assertion are another operation. */
  test("a stolen one does not open another person's row", async () => {
    const { data } = await together.query("population-officer", "{ citizens(first: 3) { nodes { id } } }");
    const [{ id }] = Object(data).citizens.nodes;
    const stolen = await steal();
    const forged = { ...Object(stolen.body), variables: { ...Object(stolen.body).variables, citizen: id } };
    const { body } = await post(health.url, forged, stolen.token);
    expect(body).not.toHaveProperty("data");
  });
});

describe("a sector that is gone", { timeout: 90_000 }, () => {
  const question = `query($id: ID!) { citizen(id: $id) { fullName healthRecord { bloodType { code } } } }`;

  test("costs its own part, said with a code; and it is found again when it is back", async () => {
    const { data } = await hub.query("citizen", "{ me { id } }");
    const { id } = Object(data).me;
    const whole = await hub.query("citizen", question, { id });
    expect(whole.errors).toBeUndefined();

    await health.end();
    const partial = await hub.query("citizen", question, { id });
    expect(partial).toMatchObject({
      status: 200,
      data: { citizen: { fullName: Object(whole.data).citizen.fullName, healthRecord: null } },
      errors: [{ extensions: { code: "SECTOR_UNAVAILABLE", sector: "health" } }],
      extensions: { partial: { sectors: ["health"] } },
    });
    const record = (await hub.ledger()).find((line) => line.record["requestId"] === partial.requestId)?.record;
    expect(record?.["outcome"]).toMatchObject({ status: "PARTIAL", codes: ["SECTOR_UNAVAILABLE"] });

    health = await serveSector("health", folder, { port: new URL(health.url).port });
    await expect
      .poll(async () => (await hub.query("citizen", question, { id })).data, { timeout: 20_000, interval: 200 })
      .toEqual(whole.data);
  });
});

interface Passed {
  readonly token: string;
  readonly body: unknown;
}

interface Wire {
  readonly url: string;
  readonly server: Server;
  /** Set: calls are not let through, and are told here. */
  held: ((call: Passed) => void) | undefined;
}

async function tapped(target: string): Promise<Wire> {
  const server = createServer((request, response) => {
    void (async () => {
      const text = await textOf(request);
      const authorization = request.headers.authorization ?? "";
      if (wire.held !== undefined && request.method === "POST") {
        wire.held({ token: authorization.replace("Bearer ", ""), body: JSON.parse(text) });
        return response.writeHead(503).end();
      }
      const answer = await fetch(new URL(request.url ?? "/", target), {
        method: request.method ?? "GET",
        headers: { "content-type": "application/json", authorization },
        ...(text === "" ? {} : { body: text }),
      }).catch(() => undefined);
      if (answer === undefined) return response.destroy();
      response.writeHead(answer.status, { "content-type": "application/json" });
      return response.end(await answer.text());
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}/graphql`, server, held: undefined };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** An assertion for the doctor's question that health has not seen yet. */
async function steal(): Promise<Passed> {
  const caught = Promise.withResolvers<Passed>();
  wire.held = caught.resolve;
  const { data } = await together.query("citizen", "{ me { id } }");
  await hub.query("doctor", operation("my-patient"), { citizen: Object(data).me.id });
  wire.held = undefined;
  return caught.promise;
}

async function post(url: string, body: unknown, token?: string) {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const answer: unknown = JSON.parse(await response.text());
  return { status: response.status, body: answer };
}
