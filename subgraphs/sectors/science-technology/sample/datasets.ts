import { listSectors, plusDays, readModel, type SectorModel, type TableRow, type World } from "@lgsp/kit";
import type { DatasetFacts } from "@lgsp/policies";
import { Kind, parse } from "graphql";

/** Every dataset that a sector of the hub declares: there is no second list that could disagree with the schemas. */
export async function datasetRows(world: World): Promise<readonly TableRow[]> {
  const models = (await listSectors()).map((definition) => readModel(definition));
  // one dataset may be several types: a project and the communes in which it is
  const declared = Map.groupBy(models.flatMap(declaredIn), ({ dataset }) => dataset.code);
  return [...declared.values()].flatMap((types) => datasetRow(world, types) ?? []);
}

interface Declared {
  readonly type: string;
  readonly title: string;
  readonly dataset: DatasetFacts;
}

function declaredIn(model: SectorModel): readonly Declared[] {
  const titles = titlesIn(model.sdl);
  return Object.entries(model.facts.types).flatMap(([type, facts]) =>
    facts.kind === "data" && facts.dataset !== undefined
      ? [{ type, title: titles.get(type) ?? type, dataset: facts.dataset }]
      : [],
  );
}

function datasetRow(world: World, types: readonly Declared[]): readonly [TableRow] | undefined {
  const [first] = types;
  if (first === undefined) return undefined;
  const { code, owner, class: dataClass, refresh } = first.dataset;
  const updatedOn = lastUpdate(world, code, refresh);
  const row = {
    dataset_code: code,
    title: first.title,
    graph_types: JSON.stringify(types.map(({ type }) => type)),
    data_class: dataClass,
    owner_agency_code: owner,
    update_cycle: refresh,
    last_updated_at: `${updatedOn}T00:30:00Z`,
    next_update_due_on: plusDays(updatedOn, daysOf(refresh)),
    record_count: counted(world, first.type) ?? null,
  };
  return [["dataset", row]];
}

/** Vietnamese half of a type's description: "Công dân · Citizen" is "Công dân". */
function titlesIn(sdl: string): ReadonlyMap<string, string> {
  return new Map(
    parse(sdl, { noLocation: true }).definitions.flatMap((node) => {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const [title = ""] = (node.description?.value ?? "").split(" · ");
      return title === "" ? [] : [[node.name.value, title] as const];
    }),
  );
}

/** Within its promise for four in five; half a cycle to a whole one late for the others. */
function lastUpdate(world: World, code: string, refresh: string): string {
  const random = world.random(`science.dataset.${code}`, 0);
  const cycle = daysOf(refresh);
  const late = random.chance(0.2);
  const age = cycle * (late ? 1.5 + random.next() / 2 : random.next() * 0.95);
  return plusDays(world.asOf, -Math.floor(age));
}

/** Days of an ISO 8601 duration of years, months, weeks and days; what is faster than a day counts as none. */
function daysOf(duration: string): number {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T.*)?$/.exec(duration);
  const [years = 0, months = 0, weeks = 0, days = 0] = (parts ?? []).slice(1).map((part) => Number(part ?? 0));
  return years * 365 + months * 30 + weeks * 7 + days;
}

/** What the world itself counts; other sectors' rows are theirs to count. */
function counted(world: World, type: string): number | undefined {
  const known: Readonly<Record<string, number>> = {
    Citizen: world.citizens,
    Household: world.households,
    Enterprise: world.enterprises,
    School: world.schools,
    HealthFacility: world.facilities,
  };
  return known[type];
}
