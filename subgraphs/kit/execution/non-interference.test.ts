import {
  eq,
  oneOf,
  permit,
  permitMasked,
  permitPredicate,
  principal,
  released,
  type Principal,
  type Purpose,
  type SectorAnswer,
} from "@lgsp/policies";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SampleRows } from "../sample/world.ts";
import { readModel } from "../schema/read-model.ts";
import type { SectorDefinition } from "../sector.ts";
import { clinicSector, personalIdOf } from "../testing/clinic/sector.ts";
import { clerk, doctor, openClinic, type Clinic } from "./testing/clinic.ts";
import { questions } from "./testing/questions.ts";
import { clinicRules } from "./testing/rules.ts";

/**
 * What an asker may not see must not change what she sees: two databases that differ only there answer every question
 * alike, errors and receipts included. The strongest single test against inference by filter, order, count, page and
 * navigation.
 */

const purposes = ["treatment"] as const satisfies readonly Purpose[];
const treatment = { who: { roles: ["doctor"] }, purposes, because: "fixture" } as const;
const atHerClinic = eq("clinic", principal("facility"));

/** Beside the fixture's rules: predicates, masks and ways back that a careless executor would let more through than they say. */
const rules = [
  ...clinicRules,
  permit({ ...treatment, id: "clinic.own-clinic", on: { type: "Visit", fields: ["clinic"] }, where: atHerClinic }),
  permitMasked("CHAPTER", { ...treatment, id: "clinic.all-chapters", on: { type: "Visit", fields: ["diagnoses"] } }),
  permitPredicate({
    ...treatment,
    id: "clinic.find-visits",
    on: { type: "Visit", fields: ["citizen", "diagnoses", "startedAt", "cost"] },
    where: atHerClinic,
  }),
  permit({ ...treatment, id: "clinic.from-clinic", on: { type: "Clinic", fields: ["visits"] } }),
  permit({
    ...treatment,
    id: "clinic.from-patient",
    on: { type: "Citizen", fields: ["visits"] },
    where: oneOf("personalId", released("registry")),
  }),
  permitPredicate({ ...treatment, id: "clinic.by-visits", on: { type: "Citizen", fields: ["visits"] } }),
];

const patients = Array.from({ length: 40 }, (_, index) => personalIdOf(index));
const isPatient = (personalId: unknown): boolean => patients.some((patient) => patient === personalId);
const hidden = (value: unknown): string => `ẩn ${String(value)}`;
type Row = SampleRows["rows"][number];

/** The other of two values that hidden dates take, year and text order included. */
const otherDate = (text: unknown): string => `${String(text).slice(0, 4)}-12-31`;

interface Asker {
  readonly who: { readonly principal: Principal; readonly purpose: Purpose };
  readonly patients: readonly string[];
  /** A row with everything else that this asker may not see. */
  readonly changed: (table: string, row: Row) => Row;
}

const askers: Readonly<Record<string, Asker>> = {
  // Citizen: name, commune and the end of the phone in commune 21001; the year of birth everywhere. No visit.
  clerk: {
    who: { principal: clerk, purpose: "administrative-procedure" },
    patients: [],
    changed(table, row) {
      if (table === "visit")
        return {
          ...row,
          cost: 1,
          clinic_code: "PK007",
          diagnosis_icd: `["B20"]`,
          started_at: "2020-02-02T02:02:02Z",
          companion_personal_id: personalIdOf(1),
        };
      if (table !== "citizen") return row;
      const everywhere = {
        ...row,
        sex: row["sex"] === "F" ? "M" : "F",
        address: `{"text":"x"}`,
        date_of_birth: otherDate(row["date_of_birth"]),
      };
      if (row["commune_code"] === "21001")
        return { ...everywhere, phone: row["phone"] === null ? null : `+849099${String(row["phone"]).slice(-5)}` };
      return {
        ...everywhere,
        full_name: hidden(row["full_name"]),
        phone: "+84111",
        commune_code: row["commune_code"] === "21002" ? "21003" : "21002",
      };
    },
  },
  // Visit: all that the rules say at PK001, the chapter of the diagnoses elsewhere. Citizen: the names of released patients.
  doctor: {
    who: { principal: doctor, purpose: "treatment" },
    patients,
    changed(table, row) {
      if (table === "citizen") {
        const others = { ...row, sex: "M", phone: null, address: null, commune_code: "21003", date_of_birth: "1901" };
        return isPatient(row["personal_id"]) ? others : { ...others, full_name: hidden(row["full_name"]) };
      }
      if (table !== "visit") return row;
      const everywhere = {
        ...row,
        cost: row["clinic_code"] === "PK001" ? (row["cost"] ?? null) : 5,
        companion_personal_id: personalIdOf(2),
      };
      if (row["clinic_code"] === "PK001") return everywhere;
      const chapters = String(row["diagnosis_icd"]).replaceAll(/[A-Z]\d+(\.\d)?/g, (code) => `${code.slice(0, 1)}99`);
      return {
        ...everywhere,
        clinic_code: "PK004",
        started_at: "2019-09-09T09:09:09Z",
        diagnosis_icd: row["diagnosis_icd"] === null ? null : chapters,
      };
    },
  },
};

