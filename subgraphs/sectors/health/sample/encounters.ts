import {
  isSampleCitizen,
  plusDays,
  primaryFacility,
  socialInsuranceCode,
  type Person,
  type Random,
  type TableRow,
  type World,
} from "@lgsp/kit";
import { diagnosisOf } from "./diagnoses.ts";

/**
 * Up to four visits in the two years before `asOf`, most of them at the place of primary care. Encounter numbers run
 * on from `issued`: a number that held the person's index would link her visits.
 */
export function* encounterRows(world: World, person: Person, issued: number): Generator<TableRow> {
  if (person.status !== "ALIVE") return;
  const random = world.random("health.encounter", person.index);
  const old = person.age >= 60;
  const drawn = random.weighted([
    [0, old ? 0.3 : 0.55],
    [1, 0.25],
    [2, old ? 0.22 : 0.12],
    [3, old ? 0.14 : 0.05],
    [4, old ? 0.09 : 0.03],
  ]);
  const visits = isSampleCitizen(world, person.index) ? Math.max(drawn, 2) : drawn;
  if (visits === 0) return;
  const primary = primaryFacility(world, person.index);
  let number = issued;
  for (let visit = 0; visit < visits; visit++) {
    const startedOn = plusDays(world.asOf, -random.int(1, 730));
    if (startedOn < person.dateOfBirth) continue;
    yield ["encounter", encounter(world, person, random, { number: ++number, startedOn, primary })];
  }
}

interface Visit {
  readonly number: number;
  readonly startedOn: string;
  readonly primary: number;
}

function encounter(world: World, person: Person, random: Random, { number, startedOn, primary }: Visit): TableRow[1] {
  const facility = world.facility(random.chance(0.75) ? primary : random.int(0, world.facilities - 1));
  const kind = random.weighted(
    facility.level === "COMMUNE"
      ? ([
          ["OUTPATIENT", 0.9],
          ["OUTPATIENT_TREATMENT", 0.1],
        ] as const)
      : ([
          ["OUTPATIENT", 0.6],
          ["INPATIENT", 0.22],
          ["OUTPATIENT_TREATMENT", 0.13],
          ["DAY_TREATMENT", 0.05],
        ] as const),
  );
  const hour = random.int(0, 9);
  const days = kind === "INPATIENT" ? random.int(2, 11) : 0;
  // multiples of 100 đồng; inpatient stays cost by the day
  const totalCost = (kind === "INPATIENT" ? random.int(6_000, 19_000) * days : random.int(800, 7_500)) * 100;
  const insured = random.chance(0.93);
  return {
    encounter_no: `${facility.facilityCode}.${startedOn.slice(2).replaceAll("-", "")}.${String(number).padStart(8, "0")}`,
    personal_id: person.personalId,
    facility_code: facility.facilityCode,
    kind,
    started_on: startedOn,
    started_at: `${startedOn}T${twoDigits(hour)}:${twoDigits(random.int(0, 59))}:00Z`,
    ended_at: `${plusDays(startedOn, days)}T${twoDigits(hour + random.int(1, 5))}:${twoDigits(random.int(0, 59))}:00Z`,
    main_icd: diagnosisOf(person, random),
    insurance_card_no: insured ? socialInsuranceCode(person) : null,
    total_cost: totalCost,
    insurance_paid: insured ? Math.round((totalCost * random.pick([80, 80, 95, 100])) / 10_000) * 100 : 0,
  };
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
