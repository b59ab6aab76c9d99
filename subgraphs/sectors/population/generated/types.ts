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
  /** Công dân theo khóa · Citizen by key */
  citizen?: Maybe<Citizen>;
  /** Danh sách: Công dân · List: Citizen */
  citizens?: Maybe<CitizenConnection>;
  /** Thống kê: Công dân · Counts: Citizen */
  citizenAggregate?: Maybe<CitizenAggregate>;
  /** Hộ gia đình theo khóa · Household by key */
  household?: Maybe<Household>;
  /** Danh sách: Hộ gia đình · List: Household */
  households?: Maybe<HouseholdConnection>;
  /** Thống kê: Hộ gia đình · Counts: Household */
  householdAggregate?: Maybe<HouseholdAggregate>;
  /** Thành viên hộ theo khóa · Member of a household by key */
  householdMember?: Maybe<HouseholdMember>;
  /** Danh sách: Thành viên hộ · List: Member of a household */
  householdMembers?: Maybe<HouseholdMemberConnection>;
  /** Thống kê: Thành viên hộ · Counts: Member of a household */
  householdMemberAggregate?: Maybe<HouseholdMemberAggregate>;
  /** Đăng ký tạm trú theo khóa · Temporary residence by key */
  temporaryResidence?: Maybe<TemporaryResidence>;
  /** Danh sách: Đăng ký tạm trú · List: Temporary residence */
  temporaryResidences?: Maybe<TemporaryResidenceConnection>;
  /** Thống kê: Đăng ký tạm trú · Counts: Temporary residence */
  temporaryResidenceAggregate?: Maybe<TemporaryResidenceAggregate>;
  /** Chính người đang hỏi · The asker herself */
  me?: Maybe<Citizen>;
};

export type QuerycitizenArgs = {
  id: Scalars["ID"];
};

