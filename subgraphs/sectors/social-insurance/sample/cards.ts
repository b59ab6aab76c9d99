import {
  formerCommunesOf,
  isSampleCitizen,
  mergerDate,
  plusDays,
  povertyReviewOf,
  primaryFacility,
  schoolOfPerson,
  socialInsuranceCode,
  type Person,
  type Random,
  type TableRow,
  type World,
} from "@lgsp/kit";
import type { Insurance } from "./insured.ts";

type Group = "HN" | "CN" | "DT" | "TE" | "HS" | "HC" | "DN" | "HT" | "BT" | "GD";

/** Benefit level printed on the card: 1 and 2 without co-payment, 3 with 5 per cent, 4 with 20. */
const levels: Readonly<Record<Group, number>> = {
  TE: 1,
  HN: 2,
  DT: 2,
  BT: 2,
  CN: 3,
  HT: 3,
  HS: 4,
  HC: 4,
  DN: 4,
  GD: 4,
};
const yearly: readonly Group[] = ["HN", "CN", "HS", "HC", "DN", "GD"];

/** The card of a person, if she has one: nineteen in twenty do, and some of the dead still. */
export function cardRow(world: World, person: Person, insurance: Insurance | undefined): TableRow | undefined {
  if (person.status === "MISSING") return undefined;
  const random = world.random("social-insurance.card", person.index);
  const luck = random.next();
  const group = groupOf(world, person, insurance, random);
  const missing = group === "GD" ? 0.17 : person.age < 1 ? 0.15 : 0.02;
  if (luck < missing && !isSampleCitizen(world, person.index)) return undefined;
  if (person.status === "DEAD" && luck > 0.6) return undefined;
  const { from, to } = validityOf(world, person, group, random);
  // a death that nobody reported leaves the card as it is
  const ended = person.status === "DEAD" && random.chance(0.6) ? plusDays(world.asOf, -random.int(40, 400)) : to;
  return [
    "health_insurance_card",
    {
      card_no: socialInsuranceCode(person),
      personal_id: person.personalId,
      target_group: group,
      benefit_level: levels[group],
      valid_from: from,
      valid_to: ended < from ? from : ended,
      initial_facility_code: world.facility(primaryFacility(world, person.index)).facilityCode,
      commune_code: person.commune,
      address_commune_code: addressCommune(person.commune, from, random),
    },
  ];
}

function groupOf(world: World, person: Person, insurance: Insurance | undefined, random: Random): Group {
  if (person.age < 6) return "TE";
  const poverty = povertyReviewOf(world, person.household, person.commune, 2026);
  // a household that left poverty this year often still holds the cards of the poor
  const stale = poverty === "ESCAPED" && random.chance(0.55);
  if (poverty === "POOR" || stale) return "HN";
  if (insurance?.agency !== undefined) return "HC";
  if (insurance?.enterprise !== undefined) return "DN";
  if (insurance?.status === "PENSION") return "HT";
  if (person.age >= 80) return "BT";
  if (person.ethnicGroup !== "01" && random.chance(0.75)) return "DT";
  if (poverty === "NEAR_POOR") return "CN";
  return schoolOfPerson(world, person) === undefined ? "GD" : "HS";
}

interface Validity {
  readonly from: string;
  readonly to: string;
}

/** Cards by the year are renewed in January; the others run for years, many from before the merger of communes. */
function validityOf(world: World, person: Person, group: Group, random: Random): Validity {
  if (group === "TE") return { from: person.dateOfBirth, to: plusDays(person.dateOfBirth, 72 * 30 + 32) };
  if (yearly.includes(group)) {
    const lapsed = (group === "GD" || group === "DN") && random.chance(0.07);
    return { from: "2026-01-01", to: lapsed ? plusDays(world.asOf, -random.int(2, 150)) : "2026-12-31" };
  }
  const year = random.int(2021, 2026);
  const from = `${year}-${String(random.int(1, 9)).padStart(2, "0")}-01`;
  return { from, to: `${year + random.int(5, 10)}-12-31` };
}

/** The code in force when the card was issued: before the merger that of one of the merged communes. */
function addressCommune(commune: string, from: string, random: Random): string {
  const former = formerCommunesOf(commune);
  return from < mergerDate && former.length > 0 ? random.pick(former).code : commune;
}
