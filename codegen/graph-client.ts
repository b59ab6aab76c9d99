import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Supergraph } from "@apollo/federation-internals";
import { GraphQLError, parse, validate, type GraphQLSchema } from "graphql";
import { generateCode } from "mercurius-codegen";
import { codegenErrors } from "./errors.ts";
import { clientPart } from "./mercurius-output.ts";

/** The schema that clients see: the supergraph without its federation machinery and inaccessible fields. */
export function clientSchema(supergraphSdl: string): GraphQLSchema {
  return Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
}

/**
 * Typed documents for every operation of a folder: `CitizenCardQuery`, `CitizenCardDocument` (TypedDocumentNode).
 *
 * @throws SAMPLE_OPERATION_INVALID when one of them does not fit the graph
 */
export async function graphClient(supergraphSdl: string, operationsFolder: string): Promise<string> {
  const schema = clientSchema(supergraphSdl);
  const problems = operationProblems(schema, operationsFolder);
  if (problems.length > 0) throw codegenErrors("SAMPLE_OPERATION_INVALID", { problems: problems.join("\n  ") });
  const code = await generateCode(
    schema,
    {
      enumsAsTypes: true,
      useTypeImports: true,
      defaultScalarType: "unknown",
      scalars: { Date: "string", DateTime: "string", Money: "number" },
    },
    "",
    true,
    join(operationsFolder, "*.graphql"),
  );
  return `// Made by \`./lgsp generate\` from the supergraph and e2e/operations; never committed.\n${clientPart(code)}`;
}

function operationProblems(schema: GraphQLSchema, folder: string): string[] {
  return globSync("*.graphql", { cwd: folder })
    .sort()
    .flatMap((file) => {
      try {
        return validate(schema, parse(readFileSync(join(folder, file), "utf8"))).map(
          ({ message }) => `${file}: ${message}`,
        );
      } catch (error) {
        if (error instanceof GraphQLError) return [`${file}: ${error.message}`];
        throw error;
      }
    });
}
