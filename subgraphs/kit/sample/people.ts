import places from "./data/places.json" with { type: "json" };
import { communeAt, type CommuneFacts } from "./communes.ts";
import { ethnicGroupIn, religionOf } from "./ethnicity.ts";
import { familyOf, type Member } from "./family.ts";
import { familyName, followsMother, fullName } from "./full-name.ts";
import { birthYearClass, serialOf, type HouseholdPlace } from "./household-block.ts";
import { personalNumber } from "./personal-number.ts";
import { permute, randomOf } from "./random.ts";
import type { Person, Random } from "./world.ts";

/** The day at which ages are taken. */
export const asOf = "2026-11-01";
const thisYear = 2026;
const lastMonth = 10;

export interface Home {
  readonly commune: CommuneFacts;
  readonly hamlet: string;
  readonly registeredOn: string;
  readonly people: readonly Person[];
}

interface Family {
  readonly commune: CommuneFacts;
  readonly ethnicGroup: string;
  readonly religion: string;
  readonly members: readonly Member[];
  readonly birthYears: readonly number[];
  readonly statuses: readonly Person["status"][];
  readonly familyNames: readonly string[];
}

/** Everyone of one household at once: they share commune, address, group and names. A pure function of (seed, place). */
export function homeAt(seed: number, place: HouseholdPlace): Home {
  const random = randomOf(seed, "household", place.household);
  const commune = communeAt(random.next());
  const ethnicGroup = ethnicGroupIn(commune, random);
  const religion = religionOf(ethnicGroup, random);
  const members = familyOf(random, place.size, thisYear);
  const classes = members.map((_, at) => birthYearClass(seed, place.first + at));
  const birthYears = members.map((member, at) => settled(member.birthYear, classes[at] ?? 0));
  const familyNames = familyNamesOf(random, members, ethnicGroup, commune.west);
  const statuses = members.map((member, at) => statusOf(random, member, thisYear - (birthYears[at] ?? thisYear)));
  const family: Family = { commune, ethnicGroup, religion, members, birthYears, statuses, familyNames };
  const hamlet = hamletIn(random, commune);
  const street = commune.ward ? `${random.int(1, 380)} ${random.pick(places.streets)}` : `Số nhà ${random.int(1, 240)}`;
  const headAdultSince = (birthYears[0] ?? thisYear) + 20;
  const registeredOn = `${random.int(Math.min(Math.max(1996, headAdultSince), 2025), 2025)}-${dayOfYear(random, 12)}`;
  const people = members.map((_, at) =>
    personOf(family, at, random, {
      index: place.first + at,
      serial: permute(seed + (classes[at] ?? 0), serialOf(place.first + at)),
      household: place.household,
      first: place.first,
      hamlet,
      street,
    }),
  );
  return { commune, hamlet, registeredOn, people };
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

function hamletIn(random: Random, commune: CommuneFacts): string {
  if (commune.ward) return `Tổ dân phố ${random.int(1, 18)}`;
  if (!commune.west) return `Thôn ${random.pick(places.eastHamlets)}`;
  return random.chance(0.5) ? `Thôn ${random.int(1, 9)}` : `Thôn ${random.pick(places.westHamlets)}`;
}

interface Standing {
  readonly index: number;
  /** Six digits of the personal number, unique among those of the same class of birth years. */
  readonly serial: number;
  readonly household: number;
  /** Index of the household's first person. */
  readonly first: number;
  readonly hamlet: string;
  readonly street: string;
}

function personOf(family: Family, at: number, random: Random, standing: Standing): Person {
  const { commune, ethnicGroup, religion, members } = family;
  const member = members[at] ?? { sex: "F", relation: "OTHER", marital: "1", parents: [] };
  const birthYear = family.birthYears[at] ?? thisYear;
  const dateOfBirth = birthDate(random, birthYear, ethnicGroup);
  const age = ageAt(dateOfBirth);
  const phone = phoneOf(random, age);
  const person: Person = {
    index: standing.index,
    personalId: personalNumber(birthProvince(random, commune), member.sex, birthYear, standing.serial),
    fullName: fullName(random, {
      ethnicGroup,
      west: commune.west,
      sex: member.sex,
      birthYear,
      family: family.familyNames[at] ?? "",
    }),
    sex: member.sex,
    dateOfBirth,
    age,
    ethnicGroup,
    religion,
    commune: commune.code,
    hamlet: standing.hamlet,
    street: standing.street,
    household: standing.household,
    relationToHead: member.relation,
    maritalStatus: maritalStatusOf(family, at),
    status: family.statuses[at] ?? "ALIVE",
    parents: age < 18 ? member.parents.map((parent) => standing.first + parent) : [],
  };
  return phone === undefined ? person : { ...person, phone };
}

/** Many of the old, more of them in the mountains, have no more than a year of birth in their papers. */
function birthDate(random: Random, year: number, ethnicGroup: string): string {
  const yearOnly = year >= 1972 ? 0 : (year < 1956 ? 0.3 : 0.08) + (ethnicGroup === "01" ? 0 : 0.25);
  const day = dayOfYear(random, year === thisYear ? lastMonth : 12);
  if (random.chance(yearOnly)) return String(year);
  return `${year}-${day}`;
}

/** Full years at `asOf`; for a date of reduced precision the years that are certain to be begun. */
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
function maritalStatusOf({ members, statuses }: Family, at: number): Person["maritalStatus"] {
  const member = members[at];
  if (member?.marital !== "2") return member?.marital ?? "1";
  const partner = members.findIndex(
    (other, index) => index !== at && other.relation === partnerOf[member.relation] && other.marital === "2",
  );
  return statuses[partner] === "DEAD" ? "3" : "2";
}
