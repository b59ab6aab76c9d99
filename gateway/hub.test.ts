import { expect, test } from "vitest";
import { Recorded } from "../audit/ledger.ts";
import { fail } from "./errors.ts";
import { anonymous } from "@lgsp/policies";
import { planningThread } from "./executor/planning-thread.ts";
import { callers, testHub, testLedger } from "./testing/test-hub.ts";
import type { HubOptions } from "./hub.ts";
import type { RequestHead } from "./request-head.ts";

const open = async (options: Partial<HubOptions> = {}) => testHub(testLedger(Recorded.make), options);

test("a question over two sectors is answered as one", async () => {
  const { ask } = await open();
  const answer = await ask(`{ citizen(id: "p1") { fullName healthRecord { bloodType } } }`, { as: "doctor" });
  expect(answer.errors).toEqual([]);
  expect(answer.data).toEqual({ citizen: { fullName: "Người 1", healthRecord: { bloodType: "O-p1" } } });
});

test("its record names caller, purpose, operation, coordinates, sectors and persons, and no value", async () => {
  const { ask, ledger } = await open();
  const { headers } = await ask(`query Card { citizen(id: "p1") { fullName phone healthRecord { bloodType } } }`, {
    as: "doctor",
    headers: { "lgsp-case": "H48.10-26-000123" },
  });
  expect(ledger.records).toHaveLength(1);
  const [record] = ledger.records;
  expect(record).toMatchObject({
    kind: "answer",
    requestId: headers.get("lgsp-request-id"),
    caller: { kind: "official", subject: "doctor", organisation: "QN.TEST", roles: ["doctor"] },
    purpose: "treatment",
    case: "H48.10-26-000123",
    operation: { name: "Card", type: "query" },
    sectors: ["health", "population"],
    outcome: { status: "PARTIAL", codes: ["FIELD_DENIED"], http: 200 },
  });
  expect(record?.persons).toHaveLength(1);
  expect(record?.coordinates).toContainEqual({
    coordinate: "Citizen.fullName",
    effect: "ALLOW",
    rule: "test",
    rows: 1,
  });
  expect(record?.coordinates).toContainEqual({ coordinate: "Citizen.phone", effect: "DENY", rows: 0 });
  expect(JSON.stringify(record)).not.toMatch(/Người|O-p1|p1"/);
});

test("what is planned on the planning thread is parsed and prepared once, however often it is asked", async () => {
  const { ask, hub, population, health } = await open({ planning: planningThread() });
  for (let times = 0; times < 3; times += 1)
    await ask(`{ citizen(id: "p1") { fullName healthRecord { bloodType } } }`, { as: "doctor" });
  for (const { calls } of [population, health]) {
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map(({ document }) => document)).size).toBe(1);
  }
  await hub.close();
});

