import { type ColumnProposal, proposeColumn } from "./column-proposal.ts";
import type { ForeignReference, ForeignTable } from "./foreign-table.ts";
import { fieldNameFor, freeName, typeNameFor, wordsOf } from "./graphql-name.ts";
import type { Shape } from "./sampled-shape.ts";

export interface SchemaRequest {
  readonly tables: readonly ForeignTable[];
  /** Shapes by table, then column. */
  readonly shapes: ReadonlyMap<string, ReadonlyMap<string, readonly Shape[]>>;
  readonly sector: string;
  readonly owner: string;
  /** ISO 8601. */
  readonly today: string;
  /** Names of types that other sectors have. */
  readonly taken: ReadonlySet<string>;
}

export interface ProposedSchema {
  readonly sdl: string;
  readonly types: readonly ProposedType[];
  /** Coordinates that a human has still to decide on. */
  readonly undecided: readonly string[];
}

export interface ProposedType {
  readonly type: string;
  readonly fields: readonly string[];
  /** Column with the number of the citizen whom a row is about. */
  readonly personColumn?: string;
}

/** A field of the first schema.graphql. */
interface Field {
  readonly name: string;
  readonly description: string;
  readonly text: string;
  readonly reasons: readonly string[];
  readonly decided: boolean;
}

interface Surroundings {
  readonly request: SchemaRequest;
  readonly typeNames: ReadonlyMap<string, string>;
}

/** A first schema.graphql for these tables, with a reason above each proposal; what nobody can guess has no directive. */
export function proposeSchema(request: SchemaRequest): ProposedSchema {
  const taken = new Set(request.taken);
  const prefix = typeNameFor(request.sector);
  const typeNames = new Map(
    request.tables.map(({ name }) => {
      const plain = typeNameFor(name);
      return [name, freeName(taken.has(plain) ? `${prefix}${plain}` : plain, taken)];
    }),
  );
  const proposed = request.tables.map((table, index) => proposeType(table, index + 1, { request, typeNames }));
  return {
    sdl: [
      head(request),
      ...proposed.map(({ sdl }) => sdl),
      ...(proposed.some(leadsToCitizen) ? [citizenStub] : []),
    ].join("\n"),
    types: proposed.map(({ type }) => type),
    undecided: proposed.flatMap(({ undecided }) => undecided),
  };
}

const head = ({
  sector,
}: SchemaRequest): string => `# Bản nháp đọc từ cơ sở dữ liệu của ${sector}; từng đề xuất có lý do và phải có người xem lại.
# A draft read from the database of ${sector}: each proposal has its reason and awaits a human.
# Trường ghi CHƯA QUYẾT/UNDECIDED chưa có @personal hay @impersonal: đồ thị không ghép được cho đến khi có.
# A field marked UNDECIDED has neither @personal nor @impersonal: the graph does not compose until it has.
`;

const citizenStub = `"Công dân (ngành dân cư quản lý) · Citizen, owned by population"
type Citizen @key(fields: "id") {
  "Tham chiếu công dân · Reference of the citizen"
  id: ID!
}
`;

const leadsToCitizen = ({ citizens }: ReturnType<typeof proposeType>): boolean => citizens > 0;

function proposeType(table: ForeignTable, number: number, { request, typeNames }: Surroundings) {
  const type = typeNames.get(table.name) ?? typeNameFor(table.name);
  const names = new Set(["id"]);
  const proposals = table.columns.map((column) =>
    proposeColumn(column, request.shapes.get(table.name)?.get(column.name) ?? []),
  );
  const relations = table.references.flatMap((reference) =>
    relationOf(reference, request.tables, typeNames, names, proposals),
  );
  const related = new Set(relations.flatMap(({ columns }) => columns));
  const plain = proposals.filter(({ column }) => !related.has(column));
  const citizens = plain.filter(({ leadsToCitizen }) => leadsToCitizen);
  const fields = [
    ...plain.flatMap((proposal) => fieldOf(proposal, names)),
    ...citizens.map((proposal) => citizenOf(proposal, citizens.length, names)),
    ...relations.map(({ field }) => field),
  ];
  const [person] = citizens.length === 1 ? citizens : [];
  return {
    sdl: typeText(
      table,
      type,
      number,
      { fields, aboutCitizen: person !== undefined, leftOut: leftOut(proposals) },
      request,
    ),
    type: {
      type,
      fields: ["id", ...fields.map(({ name }) => name)],
      ...(person === undefined ? {} : { personColumn: person.column }),
    },
    citizens: citizens.length,
    undecided: fields.filter(({ decided }) => !decided).map(({ name }) => `${type}.${name}`),
  };
}

interface TypeParts {
  readonly fields: readonly Field[];
  readonly aboutCitizen: boolean;
  readonly leftOut: readonly string[];
}

