import { Kind } from "graphql";
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from "graphql";
import type { FieldOwners } from "../plan/field-owners.ts";

/**
 * How many sector calls the plan of an operation will need, at most `most + 1`. One call per sector at the root, then
 * one per (response path, other sector): what the planner does too, at a thousandth of its cost. The caller has bounded
 * the expanded selections before, which bounds this walk.
 */
export function estimateFetches(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rootType: string,
  owners: FieldOwners,
  most: number,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  let fetches = 0;

  const walk = (type: string, selectionSets: readonly SelectionSetNode[], current: string | undefined): void => {
    const called = new Set<string>();
    for (const { parent, nodes } of mergeFields(type, selectionSets, fragments).values()) {
      if (fetches > most) return;
      const [field] = nodes;
      if (field === undefined) continue;
      const able = owners.owners(parent, field.name.value);
      const stays = current !== undefined && (able.length === 0 || able.includes(current));
      const sector = stays ? current : (able.find((name) => called.has(name)) ?? able[0]);
      if (sector !== undefined && sector !== current && !called.has(sector)) {
        called.add(sector);
        fetches += 1;
      }
      const inside = nodes.flatMap((node) => node.selectionSet ?? []);
      if (inside.length > 0) walk(owners.typeOf(parent, field.name.value), inside, sector);
    }
  };

  walk(rootType, [operation.selectionSet], undefined);
  return fetches;
}

interface MergedField {
  readonly parent: string;
  readonly nodes: FieldNode[];
}

/** Fields of one level by response name and parent type, as execution merges them. */
function mergeFields(
  type: string,
  selectionSets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Map<string, MergedField> {
  const merged = new Map<string, MergedField>();
  const seen = new Set<string>();
  const collect = (parent: string, selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          const key = `${parent}.${selection.alias?.value ?? selection.name.value}`;
          const field = merged.get(key);
          if (field === undefined) merged.set(key, { parent, nodes: [selection] });
          else field.nodes.push(selection);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          collect(selection.typeCondition?.name.value ?? parent, selection.selectionSet.selections);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value);
          if (fragment === undefined || seen.has(selection.name.value)) break;
          seen.add(selection.name.value);
          collect(fragment.typeCondition.name.value, fragment.selectionSet.selections);
          break;
        }
      }
    }
  };
  for (const { selections } of selectionSets) collect(type, selections);
  return merged;
}
