import { Bare } from "./bare-object.ts";

/**
 * Adds freshly taken fields to an object of the data. `fresh` becomes part of the data: an object given to several
 * targets is then shared by them, which holds as long as they are one entity at one path of the plan.
 */
export function mergeFields(target: Bare, fresh: Bare): void {
  for (const name of Object.keys(fresh)) {
    const value = fresh[name];
    const present = target[name];
    if (present === value) continue;
    if (present instanceof Bare && value instanceof Bare) mergeFields(present, value);
    else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length)
      mergeMembers(present, value);
    else target[name] = value;
  }
}

function mergeMembers(present: unknown[], fresh: readonly unknown[]): void {
  fresh.forEach((value, index) => {
    const member = present[index];
    if (member instanceof Bare && value instanceof Bare) mergeFields(member, value);
    else if (Array.isArray(member) && Array.isArray(value) && member.length === value.length)
      mergeMembers(member, value);
    else present[index] = value;
  });
}
