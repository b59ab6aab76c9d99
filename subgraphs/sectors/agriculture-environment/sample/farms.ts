import { communeOf, isSampleCitizen, type Person, type Random, type TableRow, type World } from "@lgsp/kit";

type Farm = readonly [kind: "CROPS" | "LIVESTOCK" | "AQUACULTURE", product: string];

const lowland: readonly (readonly [Farm, number])[] = [
  [["CROPS", "RICE"], 0.34],
  [["CROPS", "CASSAVA"], 0.12],
  [["CROPS", "SUGARCANE"], 0.05],
  [["CROPS", "ACACIA"], 0.14],
  [["LIVESTOCK", "CATTLE"], 0.12],
  [["LIVESTOCK", "PIG"], 0.09],
  [["LIVESTOCK", "POULTRY"], 0.08],
  [["AQUACULTURE", "SHRIMP"], 0.04],
  [["AQUACULTURE", "FISH"], 0.02],
];
const highland: readonly (readonly [Farm, number])[] = [
  [["CROPS", "CASSAVA"], 0.3],
  [["CROPS", "COFFEE"], 0.22],
  [["CROPS", "RUBBER"], 0.14],
  [["CROPS", "RICE"], 0.12],
  [["LIVESTOCK", "BUFFALO"], 0.08],
  [["LIVESTOCK", "CATTLE"], 0.07],
  [["LIVESTOCK", "PIG"], 0.05],
  [["AQUACULTURE", "FISH"], 0.02],
];
/** Lý Sơn grows garlic. */
const island = "21548";

/** A third of the heads of rural households keep a farm that is declared. */
export function farmRow(world: World, person: Person): TableRow | undefined {
  if (person.status !== "ALIVE" || person.relationToHead !== "HEAD" || person.age < 22) return undefined;
  const random = world.random("agriculture-environment.farm", person.index);
  const { ward, west } = communeOf(person.commune);
  if (!random.chance(ward ? 0.04 : 0.33) && !isSampleCitizen(world, person.index)) return undefined;
  const [kind, product] =
    person.commune === island ? (["CROPS", "GARLIC"] as const) : random.weighted(west ? highland : lowland);
  return [
    "farm_holding",
    {
      holding_no: `NN${person.commune}${String((person.index * 7_919 + 104_729) % 10_000_000).padStart(7, "0")}`,
      owner_personal_id: person.personalId,
      kind,
      product,
      area_ha: kind === "LIVESTOCK" ? null : random.int(5, west ? 400 : 120) / 100,
      head_count: kind === "CROPS" ? null : headsOf(product, random),
      commune_code: person.commune,
      growing_area_code:
        kind === "CROPS" && random.chance(0.05) ? `VN-QNGOR-${String(random.int(1, 9_999)).padStart(4, "0")}` : null,
    },
  ];
}

function headsOf(product: string, random: Random): number {
  if (product === "POULTRY") return random.int(5, 120) * 10;
  if (product === "SHRIMP" || product === "FISH") return random.int(10, 300) * 1_000;
  return random.int(1, product === "PIG" ? 80 : 14);
}
