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
  /** Người tham gia bảo hiểm xã hội theo khóa · Insured person by key */
  insuredPerson?: Maybe<InsuredPerson>;
  /** Danh sách: Người tham gia bảo hiểm xã hội · List: Insured person */
  insuredPersons?: Maybe<InsuredPersonConnection>;
  /** Thống kê: Người tham gia bảo hiểm xã hội · Counts: Insured person */
  insuredPersonAggregate?: Maybe<InsuredPersonAggregate>;
  /** Thẻ bảo hiểm y tế theo khóa · Health insurance card by key */
  healthInsuranceCard?: Maybe<HealthInsuranceCard>;
  /** Danh sách: Thẻ bảo hiểm y tế · List: Health insurance card */
  healthInsuranceCards?: Maybe<HealthInsuranceCardConnection>;
  /** Thống kê: Thẻ bảo hiểm y tế · Counts: Health insurance card */
  healthInsuranceCardAggregate?: Maybe<HealthInsuranceCardAggregate>;
  /** Đóng bảo hiểm xã hội theo tháng theo khóa · Monthly contribution to social insurance by key */
  socialInsuranceContribution?: Maybe<SocialInsuranceContribution>;
  /** Danh sách: Đóng bảo hiểm xã hội theo tháng · List: Monthly contribution to social insurance */
  socialInsuranceContributions?: Maybe<SocialInsuranceContributionConnection>;
  /** Thống kê: Đóng bảo hiểm xã hội theo tháng · Counts: Monthly contribution to social insurance */
  socialInsuranceContributionAggregate?: Maybe<SocialInsuranceContributionAggregate>;
  /** Nợ bảo hiểm xã hội của đơn vị, theo tháng; nợ bằng 0 khi đã đóng đủ theo khóa · Social insurance debt of an employer by month, zero when all is paid by key */
  socialInsuranceDebt?: Maybe<SocialInsuranceDebt>;
  /** Danh sách: Nợ bảo hiểm xã hội của đơn vị, theo tháng; nợ bằng 0 khi đã đóng đủ · List: Social insurance debt of an employer by month, zero when all is paid */
  socialInsuranceDebts?: Maybe<SocialInsuranceDebtConnection>;
  /** Thống kê: Nợ bảo hiểm xã hội của đơn vị, theo tháng; nợ bằng 0 khi đã đóng đủ · Counts: Social insurance debt of an employer by month, zero when all is paid */
  socialInsuranceDebtAggregate?: Maybe<SocialInsuranceDebtAggregate>;
  /** Hưởng chế độ bảo hiểm theo khóa · Insurance benefit by key */
  socialInsuranceBenefit?: Maybe<SocialInsuranceBenefit>;
  /** Danh sách: Hưởng chế độ bảo hiểm · List: Insurance benefit */
  socialInsuranceBenefits?: Maybe<SocialInsuranceBenefitConnection>;
  /** Thống kê: Hưởng chế độ bảo hiểm · Counts: Insurance benefit */
  socialInsuranceBenefitAggregate?: Maybe<SocialInsuranceBenefitAggregate>;
};

export type QueryinsuredPersonArgs = {
  id: Scalars["ID"];
};

