import { CodedError } from "@lgsp/policies";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse, printSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { clinicSector } from "../testing/clinic/sector.ts";
import { readModel, readModelText } from "./read-model.ts";

const model = readModel(clinicSector);

/** Codes of the mistakes that reading this text reports, with their lines. */
function mistakesOf(text: string): readonly string[] {
  try {
    readModelText(clinicSector, text, "schema.graphql");
    return [];
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    const cause: unknown = error.cause;
    const found: readonly unknown[] = cause instanceof AggregateError ? cause.errors : [error];
    return found.map((mistake) =>
      mistake instanceof CodedError ? `${mistake.code} ${/:(\d+)/.exec(String(mistake.details["place"]))?.[1]}` : "?",
    );
  }
}

const dataset = `@dataset(code: "X", owner: "H", class: OPEN, refresh: "P1D", reviewed: "2026-01-01")`;
const thing = (fields: string, head = `@impersonal`): string => `"Vật · Thing"
type Thing @key(fields: "code") @table(name: "thing", key: ["code"]) ${dataset} ${head} {
code: ID! @column(name: "code")
${fields}
}`;

describe("a model", () => {
  test("knows tables, stubs and where each field lives", () => {
    expect(Object.keys(model.tables)).toEqual(["Citizen", "Clinic", "Visit"]);
    expect(Object.keys(model.stubs)).toEqual(["AdministrativeUnit", "Agency"]);
    expect(model.tables["Citizen"]).toMatchObject({
      table: "citizen",
      key: ["personal_id"],
      entityKey: "reference",
      person: "personalId",
      rowKey: "row__key",
      roots: { one: "citizen", list: "citizens", aggregate: "citizenAggregate" },
    });
    expect(model.tables["Clinic"]).toMatchObject({ entityKey: ["clinicCode"] });
    expect(model.tables["Clinic"]).not.toHaveProperty("rowKey");
    expect(model.tables["Citizen"]?.fields["fullName"]).toMatchObject({
      kind: "column",
      column: "full_name",
      foldColumn: "full_name__fold",
      sortColumn: "full_name__sort",
    });
    expect(model.tables["Visit"]?.fields["diagnoses"]).toMatchObject({ list: true, type: "string" });
    expect(model.tables["Visit"]?.fields["citizen"]).toMatchObject({
      kind: "relation",
      local: true,
      by: ["personal_id"],
    });
    expect(model.stubs["AdministrativeUnit"]?.fields["clinics"]).toMatchObject({
      target: "Clinic",
      via: "commune",
      single: false,
    });
  });

  test("says to the policy room what is personal, of whom, and what carries rows", () => {
    const { types } = model.facts;
    expect(types["Visit"]).toMatchObject({
      kind: "data",
      contributed: false,
      person: "citizen",
      dataset: { class: "RESTRICTED" },
      fields: {
        citizen: { target: "Citizen", personal: { category: "B7", masks: ["REDACT"] }, ops: ["EQ", "IN"] },
        companion: { personal: { of: "companion" } },
        startedAt: { sortable: true },
      },
    });
    expect(types["AdministrativeUnit"]).toMatchObject({
      contributed: true,
      fields: { clinics: { type: "ClinicConnection" } },
    });
    expect(types["ClinicConnection"]).toEqual({ kind: "structure", of: "Clinic", role: "connection" });
    expect(types["Address"]).toEqual({ kind: "value" });
    expect(model.queries["visitAggregate"]).toEqual({ sector: "clinic", kind: "aggregate", of: "Visit" });
  });

  test("publishes a subgraph that loads, without a word on tables and columns", () => {
    const schema = buildSubgraphSchema(parse(model.sdl));
    expect(model.sdl).not.toMatch(/@(table|column|relation|inverse|validity)\b|full_name|health_record/);
    const printed = printSchema(schema);
    expect(printed).toContain("citizen(");
    const citizen = schema.getQueryType()?.getFields()["citizens"];
    expect(citizen?.args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual([
      "filter: CitizenFilter",
      "orderBy: CitizenOrder",
      "first: Int",
      "after: String",
    ]);
    expect(printed).toContain("enum CitizenGroupField");
    expect(printed).toMatch(/input StringEqSearchFilter/);
    expect(model.sdl).toContain(`@composeDirective(name: "@personal")`);
    expect(model.sdl).toMatch(/type Agency @key\(fields: "code", resolvable: false\)/);
    expect(model.sdl).toMatch(/type AdministrativeUnit @key\(fields: "code on"\)/);
  });

  test("has no shadow columns where the sector wraps a database of somebody else", () => {
    const { sample: _sample, ...wrapped } = clinicSector;
    const { tables } = readModel(wrapped);
    expect(tables["Citizen"]).not.toHaveProperty("rowKey");
    expect(tables["Citizen"]?.fields["fullName"]).not.toHaveProperty("foldColumn");
  });
});

describe("mistakes of an author", () => {
  test("a correct type has none", () => {
    expect(mistakesOf(thing(`"Tên · Name"\nname: String @column(name: "name")`))).toEqual([]);
  });

  test.each([
    [
      "FIELD_UNCLASSIFIED 4",
      thing(`"Tên · Name"\nname: String @column(name: "name")`, "").replace(
        /\ncode.*\n/,
        `\ncode: ID! @column(name: "code") @impersonal `,
      ),
    ],
    [
      "PERSONAL_NOT_NULL 4",
      thing(`"Tên · Name" name: String! @column(name: "name") @personal(category: B1, masks: [])`),
    ],
    ["DESCRIPTION_MISSING 4", thing(`name: String @column(name: "name")`)],
    ["DESCRIPTION_MISSING 5", thing(`"Tên"\nname: String @column(name: "name")`).replace(`"Tên"\n`, `\n"Tên" `)],
    ["COLUMN_MISSING 4", thing(`"Tên · Name" name: String`)],
    ["COLUMN_UNSUPPORTED 4", thing(`"Tên · Names" name: [String!] @column(name: "name")`)],
    ["NAME_UNSAFE 4", thing(`"Tên · Name" name: String @column(name: "name\\"; drop")`)],
    ["CODELIST_UNKNOWN 4", thing(`"Loại · Kind" kind: Code @column(name: "kind", codelist: "NO_SUCH")`)],
    ["FILTER_UNSUPPORTED 4", thing(`"Tên · Name" name: String @column(name: "name") @filter(ops: [RANGE])`)],
    ["FILTER_UNSUPPORTED 4", thing(`"Nơi · Place" place: GeoJSON @column(name: "place") @filter(sort: true)`)],
    [
      "MASK_UNSUITED 4",
      thing(`"Tên · Name" name: String @column(name: "name") @personal(category: B1, masks: [YEAR])`),
    ],
    ["RELATION_BROKEN 4", thing(`"Con · Children" things: [Thing!] @inverse(of: "parent")`)],
    ["RELATION_BROKEN 4", thing(`"Cha · Parent" parent: Thing @relation(by: ["a", "b"])`)],
    [
      "RELATION_BROKEN 5",
      thing(`"Cha · Parent" parent: Thing @relation(by: ["parent_code"], validOn: "since")
"Con · Children" children: [Thing!] @inverse(of: "parent")`)
        .replace(`fields: "code"`, `fields: "code on"`)
        .replace(`key: ["code"]`, `key: ["code", "valid_from"]`)
        .replace(/\ncode/, `\non: Date! @inaccessible @validity(from: "valid_from", to: "valid_to") code`),
    ],
    ["PERSON_BROKEN 2", thing("", `@impersonal @person(via: "nobody")`)],
    ["KEY_MISSING 2", thing("").replace(`key: ["code"]`, `key: ["id"]`)],
    ["DATASET_MISSING 2", thing("").replace(dataset, "")],
    ["SDL_INVALID 4", thing(`"Tên · Name" name: Strin @column(name: "name")`)],
    ["SDL_INVALID 4", thing(`"Tên · Name" name String`)],
  ])("%s is reported with its line", (mistake, text) => {
    expect(mistakesOf(text)).toEqual([mistake]);
  });

  test("no partial mask is permitted on a person's number, wherever its column appears", () => {
    const text = `"Người · Citizen"
type Citizen @key(fields: "id") @table(name: "c", key: ["personal_id"]) ${dataset} @person(via: "personalId") {
id: ID! @impersonal
"Số · Number" personalId: String @column(name: "personal_id") @personal(category: B7, masks: [KEEP_LAST_4, HASH])
}`;
    expect(mistakesOf(text)).toEqual(["MASK_UNSUITED 4"]);
  });

  test("all of them are reported at once", () => {
    const text = thing(
      `name: String @column(name: "name")\n"Loại · Kind"\nkind: Code @column(name: "kind", codelist: "NO_SUCH")`,
    );
    expect(mistakesOf(text)).toEqual(["DESCRIPTION_MISSING 4", "CODELIST_UNKNOWN 6"]);
  });
});
