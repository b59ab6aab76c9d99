import { createHmac } from "node:crypto";
import { base64url, generateKeyPair } from "jose";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { CodedError } from "@lgsp/policies";
import { createTestingIssuer, testingAudience, testingNow } from "./testing-issuer.ts";
import type { TestingIssuer } from "./testing-issuer.ts";
import { createTokenVerifier } from "./verify-token.ts";
import type { TokenVerifier } from "./verify-token.ts";

const seconds = testingNow.getTime() / 1_000;
let issuer: TestingIssuer;
let verifier: TokenVerifier;

beforeAll(async () => {
  issuer = await createTestingIssuer();
  verifier = createTokenVerifier({ issuers: [issuer], audience: testingAudience });
});

const part = (value: unknown) => base64url.encode(JSON.stringify(value));
const refusalOf = async (token: string, now = testingNow) => {
  try {
    await verifier.verify(token, now);
  } catch (error) {
    return error instanceof CodedError ? error.code : error;
  }
  return "accepted";
};

describe("an access token", () => {
  test("of a trusted issuer says who calls, under the issuer's name", async () => {
    const token = await verifier.verify(await issuer.sign(), testingNow);
    expect(token).toMatchObject({ subject: "national:nam", id: "national:4f1c" });
  });

  test("without jti is named by its digest", async () => {
    const { id } = await verifier.verify(await issuer.sign({ jti: undefined }), testingNow);
    expect(id).toMatch(/^[\w-]{43}$/);
  });

  test("of an issuer with personal subjects: the subject is made opaque first", async () => {
    const opaqueSubject = (subject: string) => createHmac("sha256", "key").update(subject).digest("base64url");
    const opaque = createTokenVerifier({ issuers: [{ ...issuer, opaqueSubject }], audience: testingAudience });
    const { subject } = await opaque.verify(await issuer.sign({ sub: "051190001234" }), testingNow);
    expect(subject).toMatch(/^national:[\w-]{43}$/);
  });

  const refused: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ["expired", "TOKEN_EXPIRED", { iat: seconds - 700, exp: seconds - 6 }],
    ["issued in the future", "TOKEN_NOT_YET_VALID", { iat: seconds + 60 }],
    ["not valid before later", "TOKEN_NOT_YET_VALID", { nbf: seconds + 60 }],
    ["living longer than an hour", "TOKEN_LIFETIME", { iat: seconds - 10, exp: seconds + 3_600 }],
    ["for another audience", "TOKEN_AUDIENCE", { aud: "urn:other" }],
    ["without audience", "TOKEN_AUDIENCE", { aud: undefined }],
    ["of an unknown issuer", "TOKEN_ISSUER_UNKNOWN", { iss: "https://evil.example" }],
    ["of an issuer named almost alike", "TOKEN_ISSUER_UNKNOWN", { iss: "https://national.example/" }],
    ["without issuer", "TOKEN_CLAIM", { iss: undefined }],
    ["without expiry", "TOKEN_CLAIM", { exp: undefined }],
    ["without time of issue", "TOKEN_CLAIM", { iat: undefined }],
    ["without subject", "TOKEN_CLAIM", { sub: undefined }],
    ["with an empty subject", "TOKEN_CLAIM", { sub: "" }],
    ["with a subject of two lines", "TOKEN_CLAIM", { sub: "a\nb" }],
    ["with an expiry that is text", "TOKEN_CLAIM", { exp: "2030" }],
  ];
  test.each(refused)("%s is refused: %s", async (_what, code, claims) => {
    expect(await refusalOf(await issuer.sign(claims))).toBe(code);
  });

  test("is accepted up to the clock difference that is forgiven, and no longer", async () => {
    expect(await refusalOf(await issuer.sign({ iat: seconds - 60, exp: seconds - 4 }))).toBe("accepted");
    expect(await refusalOf(await issuer.sign({ iat: seconds - 60, exp: seconds - 5 }))).toBe("TOKEN_EXPIRED");
    expect(await refusalOf(await issuer.sign({ iat: seconds + 5 }))).toBe("accepted");
  });

  test("that is an ID token is refused", async () => {
    expect(await refusalOf(await issuer.sign({}, { typ: "JWT" }))).toBe("TOKEN_TYPE");
    expect(await refusalOf(await issuer.sign({}, { typ: undefined }))).toBe("TOKEN_TYPE");
  });

  test("signed by another key is refused, also under the name of ours", async () => {
    const { privateKey } = await generateKeyPair("ES256");
    expect(await refusalOf(await issuer.sign({}, {}, privateKey))).toBe("TOKEN_SIGNATURE");
    expect(await refusalOf(await issuer.sign({}, { kid: "unknown" }))).toBe("TOKEN_SIGNATURE");
  });

  test("of one trusted issuer is not accepted with the key of another", async () => {
    const other = await createTestingIssuer("other", "one");
    const both = createTokenVerifier({ issuers: [issuer, other], audience: testingAudience });
    const forged = await issuer.sign({}, {}, other.privateKey);
    await expect(both.verify(forged, testingNow)).rejects.toMatchObject({ code: "TOKEN_SIGNATURE" });
  });

  test("without signature, or signed with the public key as a secret, is refused by its algorithm", async () => {
    const claims = { iss: issuer.issuer, sub: "nam", aud: testingAudience, iat: seconds, exp: seconds + 60 };
    expect(await refusalOf(`${part({ alg: "none", typ: "at+jwt" })}.${part(claims)}.`)).toBe("TOKEN_ALGORITHM");
    const head = `${part({ alg: "HS256", typ: "at+jwt", kid: "one" })}.${part(claims)}`;
    const mac = createHmac("sha256", JSON.stringify(issuer.publicKey)).update(head).digest("base64url");
    expect(await refusalOf(`${head}.${mac}`)).toBe("TOKEN_ALGORITHM");
  });

  test("cannot bring its own key: jku, x5u and jwk are not looked at", async () => {
    const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
    const jwk = await crypto.subtle.exportKey("jwk", publicKey);
    const header = { jku: "https://evil.example/jwks", x5u: "https://evil.example/cert", jwk };
    expect(await refusalOf(await issuer.sign({}, header, privateKey))).toBe("TOKEN_SIGNATURE");
  });

  test("with one character changed is refused", async () => {
    const token = await issuer.sign();
    await verifier.verify(token, testingNow);
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(..."AZaz09-_."), async (at, character) => {
        // the last character of a part carries unused bits: another text of the same bytes is no forgery
        fc.pre(token[at] !== character && (token[at + 1] ?? ".") !== ".");
        expect(await refusalOf(token.slice(0, at) + character + token.slice(at + 1))).toMatch(/^TOKEN_/);
      }),
      { numRuns: 150 },
    );
  });

  test("that is any text is refused as malformed or by a check, never by a crash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (text) => {
        expect(await refusalOf(text)).toMatch(/^TOKEN_/);
      }),
    );
    expect(await refusalOf("a.b.c")).toBe("TOKEN_MALFORMED");
  });

  test("seen before still expires", async () => {
    const token = await issuer.sign();
    await verifier.verify(token, testingNow);
    expect(await refusalOf(token, new Date(testingNow.getTime() + 594_000))).toBe("accepted");
    expect(await refusalOf(token, new Date(testingNow.getTime() + 595_000))).toBe("TOKEN_EXPIRED");
  });

  test("a symmetric algorithm cannot be configured", () => {
    const options = { issuers: [issuer], audience: testingAudience };
    expect(() => createTokenVerifier({ ...options, algorithms: ["HS256"] })).toThrow(TypeError);
    expect(() => createTokenVerifier({ ...options, algorithms: ["none"] })).toThrow(TypeError);
  });

  test("no error repeats what the token says", async () => {
    const marker = "Nguyễn-051190001234";
    for (const claims of [{ aud: marker }, { iss: marker }, { sub: `${marker}\n` }, { jti: 5, sub: marker }]) {
      const refusal: unknown = await verifier
        .verify(await issuer.sign(claims), testingNow)
        .catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(CodedError);
      if (refusal instanceof CodedError)
        expect(refusal.text("vi") + JSON.stringify(refusal.details)).not.toContain("0511");
    }
  });
});
