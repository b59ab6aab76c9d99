import type { ResponsePath } from "@apollo/query-planner";
import { Bare } from "./bare-object.ts";
import { UnsupportedPlan } from "./run.ts";

/** Where in the answer the entities of a fetch are: response names from the root; lists are passed through at any depth. */
export interface EntityPath {
  readonly names: readonly string[];
  /** The names as one text, to compare paths by. */
  readonly text: string;
}

export const rootPath: EntityPath = { names: [], text: "" };

/** In: a plan's path, `@` standing for every member of a list. Throws UnsupportedPlan for one under type conditions. */
export function extendPath({ names }: EntityPath, path: ResponsePath): EntityPath {
  const further = path.flatMap((segment) => {
    if (typeof segment !== "string" || segment.includes("|")) throw new UnsupportedPlan("path under a type condition");
    return segment === "@" ? [] : [segment];
  });
  const all = [...names, ...further];
  return { names: all, text: all.join("\n") };
}

/**
 * The objects at paths of one run's data. Fetches that start together from the same path share one walk; what a merge
 * has changed is walked anew.
 */
export class Walks {
  #known = new Map<string, readonly Bare[]>();

  /** Breadth first, each object once, however many places of the answer share it. */
  objectsAt(root: Bare, path: EntityPath): readonly Bare[] {
    const known = this.#known.get(path.text);
    if (known !== undefined) return known;
    let level: Bare[] = [root];
    for (const name of path.names) {
      const next = new Set<Bare>();
      for (const object of level) gather(object[name], next);
      level = [...next];
    }
    this.#known.set(path.text, level);
    return level;
  }

  forget(): void {
    if (this.#known.size > 0) this.#known = new Map();
  }
}

function gather(value: unknown, into: Set<Bare>): void {
  if (value instanceof Bare) into.add(value);
  else if (Array.isArray(value)) for (const member of value) gather(member, into);
}

/** Every place of each object at a path: an entity that was asked once may stand in many. For errors only. */
export function placesAt(root: Bare, { names }: EntityPath): ReadonlyMap<Bare, readonly (string | number)[][]> {
  const places = new Map<Bare, (string | number)[][]>();
  const walk = (value: unknown, depth: number, place: readonly (string | number)[]): void => {
    if (Array.isArray(value)) value.forEach((member, index) => walk(member, depth, [...place, index]));
    if (!(value instanceof Bare)) return;
    const name = names[depth];
    if (name !== undefined) return walk(value[name], depth + 1, [...place, name]);
    const known = places.get(value);
    if (known === undefined) places.set(value, [[...place]]);
    else known.push([...place]);
  };
  walk(root, 0, []);
  return places;
}
