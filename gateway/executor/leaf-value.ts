import { isEnumType, specifiedScalarTypes } from "graphql";
import type { GraphQLLeafType } from "graphql";

/** JSON text of a sector's value, undefined when it is not one of the type. */
export type WriteLeaf = (value: unknown) => string | undefined;

/**
 * Sectors have coerced their results already, so nothing is converted; a custom scalar is whatever its sector says, an
 * enum only what callers may see of it.
 */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, `"${name}"`]));
    return (value) => (typeof value === "string" ? texts.get(value) : undefined);
  }
  if (!specifiedScalarTypes.some(({ name }) => name === type.name)) return writeAny;
  switch (type.name) {
    case "Int":
      return (value) => (Number.isInteger(value) ? String(value) : undefined);
    case "Float":
      return (value) => (Number.isFinite(value) ? String(value) : undefined);
    case "Boolean":
      return (value) => (typeof value === "boolean" ? String(value) : undefined);
    case "ID":
      return (value) =>
        typeof value === "string" ? quote(value) : Number.isInteger(value) ? String(value) : undefined;
    default:
      return (value) => (typeof value === "string" ? quote(value) : undefined);
  }
}

const writeAny: WriteLeaf = (value) => (typeof value === "string" ? quote(value) : JSON.stringify(value));

/** RFC 8259, section 7; lone surrogates are escaped too, as JSON.stringify does. */
// eslint-disable-next-line no-control-regex
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

const quote = (text: string): string => (escaped.test(text) ? JSON.stringify(text) : `"${text}"`);
