import { GraphQLScalarType, Kind, valueFromASTUntyped } from "graphql";
import { fail } from "../errors.ts";

/** A scalar whose JSON form is its GraphQL form; what comes in must pass `accepts`, and the error never repeats it. Errors: VALUE_INVALID. */
function scalar(name: string, form: string, accepts: (value: unknown) => boolean): GraphQLScalarType {
  const parse = (value: unknown): unknown => {
    if (!accepts(value)) throw fail("VALUE_INVALID", { type: name, form });
    return value;
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node, variables) =>
      parse(
        node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : valueFromASTUntyped(node, variables),
      ),
  });
}

const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === "string" && pattern.test(value);

/** Scalars of the shared header: what each takes. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Date: scalar(
    "Date",
    "1958-03-12, 1958-03 or 1958 (ISO 8601)",
    matches(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
  ),
  DateTime: scalar(
    "DateTime",
    "2026-11-24T03:00:00Z (RFC 3339, UTC)",
    matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/),
  ),
  Money: scalar("Money", "a whole number of đồng", (value) => Number.isSafeInteger(value)),
  GeoJSON: scalar("GeoJSON", "a GeoJSON object (RFC 7946)", (value) => typeof value === "object" && value !== null),
};
