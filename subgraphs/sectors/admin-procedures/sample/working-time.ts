import { daysBetween, plusDays, type Random } from "@lgsp/kit";

const someMonday = "2026-01-05";
const isWeekend = (date: string): boolean => ((daysBetween(someMonday, date) % 7) + 7) % 7 >= 5;

/** The date itself, or the Monday after it. */
export function workingDay(date: string): string {
  return isWeekend(date) ? workingDay(plusDays(date, 1)) : date;
}

/** The working day that is `days` working days after a date; holidays are not known here. */
export function plusWorkingDays(date: string, days: number): string {
  const next = workingDay(date);
  return days <= 0 ? next : plusWorkingDays(plusDays(next, 1), days - 1);
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** An instant of a day when offices are open: 7:00 to 16:59 in Viet Nam is 0:00 to 9:59 UTC. */
export const officeHour = (date: string, random: Random): string =>
  `${date}T${twoDigits(random.int(0, 9))}:${twoDigits(random.int(0, 59))}:00Z`;

/** Close of business: 17:00 in Viet Nam. */
export const closeOfBusiness = (date: string): string => `${date}T10:00:00Z`;
