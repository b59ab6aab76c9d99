/**
 * Vietnamese text as data: NFC at entry, a fold for searching, a key for sorting.
 * One definition for every database: sectors store folds and keys made by these functions.
 */

/** NFC, trimmed of nothing: the only form in which text enters (files from some systems are NFD). */
export const normalizeText = (text: string): string => text.normalize("NFC");

/**
 * Text as it is searched: lower case, without diacritics, đ as d (it has no decomposition), both spellings of tone
 * placement equal (hoà/hòa), quý/quí equal.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/\bquy\b/g, "qui");
}

const alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const primaryOf = new Map([...alphabet].map((letter, index) => [letter, String.fromCharCode(0x41 + index)]));
/** CLDR `vi`: no tone, huyền, hỏi, ngã, sắc, nặng. */
const toneOf = new Map([
  ["\u0300", 1],
  ["\u0309", 2],
  ["\u0303", 3],
  ["\u0301", 4],
  ["\u0323", 5],
]);
const qualityMarks = new Set(["\u0302", "\u0306", "\u031b"]);

/**
 * Key whose binary order is the Vietnamese dictionary order (Ân after An, Đ after D, tones only where letters are
 * equal): ASCII, so that SQLite BINARY, PostgreSQL "C" and MariaDB utf8mb4_bin agree; never ends in a space, which
 * MariaDB would pad away.
 */
export function sortKeyText(text: string): string {
  if (text === "") return "";
  let primary = "";
  let tones = "";
  let cases = "";
  for (const cluster of text.normalize("NFD").match(/\P{M}\p{M}*/gu) ?? []) {
    const [base = "", ...marks] = cluster;
    const tone = marks.map((mark) => toneOf.get(mark) ?? 0).find((weight) => weight > 0) ?? 0;
    const quality = marks.filter((mark) => qualityMarks.has(mark)).join("");
    const lower = base.toLowerCase();
    const letter = (lower + quality).normalize("NFC");
    primary += primaryOf.get(letter) ?? primaryOf.get(lower) ?? otherPrimary(lower);
    tones += String(tone);
    cases += lower === base ? "0" : "1";
  }
  return `${primary} ${tones.replace(/0+$/, "")}.${cases.replace(/0+$/, "")}.`;
}

function otherPrimary(character: string): string {
  if (/[0-9]/.test(character)) return character;
  if (/\s/.test(character)) return "!";
  if (character.charCodeAt(0) < 0x80) return `"${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
  return `~${(character.codePointAt(0) ?? 0).toString(16).padStart(6, "0")}`;
}
