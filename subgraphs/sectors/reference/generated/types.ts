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
  /** Cơ quan, đơn vị theo khóa · Agency by key */
  agency?: Maybe<Agency>;
  /** Danh sách: Cơ quan, đơn vị · List: Agency */
  agencies?: Maybe<AgencyConnection>;
  /** Thống kê: Cơ quan, đơn vị · Counts: Agency */
  agencyAggregate?: Maybe<AgencyAggregate>;
  /** Ngành kinh tế Việt Nam theo khóa · Vietnamese standard industrial classification by key */
  vsic?: Maybe<Vsic>;
  /** Danh sách: Ngành kinh tế Việt Nam · List: Vietnamese standard industrial classification */
  vsics?: Maybe<VsicConnection>;
  /** Thống kê: Ngành kinh tế Việt Nam · Counts: Vietnamese standard industrial classification */
  vsicAggregate?: Maybe<VsicAggregate>;
  /** Phân loại bệnh ICD-10 theo khóa · ICD-10 classification of diseases by key */
  icd10?: Maybe<Icd10>;
  /** Danh sách: Phân loại bệnh ICD-10 · List: ICD-10 classification of diseases */
  icd10s?: Maybe<Icd10Connection>;
  /** Thống kê: Phân loại bệnh ICD-10 · Counts: ICD-10 classification of diseases */
  icd10Aggregate?: Maybe<Icd10Aggregate>;
  /** Dân tộc theo khóa · Ethnic group by key */
  ethnicGroup?: Maybe<EthnicGroup>;
  /** Danh sách: Dân tộc · List: Ethnic group */
  ethnicGroups?: Maybe<EthnicGroupConnection>;
  /** Thống kê: Dân tộc · Counts: Ethnic group */
  ethnicGroupAggregate?: Maybe<EthnicGroupAggregate>;
  /** Tôn giáo theo khóa · Religion by key */
  religion?: Maybe<Religion>;
  /** Danh sách: Tôn giáo · List: Religion */
  religions?: Maybe<ReligionConnection>;
  /** Thống kê: Tôn giáo · Counts: Religion */
  religionAggregate?: Maybe<ReligionAggregate>;
};

export type QueryagencyArgs = {
  code: Scalars["ID"];
};

