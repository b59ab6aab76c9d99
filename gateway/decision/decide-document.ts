import type { Decision, MaskKind } from "@lgsp/policies";
import { getNamedType, isAbstractType, Kind, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import type {
  DocumentNode,
  FieldNode,
  GraphQLNamedType,
  GraphQLSchema,
  SelectionNode,
  VariableDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { Operation } from "../operation/accept.ts";
import type { AnswerShape } from "../plan/query-engine.ts";
import type { FactsIndex } from "./graph-facts.ts";
import { predicateSite, refusedPredicate } from "./predicates.ts";
import type { PredicateSite } from "./predicates.ts";
import { ruleOnField } from "./rule-on-field.ts";
import type { Ruling } from "./rule-on-field.ts";

/** One selection that was taken out of the question. */
export interface Denial {
  /** DenialCode, or what kept a filter from being answered. */
  readonly code: string;
  /** "Citizen.phone"; for a predicate the field that it would have filtered by. */
  readonly coordinate: string;
  /** What the code's text names beside the coordinate. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A filter that may hold conditions on other sectors: in the planned document a variable stands for it. */
export interface OpenFilter {
  readonly variable: string;
  readonly site: PredicateSite;
}

export interface PolicyNote {
  readonly masked: readonly { readonly coordinate: string; readonly kind: MaskKind }[];
  /** Coordinates whose effect depends on the row. */
  readonly conditional: readonly string[];
  /** Types of which the asker sees only the rows that a rule names: absence here says nothing about existence. */
  readonly scoped: readonly string[];
}

/** A question without what was denied in it. */
export interface Reduced {
  readonly document: DocumentNode;
  readonly denied: ReadonlyMap<FieldNode, Denial>;
  readonly note: PolicyNote;
  /** The question as it was asked. */
  readonly shape: AnswerShape;
  /** False when nothing is left to ask. */
  readonly asksAnything: boolean;
  readonly filters: readonly OpenFilter[];
}

/** Names of selections that the gateway adds and the shaper takes out again. */
export const emptyAlias = "lgsp__empty";
export const typeAlias = "lgsp__typename";

/**
 * Takes a decision through a document: denied selections leave it before planning, so that they are never fetched.
 * Cached per (decision, operation), and there per set of refused predicates, which depend on variables.
 */
export function documentDecider(
  schema: GraphQLSchema,
  facts: FactsIndex,
  reaching: ReadonlySet<string> = new Set(),
  located: ReadonlyMap<string, { readonly type: string; readonly field: string }> = new Map(),
) {
  /** By the decision's digest; kept for as long as the operation is, so that others' questions cannot push it out. */
  const walks = new WeakMap<Operation, LRUCache<string, Walked>>();
  const walksOf = (operation: Operation): LRUCache<string, Walked> => {
    const known = walks.get(operation) ?? new LRUCache<string, Walked>({ max: 32 });
    walks.set(operation, known);
    return known;
  };

  return (
    operation: Operation,
    decision: Decision,
    variables: Readonly<Record<string, unknown>>,
    unanswerable: ReadonlyMap<FieldNode, Denial> = new Map(),
  ): Reduced => {
    const walked = walksOf(operation);
    const walk = walked.get(decision.digest) ?? walkDocument(operation.document, schema, facts, decision);
    walked.set(decision.digest, walk);
    const refused = new Map(unanswerable);
    for (const site of walk.sites) {
      const coordinate = refusedPredicate(site, variables, decision, facts, located);
      if (coordinate !== undefined) refused.set(site.node, { code: "PREDICATE_DENIED", coordinate });
    }
    const setOfRefused = JSON.stringify(walk.sites.map(({ node }) => refused.get(node) ?? null));
    const reduced = walk.reduced.get(setOfRefused) ?? reduce(operation, schema, walk, refused, reaching);
    walk.reduced.set(setOfRefused, reduced);
    return reduced;
  };
}

interface Walked {
  readonly denied: ReadonlyMap<FieldNode, Denial>;
  readonly sites: readonly PredicateSite[];
  readonly note: PolicyNote;
  /** By the coordinates refused at `sites`: few, since sites are few. */
  readonly reduced: LRUCache<string, Reduced>;
}

function walkDocument(document: DocumentNode, schema: GraphQLSchema, facts: FactsIndex, decision: Decision): Walked {
  const denied = new Map<FieldNode, Denial>();
  const sites: PredicateSite[] = [];
  const masked = new Map<string, { coordinate: string; kind: MaskKind }>();
  const conditional = new Set<string>();
  const scoped = new Set<string>();
  const types = new TypeInfo(schema);

  const note = (coordinate: string, ruling: Ruling): void => {
    if (ruling.kind !== "field") return;
    if (ruling.decision.effect === "DEPENDS") conditional.add(coordinate);
    for (const { mask } of ruling.decision.cases)
      if (mask !== undefined) masked.set(`${coordinate} ${mask}`, { coordinate, kind: mask });
  };

  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const definition = types.getFieldDef();
        const parent = types.getParentType();
        const field = node.name.value;
        for (const type of concreteTypes(schema, parent)) {
          const ruling = ruleOnField(facts, decision, type, field);
          if (ruling.kind === "denied") {
            denied.set(node, { code: ruling.code, coordinate: `${type}.${field}` });
            return false;
          }
          note(`${type}.${field}`, ruling);
          if (ruling.kind === "field" && decision.rows(type).kind === "where") scoped.add(type);
        }
        if (parent === null || parent === undefined || definition === null || definition === undefined) {
          denied.set(node, { code: "FIELD_DENIED", coordinate: field });
          return false;
        }
        const yields = rowsOf(parent.name, field, facts, getNamedType(definition.type));
        const site = predicateSite(node, definition, yields?.of, yields?.aggregate ?? false, decision);
        if (site !== undefined) sites.push(site);
        return undefined;
      },
    }),
  );
  return {
    denied,
    sites,
    note: { masked: [...masked.values()], conditional: [...conditional], scoped: [...scoped] },
    reduced: new LRUCache({ max: 16 }),
  };
}

