import { Kind, visit } from "graphql";
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  TypeNode,
  VariableDefinitionNode,
} from "graphql";
import type { Operation } from "../operation/accept.ts";
import { entranceField, representationScalar } from "./entrance.ts";
import { namedTypeOf } from "./sdl-nodes.ts";

/** Root fields that the contract itself answers: nothing of them is planned or fetched. */
const answeredHere = new Set(["_service", "__schema", "__type"]);

/** Response name under which entities of a type come back that were asked for as `name`. No client's alias begins so. */
export const entityAlias = (name: string, type: string): string => `lgsp__${type}__${name}`;

/** Variables under these names are the planner's own; inside they have another. */
const renamed: Readonly<Record<string, string>> = { representations: "lgsp__representations" };
export const nameInside = (variable: string): string => renamed[variable] ?? variable;

/**
 * A contract's operation as the hub plans it: each `_entities` becomes one field per type of the contract, which the
 * entrance answers; what the contract answers itself is left out. Made once per operation, independent of variables.
 */
export function translateOperation(operation: Operation, entities: readonly string[]): Operation {
  const { document, definition } = operation;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  /** Fragments on the root are written out: the root inside is another. */
  const root = (selections: readonly SelectionNode[]): readonly SelectionNode[] =>
    selections.flatMap((node): readonly SelectionNode[] => {
      if (node.kind === Kind.FIELD) {
        if (answeredHere.has(node.name.value)) return [];
        return node.name.value === "_entities" ? entities.flatMap((type) => entranceOf(node, type)) : [node];
      }
      const inside = root(selectionsOf(node, fragments));
      return inside.length === 0 ? [] : [inlined("Query", node.directives, inside)];
    });

  const entranceOf = (node: FieldNode, type: string): readonly FieldNode[] => {
    const selections = ofType(node.selectionSet?.selections ?? [], type);
    if (selections.length === 0) return [];
    return [
      {
        ...node,
        alias: name(entityAlias(node.alias?.value ?? node.name.value, type)),
        name: name(entranceField(type)),
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
    ];
  };

  /** What of a selection on `_Entity` is about a type. */
  const ofType = (selections: readonly SelectionNode[], type: string): readonly SelectionNode[] =>
    selections.flatMap((node): readonly SelectionNode[] => {
      if (node.kind === Kind.FIELD) return [node];
      const condition = conditionOf(node, fragments);
      if (condition !== undefined && condition !== "_Entity" && condition !== type) return [];
      const inside = condition === type ? selectionsOf(node, fragments) : ofType(selectionsOf(node, fragments), type);
      return inside.length === 0 ? [] : [inlined(type, node.directives, inside)];
    });

  const translated: OperationDefinitionNode = {
    ...definition,
    selectionSet: { kind: Kind.SELECTION_SET, selections: root(definition.selectionSet.selections) },
  };
  const inner = onlyUsed(translated, fragments);
  return { ...operation, document: inner.document, definition: inner.definition };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

const conditionOf = (node: Exclude<SelectionNode, FieldNode>, fragments: Fragments): string | undefined =>
  node.kind === Kind.INLINE_FRAGMENT
    ? node.typeCondition?.name.value
    : fragments.get(node.name.value)?.typeCondition.name.value;

const selectionsOf = (node: Exclude<SelectionNode, FieldNode>, fragments: Fragments): readonly SelectionNode[] =>
  (node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value))?.selectionSet.selections ?? [];

function inlined(type: string, directives: SelectionNode["directives"], selections: readonly SelectionNode[]) {
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
    selectionSet,
    ...(directives === undefined ? {} : { directives }),
  } as const;
}

/** The operation with its variables renamed, those that it still uses declared, and the fragments that it still spreads. */
function onlyUsed(
  translated: OperationDefinitionNode,
  fragments: Fragments,
): { document: DocumentNode; definition: OperationDefinitionNode } {
  const spread = new Set<string>();
  const used = new Set<string>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      VariableDefinition: () => false,
      Variable: (variable) => void used.add(variable.name.value),
      FragmentSpread(one) {
        const fragment = fragments.get(one.name.value);
        if (fragment === undefined || spread.has(one.name.value)) return;
        spread.add(one.name.value);
        collect(fragment);
      },
    });
  };
  collect(translated);
  const rename = <T extends OperationDefinitionNode | FragmentDefinitionNode>(node: T): T =>
    visit(node, { Variable: (variable) => ({ ...variable, name: name(nameInside(variable.name.value)) }) });
  const definition = rename({
    ...translated,
    variableDefinitions: (translated.variableDefinitions ?? [])
      .filter(({ variable }) => used.has(variable.name.value))
      .map(withInnerType),
  });
  const kept = [...spread].flatMap((one) => fragments.get(one) ?? []).map(rename);
  return { document: { kind: Kind.DOCUMENT, definitions: [definition, ...kept] }, definition };
}

const withInnerType = (node: VariableDefinitionNode): VariableDefinitionNode => ({
  ...node,
  type: renameType(node.type),
});

function renameType<T extends TypeNode>(type: T): T {
  if (namedTypeOf(type) !== "_Any") return type;
  return visit(type, { NamedType: (node) => ({ ...node, name: name(representationScalar) }) });
}
