import { buildSchema } from "graphql";
import type { GraphQLSchema } from "graphql";
import { federationLink, subgraphs } from "./workload.ts";
import type { Subgraph } from "./workload.ts";

/** A subgraph for graphql-js: with `_entities` and `_service`, for those peers that ask a subgraph for its SDL. */
export function executableSubgraph(name: Subgraph): GraphQLSchema {
  const sdl = subgraphs[name];
  const members = ["User", "Product", "Review"].filter((type) => sdl.includes(`type ${type} @key`));
  const query = sdl.includes("type Query") ? "extend type Query" : "type Query";
  return buildSchema(
    `${sdl}
    scalar _Any
    directive @key(fields: String!) on OBJECT
    directive @external on FIELD_DEFINITION
    directive @requires(fields: String!) on FIELD_DEFINITION
    union _Entity = ${members.join(" | ")}
    type _Service { sdl: String }
    ${query} { _entities(representations: [_Any!]!): [_Entity]! _service: _Service }`,
    { assumeValid: true },
  );
}

export const subgraphSdl = (name: Subgraph): string => federationLink + subgraphs[name];
