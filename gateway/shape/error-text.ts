import { CodedError } from "@lgsp/policies";
import type { ErrorDefinition, Language } from "@lgsp/policies";
import { GraphQLError } from "graphql";
import { fail, gatewayErrors } from "../errors.ts";
import { isRecord } from "../json.ts";

/** Texts by code: the gateway's own and those of the rooms behind it, handed in by the command line. */
export type ErrorCatalogue = Readonly<Record<string, ErrorDefinition>>;

/** HTTP facts of an error for the response; `spec`: only towards clients that accept application/graphql-response+json. */
export interface HttpFacts {
  readonly status: number;
  readonly spec?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal of the whole question as the one error of its answer. */
export function refusalError(error: CodedError, language: Language, http: HttpFacts): GraphQLError {
  const cause = error.cause instanceof GraphQLError ? error.cause : undefined;
  return new GraphQLError(error.text(language), {
    ...(cause?.source === undefined ? {} : { source: cause.source }),
    ...(cause?.nodes === undefined ? {} : { nodes: cause.nodes }),
    ...(cause?.nodes !== undefined || cause?.positions === undefined ? {} : { positions: cause.positions }),
    extensions: { ...error.details, code: error.code, http },
  });
}

/**
 * An error inside an answer, in our words: whatever text a sector or the engine put into it is dropped, since it may
 * quote values or internals. An unknown code keeps its name and gets the text of SECTOR_FAILED.
 */
export function answerError(error: unknown, language: Language, catalogue: ErrorCatalogue): GraphQLError {
  const { path, extensions } = readError(error);
  const { code: sent, sector = "?", ...details } = extensions;
  const code = typeof sent === "string" && sent !== "DOWNSTREAM_SERVICE_ERROR" ? sent : "INTERNAL_ERROR";
  const words = Object.fromEntries(Object.entries({ sector, ...details }).filter(isDetail));
  const definition = definitionOf(code, catalogue);
  const text = new CodedError(code, definition, words).text(language);
  return new GraphQLError(text, {
    ...(path === undefined ? {} : { path }),
    extensions: { ...words, code },
  });
}

/** What a code of an answer means; an unknown one counts as a failure of its sector. */
export function definitionOf(code: string, catalogue: ErrorCatalogue): ErrorDefinition {
  if (Object.hasOwn(catalogue, code) && catalogue[code] !== undefined) return catalogue[code];
  const own = Object.entries(gatewayErrors).find(([name]) => name === code)?.[1];
  return own ?? gatewayErrors.SECTOR_FAILED;
}

function readError(error: unknown): { path?: readonly (string | number)[]; extensions: Record<string, unknown> } {
  if (!(error instanceof GraphQLError)) return { extensions: {} };
  return { ...(error.path === undefined ? {} : { path: error.path }), extensions: { ...error.extensions } };
}

const isDetail = (entry: [string, unknown]): entry is [string, string | number] =>
  entry[0] !== "serviceName" && entry[0] !== "?" && (typeof entry[1] === "string" || typeof entry[1] === "number");

/** Anything thrown, as a coded error: what is not expected becomes INTERNAL_ERROR and keeps its cause for the log. */
export function asCodedError(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  if (isForeignCoded(error)) return new CodedError(error.code, error.definition, {}, { cause: error });
  return fail("INTERNAL_ERROR", {}, { cause: error });
}

/** The ledger's room imports nothing of ours: its errors have the same form, not the same class. */
function isForeignCoded(error: unknown): error is { code: string; definition: ErrorDefinition } {
  if (!isRecord(error) || typeof error["code"] !== "string" || !isRecord(error["definition"])) return false;
  const { status, vi, en, remedy } = error["definition"];
  return typeof status === "number" && typeof vi === "string" && typeof en === "string" && isRecord(remedy);
}
