import { expect, test } from "vitest";
import { defineSector } from "../define-sector.ts";
import { readModelText } from "../schema/read-model.ts";
import { tableColumns } from "./table-columns.ts";

const dataset = `@dataset(code: "X", owner: "H48", class: OPEN, refresh: "P1D", reviewed: "2026-11-01")`;
const model = readModelText(
  defineSector({
    name: "books",
    title: { vi: "Sổ", en: "Books" },
    owner: "H48",
    legalBasis: [],
    folder: import.meta.url,
    rules: [],
  }),
  `"Trang · Page"
   type Page @key(fields: "book year") @table(name: "page", key: ["book", "year"]) @impersonal ${dataset} {
     "Sổ · Book"
     book: ID! @column(name: "book")
     "Năm · Year"
     year: Int! @column(name: "year")
     "Dòng · Lines"
     lines: [Line!] @inverse(of: "page")
   }
   "Dòng · Line"
   type Line @key(fields: "id") @table(name: "line", key: ["book", "year", "number"]) @impersonal ${dataset} {
     "Tham chiếu · Reference"
     id: ID!
     "Trang · Page"
     page: Page @relation(by: ["book", "year"])
   }`,
  "schema.graphql",
);

test("a part of a key that only a relation names is stored as the key that it leads to: the two must compare equal", () => {
  const line = model.tables["Line"];
  if (line === undefined) throw new RangeError("there is no Line");
  expect(Object.fromEntries(tableColumns(model, line).map(({ name, type }) => [name, type]))).toMatchObject({
    book: "id",
    year: "int",
    number: "id",
  });
});
