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
  /** Phân định vùng đồng bào dân tộc thiểu số và miền núi theo khóa · Classification of minority and mountain areas by key */
  ethnicAreaClass?: Maybe<EthnicAreaClass>;
  /** Danh sách: Phân định vùng đồng bào dân tộc thiểu số và miền núi · List: Classification of minority and mountain areas */
  ethnicAreaClasses?: Maybe<EthnicAreaClassConnection>;
  /** Thống kê: Phân định vùng đồng bào dân tộc thiểu số và miền núi · Counts: Classification of minority and mountain areas */
  ethnicAreaClassAggregate?: Maybe<EthnicAreaClassAggregate>;
  /** Người có uy tín trong đồng bào dân tộc thiểu số theo khóa · Reputable person among ethnic minorities by key */
  reputablePerson?: Maybe<ReputablePerson>;
  /** Danh sách: Người có uy tín trong đồng bào dân tộc thiểu số · List: Reputable person among ethnic minorities */
  reputablePersons?: Maybe<ReputablePersonConnection>;
  /** Thống kê: Người có uy tín trong đồng bào dân tộc thiểu số · Counts: Reputable person among ethnic minorities */
  reputablePersonAggregate?: Maybe<ReputablePersonAggregate>;
  /** Cơ sở tôn giáo, tín ngưỡng theo khóa · Religious facility or place of folk belief by key */
  religiousFacility?: Maybe<ReligiousFacility>;
  /** Danh sách: Cơ sở tôn giáo, tín ngưỡng · List: Religious facility or place of folk belief */
  religiousFacilities?: Maybe<ReligiousFacilityConnection>;
  /** Thống kê: Cơ sở tôn giáo, tín ngưỡng · Counts: Religious facility or place of folk belief */
  religiousFacilityAggregate?: Maybe<ReligiousFacilityAggregate>;
  /** Chức sắc, chức việc tôn giáo theo khóa · Religious dignitary by key */
  religiousDignitary?: Maybe<ReligiousDignitary>;
  /** Danh sách: Chức sắc, chức việc tôn giáo · List: Religious dignitary */
  religiousDignitaries?: Maybe<ReligiousDignitaryConnection>;
  /** Thống kê: Chức sắc, chức việc tôn giáo · Counts: Religious dignitary */
  religiousDignitaryAggregate?: Maybe<ReligiousDignitaryAggregate>;
  /** Dự án thuộc Chương trình mục tiêu quốc gia vùng dân tộc thiểu số theo khóa · Project of the national programme for minority areas by key */
  ethnicProgrammeProject?: Maybe<EthnicProgrammeProject>;
  /** Danh sách: Dự án thuộc Chương trình mục tiêu quốc gia vùng dân tộc thiểu số · List: Project of the national programme for minority areas */
  ethnicProgrammeProjects?: Maybe<EthnicProgrammeProjectConnection>;
  /** Thống kê: Dự án thuộc Chương trình mục tiêu quốc gia vùng dân tộc thiểu số · Counts: Project of the national programme for minority areas */
  ethnicProgrammeProjectAggregate?: Maybe<EthnicProgrammeProjectAggregate>;
};

export type QueryethnicAreaClassArgs = {
  communeCode: Scalars["ID"];
  period: Scalars["ID"];
};

