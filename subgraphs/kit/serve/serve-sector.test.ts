import { generateKeyPairSync, hash, randomUUID, type KeyObject } from "node:crypto";
import { operationDigest } from "@lgsp/policies";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { now, officer, openClinic, type Clinic } from "../execution/testing/clinic.ts";
import { clinicRules } from "../execution/testing/rules.ts";
import { assertionBatchType, assertionIssuer, assertionType } from "./assertion-claims.ts";
import { serveSector, type ServedSector } from "./serve-sector.ts";

const gatewayKey = generateKeyPairSync("ec", { namedCurve: "P-256" });
const otherKey = generateKeyPairSync("ec", { namedCurve: "P-256" });
const issuedAt = Math.floor(now.getTime() / 1000);

let clinic: Clinic;
let served: ServedSector;
beforeAll(async () => {
  clinic = await openClinic(clinicRules);
  served = await serveSector(clinic.sector, { port: 0, key: gatewayKey.publicKey, now: () => now });
});
afterAll(async () => {
  await served.close();
  await clinic.close();
});

const query = `{ citizens(first: 2) { nodes { fullName } } }`;

interface TokenChange {
  readonly key?: KeyObject;
  readonly typ?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly jti?: string;
  readonly iat?: number;
  readonly exp?: number;
  readonly lgsp?: Readonly<Record<string, unknown>>;
}

const claims = (text: string) => ({
  requestId: "r",
  asking: { principal: officer, purpose: "residence-management" },
  policyDigest: clinic.bundle.digest,
  operationDigest: operationDigest(text, undefined, {}),
  released: [],
});

function token(text: string, change: TokenChange = {}): Promise<string> {
  const lgsp = { ...claims(text), ...change.lgsp };
  return new SignJWT({ lgsp })
    .setProtectedHeader({ alg: "ES256", typ: change.typ ?? assertionType })
    .setIssuer(change.issuer ?? assertionIssuer)
    .setAudience(change.audience ?? "clinic")
    .setJti(change.jti ?? randomUUID())
    .setIssuedAt(change.iat ?? issuedAt)
    .setExpirationTime(change.exp ?? issuedAt + 30)
    .sign(change.key ?? gatewayKey.privateKey);
}

async function post(text: string, authorization: string | undefined, type = "application/json") {
  const response = await fetch(served.url, {
    method: "POST",
    headers: { "content-type": type, ...(authorization === undefined ? {} : { authorization }) },
    body: JSON.stringify({ query: text }),
  });
  return { status: response.status, text: await response.text() };
}

describe("with the gateway's assertion", () => {
  it("answers, with its receipt", async () => {
    const { status, text } = await post(query, `Bearer ${await token(query)}`);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      data: { citizens: { nodes: [{ fullName: expect.any(String) }, {}] } },
      extensions: { receipt: { sector: "clinic", statements: 1 } },
    });
  });

  it("answers once: the same token again gets nothing", async () => {
    const authorization = `Bearer ${await token(query)}`;
    expect((await post(query, authorization)).status).toBe(200);
    expect(await post(query, authorization)).toEqual({
      status: 401,
      text: expect.stringContaining("ASSERTION_INVALID"),
    });
  });

  it("answers that operation and no other", async () => {
    const { text } = await post(`{ citizens { nodes { personalId } } }`, `Bearer ${await token(query)}`);
    expect(JSON.parse(text)).not.toHaveProperty("data");
    expect(text).toContain("ASSERTION_INVALID");
  });

  it.each(["application/x-www-form-urlencoded", "text/plain", "multipart/form-data"])("refuses %s", async (type) => {
    const { status, text } = await post(query, `Bearer ${await token(query)}`, type);
    expect(status).toBe(400);
    expect(text).toContain("SECTOR_REQUEST_INVALID");
  });

  it("refuses a body that is too large or no question", async () => {
    const large = `{ citizens { nodes { fullName } } } # ${"x".repeat(68_000_000)}`;
    expect((await post(large, `Bearer ${await token(large)}`)).text).toContain("SECTOR_REQUEST_INVALID");
    const broken = "{ citizens {";
    expect((await post(broken, `Bearer ${await token(broken)}`)).text).toContain("SECTOR_REQUEST_INVALID");
  });
});

