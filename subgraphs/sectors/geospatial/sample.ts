import {
  inBatches,
  publicBuildingsOf,
  samplePersonas,
  type Random,
  type SampleCommune,
  type SampleRows,
  type TableRow,
  type World,
} from "@lgsp/kit";
import changes from "./data/changes-of-2025.json" with { type: "json" };
import today from "./data/communes-of-today.json" with { type: "json" };
import former from "./data/former-units.json" with { type: "json" };
import places from "./data/places.json" with { type: "json" };
import { octagonIn, pointShape, rectangleOf } from "./shapes.ts";

/** Decision 124/2004/QĐ-TTg issued the first list of these codes; when each former unit was founded is not known here. */
const firstCodeList = "2004-07-08";
const merger = "2025-07-01";

/** The units of today and the former ones, the changes between them, places, then parcels household by household. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  for (const unit of today) yield ["administrative_unit", unitOfToday(unit)];
  for (const unit of former) yield ["administrative_unit", formerUnit(unit)];
  for (const change of changes) yield ["administrative_unit_change", changeRow(change)];
  yield* placeRows(world);
  const communes = new Map(world.communes.map((commune) => [commune.code, commune]));
  const { citizen } = samplePersonas(world);
  const { household } = world.person(citizen);
  for (let index = 0; index < world.households; index++) {
    yield* parcelsOfHousehold(world, index, communes, index === household);
  }
  for (let index = 0; index < world.enterprises; index++) yield* parcelsOfEnterprise(world, index, communes);
  for (const commune of world.communes) yield* publicParcels(world, commune);
}

const unitOfToday = (unit: (typeof today)[number]) => ({
  code: unit.code,
  valid_from: unit.rearranged ? merger : firstCodeList,
  valid_to: null,
  current: true,
  name: unit.name,
  short_name: unit.shortName,
  name_en: unit.nameEn,
  kind: unit.kind,
  province_code: "51",
  former_district: null,
  area_km2: unit.areaKm2,
  centroid: pointShape([unit.lon, unit.lat]),
  boundary: octagonIn([unit.w, unit.s, unit.e, unit.n]),
  boundary_source: "SAMPLE",
});

const formerUnit = (unit: (typeof former)[number]) => ({
  code: unit.code,
  valid_from: firstCodeList,
  valid_to: merger,
  current: false,
  name: unit.name,
  short_name: unit.shortName,
  name_en: null,
  kind: unit.kind,
  province_code: unit.province,
  former_district: unit.district,
  area_km2: null,
  centroid: null,
  boundary: null,
  boundary_source: null,
});

const changeRow = (change: (typeof changes)[number]) => ({
  former_code: change.former,
  new_code: change.new,
  effective_on: merger,
  former_valid_from: firstCodeList,
  new_valid_from: merger,
  coverage: change.coverage,
  legal_act: "Nghị quyết 1677/NQ-UBTVQH15",
  clause: change.clause,
});

function* placeRows(world: World): Generator<TableRow> {
  const communes = new Map(world.communes.map((commune) => [commune.code, commune]));
  for (const [at, place] of places.entries()) {
    const commune = communes.get(place.commune);
    yield [
      "place_name",
      {
        place_id: place.id,
        name: place.name,
        name_ascii: withoutDiacritics(place.name),
        kind: place.kind,
        point: commune === undefined ? null : pointShape(somewhereIn(commune, world.random("geospatial.place", at))),
        commune_code: commune?.code ?? null,
      },
    ];
  }
}

/** đ and Đ have no decomposition, so normalisation alone leaves them standing. */
const withoutDiacritics = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** Near the commune's point, within the inner third of its box. */
function somewhereIn({ point, box }: SampleCommune, random: Random): readonly [number, number] {
  const [west, south, east, north] = box;
  return [
    point[0] + ((random.next() - 0.5) * (east - west)) / 3,
    point[1] + ((random.next() - 0.5) * (north - south)) / 3,
  ];
}

type Communes = ReadonlyMap<string, SampleCommune>;

const farming = ["LUC", "HNK", "CLN", "RSX"] as const;

