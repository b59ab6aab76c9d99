import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabases } from "../testing/databases.ts";
import { columnSql, readAs } from "./column-reading.ts";
import { decodeLegacyText, encodedCharacters, encodingTable, textEncodings, type TextEncoding } from "./legacy-text.ts";
import type { Source } from "./source.ts";

const lower = "aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ";
const plainCapitals = "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY";
/** What each encoding can write: TCVN3 has no toned capitals, a capital font shows nothing else. */
const writable: Readonly<Record<TextEncoding, string>> = {
  TCVN3: `${lower}${plainCapitals} 0,-.`,
  "TCVN3-CAPITALS": `${lower.toUpperCase()} 0,-.`,
  VNI: `${lower}${lower.toUpperCase()} 0,-.`,
};

/** Writes as a typist of that encoding did: the inverse of the published tables, built from them letter by letter. */
function encode(encoding: TextEncoding, text: string): string {
  const { singles, pairs } = encodingTable(encoding);
  const single = new Map([...singles].toReversed().map(([from, to]) => [to, from]));
  const written = (letter: string): string => {
    const pair = [...pairs].find(([, to]) => to === letter)?.[0];
    return pair === undefined
      ? (single.get(letter) ?? letter)
      : [...pair].map((part) => single.get(part) ?? part).join("");
  };
  return [...(encoding === "TCVN3-CAPITALS" ? text.toLowerCase() : text)].map(written).join("");
}

const isBytes = (text: string): boolean => [...text].every((character) => character < "\u0100");

const known: readonly (readonly [TextEncoding, string, string | undefined])[] = [
  ["TCVN3", "NguyÔn V¨n §øc", "Nguyễn Văn Đức"],
  ["TCVN3", "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["TCVN3", "Ph­êng §Æng Thïy Tr©m", "Phường Đặng Thùy Trâm"],
  ["TCVN3-CAPITALS", "Céng hßa x· héi chñ nghÜa viÖt nam", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["VNI", "Nguyeãn Vaên Ñöùc", "Nguyễn Văn Đức"],
  ["VNI", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["VNI", "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["VNI", "Phöôøng Ñaëng Thuøy Traâm, TÆNH Kyø Myõ Lyù Tî", "Phường Đặng Thùy Trâm, TỈNH Kỳ Mỹ Lý Tỵ"],
  // text that is Unicode already, a capital with a tone where VN3 has none, a mark without its vowel, bytes of nobody
  ["TCVN3", "Nguyễn", undefined],
  ["TCVN3", "\u00c1", undefined],
  ["VNI", "Nguyễn", undefined],
  ["VNI", "baùù", undefined],
  ["VNI", "iù", undefined],
  ["VNI", "b\u00fe", undefined],
  ["VNI", "a\ue001", undefined],
  ["TCVN3", "", ""],
];

test.each(known)("%s: %j is %j", (encoding, written, read) => {
  expect(decodeLegacyText(encoding, written)).toBe(read);
});

test.each(textEncodings)("whatever can be written in %s is read back", (encoding) => {
  for (const letter of writable[encoding]) expect(decodeLegacyText(encoding, encode(encoding, letter))).toBe(letter);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...writable[encoding]) }), (text) => {
      const written = encode(encoding, text);
      expect(decodeLegacyText(encoding, written)).toBe(text);
      expect(isBytes(written)).toBe(true);
    }),
  );
});

test("TCVN3 has 74 letters outside ASCII, VNI 134", () => {
  expect(encodingTable("TCVN3").singles.size).toBe(74);
  const vni = new Set([...lower, ...lower.toUpperCase()].filter((letter) => letter > "\u007f"));
  expect([...vni].filter((letter) => isBytes(encode("VNI", letter)))).toHaveLength(134);
});

describe.each(testDatabases("legacy"))("legacy text read on $dialect", ({ dialect, open }) => {
  let source: Source;
  beforeAll(async () => {
    source = await open();
  });
  afterAll(() => source.close());

  const readBy = async (encoding: TextEncoding, texts: readonly string[]): Promise<readonly unknown[]> => {
    const value = columnSql("t", readAs("x", encoding, dialect));
    const rows = texts.map((text, index) => {
      const cast = dialect === "mariadb" ? sql`${text}` : sql`cast(${text} as text)`;
      return sql`select ${sql.lit(index)} as n, ${cast} as x`;
    });
    const read = await source.read(
      sql`select ${value} as v from (${sql.join(rows, sql` union all `)}) as t order by n`.compile(source.db),
    );
    return read.map((row) => row["v"] ?? undefined);
  };

  test.each(textEncodings)("%s: known texts, and any others, are read as the definition says", async (encoding) => {
    const own = known.filter(([name]) => name === encoding).map(([, written]) => written);
    const strange = fc.string({
      unit: fc.constantFrom(
        ..."aeoyuibAEOUY ",
        ...encodedCharacters(encoding),
        "\u00fe",
        "\u0301",
        "\u1ea1",
        "\ue001",
        "𠀀",
      ),
      maxLength: 12,
    });
    const good = fc.string({ unit: fc.constantFrom(...writable[encoding]) }).map((text) => encode(encoding, text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(strange, good), { minLength: 1, maxLength: 20 }), async (generated) => {
        const texts = [...own, ...generated];
        expect(await readBy(encoding, texts)).toEqual(texts.map((text) => decodeLegacyText(encoding, text)));
      }),
      { numRuns: 15 },
    );
  });
});
