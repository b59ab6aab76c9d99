import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { openRestSector, type RestSector } from "./rest-testing.ts";

/** The agency's system behind TLS, with a certificate that only those trust who are told to. */
const folder = mkdtempSync(join(tmpdir(), "lgsp-rest-tls-"));
const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
let rest: RestSector;
let url: string;
let server: ReturnType<typeof createServer>;

beforeAll(async () => {
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"].concat([
      "-subj",
      "/CN=bhxh.example",
      "-addext",
      "subjectAltName=IP:127.0.0.1",
      "-keyout",
      key,
      "-out",
      certificate,
    ]),
    { stdio: "ignore" },
  );
  rest = await openRestSector();
  server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (asked, answered) => {
    const behind = request(
      `${rest.upstream.url}${asked.url}`,
      { method: asked.method, headers: asked.headers },
      (answer) => {
        answered.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(answered);
      },
    );
    asked.pipe(behind);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `rest+https://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rest.close();
  rmSync(folder, { recursive: true, force: true });
});

const officer = askingAs("social-insurance", { kind: "official", roles: ["social-insurance-officer"] });
const question = `{ socialInsuranceBenefits(filter: { kind: { eq: "SURVIVOR" } }) { totalCount } }`;

test("an authority that the operator names is trusted", async () => {
  const trusting = await rest.again({ url, caFile: certificate });
  const answer = await trusting.ask(officer, question);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toEqual((await rest.database.ask(officer, question)).data);
});

test("any other certificate is not, and neither token nor question reaches whoever showed it", async () => {
  rest.upstream.calls.length = 0;
  const before = rest.upstream.tokensGranted();
  const answer = await (await rest.again({ url })).ask(officer, question);
  expect(answer.errors?.[0]?.extensions).toMatchObject({
    code: "UPSTREAM_UNREACHABLE",
    reason: expect.stringMatching(/CERT/),
  });
  expect([rest.upstream.tokensGranted(), rest.upstream.calls]).toEqual([before, []]);
});