const values = (clinic: Clinic) => {
  const texts = [..."aơ", "Nguyễn", "an", "ẩn", "Đào", "B20", "A90", "A99", "051000000003", "+8490"].map((text) =>
    JSON.stringify(text),
  );
  const references = [1, 3, 6, 13].map((index) => clinic.keys.reference("Citizen", [personalIdOf(index)]));
  const visits = [1, 3, 13].map((index) => clinic.keys.reference("Visit", [personalIdOf(index), "1"]));
  const codes = ["21001", "21002", "PK001", "PK003", "PK007", "F", "M"];
  return {
    String: texts,
    ID: [...references, ...visits, ...codes].map((text) => JSON.stringify(text)),
    Date: [`"1958"`, `"1990-05-15"`, `"1951-12"`, `"1901"`],
    DateTime: [`"2020-02-02T02:02:02Z"`, `"2021-05-11T08:30:00Z"`],
    Int: ["0", "1", "7", "28"],
    Money: ["1", "5", "37000", "2500000"],
    Boolean: ["true", "false"],
  };
};

/** Two lists of one question are read beside each other: which of them is done first says nothing of the rows. */
function inOneOrder(answer: SectorAnswer | undefined): unknown {
  const sorted = (values: readonly unknown[] = []) => values.map((value) => JSON.stringify(value)).toSorted();
  const { receipt } = answer?.extensions ?? {};
  return {
    data: answer?.data,
    errors: sorted(answer?.errors),
    receipt: {
      ...receipt,
      coordinates: sorted(receipt?.coordinates),
      persons: sorted(receipt?.persons),
      released: sorted(receipt?.released?.references),
    },
  };
}

describe.each(Object.entries(askers))("what a %s may not see", (_, { who, changed, patients: releasedPatients }) => {
  let pair: readonly [Clinic, Clinic];
  beforeAll(async () => {
    const twin: SectorDefinition = {
      ...clinicSector,
      async *sample(world) {
        for await (const batch of clinicSector.sample?.(world) ?? [])
          yield { ...batch, rows: batch.rows.map((row) => changed(batch.table, row)) };
      },
    };
    pair = [await openClinic(rules), await openClinic(rules, 120, twin)];
  });
  afterAll(async () => {
    for (const clinic of pair) await clinic.close();
  });

  it("changes nothing of what she gets, whatever she asks", { timeout: 60_000 }, async () => {
    const [one] = pair;
    const binding = { requestId: "request-1", subject: who.principal.subject, purpose: who.purpose };
    const references = releasedPatients.map((patient) => one.keys.reference("Citizen", [patient]));
    const answer = (clinic: Clinic, query: string) =>
      clinic.ask({ ...who, query, released: [clinic.keys.signRelease(binding, "registry", references)] });
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(questions(readModel(clinicSector).sdl, values(one)), async (query) => {
        const [first, second] = await Promise.all(pair.map((clinic) => answer(clinic, query)));
        if (JSON.stringify(first?.data).length > 60) answered += 1;
        expect(inOneOrder(second)).toEqual(inOneOrder(first));
      }),
      { numRuns: 400 },
    );
    expect(answered).toBeGreaterThan(100);
  });
});
