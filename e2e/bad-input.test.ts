import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { copyOfTree } from "./copy-of-tree.ts";
import { environmentOf, newFolder, removeFolder, run, startHub } from "./harness.ts";
import { copyOfSharedData, sharedCitizens, sharedHub } from "./shared-hub.ts";

const hub = sharedHub();
const question = "{ enterprises(first: 1) { nodes { name } } }";

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function send({ method = "POST", path = "/graphql", headers = {}, body }: Sent) {
  const started = performance.now();
  const response = await fetch(`${hub.url}${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      "accept-language": "en",
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return {
    status: response.status,
    requestId: response.headers.get("lgsp-request-id"),
    challenge: response.headers.get("www-authenticate"),
    text,
    milliseconds: performance.now() - started,
  };
}

const asked = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  send({ body: JSON.stringify({ query }), headers });
const codeIn = ({ text }: { readonly text: string }): unknown => JSON.parse(text).errors?.[0]?.extensions?.code;

describe("a request that is refused says why, in both languages, without data, and is recorded", () => {
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const refusals: readonly (readonly [string, number, string, () => Promise<Sent>])[] = [
    ["a token that is none", 401, "TOKEN_MALFORMED", async () => ({ headers: bearer("not-a-token") })],
    ["a token of nobody we know", 401, "TOKEN_ISSUER_UNKNOWN", async () => ({ headers: bearer(await foreignToken()) })],
    ["a changed token", 401, "TOKEN_SIGNATURE", async () => ({ headers: bearer(await changedToken()) })],
    [
      "a token in another scheme",
      401,
      "AUTHORIZATION_SCHEME",
      async () => ({ headers: { authorization: "Basic eDp5" } }),
    ],
    [
      "a purpose that does not exist",
      400,
      "PURPOSE_UNKNOWN",
      async () => ({ headers: { ...bearer(await hub.token("doctor")), "lgsp-purpose": "curiosity" } }),
    ],
    [
      "a purpose that is not hers",
      403,
      "PURPOSE_NOT_ALLOWED",
      async () => ({ headers: { ...bearer(await hub.token("doctor")), "lgsp-purpose": "audit" } }),
    ],
    ["a case number that is none", 400, "CASE_MALFORMED", async () => ({ headers: { "lgsp-case": "<script>" } })],
    ["a body that is not JSON", 400, "BODY_MALFORMED", async () => ({ body: "{" })],
    ["a list of questions", 400, "BODY_MALFORMED", async () => ({ body: JSON.stringify([{ query: question }]) })],
    ["no GraphQL", 400, "DOCUMENT_MALFORMED", async () => ({ body: JSON.stringify({ query: "{ citizens {" }) })],
    [
      "a field that does not exist",
      400,
      "DOCUMENT_INVALID",
      async () => ({ body: JSON.stringify({ query: "{ enterprises { nodes { secret } } }" }) }),
    ],
    [
      "a form",
      415,
      "CONTENT_TYPE_UNSUPPORTED",
      async () => ({ headers: { "content-type": "application/x-www-form-urlencoded" } }),
    ],
    ["plain text", 415, "CONTENT_TYPE_UNSUPPORTED", async () => ({ headers: { "content-type": "text/plain" } })],
    [
      "a multipart body",
      415,
      "CONTENT_TYPE_UNSUPPORTED",
      async () => ({ headers: { "content-type": "multipart/form-data; boundary=x" } }),
    ],
    [
      "a question in the address",
      405,
      "METHOD_NOT_ALLOWED",
      async () => ({ method: "GET", path: `/graphql?query=${encodeURIComponent(question)}` }),
    ],
    [
      "a body without end",
      413,
      "BODY_TOO_LARGE",
      async () => ({ body: JSON.stringify({ query: question, x: "x".repeat(300_000) }) }),
    ],
  ];

  const refused: { readonly id: string | null; readonly status: number; readonly code: string }[] = [];

  test.each(refusals)("%s: %i %s", async (_, status, code, sent) => {
    const request = await sent();
    const { body } = request.method === "GET" ? {} : { body: JSON.stringify({ query: question }) };
    const english = await send({ ...(body === undefined ? {} : { body }), ...request });
    expect({ status: english.status, code: codeIn(english) }).toEqual({ status, code });
    expect(JSON.parse(english.text)).not.toHaveProperty("data");
    if (status === 401) expect(english.challenge).toMatch(/^Bearer/);
    const vietnamese = await send({
      ...(body === undefined ? {} : { body }),
      ...request,
      headers: { ...request.headers, "accept-language": "vi" },
    });
    expect(codeIn(vietnamese)).toBe(code);
    expect(vietnamese.text).not.toBe(english.text);
    expect(vietnamese.text).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/);
    refused.push({ id: english.requestId, status, code });
  });

  test("each of them is in the ledger with its code", async () => {
    const records = new Map((await hub.ledger(400)).map(({ record }) => [record["requestId"], record]));
    expect(refused).toHaveLength(refusals.length);
    for (const { id, status, code } of refused) {
      expect(records.get(id)).toMatchObject({ outcome: { status: "REFUSED", codes: [code], http: status } });
    }
  });

  async function changedToken(): Promise<string> {
    const [header, , signature] = (await hub.token("doctor")).split(".");
    const [, claims = ""] = (await hub.token("population-officer")).split(".");
    return `${header}.${claims}.${signature}`;
  }

  async function foreignToken(): Promise<string> {
    const [header, claims = "", signature] = (await hub.token("doctor")).split(".");
    const changed = {
      ...JSON.parse(Buffer.from(claims, "base64url").toString("utf8")),
      iss: "https://elsewhere.example",
    };
    return `${header}.${Buffer.from(JSON.stringify(changed)).toString("base64url")}.${signature}`;
  }
});

describe("a question made to exhaust the hub is refused at once, and the hub goes on answering", () => {
  const spread = Array.from({ length: 14 }, (_, n) => `fragment F${n} on Citizen { ...F${n + 1} ...F${n + 1} }`);
  const deep = (levels: number): string => (levels === 0 ? "id" : `household { head { ${deep(levels - 1)} } }`);
  const bombs: readonly (readonly [string, string])[] = [
    [
      "fragments that double 14 times, in under a kilobyte",
      `{ citizens { nodes { ...F0 } } } ${spread.join(" ")} fragment F14 on Citizen { household { id } healthRecord { id } }`,
    ],
    [
      "fragments that lead to each other",
      "{ citizens { nodes { ...A } } } fragment A on Citizen { ...B } fragment B on Citizen { ...A }",
    ],
    ["forty levels", `{ citizens { nodes { ${deep(20)} } } }`],
    [
      "a thousand aliases",
      `{ ${Array.from({ length: 1_000 }, (_, n) => `a${n}: enterprises { totalCount }`).join(" ")} }`,
    ],
    ["a thousand times the same field", `{ enterprises { nodes { ${"name ".repeat(3_000)} } } }`],
    ["a page of a million", "{ enterprises(first: 1000000) { nodes { name } } }"],
    ["brackets only", "{".repeat(30_000)],
  ];

  test.each(bombs)("%s", async (_, query) => {
    const officer = { authorization: `Bearer ${await hub.token("population-officer")}` };
    const refused = await asked(query, officer);
    expect(codeIn(refused)).toMatch(/^(LIMIT_EXCEEDED|DOCUMENT_INVALID|DOCUMENT_MALFORMED|PAGE_SIZE)$/);
    expect(refused.text).not.toMatch(/"name":"/);
    // milliseconds on a quiet machine; here other stories share two cores
    expect(refused.milliseconds).toBeLessThan(2_000);
    expect((await asked(question)).status).toBe(200);
  });
});

describe("a broken installation tells its code and what to do, and loses nothing", { timeout: 120_000 }, () => {
  const tree = copyOfTree();
  const folder = newFolder();
  const schema = join(tree, "subgraphs", "sectors", "health", "schema.graphql");
  const sound = readFileSync(schema, "utf8");
  afterAll(() => {
    for (const path of [tree, folder]) removeFolder(path);
  });

  /** What `compose` says about a changed schema of health, in both languages. */
  async function composed(changed: string) {
    writeFileSync(schema, changed);
    const [english, vietnamese] = await Promise.all([
      run(["--lang", "en", "compose"], environmentOf(folder, {}), tree),
      run(["--lang", "vi", "compose"], environmentOf(folder, {}), tree),
    ]);
    writeFileSync(schema, sound);
    expect([english.code, vietnamese.code]).toEqual([1, 1]);
    for (const { stderr } of [english, vietnamese]) expect(stderr).not.toMatch(/^ {4}at /m);
    expect(vietnamese.stderr).not.toBe(english.stderr);
    return english.stderr;
  }

  test("a schema that is not GraphQL names file and line", async () => {
    expect(await composed(sound.replace("type HealthRecord", "tpye HealthRecord"))).toMatch(
      /^SDL_INVALID: .*health\/schema\.graphql:\d+/,
    );
  });

  test("a field that nobody has classified is named, and nothing is composed", async () => {
    const careless = sound.replace(/(bloodType: Code\s+@column\([^)]*\))\s+@personal\([^)]*\]\)/, "$1");
    expect(careless).not.toBe(sound);
    expect(await composed(careless)).toMatch(/^FIELD_UNCLASSIFIED: .*HealthRecord\.bloodType/);
  });

  test("a personal field that may not be null is named", async () => {
    const careless = sound.replace("allergies: [String!] @column", "allergies: [String!]! @column");
    expect(careless).not.toBe(sound);
    expect(await composed(careless)).toMatch(/^PERSONAL_NOT_NULL: .*HealthRecord\.allergies/);
  });
});

test(
  "a damaged file is named, left as evidence, and nothing is lost: put back, the hub starts",
  { timeout: 120_000 },
  async () => {
    const folder = copyOfSharedData();
    const first = await startHub({ folder });
    await first.query("anonymous", question);
    await first.stop();
    for (const [name, code] of [
      ["sectors/population.db", "DATABASE_CORRUPT"],
      ["authority.db", "AUTHORITY_REGISTER_DAMAGED"],
      ["ledger.db", "LEDGER_CORRUPT"],
    ] as const) {
      const file = join(folder, name);
      const sound = readFileSync(file);
      const damaged = Buffer.from(sound).fill(0x5a, 0, 512);
      writeFileSync(file, damaged);
      const ended = await run(
        ["up"],
        environmentOf(folder, { LGSP_SAMPLE_CITIZENS: String(sharedCitizens), PORT: "0" }),
      );
      expect({ name, ...ended }).toMatchObject({ code: 1, stderr: expect.stringContaining(`${code}: `) });
      expect(ended.stderr).not.toMatch(/^ {4}at /m);
      expect(readFileSync(file).equals(damaged)).toBe(true);
      writeFileSync(file, sound);
    }
    const again = await startHub({ folder });
    expect((await again.query("anonymous", question)).status).toBe(200);
    expect(await again.lgsp("audit", "verify")).toMatchObject({ code: 0 });
    await again.stop();
    removeFolder(folder);
  },
);
