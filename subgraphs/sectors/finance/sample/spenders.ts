import type { World } from "@lgsp/kit";

export interface Spender {
  readonly agency: string;
  /** Code of the commune that an agency governs. */
  readonly commune?: string;
  /** The category of the budget that is its own field. */
  readonly category: string;
  /** Yearly budget, in millions of đồng. */
  readonly millions: number;
}

const departments: readonly Spender[] = [
  { agency: "H48.01", category: "280", millions: 95_000 },
  { agency: "H48.02", category: "370", millions: 310_000 },
  { agency: "H48.03", category: "280", millions: 42_000 },
  { agency: "H48.04", category: "280", millions: 88_000 },
  { agency: "H48.05", category: "280", millions: 76_000 },
  { agency: "H48.06", category: "250", millions: 640_000 },
  { agency: "H48.07", category: "280", millions: 980_000 },
  { agency: "H48.08", category: "280", millions: 120_000 },
  { agency: "H48.09", category: "070", millions: 1_850_000 },
  { agency: "H48.10", category: "130", millions: 1_240_000 },
  { agency: "H48.11", category: "160", millions: 150_000 },
  { agency: "H48.12", category: "370", millions: 66_000 },
  { agency: "H48.13", category: "280", millions: 18_000 },
  { agency: "H48.14", category: "280", millions: 38_000 },
  { agency: "H48.90", category: "280", millions: 410_000 },
];

/** A commune's budget has a fixed part and one by population; most of it goes to its schools. */
const communeBase = 60_000;
const communesTogether = 6_000_000;

export const spenders = (world: World): readonly Spender[] => [
  ...departments,
  ...world.communes.map(({ code, weight }): Spender => ({
    agency: `QN.${code}`,
    commune: code,
    category: "070",
    millions: communeBase + Math.round(communesTogether * weight),
  })),
];
