import { CodedError } from "@lgsp/policies";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { fail } from "./errors.ts";

/**
 * An error as it leaves the sector: a stable code, data for programs, the place in the answer. Nothing else: SQL,
 * values and stack traces stay here.
 */
export function answerError(error: unknown, sector: string): GraphQLFormattedError {
  const coded = codedCause(error) ?? unforeseen(error, sector);
  const path = error instanceof GraphQLError ? error.path : undefined;
  return {
    message: coded.message,
    ...(path === undefined ? {} : { path }),
    extensions: { code: coded.code, ...coded.details },
  };
}

function codedCause(error: unknown): CodedError | undefined {
  if (error instanceof CodedError) return error;
  return error instanceof GraphQLError ? codedCause(error.originalError) : undefined;
}

/** graphql-js's own complaints quote what was sent, which may be a personal number: only their kind is kept. */
function unforeseen(error: unknown, sector: string): CodedError {
  return fail(isComplaint(error) ? "OPERATION_INVALID" : "SECTOR_UNAVAILABLE", { sector });
}

const isComplaint = (error: unknown): boolean =>
  error instanceof GraphQLError && (error.originalError === undefined || isComplaint(error.originalError));
