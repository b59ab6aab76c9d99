/**
 * mercurius-codegen ends its output with loader types for mercurius and fastify, which this project does not run:
 * they would not type-check (TS2664, TS2307). Everything before them is plain graphql-code-generator output.
 */
export function withoutLoaders(code: string): string {
  return code
    .replace(
      /export type Loader<[\s\S]*?(?=\nexport type \w+(?:Query|Mutation|Subscription)Variables\b|\ndeclare module "mercurius")/,
      "",
    )
    .replace(/\ndeclare module "mercurius"[\s\S]*$/, "\n");
}

/** A client resolves nothing: keeps the schema's types and the operations, drops resolver types and their imports. */
export function clientPart(code: string): string {
  return withoutLoaders(code)
    .replace(/import type \{[^}]*\} from "mercurius";\n/, "")
    .replace(/import type \{[^}]*\bGraphQLResolveInfo\b[^}]*\} from "graphql";\n/, "")
    .replace(/export type ResolverFn<[\s\S]*?(?=\nexport type RequireFields)/, "")
    .replace(
      /export type ResolverTypeWrapper<[\s\S]*?(?=\nexport type \w+(?:Query|Mutation|Subscription)Variables\b)/,
      "",
    );
}
