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
  /** Dự toán và thực hiện chi ngân sách theo khóa · Budget line: estimate and spending by key */
  budgetLine?: Maybe<BudgetLine>;
  /** Danh sách: Dự toán và thực hiện chi ngân sách · List: Budget line: estimate and spending */
  budgetLines?: Maybe<BudgetLineConnection>;
  /** Thống kê: Dự toán và thực hiện chi ngân sách · Counts: Budget line: estimate and spending */
  budgetLineAggregate?: Maybe<BudgetLineAggregate>;
  /** Dự án đầu tư công theo khóa · Public investment project by key */
  publicInvestmentProject?: Maybe<PublicInvestmentProject>;
  /** Danh sách: Dự án đầu tư công · List: Public investment project */
  publicInvestmentProjects?: Maybe<PublicInvestmentProjectConnection>;
  /** Thống kê: Dự án đầu tư công · Counts: Public investment project */
  publicInvestmentProjectAggregate?: Maybe<PublicInvestmentProjectAggregate>;
  /** Địa bàn của dự án đầu tư công theo khóa · Place of a public investment project by key */
  projectPlace?: Maybe<ProjectPlace>;
  /** Danh sách: Địa bàn của dự án đầu tư công · List: Place of a public investment project */
  projectPlaces?: Maybe<ProjectPlaceConnection>;
  /** Thống kê: Địa bàn của dự án đầu tư công · Counts: Place of a public investment project */
  projectPlaceAggregate?: Maybe<ProjectPlaceAggregate>;
  /** Tài sản công theo khóa · Public asset by key */
  publicAsset?: Maybe<PublicAsset>;
  /** Danh sách: Tài sản công · List: Public asset */
  publicAssets?: Maybe<PublicAssetConnection>;
  /** Thống kê: Tài sản công · Counts: Public asset */
  publicAssetAggregate?: Maybe<PublicAssetAggregate>;
  /** Nghĩa vụ thuế theo kỳ theo khóa · Tax obligation of a period by key */
  taxObligation?: Maybe<TaxObligation>;
  /** Danh sách: Nghĩa vụ thuế theo kỳ · List: Tax obligation of a period */
  taxObligations?: Maybe<TaxObligationConnection>;
  /** Thống kê: Nghĩa vụ thuế theo kỳ · Counts: Tax obligation of a period */
  taxObligationAggregate?: Maybe<TaxObligationAggregate>;
  /** Giá thị trường theo khóa · Market price by key */
  priceRecord?: Maybe<PriceRecord>;
  /** Danh sách: Giá thị trường · List: Market price */
  priceRecords?: Maybe<PriceRecordConnection>;
  /** Thống kê: Giá thị trường · Counts: Market price */
  priceRecordAggregate?: Maybe<PriceRecordAggregate>;
};

export type QuerybudgetLineArgs = {
  id: Scalars["ID"];
};

