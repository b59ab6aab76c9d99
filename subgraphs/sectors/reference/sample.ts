import { inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import agencies from "./data/agencies.json" with { type: "json" };
import ethnicGroups from "./data/ethnic-groups.json" with { type: "json" };
import icd10 from "./data/icd10.json" with { type: "json" };
import religions from "./data/religions.json" with { type: "json" };
import vsic from "./data/vsic-2018.json" with { type: "json" };
import { icd10Chapter } from "./icd10-chapter.ts";

/** Lists as they were issued; only the committees of communes follow from the world. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

const orNull = (text: string): string | null => (text === "" ? null : text);

function* rows(world: World): Generator<TableRow> {
  for (const agency of agencies) yield agencyRow(agency);
  for (const commune of world.communes) yield committeeOf(commune);
  for (const industry of vsic) {
    yield [
      "vsic",
      {
        code: industry.code,
        name: industry.name,
        name_en: orNull(industry.nameEn),
        level: industry.parent === "" ? 1 : 2,
        parent_code: orNull(industry.parent),
        version: "Quyết định 27/2018/QĐ-TTg",
      },
    ];
  }
  for (const disease of icd10) {
    yield [
      "icd10",
      {
        code: disease.code,
        name: disease.name,
        chapter: icd10Chapter(disease.code) ?? null,
        version: "Quyết định 4469/QĐ-BYT",
      },
    ];
  }
  for (const group of ethnicGroups) {
    yield [
      "ethnic_group",
      {
        code: group.code,
        census_code: group.census,
        name: group.name,
        aliases: JSON.stringify(group.aliases === "" ? [] : group.aliases.split(/[,.] */)),
        lives_in_province: group.present,
      },
    ];
  }
  for (const religion of religions) {
    yield ["religion", { code: religion.code, name: religion.name, name_en: religion.nameEn }];
  }
}

const agencyRow = (agency: (typeof agencies)[number]): TableRow => [
  "agency",
  {
    code: agency.code,
    name: agency.name,
    name_en: agency.nameEn,
    kind: agency.kind,
    parent_code: orNull(agency.parent),
    commune_code: null,
    former_code: orNull(agency.formerCode),
    sample_code: agency.sampleCode,
    valid_from: orNull(agency.validFrom),
    valid_to: orNull(agency.validTo),
  },
];

/** "Xã Bình Sơn" has the "Ủy ban nhân dân xã Bình Sơn"; no codes were issued for them that are known here. */
const committeeOf = (commune: World["communes"][number]): TableRow => [
  "agency",
  {
    code: `QN.${commune.code}`,
    name: `Ủy ban nhân dân ${commune.name.slice(0, 1).toLocaleLowerCase("vi")}${commune.name.slice(1)}`,
    name_en: null,
    kind: "COMMUNE",
    parent_code: "H48",
    commune_code: commune.code,
    former_code: null,
    sample_code: true,
    valid_from: "2025-07-01",
    valid_to: null,
  },
];
