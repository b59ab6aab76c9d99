import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyMask } from "./masks.ts";
import { maskKinds } from "./vocabulary.ts";

const secrets = { hashKey: Buffer.alloc(32, 7) };
const mask = (kind: (typeof maskKinds)[number], value: unknown) => applyMask(kind, value, secrets);

describe("applyMask", () => {
  it.each([
    ["REDACT", "anything", null],
    ["KEEP_LAST_4", "+84905123456", "••••••••3456"],
    ["KEEP_LAST_4", "1234", "••••"],
    ["INITIALS", "Nguyễn Thị Hương", "N.T.H."],
    ["INITIALS", "Y Blưn", "Y.B."],
    ["INITIALS", "Đặng  Ân", "Đ.Â."],
    ["YEAR", "1958-03-12", "1958"],
    ["YEAR", "1958", "1958"],
    ["YEAR", "about 1958", null],
    ["CHAPTER", "A90.1", "A"],
    ["RANGE", 37, 30],
    ["RANGE", 1_234_567, 1_000_000],
    ["RANGE", -5, 0],
    ["RANGE", "37", null],
    ["COMMUNE", "not JSON", null],
  ] as const)("%s makes %s into %s", (kind, value, masked) => expect(mask(kind, value)).toBe(masked));

  it("keeps of an address what the commune says and nothing finer", () => {
    const address = {
      text: "12 Lê Lợi, Tổ 3, Phường Cẩm Thành",
      street: "12 Lê Lợi",
      hamlet: "Tổ 3",
      communeCode: "21025",
      communeName: "Phường Cẩm Thành",
    };
    expect(JSON.parse(String(mask("COMMUNE", JSON.stringify(address))))).toEqual({
      text: "Phường Cẩm Thành",
      communeCode: "21025",
      communeName: "Phường Cẩm Thành",
    });
  });

  it("hashes equal values equally under one key and differently under another", () => {
    const other = { hashKey: Buffer.alloc(32, 8) };
    expect(mask("HASH", "051085001234")).toMatch(/^[0-9a-f]{32}$/);
    expect(mask("HASH", "051085001234")).toBe(mask("HASH", "051085001234"));
    expect(applyMask("HASH", "051085001234", other)).not.toBe(mask("HASH", "051085001234"));
  });

  it("never passes a value of an unexpected shape through", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...maskKinds),
        fc.oneof(fc.object(), fc.array(fc.string()), fc.boolean(), fc.bigInt()),
        (kind, value) => {
          expect(mask(kind, value)).toBeNull();
        },
      ),
    );
  });

  it("leaves null as null, whatever the mask", () => {
    for (const kind of maskKinds) expect(mask(kind, null)).toBeNull();
  });
});
