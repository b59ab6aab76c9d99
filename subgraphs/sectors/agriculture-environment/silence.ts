/** Weather, rivers and reservoirs report by the hour or slower; the others every five minutes (Circular 10/2021/TT-BTNMT). */
const slow: ReadonlySet<string> = new Set(["RAIN", "WATER_LEVEL", "RESERVOIR"]);

/** Minutes without an observation after which a station of this medium is silent, unless its own row says otherwise. */
export const silentAfterMinutes = (medium: string): number => (slow.has(medium) ? 360 : 60);

/** Whether a station that was last heard of at `lastObservedAt` (RFC 3339, null: never) is silent at `at`. */
export function isSilent(lastObservedAt: string | null, afterMinutes: number, at: Date): boolean {
  if (lastObservedAt === null) return true;
  return at.getTime() - Date.parse(lastObservedAt) > afterMinutes * 60_000;
}
