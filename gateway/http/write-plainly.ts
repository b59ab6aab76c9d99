import type { GraphQLError } from "graphql";
import { answerText } from "../shape/answered.ts";
import type { Answered } from "../shape/answered.ts";
import type { Answer } from "./door.ts";

const graphqlResponse = "application/graphql-response+json; charset=utf-8";
const json = "application/json; charset=utf-8";

/** Media types by the Accept header as nearly all clients send it. */
const mediaTypes: ReadonlyMap<string | null, string> = new Map([
  [null, json],
  ["*/*", json],
  ["application/graphql-response+json", graphqlResponse],
  ["application/json", json],
]);

/**
 * Writes the ordinary answer, one with data, for the ordinary Accept header: GraphQL over HTTP gives it status 200 and
 * the media type asked for (sections 6.4.1 and 6.4.2). Undefined for everything else, which is yoga's: its front costs
 * more than a small question.
 */
export function writePlainly(answered: Answered, accept: string | null): Answer | undefined {
  const mediaType = mediaTypes.get(accept);
  if (mediaType === undefined || answered.data === "null" || answered.data === undefined) return undefined;
  if (answered.extensions?.["http"] !== undefined || answered.errors?.some(speaksOfHttp) === true) return undefined;
  return { status: 200, headers: { "content-type": mediaType }, body: answerText(answered) };
}

const speaksOfHttp = ({ extensions }: GraphQLError): boolean => extensions["http"] !== undefined;
