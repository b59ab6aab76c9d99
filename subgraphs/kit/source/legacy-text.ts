/**
 * Vietnamese text in the encodings of before Unicode, as a database shows it that took the bytes for Windows-1252
 * ("NguyÔn V¨n §øc"): `@column(encoding: "TCVN3")`. Both use ASCII and the bytes A1-FE only, where Windows-1252 and
 * ISO 8859-1 agree.
 *
 * * `TCVN3`: TCVN 5712:1993, VN3 (the ABC fonts). One byte a letter; capitals with a tone have no byte.
 * * `TCVN3-CAPITALS`: the same bytes written for a capital font (.VnTimeH), which shows every letter as a capital. Only
 *   the font said so, hence it is a fact about the column and not read from the text.
 * * `VNI`: VNI-Windows. A vowel, then one byte with its diacritics ("aù" is "á").
 */
export const textEncodings = ["TCVN3", "TCVN3-CAPITALS", "VNI"] as const;

export type TextEncoding = (typeof textEncodings)[number];

export const isTextEncoding = (name: string): name is TextEncoding => textEncodings.some((known) => known === name);

/** How an encoding is read: single characters at once, then a letter with the mark after it. */
export interface EncodingTable {
  /** What each character outside ASCII stands for; a mark of its own is a private character until its vowel is found. */
  readonly singles: ReadonlyMap<string, string>;
  readonly pairs: ReadonlyMap<string, string>;
  readonly capitals: boolean;
}

/** Characters that stand for themselves beside ASCII: word processors leave no-break spaces. */
const untouched = "\u00a0";

const tcvn3 = new Map(
  zip(
    "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
    "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
  ),
);

/** VNI's marks, and the combining characters that they stand for. */
const vniMarks: readonly (readonly [string, string, string])[] = [
  ["ø", "Ø", "\u0300"],
  ["ù", "Ù", "\u0301"],
  ["û", "Û", "\u0309"],
  ["õ", "Õ", "\u0303"],
  ["ï", "Ï", "\u0323"],
  ["â", "Â", "\u0302"],
  ["à", "À", "\u0302\u0300"],
  ["á", "Á", "\u0302\u0301"],
  ["å", "Å", "\u0302\u0309"],
  ["ã", "Ã", "\u0302\u0303"],
  ["ä", "Ä", "\u0302\u0323"],
  ["ê", "Ê", "\u0306"],
  ["è", "È", "\u0306\u0300"],
  ["é", "É", "\u0306\u0301"],
  ["ú", "Ú", "\u0306\u0309"],
  ["ü", "Ü", "\u0306\u0303"],
  ["ë", "Ë", "\u0306\u0323"],
];
const firstPrivate = 0xe000;
const privateMark = (index: number): string => String.fromCharCode(firstPrivate + index);
/** A mark whose vowel was not found. */
export const strayMark = /[\ue000-\ue0ff]/;

const vni = new Map([
  ...vniMarks.flatMap(([lower, upper], index) => [
    [lower, privateMark(index)] as const,
    [upper, privateMark(index)] as const,
  ]),
  ...zip("ôÔöÖñÑíÍìÌæÆóÓòÒîÎ", "ơƠưƯđĐíÍìÌỉỈĩĨịỊỵỴ"),
]);

/** Vowels and the marks that Vietnamese puts on them; i and y with a dot below have bytes of their own. */
const vniPairs = new Map(
  vniMarks.flatMap(([, , marks], index) =>
    vowelsUnder(marks).map((vowel) => [vowel + privateMark(index), (vowel + marks).normalize("NFC")] as const),
  ),
);

function vowelsUnder(marks: string): readonly string[] {
  if (marks.startsWith("\u0302")) return [..."aeoAEO"];
  if (marks.startsWith("\u0306")) return [..."aA"];
  return [...(marks === "\u0323" ? "aeouơưAEOUƠƯ" : "aeouyơưAEOUYƠƯ")];
}

const tables: Readonly<Record<TextEncoding, EncodingTable>> = {
  TCVN3: { singles: tcvn3, pairs: new Map(), capitals: false },
  "TCVN3-CAPITALS": { singles: tcvn3, pairs: new Map(), capitals: true },
  VNI: { singles: vni, pairs: vniPairs, capitals: false },
};

/** How an encoding is read, for those who write it as SQL. */
export const encodingTable = (encoding: TextEncoding): EncodingTable => tables[encoding];

/** The characters that a text of this encoding may hold outside ASCII. */
export const encodedCharacters = (encoding: TextEncoding): string =>
  [...tables[encoding].singles.keys(), untouched].join("");

/**
 * A text of a legacy encoding as Unicode NFC, or undefined where a character has no meaning there: whoever wrote it used
 * another encoding, and a guess would be shown as data.
 */
export function decodeLegacyText(encoding: TextEncoding, text: string): string | undefined {
  const { singles, pairs, capitals } = tables[encoding];
  let read = "";
  for (const character of text) {
    const single = isPlain(character) ? character : singles.get(character);
    if (single === undefined) return undefined;
    const pair = pairs.get(read.slice(-1) + single);
    read = pair === undefined ? read + single : read.slice(0, -1) + pair;
  }
  if (strayMark.test(read)) return undefined;
  return capitals ? read.toUpperCase() : read;
}

const isPlain = (character: string): boolean => character < "\u0080" || character === untouched;

function zip(from: string, to: string): readonly (readonly [string, string])[] {
  const targets = [...to];
  return [...from].map((character, index) => [character, targets[index] ?? ""] as const);
}
