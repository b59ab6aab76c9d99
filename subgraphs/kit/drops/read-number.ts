import type { Cell } from "./cell.ts";

const plain = /^-?\d+$/;
const grouped = /^-?\d{1,3}(?:[.\u00A0 ]\d{3})+$/;
const decimalComma = /^-?(?:\d+|\d{1,3}(?:[.\u00A0 ]\d{3})+),\d+$/;
const decimalPoint = /^-?\d+\.\d+$/;

/**
 * A number as Vietnam writes it (1.234.567,89) or as programs do (1234567.89). "1.234" where a fraction is possible is
 * both one thousand and one: it is none.
 */
export function readNumber(cell: Cell, whole: boolean): number | undefined {
  const number =
    cell.kind === "number" ? cell.number : cell.kind === "text" ? numberIn(cell.text.trim(), whole) : undefined;
  if (number === undefined || (whole && !Number.isSafeInteger(number))) return undefined;
  return number;
}

function numberIn(text: string, whole: boolean): number | undefined {
  if (plain.test(text)) return Number(text);
  if (grouped.test(text)) {
    const groups = text.match(/[.\u00A0 ]/g) ?? [];
    if (!whole && groups.length === 1 && groups[0] === ".") return undefined;
    return Number(text.replace(/[.\u00A0 ]/g, ""));
  }
  if (decimalComma.test(text)) return Number(text.replace(/[.\u00A0 ]/g, "").replace(",", "."));
  return decimalPoint.test(text) ? Number(text) : undefined;
}
