import { personas } from "@lgsp/gateway/identity";
import type { SectorFiles } from "./sector-folder.ts";

export interface NewSector {
  readonly name: string;
  /** Code of the agency that answers for the data. */
  readonly owner: string;
  /** The sector's own tables are made and filled from the sample world; else it wraps a database that is there. */
  readonly sample: boolean;
}

/** "forest-fire" -> "ForestFire". */
export const typeNameOf = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
/** "forest-fire" -> "Forest fire". */
const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");

const law = "Luật Dữ liệu 60/2024/QH15";

/** The files that every sector has, whatever its schema. */
export function commonFiles({ name, owner, sample }: NewSector): SectorFiles {
  const title = titleOf(name);
  return {
    "sector.ts": `import { defineSector } from "@lgsp/kit";
import { rules } from "./policy.ts";
${sample ? `import { sample } from "./sample.ts";\n` : ""}
export default defineSector({
  name: "${name}",
  title: { vi: "${title}", en: "${title}" },
  owner: "${owner}",
  legalBasis: ["${law}"],
  folder: import.meta.url,
  rules,
${sample ? "  sample,\n" : ""}});
`,
    "policy.ts": `import type { Rule } from "@lgsp/policies";

/** Nobody is permitted anything yet: each rule names who, for which purpose, which fields, which rows and by which law. */
export const rules: readonly Rule[] = [];
`,
    "README.md": `# ${title}

* **Owner** (chủ quản): \`${owner}\`.
* **Legal basis** (căn cứ pháp lý): ${law}.
* **Data**: ${sample ? "sample rows made from a seed; nothing in them is real" : "the owner's own database, which the hub only reads"}.
* **Refresh** (cập nhật): daily (\`P1D\`).
* **Contact** (đầu mối): not named yet.
`,
  };
}

/** Fields of one type and whether its rows are about a person, who may then read her own (base rule). */
export interface TypeToDeny {
  readonly type: string;
  readonly fields: readonly string[];
  /** Column with the number of the person. */
  readonly personColumn?: string;
}

/** A matrix in which every persona is denied everything: where the signature of an official starts from. */
export function denyingMatrix(name: string, types: readonly TypeToDeny[]): string {
  const head = `# Ma trận quyền của lĩnh vực ${name} · Who may see what of ${name}
#
# Mặc định từ chối: sửa từng ô theo luật và thỏa thuận rồi mới viết quy tắc trong policy.ts.
# Denied by default: change the cells as the law and the agreements say, then write the rules in policy.ts.
# Mỗi ô theo thứ tự · cells: own row, in-scope row, foreign row, wrong purpose.
sector: ${name}
types:
`;
  return head + types.map(denyingType).join("\n");
}

function denyingType({ type, fields, personColumn }: TypeToDeny): string {
  const everybody = [...personas, "anonymous"];
  const own = personColumn !== undefined;
  const denied = everybody.filter((persona) => !own || persona !== "citizen");
  return `  ${type}:
${own ? `    rows:\n      own: { citizen: ${JSON.stringify(`${personColumn} = :personalId`)} }\n` : ""}    cells:
      - fields: [${fields.join(", ")}]
${own ? `        citizen: [ALLOW, "-", NO_ROW, DENY]\n` : ""}        ${denied.slice(0, 7).join(", ")}: ["-", "-", NO_ROW, DENY]
        ${denied.slice(7).join(", ")}: ["-", "-", NO_ROW, DENY]
`;
}

/** A sector that starts at once: one type with a row for each commune. */
export function scaffold(sector: NewSector, today: string): SectorFiles {
  const { name, owner } = sector;
  const type = `${typeNameOf(name)}Record`;
  const title = titleOf(name);
  const table = `${name.replaceAll("-", "_")}_record`;
  return {
    ...commonFiles(sector),
    "schema.graphql": `# Mỗi trường cần đúng một trong @personal và @impersonal (của trường hoặc của kiểu): xem docs/connect-a-sector.md.
# Each field needs exactly one of @personal and @impersonal, its own or its type's: see docs/connect-a-sector.md.

"Hồ sơ ${title} · ${title} record"
type ${type}
  @key(fields: "recordCode")
  @table(name: "${table}", key: ["record_code"])
  @impersonal
  @dataset(code: "${name.toUpperCase()}-01", owner: "${owner}", class: RESTRICTED, refresh: "P1D", reviewed: "${today}") {
  "Mã hồ sơ · Record code"
  recordCode: ID! @column(name: "record_code") @filter(ops: [EQ, IN])
  "Tên · Name"
  name: String @column(name: "name") @filter(ops: [SEARCH], sort: true)
  "Ngày lập · Date of the record"
  recordedOn: Date @column(name: "recorded_on") @filter(ops: [RANGE], sort: true)
  "Xã · Commune"
  commune: AdministrativeUnit @relation(by: ["commune_code"], validOn: "today") @filter(ops: [EQ, IN])
}

"Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial"
type AdministrativeUnit @key(fields: "code on") {
  "Mã đơn vị hành chính · Code"
  code: ID!
  "Ngày mà mã được hiểu theo · Date at which the code is meant"
  on: Date! @inaccessible
}
`,
    "sample.ts": `import { inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";

/** One record for each commune; derive the real rows from the people, firms and places of the same world. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  for (const { code, name } of world.communes) {
    yield [
      "${table}",
      { record_code: \`${name.toUpperCase()}-\${code}\`, name, recorded_on: world.asOf, commune_code: code },
    ];
  }
}
`,
    "policy.matrix.yaml": denyingMatrix(name, [{ type, fields: ["recordCode", "name", "recordedOn", "commune"] }]),
  };
}
