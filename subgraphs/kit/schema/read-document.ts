import {
  Kind,
  type DocumentNode,
  GraphQLError,
  type ObjectTypeDefinitionNode,
  Source,
  concatAST,
  parse,
} from "graphql";
import { validateSDL } from "graphql/validation/validate.js";
import type { Mistakes } from "./mistakes.ts";
import { authorContext } from "./vocabulary.ts";

const context = parse(authorContext, { noLocation: true });

/**
 * A sector's own SDL, checked against everything the kit declares for it (directives, shared types, scalars).
 * In: the text and the file name that mistakes point to. Out: the author's part only.
 * Mistakes: SDL_INVALID with the line.
 */
export function readDocument(text: string, file: string, mistakes: Mistakes): DocumentNode | undefined {
  let author: DocumentNode;
  try {
    author = parse(new Source(text, file));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [at] = error.locations ?? [];
    mistakes.add("SDL_INVALID", undefined, {
      place: `${file}:${at?.line ?? 1}`,
      reason: error.message,
    });
    return undefined;
  }
  const problems = validateSDL(concatAST([context, author]));
  for (const problem of problems) {
    mistakes.add(
      "SDL_INVALID",
      problem.nodes?.find((node) => node.loc !== undefined),
      {
        reason: problem.message.replace(/\.$/, ""),
      },
    );
  }
  return problems.length === 0 ? author : undefined;
}

export const objectTypes = (document: DocumentNode): readonly ObjectTypeDefinitionNode[] =>
  document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
