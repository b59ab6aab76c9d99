import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBetween, plusDays } from "./calendar.ts";

test("days are counted as the platform's calendar counts them", () => {
  const day = 86_400_000;
  const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 60_000 }), fc.integer({ min: -40_000, max: 40_000 }), (start, days) => {
      expect(plusDays(isoDate(start * day), days)).toBe(isoDate((start + days) * day));
      expect(daysBetween(isoDate(start * day), isoDate((start + days) * day))).toBe(days);
    }),
  );
});

test("a date of reduced precision counts from its first day", () => {
  expect(plusDays("1941", 31)).toBe("1941-02-01");
  expect(plusDays("2024-02", 29)).toBe("2024-03-01");
});