export type QueryinsuredPersonsArgs = {
  filter?: InputMaybe<InsuredPersonFilter>;
  orderBy?: InputMaybe<InsuredPersonOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryinsuredPersonAggregateArgs = {
  filter?: InputMaybe<InsuredPersonFilter>;
  groupBy?: InputMaybe<Array<InsuredPersonGroupField>>;
};

export type QueryhealthInsuranceCardArgs = {
  id: Scalars["ID"];
};

export type QueryhealthInsuranceCardsArgs = {
  filter?: InputMaybe<HealthInsuranceCardFilter>;
  orderBy?: InputMaybe<HealthInsuranceCardOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryhealthInsuranceCardAggregateArgs = {
  filter?: InputMaybe<HealthInsuranceCardFilter>;
  groupBy?: InputMaybe<Array<HealthInsuranceCardGroupField>>;
};

export type QuerysocialInsuranceContributionArgs = {
  id: Scalars["ID"];
};

export type QuerysocialInsuranceContributionsArgs = {
  filter?: InputMaybe<SocialInsuranceContributionFilter>;
  orderBy?: InputMaybe<SocialInsuranceContributionOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerysocialInsuranceContributionAggregateArgs = {
  filter?: InputMaybe<SocialInsuranceContributionFilter>;
  groupBy?: InputMaybe<Array<SocialInsuranceContributionGroupField>>;
};

export type QuerysocialInsuranceDebtArgs = {
  id: Scalars["ID"];
};

export type QuerysocialInsuranceDebtsArgs = {
  filter?: InputMaybe<SocialInsuranceDebtFilter>;
  orderBy?: InputMaybe<SocialInsuranceDebtOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerysocialInsuranceDebtAggregateArgs = {
  filter?: InputMaybe<SocialInsuranceDebtFilter>;
  groupBy?: InputMaybe<Array<SocialInsuranceDebtGroupField>>;
};

export type QuerysocialInsuranceBenefitArgs = {
  id: Scalars["ID"];
};

export type QuerysocialInsuranceBenefitsArgs = {
  filter?: InputMaybe<SocialInsuranceBenefitFilter>;
  orderBy?: InputMaybe<SocialInsuranceBenefitOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerysocialInsuranceBenefitAggregateArgs = {
  filter?: InputMaybe<SocialInsuranceBenefitFilter>;
  groupBy?: InputMaybe<Array<SocialInsuranceBenefitGroupField>>;
};

/** Người tham gia bảo hiểm xã hội · Insured person */
export type InsuredPerson = {
  __typename?: "InsuredPerson";
  /** Tham chiếu người tham gia · Reference of the insured person */
  id: Scalars["ID"];
  /** Mã số bảo hiểm xã hội · Social insurance code */
  socialInsuranceCode?: Maybe<Scalars["ID"]>;
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Doanh nghiệp đang đóng · Enterprise that contributes now */
  currentEmployer?: Maybe<Enterprise>;
  /** Cơ quan đang đóng · Agency that contributes now */
  currentAgency?: Maybe<Agency>;
  /** Loại hình tham gia: COMPULSORY, VOLUNTARY, UNEMPLOYMENT, HEALTH · Branches of insurance */
  participation?: Maybe<Array<Scalars["String"]>>;
  /** Số tháng đã đóng · Months contributed */
  contributionMonths?: Maybe<Scalars["Int"]>;
  /** Trạng thái · Status */
  status?: Maybe<Code>;
  /** Quá trình đóng · Contributions */
  contributions?: Maybe<SocialInsuranceContributionConnection>;
};

/** Người tham gia bảo hiểm xã hội · Insured person */
export type InsuredPersoncontributionsArgs = {
  filter?: InputMaybe<SocialInsuranceContributionFilter>;
  orderBy?: InputMaybe<SocialInsuranceContributionOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Thẻ bảo hiểm y tế · Health insurance card */
export type HealthInsuranceCard = {
  __typename?: "HealthInsuranceCard";
  /** Tham chiếu thẻ · Reference of the card */
  id: Scalars["ID"];
  /** Mã thẻ, trùng mã số bảo hiểm xã hội · Card number, the same as the social insurance code */
  cardNo?: Maybe<Scalars["ID"]>;
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Nhóm đối tượng; cho biết hộ nghèo, trợ cấp · Target group; it tells of poverty and allowances */
  targetGroup?: Maybe<Code>;
  /** Mức hưởng, 1 đến 5 · Benefit level, 1 to 5 */
  benefitLevel?: Maybe<Scalars["Int"]>;
  /** Giá trị sử dụng từ ngày · Valid from */
  validFrom?: Maybe<Scalars["Date"]>;
  /** Giá trị sử dụng đến ngày · Valid to */
  validTo?: Maybe<Scalars["Date"]>;
  /** Nơi đăng ký khám chữa bệnh ban đầu · Facility of first registration */
  initialFacility?: Maybe<HealthFacility>;
  /** Xã quản lý người có thẻ · Commune that keeps the holder's list */
  commune?: Maybe<AdministrativeUnit>;
  /** Xã ghi trong địa chỉ của thẻ, theo ngày cấp; có thể là đơn vị cũ · Commune in the card's address at the date of issue, possibly a former unit */
  addressCommune?: Maybe<AdministrativeUnit>;
};

/** Đóng bảo hiểm xã hội theo tháng · Monthly contribution to social insurance */
export type SocialInsuranceContribution = {
  __typename?: "SocialInsuranceContribution";
  /** Tham chiếu khoản đóng · Reference of the contribution */
  id: Scalars["ID"];
  /** Người tham gia · Insured person */
  insured?: Maybe<InsuredPerson>;
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Tháng · Month */
  month?: Maybe<Scalars["Date"]>;
  /** Doanh nghiệp đóng · Enterprise that contributes */
  employer?: Maybe<Enterprise>;
  /** Cơ quan đóng · Agency that contributes */
  agency?: Maybe<Agency>;
  /** Tiền lương làm căn cứ đóng (đồng) · Salary that the contribution is reckoned on, in VND */
  salaryBase?: Maybe<Scalars["Money"]>;
  /** Số tiền đóng (đồng) · Amount in VND */
  amount?: Maybe<Scalars["Money"]>;
};

/** Nợ bảo hiểm xã hội của đơn vị, theo tháng; nợ bằng 0 khi đã đóng đủ · Social insurance debt of an employer by month, zero when all is paid */
export type SocialInsuranceDebt = {
  __typename?: "SocialInsuranceDebt";
  /** Tham chiếu dòng đối chiếu · Reference of the monthly account */
  id: Scalars["ID"];
  /** Doanh nghiệp · Enterprise */
  employer?: Maybe<Enterprise>;
  /** Tháng · Month */
  month?: Maybe<Scalars["Date"]>;
  /** Số lao động tham gia · Insured employees */
  employees?: Maybe<Scalars["Int"]>;
  /** Số tiền chậm đóng (đồng) · Amount overdue in VND */
  debt?: Maybe<Scalars["Money"]>;
  /** Số tháng chậm đóng · Months overdue */
  monthsOverdue?: Maybe<Scalars["Int"]>;
};

/** Hưởng chế độ bảo hiểm · Insurance benefit */
export type SocialInsuranceBenefit = {
  __typename?: "SocialInsuranceBenefit";
  /** Tham chiếu quyết định hưởng · Reference of the award of the benefit */
  id: Scalars["ID"];
  /** Số quyết định · Decision number */
  decisionNo?: Maybe<Scalars["ID"]>;
  /** Người hưởng · Recipient */
  citizen?: Maybe<Citizen>;
  /** Chế độ; ốm đau, thai sản cho biết sức khỏe · Kind of benefit; sickness and maternity tell of health */
  kind?: Maybe<Code>;
  /** Mức hưởng hằng tháng (đồng) · Monthly amount in VND */
  monthlyAmount?: Maybe<Scalars["Money"]>;
  /** Hưởng từ ngày · From */
  startedOn?: Maybe<Scalars["Date"]>;
  /** Hưởng đến ngày; trống khi đang hưởng · Until; empty while it is paid */
  endedOn?: Maybe<Scalars["Date"]>;
  /** Đang chi trả · Being paid */
  active?: Maybe<Scalars["Boolean"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Tham gia bảo hiểm xã hội của công dân · The citizen's social insurance */
  socialInsurance?: Maybe<InsuredPerson>;
  /** Thẻ bảo hiểm y tế của công dân · The citizen's health insurance cards */
  healthInsuranceCards?: Maybe<HealthInsuranceCardConnection>;
  /** Chế độ bảo hiểm công dân được hưởng · Insurance benefits of the citizen */
  socialInsuranceBenefits?: Maybe<SocialInsuranceBenefitConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenhealthInsuranceCardsArgs = {
  filter?: InputMaybe<HealthInsuranceCardFilter>;
  orderBy?: InputMaybe<HealthInsuranceCardOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizensocialInsuranceBenefitsArgs = {
  filter?: InputMaybe<SocialInsuranceBenefitFilter>;
  orderBy?: InputMaybe<SocialInsuranceBenefitOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp · Enterprise code */
  enterpriseCode: Scalars["ID"];
  /** Người lao động tham gia bảo hiểm tại doanh nghiệp · Insured employees of the enterprise */
  insuredEmployees?: Maybe<InsuredPersonConnection>;
  /** Nợ bảo hiểm xã hội của doanh nghiệp · Social insurance debts of the enterprise */
  socialInsuranceDebts?: Maybe<SocialInsuranceDebtConnection>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterpriseinsuredEmployeesArgs = {
  filter?: InputMaybe<InsuredPersonFilter>;
  orderBy?: InputMaybe<InsuredPersonOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterprisesocialInsuranceDebtsArgs = {
  filter?: InputMaybe<SocialInsuranceDebtFilter>;
  orderBy?: InputMaybe<SocialInsuranceDebtOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type Agency = {
  __typename?: "Agency";
  /** Mã cơ quan · Code */
  code: Scalars["ID"];
};

/** Cơ sở khám chữa bệnh (ngành y tế quản lý) · Health facility, owned by health */
export type HealthFacility = {
  __typename?: "HealthFacility";
  /** Mã cơ sở · Facility code */
  facilityCode: Scalars["ID"];
  /** Thẻ đăng ký khám chữa bệnh ban đầu tại cơ sở · Cards registered here */
  registeredInsuranceCards?: Maybe<HealthInsuranceCardConnection>;
};

/** Cơ sở khám chữa bệnh (ngành y tế quản lý) · Health facility, owned by health */
export type HealthFacilityregisteredInsuranceCardsArgs = {
  filter?: InputMaybe<HealthInsuranceCardFilter>;
  orderBy?: InputMaybe<HealthInsuranceCardOrder>;
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
  /** Thẻ bảo hiểm y tế của người trong xã · Health insurance cards of people here */
  healthInsuranceCards?: Maybe<HealthInsuranceCardConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnithealthInsuranceCardsArgs = {
  filter?: InputMaybe<HealthInsuranceCardFilter>;
  orderBy?: InputMaybe<HealthInsuranceCardOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Người tham gia bảo hiểm xã hội · Page: Insured person */
export type InsuredPersonConnection = {
  __typename?: "InsuredPersonConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<InsuredPersonEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<InsuredPerson>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Người tham gia bảo hiểm xã hội · Edge: Insured person */
export type InsuredPersonEdge = {
  __typename?: "InsuredPersonEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<InsuredPerson>;
};

/** Lọc: Người tham gia bảo hiểm xã hội · Filter: Insured person */
export type InsuredPersonFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<InsuredPersonFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<InsuredPersonFilter>>;
  /** Không · Not */
  not?: InputMaybe<InsuredPersonFilter>;
  /** Mã số bảo hiểm xã hội · Social insurance code */
  socialInsuranceCode?: InputMaybe<IDEqInFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Doanh nghiệp đang đóng · Enterprise that contributes now */
  currentEmployer?: InputMaybe<IDEqInFilter>;
  /** Cơ quan đang đóng · Agency that contributes now */
  currentAgency?: InputMaybe<IDEqInFilter>;
  /** Loại hình tham gia: COMPULSORY, VOLUNTARY, UNEMPLOYMENT, HEALTH · Branches of insurance */
  participation?: InputMaybe<StringHasFilter>;
  /** Số tháng đã đóng · Months contributed */
  contributionMonths?: InputMaybe<IntRangeFilter>;
  /** Trạng thái · Status */
  status?: InputMaybe<CodeEqInFilter>;
  /** Quá trình đóng · Contributions */
  contributions?: InputMaybe<SocialInsuranceContributionSomeFilter>;
};

/** Thứ tự: Người tham gia bảo hiểm xã hội · Order: Insured person */
export type InsuredPersonOrder = {
  /** Trường · Field */
  field: InsuredPersonOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Người tham gia bảo hiểm xã hội · Fields to order by: Insured person */
export type InsuredPersonOrderField =
  /** Số tháng đã đóng · Months contributed */
  "CONTRIBUTION_MONTHS";

/** Thống kê: Người tham gia bảo hiểm xã hội · Counts: Insured person */
export type InsuredPersonAggregate = {
  __typename?: "InsuredPersonAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<InsuredPersonGroup>>;
};

/** Nhóm: Người tham gia bảo hiểm xã hội · Group: Insured person */
export type InsuredPersonGroup = {
  __typename?: "InsuredPersonGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Người tham gia bảo hiểm xã hội · Fields to group by: Insured person */
export type InsuredPersonGroupField =
  /** Mã số bảo hiểm xã hội · Social insurance code */
  | "SOCIAL_INSURANCE_CODE"
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Doanh nghiệp đang đóng · Enterprise that contributes now */
  | "CURRENT_EMPLOYER"
  /** Cơ quan đang đóng · Agency that contributes now */
  | "CURRENT_AGENCY"
  /** Trạng thái · Status */
  | "STATUS";

/** Trang: Thẻ bảo hiểm y tế · Page: Health insurance card */
export type HealthInsuranceCardConnection = {
  __typename?: "HealthInsuranceCardConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<HealthInsuranceCardEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<HealthInsuranceCard>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Thẻ bảo hiểm y tế · Edge: Health insurance card */
export type HealthInsuranceCardEdge = {
  __typename?: "HealthInsuranceCardEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<HealthInsuranceCard>;
};

/** Lọc: Thẻ bảo hiểm y tế · Filter: Health insurance card */
export type HealthInsuranceCardFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<HealthInsuranceCardFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<HealthInsuranceCardFilter>>;
  /** Không · Not */
  not?: InputMaybe<HealthInsuranceCardFilter>;
  /** Mã thẻ, trùng mã số bảo hiểm xã hội · Card number, the same as the social insurance code */
  cardNo?: InputMaybe<IDEqInFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Nhóm đối tượng; cho biết hộ nghèo, trợ cấp · Target group; it tells of poverty and allowances */
  targetGroup?: InputMaybe<CodeEqInFilter>;
  /** Mức hưởng, 1 đến 5 · Benefit level, 1 to 5 */
  benefitLevel?: InputMaybe<IntEqInFilter>;
  /** Giá trị sử dụng từ ngày · Valid from */
  validFrom?: InputMaybe<DateRangeFilter>;
  /** Giá trị sử dụng đến ngày · Valid to */
  validTo?: InputMaybe<DateRangeFilter>;
  /** Nơi đăng ký khám chữa bệnh ban đầu · Facility of first registration */
  initialFacility?: InputMaybe<IDEqInFilter>;
  /** Xã quản lý người có thẻ · Commune that keeps the holder's list */
  commune?: InputMaybe<IDEqInFilter>;
  /** Xã ghi trong địa chỉ của thẻ, theo ngày cấp; có thể là đơn vị cũ · Commune in the card's address at the date of issue, possibly a former unit */
  addressCommune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Thẻ bảo hiểm y tế · Order: Health insurance card */
export type HealthInsuranceCardOrder = {
  /** Trường · Field */
  field: HealthInsuranceCardOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Thẻ bảo hiểm y tế · Fields to order by: Health insurance card */
export type HealthInsuranceCardOrderField =
  /** Giá trị sử dụng từ ngày · Valid from */
  | "VALID_FROM"
  /** Giá trị sử dụng đến ngày · Valid to */
  | "VALID_TO";

/** Thống kê: Thẻ bảo hiểm y tế · Counts: Health insurance card */
export type HealthInsuranceCardAggregate = {
  __typename?: "HealthInsuranceCardAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<HealthInsuranceCardGroup>>;
};

/** Nhóm: Thẻ bảo hiểm y tế · Group: Health insurance card */
export type HealthInsuranceCardGroup = {
  __typename?: "HealthInsuranceCardGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Thẻ bảo hiểm y tế · Fields to group by: Health insurance card */
export type HealthInsuranceCardGroupField =
  /** Mã thẻ, trùng mã số bảo hiểm xã hội · Card number, the same as the social insurance code */
  | "CARD_NO"
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Nhóm đối tượng; cho biết hộ nghèo, trợ cấp · Target group; it tells of poverty and allowances */
  | "TARGET_GROUP"
  /** Mức hưởng, 1 đến 5 · Benefit level, 1 to 5 */
  | "BENEFIT_LEVEL"
  /** Giá trị sử dụng từ ngày · Valid from */
  | "VALID_FROM"
  /** Giá trị sử dụng đến ngày · Valid to */
  | "VALID_TO"
  /** Nơi đăng ký khám chữa bệnh ban đầu · Facility of first registration */
  | "INITIAL_FACILITY"
  /** Xã quản lý người có thẻ · Commune that keeps the holder's list */
  | "COMMUNE"
  /** Xã ghi trong địa chỉ của thẻ, theo ngày cấp; có thể là đơn vị cũ · Commune in the card's address at the date of issue, possibly a former unit */
  | "ADDRESS_COMMUNE";

/** Trang: Đóng bảo hiểm xã hội theo tháng · Page: Monthly contribution to social insurance */
export type SocialInsuranceContributionConnection = {
  __typename?: "SocialInsuranceContributionConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<SocialInsuranceContributionEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<SocialInsuranceContribution>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Đóng bảo hiểm xã hội theo tháng · Edge: Monthly contribution to social insurance */
export type SocialInsuranceContributionEdge = {
  __typename?: "SocialInsuranceContributionEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<SocialInsuranceContribution>;
};

/** Lọc: Đóng bảo hiểm xã hội theo tháng · Filter: Monthly contribution to social insurance */
export type SocialInsuranceContributionFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<SocialInsuranceContributionFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<SocialInsuranceContributionFilter>>;
  /** Không · Not */
  not?: InputMaybe<SocialInsuranceContributionFilter>;
  /** Người tham gia · Insured person */
  insured?: InputMaybe<IDEqInFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Tháng · Month */
  month?: InputMaybe<DateEqRangeFilter>;
  /** Doanh nghiệp đóng · Enterprise that contributes */
  employer?: InputMaybe<IDEqInFilter>;
  /** Cơ quan đóng · Agency that contributes */
  agency?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Đóng bảo hiểm xã hội theo tháng · Order: Monthly contribution to social insurance */
export type SocialInsuranceContributionOrder = {
  /** Trường · Field */
  field: SocialInsuranceContributionOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Đóng bảo hiểm xã hội theo tháng · Fields to order by: Monthly contribution to social insurance */
export type SocialInsuranceContributionOrderField =
  /** Tháng · Month */
  "MONTH";

/** Thống kê: Đóng bảo hiểm xã hội theo tháng · Counts: Monthly contribution to social insurance */
export type SocialInsuranceContributionAggregate = {
  __typename?: "SocialInsuranceContributionAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<SocialInsuranceContributionGroup>>;
};

/** Nhóm: Đóng bảo hiểm xã hội theo tháng · Group: Monthly contribution to social insurance */
export type SocialInsuranceContributionGroup = {
  __typename?: "SocialInsuranceContributionGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Đóng bảo hiểm xã hội theo tháng · Fields to group by: Monthly contribution to social insurance */
export type SocialInsuranceContributionGroupField =
  /** Người tham gia · Insured person */
  | "INSURED"
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Tháng · Month */
  | "MONTH"
  /** Doanh nghiệp đóng · Enterprise that contributes */
  | "EMPLOYER"
  /** Cơ quan đóng · Agency that contributes */
  | "AGENCY";

/** Trang: Nợ bảo hiểm xã hội của đơn vị, theo tháng; nợ bằng 0 khi đã đóng đủ · Page: Social insurance debt of an employer by month, zero when all is paid */
export type SocialInsuranceDebtConnection = {
  __typename?: "SocialInsuranceDebtConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<SocialInsuranceDebtEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<SocialInsuranceDebt>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Nợ bảo hiểm xã hội của đơn vị, theo tháng; nợ bằng 0 khi đã đóng đủ · Edge: Social insurance debt of an employer by month, zero when all is paid */
export type SocialInsuranceDebtEdge = {
  __typename?: "SocialInsuranceDebtEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<SocialInsuranceDebt>;
};

/** Lọc: Nợ bảo hiểm xã hội của đơn vị, theo tháng; nợ bằng 0 khi đã đóng đủ · Filter: Social insurance debt of an employer by month, zero when all is paid */
export type SocialInsuranceDebtFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<SocialInsuranceDebtFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<SocialInsuranceDebtFilter>>;
  /** Không · Not */
  not?: InputMaybe<SocialInsuranceDebtFilter>;
  /** Doanh nghiệp · Enterprise */
  employer?: InputMaybe<IDEqInFilter>;
  /** Tháng · Month */
  month?: InputMaybe<DateEqRangeFilter>;
  /** Số lao động tham gia · Insured employees */
  employees?: InputMaybe<IntRangeFilter>;
  /** Số tiền chậm đóng (đồng) · Amount overdue in VND */
  debt?: InputMaybe<MoneyRangeFilter>;
  /** Số tháng chậm đóng · Months overdue */
  monthsOverdue?: InputMaybe<IntEqRangeFilter>;
};

/** Thứ tự: Nợ bảo hiểm xã hội của đơn vị, theo tháng; nợ bằng 0 khi đã đóng đủ · Order: Social insurance debt of an employer by month, zero when all is paid */
export type SocialInsuranceDebtOrder = {
  /** Trường · Field */
  field: SocialInsuranceDebtOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Nợ bảo hiểm xã hội của đơn vị, theo tháng; nợ bằng 0 khi đã đóng đủ · Fields to order by: Social insurance debt of an employer by month, zero when all is paid */
export type SocialInsuranceDebtOrderField =
  /** Tháng · Month */
  | "MONTH"
  /** Số lao động tham gia · Insured employees */
  | "EMPLOYEES"
  /** Số tiền chậm đóng (đồng) · Amount overdue in VND */
  | "DEBT"
  /** Số tháng chậm đóng · Months overdue */
  | "MONTHS_OVERDUE";

/** Thống kê: Nợ bảo hiểm xã hội của đơn vị, theo tháng; nợ bằng 0 khi đã đóng đủ · Counts: Social insurance debt of an employer by month, zero when all is paid */
export type SocialInsuranceDebtAggregate = {
  __typename?: "SocialInsuranceDebtAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<SocialInsuranceDebtGroup>>;
};

/** Nhóm: Nợ bảo hiểm xã hội của đơn vị, theo tháng; nợ bằng 0 khi đã đóng đủ · Group: Social insurance debt of an employer by month, zero when all is paid */
export type SocialInsuranceDebtGroup = {
  __typename?: "SocialInsuranceDebtGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Nợ bảo hiểm xã hội của đơn vị, theo tháng; nợ bằng 0 khi đã đóng đủ · Fields to group by: Social insurance debt of an employer by month, zero when all is paid */
export type SocialInsuranceDebtGroupField =
  /** Doanh nghiệp · Enterprise */
  | "EMPLOYER"
  /** Tháng · Month */
  | "MONTH"
  /** Số tháng chậm đóng · Months overdue */
  | "MONTHS_OVERDUE";

/** Trang: Hưởng chế độ bảo hiểm · Page: Insurance benefit */
export type SocialInsuranceBenefitConnection = {
  __typename?: "SocialInsuranceBenefitConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<SocialInsuranceBenefitEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<SocialInsuranceBenefit>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Hưởng chế độ bảo hiểm · Edge: Insurance benefit */
export type SocialInsuranceBenefitEdge = {
  __typename?: "SocialInsuranceBenefitEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<SocialInsuranceBenefit>;
};

/** Lọc: Hưởng chế độ bảo hiểm · Filter: Insurance benefit */
export type SocialInsuranceBenefitFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<SocialInsuranceBenefitFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<SocialInsuranceBenefitFilter>>;
  /** Không · Not */
  not?: InputMaybe<SocialInsuranceBenefitFilter>;
  /** Số quyết định · Decision number */
  decisionNo?: InputMaybe<IDEqInFilter>;
  /** Người hưởng · Recipient */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Chế độ; ốm đau, thai sản cho biết sức khỏe · Kind of benefit; sickness and maternity tell of health */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Mức hưởng hằng tháng (đồng) · Monthly amount in VND */
  monthlyAmount?: InputMaybe<MoneyRangeFilter>;
  /** Hưởng từ ngày · From */
  startedOn?: InputMaybe<DateRangeFilter>;
  /** Hưởng đến ngày; trống khi đang hưởng · Until; empty while it is paid */
  endedOn?: InputMaybe<DateRangeFilter>;
  /** Đang chi trả · Being paid */
  active?: InputMaybe<BooleanEqFilter>;
};

/** Thứ tự: Hưởng chế độ bảo hiểm · Order: Insurance benefit */
export type SocialInsuranceBenefitOrder = {
  /** Trường · Field */
  field: SocialInsuranceBenefitOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Hưởng chế độ bảo hiểm · Fields to order by: Insurance benefit */
export type SocialInsuranceBenefitOrderField =
  /** Mức hưởng hằng tháng (đồng) · Monthly amount in VND */
  | "MONTHLY_AMOUNT"
  /** Hưởng từ ngày · From */
  | "STARTED_ON"
  /** Hưởng đến ngày; trống khi đang hưởng · Until; empty while it is paid */
  | "ENDED_ON";

/** Thống kê: Hưởng chế độ bảo hiểm · Counts: Insurance benefit */
export type SocialInsuranceBenefitAggregate = {
  __typename?: "SocialInsuranceBenefitAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<SocialInsuranceBenefitGroup>>;
};

/** Nhóm: Hưởng chế độ bảo hiểm · Group: Insurance benefit */
export type SocialInsuranceBenefitGroup = {
  __typename?: "SocialInsuranceBenefitGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Hưởng chế độ bảo hiểm · Fields to group by: Insurance benefit */
export type SocialInsuranceBenefitGroupField =
  /** Số quyết định · Decision number */
  | "DECISION_NO"
  /** Người hưởng · Recipient */
  | "CITIZEN"
  /** Chế độ; ốm đau, thai sản cho biết sức khỏe · Kind of benefit; sickness and maternity tell of health */
  | "KIND"
  /** Hưởng từ ngày · From */
  | "STARTED_ON"
  /** Hưởng đến ngày; trống khi đang hưởng · Until; empty while it is paid */
  | "ENDED_ON"
  /** Đang chi trả · Being paid */
  | "ACTIVE";

/** Điều kiện trên ID · Predicate on ID */
export type IDEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
};

/** Điều kiện trên String · Predicate on String */
export type StringHasFilter = {
  /** Có phần tử · Has the element */
  has?: InputMaybe<Scalars["String"]>;
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

/** Điều kiện trên Code · Predicate on Code */
export type CodeEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type SocialInsuranceContributionSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<SocialInsuranceContributionFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<SocialInsuranceContributionFilter>;
};

/** Điều kiện trên Int · Predicate on Int */
export type IntEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Int"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["Int"]>>;
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

/** Điều kiện trên Boolean · Predicate on Boolean */
export type BooleanEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Boolean"]>;
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
  InsuredPerson: ResolverTypeWrapper<RowKeys>;
  HealthInsuranceCard: ResolverTypeWrapper<RowKeys>;
  SocialInsuranceContribution: ResolverTypeWrapper<RowKeys>;
  SocialInsuranceDebt: ResolverTypeWrapper<RowKeys>;
  SocialInsuranceBenefit: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  Enterprise: ResolverTypeWrapper<RowKeys>;
  Agency: ResolverTypeWrapper<RowKeys>;
  HealthFacility: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  InsuredPersonConnection: ResolverTypeWrapper<
    Omit<InsuredPersonConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["InsuredPersonEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["InsuredPerson"]>>;
    }
  >;
  InsuredPersonEdge: ResolverTypeWrapper<
    Omit<InsuredPersonEdge, "node"> & {
      node?: Maybe<ResolversTypes["InsuredPerson"]>;
    }
  >;
  InsuredPersonFilter: InsuredPersonFilter;
  InsuredPersonOrder: InsuredPersonOrder;
  InsuredPersonOrderField: InsuredPersonOrderField;
  InsuredPersonAggregate: ResolverTypeWrapper<InsuredPersonAggregate>;
  InsuredPersonGroup: ResolverTypeWrapper<InsuredPersonGroup>;
  InsuredPersonGroupField: InsuredPersonGroupField;
  HealthInsuranceCardConnection: ResolverTypeWrapper<
    Omit<HealthInsuranceCardConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["HealthInsuranceCardEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["HealthInsuranceCard"]>>;
    }
  >;
  HealthInsuranceCardEdge: ResolverTypeWrapper<
    Omit<HealthInsuranceCardEdge, "node"> & {
      node?: Maybe<ResolversTypes["HealthInsuranceCard"]>;
    }
  >;
  HealthInsuranceCardFilter: HealthInsuranceCardFilter;
  HealthInsuranceCardOrder: HealthInsuranceCardOrder;
  HealthInsuranceCardOrderField: HealthInsuranceCardOrderField;
  HealthInsuranceCardAggregate: ResolverTypeWrapper<HealthInsuranceCardAggregate>;
  HealthInsuranceCardGroup: ResolverTypeWrapper<HealthInsuranceCardGroup>;
  HealthInsuranceCardGroupField: HealthInsuranceCardGroupField;
  SocialInsuranceContributionConnection: ResolverTypeWrapper<
    Omit<SocialInsuranceContributionConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["SocialInsuranceContributionEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["SocialInsuranceContribution"]>>;
    }
  >;
  SocialInsuranceContributionEdge: ResolverTypeWrapper<
    Omit<SocialInsuranceContributionEdge, "node"> & {
      node?: Maybe<ResolversTypes["SocialInsuranceContribution"]>;
    }
  >;
  SocialInsuranceContributionFilter: SocialInsuranceContributionFilter;
  SocialInsuranceContributionOrder: SocialInsuranceContributionOrder;
  SocialInsuranceContributionOrderField: SocialInsuranceContributionOrderField;
  SocialInsuranceContributionAggregate: ResolverTypeWrapper<SocialInsuranceContributionAggregate>;
  SocialInsuranceContributionGroup: ResolverTypeWrapper<SocialInsuranceContributionGroup>;
  SocialInsuranceContributionGroupField: SocialInsuranceContributionGroupField;
  SocialInsuranceDebtConnection: ResolverTypeWrapper<
    Omit<SocialInsuranceDebtConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["SocialInsuranceDebtEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["SocialInsuranceDebt"]>>;
    }
  >;
  SocialInsuranceDebtEdge: ResolverTypeWrapper<
    Omit<SocialInsuranceDebtEdge, "node"> & {
      node?: Maybe<ResolversTypes["SocialInsuranceDebt"]>;
    }
  >;
  SocialInsuranceDebtFilter: SocialInsuranceDebtFilter;
  SocialInsuranceDebtOrder: SocialInsuranceDebtOrder;
  SocialInsuranceDebtOrderField: SocialInsuranceDebtOrderField;
  SocialInsuranceDebtAggregate: ResolverTypeWrapper<SocialInsuranceDebtAggregate>;
  SocialInsuranceDebtGroup: ResolverTypeWrapper<SocialInsuranceDebtGroup>;
  SocialInsuranceDebtGroupField: SocialInsuranceDebtGroupField;
  SocialInsuranceBenefitConnection: ResolverTypeWrapper<
    Omit<SocialInsuranceBenefitConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["SocialInsuranceBenefitEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["SocialInsuranceBenefit"]>>;
    }
  >;
  SocialInsuranceBenefitEdge: ResolverTypeWrapper<
    Omit<SocialInsuranceBenefitEdge, "node"> & {
      node?: Maybe<ResolversTypes["SocialInsuranceBenefit"]>;
    }
  >;
  SocialInsuranceBenefitFilter: SocialInsuranceBenefitFilter;
  SocialInsuranceBenefitOrder: SocialInsuranceBenefitOrder;
  SocialInsuranceBenefitOrderField: SocialInsuranceBenefitOrderField;
  SocialInsuranceBenefitAggregate: ResolverTypeWrapper<SocialInsuranceBenefitAggregate>;
  SocialInsuranceBenefitGroup: ResolverTypeWrapper<SocialInsuranceBenefitGroup>;
  SocialInsuranceBenefitGroupField: SocialInsuranceBenefitGroupField;
  IDEqInFilter: IDEqInFilter;
  StringHasFilter: StringHasFilter;
  IntRangeFilter: IntRangeFilter;
  CodeEqInFilter: CodeEqInFilter;
  SocialInsuranceContributionSomeFilter: SocialInsuranceContributionSomeFilter;
  IntEqInFilter: IntEqInFilter;
  DateRangeFilter: DateRangeFilter;
  DateEqRangeFilter: DateEqRangeFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
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
  InsuredPerson: RowKeys;
  HealthInsuranceCard: RowKeys;
  SocialInsuranceContribution: RowKeys;
  SocialInsuranceDebt: RowKeys;
  SocialInsuranceBenefit: RowKeys;
  Citizen: RowKeys;
  Enterprise: RowKeys;
  Agency: RowKeys;
  HealthFacility: RowKeys;
  AdministrativeUnit: RowKeys;
  InsuredPersonConnection: Omit<InsuredPersonConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["InsuredPersonEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["InsuredPerson"]>>;
  };
  InsuredPersonEdge: Omit<InsuredPersonEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["InsuredPerson"]>;
  };
  InsuredPersonFilter: InsuredPersonFilter;
  InsuredPersonOrder: InsuredPersonOrder;
  InsuredPersonAggregate: InsuredPersonAggregate;
  InsuredPersonGroup: InsuredPersonGroup;
  HealthInsuranceCardConnection: Omit<
    HealthInsuranceCardConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["HealthInsuranceCardEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["HealthInsuranceCard"]>>;
  };
  HealthInsuranceCardEdge: Omit<HealthInsuranceCardEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["HealthInsuranceCard"]>;
  };
  HealthInsuranceCardFilter: HealthInsuranceCardFilter;
  HealthInsuranceCardOrder: HealthInsuranceCardOrder;
  HealthInsuranceCardAggregate: HealthInsuranceCardAggregate;
  HealthInsuranceCardGroup: HealthInsuranceCardGroup;
  SocialInsuranceContributionConnection: Omit<
    SocialInsuranceContributionConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<
      Array<ResolversParentTypes["SocialInsuranceContributionEdge"]>
    >;
    nodes?: Maybe<Array<ResolversParentTypes["SocialInsuranceContribution"]>>;
  };
  SocialInsuranceContributionEdge: Omit<
    SocialInsuranceContributionEdge,
    "node"
  > & { node?: Maybe<ResolversParentTypes["SocialInsuranceContribution"]> };
  SocialInsuranceContributionFilter: SocialInsuranceContributionFilter;
  SocialInsuranceContributionOrder: SocialInsuranceContributionOrder;
  SocialInsuranceContributionAggregate: SocialInsuranceContributionAggregate;
  SocialInsuranceContributionGroup: SocialInsuranceContributionGroup;
  SocialInsuranceDebtConnection: Omit<
    SocialInsuranceDebtConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["SocialInsuranceDebtEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["SocialInsuranceDebt"]>>;
  };
  SocialInsuranceDebtEdge: Omit<SocialInsuranceDebtEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["SocialInsuranceDebt"]>;
  };
  SocialInsuranceDebtFilter: SocialInsuranceDebtFilter;
  SocialInsuranceDebtOrder: SocialInsuranceDebtOrder;
  SocialInsuranceDebtAggregate: SocialInsuranceDebtAggregate;
  SocialInsuranceDebtGroup: SocialInsuranceDebtGroup;
  SocialInsuranceBenefitConnection: Omit<
    SocialInsuranceBenefitConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["SocialInsuranceBenefitEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["SocialInsuranceBenefit"]>>;
  };
  SocialInsuranceBenefitEdge: Omit<SocialInsuranceBenefitEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["SocialInsuranceBenefit"]>;
  };
  SocialInsuranceBenefitFilter: SocialInsuranceBenefitFilter;
  SocialInsuranceBenefitOrder: SocialInsuranceBenefitOrder;
  SocialInsuranceBenefitAggregate: SocialInsuranceBenefitAggregate;
  SocialInsuranceBenefitGroup: SocialInsuranceBenefitGroup;
  IDEqInFilter: IDEqInFilter;
  StringHasFilter: StringHasFilter;
  IntRangeFilter: IntRangeFilter;
  CodeEqInFilter: CodeEqInFilter;
  SocialInsuranceContributionSomeFilter: SocialInsuranceContributionSomeFilter;
  IntEqInFilter: IntEqInFilter;
  DateRangeFilter: DateRangeFilter;
  DateEqRangeFilter: DateEqRangeFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
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
  insuredPerson?: Resolver<
    Maybe<ResolversTypes["InsuredPerson"]>,
    ParentType,
    ContextType,
    RequireFields<QueryinsuredPersonArgs, "id">
  >;
  insuredPersons?: Resolver<
    Maybe<ResolversTypes["InsuredPersonConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryinsuredPersonsArgs, "first">
  >;
  insuredPersonAggregate?: Resolver<
    Maybe<ResolversTypes["InsuredPersonAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryinsuredPersonAggregateArgs>
  >;
  healthInsuranceCard?: Resolver<
    Maybe<ResolversTypes["HealthInsuranceCard"]>,
    ParentType,
    ContextType,
    RequireFields<QueryhealthInsuranceCardArgs, "id">
  >;
  healthInsuranceCards?: Resolver<
    Maybe<ResolversTypes["HealthInsuranceCardConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryhealthInsuranceCardsArgs, "first">
  >;
  healthInsuranceCardAggregate?: Resolver<
    Maybe<ResolversTypes["HealthInsuranceCardAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryhealthInsuranceCardAggregateArgs>
  >;
  socialInsuranceContribution?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceContribution"]>,
    ParentType,
    ContextType,
    RequireFields<QuerysocialInsuranceContributionArgs, "id">
  >;
  socialInsuranceContributions?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceContributionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerysocialInsuranceContributionsArgs, "first">
  >;
  socialInsuranceContributionAggregate?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceContributionAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerysocialInsuranceContributionAggregateArgs>
  >;
  socialInsuranceDebt?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceDebt"]>,
    ParentType,
    ContextType,
    RequireFields<QuerysocialInsuranceDebtArgs, "id">
  >;
  socialInsuranceDebts?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceDebtConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerysocialInsuranceDebtsArgs, "first">
  >;
  socialInsuranceDebtAggregate?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceDebtAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerysocialInsuranceDebtAggregateArgs>
  >;
  socialInsuranceBenefit?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceBenefit"]>,
    ParentType,
    ContextType,
    RequireFields<QuerysocialInsuranceBenefitArgs, "id">
  >;
  socialInsuranceBenefits?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceBenefitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerysocialInsuranceBenefitsArgs, "first">
  >;
  socialInsuranceBenefitAggregate?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceBenefitAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerysocialInsuranceBenefitAggregateArgs>
  >;
};

export type InsuredPersonResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["InsuredPerson"] =
    ResolversParentTypes["InsuredPerson"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  socialInsuranceCode?: Resolver<
    Maybe<ResolversTypes["ID"]>,
    ParentType,
    ContextType
  >;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  currentEmployer?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  currentAgency?: Resolver<
    Maybe<ResolversTypes["Agency"]>,
    ParentType,
    ContextType
  >;
  participation?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  contributionMonths?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  contributions?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceContributionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<InsuredPersoncontributionsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthInsuranceCardResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthInsuranceCard"] =
    ResolversParentTypes["HealthInsuranceCard"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  cardNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  targetGroup?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  benefitLevel?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  validFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  initialFacility?: Resolver<
    Maybe<ResolversTypes["HealthFacility"]>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  addressCommune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceContributionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceContribution"] =
    ResolversParentTypes["SocialInsuranceContribution"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  insured?: Resolver<
    Maybe<ResolversTypes["InsuredPerson"]>,
    ParentType,
    ContextType
  >;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  employer?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  agency?: Resolver<Maybe<ResolversTypes["Agency"]>, ParentType, ContextType>;
  salaryBase?: Resolver<
    Maybe<ResolversTypes["Money"]>,
    ParentType,
    ContextType
  >;
  amount?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceDebtResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceDebt"] =
    ResolversParentTypes["SocialInsuranceDebt"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  employer?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  month?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  debt?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  monthsOverdue?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceBenefitResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceBenefit"] =
    ResolversParentTypes["SocialInsuranceBenefit"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  decisionNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  monthlyAmount?: Resolver<
    Maybe<ResolversTypes["Money"]>,
    ParentType,
    ContextType
  >;
  startedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Citizen"] =
    ResolversParentTypes["Citizen"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  socialInsurance?: Resolver<
    Maybe<ResolversTypes["InsuredPerson"]>,
    ParentType,
    ContextType
  >;
  healthInsuranceCards?: Resolver<
    Maybe<ResolversTypes["HealthInsuranceCardConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenhealthInsuranceCardsArgs, "first">
  >;
  socialInsuranceBenefits?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceBenefitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizensocialInsuranceBenefitsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  insuredEmployees?: Resolver<
    Maybe<ResolversTypes["InsuredPersonConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterpriseinsuredEmployeesArgs, "first">
  >;
  socialInsuranceDebts?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceDebtConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisesocialInsuranceDebtsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Agency"] =
    ResolversParentTypes["Agency"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthFacilityResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthFacility"] =
    ResolversParentTypes["HealthFacility"],
> = {
  facilityCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  registeredInsuranceCards?: Resolver<
    Maybe<ResolversTypes["HealthInsuranceCardConnection"]>,
    ParentType,
    ContextType,
    RequireFields<HealthFacilityregisteredInsuranceCardsArgs, "first">
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
  healthInsuranceCards?: Resolver<
    Maybe<ResolversTypes["HealthInsuranceCardConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnithealthInsuranceCardsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuredPersonConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["InsuredPersonConnection"] =
    ResolversParentTypes["InsuredPersonConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["InsuredPersonEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["InsuredPerson"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuredPersonEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["InsuredPersonEdge"] =
    ResolversParentTypes["InsuredPersonEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["InsuredPerson"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuredPersonAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["InsuredPersonAggregate"] =
    ResolversParentTypes["InsuredPersonAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["InsuredPersonGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsuredPersonGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["InsuredPersonGroup"] =
    ResolversParentTypes["InsuredPersonGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthInsuranceCardConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthInsuranceCardConnection"] =
    ResolversParentTypes["HealthInsuranceCardConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["HealthInsuranceCardEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["HealthInsuranceCard"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthInsuranceCardEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthInsuranceCardEdge"] =
    ResolversParentTypes["HealthInsuranceCardEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["HealthInsuranceCard"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthInsuranceCardAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthInsuranceCardAggregate"] =
    ResolversParentTypes["HealthInsuranceCardAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["HealthInsuranceCardGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthInsuranceCardGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthInsuranceCardGroup"] =
    ResolversParentTypes["HealthInsuranceCardGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceContributionConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends
    ResolversParentTypes["SocialInsuranceContributionConnection"] =
    ResolversParentTypes["SocialInsuranceContributionConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["SocialInsuranceContributionEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["SocialInsuranceContribution"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceContributionEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceContributionEdge"] =
    ResolversParentTypes["SocialInsuranceContributionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceContribution"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceContributionAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends
    ResolversParentTypes["SocialInsuranceContributionAggregate"] =
    ResolversParentTypes["SocialInsuranceContributionAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["SocialInsuranceContributionGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceContributionGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceContributionGroup"] =
    ResolversParentTypes["SocialInsuranceContributionGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceDebtConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceDebtConnection"] =
    ResolversParentTypes["SocialInsuranceDebtConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["SocialInsuranceDebtEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["SocialInsuranceDebt"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceDebtEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceDebtEdge"] =
    ResolversParentTypes["SocialInsuranceDebtEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceDebt"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceDebtAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceDebtAggregate"] =
    ResolversParentTypes["SocialInsuranceDebtAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["SocialInsuranceDebtGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceDebtGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceDebtGroup"] =
    ResolversParentTypes["SocialInsuranceDebtGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceBenefitConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceBenefitConnection"] =
    ResolversParentTypes["SocialInsuranceBenefitConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["SocialInsuranceBenefitEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["SocialInsuranceBenefit"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceBenefitEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceBenefitEdge"] =
    ResolversParentTypes["SocialInsuranceBenefitEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["SocialInsuranceBenefit"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceBenefitAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceBenefitAggregate"] =
    ResolversParentTypes["SocialInsuranceBenefitAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["SocialInsuranceBenefitGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceBenefitGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialInsuranceBenefitGroup"] =
    ResolversParentTypes["SocialInsuranceBenefitGroup"],
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
  InsuredPerson?: InsuredPersonResolvers<ContextType>;
  HealthInsuranceCard?: HealthInsuranceCardResolvers<ContextType>;
  SocialInsuranceContribution?: SocialInsuranceContributionResolvers<ContextType>;
  SocialInsuranceDebt?: SocialInsuranceDebtResolvers<ContextType>;
  SocialInsuranceBenefit?: SocialInsuranceBenefitResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  HealthFacility?: HealthFacilityResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  InsuredPersonConnection?: InsuredPersonConnectionResolvers<ContextType>;
  InsuredPersonEdge?: InsuredPersonEdgeResolvers<ContextType>;
  InsuredPersonAggregate?: InsuredPersonAggregateResolvers<ContextType>;
  InsuredPersonGroup?: InsuredPersonGroupResolvers<ContextType>;
  HealthInsuranceCardConnection?: HealthInsuranceCardConnectionResolvers<ContextType>;
  HealthInsuranceCardEdge?: HealthInsuranceCardEdgeResolvers<ContextType>;
  HealthInsuranceCardAggregate?: HealthInsuranceCardAggregateResolvers<ContextType>;
  HealthInsuranceCardGroup?: HealthInsuranceCardGroupResolvers<ContextType>;
  SocialInsuranceContributionConnection?: SocialInsuranceContributionConnectionResolvers<ContextType>;
  SocialInsuranceContributionEdge?: SocialInsuranceContributionEdgeResolvers<ContextType>;
  SocialInsuranceContributionAggregate?: SocialInsuranceContributionAggregateResolvers<ContextType>;
  SocialInsuranceContributionGroup?: SocialInsuranceContributionGroupResolvers<ContextType>;
  SocialInsuranceDebtConnection?: SocialInsuranceDebtConnectionResolvers<ContextType>;
  SocialInsuranceDebtEdge?: SocialInsuranceDebtEdgeResolvers<ContextType>;
  SocialInsuranceDebtAggregate?: SocialInsuranceDebtAggregateResolvers<ContextType>;
  SocialInsuranceDebtGroup?: SocialInsuranceDebtGroupResolvers<ContextType>;
  SocialInsuranceBenefitConnection?: SocialInsuranceBenefitConnectionResolvers<ContextType>;
  SocialInsuranceBenefitEdge?: SocialInsuranceBenefitEdgeResolvers<ContextType>;
  SocialInsuranceBenefitAggregate?: SocialInsuranceBenefitAggregateResolvers<ContextType>;
  SocialInsuranceBenefitGroup?: SocialInsuranceBenefitGroupResolvers<ContextType>;
};


