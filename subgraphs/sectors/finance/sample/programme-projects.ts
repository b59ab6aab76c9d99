import { everyEnterprise, plusDays, programmeProjectsOf, type TableRow, type World } from "@lgsp/kit";

/** Divisions of VSIC that build. */
const builders: ReadonlySet<string> = new Set(["41", "42", "71"]);

/** Projects of the national programme for minority areas: small ones, of which the commune itself is the investor. */
export function* programmeProjectRows(world: World): Generator<TableRow> {
  const firms = everyEnterprise(world);
  const building = firms.filter(({ industry }) => builders.has(industry));
  for (const [position, commune] of world.communes.entries()) {
    for (const [at, project] of programmeProjectsOf(world, commune).entries()) {
      const random = world.random("finance.programme-project", position * 10 + at);
      const completed = project.disbursed >= project.allocated * 0.95;
      yield [
        "public_investment_project",
        {
          project_code: project.projectCode,
          name: project.name,
          investor_agency_code: `QN.${commune.code}`,
          project_group: "C",
          total_investment: project.allocated,
          disbursed: project.disbursed,
          contractor_enterprise_code: random.pick(building.length === 0 ? firms : building).enterpriseCode,
          contracted_on: plusDays(world.asOf, -random.int(60, 600)),
          commune_codes: JSON.stringify([commune.code]),
          status: completed ? "COMPLETED" : random.chance(0.25) ? "DELAYED" : "RUNNING",
        },
      ];
      yield [
        "project_place",
        { project_code: project.projectCode, commune_code: commune.code, investment: project.allocated },
      ];
    }
  }
}
