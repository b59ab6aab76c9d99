/**
 * The hub before the benchmark's subgraphs.
 *
 *   node bench/gateways/hub-server.ts on|off SUPERGRAPH SUBGRAPHS_URL DIRECTORY
 *
 * `on`: bearer tokens verified and looked up in a register, every field decided, an assertion signed for each call,
 * receipts read, one masked field, the record durable in a SQLite ledger before the answer leaves. `off`: the same
 * gateway with none of it (`lgsp gateway --policy off`). Prints the port, then the tokens' file when on.
 */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { openSqliteLedger } from "@lgsp/audit";
import { createAssertionSigner, createHub, listen, remoteEndpoint } from "@lgsp/gateway";
import { createIdentify, createTokenVerifier, localKeys, openSqliteRegister } from "@lgsp/gateway/identity";
import type { AuthorityRegister } from "@lgsp/gateway/identity";
import { createMemoryState } from "@lgsp/gateway/state";
import { exportJWK, SignJWT } from "jose";
import { nullLedger } from "../../audit/null-ledger.ts";
import { createPolicyOffGateway } from "../../gateway/policy-off.ts";
import { benchmarkBundle } from "./policy.ts";
import { isSubgraph, subgraphs } from "./workload.ts";

const [mode = "on", supergraphFile = "", subgraphsUrl = "", directory = ""] = process.argv.slice(2);
const supergraphSdl = readFileSync(supergraphFile, "utf8");
const audience = "urn:lgsp-hub";
const issuer = "https://bench.example";
/** Distinct callers, each with a token of their own. */
const callers = 2_000;

async function open() {
  if (mode === "off") return createPolicyOffGateway({ supergraphSdl, host: "127.0.0.1", ledger: nullLedger });
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const identity = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const register = openSqliteRegister(join(directory, "register.sqlite"), async () => undefined);
  await enter(register);
  writeFileSync(join(directory, "tokens.json"), JSON.stringify(await tokens(identity.privateKey)));
  const jwk = { ...(await exportJWK(identity.publicKey)), kid: "one", alg: "ES256", use: "sig" };
  const state = createMemoryState({ budgets: { requests: generous, cost: generous } });
  const verifier = createTokenVerifier({
    issuers: [{ name: "bench", issuer, keys: localKeys({ keys: [jwk] }) }],
    audience,
  });
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const sign = createAssertionSigner({ key: privateKey, kid: "hub", issuer: "lgsp-gateway" });
  return createHub({
    supergraphSdl,
    bundle: benchmarkBundle,
    sectors: Object.keys(subgraphs)
      .filter(isSubgraph)
      .map((sector) =>
        remoteEndpoint({ sector, url: `${subgraphsUrl}/sector/${sector}`, deadline: 3_000, maxBytes: 8 << 20, sign }),
      ),
    ledger: await openSqliteLedger({
      file: join(directory, "ledger.sqlite"),
      signingKey: generateKeyPairSync("ec", { namedCurve: "P-256" })
        .privateKey.export({ type: "pkcs8", format: "pem" })
        .toString(),
    }),
    ledgerKey: randomBytes(32),
    identify: createIdentify({ verifier, register, state }),
    sharedState: state,
  });
}

const generous = { points: 1_000_000_000, windowSeconds: 60 };

/** Every caller in the register, proposed and approved as people are. */
async function enter(register: AuthorityRegister): Promise<void> {
  for (let caller = 0; caller < callers; caller += 1) {
    const entry = await register.propose(
      {
        subject: `bench:caller-${caller}`,
        kind: "official",
        organisation: "QN.BENCH",
        roles: ["bench"],
        purposes: ["statistics"],
        agreements: [],
        attributes: {},
        validFrom: new Date("2026-01-01T00:00:00Z"),
      },
      "console:first",
      new Date(),
    );
    await register.approve(entry.id, "console:second", new Date());
  }
}

async function tokens(key: Parameters<SignJWT["sign"]>[0]): Promise<string[]> {
  const now = Math.floor(Date.now() / 1_000);
  return Promise.all(
    Array.from({ length: callers }, (_, caller) =>
      new SignJWT({
        iss: issuer,
        sub: `caller-${caller}`,
        aud: audience,
        iat: now,
        exp: now + 3_600,
        jti: `t${caller}`,
      })
        .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: "one" })
        .sign(key),
    ),
  );
}

const listening = await listen(await open(), { host: "127.0.0.1", port: 0 });
process.stdout.write(`${listening.port} /graphql\n`);
process.once("SIGTERM", () => process.exit(0));
