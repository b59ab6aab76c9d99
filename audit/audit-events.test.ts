import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalRecord } from "./canonical-record.ts";
import { isAccessRecord, outcomeStatuses, recordKinds } from "./parse-record.ts";
import { searchColumns } from "./search-row.ts";
import { records } from "./testing/records.ts";
import { badReasons } from "./verify-ledger.ts";

const page = readFileSync(new URL("../docs/audit-events.md", import.meta.url), "utf8");

/** First cells of the table under a heading or phrase, without their backticks. */
function column(after: string, index = 0): string[] {
  const [, rest = ""] = page.split(after);
  const rows = /\|---[^\n]*\n((?:\|[^\n]*\n)+)/.exec(rest)?.[1] ?? "";
  return rows
    .trim()
    .split("\n")
    .map((row) => row.split("|")[index + 1]?.replaceAll("`", "").trim() ?? "");
}

/** Dotted paths of everything that a value holds; lists are transparent, free-form details stay one. */
function paths(value: unknown, prefix = ""): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    return value.some((item) => typeof item === "object") ? value.flatMap((item) => paths(item, prefix)) : [prefix];
  }
  if (typeof value !== "object" || value === null || prefix === "details") return [prefix];
  return Object.entries(value).flatMap(([name, member]) => paths(member, prefix === "" ? name : `${prefix}.${name}`));
}

const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text = ""]): unknown => JSON.parse(text));

describe("docs/audit-events.md", () => {
  it("lists every kind, outcome and reason, and no other", () => {
    expect(column("## Kinds of records")).toEqual([...recordKinds]);
    expect(column("## Outcomes")).toEqual([...outcomeStatuses]);
    expect(column("## How it is chained")).toEqual([...badReasons]);
  });

  it("explains every field of a record, and no other", () => {
    const fields = new Set(
      fc
        .sample(records, 500)
        .flatMap((record) => paths(record))
        .filter((path) => path !== "coordinates"),
    );
    expect(column("## Fields").toSorted()).toEqual([...fields].toSorted());
  });

  it("names every column that a record is searched by", () => {
    const named = column("## Fields", 1).filter((name) => name !== "" && !name.includes("."));
    expect([...named, "person_count", "coordinate_count"].toSorted()).toEqual([...searchColumns].toSorted());
  });

  it("shows an example of every kind that is a record to the letter", () => {
    for (const example of examples) {
      if (!isAccessRecord(example)) throw new Error(`not a record: ${JSON.stringify(example).slice(0, 80)}`);
      expect(JSON.parse(canonicalRecord(example))).toEqual(example);
    }
    const kinds = new Set(examples.filter(isAccessRecord).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([...recordKinds].toSorted());
  });
});
