import { createHash } from "node:crypto";
import { plusDays, type Random, samplePersonas, type TableRow, type World } from "@lgsp/kit";
import subjects from "../data/subjects.json" with { type: "json" };

/** Agencies of the province that exchange documents, with the abbreviation that their notations carry. */
export interface ExchangingAgency {
  readonly code: string;
  readonly notation: string;
  readonly office: string;
}

const departments: readonly ExchangingAgency[] = [
  { code: "H48", notation: "UBND", office: "Phó Chủ tịch" },
  { code: "H48.01", notation: "VP", office: "Chánh Văn phòng" },
  { code: "H48.02", notation: "SNV", office: "Giám đốc" },
  { code: "H48.03", notation: "STP", office: "Giám đốc" },
  { code: "H48.04", notation: "STC", office: "Giám đốc" },
  { code: "H48.05", notation: "SCT", office: "Giám đốc" },
  { code: "H48.06", notation: "SNNMT", office: "Giám đốc" },
  { code: "H48.07", notation: "SXD", office: "Giám đốc" },
  { code: "H48.08", notation: "SKHCN", office: "Giám đốc" },
  { code: "H48.09", notation: "SGDĐT", office: "Giám đốc" },
  { code: "H48.10", notation: "SYT", office: "Giám đốc" },
  { code: "H48.11", notation: "SVHTTDL", office: "Giám đốc" },
  { code: "H48.12", notation: "SDTTG", office: "Giám đốc" },
  { code: "H48.13", notation: "SNgV", office: "Giám đốc" },
  { code: "H48.14", notation: "TTr", office: "Chánh Thanh tra" },
  { code: "H48.90", notation: "BQL", office: "Trưởng ban" },
  { code: "QN.POLICE", notation: "CAT", office: "Giám đốc" },
  { code: "QN.TAX", notation: "QNG", office: "Trưởng Thuế tỉnh" },
  { code: "QN.SOCIAL_INSURANCE", notation: "BHXH", office: "Giám đốc" },
];

/** The departments, then the committees of the communes. */
export const exchangingAgencies = (world: World): readonly ExchangingAgency[] => [
  ...departments,
  ...world.communes.map(({ code }) => ({ code: `QN.${code}`, notation: "UBND", office: "Chủ tịch" })),
];

export interface SampleDocument {
  readonly index: number;
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly issuer: ExchangingAgency;
  readonly issuedOn: string;
  readonly summary: string;
  readonly signer: string;
  readonly urgency: string;
  readonly pages: number;
  readonly answerDueOn?: string;
  readonly answers?: string;
  readonly replaces?: string;
  readonly state: "ISSUED" | "REPLACED" | "RECALLED";
}

/** Every seventh document answers the one six before it, every fortieth replaces the one before it. */
const answeredBefore = 6;
const isAnswer = (index: number): boolean => index % 7 === 6;
const isReplacement = (index: number): boolean => index % 40 === 39;

/** Document `index` of the world; its number is unique, as if all agencies shared one register. */
export function documentOf(world: World, agencies: readonly ExchangingAgency[], index: number): SampleDocument {
  const random = world.random("documents.document", index);
  const answered = isAnswer(index) ? documentOf(world, agencies, index - answeredBefore) : undefined;
  const replaced = isReplacement(index) ? documentOf(world, agencies, index - 1) : undefined;
  const issuer = replaced?.issuer ?? issuerOf(world, agencies, index, random);
  const kind = random.weighted(kindsBy(issuer.code));
  const earliest = [answered, replaced].flatMap((earlier) => (earlier === undefined ? [] : [earlier.issuedOn]));
  const issuedOn = [plusDays(world.asOf, -random.int(1, 360)), ...earliest].reduce((a, b) => (a > b ? a : b));
  return {
    index,
    id: `${issuer.code}-${issuedOn.replaceAll("-", "")}-${index + 1}`,
    number: index + 1,
    kind,
    issuer,
    issuedOn,
    summary: random.pick(subjects),
    signer: world.person(random.int(0, world.citizens - 1)).fullName,
    urgency: kind === "CD" ? "EXPRESS" : random.weighted(urgencies),
    pages: random.chance(0.75) ? random.int(1, 3) : random.int(4, 30),
    ...(asksForAnswer.has(kind) && random.chance(0.4) ? { answerDueOn: plusDays(issuedOn, random.int(5, 30)) } : {}),
    ...(answered === undefined ? {} : { answers: answered.id }),
    ...(replaced === undefined ? {} : { replaces: replaced.id }),
    state: isReplacement(index + 1) ? "REPLACED" : random.chance(0.01) ? "RECALLED" : "ISSUED",
  };
}

/** The sample clerk's committee writes too, in the smallest of worlds. */
function issuerOf(
  world: World,
  agencies: readonly ExchangingAgency[],
  index: number,
  random: Random,
): ExchangingAgency {
  const drawn = random.chance(0.6) ? random.pick(departments) : random.pick(agencies);
  return index % 100 === 7 ? (clerksCommittee(world, agencies) ?? drawn) : drawn;
}

const clerksCommittee = (world: World, agencies: readonly ExchangingAgency[]): ExchangingAgency | undefined =>
  agencies.find(({ code }) => code === `QN.${samplePersonas(world).clerkCommune}`);

const asksForAnswer: ReadonlySet<string> = new Set(["CV", "CT", "KH", "TTr"]);

const urgencies = [
  ["NORMAL", 0.86],
  ["URGENT", 0.1],
  ["VERY_URGENT", 0.02],
  ["EXPRESS", 0.02],
] as const;

/** Directives and telegrams come from the province's committee alone. */
const kindsBy = (issuer: string): readonly (readonly [string, number])[] => [
  ["CV", 0.5],
  ["BC", 0.13],
  ["TB", 0.09],
  ["QD", 0.08],
  ["KH", 0.06],
  ["TTr", 0.06],
  ["GM", 0.06],
  ["HD", 0.02],
  ...(issuer === "H48"
    ? ([
        ["CT", 0.04],
        ["CD", 0.04],
      ] as const)
    : []),
];

/** The province writes to many, a department to a few, a commune mostly upwards. */
export function recipientsOf(
  world: World,
  agencies: readonly ExchangingAgency[],
  { index, issuer }: SampleDocument,
): readonly ExchangingAgency[] {
  const random = world.random("documents.recipients", index);
  const count = issuer.code === "H48" ? random.int(3, 12) : random.int(1, 4);
  const chosen = new Set<ExchangingAgency>();
  for (let tries = 0; tries < count * 2 && chosen.size < count; tries++) {
    const recipient = random.chance(0.55) ? random.pick(departments) : random.pick(agencies);
    if (recipient.code !== issuer.code) chosen.add(recipient);
  }
  const clerk = clerksCommittee(world, agencies);
  if (index % 50 === 3 && clerk !== undefined && clerk.code !== issuer.code) chosen.add(clerk);
  return [...chosen];
}

export const documentRow = (document: SampleDocument): TableRow => [
  "official_document",
  {
    document_id: document.id,
    number: document.number,
    notation: `${document.kind === "CV" ? "" : `${document.kind}-`}${document.issuer.notation}`,
    kind: document.kind,
    issuer_code: document.issuer.code,
    issued_on: document.issuedOn,
    summary: document.summary,
    signer_name: document.signer,
    signer_office: document.issuer.office,
    urgency: document.urgency,
    pages: document.pages,
    answer_due_on: document.answerDueOn ?? null,
    answers_document_id: document.answers ?? null,
    replaces_document_id: document.replaces ?? null,
    state: document.state,
    content_digest: createHash("sha256").update(document.id).digest("hex"),
  },
];
