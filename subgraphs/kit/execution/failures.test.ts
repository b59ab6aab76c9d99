import { DatabaseSync } from "node:sqlite";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSource } from "../source/open-source.ts";
import { at, codesOf } from "./testing/answer.ts";
import { officer, openClinic, type Clinic } from "./testing/clinic.ts";
import { clinicRules } from "./testing/rules.ts";

const folder = mkdtempSync(join(tmpdir(), "lgsp-failures-"));
const file = join(folder, "clinic.db");
let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic(clinicRules, 3_000, undefined, () => openSource("clinic", `sqlite:${file}`));
});
afterAll(async () => {
  await clinic.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (query: string, more: { variables?: Record<string, unknown>; signal?: AbortSignal } = {}) =>
  clinic.ask({ principal: officer, purpose: "residence-management", query, ...more });

it("a scan that nobody waits for stops, and the next one runs", async () => {
  const words = Array.from({ length: 60 }, () => `{ fullName: { search: "huong" } }`).join(" ");
  const slow = `{ citizens(filter: { visits: { none: { and: [{ cost: { gt: 99999999 } }] } }, or: [${words}] }) { totalCount } }`;
  const controller = new AbortController();
  controller.abort();
  expect(codesOf(await ask(slow, { signal: controller.signal }))).toEqual(["READ_CANCELLED"]);
  const answer = await ask(`{ citizens { totalCount } }`);
  expect(at(answer, "citizens", "totalCount")).toBe(3_000);
});

it("a value of the wrong form is named by its type and not repeated", async () => {
  for (const [query, variables] of [
    [`{ citizens(filter: { dateOfBirth: { gte: "051085001234" } }) { totalCount } }`, {}],
    [`query($d: Date) { citizens(filter: { dateOfBirth: { gte: $d } }) { totalCount } }`, { d: "051085001234" }],
  ] as const) {
    const answer = await ask(query, { variables });
    expect(codesOf(answer)).toEqual(["VALUE_INVALID"]);
    expect(JSON.stringify(answer)).not.toContain("051085001234");
  }
});

it("an operation of another schema is refused without repeating it", async () => {
  const answer = await ask(`{ citizens { nodes { tên051085001234: secret } } }`.replace("tên", "n"));
  expect(codesOf(answer)).toEqual(["OPERATION_INVALID"]);
  expect(JSON.stringify(answer)).not.toMatch(/051085001234|secret/);
});

it("a database that fails is a coded error without SQL or values, beside what could be read", async () => {
  const other = new DatabaseSync(file);
  other.exec("alter table visit rename to visit_lost");
  other.close();
  try {
    const answer = await ask(`{ citizens(first: 1, filter: { phone: { eq: "+84901000001" } }) { nodes { id } } }`);
    expect(codesOf(answer)).toEqual(["OPERATION_INVALID"]);
    const partly = await ask(`{ citizens(first: 1) { nodes { fullName visits { nodes { id } } } } }`);
    expect(at(partly, "citizens", "nodes", 0, "fullName")).toEqual(expect.any(String));
    expect(at(partly, "citizens", "nodes", 0, "visits")).toBeNull();
    expect(codesOf(partly)).toEqual(["DATABASE_FAILED"]);
    expect(JSON.stringify(partly)).not.toMatch(/select|visit_lost|personal_id/);
    expect(partly.extensions?.receipt?.persons).toHaveLength(1);
  } finally {
    const again = new DatabaseSync(file);
    again.exec("alter table visit_lost rename to visit");
    again.close();
  }
});

it("lists in lists in lists are refused when they would yield too much", async () => {
  const clinic = await openClinic(clinicRules, 6_000);
  const visits = (inside: string): string => `visits(first: 100) { nodes { ${inside} } }`;
  const query = `{ clinics(first: 100) { nodes { ${visits(`clinic { ${visits(`clinic { ${visits("id")} }`)} }`)} } } }`;
  const answer = await clinic.ask({ principal: officer, purpose: "residence-management", query });
  await clinic.close();
  expect(codesOf(answer)).toEqual(["ANSWER_TOO_LARGE"]);
  expect(answer.errors).toHaveLength(1);
  expect(JSON.stringify(answer.data).length).toBeLessThan(5_000_000);
});
