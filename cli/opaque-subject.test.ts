import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { opaqueName, opaqueSubject } from "./opaque-subject.ts";

const opaque = opaqueSubject(randomBytes(32));

test("a personal number never names a caller; it names the same caller in a token and in the register", () => {
  expect(opaque("051087867525")).toMatch(/^p-[\w-]{43}$/);
  expect(opaqueName(opaque, "vneid:051087867525")).toBe(`vneid:${opaque("051087867525")}`);
  expect(opaqueSubject(randomBytes(32))("051087867525")).not.toBe(opaque("051087867525"));
});

test("any other name stays as the issuer gave it", () => {
  for (const subject of ["doctor", "3f2a", "12345", "0510878675251"]) expect(opaque(subject)).toBe(subject);
  expect(opaqueName(opaque, "development:doctor")).toBe("development:doctor");
});