export type QuerybudgetLinesArgs = {
  filter?: InputMaybe<BudgetLineFilter>;
  orderBy?: InputMaybe<BudgetLineOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerybudgetLineAggregateArgs = {
  filter?: InputMaybe<BudgetLineFilter>;
  groupBy?: InputMaybe<Array<BudgetLineGroupField>>;
};

export type QuerypublicInvestmentProjectArgs = {
  projectCode: Scalars["ID"];
};

export type QuerypublicInvestmentProjectsArgs = {
  filter?: InputMaybe<PublicInvestmentProjectFilter>;
  orderBy?: InputMaybe<PublicInvestmentProjectOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerypublicInvestmentProjectAggregateArgs = {
  filter?: InputMaybe<PublicInvestmentProjectFilter>;
  groupBy?: InputMaybe<Array<PublicInvestmentProjectGroupField>>;
};

export type QueryprojectPlaceArgs = {
  id: Scalars["ID"];
};

export type QueryprojectPlacesArgs = {
  filter?: InputMaybe<ProjectPlaceFilter>;
  orderBy?: InputMaybe<ProjectPlaceOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryprojectPlaceAggregateArgs = {
  filter?: InputMaybe<ProjectPlaceFilter>;
  groupBy?: InputMaybe<Array<ProjectPlaceGroupField>>;
};

export type QuerypublicAssetArgs = {
  assetCode: Scalars["ID"];
};

export type QuerypublicAssetsArgs = {
  filter?: InputMaybe<PublicAssetFilter>;
  orderBy?: InputMaybe<PublicAssetOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerypublicAssetAggregateArgs = {
  filter?: InputMaybe<PublicAssetFilter>;
  groupBy?: InputMaybe<Array<PublicAssetGroupField>>;
};

export type QuerytaxObligationArgs = {
  id: Scalars["ID"];
};

export type QuerytaxObligationsArgs = {
  filter?: InputMaybe<TaxObligationFilter>;
  orderBy?: InputMaybe<TaxObligationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerytaxObligationAggregateArgs = {
  filter?: InputMaybe<TaxObligationFilter>;
  groupBy?: InputMaybe<Array<TaxObligationGroupField>>;
};

export type QuerypriceRecordArgs = {
  id: Scalars["ID"];
};

export type QuerypriceRecordsArgs = {
  filter?: InputMaybe<PriceRecordFilter>;
  orderBy?: InputMaybe<PriceRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerypriceRecordAggregateArgs = {
  filter?: InputMaybe<PriceRecordFilter>;
  groupBy?: InputMaybe<Array<PriceRecordGroupField>>;
};

/** Dự toán và thực hiện chi ngân sách · Budget line: estimate and spending */
export type BudgetLine = {
  __typename?: "BudgetLine";
  /** Tham chiếu dòng ngân sách · Reference of the line */
  id: Scalars["ID"];
  /** Năm ngân sách · Budget year */
  year?: Maybe<Scalars["Int"]>;
  /** Mã đơn vị quan hệ ngân sách · Code of the budget unit */
  unitCode?: Maybe<Scalars["String"]>;
  /** Cơ quan sử dụng ngân sách · Agency that spends it */
  agency?: Maybe<Agency>;
  /** Chương · Chapter */
  chapter?: Maybe<Code>;
  /** Loại, khoản · Category */
  category?: Maybe<Code>;
  /** Mục, tiểu mục · Item */
  item?: Maybe<Code>;
  /** Dự toán (đồng) · Estimate in VND */
  estimate?: Maybe<Scalars["Money"]>;
  /** Thực hiện (đồng) · Spent in VND */
  spent?: Maybe<Scalars["Money"]>;
  /** Địa bàn · Commune */
  commune?: Maybe<AdministrativeUnit>;
};

/** Dự án đầu tư công · Public investment project */
export type PublicInvestmentProject = {
  __typename?: "PublicInvestmentProject";
  /** Mã dự án · Project code */
  projectCode: Scalars["ID"];
  /** Tên dự án · Name */
  name?: Maybe<Scalars["String"]>;
  /** Chủ đầu tư · Investor */
  investor?: Maybe<Agency>;
  /** Nhóm dự án · Group */
  group?: Maybe<Code>;
  /** Tổng mức đầu tư (đồng) · Total investment in VND */
  totalInvestment?: Maybe<Scalars["Money"]>;
  /** Đã giải ngân (đồng) · Disbursed in VND */
  disbursed?: Maybe<Scalars["Money"]>;
  /** Nhà thầu chính · Main contractor */
  contractor?: Maybe<Enterprise>;
  /** Ngày ký hợp đồng · Date of the contract */
  contractedOn?: Maybe<Scalars["Date"]>;
  /** Mã các xã của dự án · Codes of the communes */
  communeCodes?: Maybe<Array<Scalars["String"]>>;
  /** Phần vốn theo địa bàn · Investment by commune */
  places?: Maybe<ProjectPlaceConnection>;
  /** Tiến độ · Progress */
  status?: Maybe<Code>;
};

/** Dự án đầu tư công · Public investment project */
export type PublicInvestmentProjectplacesArgs = {
  filter?: InputMaybe<ProjectPlaceFilter>;
  orderBy?: InputMaybe<ProjectPlaceOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Địa bàn của dự án đầu tư công · Place of a public investment project */
export type ProjectPlace = {
  __typename?: "ProjectPlace";
  /** Tham chiếu địa bàn · Reference of the place */
  id: Scalars["ID"];
  /** Dự án · Project */
  project?: Maybe<PublicInvestmentProject>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Phần vốn tại xã (đồng) · Investment there in VND */
  investment?: Maybe<Scalars["Money"]>;
};

/** Tài sản công · Public asset */
export type PublicAsset = {
  __typename?: "PublicAsset";
  /** Mã tài sản · Asset code */
  assetCode: Scalars["ID"];
  /** Tên tài sản · Name */
  name?: Maybe<Scalars["String"]>;
  /** Loại tài sản · Kind */
  kind?: Maybe<Code>;
  /** Đơn vị quản lý, sử dụng · Agency that manages it */
  agency?: Maybe<Agency>;
  /** Nguyên giá (đồng) · Original value in VND */
  originalValue?: Maybe<Scalars["Money"]>;
  /** Giá trị còn lại (đồng) · Remaining value in VND */
  remainingValue?: Maybe<Scalars["Money"]>;
  /** Thửa đất · Land parcel */
  parcel?: Maybe<LandParcel>;
  /** Xã có tài sản · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Vị trí · Location */
  location?: Maybe<Scalars["GeoJSON"]>;
  /** Hiện trạng · Condition */
  condition?: Maybe<Code>;
};

/** Nghĩa vụ thuế theo kỳ · Tax obligation of a period */
export type TaxObligation = {
  __typename?: "TaxObligation";
  /** Tham chiếu nghĩa vụ thuế · Reference of the obligation */
  id: Scalars["ID"];
  /** Mã số thuế; của cá nhân, hộ kinh doanh là số định danh · Tax code; of a person or household business the personal number */
  taxCode?: Maybe<Scalars["ID"]>;
  /** Doanh nghiệp nộp thuế · Taxpayer, where it is an enterprise */
  enterprise?: Maybe<Enterprise>;
  /** Cá nhân nộp thuế · Taxpayer, where it is a person */
  taxpayer?: Maybe<Citizen>;
  /** Loại thuế · Tax */
  taxType?: Maybe<Code>;
  /** Kỳ tính thuế: 2026-Q3 hay 2026 · Period: 2026-Q3 or 2026 */
  period?: Maybe<Scalars["String"]>;
  /** Số kê khai (đồng) · Declared in VND */
  declared?: Maybe<Scalars["Money"]>;
  /** Số đã nộp (đồng) · Paid in VND */
  paid?: Maybe<Scalars["Money"]>;
  /** Số còn nợ (đồng) · Owed in VND */
  debt?: Maybe<Scalars["Money"]>;
  /** Số nợ quá 90 ngày (đồng) · Owed for more than 90 days, in VND */
  debtOver90Days?: Maybe<Scalars["Money"]>;
  /** Biện pháp cưỡng chế · Enforcement */
  enforcement?: Maybe<Code>;
};

/** Giá thị trường · Market price */
export type PriceRecord = {
  __typename?: "PriceRecord";
  /** Tham chiếu giá · Reference of the price */
  id: Scalars["ID"];
  /** Hàng hóa, dịch vụ · Goods or service */
  item?: Maybe<Code>;
  /** Đơn vị tính · Unit */
  unit?: Maybe<Scalars["String"]>;
  /** Giá (đồng) · Price in VND */
  price?: Maybe<Scalars["Money"]>;
  /** Ngày · Date */
  recordedOn?: Maybe<Scalars["Date"]>;
  /** Nơi ghi giá · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Nguồn · Source */
  source?: Maybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Nghĩa vụ thuế của công dân · Tax obligations of the citizen */
  taxObligations?: Maybe<TaxObligationConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizentaxObligationsArgs = {
  filter?: InputMaybe<TaxObligationFilter>;
  orderBy?: InputMaybe<TaxObligationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp, cũng là mã số thuế · Enterprise code, also the tax code */
  enterpriseCode: Scalars["ID"];
  /** Nghĩa vụ thuế của doanh nghiệp · Tax obligations of the enterprise */
  taxObligations?: Maybe<TaxObligationConnection>;
  /** Dự án đầu tư công do doanh nghiệp thi công · Public projects that the enterprise builds */
  publicProjects?: Maybe<PublicInvestmentProjectConnection>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterprisetaxObligationsArgs = {
  filter?: InputMaybe<TaxObligationFilter>;
  orderBy?: InputMaybe<TaxObligationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterprisepublicProjectsArgs = {
  filter?: InputMaybe<PublicInvestmentProjectFilter>;
  orderBy?: InputMaybe<PublicInvestmentProjectOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type Agency = {
  __typename?: "Agency";
  /** Mã cơ quan · Code */
  code: Scalars["ID"];
  /** Ngân sách của cơ quan · Budget of the agency */
  budgetLines?: Maybe<BudgetLineConnection>;
  /** Dự án do cơ quan làm chủ đầu tư · Projects in which the agency invests */
  publicProjects?: Maybe<PublicInvestmentProjectConnection>;
  /** Tài sản công do cơ quan quản lý · Public assets of the agency */
  publicAssets?: Maybe<PublicAssetConnection>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencybudgetLinesArgs = {
  filter?: InputMaybe<BudgetLineFilter>;
  orderBy?: InputMaybe<BudgetLineOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencypublicProjectsArgs = {
  filter?: InputMaybe<PublicInvestmentProjectFilter>;
  orderBy?: InputMaybe<PublicInvestmentProjectOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencypublicAssetsArgs = {
  filter?: InputMaybe<PublicAssetFilter>;
  orderBy?: InputMaybe<PublicAssetOrder>;
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
  /** Tài sản công trên thửa đất · Public assets on the parcel */
  publicAssets?: Maybe<PublicAssetConnection>;
};

/** Thửa đất (ngành không gian địa lý quản lý) · Land parcel, owned by geospatial */
export type LandParcelpublicAssetsArgs = {
  filter?: InputMaybe<PublicAssetFilter>;
  orderBy?: InputMaybe<PublicAssetOrder>;
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
  /** Ngân sách trên địa bàn · Budget spent here */
  budgetLines?: Maybe<BudgetLineConnection>;
  /** Đầu tư công trên địa bàn · Public investment here */
  publicInvestments?: Maybe<ProjectPlaceConnection>;
  /** Tài sản công tại xã · Public assets here */
  publicAssets?: Maybe<PublicAssetConnection>;
  /** Giá ghi tại xã · Prices recorded here */
  priceRecords?: Maybe<PriceRecordConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitbudgetLinesArgs = {
  filter?: InputMaybe<BudgetLineFilter>;
  orderBy?: InputMaybe<BudgetLineOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitpublicInvestmentsArgs = {
  filter?: InputMaybe<ProjectPlaceFilter>;
  orderBy?: InputMaybe<ProjectPlaceOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitpublicAssetsArgs = {
  filter?: InputMaybe<PublicAssetFilter>;
  orderBy?: InputMaybe<PublicAssetOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitpriceRecordsArgs = {
  filter?: InputMaybe<PriceRecordFilter>;
  orderBy?: InputMaybe<PriceRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Dự toán và thực hiện chi ngân sách · Page: Budget line: estimate and spending */
export type BudgetLineConnection = {
  __typename?: "BudgetLineConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<BudgetLineEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<BudgetLine>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Dự toán và thực hiện chi ngân sách · Edge: Budget line: estimate and spending */
export type BudgetLineEdge = {
  __typename?: "BudgetLineEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<BudgetLine>;
};

/** Lọc: Dự toán và thực hiện chi ngân sách · Filter: Budget line: estimate and spending */
export type BudgetLineFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<BudgetLineFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<BudgetLineFilter>>;
  /** Không · Not */
  not?: InputMaybe<BudgetLineFilter>;
  /** Năm ngân sách · Budget year */
  year?: InputMaybe<IntEqRangeFilter>;
  /** Mã đơn vị quan hệ ngân sách · Code of the budget unit */
  unitCode?: InputMaybe<StringEqInFilter>;
  /** Cơ quan sử dụng ngân sách · Agency that spends it */
  agency?: InputMaybe<IDEqInFilter>;
  /** Chương · Chapter */
  chapter?: InputMaybe<CodeEqInFilter>;
  /** Loại, khoản · Category */
  category?: InputMaybe<CodeEqInFilter>;
  /** Mục, tiểu mục · Item */
  item?: InputMaybe<CodeEqInFilter>;
  /** Dự toán (đồng) · Estimate in VND */
  estimate?: InputMaybe<MoneyRangeFilter>;
  /** Thực hiện (đồng) · Spent in VND */
  spent?: InputMaybe<MoneyRangeFilter>;
  /** Địa bàn · Commune */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Dự toán và thực hiện chi ngân sách · Order: Budget line: estimate and spending */
export type BudgetLineOrder = {
  /** Trường · Field */
  field: BudgetLineOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Dự toán và thực hiện chi ngân sách · Fields to order by: Budget line: estimate and spending */
export type BudgetLineOrderField =
  /** Năm ngân sách · Budget year */
  | "YEAR"
  /** Dự toán (đồng) · Estimate in VND */
  | "ESTIMATE"
  /** Thực hiện (đồng) · Spent in VND */
  | "SPENT";

/** Thống kê: Dự toán và thực hiện chi ngân sách · Counts: Budget line: estimate and spending */
export type BudgetLineAggregate = {
  __typename?: "BudgetLineAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<BudgetLineGroup>>;
};

/** Nhóm: Dự toán và thực hiện chi ngân sách · Group: Budget line: estimate and spending */
export type BudgetLineGroup = {
  __typename?: "BudgetLineGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Dự toán và thực hiện chi ngân sách · Fields to group by: Budget line: estimate and spending */
export type BudgetLineGroupField =
  /** Năm ngân sách · Budget year */
  | "YEAR"
  /** Mã đơn vị quan hệ ngân sách · Code of the budget unit */
  | "UNIT_CODE"
  /** Cơ quan sử dụng ngân sách · Agency that spends it */
  | "AGENCY"
  /** Chương · Chapter */
  | "CHAPTER"
  /** Loại, khoản · Category */
  | "CATEGORY"
  /** Mục, tiểu mục · Item */
  | "ITEM"
  /** Địa bàn · Commune */
  | "COMMUNE";

/** Trang: Dự án đầu tư công · Page: Public investment project */
export type PublicInvestmentProjectConnection = {
  __typename?: "PublicInvestmentProjectConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<PublicInvestmentProjectEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<PublicInvestmentProject>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Dự án đầu tư công · Edge: Public investment project */
export type PublicInvestmentProjectEdge = {
  __typename?: "PublicInvestmentProjectEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<PublicInvestmentProject>;
};

/** Lọc: Dự án đầu tư công · Filter: Public investment project */
export type PublicInvestmentProjectFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<PublicInvestmentProjectFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<PublicInvestmentProjectFilter>>;
  /** Không · Not */
  not?: InputMaybe<PublicInvestmentProjectFilter>;
  /** Mã dự án · Project code */
  projectCode?: InputMaybe<IDEqInFilter>;
  /** Tên dự án · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Chủ đầu tư · Investor */
  investor?: InputMaybe<IDEqInFilter>;
  /** Nhóm dự án · Group */
  group?: InputMaybe<CodeEqInFilter>;
  /** Tổng mức đầu tư (đồng) · Total investment in VND */
  totalInvestment?: InputMaybe<MoneyRangeFilter>;
  /** Đã giải ngân (đồng) · Disbursed in VND */
  disbursed?: InputMaybe<MoneyRangeFilter>;
  /** Nhà thầu chính · Main contractor */
  contractor?: InputMaybe<IDEqInFilter>;
  /** Ngày ký hợp đồng · Date of the contract */
  contractedOn?: InputMaybe<DateRangeFilter>;
  /** Mã các xã của dự án · Codes of the communes */
  communeCodes?: InputMaybe<StringHasFilter>;
  /** Phần vốn theo địa bàn · Investment by commune */
  places?: InputMaybe<ProjectPlaceSomeFilter>;
  /** Tiến độ · Progress */
  status?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Dự án đầu tư công · Order: Public investment project */
export type PublicInvestmentProjectOrder = {
  /** Trường · Field */
  field: PublicInvestmentProjectOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Dự án đầu tư công · Fields to order by: Public investment project */
export type PublicInvestmentProjectOrderField =
  /** Tên dự án · Name */
  | "NAME"
  /** Tổng mức đầu tư (đồng) · Total investment in VND */
  | "TOTAL_INVESTMENT"
  /** Đã giải ngân (đồng) · Disbursed in VND */
  | "DISBURSED"
  /** Ngày ký hợp đồng · Date of the contract */
  | "CONTRACTED_ON";

/** Thống kê: Dự án đầu tư công · Counts: Public investment project */
export type PublicInvestmentProjectAggregate = {
  __typename?: "PublicInvestmentProjectAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<PublicInvestmentProjectGroup>>;
};

/** Nhóm: Dự án đầu tư công · Group: Public investment project */
export type PublicInvestmentProjectGroup = {
  __typename?: "PublicInvestmentProjectGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Dự án đầu tư công · Fields to group by: Public investment project */
export type PublicInvestmentProjectGroupField =
  /** Mã dự án · Project code */
  | "PROJECT_CODE"
  /** Chủ đầu tư · Investor */
  | "INVESTOR"
  /** Nhóm dự án · Group */
  | "GROUP"
  /** Nhà thầu chính · Main contractor */
  | "CONTRACTOR"
  /** Ngày ký hợp đồng · Date of the contract */
  | "CONTRACTED_ON"
  /** Tiến độ · Progress */
  | "STATUS";

/** Trang: Địa bàn của dự án đầu tư công · Page: Place of a public investment project */
export type ProjectPlaceConnection = {
  __typename?: "ProjectPlaceConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<ProjectPlaceEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<ProjectPlace>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Địa bàn của dự án đầu tư công · Edge: Place of a public investment project */
export type ProjectPlaceEdge = {
  __typename?: "ProjectPlaceEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<ProjectPlace>;
};

/** Lọc: Địa bàn của dự án đầu tư công · Filter: Place of a public investment project */
export type ProjectPlaceFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<ProjectPlaceFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<ProjectPlaceFilter>>;
  /** Không · Not */
  not?: InputMaybe<ProjectPlaceFilter>;
  /** Dự án · Project */
  project?: InputMaybe<PublicInvestmentProjectEqInSomeFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Phần vốn tại xã (đồng) · Investment there in VND */
  investment?: InputMaybe<MoneyRangeFilter>;
};

/** Thứ tự: Địa bàn của dự án đầu tư công · Order: Place of a public investment project */
export type ProjectPlaceOrder = {
  /** Trường · Field */
  field: ProjectPlaceOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Địa bàn của dự án đầu tư công · Fields to order by: Place of a public investment project */
export type ProjectPlaceOrderField =
  /** Phần vốn tại xã (đồng) · Investment there in VND */
  "INVESTMENT";

/** Thống kê: Địa bàn của dự án đầu tư công · Counts: Place of a public investment project */
export type ProjectPlaceAggregate = {
  __typename?: "ProjectPlaceAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<ProjectPlaceGroup>>;
};

/** Nhóm: Địa bàn của dự án đầu tư công · Group: Place of a public investment project */
export type ProjectPlaceGroup = {
  __typename?: "ProjectPlaceGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Địa bàn của dự án đầu tư công · Fields to group by: Place of a public investment project */
export type ProjectPlaceGroupField =
  /** Dự án · Project */
  | "PROJECT"
  /** Xã · Commune */
  | "COMMUNE";

/** Trang: Tài sản công · Page: Public asset */
export type PublicAssetConnection = {
  __typename?: "PublicAssetConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<PublicAssetEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<PublicAsset>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Tài sản công · Edge: Public asset */
export type PublicAssetEdge = {
  __typename?: "PublicAssetEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<PublicAsset>;
};

/** Lọc: Tài sản công · Filter: Public asset */
export type PublicAssetFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<PublicAssetFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<PublicAssetFilter>>;
  /** Không · Not */
  not?: InputMaybe<PublicAssetFilter>;
  /** Mã tài sản · Asset code */
  assetCode?: InputMaybe<IDEqInFilter>;
  /** Tên tài sản · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Loại tài sản · Kind */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Đơn vị quản lý, sử dụng · Agency that manages it */
  agency?: InputMaybe<IDEqInFilter>;
  /** Nguyên giá (đồng) · Original value in VND */
  originalValue?: InputMaybe<MoneyRangeFilter>;
  /** Giá trị còn lại (đồng) · Remaining value in VND */
  remainingValue?: InputMaybe<MoneyRangeFilter>;
  /** Xã có tài sản · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Vị trí · Location */
  location?: InputMaybe<PlaceFilter>;
  /** Hiện trạng · Condition */
  condition?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Tài sản công · Order: Public asset */
export type PublicAssetOrder = {
  /** Trường · Field */
  field: PublicAssetOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Tài sản công · Fields to order by: Public asset */
export type PublicAssetOrderField =
  /** Tên tài sản · Name */
  | "NAME"
  /** Nguyên giá (đồng) · Original value in VND */
  | "ORIGINAL_VALUE"
  /** Giá trị còn lại (đồng) · Remaining value in VND */
  | "REMAINING_VALUE"
  /** Vị trí · Location */
  | "LOCATION";

/** Thống kê: Tài sản công · Counts: Public asset */
export type PublicAssetAggregate = {
  __typename?: "PublicAssetAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<PublicAssetGroup>>;
};

/** Nhóm: Tài sản công · Group: Public asset */
export type PublicAssetGroup = {
  __typename?: "PublicAssetGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Tài sản công · Fields to group by: Public asset */
export type PublicAssetGroupField =
  /** Mã tài sản · Asset code */
  | "ASSET_CODE"
  /** Loại tài sản · Kind */
  | "KIND"
  /** Đơn vị quản lý, sử dụng · Agency that manages it */
  | "AGENCY"
  /** Xã có tài sản · Commune */
  | "COMMUNE"
  /** Hiện trạng · Condition */
  | "CONDITION";

/** Trang: Nghĩa vụ thuế theo kỳ · Page: Tax obligation of a period */
export type TaxObligationConnection = {
  __typename?: "TaxObligationConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<TaxObligationEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<TaxObligation>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Nghĩa vụ thuế theo kỳ · Edge: Tax obligation of a period */
export type TaxObligationEdge = {
  __typename?: "TaxObligationEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<TaxObligation>;
};

/** Lọc: Nghĩa vụ thuế theo kỳ · Filter: Tax obligation of a period */
export type TaxObligationFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<TaxObligationFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<TaxObligationFilter>>;
  /** Không · Not */
  not?: InputMaybe<TaxObligationFilter>;
  /** Mã số thuế; của cá nhân, hộ kinh doanh là số định danh · Tax code; of a person or household business the personal number */
  taxCode?: InputMaybe<IDEqInFilter>;
  /** Doanh nghiệp nộp thuế · Taxpayer, where it is an enterprise */
  enterprise?: InputMaybe<IDEqInFilter>;
  /** Cá nhân nộp thuế · Taxpayer, where it is a person */
  taxpayer?: InputMaybe<IDEqInFilter>;
  /** Loại thuế · Tax */
  taxType?: InputMaybe<CodeEqInFilter>;
  /** Kỳ tính thuế: 2026-Q3 hay 2026 · Period: 2026-Q3 or 2026 */
  period?: InputMaybe<StringEqInFilter>;
  /** Số kê khai (đồng) · Declared in VND */
  declared?: InputMaybe<MoneyRangeFilter>;
  /** Số đã nộp (đồng) · Paid in VND */
  paid?: InputMaybe<MoneyRangeFilter>;
  /** Số còn nợ (đồng) · Owed in VND */
  debt?: InputMaybe<MoneyRangeFilter>;
  /** Số nợ quá 90 ngày (đồng) · Owed for more than 90 days, in VND */
  debtOver90Days?: InputMaybe<MoneyRangeFilter>;
  /** Biện pháp cưỡng chế · Enforcement */
  enforcement?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Nghĩa vụ thuế theo kỳ · Order: Tax obligation of a period */
export type TaxObligationOrder = {
  /** Trường · Field */
  field: TaxObligationOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Nghĩa vụ thuế theo kỳ · Fields to order by: Tax obligation of a period */
export type TaxObligationOrderField =
  /** Kỳ tính thuế: 2026-Q3 hay 2026 · Period: 2026-Q3 or 2026 */
  | "PERIOD"
  /** Số kê khai (đồng) · Declared in VND */
  | "DECLARED"
  /** Số đã nộp (đồng) · Paid in VND */
  | "PAID"
  /** Số còn nợ (đồng) · Owed in VND */
  | "DEBT"
  /** Số nợ quá 90 ngày (đồng) · Owed for more than 90 days, in VND */
  | "DEBT_OVER90_DAYS";

/** Thống kê: Nghĩa vụ thuế theo kỳ · Counts: Tax obligation of a period */
export type TaxObligationAggregate = {
  __typename?: "TaxObligationAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<TaxObligationGroup>>;
};

/** Nhóm: Nghĩa vụ thuế theo kỳ · Group: Tax obligation of a period */
export type TaxObligationGroup = {
  __typename?: "TaxObligationGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Nghĩa vụ thuế theo kỳ · Fields to group by: Tax obligation of a period */
export type TaxObligationGroupField =
  /** Mã số thuế; của cá nhân, hộ kinh doanh là số định danh · Tax code; of a person or household business the personal number */
  | "TAX_CODE"
  /** Doanh nghiệp nộp thuế · Taxpayer, where it is an enterprise */
  | "ENTERPRISE"
  /** Cá nhân nộp thuế · Taxpayer, where it is a person */
  | "TAXPAYER"
  /** Loại thuế · Tax */
  | "TAX_TYPE"
  /** Kỳ tính thuế: 2026-Q3 hay 2026 · Period: 2026-Q3 or 2026 */
  | "PERIOD"
  /** Biện pháp cưỡng chế · Enforcement */
  | "ENFORCEMENT";

/** Trang: Giá thị trường · Page: Market price */
export type PriceRecordConnection = {
  __typename?: "PriceRecordConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<PriceRecordEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<PriceRecord>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Giá thị trường · Edge: Market price */
export type PriceRecordEdge = {
  __typename?: "PriceRecordEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<PriceRecord>;
};

/** Lọc: Giá thị trường · Filter: Market price */
export type PriceRecordFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<PriceRecordFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<PriceRecordFilter>>;
  /** Không · Not */
  not?: InputMaybe<PriceRecordFilter>;
  /** Hàng hóa, dịch vụ · Goods or service */
  item?: InputMaybe<CodeEqInFilter>;
  /** Giá (đồng) · Price in VND */
  price?: InputMaybe<MoneyRangeFilter>;
  /** Ngày · Date */
  recordedOn?: InputMaybe<DateEqRangeFilter>;
  /** Nơi ghi giá · Commune */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Giá thị trường · Order: Market price */
export type PriceRecordOrder = {
  /** Trường · Field */
  field: PriceRecordOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Giá thị trường · Fields to order by: Market price */
export type PriceRecordOrderField =
  /** Giá (đồng) · Price in VND */
  | "PRICE"
  /** Ngày · Date */
  | "RECORDED_ON";

/** Thống kê: Giá thị trường · Counts: Market price */
export type PriceRecordAggregate = {
  __typename?: "PriceRecordAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<PriceRecordGroup>>;
};

/** Nhóm: Giá thị trường · Group: Market price */
export type PriceRecordGroup = {
  __typename?: "PriceRecordGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Giá thị trường · Fields to group by: Market price */
export type PriceRecordGroupField =
  /** Hàng hóa, dịch vụ · Goods or service */
  | "ITEM"
  /** Ngày · Date */
  | "RECORDED_ON"
  /** Nơi ghi giá · Commune */
  | "COMMUNE";

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

/** Điều kiện trên String · Predicate on String */
export type StringEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
};

/** Điều kiện trên ID · Predicate on ID */
export type IDEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
};

/** Điều kiện trên Code · Predicate on Code */
export type CodeEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
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

/** Điều kiện trên String · Predicate on String */
export type StringHasFilter = {
  /** Có phần tử · Has the element */
  has?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type ProjectPlaceSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<ProjectPlaceFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<ProjectPlaceFilter>;
};

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type PublicInvestmentProjectEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<PublicInvestmentProjectFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<PublicInvestmentProjectFilter>;
};

/** Điều kiện trên vị trí · Predicate on a place */
export type PlaceFilter = {
  /** Có phần trong khung · Has a part in the box */
  box?: InputMaybe<PlaceBox>;
  /** Cách hình không quá số mét đã nêu · At most so many metres from the shape */
  near?: InputMaybe<PlaceNear>;
  /** Có phần chung với hình · Shares a part with the shape */
  intersects?: InputMaybe<PlaceShape>;
  /** Nằm trọn trong một vùng của hình · Lies wholly in a polygon of the shape */
  within?: InputMaybe<PlaceShape>;
};

/** Khung kinh độ, vĩ độ WGS 84 · Box of longitudes and latitudes, WGS 84 */
export type PlaceBox = {
  /** Kinh độ tây · Western longitude */
  west: Scalars["Float"];
  /** Vĩ độ nam · Southern latitude */
  south: Scalars["Float"];
  /** Kinh độ đông · Eastern longitude */
  east: Scalars["Float"];
  /** Vĩ độ bắc · Northern latitude */
  north: Scalars["Float"];
};

/** Gần một hình · Near a shape */
export type PlaceNear = {
  /** Khoảng cách tối đa, mét trên ellipsoid · Largest distance, metres on the ellipsoid */
  metres: Scalars["Float"];
  /** Hình GeoJSON, WGS 84 · GeoJSON shape, WGS 84 */
  shape?: InputMaybe<Scalars["GeoJSON"]>;
};

/** Một hình · A shape */
export type PlaceShape = {
  /** Hình GeoJSON, WGS 84 · GeoJSON shape, WGS 84 */
  shape?: InputMaybe<Scalars["GeoJSON"]>;
};

/** Một điểm, WGS 84 · A position, WGS 84 */
export type PlacePosition = {
  /** Kinh độ · Longitude */
  longitude: Scalars["Float"];
  /** Vĩ độ · Latitude */
  latitude: Scalars["Float"];
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
  BudgetLine: ResolverTypeWrapper<RowKeys>;
  PublicInvestmentProject: ResolverTypeWrapper<RowKeys>;
  ProjectPlace: ResolverTypeWrapper<RowKeys>;
  PublicAsset: ResolverTypeWrapper<RowKeys>;
  TaxObligation: ResolverTypeWrapper<RowKeys>;
  PriceRecord: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  Enterprise: ResolverTypeWrapper<RowKeys>;
  Agency: ResolverTypeWrapper<RowKeys>;
  LandParcel: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  BudgetLineConnection: ResolverTypeWrapper<
    Omit<BudgetLineConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["BudgetLineEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["BudgetLine"]>>;
    }
  >;
  BudgetLineEdge: ResolverTypeWrapper<
    Omit<BudgetLineEdge, "node"> & {
      node?: Maybe<ResolversTypes["BudgetLine"]>;
    }
  >;
  BudgetLineFilter: BudgetLineFilter;
  BudgetLineOrder: BudgetLineOrder;
  BudgetLineOrderField: BudgetLineOrderField;
  BudgetLineAggregate: ResolverTypeWrapper<BudgetLineAggregate>;
  BudgetLineGroup: ResolverTypeWrapper<BudgetLineGroup>;
  BudgetLineGroupField: BudgetLineGroupField;
  PublicInvestmentProjectConnection: ResolverTypeWrapper<
    Omit<PublicInvestmentProjectConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["PublicInvestmentProjectEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["PublicInvestmentProject"]>>;
    }
  >;
  PublicInvestmentProjectEdge: ResolverTypeWrapper<
    Omit<PublicInvestmentProjectEdge, "node"> & {
      node?: Maybe<ResolversTypes["PublicInvestmentProject"]>;
    }
  >;
  PublicInvestmentProjectFilter: PublicInvestmentProjectFilter;
  PublicInvestmentProjectOrder: PublicInvestmentProjectOrder;
  PublicInvestmentProjectOrderField: PublicInvestmentProjectOrderField;
  PublicInvestmentProjectAggregate: ResolverTypeWrapper<PublicInvestmentProjectAggregate>;
  PublicInvestmentProjectGroup: ResolverTypeWrapper<PublicInvestmentProjectGroup>;
  PublicInvestmentProjectGroupField: PublicInvestmentProjectGroupField;
  ProjectPlaceConnection: ResolverTypeWrapper<
    Omit<ProjectPlaceConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["ProjectPlaceEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["ProjectPlace"]>>;
    }
  >;
  ProjectPlaceEdge: ResolverTypeWrapper<
    Omit<ProjectPlaceEdge, "node"> & {
      node?: Maybe<ResolversTypes["ProjectPlace"]>;
    }
  >;
  ProjectPlaceFilter: ProjectPlaceFilter;
  ProjectPlaceOrder: ProjectPlaceOrder;
  ProjectPlaceOrderField: ProjectPlaceOrderField;
  ProjectPlaceAggregate: ResolverTypeWrapper<ProjectPlaceAggregate>;
  ProjectPlaceGroup: ResolverTypeWrapper<ProjectPlaceGroup>;
  ProjectPlaceGroupField: ProjectPlaceGroupField;
  PublicAssetConnection: ResolverTypeWrapper<
    Omit<PublicAssetConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["PublicAssetEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["PublicAsset"]>>;
    }
  >;
  PublicAssetEdge: ResolverTypeWrapper<
    Omit<PublicAssetEdge, "node"> & {
      node?: Maybe<ResolversTypes["PublicAsset"]>;
    }
  >;
  PublicAssetFilter: PublicAssetFilter;
  PublicAssetOrder: PublicAssetOrder;
  PublicAssetOrderField: PublicAssetOrderField;
  PublicAssetAggregate: ResolverTypeWrapper<PublicAssetAggregate>;
  PublicAssetGroup: ResolverTypeWrapper<PublicAssetGroup>;
  PublicAssetGroupField: PublicAssetGroupField;
  TaxObligationConnection: ResolverTypeWrapper<
    Omit<TaxObligationConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["TaxObligationEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["TaxObligation"]>>;
    }
  >;
  TaxObligationEdge: ResolverTypeWrapper<
    Omit<TaxObligationEdge, "node"> & {
      node?: Maybe<ResolversTypes["TaxObligation"]>;
    }
  >;
  TaxObligationFilter: TaxObligationFilter;
  TaxObligationOrder: TaxObligationOrder;
  TaxObligationOrderField: TaxObligationOrderField;
  TaxObligationAggregate: ResolverTypeWrapper<TaxObligationAggregate>;
  TaxObligationGroup: ResolverTypeWrapper<TaxObligationGroup>;
  TaxObligationGroupField: TaxObligationGroupField;
  PriceRecordConnection: ResolverTypeWrapper<
    Omit<PriceRecordConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["PriceRecordEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["PriceRecord"]>>;
    }
  >;
  PriceRecordEdge: ResolverTypeWrapper<
    Omit<PriceRecordEdge, "node"> & {
      node?: Maybe<ResolversTypes["PriceRecord"]>;
    }
  >;
  PriceRecordFilter: PriceRecordFilter;
  PriceRecordOrder: PriceRecordOrder;
  PriceRecordOrderField: PriceRecordOrderField;
  PriceRecordAggregate: ResolverTypeWrapper<PriceRecordAggregate>;
  PriceRecordGroup: ResolverTypeWrapper<PriceRecordGroup>;
  PriceRecordGroupField: PriceRecordGroupField;
  IntEqRangeFilter: IntEqRangeFilter;
  StringEqInFilter: StringEqInFilter;
  IDEqInFilter: IDEqInFilter;
  CodeEqInFilter: CodeEqInFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  StringSearchFilter: StringSearchFilter;
  DateRangeFilter: DateRangeFilter;
  StringHasFilter: StringHasFilter;
  ProjectPlaceSomeFilter: ProjectPlaceSomeFilter;
  PublicInvestmentProjectEqInSomeFilter: PublicInvestmentProjectEqInSomeFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  PlacePosition: PlacePosition;
  DateEqRangeFilter: DateEqRangeFilter;
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
  BudgetLine: RowKeys;
  PublicInvestmentProject: RowKeys;
  ProjectPlace: RowKeys;
  PublicAsset: RowKeys;
  TaxObligation: RowKeys;
  PriceRecord: RowKeys;
  Citizen: RowKeys;
  Enterprise: RowKeys;
  Agency: RowKeys;
  LandParcel: RowKeys;
  AdministrativeUnit: RowKeys;
  BudgetLineConnection: Omit<BudgetLineConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["BudgetLineEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["BudgetLine"]>>;
  };
  BudgetLineEdge: Omit<BudgetLineEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["BudgetLine"]>;
  };
  BudgetLineFilter: BudgetLineFilter;
  BudgetLineOrder: BudgetLineOrder;
  BudgetLineAggregate: BudgetLineAggregate;
  BudgetLineGroup: BudgetLineGroup;
  PublicInvestmentProjectConnection: Omit<
    PublicInvestmentProjectConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["PublicInvestmentProjectEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["PublicInvestmentProject"]>>;
  };
  PublicInvestmentProjectEdge: Omit<PublicInvestmentProjectEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["PublicInvestmentProject"]>;
  };
  PublicInvestmentProjectFilter: PublicInvestmentProjectFilter;
  PublicInvestmentProjectOrder: PublicInvestmentProjectOrder;
  PublicInvestmentProjectAggregate: PublicInvestmentProjectAggregate;
  PublicInvestmentProjectGroup: PublicInvestmentProjectGroup;
  ProjectPlaceConnection: Omit<ProjectPlaceConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["ProjectPlaceEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["ProjectPlace"]>>;
  };
  ProjectPlaceEdge: Omit<ProjectPlaceEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["ProjectPlace"]>;
  };
  ProjectPlaceFilter: ProjectPlaceFilter;
  ProjectPlaceOrder: ProjectPlaceOrder;
  ProjectPlaceAggregate: ProjectPlaceAggregate;
  ProjectPlaceGroup: ProjectPlaceGroup;
  PublicAssetConnection: Omit<PublicAssetConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["PublicAssetEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["PublicAsset"]>>;
  };
  PublicAssetEdge: Omit<PublicAssetEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["PublicAsset"]>;
  };
  PublicAssetFilter: PublicAssetFilter;
  PublicAssetOrder: PublicAssetOrder;
  PublicAssetAggregate: PublicAssetAggregate;
  PublicAssetGroup: PublicAssetGroup;
  TaxObligationConnection: Omit<TaxObligationConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["TaxObligationEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["TaxObligation"]>>;
  };
  TaxObligationEdge: Omit<TaxObligationEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["TaxObligation"]>;
  };
  TaxObligationFilter: TaxObligationFilter;
  TaxObligationOrder: TaxObligationOrder;
  TaxObligationAggregate: TaxObligationAggregate;
  TaxObligationGroup: TaxObligationGroup;
  PriceRecordConnection: Omit<PriceRecordConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["PriceRecordEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["PriceRecord"]>>;
  };
  PriceRecordEdge: Omit<PriceRecordEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["PriceRecord"]>;
  };
  PriceRecordFilter: PriceRecordFilter;
  PriceRecordOrder: PriceRecordOrder;
  PriceRecordAggregate: PriceRecordAggregate;
  PriceRecordGroup: PriceRecordGroup;
  IntEqRangeFilter: IntEqRangeFilter;
  StringEqInFilter: StringEqInFilter;
  IDEqInFilter: IDEqInFilter;
  CodeEqInFilter: CodeEqInFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  StringSearchFilter: StringSearchFilter;
  DateRangeFilter: DateRangeFilter;
  StringHasFilter: StringHasFilter;
  ProjectPlaceSomeFilter: ProjectPlaceSomeFilter;
  PublicInvestmentProjectEqInSomeFilter: PublicInvestmentProjectEqInSomeFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  Float: Scalars["Float"];
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  PlacePosition: PlacePosition;
  DateEqRangeFilter: DateEqRangeFilter;
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
  budgetLine?: Resolver<
    Maybe<ResolversTypes["BudgetLine"]>,
    ParentType,
    ContextType,
    RequireFields<QuerybudgetLineArgs, "id">
  >;
  budgetLines?: Resolver<
    Maybe<ResolversTypes["BudgetLineConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerybudgetLinesArgs, "first">
  >;
  budgetLineAggregate?: Resolver<
    Maybe<ResolversTypes["BudgetLineAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerybudgetLineAggregateArgs>
  >;
  publicInvestmentProject?: Resolver<
    Maybe<ResolversTypes["PublicInvestmentProject"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypublicInvestmentProjectArgs, "projectCode">
  >;
  publicInvestmentProjects?: Resolver<
    Maybe<ResolversTypes["PublicInvestmentProjectConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypublicInvestmentProjectsArgs, "first">
  >;
  publicInvestmentProjectAggregate?: Resolver<
    Maybe<ResolversTypes["PublicInvestmentProjectAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerypublicInvestmentProjectAggregateArgs>
  >;
  projectPlace?: Resolver<
    Maybe<ResolversTypes["ProjectPlace"]>,
    ParentType,
    ContextType,
    RequireFields<QueryprojectPlaceArgs, "id">
  >;
  projectPlaces?: Resolver<
    Maybe<ResolversTypes["ProjectPlaceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryprojectPlacesArgs, "first">
  >;
  projectPlaceAggregate?: Resolver<
    Maybe<ResolversTypes["ProjectPlaceAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryprojectPlaceAggregateArgs>
  >;
  publicAsset?: Resolver<
    Maybe<ResolversTypes["PublicAsset"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypublicAssetArgs, "assetCode">
  >;
  publicAssets?: Resolver<
    Maybe<ResolversTypes["PublicAssetConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypublicAssetsArgs, "first">
  >;
  publicAssetAggregate?: Resolver<
    Maybe<ResolversTypes["PublicAssetAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerypublicAssetAggregateArgs>
  >;
  taxObligation?: Resolver<
    Maybe<ResolversTypes["TaxObligation"]>,
    ParentType,
    ContextType,
    RequireFields<QuerytaxObligationArgs, "id">
  >;
  taxObligations?: Resolver<
    Maybe<ResolversTypes["TaxObligationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerytaxObligationsArgs, "first">
  >;
  taxObligationAggregate?: Resolver<
    Maybe<ResolversTypes["TaxObligationAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerytaxObligationAggregateArgs>
  >;
  priceRecord?: Resolver<
    Maybe<ResolversTypes["PriceRecord"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypriceRecordArgs, "id">
  >;
  priceRecords?: Resolver<
    Maybe<ResolversTypes["PriceRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypriceRecordsArgs, "first">
  >;
  priceRecordAggregate?: Resolver<
    Maybe<ResolversTypes["PriceRecordAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerypriceRecordAggregateArgs>
  >;
};

export type BudgetLineResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["BudgetLine"] =
    ResolversParentTypes["BudgetLine"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes["Agency"]>, ParentType, ContextType>;
  chapter?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  spent?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
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
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  investor?: Resolver<Maybe<ResolversTypes["Agency"]>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  totalInvestment?: Resolver<
    Maybe<ResolversTypes["Money"]>,
    ParentType,
    ContextType
  >;
  disbursed?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  contractor?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  contractedOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  communeCodes?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  places?: Resolver<
    Maybe<ResolversTypes["ProjectPlaceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<PublicInvestmentProjectplacesArgs, "first">
  >;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPlaceResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ProjectPlace"] =
    ResolversParentTypes["ProjectPlace"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  project?: Resolver<
    Maybe<ResolversTypes["PublicInvestmentProject"]>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  investment?: Resolver<
    Maybe<ResolversTypes["Money"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicAssetResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PublicAsset"] =
    ResolversParentTypes["PublicAsset"],
> = {
  assetCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes["Agency"]>, ParentType, ContextType>;
  originalValue?: Resolver<
    Maybe<ResolversTypes["Money"]>,
    ParentType,
    ContextType
  >;
  remainingValue?: Resolver<
    Maybe<ResolversTypes["Money"]>,
    ParentType,
    ContextType
  >;
  parcel?: Resolver<
    Maybe<ResolversTypes["LandParcel"]>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  location?: Resolver<
    Maybe<ResolversTypes["GeoJSON"]>,
    ParentType,
    ContextType
  >;
  condition?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxObligationResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TaxObligation"] =
    ResolversParentTypes["TaxObligation"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  enterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  taxpayer?: Resolver<
    Maybe<ResolversTypes["Citizen"]>,
    ParentType,
    ContextType
  >;
  taxType?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  declared?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  debt?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  debtOver90Days?: Resolver<
    Maybe<ResolversTypes["Money"]>,
    ParentType,
    ContextType
  >;
  enforcement?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceRecordResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PriceRecord"] =
    ResolversParentTypes["PriceRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  source?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Citizen"] =
    ResolversParentTypes["Citizen"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  taxObligations?: Resolver<
    Maybe<ResolversTypes["TaxObligationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizentaxObligationsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  taxObligations?: Resolver<
    Maybe<ResolversTypes["TaxObligationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisetaxObligationsArgs, "first">
  >;
  publicProjects?: Resolver<
    Maybe<ResolversTypes["PublicInvestmentProjectConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisepublicProjectsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Agency"] =
    ResolversParentTypes["Agency"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  budgetLines?: Resolver<
    Maybe<ResolversTypes["BudgetLineConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencybudgetLinesArgs, "first">
  >;
  publicProjects?: Resolver<
    Maybe<ResolversTypes["PublicInvestmentProjectConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencypublicProjectsArgs, "first">
  >;
  publicAssets?: Resolver<
    Maybe<ResolversTypes["PublicAssetConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencypublicAssetsArgs, "first">
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
  publicAssets?: Resolver<
    Maybe<ResolversTypes["PublicAssetConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LandParcelpublicAssetsArgs, "first">
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
  budgetLines?: Resolver<
    Maybe<ResolversTypes["BudgetLineConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitbudgetLinesArgs, "first">
  >;
  publicInvestments?: Resolver<
    Maybe<ResolversTypes["ProjectPlaceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitpublicInvestmentsArgs, "first">
  >;
  publicAssets?: Resolver<
    Maybe<ResolversTypes["PublicAssetConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitpublicAssetsArgs, "first">
  >;
  priceRecords?: Resolver<
    Maybe<ResolversTypes["PriceRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitpriceRecordsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetLineConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["BudgetLineConnection"] =
    ResolversParentTypes["BudgetLineConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["BudgetLineEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["BudgetLine"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetLineEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["BudgetLineEdge"] =
    ResolversParentTypes["BudgetLineEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["BudgetLine"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetLineAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["BudgetLineAggregate"] =
    ResolversParentTypes["BudgetLineAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["BudgetLineGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetLineGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["BudgetLineGroup"] =
    ResolversParentTypes["BudgetLineGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicInvestmentProjectConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PublicInvestmentProjectConnection"] =
    ResolversParentTypes["PublicInvestmentProjectConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["PublicInvestmentProjectEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["PublicInvestmentProject"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicInvestmentProjectEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PublicInvestmentProjectEdge"] =
    ResolversParentTypes["PublicInvestmentProjectEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["PublicInvestmentProject"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicInvestmentProjectAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PublicInvestmentProjectAggregate"] =
    ResolversParentTypes["PublicInvestmentProjectAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["PublicInvestmentProjectGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicInvestmentProjectGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PublicInvestmentProjectGroup"] =
    ResolversParentTypes["PublicInvestmentProjectGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPlaceConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ProjectPlaceConnection"] =
    ResolversParentTypes["ProjectPlaceConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["ProjectPlaceEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["ProjectPlace"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPlaceEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ProjectPlaceEdge"] =
    ResolversParentTypes["ProjectPlaceEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["ProjectPlace"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPlaceAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ProjectPlaceAggregate"] =
    ResolversParentTypes["ProjectPlaceAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["ProjectPlaceGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPlaceGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ProjectPlaceGroup"] =
    ResolversParentTypes["ProjectPlaceGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicAssetConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PublicAssetConnection"] =
    ResolversParentTypes["PublicAssetConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["PublicAssetEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["PublicAsset"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicAssetEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PublicAssetEdge"] =
    ResolversParentTypes["PublicAssetEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["PublicAsset"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicAssetAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PublicAssetAggregate"] =
    ResolversParentTypes["PublicAssetAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["PublicAssetGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicAssetGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PublicAssetGroup"] =
    ResolversParentTypes["PublicAssetGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxObligationConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TaxObligationConnection"] =
    ResolversParentTypes["TaxObligationConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["TaxObligationEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["TaxObligation"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxObligationEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TaxObligationEdge"] =
    ResolversParentTypes["TaxObligationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["TaxObligation"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxObligationAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TaxObligationAggregate"] =
    ResolversParentTypes["TaxObligationAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["TaxObligationGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxObligationGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TaxObligationGroup"] =
    ResolversParentTypes["TaxObligationGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceRecordConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PriceRecordConnection"] =
    ResolversParentTypes["PriceRecordConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["PriceRecordEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["PriceRecord"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceRecordEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PriceRecordEdge"] =
    ResolversParentTypes["PriceRecordEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["PriceRecord"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceRecordAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PriceRecordAggregate"] =
    ResolversParentTypes["PriceRecordAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["PriceRecordGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceRecordGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PriceRecordGroup"] =
    ResolversParentTypes["PriceRecordGroup"],
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
  BudgetLine?: BudgetLineResolvers<ContextType>;
  PublicInvestmentProject?: PublicInvestmentProjectResolvers<ContextType>;
  ProjectPlace?: ProjectPlaceResolvers<ContextType>;
  PublicAsset?: PublicAssetResolvers<ContextType>;
  TaxObligation?: TaxObligationResolvers<ContextType>;
  PriceRecord?: PriceRecordResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  LandParcel?: LandParcelResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  BudgetLineConnection?: BudgetLineConnectionResolvers<ContextType>;
  BudgetLineEdge?: BudgetLineEdgeResolvers<ContextType>;
  BudgetLineAggregate?: BudgetLineAggregateResolvers<ContextType>;
  BudgetLineGroup?: BudgetLineGroupResolvers<ContextType>;
  PublicInvestmentProjectConnection?: PublicInvestmentProjectConnectionResolvers<ContextType>;
  PublicInvestmentProjectEdge?: PublicInvestmentProjectEdgeResolvers<ContextType>;
  PublicInvestmentProjectAggregate?: PublicInvestmentProjectAggregateResolvers<ContextType>;
  PublicInvestmentProjectGroup?: PublicInvestmentProjectGroupResolvers<ContextType>;
  ProjectPlaceConnection?: ProjectPlaceConnectionResolvers<ContextType>;
  ProjectPlaceEdge?: ProjectPlaceEdgeResolvers<ContextType>;
  ProjectPlaceAggregate?: ProjectPlaceAggregateResolvers<ContextType>;
  ProjectPlaceGroup?: ProjectPlaceGroupResolvers<ContextType>;
  PublicAssetConnection?: PublicAssetConnectionResolvers<ContextType>;
  PublicAssetEdge?: PublicAssetEdgeResolvers<ContextType>;
  PublicAssetAggregate?: PublicAssetAggregateResolvers<ContextType>;
  PublicAssetGroup?: PublicAssetGroupResolvers<ContextType>;
  TaxObligationConnection?: TaxObligationConnectionResolvers<ContextType>;
  TaxObligationEdge?: TaxObligationEdgeResolvers<ContextType>;
  TaxObligationAggregate?: TaxObligationAggregateResolvers<ContextType>;
  TaxObligationGroup?: TaxObligationGroupResolvers<ContextType>;
  PriceRecordConnection?: PriceRecordConnectionResolvers<ContextType>;
  PriceRecordEdge?: PriceRecordEdgeResolvers<ContextType>;
  PriceRecordAggregate?: PriceRecordAggregateResolvers<ContextType>;
  PriceRecordGroup?: PriceRecordGroupResolvers<ContextType>;
};


