import { Kind } from "graphql";
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from "graphql";
import { isRecord } from "../json.ts";
import { Bare } from "./bare-object.ts";

/** Copies from a sector's object the fields that a fetch asked for, and nothing else. */
export type TakeFields = (source: Readonly<Record<string, unknown>>) => Bare;

/**
 * Compiles a fetch's selection into the copier of its answers: what was not asked cannot enter the data, so no sector
 * can answer for another. Fields of every fragment count as asked, since the type is known only in the answer.
 */
export function compileTake(selectionSets: readonly SelectionSetNode[], document: DocumentNode): TakeFields {
  const inside = new Map<string, SelectionSetNode[]>();
  collect(selectionSets, fragmentsOf(document), inside);
  const fields = [...inside].map(([name, sets]) => ({
    name,
    take: sets.length === 0 ? undefined : takeDeep(compileTake(sets, document)),
    // a plain read would find these on Object.prototype
    inherited: name in Object.prototype,
  }));
  return (source) => {
    const taken = new Bare();
    for (const { name, take, inherited } of fields) {
      if (inherited && !Object.hasOwn(source, name)) continue;
      const value = source[name];
      if (value !== undefined) taken[name] = take === undefined ? value : take(value);
    }
    return taken;
  };
}

function takeDeep(take: TakeFields): (value: unknown) => unknown {
  const deep = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(deep);
    return isRecord(value) ? take(value) : value;
  };
  return deep;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

function collect(
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  inside: Map<string, SelectionSetNode[]>,
): void {
  for (const selection of sets.flatMap(({ selections }) => selections)) {
    switch (selection.kind) {
      case Kind.FIELD: {
        const name = selection.alias?.value ?? selection.name.value;
        const deeper = selection.selectionSet === undefined ? [] : [selection.selectionSet];
        inside.set(name, [...(inside.get(name) ?? []), ...deeper]);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        collect([selection.selectionSet], fragments, inside);
        break;
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) collect([fragment.selectionSet], fragments, inside);
        break;
      }
    }
  }
}
