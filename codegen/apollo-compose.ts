import { composeServices } from "@apollo/composition";
import { GraphQLError, parse } from "graphql";
import type { Compose, Composition, CompositionProblem, SubgraphSource } from "./compose.ts";

/** {@link Compose} by @apollo/composition. Subgraphs are composed in name order: the supergraph does not depend on the order of folders. */
export const composeWithApollo: Compose = (subgraphs) => {
  const unreadable = subgraphs.flatMap(syntaxProblems);
  if (unreadable.length > 0) return { problems: unreadable };

  const services = subgraphs
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) }));
  const composed = composeServices(services);
  return composed.errors === undefined
    ? { supergraphSdl: composed.supergraphSdl }
    : ({ problems: composed.errors.map((error) => problemOf(error, subgraphs)) } satisfies Composition);
};

function syntaxProblems({ name, sdl }: SubgraphSource): CompositionProblem[] {
  try {
    parse(sdl);
    return [];
  } catch (error) {
    const message = error instanceof GraphQLError ? error.message : String(error);
    return [{ code: "INVALID_GRAPHQL", sectors: [name], message }];
  }
}

function problemOf(error: GraphQLError, subgraphs: readonly SubgraphSource[]): CompositionProblem {
  const { code } = error.extensions;
  return {
    code: typeof code === "string" ? code : "UNKNOWN",
    sectors: sectorsOf(error, subgraphs),
    message: error.message.replace(/^\[[\w-]+\] /, ""),
  };
}

/** The engine names sectors as "[health] …" before the message, as `subgraph` on AST nodes, or as quoted words inside it. */
function sectorsOf(error: GraphQLError, subgraphs: readonly SubgraphSource[]): string[] {
  const prefixed = /^\[([\w-]+)\] /.exec(error.message)?.[1];
  const onNodes = (error.nodes ?? []).flatMap((node) =>
    "subgraph" in node && typeof node.subgraph === "string" ? [node.subgraph] : [],
  );
  const quoted = subgraphs.map(({ name }) => name).filter((name) => error.message.includes(`"${name}"`));
  return [...new Set([...(prefixed === undefined ? [] : [prefixed]), ...onNodes, ...quoted])].sort();
}
