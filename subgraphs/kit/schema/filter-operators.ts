import type { FilterOp } from "@lgsp/policies";
import type { ColumnType } from "../model.ts";

const comparable: readonly ColumnType[] = ["id", "string", "int", "float", "date", "code", "money"];
const ordered: readonly ColumnType[] = ["int", "float", "date", "datetime", "money"];

/** Which predicates a column can answer. Lists answer HAS and nothing else. */
export function columnSupports(op: FilterOp, type: ColumnType, list: boolean): boolean {
  if (list) return op === "HAS" && comparable.includes(type);
  switch (op) {
    case "EQ":
      return comparable.includes(type) || type === "boolean";
    case "IN":
      return comparable.includes(type);
    case "RANGE":
      return ordered.includes(type);
    case "SEARCH":
      return type === "string" || type === "address";
    case "PLACE":
      return type === "geojson";
    case "HAS":
    case "SOME":
      return false;
  }
}

export const columnSorts = (type: ColumnType, list: boolean): boolean =>
  !list && (comparable.includes(type) || ordered.includes(type) || type === "boolean");

const suffixes: Readonly<Record<Exclude<FilterOp, "SOME">, string>> = {
  EQ: "Eq",
  IN: "In",
  RANGE: "Range",
  SEARCH: "Search",
  HAS: "Has",
  PLACE: "Place",
};

/** One operator input per (scalar, operators), the same in every sector: inputs merge by intersection. */
export interface OperatorInput {
  readonly name: string;
  readonly sdl: string;
}

/**
 * @param scalar GraphQL type of the values: "String", "Date", "ID"
 * @param label names the input: "Code" has String values but is no String to its readers; a place has no other name
 */
export function operatorInput(scalar: string, label: string, ops: readonly FilterOp[]): OperatorInput | undefined {
  const present = Object.keys(suffixes).filter((op): op is Exclude<FilterOp, "SOME"> => ops.some((o) => o === op));
  if (present.length === 0) return undefined;
  const name = `${label}${present.map((op) => suffixes[op]).join("")}Filter`;
  const fields = present.flatMap((op) => operatorFields(op, scalar)).join("\n");
  const what = label === "" ? "vị trí · Predicate on a place" : `${label} · Predicate on ${label}`;
  const shapes = present.includes("PLACE") ? placeInputs : "";
  return { name, sdl: `"Điều kiện trên ${what}"\ninput ${name} {\n${fields}\n}${shapes}` };
}

function operatorFields(op: Exclude<FilterOp, "SOME">, scalar: string): readonly string[] {
  switch (op) {
    case "EQ":
      return [`"Bằng · Equals"\neq: ${scalar}`];
    case "IN":
      return [`"Một trong · One of"\nin: [${scalar}!]`];
    case "RANGE":
      return [
        `"Từ · At least"\ngte: ${scalar}`,
        `"Đến · At most"\nlte: ${scalar}`,
        `"Lớn hơn · Greater than"\ngt: ${scalar}`,
        `"Nhỏ hơn · Less than"\nlt: ${scalar}`,
      ];
    case "SEARCH":
      return [
        `"Chứa các từ, không phân biệt dấu và hoa thường · Contains the words, whatever their diacritics and case"\nsearch: String`,
      ];
    case "HAS":
      return [`"Có phần tử · Has the element"\nhas: ${scalar}`];
    case "PLACE":
      return [
        `"Có phần trong khung · Has a part in the box"\nbox: PlaceBox`,
        `"Cách hình không quá số mét đã nêu · At most so many metres from the shape"\nnear: PlaceNear`,
        `"Có phần chung với hình · Shares a part with the shape"\nintersects: PlaceShape`,
        `"Nằm trọn trong một vùng của hình · Lies wholly in a polygon of the shape"\nwithin: PlaceShape`,
      ];
  }
}

/** Where an order by distance starts. */
export const positionInput: OperatorInput = {
  name: "PlacePosition",
  sdl: `"Một điểm, WGS 84 · A position, WGS 84"
input PlacePosition {
  "Kinh độ · Longitude" longitude: Float!
  "Vĩ độ · Latitude" latitude: Float!
}`,
};

/** `some` is added by the hub: rows of any sector whose places are the shape. */
const placeInputs = `
"Khung kinh độ, vĩ độ WGS 84 · Box of longitudes and latitudes, WGS 84"
input PlaceBox {
  "Kinh độ tây · Western longitude" west: Float!
  "Vĩ độ nam · Southern latitude" south: Float!
  "Kinh độ đông · Eastern longitude" east: Float!
  "Vĩ độ bắc · Northern latitude" north: Float!
}
"Gần một hình · Near a shape"
input PlaceNear {
  "Khoảng cách tối đa, mét trên ellipsoid · Largest distance, metres on the ellipsoid" metres: Float!
  "Hình GeoJSON, WGS 84 · GeoJSON shape, WGS 84" shape: GeoJSON
}
"Một hình · A shape"
input PlaceShape {
  "Hình GeoJSON, WGS 84 · GeoJSON shape, WGS 84" shape: GeoJSON
}`;

/**
 * Predicate on a relation: the target by its key, and, where the target's rows are at hand, by what they say. A relation
 * that leaves the sector gets its `some` and `none` from the hub, under the same name.
 */
export function relationInput(target: string, ops: readonly FilterOp[], local: boolean): OperatorInput | undefined {
  const byKey = operatorInput("ID", "ID", ops);
  if (!local || !ops.includes("SOME")) return byKey;
  if (byKey === undefined) return someInput(target);
  const name = `${target}${byKey.name.slice("ID".length, -"Filter".length)}SomeFilter`;
  const fields = ops.flatMap((op) => (op === "SOME" ? [] : operatorFields(op, "ID"))).join("\n");
  return {
    name,
    sdl: `"Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says"
input ${name} {
${fields}
${relatedFields(target)}
}`,
  };
}

/** "Some related row matches, none matches": predicate on an inverse field. */
export const someInput = (target: string): OperatorInput => ({
  name: `${target}SomeFilter`,
  sdl: `"Điều kiện trên các dòng liên quan · Predicate on related rows"
input ${target}SomeFilter {
${relatedFields(target)}
}`,
});

const relatedFields = (target: string): string => `  "Có ít nhất một dòng · At least one row matches"
  some: ${target}Filter
  "Không có dòng nào · No row matches"
  none: ${target}Filter`;
