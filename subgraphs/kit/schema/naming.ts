/** Names that the kit derives from a type's or field's name. */

/** "LandParcel" -> "landParcel". */
export const oneRoot = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

/** "Citizen" -> "citizens", "Agency" -> "agencies", "Branch" -> "branches": one rule, no list of irregular nouns. */
export function listRoot(type: string): string {
  const one = oneRoot(type);
  if (/[^aeiou]y$/.test(one)) return `${one.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(one) ? `${one}es` : `${one}s`;
}

export const aggregateRoot = (type: string): string => `${oneRoot(type)}Aggregate`;

/** "dateOfBirth" -> "DATE_OF_BIRTH": value of `XOrderField` and `XGroupField`. */
export const enumName = (field: string): string => field.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();

export const foldColumnOf = (column: string): string => `${column}__fold`;
export const sortColumnOf = (column: string): string => `${column}__sort`;
/** The box around a geometry, beside it in the kit's own tables; R*Tree of those boxes in SQLite. */
export const boxColumnsOf = (column: string) => ({
  west: `${column}__west`,
  south: `${column}__south`,
  east: `${column}__east`,
  north: `${column}__north`,
});
export const boxIndexOf = (table: string, column: string): string => `${table}__${column}__box`;
/** Pseudonym of a row whose natural key is personal: see LinkingKeys.pseudonyms. */
export const rowKeyColumn = "row__key";
/** "headOfHousehold" -> "head_of_household__key": pseudonym of the row that a relation leads to. */
export const relationKeyColumnOf = (field: string): string => `${enumName(field).toLowerCase()}__key`;
