import { type Person, plusDays, type SampleReligiousFacility, type TableRow, type World } from "@lgsp/kit";

const ranksOf: Readonly<Record<string, readonly string[]>> = {
  "01": ["Đại đức", "Sư cô", "Ni sư", "Thượng tọa"],
  "02": ["Linh mục", "Trưởng ban hành giáo", "Ủy viên hội đồng mục vụ"],
  "05": ["Lễ sanh", "Giáo hữu", "Chánh trị sự"],
  "08": ["Truyền đạo", "Mục sư nhiệm chức", "Trưởng điểm nhóm"],
};
const atOneFacility = 4;

/** Believers who serve a facility of their faith in their commune; `serving` counts those of each facility so far. */
export function* dignitaryRow(
  world: World,
  person: Person,
  facilities: readonly SampleReligiousFacility[],
  serving: Map<string, number>,
): Generator<TableRow> {
  const { status, age, religion } = person;
  if (status !== "ALIVE" || age < 25) return;
  const facility = facilities.find((one) => one.religion === religion);
  const ranks = ranksOf[religion];
  if (facility === undefined || ranks === undefined) return;
  const random = world.random("religion.dignitary", person.index);
  const before = serving.get(facility.facilityCode) ?? 0;
  if (before >= atOneFacility || !random.chance(0.3)) return;
  serving.set(facility.facilityCode, before + 1);
  yield [
    "religious_dignitary",
    {
      personal_id: person.personalId,
      religion_code: religion,
      rank: random.pick(ranks),
      facility_code: facility.facilityCode,
      appointed_on: plusDays(world.asOf, -random.int(30, 365 * Math.min(30, age - 24))),
    },
  ];
}
