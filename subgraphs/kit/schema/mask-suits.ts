import type { MaskKind } from "@lgsp/policies";
import type { FieldModel } from "../model.ts";

/**
 * Why a mask cannot be permitted on a field; undefined when it can.
 * @param personNumber the column holds a person's number: six of its twelve digits are birthplace, sex and year, so
 *   that any partial mask leaves at most 100 people
 */
export function maskMisfit(mask: MaskKind, field: FieldModel, personNumber: boolean): string | undefined {
  if (mask === "REDACT") return undefined;
  if (field.kind !== "column") return `a ${field.kind} is shown or not; only REDACT`;
  if (personNumber && mask !== "HASH") return "no partial mask on a person's number";
  const text = field.type === "string" || field.type === "id";
  const suits = {
    KEEP_LAST_4: text && !field.list,
    INITIALS: field.type === "string" && !field.list,
    YEAR: (field.type === "date" || field.type === "datetime") && !field.list,
    COMMUNE: field.type === "address" && !field.list,
    CHAPTER: text || field.type === "code",
    RANGE: (field.type === "int" || field.type === "float" || field.type === "money") && !field.list,
    HASH: (text || field.type === "date") && !field.list,
  } as const;
  return suits[mask] ? undefined : `it does not suit a ${field.list ? "list of " : ""}${field.type}`;
}
