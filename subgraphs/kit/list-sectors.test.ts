import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { listSectors } from "./list-sectors.ts";

const folderOf = (sectors: Readonly<Record<string, string>>): URL => {
  const folder = mkdtempSync(join(tmpdir(), "lgsp-sectors-"));
  for (const [name, door] of Object.entries(sectors)) {
    mkdirSync(join(folder, name));
    if (door !== "") writeFileSync(join(folder, name, "sector.ts"), door);
  }
  return pathToFileURL(`${folder}/`);
};

const door = (name: string): string =>
  `export default { name: "${name}", title: { vi: "", en: "" }, owner: "H48", legalBasis: [], folder: import.meta.url, rules: [] };`;

describe("the sectors", () => {
  test("are the folders, by name", async () => {
    const sectors = await listSectors();
    expect(sectors.map(({ name }) => name)).toEqual(sectors.map(({ name }) => name).toSorted());
    expect(sectors.map(({ name }) => name)).toContain("population");
  });

  test("one more folder is one more sector", async () => {
    const folder = folderOf({ b: door("b"), a: door("a") });
    expect((await listSectors(folder)).map(({ name }) => name)).toEqual(["a", "b"]);
    cpSync(new URL("a", folder), new URL("c", folder), { recursive: true });
    writeFileSync(new URL("c/sector.ts", folder), door("c"));
    expect((await listSectors(folder)).map(({ name }) => name)).toEqual(["a", "b", "c"]);
    rmSync(folder, { recursive: true });
  });

  test.each([
    ["has no sector.ts", ""],
    ["does not parse", "export default {"],
    ["exports nothing", "export const x = 1;"],
    ["exports something else", "export default { name: 7 };"],
    ["has another name", door("other")],
  ])("a folder that %s is named in the error", async (_, content) => {
    const failure = await listSectors(folderOf({ broken: content })).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "SECTOR_FOLDER_BROKEN" });
    expect(String(failure)).toContain("broken/sector.ts");
  });
});
