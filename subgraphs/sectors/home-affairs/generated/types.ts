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
  /** Cán bộ, công chức, viên chức theo khóa · Civil servant or public employee by key */
  civilServant?: Maybe<CivilServant>;
  /** Danh sách: Cán bộ, công chức, viên chức · List: Civil servant or public employee */
  civilServants?: Maybe<CivilServantConnection>;
  /** Thống kê: Cán bộ, công chức, viên chức · Counts: Civil servant or public employee */
  civilServantAggregate?: Maybe<CivilServantAggregate>;
  /** Khen thưởng theo khóa · Award by key */
  award?: Maybe<Award>;
  /** Danh sách: Khen thưởng · List: Award */
  awards?: Maybe<AwardConnection>;
  /** Thống kê: Khen thưởng · Counts: Award */
  awardAggregate?: Maybe<AwardAggregate>;
  /** Quá trình làm việc theo hợp đồng lao động theo khóa · Employment under a labour contract by key */
  employmentRecord?: Maybe<EmploymentRecord>;
  /** Danh sách: Quá trình làm việc theo hợp đồng lao động · List: Employment under a labour contract */
  employmentRecords?: Maybe<EmploymentRecordConnection>;
  /** Thống kê: Quá trình làm việc theo hợp đồng lao động · Counts: Employment under a labour contract */
  employmentRecordAggregate?: Maybe<EmploymentRecordAggregate>;
  /** Việc làm trống theo khóa · Job vacancy by key */
  jobVacancy?: Maybe<JobVacancy>;
  /** Danh sách: Việc làm trống · List: Job vacancy */
  jobVacancies?: Maybe<JobVacancyConnection>;
  /** Thống kê: Việc làm trống · Counts: Job vacancy */
  jobVacancyAggregate?: Maybe<JobVacancyAggregate>;
  /** Người có công với cách mạng theo khóa · Meritorious person by key */
  meritoriousPerson?: Maybe<MeritoriousPerson>;
  /** Danh sách: Người có công với cách mạng · List: Meritorious person */
  meritoriousPersons?: Maybe<MeritoriousPersonConnection>;
  /** Thống kê: Người có công với cách mạng · Counts: Meritorious person */
  meritoriousPersonAggregate?: Maybe<MeritoriousPersonAggregate>;
  /** Hồ sơ lưu trữ lịch sử theo khóa · Archive record by key */
  archiveRecord?: Maybe<ArchiveRecord>;
  /** Danh sách: Hồ sơ lưu trữ lịch sử · List: Archive record */
  archiveRecords?: Maybe<ArchiveRecordConnection>;
  /** Thống kê: Hồ sơ lưu trữ lịch sử · Counts: Archive record */
  archiveRecordAggregate?: Maybe<ArchiveRecordAggregate>;
};

export type QuerycivilServantArgs = {
  id: Scalars["ID"];
};

