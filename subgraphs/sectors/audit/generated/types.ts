// Made by `./lgsp generate` from schema.graphql; do not edit.
import type {
  GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLScalarTypeConfig,
} from "graphql";
import type { RowKeys, SectorContext } from "@lgsp/kit";
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = {
  [K in keyof T]: T[K];
};
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & {
  [SubKey in K]?: Maybe<T[SubKey]>;
};
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & {
  [SubKey in K]: Maybe<T[SubKey]>;
};
export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & {
  [P in K]-?: NonNullable<T[P]>;
};
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: string;
  String: string;
  Boolean: boolean;
  Int: number;
  Float: number;
  /** Ngày ISO 8601, có thể chỉ đến năm hoặc tháng · ISO 8601 date, possibly of year or month precision: 1958, 1958-03, 1958-03-12 */
  Date: string;
  /** Thời điểm RFC 3339 theo UTC · Instant, RFC 3339 in UTC */
  DateTime: string;
  /** Số tiền nguyên, đồng Việt Nam · Whole amount in Vietnamese đồng */
  Money: number;
  /** Đối tượng GeoJSON, WGS 84 · GeoJSON object (RFC 7946), WGS 84 */
  GeoJSON: unknown;
  _FieldSet: unknown;
};

/** Mã trong một danh mục · Code of a code list */
export type Code = {
  __typename?: "Code";
  /** Mã · Code */
  code: Scalars["String"];
  /** Tên danh mục · Name of the code list */
  list: Scalars["String"];
  /** Văn bản ban hành danh mục · Decision or standard that issued the list */
  version: Scalars["String"];
  /** Tên gọi · Label */
  label?: Maybe<Scalars["String"]>;
  /** Tên tiếng Anh · English label */
  labelEn?: Maybe<Scalars["String"]>;
};

/** Địa chỉ · Address */
export type Address = {
  __typename?: "Address";
  /** Địa chỉ đầy đủ · Full text */
  text?: Maybe<Scalars["String"]>;
  /** Thôn, tổ dân phố · Hamlet or residential group */
  hamlet?: Maybe<Scalars["String"]>;
  /** Số nhà, đường · House number and street */
  street?: Maybe<Scalars["String"]>;
  /** Mã xã · Commune code */
  communeCode?: Maybe<Scalars["String"]>;
  /** Tên xã · Commune name */
  communeName?: Maybe<Scalars["String"]>;
};

/** Thông tin trang · Page information */
export type PageInfo = {
  __typename?: "PageInfo";
  /** Còn trang sau · More rows follow */
  hasNextPage: Scalars["Boolean"];
  /** Có trang trước · Rows precede */
  hasPreviousPage: Scalars["Boolean"];
  /** Con trỏ đầu · Cursor of the first row */
  startCursor?: Maybe<Scalars["String"]>;
  /** Con trỏ cuối · Cursor of the last row */
  endCursor?: Maybe<Scalars["String"]>;
};

/** Giá trị của nhóm · Value of a group */
export type GroupKey = {
  __typename?: "GroupKey";
  /** Trường · Field */
  field: Scalars["String"];
  /** Giá trị · Value */
  value?: Maybe<Scalars["String"]>;
  /** Tên gọi · Label */
  label?: Maybe<Scalars["String"]>;
};

/** Chiều sắp xếp · Direction of an order */
export type OrderDirection = "ASC" | "DESC";

export type Query = {
  __typename?: "Query";
  /** Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền theo khóa · Access record: one question answered or refused, one step of a write, one change of authority by key */
  accessRecord?: Maybe<AccessRecord>;
  /** Danh sách: Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · List: Access record: one question answered or refused, one step of a write, one change of authority */
  accessRecords?: Maybe<AccessRecordConnection>;
  /** Thống kê: Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Counts: Access record: one question answered or refused, one step of a write, one change of authority */
  accessRecordAggregate?: Maybe<AccessRecordAggregate>;
  /** Một trường đã truy cập trong một bản ghi theo khóa · One field accessed in a record by key */
  accessedCoordinate?: Maybe<AccessedCoordinate>;
  /** Danh sách: Một trường đã truy cập trong một bản ghi · List: One field accessed in a record */
  accessedCoordinates?: Maybe<AccessedCoordinateConnection>;
  /** Thống kê: Một trường đã truy cập trong một bản ghi · Counts: One field accessed in a record */
  accessedCoordinateAggregate?: Maybe<AccessedCoordinateAggregate>;
  /** Một người có dữ liệu đã trả lời, dưới dạng mã băm có khóa theo khóa · One person whose data was answered, as a keyed hash by key */
  accessedPerson?: Maybe<AccessedPerson>;
  /** Danh sách: Một người có dữ liệu đã trả lời, dưới dạng mã băm có khóa · List: One person whose data was answered, as a keyed hash */
  accessedPersons?: Maybe<AccessedPersonConnection>;
  /** Thống kê: Một người có dữ liệu đã trả lời, dưới dạng mã băm có khóa · Counts: One person whose data was answered, as a keyed hash */
  accessedPersonAggregate?: Maybe<AccessedPersonAggregate>;
  /** Một hệ thống đã được hỏi trong một bản ghi theo khóa · One sector asked in a record by key */
  accessedSector?: Maybe<AccessedSector>;
  /** Danh sách: Một hệ thống đã được hỏi trong một bản ghi · List: One sector asked in a record */
  accessedSectors?: Maybe<AccessedSectorConnection>;
  /** Thống kê: Một hệ thống đã được hỏi trong một bản ghi · Counts: One sector asked in a record */
  accessedSectorAggregate?: Maybe<AccessedSectorAggregate>;
  /** Các lần dữ liệu của một người được truy cập, mới nhất trước · Accesses to one person's data, the newest first */
  accessRecordsAbout?: Maybe<Array<AccessRecord>>;
};

export type QueryaccessRecordArgs = {
  sequence: Scalars["ID"];
};

