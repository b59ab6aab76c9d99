import { isMinorityArea, minorityShareOf, programmeProjectsOf, type TableRow, type World } from "@lgsp/kit";

/** The period of the classification in force. */
const period = "2026-2030";

/** Communes of minority areas with their zone; the mountains have the hamlets with extreme difficulties. */
export function* areaRows(world: World): Generator<TableRow> {
  for (const [at, { code, west }] of world.communes.entries()) {
    if (!isMinorityArea(code)) continue;
    const random = world.random("ethnic.area", at);
    const share = minorityShareOf(code);
    const zone = share > 0.6 ? (random.chance(0.75) ? "III" : "II") : share > 0.35 ? "II" : "I";
    const hard = zone === "I" ? 0 : random.int(1, zone === "III" ? 6 : 3);
    const hamlets = [1, 2, 3, 4, 5, 6, 7, 8, 9].slice(0, hard).map((number) => `Thôn ${number}`);
    yield [
      "ethnic_area_class",
      {
        commune_code: code,
        period,
        zone,
        minority_share: Math.round(share * 1_000) / 1_000,
        hard_hamlets: JSON.stringify(hamlets),
        decision_no: west ? "1208/QĐ-UBND" : "1207/QĐ-UBND",
      },
    ];
  }
}

export function* projectRows(world: World): Generator<TableRow> {
  for (const commune of world.communes) {
    for (const project of programmeProjectsOf(world, commune)) {
      yield [
        "ethnic_programme_project",
        {
          project_code: project.projectCode,
          component: String(project.component),
          commune_code: project.commune,
          allocated: project.allocated,
          disbursed: project.disbursed,
          beneficiary_households: project.beneficiaryHouseholds,
        },
      ];
    }
  }
}