export type QuerycivilServantsArgs = {
  filter?: InputMaybe<CivilServantFilter>;
  orderBy?: InputMaybe<CivilServantOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerycivilServantAggregateArgs = {
  filter?: InputMaybe<CivilServantFilter>;
  groupBy?: InputMaybe<Array<CivilServantGroupField>>;
};

export type QueryawardArgs = {
  id: Scalars["ID"];
};

export type QueryawardsArgs = {
  filter?: InputMaybe<AwardFilter>;
  orderBy?: InputMaybe<AwardOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryawardAggregateArgs = {
  filter?: InputMaybe<AwardFilter>;
  groupBy?: InputMaybe<Array<AwardGroupField>>;
};

export type QueryemploymentRecordArgs = {
  id: Scalars["ID"];
};

export type QueryemploymentRecordsArgs = {
  filter?: InputMaybe<EmploymentRecordFilter>;
  orderBy?: InputMaybe<EmploymentRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryemploymentRecordAggregateArgs = {
  filter?: InputMaybe<EmploymentRecordFilter>;
  groupBy?: InputMaybe<Array<EmploymentRecordGroupField>>;
};

export type QueryjobVacancyArgs = {
  vacancyId: Scalars["ID"];
};

export type QueryjobVacanciesArgs = {
  filter?: InputMaybe<JobVacancyFilter>;
  orderBy?: InputMaybe<JobVacancyOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryjobVacancyAggregateArgs = {
  filter?: InputMaybe<JobVacancyFilter>;
  groupBy?: InputMaybe<Array<JobVacancyGroupField>>;
};

export type QuerymeritoriousPersonArgs = {
  id: Scalars["ID"];
};

export type QuerymeritoriousPersonsArgs = {
  filter?: InputMaybe<MeritoriousPersonFilter>;
  orderBy?: InputMaybe<MeritoriousPersonOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerymeritoriousPersonAggregateArgs = {
  filter?: InputMaybe<MeritoriousPersonFilter>;
  groupBy?: InputMaybe<Array<MeritoriousPersonGroupField>>;
};

export type QueryarchiveRecordArgs = {
  fondCode: Scalars["ID"];
  recordNo: Scalars["ID"];
};

export type QueryarchiveRecordsArgs = {
  filter?: InputMaybe<ArchiveRecordFilter>;
  orderBy?: InputMaybe<ArchiveRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryarchiveRecordAggregateArgs = {
  filter?: InputMaybe<ArchiveRecordFilter>;
  groupBy?: InputMaybe<Array<ArchiveRecordGroupField>>;
};

/** Cán bộ, công chức, viên chức · Civil servant or public employee */
export type CivilServant = {
  __typename?: "CivilServant";
  /** Tham chiếu hồ sơ cán bộ · Reference of the personnel record */
  id: Scalars["ID"];
  /** Số hiệu cán bộ, công chức, viên chức · Staff number */
  staffNo?: Maybe<Scalars["ID"]>;
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Cơ quan · Agency */
  agency?: Maybe<Agency>;
  /** Chức vụ · Position */
  position?: Maybe<Scalars["String"]>;
  /** Ngạch, hạng · Rank */
  rank?: Maybe<Code>;
  /** Hệ số lương · Salary coefficient */
  salaryCoefficient?: Maybe<Scalars["Float"]>;
  /** Là đảng viên · Member of the Party */
  partyMember?: Maybe<Scalars["Boolean"]>;
  /** Ngày tuyển dụng · Date of recruitment */
  recruitedOn?: Maybe<Scalars["Date"]>;
  /** Số lần bị kỷ luật · Number of disciplinary measures */
  disciplineCount?: Maybe<Scalars["Int"]>;
  /** Dôi dư sau sắp xếp tổ chức · Surplus after the reorganisation */
  surplus?: Maybe<Scalars["Boolean"]>;
};

/** Khen thưởng · Award */
export type Award = {
  __typename?: "Award";
  /** Tham chiếu khen thưởng · Reference of the award */
  id: Scalars["ID"];
  /** Số quyết định · Decision number */
  decisionNo?: Maybe<Scalars["ID"]>;
  /** Cá nhân được khen · Person awarded */
  recipientCitizen?: Maybe<Citizen>;
  /** Tập thể được khen · Agency awarded */
  recipientAgency?: Maybe<Agency>;
  /** Danh hiệu, hình thức khen thưởng · Title */
  title?: Maybe<Scalars["String"]>;
  /** Cấp khen · Level */
  level?: Maybe<Code>;
  /** Ngày quyết định · Date */
  awardedOn?: Maybe<Scalars["Date"]>;
};

/** Quá trình làm việc theo hợp đồng lao động · Employment under a labour contract */
export type EmploymentRecord = {
  __typename?: "EmploymentRecord";
  /** Tham chiếu quá trình làm việc · Reference of the record */
  id: Scalars["ID"];
  /** Người lao động · Worker */
  citizen?: Maybe<Citizen>;
  /** Người sử dụng lao động · Employer */
  employer?: Maybe<Enterprise>;
  /** Nghề · Occupation */
  occupation?: Maybe<Code>;
  /** Loại hợp đồng · Kind of contract */
  contractType?: Maybe<Code>;
  /** Từ ngày · From */
  startedOn?: Maybe<Scalars["Date"]>;
  /** Đến ngày; trống khi đang làm · Until; empty while it lasts */
  endedOn?: Maybe<Scalars["Date"]>;
  /** Tình trạng hiện nay của người lao động · Present status of the worker */
  status?: Maybe<Code>;
};

/** Việc làm trống · Job vacancy */
export type JobVacancy = {
  __typename?: "JobVacancy";
  /** Mã tin tuyển dụng · Identifier of the vacancy */
  vacancyId: Scalars["ID"];
  /** Doanh nghiệp tuyển · Enterprise */
  employer?: Maybe<Enterprise>;
  /** Vị trí · Position */
  title?: Maybe<Scalars["String"]>;
  /** Nghề · Occupation */
  occupation?: Maybe<Code>;
  /** Số chỗ · Openings */
  openings?: Maybe<Scalars["Int"]>;
  /** Lương từ (đồng) · Salary from, in VND */
  salaryFrom?: Maybe<Scalars["Money"]>;
  /** Xã nơi làm việc · Commune of work */
  commune?: Maybe<AdministrativeUnit>;
  /** Hạn nộp hồ sơ · Closing date */
  closesOn?: Maybe<Scalars["Date"]>;
};

/** Người có công với cách mạng · Meritorious person */
export type MeritoriousPerson = {
  __typename?: "MeritoriousPerson";
  /** Tham chiếu hồ sơ người có công · Reference of the file */
  id: Scalars["ID"];
  /** Số hồ sơ · File number */
  fileNo?: Maybe<Scalars["ID"]>;
  /** Công dân; trống ở hồ sơ cũ chưa có số định danh · Citizen; empty in old files without a personal number */
  citizen?: Maybe<Citizen>;
  /** Đối tượng · Category */
  category?: Maybe<Code>;
  /** Tỷ lệ tổn thương cơ thể (%) · Bodily impairment in per cent */
  disabilityRate?: Maybe<Scalars["Float"]>;
  /** Trợ cấp hằng tháng (đồng) · Monthly allowance in VND */
  monthlyAllowance?: Maybe<Scalars["Money"]>;
  /** Xã chi trả · Commune that pays */
  payingCommune?: Maybe<AdministrativeUnit>;
};

/** Hồ sơ lưu trữ lịch sử · Archive record */
export type ArchiveRecord = {
  __typename?: "ArchiveRecord";
  /** Mã phông · Code of the fond */
  fondCode: Scalars["ID"];
  /** Số hồ sơ · Record number */
  recordNo: Scalars["ID"];
  /** Tiêu đề · Title */
  title?: Maybe<Scalars["String"]>;
  /** Thời gian của tài liệu · Period */
  period?: Maybe<Scalars["String"]>;
  /** Thời hạn bảo quản · Retention */
  retention?: Maybe<Code>;
  /** Đã số hóa · Digitised */
  digitised?: Maybe<Scalars["Boolean"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Hồ sơ cán bộ, công chức, viên chức của công dân · The citizen as a civil servant */
  civilServant?: Maybe<CivilServant>;
  /** Khen thưởng của công dân · Awards of the citizen */
  awards?: Maybe<AwardConnection>;
  /** Quá trình làm việc của công dân · Employment of the citizen */
  employmentRecords?: Maybe<EmploymentRecordConnection>;
  /** Hồ sơ người có công của công dân · The citizen as a meritorious person */
  meritFiles?: Maybe<MeritoriousPersonConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenawardsArgs = {
  filter?: InputMaybe<AwardFilter>;
  orderBy?: InputMaybe<AwardOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenemploymentRecordsArgs = {
  filter?: InputMaybe<EmploymentRecordFilter>;
  orderBy?: InputMaybe<EmploymentRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenmeritFilesArgs = {
  filter?: InputMaybe<MeritoriousPersonFilter>;
  orderBy?: InputMaybe<MeritoriousPersonOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp · Enterprise code */
  enterpriseCode: Scalars["ID"];
  /** Người lao động của doanh nghiệp · Workers of the enterprise */
  employmentRecords?: Maybe<EmploymentRecordConnection>;
  /** Việc làm trống tại doanh nghiệp · Vacancies in the enterprise */
  jobVacancies?: Maybe<JobVacancyConnection>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterpriseemploymentRecordsArgs = {
  filter?: InputMaybe<EmploymentRecordFilter>;
  orderBy?: InputMaybe<EmploymentRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterprisejobVacanciesArgs = {
  filter?: InputMaybe<JobVacancyFilter>;
  orderBy?: InputMaybe<JobVacancyOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type Agency = {
  __typename?: "Agency";
  /** Mã cơ quan · Code */
  code: Scalars["ID"];
  /** Cán bộ, công chức, viên chức của cơ quan · Civil servants of the agency */
  civilServants?: Maybe<CivilServantConnection>;
  /** Khen thưởng của cơ quan · Awards of the agency */
  awards?: Maybe<AwardConnection>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencycivilServantsArgs = {
  filter?: InputMaybe<CivilServantFilter>;
  orderBy?: InputMaybe<CivilServantOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencyawardsArgs = {
  filter?: InputMaybe<AwardFilter>;
  orderBy?: InputMaybe<AwardOrder>;
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
  /** Việc làm trống tại xã · Vacancies here */
  jobVacancies?: Maybe<JobVacancyConnection>;
  /** Người có công do xã chi trả · Meritorious persons paid here */
  meritoriousPersons?: Maybe<MeritoriousPersonConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitjobVacanciesArgs = {
  filter?: InputMaybe<JobVacancyFilter>;
  orderBy?: InputMaybe<JobVacancyOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitmeritoriousPersonsArgs = {
  filter?: InputMaybe<MeritoriousPersonFilter>;
  orderBy?: InputMaybe<MeritoriousPersonOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Cán bộ, công chức, viên chức · Page: Civil servant or public employee */
export type CivilServantConnection = {
  __typename?: "CivilServantConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<CivilServantEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<CivilServant>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Cán bộ, công chức, viên chức · Edge: Civil servant or public employee */
export type CivilServantEdge = {
  __typename?: "CivilServantEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<CivilServant>;
};

/** Lọc: Cán bộ, công chức, viên chức · Filter: Civil servant or public employee */
export type CivilServantFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<CivilServantFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<CivilServantFilter>>;
  /** Không · Not */
  not?: InputMaybe<CivilServantFilter>;
  /** Số hiệu cán bộ, công chức, viên chức · Staff number */
  staffNo?: InputMaybe<IDEqInFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Cơ quan · Agency */
  agency?: InputMaybe<IDEqInFilter>;
  /** Chức vụ · Position */
  position?: InputMaybe<StringEqSearchFilter>;
  /** Ngạch, hạng · Rank */
  rank?: InputMaybe<CodeEqInFilter>;
  /** Hệ số lương · Salary coefficient */
  salaryCoefficient?: InputMaybe<FloatRangeFilter>;
  /** Là đảng viên · Member of the Party */
  partyMember?: InputMaybe<BooleanEqFilter>;
  /** Ngày tuyển dụng · Date of recruitment */
  recruitedOn?: InputMaybe<DateRangeFilter>;
  /** Số lần bị kỷ luật · Number of disciplinary measures */
  disciplineCount?: InputMaybe<IntRangeFilter>;
  /** Dôi dư sau sắp xếp tổ chức · Surplus after the reorganisation */
  surplus?: InputMaybe<BooleanEqFilter>;
};

/** Thứ tự: Cán bộ, công chức, viên chức · Order: Civil servant or public employee */
export type CivilServantOrder = {
  /** Trường · Field */
  field: CivilServantOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Cán bộ, công chức, viên chức · Fields to order by: Civil servant or public employee */
export type CivilServantOrderField =
  /** Chức vụ · Position */
  | "POSITION"
  /** Hệ số lương · Salary coefficient */
  | "SALARY_COEFFICIENT"
  /** Ngày tuyển dụng · Date of recruitment */
  | "RECRUITED_ON";

/** Thống kê: Cán bộ, công chức, viên chức · Counts: Civil servant or public employee */
export type CivilServantAggregate = {
  __typename?: "CivilServantAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<CivilServantGroup>>;
};

/** Nhóm: Cán bộ, công chức, viên chức · Group: Civil servant or public employee */
export type CivilServantGroup = {
  __typename?: "CivilServantGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Cán bộ, công chức, viên chức · Fields to group by: Civil servant or public employee */
export type CivilServantGroupField =
  /** Số hiệu cán bộ, công chức, viên chức · Staff number */
  | "STAFF_NO"
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Cơ quan · Agency */
  | "AGENCY"
  /** Chức vụ · Position */
  | "POSITION"
  /** Ngạch, hạng · Rank */
  | "RANK"
  /** Là đảng viên · Member of the Party */
  | "PARTY_MEMBER"
  /** Ngày tuyển dụng · Date of recruitment */
  | "RECRUITED_ON"
  /** Dôi dư sau sắp xếp tổ chức · Surplus after the reorganisation */
  | "SURPLUS";

/** Trang: Khen thưởng · Page: Award */
export type AwardConnection = {
  __typename?: "AwardConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<AwardEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Award>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Khen thưởng · Edge: Award */
export type AwardEdge = {
  __typename?: "AwardEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Award>;
};

/** Lọc: Khen thưởng · Filter: Award */
export type AwardFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<AwardFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<AwardFilter>>;
  /** Không · Not */
  not?: InputMaybe<AwardFilter>;
  /** Số quyết định · Decision number */
  decisionNo?: InputMaybe<IDEqInFilter>;
  /** Cá nhân được khen · Person awarded */
  recipientCitizen?: InputMaybe<IDEqInFilter>;
  /** Tập thể được khen · Agency awarded */
  recipientAgency?: InputMaybe<IDEqInFilter>;
  /** Danh hiệu, hình thức khen thưởng · Title */
  title?: InputMaybe<StringEqSearchFilter>;
  /** Cấp khen · Level */
  level?: InputMaybe<CodeEqInFilter>;
  /** Ngày quyết định · Date */
  awardedOn?: InputMaybe<DateRangeFilter>;
};

/** Thứ tự: Khen thưởng · Order: Award */
export type AwardOrder = {
  /** Trường · Field */
  field: AwardOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Khen thưởng · Fields to order by: Award */
export type AwardOrderField =
  /** Danh hiệu, hình thức khen thưởng · Title */
  | "TITLE"
  /** Ngày quyết định · Date */
  | "AWARDED_ON";

/** Thống kê: Khen thưởng · Counts: Award */
export type AwardAggregate = {
  __typename?: "AwardAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<AwardGroup>>;
};

/** Nhóm: Khen thưởng · Group: Award */
export type AwardGroup = {
  __typename?: "AwardGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Khen thưởng · Fields to group by: Award */
export type AwardGroupField =
  /** Số quyết định · Decision number */
  | "DECISION_NO"
  /** Cá nhân được khen · Person awarded */
  | "RECIPIENT_CITIZEN"
  /** Tập thể được khen · Agency awarded */
  | "RECIPIENT_AGENCY"
  /** Danh hiệu, hình thức khen thưởng · Title */
  | "TITLE"
  /** Cấp khen · Level */
  | "LEVEL"
  /** Ngày quyết định · Date */
  | "AWARDED_ON";

/** Trang: Quá trình làm việc theo hợp đồng lao động · Page: Employment under a labour contract */
export type EmploymentRecordConnection = {
  __typename?: "EmploymentRecordConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<EmploymentRecordEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<EmploymentRecord>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Quá trình làm việc theo hợp đồng lao động · Edge: Employment under a labour contract */
export type EmploymentRecordEdge = {
  __typename?: "EmploymentRecordEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<EmploymentRecord>;
};

/** Lọc: Quá trình làm việc theo hợp đồng lao động · Filter: Employment under a labour contract */
export type EmploymentRecordFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<EmploymentRecordFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<EmploymentRecordFilter>>;
  /** Không · Not */
  not?: InputMaybe<EmploymentRecordFilter>;
  /** Người lao động · Worker */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Người sử dụng lao động · Employer */
  employer?: InputMaybe<IDEqInFilter>;
  /** Nghề · Occupation */
  occupation?: InputMaybe<CodeEqInFilter>;
  /** Loại hợp đồng · Kind of contract */
  contractType?: InputMaybe<CodeEqInFilter>;
  /** Từ ngày · From */
  startedOn?: InputMaybe<DateRangeFilter>;
  /** Đến ngày; trống khi đang làm · Until; empty while it lasts */
  endedOn?: InputMaybe<DateRangeFilter>;
  /** Tình trạng hiện nay của người lao động · Present status of the worker */
  status?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Quá trình làm việc theo hợp đồng lao động · Order: Employment under a labour contract */
export type EmploymentRecordOrder = {
  /** Trường · Field */
  field: EmploymentRecordOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Quá trình làm việc theo hợp đồng lao động · Fields to order by: Employment under a labour contract */
export type EmploymentRecordOrderField =
  /** Từ ngày · From */
  | "STARTED_ON"
  /** Đến ngày; trống khi đang làm · Until; empty while it lasts */
  | "ENDED_ON";

/** Thống kê: Quá trình làm việc theo hợp đồng lao động · Counts: Employment under a labour contract */
export type EmploymentRecordAggregate = {
  __typename?: "EmploymentRecordAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<EmploymentRecordGroup>>;
};

/** Nhóm: Quá trình làm việc theo hợp đồng lao động · Group: Employment under a labour contract */
export type EmploymentRecordGroup = {
  __typename?: "EmploymentRecordGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Quá trình làm việc theo hợp đồng lao động · Fields to group by: Employment under a labour contract */
export type EmploymentRecordGroupField =
  /** Người lao động · Worker */
  | "CITIZEN"
  /** Người sử dụng lao động · Employer */
  | "EMPLOYER"
  /** Nghề · Occupation */
  | "OCCUPATION"
  /** Loại hợp đồng · Kind of contract */
  | "CONTRACT_TYPE"
  /** Từ ngày · From */
  | "STARTED_ON"
  /** Đến ngày; trống khi đang làm · Until; empty while it lasts */
  | "ENDED_ON"
  /** Tình trạng hiện nay của người lao động · Present status of the worker */
  | "STATUS";

/** Trang: Việc làm trống · Page: Job vacancy */
export type JobVacancyConnection = {
  __typename?: "JobVacancyConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<JobVacancyEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<JobVacancy>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Việc làm trống · Edge: Job vacancy */
export type JobVacancyEdge = {
  __typename?: "JobVacancyEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<JobVacancy>;
};

/** Lọc: Việc làm trống · Filter: Job vacancy */
export type JobVacancyFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<JobVacancyFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<JobVacancyFilter>>;
  /** Không · Not */
  not?: InputMaybe<JobVacancyFilter>;
  /** Mã tin tuyển dụng · Identifier of the vacancy */
  vacancyId?: InputMaybe<IDEqInFilter>;
  /** Doanh nghiệp tuyển · Enterprise */
  employer?: InputMaybe<IDEqInFilter>;
  /** Vị trí · Position */
  title?: InputMaybe<StringSearchFilter>;
  /** Nghề · Occupation */
  occupation?: InputMaybe<CodeEqInFilter>;
  /** Số chỗ · Openings */
  openings?: InputMaybe<IntRangeFilter>;
  /** Lương từ (đồng) · Salary from, in VND */
  salaryFrom?: InputMaybe<MoneyRangeFilter>;
  /** Xã nơi làm việc · Commune of work */
  commune?: InputMaybe<IDEqInFilter>;
  /** Hạn nộp hồ sơ · Closing date */
  closesOn?: InputMaybe<DateRangeFilter>;
};

/** Thứ tự: Việc làm trống · Order: Job vacancy */
export type JobVacancyOrder = {
  /** Trường · Field */
  field: JobVacancyOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Việc làm trống · Fields to order by: Job vacancy */
export type JobVacancyOrderField =
  /** Vị trí · Position */
  | "TITLE"
  /** Số chỗ · Openings */
  | "OPENINGS"
  /** Lương từ (đồng) · Salary from, in VND */
  | "SALARY_FROM"
  /** Hạn nộp hồ sơ · Closing date */
  | "CLOSES_ON";

/** Thống kê: Việc làm trống · Counts: Job vacancy */
export type JobVacancyAggregate = {
  __typename?: "JobVacancyAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<JobVacancyGroup>>;
};

/** Nhóm: Việc làm trống · Group: Job vacancy */
export type JobVacancyGroup = {
  __typename?: "JobVacancyGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Việc làm trống · Fields to group by: Job vacancy */
export type JobVacancyGroupField =
  /** Mã tin tuyển dụng · Identifier of the vacancy */
  | "VACANCY_ID"
  /** Doanh nghiệp tuyển · Enterprise */
  | "EMPLOYER"
  /** Nghề · Occupation */
  | "OCCUPATION"
  /** Xã nơi làm việc · Commune of work */
  | "COMMUNE"
  /** Hạn nộp hồ sơ · Closing date */
  | "CLOSES_ON";

/** Trang: Người có công với cách mạng · Page: Meritorious person */
export type MeritoriousPersonConnection = {
  __typename?: "MeritoriousPersonConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<MeritoriousPersonEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<MeritoriousPerson>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Người có công với cách mạng · Edge: Meritorious person */
export type MeritoriousPersonEdge = {
  __typename?: "MeritoriousPersonEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<MeritoriousPerson>;
};

/** Lọc: Người có công với cách mạng · Filter: Meritorious person */
export type MeritoriousPersonFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<MeritoriousPersonFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<MeritoriousPersonFilter>>;
  /** Không · Not */
  not?: InputMaybe<MeritoriousPersonFilter>;
  /** Số hồ sơ · File number */
  fileNo?: InputMaybe<IDEqInFilter>;
  /** Công dân; trống ở hồ sơ cũ chưa có số định danh · Citizen; empty in old files without a personal number */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Đối tượng · Category */
  category?: InputMaybe<CodeEqInFilter>;
  /** Tỷ lệ tổn thương cơ thể (%) · Bodily impairment in per cent */
  disabilityRate?: InputMaybe<FloatRangeFilter>;
  /** Trợ cấp hằng tháng (đồng) · Monthly allowance in VND */
  monthlyAllowance?: InputMaybe<MoneyRangeFilter>;
  /** Xã chi trả · Commune that pays */
  payingCommune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Người có công với cách mạng · Order: Meritorious person */
export type MeritoriousPersonOrder = {
  /** Trường · Field */
  field: MeritoriousPersonOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Người có công với cách mạng · Fields to order by: Meritorious person */
export type MeritoriousPersonOrderField =
  /** Tỷ lệ tổn thương cơ thể (%) · Bodily impairment in per cent */
  | "DISABILITY_RATE"
  /** Trợ cấp hằng tháng (đồng) · Monthly allowance in VND */
  | "MONTHLY_ALLOWANCE";

/** Thống kê: Người có công với cách mạng · Counts: Meritorious person */
export type MeritoriousPersonAggregate = {
  __typename?: "MeritoriousPersonAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<MeritoriousPersonGroup>>;
};

/** Nhóm: Người có công với cách mạng · Group: Meritorious person */
export type MeritoriousPersonGroup = {
  __typename?: "MeritoriousPersonGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Người có công với cách mạng · Fields to group by: Meritorious person */
export type MeritoriousPersonGroupField =
  /** Số hồ sơ · File number */
  | "FILE_NO"
  /** Công dân; trống ở hồ sơ cũ chưa có số định danh · Citizen; empty in old files without a personal number */
  | "CITIZEN"
  /** Đối tượng · Category */
  | "CATEGORY"
  /** Xã chi trả · Commune that pays */
  | "PAYING_COMMUNE";

/** Trang: Hồ sơ lưu trữ lịch sử · Page: Archive record */
export type ArchiveRecordConnection = {
  __typename?: "ArchiveRecordConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<ArchiveRecordEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<ArchiveRecord>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Hồ sơ lưu trữ lịch sử · Edge: Archive record */
export type ArchiveRecordEdge = {
  __typename?: "ArchiveRecordEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<ArchiveRecord>;
};

/** Lọc: Hồ sơ lưu trữ lịch sử · Filter: Archive record */
export type ArchiveRecordFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<ArchiveRecordFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<ArchiveRecordFilter>>;
  /** Không · Not */
  not?: InputMaybe<ArchiveRecordFilter>;
  /** Mã phông · Code of the fond */
  fondCode?: InputMaybe<IDEqInFilter>;
  /** Số hồ sơ · Record number */
  recordNo?: InputMaybe<IDEqInFilter>;
  /** Tiêu đề · Title */
  title?: InputMaybe<StringSearchFilter>;
  /** Thời gian của tài liệu · Period */
  period?: InputMaybe<StringEqFilter>;
  /** Thời hạn bảo quản · Retention */
  retention?: InputMaybe<CodeEqInFilter>;
  /** Đã số hóa · Digitised */
  digitised?: InputMaybe<BooleanEqFilter>;
};

/** Thứ tự: Hồ sơ lưu trữ lịch sử · Order: Archive record */
export type ArchiveRecordOrder = {
  /** Trường · Field */
  field: ArchiveRecordOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Hồ sơ lưu trữ lịch sử · Fields to order by: Archive record */
export type ArchiveRecordOrderField =
  /** Tiêu đề · Title */
  "TITLE";

/** Thống kê: Hồ sơ lưu trữ lịch sử · Counts: Archive record */
export type ArchiveRecordAggregate = {
  __typename?: "ArchiveRecordAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<ArchiveRecordGroup>>;
};

/** Nhóm: Hồ sơ lưu trữ lịch sử · Group: Archive record */
export type ArchiveRecordGroup = {
  __typename?: "ArchiveRecordGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Hồ sơ lưu trữ lịch sử · Fields to group by: Archive record */
export type ArchiveRecordGroupField =
  /** Mã phông · Code of the fond */
  | "FOND_CODE"
  /** Số hồ sơ · Record number */
  | "RECORD_NO"
  /** Thời gian của tài liệu · Period */
  | "PERIOD"
  /** Thời hạn bảo quản · Retention */
  | "RETENTION"
  /** Đã số hóa · Digitised */
  | "DIGITISED";

/** Điều kiện trên ID · Predicate on ID */
export type IDEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqSearchFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
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

/** Điều kiện trên Boolean · Predicate on Boolean */
export type BooleanEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Boolean"]>;
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

/** Điều kiện trên String · Predicate on String */
export type StringSearchFilter = {
  /** Chứa các từ, không phân biệt dấu và hoa thường · Contains the words, whatever their diacritics and case */
  search?: InputMaybe<Scalars["String"]>;
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
export type StringEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
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
  CivilServant: ResolverTypeWrapper<RowKeys>;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  Award: ResolverTypeWrapper<RowKeys>;
  EmploymentRecord: ResolverTypeWrapper<RowKeys>;
  JobVacancy: ResolverTypeWrapper<RowKeys>;
  MeritoriousPerson: ResolverTypeWrapper<RowKeys>;
  ArchiveRecord: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  Enterprise: ResolverTypeWrapper<RowKeys>;
  Agency: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  CivilServantConnection: ResolverTypeWrapper<
    Omit<CivilServantConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["CivilServantEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["CivilServant"]>>;
    }
  >;
  CivilServantEdge: ResolverTypeWrapper<
    Omit<CivilServantEdge, "node"> & {
      node?: Maybe<ResolversTypes["CivilServant"]>;
    }
  >;
  CivilServantFilter: CivilServantFilter;
  CivilServantOrder: CivilServantOrder;
  CivilServantOrderField: CivilServantOrderField;
  CivilServantAggregate: ResolverTypeWrapper<CivilServantAggregate>;
  CivilServantGroup: ResolverTypeWrapper<CivilServantGroup>;
  CivilServantGroupField: CivilServantGroupField;
  AwardConnection: ResolverTypeWrapper<
    Omit<AwardConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["AwardEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Award"]>>;
    }
  >;
  AwardEdge: ResolverTypeWrapper<
    Omit<AwardEdge, "node"> & { node?: Maybe<ResolversTypes["Award"]> }
  >;
  AwardFilter: AwardFilter;
  AwardOrder: AwardOrder;
  AwardOrderField: AwardOrderField;
  AwardAggregate: ResolverTypeWrapper<AwardAggregate>;
  AwardGroup: ResolverTypeWrapper<AwardGroup>;
  AwardGroupField: AwardGroupField;
  EmploymentRecordConnection: ResolverTypeWrapper<
    Omit<EmploymentRecordConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["EmploymentRecordEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["EmploymentRecord"]>>;
    }
  >;
  EmploymentRecordEdge: ResolverTypeWrapper<
    Omit<EmploymentRecordEdge, "node"> & {
      node?: Maybe<ResolversTypes["EmploymentRecord"]>;
    }
  >;
  EmploymentRecordFilter: EmploymentRecordFilter;
  EmploymentRecordOrder: EmploymentRecordOrder;
  EmploymentRecordOrderField: EmploymentRecordOrderField;
  EmploymentRecordAggregate: ResolverTypeWrapper<EmploymentRecordAggregate>;
  EmploymentRecordGroup: ResolverTypeWrapper<EmploymentRecordGroup>;
  EmploymentRecordGroupField: EmploymentRecordGroupField;
  JobVacancyConnection: ResolverTypeWrapper<
    Omit<JobVacancyConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["JobVacancyEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["JobVacancy"]>>;
    }
  >;
  JobVacancyEdge: ResolverTypeWrapper<
    Omit<JobVacancyEdge, "node"> & {
      node?: Maybe<ResolversTypes["JobVacancy"]>;
    }
  >;
  JobVacancyFilter: JobVacancyFilter;
  JobVacancyOrder: JobVacancyOrder;
  JobVacancyOrderField: JobVacancyOrderField;
  JobVacancyAggregate: ResolverTypeWrapper<JobVacancyAggregate>;
  JobVacancyGroup: ResolverTypeWrapper<JobVacancyGroup>;
  JobVacancyGroupField: JobVacancyGroupField;
  MeritoriousPersonConnection: ResolverTypeWrapper<
    Omit<MeritoriousPersonConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["MeritoriousPersonEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["MeritoriousPerson"]>>;
    }
  >;
  MeritoriousPersonEdge: ResolverTypeWrapper<
    Omit<MeritoriousPersonEdge, "node"> & {
      node?: Maybe<ResolversTypes["MeritoriousPerson"]>;
    }
  >;
  MeritoriousPersonFilter: MeritoriousPersonFilter;
  MeritoriousPersonOrder: MeritoriousPersonOrder;
  MeritoriousPersonOrderField: MeritoriousPersonOrderField;
  MeritoriousPersonAggregate: ResolverTypeWrapper<MeritoriousPersonAggregate>;
  MeritoriousPersonGroup: ResolverTypeWrapper<MeritoriousPersonGroup>;
  MeritoriousPersonGroupField: MeritoriousPersonGroupField;
  ArchiveRecordConnection: ResolverTypeWrapper<
    Omit<ArchiveRecordConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["ArchiveRecordEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["ArchiveRecord"]>>;
    }
  >;
  ArchiveRecordEdge: ResolverTypeWrapper<
    Omit<ArchiveRecordEdge, "node"> & {
      node?: Maybe<ResolversTypes["ArchiveRecord"]>;
    }
  >;
  ArchiveRecordFilter: ArchiveRecordFilter;
  ArchiveRecordOrder: ArchiveRecordOrder;
  ArchiveRecordOrderField: ArchiveRecordOrderField;
  ArchiveRecordAggregate: ResolverTypeWrapper<ArchiveRecordAggregate>;
  ArchiveRecordGroup: ResolverTypeWrapper<ArchiveRecordGroup>;
  ArchiveRecordGroupField: ArchiveRecordGroupField;
  IDEqInFilter: IDEqInFilter;
  StringEqSearchFilter: StringEqSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  FloatRangeFilter: FloatRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  DateRangeFilter: DateRangeFilter;
  IntRangeFilter: IntRangeFilter;
  StringSearchFilter: StringSearchFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  StringEqFilter: StringEqFilter;
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
  CivilServant: RowKeys;
  Float: Scalars["Float"];
  Award: RowKeys;
  EmploymentRecord: RowKeys;
  JobVacancy: RowKeys;
  MeritoriousPerson: RowKeys;
  ArchiveRecord: RowKeys;
  Citizen: RowKeys;
  Enterprise: RowKeys;
  Agency: RowKeys;
  AdministrativeUnit: RowKeys;
  CivilServantConnection: Omit<CivilServantConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["CivilServantEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["CivilServant"]>>;
  };
  CivilServantEdge: Omit<CivilServantEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["CivilServant"]>;
  };
  CivilServantFilter: CivilServantFilter;
  CivilServantOrder: CivilServantOrder;
  CivilServantAggregate: CivilServantAggregate;
  CivilServantGroup: CivilServantGroup;
  AwardConnection: Omit<AwardConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["AwardEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Award"]>>;
  };
  AwardEdge: Omit<AwardEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Award"]>;
  };
  AwardFilter: AwardFilter;
  AwardOrder: AwardOrder;
  AwardAggregate: AwardAggregate;
  AwardGroup: AwardGroup;
  EmploymentRecordConnection: Omit<
    EmploymentRecordConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["EmploymentRecordEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["EmploymentRecord"]>>;
  };
  EmploymentRecordEdge: Omit<EmploymentRecordEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["EmploymentRecord"]>;
  };
  EmploymentRecordFilter: EmploymentRecordFilter;
  EmploymentRecordOrder: EmploymentRecordOrder;
  EmploymentRecordAggregate: EmploymentRecordAggregate;
  EmploymentRecordGroup: EmploymentRecordGroup;
  JobVacancyConnection: Omit<JobVacancyConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["JobVacancyEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["JobVacancy"]>>;
  };
  JobVacancyEdge: Omit<JobVacancyEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["JobVacancy"]>;
  };
  JobVacancyFilter: JobVacancyFilter;
  JobVacancyOrder: JobVacancyOrder;
  JobVacancyAggregate: JobVacancyAggregate;
  JobVacancyGroup: JobVacancyGroup;
  MeritoriousPersonConnection: Omit<
    MeritoriousPersonConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["MeritoriousPersonEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["MeritoriousPerson"]>>;
  };
  MeritoriousPersonEdge: Omit<MeritoriousPersonEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["MeritoriousPerson"]>;
  };
  MeritoriousPersonFilter: MeritoriousPersonFilter;
  MeritoriousPersonOrder: MeritoriousPersonOrder;
  MeritoriousPersonAggregate: MeritoriousPersonAggregate;
  MeritoriousPersonGroup: MeritoriousPersonGroup;
  ArchiveRecordConnection: Omit<ArchiveRecordConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["ArchiveRecordEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["ArchiveRecord"]>>;
  };
  ArchiveRecordEdge: Omit<ArchiveRecordEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["ArchiveRecord"]>;
  };
  ArchiveRecordFilter: ArchiveRecordFilter;
  ArchiveRecordOrder: ArchiveRecordOrder;
  ArchiveRecordAggregate: ArchiveRecordAggregate;
  ArchiveRecordGroup: ArchiveRecordGroup;
  IDEqInFilter: IDEqInFilter;
  StringEqSearchFilter: StringEqSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  FloatRangeFilter: FloatRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  DateRangeFilter: DateRangeFilter;
  IntRangeFilter: IntRangeFilter;
  StringSearchFilter: StringSearchFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  StringEqFilter: StringEqFilter;
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
  civilServant?: Resolver<
    Maybe<ResolversTypes["CivilServant"]>,
    ParentType,
    ContextType,
    RequireFields<QuerycivilServantArgs, "id">
  >;
  civilServants?: Resolver<
    Maybe<ResolversTypes["CivilServantConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerycivilServantsArgs, "first">
  >;
  civilServantAggregate?: Resolver<
    Maybe<ResolversTypes["CivilServantAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerycivilServantAggregateArgs>
  >;
  award?: Resolver<
    Maybe<ResolversTypes["Award"]>,
    ParentType,
    ContextType,
    RequireFields<QueryawardArgs, "id">
  >;
  awards?: Resolver<
    Maybe<ResolversTypes["AwardConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryawardsArgs, "first">
  >;
  awardAggregate?: Resolver<
    Maybe<ResolversTypes["AwardAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryawardAggregateArgs>
  >;
  employmentRecord?: Resolver<
    Maybe<ResolversTypes["EmploymentRecord"]>,
    ParentType,
    ContextType,
    RequireFields<QueryemploymentRecordArgs, "id">
  >;
  employmentRecords?: Resolver<
    Maybe<ResolversTypes["EmploymentRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryemploymentRecordsArgs, "first">
  >;
  employmentRecordAggregate?: Resolver<
    Maybe<ResolversTypes["EmploymentRecordAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryemploymentRecordAggregateArgs>
  >;
  jobVacancy?: Resolver<
    Maybe<ResolversTypes["JobVacancy"]>,
    ParentType,
    ContextType,
    RequireFields<QueryjobVacancyArgs, "vacancyId">
  >;
  jobVacancies?: Resolver<
    Maybe<ResolversTypes["JobVacancyConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryjobVacanciesArgs, "first">
  >;
  jobVacancyAggregate?: Resolver<
    Maybe<ResolversTypes["JobVacancyAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryjobVacancyAggregateArgs>
  >;
  meritoriousPerson?: Resolver<
    Maybe<ResolversTypes["MeritoriousPerson"]>,
    ParentType,
    ContextType,
    RequireFields<QuerymeritoriousPersonArgs, "id">
  >;
  meritoriousPersons?: Resolver<
    Maybe<ResolversTypes["MeritoriousPersonConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerymeritoriousPersonsArgs, "first">
  >;
  meritoriousPersonAggregate?: Resolver<
    Maybe<ResolversTypes["MeritoriousPersonAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerymeritoriousPersonAggregateArgs>
  >;
  archiveRecord?: Resolver<
    Maybe<ResolversTypes["ArchiveRecord"]>,
    ParentType,
    ContextType,
    RequireFields<QueryarchiveRecordArgs, "fondCode" | "recordNo">
  >;
  archiveRecords?: Resolver<
    Maybe<ResolversTypes["ArchiveRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryarchiveRecordsArgs, "first">
  >;
  archiveRecordAggregate?: Resolver<
    Maybe<ResolversTypes["ArchiveRecordAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryarchiveRecordAggregateArgs>
  >;
};

export type CivilServantResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilServant"] =
    ResolversParentTypes["CivilServant"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  staffNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes["Agency"]>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  salaryCoefficient?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  partyMember?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
    ParentType,
    ContextType
  >;
  recruitedOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  disciplineCount?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  surplus?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Award"] =
    ResolversParentTypes["Award"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  decisionNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  recipientCitizen?: Resolver<
    Maybe<ResolversTypes["Citizen"]>,
    ParentType,
    ContextType
  >;
  recipientAgency?: Resolver<
    Maybe<ResolversTypes["Agency"]>,
    ParentType,
    ContextType
  >;
  title?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  awardedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentRecordResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EmploymentRecord"] =
    ResolversParentTypes["EmploymentRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  employer?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  occupation?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  contractType?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  startedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobVacancyResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["JobVacancy"] =
    ResolversParentTypes["JobVacancy"],
> = {
  vacancyId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  employer?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  title?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  openings?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  salaryFrom?: Resolver<
    Maybe<ResolversTypes["Money"]>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  closesOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeritoriousPersonResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MeritoriousPerson"] =
    ResolversParentTypes["MeritoriousPerson"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  fileNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  disabilityRate?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  monthlyAllowance?: Resolver<
    Maybe<ResolversTypes["Money"]>,
    ParentType,
    ContextType
  >;
  payingCommune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveRecordResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ArchiveRecord"] =
    ResolversParentTypes["ArchiveRecord"],
> = {
  fondCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  recordNo?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  retention?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  digitised?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
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
  civilServant?: Resolver<
    Maybe<ResolversTypes["CivilServant"]>,
    ParentType,
    ContextType
  >;
  awards?: Resolver<
    Maybe<ResolversTypes["AwardConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenawardsArgs, "first">
  >;
  employmentRecords?: Resolver<
    Maybe<ResolversTypes["EmploymentRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenemploymentRecordsArgs, "first">
  >;
  meritFiles?: Resolver<
    Maybe<ResolversTypes["MeritoriousPersonConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenmeritFilesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  employmentRecords?: Resolver<
    Maybe<ResolversTypes["EmploymentRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterpriseemploymentRecordsArgs, "first">
  >;
  jobVacancies?: Resolver<
    Maybe<ResolversTypes["JobVacancyConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisejobVacanciesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Agency"] =
    ResolversParentTypes["Agency"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  civilServants?: Resolver<
    Maybe<ResolversTypes["CivilServantConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencycivilServantsArgs, "first">
  >;
  awards?: Resolver<
    Maybe<ResolversTypes["AwardConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencyawardsArgs, "first">
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
  jobVacancies?: Resolver<
    Maybe<ResolversTypes["JobVacancyConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitjobVacanciesArgs, "first">
  >;
  meritoriousPersons?: Resolver<
    Maybe<ResolversTypes["MeritoriousPersonConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitmeritoriousPersonsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilServantConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilServantConnection"] =
    ResolversParentTypes["CivilServantConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["CivilServantEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["CivilServant"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilServantEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilServantEdge"] =
    ResolversParentTypes["CivilServantEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["CivilServant"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilServantAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilServantAggregate"] =
    ResolversParentTypes["CivilServantAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["CivilServantGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilServantGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilServantGroup"] =
    ResolversParentTypes["CivilServantGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AwardConnection"] =
    ResolversParentTypes["AwardConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["AwardEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Award"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AwardEdge"] =
    ResolversParentTypes["AwardEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Award"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AwardAggregate"] =
    ResolversParentTypes["AwardAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["AwardGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AwardGroup"] =
    ResolversParentTypes["AwardGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentRecordConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EmploymentRecordConnection"] =
    ResolversParentTypes["EmploymentRecordConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["EmploymentRecordEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["EmploymentRecord"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentRecordEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EmploymentRecordEdge"] =
    ResolversParentTypes["EmploymentRecordEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["EmploymentRecord"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentRecordAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EmploymentRecordAggregate"] =
    ResolversParentTypes["EmploymentRecordAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["EmploymentRecordGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentRecordGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EmploymentRecordGroup"] =
    ResolversParentTypes["EmploymentRecordGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobVacancyConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["JobVacancyConnection"] =
    ResolversParentTypes["JobVacancyConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["JobVacancyEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["JobVacancy"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobVacancyEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["JobVacancyEdge"] =
    ResolversParentTypes["JobVacancyEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["JobVacancy"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobVacancyAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["JobVacancyAggregate"] =
    ResolversParentTypes["JobVacancyAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["JobVacancyGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobVacancyGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["JobVacancyGroup"] =
    ResolversParentTypes["JobVacancyGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeritoriousPersonConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MeritoriousPersonConnection"] =
    ResolversParentTypes["MeritoriousPersonConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["MeritoriousPersonEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["MeritoriousPerson"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeritoriousPersonEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MeritoriousPersonEdge"] =
    ResolversParentTypes["MeritoriousPersonEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["MeritoriousPerson"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeritoriousPersonAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MeritoriousPersonAggregate"] =
    ResolversParentTypes["MeritoriousPersonAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["MeritoriousPersonGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeritoriousPersonGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MeritoriousPersonGroup"] =
    ResolversParentTypes["MeritoriousPersonGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveRecordConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ArchiveRecordConnection"] =
    ResolversParentTypes["ArchiveRecordConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["ArchiveRecordEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["ArchiveRecord"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveRecordEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ArchiveRecordEdge"] =
    ResolversParentTypes["ArchiveRecordEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["ArchiveRecord"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveRecordAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ArchiveRecordAggregate"] =
    ResolversParentTypes["ArchiveRecordAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["ArchiveRecordGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveRecordGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ArchiveRecordGroup"] =
    ResolversParentTypes["ArchiveRecordGroup"],
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
  CivilServant?: CivilServantResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  EmploymentRecord?: EmploymentRecordResolvers<ContextType>;
  JobVacancy?: JobVacancyResolvers<ContextType>;
  MeritoriousPerson?: MeritoriousPersonResolvers<ContextType>;
  ArchiveRecord?: ArchiveRecordResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  CivilServantConnection?: CivilServantConnectionResolvers<ContextType>;
  CivilServantEdge?: CivilServantEdgeResolvers<ContextType>;
  CivilServantAggregate?: CivilServantAggregateResolvers<ContextType>;
  CivilServantGroup?: CivilServantGroupResolvers<ContextType>;
  AwardConnection?: AwardConnectionResolvers<ContextType>;
  AwardEdge?: AwardEdgeResolvers<ContextType>;
  AwardAggregate?: AwardAggregateResolvers<ContextType>;
  AwardGroup?: AwardGroupResolvers<ContextType>;
  EmploymentRecordConnection?: EmploymentRecordConnectionResolvers<ContextType>;
  EmploymentRecordEdge?: EmploymentRecordEdgeResolvers<ContextType>;
  EmploymentRecordAggregate?: EmploymentRecordAggregateResolvers<ContextType>;
  EmploymentRecordGroup?: EmploymentRecordGroupResolvers<ContextType>;
  JobVacancyConnection?: JobVacancyConnectionResolvers<ContextType>;
  JobVacancyEdge?: JobVacancyEdgeResolvers<ContextType>;
  JobVacancyAggregate?: JobVacancyAggregateResolvers<ContextType>;
  JobVacancyGroup?: JobVacancyGroupResolvers<ContextType>;
  MeritoriousPersonConnection?: MeritoriousPersonConnectionResolvers<ContextType>;
  MeritoriousPersonEdge?: MeritoriousPersonEdgeResolvers<ContextType>;
  MeritoriousPersonAggregate?: MeritoriousPersonAggregateResolvers<ContextType>;
  MeritoriousPersonGroup?: MeritoriousPersonGroupResolvers<ContextType>;
  ArchiveRecordConnection?: ArchiveRecordConnectionResolvers<ContextType>;
  ArchiveRecordEdge?: ArchiveRecordEdgeResolvers<ContextType>;
  ArchiveRecordAggregate?: ArchiveRecordAggregateResolvers<ContextType>;
  ArchiveRecordGroup?: ArchiveRecordGroupResolvers<ContextType>;
};


