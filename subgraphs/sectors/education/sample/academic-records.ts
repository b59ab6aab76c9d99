import type { TableRow, World } from "@lgsp/kit";
import type { PupilYear } from "./pupils.ts";

const primarySubjects = ["VIETNAMESE", "MATHEMATICS", "ENGLISH"];
const secondarySubjects = [
  "LITERATURE",
  "MATHEMATICS",
  "ENGLISH",
  "NATURAL_SCIENCE",
  "HISTORY_GEOGRAPHY",
  "INFORMATICS",
];

/** Both terms of a finished school year, with the marks; a pupil is about as good in every subject. */
export function* academicRecordRows(world: World, { person, schoolYear, grade }: PupilYear): Generator<TableRow> {
  if (grade < 1) return;
  const random = world.random("education.academic-record", person.index);
  const ability = 4.5 + 4.2 * Math.sqrt(random.next());
  for (const term of [1, 2]) {
    const key = { personal_id: person.personalId, school_year: schoolYear, term };
    const marks: number[] = [];
    for (const subject of grade <= 5 ? primarySubjects : secondarySubjects) {
      const mark = Math.min(10, Math.max(2, Math.round((ability + (random.next() - 0.5) * 2.4) * 10) / 10));
      marks.push(mark);
      yield ["subject_mark", { ...key, subject, mark }];
    }
    yield [
      "academic_record",
      {
        ...key,
        conduct: random.weighted([
          ["GOOD", 0.78],
          ["FAIR", 0.17],
          ["PASS", 0.045],
          ["FAIL", 0.005],
        ]),
        result: resultOf(marks),
        absences: absencesOf(world, person, term),
      },
    ];
  }
}

/** Most miss a few days; where floods cut the way, or at harvest time, some miss weeks. */
function absencesOf(world: World, person: PupilYear["person"], term: number): number {
  const random = world.random("education.absences", person.index * 2 + term);
  if (random.chance(0.03)) return random.int(11, 35);
  return random.chance(0.4) ? random.int(1, 9) : 0;
}

/** Circular 22/2021/TT-BGDĐT, article 9, on marks alone: six subjects (here: all) must reach the bar, none may fall far below. */
function resultOf(marks: readonly number[]): "GOOD" | "FAIR" | "PASS" | "FAIL" {
  const lowest = Math.min(...marks);
  const reaching = (bar: number): boolean => marks.filter((mark) => mark >= bar).length >= Math.ceil(marks.length / 2);
  if (lowest >= 6.5 && reaching(8)) return "GOOD";
  if (lowest >= 5 && reaching(6.5)) return "FAIR";
  return lowest >= 3.5 && reaching(5) ? "PASS" : "FAIL";
}
