import type { Person, SampleFacility, TableRow, World } from "@lgsp/kit";

const scopes: readonly (readonly [string, number])[] = [
  ["Điều dưỡng", 0.34],
  ["Khám bệnh, chữa bệnh đa khoa", 0.24],
  ["Y sĩ đa khoa", 0.14],
  ["Hộ sinh", 0.09],
  ["Y học cổ truyền", 0.07],
  ["Kỹ thuật xét nghiệm", 0.06],
  ["Chuyên khoa Nội", 0.03],
  ["Chuyên khoa Nhi", 0.03],
];

/** Seven in a thousand adults of working age practise, at a facility of their own commune; licences are numbered in order. */
export function practitionerRow(
  world: World,
  person: Person,
  facilities: ReadonlyMap<string, readonly SampleFacility[]>,
  licence: number,
): TableRow | undefined {
  if (person.status !== "ALIVE" || person.age < 24 || person.age > 62) return undefined;
  const random = world.random("health.practitioner", person.index);
  if (!random.chance(0.011)) return undefined;
  const [station, ...others] = facilities.get(person.commune) ?? [];
  if (station === undefined) return undefined;
  const renewal = world.random("health.practitioner-renewal", person.index);
  const year = random.int(Math.max(2012, 2026 - person.age + 23), 2026);
  const number = String(licence).padStart(6, "0");
  const scope = random.weighted(scopes);
  const facility = random.pick([station, ...others]).facilityCode;
  const issuedOn = `${year}-${String(random.int(1, 9)).padStart(2, "0")}-${String(random.int(1, 28)).padStart(2, "0")}`;
  return [
    "practitioner",
    {
      // licences under the law of 2009 are CCHN, under that of 2023 (in force 2024) GPHN
      licence_no: `${number}/QNG-${year < 2024 ? "CCHN" : "GPHN"}`,
      personal_id: person.personalId,
      scope,
      facility_code: facility,
      issued_on: issuedOn,
      expires_on: expiryOf(issuedOn, world.asOf, renewal.chance(0.75)),
    },
  ];
}

/** A licence is renewed every five years (Law 15/2023, article 27); some let the last term run out. */
function expiryOf(issuedOn: string, asOf: string, renewed: boolean): string {
  let year = Number(issuedOn.slice(0, 4)) + 5;
  const on = (of: number): string => `${of}${issuedOn.slice(4)}`;
  while (on(year + 5) <= asOf) year += 5;
  return on(on(year) <= asOf && renewed ? year + 5 : year);
}