test("no answer leaves before its record: while the ledger writes, the response is pending", async () => {
  const ledger = testLedger(Recorded.make);
  const gate = Promise.withResolvers<void>();
  ledger.gate = gate.promise;
  const { ask } = await testHub(ledger);
  let answered = false;
  const asking = ask(`{ citizen(id: "p1") { fullName } }`, { as: "officer" }).then((answer) => {
    answered = true;
    return answer;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answered).toBe(false);
  gate.resolve();
  expect((await asking).data).toEqual({ citizen: { fullName: "Người 1" } });
});

test("an answer whose record cannot be written is withheld", async () => {
  const { ask, ledger } = await open();
  ledger.failure = fail("LEDGER_UNAVAILABLE");
  const answer = await ask(`{ citizen(id: "p1") { fullName } }`, { as: "officer" });
  expect(answer.status).toBe(503);
  expect(answer.codes).toEqual(["LEDGER_UNAVAILABLE"]);
  expect(answer.text).not.toContain("Người");
});

test("refusals are recorded too", async () => {
  const { ask, ledger } = await open();
  await ask(`{ citizen(id: "p1") { fullName`, { as: "officer" });
  await ask("{ nothing }");
  await ask("{ citizen(id: 1) { id } }", { as: "officer", headers: { "lgsp-purpose": "audit" } });
  await ask("", { headers: { "content-type": "text/plain" } });
  await ask("", { body: "[" });
  await ask("", { method: "GET" });
  await ask("", { body: JSON.stringify({ query: "x".repeat(300_000) }) });
  expect(ledger.records.map(({ outcome }) => [outcome.status, ...outcome.codes, outcome.http])).toEqual([
    ["REFUSED", "DOCUMENT_MALFORMED", 400],
    ["REFUSED", "DOCUMENT_INVALID", 400],
    ["REFUSED", "PURPOSE_NOT_ALLOWED", 403],
    ["REFUSED", "CONTENT_TYPE_UNSUPPORTED", 415],
    ["REFUSED", "BODY_MALFORMED", 400],
    ["REFUSED", "METHOD_NOT_ALLOWED", 405],
    ["REFUSED", "BODY_TOO_LARGE", 413],
  ]);
});

test("a denied field is null with one coded error, and its sector never hears of it", async () => {
  const { ask, population } = await open();
  const answer = await ask(`{ citizens { nodes { fullName p: phone } totalCount } }`, { as: "officer" });
  expect(answer.data).toEqual({
    citizens: {
      nodes: [
        { fullName: "Người 1", p: null },
        { fullName: "Người 2", p: null },
        { fullName: "Người 3", p: null },
      ],
      totalCount: 3,
    },
  });
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors[0]).toMatchObject({
    path: ["citizens", "nodes", 0, "p"],
    extensions: { code: "FIELD_DENIED", coordinate: "Citizen.phone" },
  });
  expect(answer.extensions).toEqual({ policy: { denied: ["Citizen.phone"] } });
  expect(population.asked).not.toContain("phone");
});

test("a selection of denied fields only keeps its object, empty of values", async () => {
  const { ask, population } = await open();
  const answer = await ask(`{ citizen(id: "p1") { ...Contact } } fragment Contact on Citizen { phone }`, {
    as: "officer",
  });
  expect(answer.data).toEqual({ citizen: { phone: null } });
  expect(population.asked).not.toContain("phone");
});

test("a root whose rows are all out of sight is denied without asking anyone", async () => {
  const { ask, population, health, ledger } = await open();
  const answer = await ask(`{ citizens { nodes { id } } citizen(id: "p1") { id } }`);
  expect(answer.status).toBe(200);
  expect(answer.data).toEqual({ citizens: null, citizen: null });
  expect(answer.codes).toEqual(["ROWS_DENIED", "ROWS_DENIED"]);
  expect([...population.calls, ...health.calls]).toEqual([]);
  expect(ledger.records[0]?.outcome.status).toBe("REFUSED");
});

test("masked and row-dependent coordinates are named in the answer", async () => {
  const { ask } = await open();
  const officer = await ask(`{ citizen(id: "p1") { dateOfBirth } }`, { as: "officer" });
  expect(officer.extensions["policy"]).toEqual({ masked: [{ coordinate: "Citizen.dateOfBirth", kind: "YEAR" }] });
  const doctor = await ask(`{ citizen(id: "p1") { healthRecord { allergies } } }`, { as: "doctor" });
  expect(doctor.extensions["policy"]).toEqual({ conditional: ["HealthRecord.allergies"] });
});

test.each([
  ["a literal filter", `{ citizens(filter: {phone: {search: "09"}}) { totalCount } }`, {}],
  [
    "a filter in a variable",
    `query ($f: CitizenFilter) { citizens(filter: $f) { totalCount } }`,
    { f: { phone: { search: "09" } } },
  ],
  [
    "a filter below or, not and a relation",
    `query ($f: CitizenFilter) { citizens(filter: $f) { totalCount } }`,
    { f: { or: [{ not: { children: { some: { phone: { search: "09" } } } } }] } },
  ],
  ["an order", `{ citizens(orderBy: {field: DATE_OF_BIRTH}) { totalCount } }`, {}],
  [
    "a filter in the default of a variable",
    `query ($f: CitizenFilter = {phone: {search: "09"}}) { citizens(filter: $f) { totalCount } }`,
    {},
  ],
])("%s by a field without the right to predicate is refused", async (_, query, variables) => {
  const { ask, population } = await open();
  const answer = await ask(query, { as: "officer", variables });
  expect(answer.data).toEqual({ citizens: null });
  expect(answer.codes).toEqual(["PREDICATE_DENIED"]);
  expect(population.calls).toEqual([]);
});

