import { Supergraph } from "@apollo/federation-internals";
import type { PolicyBundle } from "@lgsp/policies";
import type { GraphQLSchema } from "graphql";
import { foreignConditions } from "../filters/foreign-conditions.ts";
import { hubSchema } from "../filters/hub-schema.ts";
import { locatedTypes } from "../filters/place-conditions.ts";
import { readFieldOwners } from "../plan/field-owners.ts";
import { cutContracts } from "./cut-contracts.ts";

/** What consumers build on: the graph that clients ask, and the subgraph of each contract. */
export interface PublishedSchemas {
  readonly graph: GraphQLSchema;
  readonly contracts: readonly { readonly name: string; readonly sdl: string }[];
}

/** The schemas that a hub with this supergraph and bundle serves, without starting one. Errors: CONTRACT_INVALID. */
export function publishedSchemas(supergraphSdl: string, bundle: PolicyBundle): PublishedSchemas {
  const { facts } = bundle;
  const { schema: graph } = hubSchema(apiSchema(supergraphSdl), foreignConditions(facts), locatedTypes(facts));
  const cuts = cutContracts(supergraphSdl, bundle, readFieldOwners(supergraphSdl), graph);
  return {
    graph,
    contracts: cuts.map((cut) => ({
      name: cut.contract.name,
      sdl: cut.schemas(apiSchema(cut.supergraphSdl)).outer.sdl,
    })),
  };
}

const apiSchema = (supergraphSdl: string): GraphQLSchema =>
  Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
