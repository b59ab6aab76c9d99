import { afterEach, beforeEach, expect, test } from "vitest";
import type { AuthorityChange, AuthorityRegister } from "./authority-register.ts";
import { personaEntries, personas, seedPersonas } from "./personas.ts";
import { openSqliteRegister } from "./sqlite-register.ts";
import { testingNow as now } from "./testing-issuer.ts";

const binding = {
  citizenPersonalId: "051190001234",
  clerkCommune: "21001",
  doctorFacility: "51001",
  sectors: ["population", "health"],
};
let changes: AuthorityChange[];
let register: AuthorityRegister;

beforeEach(() => {
  changes = [];
  register = openSqliteRegister(":memory:", async (change) => void changes.push(change));
});
afterEach(() => register.close());

const principalOf = (persona: string) =>
  register.resolve({ id: "t", subject: `development:${persona}`, issuedAt: now, expiresAt: now, claims: {} }, now);

test("each of the personas is somebody, through two signatures and their records", async () => {
  expect(await seedPersonas(register, personaEntries(binding, now), now)).toBe(personas.length);
  expect(changes).toHaveLength(2 * personas.length);
  for (const persona of personas) expect((await principalOf(persona)).purposes).toHaveLength(2);
  expect(await principalOf("commune-clerk")).toMatchObject({
    organisation: "QN.21001",
    attributes: { commune: "21001", organisation: "QN.21001" },
  });
  expect(await principalOf("auditor-health")).toMatchObject({
    roles: ["auditor"],
    attributes: { sectors: ["health"] },
  });
  expect(await principalOf("citizen")).toMatchObject({ kind: "citizen", attributes: { personalId: "051190001234" } });
});

test("a second start changes nothing", async () => {
  await seedPersonas(register, personaEntries(binding, now), now);
  changes.length = 0;
  expect(await seedPersonas(register, personaEntries(binding, new Date(now.getTime() + 1_000)), now)).toBe(0);
  expect(changes).toEqual([]);
});

test("another sample world replaces the entries that it concerns", async () => {
  await seedPersonas(register, personaEntries(binding, now), now);
  expect(await seedPersonas(register, personaEntries({ ...binding, clerkCommune: "21002" }, now), now)).toBe(1);
  expect(await principalOf("commune-clerk")).toMatchObject({ organisation: "QN.21002" });
});

test("what people revoked or granted by hand is left as it is", async () => {
  await seedPersonas(register, personaEntries(binding, now), now);
  const [doctor] = await register.list("development:doctor");
  await register.revoke(doctor?.id ?? "", "console:nam", now);
  await seedPersonas(register, personaEntries(binding, now), now);
  await expect(principalOf("doctor")).rejects.toMatchObject({ code: "AUTHORITY_MISSING" });
});
