import { writeFileSync } from "node:fs";
import { csvTemplate, dropError, xlsxTemplate } from "@lgsp/kit";
import { modelOf, readModels } from "./read-models.ts";
import type { Surroundings } from "./surroundings.ts";

/** `lgsp drop template`: never over a file that is there. Errors: SECTOR_UNKNOWN, DROP_TYPE_CLOSED, EEXIST of the file. */
export async function writeTemplate(
  { print }: Surroundings,
  { sector, type, to = `${type}.xlsx` }: { readonly sector: string; readonly type: string; readonly to?: string },
): Promise<void> {
  const model = modelOf(await readModels(), sector);
  const { drops = [] } = model.definition;
  const table = drops.includes(type) ? model.tables[type] : undefined;
  if (table === undefined) throw dropError("DROP_TYPE_CLOSED", { sector, type, known: drops.join(", ") || "-" });
  const content = to.toLowerCase().endsWith(".csv") ? csvTemplate(model, table) : await xlsxTemplate(model, table);
  writeFileSync(to, content, { flag: "wx" });
  print(to);
}
