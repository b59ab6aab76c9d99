import { buildBundle, decide, impossibleCells, matrixGaps, parseMatrix } from "@lgsp/policies";
import { readModelText } from "@lgsp/kit";
import { personas } from "@lgsp/gateway/identity";
import { expect, test } from "vitest";
import { requireAgencyCode, requireFreeName } from "./sector-folder.ts";
import { scaffold } from "./sector-templates.ts";

const files = scaffold({ name: "forest-fire", owner: "H48.12", sample: true }, "2026-11-24");
const definition = {
  name: "forest-fire",
  title: { vi: "x", en: "x" },
  owner: "H48.12",
  legalBasis: [],
  folder: import.meta.url,
  rules: [],
  sample: () => [],
};

test("the schema of a new sector is read without a mistake, and its matrix denies every persona", () => {
  const { facts, queries, mutations } = readModelText(definition, files["schema.graphql"] ?? "", "schema.graphql");
  const matrix = parseMatrix(files["policy.matrix.yaml"] ?? "", "forest-fire");
  const everybody = ["anonymous", ...personas];
  expect(everybody).toHaveLength(personas.length + 1);
  expect(matrixGaps(matrix, facts, everybody)).toEqual([]);
  const bundle = buildBundle({ sectors: [facts], queries, mutations }, []);
  const nobody = { kind: "official", subject: "x", roles: [], purposes: [], agreements: [], attributes: {} } as const;
  expect(impossibleCells(matrix, () => decide(bundle, nobody, "audit"))).toEqual([]);
});

test.each(["Health", "a_b", "-a", "a--b", "../x", "", "x".repeat(41)])("the name %j is refused", (name) =>
  expect(() => requireFreeName(name)).toThrow(expect.objectContaining({ code: "SECTOR_NAME_INVALID" })),
);

test("a sector that is there is never overwritten", () =>
  expect(() => requireFreeName("health")).toThrow(expect.objectContaining({ code: "SECTOR_EXISTS" })));

test("what is no agency code does not get into a schema", () => {
  requireAgencyCode("QN.SOCIAL_INSURANCE");
  expect(() => requireAgencyCode('H48"){')).toThrow(expect.objectContaining({ code: "AGENCY_CODE_INVALID" }));
});