describe("with one of several assertions that were signed together", () => {
  const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const disclosed = (text: string, change: TokenChange = {}): string =>
    base64url([
      randomUUID(),
      "assertion",
      {
        lgsp: { ...claims(text), ...change.lgsp },
        aud: change.audience ?? "clinic",
        jti: change.jti ?? randomUUID(),
        exp: change.exp ?? issuedAt + 30,
      },
    ]);
  function batch(disclosures: readonly string[], change: TokenChange = {}): Promise<string> {
    return new SignJWT({ _sd_alg: "sha-256", _sd: disclosures.map((each) => hash("sha256", each, "base64url")) })
      .setProtectedHeader({ alg: "ES256", typ: change.typ ?? assertionBatchType })
      .setIssuer(change.issuer ?? assertionIssuer)
      .setIssuedAt(change.iat ?? issuedAt)
      .setExpirationTime(change.exp ?? issuedAt + 30)
      .sign(change.key ?? gatewayKey.privateKey);
  }
  let other = "";
  beforeAll(() => {
    other = disclosed(query, { audience: "population" });
  });

  it("answers each of them once", async () => {
    const mine = disclosed(query);
    const authorization = `Bearer ${await batch([mine, other])}~${mine}~`;
    expect((await post(query, authorization)).status).toBe(200);
    expect((await post(query, authorization)).status).toBe(401);
  });

  it("answers that operation and no other", async () => {
    const mine = disclosed(query);
    const { text } = await post("{ citizens { nodes { personalId } } }", `Bearer ${await batch([mine])}~${mine}~`);
    expect(text).toContain("ASSERTION_INVALID");
  });

  const refused: readonly (readonly [string, () => Promise<string>])[] = [
    ["claims that were not signed", async () => `${await batch([other])}~${disclosed(query)}~`],
    ["claims for another sector", async () => `${await batch([other])}~${other}~`],
    ["none of its claims", async () => `${await batch([other])}~`],
    [
      "two claims",
      async () => ((mine) => batch([mine, other]).then((jwt) => `${jwt}~${mine}~${other}~`))(disclosed(query)),
    ],
    ["another key", async () => together(query, {}, { key: otherKey.privateKey })],
    ["the type of a single assertion", async () => together(query, {}, { typ: assertionType })],
    ["another issuer", async () => together(query, {}, { issuer: "https://elsewhere" })],
    ["claims that have expired", async () => together(query, { exp: issuedAt - 10 })],
    ["claims that live too long", async () => together(query, { exp: issuedAt + 3_600 })],
    ["claims of another shape", async () => together(query, { lgsp: { asking: {} } })],
    [
      "something else as claims",
      async () => ((mine) => batch([mine]).then((jwt) => `${jwt}~${mine}~`))(base64url(["salt", "address", {}])),
    ],
  ];
  async function together(text: string, claimed: TokenChange, signed: TokenChange = {}): Promise<string> {
    const mine = disclosed(text, claimed);
    return `${await batch([mine, other], signed)}~${mine}~`;
  }
  it.each(refused)("%s: nothing is answered", async (_, bearer) => {
    expect(await post(query, `Bearer ${await bearer()}`)).toMatchObject({ status: 401 });
  });
});

describe("without a valid assertion", () => {
  const refused: readonly (readonly [string, (text: string) => Promise<string | undefined>])[] = [
    ["none", async () => undefined],
    ["no token", async () => "Bearer x"],
    ["another key", (text) => bearer(text, { key: otherKey.privateKey })],
    ["another type of token", (text) => bearer(text, { typ: "JWT" })],
    ["another issuer", (text) => bearer(text, { issuer: "https://elsewhere" })],
    ["another audience", (text) => bearer(text, { audience: "population" })],
    ["an expired token", (text) => bearer(text, { iat: issuedAt - 120, exp: issuedAt - 60 })],
    ["a long-lived token", (text) => bearer(text, { exp: issuedAt + 3_600 })],
    ["a token from the future", (text) => bearer(text, { iat: issuedAt + 600, exp: issuedAt + 630 })],
    ["claims of another shape", (text) => bearer(text, { lgsp: { asking: { principal: {}, purpose: "audit" } } })],
    ["an unknown purpose", (text) => bearer(text, { lgsp: { asking: { principal: officer, purpose: "curiosity" } } })],
    ["no signature", async () => `Bearer ${unsigned()}`],
  ];
  async function bearer(text: string, change: TokenChange): Promise<string> {
    return `Bearer ${await token(text, change)}`;
  }
  function unsigned(): string {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    return `${part({ alg: "none", typ: assertionType })}.${part({ iss: assertionIssuer, aud: "clinic" })}.`;
  }

  it.each(refused)(
    "%s: nothing is answered, _service, _entities and introspection included",
    async (_, authorization) => {
      for (const text of [
        query,
        `{ _service { sdl } }`,
        `{ __schema { types { name } } }`,
        `{ _entities(representations: []) { __typename } }`,
      ]) {
        const answer = await post(text, await authorization(text));
        expect(answer.status).toBe(401);
        expect(JSON.parse(answer.text)).toEqual({
          errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: "ASSERTION_INVALID" }) })],
        });
      }
    },
  );

  it("only health is told", async () => {
    const health = (path: string) => fetch(new URL(path, served.url));
    expect((await health("/health/live")).status).toBe(200);
    expect((await health("/health/ready")).status).toBe(200);
    expect((await health("/graphql")).status).toBe(401);
    expect((await health("/")).status).toBe(401);
  });
});
