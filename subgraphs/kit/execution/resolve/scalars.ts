import { GraphQLScalarType, Kind, valueFromASTUntyped } from "graphql";
import { type GeometryLimits, clientLimits, exchangeLimits, isGeometry } from "../../geo/read-geometry.ts";
import { exchangedShape } from "../../schema/exchange-sdl.ts";
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
  GeoJSON: geoJson("GeoJSON", clientLimits),
};

/** Exists only in the executable schema of sectors with places: see exchange-sdl.ts. */
export const exchangeScalars = { [exchangedShape]: geoJson(exchangedShape, exchangeLimits) };

/** A place that is none is neither taken nor shown. */
function geoJson(name: string, limits: GeometryLimits): GraphQLScalarType {
  const form = `a GeoJSON geometry (RFC 7946): WGS 84, longitude first, rings closed, at most ${limits.positions} positions`;
  return new GraphQLScalarType({
    ...scalar(name, form, (value) => isGeometry(value, limits)).toConfig(),
    serialize(value) {
      if (value !== null && !isGeometry(value, exchangeLimits)) throw fail("VALUE_INVALID", { type: name, form });
      return value;
    },
  });
}
