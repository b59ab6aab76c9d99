import type { SampleRows } from "../../sample/world.ts";
import type { SectorDefinition } from "../../sector.ts";

const familyNames = ["Nguyễn", "Đinh", "Đặng", "Ân", "An", "Phạm", "Hồ", "A"] as const;
const givenNames = ["Thị Hương", "Văn Hoà", "Văn Hòa", "Quý", "Thị Đào", "Út"] as const;
const communes = ["21001", "21002", "21003"] as const;
const diagnoses = ["A90", "J06.9", "I10", "E11.9"] as const;

/** Personal number of the fixture's person `index`. */
export const personalIdOf = (index: number): string => `051${String(index).padStart(9, "0")}`;

const pick = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length];

function* clinics(): Iterable<SampleRows> {
  yield {
    table: "clinic",
    rows: Array.from({ length: 12 }, (_, index) => ({
      clinic_code: `PK${String(index).padStart(3, "0")}`,
      name: `Phòng khám ${pick(givenNames, index)} ${index % 4}`,
      beds: index % 5 === 4 ? null : index * 7,
      open: index % 3 !== 0,
      location: JSON.stringify({ type: "Point", coordinates: [108.8 + index / 100, 15.1] }),
      commune_code: pick(communes, index) ?? null,
      agency_code: "H48.10",
    })),
  };
}

function* people(count: number): Iterable<SampleRows> {
  for (let start = 0; start < count; start += 500) {
    const indices = Array.from({ length: Math.min(500, count - start) }, (_, offset) => start + offset);
    yield { table: "citizen", rows: indices.map(citizenRow) };
    yield { table: "visit", rows: indices.flatMap(visitRows) };
  }
}

function citizenRow(index: number): SampleRows["rows"][number] {
  const communeCode = pick(communes, index * 7) ?? null;
  return {
    personal_id: personalIdOf(index),
    full_name: `${pick(familyNames, index)} ${pick(givenNames, Math.floor(index / 3))}`,
    date_of_birth: index % 10 === 0 ? String(1930 + (index % 30)) : `${1950 + (index % 60)}-0${1 + (index % 9)}-15`,
    sex: index % 2 === 0 ? "F" : "M",
    phone: index % 4 === 0 ? null : `+8490${String(1_000_000 + index)}`,
    address: JSON.stringify({
      text: `Thôn ${index % 9}`,
      hamlet: `Thôn ${index % 9}`,
      communeCode,
      communeName: `Xã ${communeCode}`,
    }),
    commune_code: communeCode,
  };
}

function visitRows(index: number): SampleRows["rows"] {
  return Array.from({ length: index % 4 }, (_, visit) => ({
    personal_id: personalIdOf(index),
    visit_no: visit + 1,
    clinic_code: `PK${String((index + visit) % 12).padStart(3, "0")}`,
    diagnosis_icd: visit === 2 ? null : JSON.stringify([pick(diagnoses, index), pick(diagnoses, index + visit + 1)]),
    started_at: `202${visit}-0${1 + (index % 9)}-11T08:30:00Z`,
    cost: (index * 37_000) % 9_000_000,
    companion_personal_id: index % 5 === 0 ? personalIdOf(index + 1) : null,
  }));
}

/** A sector for the kit's own tests: people, clinics and visits, beside stubs of an area and an agency. */
export const clinicSector: SectorDefinition = {
  name: "clinic",
  title: { vi: "Phòng khám mẫu", en: "Sample clinics" },
  owner: "H48.10",
  legalBasis: ["fixture"],
  folder: import.meta.url,
  rules: [],
  *sample(world) {
    yield* clinics();
    yield* people(world.citizens);
  },
};
