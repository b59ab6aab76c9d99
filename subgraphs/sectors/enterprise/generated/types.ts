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
  /** Doanh nghiệp theo khóa · Enterprise by key */
  enterprise?: Maybe<Enterprise>;
  /** Danh sách: Doanh nghiệp · List: Enterprise */
  enterprises?: Maybe<EnterpriseConnection>;
  /** Thống kê: Doanh nghiệp · Counts: Enterprise */
  enterpriseAggregate?: Maybe<EnterpriseAggregate>;
  /** Chủ sở hữu, thành viên góp vốn theo khóa · Owner or contributing member of an enterprise by key */
  enterpriseOwner?: Maybe<EnterpriseOwner>;
  /** Danh sách: Chủ sở hữu, thành viên góp vốn · List: Owner or contributing member of an enterprise */
  enterpriseOwners?: Maybe<EnterpriseOwnerConnection>;
  /** Thống kê: Chủ sở hữu, thành viên góp vốn · Counts: Owner or contributing member of an enterprise */
  enterpriseOwnerAggregate?: Maybe<EnterpriseOwnerAggregate>;
  /** Đơn vị phụ thuộc của doanh nghiệp theo khóa · Dependent unit of an enterprise by key */
  branch?: Maybe<Branch>;
  /** Danh sách: Đơn vị phụ thuộc của doanh nghiệp · List: Dependent unit of an enterprise */
  branches?: Maybe<BranchConnection>;
  /** Thống kê: Đơn vị phụ thuộc của doanh nghiệp · Counts: Dependent unit of an enterprise */
  branchAggregate?: Maybe<BranchAggregate>;
  /** Hộ kinh doanh theo khóa · Household business by key */
  householdBusiness?: Maybe<HouseholdBusiness>;
  /** Danh sách: Hộ kinh doanh · List: Household business */
  householdBusinesses?: Maybe<HouseholdBusinessConnection>;
  /** Thống kê: Hộ kinh doanh · Counts: Household business */
  householdBusinessAggregate?: Maybe<HouseholdBusinessAggregate>;
};

export type QueryenterpriseArgs = {
  enterpriseCode: Scalars["ID"];
};

export type QueryenterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  orderBy?: InputMaybe<EnterpriseOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryenterpriseAggregateArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  groupBy?: InputMaybe<Array<EnterpriseGroupField>>;
};

export type QueryenterpriseOwnerArgs = {
  id: Scalars["ID"];
};

