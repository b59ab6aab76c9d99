import { storedGeometry } from "../../geo/stored-geometry.ts";
import type { ColumnField, SectorModel } from "../../model.ts";
import { isCalendarDate } from "../../tables/foreign-text.ts";

/** A column's value as its GraphQL type: JSON parsed, codes with their list and labels, 0/1 as booleans. */
export function decodeValue(field: ColumnField, raw: unknown, model: SectorModel): unknown {
  if (raw === null || raw === undefined) return null;
  if (!field.list) return decodeScalar(field, raw, model);
  const items = parseJson(raw);
  return Array.isArray(items) ? items.map((item) => decodeScalar(field, item, model)) : null;
}

function decodeScalar(field: ColumnField, raw: unknown, model: SectorModel): unknown {
  switch (field.type) {
    case "boolean":
      return raw === true || raw === 1 || raw === "1" || raw === "t";
    case "int":
    case "float":
    case "money":
      return typeof raw === "number" ? raw : Number(raw);
    case "code":
      return decodeCode(String(raw), field.codelist ?? "", model);
    case "geojson":
      return field.foreign === true ? (storedGeometry(raw, field.stored) ?? null) : parseJson(raw);
    case "address":
    case "json":
      return parseJson(raw);
    case "id":
    case "string":
    case "date":
    case "datetime": {
      const text = raw instanceof Date ? raw.toISOString() : String(raw);
      return field.foreign === true ? foreignText(field, text) : text;
    }
  }
}

/** A day that is in no calendar is a mistake of whoever wrote it, and no date. */
function foreignText({ type }: ColumnField, text: string): string | null {
  return type === "date" && !isCalendarDate(text) ? null : text.normalize("NFC");
}

/** A code outside its list (a foreign database, a masked chapter) keeps its code and has no label. */
function decodeCode(code: string, list: string, model: SectorModel) {
  const codelist = model.codelists[list];
  const labels = codelist !== undefined && Object.hasOwn(codelist.codes, code) ? codelist.codes[code] : undefined;
  return { code, list, version: codelist?.version ?? "", label: labels?.vi ?? null, labelEn: labels?.en ?? null };
}

function parseJson(raw: unknown): unknown {
  if (typeof raw !== "string") return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}
