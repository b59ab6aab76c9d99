import {
  everyEnterprise,
  householdBusinessOf,
  isSampleCitizen,
  plusDays,
  runningNumbers,
  type Random,
  type TableRow,
  type World,
} from "@lgsp/kit";

type Kind = "PETROL" | "ALCOHOL" | "TOBACCO" | "LPG" | "EXPLOSIVES";

/** A certificate of a petrol station and a licence for alcohol run for five years. */
const validityDays = 5 * 365;

interface Licence {
  readonly kind: Kind;
  readonly enterprise: string | null;
  readonly householdBusiness: string | null;
  readonly commune: string;
}

/** Some licences have run out and are not renewed yet; numbers are counted by kind and year. */
export function* tradeLicenceRows(world: World): Generator<TableRow> {
  const numbers = runningNumbers();
  for (const { licence, random } of licences(world)) {
    const issuedOn = plusDays(world.asOf, -random.int(1, validityDays + 70));
    const year = issuedOn.slice(0, 4);
    yield [
      "trade_licence",
      {
        licence_no: `${numbers.next(`${licence.kind} ${year}`)}/${year}/${suffix[licence.kind]}-SCT`,
        kind: licence.kind,
        enterprise_code: licence.enterprise,
        household_business_no: licence.householdBusiness,
        commune_code: licence.commune,
        issued_on: issuedOn,
        expires_on: plusDays(issuedOn, validityDays),
      },
    ];
  }
}

const suffix: Readonly<Record<Kind, string>> = {
  PETROL: "GCNXD",
  ALCOHOL: "GPRUOU",
  TOBACCO: "GPTL",
  LPG: "GCNLPG",
  EXPLOSIVES: "GPVLN",
};

type Drawn = { readonly licence: Licence; readonly random: Random };

function* licences(world: World): Generator<Drawn> {
  yield* petrolStations(world);
  yield* licencesOfFirms(world);
  yield* licencesOfHouseholdBusinesses(world);
}

/** One to three stations in a commune, run by firms of the trade wherever they have their office. */
function* petrolStations(world: World): Generator<Drawn> {
  const traders = everyEnterprise(world).filter(({ industry }) => industry === "46" || industry === "47");
  if (traders.length === 0) return;
  for (const [at, { code }] of world.communes.entries()) {
    const random = world.random("industry.petrol", at);
    for (let station = random.int(1, 3); station > 0; station--) {
      const { enterpriseCode } = random.pick(traders);
      yield { random, licence: { kind: "PETROL", enterprise: enterpriseCode, householdBusiness: null, commune: code } };
    }
  }
}

/** By division of VSIC 2018: which firms need a licence, and how many of them have one. */
const ofDivision: Readonly<Record<string, readonly (readonly [Kind, number])[]>> = {
  "46": [
    ["ALCOHOL", 0.22],
    ["LPG", 0.12],
  ],
  "47": [
    ["ALCOHOL", 0.3],
    ["LPG", 0.2],
    ["TOBACCO", 0.2],
  ],
  "41": [["EXPLOSIVES", 0.06]],
  "42": [["EXPLOSIVES", 0.15]],
};

function* licencesOfFirms(world: World): Generator<Drawn> {
  for (const { index, enterpriseCode, industry, commune } of everyEnterprise(world)) {
    const random = world.random("industry.licence", index);
    for (const [kind, share] of ofDivision[industry] ?? []) {
      if (!random.chance(share)) continue;
      yield { random, licence: { kind, enterprise: enterpriseCode, householdBusiness: null, commune } };
    }
  }
}

/** Of those who sell alcohol or tobacco, half have the licence that they need. */
function* licencesOfHouseholdBusinesses(world: World): Generator<Drawn> {
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    const business = householdBusinessOf(world, person);
    if (business === undefined || business.status === "CLOSED") continue;
    const random = world.random("industry.household-licence", index);
    const licensed = random.chance(0.5) ? business.conditionalGoods.find((goods) => goods !== "PETROL") : undefined;
    const kind = licensed ?? (isSampleCitizen(world, index) ? "ALCOHOL" : undefined);
    if (kind === undefined) continue;
    const licence = {
      kind,
      enterprise: null,
      householdBusiness: business.registrationNo,
      commune: person.commune,
    } as const;
    yield { random, licence };
  }
}
