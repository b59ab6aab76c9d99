import places from "./data/places.json" with { type: "json" };
import { communeAt, type CommuneFacts } from "./communes.ts";
import { ethnicGroupIn, religionOf } from "./ethnicity.ts";
import { familyOf, married, widowed, type Member } from "./family.ts";
import { familyName, followsMother, fullName } from "./full-name.ts";
import { birthYearClass, serialOf, type HouseholdPlace } from "./household-block.ts";
import { personalNumber } from "./personal-number.ts";
import { permute, randomOf } from "./random.ts";
import type { Person, Random } from "./world.ts";

/** The day at which ages are taken. */
export const asOf = "2026-11-01";
const thisYear = 2026;
/** The last month that is over. */
const lastMonth = 10;

export interface Home {
  readonly commune: CommuneFacts;
  readonly hamlet: string;
  readonly registeredOn: string;
  readonly people: readonly Person[];
}

/** What all of a household share. */
interface Shared {
  readonly commune: CommuneFacts;
  readonly ethnicGroup: string;
  readonly religion: string;
  readonly hamlet: string;
  readonly street: string;
  readonly household: number;
  /** Index of the household's first person. */
  readonly first: number;
}

/** A member of the family who has found his or her year of birth, number, name and fate. */
interface Relative extends Member {
  readonly index: number;
  /** Six digits of the personal number, unique among those of the same class of birth years. */
  readonly serial: number;
  readonly familyName: string;
  readonly status: Person["status"];
}

/** Everyone of one household at once: they share commune, address, group and names. A pure function of (seed, place). */
export function homeAt(seed: number, place: HouseholdPlace): Home {
  const random = randomOf(seed, "household", place.household);
  const commune = communeAt(random.next());
  const ethnicGroup = ethnicGroupIn(commune, random);
  const religion = religionOf(ethnicGroup, random);
  const relatives = relativesAt(seed, place, random, { ethnicGroup, west: commune.west });
  const { household, first } = place;
  const shared: Shared = { commune, ethnicGroup, religion, household, first, ...addressIn(random, commune) };
  const registeredOn = `${registrationYear(random, relatives)}-${dayOfYear(random, 12)}`;
  const people = relatives.map((relative) => personOf(relative, relatives, shared, random));
  return { commune, hamlet: shared.hamlet, registeredOn, people };
}

function relativesAt(
  seed: number,
  { first, size }: HouseholdPlace,
  random: Random,
  { ethnicGroup, west }: { readonly ethnicGroup: string; readonly west: boolean },
): readonly Relative[] {
  const members = familyOf(random, size, thisYear);
  const familyNames = familyNamesOf(random, members, ethnicGroup, west);
  return members.map((member, at) => {
    const index = first + at;
    const yearClass = birthYearClass(seed, index);
    const birthYear = settled(member.birthYear, yearClass);
    const status = statusOf(random, member, thisYear - birthYear);
    const serial = permute(seed + yearClass, serialOf(index));
    return { ...member, index, birthYear, serial, status, familyName: familyNames[at] ?? "" };
  });
}

/** A household is registered by its head when grown up, at the earliest when the registers that were kept begin. */
function registrationYear(random: Random, [head]: readonly Relative[]): number {
  const grownUp = (head?.birthYear ?? thisYear) + 20;
  return random.int(Math.min(Math.max(1996, grownUp), 2025), 2025);
}

/** The nearest year of the wanted class modulo three that is not in the future: see birthYearClass. */
function settled(year: number, wanted: number): number {
  const off = (((wanted - year) % 3) + 3) % 3;
  const nearest = off === 2 ? year - 1 : year + off;
  return nearest > thisYear ? nearest - 3 : nearest;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));
const dayOfYear = (random: Random, months: number): string =>
  `${twoDigits(random.int(1, months))}-${twoDigits(random.int(1, 28))}`;

/** Children bear their father's family name, or their mother's where he is absent or the people is matrilineal. */
function familyNamesOf(random: Random, members: readonly Member[], ethnicGroup: string, west: boolean): string[] {
  const own = members.map(() => familyName(random, ethnicGroup, west));
  const leading = followsMother(ethnicGroup) ? "F" : "M";
  members.forEach((member, at) => {
    const from = member.parents.find((parent) => members[parent]?.sex === leading) ?? member.parents[0];
    if (from !== undefined) own[at] = own[from] ?? "";
    const elder = member.relation === "PARENT" && member.sex === leading;
    if (elder) own[at] = own[0] ?? "";
  });
  return own;
}

/** Wards have residential groups and streets, communes hamlets. */
function addressIn(random: Random, commune: CommuneFacts): { readonly hamlet: string; readonly street: string } {
  const hamlet = hamletIn(random, commune);
  if (!commune.ward) return { hamlet, street: `Số nhà ${random.int(1, 240)}` };
  return { hamlet, street: `${random.int(1, 380)} ${random.pick(places.streets)}` };
}

