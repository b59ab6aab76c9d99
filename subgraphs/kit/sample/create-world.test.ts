import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createWorld } from "./create-world.ts";
import { enterpriseCheckDigit } from "./enterprises.ts";
import { primaryFacility } from "./person-facility.ts";
import { schoolOf } from "./person-school.ts";
import { readPersonalNumber } from "./personal-number.ts";
import { samplePersonas } from "./personas.ts";

const world = createWorld({ seed: 1, citizens: 20_000 });
const anyPerson = fc.integer({ min: 0, max: world.citizens - 1 });
const anySeed = fc.integer({ min: 0, max: 0x7fffffff });
const birthYear = (date: string): number => Number(date.slice(0, 4));

describe("a person", () => {
  test("is the same whoever else was asked for before, in a world of any size", () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }), (seed, one, other) => {
        const small = createWorld({ seed, citizens: 1_000 });
        small.person(other);
        expect(small.person(one)).toEqual(createWorld({ seed, citizens: 2_161_755 }).person(one));
      }),
      { numRuns: 40 },
    );
  });

  test("has a personal number that agrees with sex and year of birth", () => {
    fc.assert(
      fc.property(anyPerson, (index) => {
        const person = world.person(index);
        expect(readPersonalNumber(person.personalId)).toMatchObject({
          sex: person.sex,
          birthYear: birthYear(person.dateOfBirth),
        });
      }),
    );
  });

  test("has a personal number of her own, also at the far end of the largest world", () => {
    const numbers = new Set<string>();
    const province = createWorld({ seed: 7, citizens: 3_000_000 });
    for (let index = 0; index < 20_000; index++) numbers.add(province.person(index).personalId);
    for (let index = 2_980_000; index < 3_000_000; index++) numbers.add(province.person(index).personalId);
    expect(numbers.size).toBe(40_000);
  });

  test("is a member of her household, whose head comes first", () => {
    fc.assert(
      fc.property(anyPerson, (index) => {
        const household = world.household(world.person(index).household);
        expect(household.members).toContain(index);
        expect(world.person(household.members[0] ?? -1).relationToHead).toBe("HEAD");
      }),
    );
  });

  test("under 18 lives in the household of the parents, who are at least 16 years older", () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 0, max: 989 }), (seed, index) => {
        const some = createWorld({ seed, citizens: 990 });
        const child = some.person(index);
        fc.pre(child.age < 18);
        for (const parent of child.parents.map((index) => some.person(index))) {
          expect(birthYear(child.dateOfBirth) - birthYear(parent.dateOfBirth)).toBeGreaterThanOrEqual(16);
          expect(parent.household).toBe(child.household);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("is not born after the day of the sample nor more than 110 years before it", () => {
    fc.assert(
      fc.property(anyPerson, (index) => {
        const { dateOfBirth, age } = world.person(index);
        expect(dateOfBirth <= world.asOf).toBe(true);
        expect(age).toBeGreaterThanOrEqual(0);
        expect(age).toBeLessThanOrEqual(110);
      }),
    );
  });

  test("has a name and an address in NFC and a phone that can be dialled", () => {
    fc.assert(
      fc.property(anyPerson, (index) => {
        const { fullName, hamlet, street, phone } = world.person(index);
        for (const text of [fullName, hamlet, street]) expect(text).toBe(text.normalize("NFC"));
        expect(fullName).toMatch(/^\p{Lu}[^ ]*( \p{L}[^ ]*)+$/u);
        if (phone !== undefined) expect(phone).toMatch(/^\+84(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-9])[0-9]{7}$/);
      }),
    );
  });
});

describe("the people together", () => {
  const people = Array.from({ length: world.citizens }, (_, index) => world.person(index));
  const share = (fits: (person: (typeof people)[number]) => boolean): number =>
    people.filter(fits).length / people.length;

  test("are children, adults and old in the proportions of the province", () => {
    expect(share(({ age }) => age < 15)).toBeGreaterThan(0.18);
    expect(share(({ age }) => age < 15)).toBeLessThan(0.3);
    expect(share(({ age }) => age >= 60)).toBeGreaterThan(0.09);
    expect(share(({ sex }) => sex === "F")).toBeGreaterThan(0.47);
    expect(share(({ sex }) => sex === "F")).toBeLessThan(0.55);
  });

  test("are orphans as children only now and then", () => {
    const children = people.filter(({ age }) => age < 18);
    const orphans = children.filter(({ parents }) =>
      parents.every((parent) => world.person(parent).status !== "ALIVE"),
    );
    expect(orphans.length).toBeLessThan(children.length / 100);
  });

  test("are of the groups that live here, by the list of 1979", () => {
    expect(share(({ ethnicGroup }) => ethnicGroup === "01")).toBeGreaterThan(0.65);
    expect(share(({ ethnicGroup }) => ethnicGroup === "19")).toBeGreaterThan(0.03);
    expect(
      people.filter(({ ethnicGroup }) => ethnicGroup === "19").every(({ fullName }) => /^(Đinh|Phạm) /.test(fullName)),
    ).toBe(true);
  });

  test("live in all communes, most of them where most people are", () => {
    const counts = Map.groupBy(people, ({ commune }) => commune);
    expect(counts.size).toBe(96);
    for (const { code, weight } of world.communes) {
      expect(Math.abs((counts.get(code)?.length ?? 0) / people.length - weight)).toBeLessThan(0.006);
    }
  });

  test("are old enough for a birth date of the year alone", () => {
    const yearOnly = people.filter(({ dateOfBirth }) => dateOfBirth.length === 4);
    expect(yearOnly.length).toBeGreaterThan(people.length / 100);
    expect(yearOnly.every(({ age }) => age > 50)).toBe(true);
  });
});

