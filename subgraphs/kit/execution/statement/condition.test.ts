import { DatabaseSync } from "node:sqlite";
import { evaluate, type Bound } from "@lgsp/policies";
import fc from "fast-check";
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readModel } from "../../schema/read-model.ts";
import { clinicSector } from "../../testing/clinic/sector.ts";
import { conditionSql, type Scope } from "./condition.ts";

const model = readModel(clinicSector);
const compiler = new Kysely<Record<string, Record<string, unknown>>>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

interface ClinicRow {
  readonly clinicCode: string;
  readonly beds: number | null;
  readonly commune: string | null;
}
interface VisitRow {
  readonly citizen: string;
  readonly visitNo: number;
  readonly clinic: string | null;
  readonly cost: number | null;
}

let db: DatabaseSync;
beforeAll(() => {
  db = new DatabaseSync(":memory:");
  db.exec("create table clinic (clinic_code text primary key, beds integer, commune_code text)");
  db.exec("create table visit (personal_id text, visit_no integer, clinic_code text, cost integer)");
});
afterAll(() => db.close());

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });
const codes = fc.constantFrom("a", "b", "c");
const numbers = fc.integer({ min: 0, max: 3 });
const clinics = fc.uniqueArray(fc.record({ clinicCode: codes, beds: maybe(numbers), commune: maybe(codes) }), {
  selector: (row) => row.clinicCode,
});
const visits = fc.uniqueArray(
  fc.record({ citizen: codes, visitNo: numbers, clinic: maybe(codes), cost: maybe(numbers) }),
  { selector: (row) => `${row.citizen} ${row.visitNo}`, maxLength: 6 },
);

const compareText = (field: string): fc.Arbitrary<Bound> =>
  fc.record({
    kind: fc.constant("compare"),
    field: fc.constant(field),
    op: fc.constantFrom("eq", "in", "lt", "lte", "gt", "gte", "isNull"),
    values: fc.array(codes, { minLength: 1, maxLength: 3 }),
  });
const compareNumber = (field: string): fc.Arbitrary<Bound> =>
  fc.record({
    kind: fc.constant("compare"),
    field: fc.constant(field),
    op: fc.constantFrom("eq", "in", "lt", "lte", "gt", "gte", "isNull"),
    values: fc.array(numbers, { minLength: 1, maxLength: 3 }),
  });

function conditions(leaf: fc.Arbitrary<Bound>): fc.Arbitrary<Bound> {
  const tree = fc.letrec<{ node: Bound }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc.constantFrom<Bound>({ kind: "always" }, { kind: "never" }),
      fc.record({ kind: fc.constantFrom("all", "any"), of: fc.array(tie("node"), { maxLength: 3 }) }),
      fc.record({ kind: fc.constant("not"), of: tie("node") }),
    ),
  }));
  return tree.node;
}

const onClinic = conditions(
  fc.oneof(compareNumber("beds"), compareText("commune"), compareText("clinicCode"), compareNumber("visits.cost")),
);
const onVisit = conditions(
  fc.oneof(compareNumber("cost"), compareText("citizen"), compareNumber("clinic.beds"), compareText("clinic.commune")),
);

function store(clinicRows: readonly ClinicRow[], visitRows: readonly VisitRow[]): void {
  db.exec("delete from clinic; delete from visit");
  const clinic = db.prepare("insert into clinic values (?, ?, ?)");
  for (const row of clinicRows) clinic.run(row.clinicCode, row.beds, row.commune);
  const visit = db.prepare("insert into visit values (?, ?, ?, ?)");
  for (const row of visitRows) visit.run(row.citizen, row.visitNo, row.clinic, row.cost);
}

function selected(type: "Clinic" | "Visit", condition: Bound, column: string): readonly string[] {
  const table = model.tables[type];
  if (table === undefined) throw new TypeError(type);
  const scope: Scope = { model, dialect: "sqlite", table, alias: "t" };
  const query = sql`select ${sql.raw(column)} as k from ${sql.id(table.table)} as t where ${conditionSql(condition, scope)}`;
  const { sql: text, parameters } = query.compile(compiler);
  const values = parameters.filter((value) => typeof value === "string" || typeof value === "number");
  return db
    .prepare(text)
    .all(...values)
    .map((row) => String(row["k"]))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

it("SQL selects exactly the clinics for which evaluate() is true, through their visits too", () => {
  fc.assert(
    fc.property(clinics, visits, onClinic, (clinicRows, visitRows, condition) => {
      store(clinicRows, visitRows);
      const expected = clinicRows
        .map((row) => ({ ...row, visits: visitRows.filter((visit) => visit.clinic === row.clinicCode) }))
        .filter((row) => evaluate(condition, row))
        .map((row) => row.clinicCode)
        .toSorted((a, b) => (a < b ? -1 : 1));
      expect(selected("Clinic", condition, "clinic_code")).toEqual(expected);
    }),
    { numRuns: 600 },
  );
});

it("SQL selects exactly the visits for which evaluate() is true, through their clinic too", () => {
  fc.assert(
    fc.property(clinics, visits, onVisit, (clinicRows, visitRows, condition) => {
      store(clinicRows, visitRows);
      const matching = visitRows.filter((row) => {
        const clinic = clinicRows.find((candidate) => candidate.clinicCode === row.clinic);
        return evaluate(condition, { ...row, clinic: clinic ?? null });
      });
      expect(selected("Visit", condition, "personal_id || ' ' || visit_no")).toEqual(
        matching.map((row) => `${row.citizen} ${row.visitNo}`).toSorted((a, b) => (a < b ? -1 : 1)),
      );
    }),
    { numRuns: 600 },
  );
});

it("a condition that SQL cannot express matches nothing, also below not", () => {
  store([{ clinicCode: "a", beds: 1, commune: "b" }], []);
  const unknown: Bound = { kind: "compare", field: "nothing", op: "eq", values: ["a"] };
  expect(selected("Clinic", unknown, "clinic_code")).toEqual([]);
  expect(selected("Clinic", { kind: "not", of: unknown }, "clinic_code")).toEqual([]);
  expect(
    selected("Clinic", { kind: "not", of: { kind: "all", of: [unknown, { kind: "always" }] } }, "clinic_code"),
  ).toEqual([]);
});
