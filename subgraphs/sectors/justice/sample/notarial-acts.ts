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

interface Act {
  readonly assetKind: "LAND" | "VEHICLE" | "INHERITANCE" | "OTHER";
  readonly commune: string;
  readonly parcel?: SampleParcel;
  /** Whole đồng. */
  readonly value: number;
  /** Person indices: who gives and who takes. */
  readonly transferor: number;
  readonly transferee: number;
}

/** One parcel of a household in fourteen was sold in the last three years, one in six of a firm's; and other contracts. */
export function* notarialActRows(world: World): Generator<TableRow> {
  const numbers = runningNumbers();
  const sampleHousehold = world.person(samplePersonas(world).citizen).household;
  for (let index = 0; index < world.households; index++) {
    const random = world.random("justice.notary", index);
    for (const parcel of householdParcels(world, index)) {
      if (!random.chance(0.07) && index !== sampleHousehold) continue;
      yield* actRows(world, random, numbers, landAct(world, random, parcel));
    }
    if (random.chance(0.025)) yield* actRows(world, random, numbers, otherAct(world, random, index));
  }
  for (let index = 0; index < world.enterprises; index++) {
    const parcel = enterpriseParcel(world, index);
    const random = world.random("justice.notary-enterprise", index);
    if (parcel === undefined || !random.chance(0.17)) continue;
    yield* actRows(world, random, numbers, landAct(world, random, parcel));
  }
}

/** An enterprise sells through its representative. */
function landAct(world: World, random: Random, parcel: SampleParcel): Act {
  const { holder, holderEnterprise = 0, commune, areaM2 } = parcel;
  const transferor = holder ?? world.enterprise(holderEnterprise).representative;
  const thousandsPerM2 = parcel.landUse.startsWith("O") ? random.int(1_200, 14_000) : random.int(40, 700);
  const value = Math.round((areaM2 * thousandsPerM2) / 1_000) * 1_000_000;
  return { assetKind: "LAND", commune, parcel, value, transferor, transferee: buyer(world, random, transferor) };
}

function otherAct(world: World, random: Random, household: number): Act {
  const { commune, members } = world.household(household);
  const transferor = members[0] ?? 0;
  return {
    assetKind: random.weighted<Act["assetKind"]>([
      ["VEHICLE", 0.45],
      ["INHERITANCE", 0.3],
      ["OTHER", 0.25],
    ]),
    commune,
    value: random.int(10, 900) * 1_000_000,
    transferor,
    transferee: buyer(world, random, transferor),
  };
}

/** The first grown-up at or after a random index, around the end if need be, who is not the seller. */
function buyer(world: World, random: Random, seller: number): number {
  const from = random.int(0, world.citizens - 1);
  for (let step = 0; step < world.citizens; step++) {
    const index = (from + step) % world.citizens;
    const { status, age } = world.person(index);
    if (index !== seller && status === "ALIVE" && age >= 20 && age <= 75) return index;
  }
  throw new RangeError("nobody in the world can buy");
}

const westernOffices = ["VPCC04", "PCC2"] as const;
const easternOffices = ["PCC1", "VPCC01", "VPCC02", "VPCC03"] as const;

function* actRows(world: World, random: Random, numbers: RunningNumbers, act: Act): Generator<TableRow> {
  const actedOn = plusDays(world.asOf, -random.int(1, 1_090));
  const year = actedOn.slice(0, 4);
  const office = random.pick(communeOf(act.commune).west ? westernOffices : easternOffices);
  const key = {
    act_no: `${String(numbers.next(`${office} ${year}`)).padStart(5, "0")}/${year}/CCGD`,
    office_code: office,
  };
  yield [
    "notarial_act",
    {
      ...key,
      asset_kind: act.assetKind,
      parcel_commune_code: act.parcel?.commune ?? null,
      parcel_map_sheet_no: act.parcel === undefined ? null : String(act.parcel.mapSheetNo),
      parcel_no: act.parcel === undefined ? null : String(act.parcel.parcelNo),
      acted_on: actedOn,
      value: act.value,
    },
  ];
  yield partyRow(world, key, act.transferor, "TRANSFEROR");
  yield partyRow(world, key, act.transferee, "TRANSFEREE");
}

const partyRow = (
  world: World,
  key: { readonly act_no: string; readonly office_code: string },
  index: number,
  role: "TRANSFEROR" | "TRANSFEREE",
): TableRow => ["notarial_act_party", { ...key, personal_id: world.person(index).personalId, role }];
