import type { QueryPlanFieldNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import { LRUCache } from "lru-cache";
import { Bare } from "./bare-object.ts";
import { mergeFields } from "./merge-fields.ts";
import type { IsOfType } from "./possible-types.ts";

/** How a sector is told which entity is meant: its type, a key, and what `@requires` wants. */
export interface Represent {
  /** Equal for two objects exactly when their representations are equal; undefined when there is none to ask by. */
  key(object: Bare): string | undefined;
  build(object: Bare): Bare | undefined;
}

/** In: the `requires` of a fetch. A type condition whose fields are not all there contributes nothing. */
export function compileRepresent(requires: readonly QueryPlanSelectionNode[], isOfType: IsOfType): Represent {
  const select = compileSelect(requires, isOfType);
  const build = (object: Bare): Bare | undefined => {
    const representation = select(object);
    return typeof representation?.["__typename"] === "string" ? representation : undefined;
  };
  const flat = compileFlatKey(requires, isOfType);
  return {
    build,
    key(object) {
      const key = flat?.(object);
      if (key !== undefined) return key;
      const representation = build(object);
      return representation === undefined ? undefined : JSON.stringify(representation);
    },
  };
}

type Select = (source: Bare) => Bare | undefined;

function compileSelect(selections: readonly QueryPlanSelectionNode[], isOfType: IsOfType): Select {
  const parts = selections.map((selection) => {
    if (selection.kind === "Field") return compileField(selection, isOfType);
    const inside = compileSelect(selection.selections, isOfType);
    const condition = selection.typeCondition;
    return (source: Bare, into: Bare): boolean => {
      const type = source["__typename"];
      if (condition === undefined || typeof type !== "string" || !isOfType(type, condition)) return true;
      const taken = inside(source);
      if (taken !== undefined) mergeFields(into, taken);
      return true;
    };
  });
  return (source) => {
    const selected = new Bare();
    return parts.every((part) => part(source, selected)) ? selected : undefined;
  };
}

const responseName = ({ alias, name }: QueryPlanFieldNode): string => alias ?? name;

/** False when the object lacks the field. */
function compileField(field: QueryPlanFieldNode, isOfType: IsOfType): (source: Bare, into: Bare) => boolean {
  const name = responseName(field);
  const inside = field.selections === undefined ? undefined : compileSelect(field.selections, isOfType);
  const deep = (value: unknown): unknown => {
    if (inside === undefined) return value;
    if (Array.isArray(value)) return value.map(deep);
    return value instanceof Bare ? (inside(value) ?? null) : null;
  };
  return (source, into) => {
    const value = source[name];
    if (value === undefined) return false;
    // read under an alias (see restore-calls.ts), sent under its name
    into[field.name] = deep(value);
    return true;
  };
}

/**
 * The key of the ordinary representation (type conditions with leaves in them) as text, without building it: most
 * entities of a list are repetitions. Every piece says its own length or kind, so that no two lists of values read the
 * same. Gives undefined where it does not apply.
 */
function compileFlatKey(
  requires: readonly QueryPlanSelectionNode[],
  isOfType: IsOfType,
): ((object: Bare) => string | undefined) | undefined {
  const conditions: { condition: string; names: readonly string[] }[] = [];
  for (const selection of requires) {
    if (selection.kind === "Field" || selection.typeCondition === undefined) return undefined;
    const names = selection.selections.flatMap((inside) =>
      inside.kind === "Field" && inside.selections === undefined ? [responseName(inside)] : [],
    );
    if (names.length !== selection.selections.length) return undefined;
    conditions.push({ condition: selection.typeCondition, names });
  }
  const namesOf = new LRUCache<string, readonly string[]>({ max: 100 });
  return (object) => {
    const type = object["__typename"];
    if (typeof type !== "string") return undefined;
    let names = namesOf.get(type);
    if (names === undefined) {
      const applying = conditions.filter(({ condition }) => isOfType(type, condition));
      names = [...new Set(applying.flatMap(({ names }) => names))];
      namesOf.set(type, names);
    }
    if (!names.includes("__typename")) return undefined;
    let key = "";
    for (const name of names) {
      const value = object[name];
      if (typeof value === "string") key += `${value.length}:${value}`;
      else if (typeof value === "number") key += `n${value};`;
      // a missing field, null and composite values take the way that knows them all
      else return undefined;
    }
    return key;
  };
}
