import { expect, test } from "vitest";
import { TwoHitCache } from "./two-hit-cache.ts";

test("a flood of questions asked once pushes out neither what is used nor another's new ones", () => {
  const cache = new TwoHitCache<object>({ kept: 10, newEach: 4 });
  const used = {};
  const fresh = {};
  cache.set("used", "one", used);
  expect(cache.get("used", "one")).toBe(used);
  cache.set("fresh", "two", fresh);
  for (let index = 0; index < 10_000; index += 1) cache.set(`flood ${index}`, "three", {});
  expect(cache.get("used", "two")).toBe(used);
  expect(cache.get("fresh", "two")).toBe(fresh);
  expect(cache.get("flood 0", "three")).toBeUndefined();
});

test("what one consumer brought is another's only once it was asked for again", () => {
  const cache = new TwoHitCache<object>({ kept: 10, newEach: 4 });
  const value = {};
  cache.set("key", "one", value);
  expect(cache.get("key", "two")).toBeUndefined();
  expect(cache.get("key", "one")).toBe(value);
  expect(cache.get("key", "two")).toBe(value);
});