export type QueryethnicAreaClassesArgs = {
  filter?: InputMaybe<EthnicAreaClassFilter>;
  orderBy?: InputMaybe<EthnicAreaClassOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryethnicAreaClassAggregateArgs = {
  filter?: InputMaybe<EthnicAreaClassFilter>;
  groupBy?: InputMaybe<Array<EthnicAreaClassGroupField>>;
};

export type QueryreputablePersonArgs = {
  id: Scalars["ID"];
};

export type QueryreputablePersonsArgs = {
  filter?: InputMaybe<ReputablePersonFilter>;
  orderBy?: InputMaybe<ReputablePersonOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryreputablePersonAggregateArgs = {
  filter?: InputMaybe<ReputablePersonFilter>;
  groupBy?: InputMaybe<Array<ReputablePersonGroupField>>;
};

export type QueryreligiousFacilityArgs = {
  facilityCode: Scalars["ID"];
};

export type QueryreligiousFacilitiesArgs = {
  filter?: InputMaybe<ReligiousFacilityFilter>;
  orderBy?: InputMaybe<ReligiousFacilityOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryreligiousFacilityAggregateArgs = {
  filter?: InputMaybe<ReligiousFacilityFilter>;
  groupBy?: InputMaybe<Array<ReligiousFacilityGroupField>>;
};

export type QueryreligiousDignitaryArgs = {
  id: Scalars["ID"];
};

export type QueryreligiousDignitariesArgs = {
  filter?: InputMaybe<ReligiousDignitaryFilter>;
  orderBy?: InputMaybe<ReligiousDignitaryOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryreligiousDignitaryAggregateArgs = {
  filter?: InputMaybe<ReligiousDignitaryFilter>;
  groupBy?: InputMaybe<Array<ReligiousDignitaryGroupField>>;
};

export type QueryethnicProgrammeProjectArgs = {
  projectCode: Scalars["ID"];
};

export type QueryethnicProgrammeProjectsArgs = {
  filter?: InputMaybe<EthnicProgrammeProjectFilter>;
  orderBy?: InputMaybe<EthnicProgrammeProjectOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryethnicProgrammeProjectAggregateArgs = {
  filter?: InputMaybe<EthnicProgrammeProjectFilter>;
  groupBy?: InputMaybe<Array<EthnicProgrammeProjectGroupField>>;
};

/** Phân định vùng đồng bào dân tộc thiểu số và miền núi · Classification of minority and mountain areas */
export type EthnicAreaClass = {
  __typename?: "EthnicAreaClass";
  /** Mã xã · Code of the commune */
  communeCode: Scalars["ID"];
  /** Giai đoạn · Period */
  period: Scalars["String"];
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Khu vực · Zone */
  zone?: Maybe<Code>;
  /** Tỷ lệ người dân tộc thiểu số, từ 0 đến 1 · Share of minority people, from 0 to 1 */
  minorityShare?: Maybe<Scalars["Float"]>;
  /** Các thôn đặc biệt khó khăn · Hamlets with extreme difficulties */
  hardHamlets?: Maybe<Array<Scalars["String"]>>;
  /** Số quyết định · Number of the decision */
  decisionNo?: Maybe<Scalars["String"]>;
};

/** Người có uy tín trong đồng bào dân tộc thiểu số · Reputable person among ethnic minorities */
export type ReputablePerson = {
  __typename?: "ReputablePerson";
  /** Tham chiếu · Reference */
  id: Scalars["ID"];
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Năm công nhận · Year of recognition */
  year?: Maybe<Scalars["Int"]>;
  /** Dân tộc · Ethnic group */
  ethnicGroup?: Maybe<EthnicGroup>;
  /** Thôn · Hamlet */
  hamlet?: Maybe<Scalars["String"]>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Số quyết định công nhận · Number of the decision of recognition */
  decisionNo?: Maybe<Scalars["String"]>;
};

/** Cơ sở tôn giáo, tín ngưỡng · Religious facility or place of folk belief */
export type ReligiousFacility = {
  __typename?: "ReligiousFacility";
  /** Mã cơ sở · Code of the facility */
  facilityCode: Scalars["ID"];
  /** Tên cơ sở · Name */
  name?: Maybe<Scalars["String"]>;
  /** Tôn giáo; trống với cơ sở tín ngưỡng · Religion; empty for places of folk belief */
  religion?: Maybe<Religion>;
  /** Loại cơ sở · Kind */
  kind?: Maybe<Code>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Thửa đất; trống nếu chưa có đất riêng · Land parcel; empty where it has no land of its own */
  parcel?: Maybe<LandParcel>;
  /** Ngày công nhận, đăng ký · Recognised or registered on */
  recognisedOn?: Maybe<Scalars["Date"]>;
  /** Chức sắc, chức việc của cơ sở · Dignitaries of the facility */
  dignitaries?: Maybe<ReligiousDignitaryConnection>;
};

/** Cơ sở tôn giáo, tín ngưỡng · Religious facility or place of folk belief */
export type ReligiousFacilitydignitariesArgs = {
  filter?: InputMaybe<ReligiousDignitaryFilter>;
  orderBy?: InputMaybe<ReligiousDignitaryOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Chức sắc, chức việc tôn giáo · Religious dignitary */
export type ReligiousDignitary = {
  __typename?: "ReligiousDignitary";
  /** Tham chiếu · Reference */
  id: Scalars["ID"];
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Tôn giáo · Religion */
  religion?: Maybe<Religion>;
  /** Phẩm vị, chức vụ · Rank or office */
  rank?: Maybe<Scalars["String"]>;
  /** Cơ sở tôn giáo · Facility */
  facility?: Maybe<ReligiousFacility>;
  /** Ngày phong phẩm, bổ nhiệm · Appointed on */
  appointedOn?: Maybe<Scalars["Date"]>;
};

/** Dự án thuộc Chương trình mục tiêu quốc gia vùng dân tộc thiểu số · Project of the national programme for minority areas */
export type EthnicProgrammeProject = {
  __typename?: "EthnicProgrammeProject";
  /** Mã dự án đầu tư công · Code of the public investment project */
  projectCode: Scalars["ID"];
  /** Dự án đầu tư công · Public investment project */
  project?: Maybe<PublicInvestmentProject>;
  /** Dự án thành phần của Chương trình · Component of the programme */
  component?: Maybe<Code>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Vốn giao (đồng) · Money allocated in VND */
  allocated?: Maybe<Scalars["Money"]>;
  /** Đã giải ngân (đồng) · Money disbursed in VND */
  disbursed?: Maybe<Scalars["Money"]>;
  /** Số hộ thụ hưởng · Households that benefit */
  beneficiaryHouseholds?: Maybe<Scalars["Int"]>;
};

/** Dự án đầu tư công (ngành tài chính quản lý) · Public investment project, owned by finance */
export type PublicInvestmentProject = {
  __typename?: "PublicInvestmentProject";
  /** Mã dự án · Project code */
  projectCode: Scalars["ID"];
  /** Phần thuộc Chương trình mục tiêu quốc gia · What the national programme says of it */
  ethnicProgrammeProject?: Maybe<EthnicProgrammeProject>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Công nhận người có uy tín · Recognitions as a reputable person */
  reputableRecognitions?: Maybe<ReputablePersonConnection>;
  /** Phẩm vị, chức vụ tôn giáo của công dân · Religious offices of the citizen */
  religiousOffices?: Maybe<ReligiousDignitaryConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenreputableRecognitionsArgs = {
  filter?: InputMaybe<ReputablePersonFilter>;
  orderBy?: InputMaybe<ReputablePersonOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenreligiousOfficesArgs = {
  filter?: InputMaybe<ReligiousDignitaryFilter>;
  orderBy?: InputMaybe<ReligiousDignitaryOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Dân tộc (danh mục dùng chung) · Ethnic group, from the shared category data */
export type EthnicGroup = {
  __typename?: "EthnicGroup";
  /** Mã dân tộc · Code */
  code: Scalars["ID"];
};

/** Tôn giáo (danh mục dùng chung) · Religion, from the shared category data */
export type Religion = {
  __typename?: "Religion";
  /** Mã tôn giáo · Code */
  code: Scalars["ID"];
  /** Cơ sở của tôn giáo · Facilities of the religion */
  facilities?: Maybe<ReligiousFacilityConnection>;
};

/** Tôn giáo (danh mục dùng chung) · Religion, from the shared category data */
export type ReligionfacilitiesArgs = {
  filter?: InputMaybe<ReligiousFacilityFilter>;
  orderBy?: InputMaybe<ReligiousFacilityOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Thửa đất (ngành không gian địa lý quản lý) · Land parcel, owned by geospatial */
export type LandParcel = {
  __typename?: "LandParcel";
  /** Mã xã · Code of the commune */
  communeCode: Scalars["ID"];
  /** Số tờ bản đồ · Map sheet number */
  mapSheetNo: Scalars["Int"];
  /** Số thửa · Parcel number on the sheet */
  parcelNo: Scalars["Int"];
  /** Cơ sở tôn giáo, tín ngưỡng trên thửa đất · Religious facilities on the parcel */
  religiousFacilities?: Maybe<ReligiousFacilityConnection>;
};

/** Thửa đất (ngành không gian địa lý quản lý) · Land parcel, owned by geospatial */
export type LandParcelreligiousFacilitiesArgs = {
  filter?: InputMaybe<ReligiousFacilityFilter>;
  orderBy?: InputMaybe<ReligiousFacilityOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnit = {
  __typename?: "AdministrativeUnit";
  /** Mã đơn vị hành chính · Code */
  code: Scalars["ID"];
  /** Ngày mà mã được hiểu theo · Date at which the code is meant */
  on: Scalars["Date"];
  /** Phân định vùng dân tộc thiểu số · Classes as a minority area */
  ethnicAreaClasses?: Maybe<EthnicAreaClassConnection>;
  /** Cơ sở tôn giáo, tín ngưỡng tại xã · Religious facilities here */
  religiousFacilities?: Maybe<ReligiousFacilityConnection>;
  /** Dự án chương trình mục tiêu quốc gia tại xã · Projects of the national programme here */
  ethnicProgrammeProjects?: Maybe<EthnicProgrammeProjectConnection>;
  /** Người có uy tín tại xã · Reputable persons here */
  reputablePersons?: Maybe<ReputablePersonConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitethnicAreaClassesArgs = {
  filter?: InputMaybe<EthnicAreaClassFilter>;
  orderBy?: InputMaybe<EthnicAreaClassOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitreligiousFacilitiesArgs = {
  filter?: InputMaybe<ReligiousFacilityFilter>;
  orderBy?: InputMaybe<ReligiousFacilityOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitethnicProgrammeProjectsArgs = {
  filter?: InputMaybe<EthnicProgrammeProjectFilter>;
  orderBy?: InputMaybe<EthnicProgrammeProjectOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitreputablePersonsArgs = {
  filter?: InputMaybe<ReputablePersonFilter>;
  orderBy?: InputMaybe<ReputablePersonOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Phân định vùng đồng bào dân tộc thiểu số và miền núi · Page: Classification of minority and mountain areas */
export type EthnicAreaClassConnection = {
  __typename?: "EthnicAreaClassConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<EthnicAreaClassEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<EthnicAreaClass>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Phân định vùng đồng bào dân tộc thiểu số và miền núi · Edge: Classification of minority and mountain areas */
export type EthnicAreaClassEdge = {
  __typename?: "EthnicAreaClassEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<EthnicAreaClass>;
};

/** Lọc: Phân định vùng đồng bào dân tộc thiểu số và miền núi · Filter: Classification of minority and mountain areas */
export type EthnicAreaClassFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<EthnicAreaClassFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<EthnicAreaClassFilter>>;
  /** Không · Not */
  not?: InputMaybe<EthnicAreaClassFilter>;
  /** Mã xã · Code of the commune */
  communeCode?: InputMaybe<IDEqInFilter>;
  /** Giai đoạn · Period */
  period?: InputMaybe<StringEqInFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Khu vực · Zone */
  zone?: InputMaybe<CodeEqInFilter>;
  /** Tỷ lệ người dân tộc thiểu số, từ 0 đến 1 · Share of minority people, from 0 to 1 */
  minorityShare?: InputMaybe<FloatRangeFilter>;
  /** Các thôn đặc biệt khó khăn · Hamlets with extreme difficulties */
  hardHamlets?: InputMaybe<StringHasFilter>;
};

/** Thứ tự: Phân định vùng đồng bào dân tộc thiểu số và miền núi · Order: Classification of minority and mountain areas */
export type EthnicAreaClassOrder = {
  /** Trường · Field */
  field: EthnicAreaClassOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Phân định vùng đồng bào dân tộc thiểu số và miền núi · Fields to order by: Classification of minority and mountain areas */
export type EthnicAreaClassOrderField =
  /** Tỷ lệ người dân tộc thiểu số, từ 0 đến 1 · Share of minority people, from 0 to 1 */
  "MINORITY_SHARE";

/** Thống kê: Phân định vùng đồng bào dân tộc thiểu số và miền núi · Counts: Classification of minority and mountain areas */
export type EthnicAreaClassAggregate = {
  __typename?: "EthnicAreaClassAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<EthnicAreaClassGroup>>;
};

/** Nhóm: Phân định vùng đồng bào dân tộc thiểu số và miền núi · Group: Classification of minority and mountain areas */
export type EthnicAreaClassGroup = {
  __typename?: "EthnicAreaClassGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Phân định vùng đồng bào dân tộc thiểu số và miền núi · Fields to group by: Classification of minority and mountain areas */
export type EthnicAreaClassGroupField =
  /** Mã xã · Code of the commune */
  | "COMMUNE_CODE"
  /** Giai đoạn · Period */
  | "PERIOD"
  /** Xã · Commune */
  | "COMMUNE"
  /** Khu vực · Zone */
  | "ZONE";

/** Trang: Người có uy tín trong đồng bào dân tộc thiểu số · Page: Reputable person among ethnic minorities */
export type ReputablePersonConnection = {
  __typename?: "ReputablePersonConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<ReputablePersonEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<ReputablePerson>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Người có uy tín trong đồng bào dân tộc thiểu số · Edge: Reputable person among ethnic minorities */
export type ReputablePersonEdge = {
  __typename?: "ReputablePersonEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<ReputablePerson>;
};

/** Lọc: Người có uy tín trong đồng bào dân tộc thiểu số · Filter: Reputable person among ethnic minorities */
export type ReputablePersonFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<ReputablePersonFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<ReputablePersonFilter>>;
  /** Không · Not */
  not?: InputMaybe<ReputablePersonFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Năm công nhận · Year of recognition */
  year?: InputMaybe<IntEqInFilter>;
  /** Dân tộc · Ethnic group */
  ethnicGroup?: InputMaybe<IDEqInFilter>;
  /** Thôn · Hamlet */
  hamlet?: InputMaybe<StringEqSearchFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Người có uy tín trong đồng bào dân tộc thiểu số · Order: Reputable person among ethnic minorities */
export type ReputablePersonOrder = {
  /** Trường · Field */
  field: ReputablePersonOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Người có uy tín trong đồng bào dân tộc thiểu số · Fields to order by: Reputable person among ethnic minorities */
export type ReputablePersonOrderField =
  /** Năm công nhận · Year of recognition */
  | "YEAR"
  /** Thôn · Hamlet */
  | "HAMLET";

/** Thống kê: Người có uy tín trong đồng bào dân tộc thiểu số · Counts: Reputable person among ethnic minorities */
export type ReputablePersonAggregate = {
  __typename?: "ReputablePersonAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<ReputablePersonGroup>>;
};

/** Nhóm: Người có uy tín trong đồng bào dân tộc thiểu số · Group: Reputable person among ethnic minorities */
export type ReputablePersonGroup = {
  __typename?: "ReputablePersonGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Người có uy tín trong đồng bào dân tộc thiểu số · Fields to group by: Reputable person among ethnic minorities */
export type ReputablePersonGroupField =
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Năm công nhận · Year of recognition */
  | "YEAR"
  /** Dân tộc · Ethnic group */
  | "ETHNIC_GROUP"
  /** Thôn · Hamlet */
  | "HAMLET"
  /** Xã · Commune */
  | "COMMUNE";

/** Trang: Cơ sở tôn giáo, tín ngưỡng · Page: Religious facility or place of folk belief */
export type ReligiousFacilityConnection = {
  __typename?: "ReligiousFacilityConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<ReligiousFacilityEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<ReligiousFacility>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Cơ sở tôn giáo, tín ngưỡng · Edge: Religious facility or place of folk belief */
export type ReligiousFacilityEdge = {
  __typename?: "ReligiousFacilityEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<ReligiousFacility>;
};

/** Lọc: Cơ sở tôn giáo, tín ngưỡng · Filter: Religious facility or place of folk belief */
export type ReligiousFacilityFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<ReligiousFacilityFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<ReligiousFacilityFilter>>;
  /** Không · Not */
  not?: InputMaybe<ReligiousFacilityFilter>;
  /** Mã cơ sở · Code of the facility */
  facilityCode?: InputMaybe<IDEqInFilter>;
  /** Tên cơ sở · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Tôn giáo; trống với cơ sở tín ngưỡng · Religion; empty for places of folk belief */
  religion?: InputMaybe<IDEqInFilter>;
  /** Loại cơ sở · Kind */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Ngày công nhận, đăng ký · Recognised or registered on */
  recognisedOn?: InputMaybe<DateRangeFilter>;
  /** Chức sắc, chức việc của cơ sở · Dignitaries of the facility */
  dignitaries?: InputMaybe<ReligiousDignitarySomeFilter>;
};

/** Thứ tự: Cơ sở tôn giáo, tín ngưỡng · Order: Religious facility or place of folk belief */
export type ReligiousFacilityOrder = {
  /** Trường · Field */
  field: ReligiousFacilityOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Cơ sở tôn giáo, tín ngưỡng · Fields to order by: Religious facility or place of folk belief */
export type ReligiousFacilityOrderField =
  /** Mã cơ sở · Code of the facility */
  | "FACILITY_CODE"
  /** Tên cơ sở · Name */
  | "NAME"
  /** Ngày công nhận, đăng ký · Recognised or registered on */
  | "RECOGNISED_ON";

/** Thống kê: Cơ sở tôn giáo, tín ngưỡng · Counts: Religious facility or place of folk belief */
export type ReligiousFacilityAggregate = {
  __typename?: "ReligiousFacilityAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<ReligiousFacilityGroup>>;
};

/** Nhóm: Cơ sở tôn giáo, tín ngưỡng · Group: Religious facility or place of folk belief */
export type ReligiousFacilityGroup = {
  __typename?: "ReligiousFacilityGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Cơ sở tôn giáo, tín ngưỡng · Fields to group by: Religious facility or place of folk belief */
export type ReligiousFacilityGroupField =
  /** Mã cơ sở · Code of the facility */
  | "FACILITY_CODE"
  /** Tôn giáo; trống với cơ sở tín ngưỡng · Religion; empty for places of folk belief */
  | "RELIGION"
  /** Loại cơ sở · Kind */
  | "KIND"
  /** Xã · Commune */
  | "COMMUNE"
  /** Ngày công nhận, đăng ký · Recognised or registered on */
  | "RECOGNISED_ON";

/** Trang: Chức sắc, chức việc tôn giáo · Page: Religious dignitary */
export type ReligiousDignitaryConnection = {
  __typename?: "ReligiousDignitaryConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<ReligiousDignitaryEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<ReligiousDignitary>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Chức sắc, chức việc tôn giáo · Edge: Religious dignitary */
export type ReligiousDignitaryEdge = {
  __typename?: "ReligiousDignitaryEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<ReligiousDignitary>;
};

/** Lọc: Chức sắc, chức việc tôn giáo · Filter: Religious dignitary */
export type ReligiousDignitaryFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<ReligiousDignitaryFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<ReligiousDignitaryFilter>>;
  /** Không · Not */
  not?: InputMaybe<ReligiousDignitaryFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Tôn giáo · Religion */
  religion?: InputMaybe<IDEqInFilter>;
  /** Phẩm vị, chức vụ · Rank or office */
  rank?: InputMaybe<StringEqSearchFilter>;
  /** Cơ sở tôn giáo · Facility */
  facility?: InputMaybe<ReligiousFacilityEqInSomeFilter>;
  /** Ngày phong phẩm, bổ nhiệm · Appointed on */
  appointedOn?: InputMaybe<DateRangeFilter>;
};

/** Thứ tự: Chức sắc, chức việc tôn giáo · Order: Religious dignitary */
export type ReligiousDignitaryOrder = {
  /** Trường · Field */
  field: ReligiousDignitaryOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Chức sắc, chức việc tôn giáo · Fields to order by: Religious dignitary */
export type ReligiousDignitaryOrderField =
  /** Phẩm vị, chức vụ · Rank or office */
  | "RANK"
  /** Ngày phong phẩm, bổ nhiệm · Appointed on */
  | "APPOINTED_ON";

/** Thống kê: Chức sắc, chức việc tôn giáo · Counts: Religious dignitary */
export type ReligiousDignitaryAggregate = {
  __typename?: "ReligiousDignitaryAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<ReligiousDignitaryGroup>>;
};

/** Nhóm: Chức sắc, chức việc tôn giáo · Group: Religious dignitary */
export type ReligiousDignitaryGroup = {
  __typename?: "ReligiousDignitaryGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Chức sắc, chức việc tôn giáo · Fields to group by: Religious dignitary */
export type ReligiousDignitaryGroupField =
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Tôn giáo · Religion */
  | "RELIGION"
  /** Phẩm vị, chức vụ · Rank or office */
  | "RANK"
  /** Cơ sở tôn giáo · Facility */
  | "FACILITY"
  /** Ngày phong phẩm, bổ nhiệm · Appointed on */
  | "APPOINTED_ON";

/** Trang: Dự án thuộc Chương trình mục tiêu quốc gia vùng dân tộc thiểu số · Page: Project of the national programme for minority areas */
export type EthnicProgrammeProjectConnection = {
  __typename?: "EthnicProgrammeProjectConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<EthnicProgrammeProjectEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<EthnicProgrammeProject>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Dự án thuộc Chương trình mục tiêu quốc gia vùng dân tộc thiểu số · Edge: Project of the national programme for minority areas */
export type EthnicProgrammeProjectEdge = {
  __typename?: "EthnicProgrammeProjectEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<EthnicProgrammeProject>;
};

/** Lọc: Dự án thuộc Chương trình mục tiêu quốc gia vùng dân tộc thiểu số · Filter: Project of the national programme for minority areas */
export type EthnicProgrammeProjectFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<EthnicProgrammeProjectFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<EthnicProgrammeProjectFilter>>;
  /** Không · Not */
  not?: InputMaybe<EthnicProgrammeProjectFilter>;
  /** Mã dự án đầu tư công · Code of the public investment project */
  projectCode?: InputMaybe<IDEqInFilter>;
  /** Dự án đầu tư công · Public investment project */
  project?: InputMaybe<IDEqInFilter>;
  /** Dự án thành phần của Chương trình · Component of the programme */
  component?: InputMaybe<CodeEqInFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Vốn giao (đồng) · Money allocated in VND */
  allocated?: InputMaybe<MoneyRangeFilter>;
  /** Đã giải ngân (đồng) · Money disbursed in VND */
  disbursed?: InputMaybe<MoneyRangeFilter>;
  /** Số hộ thụ hưởng · Households that benefit */
  beneficiaryHouseholds?: InputMaybe<IntRangeFilter>;
};

/** Thứ tự: Dự án thuộc Chương trình mục tiêu quốc gia vùng dân tộc thiểu số · Order: Project of the national programme for minority areas */
export type EthnicProgrammeProjectOrder = {
  /** Trường · Field */
  field: EthnicProgrammeProjectOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Dự án thuộc Chương trình mục tiêu quốc gia vùng dân tộc thiểu số · Fields to order by: Project of the national programme for minority areas */
export type EthnicProgrammeProjectOrderField =
  /** Mã dự án đầu tư công · Code of the public investment project */
  | "PROJECT_CODE"
  /** Vốn giao (đồng) · Money allocated in VND */
  | "ALLOCATED"
  /** Đã giải ngân (đồng) · Money disbursed in VND */
  | "DISBURSED"
  /** Số hộ thụ hưởng · Households that benefit */
  | "BENEFICIARY_HOUSEHOLDS";

/** Thống kê: Dự án thuộc Chương trình mục tiêu quốc gia vùng dân tộc thiểu số · Counts: Project of the national programme for minority areas */
export type EthnicProgrammeProjectAggregate = {
  __typename?: "EthnicProgrammeProjectAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<EthnicProgrammeProjectGroup>>;
};

/** Nhóm: Dự án thuộc Chương trình mục tiêu quốc gia vùng dân tộc thiểu số · Group: Project of the national programme for minority areas */
export type EthnicProgrammeProjectGroup = {
  __typename?: "EthnicProgrammeProjectGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Dự án thuộc Chương trình mục tiêu quốc gia vùng dân tộc thiểu số · Fields to group by: Project of the national programme for minority areas */
export type EthnicProgrammeProjectGroupField =
  /** Mã dự án đầu tư công · Code of the public investment project */
  | "PROJECT_CODE"
  /** Dự án đầu tư công · Public investment project */
  | "PROJECT"
  /** Dự án thành phần của Chương trình · Component of the programme */
  | "COMPONENT"
  /** Xã · Commune */
  | "COMMUNE";

/** Điều kiện trên ID · Predicate on ID */
export type IDEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
};

/** Điều kiện trên Code · Predicate on Code */
export type CodeEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
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

/** Điều kiện trên String · Predicate on String */
export type StringHasFilter = {
  /** Có phần tử · Has the element */
  has?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên Int · Predicate on Int */
export type IntEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Int"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["Int"]>>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqSearchFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Chứa các từ, không phân biệt dấu và hoa thường · Contains the words, whatever their diacritics and case */
  search?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên String · Predicate on String */
export type StringSearchFilter = {
  /** Chứa các từ, không phân biệt dấu và hoa thường · Contains the words, whatever their diacritics and case */
  search?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên Date · Predicate on Date */
export type DateRangeFilter = {
  /** Từ · At least */
  gte?: InputMaybe<Scalars["Date"]>;
  /** Đến · At most */
  lte?: InputMaybe<Scalars["Date"]>;
  /** Lớn hơn · Greater than */
  gt?: InputMaybe<Scalars["Date"]>;
  /** Nhỏ hơn · Less than */
  lt?: InputMaybe<Scalars["Date"]>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type ReligiousDignitarySomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<ReligiousDignitaryFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<ReligiousDignitaryFilter>;
};

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type ReligiousFacilityEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<ReligiousFacilityFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<ReligiousFacilityFilter>;
};

/** Điều kiện trên Money · Predicate on Money */
export type MoneyRangeFilter = {
  /** Từ · At least */
  gte?: InputMaybe<Scalars["Money"]>;
  /** Đến · At most */
  lte?: InputMaybe<Scalars["Money"]>;
  /** Lớn hơn · Greater than */
  gt?: InputMaybe<Scalars["Money"]>;
  /** Nhỏ hơn · Less than */
  lt?: InputMaybe<Scalars["Money"]>;
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
  EthnicAreaClass: ResolverTypeWrapper<RowKeys>;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  ReputablePerson: ResolverTypeWrapper<RowKeys>;
  ReligiousFacility: ResolverTypeWrapper<RowKeys>;
  ReligiousDignitary: ResolverTypeWrapper<RowKeys>;
  EthnicProgrammeProject: ResolverTypeWrapper<RowKeys>;
  PublicInvestmentProject: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  EthnicGroup: ResolverTypeWrapper<RowKeys>;
  Religion: ResolverTypeWrapper<RowKeys>;
  LandParcel: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  EthnicAreaClassConnection: ResolverTypeWrapper<
    Omit<EthnicAreaClassConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["EthnicAreaClassEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["EthnicAreaClass"]>>;
    }
  >;
  EthnicAreaClassEdge: ResolverTypeWrapper<
    Omit<EthnicAreaClassEdge, "node"> & {
      node?: Maybe<ResolversTypes["EthnicAreaClass"]>;
    }
  >;
  EthnicAreaClassFilter: EthnicAreaClassFilter;
  EthnicAreaClassOrder: EthnicAreaClassOrder;
  EthnicAreaClassOrderField: EthnicAreaClassOrderField;
  EthnicAreaClassAggregate: ResolverTypeWrapper<EthnicAreaClassAggregate>;
  EthnicAreaClassGroup: ResolverTypeWrapper<EthnicAreaClassGroup>;
  EthnicAreaClassGroupField: EthnicAreaClassGroupField;
  ReputablePersonConnection: ResolverTypeWrapper<
    Omit<ReputablePersonConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["ReputablePersonEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["ReputablePerson"]>>;
    }
  >;
  ReputablePersonEdge: ResolverTypeWrapper<
    Omit<ReputablePersonEdge, "node"> & {
      node?: Maybe<ResolversTypes["ReputablePerson"]>;
    }
  >;
  ReputablePersonFilter: ReputablePersonFilter;
  ReputablePersonOrder: ReputablePersonOrder;
  ReputablePersonOrderField: ReputablePersonOrderField;
  ReputablePersonAggregate: ResolverTypeWrapper<ReputablePersonAggregate>;
  ReputablePersonGroup: ResolverTypeWrapper<ReputablePersonGroup>;
  ReputablePersonGroupField: ReputablePersonGroupField;
  ReligiousFacilityConnection: ResolverTypeWrapper<
    Omit<ReligiousFacilityConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["ReligiousFacilityEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["ReligiousFacility"]>>;
    }
  >;
  ReligiousFacilityEdge: ResolverTypeWrapper<
    Omit<ReligiousFacilityEdge, "node"> & {
      node?: Maybe<ResolversTypes["ReligiousFacility"]>;
    }
  >;
  ReligiousFacilityFilter: ReligiousFacilityFilter;
  ReligiousFacilityOrder: ReligiousFacilityOrder;
  ReligiousFacilityOrderField: ReligiousFacilityOrderField;
  ReligiousFacilityAggregate: ResolverTypeWrapper<ReligiousFacilityAggregate>;
  ReligiousFacilityGroup: ResolverTypeWrapper<ReligiousFacilityGroup>;
  ReligiousFacilityGroupField: ReligiousFacilityGroupField;
  ReligiousDignitaryConnection: ResolverTypeWrapper<
    Omit<ReligiousDignitaryConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["ReligiousDignitaryEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["ReligiousDignitary"]>>;
    }
  >;
  ReligiousDignitaryEdge: ResolverTypeWrapper<
    Omit<ReligiousDignitaryEdge, "node"> & {
      node?: Maybe<ResolversTypes["ReligiousDignitary"]>;
    }
  >;
  ReligiousDignitaryFilter: ReligiousDignitaryFilter;
  ReligiousDignitaryOrder: ReligiousDignitaryOrder;
  ReligiousDignitaryOrderField: ReligiousDignitaryOrderField;
  ReligiousDignitaryAggregate: ResolverTypeWrapper<ReligiousDignitaryAggregate>;
  ReligiousDignitaryGroup: ResolverTypeWrapper<ReligiousDignitaryGroup>;
  ReligiousDignitaryGroupField: ReligiousDignitaryGroupField;
  EthnicProgrammeProjectConnection: ResolverTypeWrapper<
    Omit<EthnicProgrammeProjectConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["EthnicProgrammeProjectEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["EthnicProgrammeProject"]>>;
    }
  >;
  EthnicProgrammeProjectEdge: ResolverTypeWrapper<
    Omit<EthnicProgrammeProjectEdge, "node"> & {
      node?: Maybe<ResolversTypes["EthnicProgrammeProject"]>;
    }
  >;
  EthnicProgrammeProjectFilter: EthnicProgrammeProjectFilter;
  EthnicProgrammeProjectOrder: EthnicProgrammeProjectOrder;
  EthnicProgrammeProjectOrderField: EthnicProgrammeProjectOrderField;
  EthnicProgrammeProjectAggregate: ResolverTypeWrapper<EthnicProgrammeProjectAggregate>;
  EthnicProgrammeProjectGroup: ResolverTypeWrapper<EthnicProgrammeProjectGroup>;
  EthnicProgrammeProjectGroupField: EthnicProgrammeProjectGroupField;
  IDEqInFilter: IDEqInFilter;
  StringEqInFilter: StringEqInFilter;
  CodeEqInFilter: CodeEqInFilter;
  FloatRangeFilter: FloatRangeFilter;
  StringHasFilter: StringHasFilter;
  IntEqInFilter: IntEqInFilter;
  StringEqSearchFilter: StringEqSearchFilter;
  StringSearchFilter: StringSearchFilter;
  DateRangeFilter: DateRangeFilter;
  ReligiousDignitarySomeFilter: ReligiousDignitarySomeFilter;
  ReligiousFacilityEqInSomeFilter: ReligiousFacilityEqInSomeFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  IntRangeFilter: IntRangeFilter;
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
  EthnicAreaClass: RowKeys;
  Float: Scalars["Float"];
  ReputablePerson: RowKeys;
  ReligiousFacility: RowKeys;
  ReligiousDignitary: RowKeys;
  EthnicProgrammeProject: RowKeys;
  PublicInvestmentProject: RowKeys;
  Citizen: RowKeys;
  EthnicGroup: RowKeys;
  Religion: RowKeys;
  LandParcel: RowKeys;
  AdministrativeUnit: RowKeys;
  EthnicAreaClassConnection: Omit<
    EthnicAreaClassConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["EthnicAreaClassEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["EthnicAreaClass"]>>;
  };
  EthnicAreaClassEdge: Omit<EthnicAreaClassEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["EthnicAreaClass"]>;
  };
  EthnicAreaClassFilter: EthnicAreaClassFilter;
  EthnicAreaClassOrder: EthnicAreaClassOrder;
  EthnicAreaClassAggregate: EthnicAreaClassAggregate;
  EthnicAreaClassGroup: EthnicAreaClassGroup;
  ReputablePersonConnection: Omit<
    ReputablePersonConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["ReputablePersonEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["ReputablePerson"]>>;
  };
  ReputablePersonEdge: Omit<ReputablePersonEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["ReputablePerson"]>;
  };
  ReputablePersonFilter: ReputablePersonFilter;
  ReputablePersonOrder: ReputablePersonOrder;
  ReputablePersonAggregate: ReputablePersonAggregate;
  ReputablePersonGroup: ReputablePersonGroup;
  ReligiousFacilityConnection: Omit<
    ReligiousFacilityConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["ReligiousFacilityEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["ReligiousFacility"]>>;
  };
  ReligiousFacilityEdge: Omit<ReligiousFacilityEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["ReligiousFacility"]>;
  };
  ReligiousFacilityFilter: ReligiousFacilityFilter;
  ReligiousFacilityOrder: ReligiousFacilityOrder;
  ReligiousFacilityAggregate: ReligiousFacilityAggregate;
  ReligiousFacilityGroup: ReligiousFacilityGroup;
  ReligiousDignitaryConnection: Omit<
    ReligiousDignitaryConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["ReligiousDignitaryEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["ReligiousDignitary"]>>;
  };
  ReligiousDignitaryEdge: Omit<ReligiousDignitaryEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["ReligiousDignitary"]>;
  };
  ReligiousDignitaryFilter: ReligiousDignitaryFilter;
  ReligiousDignitaryOrder: ReligiousDignitaryOrder;
  ReligiousDignitaryAggregate: ReligiousDignitaryAggregate;
  ReligiousDignitaryGroup: ReligiousDignitaryGroup;
  EthnicProgrammeProjectConnection: Omit<
    EthnicProgrammeProjectConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["EthnicProgrammeProjectEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["EthnicProgrammeProject"]>>;
  };
  EthnicProgrammeProjectEdge: Omit<EthnicProgrammeProjectEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["EthnicProgrammeProject"]>;
  };
  EthnicProgrammeProjectFilter: EthnicProgrammeProjectFilter;
  EthnicProgrammeProjectOrder: EthnicProgrammeProjectOrder;
  EthnicProgrammeProjectAggregate: EthnicProgrammeProjectAggregate;
  EthnicProgrammeProjectGroup: EthnicProgrammeProjectGroup;
  IDEqInFilter: IDEqInFilter;
  StringEqInFilter: StringEqInFilter;
  CodeEqInFilter: CodeEqInFilter;
  FloatRangeFilter: FloatRangeFilter;
  StringHasFilter: StringHasFilter;
  IntEqInFilter: IntEqInFilter;
  StringEqSearchFilter: StringEqSearchFilter;
  StringSearchFilter: StringSearchFilter;
  DateRangeFilter: DateRangeFilter;
  ReligiousDignitarySomeFilter: ReligiousDignitarySomeFilter;
  ReligiousFacilityEqInSomeFilter: ReligiousFacilityEqInSomeFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  IntRangeFilter: IntRangeFilter;
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
  ethnicAreaClass?: Resolver<
    Maybe<ResolversTypes["EthnicAreaClass"]>,
    ParentType,
    ContextType,
    RequireFields<QueryethnicAreaClassArgs, "communeCode" | "period">
  >;
  ethnicAreaClasses?: Resolver<
    Maybe<ResolversTypes["EthnicAreaClassConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryethnicAreaClassesArgs, "first">
  >;
  ethnicAreaClassAggregate?: Resolver<
    Maybe<ResolversTypes["EthnicAreaClassAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryethnicAreaClassAggregateArgs>
  >;
  reputablePerson?: Resolver<
    Maybe<ResolversTypes["ReputablePerson"]>,
    ParentType,
    ContextType,
    RequireFields<QueryreputablePersonArgs, "id">
  >;
  reputablePersons?: Resolver<
    Maybe<ResolversTypes["ReputablePersonConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryreputablePersonsArgs, "first">
  >;
  reputablePersonAggregate?: Resolver<
    Maybe<ResolversTypes["ReputablePersonAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryreputablePersonAggregateArgs>
  >;
  religiousFacility?: Resolver<
    Maybe<ResolversTypes["ReligiousFacility"]>,
    ParentType,
    ContextType,
    RequireFields<QueryreligiousFacilityArgs, "facilityCode">
  >;
  religiousFacilities?: Resolver<
    Maybe<ResolversTypes["ReligiousFacilityConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryreligiousFacilitiesArgs, "first">
  >;
  religiousFacilityAggregate?: Resolver<
    Maybe<ResolversTypes["ReligiousFacilityAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryreligiousFacilityAggregateArgs>
  >;
  religiousDignitary?: Resolver<
    Maybe<ResolversTypes["ReligiousDignitary"]>,
    ParentType,
    ContextType,
    RequireFields<QueryreligiousDignitaryArgs, "id">
  >;
  religiousDignitaries?: Resolver<
    Maybe<ResolversTypes["ReligiousDignitaryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryreligiousDignitariesArgs, "first">
  >;
  religiousDignitaryAggregate?: Resolver<
    Maybe<ResolversTypes["ReligiousDignitaryAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryreligiousDignitaryAggregateArgs>
  >;
  ethnicProgrammeProject?: Resolver<
    Maybe<ResolversTypes["EthnicProgrammeProject"]>,
    ParentType,
    ContextType,
    RequireFields<QueryethnicProgrammeProjectArgs, "projectCode">
  >;
  ethnicProgrammeProjects?: Resolver<
    Maybe<ResolversTypes["EthnicProgrammeProjectConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryethnicProgrammeProjectsArgs, "first">
  >;
  ethnicProgrammeProjectAggregate?: Resolver<
    Maybe<ResolversTypes["EthnicProgrammeProjectAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryethnicProgrammeProjectAggregateArgs>
  >;
};

export type EthnicAreaClassResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicAreaClass"] =
    ResolversParentTypes["EthnicAreaClass"],
> = {
  communeCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  period?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  zone?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  minorityShare?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  hardHamlets?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  decisionNo?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReputablePersonResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReputablePerson"] =
    ResolversParentTypes["ReputablePerson"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  ethnicGroup?: Resolver<
    Maybe<ResolversTypes["EthnicGroup"]>,
    ParentType,
    ContextType
  >;
  hamlet?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  decisionNo?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligiousFacilityResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligiousFacility"] =
    ResolversParentTypes["ReligiousFacility"],
> = {
  facilityCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  religion?: Resolver<
    Maybe<ResolversTypes["Religion"]>,
    ParentType,
    ContextType
  >;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  parcel?: Resolver<
    Maybe<ResolversTypes["LandParcel"]>,
    ParentType,
    ContextType
  >;
  recognisedOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  dignitaries?: Resolver<
    Maybe<ResolversTypes["ReligiousDignitaryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ReligiousFacilitydignitariesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligiousDignitaryResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligiousDignitary"] =
    ResolversParentTypes["ReligiousDignitary"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  religion?: Resolver<
    Maybe<ResolversTypes["Religion"]>,
    ParentType,
    ContextType
  >;
  rank?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  facility?: Resolver<
    Maybe<ResolversTypes["ReligiousFacility"]>,
    ParentType,
    ContextType
  >;
  appointedOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicProgrammeProjectResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicProgrammeProject"] =
    ResolversParentTypes["EthnicProgrammeProject"],
> = {
  projectCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  project?: Resolver<
    Maybe<ResolversTypes["PublicInvestmentProject"]>,
    ParentType,
    ContextType
  >;
  component?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  allocated?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  disbursed?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  beneficiaryHouseholds?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicInvestmentProjectResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PublicInvestmentProject"] =
    ResolversParentTypes["PublicInvestmentProject"],
> = {
  projectCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  ethnicProgrammeProject?: Resolver<
    Maybe<ResolversTypes["EthnicProgrammeProject"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Citizen"] =
    ResolversParentTypes["Citizen"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  reputableRecognitions?: Resolver<
    Maybe<ResolversTypes["ReputablePersonConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenreputableRecognitionsArgs, "first">
  >;
  religiousOffices?: Resolver<
    Maybe<ResolversTypes["ReligiousDignitaryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenreligiousOfficesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicGroup"] =
    ResolversParentTypes["EthnicGroup"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Religion"] =
    ResolversParentTypes["Religion"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  facilities?: Resolver<
    Maybe<ResolversTypes["ReligiousFacilityConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ReligionfacilitiesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandParcelResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LandParcel"] =
    ResolversParentTypes["LandParcel"],
> = {
  communeCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  mapSheetNo?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  parcelNo?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  religiousFacilities?: Resolver<
    Maybe<ResolversTypes["ReligiousFacilityConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LandParcelreligiousFacilitiesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnit"] =
    ResolversParentTypes["AdministrativeUnit"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  on?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  ethnicAreaClasses?: Resolver<
    Maybe<ResolversTypes["EthnicAreaClassConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitethnicAreaClassesArgs, "first">
  >;
  religiousFacilities?: Resolver<
    Maybe<ResolversTypes["ReligiousFacilityConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitreligiousFacilitiesArgs, "first">
  >;
  ethnicProgrammeProjects?: Resolver<
    Maybe<ResolversTypes["EthnicProgrammeProjectConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitethnicProgrammeProjectsArgs, "first">
  >;
  reputablePersons?: Resolver<
    Maybe<ResolversTypes["ReputablePersonConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitreputablePersonsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicAreaClassConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicAreaClassConnection"] =
    ResolversParentTypes["EthnicAreaClassConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["EthnicAreaClassEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["EthnicAreaClass"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicAreaClassEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicAreaClassEdge"] =
    ResolversParentTypes["EthnicAreaClassEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["EthnicAreaClass"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicAreaClassAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicAreaClassAggregate"] =
    ResolversParentTypes["EthnicAreaClassAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["EthnicAreaClassGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicAreaClassGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicAreaClassGroup"] =
    ResolversParentTypes["EthnicAreaClassGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReputablePersonConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReputablePersonConnection"] =
    ResolversParentTypes["ReputablePersonConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["ReputablePersonEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["ReputablePerson"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReputablePersonEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReputablePersonEdge"] =
    ResolversParentTypes["ReputablePersonEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["ReputablePerson"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReputablePersonAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReputablePersonAggregate"] =
    ResolversParentTypes["ReputablePersonAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["ReputablePersonGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReputablePersonGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReputablePersonGroup"] =
    ResolversParentTypes["ReputablePersonGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligiousFacilityConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligiousFacilityConnection"] =
    ResolversParentTypes["ReligiousFacilityConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["ReligiousFacilityEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["ReligiousFacility"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligiousFacilityEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligiousFacilityEdge"] =
    ResolversParentTypes["ReligiousFacilityEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["ReligiousFacility"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligiousFacilityAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligiousFacilityAggregate"] =
    ResolversParentTypes["ReligiousFacilityAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["ReligiousFacilityGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligiousFacilityGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligiousFacilityGroup"] =
    ResolversParentTypes["ReligiousFacilityGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligiousDignitaryConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligiousDignitaryConnection"] =
    ResolversParentTypes["ReligiousDignitaryConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["ReligiousDignitaryEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["ReligiousDignitary"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligiousDignitaryEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligiousDignitaryEdge"] =
    ResolversParentTypes["ReligiousDignitaryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["ReligiousDignitary"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligiousDignitaryAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligiousDignitaryAggregate"] =
    ResolversParentTypes["ReligiousDignitaryAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["ReligiousDignitaryGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligiousDignitaryGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ReligiousDignitaryGroup"] =
    ResolversParentTypes["ReligiousDignitaryGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicProgrammeProjectConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicProgrammeProjectConnection"] =
    ResolversParentTypes["EthnicProgrammeProjectConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["EthnicProgrammeProjectEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["EthnicProgrammeProject"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicProgrammeProjectEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicProgrammeProjectEdge"] =
    ResolversParentTypes["EthnicProgrammeProjectEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["EthnicProgrammeProject"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicProgrammeProjectAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicProgrammeProjectAggregate"] =
    ResolversParentTypes["EthnicProgrammeProjectAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["EthnicProgrammeProjectGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicProgrammeProjectGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicProgrammeProjectGroup"] =
    ResolversParentTypes["EthnicProgrammeProjectGroup"],
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
  EthnicAreaClass?: EthnicAreaClassResolvers<ContextType>;
  ReputablePerson?: ReputablePersonResolvers<ContextType>;
  ReligiousFacility?: ReligiousFacilityResolvers<ContextType>;
  ReligiousDignitary?: ReligiousDignitaryResolvers<ContextType>;
  EthnicProgrammeProject?: EthnicProgrammeProjectResolvers<ContextType>;
  PublicInvestmentProject?: PublicInvestmentProjectResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  EthnicGroup?: EthnicGroupResolvers<ContextType>;
  Religion?: ReligionResolvers<ContextType>;
  LandParcel?: LandParcelResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  EthnicAreaClassConnection?: EthnicAreaClassConnectionResolvers<ContextType>;
  EthnicAreaClassEdge?: EthnicAreaClassEdgeResolvers<ContextType>;
  EthnicAreaClassAggregate?: EthnicAreaClassAggregateResolvers<ContextType>;
  EthnicAreaClassGroup?: EthnicAreaClassGroupResolvers<ContextType>;
  ReputablePersonConnection?: ReputablePersonConnectionResolvers<ContextType>;
  ReputablePersonEdge?: ReputablePersonEdgeResolvers<ContextType>;
  ReputablePersonAggregate?: ReputablePersonAggregateResolvers<ContextType>;
  ReputablePersonGroup?: ReputablePersonGroupResolvers<ContextType>;
  ReligiousFacilityConnection?: ReligiousFacilityConnectionResolvers<ContextType>;
  ReligiousFacilityEdge?: ReligiousFacilityEdgeResolvers<ContextType>;
  ReligiousFacilityAggregate?: ReligiousFacilityAggregateResolvers<ContextType>;
  ReligiousFacilityGroup?: ReligiousFacilityGroupResolvers<ContextType>;
  ReligiousDignitaryConnection?: ReligiousDignitaryConnectionResolvers<ContextType>;
  ReligiousDignitaryEdge?: ReligiousDignitaryEdgeResolvers<ContextType>;
  ReligiousDignitaryAggregate?: ReligiousDignitaryAggregateResolvers<ContextType>;
  ReligiousDignitaryGroup?: ReligiousDignitaryGroupResolvers<ContextType>;
  EthnicProgrammeProjectConnection?: EthnicProgrammeProjectConnectionResolvers<ContextType>;
  EthnicProgrammeProjectEdge?: EthnicProgrammeProjectEdgeResolvers<ContextType>;
  EthnicProgrammeProjectAggregate?: EthnicProgrammeProjectAggregateResolvers<ContextType>;
  EthnicProgrammeProjectGroup?: EthnicProgrammeProjectGroupResolvers<ContextType>;
};


