import { isAbsolute } from "node:path";
import { expect, test } from "vitest";
import { readConfiguration } from "./configuration.ts";

test("an empty environment is the one machine of a newcomer", () => {
  const configuration = readConfiguration({});
  expect(configuration).toMatchObject({
    host: "127.0.0.1",
    port: 4000,
    sample: { citizens: 20_000 },
    development: true,
    issuers: [],
  });
  expect(isAbsolute(configuration.dataDirectory)).toBe(true);
  expect(configuration.databaseUrl("health")).toBeUndefined();
});

test("a sector's variables are named after its folder", () => {
  const configuration = readConfiguration({
    LGSP_SOCIAL_WELFARE_URL: "postgres://127.0.0.1/welfare",
    LGSP_HEALTH_ENDPOINT: "http://10.0.0.7:5001/graphql",
    LGSP_SOCIAL_INSURANCE_CLIENT_ID: "hub",
    LGSP_SOCIAL_INSURANCE_CLIENT_SECRET_FILE: "/run/secrets/bhxh",
  });
  expect(configuration.upstream("social-insurance")).toMatchObject({
    clientId: "hub",
    clientSecretFile: "/run/secrets/bhxh",
    mostRows: 5_000,
  });
  expect(configuration.databaseUrl("social-welfare")).toBe("postgres://127.0.0.1/welfare");
  expect(configuration.endpoint("health")).toBe("http://10.0.0.7:5001/graphql");
});

test.each([
  ["PORT", "-1"],
  ["PORT", "4000x"],
  ["PORT", "65536"],
  ["LGSP_SAMPLE_CITIZENS", "3000000"],
  ["LGSP_SAMPLE_CITIZENS", "1e4"],
  ["LGSP_LEDGER_URL", "mysql://127.0.0.1/ledger"],
  ["REDIS_URL", "localhost:6379"],
  ["LGSP_ISSUERS", "vneid"],
  ["LGSP_DEVELOPMENT", "yes"],
  ["LGSP_ENGINE", "fast"],
])("%s=%s is refused by its name", (variable, value) => {
  expect(() => readConfiguration({ [variable]: value })).toThrow(
    expect.objectContaining({ code: "CONFIGURATION_INVALID", details: expect.objectContaining({ variable }) }),
  );
});

test("an address with a password is not repeated in the error", () => {
  expect(() => readConfiguration({ REDIS_URL: "http://:secret@host" })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining("secret") }),
  );
});

test("a real issuer turns the development issuer off unless it is asked for", () => {
  const LGSP_ISSUERS = "vneid=https://id.example.vn|https://id.example.vn/keys";
  expect(readConfiguration({ LGSP_ISSUERS })).toMatchObject({
    development: false,
    issuers: [{ name: "vneid", issuer: "https://id.example.vn", jwksUri: "https://id.example.vn/keys" }],
  });
  expect(readConfiguration({ LGSP_ISSUERS, LGSP_DEVELOPMENT: "on" }).development).toBe(true);
});
