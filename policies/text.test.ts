import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, sortKeyText } from "./text.ts";

const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ ";
const vietnamese = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });

describe("foldText", () => {
  it.each([
    ["Đặng Thị Hương", "dang thi huong"],
    ["Thuỳ", foldText("Thùy")],
    ["Hoà", foldText("Hòa")],
    ["Quý", foldText("Quí")],
    ["Nghĩa Lộ".normalize("NFD"), "nghia lo"],
  ])("folds %s to %s", (text, folded) => expect(foldText(text)).toBe(folded));
});

describe("sortKeyText", () => {
  it("orders as the Vietnamese dictionary does", () => {
    const names = [
      "Ước",
      "Y",
      "Đà",
      "Đặng",
      "Da",
      "Dương",
      "An",
      "Ăn",
      "Ân",
      "Ấn",
      "Trà Câu",
      "Trà Bồng",
      "Ơn",
      "Ôn",
      "On",
    ];
    const byKey = names.toSorted((a, b) => (sortKeyText(a) < sortKeyText(b) ? -1 : 1));
    expect(byKey).toEqual(names.toSorted(new Intl.Collator("vi").compare));
  });

  it("agrees with CLDR on any Vietnamese words, case aside", () => {
    const collator = new Intl.Collator("vi", { sensitivity: "accent" });
    fc.assert(
      fc.property(vietnamese, vietnamese, (a, b) => {
        const [x, y] = [a.toLowerCase(), b.toLowerCase()];
        const [keyX, keyY] = [sortKeyText(x), sortKeyText(y)];
        const byKey = keyX < keyY ? -1 : keyX > keyY ? 1 : 0;
        expect(byKey).toBe(Math.sign(collator.compare(x, y)));
      }),
      { numRuns: 2000 },
    );
  });

  it("is ASCII and never ends in a space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(sortKeyText(text)).toMatch(/^[\x20-\x7e]*$/);
        expect(sortKeyText(text).endsWith(" ")).toBe(false);
      }),
    );
  });
});
