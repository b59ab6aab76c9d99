import {
  buildBundle,
  eq,
  permit,
  permitAggregate,
  permitMasked,
  permitPredicate,
  permitWrite,
  principal,
} from "@lgsp/policies";
import type { FieldFacts, PolicyBundle, SectorFacts } from "@lgsp/policies";

const field = (type: string, facts: Partial<FieldFacts> = {}): FieldFacts => ({
  type,
  ops: [],
  sortable: false,
  ...facts,
});
const personal = (type: string, facts: Partial<FieldFacts> = {}): FieldFacts =>
  field(type, { personal: { category: "B1", masks: ["REDACT", "YEAR", "KEEP_LAST_4"] }, ...facts });
const dataset = (code: string, owner: string) =>
  ({ code, owner, class: "RESTRICTED", refresh: "P1D", reviewed: "2026-11-01" }) as const;

const population: SectorFacts = {
  sector: "population",
  owner: "QN.POLICE",
  types: {
    Citizen: {
      kind: "data",
      name: "Citizen",
      contributed: false,
      person: "",
      dataset: dataset("DC-01", "QN.POLICE"),
      fields: {
        id: field("ID!"),
        fullName: personal("String", { ops: ["SEARCH"], sortable: true }),
        phone: personal("String", { ops: ["SEARCH"] }),
        dateOfBirth: personal("Date", { sortable: true }),
        father: personal("Citizen", { target: "Citizen" }),
        mother: personal("Citizen", { target: "Citizen" }),
        spouse: personal("Citizen", { target: "Citizen" }),
        children: personal("[Citizen!]", { target: "Citizen" }),
        commune: personal("AdministrativeUnit", { target: "AdministrativeUnit", ops: ["EQ"] }),
      },
    },
    CitizenConnection: { kind: "structure", of: "Citizen", role: "connection" },
    CitizenEdge: { kind: "structure", of: "Citizen", role: "edge" },
    CitizenAggregate: { kind: "structure", of: "Citizen", role: "aggregate" },
    CitizenGroup: { kind: "structure", of: "Citizen", role: "group" },
    PageInfo: { kind: "value" },
  },
};

const health: SectorFacts = {
  sector: "health",
  owner: "H48.10",
  types: {
    HealthRecord: {
      kind: "data",
      name: "HealthRecord",
      contributed: false,
      person: "citizen",
      dataset: dataset("YT-01", "H48.10"),
      fields: {
        id: field("ID!"),
        bloodType: personal("String"),
        allergies: personal("[String!]"),
        citizen: personal("Citizen", { target: "Citizen" }),
      },
    },
    AdministrativeUnit: {
      kind: "data",
      name: "AdministrativeUnit",
      contributed: false,
      dataset: { ...dataset("DL-01", "H48.10"), class: "OPEN" },
      fields: { code: field("ID!"), on: field("Date!"), healthFacilityCount: field("Int") },
    },
    Citizen: {
      kind: "data",
      name: "Citizen",
      contributed: true,
      fields: { healthRecord: personal("HealthRecord", { target: "HealthRecord" }) },
    },
  },
};

const because = "for the tests";

/** Officers read people but no phones, see a year of birth, search by name; doctors read health; statisticians count by commune. */
export const testBundle: PolicyBundle = buildBundle(
  {
    sectors: [population, health],
    queries: {
      citizen: { sector: "population", kind: "one", of: "Citizen" },
      citizens: { sector: "population", kind: "list", of: "Citizen" },
      citizenAggregate: { sector: "population", kind: "aggregate", of: "Citizen" },
      healthRecord: { sector: "health", kind: "one", of: "HealthRecord" },
    },
    mutations: {
      requestCorrection: { sector: "population", kind: "custom", of: "Citizen" },
      eraseCitizen: { sector: "population", kind: "custom", of: "Citizen" },
    },
  },
  [
    permit({
      id: "population.residence.people",
      who: { roles: ["officer", "doctor"] },
      purposes: ["residence-management", "treatment"],
      on: { type: "Citizen", fields: ["fullName", "father", "mother", "spouse", "children", "commune"] },
      because,
    }),
    permitMasked("YEAR", {
      id: "population.residence.birth-year",
      who: { roles: ["officer"] },
      purposes: ["residence-management"],
      on: { type: "Citizen", fields: ["dateOfBirth"] },
      because,
    }),
    permitPredicate({
      id: "population.residence.search",
      who: { roles: ["officer"] },
      purposes: ["residence-management"],
      on: { type: "Citizen", fields: ["fullName", "children"] },
      because,
    }),
    permitAggregate({
      id: "population.statistics.count",
      who: { roles: ["statistician"] },
      purposes: ["statistics"],
      on: { type: "Citizen", fields: ["commune"] },
      because,
    }),
    permitWrite({
      id: "population.correction",
      who: { roles: ["officer"] },
      purposes: ["residence-management"],
      on: { mutation: "requestCorrection" },
      because,
    }),
    permit({
      id: "health.treatment.link",
      who: { roles: ["doctor"] },
      purposes: ["treatment"],
      on: { type: "Citizen", fields: ["healthRecord"] },
      because,
    }),
    permit({
      id: "health.treatment.record",
      who: { roles: ["doctor"] },
      purposes: ["treatment"],
      on: { type: "HealthRecord", fields: ["citizen", "bloodType"] },
      because,
    }),
    permit({
      id: "health.treatment.allergies",
      who: { roles: ["doctor"] },
      purposes: ["treatment"],
      on: { type: "HealthRecord", fields: ["allergies"] },
      where: eq("bloodType", principal("bloodType")),
      because,
    }),
  ],
);
