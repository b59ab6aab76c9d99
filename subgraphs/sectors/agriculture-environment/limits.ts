/** The range that a parameter must stay in; without `most` it has no limit and hovers about what is `usual`. */
export interface Limit {
  readonly unit: string;
  readonly least?: number;
  readonly most?: number;
  readonly usual: number;
}

const atMost = (most: number, unit: string): Limit => ({ most, unit, usual: most / 2 });
const between = (least: number, most: number, unit: string): Limit => ({
  least,
  most,
  unit,
  usual: (least + most) / 2,
});
const unlimited = (usual: number, unit: string): Limit => ({ unit, usual });

/** Sources of the limits: data/SOURCES.md. Dissolved oxygen has a least value only; 12 mg/L is about saturation. */
const limits: Readonly<Record<string, Readonly<Record<string, Limit>>>> = {
  AIR: {
    SO2: atMost(350, "UG_M3"),
    NO2: atMost(200, "UG_M3"),
    CO: atMost(30_000, "UG_M3"),
    O3: atMost(200, "UG_M3"),
    TSP: atMost(300, "UG_M3"),
    PM10: atMost(100, "UG_M3"),
    PM25: atMost(50, "UG_M3"),
  },
  SURFACE_WATER: {
    PH: between(6, 8.5, "PH"),
    DO: between(5, 12, "MG_L"),
    TSS: atMost(100, "MG_L"),
    COD: atMost(15, "MG_L"),
    BOD5: atMost(6, "MG_L"),
    NH4_N: atMost(0.3, "MG_L"),
  },
  WASTEWATER: {
    PH: between(5.5, 9, "PH"),
    COD: atMost(150, "MG_L"),
    TSS: atMost(100, "MG_L"),
    NH4_N: atMost(10, "MG_L"),
    FLOW: unlimited(0.05, "M3_S"),
  },
  EMISSION: {
    SO2: atMost(500, "MG_NM3"),
    NOX: atMost(850, "MG_NM3"),
    CO: atMost(1_000, "MG_NM3"),
    PM: atMost(200, "MG_NM3"),
    FLOW: unlimited(60, "M3_S"),
  },
  RAIN: { RAIN: unlimited(5, "MM") },
  WATER_LEVEL: { LEVEL: unlimited(1, "M") },
  RESERVOIR: { LEVEL: unlimited(118, "M"), INFLOW: unlimited(40, "M3_S"), OUTFLOW: unlimited(38, "M3_S") },
};

/** Unit and limit of a parameter in a medium; undefined when it is not measured there. */
export function knownLimit(medium: string, parameter: string): Limit | undefined {
  const parameters = Object.hasOwn(limits, medium) ? limits[medium] : undefined;
  return parameters !== undefined && Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined;
}

/** Errors: RangeError for a parameter that a station of the medium does not measure. */
export function limitOf(medium: string, parameter: string): Limit {
  const limit = knownLimit(medium, parameter);
  if (limit === undefined) throw new RangeError(`no limit of ${parameter} in ${medium}`);
  return limit;
}

/** What a value means: beyond the permitted limit, and the flood alert reached at a station that has alert levels. */
export function judge(
  limit: Limit,
  alerts: readonly number[],
  value: number,
): { readonly exceeds: boolean; readonly alertLevel: number | null } {
  const alertLevel = alerts.length === 0 ? null : alerts.filter((alert) => value >= alert).length;
  const { least, most } = limit;
  const beyond = (most !== undefined && value > most) || (least !== undefined && value < least);
  return { exceeds: alertLevel === null ? beyond : alertLevel > 0, alertLevel };
}
