import { isEnumType, specifiedScalarTypes } from "graphql";
import type { GraphQLLeafType } from "graphql";

/**
 * Whether a sector's value is one of the leaf type. Sectors have coerced their results already, so nothing is converted;
 * a custom scalar is whatever its sector says, an enum only what callers may see of it.
 */
export function leafTest(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const values = new Set(type.getValues().map(({ name }) => name));
    return (value) => typeof value === "string" && values.has(value);
  }
  if (!specifiedScalarTypes.some(({ name }) => name === type.name)) return () => true;
  switch (type.name) {
    case "Int":
      return Number.isInteger;
    case "Float":
      return Number.isFinite;
    case "Boolean":
      return (value) => typeof value === "boolean";
    case "ID":
      return (value) => typeof value === "string" || Number.isInteger(value);
    default:
      return (value) => typeof value === "string";
  }
}
