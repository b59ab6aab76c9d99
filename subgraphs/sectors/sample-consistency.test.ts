import { createWorld, listSectors, readModel, type RelationField, type SampleRow, type TableModel } from "@lgsp/kit";
import { describe, expect, test } from "vitest";

/** The same people, firms and places everywhere: every relation of every sector leads to a row that its owner has. */
const world = createWorld({ seed: 11, citizens: 1_000 });
const models = (await listSectors())
  .filter((definition) => definition.sample !== undefined)
  .map((definition) => readModel(definition));

const rowsOf = new Map<string, SampleRow[]>();
for (const { definition, tables } of models) {
  const typeOf = new Map(Object.values(tables).map((table) => [table.table, table.type]));
  for await (const batch of definition.sample?.(world) ?? []) {
    const type = typeOf.get(batch.table) ?? batch.table;
    const known = rowsOf.get(type) ?? [];
    rowsOf.set(type, known);
    for (const row of batch.rows) known.push(row);
  }
}

const owners = new Map(models.flatMap(({ tables }) => Object.values(tables).map((table) => [table.type, table])));
const relations = models.flatMap(({ tables }) =>
  Object.values(tables).flatMap((table) =>
    Object.values(table.fields)
      .filter((field) => field.kind === "relation")
      .map((field) => [`${table.type}.${field.name}`, table, field] as const),
  ),
);

const keyOf = (row: SampleRow, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => (row[column] === null ? null : String(row[column]))));
const known = new Map<string, ReadonlySet<string>>();

/** Keys of a type's rows by the columns that a relation to it names: an area is meant by its code, its date apart. */
function keysOf(target: TableModel, width: number): ReadonlySet<string> {
  const columns = target.key.slice(0, width);
  const name = `${target.type} ${columns.join()}`;
  const keys = known.get(name) ?? new Set((rowsOf.get(target.type) ?? []).map((row) => keyOf(row, columns)));
  known.set(name, keys);
  return keys;
}

test.each(relations)("%s leads to a row", (_name, table: TableModel, field: RelationField) => {
  const target = owners.get(field.target);
  if (target === undefined) throw new RangeError(`nobody owns ${field.target}`);
  const keys = keysOf(target, field.by.length);
  const leading = (rowsOf.get(table.type) ?? []).filter((row) =>
    field.by.every((column) => row[column] !== null && row[column] !== undefined),
  );
  expect(leading.length).toBeGreaterThan(0);
  expect(leading.filter((row) => !keys.has(keyOf(row, field.by))).slice(0, 3)).toEqual([]);
});

const rows = (type: string): readonly SampleRow[] => rowsOf.get(type) ?? [];
const text = (row: SampleRow, column: string): string => String(row[column]);
const ages = new Map(
  Array.from({ length: world.citizens }, (_, index) => world.person(index)).map(({ personalId, age }) => [
    personalId,
    age,
  ]),
);
const ageOf = (row: SampleRow, column: string): number => ages.get(text(row, column)) ?? Number.NaN;

describe("the rows tell of a world that could be", () => {
  test("the shares of an enterprise sum to 100 per cent, and so does its capital", () => {
    const capital = new Map(
      rows("Enterprise").map((row) => [text(row, "enterprise_code"), Number(row["charter_capital"])]),
    );
    for (const [code, owners] of Map.groupBy(rows("EnterpriseOwner"), (row) => text(row, "enterprise_code"))) {
      const sum = (column: string): number => owners.reduce((total, row) => total + Number(row[column]), 0);
      expect(sum("share")).toBe(100);
      expect(Math.abs(sum("capital") - (capital.get(code) ?? 0))).toBeLessThanOrEqual(owners.length);
    }
  });

  test("nobody under age represents a firm, runs a business, practises or teaches", () => {
    for (const [type, column, least] of [
      ["Enterprise", "legal_representative_personal_id", 18],
      ["HouseholdBusiness", "owner_personal_id", 18],
      ["Practitioner", "personal_id", 24],
      ["Teacher", "personal_id", 22],
    ] as const) {
      expect(rows(type).filter((row) => !(ageOf(row, column) >= least))).toEqual([]);
    }
  });

  test("a pupil is a child, and her guardian is at least 16 years older", () => {
    for (const row of rows("Pupil")) {
      expect(ageOf(row, "personal_id")).toBeLessThan(20);
      if (row["guardian_personal_id"] === null) continue;
      expect(ageOf(row, "guardian_personal_id") - ageOf(row, "personal_id")).toBeGreaterThanOrEqual(16);
    }
  });

  test("nobody is treated or vaccinated before birth or in the future", () => {
    const birth = new Map(rows("Citizen").map((row) => [text(row, "personal_id"), text(row, "date_of_birth")]));
    for (const [type, column] of [
      ["Encounter", "started_on"],
      ["Vaccination", "given_on"],
    ] as const) {
      const impossible = rows(type).filter(
        (row) => text(row, column) < (birth.get(text(row, "personal_id")) ?? "") || text(row, column) > world.asOf,
      );
      expect(impossible).toEqual([]);
    }
  });

  test("the allowance of a disability goes with a disability", () => {
    for (const row of rows("SocialProtectionBeneficiary")) {
      expect(row["category"] === "DISABLED").toBe(row["disability_kind"] !== null);
    }
  });
});
