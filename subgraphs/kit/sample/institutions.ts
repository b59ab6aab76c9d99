import places from "./data/places.json" with { type: "json" };
import { communes, type CommuneFacts } from "./communes.ts";
import type { SampleFacility, SampleSchool } from "./world.ts";

/** People of the province, for which the numbers below were counted. */
const provincePopulation = 2_161_755;

type SchoolLevel = SampleSchool["level"];

interface LevelFacts {
  readonly level: SchoolLevel;
  readonly word: string;
  /** Schools of the whole province, 923 together. */
  readonly schools: number;
  /** First digit of the three-digit number inside the former district. */
  readonly series: number;
}

const levels: readonly LevelFacts[] = [
  { level: "PRESCHOOL", word: "Trường Mầm non", schools: 302, series: 2 },
  { level: "PRIMARY", word: "Trường Tiểu học", schools: 298, series: 4 },
  { level: "LOWER_SECONDARY", word: "Trường THCS", schools: 258, series: 5 },
  { level: "UPPER_SECONDARY", word: "Trường THPT", schools: 65, series: 7 },
];

/** The commune where a former district had its offices: the most populous one. */
const seats = new Map<string, CommuneFacts>();
for (const commune of communes) {
  const seat = seats.get(commune.formerDistrict);
  if (seat === undefined || commune.weight > seat.weight) seats.set(commune.formerDistrict, commune);
}
const isSeat = (commune: CommuneFacts): boolean => seats.get(commune.formerDistrict) === commune;
const provincePrefix = (commune: CommuneFacts): string => (commune.west ? "62" : "51");

/** The commune's own name, then those of the units merged into it, then numbered ones. */
function* namesIn(commune: CommuneFacts): Generator<string> {
  const names = [commune.shortName, ...commune.formerNames];
  for (let round = 1; ; round++) for (const name of names) yield round === 1 ? name : `${name} số ${round}`;
}

/** All schools: at least a preschool, a primary and a lower secondary school in every commune. */
export function schoolsFor(citizens: number): readonly SampleSchool[] {
  const schools: SampleSchool[] = [];
  const issued = new Map<string, number>();
  for (const facts of levels) {
    for (const commune of communes) {
      const real =
        facts.level === "UPPER_SECONDARY"
          ? places.upperSecondary.filter((school) => school.commune === commune.code)
          : [];
      const least = facts.level !== "UPPER_SECONDARY" || isSeat(commune) ? 1 : real.length;
      const count = Math.max(least, Math.round((facts.schools * commune.weight * citizens) / provincePopulation));
      const names = namesIn(commune);
      for (let at = 0; at < count; at++) {
        const series = `${provincePrefix(commune)}${commune.formerDistrict}${facts.series}`;
        const number = (issued.get(series) ?? 0) + 1;
        issued.set(series, number);
        const name = real[at]?.name ?? `${facts.word} ${names.next().value}`;
        const schoolCode = `${series}${String(number).padStart(2, "0")}`;
        schools.push({ index: schools.length, schoolCode, name, level: facts.level, commune: commune.code });
      }
    }
  }
  return schools;
}

/** All health facilities: hospitals, one centre for each former district, a station in every commune, some clinics. */
export function facilitiesFor(citizens: number): readonly SampleFacility[] {
  const facilities: SampleFacility[] = [];
  const issued = new Map<string, number>();
  const add = (name: string, level: SampleFacility["level"], commune: CommuneFacts): void => {
    const series = `${provincePrefix(commune)}${level === "COMMUNE" ? "S" : level === "PRIVATE" ? "P" : "0"}`;
    const number = (issued.get(series) ?? 0) + 1;
    issued.set(series, number);
    const facilityCode = `${series}${number < 100 ? String(number).padStart(2, "0") : stationLetters(number)}`;
    facilities.push({ index: facilities.length, facilityCode, name, level, commune: commune.code });
  };
  for (const commune of communes) {
    for (const real of places.facilities)
      if (real.commune === commune.code) add(real.name, levelOf(real.level), commune);
  }
  for (const seat of seats.values()) add(`Trung tâm Y tế khu vực ${seat.shortName}`, "REGION", seat);
  for (const commune of communes) {
    const kind = commune.ward ? "phường" : commune.code === "21548" ? "đặc khu" : "xã";
    add(`Trạm Y tế ${kind} ${commune.shortName}`, "COMMUNE", commune);
    const points = Math.round((275 * commune.weight * citizens) / provincePopulation) - 1;
    for (const name of commune.formerNames.slice(0, Math.max(points, 0)))
      add(`Điểm trạm Y tế ${name}`, "COMMUNE", commune);
  }
  for (const [at, commune] of communes.filter((unit) => unit.ward).entries())
    add(`Phòng khám đa khoa ${places.clinics[at % places.clinics.length]}`, "PRIVATE", commune);
  return facilities;
}

/** After 99 the last two places count in letters: 100 is AA. */
function stationLetters(number: number): string {
  const letter = (value: number): string => String.fromCodePoint(65 + value);
  return letter(Math.floor((number - 100) / 26)) + letter((number - 100) % 26);
}

const levelOf = (text: string): SampleFacility["level"] => (text === "PRIVATE" ? "PRIVATE" : "PROVINCE");
