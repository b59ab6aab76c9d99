import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { newFolder, removeFolder, run } from "./harness.ts";
import { sharedHub } from "./shared-hub.ts";

const hub = sharedHub();
const folder = newFolder();
afterAll(() => removeFolder(folder));
const alone = (env: Readonly<Record<string, string>>, ...args: string[]) =>
  run(args, {
    PATH: process.env["PATH"],
    LANG: "en",
    LGSP_DATA_DIR: folder,
    LGSP_SAMPLE_CITIZENS: "500",
    PORT: "0",
    ...env,
  });

describe("bad input gets a stable code, what to do, and the right exit code", { timeout: 60_000 }, () => {
  test("a port in use", async () => {
    const { code, stderr } = await alone({ PORT: new URL(hub.url).port }, "up");
    expect(code).toBe(1);
    expect(stderr).toContain("PORT_IN_USE: ");
    expect(stderr).not.toContain("    at ");
  });

  test("a data directory in use by the running hub", async () => {
    const { code, stderr } = await hub.lgsp("up");
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("DATA_DIRECTORY_BUSY: ") });
  });

  test("a variable that is not valid", async () => {
    const { code, stderr } = await alone({ LGSP_SAMPLE_CITIZENS: "many" }, "up");
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("CONFIGURATION_INVALID: ") });
  });

  test("a database file that is none is told, and left as it is", async () => {
    const file = join(folder, "damaged.db");
    writeFileSync(file, "this is not a database, it only looks like a file ".repeat(100));
    const { code, stderr } = await alone({ LGSP_HEALTH_URL: `sqlite:${file}` }, "up");
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("DATABASE_CORRUPT: ") });
  });

  test("what a worker cannot start with is told as if there were none", async () => {
    const taken = await alone({ PORT: new URL(hub.url).port }, "up", "--workers", "2");
    expect(taken).toMatchObject({ code: 1, stderr: expect.stringContaining("PORT_IN_USE: ") });
    const file = join(folder, "damaged-too.db");
    writeFileSync(file, "this is not a database, it only looks like a file ".repeat(100));
    const damaged = await alone({ LGSP_AUDIT_URL: `sqlite:${file}` }, "up", "--workers", "2");
    expect(damaged).toMatchObject({ code: 1, stderr: expect.stringContaining("DATABASE_CORRUPT: ") });
    expect((await alone({}, "up", "--workers", "0")).code).toBe(2);
  });

  test("a persona that does not exist, in Vietnamese", async () => {
    const { code, stderr } = await hub.lgsp("--lang", "vi", "token", "--as", "mayor");
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("PERSONA_UNKNOWN: Không có vai mẫu mayor"),
    });
  });

  test("no hub to ask", async () => {
    const { code, stderr } = await alone({}, "token", "--as", "doctor");
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("HUB_NOT_RUNNING: ") });
  });

  test("wrong arguments are usage, help is not", async () => {
    expect((await alone({}, "token")).code).toBe(2);
    expect((await alone({}, "gateway", "--supergraph", "x.graphql")).code).toBe(2);
    expect((await alone({}, "sector", "--help")).code).toBe(0);
    expect((await alone({}, "--help")).code).toBe(0);
  });
});

describe("commands beside a running hub", { timeout: 60_000 }, () => {
  test("token prints just the token, and it works", async () => {
    const { stdout, code } = await hub.lgsp("token", "--as", "doctor", "--purpose", "treatment");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  test("policy explain names effect, rule and law of each coordinate", async () => {
    const file = join(folder, "question.graphql");
    writeFileSync(file, "{ healthRecords(first: 1) { nodes { bloodType { code } citizen { fullName phone } } } }");
    const { stdout, code } = await hub.lgsp(
      "policy",
      "explain",
      "--as",
      "doctor",
      "--purpose",
      "treatment",
      "--operation",
      file,
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^HealthRecord\.bloodType +ALLOW +health\.\S+ +\S/m);
    expect(stdout).toMatch(/^Citizen\.phone +DENY FIELD_DENIED/m);
  });

  test("a grant takes two people, and both signatures are in the ledger", async () => {
    const file = join(folder, "entry.json");
    const entry = {
      subject: "development:new-doctor",
      kind: "official",
      organisation: "51001",
      roles: ["doctor"],
      purposes: ["treatment"],
      attributes: { facility: "51001" },
      validFrom: "2026-01-01T00:00:00Z",
    };
    writeFileSync(file, JSON.stringify(entry));
    const proposed = await hub.lgsp("authority", "propose", file, "--as", "operator");
    expect(proposed).toMatchObject({ code: 0, stdout: expect.stringContaining('"state":"proposed"') });
    const { id }: { id: string } = JSON.parse(proposed.stdout);
    const alone = await hub.lgsp("authority", "approve", id, "--as", "operator");
    expect(alone).toMatchObject({ code: 1, stderr: expect.stringContaining("AUTHORITY_TWO_PERSONS") });
    const approved = await hub.lgsp("authority", "approve", id, "--as", "auditor");
    expect(approved).toMatchObject({ code: 0, stdout: expect.stringContaining('"state":"in-force"') });
    const changes = (await hub.ledger(100)).filter(({ record }) => record["kind"] === "authority");
    expect(changes.slice(-2).map(({ record }) => Object(record["details"]).action)).toEqual(["propose", "approve"]);
    expect(await hub.lgsp("authority", "revoke", id)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"state":"revoked"'),
    });
  });

  test("who may not see the register is refused", async () => {
    const { code, stderr } = await hub.lgsp("authority", "list", "--as", "doctor");
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("AUTHORITY_FORBIDDEN") });
  });

  test("audit verify reads the ledger beside its writer", async () => {
    expect(await hub.lgsp("audit", "verify")).toMatchObject({ code: 0, stdout: expect.stringContaining("Intact") });
  });
});
