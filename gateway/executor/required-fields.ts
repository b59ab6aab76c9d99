import type { FetchNode } from "@apollo/query-planner";
import { Kind, parse, print, visit } from "graphql";
import type { DocumentNode, SelectionSetNode } from "graphql";
import { fail } from "../errors.ts";

/** A field that `@requires` names, by its path from the entity, and the arguments it is wanted with ("" for none). */
interface Required {
  readonly path: string;
  readonly call: string;
}

/** What the planner loses sight of in `@requires`. */
export interface RequiredFields {
  /** Names of fields that are somewhere required: a caller's own arguments for one need another name. */
  readonly names: ReadonlySet<string>;
  /**
   * The planner fetches what is required under the field's own name, once, and of two different arguments drops one in
   * silence. Error: DOCUMENT_INVALID when two fields asked of one object require one field with different arguments.
   */
  check(fetches: readonly { readonly fetch: FetchNode; readonly path: string }[]): void;
}

/** In: supergraph SDL (join spec v0.3 or later). */
export function readRequiredFields(supergraphSdl: string): RequiredFields {
  const required = new Map<string, readonly Required[]>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      const wanted = (field.directives ?? [])
        .filter(({ name }) => name.value === "join__field")
        .flatMap(({ arguments: given }) => given ?? [])
        .flatMap(({ name, value }) =>
          name.value === "requires" && value.kind === Kind.STRING
            ? requiredIn(selectionOf(`{ ${value.value} }`), "")
            : [],
        );
      if (wanted.length > 0) required.set(`${definition.name.value}.${field.name.value}`, wanted);
    }
  }
  return {
    names: new Set([...required.values()].flat().map(({ path }) => path.split(".").at(-1) ?? "")),
    check(fetches) {
      const calls = new Map<string, { readonly call: string; readonly coordinate: string }>();
      for (const { fetch, path } of required.size === 0 ? [] : fetches) {
        for (const coordinate of entityFields(selectionOf(fetch.operation))) {
          for (const wanted of required.get(coordinate) ?? []) {
            const key = `${path}\n${coordinate.split(".")[0] ?? ""}\n${wanted.path}`;
            const known = calls.get(key);
            if (known !== undefined && known.call !== wanted.call) {
              const reason = `${known.coordinate} and ${coordinate} cannot be asked of one object together`;
              throw fail("DOCUMENT_INVALID", { reason });
            }
            calls.set(key, { call: wanted.call, coordinate });
          }
        }
      }
    },
  };
}

function selectionOf(text: string): SelectionSetNode {
  const document = parse(text, { noLocation: true });
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const inlined: DocumentNode = visit(document, {
    FragmentSpread: ({ name, directives = [] }) => {
      const fragment = fragments.get(name.value);
      return fragment === undefined ? null : { ...fragment, kind: Kind.INLINE_FRAGMENT, directives };
    },
  });
  const operation = inlined.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] };
}

function requiredIn({ selections }: SelectionSetNode, prefix: string): readonly Required[] {
  return selections.flatMap((selection): readonly Required[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return requiredIn(selection.selectionSet, prefix);
    const path = `${prefix}${selection.name.value}`;
    const call = (selection.arguments ?? []).map((argument) => print(argument)).join(", ");
    const inside = selection.selectionSet === undefined ? [] : requiredIn(selection.selectionSet, `${path}.`);
    return [{ path, call }, ...inside];
  });
}

/** Fields that an `_entities` operation asks of entities: "Parcel.price". */
function entityFields({ selections }: SelectionSetNode, type?: string): readonly string[] {
  return selections.flatMap((selection): readonly string[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return entityFields(selection.selectionSet, selection.typeCondition?.name.value ?? type);
    if (type !== undefined) return [`${type}.${selection.name.value}`];
    return selection.selectionSet === undefined ? [] : entityFields(selection.selectionSet);
  });
}
