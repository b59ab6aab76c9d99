/** Tone marks; Windows-1258 stores them apart from letters that it has composed ("ê" + acute). */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The spellings in which a foreign database may hold a text: composed, decomposed, and with the tone marks apart. */
export function spellingsOf(text: string): readonly string[] {
  const apart = text.normalize("NFD").replace(/\p{L}\p{M}+/gu, (letter) => {
    const marks = letter.match(tones) ?? [];
    return letter.replace(tones, "").normalize("NFC") + marks.join("");
  });
  return [...new Set([text.normalize("NFC"), text.normalize("NFD"), apart])];
}

/** Whether a text is an ISO 8601 date, possibly of reduced precision, that is in the calendar: "2023-02-29" is not. */
export function isCalendarDate(date: string): boolean {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)) return false;
  return date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}
