import { openSector, type FieldModel, type SectorModel } from "@lgsp/kit";
import type { Category } from "@lgsp/policies";
import { expect, test } from "vitest";
import { sampleGraph, sampleKeys } from "../sample-sector.ts";

/** The sector's model, in which the status that its lists are narrowed by is of this category. */
async function withStatus(category: Category) {
  const { models, bundle } = await sampleGraph();
  const model = models.find(({ definition }) => definition.name === "social-insurance");
  const table = model?.tables["InsuredPerson"];
  const status = table?.fields["status"];
  if (model === undefined || table === undefined || status === undefined) throw new TypeError("no such field");
  const changed: FieldModel = { ...status, personal: { category, masks: ["REDACT"] } };
  const tables = { ...model.tables, InsuredPerson: { ...table, fields: { ...table.fields, status: changed } } };
  return { model: { ...model, tables } satisfies SectorModel, bundle };
}

async function open(category: Category): Promise<void> {
  const { model, bundle } = await withStatus(category);
  const url = "rest+http://127.0.0.1:1";
  const sector = await openSector(model.definition, { model, bundle, keys: sampleKeys, url });
  await sector.close();
}

test.each(["B1", "B7", "B10"] as const)(
  "a column of names, numbers or accounts (%s) goes into no address",
  async (category) => {
    await expect(open(category)).rejects.toMatchObject({
      code: "UPSTREAM_MAPPING_BROKEN",
      details: { reason: expect.stringContaining("status names a person") },
    });
  },
);

test("what is personal and names nobody may narrow a list", async () => {
  await expect(open("B11")).resolves.toBeUndefined();
});
