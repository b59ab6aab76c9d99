import { Kind, parse, print, visit } from "graphql";
import type {
  ArgumentNode,
  ASTNode,
  ConstDirectiveNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from "graphql";

/** A field as `@requires` wants it: with these arguments. */
export interface RequiredCall {
  readonly field: string;
  readonly arguments: readonly ArgumentNode[];
}

/** Where in a representation a sector expects the value of a call. */
export interface Need {
  /** Field names from the entity, joined by dots. */
  readonly place: string;
  readonly call: string;
}

/**
 * Calls that `@requires` makes, each as a field of its own. The planner fetches what is required under the field's own
 * name, once: a caller's arguments for it, or those that another field requires, were dropped in silence. It plans over
 * a supergraph in which `price(currency: "EUR")` is a field without arguments; restore-calls.ts turns plans back.
 */
export interface RequiredCalls {
  /** The supergraph to plan over; the one given when nothing is required with arguments. */
  readonly supergraphSdl: string;
  readonly byName: ReadonlyMap<string, RequiredCall>;
  /** Needs of a field where a sector answers it: "reviews Parcel.price". */
  readonly needs: ReadonlyMap<string, readonly Need[]>;
}

type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** In: supergraph SDL (join spec v0.3 or later). Throws a GraphQLError when it is not SDL. */
export function nameRequiredCalls(supergraphSdl: string): RequiredCalls {
  const document = parse(supergraphSdl, { noLocation: true });
  const types = new Map<string, TypeDefinition>();
  const sectors = new Map<string, string>();
  for (const definition of document.definitions) {
    if (isFieldsDefinition(definition)) types.set(definition.name.value, definition);
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === "join__Graph")
      for (const { name, directives } of definition.values ?? [])
        sectors.set(name.value, textArgument(directives?.[0], "name") ?? name.value);
  }
  const byName = new Map<string, RequiredCall>();
  const nameOf = new Map<string, string>();
  /** "Parcel.weight" -> names of its calls. */
  const added = new Map<string, Set<string>>();
  /** "INVENTORY lgsp__call_0_weight": sectors by the calls that they require. */
  const users = new Set<string>();

  const register = (type: string, field: string, given: readonly ArgumentNode[]): string => {
    const key = `${type}.${field}(${given
      .map((argument) => print(argument))
      .toSorted()
      .join()})`;
    const known = nameOf.get(key);
    if (known !== undefined) return known;
    const name = `lgsp__call_${byName.size}_${field}`;
    nameOf.set(key, name);
    byName.set(name, { field, arguments: given });
    for (const { name: holder } of [...types.values()].filter((each) => isOrImplements(each, type))) {
      const coordinate = `${holder.value}.${field}`;
      added.set(coordinate, (added.get(coordinate) ?? new Set()).add(name));
    }
    return name;
  };

  const rename = (set: SelectionSetNode, type: string, place: string, needs: Need[]): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inside = selection.typeCondition?.name.value ?? type;
        return { ...selection, selectionSet: rename(selection.selectionSet, inside, place, needs) };
      }
      const field = selection.name.value;
      const definition = types.get(type)?.fields?.find(({ name }) => name.value === field);
      const here = place === "" ? field : `${place}.${field}`;
      const inside =
        selection.selectionSet === undefined
          ? {}
          : { selectionSet: rename(selection.selectionSet, namedType(definition), here, needs) };
      if ((definition?.arguments ?? []).length === 0) return { ...selection, ...inside };
      const call = register(type, field, selection.arguments ?? []);
      needs.push({ place: here, call });
      return { ...selection, ...inside, name: { kind: Kind.NAME, value: call }, arguments: [] };
    }),
  });

  const needs = new Map<string, readonly Need[]>();
  const joinWithCalls = (join: ConstDirectiveNode, coordinate: string, type: string): ConstDirectiveNode => {
    const fields = textArgument(join, "requires");
    if (join.name.value !== "join__field" || fields === undefined) return join;
    const found: Need[] = [];
    const renamed = rename(selectionsOf(fields), type, "", found);
    const graph = graphOf(join);
    if (found.length > 0) needs.set(`${sectors.get(graph) ?? ""} ${coordinate}`, found);
    for (const { call } of found) users.add(`${graph} ${call}`);
    const value = {
      kind: Kind.STRING,
      value: print(renamed)
        .replace(/^\{|\}$/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    } as const;
    return {
      ...join,
      arguments: (join.arguments ?? []).map((given) => (given.name.value === "requires" ? { ...given, value } : given)),
    };
  };

  const renamed = visit(document, {
    enter: (node) =>
      isFieldsDefinition(node)
        ? {
            ...node,
            fields: (node.fields ?? []).map((field) => ({
              ...field,
              directives: (field.directives ?? []).map((join) =>
                joinWithCalls(join, `${node.name.value}.${field.name.value}`, node.name.value),
              ),
            })),
          }
        : undefined,
  });
  if (byName.size === 0) return { supergraphSdl, byName, needs };
  const provided = providedFields(types);
  const withFields = visit(renamed, {
    enter: (node) => {
      if (!isFieldsDefinition(node)) return undefined;
      const interfaces = (node.interfaces ?? []).flatMap(({ name }) => types.get(name.value) ?? []);
      const satisfies = (name: string): boolean =>
        interfaces.some(({ fields = [] }) => fields.some((field) => field.name.value === name));
      return {
        ...node,
        fields: (node.fields ?? []).flatMap((field): FieldDefinitionNode[] => {
          const names = [...(added.get(`${node.name.value}.${field.name.value}`) ?? [])];
          if (names.length === 0) return [field];
          const joins = (field.directives ?? []).filter(({ name }) => name.value === "join__field");
          // an external field that nothing uses any more is refused when the supergraph is loaded
          const stays = (join: ConstDirectiveNode): boolean =>
            !isExternal(join) ||
            satisfies(field.name.value) ||
            provided.has(`${graphOf(join)} ${node.name.value}.${field.name.value}`) ||
            !names.some((name) => users.has(`${graphOf(join)} ${name}`));
          const used = (join: ConstDirectiveNode, name: string): boolean =>
            !isExternal(join) || satisfies(field.name.value) || users.has(`${graphOf(join)} ${name}`);
          return [
            { ...field, directives: (field.directives ?? []).filter(stays) },
            ...names.map((name): FieldDefinitionNode => ({
              kind: Kind.FIELD_DEFINITION,
              name: { kind: Kind.NAME, value: name },
              type: field.type,
              directives: joins.filter((join) => used(join, name)),
            })),
          ];
        }),
      };
    },
  });
  return { supergraphSdl: print(withFields), byName, needs };
}