export type QueryaccessRecordsArgs = {
  filter?: InputMaybe<AccessRecordFilter>;
  orderBy?: InputMaybe<AccessRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryaccessRecordAggregateArgs = {
  filter?: InputMaybe<AccessRecordFilter>;
  groupBy?: InputMaybe<Array<AccessRecordGroupField>>;
};

export type QueryaccessedCoordinateArgs = {
  sequence: Scalars["ID"];
  position: Scalars["ID"];
};

export type QueryaccessedCoordinatesArgs = {
  filter?: InputMaybe<AccessedCoordinateFilter>;
  orderBy?: InputMaybe<AccessedCoordinateOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryaccessedCoordinateAggregateArgs = {
  filter?: InputMaybe<AccessedCoordinateFilter>;
  groupBy?: InputMaybe<Array<AccessedCoordinateGroupField>>;
};

export type QueryaccessedPersonArgs = {
  id: Scalars["ID"];
};

export type QueryaccessedPersonsArgs = {
  filter?: InputMaybe<AccessedPersonFilter>;
  orderBy?: InputMaybe<AccessedPersonOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryaccessedPersonAggregateArgs = {
  filter?: InputMaybe<AccessedPersonFilter>;
  groupBy?: InputMaybe<Array<AccessedPersonGroupField>>;
};

export type QueryaccessedSectorArgs = {
  sequence: Scalars["ID"];
  sector: Scalars["ID"];
};

export type QueryaccessedSectorsArgs = {
  filter?: InputMaybe<AccessedSectorFilter>;
  orderBy?: InputMaybe<AccessedSectorOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryaccessedSectorAggregateArgs = {
  filter?: InputMaybe<AccessedSectorFilter>;
  groupBy?: InputMaybe<Array<AccessedSectorGroupField>>;
};

export type QueryaccessRecordsAboutArgs = {
  citizen: Scalars["ID"];
  first?: InputMaybe<Scalars["Int"]>;
  before?: InputMaybe<Scalars["ID"]>;
};

/** Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Access record: one question answered or refused, one step of a write, one change of authority */
export type AccessRecord = {
  __typename?: "AccessRecord";
  /** Số thứ tự trong chuỗi · Place in the chain */
  sequence: Scalars["ID"];
  /** Thời điểm · Time */
  at?: Maybe<Scalars["DateTime"]>;
  /** Loại bản ghi · Kind of record */
  kind?: Maybe<Code>;
  /** Mã yêu cầu do hệ thống cấp · Request id given by the hub */
  requestId?: Maybe<Scalars["String"]>;
  /** Loại người hỏi · Kind of caller */
  callerKind?: Maybe<Code>;
  /** Định danh người hỏi · Subject of the caller */
  caller?: Maybe<Scalars["String"]>;
  /** Vai trò người hỏi · Roles of the caller */
  callerRoles?: Maybe<Array<Scalars["String"]>>;
  /** Cơ quan, tổ chức của người hỏi · Organisation of the caller */
  organisation?: Maybe<Scalars["String"]>;
  /** Hỏi thay cho ai · Subject on whose behalf */
  onBehalfOf?: Maybe<Scalars["String"]>;
  /** Mục đích sử dụng · Purpose of use */
  purpose?: Maybe<Code>;
  /** Số hồ sơ đã khai · Declared case number */
  caseNo?: Maybe<Scalars["String"]>;
  /** Mã băm bộ chính sách đã áp dụng · Digest of the policy that decided */
  policyDigest?: Maybe<Scalars["String"]>;
  /** Mã băm câu hỏi · Digest of the operation */
  operationDigest?: Maybe<Scalars["String"]>;
  /** Tên câu hỏi · Name of the operation */
  operationName?: Maybe<Scalars["String"]>;
  /** Loại câu hỏi: query, mutation, subscription · Type of the operation */
  operationType?: Maybe<Scalars["String"]>;
  /** Kết quả · Outcome */
  outcome?: Maybe<Code>;
  /** Các mã lỗi · Error codes */
  codes?: Maybe<Array<Scalars["String"]>>;
  /** Mã trạng thái HTTP · HTTP status */
  httpStatus?: Maybe<Scalars["Int"]>;
  /** Thời gian xử lý (mili giây) · Duration in milliseconds */
  durationMs?: Maybe<Scalars["Float"]>;
  /** Số người có dữ liệu đã trả lời · Number of persons whose data was answered */
  personCount?: Maybe<Scalars["Int"]>;
  /** Số trường đã truy cập · Number of fields accessed */
  coordinateCount?: Maybe<Scalars["Int"]>;
  /** Chi tiết của bản ghi thẩm quyền, hệ thống, dạng JSON · Details of authority and system records, as JSON */
  details?: Maybe<Scalars["String"]>;
  /** Mã băm chuỗi tại bản ghi này · Chain hash at this record */
  hash?: Maybe<Scalars["String"]>;
  /** Các trường đã truy cập · Fields accessed */
  coordinates?: Maybe<AccessedCoordinateConnection>;
  /** Những người có dữ liệu đã trả lời · Persons whose data was answered */
  persons?: Maybe<AccessedPersonConnection>;
  /** Các hệ thống đã hỏi · Sectors asked */
  sectors?: Maybe<AccessedSectorConnection>;
};

/** Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Access record: one question answered or refused, one step of a write, one change of authority */
export type AccessRecordcoordinatesArgs = {
  filter?: InputMaybe<AccessedCoordinateFilter>;
  orderBy?: InputMaybe<AccessedCoordinateOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Access record: one question answered or refused, one step of a write, one change of authority */
export type AccessRecordpersonsArgs = {
  filter?: InputMaybe<AccessedPersonFilter>;
  orderBy?: InputMaybe<AccessedPersonOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Access record: one question answered or refused, one step of a write, one change of authority */
export type AccessRecordsectorsArgs = {
  filter?: InputMaybe<AccessedSectorFilter>;
  orderBy?: InputMaybe<AccessedSectorOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Một trường đã truy cập trong một bản ghi · One field accessed in a record */
export type AccessedCoordinate = {
  __typename?: "AccessedCoordinate";
  /** Số thứ tự bản ghi · Sequence of the record */
  sequence: Scalars["ID"];
  /** Vị trí trong bản ghi · Position in the record */
  position: Scalars["ID"];
  /** Bản ghi · Record */
  record?: Maybe<AccessRecord>;
  /** Tọa độ của trường, ví dụ HealthRecord.bloodType · Coordinate of the field, such as HealthRecord.bloodType */
  coordinate?: Maybe<Scalars["String"]>;
  /** Cách trả lời: ALLOW, MASK(loại), DENY, DEPENDS, PREDICATE · How it was answered */
  effect?: Maybe<Scalars["String"]>;
  /** Quy tắc đã quyết định · Rule that decided */
  rule?: Maybe<Scalars["String"]>;
  /** Số dòng đã trả lời · Number of rows answered */
  rowCount?: Maybe<Scalars["Int"]>;
};

/** Một người có dữ liệu đã trả lời, dưới dạng mã băm có khóa · One person whose data was answered, as a keyed hash */
export type AccessedPerson = {
  __typename?: "AccessedPerson";
  /** Tham chiếu dòng · Reference of the row */
  id: Scalars["ID"];
  /** Bản ghi · Record */
  record?: Maybe<AccessRecord>;
  /** Mã băm có khóa của người · Keyed hash of the person */
  person?: Maybe<Scalars["String"]>;
};

/** Một hệ thống đã được hỏi trong một bản ghi · One sector asked in a record */
export type AccessedSector = {
  __typename?: "AccessedSector";
  /** Số thứ tự bản ghi · Sequence of the record */
  sequence: Scalars["ID"];
  /** Tên hệ thống; hub: không hỏi hệ thống nào · Name of the sector; hub: no sector was asked */
  sector: Scalars["ID"];
  /** Bản ghi · Record */
  record?: Maybe<AccessRecord>;
};

/** Trang: Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Page: Access record: one question answered or refused, one step of a write, one change of authority */
export type AccessRecordConnection = {
  __typename?: "AccessRecordConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<AccessRecordEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<AccessRecord>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Edge: Access record: one question answered or refused, one step of a write, one change of authority */
export type AccessRecordEdge = {
  __typename?: "AccessRecordEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<AccessRecord>;
};

/** Lọc: Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Filter: Access record: one question answered or refused, one step of a write, one change of authority */
export type AccessRecordFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<AccessRecordFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<AccessRecordFilter>>;
  /** Không · Not */
  not?: InputMaybe<AccessRecordFilter>;
  /** Số thứ tự trong chuỗi · Place in the chain */
  sequence?: InputMaybe<IDEqInFilter>;
  /** Thời điểm · Time */
  at?: InputMaybe<DateTimeRangeFilter>;
  /** Loại bản ghi · Kind of record */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Mã yêu cầu do hệ thống cấp · Request id given by the hub */
  requestId?: InputMaybe<StringEqInFilter>;
  /** Loại người hỏi · Kind of caller */
  callerKind?: InputMaybe<CodeEqInFilter>;
  /** Định danh người hỏi · Subject of the caller */
  caller?: InputMaybe<StringEqInFilter>;
  /** Vai trò người hỏi · Roles of the caller */
  callerRoles?: InputMaybe<StringHasFilter>;
  /** Cơ quan, tổ chức của người hỏi · Organisation of the caller */
  organisation?: InputMaybe<StringEqInFilter>;
  /** Hỏi thay cho ai · Subject on whose behalf */
  onBehalfOf?: InputMaybe<StringEqInFilter>;
  /** Mục đích sử dụng · Purpose of use */
  purpose?: InputMaybe<CodeEqInFilter>;
  /** Số hồ sơ đã khai · Declared case number */
  caseNo?: InputMaybe<StringEqInFilter>;
  /** Mã băm bộ chính sách đã áp dụng · Digest of the policy that decided */
  policyDigest?: InputMaybe<StringEqInFilter>;
  /** Mã băm câu hỏi · Digest of the operation */
  operationDigest?: InputMaybe<StringEqInFilter>;
  /** Tên câu hỏi · Name of the operation */
  operationName?: InputMaybe<StringEqInFilter>;
  /** Loại câu hỏi: query, mutation, subscription · Type of the operation */
  operationType?: InputMaybe<StringEqInFilter>;
  /** Kết quả · Outcome */
  outcome?: InputMaybe<CodeEqInFilter>;
  /** Các mã lỗi · Error codes */
  codes?: InputMaybe<StringHasFilter>;
  /** Mã trạng thái HTTP · HTTP status */
  httpStatus?: InputMaybe<IntEqInRangeFilter>;
  /** Thời gian xử lý (mili giây) · Duration in milliseconds */
  durationMs?: InputMaybe<FloatRangeFilter>;
  /** Số người có dữ liệu đã trả lời · Number of persons whose data was answered */
  personCount?: InputMaybe<IntRangeFilter>;
  /** Số trường đã truy cập · Number of fields accessed */
  coordinateCount?: InputMaybe<IntRangeFilter>;
  /** Các trường đã truy cập · Fields accessed */
  coordinates?: InputMaybe<AccessedCoordinateSomeFilter>;
  /** Những người có dữ liệu đã trả lời · Persons whose data was answered */
  persons?: InputMaybe<AccessedPersonSomeFilter>;
  /** Các hệ thống đã hỏi · Sectors asked */
  sectors?: InputMaybe<AccessedSectorSomeFilter>;
};

/** Thứ tự: Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Order: Access record: one question answered or refused, one step of a write, one change of authority */
export type AccessRecordOrder = {
  /** Trường · Field */
  field: AccessRecordOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Fields to order by: Access record: one question answered or refused, one step of a write, one change of authority */
export type AccessRecordOrderField =
  /** Số thứ tự trong chuỗi · Place in the chain */
  | "SEQUENCE"
  /** Thời điểm · Time */
  | "AT"
  /** Thời gian xử lý (mili giây) · Duration in milliseconds */
  | "DURATION_MS"
  /** Số người có dữ liệu đã trả lời · Number of persons whose data was answered */
  | "PERSON_COUNT"
  /** Số trường đã truy cập · Number of fields accessed */
  | "COORDINATE_COUNT";

/** Thống kê: Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Counts: Access record: one question answered or refused, one step of a write, one change of authority */
export type AccessRecordAggregate = {
  __typename?: "AccessRecordAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<AccessRecordGroup>>;
};

/** Nhóm: Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Group: Access record: one question answered or refused, one step of a write, one change of authority */
export type AccessRecordGroup = {
  __typename?: "AccessRecordGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Bản ghi truy cập: một câu hỏi đã trả lời hoặc từ chối, một bước ghi, một thay đổi thẩm quyền · Fields to group by: Access record: one question answered or refused, one step of a write, one change of authority */
export type AccessRecordGroupField =
  /** Số thứ tự trong chuỗi · Place in the chain */
  | "SEQUENCE"
  /** Thời điểm · Time */
  | "AT"
  /** Loại bản ghi · Kind of record */
  | "KIND"
  /** Mã yêu cầu do hệ thống cấp · Request id given by the hub */
  | "REQUEST_ID"
  /** Loại người hỏi · Kind of caller */
  | "CALLER_KIND"
  /** Định danh người hỏi · Subject of the caller */
  | "CALLER"
  /** Cơ quan, tổ chức của người hỏi · Organisation of the caller */
  | "ORGANISATION"
  /** Hỏi thay cho ai · Subject on whose behalf */
  | "ON_BEHALF_OF"
  /** Mục đích sử dụng · Purpose of use */
  | "PURPOSE"
  /** Số hồ sơ đã khai · Declared case number */
  | "CASE_NO"
  /** Mã băm bộ chính sách đã áp dụng · Digest of the policy that decided */
  | "POLICY_DIGEST"
  /** Mã băm câu hỏi · Digest of the operation */
  | "OPERATION_DIGEST"
  /** Tên câu hỏi · Name of the operation */
  | "OPERATION_NAME"
  /** Loại câu hỏi: query, mutation, subscription · Type of the operation */
  | "OPERATION_TYPE"
  /** Kết quả · Outcome */
  | "OUTCOME"
  /** Mã trạng thái HTTP · HTTP status */
  | "HTTP_STATUS";

/** Trang: Một trường đã truy cập trong một bản ghi · Page: One field accessed in a record */
export type AccessedCoordinateConnection = {
  __typename?: "AccessedCoordinateConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<AccessedCoordinateEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<AccessedCoordinate>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Một trường đã truy cập trong một bản ghi · Edge: One field accessed in a record */
export type AccessedCoordinateEdge = {
  __typename?: "AccessedCoordinateEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<AccessedCoordinate>;
};

/** Lọc: Một trường đã truy cập trong một bản ghi · Filter: One field accessed in a record */
export type AccessedCoordinateFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<AccessedCoordinateFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<AccessedCoordinateFilter>>;
  /** Không · Not */
  not?: InputMaybe<AccessedCoordinateFilter>;
  /** Bản ghi · Record */
  record?: InputMaybe<IDEqInFilter>;
  /** Tọa độ của trường, ví dụ HealthRecord.bloodType · Coordinate of the field, such as HealthRecord.bloodType */
  coordinate?: InputMaybe<StringEqInFilter>;
  /** Cách trả lời: ALLOW, MASK(loại), DENY, DEPENDS, PREDICATE · How it was answered */
  effect?: InputMaybe<StringEqInFilter>;
  /** Quy tắc đã quyết định · Rule that decided */
  rule?: InputMaybe<StringEqInFilter>;
  /** Số dòng đã trả lời · Number of rows answered */
  rowCount?: InputMaybe<IntRangeFilter>;
};

/** Thứ tự: Một trường đã truy cập trong một bản ghi · Order: One field accessed in a record */
export type AccessedCoordinateOrder = {
  /** Trường · Field */
  field: AccessedCoordinateOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Một trường đã truy cập trong một bản ghi · Fields to order by: One field accessed in a record */
export type AccessedCoordinateOrderField =
  /** Số dòng đã trả lời · Number of rows answered */
  "ROW_COUNT";

/** Thống kê: Một trường đã truy cập trong một bản ghi · Counts: One field accessed in a record */
export type AccessedCoordinateAggregate = {
  __typename?: "AccessedCoordinateAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<AccessedCoordinateGroup>>;
};

/** Nhóm: Một trường đã truy cập trong một bản ghi · Group: One field accessed in a record */
export type AccessedCoordinateGroup = {
  __typename?: "AccessedCoordinateGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Một trường đã truy cập trong một bản ghi · Fields to group by: One field accessed in a record */
export type AccessedCoordinateGroupField =
  /** Bản ghi · Record */
  | "RECORD"
  /** Tọa độ của trường, ví dụ HealthRecord.bloodType · Coordinate of the field, such as HealthRecord.bloodType */
  | "COORDINATE"
  /** Cách trả lời: ALLOW, MASK(loại), DENY, DEPENDS, PREDICATE · How it was answered */
  | "EFFECT"
  /** Quy tắc đã quyết định · Rule that decided */
  | "RULE";

/** Trang: Một người có dữ liệu đã trả lời, dưới dạng mã băm có khóa · Page: One person whose data was answered, as a keyed hash */
export type AccessedPersonConnection = {
  __typename?: "AccessedPersonConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<AccessedPersonEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<AccessedPerson>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Một người có dữ liệu đã trả lời, dưới dạng mã băm có khóa · Edge: One person whose data was answered, as a keyed hash */
export type AccessedPersonEdge = {
  __typename?: "AccessedPersonEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<AccessedPerson>;
};

/** Lọc: Một người có dữ liệu đã trả lời, dưới dạng mã băm có khóa · Filter: One person whose data was answered, as a keyed hash */
export type AccessedPersonFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<AccessedPersonFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<AccessedPersonFilter>>;
  /** Không · Not */
  not?: InputMaybe<AccessedPersonFilter>;
  /** Bản ghi · Record */
  record?: InputMaybe<IDEqInFilter>;
  /** Mã băm có khóa của người · Keyed hash of the person */
  person?: InputMaybe<StringEqInFilter>;
};

/** Thứ tự: Một người có dữ liệu đã trả lời, dưới dạng mã băm có khóa · Order: One person whose data was answered, as a keyed hash */
export type AccessedPersonOrder = {
  /** Trường · Field */
  field: AccessedPersonOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Một người có dữ liệu đã trả lời, dưới dạng mã băm có khóa · Fields to order by: One person whose data was answered, as a keyed hash */
export type AccessedPersonOrderField =
  /** Mặc định · Default */
  "DEFAULT";

/** Thống kê: Một người có dữ liệu đã trả lời, dưới dạng mã băm có khóa · Counts: One person whose data was answered, as a keyed hash */
export type AccessedPersonAggregate = {
  __typename?: "AccessedPersonAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<AccessedPersonGroup>>;
};

/** Nhóm: Một người có dữ liệu đã trả lời, dưới dạng mã băm có khóa · Group: One person whose data was answered, as a keyed hash */
export type AccessedPersonGroup = {
  __typename?: "AccessedPersonGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Một người có dữ liệu đã trả lời, dưới dạng mã băm có khóa · Fields to group by: One person whose data was answered, as a keyed hash */
export type AccessedPersonGroupField =
  /** Bản ghi · Record */
  | "RECORD"
  /** Mã băm có khóa của người · Keyed hash of the person */
  | "PERSON";

/** Trang: Một hệ thống đã được hỏi trong một bản ghi · Page: One sector asked in a record */
export type AccessedSectorConnection = {
  __typename?: "AccessedSectorConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<AccessedSectorEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<AccessedSector>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Một hệ thống đã được hỏi trong một bản ghi · Edge: One sector asked in a record */
export type AccessedSectorEdge = {
  __typename?: "AccessedSectorEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<AccessedSector>;
};

/** Lọc: Một hệ thống đã được hỏi trong một bản ghi · Filter: One sector asked in a record */
export type AccessedSectorFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<AccessedSectorFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<AccessedSectorFilter>>;
  /** Không · Not */
  not?: InputMaybe<AccessedSectorFilter>;
  /** Tên hệ thống; hub: không hỏi hệ thống nào · Name of the sector; hub: no sector was asked */
  sector?: InputMaybe<IDEqInFilter>;
  /** Bản ghi · Record */
  record?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Một hệ thống đã được hỏi trong một bản ghi · Order: One sector asked in a record */
export type AccessedSectorOrder = {
  /** Trường · Field */
  field: AccessedSectorOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Một hệ thống đã được hỏi trong một bản ghi · Fields to order by: One sector asked in a record */
export type AccessedSectorOrderField =
  /** Mặc định · Default */
  "DEFAULT";

/** Thống kê: Một hệ thống đã được hỏi trong một bản ghi · Counts: One sector asked in a record */
export type AccessedSectorAggregate = {
  __typename?: "AccessedSectorAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<AccessedSectorGroup>>;
};

/** Nhóm: Một hệ thống đã được hỏi trong một bản ghi · Group: One sector asked in a record */
export type AccessedSectorGroup = {
  __typename?: "AccessedSectorGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Một hệ thống đã được hỏi trong một bản ghi · Fields to group by: One sector asked in a record */
export type AccessedSectorGroupField =
  /** Tên hệ thống; hub: không hỏi hệ thống nào · Name of the sector; hub: no sector was asked */
  | "SECTOR"
  /** Bản ghi · Record */
  | "RECORD";

/** Điều kiện trên ID · Predicate on ID */
export type IDEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
};

/** Điều kiện trên DateTime · Predicate on DateTime */
export type DateTimeRangeFilter = {
  /** Từ · At least */
  gte?: InputMaybe<Scalars["DateTime"]>;
  /** Đến · At most */
  lte?: InputMaybe<Scalars["DateTime"]>;
  /** Lớn hơn · Greater than */
  gt?: InputMaybe<Scalars["DateTime"]>;
  /** Nhỏ hơn · Less than */
  lt?: InputMaybe<Scalars["DateTime"]>;
};

/** Điều kiện trên Code · Predicate on Code */
export type CodeEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
};

/** Điều kiện trên String · Predicate on String */
export type StringHasFilter = {
  /** Có phần tử · Has the element */
  has?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên Int · Predicate on Int */
export type IntEqInRangeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Int"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["Int"]>>;
  /** Từ · At least */
  gte?: InputMaybe<Scalars["Int"]>;
  /** Đến · At most */
  lte?: InputMaybe<Scalars["Int"]>;
  /** Lớn hơn · Greater than */
  gt?: InputMaybe<Scalars["Int"]>;
  /** Nhỏ hơn · Less than */
  lt?: InputMaybe<Scalars["Int"]>;
};

/** Điều kiện trên Float · Predicate on Float */
export type FloatRangeFilter = {
  /** Từ · At least */
  gte?: InputMaybe<Scalars["Float"]>;
  /** Đến · At most */
  lte?: InputMaybe<Scalars["Float"]>;
  /** Lớn hơn · Greater than */
  gt?: InputMaybe<Scalars["Float"]>;
  /** Nhỏ hơn · Less than */
  lt?: InputMaybe<Scalars["Float"]>;
};

/** Điều kiện trên Int · Predicate on Int */
export type IntRangeFilter = {
  /** Từ · At least */
  gte?: InputMaybe<Scalars["Int"]>;
  /** Đến · At most */
  lte?: InputMaybe<Scalars["Int"]>;
  /** Lớn hơn · Greater than */
  gt?: InputMaybe<Scalars["Int"]>;
  /** Nhỏ hơn · Less than */
  lt?: InputMaybe<Scalars["Int"]>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type AccessedCoordinateSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<AccessedCoordinateFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<AccessedCoordinateFilter>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type AccessedPersonSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<AccessedPersonFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<AccessedPersonFilter>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type AccessedSectorSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<AccessedSectorFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<AccessedSectorFilter>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<
    { [key in TKey]: TResult },
    TParent,
    TContext,
    TArgs
  >;
  resolve?: SubscriptionResolveFn<
    TResult,
    { [key in TKey]: TResult },
    TContext,
    TArgs
  >;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = {},
  TContext = {},
  TArgs = {},
> =
  | ((
      ...args: any[]
    ) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = {},
  TParent = {},
  TContext = {},
  TArgs = {},
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars["Date"]>;
  DateTime: ResolverTypeWrapper<Scalars["DateTime"]>;
  Money: ResolverTypeWrapper<Scalars["Money"]>;
  GeoJSON: ResolverTypeWrapper<Scalars["GeoJSON"]>;
  Code: ResolverTypeWrapper<Code>;
  String: ResolverTypeWrapper<Scalars["String"]>;
  Address: ResolverTypeWrapper<Address>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]>;
  GroupKey: ResolverTypeWrapper<GroupKey>;
  OrderDirection: OrderDirection;
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Scalars["ID"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]>;
  AccessRecord: ResolverTypeWrapper<RowKeys>;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  AccessedCoordinate: ResolverTypeWrapper<RowKeys>;
  AccessedPerson: ResolverTypeWrapper<RowKeys>;
  AccessedSector: ResolverTypeWrapper<RowKeys>;
  AccessRecordConnection: ResolverTypeWrapper<
    Omit<AccessRecordConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["AccessRecordEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["AccessRecord"]>>;
    }
  >;
  AccessRecordEdge: ResolverTypeWrapper<
    Omit<AccessRecordEdge, "node"> & {
      node?: Maybe<ResolversTypes["AccessRecord"]>;
    }
  >;
  AccessRecordFilter: AccessRecordFilter;
  AccessRecordOrder: AccessRecordOrder;
  AccessRecordOrderField: AccessRecordOrderField;
  AccessRecordAggregate: ResolverTypeWrapper<AccessRecordAggregate>;
  AccessRecordGroup: ResolverTypeWrapper<AccessRecordGroup>;
  AccessRecordGroupField: AccessRecordGroupField;
  AccessedCoordinateConnection: ResolverTypeWrapper<
    Omit<AccessedCoordinateConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["AccessedCoordinateEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["AccessedCoordinate"]>>;
    }
  >;
  AccessedCoordinateEdge: ResolverTypeWrapper<
    Omit<AccessedCoordinateEdge, "node"> & {
      node?: Maybe<ResolversTypes["AccessedCoordinate"]>;
    }
  >;
  AccessedCoordinateFilter: AccessedCoordinateFilter;
  AccessedCoordinateOrder: AccessedCoordinateOrder;
  AccessedCoordinateOrderField: AccessedCoordinateOrderField;
  AccessedCoordinateAggregate: ResolverTypeWrapper<AccessedCoordinateAggregate>;
  AccessedCoordinateGroup: ResolverTypeWrapper<AccessedCoordinateGroup>;
  AccessedCoordinateGroupField: AccessedCoordinateGroupField;
  AccessedPersonConnection: ResolverTypeWrapper<
    Omit<AccessedPersonConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["AccessedPersonEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["AccessedPerson"]>>;
    }
  >;
  AccessedPersonEdge: ResolverTypeWrapper<
    Omit<AccessedPersonEdge, "node"> & {
      node?: Maybe<ResolversTypes["AccessedPerson"]>;
    }
  >;
  AccessedPersonFilter: AccessedPersonFilter;
  AccessedPersonOrder: AccessedPersonOrder;
  AccessedPersonOrderField: AccessedPersonOrderField;
  AccessedPersonAggregate: ResolverTypeWrapper<AccessedPersonAggregate>;
  AccessedPersonGroup: ResolverTypeWrapper<AccessedPersonGroup>;
  AccessedPersonGroupField: AccessedPersonGroupField;
  AccessedSectorConnection: ResolverTypeWrapper<
    Omit<AccessedSectorConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["AccessedSectorEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["AccessedSector"]>>;
    }
  >;
  AccessedSectorEdge: ResolverTypeWrapper<
    Omit<AccessedSectorEdge, "node"> & {
      node?: Maybe<ResolversTypes["AccessedSector"]>;
    }
  >;
  AccessedSectorFilter: AccessedSectorFilter;
  AccessedSectorOrder: AccessedSectorOrder;
  AccessedSectorOrderField: AccessedSectorOrderField;
  AccessedSectorAggregate: ResolverTypeWrapper<AccessedSectorAggregate>;
  AccessedSectorGroup: ResolverTypeWrapper<AccessedSectorGroup>;
  AccessedSectorGroupField: AccessedSectorGroupField;
  IDEqInFilter: IDEqInFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
  CodeEqInFilter: CodeEqInFilter;
  StringEqInFilter: StringEqInFilter;
  StringHasFilter: StringHasFilter;
  IntEqInRangeFilter: IntEqInRangeFilter;
  FloatRangeFilter: FloatRangeFilter;
  IntRangeFilter: IntRangeFilter;
  AccessedCoordinateSomeFilter: AccessedCoordinateSomeFilter;
  AccessedPersonSomeFilter: AccessedPersonSomeFilter;
  AccessedSectorSomeFilter: AccessedSectorSomeFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars["Date"];
  DateTime: Scalars["DateTime"];
  Money: Scalars["Money"];
  GeoJSON: Scalars["GeoJSON"];
  Code: Code;
  String: Scalars["String"];
  Address: Address;
  PageInfo: PageInfo;
  Boolean: Scalars["Boolean"];
  GroupKey: GroupKey;
  Query: {};
  ID: Scalars["ID"];
  Int: Scalars["Int"];
  AccessRecord: RowKeys;
  Float: Scalars["Float"];
  AccessedCoordinate: RowKeys;
  AccessedPerson: RowKeys;
  AccessedSector: RowKeys;
  AccessRecordConnection: Omit<AccessRecordConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["AccessRecordEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["AccessRecord"]>>;
  };
  AccessRecordEdge: Omit<AccessRecordEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["AccessRecord"]>;
  };
  AccessRecordFilter: AccessRecordFilter;
  AccessRecordOrder: AccessRecordOrder;
  AccessRecordAggregate: AccessRecordAggregate;
  AccessRecordGroup: AccessRecordGroup;
  AccessedCoordinateConnection: Omit<
    AccessedCoordinateConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["AccessedCoordinateEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["AccessedCoordinate"]>>;
  };
  AccessedCoordinateEdge: Omit<AccessedCoordinateEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["AccessedCoordinate"]>;
  };
  AccessedCoordinateFilter: AccessedCoordinateFilter;
  AccessedCoordinateOrder: AccessedCoordinateOrder;
  AccessedCoordinateAggregate: AccessedCoordinateAggregate;
  AccessedCoordinateGroup: AccessedCoordinateGroup;
  AccessedPersonConnection: Omit<
    AccessedPersonConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["AccessedPersonEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["AccessedPerson"]>>;
  };
  AccessedPersonEdge: Omit<AccessedPersonEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["AccessedPerson"]>;
  };
  AccessedPersonFilter: AccessedPersonFilter;
  AccessedPersonOrder: AccessedPersonOrder;
  AccessedPersonAggregate: AccessedPersonAggregate;
  AccessedPersonGroup: AccessedPersonGroup;
  AccessedSectorConnection: Omit<
    AccessedSectorConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["AccessedSectorEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["AccessedSector"]>>;
  };
  AccessedSectorEdge: Omit<AccessedSectorEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["AccessedSector"]>;
  };
  AccessedSectorFilter: AccessedSectorFilter;
  AccessedSectorOrder: AccessedSectorOrder;
  AccessedSectorAggregate: AccessedSectorAggregate;
  AccessedSectorGroup: AccessedSectorGroup;
  IDEqInFilter: IDEqInFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
  CodeEqInFilter: CodeEqInFilter;
  StringEqInFilter: StringEqInFilter;
  StringHasFilter: StringHasFilter;
  IntEqInRangeFilter: IntEqInRangeFilter;
  FloatRangeFilter: FloatRangeFilter;
  IntRangeFilter: IntRangeFilter;
  AccessedCoordinateSomeFilter: AccessedCoordinateSomeFilter;
  AccessedPersonSomeFilter: AccessedPersonSomeFilter;
  AccessedSectorSomeFilter: AccessedSectorSomeFilter;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["Date"],
  any
> {
  name: "Date";
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["DateTime"],
  any
> {
  name: "DateTime";
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["Money"],
  any
> {
  name: "Money";
}

export interface GeoJSONScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["GeoJSON"],
  any
> {
  name: "GeoJSON";
}

export type CodeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Code"] =
    ResolversParentTypes["Code"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  list?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  labelEn?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Address"] =
    ResolversParentTypes["Address"],
> = {
  text?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  hamlet?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  communeCode?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  communeName?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PageInfo"] =
    ResolversParentTypes["PageInfo"],
> = {
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hasPreviousPage?: Resolver<
    ResolversTypes["Boolean"],
    ParentType,
    ContextType
  >;
  startCursor?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  endCursor?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupKeyResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["GroupKey"] =
    ResolversParentTypes["GroupKey"],
> = {
  field?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Query"] =
    ResolversParentTypes["Query"],
> = {
  accessRecord?: Resolver<
    Maybe<ResolversTypes["AccessRecord"]>,
    ParentType,
    ContextType,
    RequireFields<QueryaccessRecordArgs, "sequence">
  >;
  accessRecords?: Resolver<
    Maybe<ResolversTypes["AccessRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryaccessRecordsArgs, "first">
  >;
  accessRecordAggregate?: Resolver<
    Maybe<ResolversTypes["AccessRecordAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryaccessRecordAggregateArgs>
  >;
  accessedCoordinate?: Resolver<
    Maybe<ResolversTypes["AccessedCoordinate"]>,
    ParentType,
    ContextType,
    RequireFields<QueryaccessedCoordinateArgs, "sequence" | "position">
  >;
  accessedCoordinates?: Resolver<
    Maybe<ResolversTypes["AccessedCoordinateConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryaccessedCoordinatesArgs, "first">
  >;
  accessedCoordinateAggregate?: Resolver<
    Maybe<ResolversTypes["AccessedCoordinateAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryaccessedCoordinateAggregateArgs>
  >;
  accessedPerson?: Resolver<
    Maybe<ResolversTypes["AccessedPerson"]>,
    ParentType,
    ContextType,
    RequireFields<QueryaccessedPersonArgs, "id">
  >;
  accessedPersons?: Resolver<
    Maybe<ResolversTypes["AccessedPersonConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryaccessedPersonsArgs, "first">
  >;
  accessedPersonAggregate?: Resolver<
    Maybe<ResolversTypes["AccessedPersonAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryaccessedPersonAggregateArgs>
  >;
  accessedSector?: Resolver<
    Maybe<ResolversTypes["AccessedSector"]>,
    ParentType,
    ContextType,
    RequireFields<QueryaccessedSectorArgs, "sequence" | "sector">
  >;
  accessedSectors?: Resolver<
    Maybe<ResolversTypes["AccessedSectorConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryaccessedSectorsArgs, "first">
  >;
  accessedSectorAggregate?: Resolver<
    Maybe<ResolversTypes["AccessedSectorAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryaccessedSectorAggregateArgs>
  >;
  accessRecordsAbout?: Resolver<
    Maybe<Array<ResolversTypes["AccessRecord"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryaccessRecordsAboutArgs, "citizen" | "first">
  >;
};

export type AccessRecordResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessRecord"] =
    ResolversParentTypes["AccessRecord"],
> = {
  sequence?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  requestId?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  callerKind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  caller?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  callerRoles?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  organisation?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  onBehalfOf?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  purpose?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  policyDigest?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  operationDigest?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  operationName?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  operationType?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  outcome?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  codes?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  httpStatus?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  durationMs?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  personCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  coordinateCount?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  details?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  coordinates?: Resolver<
    Maybe<ResolversTypes["AccessedCoordinateConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AccessRecordcoordinatesArgs, "first">
  >;
  persons?: Resolver<
    Maybe<ResolversTypes["AccessedPersonConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AccessRecordpersonsArgs, "first">
  >;
  sectors?: Resolver<
    Maybe<ResolversTypes["AccessedSectorConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AccessRecordsectorsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedCoordinateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedCoordinate"] =
    ResolversParentTypes["AccessedCoordinate"],
> = {
  sequence?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  position?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  record?: Resolver<
    Maybe<ResolversTypes["AccessRecord"]>,
    ParentType,
    ContextType
  >;
  coordinate?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  effect?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedPersonResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedPerson"] =
    ResolversParentTypes["AccessedPerson"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  record?: Resolver<
    Maybe<ResolversTypes["AccessRecord"]>,
    ParentType,
    ContextType
  >;
  person?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedSectorResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedSector"] =
    ResolversParentTypes["AccessedSector"],
> = {
  sequence?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  record?: Resolver<
    Maybe<ResolversTypes["AccessRecord"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessRecordConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessRecordConnection"] =
    ResolversParentTypes["AccessRecordConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["AccessRecordEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["AccessRecord"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessRecordEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessRecordEdge"] =
    ResolversParentTypes["AccessRecordEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["AccessRecord"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessRecordAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessRecordAggregate"] =
    ResolversParentTypes["AccessRecordAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["AccessRecordGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessRecordGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessRecordGroup"] =
    ResolversParentTypes["AccessRecordGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedCoordinateConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedCoordinateConnection"] =
    ResolversParentTypes["AccessedCoordinateConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["AccessedCoordinateEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["AccessedCoordinate"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedCoordinateEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedCoordinateEdge"] =
    ResolversParentTypes["AccessedCoordinateEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["AccessedCoordinate"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedCoordinateAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedCoordinateAggregate"] =
    ResolversParentTypes["AccessedCoordinateAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["AccessedCoordinateGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedCoordinateGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedCoordinateGroup"] =
    ResolversParentTypes["AccessedCoordinateGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedPersonConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedPersonConnection"] =
    ResolversParentTypes["AccessedPersonConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["AccessedPersonEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["AccessedPerson"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedPersonEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedPersonEdge"] =
    ResolversParentTypes["AccessedPersonEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["AccessedPerson"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedPersonAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedPersonAggregate"] =
    ResolversParentTypes["AccessedPersonAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["AccessedPersonGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedPersonGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedPersonGroup"] =
    ResolversParentTypes["AccessedPersonGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedSectorConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedSectorConnection"] =
    ResolversParentTypes["AccessedSectorConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["AccessedSectorEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["AccessedSector"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedSectorEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedSectorEdge"] =
    ResolversParentTypes["AccessedSectorEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["AccessedSector"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedSectorAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedSectorAggregate"] =
    ResolversParentTypes["AccessedSectorAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["AccessedSectorGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedSectorGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccessedSectorGroup"] =
    ResolversParentTypes["AccessedSectorGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SectorContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  GeoJSON?: GraphQLScalarType;
  Code?: CodeResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  AccessRecord?: AccessRecordResolvers<ContextType>;
  AccessedCoordinate?: AccessedCoordinateResolvers<ContextType>;
  AccessedPerson?: AccessedPersonResolvers<ContextType>;
  AccessedSector?: AccessedSectorResolvers<ContextType>;
  AccessRecordConnection?: AccessRecordConnectionResolvers<ContextType>;
  AccessRecordEdge?: AccessRecordEdgeResolvers<ContextType>;
  AccessRecordAggregate?: AccessRecordAggregateResolvers<ContextType>;
  AccessRecordGroup?: AccessRecordGroupResolvers<ContextType>;
  AccessedCoordinateConnection?: AccessedCoordinateConnectionResolvers<ContextType>;
  AccessedCoordinateEdge?: AccessedCoordinateEdgeResolvers<ContextType>;
  AccessedCoordinateAggregate?: AccessedCoordinateAggregateResolvers<ContextType>;
  AccessedCoordinateGroup?: AccessedCoordinateGroupResolvers<ContextType>;
  AccessedPersonConnection?: AccessedPersonConnectionResolvers<ContextType>;
  AccessedPersonEdge?: AccessedPersonEdgeResolvers<ContextType>;
  AccessedPersonAggregate?: AccessedPersonAggregateResolvers<ContextType>;
  AccessedPersonGroup?: AccessedPersonGroupResolvers<ContextType>;
  AccessedSectorConnection?: AccessedSectorConnectionResolvers<ContextType>;
  AccessedSectorEdge?: AccessedSectorEdgeResolvers<ContextType>;
  AccessedSectorAggregate?: AccessedSectorAggregateResolvers<ContextType>;
  AccessedSectorGroup?: AccessedSectorGroupResolvers<ContextType>;
};


