import type { Person, Random } from "./world.ts";

/** A member of a family before names and numbers: who, and born when if it were up to the family alone. */
export interface Member {
  readonly sex: "M" | "F";
  readonly birthYear: number;
  readonly relation: Person["relationToHead"];
  readonly marital: Person["maritalStatus"];
  /** Positions of the parents in the household, the head or the head's child first. */
  readonly parents: readonly number[];
}

type Mutable = { -readonly [Key in keyof Member]: Member[Key] };

/** Marital status, codes of the census. */
const [single, divorced, separated] = ["1", "4", "5"] as const;
export const [married, widowed] = ["2", "3"] as const;

const opposite = (sex: "M" | "F"): "M" | "F" => (sex === "M" ? "F" : "M");
const anySex = (random: Random): "M" | "F" => (random.chance(0.512) ? "M" : "F");

type Shape = "alone" | "couple" | "couple-elder" | "couple-elders" | "lone-parent" | "three-generations";

const shapes: Readonly<Record<number, readonly (readonly [Shape, number])[]>> = {
  1: [["alone", 1]],
  2: [
    ["couple", 0.62],
    ["lone-parent", 0.38],
  ],
  3: [
    ["couple", 0.76],
    ["couple-elder", 0.1],
    ["lone-parent", 0.14],
  ],
  4: [
    ["couple", 0.72],
    ["couple-elder", 0.18],
    ["three-generations", 0.1],
  ],
  5: [
    ["couple", 0.34],
    ["couple-elder", 0.28],
    ["couple-elders", 0.18],
    ["three-generations", 0.2],
  ],
};

/** A plausible family of that size in the given year, the head first. A generation is at least 19 years. */
export function familyOf(random: Random, size: number, year: number): readonly Member[] {
  const shape = random.weighted(shapes[size] ?? [["couple", 1]]);
  if (shape === "alone") return [personAlone(random, year)];
  if (shape === "three-generations") return threeGenerations(random, size, year);
  const elders = shape === "couple-elder" ? 1 : shape === "couple-elders" ? 2 : 0;
  const adults = shape === "lone-parent" ? 1 : 2;
  const children = size - adults - elders;
  const family = parentsAndChildren(random, adults, children, elders > 0, year);
  return elders === 0 ? family : [...family, ...eldersOf(random, family[0]?.birthYear ?? year - 40, elders)];
}

function personAlone(random: Random, year: number): Member {
  const old = random.chance(0.62);
  const age = old ? random.int(58, 91) : random.int(19, 57);
  const sex = random.chance(old ? 0.68 : 0.4) ? "F" : "M";
  const marital = old ? widowed : age < 36 ? single : random.pick([single, divorced, separated, single]);
  return { sex, birthYear: year - age, relation: "HEAD", marital, parents: [] };
}

/** Grandparents in the house mean young children; an only child may be grown up and still at home. */
const youngestAge = (random: Random, children: number, elders: boolean): number =>
  random.int(0, elders ? 14 : children > 2 ? 16 : children === 2 ? 24 : 30);

function parentsAndChildren(random: Random, adults: 1 | 2, children: number, elders: boolean, year: number): Mutable[] {
  const spacing = Array.from({ length: Math.max(children - 1, 0) }, () => random.int(3, 5));
  const youngest = youngestAge(random, children, elders);
  const eldest = youngest + spacing.reduce((sum, gap) => sum + gap, 0);
  const motherAge = children > 0 ? eldest + random.int(20, 32) : childlessAge(random, elders);
  const motherYear = year - motherAge;
  const father: Mutable = {
    sex: "M",
    birthYear: motherYear - random.int(-2, 6),
    relation: "HEAD",
    marital: married,
    parents: [],
  };
  const mother: Mutable = { ...father, sex: "F", birthYear: motherYear };
  const family = adults === 2 ? asCouple(random, father, mother) : [aloneParent(random, father, mother)];
  const parents = family.map((_, at) => at);
  let born = year - eldest;
  for (let at = 0; at < children; at++) {
    family.push({ sex: anySex(random), birthYear: born, relation: "CHILD", marital: single, parents });
    born += spacing[at] ?? 0;
  }
  return family;
}

/** Newly wed, or with children who left; in the latter case not so old that their own parents would be past a hundred. */
const childlessAge = (random: Random, elders: boolean): number =>
  random.chance(0.25) ? random.int(22, 30) : random.int(50, elders ? 60 : 84);

function asCouple(random: Random, father: Mutable, mother: Mutable): Mutable[] {
  const [head, spouse] = random.chance(0.7) ? [father, mother] : [mother, father];
  return [head, { ...spouse, relation: "SPOUSE" }];
}

const aloneParent = (random: Random, father: Mutable, mother: Mutable): Mutable => ({
  ...(random.chance(0.8) ? mother : { ...father, birthYear: mother.birthYear }),
  marital: random.weighted([
    [widowed, 0.35],
    [divorced, 0.35],
    [separated, 0.1],
    [single, 0.2],
  ]),
});

/** The head's parents; one of them is more often the mother. */
function eldersOf(random: Random, headYear: number, count: number): Member[] {
  const born = headYear - random.int(20, 33);
  const sex = random.chance(0.7) ? "F" : "M";
  const marital = count === 2 ? married : widowed;
  const elder = { relation: "PARENT", marital, parents: [] } as const;
  const first: Member = { ...elder, sex, birthYear: born };
  return count === 1 ? [first] : [first, { ...elder, sex: opposite(sex), birthYear: born + random.int(-3, 3) }];
}

/** Head (and spouse), a married child with wife or husband, grandchildren. */
function threeGenerations(random: Random, size: number, year: number): Member[] {
  const grandchildYear = year - random.int(0, 14);
  const childYear = grandchildYear - random.int(21, 29);
  const headYear = childYear - random.int(21, 30);
  const sex = anySex(random);
  const head: Member = {
    sex: size > 4 ? "M" : random.chance(0.7) ? "F" : "M",
    birthYear: headYear,
    relation: "HEAD",
    marital: size > 4 ? married : widowed,
    parents: [],
  };
  const spouse: Member = { ...head, sex: "F", birthYear: headYear + random.int(0, 5), relation: "SPOUSE" };
  const elders = size > 4 ? [head, spouse] : [head];
  const at = elders.length;
  return [
    ...elders,
    { sex, birthYear: childYear, relation: "CHILD", marital: married, parents: elders.map((_, index) => index) },
    { sex: opposite(sex), birthYear: childYear + random.int(-3, 3), relation: "OTHER", marital: married, parents: [] },
    { sex: anySex(random), birthYear: grandchildYear, relation: "GRANDCHILD", marital: single, parents: [at, at + 1] },
  ];
}
