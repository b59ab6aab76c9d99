import { Kind } from "graphql";
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from "graphql";

/**
 * Pairs of selections that validation compares with each other (GraphQL spec, 5.3.2 Field Selection Merging): as many
 * as the square of those that share a place. Parent types are left out of account, so that it may be too many, never
 * too few. Infinity when the walk meets more than `most` selections: those of fragments that
 * spread each other are as many as their permutations.
 */
export function countComparisons(
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  most: number,
): number {
  let met = 0;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const level = (parts: readonly Part[]): number => {
    const occurrences = new Map<string, number>();
    const inside = new Map<string, Part[]>();
    const spread = new Set<string>();
    const collect = ({ set: { selections }, open }: Part): void => {
      for (const selection of selections) {
        met += 1;
        if (met > most) return;
        if (selection.kind === Kind.INLINE_FRAGMENT) collect({ set: selection.selectionSet, open });
        else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = fragments.get(selection.name.value);
          // one that spreads itself is refused by validation
          if (fragment === undefined || spread.has(selection.name.value) || open.includes(fragment)) continue;
          spread.add(selection.name.value);
          collect({ set: fragment.selectionSet, open: [...open, fragment] });
        } else {
          const name = selection.alias?.value ?? selection.name.value;
          occurrences.set(name, (occurrences.get(name) ?? 0) + 1);
          if (selection.selectionSet === undefined) continue;
          const part = { set: selection.selectionSet, open };
          const known = inside.get(name);
          if (known === undefined) inside.set(name, [part]);
          else known.push(part);
        }
      }
    };
    parts.forEach(collect);
    let pairs = pairsOf(spread.size);
    for (const count of occurrences.values()) pairs += pairsOf(count);
    for (const deeper of met > most ? [] : inside.values()) pairs += level(deeper);
    return pairs;
  };

  const pairs = level([{ set: selectionSet, open: [] }]);
  return met > most ? Number.POSITIVE_INFINITY : pairs;
}

/** A selection, and the fragments that it is inside of. */
interface Part {
  readonly set: SelectionSetNode;
  readonly open: readonly FragmentDefinitionNode[];
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2;
