import { isDeepStrictEqual } from "node:util";
import { isRecord } from "../json.ts";
import { keyAlias } from "./asked.ts";
import type { Asked, AskedEntity, Shape } from "./asked.ts";

/** An answer that does not fit what was asked; `reason` is for the operator's log and holds no value. */
export class UnfitAnswer extends Error {
  override readonly name = "UnfitAnswer";
}

/**
 * Takes from a sector's answer exactly what was asked: fields of other sectors cannot be slipped in, entities cannot be
 * swapped, added or left out. Throws UnfitAnswer.
 */
export function guardAnswer(
  asked: Asked,
  data: Record<string, unknown>,
  representations: unknown,
  today: () => string,
): Record<string, unknown> {
  if (asked.entities === undefined) return project(data, asked.shape);
  const entities = data["_entities"];
  if (!Array.isArray(entities) || !Array.isArray(representations) || entities.length !== representations.length)
    throw new UnfitAnswer("number of entities");
  return {
    _entities: entities.map((entity: unknown, position) =>
      entity === null || entity === undefined
        ? null
        : guardEntity(entity, representations[position], asked.entities ?? new Map<string, AskedEntity>(), today),
    ),
  };
}

function guardEntity(
  entity: unknown,
  representation: unknown,
  entities: ReadonlyMap<string, AskedEntity>,
  today: () => string,
): Record<string, unknown> {
  if (!isRecord(representation)) throw new UnfitAnswer("representation");
  const type = representation["__typename"];
  const asked = typeof type === "string" ? entities.get(type) : undefined;
  if (asked === undefined) throw new UnfitAnswer("entity type");
  const taken = project(entity, asked.shape);
  if (taken["__typename"] !== undefined && taken["__typename"] !== type) throw new UnfitAnswer("entity type");
  for (const field of asked.key) {
    const alias = keyAlias(field);
    if (!sameKey(field, taken[alias], representation[field], today)) throw new UnfitAnswer("entity key");
    delete taken[alias];
  }
  return taken;
}

/** `on`, the date at which an area code is meant, is answered as today for a unit that is still valid. */
const sameKey = (field: string, answered: unknown, asked: unknown, today: () => string): boolean =>
  answered === asked || isDeepStrictEqual(answered, asked) || (field === "on" && answered === today());

function project(value: unknown, shape: Shape): Record<string, unknown> {
  if (!isRecord(value)) throw new UnfitAnswer("object expected");
  const taken: Record<string, unknown> = {};
  for (const [name, inside] of shape.fields) {
    if (!Object.hasOwn(value, name)) continue;
    taken[name] = inside === undefined ? value[name] : projectDeep(value[name], inside);
  }
  return taken;
}

function projectDeep(value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map((member) => projectDeep(member, shape)) : project(value, shape);
}
