import {
  communeOf,
  disabilityOf,
  isSampleCitizen,
  plusDays,
  povertyOf,
  type Person,
  type RunningNumbers,
  type TableRow,
  type World,
} from "@lgsp/kit";
import { violationOf } from "./violations.ts";

const kinh = "01";

const fields: readonly (readonly [string, number])[] = [
  ["CIVIL", 0.26],
  ["FAMILY", 0.26],
  ["LAND", 0.22],
  ["CRIMINAL", 0.18],
  ["ADMINISTRATIVE", 0.08],
];

/** Law 11/2017/QH14, article 7: who is entitled. Poverty is asked for first, because it is the easiest to prove. */
function groundOf(world: World, person: Person): string | undefined {
  const poverty = povertyOf(world, person.household, person.commune);
  if (poverty !== undefined) return poverty;
  if (person.ethnicGroup !== kinh && communeOf(person.commune).west) return "ETHNIC_MINORITY";
  if (disabilityOf(world, person) !== undefined) return "DISABLED";
  return person.age < 16 ? "CHILD" : person.age >= 75 ? "ELDERLY" : undefined;
}

/** Few of the entitled ask; a third of those who were fined and could. */
export function legalAidRow(world: World, person: Person, cases: RunningNumbers): TableRow | undefined {
  if (person.status !== "ALIVE") return undefined;
  const isSample = isSampleCitizen(world, person.index);
  const ground = groundOf(world, person) ?? (isSample ? "NEAR_POOR" : undefined);
  if (ground === undefined) return undefined;
  const random = world.random("justice.legal-aid", person.index);
  const share = violationOf(world, person) === undefined ? 0.006 : 0.33;
  if (!random.chance(share) && !isSample) return undefined;
  const openedOn = plusDays(world.asOf, -random.int(5, 900));
  const closedOn = plusDays(openedOn, random.int(20, 260));
  const year = openedOn.slice(0, 4);
  return [
    "legal_aid_case",
    {
      case_no: `${String(cases.next(year)).padStart(4, "0")}/${year}/TGPL`,
      personal_id: person.personalId,
      eligibility: ground,
      field: random.weighted(fields),
      opened_on: openedOn,
      closed_on: closedOn <= world.asOf ? closedOn : null,
    },
  ];
}
