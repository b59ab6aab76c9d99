const day = 86_400_000;

/** A full date moved by days: plusDays("2026-02-27", 2) is "2026-03-01". A date of year precision counts from 1 January. */
export function plusDays(date: string, days: number): string {
  return new Date(instantOf(date) + days * day).toISOString().slice(0, 10);
}

/** Days from one date to another, negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((instantOf(to) - instantOf(from)) / day);

function instantOf(date: string): number {
  const [year = "1970", month = "01", dayOfMonth = "01"] = date.split("-");
  return Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth));
}