function hamletIn(random: Random, commune: CommuneFacts): string {
  if (commune.ward) return `Tổ dân phố ${random.int(1, 18)}`;
  if (!commune.west) return `Thôn ${random.pick(places.eastHamlets)}`;
  return random.chance(0.5) ? `Thôn ${random.int(1, 9)}` : `Thôn ${random.pick(places.westHamlets)}`;
}

function personOf(relative: Relative, relatives: readonly Relative[], shared: Shared, random: Random): Person {
  const { index, sex, birthYear, relation, serial, status } = relative;
  const { commune, ethnicGroup, religion, hamlet, street, household } = shared;
  const dateOfBirth = birthDate(random, birthYear, ethnicGroup);
  const age = ageAt(dateOfBirth);
  const phone = phoneOf(random, age);
  const name = { ethnicGroup, west: commune.west, sex, birthYear, family: relative.familyName };
  return {
    index,
    personalId: personalNumber(birthProvince(random, commune), sex, birthYear, serial),
    fullName: fullName(random, name),
    sex,
    dateOfBirth,
    age,
    ethnicGroup,
    religion,
    commune: commune.code,
    hamlet,
    street,
    household,
    relationToHead: relation,
    maritalStatus: maritalStatusOf(relative, relatives),
    ...(phone === undefined ? {} : { phone }),
    status,
    parents: age < 18 ? relative.parents.map((parent) => shared.first + parent) : [],
  };
}

/** Many of the old, more of them in the mountains, have no more than a year of birth in their papers. */
function birthDate(random: Random, year: number, ethnicGroup: string): string {
  const yearOnly = year >= 1972 ? 0 : (year < 1956 ? 0.3 : 0.08) + (ethnicGroup === "01" ? 0 : 0.25);
  const day = dayOfYear(random, year === thisYear ? lastMonth : 12);
  if (random.chance(yearOnly)) return String(year);
  return `${year}-${day}`;
}

/** Full years at `asOf`; where only the year of birth is known, the difference of years. */
function ageAt(dateOfBirth: string): number {
  const years = thisYear - Number(dateOfBirth.slice(0, 4));
  return dateOfBirth.slice(5) > asOf.slice(5) ? years - 1 : years;
}

const provincesElsewhere = ["049", "052", "064", "054", "048", "066", "038", "040", "079", "030", "034"];

/** Where the birth was registered, which never changes: 051 is Quảng Ngãi, 062 Kon Tum. */
function birthProvince(random: Random, commune: CommuneFacts): string {
  const draw = random.next();
  if (draw < 0.92) return commune.west ? "062" : "051";
  if (draw < 0.955) return commune.west ? "051" : "062";
  return random.pick(provincesElsewhere);
}

const mobilePrefixes = [
  "32",
  "33",
  "34",
  "35",
  "36",
  "37",
  "38",
  "39",
  "70",
  "76",
  "77",
  "78",
  "79",
  "81",
  "82",
  "83",
  "84",
  "85",
  "86",
  "88",
  "89",
  "90",
  "91",
  "93",
  "94",
  "96",
  "97",
  "98",
];

function phoneOf(random: Random, age: number): string | undefined {
  const number = `+84${random.pick(mobilePrefixes)}${String(random.int(0, 9_999_999)).padStart(7, "0")}`;
  const owns = random.chance(age < 14 ? 0 : age < 18 ? 0.55 : age < 70 ? 0.93 : 0.48);
  return owns ? number : undefined;
}

/** Some of the old are dead and some are missing; the head of a household is alive. */
function statusOf(random: Random, member: Member, age: number): Person["status"] {
  const draw = random.next();
  if (member.relation === "HEAD") return "ALIVE";
  if (draw < (age >= 75 ? 0.06 : age >= 55 ? 0.012 : 0.0008)) return "DEAD";
  return draw > 0.9994 && age >= 16 ? "MISSING" : "ALIVE";
}

const partnerOf: Readonly<Record<Person["relationToHead"], Person["relationToHead"] | undefined>> = {
  HEAD: "SPOUSE",
  SPOUSE: "HEAD",
  PARENT: "PARENT",
  CHILD: "OTHER",
  OTHER: "CHILD",
  GRANDCHILD: undefined,
};

/** As the family has it, but a married person whose partner is dead is widowed. */
function maritalStatusOf(person: Relative, relatives: readonly Relative[]): Person["maritalStatus"] {
  if (person.marital !== married) return person.marital;
  const partner = relatives.find(
    (other) => other !== person && other.relation === partnerOf[person.relation] && other.marital === married,
  );
  return partner?.status === "DEAD" ? widowed : married;
}
