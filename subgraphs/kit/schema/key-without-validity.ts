import type { FieldModel } from "../model.ts";

/** The natural key by which others name a row: a code that is used again is named without the date from which it is valid. */
export function keyWithoutValidity(key: readonly string[], fields: readonly FieldModel[]): readonly string[] {
  const validity = fields.find((field) => field.kind === "validity");
  return validity === undefined ? key : key.filter((name) => name !== validity.from);
}