export type QueryenterpriseOwnersArgs = {
  filter?: InputMaybe<EnterpriseOwnerFilter>;
  orderBy?: InputMaybe<EnterpriseOwnerOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryenterpriseOwnerAggregateArgs = {
  filter?: InputMaybe<EnterpriseOwnerFilter>;
  groupBy?: InputMaybe<Array<EnterpriseOwnerGroupField>>;
};

export type QuerybranchArgs = {
  branchCode: Scalars["ID"];
};

export type QuerybranchesArgs = {
  filter?: InputMaybe<BranchFilter>;
  orderBy?: InputMaybe<BranchOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerybranchAggregateArgs = {
  filter?: InputMaybe<BranchFilter>;
  groupBy?: InputMaybe<Array<BranchGroupField>>;
};

export type QueryhouseholdBusinessArgs = {
  id: Scalars["ID"];
};

export type QueryhouseholdBusinessesArgs = {
  filter?: InputMaybe<HouseholdBusinessFilter>;
  orderBy?: InputMaybe<HouseholdBusinessOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryhouseholdBusinessAggregateArgs = {
  filter?: InputMaybe<HouseholdBusinessFilter>;
  groupBy?: InputMaybe<Array<HouseholdBusinessGroupField>>;
};

/** Doanh nghiệp · Enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp, cũng là mã số thuế · Enterprise code, also the tax code */
  enterpriseCode: Scalars["ID"];
  /** Tên doanh nghiệp · Name */
  name?: Maybe<Scalars["String"]>;
  /** Tên bằng tiếng nước ngoài · Name in a foreign language */
  nameEn?: Maybe<Scalars["String"]>;
  /** Loại hình doanh nghiệp · Legal form */
  legalForm?: Maybe<Code>;
  /** Tình trạng hoạt động · Status */
  status?: Maybe<Code>;
  /** Ngày đăng ký lần đầu · Date of first registration */
  registeredOn?: Maybe<Scalars["Date"]>;
  /** Vốn điều lệ (đồng) · Charter capital in VND */
  charterCapital?: Maybe<Scalars["Money"]>;
  /** Xã đặt trụ sở chính · Commune of the head office */
  headOfficeCommune?: Maybe<AdministrativeUnit>;
  /** Địa chỉ trụ sở chính · Address of the head office */
  headOfficeAddress?: Maybe<Address>;
  /** Ngành nghề kinh doanh chính · Main industry */
  mainIndustry?: Maybe<Vsic>;
  /** Số lao động · Number of employees */
  employeeCount?: Maybe<Scalars["Int"]>;
  /** Người đại diện theo pháp luật · Legal representative */
  legalRepresentative?: Maybe<Citizen>;
  /** Chủ sở hữu, thành viên góp vốn · Owners and contributing members */
  owners?: Maybe<EnterpriseOwnerConnection>;
  /** Phần vốn góp vào doanh nghiệp khác · Holdings in other enterprises */
  holdings?: Maybe<EnterpriseOwnerConnection>;
  /** Đơn vị phụ thuộc · Dependent units */
  branches?: Maybe<BranchConnection>;
};

/** Doanh nghiệp · Enterprise */
export type EnterpriseownersArgs = {
  filter?: InputMaybe<EnterpriseOwnerFilter>;
  orderBy?: InputMaybe<EnterpriseOwnerOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp · Enterprise */
export type EnterpriseholdingsArgs = {
  filter?: InputMaybe<EnterpriseOwnerFilter>;
  orderBy?: InputMaybe<EnterpriseOwnerOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp · Enterprise */
export type EnterprisebranchesArgs = {
  filter?: InputMaybe<BranchFilter>;
  orderBy?: InputMaybe<BranchOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Chủ sở hữu, thành viên góp vốn · Owner or contributing member of an enterprise */
export type EnterpriseOwner = {
  __typename?: "EnterpriseOwner";
  /** Tham chiếu phần vốn góp · Reference of the holding */
  id: Scalars["ID"];
  /** Doanh nghiệp nhận vốn góp · Enterprise */
  enterprise?: Maybe<Enterprise>;
  /** Cá nhân góp vốn · Person who contributes */
  owner?: Maybe<Citizen>;
  /** Tổ chức góp vốn · Enterprise that contributes */
  ownerEnterprise?: Maybe<Enterprise>;
  /** Vốn góp (đồng) · Contributed capital in VND */
  capital?: Maybe<Scalars["Money"]>;
  /** Tỷ lệ vốn góp (%) · Share of the charter capital in per cent */
  share?: Maybe<Scalars["Float"]>;
  /** Góp vốn từ ngày · Contributing since */
  contributedOn?: Maybe<Scalars["Date"]>;
};

/** Đơn vị phụ thuộc của doanh nghiệp · Dependent unit of an enterprise */
export type Branch = {
  __typename?: "Branch";
  /** Mã số đơn vị phụ thuộc, 13 số · Branch code of 13 digits */
  branchCode: Scalars["ID"];
  /** Doanh nghiệp · Enterprise */
  enterprise?: Maybe<Enterprise>;
  /** Tên đơn vị phụ thuộc · Name */
  name?: Maybe<Scalars["String"]>;
  /** Xã đặt trụ sở · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Tình trạng hoạt động · Status */
  status?: Maybe<Code>;
  /** Loại đơn vị phụ thuộc · Kind: branch, representative office or place of business */
  kind?: Maybe<Code>;
};

/** Hộ kinh doanh · Household business */
export type HouseholdBusiness = {
  __typename?: "HouseholdBusiness";
  /** Tham chiếu hộ kinh doanh · Reference of the household business */
  id: Scalars["ID"];
  /** Số đăng ký hộ kinh doanh; từ 01/7/2025 là số định danh của chủ hộ · Registration number; since 1 July 2025 the owner's personal number */
  registrationNo?: Maybe<Scalars["ID"]>;
  /** Chủ hộ kinh doanh · Owner */
  owner?: Maybe<Citizen>;
  /** Tên hộ kinh doanh · Name */
  name?: Maybe<Scalars["String"]>;
  /** Ngành nghề kinh doanh chính · Main industry */
  mainIndustry?: Maybe<Vsic>;
  /** Hàng hóa kinh doanh có điều kiện đã đăng ký: ALCOHOL, PETROL, LPG, TOBACCO · Conditional goods registered */
  conditionalGoods?: Maybe<Array<Scalars["String"]>>;
  /** Xã đặt địa điểm kinh doanh · Commune of the place of business */
  commune?: Maybe<AdministrativeUnit>;
  /** Ngày đăng ký · Date of registration */
  registeredOn?: Maybe<Scalars["Date"]>;
  /** Tình trạng hoạt động · Status */
  status?: Maybe<Code>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Doanh nghiệp mà công dân là người đại diện theo pháp luật · Enterprises that the citizen legally represents */
  enterprisesRepresented?: Maybe<EnterpriseConnection>;
  /** Phần vốn góp của công dân · Holdings of the citizen */
  enterpriseOwnerships?: Maybe<EnterpriseOwnerConnection>;
  /** Hộ kinh doanh của công dân · Household businesses of the citizen */
  householdBusinesses?: Maybe<HouseholdBusinessConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenenterprisesRepresentedArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  orderBy?: InputMaybe<EnterpriseOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenenterpriseOwnershipsArgs = {
  filter?: InputMaybe<EnterpriseOwnerFilter>;
  orderBy?: InputMaybe<EnterpriseOwnerOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenhouseholdBusinessesArgs = {
  filter?: InputMaybe<HouseholdBusinessFilter>;
  orderBy?: InputMaybe<HouseholdBusinessOrder>;
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
  /** Doanh nghiệp có trụ sở tại xã · Enterprises with their head office here */
  enterprises?: Maybe<EnterpriseConnection>;
  /** Đơn vị phụ thuộc tại xã · Dependent units here */
  branches?: Maybe<BranchConnection>;
  /** Hộ kinh doanh tại xã · Household businesses here */
  householdBusinesses?: Maybe<HouseholdBusinessConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitenterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  orderBy?: InputMaybe<EnterpriseOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitbranchesArgs = {
  filter?: InputMaybe<BranchFilter>;
  orderBy?: InputMaybe<BranchOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnithouseholdBusinessesArgs = {
  filter?: InputMaybe<HouseholdBusinessFilter>;
  orderBy?: InputMaybe<HouseholdBusinessOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Ngành kinh tế (danh mục dùng chung) · Industry, from the shared category data */
export type Vsic = {
  __typename?: "Vsic";
  /** Mã ngành · Code */
  code: Scalars["ID"];
  /** Doanh nghiệp theo ngành chính · Enterprises by main industry */
  enterprises?: Maybe<EnterpriseConnection>;
  /** Hộ kinh doanh theo ngành chính · Household businesses by main industry */
  householdBusinesses?: Maybe<HouseholdBusinessConnection>;
};

/** Ngành kinh tế (danh mục dùng chung) · Industry, from the shared category data */
export type VsicenterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  orderBy?: InputMaybe<EnterpriseOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Ngành kinh tế (danh mục dùng chung) · Industry, from the shared category data */
export type VsichouseholdBusinessesArgs = {
  filter?: InputMaybe<HouseholdBusinessFilter>;
  orderBy?: InputMaybe<HouseholdBusinessOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Doanh nghiệp · Page: Enterprise */
export type EnterpriseConnection = {
  __typename?: "EnterpriseConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<EnterpriseEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Enterprise>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Doanh nghiệp · Edge: Enterprise */
export type EnterpriseEdge = {
  __typename?: "EnterpriseEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Enterprise>;
};

/** Lọc: Doanh nghiệp · Filter: Enterprise */
export type EnterpriseFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<EnterpriseFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<EnterpriseFilter>>;
  /** Không · Not */
  not?: InputMaybe<EnterpriseFilter>;
  /** Mã số doanh nghiệp, cũng là mã số thuế · Enterprise code, also the tax code */
  enterpriseCode?: InputMaybe<IDEqInFilter>;
  /** Tên doanh nghiệp · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Tên bằng tiếng nước ngoài · Name in a foreign language */
  nameEn?: InputMaybe<StringSearchFilter>;
  /** Loại hình doanh nghiệp · Legal form */
  legalForm?: InputMaybe<CodeEqInFilter>;
  /** Tình trạng hoạt động · Status */
  status?: InputMaybe<CodeEqInFilter>;
  /** Ngày đăng ký lần đầu · Date of first registration */
  registeredOn?: InputMaybe<DateRangeFilter>;
  /** Vốn điều lệ (đồng) · Charter capital in VND */
  charterCapital?: InputMaybe<MoneyRangeFilter>;
  /** Xã đặt trụ sở chính · Commune of the head office */
  headOfficeCommune?: InputMaybe<IDEqInFilter>;
  /** Ngành nghề kinh doanh chính · Main industry */
  mainIndustry?: InputMaybe<IDEqInFilter>;
  /** Số lao động · Number of employees */
  employeeCount?: InputMaybe<IntRangeFilter>;
  /** Người đại diện theo pháp luật · Legal representative */
  legalRepresentative?: InputMaybe<IDEqInFilter>;
  /** Đơn vị phụ thuộc · Dependent units */
  branches?: InputMaybe<BranchSomeFilter>;
};

/** Thứ tự: Doanh nghiệp · Order: Enterprise */
export type EnterpriseOrder = {
  /** Trường · Field */
  field: EnterpriseOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Doanh nghiệp · Fields to order by: Enterprise */
export type EnterpriseOrderField =
  /** Tên doanh nghiệp · Name */
  | "NAME"
  /** Ngày đăng ký lần đầu · Date of first registration */
  | "REGISTERED_ON"
  /** Vốn điều lệ (đồng) · Charter capital in VND */
  | "CHARTER_CAPITAL"
  /** Số lao động · Number of employees */
  | "EMPLOYEE_COUNT";

/** Thống kê: Doanh nghiệp · Counts: Enterprise */
export type EnterpriseAggregate = {
  __typename?: "EnterpriseAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<EnterpriseGroup>>;
};

/** Nhóm: Doanh nghiệp · Group: Enterprise */
export type EnterpriseGroup = {
  __typename?: "EnterpriseGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Doanh nghiệp · Fields to group by: Enterprise */
export type EnterpriseGroupField =
  /** Mã số doanh nghiệp, cũng là mã số thuế · Enterprise code, also the tax code */
  | "ENTERPRISE_CODE"
  /** Loại hình doanh nghiệp · Legal form */
  | "LEGAL_FORM"
  /** Tình trạng hoạt động · Status */
  | "STATUS"
  /** Ngày đăng ký lần đầu · Date of first registration */
  | "REGISTERED_ON"
  /** Xã đặt trụ sở chính · Commune of the head office */
  | "HEAD_OFFICE_COMMUNE"
  /** Ngành nghề kinh doanh chính · Main industry */
  | "MAIN_INDUSTRY"
  /** Người đại diện theo pháp luật · Legal representative */
  | "LEGAL_REPRESENTATIVE";

/** Trang: Chủ sở hữu, thành viên góp vốn · Page: Owner or contributing member of an enterprise */
export type EnterpriseOwnerConnection = {
  __typename?: "EnterpriseOwnerConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<EnterpriseOwnerEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<EnterpriseOwner>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Chủ sở hữu, thành viên góp vốn · Edge: Owner or contributing member of an enterprise */
export type EnterpriseOwnerEdge = {
  __typename?: "EnterpriseOwnerEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<EnterpriseOwner>;
};

/** Lọc: Chủ sở hữu, thành viên góp vốn · Filter: Owner or contributing member of an enterprise */
export type EnterpriseOwnerFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<EnterpriseOwnerFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<EnterpriseOwnerFilter>>;
  /** Không · Not */
  not?: InputMaybe<EnterpriseOwnerFilter>;
  /** Doanh nghiệp nhận vốn góp · Enterprise */
  enterprise?: InputMaybe<IDEqInFilter>;
  /** Cá nhân góp vốn · Person who contributes */
  owner?: InputMaybe<IDEqInFilter>;
  /** Tổ chức góp vốn · Enterprise that contributes */
  ownerEnterprise?: InputMaybe<IDEqInFilter>;
  /** Tỷ lệ vốn góp (%) · Share of the charter capital in per cent */
  share?: InputMaybe<FloatRangeFilter>;
  /** Góp vốn từ ngày · Contributing since */
  contributedOn?: InputMaybe<DateRangeFilter>;
};

/** Thứ tự: Chủ sở hữu, thành viên góp vốn · Order: Owner or contributing member of an enterprise */
export type EnterpriseOwnerOrder = {
  /** Trường · Field */
  field: EnterpriseOwnerOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Chủ sở hữu, thành viên góp vốn · Fields to order by: Owner or contributing member of an enterprise */
export type EnterpriseOwnerOrderField =
  /** Tỷ lệ vốn góp (%) · Share of the charter capital in per cent */
  | "SHARE"
  /** Góp vốn từ ngày · Contributing since */
  | "CONTRIBUTED_ON";

/** Thống kê: Chủ sở hữu, thành viên góp vốn · Counts: Owner or contributing member of an enterprise */
export type EnterpriseOwnerAggregate = {
  __typename?: "EnterpriseOwnerAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<EnterpriseOwnerGroup>>;
};

/** Nhóm: Chủ sở hữu, thành viên góp vốn · Group: Owner or contributing member of an enterprise */
export type EnterpriseOwnerGroup = {
  __typename?: "EnterpriseOwnerGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Chủ sở hữu, thành viên góp vốn · Fields to group by: Owner or contributing member of an enterprise */
export type EnterpriseOwnerGroupField =
  /** Doanh nghiệp nhận vốn góp · Enterprise */
  | "ENTERPRISE"
  /** Cá nhân góp vốn · Person who contributes */
  | "OWNER"
  /** Tổ chức góp vốn · Enterprise that contributes */
  | "OWNER_ENTERPRISE"
  /** Góp vốn từ ngày · Contributing since */
  | "CONTRIBUTED_ON";

/** Trang: Đơn vị phụ thuộc của doanh nghiệp · Page: Dependent unit of an enterprise */
export type BranchConnection = {
  __typename?: "BranchConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<BranchEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Branch>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Đơn vị phụ thuộc của doanh nghiệp · Edge: Dependent unit of an enterprise */
export type BranchEdge = {
  __typename?: "BranchEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Branch>;
};

/** Lọc: Đơn vị phụ thuộc của doanh nghiệp · Filter: Dependent unit of an enterprise */
export type BranchFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<BranchFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<BranchFilter>>;
  /** Không · Not */
  not?: InputMaybe<BranchFilter>;
  /** Mã số đơn vị phụ thuộc, 13 số · Branch code of 13 digits */
  branchCode?: InputMaybe<IDEqInFilter>;
  /** Doanh nghiệp · Enterprise */
  enterprise?: InputMaybe<IDEqInFilter>;
  /** Tên đơn vị phụ thuộc · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Xã đặt trụ sở · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Tình trạng hoạt động · Status */
  status?: InputMaybe<CodeEqInFilter>;
  /** Loại đơn vị phụ thuộc · Kind: branch, representative office or place of business */
  kind?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Đơn vị phụ thuộc của doanh nghiệp · Order: Dependent unit of an enterprise */
export type BranchOrder = {
  /** Trường · Field */
  field: BranchOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Đơn vị phụ thuộc của doanh nghiệp · Fields to order by: Dependent unit of an enterprise */
export type BranchOrderField =
  /** Tên đơn vị phụ thuộc · Name */
  "NAME";

/** Thống kê: Đơn vị phụ thuộc của doanh nghiệp · Counts: Dependent unit of an enterprise */
export type BranchAggregate = {
  __typename?: "BranchAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<BranchGroup>>;
};

/** Nhóm: Đơn vị phụ thuộc của doanh nghiệp · Group: Dependent unit of an enterprise */
export type BranchGroup = {
  __typename?: "BranchGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Đơn vị phụ thuộc của doanh nghiệp · Fields to group by: Dependent unit of an enterprise */
export type BranchGroupField =
  /** Mã số đơn vị phụ thuộc, 13 số · Branch code of 13 digits */
  | "BRANCH_CODE"
  /** Doanh nghiệp · Enterprise */
  | "ENTERPRISE"
  /** Xã đặt trụ sở · Commune */
  | "COMMUNE"
  /** Tình trạng hoạt động · Status */
  | "STATUS"
  /** Loại đơn vị phụ thuộc · Kind: branch, representative office or place of business */
  | "KIND";

/** Trang: Hộ kinh doanh · Page: Household business */
export type HouseholdBusinessConnection = {
  __typename?: "HouseholdBusinessConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<HouseholdBusinessEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<HouseholdBusiness>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Hộ kinh doanh · Edge: Household business */
export type HouseholdBusinessEdge = {
  __typename?: "HouseholdBusinessEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<HouseholdBusiness>;
};

/** Lọc: Hộ kinh doanh · Filter: Household business */
export type HouseholdBusinessFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<HouseholdBusinessFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<HouseholdBusinessFilter>>;
  /** Không · Not */
  not?: InputMaybe<HouseholdBusinessFilter>;
  /** Số đăng ký hộ kinh doanh; từ 01/7/2025 là số định danh của chủ hộ · Registration number; since 1 July 2025 the owner's personal number */
  registrationNo?: InputMaybe<IDEqInFilter>;
  /** Chủ hộ kinh doanh · Owner */
  owner?: InputMaybe<IDEqInFilter>;
  /** Tên hộ kinh doanh · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Ngành nghề kinh doanh chính · Main industry */
  mainIndustry?: InputMaybe<IDEqInFilter>;
  /** Hàng hóa kinh doanh có điều kiện đã đăng ký: ALCOHOL, PETROL, LPG, TOBACCO · Conditional goods registered */
  conditionalGoods?: InputMaybe<StringHasFilter>;
  /** Xã đặt địa điểm kinh doanh · Commune of the place of business */
  commune?: InputMaybe<IDEqInFilter>;
  /** Ngày đăng ký · Date of registration */
  registeredOn?: InputMaybe<DateRangeFilter>;
  /** Tình trạng hoạt động · Status */
  status?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Hộ kinh doanh · Order: Household business */
export type HouseholdBusinessOrder = {
  /** Trường · Field */
  field: HouseholdBusinessOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Hộ kinh doanh · Fields to order by: Household business */
export type HouseholdBusinessOrderField =
  /** Tên hộ kinh doanh · Name */
  | "NAME"
  /** Ngày đăng ký · Date of registration */
  | "REGISTERED_ON";

/** Thống kê: Hộ kinh doanh · Counts: Household business */
export type HouseholdBusinessAggregate = {
  __typename?: "HouseholdBusinessAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<HouseholdBusinessGroup>>;
};

/** Nhóm: Hộ kinh doanh · Group: Household business */
export type HouseholdBusinessGroup = {
  __typename?: "HouseholdBusinessGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Hộ kinh doanh · Fields to group by: Household business */
export type HouseholdBusinessGroupField =
  /** Số đăng ký hộ kinh doanh; từ 01/7/2025 là số định danh của chủ hộ · Registration number; since 1 July 2025 the owner's personal number */
  | "REGISTRATION_NO"
  /** Chủ hộ kinh doanh · Owner */
  | "OWNER"
  /** Ngành nghề kinh doanh chính · Main industry */
  | "MAIN_INDUSTRY"
  /** Xã đặt địa điểm kinh doanh · Commune of the place of business */
  | "COMMUNE"
  /** Ngày đăng ký · Date of registration */
  | "REGISTERED_ON"
  /** Tình trạng hoạt động · Status */
  | "STATUS";

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

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type BranchSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<BranchFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<BranchFilter>;
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
  Enterprise: ResolverTypeWrapper<RowKeys>;
  EnterpriseOwner: ResolverTypeWrapper<RowKeys>;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  Branch: ResolverTypeWrapper<RowKeys>;
  HouseholdBusiness: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  Vsic: ResolverTypeWrapper<RowKeys>;
  EnterpriseConnection: ResolverTypeWrapper<
    Omit<EnterpriseConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["EnterpriseEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Enterprise"]>>;
    }
  >;
  EnterpriseEdge: ResolverTypeWrapper<
    Omit<EnterpriseEdge, "node"> & {
      node?: Maybe<ResolversTypes["Enterprise"]>;
    }
  >;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseOrder: EnterpriseOrder;
  EnterpriseOrderField: EnterpriseOrderField;
  EnterpriseAggregate: ResolverTypeWrapper<EnterpriseAggregate>;
  EnterpriseGroup: ResolverTypeWrapper<EnterpriseGroup>;
  EnterpriseGroupField: EnterpriseGroupField;
  EnterpriseOwnerConnection: ResolverTypeWrapper<
    Omit<EnterpriseOwnerConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["EnterpriseOwnerEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["EnterpriseOwner"]>>;
    }
  >;
  EnterpriseOwnerEdge: ResolverTypeWrapper<
    Omit<EnterpriseOwnerEdge, "node"> & {
      node?: Maybe<ResolversTypes["EnterpriseOwner"]>;
    }
  >;
  EnterpriseOwnerFilter: EnterpriseOwnerFilter;
  EnterpriseOwnerOrder: EnterpriseOwnerOrder;
  EnterpriseOwnerOrderField: EnterpriseOwnerOrderField;
  EnterpriseOwnerAggregate: ResolverTypeWrapper<EnterpriseOwnerAggregate>;
  EnterpriseOwnerGroup: ResolverTypeWrapper<EnterpriseOwnerGroup>;
  EnterpriseOwnerGroupField: EnterpriseOwnerGroupField;
  BranchConnection: ResolverTypeWrapper<
    Omit<BranchConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["BranchEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Branch"]>>;
    }
  >;
  BranchEdge: ResolverTypeWrapper<
    Omit<BranchEdge, "node"> & { node?: Maybe<ResolversTypes["Branch"]> }
  >;
  BranchFilter: BranchFilter;
  BranchOrder: BranchOrder;
  BranchOrderField: BranchOrderField;
  BranchAggregate: ResolverTypeWrapper<BranchAggregate>;
  BranchGroup: ResolverTypeWrapper<BranchGroup>;
  BranchGroupField: BranchGroupField;
  HouseholdBusinessConnection: ResolverTypeWrapper<
    Omit<HouseholdBusinessConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["HouseholdBusinessEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["HouseholdBusiness"]>>;
    }
  >;
  HouseholdBusinessEdge: ResolverTypeWrapper<
    Omit<HouseholdBusinessEdge, "node"> & {
      node?: Maybe<ResolversTypes["HouseholdBusiness"]>;
    }
  >;
  HouseholdBusinessFilter: HouseholdBusinessFilter;
  HouseholdBusinessOrder: HouseholdBusinessOrder;
  HouseholdBusinessOrderField: HouseholdBusinessOrderField;
  HouseholdBusinessAggregate: ResolverTypeWrapper<HouseholdBusinessAggregate>;
  HouseholdBusinessGroup: ResolverTypeWrapper<HouseholdBusinessGroup>;
  HouseholdBusinessGroupField: HouseholdBusinessGroupField;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  DateRangeFilter: DateRangeFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  IntRangeFilter: IntRangeFilter;
  BranchSomeFilter: BranchSomeFilter;
  FloatRangeFilter: FloatRangeFilter;
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
  Enterprise: RowKeys;
  EnterpriseOwner: RowKeys;
  Float: Scalars["Float"];
  Branch: RowKeys;
  HouseholdBusiness: RowKeys;
  Citizen: RowKeys;
  AdministrativeUnit: RowKeys;
  Vsic: RowKeys;
  EnterpriseConnection: Omit<EnterpriseConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["EnterpriseEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Enterprise"]>>;
  };
  EnterpriseEdge: Omit<EnterpriseEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Enterprise"]>;
  };
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseOrder: EnterpriseOrder;
  EnterpriseAggregate: EnterpriseAggregate;
  EnterpriseGroup: EnterpriseGroup;
  EnterpriseOwnerConnection: Omit<
    EnterpriseOwnerConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["EnterpriseOwnerEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["EnterpriseOwner"]>>;
  };
  EnterpriseOwnerEdge: Omit<EnterpriseOwnerEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["EnterpriseOwner"]>;
  };
  EnterpriseOwnerFilter: EnterpriseOwnerFilter;
  EnterpriseOwnerOrder: EnterpriseOwnerOrder;
  EnterpriseOwnerAggregate: EnterpriseOwnerAggregate;
  EnterpriseOwnerGroup: EnterpriseOwnerGroup;
  BranchConnection: Omit<BranchConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["BranchEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Branch"]>>;
  };
  BranchEdge: Omit<BranchEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Branch"]>;
  };
  BranchFilter: BranchFilter;
  BranchOrder: BranchOrder;
  BranchAggregate: BranchAggregate;
  BranchGroup: BranchGroup;
  HouseholdBusinessConnection: Omit<
    HouseholdBusinessConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["HouseholdBusinessEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["HouseholdBusiness"]>>;
  };
  HouseholdBusinessEdge: Omit<HouseholdBusinessEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["HouseholdBusiness"]>;
  };
  HouseholdBusinessFilter: HouseholdBusinessFilter;
  HouseholdBusinessOrder: HouseholdBusinessOrder;
  HouseholdBusinessAggregate: HouseholdBusinessAggregate;
  HouseholdBusinessGroup: HouseholdBusinessGroup;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  DateRangeFilter: DateRangeFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  IntRangeFilter: IntRangeFilter;
  BranchSomeFilter: BranchSomeFilter;
  FloatRangeFilter: FloatRangeFilter;
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
  enterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType,
    RequireFields<QueryenterpriseArgs, "enterpriseCode">
  >;
  enterprises?: Resolver<
    Maybe<ResolversTypes["EnterpriseConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryenterprisesArgs, "first">
  >;
  enterpriseAggregate?: Resolver<
    Maybe<ResolversTypes["EnterpriseAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryenterpriseAggregateArgs>
  >;
  enterpriseOwner?: Resolver<
    Maybe<ResolversTypes["EnterpriseOwner"]>,
    ParentType,
    ContextType,
    RequireFields<QueryenterpriseOwnerArgs, "id">
  >;
  enterpriseOwners?: Resolver<
    Maybe<ResolversTypes["EnterpriseOwnerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryenterpriseOwnersArgs, "first">
  >;
  enterpriseOwnerAggregate?: Resolver<
    Maybe<ResolversTypes["EnterpriseOwnerAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryenterpriseOwnerAggregateArgs>
  >;
  branch?: Resolver<
    Maybe<ResolversTypes["Branch"]>,
    ParentType,
    ContextType,
    RequireFields<QuerybranchArgs, "branchCode">
  >;
  branches?: Resolver<
    Maybe<ResolversTypes["BranchConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerybranchesArgs, "first">
  >;
  branchAggregate?: Resolver<
    Maybe<ResolversTypes["BranchAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerybranchAggregateArgs>
  >;
  householdBusiness?: Resolver<
    Maybe<ResolversTypes["HouseholdBusiness"]>,
    ParentType,
    ContextType,
    RequireFields<QueryhouseholdBusinessArgs, "id">
  >;
  householdBusinesses?: Resolver<
    Maybe<ResolversTypes["HouseholdBusinessConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryhouseholdBusinessesArgs, "first">
  >;
  householdBusinessAggregate?: Resolver<
    Maybe<ResolversTypes["HouseholdBusinessAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryhouseholdBusinessAggregateArgs>
  >;
};

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  registeredOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  charterCapital?: Resolver<
    Maybe<ResolversTypes["Money"]>,
    ParentType,
    ContextType
  >;
  headOfficeCommune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  headOfficeAddress?: Resolver<
    Maybe<ResolversTypes["Address"]>,
    ParentType,
    ContextType
  >;
  mainIndustry?: Resolver<
    Maybe<ResolversTypes["Vsic"]>,
    ParentType,
    ContextType
  >;
  employeeCount?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  legalRepresentative?: Resolver<
    Maybe<ResolversTypes["Citizen"]>,
    ParentType,
    ContextType
  >;
  owners?: Resolver<
    Maybe<ResolversTypes["EnterpriseOwnerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterpriseownersArgs, "first">
  >;
  holdings?: Resolver<
    Maybe<ResolversTypes["EnterpriseOwnerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterpriseholdingsArgs, "first">
  >;
  branches?: Resolver<
    Maybe<ResolversTypes["BranchConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisebranchesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseOwnerResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnterpriseOwner"] =
    ResolversParentTypes["EnterpriseOwner"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  enterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  owner?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  ownerEnterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  capital?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  contributedOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BranchResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Branch"] =
    ResolversParentTypes["Branch"],
> = {
  branchCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  enterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdBusinessResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdBusiness"] =
    ResolversParentTypes["HouseholdBusiness"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  registrationNo?: Resolver<
    Maybe<ResolversTypes["ID"]>,
    ParentType,
    ContextType
  >;
  owner?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  mainIndustry?: Resolver<
    Maybe<ResolversTypes["Vsic"]>,
    ParentType,
    ContextType
  >;
  conditionalGoods?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  registeredOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Citizen"] =
    ResolversParentTypes["Citizen"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  enterprisesRepresented?: Resolver<
    Maybe<ResolversTypes["EnterpriseConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenenterprisesRepresentedArgs, "first">
  >;
  enterpriseOwnerships?: Resolver<
    Maybe<ResolversTypes["EnterpriseOwnerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenenterpriseOwnershipsArgs, "first">
  >;
  householdBusinesses?: Resolver<
    Maybe<ResolversTypes["HouseholdBusinessConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenhouseholdBusinessesArgs, "first">
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
  enterprises?: Resolver<
    Maybe<ResolversTypes["EnterpriseConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitenterprisesArgs, "first">
  >;
  branches?: Resolver<
    Maybe<ResolversTypes["BranchConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitbranchesArgs, "first">
  >;
  householdBusinesses?: Resolver<
    Maybe<ResolversTypes["HouseholdBusinessConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnithouseholdBusinessesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VsicResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Vsic"] =
    ResolversParentTypes["Vsic"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  enterprises?: Resolver<
    Maybe<ResolversTypes["EnterpriseConnection"]>,
    ParentType,
    ContextType,
    RequireFields<VsicenterprisesArgs, "first">
  >;
  householdBusinesses?: Resolver<
    Maybe<ResolversTypes["HouseholdBusinessConnection"]>,
    ParentType,
    ContextType,
    RequireFields<VsichouseholdBusinessesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnterpriseConnection"] =
    ResolversParentTypes["EnterpriseConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["EnterpriseEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Enterprise"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnterpriseEdge"] =
    ResolversParentTypes["EnterpriseEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Enterprise"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnterpriseAggregate"] =
    ResolversParentTypes["EnterpriseAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["EnterpriseGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnterpriseGroup"] =
    ResolversParentTypes["EnterpriseGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseOwnerConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnterpriseOwnerConnection"] =
    ResolversParentTypes["EnterpriseOwnerConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["EnterpriseOwnerEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["EnterpriseOwner"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseOwnerEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnterpriseOwnerEdge"] =
    ResolversParentTypes["EnterpriseOwnerEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["EnterpriseOwner"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseOwnerAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnterpriseOwnerAggregate"] =
    ResolversParentTypes["EnterpriseOwnerAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["EnterpriseOwnerGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseOwnerGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnterpriseOwnerGroup"] =
    ResolversParentTypes["EnterpriseOwnerGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BranchConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["BranchConnection"] =
    ResolversParentTypes["BranchConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["BranchEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Branch"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BranchEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["BranchEdge"] =
    ResolversParentTypes["BranchEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Branch"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BranchAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["BranchAggregate"] =
    ResolversParentTypes["BranchAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["BranchGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BranchGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["BranchGroup"] =
    ResolversParentTypes["BranchGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdBusinessConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdBusinessConnection"] =
    ResolversParentTypes["HouseholdBusinessConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["HouseholdBusinessEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["HouseholdBusiness"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdBusinessEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdBusinessEdge"] =
    ResolversParentTypes["HouseholdBusinessEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["HouseholdBusiness"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdBusinessAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdBusinessAggregate"] =
    ResolversParentTypes["HouseholdBusinessAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["HouseholdBusinessGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdBusinessGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdBusinessGroup"] =
    ResolversParentTypes["HouseholdBusinessGroup"],
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
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseOwner?: EnterpriseOwnerResolvers<ContextType>;
  Branch?: BranchResolvers<ContextType>;
  HouseholdBusiness?: HouseholdBusinessResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  Vsic?: VsicResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseAggregate?: EnterpriseAggregateResolvers<ContextType>;
  EnterpriseGroup?: EnterpriseGroupResolvers<ContextType>;
  EnterpriseOwnerConnection?: EnterpriseOwnerConnectionResolvers<ContextType>;
  EnterpriseOwnerEdge?: EnterpriseOwnerEdgeResolvers<ContextType>;
  EnterpriseOwnerAggregate?: EnterpriseOwnerAggregateResolvers<ContextType>;
  EnterpriseOwnerGroup?: EnterpriseOwnerGroupResolvers<ContextType>;
  BranchConnection?: BranchConnectionResolvers<ContextType>;
  BranchEdge?: BranchEdgeResolvers<ContextType>;
  BranchAggregate?: BranchAggregateResolvers<ContextType>;
  BranchGroup?: BranchGroupResolvers<ContextType>;
  HouseholdBusinessConnection?: HouseholdBusinessConnectionResolvers<ContextType>;
  HouseholdBusinessEdge?: HouseholdBusinessEdgeResolvers<ContextType>;
  HouseholdBusinessAggregate?: HouseholdBusinessAggregateResolvers<ContextType>;
  HouseholdBusinessGroup?: HouseholdBusinessGroupResolvers<ContextType>;
};


