import { CodedError } from "@lgsp/policies";
import { GraphQLError } from "graphql";
import type { Written } from "./row-writer.ts";

/** Stands where a row or a list would, had the database answered. */
export class FailedRead {
  readonly error: CodedError;

  constructor(error: CodedError) {
    this.error = error;
  }
}

/**
 * What could not be read is missing at its places and no more, and is not asked for again: a database that goes down is
 * not helped by a second question. Throws every other error.
 */
export function failedRead(error: unknown): FailedRead {
  if (error instanceof CodedError && (error.code.startsWith("DATABASE_") || error.code === "READ_CANCELLED"))
    return new FailedRead(error);
  throw error;
}

/** Puts null in the place of everything that could not be read, and says where. */
export function settleFailures(written: Written): readonly GraphQLError[] {
  const errors: GraphQLError[] = [];
  settle(written, []);
  return errors;

  function settle(value: object, path: readonly (string | number)[]): void {
    for (const [key, member] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (member instanceof FailedRead) {
        Reflect.set(value, key, null);
        errors.push(new GraphQLError(member.error.message, { path: at, originalError: member.error }));
      } else if (typeof member === "object" && member !== null) settle(member, at);
    }
  }
}
