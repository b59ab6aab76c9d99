import type { FetchDataRewrite } from "@apollo/query-planner";
import { Bare } from "./bare-object.ts";
import type { IsOfType } from "./possible-types.ts";
import { UnsupportedPlan } from "./run.ts";

/** Changes an object in place. */
export type Rewrite = (object: Bare) => void;

const fragmentPrefix = "... on ";

/**
 * Compiles a plan's rewrites: of representations (`__typename` of an interface object, arguments of `@requires` fetched
 * under an alias) and of answers (fields that had to be aliased because the sectors type them differently).
 */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  isOfType: IsOfType,
): Rewrite | undefined {
  if (rewrites === undefined || rewrites.length === 0) return undefined;
  const steps = rewrites.map((rewrite) => atPath(rewrite.path.slice(0, -1), change(rewrite), isOfType));
  return (object) => steps.forEach((step) => step(object));
}

function change(rewrite: FetchDataRewrite): Rewrite {
  const field = rewrite.path.at(-1);
  if (field === undefined || field.startsWith(fragmentPrefix)) throw new UnsupportedPlan("rewrite of a fragment");
  switch (rewrite.kind) {
    case "ValueSetter": {
      const value: unknown = rewrite.setValueTo;
      return (object) => {
        object[field] = value;
      };
    }
    case "KeyRenamer": {
      const { renameKeyTo } = rewrite;
      return (object) => {
        const value = object[field];
        if (value === undefined) return;
        object[renameKeyTo] = value;
        Reflect.deleteProperty(object, field);
      };
    }
    default:
      throw new UnsupportedPlan("unknown rewrite");
  }
}

type Visit = (value: unknown) => void;

function atPath(path: readonly string[], apply: Rewrite, isOfType: IsOfType): Visit {
  const [first, ...rest] = path;
  if (first === undefined) return everyObject(apply);
  const inside = atPath(rest, apply, isOfType);
  if (!first.startsWith(fragmentPrefix)) return everyObject((object) => inside(object[first]));
  const condition = first.slice(fragmentPrefix.length);
  return everyObject((object) => {
    const type = object["__typename"];
    // without a type name the object is of the one type that it was asked as
    if (typeof type !== "string" || isOfType(type, condition)) inside(object);
  });
}

function everyObject(apply: Rewrite): Visit {
  const visit: Visit = (value) => {
    if (value instanceof Bare) apply(value);
    else if (Array.isArray(value)) value.forEach(visit);
  };
  return visit;
}
