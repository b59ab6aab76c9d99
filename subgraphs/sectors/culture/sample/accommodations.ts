import {
  householdBusinessOf,
  type Person,
  plusDays,
  type Random,
  samplePersonas,
  type SampleEnterprise,
  type TableRow,
  type World,
} from "@lgsp/kit";

/** Division 55 of VSIC 2018: accommodation. */
const lodging = "55";

const codeOf = (number: number): string => `LT51${String(number).padStart(5, "0")}`;

/** The hotel of an enterprise that is in the trade, or that put its money into one beside its own trade. */
export function accommodationOfEnterprise(
  world: World,
  { index, enterpriseCode, name, commune, industry }: SampleEnterprise,
  number: number,
): TableRow | undefined {
  const random = world.random("culture.hotel", index);
  if (!random.chance(industry === lodging ? 1 : 0.08)) return undefined;
  const stars = random.weighted([
    [null, 0.35],
    [1, 0.2],
    [2, 0.25],
    [3, 0.13],
    [4, 0.05],
    [5, 0.02],
  ]);
  return [
    "accommodation",
    {
      accommodation_code: codeOf(number),
      name: `Khách sạn ${name.split(" ").slice(-2).join(" ")}`,
      enterprise_code: enterpriseCode,
      household_business_no: null,
      stars,
      rooms: random.int(12, 30 + 30 * (stars ?? 0)),
      commune_code: commune,
      ...fireSafety(world, random, 0.85),
    },
  ];
}

/** The guest house of a household business in the trade; one in the sample clerk's commune is there for sure. */
export function accommodationOfBusiness(
  world: World,
  person: Person,
  number: number,
  surely: boolean,
): TableRow | undefined {
  const business = householdBusinessOf(world, person);
  if (business === undefined || ((business.industry !== lodging || business.status === "CLOSED") && !surely))
    return undefined;
  const random = world.random("culture.guest-house", person.index);
  const given = person.fullName.split(" ").at(-1) ?? person.fullName;
  return [
    "accommodation",
    {
      accommodation_code: codeOf(number),
      name: `Nhà nghỉ ${given}`,
      enterprise_code: null,
      household_business_no: business.registrationNo,
      stars: null,
      rooms: random.int(4, 18),
      commune_code: person.commune,
      ...fireSafety(world, random, 0.55),
    },
  ];
}

/** The sample citizen, who trades in the clerk's commune, has rooms to let: the personas then have rows of every kind. */
export const lodgesSurely = (world: World): number => samplePersonas(world).citizen;

function fireSafety(world: World, random: Random, share: number) {
  const onRecord = random.chance(share);
  const acceptedOn = plusDays(world.asOf, -random.int(30, 3_000));
  return { fire_safety_accepted_on: onRecord ? acceptedOn : null, fire_safety_on_record: onRecord };
}
