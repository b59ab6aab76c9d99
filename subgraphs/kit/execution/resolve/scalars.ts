import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from "graphql";

/** A scalar whose JSON form is its GraphQL form; what comes in must pass `accepts`, and the message never repeats it. */
function scalar(name: string, rule: string, accepts: (value: unknown) => boolean): GraphQLScalarType {
  const parse = (value: unknown): unknown => {
    if (!accepts(value)) throw new GraphQLError(`${name}: ${rule}`);
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
    "an ISO 8601 date, year or year and month",
    matches(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
  ),
  DateTime: scalar("DateTime", "an RFC 3339 time in UTC", matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/)),
  Money: scalar("Money", "a whole number of đồng below 2^53", (value) => Number.isSafeInteger(value)),
  GeoJSON: scalar("GeoJSON", "an RFC 7946 object", (value) => typeof value === "object" && value !== null),
};
