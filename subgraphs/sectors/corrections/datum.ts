import type { GraphFacts } from "@lgsp/policies";

/** Where a personal datum lives and who answers for it. */
export interface Datum {
  readonly coordinate: string;
  readonly sector: string;
  readonly owner: string;
}

/** Finds a coordinate ("Citizen.phone") in the facts of the graph; undefined when no sector has it or it is not personal. */
export function findDatum(coordinate: string, { sectors }: GraphFacts): Datum | undefined {
  const match = /^(\w+)\.(\w+)$/.exec(coordinate);
  if (match === null) return undefined;
  const [, typeName = "", fieldName = ""] = match;
  for (const { sector, owner, types } of sectors) {
    const type = Object.hasOwn(types, typeName) ? types[typeName] : undefined;
    if (type?.kind !== "data" || !Object.hasOwn(type.fields, fieldName)) continue;
    if (type.fields[fieldName]?.personal === undefined) return undefined;
    return { coordinate, sector, owner: type.dataset?.owner ?? owner };
  }
  return undefined;
}
