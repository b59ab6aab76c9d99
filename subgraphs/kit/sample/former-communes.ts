import formerCommunes from "./data/former-communes.json" with { type: "json" };

/** A commune-level unit that was merged on 1 July 2025; its code may be in use again for a larger unit. */
export interface FormerCommune {
  readonly code: string;
  readonly name: string;
}

/** From this day the units of Resolution 1677/NQ-UBTVQH15 are in force. */
export const mergerDate = "2025-07-01";

const byCommune = new Map<string, readonly FormerCommune[]>(Object.entries(formerCommunes));

/** The units merged into a commune of today; none where it was left as it was. */
export const formerCommunesOf = (commune: string): readonly FormerCommune[] => byCommune.get(commune) ?? [];