test("a filter by fields with the right to predicate is passed on", async () => {
  const { ask, population } = await open();
  const answer = await ask(
    `query ($f: CitizenFilter) { citizens(filter: $f, orderBy: {field: FULL_NAME}) { totalCount } }`,
    {
      as: "officer",
      variables: { f: { and: [{ fullName: { search: "nguyen" } }] } },
    },
  );
  expect(answer.codes).toEqual([]);
  expect(population.calls).toHaveLength(1);
});

test("an aggregate groups by the fields that the right to count names, and by no other", async () => {
  const { ask } = await open();
  const allowed = await ask(`{ citizenAggregate(groupBy: [COMMUNE]) { total groups { count } } }`, {
    as: "statistician",
  });
  expect(allowed.data).toEqual({ citizenAggregate: { total: 3, groups: [{ count: 3 }] } });
  const refused = await ask(`{ citizenAggregate(groupBy: [COMMUNE, PHONE]) { total } }`, { as: "statistician" });
  expect(refused.codes).toEqual(["PREDICATE_DENIED"]);
});

test("the answer keeps the order of the question, aliases and fragments included", async () => {
  const { ask } = await open();
  const answer = await ask(
    `query ($no: Boolean!) { citizen(id: "p1") { a: phone fullName @skip(if: $no) ...F z: phone father { phone id } } } fragment F on Citizen { b: fullName }`,
    { as: "officer", variables: { no: true } },
  );
  expect(JSON.stringify(answer.data)).toBe(
    '{"citizen":{"a":null,"b":"Người 1","z":null,"father":{"phone":null,"id":"p2"}}}',
  );
});

test("introspection is answered", async () => {
  const { ask } = await open();
  const answer = await ask(`{ __schema { queryType { name } } __type(name: "Citizen") { fields { name } } }`);
  expect(answer.data).toMatchObject({ __schema: { queryType: { name: "Query" } } });
  expect(answer.codes).toEqual([]);
});

test("every call carries an assertion for that sector, that operation and that caller", async () => {
  const { ask, health } = await open();
  const answer = await ask(`{ citizen(id: "p1") { healthRecord { bloodType } } }`, { as: "doctor" });
  const [call] = health.calls;
  expect(call?.assertion).toMatchObject({
    requestId: answer.headers.get("lgsp-request-id"),
    audience: "health",
    asking: { principal: { subject: "doctor" }, purpose: "treatment" },
  });
  expect(call?.assertion.expiresAt).toBeLessThanOrEqual(Date.now() / 1000 + 60);
});

test("a write is recorded twice: its intent before the sector is called, its outcome after", async () => {
  const ledger = testLedger(Recorded.make);
  const { ask, population } = await testHub(ledger);
  let recordsAtCall = 0;
  population.answerWith = (honest) => {
    recordsAtCall = ledger.records.length;
    return honest;
  };
  const answer = await ask(`mutation { requestCorrection(citizen: "p1", coordinate: "Citizen.phone") { id } }`, {
    as: "officer",
    headers: { "idempotency-key": "0123456789abcdef-1" },
  });
  expect(answer.data).toEqual({ requestCorrection: { id: "p1" } });
  expect(recordsAtCall).toBe(1);
  expect(ledger.records.map(({ kind, idempotencyKey }) => [kind, idempotencyKey])).toEqual([
    ["intent", "0123456789abcdef-1"],
    ["outcome", "0123456789abcdef-1"],
  ]);
  expect(population.calls[0]?.assertion.idempotencyKey).toBe("0123456789abcdef-1");
});

test("a write whose intent cannot be recorded does not happen", async () => {
  const { ask, population, ledger } = await open();
  ledger.failure = fail("LEDGER_UNAVAILABLE");
  const answer = await ask(`mutation { requestCorrection(citizen: "p1", coordinate: "Citizen.phone") { id } }`, {
    as: "officer",
  });
  expect(answer.status).toBe(503);
  expect(population.calls).toEqual([]);
});

