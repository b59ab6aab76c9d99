import {
  buildASTSchema,
  isObjectType,
  Kind,
  parse,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import { generateCode } from "mercurius-codegen";
import { withoutLoaders } from "./mercurius-output.ts";

const banner = `// Made by \`./lgsp generate\` from schema.graphql; do not edit.\n`;

/**
 * Types of one subgraph for its `resolvers.ts`: arguments, inputs and the shape of `Query` and `Mutation`. Data types
 * are mapped to RowKeys: a hand-written resolver names rows, the kit loads them through decision and masks.
 *
 * @param sdl derived subgraph SDL
 * @param dataTypes names of the types with rows
 */
export async function sectorTypes(sdl: string, dataTypes: readonly string[]): Promise<string> {
  const schema = plainSchema(sdl);
  const mapped = dataTypes.filter((name) => isObjectType(schema.getType(name)));
  const code = await generateCode(
    schema,
    {
      contextType: "@lgsp/kit#SectorContext",
      enumsAsTypes: true,
      useTypeImports: true,
      defaultScalarType: "unknown",
      scalars: { Date: "string", DateTime: "string", Money: "number" },
      mappers: Object.fromEntries(mapped.map((name) => [name, "@lgsp/kit#RowKeys"])),
      customResolverFn:
        "(parent: TParent, args: TArgs, context: TContext, info: GraphQLResolveInfo) => Promise<TResult> | TResult",
    },
    "",
    true,
  );
  return banner + withoutLoaders(code);
}

/** The subgraph as its own developers think of it: federation machinery and applied directives are the kit's concern. */
function plainSchema(sdl: string): GraphQLSchema {
  const document: DocumentNode = visit(parse(sdl), {
    SchemaExtension: () => null,
    SchemaDefinition: () => null,
    DirectiveDefinition: () => null,
    Directive: () => null,
    EnumTypeDefinition: ({ name }) => (isMachinery(name.value) ? null : undefined),
    ScalarTypeDefinition: ({ name }) => (isMachinery(name.value) ? null : undefined),
  });
  const definitions = document.definitions.map((node): DefinitionNode =>
    node.kind === Kind.OBJECT_TYPE_EXTENSION ? { ...node, kind: Kind.OBJECT_TYPE_DEFINITION } : node,
  );
  return buildASTSchema({ ...document, definitions }, { assumeValidSDL: true });
}

const isMachinery = (name: string): boolean => /^(?:federation|link|lgsp)__|^_/.test(name);
