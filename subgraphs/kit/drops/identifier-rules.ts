import { communes } from "../sample/communes.ts";
import { enterpriseCheckDigit } from "../sample/enterprises.ts";
import { readPersonalNumber } from "../sample/personal-number.ts";

const areas = new Set(communes.map(({ code }) => code));

/**
 * Whether a text can be the natural key of a row of this type: twelve digits that say a year of birth not in the future
 * (Decree 137/2015/NĐ-CP art. 13), ten with their check digit for an enterprise (Circular 105/2020/TT-BTC), one of the
 * 96 communes of today. Types without a rule take any code.
 */
export function isIdentifier(target: string, text: string, now: Date): boolean {
  switch (target) {
    case "Citizen": {
      const read = readPersonalNumber(text);
      return read !== undefined && read.birthYear <= now.getUTCFullYear();
    }
    case "Enterprise":
      return /^\d{10}$/.test(text) && enterpriseCheckDigit(text.slice(0, 9)) === Number(text[9]);
    case "AdministrativeUnit":
      return areas.has(text);
    default:
      return /^[\p{L}\p{N}][\p{L}\p{N}./_-]{0,63}$/u.test(text);
  }
}
