import { Kind, OperationTypeNode, print } from "graphql";
import type {
  ConstDirectiveNode,
  DefinitionNode,
  DocumentNode,
  EnumTypeDefinitionNode,
  FieldDefinitionNode,
  InputObjectTypeDefinitionNode,
  InputValueDefinitionNode,
  ObjectTypeDefinitionNode,
  SchemaDefinitionNode,
  TypeDefinitionNode,
} from "graphql";
import type { Contract, GraphFacts } from "@lgsp/policies";
import { contractChoice, type ContractChoice } from "./contract-choice.ts";
import { addEntrance, type EntranceType } from "./entrance.ts";
import { withOnly } from "./only-sectors.ts";
import { namedTypeOf, stringArgument, withDirective } from "./sdl-nodes.ts";

export interface ContractSupergraph {
  readonly sdl: string;
  /** Types and fields that the contract chooses and the graph does not have, or that nothing leads to. */
  readonly mistakes: readonly string[];
}

/**
 * The supergraph cut down to a contract: its types, fields, arguments, filters and the keys that join its sectors, with
 * an entrance for entities. What is planned for the consumer cannot reach further than this, whatever the question.
 */
export function contractSupergraph(
  supergraph: DocumentNode,
  contract: Contract,
  facts: GraphFacts,
  entrance: readonly EntranceType[],
): ContractSupergraph {
  const cut = new Cut(supergraph, contractChoice(contract, facts));
  cut.keep("Query");
  for (const [type, { key }] of Object.entries(contract.types)) if (key !== undefined) cut.keep(type);
  const unreached = Object.keys(contract.types).filter((type) => !cut.kept.has(type));
  const document = addEntrance(withOnly(cut.document(), cut.usedGraphs()), entrance);
  return {
    sdl: print(document),
    mistakes: [...cut.mistakes, ...unreached.map((type) => `${type}: has no key, and no chosen field leads to it`)],
  };
}

/** Keeps what is reached; nothing else is in the result. */
class Cut {
  readonly kept = new Map<string, TypeDefinitionNode>();
  readonly mistakes: string[] = [];
  readonly #definitions: ReadonlyMap<string, TypeDefinitionNode>;
  readonly #machinery: readonly DefinitionNode[];
  readonly #choice: ContractChoice;