/** Abstract types are denied unless every possible type permits. */
function concreteTypes(schema: GraphQLSchema, type: GraphQLNamedType | null | undefined): readonly string[] {
  if (type === null || type === undefined) return [];
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
}

function rowsOf(
  parent: string,
  field: string,
  facts: FactsIndex,
  type: GraphQLNamedType,
): { of: string; aggregate: boolean } | undefined {
  const root = parent === "Query" ? facts.queries.get(field) : undefined;
  if (root !== undefined) return { of: root.of, aggregate: root.kind === "aggregate" };
  const structure = facts.structures.get(type.name);
  if (structure !== undefined) return { of: structure.of, aggregate: structure.role === "aggregate" };
  const target = facts.data.get(parent)?.get(field)?.target;
  return target === undefined ? undefined : { of: target, aggregate: false };
}

function reduce(
  operation: Operation,
  schema: GraphQLSchema,
  walked: Walked,
  refused: ReadonlyMap<FieldNode, Denial>,
  reaching: ReadonlySet<string>,
): Reduced {
  const denied = new Map([...walked.denied, ...refused]);
  const openable = new Map(openFilters(walked.sites, reaching).map((filter) => [filter.site.node, filter]));
  const filters: OpenFilter[] = [];
  const types = new TypeInfo(schema);
  const withoutDenied: DocumentNode = visit(
    operation.document,
    visitWithTypeInfo(types, {
      Field(node) {
        if (denied.has(node)) return null;
        const filter = openable.get(node);
        if (filter === undefined) return undefined;
        filters.push(filter);
        return withVariable(node, filter.variable);
      },
      SelectionSet: {
        leave(node) {
          const parent = types.getParentType();
          const added: SelectionNode[] = [];
          if (node.selections.length === 0) added.push(typenameAs(emptyAlias));
          if (denied.size > 0 && isAbstractType(parent)) added.push(typenameAs(typeAlias));
          return added.length === 0 ? undefined : { ...node, selections: [...node.selections, ...added] };
        },
      },
    }),
  );
  const document = onlyUsed(withoutDenied, operation, filters);
  const root = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const asksAnything = root?.selectionSet.selections.some(
    (selection) => !(selection.kind === Kind.FIELD && selection.alias?.value === emptyAlias),
  );
  const shape = {
    schema,
    document: operation.document,
    definition: operation.definition,
    denied: new Set(denied.keys()),
  };
  return { document, denied, note: walked.note, shape, asksAnything: asksAnything ?? false, filters };
}

/** Sites of this walk whose filter may hold foreign conditions, each under a variable of its own. */
function openFilters(sites: readonly PredicateSite[], reaching: ReadonlySet<string>): readonly OpenFilter[] {
  return sites.flatMap((site, index) =>
    reaching.has(filterTypeOf(site)) && site.node.arguments?.some(({ name }) => name.value === "filter") === true
      ? [{ variable: `lgsp__filter_${index}`, site }]
      : [],
  );
}

function filterTypeOf({ definition }: PredicateSite): string {
  const filter = definition.args.find(({ name }) => name === "filter");
  return filter === undefined ? "" : getNamedType(filter.type).name;
}

function withVariable(node: FieldNode, variable: string): FieldNode {
  const value = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } } as const;
  return {
    ...node,
    arguments: (node.arguments ?? []).map((argument) =>
      argument.name.value === "filter" ? { ...argument, value } : argument,
    ),
  };
}

const definitionOf = ({ variable, site }: OpenFilter): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: filterTypeOf(site) } },
});

function typenameAs(alias: string): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: "__typename" },
    alias: { kind: Kind.NAME, value: alias },
  };
}

/** The operation asked for, the fragments it still spreads, and the variables they still use. */
function onlyUsed(document: DocumentNode, operation: Operation, filters: readonly OpenFilter[]): DocumentNode {
  const name = operation.definition.name?.value;
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const root = document.definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
  );
  if (root === undefined || root.kind !== Kind.OPERATION_DEFINITION) return document;
  const spread = new Set<string>();
  const variables = new Set<string>();
  const follow = (node: DocumentNode["definitions"][number]): void => {
    visit(node, {
      VariableDefinition: () => false,
      Variable: (variable) => void variables.add(variable.name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || spread.has(name.value)) return;
        spread.add(name.value);
        follow(fragment);
      },
    });
  };
  follow(root);
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...root,
        variableDefinitions: [...(root.variableDefinitions ?? []), ...filters.map(definitionOf)].filter(
          ({ variable }) => variables.has(variable.name.value),
        ),
      },
      ...[...spread].flatMap((name) => fragments.get(name) ?? []),
    ],
  };
}
