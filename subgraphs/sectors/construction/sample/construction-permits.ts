import {
  communeOf,
  enterpriseParcel,
  householdParcels,
  plusDays,
  runningNumbers,
  samplePersonas,
  type Random,
  type RunningNumbers,
  type SampleParcel,
  type TableRow,
  type World,
} from "@lgsp/kit";
import { planningZoneAt } from "./planning-zones.ts";

/** Land that is meant for houses; a permit on any other needs its use changed first. */
const isResidential = ({ landUse }: SampleParcel): boolean => landUse === "ONT" || landUse === "ODT";

/** One house in eight was built on a permit of the last six years, and a few stand where the land is for farming. */
export function* constructionPermitRows(world: World): Generator<TableRow> {
  const numbers = runningNumbers();
  const sampleHousehold = world.person(samplePersonas(world).citizen).household;
  for (let index = 0; index < world.households; index++) {
    const random = world.random("construction.permit", index);
    for (const parcel of householdParcels(world, index)) {
      const always = index === sampleHousehold && isResidential(parcel);
      if (!random.chance(isResidential(parcel) ? 0.13 : 0.02) && !always) continue;
      yield permitRow(world, random, numbers, parcel, "HOUSE");
    }
  }
  for (let index = 0; index < world.enterprises; index++) {
    const parcel = enterpriseParcel(world, index);
    const random = world.random("construction.enterprise-permit", index);
    if (parcel === undefined || !random.chance(0.55)) continue;
    yield permitRow(world, random, numbers, parcel, parcel.landUse === "SKC" ? "INDUSTRIAL" : "CIVIL");
  }
}

function permitRow(
  world: World,
  random: Random,
  numbers: RunningNumbers,
  parcel: SampleParcel,
  workKind: string,
): TableRow {
  const { commune, holder, holderEnterprise, areaM2 } = parcel;
  const issuedOn = plusDays(world.asOf, -random.int(1, 2_190));
  const year = issuedOn.slice(0, 4);
  const number = String(numbers.next(`${commune} ${year}`)).padStart(3, "0");
  return [
    "construction_permit",
    {
      permit_no: `${number}/${year}/GPXD-${commune}`,
      owner_personal_id: holder === undefined ? null : world.person(holder).personalId,
      owner_enterprise_code: holderEnterprise === undefined ? null : world.enterprise(holderEnterprise).enterpriseCode,
      parcel_commune_code: commune,
      parcel_map_sheet_no: String(parcel.mapSheetNo),
      parcel_no: String(parcel.parcelNo),
      planning_zone_id: planningZoneAt(communeOf(commune), parcel.corner),
      work_kind: workKind,
      floor_area_m2: Math.round(Math.min(areaM2, holder === undefined ? 12_000 : 220) * (0.4 + random.next())),
      issued_on: issuedOn,
      commune_code: commune,
    },
  ];
}
