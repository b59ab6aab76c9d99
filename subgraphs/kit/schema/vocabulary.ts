import { categories, dataClasses, filterOps, maskKinds } from "@lgsp/policies";

const enumeration = (name: string, values: readonly string[]): string => `enum ${name} { ${values.join(" ")} }`;

/** Enums that only directives use carry the namespace of their @link: under any other name they leak into the API schema. */
const factEnums = [
  enumeration("lgsp__DataClass", dataClasses),
  enumeration("lgsp__Category", categories),
  enumeration("lgsp__MaskKind", maskKinds),
  enumeration("lgsp__FilterOp", filterOps),
].join("\n");

/** Facts that travel to the supergraph. */
export const factDirectives = `
directive @dataset(code: String!, owner: String!, class: lgsp__DataClass!, refresh: String!, reviewed: String!) on OBJECT
directive @person(via: String!) on OBJECT
directive @personal(category: lgsp__Category!, masks: [lgsp__MaskKind!]!, of: String, value: String) on FIELD_DEFINITION
directive @impersonal on FIELD_DEFINITION | OBJECT
directive @filter(ops: [lgsp__FilterOp!], sort: Boolean) on FIELD_DEFINITION
${factEnums}
`;

export const factDirectiveNames = ["dataset", "person", "personal", "impersonal", "filter"] as const;

/** Where data lives: read by the kit and removed from what it publishes. */
const placeDirectives = `
directive @table(name: String!, key: [String!]!) on OBJECT
directive @column(name: String!, codelist: String, list: Boolean, format: String, encoding: String, crs: String) on FIELD_DEFINITION
directive @position(east: String!, north: String!, crs: String) on FIELD_DEFINITION
directive @relation(by: [String!]!, validOn: String, format: String) on FIELD_DEFINITION
directive @inverse(of: String!) on FIELD_DEFINITION
directive @validity(from: String!, to: String!) on FIELD_DEFINITION
`;

export const placeDirectiveNames = ["table", "column", "position", "relation", "inverse", "validity"] as const;

const federationDirectives = `
directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
directive @shareable on OBJECT | FIELD_DEFINITION
directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
`;

/** Types that every sector may use and that compose because every sector declares them alike. */
export const sharedTypes = `
"Ngày ISO 8601, có thể chỉ đến năm hoặc tháng · ISO 8601 date, possibly of year or month precision: 1958, 1958-03, 1958-03-12"
scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339")
"Thời điểm RFC 3339 theo UTC · Instant, RFC 3339 in UTC"
scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339")
"Số tiền nguyên, đồng Việt Nam · Whole amount in Vietnamese đồng"
scalar Money
"Đối tượng GeoJSON, WGS 84 · GeoJSON object (RFC 7946), WGS 84"
scalar GeoJSON @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc7946")
"Mã trong một danh mục · Code of a code list"
type Code @shareable {
  "Mã · Code"
  code: String!
  "Tên danh mục · Name of the code list"
  list: String!
  "Văn bản ban hành danh mục · Decision or standard that issued the list"
  version: String!
  "Tên gọi · Label"
  label: String
  "Tên tiếng Anh · English label"
  labelEn: String
}
"Địa chỉ · Address"
type Address @shareable {
  "Địa chỉ đầy đủ · Full text"
  text: String
  "Thôn, tổ dân phố · Hamlet or residential group"
  hamlet: String
  "Số nhà, đường · House number and street"
  street: String
  "Mã xã · Commune code"
  communeCode: String
  "Tên xã · Commune name"
  communeName: String
}
"Thông tin trang · Page information"
type PageInfo @shareable {
  "Còn trang sau · More rows follow"
  hasNextPage: Boolean!
  "Có trang trước · Rows precede"
  hasPreviousPage: Boolean!
  "Con trỏ đầu · Cursor of the first row"
  startCursor: String
  "Con trỏ cuối · Cursor of the last row"
  endCursor: String
}
"Giá trị của nhóm · Value of a group"
type GroupKey @shareable {
  "Trường · Field"
  field: String!
  "Giá trị · Value"
  value: String
  "Tên gọi · Label"
  label: String
}
"Chiều sắp xếp · Direction of an order"
enum OrderDirection { ASC DESC }
`;

export const sharedValueTypes = ["Code", "Address", "PageInfo", "GroupKey"] as const;

/** What a sector author's document is checked against: she declares none of this herself. */
export const authorContext = `${federationDirectives}\n${factDirectives}\n${placeDirectives}\n${sharedTypes}`;

const imports = (names: readonly string[]): string => names.map((name) => `"@${name}"`).join(", ");

/**
 * Head of a published subgraph. Without @composeDirective the facts would be dropped by composition without a word.
 * v2.9 is the newest of the federation specification that composer and subgraph library both accept.
 */
export const publishedHeader = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports(["key", "shareable", "inaccessible", "tag", "composeDirective"])}])
  @link(url: "https://lgsp.quangngai.gov.vn/specs/lgsp/v1.0", import: [${imports(factDirectiveNames)}])
${factDirectiveNames.map((name) => `  @composeDirective(name: "@${name}")`).join("\n")}
`;
