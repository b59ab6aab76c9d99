import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findRunningHub, places, secretAt, takeDataDirectory } from "./data-directory.ts";

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "lgsp-data-"));

test("a folder that a living hub uses is refused with its process", () => {
  const folder = emptyFolder();
  writeFileSync(places(folder).running, JSON.stringify({ pid: process.ppid, url: "http://127.0.0.1:1" }));
  expect(() => takeDataDirectory(folder)).toThrow(
    expect.objectContaining({ code: "DATA_DIRECTORY_BUSY", details: expect.objectContaining({ pid: process.ppid }) }),
  );
});

test("a lock left behind by a process that is gone is taken over", () => {
  const folder = emptyFolder();
  writeFileSync(places(folder).running, JSON.stringify({ pid: 2 ** 22 + 1, url: "" }));
  takeDataDirectory(folder).release();
});

test("the other commands find the hub where it says it is, and nothing when it is gone", () => {
  const data = takeDataDirectory(emptyFolder());
  expect(() => findRunningHub(data.folder)).toThrow(expect.objectContaining({ code: "HUB_NOT_RUNNING" }));
  data.announce("http://127.0.0.1:4000");
  expect(findRunningHub(data.folder).url).toBe("http://127.0.0.1:4000");
  data.release();
  expect(() => findRunningHub(data.folder)).toThrow(expect.objectContaining({ code: "HUB_NOT_RUNNING" }));
});

test("a secret is made once, readable by its owner only, and never replaced", () => {
  const file = join(emptyFolder(), "one.key");
  const secret = secretAt(file);
  expect(secretAt(file)).toEqual(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  writeFileSync(file, "damaged");
  expect(() => secretAt(file)).toThrow(expect.objectContaining({ code: "SECRET_UNREADABLE" }));
  expect(readFileSync(file, "utf8")).toBe("damaged");
});
