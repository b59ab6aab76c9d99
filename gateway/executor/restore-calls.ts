import type { FetchNode, PlanNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import { Kind, parse, print, visit } from "graphql";
import type { DocumentNode, FieldNode, InlineFragmentNode, SelectionSetNode } from "graphql";
import type { Need, RequiredCalls } from "./required-calls.ts";

/**
 * A plan made over named calls (see RequiredCalls) as the sectors understand it: each call is asked under its name as
 * an alias, and handed on under the field's own. A representation has room for one value of a field, so fields that
 * need two of it are asked for apart.
 */
export function restoreCalls(node: PlanNode, calls: RequiredCalls): PlanNode {
  if (calls.byName.size === 0) return node;
  const restore = (child: PlanNode): PlanNode => restoreCalls(child, calls);
  switch (node.kind) {
    case "Fetch": {
      const fetches = apart(node, calls).map((fetch) => restoreFetch(fetch, calls));
      const [only] = fetches;
      return fetches.length === 1 && only !== undefined ? only : { kind: "Parallel", nodes: fetches };
    }
    case "Flatten":
      return { ...node, node: restore(node.node) };
    case "Sequence":
    case "Parallel":
      return { ...node, nodes: node.nodes.map(restore) };
    // the executor takes neither
    case "Condition":
    case "Defer":
    default:
      return node;
  }
}

export const documentOf = ({ operationDocumentNode, operation }: FetchNode): DocumentNode =>
  operationDocumentNode ?? parse(operation, { noLocation: true });

function restoreFetch(fetch: FetchNode, calls: RequiredCalls): FetchNode {
  const document = visit(documentOf(fetch), {
    Field(node) {
      const call = calls.byName.get(node.name.value);
      if (call === undefined) return undefined;
      const name = { kind: Kind.NAME, value: call.field } as const;
      return { ...node, alias: node.alias ?? node.name, name, arguments: call.arguments };
    },
  });
  return withDocument(
    fetch.requires === undefined ? fetch : { ...fetch, requires: fetch.requires.map((node) => restored(node, calls)) },
    document,
  );
}

/** A required field is read under its alias and handed on under its name. */
function restored(node: QueryPlanSelectionNode, calls: RequiredCalls): QueryPlanSelectionNode {
  const selections = node.selections?.map((child) => restored(child, calls));
  if (node.kind === "InlineFragment") return { ...node, selections: selections ?? [] };
  const call = calls.byName.get(node.name);
  const named = call === undefined ? node : { ...node, alias: node.name, name: call.field };
  return selections === undefined ? named : { ...named, selections };
}

/** Calls by the entity's type and place; a group has one for each. */
type Group = Map<string, string>;

function apart(fetch: FetchNode, calls: RequiredCalls): readonly FetchNode[] {
  if (fetch.requires === undefined) return [fetch];
  const groups: Group[] = [];
  const groupOf = new Map<FieldNode, number>();
  const document = inlined(documentOf(fetch));
  eachEntityField(document, (field, type) => {
    const needs = calls.needs.get(`${fetch.serviceName} ${type}.${field.name.value}`) ?? [];
    const fits = (group: Group): boolean =>
      needs.every(({ place, call }) => (group.get(keyOf(type, place)) ?? call) === call);
    const found = groups.findIndex(fits);
    const index = found === -1 ? groups.length : found;
    const group = groups[index] ?? new Map<string, string>();
    groups[index] = group;
    for (const { place, call } of needs) group.set(keyOf(type, place), call);
    groupOf.set(field, index);
  });
  if (groups.length < 2) return [fetch];
  return groups.map((group, index) =>
    withDocument(
      { ...fetch, requires: (fetch.requires ?? []).flatMap((node) => needed(node, group, calls, "", "")) },
      without(document, (field) => (groupOf.get(field) ?? index) !== index),
    ),
  );
}

const keyOf = (type: string, place: Need["place"]): string => `${type} ${place}`;

/** What a group needs of the required fields: everything but the calls of the others. */
function needed(
  node: QueryPlanSelectionNode,
  group: Group,
  calls: RequiredCalls,
  type: string,
  place: string,
): readonly QueryPlanSelectionNode[] {
  if (node.kind === "InlineFragment") {
    const inside = node.typeCondition ?? type;
    const selections = node.selections.flatMap((child) => needed(child, group, calls, inside, place));
    return selections.length === 0 ? [] : [{ ...node, selections }];
  }
  const field = calls.byName.get(node.name)?.field;
  const here = place === "" ? (field ?? node.name) : `${place}.${field ?? node.name}`;
  if (field !== undefined) {
    // a type that asks for nothing by itself is asked about as its interface
    const own = group.get(keyOf(type, here));
    const wanted =
      own === undefined ? [...group].filter(([key]) => key.endsWith(` ${here}`)).map(([, call]) => call) : [own];
    if (!wanted.includes(node.name)) return [];
  }
  if (node.selections === undefined) return [node];
  const selections = node.selections.flatMap((child) => needed(child, group, calls, type, here));
  return selections.length === 0 ? [] : [{ ...node, selections }];
}

function withDocument(fetch: FetchNode, document: DocumentNode): FetchNode {
  const used = new Set<string>();
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  const operationDocumentNode = visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? false : null),
  });
  return {
    ...fetch,
    operationDocumentNode,
    operation: print(operationDocumentNode),
    variableUsages: (fetch.variableUsages ?? []).filter((name) => used.has(name)),
  };
}

/** Every fragment written out where it is spread. */
function inlined(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return visit(
    { ...document, definitions: operations },
    {
      FragmentSpread: ({ name, directives = [] }): InlineFragmentNode | null => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined) return null;
        const { typeCondition, selectionSet } = fragment;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
      },
    },
  );
}

/** Fields that an `_entities` operation asks of entities, with the type that it asks them of. */
function eachEntityField(document: DocumentNode, tell: (field: FieldNode, type: string) => void): void {
  const walk = ({ selections }: SelectionSetNode, type: string | undefined): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? type);
      else if (type !== undefined) tell(selection, type);
      else if (selection.selectionSet !== undefined) walk(selection.selectionSet, undefined);
    }
  };
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet, undefined);
}

function without(document: DocumentNode, drops: (field: FieldNode) => boolean): DocumentNode {
  const isEmpty = ({ selections }: SelectionSetNode): boolean => selections.length === 0;
  return visit(document, {
    Field: { enter: (node) => (drops(node) ? null : undefined) },
    InlineFragment: { leave: (node) => (isEmpty(node.selectionSet) ? null : undefined) },
  });
}
