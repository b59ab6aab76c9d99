import type { SectorModel, TableModel } from "../model.ts";
import { isIdentifier } from "./identifier-rules.ts";
import { dropError } from "./errors.ts";

/** Column and value that every row of the file must have; undefined: any rows. */
export type OwnRows = { readonly column: string; readonly value: string } | undefined;

/**
 * What an agency may hand in: the owner of the data any row; a commune's committee (QN.<code of the commune>) the rows
 * of its commune, where the type says whose a row is. Nobody else anything.
 * Errors: DROP_TYPE_CLOSED, DROP_AGENCY_FORBIDDEN.
 */
export function ownRows(model: SectorModel, table: TableModel, agency: string): OwnRows {
  const { name: sector, owner, drops = [] } = model.definition;
  const { type } = table;
  if (!drops.includes(type)) throw dropError("DROP_TYPE_CLOSED", { sector, type, known: drops.join(", ") || "-" });
  const facts = model.facts.types[type];
  if (agency === owner || (facts?.kind === "data" && agency === facts.dataset?.owner)) return undefined;
  const [, value = ""] = /^QN\.(\d{5})$/.exec(agency) ?? [];
  const area = Object.values(table.fields).find(
    (field) => field.kind === "relation" && field.target === "AdministrativeUnit" && field.by.length === 1,
  );
  const [column] = area?.kind === "relation" ? area.by : [];
  if (column === undefined || !isIdentifier("AdministrativeUnit", value, new Date()))
    throw dropError("DROP_AGENCY_FORBIDDEN", { agency, sector, type });
  return { column, value };
}
