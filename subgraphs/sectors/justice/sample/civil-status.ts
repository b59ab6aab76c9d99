import {
  diedOn,
  isSampleCitizen,
  plusDays,
  type Person,
  type Random,
  type RunningNumbers,
  type TableRow,
  type World,
} from "@lgsp/kit";

type Kind = "BIRTH" | "MARRIAGE" | "DEATH" | "RECOGNITION";

/** The four books of a commune, by the letters of their Vietnamese names. */
const book: Readonly<Record<Kind, string>> = { BIRTH: "KS", MARRIAGE: "KH", DEATH: "KT", RECOGNITION: "CMC" };

interface Event {
  readonly kind: Kind;
  readonly subject: Person;
  readonly registeredOn: string;
  readonly relatives: readonly Relative[];
  readonly causeOfDeath?: string;
}

interface Relative {
  readonly person: Person;
  readonly role: "FATHER" | "MOTHER" | "SPOUSE";
}

/** A person's events with the relatives named in them; what lies in the future is not registered yet. */
export function* civilStatusRows(world: World, person: Person, registers: RunningNumbers): Generator<TableRow> {
  for (const event of eventsOf(world, person)) {
    if (event.registeredOn > world.asOf) continue;
    const year = Number(event.registeredOn.slice(0, 4));
    const letters = book[event.kind];
    const number = registers.next(`${person.commune} ${year} ${letters}`);
    const key = {
      register_no: `${String(number).padStart(4, "0")}/${letters}`,
      commune_code: person.commune,
      year,
    };
    yield [
      "civil_status_record",
      {
        ...key,
        kind: event.kind,
        subject_personal_id: person.personalId,
        registered_on: event.registeredOn,
        cause_of_death: event.causeOfDeath ?? null,
      },
    ];
    for (const relative of event.relatives)
      yield ["civil_status_relative", { ...key, personal_id: relative.person.personalId, role: relative.role }];
  }
}

function* eventsOf(world: World, person: Person): Generator<Event> {
  const random = world.random("justice.civil-status", person.index);
  const birth = birthOf(world, person, random);
  if (birth !== undefined) yield birth;
  const recognition = recognitionOf(world, person, random);
  if (recognition !== undefined) yield recognition;
  const marriage = marriageOf(world, person, random);
  if (marriage !== undefined) yield marriage;
  const death = deathOf(world, person, random);
  if (death !== undefined) yield death;
}

/** Every child but three in a hundred; of the grown-ups those whose old books have been digitised. */
function birthOf(world: World, subject: Person, random: Random): Event | undefined {
  const minor = subject.age < 18;
  if (!random.chance(minor ? 0.97 : 0.1) && !isSampleCitizen(world, subject.index)) return undefined;
  return {
    kind: "BIRTH",
    subject,
    registeredOn: plusDays(subject.dateOfBirth, random.int(2, minor ? 55 : 400)),
    relatives: parentsOf(world, subject),
  };
}

function parentsOf(world: World, child: Person): readonly Relative[] {
  return child.parents.map((index) => {
    const person = world.person(index);
    return { person, role: person.sex === "M" ? "FATHER" : "MOTHER" };
  });
}

function recognitionOf(world: World, subject: Person, random: Random): Event | undefined {
  if (subject.age >= 18 || !random.chance(0.006)) return undefined;
  const relatives = parentsOf(world, subject).filter(({ role }) => role === "FATHER");
  if (relatives.length === 0) return undefined;
  return {
    kind: "RECOGNITION",
    subject,
    registeredOn: plusDays(subject.dateOfBirth, random.int(200, 2_000)),
    relatives,
  };
}

/** One record a couple, in the name of the head of the household; old ones only where the books are digitised. */
function marriageOf(world: World, head: Person, random: Random): Event | undefined {
  if (head.relationToHead !== "HEAD" || head.maritalStatus !== "2") return undefined;
  const spouse = spouseOf(world, head);
  if (spouse === undefined) return undefined;
  const younger = Math.max(Number(head.dateOfBirth.slice(0, 4)), Number(spouse.dateOfBirth.slice(0, 4)));
  const year = younger + random.int(20, 29);
  if (year < 2005 && !random.chance(0.35)) return undefined;
  const registeredOn = `${year}-${String(random.int(1, 12)).padStart(2, "0")}-${String(random.int(1, 28)).padStart(2, "0")}`;
  return { kind: "MARRIAGE", subject: head, registeredOn, relatives: [{ person: spouse, role: "SPOUSE" }] };
}

function spouseOf(world: World, head: Person): Person | undefined {
  for (const member of world.household(head.household).members) {
    const person = world.person(member);
    if (person.relationToHead === "SPOUSE") return person;
  }
  return undefined;
}

const causes: readonly (readonly [string, number])[] = [
  ["CIRCULATORY", 0.32],
  ["OLD_AGE", 0.2],
  ["CANCER", 0.18],
  ["RESPIRATORY", 0.12],
  ["ACCIDENT", 0.07],
  ["OTHER", 0.11],
];

function deathOf(world: World, subject: Person, random: Random): Event | undefined {
  const day = diedOn(world, subject);
  if (day === undefined || random.chance(0.04)) return undefined;
  return {
    kind: "DEATH",
    subject,
    registeredOn: plusDays(day, random.int(1, 20)),
    relatives: [],
    causeOfDeath: random.weighted(causes),
  };
}