const leftOut = (proposals: readonly ColumnProposal[]): readonly string[] =>
  proposals.flatMap(({ column, type, reasons }) => (type === undefined ? [`${column}: ${reasons.join("; ")}`] : []));

function typeText(
  { name, key }: ForeignTable,
  type: string,
  number: number,
  { fields, aboutCitizen, leftOut }: TypeParts,
  { sector, owner, today }: SchemaRequest,
): string {
  const code = `${sector.toUpperCase()}-${String(number).padStart(2, "0")}`;
  const notes = [
    ...(key.length > 0 ? [] : ["the table has no primary key: name columns that are never empty and never repeat"]),
    ...(aboutCitizen ? [] : ['nothing says whom a row is about; where it is a person, add @person(via: "…")']),
    ...leftOut,
  ];
  return `${notes.map((note) => `# ${commentText(note)}\n`).join("")}"${plainText(name)} · ${plainText(wordsOf(name).join(" "))}"
type ${type}
  @key(fields: "id")
  @table(name: ${JSON.stringify(name)}, key: ${JSON.stringify(key)})
${aboutCitizen ? `  @person(via: "citizen")\n` : ""}  @dataset(code: "${code}", owner: "${owner}", class: RESTRICTED, refresh: "P1D", reviewed: "${today}") {
  "Tham chiếu · Reference"
  id: ID! @impersonal
${fields.map(fieldText).join("\n")}
}
`;
}

const fieldText = ({ name, description, text, reasons, decided }: Field): string =>
  [
    ...reasons.map((reason) => `  # ${commentText(reason)}`),
    ...(decided ? [] : ["  # CHƯA QUYẾT · UNDECIDED: @personal(category:, masks:) or @impersonal?"]),
    `  "${description}"`,
    `  ${name}: ${text}`,
  ].join("\n");

function fieldOf({ column, type, format, personal, reasons }: ColumnProposal, names: Set<string>): readonly Field[] {
  if (type === undefined) return [];
  const plain = fieldNameFor(column);
  const name = freeName(plain === "id" ? "sourceId" : plain, names);
  const place = `@column(name: ${JSON.stringify(column)}${format === undefined ? "" : `, format: "${format}"`})`;
  return [
    {
      name,
      description: `${plainText(column)} · ${plainText(wordsOf(column).join(" ")) || name}`,
      text: [type, place, ...personalText(personal)].join(" "),
      reasons,
      decided: personal !== undefined,
    },
  ];
}

const personalText = (personal: ColumnProposal["personal"]): readonly string[] =>
  personal === undefined ? [] : [`@personal(category: ${personal.category}, masks: [${personal.masks.join(", ")}])`];

/** Two numbers in one row are two persons: which of them the row is about is not ours to guess. */
function citizenOf({ column }: ColumnProposal, count: number, names: Set<string>): Field {
  const decided = count === 1;
  return {
    name: freeName("citizen", names),
    description: "Công dân · Citizen",
    text: [
      `Citizen @relation(by: [${JSON.stringify(column)}], format: "personal-number")`,
      ...(decided ? ["@personal(category: B7, masks: [REDACT])"] : []),
    ].join(" "),
    reasons: [
      `most values of ${column} are 12-digit personal numbers; a value of another form leads to nobody`,
      ...(decided ? [] : ["several columns lead to citizens: whom is the row about?"]),
    ],
    decided,
  };
}

/** A foreign key becomes a relation where it names the whole primary key of a table that is read too. */
function relationOf(
  { columns, table, targetColumns }: ForeignReference,
  tables: readonly ForeignTable[],
  typeNames: ReadonlyMap<string, string>,
  names: Set<string>,
  proposals: readonly ColumnProposal[],
): readonly { readonly columns: readonly string[]; readonly field: Field }[] {
  const target = tables.find(({ name }) => name === table);
  const type = typeNames.get(table);
  if (target === undefined || type === undefined || targetColumns.join() !== target.key.join()) return [];
  const known = proposals.find(({ column, personal }) => columns.includes(column) && personal !== undefined);
  const field: Field = {
    name: freeName(fieldNameFor(table), names),
    description: `${plainText(table)} · ${plainText(wordsOf(table).join(" "))}`,
    text: [
      `${type} @relation(by: ${JSON.stringify(columns)})`,
      ...(known?.personal === undefined ? [] : [`@personal(category: ${known.personal.category}, masks: [REDACT])`]),
    ].join(" "),
    reasons: [`foreign key (${columns.join(", ")}) to ${table}`, ...(known?.reasons ?? [])],
    decided: known !== undefined,
  };
  return [{ columns, field }];
}

const commentText = (text: string): string => text.replace(/\p{C}/gu, " ");

/** Database names stand in descriptions, and must not end them. */
const plainText = (text: string): string => text.replace(/[\p{C}"\\]/gu, " ").trim();