/** "REVIEWS Parcel.weight": fields in the `@provides` of a sector. */
function providedFields(types: ReadonlyMap<string, TypeDefinition>): ReadonlySet<string> {
  const provided = new Set<string>();
  const walk = ({ selections }: SelectionSetNode, type: string, graph: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? type, graph);
        continue;
      }
      for (const holder of [...types.values()].filter((each) => isOrImplements(each, type)))
        provided.add(`${graph} ${holder.name.value}.${selection.name.value}`);
      const field = types.get(type)?.fields?.find(({ name }) => name.value === selection.name.value);
      if (selection.selectionSet !== undefined) walk(selection.selectionSet, namedType(field), graph);
    }
  };
  for (const field of [...types.values()].flatMap(({ fields = [] }) => fields))
    for (const join of field.directives ?? [])
      walk(selectionsOf(textArgument(join, "provides") ?? "__typename"), namedType(field), graphOf(join));
  return provided;
}

const isExternal = (join: ConstDirectiveNode): boolean =>
  (join.arguments ?? []).some(
    ({ name, value }) => name.value === "external" && value.kind === Kind.BOOLEAN && value.value,
  );

function graphOf(join: ConstDirectiveNode): string {
  const graph = join.arguments?.find(({ name }) => name.value === "graph")?.value;
  return graph?.kind === Kind.ENUM ? graph.value : "";
}

const isFieldsDefinition = (node: ASTNode): node is TypeDefinition =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

const isOrImplements = ({ name, interfaces = [] }: TypeDefinition, type: string): boolean =>
  name.value === type || interfaces.some((each) => each.name.value === type);

function namedType(field: FieldDefinitionNode | undefined): string {
  let type = field?.type;
  while (type !== undefined && type.kind !== Kind.NAMED_TYPE) type = type.type;
  return type?.name.value ?? "";
}

function textArgument(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function selectionsOf(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (definition?.kind === Kind.OPERATION_DEFINITION) return definition.selectionSet;
  return { kind: Kind.SELECTION_SET, selections: [] };
}
