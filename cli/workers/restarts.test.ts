import { expect, test } from "vitest";
import { Restarts } from "./restarts.ts";

test("five restarts a minute, and again when the minute is over", () => {
  const restarts = new Restarts();
  expect([0, 1, 2, 3, 4, 5].map((at) => restarts.take(at * 1_000))).toEqual([true, true, true, true, true, false]);
  expect(restarts.take(60_500)).toBe(true);
  expect(restarts.take(60_600)).toBe(false);
});
