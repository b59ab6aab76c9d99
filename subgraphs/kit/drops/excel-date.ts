/**
 * The date behind a serial number: days since 1899-12-30, or since 1904-01-01 in workbooks of old Macintoshes. Before
 * 1 March 1900 serial numbers are off by one (a leap day that never was), so those are no dates here.
 */
export function isoOfSerial(serial: number, date1904: boolean): string | undefined {
  const days = date1904 ? serial + 1_462 : serial;
  if (days < 61 || days > 2_958_465) return undefined;
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1_000).toISOString();
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 19);
}