export type QueryagenciesArgs = {
  filter?: InputMaybe<AgencyFilter>;
  orderBy?: InputMaybe<AgencyOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryagencyAggregateArgs = {
  filter?: InputMaybe<AgencyFilter>;
  groupBy?: InputMaybe<Array<AgencyGroupField>>;
};

export type QueryvsicArgs = {
  code: Scalars["ID"];
};

export type QueryvsicsArgs = {
  filter?: InputMaybe<VsicFilter>;
  orderBy?: InputMaybe<VsicOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryvsicAggregateArgs = {
  filter?: InputMaybe<VsicFilter>;
  groupBy?: InputMaybe<Array<VsicGroupField>>;
};

export type Queryicd10Args = {
  code: Scalars["ID"];
};

export type Queryicd10sArgs = {
  filter?: InputMaybe<Icd10Filter>;
  orderBy?: InputMaybe<Icd10Order>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type Queryicd10AggregateArgs = {
  filter?: InputMaybe<Icd10Filter>;
  groupBy?: InputMaybe<Array<Icd10GroupField>>;
};

export type QueryethnicGroupArgs = {
  code: Scalars["ID"];
};

export type QueryethnicGroupsArgs = {
  filter?: InputMaybe<EthnicGroupFilter>;
  orderBy?: InputMaybe<EthnicGroupOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryethnicGroupAggregateArgs = {
  filter?: InputMaybe<EthnicGroupFilter>;
  groupBy?: InputMaybe<Array<EthnicGroupGroupField>>;
};

export type QueryreligionArgs = {
  code: Scalars["ID"];
};

export type QueryreligionsArgs = {
  filter?: InputMaybe<ReligionFilter>;
  orderBy?: InputMaybe<ReligionOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryreligionAggregateArgs = {
  filter?: InputMaybe<ReligionFilter>;
  groupBy?: InputMaybe<Array<ReligionGroupField>>;
};

/** Cơ quan, đơn vị · Agency */
export type Agency = {
  __typename?: "Agency";
  /** Mã định danh điện tử · Electronic identifier of the agency */
  code: Scalars["ID"];
  /** Tên cơ quan · Name */
  name?: Maybe<Scalars["String"]>;
  /** Tên tiếng Anh · English name */
  nameEn?: Maybe<Scalars["String"]>;
  /** Loại cơ quan · Kind of agency */
  kind?: Maybe<Code>;
  /** Cơ quan cấp trên · Parent agency */
  parent?: Maybe<Agency>;
  /** Cơ quan trực thuộc · Agencies below */
  children?: Maybe<AgencyConnection>;
  /** Xã mà cơ quan quản lý · Commune that the agency governs */
  commune?: Maybe<AdministrativeUnit>;
  /** Mã theo QCVN 102:2016, đã thay thế · Code of QCVN 102:2016, replaced */
  formerCode?: Maybe<Scalars["String"]>;
  /** Mã là mã mẫu, chưa phải mã được cấp · The code is a sample, not one that was issued */
  sampleCode?: Maybe<Scalars["Boolean"]>;
  /** Hiệu lực từ ngày · Valid from */
  validFrom?: Maybe<Scalars["Date"]>;
  /** Hiệu lực trước ngày · Valid until before */
  validTo?: Maybe<Scalars["Date"]>;
};

/** Cơ quan, đơn vị · Agency */
export type AgencychildrenArgs = {
  filter?: InputMaybe<AgencyFilter>;
  orderBy?: InputMaybe<AgencyOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Ngành kinh tế Việt Nam · Vietnamese standard industrial classification */
export type Vsic = {
  __typename?: "Vsic";
  /** Mã ngành · Code */
  code: Scalars["ID"];
  /** Tên ngành · Name */
  name?: Maybe<Scalars["String"]>;
  /** Tên tiếng Anh · English name */
  nameEn?: Maybe<Scalars["String"]>;
  /** Cấp của ngành: 1 là ngành cấp 1 · Level: 1 is a section, 2 a division */
  level?: Maybe<Scalars["Int"]>;
  /** Ngành cấp trên · Parent */
  parent?: Maybe<Vsic>;
  /** Ngành cấp dưới · Children */
  children?: Maybe<VsicConnection>;
  /** Văn bản ban hành · Issued by */
  version?: Maybe<Scalars["String"]>;
};

/** Ngành kinh tế Việt Nam · Vietnamese standard industrial classification */
export type VsicchildrenArgs = {
  filter?: InputMaybe<VsicFilter>;
  orderBy?: InputMaybe<VsicOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Phân loại bệnh ICD-10 · ICD-10 classification of diseases */
export type Icd10 = {
  __typename?: "Icd10";
  /** Mã bệnh · Code */
  code: Scalars["ID"];
  /** Tên bệnh · Name */
  name?: Maybe<Scalars["String"]>;
  /** Chương · Chapter */
  chapter?: Maybe<Code>;
  /** Văn bản ban hành · Issued by */
  version?: Maybe<Scalars["String"]>;
};

/** Dân tộc · Ethnic group */
export type EthnicGroup = {
  __typename?: "EthnicGroup";
  /** Mã theo danh mục 1979 (121-TCTK/PPCĐ) · Code of the list of 1979 */
  code: Scalars["ID"];
  /** Mã của tổng điều tra dân số, khác danh mục 1979 · Census code, which differs from the list of 1979 */
  censusCode?: Maybe<Scalars["String"]>;
  /** Tên dân tộc · Name */
  name?: Maybe<Scalars["String"]>;
  /** Tên gọi khác, nhóm địa phương · Other names and local groups */
  aliases?: Maybe<Array<Scalars["String"]>>;
  /** Có cộng đồng sinh sống trong tỉnh · A community lives in the province */
  livesInProvince?: Maybe<Scalars["Boolean"]>;
};

/** Tôn giáo · Religion */
export type Religion = {
  __typename?: "Religion";
  /** Mã tôn giáo · Code */
  code: Scalars["ID"];
  /** Tên tôn giáo · Name */
  name?: Maybe<Scalars["String"]>;
  /** Tên tiếng Anh · English name */
  nameEn?: Maybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành tài nguyên quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnit = {
  __typename?: "AdministrativeUnit";
  /** Mã đơn vị hành chính · Code */
  code: Scalars["ID"];
  /** Ngày mà mã được hiểu theo · Date at which the code is meant */
  on: Scalars["Date"];
  /** Cơ quan quản lý xã · Agencies that govern the commune */
  agencies?: Maybe<AgencyConnection>;
};

/** Đơn vị hành chính (ngành tài nguyên quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitagenciesArgs = {
  filter?: InputMaybe<AgencyFilter>;
  orderBy?: InputMaybe<AgencyOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Cơ quan, đơn vị · Page: Agency */
export type AgencyConnection = {
  __typename?: "AgencyConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<AgencyEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Agency>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Cơ quan, đơn vị · Edge: Agency */
export type AgencyEdge = {
  __typename?: "AgencyEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Agency>;
};

/** Lọc: Cơ quan, đơn vị · Filter: Agency */
export type AgencyFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<AgencyFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<AgencyFilter>>;
  /** Không · Not */
  not?: InputMaybe<AgencyFilter>;
  /** Mã định danh điện tử · Electronic identifier of the agency */
  code?: InputMaybe<IDEqInFilter>;
  /** Tên cơ quan · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Loại cơ quan · Kind of agency */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Cơ quan cấp trên · Parent agency */
  parent?: InputMaybe<IDEqInFilter>;
  /** Xã mà cơ quan quản lý · Commune that the agency governs */
  commune?: InputMaybe<IDEqInFilter>;
  /** Mã theo QCVN 102:2016, đã thay thế · Code of QCVN 102:2016, replaced */
  formerCode?: InputMaybe<StringEqFilter>;
  /** Mã là mã mẫu, chưa phải mã được cấp · The code is a sample, not one that was issued */
  sampleCode?: InputMaybe<BooleanEqFilter>;
};

/** Thứ tự: Cơ quan, đơn vị · Order: Agency */
export type AgencyOrder = {
  /** Trường · Field */
  field: AgencyOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Cơ quan, đơn vị · Fields to order by: Agency */
export type AgencyOrderField =
  /** Mã định danh điện tử · Electronic identifier of the agency */
  | "CODE"
  /** Tên cơ quan · Name */
  | "NAME";

/** Thống kê: Cơ quan, đơn vị · Counts: Agency */
export type AgencyAggregate = {
  __typename?: "AgencyAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<AgencyGroup>>;
};

/** Nhóm: Cơ quan, đơn vị · Group: Agency */
export type AgencyGroup = {
  __typename?: "AgencyGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Cơ quan, đơn vị · Fields to group by: Agency */
export type AgencyGroupField =
  /** Mã định danh điện tử · Electronic identifier of the agency */
  | "CODE"
  /** Loại cơ quan · Kind of agency */
  | "KIND"
  /** Cơ quan cấp trên · Parent agency */
  | "PARENT"
  /** Xã mà cơ quan quản lý · Commune that the agency governs */
  | "COMMUNE"
  /** Mã theo QCVN 102:2016, đã thay thế · Code of QCVN 102:2016, replaced */
  | "FORMER_CODE"
  /** Mã là mã mẫu, chưa phải mã được cấp · The code is a sample, not one that was issued */
  | "SAMPLE_CODE";

/** Trang: Ngành kinh tế Việt Nam · Page: Vietnamese standard industrial classification */
export type VsicConnection = {
  __typename?: "VsicConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<VsicEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Vsic>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Ngành kinh tế Việt Nam · Edge: Vietnamese standard industrial classification */
export type VsicEdge = {
  __typename?: "VsicEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Vsic>;
};

/** Lọc: Ngành kinh tế Việt Nam · Filter: Vietnamese standard industrial classification */
export type VsicFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<VsicFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<VsicFilter>>;
  /** Không · Not */
  not?: InputMaybe<VsicFilter>;
  /** Mã ngành · Code */
  code?: InputMaybe<IDEqInFilter>;
  /** Tên ngành · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Cấp của ngành: 1 là ngành cấp 1 · Level: 1 is a section, 2 a division */
  level?: InputMaybe<IntEqFilter>;
  /** Ngành cấp trên · Parent */
  parent?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Ngành kinh tế Việt Nam · Order: Vietnamese standard industrial classification */
export type VsicOrder = {
  /** Trường · Field */
  field: VsicOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Ngành kinh tế Việt Nam · Fields to order by: Vietnamese standard industrial classification */
export type VsicOrderField =
  /** Mã ngành · Code */
  | "CODE"
  /** Tên ngành · Name */
  | "NAME";

/** Thống kê: Ngành kinh tế Việt Nam · Counts: Vietnamese standard industrial classification */
export type VsicAggregate = {
  __typename?: "VsicAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<VsicGroup>>;
};

/** Nhóm: Ngành kinh tế Việt Nam · Group: Vietnamese standard industrial classification */
export type VsicGroup = {
  __typename?: "VsicGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Ngành kinh tế Việt Nam · Fields to group by: Vietnamese standard industrial classification */
export type VsicGroupField =
  /** Mã ngành · Code */
  | "CODE"
  /** Cấp của ngành: 1 là ngành cấp 1 · Level: 1 is a section, 2 a division */
  | "LEVEL"
  /** Ngành cấp trên · Parent */
  | "PARENT";

/** Trang: Phân loại bệnh ICD-10 · Page: ICD-10 classification of diseases */
export type Icd10Connection = {
  __typename?: "Icd10Connection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<Icd10Edge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Icd10>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Phân loại bệnh ICD-10 · Edge: ICD-10 classification of diseases */
export type Icd10Edge = {
  __typename?: "Icd10Edge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Icd10>;
};

/** Lọc: Phân loại bệnh ICD-10 · Filter: ICD-10 classification of diseases */
export type Icd10Filter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<Icd10Filter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<Icd10Filter>>;
  /** Không · Not */
  not?: InputMaybe<Icd10Filter>;
  /** Mã bệnh · Code */
  code?: InputMaybe<IDEqInFilter>;
  /** Tên bệnh · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Chương · Chapter */
  chapter?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Phân loại bệnh ICD-10 · Order: ICD-10 classification of diseases */
export type Icd10Order = {
  /** Trường · Field */
  field: Icd10OrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Phân loại bệnh ICD-10 · Fields to order by: ICD-10 classification of diseases */
export type Icd10OrderField =
  /** Mã bệnh · Code */
  | "CODE"
  /** Tên bệnh · Name */
  | "NAME";

/** Thống kê: Phân loại bệnh ICD-10 · Counts: ICD-10 classification of diseases */
export type Icd10Aggregate = {
  __typename?: "Icd10Aggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<Icd10Group>>;
};

/** Nhóm: Phân loại bệnh ICD-10 · Group: ICD-10 classification of diseases */
export type Icd10Group = {
  __typename?: "Icd10Group";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Phân loại bệnh ICD-10 · Fields to group by: ICD-10 classification of diseases */
export type Icd10GroupField =
  /** Mã bệnh · Code */
  | "CODE"
  /** Chương · Chapter */
  | "CHAPTER";

/** Trang: Dân tộc · Page: Ethnic group */
export type EthnicGroupConnection = {
  __typename?: "EthnicGroupConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<EthnicGroupEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<EthnicGroup>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Dân tộc · Edge: Ethnic group */
export type EthnicGroupEdge = {
  __typename?: "EthnicGroupEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<EthnicGroup>;
};

/** Lọc: Dân tộc · Filter: Ethnic group */
export type EthnicGroupFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<EthnicGroupFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<EthnicGroupFilter>>;
  /** Không · Not */
  not?: InputMaybe<EthnicGroupFilter>;
  /** Mã theo danh mục 1979 (121-TCTK/PPCĐ) · Code of the list of 1979 */
  code?: InputMaybe<IDEqInFilter>;
  /** Mã của tổng điều tra dân số, khác danh mục 1979 · Census code, which differs from the list of 1979 */
  censusCode?: InputMaybe<StringEqInFilter>;
  /** Tên dân tộc · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Tên gọi khác, nhóm địa phương · Other names and local groups */
  aliases?: InputMaybe<StringHasFilter>;
  /** Có cộng đồng sinh sống trong tỉnh · A community lives in the province */
  livesInProvince?: InputMaybe<BooleanEqFilter>;
};

/** Thứ tự: Dân tộc · Order: Ethnic group */
export type EthnicGroupOrder = {
  /** Trường · Field */
  field: EthnicGroupOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Dân tộc · Fields to order by: Ethnic group */
export type EthnicGroupOrderField =
  /** Mã theo danh mục 1979 (121-TCTK/PPCĐ) · Code of the list of 1979 */
  | "CODE"
  /** Tên dân tộc · Name */
  | "NAME";

/** Thống kê: Dân tộc · Counts: Ethnic group */
export type EthnicGroupAggregate = {
  __typename?: "EthnicGroupAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<EthnicGroupGroup>>;
};

/** Nhóm: Dân tộc · Group: Ethnic group */
export type EthnicGroupGroup = {
  __typename?: "EthnicGroupGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Dân tộc · Fields to group by: Ethnic group */
export type EthnicGroupGroupField =
  /** Mã theo danh mục 1979 (121-TCTK/PPCĐ) · Code of the list of 1979 */
  | "CODE"
  /** Mã của tổng điều tra dân số, khác danh mục 1979 · Census code, which differs from the list of 1979 */
  | "CENSUS_CODE"
  /** Có cộng đồng sinh sống trong tỉnh · A community lives in the province */
  | "LIVES_IN_PROVINCE";

/** Trang: Tôn giáo · Page: Religion */
export type ReligionConnection = {
  __typename?: "ReligionConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<ReligionEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Religion>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Tôn giáo · Edge: Religion */
export type ReligionEdge = {
  __typename?: "ReligionEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Religion>;
};

/** Lọc: Tôn giáo · Filter: Religion */
export type ReligionFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<ReligionFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<ReligionFilter>>;
  /** Không · Not */
  not?: InputMaybe<ReligionFilter>;
  /** Mã tôn giáo · Code */
  code?: InputMaybe<IDEqInFilter>;
  /** Tên tôn giáo · Name */
  name?: InputMaybe<StringSearchFilter>;
};

/** Thứ tự: Tôn giáo · Order: Religion */
export type ReligionOrder = {
  /** Trường · Field */
  field: ReligionOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Tôn giáo · Fields to order by: Religion */
export type ReligionOrderField =
  /** Mã tôn giáo · Code */
  | "CODE"
  /** Tên tôn giáo · Name */
  | "NAME";

/** Thống kê: Tôn giáo · Counts: Religion */
export type ReligionAggregate = {
  __typename?: "ReligionAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<ReligionGroup>>;
};

/** Nhóm: Tôn giáo · Group: Religion */
export type ReligionGroup = {
  __typename?: "ReligionGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Tôn giáo · Fields to group by: Religion */
export type ReligionGroupField =
  /** Mã tôn giáo · Code */
  "CODE";

/** Điều kiện trên ID · Predicate on ID */
export type IDEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
};

/** Điều kiện trên String · Predicate on String */
export type StringSearchFilter = {
  /** Chứa các từ, không phân biệt dấu và hoa thường · Contains the words, whatever their diacritics and case */
  search?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên Code · Predicate on Code */
export type CodeEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên Boolean · Predicate on Boolean */
export type BooleanEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Boolean"]>;
};

/** Điều kiện trên Int · Predicate on Int */
export type IntEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Int"]>;
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
  Agency: ResolverTypeWrapper<RowKeys>;
  Vsic: ResolverTypeWrapper<RowKeys>;
  Icd10: ResolverTypeWrapper<RowKeys>;
  EthnicGroup: ResolverTypeWrapper<RowKeys>;
  Religion: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  AgencyConnection: ResolverTypeWrapper<
    Omit<AgencyConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["AgencyEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Agency"]>>;
    }
  >;
  AgencyEdge: ResolverTypeWrapper<
    Omit<AgencyEdge, "node"> & { node?: Maybe<ResolversTypes["Agency"]> }
  >;
  AgencyFilter: AgencyFilter;
  AgencyOrder: AgencyOrder;
  AgencyOrderField: AgencyOrderField;
  AgencyAggregate: ResolverTypeWrapper<AgencyAggregate>;
  AgencyGroup: ResolverTypeWrapper<AgencyGroup>;
  AgencyGroupField: AgencyGroupField;
  VsicConnection: ResolverTypeWrapper<
    Omit<VsicConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["VsicEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Vsic"]>>;
    }
  >;
  VsicEdge: ResolverTypeWrapper<
    Omit<VsicEdge, "node"> & { node?: Maybe<ResolversTypes["Vsic"]> }
  >;
  VsicFilter: VsicFilter;
  VsicOrder: VsicOrder;
  VsicOrderField: VsicOrderField;
  VsicAggregate: ResolverTypeWrapper<VsicAggregate>;
  VsicGroup: ResolverTypeWrapper<VsicGroup>;
  VsicGroupField: VsicGroupField;
  Icd10Connection: ResolverTypeWrapper<
    Omit<Icd10Connection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["Icd10Edge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Icd10"]>>;
    }
  >;
  Icd10Edge: ResolverTypeWrapper<
    Omit<Icd10Edge, "node"> & { node?: Maybe<ResolversTypes["Icd10"]> }
  >;
  Icd10Filter: Icd10Filter;
  Icd10Order: Icd10Order;
  Icd10OrderField: Icd10OrderField;
  Icd10Aggregate: ResolverTypeWrapper<Icd10Aggregate>;
  Icd10Group: ResolverTypeWrapper<Icd10Group>;
  Icd10GroupField: Icd10GroupField;
  EthnicGroupConnection: ResolverTypeWrapper<
    Omit<EthnicGroupConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["EthnicGroupEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["EthnicGroup"]>>;
    }
  >;
  EthnicGroupEdge: ResolverTypeWrapper<
    Omit<EthnicGroupEdge, "node"> & {
      node?: Maybe<ResolversTypes["EthnicGroup"]>;
    }
  >;
  EthnicGroupFilter: EthnicGroupFilter;
  EthnicGroupOrder: EthnicGroupOrder;
  EthnicGroupOrderField: EthnicGroupOrderField;
  EthnicGroupAggregate: ResolverTypeWrapper<EthnicGroupAggregate>;
  EthnicGroupGroup: ResolverTypeWrapper<EthnicGroupGroup>;
  EthnicGroupGroupField: EthnicGroupGroupField;
  ReligionConnection: ResolverTypeWrapper<
    Omit<ReligionConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["ReligionEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Religion"]>>;
    }
  >;
  ReligionEdge: ResolverTypeWrapper<
    Omit<ReligionEdge, "node"> & { node?: Maybe<ResolversTypes["Religion"]> }
  >;
  ReligionFilter: ReligionFilter;
  ReligionOrder: ReligionOrder;
  ReligionOrderField: ReligionOrderField;
  ReligionAggregate: ResolverTypeWrapper<ReligionAggregate>;
  ReligionGroup: ResolverTypeWrapper<ReligionGroup>;
  ReligionGroupField: ReligionGroupField;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  StringEqFilter: StringEqFilter;
  BooleanEqFilter: BooleanEqFilter;
  IntEqFilter: IntEqFilter;
  StringEqInFilter: StringEqInFilter;
  StringHasFilter: StringHasFilter;
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
  Agency: RowKeys;
  Vsic: RowKeys;
  Icd10: RowKeys;
  EthnicGroup: RowKeys;
  Religion: RowKeys;
  AdministrativeUnit: RowKeys;
  AgencyConnection: Omit<AgencyConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["AgencyEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Agency"]>>;
  };
  AgencyEdge: Omit<AgencyEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Agency"]>;
  };
  AgencyFilter: AgencyFilter;
  AgencyOrder: AgencyOrder;
  AgencyAggregate: AgencyAggregate;
  AgencyGroup: AgencyGroup;
  VsicConnection: Omit<VsicConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["VsicEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Vsic"]>>;
  };
  VsicEdge: Omit<VsicEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Vsic"]>;
  };
  VsicFilter: VsicFilter;
  VsicOrder: VsicOrder;
  VsicAggregate: VsicAggregate;
  VsicGroup: VsicGroup;
  Icd10Connection: Omit<Icd10Connection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["Icd10Edge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Icd10"]>>;
  };
  Icd10Edge: Omit<Icd10Edge, "node"> & {
    node?: Maybe<ResolversParentTypes["Icd10"]>;
  };
  Icd10Filter: Icd10Filter;
  Icd10Order: Icd10Order;
  Icd10Aggregate: Icd10Aggregate;
  Icd10Group: Icd10Group;
  EthnicGroupConnection: Omit<EthnicGroupConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["EthnicGroupEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["EthnicGroup"]>>;
  };
  EthnicGroupEdge: Omit<EthnicGroupEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["EthnicGroup"]>;
  };
  EthnicGroupFilter: EthnicGroupFilter;
  EthnicGroupOrder: EthnicGroupOrder;
  EthnicGroupAggregate: EthnicGroupAggregate;
  EthnicGroupGroup: EthnicGroupGroup;
  ReligionConnection: Omit<ReligionConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["ReligionEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Religion"]>>;
  };
  ReligionEdge: Omit<ReligionEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Religion"]>;
  };
  ReligionFilter: ReligionFilter;
  ReligionOrder: ReligionOrder;
  ReligionAggregate: ReligionAggregate;
  ReligionGroup: ReligionGroup;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  StringEqFilter: StringEqFilter;
  BooleanEqFilter: BooleanEqFilter;
  IntEqFilter: IntEqFilter;
  StringEqInFilter: StringEqInFilter;
  StringHasFilter: StringHasFilter;
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
  agency?: Resolver<
    Maybe<ResolversTypes["Agency"]>,
    ParentType,
    ContextType,
    RequireFields<QueryagencyArgs, "code">
  >;
  agencies?: Resolver<
    Maybe<ResolversTypes["AgencyConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryagenciesArgs, "first">
  >;
  agencyAggregate?: Resolver<
    Maybe<ResolversTypes["AgencyAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryagencyAggregateArgs>
  >;
  vsic?: Resolver<
    Maybe<ResolversTypes["Vsic"]>,
    ParentType,
    ContextType,
    RequireFields<QueryvsicArgs, "code">
  >;
  vsics?: Resolver<
    Maybe<ResolversTypes["VsicConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryvsicsArgs, "first">
  >;
  vsicAggregate?: Resolver<
    Maybe<ResolversTypes["VsicAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryvsicAggregateArgs>
  >;
  icd10?: Resolver<
    Maybe<ResolversTypes["Icd10"]>,
    ParentType,
    ContextType,
    RequireFields<Queryicd10Args, "code">
  >;
  icd10s?: Resolver<
    Maybe<ResolversTypes["Icd10Connection"]>,
    ParentType,
    ContextType,
    RequireFields<Queryicd10sArgs, "first">
  >;
  icd10Aggregate?: Resolver<
    Maybe<ResolversTypes["Icd10Aggregate"]>,
    ParentType,
    ContextType,
    Partial<Queryicd10AggregateArgs>
  >;
  ethnicGroup?: Resolver<
    Maybe<ResolversTypes["EthnicGroup"]>,
    ParentType,
    ContextType,
    RequireFields<QueryethnicGroupArgs, "code">
  >;
  ethnicGroups?: Resolver<
    Maybe<ResolversTypes["EthnicGroupConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryethnicGroupsArgs, "first">
  >;
  ethnicGroupAggregate?: Resolver<
    Maybe<ResolversTypes["EthnicGroupAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryethnicGroupAggregateArgs>
  >;
  religion?: Resolver<
    Maybe<ResolversTypes["Religion"]>,
    ParentType,
    ContextType,
    RequireFields<QueryreligionArgs, "code">
  >;
  religions?: Resolver<
    Maybe<ResolversTypes["ReligionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryreligionsArgs, "first">
  >;
  religionAggregate?: Resolver<
    Maybe<ResolversTypes["ReligionAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryreligionAggregateArgs>
  >;
};

export type AgencyResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Agency"] =
    ResolversParentTypes["Agency"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes["Agency"]>, ParentType, ContextType>;
  children?: Resolver<
    Maybe<ResolversTypes["AgencyConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencychildrenArgs, "first">
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  formerCode?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  sampleCode?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
    ParentType,
    ContextType
  >;
  validFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VsicResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Vsic"] =
    ResolversParentTypes["Vsic"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes["Vsic"]>, ParentType, ContextType>;
  children?: Resolver<
    Maybe<ResolversTypes["VsicConnection"]>,
    ParentType,
    ContextType,
    RequireFields<VsicchildrenArgs, "first">
  >;
  version?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Icd10Resolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Icd10"] =
    ResolversParentTypes["Icd10"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  chapter?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicGroup"] =
    ResolversParentTypes["EthnicGroup"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  censusCode?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  aliases?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  livesInProvince?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Religion"] =
    ResolversParentTypes["Religion"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnit"] =
    ResolversParentTypes["AdministrativeUnit"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  on?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  agencies?: Resolver<
    Maybe<ResolversTypes["AgencyConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitagenciesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AgencyConnection"] =
    ResolversParentTypes["AgencyConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["AgencyEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Agency"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AgencyEdge"] =
    ResolversParentTypes["AgencyEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Agency"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AgencyAggregate"] =
    ResolversParentTypes["AgencyAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["AgencyGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AgencyGroup"] =
    ResolversParentTypes["AgencyGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VsicConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VsicConnection"] =
    ResolversParentTypes["VsicConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["VsicEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Vsic"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VsicEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VsicEdge"] =
    ResolversParentTypes["VsicEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Vsic"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VsicAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VsicAggregate"] =
    ResolversParentTypes["VsicAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["VsicGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VsicGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VsicGroup"] =
    ResolversParentTypes["VsicGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Icd10ConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Icd10Connection"] =
    ResolversParentTypes["Icd10Connection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["Icd10Edge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Icd10"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Icd10EdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Icd10Edge"] =
    ResolversParentTypes["Icd10Edge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Icd10"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Icd10AggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Icd10Aggregate"] =
    ResolversParentTypes["Icd10Aggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["Icd10Group"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Icd10GroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Icd10Group"] =
    ResolversParentTypes["Icd10Group"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicGroupConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicGroupConnection"] =
    ResolversParentTypes["EthnicGroupConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["EthnicGroupEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["EthnicGroup"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicGroupEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicGroupEdge"] =
    ResolversParentTypes["EthnicGroupEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["EthnicGroup"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicGroupAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicGroupAggregate"] =
    ResolversParentTypes["EthnicGroupAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["EthnicGroupGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicGroupGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicGroupGroup"] =
    ResolversParentTypes["EthnicGroupGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligionConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligionConnection"] =
    ResolversParentTypes["ReligionConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["ReligionEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Religion"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligionEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligionEdge"] =
    ResolversParentTypes["ReligionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Religion"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligionAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligionAggregate"] =
    ResolversParentTypes["ReligionAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["ReligionGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligionGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligionGroup"] =
    ResolversParentTypes["ReligionGroup"],
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
  Agency?: AgencyResolvers<ContextType>;
  Vsic?: VsicResolvers<ContextType>;
  Icd10?: Icd10Resolvers<ContextType>;
  EthnicGroup?: EthnicGroupResolvers<ContextType>;
  Religion?: ReligionResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyAggregate?: AgencyAggregateResolvers<ContextType>;
  AgencyGroup?: AgencyGroupResolvers<ContextType>;
  VsicConnection?: VsicConnectionResolvers<ContextType>;
  VsicEdge?: VsicEdgeResolvers<ContextType>;
  VsicAggregate?: VsicAggregateResolvers<ContextType>;
  VsicGroup?: VsicGroupResolvers<ContextType>;
  Icd10Connection?: Icd10ConnectionResolvers<ContextType>;
  Icd10Edge?: Icd10EdgeResolvers<ContextType>;
  Icd10Aggregate?: Icd10AggregateResolvers<ContextType>;
  Icd10Group?: Icd10GroupResolvers<ContextType>;
  EthnicGroupConnection?: EthnicGroupConnectionResolvers<ContextType>;
  EthnicGroupEdge?: EthnicGroupEdgeResolvers<ContextType>;
  EthnicGroupAggregate?: EthnicGroupAggregateResolvers<ContextType>;
  EthnicGroupGroup?: EthnicGroupGroupResolvers<ContextType>;
  ReligionConnection?: ReligionConnectionResolvers<ContextType>;
  ReligionEdge?: ReligionEdgeResolvers<ContextType>;
  ReligionAggregate?: ReligionAggregateResolvers<ContextType>;
  ReligionGroup?: ReligionGroupResolvers<ContextType>;
};