export type QuerycitizensArgs = {
  filter?: InputMaybe<CitizenFilter>;
  orderBy?: InputMaybe<CitizenOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerycitizenAggregateArgs = {
  filter?: InputMaybe<CitizenFilter>;
  groupBy?: InputMaybe<Array<CitizenGroupField>>;
};

export type QueryhouseholdArgs = {
  id: Scalars["ID"];
};

export type QueryhouseholdsArgs = {
  filter?: InputMaybe<HouseholdFilter>;
  orderBy?: InputMaybe<HouseholdOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryhouseholdAggregateArgs = {
  filter?: InputMaybe<HouseholdFilter>;
  groupBy?: InputMaybe<Array<HouseholdGroupField>>;
};

export type QueryhouseholdMemberArgs = {
  id: Scalars["ID"];
};

export type QueryhouseholdMembersArgs = {
  filter?: InputMaybe<HouseholdMemberFilter>;
  orderBy?: InputMaybe<HouseholdMemberOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryhouseholdMemberAggregateArgs = {
  filter?: InputMaybe<HouseholdMemberFilter>;
  groupBy?: InputMaybe<Array<HouseholdMemberGroupField>>;
};

export type QuerytemporaryResidenceArgs = {
  id: Scalars["ID"];
};

export type QuerytemporaryResidencesArgs = {
  filter?: InputMaybe<TemporaryResidenceFilter>;
  orderBy?: InputMaybe<TemporaryResidenceOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerytemporaryResidenceAggregateArgs = {
  filter?: InputMaybe<TemporaryResidenceFilter>;
  groupBy?: InputMaybe<Array<TemporaryResidenceGroupField>>;
};

/** Công dân · Citizen */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Số định danh cá nhân · Personal number */
  personalId?: Maybe<Scalars["ID"]>;
  /** Họ, chữ đệm và tên · Full name */
  fullName?: Maybe<Scalars["String"]>;
  /** Ngày sinh · Date of birth */
  dateOfBirth?: Maybe<Scalars["Date"]>;
  /** Giới tính · Sex */
  sex?: Maybe<Code>;
  /** Dân tộc · Ethnic group */
  ethnicGroup?: Maybe<EthnicGroup>;
  /** Tôn giáo · Religion */
  religion?: Maybe<Religion>;
  /** Quốc tịch · Nationality */
  nationality?: Maybe<Code>;
  /** Tình trạng hôn nhân · Marital status */
  maritalStatus?: Maybe<Code>;
  /** Nơi thường trú · Permanent address */
  permanentAddress?: Maybe<Address>;
  /** Xã thường trú · Commune of permanent residence */
  permanentCommune?: Maybe<AdministrativeUnit>;
  /** Số điện thoại · Phone number */
  phone?: Maybe<Scalars["String"]>;
  /** Tình trạng cư trú: sống, chết, mất tích · Vital status: alive, dead, missing */
  status?: Maybe<Code>;
  /** Hộ gia đình đang cư trú · Household of residence */
  household?: Maybe<Household>;
  /** Quá trình là thành viên hộ · Memberships of households */
  householdMemberships?: Maybe<HouseholdMemberConnection>;
  /** Các hộ do công dân làm chủ hộ · Households headed by the citizen */
  headedHouseholds?: Maybe<HouseholdConnection>;
  /** Đăng ký tạm trú · Temporary residences */
  temporaryResidences?: Maybe<TemporaryResidenceConnection>;
};

/** Công dân · Citizen */
export type CitizenhouseholdMembershipsArgs = {
  filter?: InputMaybe<HouseholdMemberFilter>;
  orderBy?: InputMaybe<HouseholdMemberOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân · Citizen */
export type CitizenheadedHouseholdsArgs = {
  filter?: InputMaybe<HouseholdFilter>;
  orderBy?: InputMaybe<HouseholdOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân · Citizen */
export type CitizentemporaryResidencesArgs = {
  filter?: InputMaybe<TemporaryResidenceFilter>;
  orderBy?: InputMaybe<TemporaryResidenceOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Hộ gia đình · Household */
export type Household = {
  __typename?: "Household";
  /** Tham chiếu hộ · Reference of the household */
  id: Scalars["ID"];
  /** Số hồ sơ cư trú · Residence file number */
  householdNo?: Maybe<Scalars["ID"]>;
  /** Chủ hộ · Head of the household */
  head?: Maybe<Citizen>;
  /** Xã cư trú · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Thôn, tổ dân phố · Hamlet or residential group */
  hamlet?: Maybe<Scalars["String"]>;
  /** Số nhân khẩu · Number of members */
  memberCount?: Maybe<Scalars["Int"]>;
  /** Ngày đăng ký · Date of registration */
  registeredOn?: Maybe<Scalars["Date"]>;
  /** Các thành viên hộ · Members of the household */
  members?: Maybe<HouseholdMemberConnection>;
};

/** Hộ gia đình · Household */
export type HouseholdmembersArgs = {
  filter?: InputMaybe<HouseholdMemberFilter>;
  orderBy?: InputMaybe<HouseholdMemberOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Thành viên hộ · Member of a household */
export type HouseholdMember = {
  __typename?: "HouseholdMember";
  /** Tham chiếu thành viên hộ · Reference of the membership */
  id: Scalars["ID"];
  /** Hộ gia đình · Household */
  household?: Maybe<Household>;
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Quan hệ với chủ hộ · Relation to the head */
  relationToHead?: Maybe<Code>;
  /** Từ ngày · Member since */
  joinedOn?: Maybe<Scalars["Date"]>;
  /** Đến ngày · Member until */
  leftOn?: Maybe<Scalars["Date"]>;
};

/** Đăng ký tạm trú · Temporary residence */
export type TemporaryResidence = {
  __typename?: "TemporaryResidence";
  /** Tham chiếu đăng ký tạm trú · Reference of the registration */
  id: Scalars["ID"];
  /** Số đăng ký · Registration number */
  registrationNo?: Maybe<Scalars["ID"]>;
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Nơi tạm trú · Address */
  address?: Maybe<Address>;
  /** Xã tạm trú · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Từ ngày · From */
  startedOn?: Maybe<Scalars["Date"]>;
  /** Đến ngày · Until */
  endsOn?: Maybe<Scalars["Date"]>;
};

/** Dân tộc (danh mục dùng chung) · Ethnic group, owned by reference */
export type EthnicGroup = {
  __typename?: "EthnicGroup";
  /** Mã dân tộc · Code */
  code: Scalars["ID"];
};

/** Tôn giáo (danh mục dùng chung) · Religion, owned by reference */
export type Religion = {
  __typename?: "Religion";
  /** Mã tôn giáo · Code */
  code: Scalars["ID"];
};

/** Đơn vị hành chính (ngành tài nguyên quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnit = {
  __typename?: "AdministrativeUnit";
  /** Mã đơn vị hành chính · Code */
  code: Scalars["ID"];
  /** Ngày mà mã được hiểu theo · Date at which the code is meant */
  on: Scalars["Date"];
  /** Công dân thường trú · Citizens with permanent residence here */
  citizens?: Maybe<CitizenConnection>;
  /** Hộ gia đình cư trú · Households here */
  households?: Maybe<HouseholdConnection>;
  /** Người tạm trú · Temporary residents */
  temporaryResidences?: Maybe<TemporaryResidenceConnection>;
};

/** Đơn vị hành chính (ngành tài nguyên quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitcitizensArgs = {
  filter?: InputMaybe<CitizenFilter>;
  orderBy?: InputMaybe<CitizenOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành tài nguyên quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnithouseholdsArgs = {
  filter?: InputMaybe<HouseholdFilter>;
  orderBy?: InputMaybe<HouseholdOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành tài nguyên quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnittemporaryResidencesArgs = {
  filter?: InputMaybe<TemporaryResidenceFilter>;
  orderBy?: InputMaybe<TemporaryResidenceOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Công dân · Page: Citizen */
export type CitizenConnection = {
  __typename?: "CitizenConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<CitizenEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Citizen>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Công dân · Edge: Citizen */
export type CitizenEdge = {
  __typename?: "CitizenEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Citizen>;
};

/** Lọc: Công dân · Filter: Citizen */
export type CitizenFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<CitizenFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<CitizenFilter>>;
  /** Không · Not */
  not?: InputMaybe<CitizenFilter>;
  /** Số định danh cá nhân · Personal number */
  personalId?: InputMaybe<IDEqInFilter>;
  /** Họ, chữ đệm và tên · Full name */
  fullName?: InputMaybe<StringSearchFilter>;
  /** Ngày sinh · Date of birth */
  dateOfBirth?: InputMaybe<DateEqRangeFilter>;
  /** Giới tính · Sex */
  sex?: InputMaybe<CodeEqInFilter>;
  /** Dân tộc · Ethnic group */
  ethnicGroup?: InputMaybe<IDEqInFilter>;
  /** Tôn giáo · Religion */
  religion?: InputMaybe<IDEqInFilter>;
  /** Tình trạng hôn nhân · Marital status */
  maritalStatus?: InputMaybe<CodeEqInFilter>;
  /** Xã thường trú · Commune of permanent residence */
  permanentCommune?: InputMaybe<IDEqInFilter>;
  /** Tình trạng cư trú: sống, chết, mất tích · Vital status: alive, dead, missing */
  status?: InputMaybe<CodeEqInFilter>;
  /** Hộ gia đình đang cư trú · Household of residence */
  household?: InputMaybe<HouseholdSomeFilter>;
  /** Quá trình là thành viên hộ · Memberships of households */
  householdMemberships?: InputMaybe<HouseholdMemberSomeFilter>;
};

/** Thứ tự: Công dân · Order: Citizen */
export type CitizenOrder = {
  /** Trường · Field */
  field: CitizenOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Công dân · Fields to order by: Citizen */
export type CitizenOrderField =
  /** Họ, chữ đệm và tên · Full name */
  | "FULL_NAME"
  /** Ngày sinh · Date of birth */
  | "DATE_OF_BIRTH";

/** Thống kê: Công dân · Counts: Citizen */
export type CitizenAggregate = {
  __typename?: "CitizenAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<CitizenGroup>>;
};

/** Nhóm: Công dân · Group: Citizen */
export type CitizenGroup = {
  __typename?: "CitizenGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Công dân · Fields to group by: Citizen */
export type CitizenGroupField =
  /** Số định danh cá nhân · Personal number */
  | "PERSONAL_ID"
  /** Ngày sinh · Date of birth */
  | "DATE_OF_BIRTH"
  /** Giới tính · Sex */
  | "SEX"
  /** Dân tộc · Ethnic group */
  | "ETHNIC_GROUP"
  /** Tôn giáo · Religion */
  | "RELIGION"
  /** Tình trạng hôn nhân · Marital status */
  | "MARITAL_STATUS"
  /** Xã thường trú · Commune of permanent residence */
  | "PERMANENT_COMMUNE"
  /** Tình trạng cư trú: sống, chết, mất tích · Vital status: alive, dead, missing */
  | "STATUS";

/** Trang: Hộ gia đình · Page: Household */
export type HouseholdConnection = {
  __typename?: "HouseholdConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<HouseholdEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Household>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Hộ gia đình · Edge: Household */
export type HouseholdEdge = {
  __typename?: "HouseholdEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Household>;
};

/** Lọc: Hộ gia đình · Filter: Household */
export type HouseholdFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<HouseholdFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<HouseholdFilter>>;
  /** Không · Not */
  not?: InputMaybe<HouseholdFilter>;
  /** Số hồ sơ cư trú · Residence file number */
  householdNo?: InputMaybe<IDEqInFilter>;
  /** Chủ hộ · Head of the household */
  head?: InputMaybe<CitizenEqInSomeFilter>;
  /** Xã cư trú · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Thôn, tổ dân phố · Hamlet or residential group */
  hamlet?: InputMaybe<StringEqSearchFilter>;
  /** Số nhân khẩu · Number of members */
  memberCount?: InputMaybe<IntEqRangeFilter>;
  /** Ngày đăng ký · Date of registration */
  registeredOn?: InputMaybe<DateRangeFilter>;
  /** Các thành viên hộ · Members of the household */
  members?: InputMaybe<HouseholdMemberSomeFilter>;
};

/** Thứ tự: Hộ gia đình · Order: Household */
export type HouseholdOrder = {
  /** Trường · Field */
  field: HouseholdOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Hộ gia đình · Fields to order by: Household */
export type HouseholdOrderField =
  /** Thôn, tổ dân phố · Hamlet or residential group */
  | "HAMLET"
  /** Số nhân khẩu · Number of members */
  | "MEMBER_COUNT"
  /** Ngày đăng ký · Date of registration */
  | "REGISTERED_ON";

/** Thống kê: Hộ gia đình · Counts: Household */
export type HouseholdAggregate = {
  __typename?: "HouseholdAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<HouseholdGroup>>;
};

/** Nhóm: Hộ gia đình · Group: Household */
export type HouseholdGroup = {
  __typename?: "HouseholdGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Hộ gia đình · Fields to group by: Household */
export type HouseholdGroupField =
  /** Số hồ sơ cư trú · Residence file number */
  | "HOUSEHOLD_NO"
  /** Chủ hộ · Head of the household */
  | "HEAD"
  /** Xã cư trú · Commune */
  | "COMMUNE"
  /** Thôn, tổ dân phố · Hamlet or residential group */
  | "HAMLET"
  /** Số nhân khẩu · Number of members */
  | "MEMBER_COUNT"
  /** Ngày đăng ký · Date of registration */
  | "REGISTERED_ON";

/** Trang: Thành viên hộ · Page: Member of a household */
export type HouseholdMemberConnection = {
  __typename?: "HouseholdMemberConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<HouseholdMemberEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<HouseholdMember>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Thành viên hộ · Edge: Member of a household */
export type HouseholdMemberEdge = {
  __typename?: "HouseholdMemberEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<HouseholdMember>;
};

/** Lọc: Thành viên hộ · Filter: Member of a household */
export type HouseholdMemberFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<HouseholdMemberFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<HouseholdMemberFilter>>;
  /** Không · Not */
  not?: InputMaybe<HouseholdMemberFilter>;
  /** Hộ gia đình · Household */
  household?: InputMaybe<HouseholdEqInSomeFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<CitizenEqInSomeFilter>;
  /** Quan hệ với chủ hộ · Relation to the head */
  relationToHead?: InputMaybe<CodeEqInFilter>;
  /** Từ ngày · Member since */
  joinedOn?: InputMaybe<DateRangeFilter>;
  /** Đến ngày · Member until */
  leftOn?: InputMaybe<DateRangeFilter>;
};

/** Thứ tự: Thành viên hộ · Order: Member of a household */
export type HouseholdMemberOrder = {
  /** Trường · Field */
  field: HouseholdMemberOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Thành viên hộ · Fields to order by: Member of a household */
export type HouseholdMemberOrderField =
  /** Từ ngày · Member since */
  "JOINED_ON";

/** Thống kê: Thành viên hộ · Counts: Member of a household */
export type HouseholdMemberAggregate = {
  __typename?: "HouseholdMemberAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<HouseholdMemberGroup>>;
};

/** Nhóm: Thành viên hộ · Group: Member of a household */
export type HouseholdMemberGroup = {
  __typename?: "HouseholdMemberGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Thành viên hộ · Fields to group by: Member of a household */
export type HouseholdMemberGroupField =
  /** Hộ gia đình · Household */
  | "HOUSEHOLD"
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Quan hệ với chủ hộ · Relation to the head */
  | "RELATION_TO_HEAD"
  /** Từ ngày · Member since */
  | "JOINED_ON"
  /** Đến ngày · Member until */
  | "LEFT_ON";

/** Trang: Đăng ký tạm trú · Page: Temporary residence */
export type TemporaryResidenceConnection = {
  __typename?: "TemporaryResidenceConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<TemporaryResidenceEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<TemporaryResidence>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Đăng ký tạm trú · Edge: Temporary residence */
export type TemporaryResidenceEdge = {
  __typename?: "TemporaryResidenceEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<TemporaryResidence>;
};

/** Lọc: Đăng ký tạm trú · Filter: Temporary residence */
export type TemporaryResidenceFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<TemporaryResidenceFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<TemporaryResidenceFilter>>;
  /** Không · Not */
  not?: InputMaybe<TemporaryResidenceFilter>;
  /** Số đăng ký · Registration number */
  registrationNo?: InputMaybe<IDEqFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Xã tạm trú · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Từ ngày · From */
  startedOn?: InputMaybe<DateRangeFilter>;
  /** Đến ngày · Until */
  endsOn?: InputMaybe<DateRangeFilter>;
};

/** Thứ tự: Đăng ký tạm trú · Order: Temporary residence */
export type TemporaryResidenceOrder = {
  /** Trường · Field */
  field: TemporaryResidenceOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Đăng ký tạm trú · Fields to order by: Temporary residence */
export type TemporaryResidenceOrderField =
  /** Từ ngày · From */
  "STARTED_ON";

/** Thống kê: Đăng ký tạm trú · Counts: Temporary residence */
export type TemporaryResidenceAggregate = {
  __typename?: "TemporaryResidenceAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<TemporaryResidenceGroup>>;
};

/** Nhóm: Đăng ký tạm trú · Group: Temporary residence */
export type TemporaryResidenceGroup = {
  __typename?: "TemporaryResidenceGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Đăng ký tạm trú · Fields to group by: Temporary residence */
export type TemporaryResidenceGroupField =
  /** Số đăng ký · Registration number */
  | "REGISTRATION_NO"
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Xã tạm trú · Commune */
  | "COMMUNE"
  /** Từ ngày · From */
  | "STARTED_ON"
  /** Đến ngày · Until */
  | "ENDS_ON";

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

/** Điều kiện trên Date · Predicate on Date */
export type DateEqRangeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Date"]>;
  /** Từ · At least */
  gte?: InputMaybe<Scalars["Date"]>;
  /** Đến · At most */
  lte?: InputMaybe<Scalars["Date"]>;
  /** Lớn hơn · Greater than */
  gt?: InputMaybe<Scalars["Date"]>;
  /** Nhỏ hơn · Less than */
  lt?: InputMaybe<Scalars["Date"]>;
};

/** Điều kiện trên Code · Predicate on Code */
export type CodeEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type HouseholdSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<HouseholdFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<HouseholdFilter>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type HouseholdMemberSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<HouseholdMemberFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<HouseholdMemberFilter>;
};

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type CitizenEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<CitizenFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<CitizenFilter>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqSearchFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Chứa các từ, không phân biệt dấu và hoa thường · Contains the words, whatever their diacritics and case */
  search?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên Int · Predicate on Int */
export type IntEqRangeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Int"]>;
  /** Từ · At least */
  gte?: InputMaybe<Scalars["Int"]>;
  /** Đến · At most */
  lte?: InputMaybe<Scalars["Int"]>;
  /** Lớn hơn · Greater than */
  gt?: InputMaybe<Scalars["Int"]>;
  /** Nhỏ hơn · Less than */
  lt?: InputMaybe<Scalars["Int"]>;
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

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type HouseholdEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<HouseholdFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<HouseholdFilter>;
};

/** Điều kiện trên ID · Predicate on ID */
export type IDEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
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
  Citizen: ResolverTypeWrapper<RowKeys>;
  Household: ResolverTypeWrapper<RowKeys>;
  HouseholdMember: ResolverTypeWrapper<RowKeys>;
  TemporaryResidence: ResolverTypeWrapper<RowKeys>;
  EthnicGroup: ResolverTypeWrapper<RowKeys>;
  Religion: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  CitizenConnection: ResolverTypeWrapper<
    Omit<CitizenConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["CitizenEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Citizen"]>>;
    }
  >;
  CitizenEdge: ResolverTypeWrapper<
    Omit<CitizenEdge, "node"> & { node?: Maybe<ResolversTypes["Citizen"]> }
  >;
  CitizenFilter: CitizenFilter;
  CitizenOrder: CitizenOrder;
  CitizenOrderField: CitizenOrderField;
  CitizenAggregate: ResolverTypeWrapper<CitizenAggregate>;
  CitizenGroup: ResolverTypeWrapper<CitizenGroup>;
  CitizenGroupField: CitizenGroupField;
  HouseholdConnection: ResolverTypeWrapper<
    Omit<HouseholdConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["HouseholdEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Household"]>>;
    }
  >;
  HouseholdEdge: ResolverTypeWrapper<
    Omit<HouseholdEdge, "node"> & { node?: Maybe<ResolversTypes["Household"]> }
  >;
  HouseholdFilter: HouseholdFilter;
  HouseholdOrder: HouseholdOrder;
  HouseholdOrderField: HouseholdOrderField;
  HouseholdAggregate: ResolverTypeWrapper<HouseholdAggregate>;
  HouseholdGroup: ResolverTypeWrapper<HouseholdGroup>;
  HouseholdGroupField: HouseholdGroupField;
  HouseholdMemberConnection: ResolverTypeWrapper<
    Omit<HouseholdMemberConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["HouseholdMemberEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["HouseholdMember"]>>;
    }
  >;
  HouseholdMemberEdge: ResolverTypeWrapper<
    Omit<HouseholdMemberEdge, "node"> & {
      node?: Maybe<ResolversTypes["HouseholdMember"]>;
    }
  >;
  HouseholdMemberFilter: HouseholdMemberFilter;
  HouseholdMemberOrder: HouseholdMemberOrder;
  HouseholdMemberOrderField: HouseholdMemberOrderField;
  HouseholdMemberAggregate: ResolverTypeWrapper<HouseholdMemberAggregate>;
  HouseholdMemberGroup: ResolverTypeWrapper<HouseholdMemberGroup>;
  HouseholdMemberGroupField: HouseholdMemberGroupField;
  TemporaryResidenceConnection: ResolverTypeWrapper<
    Omit<TemporaryResidenceConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["TemporaryResidenceEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["TemporaryResidence"]>>;
    }
  >;
  TemporaryResidenceEdge: ResolverTypeWrapper<
    Omit<TemporaryResidenceEdge, "node"> & {
      node?: Maybe<ResolversTypes["TemporaryResidence"]>;
    }
  >;
  TemporaryResidenceFilter: TemporaryResidenceFilter;
  TemporaryResidenceOrder: TemporaryResidenceOrder;
  TemporaryResidenceOrderField: TemporaryResidenceOrderField;
  TemporaryResidenceAggregate: ResolverTypeWrapper<TemporaryResidenceAggregate>;
  TemporaryResidenceGroup: ResolverTypeWrapper<TemporaryResidenceGroup>;
  TemporaryResidenceGroupField: TemporaryResidenceGroupField;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  DateEqRangeFilter: DateEqRangeFilter;
  CodeEqInFilter: CodeEqInFilter;
  HouseholdSomeFilter: HouseholdSomeFilter;
  HouseholdMemberSomeFilter: HouseholdMemberSomeFilter;
  CitizenEqInSomeFilter: CitizenEqInSomeFilter;
  StringEqSearchFilter: StringEqSearchFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  DateRangeFilter: DateRangeFilter;
  HouseholdEqInSomeFilter: HouseholdEqInSomeFilter;
  IDEqFilter: IDEqFilter;
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
  Citizen: RowKeys;
  Household: RowKeys;
  HouseholdMember: RowKeys;
  TemporaryResidence: RowKeys;
  EthnicGroup: RowKeys;
  Religion: RowKeys;
  AdministrativeUnit: RowKeys;
  CitizenConnection: Omit<CitizenConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["CitizenEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Citizen"]>>;
  };
  CitizenEdge: Omit<CitizenEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Citizen"]>;
  };
  CitizenFilter: CitizenFilter;
  CitizenOrder: CitizenOrder;
  CitizenAggregate: CitizenAggregate;
  CitizenGroup: CitizenGroup;
  HouseholdConnection: Omit<HouseholdConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["HouseholdEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Household"]>>;
  };
  HouseholdEdge: Omit<HouseholdEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Household"]>;
  };
  HouseholdFilter: HouseholdFilter;
  HouseholdOrder: HouseholdOrder;
  HouseholdAggregate: HouseholdAggregate;
  HouseholdGroup: HouseholdGroup;
  HouseholdMemberConnection: Omit<
    HouseholdMemberConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["HouseholdMemberEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["HouseholdMember"]>>;
  };
  HouseholdMemberEdge: Omit<HouseholdMemberEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["HouseholdMember"]>;
  };
  HouseholdMemberFilter: HouseholdMemberFilter;
  HouseholdMemberOrder: HouseholdMemberOrder;
  HouseholdMemberAggregate: HouseholdMemberAggregate;
  HouseholdMemberGroup: HouseholdMemberGroup;
  TemporaryResidenceConnection: Omit<
    TemporaryResidenceConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["TemporaryResidenceEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["TemporaryResidence"]>>;
  };
  TemporaryResidenceEdge: Omit<TemporaryResidenceEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["TemporaryResidence"]>;
  };
  TemporaryResidenceFilter: TemporaryResidenceFilter;
  TemporaryResidenceOrder: TemporaryResidenceOrder;
  TemporaryResidenceAggregate: TemporaryResidenceAggregate;
  TemporaryResidenceGroup: TemporaryResidenceGroup;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  DateEqRangeFilter: DateEqRangeFilter;
  CodeEqInFilter: CodeEqInFilter;
  HouseholdSomeFilter: HouseholdSomeFilter;
  HouseholdMemberSomeFilter: HouseholdMemberSomeFilter;
  CitizenEqInSomeFilter: CitizenEqInSomeFilter;
  StringEqSearchFilter: StringEqSearchFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  DateRangeFilter: DateRangeFilter;
  HouseholdEqInSomeFilter: HouseholdEqInSomeFilter;
  IDEqFilter: IDEqFilter;
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
  citizen?: Resolver<
    Maybe<ResolversTypes["Citizen"]>,
    ParentType,
    ContextType,
    RequireFields<QuerycitizenArgs, "id">
  >;
  citizens?: Resolver<
    Maybe<ResolversTypes["CitizenConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerycitizensArgs, "first">
  >;
  citizenAggregate?: Resolver<
    Maybe<ResolversTypes["CitizenAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerycitizenAggregateArgs>
  >;
  household?: Resolver<
    Maybe<ResolversTypes["Household"]>,
    ParentType,
    ContextType,
    RequireFields<QueryhouseholdArgs, "id">
  >;
  households?: Resolver<
    Maybe<ResolversTypes["HouseholdConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryhouseholdsArgs, "first">
  >;
  householdAggregate?: Resolver<
    Maybe<ResolversTypes["HouseholdAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryhouseholdAggregateArgs>
  >;
  householdMember?: Resolver<
    Maybe<ResolversTypes["HouseholdMember"]>,
    ParentType,
    ContextType,
    RequireFields<QueryhouseholdMemberArgs, "id">
  >;
  householdMembers?: Resolver<
    Maybe<ResolversTypes["HouseholdMemberConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryhouseholdMembersArgs, "first">
  >;
  householdMemberAggregate?: Resolver<
    Maybe<ResolversTypes["HouseholdMemberAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryhouseholdMemberAggregateArgs>
  >;
  temporaryResidence?: Resolver<
    Maybe<ResolversTypes["TemporaryResidence"]>,
    ParentType,
    ContextType,
    RequireFields<QuerytemporaryResidenceArgs, "id">
  >;
  temporaryResidences?: Resolver<
    Maybe<ResolversTypes["TemporaryResidenceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerytemporaryResidencesArgs, "first">
  >;
  temporaryResidenceAggregate?: Resolver<
    Maybe<ResolversTypes["TemporaryResidenceAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerytemporaryResidenceAggregateArgs>
  >;
  me?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
};

export type CitizenResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Citizen"] =
    ResolversParentTypes["Citizen"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  personalId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  dateOfBirth?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  sex?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  ethnicGroup?: Resolver<
    Maybe<ResolversTypes["EthnicGroup"]>,
    ParentType,
    ContextType
  >;
  religion?: Resolver<
    Maybe<ResolversTypes["Religion"]>,
    ParentType,
    ContextType
  >;
  nationality?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  maritalStatus?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  permanentAddress?: Resolver<
    Maybe<ResolversTypes["Address"]>,
    ParentType,
    ContextType
  >;
  permanentCommune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  household?: Resolver<
    Maybe<ResolversTypes["Household"]>,
    ParentType,
    ContextType
  >;
  householdMemberships?: Resolver<
    Maybe<ResolversTypes["HouseholdMemberConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenhouseholdMembershipsArgs, "first">
  >;
  headedHouseholds?: Resolver<
    Maybe<ResolversTypes["HouseholdConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenheadedHouseholdsArgs, "first">
  >;
  temporaryResidences?: Resolver<
    Maybe<ResolversTypes["TemporaryResidenceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizentemporaryResidencesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Household"] =
    ResolversParentTypes["Household"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  householdNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  hamlet?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  registeredOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  members?: Resolver<
    Maybe<ResolversTypes["HouseholdMemberConnection"]>,
    ParentType,
    ContextType,
    RequireFields<HouseholdmembersArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdMemberResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdMember"] =
    ResolversParentTypes["HouseholdMember"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  household?: Resolver<
    Maybe<ResolversTypes["Household"]>,
    ParentType,
    ContextType
  >;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  relationToHead?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  joinedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemporaryResidenceResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TemporaryResidence"] =
    ResolversParentTypes["TemporaryResidence"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  registrationNo?: Resolver<
    Maybe<ResolversTypes["ID"]>,
    ParentType,
    ContextType
  >;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes["Address"]>, ParentType, ContextType>;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  startedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
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
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnit"] =
    ResolversParentTypes["AdministrativeUnit"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  on?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  citizens?: Resolver<
    Maybe<ResolversTypes["CitizenConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitcitizensArgs, "first">
  >;
  households?: Resolver<
    Maybe<ResolversTypes["HouseholdConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnithouseholdsArgs, "first">
  >;
  temporaryResidences?: Resolver<
    Maybe<ResolversTypes["TemporaryResidenceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnittemporaryResidencesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CitizenConnection"] =
    ResolversParentTypes["CitizenConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["CitizenEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Citizen"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CitizenEdge"] =
    ResolversParentTypes["CitizenEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CitizenAggregate"] =
    ResolversParentTypes["CitizenAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["CitizenGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CitizenGroup"] =
    ResolversParentTypes["CitizenGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdConnection"] =
    ResolversParentTypes["HouseholdConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["HouseholdEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Household"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdEdge"] =
    ResolversParentTypes["HouseholdEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Household"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdAggregate"] =
    ResolversParentTypes["HouseholdAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["HouseholdGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdGroup"] =
    ResolversParentTypes["HouseholdGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdMemberConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdMemberConnection"] =
    ResolversParentTypes["HouseholdMemberConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["HouseholdMemberEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["HouseholdMember"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdMemberEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdMemberEdge"] =
    ResolversParentTypes["HouseholdMemberEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["HouseholdMember"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdMemberAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdMemberAggregate"] =
    ResolversParentTypes["HouseholdMemberAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["HouseholdMemberGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdMemberGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdMemberGroup"] =
    ResolversParentTypes["HouseholdMemberGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemporaryResidenceConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TemporaryResidenceConnection"] =
    ResolversParentTypes["TemporaryResidenceConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["TemporaryResidenceEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["TemporaryResidence"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemporaryResidenceEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TemporaryResidenceEdge"] =
    ResolversParentTypes["TemporaryResidenceEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["TemporaryResidence"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemporaryResidenceAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TemporaryResidenceAggregate"] =
    ResolversParentTypes["TemporaryResidenceAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["TemporaryResidenceGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemporaryResidenceGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TemporaryResidenceGroup"] =
    ResolversParentTypes["TemporaryResidenceGroup"],
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
  Citizen?: CitizenResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  TemporaryResidence?: TemporaryResidenceResolvers<ContextType>;
  EthnicGroup?: EthnicGroupResolvers<ContextType>;
  Religion?: ReligionResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  CitizenConnection?: CitizenConnectionResolvers<ContextType>;
  CitizenEdge?: CitizenEdgeResolvers<ContextType>;
  CitizenAggregate?: CitizenAggregateResolvers<ContextType>;
  CitizenGroup?: CitizenGroupResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HouseholdAggregate?: HouseholdAggregateResolvers<ContextType>;
  HouseholdGroup?: HouseholdGroupResolvers<ContextType>;
  HouseholdMemberConnection?: HouseholdMemberConnectionResolvers<ContextType>;
  HouseholdMemberEdge?: HouseholdMemberEdgeResolvers<ContextType>;
  HouseholdMemberAggregate?: HouseholdMemberAggregateResolvers<ContextType>;
  HouseholdMemberGroup?: HouseholdMemberGroupResolvers<ContextType>;
  TemporaryResidenceConnection?: TemporaryResidenceConnectionResolvers<ContextType>;
  TemporaryResidenceEdge?: TemporaryResidenceEdgeResolvers<ContextType>;
  TemporaryResidenceAggregate?: TemporaryResidenceAggregateResolvers<ContextType>;
  TemporaryResidenceGroup?: TemporaryResidenceGroupResolvers<ContextType>;
};


