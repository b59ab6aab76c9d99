import type { GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import type { SectorRequest } from "../sector-request.ts";
import type { Row } from "./row.ts";

export type Args = Readonly<Record<string, unknown>>;
export type RowResolver = GraphQLFieldResolver<Row, SectorRequest, Args>;
export type RootResolver = GraphQLFieldResolver<unknown, SectorRequest, Args>;
export type ReferenceResolver = (
  representation: unknown,
  request: SectorRequest,
  info: GraphQLResolveInfo,
) => Promise<Row | null> | Row | null;
/** Resolvers of one object type, `__resolveReference` among them. */
export type TypeResolvers = Record<string, RowResolver | ReferenceResolver>;
