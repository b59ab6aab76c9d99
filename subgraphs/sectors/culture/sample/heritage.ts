import { pointShape, somewhereIn, type TableRow, type World } from "@lgsp/kit";
import sites from "../data/heritage-sites.json" with { type: "json" };
import heritage from "../data/intangible-heritage.json" with { type: "json" };

export { heritage, sites };

const orNull = (text: string): string | null => (text === "" ? null : text);

const authorityOf: Readonly<Record<string, string>> = {
  NATIONAL_SPECIAL: "QĐ-TTg",
  NATIONAL: "QĐ-BVHTTDL",
  PROVINCIAL: "QĐ-UBND",
};

export function* siteRows(world: World): Generator<TableRow> {
  for (const [at, site] of sites.entries()) {
    const random = world.random("culture.site", at);
    const authority = authorityOf[site.rank];
    yield [
      "heritage_site",
      {
        site_code: site.code,
        name: site.name,
        rank: orNull(site.rank),
        kind: site.kind,
        decision_no: authority === undefined ? null : `${random.int(100, 4_900)}/${authority}`,
        commune_code: site.commune,
        location: pointShape(somewhereIn(site.commune, random)),
        condition: site.condition,
      },
    ];
  }
}

export function* heritageRows(): Generator<TableRow> {
  for (const one of heritage) {
    yield [
      "intangible_heritage",
      {
        heritage_code: one.code,
        name: one.name,
        ethnic_group_code: one.ethnicGroup,
        commune_codes: JSON.stringify(one.communes),
        listed_on: orNull(one.listed),
      },
    ];
  }
}
