/** Environment variable of a sector's setting: ("social-insurance", "URL") is LGSP_SOCIAL_INSURANCE_URL. */
export const sectorVariable = (sector: string, suffix: string): string =>
  `LGSP_${sector.toUpperCase().replaceAll("-", "_")}_${suffix}`;
