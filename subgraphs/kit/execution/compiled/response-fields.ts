import { isAbstractType, Kind, type FieldNode, type SelectionSetNode } from "graphql";
import type { Info } from "../resolve/selection.ts";

/** Fields selected below these nodes on one object type, by response name (graphql-js's CollectFields, without directives). */
export function responseFields(
  nodes: readonly FieldNode[],
  type: string,
  info: Info,
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  for (const { selectionSet } of nodes) if (selectionSet !== undefined) collect(selectionSet, type, info, found);
  return found;
}

function collect({ selections }: SelectionSetNode, type: string, info: Info, found: Map<string, FieldNode[]>): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const same = found.get(name);
      if (same === undefined) found.set(name, [selection]);
      else same.push(selection);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    if (fragment !== undefined && appliesTo(fragment.typeCondition?.name.value, type, info))
      collect(fragment.selectionSet, type, info, found);
  }
}

function appliesTo(condition: string | undefined, type: string, { schema }: Info): boolean {
  if (condition === undefined || condition === type) return true;
  const [abstract, object] = [schema.getType(condition), schema.getType(type)];
  return isAbstractType(abstract) && schema.getPossibleTypes(abstract).some((possible) => possible === object);
}
