import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyOfTree } from "./copy-of-tree.ts";
import { environmentOf, removeFolder } from "./harness.ts";
import { copyOfSharedData, sharedCitizens } from "./shared-hub.ts";

/** The page is followed to the letter: its shell blocks, one after the other, in one shell and a copy of the repository. */
const server = process.env["LGSP_TEST_POSTGRES"];
if (server === undefined)
  console.warn("SKIPPED: docs/connect-a-sector.md is not followed, LGSP_TEST_POSTGRES is not set");

describe.skipIf(server === undefined)("docs/connect-a-sector.md", () => {
  const tree = copyOfTree();
  const data = copyOfSharedData();
  const page = readFileSync(join(tree, "docs", "connect-a-sector.md"), "utf8");
  const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);

  beforeAll(() => removeExample());
  afterAll(async () => {
    await removeExample();
    for (const path of [tree, data]) removeFolder(path);
  });

  test("leads from a live database to an answer that the ministry may see", { timeout: 240_000 }, async () => {
    const { code, output } = await follow(blocks);
    expect({ code, output }).toMatchObject({ code: 0 });
    const answer: unknown = JSON.parse(/^\{"data":.*\}$/m.exec(output)?.[0] ?? "null");
    expect(answer).toMatchObject({
      data: {
        chronicCareRecords: {
          nodes: expect.arrayContaining([
            { disease: "E11", dateOfBirth: "1985" },
            { disease: "I10", dateOfBirth: "1970" },
            { disease: "J45", dateOfBirth: null },
          ]),
        },
      },
    });
    expect(output).toContain("✓ chronic-care");
    expect(output).toContain("FIELD_UNCLASSIFIED");
    for (const value of ["Nguyễn Thị Hương", "051185001234", "212345678"]) expect(output).not.toContain(value);
  });

  test("leaves the address out of the repository", () => {
    for (const file of ["sector.ts", "README.md", "schema.graphql"]) {
      expect(readFileSync(join(tree, "subgraphs", "sectors", "chronic-care", file), "utf8")).not.toMatch(
        /postgres:|change-me/,
      );
    }
  });

  async function follow(commands: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
    const environment = environmentOf(data, {
      LGSP_SKIP_BOOTSTRAP: "1",
      LGSP_SAMPLE_CITIZENS: String(sharedCitizens),
      PORT: String(await freePort()),
      SERVER: serverRoot(),
    });
    return new Promise((resolve) => {
      execFile(
        "bash",
        ["-euo", "pipefail", "-c", commands.join("\n")],
        { cwd: tree, env: environment, maxBuffer: 1 << 24 },
        (error, stdout, stderr) => {
          resolve({
            code: typeof error?.code === "number" ? error.code : error === null ? 0 : 1,
            output: `${stdout}\n${stderr}`,
          });
        },
      );
    });
  }
});

/** The test server without the name of a database. */
function serverRoot(): string {
  const url = new URL(server ?? "postgres://127.0.0.1");
  url.pathname = "";
  return url.href.replace(/\/$/, "");
}

async function removeExample(): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query("drop database if exists lgsp_example_register with (force)");
    await client.query("drop role if exists lgsp_example_reader");
  } finally {
    await client.end();
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
