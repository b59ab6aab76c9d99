/**
 * Personal number (số định danh cá nhân), 12 digits PPP G YY NNNNNN: province of birth registration, century and sex,
 * year of birth, six digits without meaning; no check digit (Decree 137/2015/NĐ-CP, article 13, and the decrees that followed it).
 * G is 0 or 1 for a man or woman born 19xx, 2 or 3 for 20xx.
 */
export function personalNumber(province: string, sex: "M" | "F", birthYear: number, serial: number): string {
  const century = Math.floor(birthYear / 100) - 19;
  const mark = century * 2 + (sex === "F" ? 1 : 0);
  const year = birthYear % 100;
  return `${province}${mark}${year < 10 ? "0" : ""}${year}${String(serial).padStart(6, "0")}`;
}

/** What a personal number says about its holder; undefined when it is not one. */
export function readPersonalNumber(
  text: string,
): { readonly province: string; readonly sex: "M" | "F"; readonly birthYear: number } | undefined {
  const digits = /^(0[0-9]{2})([0-9])([0-9]{2})[0-9]{6}$/.exec(text);
  if (digits === null) return undefined;
  const [, province = "", mark = "", year = ""] = digits;
  return {
    province,
    sex: Number(mark) % 2 === 0 ? "M" : "F",
    birthYear: 1900 + 100 * Math.floor(Number(mark) / 2) + Number(year),
  };
}
