import { Kind, parse, print } from "graphql";
import type { DocumentNode, FieldNode, InlineFragmentNode, SelectionSetNode } from "graphql";
import type { FieldOwners } from "../plan/field-owners.ts";

/** What may be in an answer, by response name. `undefined`: a leaf, whose value is taken whole. */
export interface Shape {
  readonly fields: ReadonlyMap<string, Shape | undefined>;
}

/** A planned sector operation, made checkable. */
export interface Asked {
  readonly document: DocumentNode;
  readonly text: string;
  /** Shape of `data`; for an entity call of `_entities` alone. */
  readonly shape: Shape;
  /** For an entity call: shape of an entity by its type, the key aliases included, and the keys asked for. */
  readonly entities?: ReadonlyMap<string, AskedEntity>;
}

export interface AskedEntity {
  readonly shape: Shape;
  /** Top-level fields of the key: asked under `lgsp__key_<field>`, checked against the representation, and stripped. */
  readonly key: readonly string[];
}

export const keyAlias = (field: string): string => `lgsp__key_${field}`;

/** A root operation: the answer may hold exactly what it selects. */
export function askRoot(document: DocumentNode): Asked {
  return { document, text: print(document), shape: shapeOf(rootOf(document), document, () => true) };
}

/**
 * An `_entities` operation, with the key of every type added under aliases: the stock executor checks only the length
 * of the answer, so a permuted batch would give one person's data to another.
 * In: the key selection chosen for each type of the representations.
 */
export function askEntities(document: DocumentNode, keys: ReadonlyMap<string, string>, owners: FieldOwners): Asked {
  const withKeys = addKeys(document, keys);
  const entities = new Map<string, AskedEntity>();
  for (const [type, key] of keys) {
    const selection = entitySelection(withKeys);
    const applies = (condition: string): boolean => condition === type || !owners.isObject(condition);
    entities.set(type, { shape: shapeOf(selection, withKeys, applies), key: keyFields(key) });
  }
  return {
    document: withKeys,
    text: print(withKeys),
    shape: shapeOf(rootOf(withKeys), withKeys, () => true),
    entities,
  };
}

export function isEntityOperation(document: DocumentNode): boolean {
  return rootOf(document).selections.some(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === "_entities",
  );
}

function rootOf(document: DocumentNode): SelectionSetNode {
  const root = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return root?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] };
}

function entitySelection(document: DocumentNode): SelectionSetNode {
  const field = rootOf(document).selections.find(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === "_entities",
  );
  const inside = field?.kind === Kind.FIELD ? field.selectionSet : undefined;
  return inside ?? { kind: Kind.SELECTION_SET, selections: [] };
}

function addKeys(document: DocumentNode, keys: ReadonlyMap<string, string>): DocumentNode {
  const fragments = [...keys].map(([type, key]) => keyFragment(type, key));
  const extend = (field: FieldNode): FieldNode => ({
    ...field,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [...(field.selectionSet?.selections ?? []), ...fragments],
    },
  });
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION
        ? definition
        : {
            ...definition,
            selectionSet: {
              ...definition.selectionSet,
              selections: definition.selectionSet.selections.map((selection) =>
                selection.kind === Kind.FIELD && selection.name.value === "_entities" ? extend(selection) : selection,
              ),
            },
          },
    ),
  };
}

function keyFragment(type: string, key: string): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: keySelection(key).map((field) => ({
        ...field,
        alias: { kind: Kind.NAME, value: keyAlias(field.name.value) },
      })),
    },
  };
}

const keySelection = (key: string): readonly FieldNode[] =>
  rootOf(parse(`{ ${key} }`, { noLocation: true })).selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? selection : [],
  );

/** Top-level field names of a key selection: "code on" -> ["code", "on"]. */
export const keyFields = (key: string): readonly string[] => keySelection(key).map(({ name }) => name.value);

function shapeOf(
  selectionSet: SelectionSetNode,
  document: DocumentNode,
  applies: (typeCondition: string) => boolean,
): Shape {
  const inside = new Map<string, SelectionSetNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          const name = selection.alias?.value ?? selection.name.value;
          inside.set(name, [
            ...(inside.get(name) ?? []),
            ...(selection.selectionSet === undefined ? [] : [selection.selectionSet]),
          ]);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          if (selection.typeCondition === undefined || applies(selection.typeCondition.name.value))
            collect(selection.selectionSet);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = document.definitions.find(
            (definition) =>
              definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
          );
          if (fragment?.kind === Kind.FRAGMENT_DEFINITION && applies(fragment.typeCondition.name.value))
            collect(fragment.selectionSet);
          break;
        }
      }
    }
  };
  collect(selectionSet);
  return {
    fields: new Map(
      [...inside].map(([name, sets]) => [
        name,
        sets.length === 0
          ? undefined
          : // below the first level the concrete type is not known here: what any of its fragments asks may be there
            shapeOf(
              { kind: Kind.SELECTION_SET, selections: sets.flatMap((set) => set.selections) },
              document,
              () => true,
            ),
      ]),
    ),
  };
}
