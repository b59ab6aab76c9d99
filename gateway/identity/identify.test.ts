import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CodedError } from "@lgsp/policies";
import { createMemoryState } from "../state/memory-state.ts";
import type { SharedState } from "../state/shared-state.ts";
import type { AuthorityRegister } from "./authority-register.ts";
import { challengeOf } from "./challenge.ts";
import { createIdentify } from "./identify.ts";
import type { Identify } from "./identify.ts";
import { openSqliteRegister } from "./sqlite-register.ts";
import { createTestingIssuer, testingAudience, testingNow as now } from "./testing-issuer.ts";
import type { TestingIssuer } from "./testing-issuer.ts";
import { createTokenVerifier } from "./verify-token.ts";

let issuer: TestingIssuer;
let register: AuthorityRegister;
let state: SharedState;
let identify: Identify;

beforeAll(async () => {
  issuer = await createTestingIssuer();
});

beforeEach(async () => {
  register = openSqliteRegister(":memory:", async () => {});
  const { id } = await register.propose(
    {
      subject: "national:nam",
      kind: "system",
      organisation: "QN.TAX",
      roles: ["tax-system"],
      purposes: ["tax-administration"],
      agreements: ["QN-1"],
      attributes: {},
      validFrom: new Date(0),
    },
    "national:lan",
    now,
  );
  await register.approve(id, "national:minh", now);
  state = createMemoryState();
  identify = identifyWith(state);
});

afterEach(() => register.close());

const identifyWith = (state: Pick<SharedState, "isRevoked" | "revocationsKnownUntil">) =>
  createIdentify({
    verifier: createTokenVerifier({ issuers: [issuer], audience: testingAudience }),
    register,
    state,
  });

const asked = (authorization?: string, path = "/graphql") =>
  new Request(`http://127.0.0.1:4000${path}`, {
    method: "POST",
    headers: authorization === undefined ? {} : { authorization },
  });
const codeOf = (identified: Promise<unknown>) =>
  identified.then(
    () => "accepted",
    (error: unknown) => (error instanceof CodedError ? error.code : error),
  );
const far = new Date("2030-01-01T00:00:00Z");

describe("a caller", () => {
  test("without a token is anonymous", async () => {
    expect(await identify(asked(), now)).toMatchObject({ principal: { kind: "anonymous", purposes: ["open-data"] } });
  });

  test("with a token is who the register says", async () => {
    const { principal, token } = await identify(asked(`Bearer ${await issuer.sign()}`), now);
    expect(principal).toMatchObject({ kind: "system", subject: "national:nam", organisation: "QN.TAX" });
    expect(token?.id).toBe("national:4f1c");
  });

  test("with a good token and no entry is refused, not anonymous", async () => {
    expect(await codeOf(identify(asked(`Bearer ${await issuer.sign({ sub: "unknown" })}`), now))).toBe(
      "AUTHORITY_MISSING",
    );
  });

  test("with a bad token is refused, not anonymous", async () => {
    expect(await codeOf(identify(asked("Bearer x"), now))).toBe("TOKEN_MALFORMED");
  });

  test.each([
    ["", "AUTHORIZATION_MALFORMED"],
    ["Bearer", "AUTHORIZATION_MALFORMED"],
    ["Bearer a b", "AUTHORIZATION_MALFORMED"],
    ["Bearer a, Bearer b", "AUTHORIZATION_MALFORMED"],
    ["Bearer a,b", "AUTHORIZATION_MALFORMED"],
    [`Bearer ${"a".repeat(9_000)}`, "AUTHORIZATION_MALFORMED"],
    ["Basic bmFtOng=", "AUTHORIZATION_SCHEME"],
    ["DPoP a.b.c", "AUTHORIZATION_SCHEME"],
  ])("who sends Authorization %j is refused", async (header, code) => {
    expect(await codeOf(identify(asked(header), now))).toBe(code);
  });

  test("may write the scheme in any case", async () => {
    expect(await codeOf(identify(asked(`bearer ${await issuer.sign()}`), now))).toBe("accepted");
  });

  test("who puts the token in the address is refused", async () => {
    expect(await codeOf(identify(asked(undefined, "/graphql?access_token=x"), now))).toBe("TOKEN_MISPLACED");
  });
});

describe("a revocation", () => {
  test.each([
    ["token", "national:4f1c"],
    ["subject", "national:nam"],
    ["agreement", "QN-1"],
  ] as const)("of the %s counts from the next request on", async (kind, id) => {
    const request = asked(`Bearer ${await issuer.sign()}`);
    expect(await codeOf(identify(request, now))).toBe("accepted");
    await state.revoke({ kind, id, until: far });
    expect(await codeOf(identify(request, now))).toBe("TOKEN_REVOKED");
  });

  test("in the register counts although the token was seen before", async () => {
    const request = asked(`Bearer ${await issuer.sign()}`);
    expect(await codeOf(identify(request, now))).toBe("accepted");
    const [entry] = await register.list();
    await register.revoke(entry?.id ?? "", "national:minh", now);
    expect(await codeOf(identify(request, now))).toBe("AUTHORITY_MISSING");
  });

  test("that cannot be learnt makes older tokens unknown after the grace, fresh ones count", async () => {
    const lost = now.getTime() - 61_000;
    const cut = identifyWith({ isRevoked: () => false, revocationsKnownUntil: () => lost });
    const issuedAgo = async (seconds: number) => {
      const iat = now.getTime() / 1_000 - seconds;
      return await codeOf(cut(asked(`Bearer ${await issuer.sign({ iat, exp: iat + 600 })}`), now));
    };
    expect(await issuedAgo(61)).toBe("REVOCATION_UNKNOWN");
    expect(await issuedAgo(59)).toBe("accepted");
    expect(await codeOf(cut(asked(), now))).toBe("accepted");
    const within = identifyWith({ isRevoked: () => false, revocationsKnownUntil: () => lost + 2_000 });
    const iat = now.getTime() / 1_000 - 300;
    expect(await codeOf(within(asked(`Bearer ${await issuer.sign({ iat, exp: iat + 600 })}`), now))).toBe("accepted");
  });
});

describe("the challenge of a refusal", () => {
  const challenge = async (header: string) => {
    const refusal: unknown = await identify(asked(header), now).catch((error: unknown) => error);
    return refusal instanceof CodedError ? challengeOf(refusal) : refusal;
  };

  test("names the error as RFC 6750 does", async () => {
    expect(await challenge("Bearer x")).toMatch(
      /^Bearer realm="lgsp-hub", error="invalid_token", error_description="TOKEN_/,
    );
    expect(await challenge("Bearer a b")).toContain('error="invalid_request"');
    expect(await challenge("Basic eA==")).toBe('Bearer realm="lgsp-hub"');
    expect(await challenge(`Bearer ${await issuer.sign({ sub: "unknown" })}`)).toContain('error="insufficient_scope"');
  });
});
