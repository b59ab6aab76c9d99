import type { SampleEnterprise, World } from "./world.ts";

/** How an enterprise does and what it owes: the same for its register, its taxes and its social insurance. */
export interface EnterpriseStanding {
  readonly status: "ACTIVE" | "SUSPENDED" | "DISSOLVING" | "CLOSED";
  /** False: since half a year it declares neither tax nor social insurance, though it may be registered as active. */
  readonly declares: boolean;
  /** Share of a quarter's tax that is unpaid since more than 90 days; 0 for most. */
  readonly taxOverdue: number;
  /** Months for which social insurance is unpaid; 0 for most. */
  readonly insuranceMonthsOverdue: number;
}

/** Firms in trouble, one in five, owe tax and social insurance far more often than others, and often both. */
export function enterpriseStandingOf(world: World, index: number): EnterpriseStanding {
  const random = world.random("enterprise.standing", index);
  const status = random.weighted<EnterpriseStanding["status"]>([
    ["ACTIVE", 0.84],
    ["SUSPENDED", 0.08],
    ["DISSOLVING", 0.03],
    ["CLOSED", 0.05],
  ]);
  const silent = random.chance(status === "ACTIVE" ? 0.07 : 0.5);
  const troubled = random.chance(0.2);
  const owesTax = random.chance(troubled ? 0.65 : 0.04);
  const owesInsurance = random.chance(troubled ? 0.65 : 0.05);
  const taxOverdue = random.int(20, 100) / 100;
  const insuranceMonthsOverdue = random.int(1, 9);
  return {
    status,
    declares: status !== "CLOSED" && !silent,
    taxOverdue: owesTax ? taxOverdue : 0,
    insuranceMonthsOverdue: owesInsurance ? insuranceMonthsOverdue : 0,
  };
}

const all = new WeakMap<World, readonly SampleEnterprise[]>();

/** Every enterprise of the world by its index, made once: some eleven thousand in the largest. */
export function everyEnterprise(world: World): readonly SampleEnterprise[] {
  const known = all.get(world) ?? Array.from({ length: world.enterprises }, (_, index) => world.enterprise(index));
  all.set(world, known);
  return known;
}
