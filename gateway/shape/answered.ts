import type { GraphQLError } from "graphql";

/** What is answered to one question. */
export interface Answered {
  /** JSON text; absent when the question was refused as a whole. */
  readonly data?: string;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The body of a response (GraphQL spec, 7.1). */
export function answerText({ data, errors, extensions }: Answered): string {
  const members: string[] = [];
  if (data !== undefined) members.push(`"data":${data}`);
  if (errors !== undefined) members.push(`"errors":${JSON.stringify(errors)}`);
  if (extensions !== undefined) members.push(`"extensions":${JSON.stringify(extensions)}`);
  return `{${members.join(",")}}`;
}
