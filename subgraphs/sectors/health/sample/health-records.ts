import { hasHealthRecord, plusDays, primaryFacility, type Person, type TableRow, type World } from "@lgsp/kit";
import { chronicConditionsOf } from "./diagnoses.ts";

/** Shares among the Kinh, roughly. */
const bloodTypes: readonly (readonly [string, number])[] = [
  ["O", 45],
  ["B", 30],
  ["A", 20],
  ["AB", 5],
];
const allergens = ["Penicillin", "Hải sản", "Sữa bò", "Phấn hoa", "Aspirin", "Đậu phộng", "Bụi nhà"];

export function healthRecordRow(world: World, person: Person): TableRow | undefined {
  if (person.status !== "ALIVE" || !hasHealthRecord(world, person.index)) return undefined;
  const random = world.random("health.record", person.index);
  const lastCheckup = plusDays(world.asOf, -random.int(3, 900));
  const allergies = random.chance(0.12) ? [random.pick(allergens)] : [];
  return [
    "health_record",
    {
      personal_id: person.personalId,
      blood_type: random.chance(0.85) ? random.weighted(bloodTypes) : null,
      chronic_icd: JSON.stringify(chronicConditionsOf(person, random)),
      allergies: JSON.stringify(allergies),
      last_checkup_on: lastCheckup < person.dateOfBirth ? null : lastCheckup,
      primary_facility_code: world.facility(primaryFacility(world, person.index)).facilityCode,
      updated_at: `${plusDays(world.asOf, -random.int(0, 3))}T${String(random.int(0, 9)).padStart(2, "0")}:${String(random.int(0, 59)).padStart(2, "0")}:00Z`,
    },
  ];
}
