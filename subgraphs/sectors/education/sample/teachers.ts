import type { Person, Random, SampleSchool, TableRow, World } from "@lgsp/kit";

/** Schools by the commune they stand in. */
export function schoolsByCommune(world: World): ReadonlyMap<string, readonly SampleSchool[]> {
  return Map.groupBy(
    Array.from({ length: world.schools }, (_, index) => world.school(index)),
    (school) => school.commune,
  );
}

/** Some two in a hundred adults teach, at a school of their own commune; staff numbers are given out in order. */
export function teacherRow(
  world: World,
  person: Person,
  schools: ReadonlyMap<string, readonly SampleSchool[]>,
  number: number,
): TableRow | undefined {
  if (person.status !== "ALIVE" || person.age < 23 || person.age > 60) return undefined;
  const random = world.random("education.teacher", person.index);
  const here = schools.get(person.commune);
  if (here === undefined || !random.chance(person.sex === "F" ? 0.026 : 0.011)) return undefined;
  const school = random.pick(here);
  return [
    "teacher",
    {
      personal_id: person.personalId,
      staff_no: `GV51${String(number).padStart(6, "0")}`,
      school_code: school.schoolCode,
      subject: subjectAt(school, random),
      qualification: random.weighted([
        ["COLLEGE", school.level === "PRESCHOOL" ? 0.4 : 0.08],
        ["BACHELOR", 0.82],
        ["MASTER", school.level === "UPPER_SECONDARY" ? 0.2 : 0.04],
      ]),
      contract_type: random.weighted([
        ["PERMANENT", 0.82],
        ["FIXED_TERM", 0.14],
        ["VISITING", 0.04],
      ]),
    },
  ];
}

function subjectAt(school: SampleSchool, random: Random): string {
  if (school.level === "PRESCHOOL") return "PRESCHOOL_CARE";
  if (school.level === "PRIMARY") return random.pick(["VIETNAMESE", "VIETNAMESE", "MATHEMATICS", "ENGLISH"]);
  return random.pick(["LITERATURE", "MATHEMATICS", "ENGLISH", "NATURAL_SCIENCE", "HISTORY_GEOGRAPHY", "INFORMATICS"]);
}