describe("enterprises", () => {
  test("have codes with a valid check digit, each its own, and an adult representative", () => {
    const codes = new Set<string>();
    for (let index = 0; index < world.enterprises; index++) {
      const { enterpriseCode, representative, registeredOn } = world.enterprise(index);
      codes.add(enterpriseCode);
      expect(enterpriseCode).toMatch(/^(43|61)5[0-9]{7}$|^(43|61)6[0-9]{7}$/);
      expect(enterpriseCheckDigit(enterpriseCode.slice(0, 9))).toBe(Number(enterpriseCode[9]));
      expect(world.person(representative)).toMatchObject({ status: "ALIVE" });
      expect(
        Number(registeredOn.slice(0, 4)) - birthYear(world.person(representative).dateOfBirth),
      ).toBeGreaterThanOrEqual(18);
    }
    expect(codes.size).toBe(world.enterprises);
  });

  test("the check digit is that of issued codes", () => {
    expect(enterpriseCheckDigit("430020594")).toBe(3);
  });
});

describe("schools and facilities", () => {
  test("are in every commune, the more the larger the world, and have codes of their own", () => {
    const province = createWorld({ seed: 1, citizens: 2_161_755 });
    for (const some of [createWorld({ seed: 1, citizens: 100 }), world, province]) {
      const schools = Array.from({ length: some.schools }, (_, index) => some.school(index));
      const facilities = Array.from({ length: some.facilities }, (_, index) => some.facility(index));
      expect(new Set(schools.map((school) => school.schoolCode)).size).toBe(schools.length);
      expect(new Set(facilities.map((facility) => facility.facilityCode)).size).toBe(facilities.length);
      expect(schools.every((school) => /^(51|62)[0-9]{6}$/.test(school.schoolCode))).toBe(true);
      expect(facilities.every((facility) => /^(51|62)[0-9A-Z]{3}$/.test(facility.facilityCode))).toBe(true);
      for (const { code } of some.communes) {
        expect(schools.some((school) => school.commune === code && school.level === "PRIMARY")).toBe(true);
        expect(facilities.some((facility) => facility.commune === code && facility.level === "COMMUNE")).toBe(true);
      }
    }
    expect(province.schools).toBeGreaterThan(900);
  });

  test("take the children of their age, and everyone has a facility", () => {
    fc.assert(
      fc.property(anyPerson, (index) => {
        const person = world.person(index);
        const schooling = schoolOf(world, index);
        const years = 2026 - birthYear(person.dateOfBirth);
        if (schooling !== undefined) expect(schooling.grade).toBe(years < 6 ? 0 : years - 5);
        if (years < 3 || years > 17) expect(schooling).toBeUndefined();
        expect(world.facility(primaryFacility(world, index)).name).not.toBe("");
      }),
    );
  });
});

test("the personas meet: a head of household, her pupil at school, her clerk and her doctor", () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const some = createWorld({ seed, citizens: 2_000 });
      const { citizen, clerkCommune, doctorFacility } = samplePersonas(some);
      const person = some.person(citizen);
      expect(person).toMatchObject({ relationToHead: "HEAD", status: "ALIVE", commune: clerkCommune });
      expect(some.facility(doctorFacility).commune).toBe(clerkCommune);
      const { members } = some.household(person.household);
      expect(members.some((member) => some.person(member).parents[0] === citizen && schoolOf(some, member))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("a world of an impossible size is refused", () => {
  for (const citizens of [0, 99, 3_000_001, 1.5, Number.NaN]) {
    expect(() => createWorld({ seed: 1, citizens })).toThrow(RangeError);
  }
});
