import {
  Kind,
  visit,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import type {
  DirectiveNode,
  DocumentNode,
  SelectionSetNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
} from "graphql";
import { hashText, seeded } from "./random.ts";
import type { Random } from "./random.ts";

export interface Generated {
  readonly document: DocumentNode;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A valid operation over the schema, or undefined when the draft is not one (two meanings for one response name). */
export function generateOperation(
  schema: GraphQLSchema,
  seed: number,
  avoid: ReadonlySet<string>,
): Generated | undefined {
  const random = seeded(seed);
  const mutates = random.chance(0.1) && schema.getMutationType() !== undefined;
  const root = (mutates ? schema.getMutationType() : undefined) ?? schema.getQueryType();
  if (root === null || root === undefined) return undefined;
  const used = new Set<string>();
  const fragments: string[] = [];
  const drafting: Drafting = { schema, random, salt: seed, avoid, used, fragments };
  const body = draftSelection(root, 4, drafting);
  const variables: Record<string, unknown> = { yes: random.chance(0.5), n: random.below(4) };
  const declared = [
    ...(used.has("yes") ? ["$yes: Boolean!"] : []),
    ...(used.has("n") ? ["$n: Int"] : []),
    ...(used.has("off") ? ["$off: Boolean = false"] : []),
  ];
  const head = `${mutates ? "mutation" : "query"}${random.chance(0.3) ? " Named" : ""}`;
  const text = `${head}${declared.length === 0 ? "" : `(${declared.join(" ")})`} ${body}\n${fragments.join("\n")}`;
  const document = parse(text, { noLocation: true });
  return validate(schema, document).length === 0 ? { document, text, variables } : undefined;
}

/**
 * The operation as its `@skip` and `@include` leave it; an emptied selection asks for `none`. The stock engine does not ask
 * about an entity at all when a skipped field requires something of it.
 */
export function decided({ document, text, variables }: Generated): Generated {
  const holds = (directives: readonly DirectiveNode[] = []): boolean =>
    directives.every(({ name, arguments: [given] = [] }) => {
      const value =
        given?.value.kind === Kind.BOOLEAN
          ? given.value.value
          : given?.value.kind === Kind.VARIABLE && variables[given.value.name.value] === true;
      return value === (name.value === "include");
    });
  const keep = <N extends { readonly directives?: readonly DirectiveNode[] }>(node: N): N | null =>
    holds(node.directives) ? { ...node, directives: [] } : null;
  const left: DocumentNode = visit(document, {
    Field: { enter: keep },
    InlineFragment: { enter: keep },
    FragmentSpread: { enter: keep },
    SelectionSet: { leave: (node) => (node.selections.length === 0 ? noneAsked : undefined) },
  });
  return { document: left, text, variables };
}

const noneAsked: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [
    {
      kind: Kind.FIELD,
      alias: { kind: Kind.NAME, value: "none" },
      name: { kind: Kind.NAME, value: "__typename" },
    },
  ],
};

interface Drafting {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly salt: number;
  /** Coordinates not to be asked. */
  readonly avoid: ReadonlySet<string>;
  /** Variables used. */
  readonly used: Set<string>;
  readonly fragments: string[];
}

function draftSelection(type: GraphQLCompositeType, depth: number, drafting: Drafting, narrows = true): string {
  const { schema, random } = drafting;
  const parts: string[] = [];
  const fields =
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).filter(({ name }) => !drafting.avoid.has(`${type.name}.${name}`))
      : [];
  const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
  const wanted = isRoot ? 1 + random.below(3) : 1 + random.below(5);
  for (let index = 0; index < wanted && fields.length > 0; index += 1) {
    const field = random.pick(fields);
    const part = draftField(field, depth, drafting);
    if (part !== undefined) parts.push(part);
  }
  if (random.chance(0.15)) parts.push(random.pick(["__typename", "kind: __typename"]));
  if (!isRoot && depth > 0 && narrows) {
    const conditions = conditionsFor(type, schema);
    const count = isAbstractType(type) ? 1 + random.below(2) : random.chance(0.15) ? 1 : 0;
    for (let index = 0; index < count; index += 1) {
      const condition = random.pick(conditions);
      // the stock engine drops a fragment on a type inside one on its interface inside the type
      const inside = draftSelection(condition, depth - 1, drafting, isAbstractType(type) || !isAbstractType(condition));
      if (random.chance(0.3)) {
        const name = `F${drafting.fragments.length}`;
        drafting.fragments.push(`fragment ${name} on ${condition.name} ${inside}`);
        parts.push(`...${name}${draftCondition(drafting)}`);
      } else parts.push(`... on ${condition.name}${draftCondition(drafting)} ${inside}`);
    }
  }
  return `{ ${parts.length === 0 ? "__typename" : parts.join(" ")} }`;
}

function draftField(field: GraphQLField<unknown, unknown>, depth: number, drafting: Drafting): string | undefined {
  const { random, used } = drafting;
  const type = getNamedType(field.type);
  if (isCompositeType(type) && depth <= 0) return undefined;
  // mostly one meaning for one response name, or few drafts would be valid
  const usual = hashText(`${drafting.salt} ${field.name}`);
  const choice = random.chance(0.05) ? random.below(8) : usual % 8;
  let call = "";
  if (field.args.length > 0 && choice > 1) {
    if (choice > 5) used.add("n");
    call = choice > 5 ? "(n: $n)" : `(n: ${choice % 3})`;
  }
  const alias = random.chance(0.15) ? `a_${field.name}: ` : "";
  const inside = isCompositeType(type) ? ` ${draftSelection(type, depth - 1, drafting)}` : "";
  return `${alias}${field.name}${call}${draftCondition(drafting)}${inside}`;
}

function draftCondition({ random, used }: Drafting): string {
  if (!random.chance(0.12)) return "";
  const value = random.pick(["$yes", "$yes", "$off", "true", "false"]);
  if (value.startsWith("$")) used.add(value.slice(1));
  return ` @${random.pick(["skip", "include"])}(if: ${value})`;
}

/** Types that a fragment within the type may be on. */
function conditionsFor(type: GraphQLCompositeType, schema: GraphQLSchema): readonly GraphQLCompositeType[] {
  if (isAbstractType(type)) return [...schema.getPossibleTypes(type), type];
  return [type, ...(isObjectType(type) ? type.getInterfaces() : [])];
}
