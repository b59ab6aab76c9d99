/** RFC 3339 with its offset: a time without one would be seven hours off half of the time. */
const form = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

/** Clocks of stations run ahead a little; what is further ahead is a clock that is not set. */
const aheadMs = 10 * 60_000;
/** A logger that was cut off sends what it kept. */
const agoMs = 400 * 24 * 3_600_000;

/**
 * Time of an observation as it is stored: UTC, to the second ("2026-11-24T03:00:05Z"; fractions are cut, they are not
 * part of what makes an observation one). Or the reason why it is none.
 */
export function observedAt(value: unknown, now: Date): { readonly time: string } | { readonly reason: string } {
  if (typeof value !== "string" || !form.test(value)) return { reason: "RFC 3339, 2026-11-24T10:00:00+07:00" };
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime()) || !isWritten(moment, value)) return { reason: "not in the calendar" };
  if (moment.getTime() - now.getTime() > aheadMs) return { reason: "in the future" };
  if (now.getTime() - moment.getTime() > agoMs) return { reason: "more than 400 days ago" };
  return { time: `${moment.toISOString().slice(0, 19)}Z` };
}

/** JavaScript takes 30 February for 2 March. */
function isWritten(moment: Date, value: string): boolean {
  const [, hours = "0", minutes = "0"] = /[+-](\d{2}):(\d{2})$/.exec(value) ?? [];
  const sign = value.at(-6) === "-" ? -1 : 1;
  const local = new Date(moment.getTime() + sign * (Number(hours) * 60 + Number(minutes)) * 60_000);
  return local.toISOString().slice(0, 19) === value.slice(0, 19).toUpperCase();
}
