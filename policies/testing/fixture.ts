import type { DataTypeFacts, FieldFacts, GraphFacts, SectorFacts } from "../facts.ts";
import type { Principal } from "../principal.ts";

const impersonal = (type = "String"): FieldFacts => ({ type, ops: ["EQ"], sortable: true });
const personal = (category: "B1" | "B7" | "Sd", type = "String"): FieldFacts => ({
  type,
  personal: { category, masks: ["REDACT", "INITIALS", "CHAPTER", "HASH"] },
  ops: ["EQ"],
  sortable: true,
});

const type = (name: string, rest: Partial<DataTypeFacts> & Pick<DataTypeFacts, "fields">): DataTypeFacts => ({
  kind: "data",
  name,
  contributed: false,
  ...rest,
});
const dataset = (owner: string, dataClass: "OPEN" | "SHARED" | "RESTRICTED") => ({
  code: "X-01",
  owner,
  class: dataClass,
  refresh: "P1D",
  reviewed: "2026-11-01",
});

const clinic: SectorFacts = {
  sector: "clinic",
  owner: "H48.10",
  types: {
    Record: type("Record", {
      dataset: dataset("H48.10", "RESTRICTED"),
      person: "citizen",
      fields: {
        id: impersonal("ID!"),
        citizen: { ...personal("B7", "Citizen"), target: "Citizen" },
        diagnosis: personal("Sd"),
        note: personal("B1"),
        ward: impersonal(),
        witness: {
          ...personal("B7", "Citizen"),
          personal: { category: "B7", masks: ["REDACT"], of: "witness" },
          target: "Citizen",
        },
      },
    }),
    Ward: type("Ward", { dataset: dataset("H48.10", "OPEN"), fields: { code: impersonal("ID!"), name: impersonal() } }),
    Roster: type("Roster", {
      dataset: dataset("H48.10", "SHARED"),
      fields: { code: impersonal("ID!"), shift: impersonal() },
    }),
    Citizen: type("Citizen", {
      contributed: true,
      fields: { id: impersonal("ID!"), record: { ...personal("Sd", "Record"), target: "Record" } },
    }),
  },
};

const people: SectorFacts = {
  sector: "people",
  owner: "QN.POLICE",
  types: {
    Citizen: type("Citizen", {
      dataset: dataset("QN.POLICE", "RESTRICTED"),
      person: "personalId",
      fields: { id: impersonal("ID!"), personalId: personal("B7"), fullName: personal("B1") },
    }),
  },
};

/** Two sectors: a clinic whose records are about people, and the register of people. */
export const facts: GraphFacts = {
  sectors: [clinic, people],
  queries: {},
  mutations: { requestCorrection: { sector: "clinic", kind: "custom", of: "Record" } },
};

export const principalOf = (rest: Partial<Principal>): Principal => ({
  kind: "official",
  subject: "someone",
  roles: [],
  purposes: ["open-data", "treatment"],
  agreements: [],
  attributes: {},
  ...rest,
});
