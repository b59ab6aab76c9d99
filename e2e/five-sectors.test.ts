import { beforeAll, expect, test } from "vitest";
import { CitizenAcrossSectorsDocument, MyPatientDocument, WhoAmIDocument } from "./generated/client.ts";
import type { HubAnswer } from "./harness.ts";
import { sharedHub } from "./shared-hub.ts";

const hub = sharedHub();
let citizen = "";

const codesByPath = ({ errors = [] }: HubAnswer): Record<string, unknown> =>
  Object.fromEntries(errors.map(({ path = [], extensions }) => [path.join("."), extensions["code"]]));

beforeAll(async () => {
  const { data } = await hub.ask("citizen", WhoAmIDocument, {});
  citizen = data?.me?.id ?? "";
});

test("a citizen reads everything about herself from five sectors in one question", async () => {
  const answer = await hub.ask("citizen", CitizenAcrossSectorsDocument, { citizen });
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    citizen: {
      fullName: expect.any(String),
      personalId: expect.stringMatching(/^\d{12}$/),
      permanentCommune: { name: expect.any(String) },
      wardsAtSchool: { nodes: [{ school: { name: expect.any(String) } }] },
      healthRecord: { bloodType: { code: expect.any(String) }, primaryFacility: { name: expect.any(String) } },
      enterprisesRepresented: { nodes: expect.any(Array) },
      landParcels: { nodes: expect.any(Array) },
    },
  });
});

test("the clerk of her commune sees who she is, her phone masked, nothing of her health or schooling", async () => {
  const answer = await hub.ask("commune-clerk", CitizenAcrossSectorsDocument, { citizen });
  expect(answer.data).toMatchObject({
    citizen: { fullName: expect.any(String), phone: expect.stringMatching(/^•+\d{4}$/), healthRecord: null },
  });
  expect(codesByPath(answer)).toMatchObject({
    "citizen.healthRecord": "FIELD_DENIED",
    "citizen.wardsAtSchool": "FIELD_DENIED",
  });
  expect(answer.extensions).toMatchObject({
    policy: { masked: [{ coordinate: "Citizen.phone", kind: "KEEP_LAST_4" }] },
  });
});

test("her doctor reaches her through her health record, name and birth date, not her phone", async () => {
  const answer = await hub.ask("doctor", MyPatientDocument, { citizen });
  expect(answer.data).toMatchObject({
    healthRecords: {
      nodes: [{ bloodType: { code: expect.any(String) }, citizen: { fullName: expect.any(String), phone: null } }],
    },
  });
  expect(codesByPath(answer)).toEqual({ "healthRecords.nodes.0.citizen.phone": "FIELD_DENIED" });
});

test("a doctor who has not reached her through a record finds nobody", async () => {
  expect((await hub.ask("doctor", CitizenAcrossSectorsDocument, { citizen })).data).toEqual({ citizen: null });
});

test("a statistician and an anonymous caller see no person", async () => {
  for (const persona of ["statistician", "anonymous"]) {
    const answer = await hub.ask(persona, CitizenAcrossSectorsDocument, { citizen });
    expect(answer.data).toEqual({ citizen: null });
    expect(JSON.stringify(answer)).not.toMatch(/\d{12}/);
  }
});

test("every one of these answers is in the ledger, with its coordinates and without a personal value", async () => {
  const { requestId, data } = await hub.ask("citizen", CitizenAcrossSectorsDocument, { citizen });
  const line = (await hub.ledger()).find(({ record }) => record["requestId"] === requestId);
  expect(line?.record).toMatchObject({
    kind: "answer",
    purpose: "self-service",
    caller: { subject: "development:citizen" },
    sectors: expect.arrayContaining(["population", "education", "health", "geospatial"]),
    persons: expect.arrayContaining([expect.any(String)]),
    coordinates: expect.arrayContaining([
      expect.objectContaining({ coordinate: "HealthRecord.bloodType", effect: "ALLOW" }),
    ]),
    outcome: { status: "OK" },
  });
  const { fullName, personalId, phone } = data?.citizen ?? {};
  for (const value of [fullName, personalId, phone, citizen]) {
    expect(value).toEqual(expect.any(String));
    expect(JSON.stringify(line)).not.toContain(value);
  }
});
