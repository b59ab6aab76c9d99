type Range = readonly [least: number, most: number];

/**
 * What a parameter can be at all, in the unit of its limit: the span of the usual instruments. Beyond it the device is
 * wrong, not the air or the river.
 */
const ranges: Readonly<Record<string, Readonly<Record<string, Range>>>> = {
  AIR: {
    SO2: [0, 10_000],
    NO2: [0, 5_000],
    CO: [0, 120_000],
    O3: [0, 2_000],
    TSP: [0, 10_000],
    PM10: [0, 5_000],
    PM25: [0, 2_000],
  },
  SURFACE_WATER: { PH: [0, 14], DO: [0, 25], TSS: [0, 5_000], COD: [0, 1_000], BOD5: [0, 500], NH4_N: [0, 100] },
  WASTEWATER: { PH: [0, 14], COD: [0, 10_000], TSS: [0, 10_000], NH4_N: [0, 1_000], FLOW: [0, 20] },
  EMISSION: { SO2: [0, 10_000], NOX: [0, 5_000], CO: [0, 20_000], PM: [0, 10_000], FLOW: [0, 2_000] },
  RAIN: { RAIN: [0, 400] },
  // metres above sea level in the highlands
  WATER_LEVEL: { LEVEL: [-5, 1_500] },
  RESERVOIR: { LEVEL: [-5, 1_500], INFLOW: [0, 20_000], OUTFLOW: [0, 20_000] },
};

/** False for a parameter that is not measured in the medium. */
export function isPlausible(medium: string, parameter: string, value: number): boolean {
  const range = ranges[medium]?.[parameter];
  return range !== undefined && value >= range[0] && value <= range[1];
}
