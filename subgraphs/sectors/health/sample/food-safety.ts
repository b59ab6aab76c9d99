import { householdBusinessOf, plusDays, type TableRow, type World } from "@lgsp/kit";

/** Divisions of VSIC 2018 that need a certificate of the health sector. */
const kindOfDivision: ReadonlyMap<string, string> = new Map([
  ["10", "PRODUCTION"],
  ["11", "PRODUCTION"],
  ["56", "CATERING"],
  ["47", "TRADE"],
]);
/** A certificate is valid for three years (Law 55/2010/QH12, article 37). */
const validityDays = 3 * 365;

interface Holder {
  readonly enterprise: string | null;
  readonly householdBusiness: string | null;
  readonly commune: string;
  readonly division: string;
}

/** Certificates of enterprises and household businesses in the food trades. */
export function* foodSafetyRows(world: World): Generator<TableRow> {
  let issued = 0;
  for (const { holder, draw } of holders(world)) {
    const kind = kindOfDivision.get(holder.division);
    if (kind === undefined || draw > (kind === "TRADE" ? 0.25 : 0.7)) continue;
    issued++;
    const issuedOn = plusDays(world.asOf, -world.random("health.food-safety", issued).int(10, 1_250));
    yield [
      "food_safety_certificate",
      {
        certificate_no: `${issued}/${issuedOn.slice(0, 4)}/ATTP-QNG`,
        enterprise_code: holder.enterprise,
        household_business_no: holder.householdBusiness,
        kind,
        issued_on: issuedOn,
        expires_on: plusDays(issuedOn, validityDays),
        commune_code: holder.commune,
      },
    ];
  }
}

function* holders(world: World): Generator<{ readonly holder: Holder; readonly draw: number }> {
  for (let index = 0; index < world.enterprises; index++) {
    const { enterpriseCode, commune, industry } = world.enterprise(index);
    yield {
      holder: { enterprise: enterpriseCode, householdBusiness: null, commune, division: industry.slice(0, 2) },
      draw: world.random("health.food-safety.enterprise", index).next(),
    };
  }
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    const business = householdBusinessOf(world, person);
    if (business === undefined || business.status === "CLOSED") continue;
    yield {
      holder: {
        enterprise: null,
        householdBusiness: business.registrationNo,
        commune: person.commune,
        division: business.industry,
      },
      draw: world.random("health.food-safety.household-business", index).next(),
    };
  }
}
