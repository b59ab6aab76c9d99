import { communeOf } from "./communes.ts";
import { minorityShareOf } from "./ethnicity.ts";
import { somewhereIn } from "./land-parcels.ts";
import type { SampleCommune, World } from "./world.ts";

/** A place of worship; the same for the register of religious facilities and for the cadastre. */
export interface SampleReligiousFacility {
  readonly facilityCode: string;
  readonly name: string;
  /** Code of the religion; undefined for the communal houses and shrines of folk belief. */
  readonly religion?: string;
  readonly kind: "PAGODA" | "CHURCH" | "TEMPLE" | "MEETING_POINT" | "COMMUNAL_HOUSE";
  readonly commune: string;
  /** Its land; undefined where it has none of its own, as meeting points in a member's house. */
  readonly parcel?: {
    readonly mapSheetNo: number;
    readonly parcelNo: number;
    readonly areaM2: number;
    readonly corner: readonly [longitude: number, latitude: number];
    /** A certificate of the right to use the land has been issued. */
    readonly certified: boolean;
  };
}

/** Sheet numbers of land of religion and belief, apart from those of households, enterprises and the state. */
const firstSheet = 7_000;

const dedications = ["Phước Sơn", "Linh Quang", "Bửu Long", "Thiên Phước", "Hội Khánh", "Viên Quang"] as const;
const shrines = ["An Định", "Mỹ Khánh", "Phú Long", "Thạch Trụ", "Lâm Sơn", "Hòa Mỹ"] as const;

type Sort = Pick<SampleReligiousFacility, "religion" | "kind" | "name">;

/** The places of worship of a commune: pagodas and communal houses in the east, churches and meeting points in the west. */
export function religiousFacilitiesOf(world: World, commune: SampleCommune): readonly SampleReligiousFacility[] {
  const { shortName, west } = communeOf(commune.code);
  const position = world.communes.indexOf(commune);
  const random = world.random("religion.facilities", position);
  const minorities = minorityShareOf(commune.code) > 0.3;
  const pagoda: Sort = { religion: "01", kind: "PAGODA", name: `Chùa ${random.pick(dedications)}` };
  const shrine: Sort = { kind: "COMMUNAL_HOUSE", name: `Đình làng ${random.pick(shrines)}` };
  const likely: readonly (readonly [Sort, number])[] = [
    [pagoda, west ? 0.3 : 0.85],
    [{ religion: "02", kind: "CHURCH", name: `Nhà thờ Giáo xứ ${shortName}` }, west ? 0.75 : 0.2],
    [{ religion: "08", kind: "MEETING_POINT", name: `Điểm nhóm Tin Lành ${shortName}` }, minorities ? 0.6 : 0.06],
    [{ religion: "05", kind: "TEMPLE", name: `Thánh thất Cao Đài ${shortName}` }, west ? 0 : 0.12],
    [shrine, west ? 0 : 0.5],
  ];
  return likely
    .filter(([, share]) => random.chance(share))
    .map(([sort], at) => {
      const site = world.random("religion.site", position * 10 + at);
      const owns = site.chance(sort.kind === "MEETING_POINT" ? 0.35 : 0.92);
      const parcel = {
        mapSheetNo: firstSheet + position,
        parcelNo: 1 + at,
        areaM2: site.int(300, 6_000),
        corner: somewhereIn(commune.code, site),
        certified: site.chance(0.68),
      };
      return {
        ...sort,
        facilityCode: `TG${commune.code}${String(at + 1).padStart(2, "0")}`,
        commune: commune.code,
        ...(owns ? { parcel } : {}),
      };
    });
}
