import { BREAK, executeSync, visit } from "graphql";
import type { AnswerShape } from "./query-engine.ts";

/**
 * What the question asks of the schema itself, by response name. An engine describes the composed schema; clients may
 * ask by what the hub adds to it (filters that reach across sectors).
 */
export function describeSchema(
  { schema, document, definition }: AnswerShape,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (!asksForSchema(document)) return {};
  // no root value: every field but the introspective ones is null
  const described = executeSync({
    schema,
    document,
    operationName: definition.name?.value,
    variableValues: variables,
  });
  return Object.fromEntries(
    Object.entries(described.data ?? {}).filter(([, value]) => typeof value === "object" && value !== null),
  );
}

function asksForSchema(document: AnswerShape["document"]): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== "__schema" && name.value !== "__type") return undefined;
      asks = true;
      return BREAK;
    },
  });
  return asks;
}
