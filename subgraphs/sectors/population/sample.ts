import {
  inBatches,
  samplePersonas,
  type Person,
  type SampleHousehold,
  type SampleRows,
  type TableRow,
  type World,
} from "@lgsp/kit";

/** Households with their members and the people themselves, household by household; some live elsewhere for a while. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  const moved = movedForSure(world);
  const communeNames = new Map(world.communes.map((commune) => [commune.code, commune.name]));
  for (let index = 0; index < world.households; index++) {
    const household = world.household(index);
    const people = household.members.map((member) => world.person(member));
    yield householdRow(household, people);
    for (const person of people) {
      yield citizenRow(person, household, communeNames.get(person.commune) ?? person.commune);
      yield memberRow(person, household);
      yield* temporaryResidenceRows(world, person, moved.get(person.index));
    }
  }
}

const householdRow = (household: SampleHousehold, people: readonly Person[]): TableRow => [
  "household",
  {
    household_no: household.householdNo,
    head_personal_id: people[0]?.personalId ?? null,
    commune_code: household.commune,
    hamlet: household.hamlet,
    member_count: people.length,
    registered_on: household.registeredOn,
  },
];

const citizenRow = (person: Person, household: SampleHousehold, communeName: string): TableRow => [
  "citizen",
  {
    personal_id: person.personalId,
    full_name: person.fullName,
    date_of_birth: person.dateOfBirth,
    sex: person.sex,
    ethnic_group_code: person.ethnicGroup,
    religion_code: person.religion,
    nationality: "VN",
    marital_status: person.maritalStatus,
    permanent_address: addressText(person.street, person.hamlet, person.commune, communeName),
    permanent_commune_code: person.commune,
    phone: person.phone ?? null,
    status: person.status,
    household_no: household.householdNo,
  },
];

/** A child joins at birth, everyone else when the household was registered or, younger, at birth. */
const memberRow = (person: Person, household: SampleHousehold): TableRow => [
  "household_member",
  {
    household_no: household.householdNo,
    personal_id: person.personalId,
    relation_to_head: person.relationToHead,
    joined_on: person.dateOfBirth > household.registeredOn ? person.dateOfBirth : household.registeredOn,
    left_on: null,
  },
];

/**
 * Two whose temporary residence does not depend on luck, so that the personas have rows of every kind: the sample
 * citizen stays somewhere else, someone from elsewhere stays in the sample clerk's commune.
 */
function movedForSure(world: World): ReadonlyMap<number, string> {
  const { citizen, clerkCommune } = samplePersonas(world);
  const elsewhere = world.communes.find(({ code }) => code !== clerkCommune)?.code ?? clerkCommune;
  const moved = new Map([[citizen, elsewhere]]);
  for (let index = 0; index < world.citizens && moved.size < 2; index++) {
    const person = world.person(index);
    if (mayMove(person) && person.commune !== clerkCommune) moved.set(index, clerkCommune);
  }
  return moved;
}

const mayMove = ({ age, status }: Person): boolean => age >= 18 && age <= 45 && status === "ALIVE";

/** Students and workers: some eight in a hundred of the age, registered in another commune of the province. */
function* temporaryResidenceRows(world: World, person: Person, surely: string | undefined): Generator<TableRow> {
  const random = world.random("population.temporary-residence", person.index);
  if (surely === undefined && !(mayMove(person) && random.chance(0.08))) return;
  const commune =
    world.communes.find(({ code }) => code === surely) ??
    random.pick(world.communes.filter(({ code }) => code !== person.commune));
  const year = random.int(2024, 2026);
  const started = `${year}-${twoDigits(random.int(1, year === 2026 ? 10 : 12))}-${twoDigits(random.int(1, 28))}`;
  yield [
    "temporary_residence",
    {
      registration_no: `TT${commune.code}${String(person.index).padStart(7, "0")}`,
      personal_id: person.personalId,
      address: addressText(`Số nhà ${random.int(1, 300)}`, `Thôn ${random.int(1, 9)}`, commune.code, commune.name),
      commune_code: commune.code,
      started_on: started,
      // registration of temporary residence lasts two years at most (Law on Residence 68/2020/QH14, article 27)
      ends_on: `${year + 2}${started.slice(4)}`,
    },
  ];
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

const addressText = (street: string, hamlet: string, communeCode: string, communeName: string): string =>
  JSON.stringify({
    text: `${street}, ${hamlet}, ${communeName}, tỉnh Quảng Ngãi`,
    hamlet,
    street,
    communeCode,
    communeName,
  });
