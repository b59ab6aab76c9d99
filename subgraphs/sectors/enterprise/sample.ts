import {
  enterpriseStandingOf,
  householdBusinessOf,
  inBatches,
  type Random,
  type SampleCommune,
  type SampleEnterprise,
  type SampleRows,
  type TableRow,
  type World,
} from "@lgsp/kit";

/** Enterprises with their owners and branches, then the household businesses of the people. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  const communes = new Map(world.communes.map((commune) => [commune.code, commune]));
  for (let index = 0; index < world.enterprises; index++) {
    yield* enterpriseRows(world, world.enterprise(index), communes);
  }
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    const business = householdBusinessOf(world, person);
    if (business === undefined) continue;
    yield [
      "household_business",
      {
        registration_no: business.registrationNo,
        owner_personal_id: person.personalId,
        name: business.name,
        main_industry_code: business.industry,
        conditional_goods: JSON.stringify(business.conditionalGoods),
        commune_code: person.commune,
        registered_on: business.registeredOn,
        status: business.status,
      },
    ];
  }
}

function* enterpriseRows(
  world: World,
  enterprise: SampleEnterprise,
  communes: ReadonlyMap<string, SampleCommune>,
): Generator<TableRow> {
  const random = world.random("enterprise.registration", enterprise.index);
  const legalForm = legalFormOf(enterprise.name);
  // in steps of 100 million đồng; most firms are small
  const capital =
    random.weighted([
      [random.int(3, 50), 0.7],
      [random.int(50, 200), 0.25],
      [random.int(200, 3_000), 0.05],
    ]) * 100_000_000;
  const commune = communes.get(enterprise.commune);
  const representative = world.person(enterprise.representative);
  yield [
    "enterprise",
    {
      enterprise_code: enterprise.enterpriseCode,
      name: enterprise.name,
      name_en: random.chance(0.3) ? foreignName(enterprise.name, legalForm) : null,
      legal_form: legalForm,
      status: enterpriseStandingOf(world, enterprise.index).status,
      registered_on: enterprise.registeredOn,
      charter_capital: capital,
      head_office_commune_code: enterprise.commune,
      head_office_address: officeAddress(random, enterprise.commune, commune?.name ?? ""),
      main_industry_code: enterprise.industry,
      employee_count: random.int(1, capital > 2_000_000_000 ? 180 : 14),
      legal_representative_personal_id: representative.personalId,
    },
  ];
  yield* ownerRows(world, enterprise, legalForm, capital, random);
  yield* branchRows(world, enterprise, random);
}

type LegalForm = "LLC_ONE_MEMBER" | "LLC_MULTI_MEMBER" | "JOINT_STOCK" | "PARTNERSHIP" | "PRIVATE";

/** The form is part of the name by law (Law 59/2020/QH14, article 37). */
function legalFormOf(name: string): LegalForm {
  if (/TNHH (MTV|Một thành viên)/i.test(name)) return "LLC_ONE_MEMBER";
  if (/TNHH/.test(name)) return "LLC_MULTI_MEMBER";
  if (/Cổ phần/i.test(name)) return "JOINT_STOCK";
  return /Hợp danh/i.test(name) ? "PARTNERSHIP" : "PRIVATE";
}

const foreignForm: Readonly<Record<LegalForm, string>> = {
  LLC_ONE_MEMBER: "One Member Company Limited",
  LLC_MULTI_MEMBER: "Company Limited",
  JOINT_STOCK: "Joint Stock Company",
  PARTNERSHIP: "Partnership",
  PRIVATE: "Private Enterprise",
};

/** The proper part of the name, the last two words, is kept without diacritics as firms do. */
function foreignName(name: string, form: LegalForm): string {
  const proper = name.split(" ").slice(-2).join(" ");
  return `${proper.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D")} ${foreignForm[form]}`;
}

const streets = [
  "Quang Trung",
  "Hùng Vương",
  "Phan Đình Phùng",
  "Lê Lợi",
  "Trần Hưng Đạo",
  "Phạm Văn Đồng",
  "Trần Phú",
];

function officeAddress(random: Random, communeCode: string, communeName: string): string {
  const street = `${random.int(1, 420)} ${random.pick(streets)}`;
  return JSON.stringify({ text: `${street}, ${communeName}`, hamlet: null, street, communeCode, communeName });
}

/** Shares that sum to 100 %; a one-member company or a private enterprise belongs to its representative alone. */
function* ownerRows(
  world: World,
  enterprise: SampleEnterprise,
  form: LegalForm,
  capital: number,
  random: Random,
): Generator<TableRow> {
  const single = form === "LLC_ONE_MEMBER" || form === "PRIVATE";
  const count = single ? 1 : form === "JOINT_STOCK" ? random.int(3, 5) : random.int(2, 3);
  const owners = new Set([world.person(enterprise.representative).personalId]);
  for (let tries = 0; owners.size < count && tries < 40; tries++) {
    const person = world.person(random.int(0, world.citizens - 1));
    if (person.age >= 20 && person.status === "ALIVE") owners.add(person.personalId);
  }
  const parent =
    !single && enterprise.index > 0 && random.chance(0.12)
      ? world.enterprise(random.int(0, enterprise.index - 1)).enterpriseCode
      : undefined;
  const parts = splitHundred(random, owners.size + (parent === undefined ? 0 : 1));
  const contributed = (share: number) => ({
    capital: Math.round((capital * share) / 100),
    share,
    contributed_on: enterprise.registeredOn,
  });
  for (const [at, owner] of [...owners].entries()) {
    yield [
      "enterprise_owner",
      {
        enterprise_code: enterprise.enterpriseCode,
        owner_id: owner,
        owner_personal_id: owner,
        owner_enterprise_code: null,
        ...contributed(parts[at] ?? 0),
      },
    ];
  }
  if (parent === undefined) return;
  yield [
    "enterprise_owner",
    {
      enterprise_code: enterprise.enterpriseCode,
      owner_id: parent,
      owner_personal_id: null,
      owner_enterprise_code: parent,
      ...contributed(parts.at(-1) ?? 0),
    },
  ];
}

/** `count` whole percentages that sum to 100. */
function splitHundred(random: Random, count: number): readonly number[] {
  const weights = Array.from({ length: count }, () => random.int(1, 9));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((100 * weight) / total));
  const [first = 0, ...others] = parts;
  return [first + 100 - parts.reduce((sum, part) => sum + part, 0), ...others];
}

const branchKinds = [
  ["BRANCH", "Chi nhánh", 0.45],
  ["REPRESENTATIVE_OFFICE", "Văn phòng đại diện", 0.2],
  ["PLACE_OF_BUSINESS", "Địa điểm kinh doanh", 0.35],
] as const;

/** Branch code: the firm's ten digits and a running number of three. */
function* branchRows(world: World, enterprise: SampleEnterprise, random: Random): Generator<TableRow> {
  const count = random.chance(0.14) ? random.int(1, 3) : 0;
  for (let number = 1; number <= count; number++) {
    const [kind, word] = random.weighted(branchKinds.map((branch) => [branch, branch[2]] as const));
    const commune = random.weighted(world.communes.map((candidate) => [candidate, candidate.weight] as const));
    yield [
      "branch",
      {
        branch_code: `${enterprise.enterpriseCode}-${String(number).padStart(3, "0")}`,
        enterprise_code: enterprise.enterpriseCode,
        name: `${word} ${commune.name} - ${enterprise.name}`,
        commune_code: commune.code,
        status: random.chance(0.9) ? "ACTIVE" : "CLOSED",
        kind,
      },
    ];
  }
}
