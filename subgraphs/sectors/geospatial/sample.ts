import {
  cellOf,
  enterpriseParcel,
  householdParcels,
  inBatches,
  pointShape,
  polygonOf,
  publicBuildingsOf,
  rectangleOf,
  religiousFacilitiesOf,
  somewhereIn,
  type Random,
  type SampleCommune,
  type SampleParcel,
  type SampleRows,
  type TableRow,
  type World,
} from "@lgsp/kit";
import changes from "./data/changes-of-2025.json" with { type: "json" };
import today from "./data/communes-of-today.json" with { type: "json" };
import former from "./data/former-units.json" with { type: "json" };
import places from "./data/places.json" with { type: "json" };

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
  for (let index = 0; index < world.households; index++) {
    for (const [at, parcel] of householdParcels(world, index).entries())
      yield parcelRow(world, parcel, world.random("geospatial.household-parcel", 2 * index + at));
  }
  for (let index = 0; index < world.enterprises; index++) {
    const parcel = enterpriseParcel(world, index);
    if (parcel !== undefined) yield parcelRow(world, parcel, world.random("geospatial.enterprise-parcel", index));
  }
  for (const [at, commune] of world.communes.entries()) {
    yield* publicParcels(world, commune);
    yield* religiousParcels(world, commune, world.random("geospatial.religious-parcel", at));
  }
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
  boundary: polygonOf(cellOf(unit.code)),
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

const formerName = new Map(former.map(({ code, name }) => [code, name]));
const todaysName = new Map(today.map(({ code, name }) => [code, name]));

const changeRow = (change: (typeof changes)[number]) => ({
  former_code: change.former,
  new_code: change.new,
  effective_on: merger,
  former_valid_from: firstCodeList,
  new_valid_from: merger,
  coverage: change.coverage,
  identity_changed: change.former !== change.new || formerName.get(change.former) !== todaysName.get(change.new),
  legal_act: "Nghị quyết 1677/NQ-UBTVQH15",
  clause: change.clause,
});

function* placeRows(world: World): Generator<TableRow> {
  for (const [at, place] of places.entries()) {
    const commune = place.commune === "" ? null : place.commune;
    const random = world.random("geospatial.place", at);
    yield [
      "place_name",
      {
        place_id: place.id,
        name: place.name,
        name_ascii: withoutDiacritics(place.name),
        kind: place.kind,
        point: commune === null ? null : pointShape(somewhereIn(commune, random)),
        commune_code: commune,
      },
    ];
  }
}

/** đ and Đ have no decomposition, so normalisation alone leaves them standing. */
const withoutDiacritics = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

const formerCodesOf = Map.groupBy(changes, (change) => change.new);

function parcelRow(world: World, parcel: SampleParcel, random: Random): TableRow {
  const merged = formerCodesOf.get(parcel.commune);
  const formerCode = merged === undefined ? parcel.commune : random.pick(merged).former;
  const { holder, holderEnterprise } = parcel;
  const certified = random.chance(0.88);
  return [
    "land_parcel",
    {
      commune_code: parcel.commune,
      map_sheet_no: parcel.mapSheetNo,
      parcel_no: parcel.parcelNo,
      area_m2: parcel.areaM2,
      land_use: parcel.landUse,
      legacy_key: `${formerCode}-${random.int(1, 60)}-${random.int(1, 900)}`,
      certificate_no: certified ? certificateNo(random) : null,
      certified,
      holder_personal_id: holder === undefined ? null : world.person(holder).personalId,
      holder_enterprise_code: holderEnterprise === undefined ? null : world.enterprise(holderEnterprise).enterpriseCode,
      geometry: rectangleOf(parcel.areaM2, parcel.corner),
    },
  ];
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
        certified: false,
        holder_personal_id: null,
        holder_enterprise_code: null,
        geometry: rectangleOf(areaM2, point),
      },
    ];
  }
}

/** Land of pagodas, churches and communal houses; for a third of it no certificate was ever issued. */
function* religiousParcels(world: World, commune: SampleCommune, random: Random): Generator<TableRow> {
  for (const { parcel, religion } of religiousFacilitiesOf(world, commune)) {
    if (parcel === undefined) continue;
    yield [
      "land_parcel",
      {
        commune_code: commune.code,
        map_sheet_no: parcel.mapSheetNo,
        parcel_no: parcel.parcelNo,
        area_m2: parcel.areaM2,
        land_use: religion === undefined ? "TIN" : "TON",
        legacy_key: null,
        certificate_no: parcel.certified ? certificateNo(random) : null,
        certified: parcel.certified,
        holder_personal_id: null,
        holder_enterprise_code: null,
        geometry: rectangleOf(parcel.areaM2, parcel.corner),
      },
    ];
  }
}

/** Two letters and eight digits, as on certificates since 2024. */
const certificateNo = (random: Random): string =>
  `A${random.pick(["A", "B", "C", "D"])} ${String(random.int(0, 99_999_999)).padStart(8, "0")}`;
