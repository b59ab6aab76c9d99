/** A unit as an exact whole-number ratio to the one that is stored: value × times ÷ by. */
interface Ratio {
  readonly unit: string;
  readonly times: number;
  readonly by: number;
}

const ratio = (unit: string, times = 1, by = 1): Ratio => ({ unit, times, by });

/**
 * Units that convert exactly. ppm and ppb are missing on purpose: what they come to in µg/m³ depends on gas,
 * temperature and pressure, and a guess would be a wrong number.
 */
const spellings: readonly (readonly [readonly string[], readonly Ratio[]])[] = [
  [["PH", "pH"], [ratio("PH")]],
  [["MG_L", "mg/L", "mg/l", "g/m³", "g/m3"], [ratio("MG_L")]],
  [["µg/L", "ug/L", "µg/l", "ug/l"], [ratio("MG_L", 1, 1_000)]],
  [["g/L", "g/l"], [ratio("MG_L", 1_000)]],
  [["UG_M3", "µg/m³", "µg/m3", "ug/m3"], [ratio("UG_M3")]],
  [["mg/m³", "mg/m3"], [ratio("UG_M3", 1_000)]],
  [["MG_NM3", "mg/Nm³", "mg/Nm3"], [ratio("MG_NM3")]],
  [["µg/Nm³", "µg/Nm3", "ug/Nm3"], [ratio("MG_NM3", 1, 1_000)]],
  [["g/Nm³", "g/Nm3"], [ratio("MG_NM3", 1_000)]],
  [
    ["MM", "mm"],
    [ratio("MM"), ratio("M", 1, 1_000)],
  ],
  [["cm"], [ratio("MM", 10), ratio("M", 1, 100)]],
  [
    ["M", "m"],
    [ratio("M"), ratio("MM", 1_000)],
  ],
  [["M3_S", "m³/s", "m3/s"], [ratio("M3_S")]],
  [["L/s", "l/s"], [ratio("M3_S", 1, 1_000)]],
  [["m³/h", "m3/h"], [ratio("M3_S", 1, 3_600)]],
  [["m³/day", "m3/day", "m³/ngày", "m3/ngày"], [ratio("M3_S", 1, 86_400)]],
];

const known = new Map(spellings.flatMap(([names, ratios]) => names.map((name) => [name, ratios] as const)));

/** Both characters for micro (U+00B5, U+03BC) mean the same. */
const spelling = (unit: string): string => unit.normalize("NFC").trim().replaceAll("\u03BC", "\u00B5");

export const isKnownUnit = (unit: string): boolean => known.has(spelling(unit));

/** A value in another unit, or undefined when the two do not measure the same. */
export function convert(value: number, from: string, to: string): number | undefined {
  const found = known.get(spelling(from))?.find(({ unit }) => unit === to);
  return found === undefined ? undefined : (value * found.times) / found.by;
}
