import names from "./data/names.json" with { type: "json" };
import type { Random } from "./world.ts";

type Sex = "M" | "F";

interface GroupNames {
  /** FAMILY: family + Văn/Thị + given. MARK: A or Y (man or woman, not a family name) + given. CLAN: clan + given. */
  readonly pattern: string;
  readonly families?: readonly string[];
  readonly mark?: Readonly<Record<Sex, string>>;
  readonly male: readonly string[];
  readonly female: readonly string[];
}

const groups: ReadonlyMap<string, GroupNames> = new Map(Object.entries(names.groups));
const kinhFamilies: readonly (readonly [string, number])[] = Object.entries(names.kinhFamily);
const easternXoDang: GroupNames = {
  pattern: "FAMILY",
  families: ["Đinh"],
  male: names.groups["14"].male,
  female: names.groups["14"].female,
};

/** The Ca Dong of Sơn Tây, counted as Xơ Đăng, took the family name Đinh; west of the range it is A and Y alone. */
const groupNames = (ethnicGroup: string, west: boolean): GroupNames | undefined =>
  ethnicGroup === "14" && !west ? easternXoDang : groups.get(ethnicGroup);

/** A family name of that group; "" where the group has none. */
export function familyName(random: Random, ethnicGroup: string, west: boolean): string {
  const group = groupNames(ethnicGroup, west);
  if (group === undefined) return random.weighted(kinhFamilies);
  return group.families === undefined ? "" : random.pick(group.families);
}

/** Gia Rai children belong to their mother's clan. */
export const followsMother = (ethnicGroup: string): boolean => groups.get(ethnicGroup)?.pattern === "CLAN";

/** A full name as one NFC text in the order family, middle, given. */
export function fullName(
  random: Random,
  person: { ethnicGroup: string; west: boolean; sex: Sex; birthYear: number; family: string },
): string {
  const { sex, family } = person;
  const group = groupNames(person.ethnicGroup, person.west);
  if (group === undefined) return kinhName(random, family, sex, person.birthYear);
  const given = random.pick(sex === "M" ? group.male : group.female);
  if (group.mark !== undefined) return `${group.mark[sex]} ${given}`;
  if (group.pattern === "CLAN") return `${family} ${given}`;
  return `${family} ${sex === "M" ? "Văn" : "Thị"} ${given}`;
}

/** Văn and Thị are the rule among the old and rare among the young. */
function kinhName(random: Random, family: string, sex: Sex, birthYear: number): string {
  const list = sex === "M" ? names.male : names.female;
  const plain = birthYear < 1965 ? 0.8 : birthYear < 1985 ? 0.5 : birthYear < 2005 ? 0.25 : 0.08;
  const middle = random.chance(plain) ? (sex === "M" ? "Văn" : "Thị") : random.pick(list.middle);
  let given = random.pick(list.given);
  while (middle.split(" ").includes(given)) given = random.pick(list.given);
  return `${family} ${middle} ${given}`;
}
