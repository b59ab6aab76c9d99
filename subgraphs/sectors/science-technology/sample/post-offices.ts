import { communeOf, pointShape, somewhereIn, type TableRow, type World } from "@lgsp/kit";

/** A post office in every commune, a second operator in the wards and some communes. */
export function* postOfficeRows(world: World): Generator<TableRow> {
  for (const [at, { code }] of world.communes.entries()) {
    const random = world.random("science.post-office", at);
    const { shortName, ward } = communeOf(code);
    const offices = [
      { operator: "VNPOST", name: ward ? `Bưu cục ${shortName}` : `Điểm Bưu điện - Văn hóa xã ${shortName}` },
      ...(random.chance(ward ? 1 : 0.25)
        ? [{ operator: "VIETTEL_POST", name: `Bưu cục Viettel Post ${shortName}` }]
        : []),
    ];
    for (const [number, { operator, name }] of offices.entries()) {
      yield [
        "post_office",
        {
          office_code: `BC-${code}-${number + 1}`,
          name,
          operator_code: operator,
          commune_code: code,
          location: pointShape(somewhereIn(code, random)),
        },
      ];
    }
  }
}