  constructor(supergraph: DocumentNode, choice: ContractChoice) {
    this.#choice = choice;
    this.#machinery = supergraph.definitions.flatMap(machinery);
    this.#definitions = new Map(
      supergraph.definitions.flatMap((definition) =>
        isTypeDefinition(definition) && !isMachinery(definition) ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  keep(name: string): void {
    const definition = this.#definitions.get(name);
    if (definition === undefined || this.kept.has(name)) return;
    // entered before what it leads to: types lead to each other
    this.kept.set(name, definition);
    this.kept.set(name, this.#cutType(definition));
  }

  #cutType(node: TypeDefinitionNode): TypeDefinitionNode {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
        return this.#cutObject(node);
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return this.#cutInput(node);
      case Kind.ENUM_TYPE_DEFINITION:
        return this.#cutEnum(node);
      case Kind.SCALAR_TYPE_DEFINITION:
        return node;
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.UNION_TYPE_DEFINITION:
      default:
        this.mistakes.push(`${node.name.value}: interfaces and unions cannot be in a contract`);
        return node;
    }
  }

  #cutObject(node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
    const type = node.name.value;
    const own = new Set((node.fields ?? []).map(({ name }) => name.value));
    const chosen = this.#choice.fields(type, [...own]);
    if (chosen === undefined) {
      this.mistakes.push(`${type}: is reached, and the contract does not have it`);
      return node;
    }
    this.mistakes.push(...chosen.filter((field) => !own.has(field)).map((field) => `${type}.${field}: no such field`));
    const keys = type === "Query" ? new Set<string>() : keyFieldsOf(node);
    const fields = (node.fields ?? []).flatMap((field): FieldDefinitionNode[] => {
      const name = field.name.value;
      if (chosen.includes(name)) return [this.#cutField(field)];
      // joins the sectors, and is not the consumer's to see
      return keys.has(name) ? [this.#cutField(withDirective(field, "inaccessible"))] : [];
    });
    return { ...node, fields };
  }

  #cutField(node: FieldDefinitionNode): FieldDefinitionNode {
    const target = namedTypeOf(node.type);
    const keptArguments = (node.arguments ?? []).filter((argument) =>
      this.#choice.hasArgument(target, argument.name.value),
    );
    for (const { type } of [node, ...keptArguments]) this.keep(namedTypeOf(type));
    return { ...node, arguments: keptArguments };
  }

  #cutInput(node: InputObjectTypeDefinitionNode): InputObjectTypeDefinitionNode {
    const name = node.name.value;
    const fields = (node.fields ?? []).flatMap((field): InputValueDefinitionNode[] => {
      const operand = namedTypeOf(field.type);
      if (!this.#choice.hasInputField(name, field.name.value) || !this.#choice.hasInput(operand)) return [];
      this.keep(operand);
      // operators that all lead out of the contract leave nothing to filter by
      const kept = this.kept.get(operand);
      return kept?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && kept.fields?.length === 0 ? [] : [field];
    });
    return { ...node, fields };
  }

  #cutEnum(node: EnumTypeDefinitionNode): EnumTypeDefinitionNode {
    const values = (node.values ?? []).filter(({ name }) => this.#choice.hasEnumValue(node.name.value, name.value));
    return { ...node, values };
  }

  /** Sectors that answer at least one field beside the keys. */
  usedGraphs(): ReadonlySet<string> {
    const used = new Set<string>();
    for (const node of this.kept.values()) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || this.#choice.isShared(node.name.value)) continue;
      const keys = keyFieldsOf(node);
      for (const field of node.fields ?? [])
        if (node.name.value === "Query" || !keys.has(field.name.value))
          for (const graph of graphsOfField(field, node)) used.add(graph);
    }
    return used;
  }

  document(): DocumentNode {
    return { kind: Kind.DOCUMENT, definitions: [...this.#machinery, ...this.kept.values()] };
  }
}

const isTypeDefinition = (node: DefinitionNode): node is TypeDefinitionNode => node.kind.endsWith("TypeDefinition");
const isMachinery = ({ name }: TypeDefinitionNode): boolean => /^(?:join|link|lgsp)__/.test(name.value);

/** Directives, what they name, and the schema without its mutations. */
function machinery(node: DefinitionNode): DefinitionNode[] {
  if (node.kind === Kind.SCHEMA_DEFINITION) return [onlyQueries(node)];
  return node.kind === Kind.DIRECTIVE_DEFINITION || (isTypeDefinition(node) && isMachinery(node)) ? [node] : [];
}

const onlyQueries = (node: SchemaDefinitionNode): SchemaDefinitionNode => ({
  ...node,
  operationTypes: node.operationTypes.filter(({ operation }) => operation === OperationTypeNode.QUERY),
});

/** Every field that a key of the type names; keys are flat in this graph. */
function keyFieldsOf(node: ObjectTypeDefinitionNode): ReadonlySet<string> {
  return new Set(
    (node.directives ?? []).flatMap((one) => (stringArgument(one, "key") ?? "").split(" ").filter(Boolean)),
  );
}

/** Graphs of a field: those it names, or all of its type. */
function graphsOfField(field: FieldDefinitionNode, type: ObjectTypeDefinitionNode): readonly string[] {
  const named = joinsOf(field.directives, "join__field");
  return named.length > 0 ? named : joinsOf(type.directives, "join__type");
}

const joinsOf = (directives: readonly ConstDirectiveNode[] | undefined, name: string): readonly string[] =>
  (directives ?? []).flatMap((one) => {
    const graph = one.name.value === name ? stringArgument(one, "graph") : undefined;
    return graph === undefined ? [] : [graph];
  });