/**
 * Two households in three hold the land of their house, half of those a field or a forest with it. The sample citizen's
 * is one of them (`always`), so that she has a row of every kind.
 */
function* parcelsOfHousehold(world: World, index: number, communes: Communes, always: boolean): Generator<TableRow> {
  const random = world.random("geospatial.household-land", index);
  if (!random.chance(0.66) && !always) return;
  const household = world.household(index);
  const commune = communes.get(household.commune);
  const head = household.members[0];
  if (commune === undefined || head === undefined) return;
  const holder = world.person(head).personalId;
  const urban = commune.name.startsWith("Phường");
  const house = { landUse: urban ? "ODT" : "ONT", areaM2: random.int(60, urban ? 250 : 900) };
  const field = { landUse: random.pick(farming), areaM2: random.int(300, commune.west ? 20_000 : 4_000) };
  for (const [at, parcel] of (random.chance(0.5) ? [house, field] : [house]).entries()) {
    yield parcelRow(random, commune, {
      ...parcel,
      // sheets and numbers follow the running number of households, so that no two parcels share a key
      mapSheetNo: 1 + Math.floor(index / 400),
      parcelNo: 1 + (index % 400) * 2 + at,
      holderPersonalId: holder,
    });
  }
}

/** One enterprise in three holds a site. */
function* parcelsOfEnterprise(world: World, index: number, communes: Communes): Generator<TableRow> {
  const random = world.random("geospatial.enterprise-land", index);
  if (!random.chance(0.34)) return;
  const enterprise = world.enterprise(index);
  const commune = communes.get(enterprise.commune);
  if (commune === undefined) return;
  yield parcelRow(random, commune, {
    landUse: random.pick(["TMD", "SKC"]),
    areaM2: random.int(400, 30_000),
    mapSheetNo: 9_000 + Math.floor(index / 400),
    parcelNo: 1 + (index % 400),
    holderEnterpriseCode: enterprise.enterpriseCode,
  });
}

/** Land of the state on which the offices of communes stand; nobody holds a certificate for it. */
function* publicParcels(world: World, commune: SampleCommune): Generator<TableRow> {
  for (const { mapSheetNo, parcelNo, areaM2, point, formerCommune } of publicBuildingsOf(world, commune)) {
    yield [
      "land_parcel",
      {
        commune_code: commune.code,
        map_sheet_no: mapSheetNo,
        parcel_no: parcelNo,
        area_m2: areaM2,
        land_use: "TSC",
        legacy_key: formerCommune === undefined ? null : `${formerCommune.code}-1-${parcelNo}`,
        certificate_no: null,
        holder_personal_id: null,
        holder_enterprise_code: null,
        geometry: rectangleOf(areaM2, point),
      },
    ];
  }
}

interface Parcel {
  readonly landUse: string;
  readonly areaM2: number;
  readonly mapSheetNo: number;
  readonly parcelNo: number;
  readonly holderPersonalId?: string;
  readonly holderEnterpriseCode?: string;
}

const formerCodesOf = Map.groupBy(changes, (change) => change.new);

function parcelRow(random: Random, commune: SampleCommune, parcel: Parcel): TableRow {
  const merged = formerCodesOf.get(commune.code);
  const formerCode = merged === undefined ? commune.code : random.pick(merged).former;
  return [
    "land_parcel",
    {
      commune_code: commune.code,
      map_sheet_no: parcel.mapSheetNo,
      parcel_no: parcel.parcelNo,
      area_m2: parcel.areaM2,
      land_use: parcel.landUse,
      legacy_key: `${formerCode}-${random.int(1, 60)}-${random.int(1, 900)}`,
      certificate_no: random.chance(0.88) ? certificateNo(random) : null,
      holder_personal_id: parcel.holderPersonalId ?? null,
      holder_enterprise_code: parcel.holderEnterpriseCode ?? null,
      geometry: rectangleOf(parcel.areaM2, somewhereIn(commune, random)),
    },
  ];
}

/** Two letters and eight digits, as on certificates since 2024. */
const certificateNo = (random: Random): string =>
  `A${random.pick(["A", "B", "C", "D"])} ${String(random.int(0, 99_999_999)).padStart(8, "0")}`;