test("a write without an idempotency key, or without the right, is refused", async () => {
  const { ask, population } = await open();
  const write = `mutation { requestCorrection(citizen: "p1", coordinate: "Citizen.phone") { id } }`;
  // too short; and a personal number, which would stand in the ledger
  for (const key of ["x", "resend-051085001234"]) {
    const { codes } = await ask(write, { as: "officer", headers: { "idempotency-key": key } });
    expect(codes).toEqual(["IDEMPOTENCY_KEY_INVALID"]);
  }
  expect((await ask(write, { as: "doctor" })).codes).toEqual(["WRITE_DENIED"]);
  expect((await ask(`mutation { eraseCitizen(citizen: "p1") { id } }`, { as: "officer" })).codes).toEqual([
    "WRITE_DENIED",
  ]);
  expect(population.calls).toEqual([]);
});

test("a caller over budget is told when to come back", async () => {
  const { ask, population } = await open({
    sharedState: { consume: async () => ({ allowed: false, budget: "cost", retryAfterSeconds: 17 }) },
  });
  const answer = await ask(`{ citizen(id: "p1") { fullName } }`, { as: "officer" });
  expect(answer.status).toBe(429);
  expect(answer.headers.get("retry-after")).toBe("17");
  expect(answer.codes).toEqual(["RATE_LIMITED"]);
  expect(population.calls).toEqual([]);
});

test.each([
  ["deep", "depth of variables", Array.from({ length: 3_000 }).reduce((inside) => ({ not: inside }), {})],
  ["wide", "objects in variables", { or: Array.from({ length: 1_200 }, () => ({ fullName: { search: "a" } })) }],
])("a filter too %s is refused by a limit, and overflows no stack", async (_, limit, f) => {
  const { ask } = await open();
  const query = `query ($f: CitizenFilter) { citizens(filter: $f) { totalCount } }`;
  const answer = await ask(query, { as: "officer", variables: { f } });
  expect(answer.errors[0]).toMatchObject({ extensions: { code: "LIMIT_EXCEEDED", limit } });
});

test("a caller who hangs up within his question is refused and recorded, and is no failure of the hub", async () => {
  const reported: string[] = [];
  const { hub, ledger } = await open({ report: ({ code }) => void reported.push(code) });
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(Buffer.from(`{"query":`));
      controller.error(new Error("aborted"));
    },
  });
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body, duplex: "half" };
  await hub.fetch(new Request("http://hub/graphql", init));
  expect(ledger.records[0]?.outcome).toMatchObject({ status: "REFUSED", codes: ["REQUEST_ABORTED"] });
  expect(reported).toEqual([]);
});

test("every refusal is charged to somebody once, whatever it is refused for", async () => {
  const charged: string[] = [];
  const consume = async (consumer: string) => {
    charged.push(consumer);
    return { allowed: true } as const;
  };
  const identify = async (request: RequestHead) => {
    const token = request.headers.get("authorization");
    if (token === "forged") throw fail("INTERNAL_ERROR");
    return { principal: token === null ? anonymous : (callers["officer"] ?? anonymous) };
  };
  const { ask } = await open({ sharedState: { consume }, identify });
  await ask("", { method: "GET" });
  await ask("{ __typename }", { headers: { authorization: "forged" } });
  await ask("{ __typename }", { as: "officer", headers: { "lgsp-purpose": "no such purpose" } });
  await ask("{ __typename }", { as: "officer", headers: { "content-type": "text/plain" } });
  await ask("{ nothing }", { as: "officer" });
  await ask("{ __typename }", { as: "officer" });
  expect(charged).toEqual(["address:unknown", "address:unknown", "officer", "officer", "officer", "officer"]);
});

test("errors speak the caller's language, Vietnamese by default", async () => {
  const { ask } = await open();
  const vi = await ask("{ nothing }", { headers: { "accept-language": "fr" } });
  const en = await ask("{ nothing }", { headers: { "accept-language": "vi;q=0.3, en-GB" } });
  expect(vi.errors[0]?.["message"]).toContain("Truy vấn không khớp với lược đồ");
  expect(en.errors[0]?.["message"]).toContain("does not fit the schema");
});
