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
  /** Thủ tục hành chính theo khóa · Administrative procedure by key */
  procedure?: Maybe<Procedure>;
  /** Danh sách: Thủ tục hành chính · List: Administrative procedure */
  procedures?: Maybe<ProcedureConnection>;
  /** Thống kê: Thủ tục hành chính · Counts: Administrative procedure */
  procedureAggregate?: Maybe<ProcedureAggregate>;
  /** Thành phần hồ sơ theo khóa · Paper that a procedure requires by key */
  requiredPaper?: Maybe<RequiredPaper>;
  /** Danh sách: Thành phần hồ sơ · List: Paper that a procedure requires */
  requiredPapers?: Maybe<RequiredPaperConnection>;
  /** Thống kê: Thành phần hồ sơ · Counts: Paper that a procedure requires */
  requiredPaperAggregate?: Maybe<RequiredPaperAggregate>;
  /** Hồ sơ thủ tục hành chính theo khóa · Dossier by key */
  dossier?: Maybe<Dossier>;
  /** Danh sách: Hồ sơ thủ tục hành chính · List: Dossier */
  dossiers?: Maybe<DossierConnection>;
  /** Thống kê: Hồ sơ thủ tục hành chính · Counts: Dossier */
  dossierAggregate?: Maybe<DossierAggregate>;
  /** Bước xử lý hồ sơ theo khóa · Step in the processing of a dossier by key */
  dossierStep?: Maybe<DossierStep>;
  /** Danh sách: Bước xử lý hồ sơ · List: Step in the processing of a dossier */
  dossierSteps?: Maybe<DossierStepConnection>;
  /** Thống kê: Bước xử lý hồ sơ · Counts: Step in the processing of a dossier */
  dossierStepAggregate?: Maybe<DossierStepAggregate>;
  /** Đánh giá việc giải quyết hồ sơ theo khóa · Rating of the service by the applicant by key */
  serviceRating?: Maybe<ServiceRating>;
  /** Danh sách: Đánh giá việc giải quyết hồ sơ · List: Rating of the service by the applicant */
  serviceRatings?: Maybe<ServiceRatingConnection>;
  /** Thống kê: Đánh giá việc giải quyết hồ sơ · Counts: Rating of the service by the applicant */
  serviceRatingAggregate?: Maybe<ServiceRatingAggregate>;
};

export type QueryprocedureArgs = {
  procedureCode: Scalars["ID"];
};

export type QueryproceduresArgs = {
  filter?: InputMaybe<ProcedureFilter>;
  orderBy?: InputMaybe<ProcedureOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryprocedureAggregateArgs = {
  filter?: InputMaybe<ProcedureFilter>;
  groupBy?: InputMaybe<Array<ProcedureGroupField>>;
};

export type QueryrequiredPaperArgs = {
  procedureCode: Scalars["ID"];
  paperNo: Scalars["ID"];
};

export type QueryrequiredPapersArgs = {
  filter?: InputMaybe<RequiredPaperFilter>;
  orderBy?: InputMaybe<RequiredPaperOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryrequiredPaperAggregateArgs = {
  filter?: InputMaybe<RequiredPaperFilter>;
  groupBy?: InputMaybe<Array<RequiredPaperGroupField>>;
};

export type QuerydossierArgs = {
  id: Scalars["ID"];
};

export type QuerydossiersArgs = {
  filter?: InputMaybe<DossierFilter>;
  orderBy?: InputMaybe<DossierOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerydossierAggregateArgs = {
  filter?: InputMaybe<DossierFilter>;
  groupBy?: InputMaybe<Array<DossierGroupField>>;
};

export type QuerydossierStepArgs = {
  id: Scalars["ID"];
};

export type QuerydossierStepsArgs = {
  filter?: InputMaybe<DossierStepFilter>;
  orderBy?: InputMaybe<DossierStepOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerydossierStepAggregateArgs = {
  filter?: InputMaybe<DossierStepFilter>;
  groupBy?: InputMaybe<Array<DossierStepGroupField>>;
};

export type QueryserviceRatingArgs = {
  id: Scalars["ID"];
};

export type QueryserviceRatingsArgs = {
  filter?: InputMaybe<ServiceRatingFilter>;
  orderBy?: InputMaybe<ServiceRatingOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryserviceRatingAggregateArgs = {
  filter?: InputMaybe<ServiceRatingFilter>;
  groupBy?: InputMaybe<Array<ServiceRatingGroupField>>;
};

/** Thủ tục hành chính · Administrative procedure */
export type Procedure = {
  __typename?: "Procedure";
  /** Mã thủ tục trên Cơ sở dữ liệu quốc gia về thủ tục hành chính · Code of the national database of procedures */
  procedureCode: Scalars["ID"];
  /** Tên thủ tục · Name */
  name?: Maybe<Scalars["String"]>;
  /** Lĩnh vực · Field */
  field?: Maybe<Scalars["String"]>;
  /** Cấp thực hiện · Level that carries it out */
  level?: Maybe<Code>;
  /** Mức độ dịch vụ công trực tuyến · Level of the online service */
  serviceLevel?: Maybe<Code>;
  /** Thời hạn giải quyết (ngày làm việc) · Time limit in working days */
  processingDays?: Maybe<Scalars["Int"]>;
  /** Phí, lệ phí (đồng) · Fee in VND */
  fee?: Maybe<Scalars["Money"]>;
  /** Cơ quan chủ trì · Agency in charge */
  ownerAgency?: Maybe<Agency>;
  /** Mã là mã mẫu, chưa phải mã được công bố · The code is a sample, not one that was published */
  sampleCode?: Maybe<Scalars["Boolean"]>;
  /** Thành phần hồ sơ · Papers that it requires */
  requiredPapers?: Maybe<RequiredPaperConnection>;
  /** Hồ sơ của thủ tục · Dossiers of the procedure */
  dossiers?: Maybe<DossierConnection>;
};

/** Thủ tục hành chính · Administrative procedure */
export type ProcedurerequiredPapersArgs = {
  filter?: InputMaybe<RequiredPaperFilter>;
  orderBy?: InputMaybe<RequiredPaperOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Thủ tục hành chính · Administrative procedure */
export type ProceduredossiersArgs = {
  filter?: InputMaybe<DossierFilter>;
  orderBy?: InputMaybe<DossierOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Thành phần hồ sơ · Paper that a procedure requires */
export type RequiredPaper = {
  __typename?: "RequiredPaper";
  /** Mã thủ tục · Code of the procedure */
  procedureCode: Scalars["ID"];
  /** Số thứ tự giấy tờ · Number of the paper */
  paperNo: Scalars["Int"];
  /** Thủ tục · Procedure */
  procedure?: Maybe<Procedure>;
  /** Tên giấy tờ · Name of the paper */
  name?: Maybe<Scalars["String"]>;
  /** Bộ dữ liệu đã có nội dung giấy tờ, để không yêu cầu nộp lại · Dataset that already holds it, so that nobody need bring it */
  dataset?: Maybe<Dataset>;
  /** Tra cứu được qua nền tảng, không cần nộp · Can be looked up in the hub, need not be handed in */
  heldInHub?: Maybe<Scalars["Boolean"]>;
};

/** Hồ sơ thủ tục hành chính · Dossier */
export type Dossier = {
  __typename?: "Dossier";
  /** Tham chiếu hồ sơ · Reference of the dossier */
  id: Scalars["ID"];
  /** Mã hồ sơ · Dossier code */
  dossierCode?: Maybe<Scalars["ID"]>;
  /** Thủ tục · Procedure */
  procedure?: Maybe<Procedure>;
  /** Cá nhân nộp hồ sơ · Applicant, where it is a person */
  applicant?: Maybe<Citizen>;
  /** Tổ chức nộp hồ sơ · Applicant, where it is an enterprise */
  applicantEnterprise?: Maybe<Enterprise>;
  /** Cơ quan tiếp nhận · Agency that received it */
  receivingAgency?: Maybe<Agency>;
  /** Xã của người nộp · Commune of the applicant */
  commune?: Maybe<AdministrativeUnit>;
  /** Thời điểm nộp · Time of submission */
  submittedAt?: Maybe<Scalars["DateTime"]>;
  /** Hạn trả kết quả · Time at which the result is due */
  dueAt?: Maybe<Scalars["DateTime"]>;
  /** Thời điểm trả kết quả · Time at which the result was returned */
  finishedAt?: Maybe<Scalars["DateTime"]>;
  /** Trạng thái · Status */
  status?: Maybe<Code>;
  /** Tình hình đúng hạn, tại lần cập nhật gần nhất · In time or late, at the last refresh */
  timeliness?: Maybe<Code>;
  /** Kênh nộp · Channel */
  channel?: Maybe<Code>;
  /** Số văn bản kết quả · Number of the document that is the result */
  resultDocumentNo?: Maybe<Scalars["String"]>;
  /** Các bước xử lý · Steps */
  steps?: Maybe<DossierStepConnection>;
  /** Đánh giá của người nộp · Rating by the applicant */
  rating?: Maybe<ServiceRating>;
};

/** Hồ sơ thủ tục hành chính · Dossier */
export type DossierstepsArgs = {
  filter?: InputMaybe<DossierStepFilter>;
  orderBy?: InputMaybe<DossierStepOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Bước xử lý hồ sơ · Step in the processing of a dossier */
export type DossierStep = {
  __typename?: "DossierStep";
  /** Tham chiếu bước xử lý · Reference of the step */
  id: Scalars["ID"];
  /** Hồ sơ · Dossier */
  dossier?: Maybe<Dossier>;
  /** Cá nhân nộp hồ sơ · Applicant, where it is a person */
  applicant?: Maybe<Citizen>;
  /** Bước thứ · Number of the step */
  stepNo?: Maybe<Scalars["Int"]>;
  /** Loại bước · Kind of step */
  kind?: Maybe<Code>;
  /** Người xử lý · Official who handles it */
  officer?: Maybe<CivilServant>;
  /** Cơ quan đang chờ trả lời · Agency whose answer is awaited */
  awaitedAgency?: Maybe<Agency>;
  /** Bắt đầu · Begun at */
  startedAt?: Maybe<Scalars["DateTime"]>;
  /** Kết thúc, trống nếu đang xử lý · Ended at; empty while it lasts */
  endedAt?: Maybe<Scalars["DateTime"]>;
  /** Kết quả bước · Outcome */
  outcome?: Maybe<Code>;
};

/** Đánh giá việc giải quyết hồ sơ · Rating of the service by the applicant */
export type ServiceRating = {
  __typename?: "ServiceRating";
  /** Tham chiếu đánh giá · Reference of the rating */
  id: Scalars["ID"];
  /** Hồ sơ · Dossier */
  dossier?: Maybe<Dossier>;
  /** Người đánh giá · Applicant who rates */
  applicant?: Maybe<Citizen>;
  /** Cơ quan được đánh giá · Agency that is rated */
  agency?: Maybe<Agency>;
  /** Điểm, từ 1 đến 5 · Score from 1 to 5 */
  score?: Maybe<Scalars["Int"]>;
  /** Ý kiến · Comment */
  comment?: Maybe<Scalars["String"]>;
  /** Thời điểm đánh giá · Time of the rating */
  ratedAt?: Maybe<Scalars["DateTime"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Hồ sơ thủ tục hành chính của công dân · Dossiers of the citizen */
  dossiers?: Maybe<DossierConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizendossiersArgs = {
  filter?: InputMaybe<DossierFilter>;
  orderBy?: InputMaybe<DossierOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp · Enterprise code */
  enterpriseCode: Scalars["ID"];
  /** Hồ sơ thủ tục hành chính của doanh nghiệp · Dossiers of the enterprise */
  dossiers?: Maybe<DossierConnection>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterprisedossiersArgs = {
  filter?: InputMaybe<DossierFilter>;
  orderBy?: InputMaybe<DossierOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type Agency = {
  __typename?: "Agency";
  /** Mã định danh điện tử · Electronic identifier of the agency */
  code: Scalars["ID"];
  /** Thủ tục do cơ quan chủ trì · Procedures in its charge */
  procedures?: Maybe<ProcedureConnection>;
  /** Hồ sơ do cơ quan tiếp nhận · Dossiers that it received */
  receivedDossiers?: Maybe<DossierConnection>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencyproceduresArgs = {
  filter?: InputMaybe<ProcedureFilter>;
  orderBy?: InputMaybe<ProcedureOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencyreceivedDossiersArgs = {
  filter?: InputMaybe<DossierFilter>;
  orderBy?: InputMaybe<DossierOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Bộ dữ liệu (ngành khoa học và công nghệ quản lý) · Dataset, owned by science and technology */
export type Dataset = {
  __typename?: "Dataset";
  /** Mã bộ dữ liệu · Code of the dataset */
  datasetCode: Scalars["ID"];
  /** Giấy tờ mà bộ dữ liệu có thể thay thế · Papers that it could replace */
  requiredPapers?: Maybe<RequiredPaperConnection>;
};

/** Bộ dữ liệu (ngành khoa học và công nghệ quản lý) · Dataset, owned by science and technology */
export type DatasetrequiredPapersArgs = {
  filter?: InputMaybe<RequiredPaperFilter>;
  orderBy?: InputMaybe<RequiredPaperOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cán bộ, công chức, viên chức (ngành nội vụ quản lý) · Official, owned by home affairs */
export type CivilServant = {
  __typename?: "CivilServant";
  /** Tham chiếu cán bộ, công chức, viên chức · Reference of the official */
  id: Scalars["ID"];
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnit = {
  __typename?: "AdministrativeUnit";
  /** Mã đơn vị hành chính · Code */
  code: Scalars["ID"];
  /** Ngày mà mã được hiểu theo · Date at which the code is meant */
  on: Scalars["Date"];
  /** Hồ sơ của người dân, doanh nghiệp trong xã · Dossiers of people and enterprises here */
  dossiers?: Maybe<DossierConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitdossiersArgs = {
  filter?: InputMaybe<DossierFilter>;
  orderBy?: InputMaybe<DossierOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Thủ tục hành chính · Page: Administrative procedure */
export type ProcedureConnection = {
  __typename?: "ProcedureConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<ProcedureEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Procedure>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Thủ tục hành chính · Edge: Administrative procedure */
export type ProcedureEdge = {
  __typename?: "ProcedureEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Procedure>;
};

/** Lọc: Thủ tục hành chính · Filter: Administrative procedure */
export type ProcedureFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<ProcedureFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<ProcedureFilter>>;
  /** Không · Not */
  not?: InputMaybe<ProcedureFilter>;
  /** Mã thủ tục trên Cơ sở dữ liệu quốc gia về thủ tục hành chính · Code of the national database of procedures */
  procedureCode?: InputMaybe<IDEqInFilter>;
  /** Tên thủ tục · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Lĩnh vực · Field */
  field?: InputMaybe<StringEqInSearchFilter>;
  /** Cấp thực hiện · Level that carries it out */
  level?: InputMaybe<CodeEqInFilter>;
  /** Mức độ dịch vụ công trực tuyến · Level of the online service */
  serviceLevel?: InputMaybe<CodeEqInFilter>;
  /** Thời hạn giải quyết (ngày làm việc) · Time limit in working days */
  processingDays?: InputMaybe<IntEqRangeFilter>;
  /** Phí, lệ phí (đồng) · Fee in VND */
  fee?: InputMaybe<MoneyRangeFilter>;
  /** Cơ quan chủ trì · Agency in charge */
  ownerAgency?: InputMaybe<IDEqInFilter>;
  /** Mã là mã mẫu, chưa phải mã được công bố · The code is a sample, not one that was published */
  sampleCode?: InputMaybe<BooleanEqFilter>;
  /** Thành phần hồ sơ · Papers that it requires */
  requiredPapers?: InputMaybe<RequiredPaperSomeFilter>;
  /** Hồ sơ của thủ tục · Dossiers of the procedure */
  dossiers?: InputMaybe<DossierSomeFilter>;
};

/** Thứ tự: Thủ tục hành chính · Order: Administrative procedure */
export type ProcedureOrder = {
  /** Trường · Field */
  field: ProcedureOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Thủ tục hành chính · Fields to order by: Administrative procedure */
export type ProcedureOrderField =
  /** Mã thủ tục trên Cơ sở dữ liệu quốc gia về thủ tục hành chính · Code of the national database of procedures */
  | "PROCEDURE_CODE"
  /** Tên thủ tục · Name */
  | "NAME"
  /** Lĩnh vực · Field */
  | "FIELD"
  /** Thời hạn giải quyết (ngày làm việc) · Time limit in working days */
  | "PROCESSING_DAYS"
  /** Phí, lệ phí (đồng) · Fee in VND */
  | "FEE";

/** Thống kê: Thủ tục hành chính · Counts: Administrative procedure */
export type ProcedureAggregate = {
  __typename?: "ProcedureAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<ProcedureGroup>>;
};

/** Nhóm: Thủ tục hành chính · Group: Administrative procedure */
export type ProcedureGroup = {
  __typename?: "ProcedureGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Thủ tục hành chính · Fields to group by: Administrative procedure */
export type ProcedureGroupField =
  /** Mã thủ tục trên Cơ sở dữ liệu quốc gia về thủ tục hành chính · Code of the national database of procedures */
  | "PROCEDURE_CODE"
  /** Lĩnh vực · Field */
  | "FIELD"
  /** Cấp thực hiện · Level that carries it out */
  | "LEVEL"
  /** Mức độ dịch vụ công trực tuyến · Level of the online service */
  | "SERVICE_LEVEL"
  /** Thời hạn giải quyết (ngày làm việc) · Time limit in working days */
  | "PROCESSING_DAYS"
  /** Cơ quan chủ trì · Agency in charge */
  | "OWNER_AGENCY"
  /** Mã là mã mẫu, chưa phải mã được công bố · The code is a sample, not one that was published */
  | "SAMPLE_CODE";

/** Trang: Thành phần hồ sơ · Page: Paper that a procedure requires */
export type RequiredPaperConnection = {
  __typename?: "RequiredPaperConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<RequiredPaperEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<RequiredPaper>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Thành phần hồ sơ · Edge: Paper that a procedure requires */
export type RequiredPaperEdge = {
  __typename?: "RequiredPaperEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<RequiredPaper>;
};

/** Lọc: Thành phần hồ sơ · Filter: Paper that a procedure requires */
export type RequiredPaperFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<RequiredPaperFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<RequiredPaperFilter>>;
  /** Không · Not */
  not?: InputMaybe<RequiredPaperFilter>;
  /** Mã thủ tục · Code of the procedure */
  procedureCode?: InputMaybe<IDEqInFilter>;
  /** Thủ tục · Procedure */
  procedure?: InputMaybe<ProcedureEqInSomeFilter>;
  /** Tên giấy tờ · Name of the paper */
  name?: InputMaybe<StringSearchFilter>;
  /** Bộ dữ liệu đã có nội dung giấy tờ, để không yêu cầu nộp lại · Dataset that already holds it, so that nobody need bring it */
  dataset?: InputMaybe<IDEqInFilter>;
  /** Tra cứu được qua nền tảng, không cần nộp · Can be looked up in the hub, need not be handed in */
  heldInHub?: InputMaybe<BooleanEqFilter>;
};

/** Thứ tự: Thành phần hồ sơ · Order: Paper that a procedure requires */
export type RequiredPaperOrder = {
  /** Trường · Field */
  field: RequiredPaperOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Thành phần hồ sơ · Fields to order by: Paper that a procedure requires */
export type RequiredPaperOrderField =
  /** Tên giấy tờ · Name of the paper */
  "NAME";

/** Thống kê: Thành phần hồ sơ · Counts: Paper that a procedure requires */
export type RequiredPaperAggregate = {
  __typename?: "RequiredPaperAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<RequiredPaperGroup>>;
};

/** Nhóm: Thành phần hồ sơ · Group: Paper that a procedure requires */
export type RequiredPaperGroup = {
  __typename?: "RequiredPaperGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Thành phần hồ sơ · Fields to group by: Paper that a procedure requires */
export type RequiredPaperGroupField =
  /** Mã thủ tục · Code of the procedure */
  | "PROCEDURE_CODE"
  /** Thủ tục · Procedure */
  | "PROCEDURE"
  /** Bộ dữ liệu đã có nội dung giấy tờ, để không yêu cầu nộp lại · Dataset that already holds it, so that nobody need bring it */
  | "DATASET"
  /** Tra cứu được qua nền tảng, không cần nộp · Can be looked up in the hub, need not be handed in */
  | "HELD_IN_HUB";

/** Trang: Hồ sơ thủ tục hành chính · Page: Dossier */
export type DossierConnection = {
  __typename?: "DossierConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<DossierEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Dossier>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Hồ sơ thủ tục hành chính · Edge: Dossier */
export type DossierEdge = {
  __typename?: "DossierEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Dossier>;
};

/** Lọc: Hồ sơ thủ tục hành chính · Filter: Dossier */
export type DossierFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<DossierFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<DossierFilter>>;
  /** Không · Not */
  not?: InputMaybe<DossierFilter>;
  /** Mã hồ sơ · Dossier code */
  dossierCode?: InputMaybe<IDEqInFilter>;
  /** Thủ tục · Procedure */
  procedure?: InputMaybe<ProcedureEqInSomeFilter>;
  /** Cá nhân nộp hồ sơ · Applicant, where it is a person */
  applicant?: InputMaybe<IDEqInFilter>;
  /** Tổ chức nộp hồ sơ · Applicant, where it is an enterprise */
  applicantEnterprise?: InputMaybe<IDEqInFilter>;
  /** Cơ quan tiếp nhận · Agency that received it */
  receivingAgency?: InputMaybe<IDEqInFilter>;
  /** Xã của người nộp · Commune of the applicant */
  commune?: InputMaybe<IDEqInFilter>;
  /** Thời điểm nộp · Time of submission */
  submittedAt?: InputMaybe<DateTimeRangeFilter>;
  /** Hạn trả kết quả · Time at which the result is due */
  dueAt?: InputMaybe<DateTimeRangeFilter>;
  /** Thời điểm trả kết quả · Time at which the result was returned */
  finishedAt?: InputMaybe<DateTimeRangeFilter>;
  /** Trạng thái · Status */
  status?: InputMaybe<CodeEqInFilter>;
  /** Tình hình đúng hạn, tại lần cập nhật gần nhất · In time or late, at the last refresh */
  timeliness?: InputMaybe<CodeEqInFilter>;
  /** Kênh nộp · Channel */
  channel?: InputMaybe<CodeEqInFilter>;
  /** Các bước xử lý · Steps */
  steps?: InputMaybe<DossierStepSomeFilter>;
  /** Đánh giá của người nộp · Rating by the applicant */
  rating?: InputMaybe<ServiceRatingSomeFilter>;
};

/** Thứ tự: Hồ sơ thủ tục hành chính · Order: Dossier */
export type DossierOrder = {
  /** Trường · Field */
  field: DossierOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Hồ sơ thủ tục hành chính · Fields to order by: Dossier */
export type DossierOrderField =
  /** Thời điểm nộp · Time of submission */
  | "SUBMITTED_AT"
  /** Hạn trả kết quả · Time at which the result is due */
  | "DUE_AT"
  /** Thời điểm trả kết quả · Time at which the result was returned */
  | "FINISHED_AT";

/** Thống kê: Hồ sơ thủ tục hành chính · Counts: Dossier */
export type DossierAggregate = {
  __typename?: "DossierAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<DossierGroup>>;
};

/** Nhóm: Hồ sơ thủ tục hành chính · Group: Dossier */
export type DossierGroup = {
  __typename?: "DossierGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Hồ sơ thủ tục hành chính · Fields to group by: Dossier */
export type DossierGroupField =
  /** Mã hồ sơ · Dossier code */
  | "DOSSIER_CODE"
  /** Thủ tục · Procedure */
  | "PROCEDURE"
  /** Cá nhân nộp hồ sơ · Applicant, where it is a person */
  | "APPLICANT"
  /** Tổ chức nộp hồ sơ · Applicant, where it is an enterprise */
  | "APPLICANT_ENTERPRISE"
  /** Cơ quan tiếp nhận · Agency that received it */
  | "RECEIVING_AGENCY"
  /** Xã của người nộp · Commune of the applicant */
  | "COMMUNE"
  /** Thời điểm nộp · Time of submission */
  | "SUBMITTED_AT"
  /** Hạn trả kết quả · Time at which the result is due */
  | "DUE_AT"
  /** Thời điểm trả kết quả · Time at which the result was returned */
  | "FINISHED_AT"
  /** Trạng thái · Status */
  | "STATUS"
  /** Tình hình đúng hạn, tại lần cập nhật gần nhất · In time or late, at the last refresh */
  | "TIMELINESS"
  /** Kênh nộp · Channel */
  | "CHANNEL";

/** Trang: Bước xử lý hồ sơ · Page: Step in the processing of a dossier */
export type DossierStepConnection = {
  __typename?: "DossierStepConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<DossierStepEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<DossierStep>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Bước xử lý hồ sơ · Edge: Step in the processing of a dossier */
export type DossierStepEdge = {
  __typename?: "DossierStepEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<DossierStep>;
};

/** Lọc: Bước xử lý hồ sơ · Filter: Step in the processing of a dossier */
export type DossierStepFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<DossierStepFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<DossierStepFilter>>;
  /** Không · Not */
  not?: InputMaybe<DossierStepFilter>;
  /** Hồ sơ · Dossier */
  dossier?: InputMaybe<DossierEqInSomeFilter>;
  /** Cá nhân nộp hồ sơ · Applicant, where it is a person */
  applicant?: InputMaybe<IDEqInFilter>;
  /** Bước thứ · Number of the step */
  stepNo?: InputMaybe<IntEqRangeFilter>;
  /** Loại bước · Kind of step */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Người xử lý · Official who handles it */
  officer?: InputMaybe<IDEqInFilter>;
  /** Cơ quan đang chờ trả lời · Agency whose answer is awaited */
  awaitedAgency?: InputMaybe<IDEqInFilter>;
  /** Bắt đầu · Begun at */
  startedAt?: InputMaybe<DateTimeRangeFilter>;
  /** Kết thúc, trống nếu đang xử lý · Ended at; empty while it lasts */
  endedAt?: InputMaybe<DateTimeRangeFilter>;
  /** Kết quả bước · Outcome */
  outcome?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Bước xử lý hồ sơ · Order: Step in the processing of a dossier */
export type DossierStepOrder = {
  /** Trường · Field */
  field: DossierStepOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Bước xử lý hồ sơ · Fields to order by: Step in the processing of a dossier */
export type DossierStepOrderField =
  /** Bước thứ · Number of the step */
  | "STEP_NO"
  /** Bắt đầu · Begun at */
  | "STARTED_AT"
  /** Kết thúc, trống nếu đang xử lý · Ended at; empty while it lasts */
  | "ENDED_AT";

/** Thống kê: Bước xử lý hồ sơ · Counts: Step in the processing of a dossier */
export type DossierStepAggregate = {
  __typename?: "DossierStepAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<DossierStepGroup>>;
};

/** Nhóm: Bước xử lý hồ sơ · Group: Step in the processing of a dossier */
export type DossierStepGroup = {
  __typename?: "DossierStepGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Bước xử lý hồ sơ · Fields to group by: Step in the processing of a dossier */
export type DossierStepGroupField =
  /** Hồ sơ · Dossier */
  | "DOSSIER"
  /** Cá nhân nộp hồ sơ · Applicant, where it is a person */
  | "APPLICANT"
  /** Bước thứ · Number of the step */
  | "STEP_NO"
  /** Loại bước · Kind of step */
  | "KIND"
  /** Người xử lý · Official who handles it */
  | "OFFICER"
  /** Cơ quan đang chờ trả lời · Agency whose answer is awaited */
  | "AWAITED_AGENCY"
  /** Bắt đầu · Begun at */
  | "STARTED_AT"
  /** Kết thúc, trống nếu đang xử lý · Ended at; empty while it lasts */
  | "ENDED_AT"
  /** Kết quả bước · Outcome */
  | "OUTCOME";

/** Trang: Đánh giá việc giải quyết hồ sơ · Page: Rating of the service by the applicant */
export type ServiceRatingConnection = {
  __typename?: "ServiceRatingConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<ServiceRatingEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<ServiceRating>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Đánh giá việc giải quyết hồ sơ · Edge: Rating of the service by the applicant */
export type ServiceRatingEdge = {
  __typename?: "ServiceRatingEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<ServiceRating>;
};

/** Lọc: Đánh giá việc giải quyết hồ sơ · Filter: Rating of the service by the applicant */
export type ServiceRatingFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<ServiceRatingFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<ServiceRatingFilter>>;
  /** Không · Not */
  not?: InputMaybe<ServiceRatingFilter>;
  /** Hồ sơ · Dossier */
  dossier?: InputMaybe<DossierEqInSomeFilter>;
  /** Cơ quan được đánh giá · Agency that is rated */
  agency?: InputMaybe<IDEqInFilter>;
  /** Điểm, từ 1 đến 5 · Score from 1 to 5 */
  score?: InputMaybe<IntEqInRangeFilter>;
  /** Thời điểm đánh giá · Time of the rating */
  ratedAt?: InputMaybe<DateTimeRangeFilter>;
};

/** Thứ tự: Đánh giá việc giải quyết hồ sơ · Order: Rating of the service by the applicant */
export type ServiceRatingOrder = {
  /** Trường · Field */
  field: ServiceRatingOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Đánh giá việc giải quyết hồ sơ · Fields to order by: Rating of the service by the applicant */
export type ServiceRatingOrderField =
  /** Điểm, từ 1 đến 5 · Score from 1 to 5 */
  | "SCORE"
  /** Thời điểm đánh giá · Time of the rating */
  | "RATED_AT";

/** Thống kê: Đánh giá việc giải quyết hồ sơ · Counts: Rating of the service by the applicant */
export type ServiceRatingAggregate = {
  __typename?: "ServiceRatingAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<ServiceRatingGroup>>;
};

/** Nhóm: Đánh giá việc giải quyết hồ sơ · Group: Rating of the service by the applicant */
export type ServiceRatingGroup = {
  __typename?: "ServiceRatingGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Đánh giá việc giải quyết hồ sơ · Fields to group by: Rating of the service by the applicant */
export type ServiceRatingGroupField =
  /** Hồ sơ · Dossier */
  | "DOSSIER"
  /** Cơ quan được đánh giá · Agency that is rated */
  | "AGENCY"
  /** Điểm, từ 1 đến 5 · Score from 1 to 5 */
  | "SCORE"
  /** Thời điểm đánh giá · Time of the rating */
  | "RATED_AT";

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

/** Điều kiện trên String · Predicate on String */
export type StringEqInSearchFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
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

/** Điều kiện trên Boolean · Predicate on Boolean */
export type BooleanEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Boolean"]>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type RequiredPaperSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<RequiredPaperFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<RequiredPaperFilter>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type DossierSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<DossierFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<DossierFilter>;
};

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type ProcedureEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<ProcedureFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<ProcedureFilter>;
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

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type DossierStepSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<DossierStepFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<DossierStepFilter>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type ServiceRatingSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<ServiceRatingFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<ServiceRatingFilter>;
};

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type DossierEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<DossierFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<DossierFilter>;
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
  Procedure: ResolverTypeWrapper<RowKeys>;
  RequiredPaper: ResolverTypeWrapper<RowKeys>;
  Dossier: ResolverTypeWrapper<RowKeys>;
  DossierStep: ResolverTypeWrapper<RowKeys>;
  ServiceRating: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  Enterprise: ResolverTypeWrapper<RowKeys>;
  Agency: ResolverTypeWrapper<RowKeys>;
  Dataset: ResolverTypeWrapper<RowKeys>;
  CivilServant: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  ProcedureConnection: ResolverTypeWrapper<
    Omit<ProcedureConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["ProcedureEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Procedure"]>>;
    }
  >;
  ProcedureEdge: ResolverTypeWrapper<
    Omit<ProcedureEdge, "node"> & { node?: Maybe<ResolversTypes["Procedure"]> }
  >;
  ProcedureFilter: ProcedureFilter;
  ProcedureOrder: ProcedureOrder;
  ProcedureOrderField: ProcedureOrderField;
  ProcedureAggregate: ResolverTypeWrapper<ProcedureAggregate>;
  ProcedureGroup: ResolverTypeWrapper<ProcedureGroup>;
  ProcedureGroupField: ProcedureGroupField;
  RequiredPaperConnection: ResolverTypeWrapper<
    Omit<RequiredPaperConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["RequiredPaperEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["RequiredPaper"]>>;
    }
  >;
  RequiredPaperEdge: ResolverTypeWrapper<
    Omit<RequiredPaperEdge, "node"> & {
      node?: Maybe<ResolversTypes["RequiredPaper"]>;
    }
  >;
  RequiredPaperFilter: RequiredPaperFilter;
  RequiredPaperOrder: RequiredPaperOrder;
  RequiredPaperOrderField: RequiredPaperOrderField;
  RequiredPaperAggregate: ResolverTypeWrapper<RequiredPaperAggregate>;
  RequiredPaperGroup: ResolverTypeWrapper<RequiredPaperGroup>;
  RequiredPaperGroupField: RequiredPaperGroupField;
  DossierConnection: ResolverTypeWrapper<
    Omit<DossierConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["DossierEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Dossier"]>>;
    }
  >;
  DossierEdge: ResolverTypeWrapper<
    Omit<DossierEdge, "node"> & { node?: Maybe<ResolversTypes["Dossier"]> }
  >;
  DossierFilter: DossierFilter;
  DossierOrder: DossierOrder;
  DossierOrderField: DossierOrderField;
  DossierAggregate: ResolverTypeWrapper<DossierAggregate>;
  DossierGroup: ResolverTypeWrapper<DossierGroup>;
  DossierGroupField: DossierGroupField;
  DossierStepConnection: ResolverTypeWrapper<
    Omit<DossierStepConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["DossierStepEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["DossierStep"]>>;
    }
  >;
  DossierStepEdge: ResolverTypeWrapper<
    Omit<DossierStepEdge, "node"> & {
      node?: Maybe<ResolversTypes["DossierStep"]>;
    }
  >;
  DossierStepFilter: DossierStepFilter;
  DossierStepOrder: DossierStepOrder;
  DossierStepOrderField: DossierStepOrderField;
  DossierStepAggregate: ResolverTypeWrapper<DossierStepAggregate>;
  DossierStepGroup: ResolverTypeWrapper<DossierStepGroup>;
  DossierStepGroupField: DossierStepGroupField;
  ServiceRatingConnection: ResolverTypeWrapper<
    Omit<ServiceRatingConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["ServiceRatingEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["ServiceRating"]>>;
    }
  >;
  ServiceRatingEdge: ResolverTypeWrapper<
    Omit<ServiceRatingEdge, "node"> & {
      node?: Maybe<ResolversTypes["ServiceRating"]>;
    }
  >;
  ServiceRatingFilter: ServiceRatingFilter;
  ServiceRatingOrder: ServiceRatingOrder;
  ServiceRatingOrderField: ServiceRatingOrderField;
  ServiceRatingAggregate: ResolverTypeWrapper<ServiceRatingAggregate>;
  ServiceRatingGroup: ResolverTypeWrapper<ServiceRatingGroup>;
  ServiceRatingGroupField: ServiceRatingGroupField;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  StringEqInSearchFilter: StringEqInSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  RequiredPaperSomeFilter: RequiredPaperSomeFilter;
  DossierSomeFilter: DossierSomeFilter;
  ProcedureEqInSomeFilter: ProcedureEqInSomeFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
  DossierStepSomeFilter: DossierStepSomeFilter;
  ServiceRatingSomeFilter: ServiceRatingSomeFilter;
  DossierEqInSomeFilter: DossierEqInSomeFilter;
  IntEqInRangeFilter: IntEqInRangeFilter;
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
  Procedure: RowKeys;
  RequiredPaper: RowKeys;
  Dossier: RowKeys;
  DossierStep: RowKeys;
  ServiceRating: RowKeys;
  Citizen: RowKeys;
  Enterprise: RowKeys;
  Agency: RowKeys;
  Dataset: RowKeys;
  CivilServant: RowKeys;
  AdministrativeUnit: RowKeys;
  ProcedureConnection: Omit<ProcedureConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["ProcedureEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Procedure"]>>;
  };
  ProcedureEdge: Omit<ProcedureEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Procedure"]>;
  };
  ProcedureFilter: ProcedureFilter;
  ProcedureOrder: ProcedureOrder;
  ProcedureAggregate: ProcedureAggregate;
  ProcedureGroup: ProcedureGroup;
  RequiredPaperConnection: Omit<RequiredPaperConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["RequiredPaperEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["RequiredPaper"]>>;
  };
  RequiredPaperEdge: Omit<RequiredPaperEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["RequiredPaper"]>;
  };
  RequiredPaperFilter: RequiredPaperFilter;
  RequiredPaperOrder: RequiredPaperOrder;
  RequiredPaperAggregate: RequiredPaperAggregate;
  RequiredPaperGroup: RequiredPaperGroup;
  DossierConnection: Omit<DossierConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["DossierEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Dossier"]>>;
  };
  DossierEdge: Omit<DossierEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Dossier"]>;
  };
  DossierFilter: DossierFilter;
  DossierOrder: DossierOrder;
  DossierAggregate: DossierAggregate;
  DossierGroup: DossierGroup;
  DossierStepConnection: Omit<DossierStepConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["DossierStepEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["DossierStep"]>>;
  };
  DossierStepEdge: Omit<DossierStepEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["DossierStep"]>;
  };
  DossierStepFilter: DossierStepFilter;
  DossierStepOrder: DossierStepOrder;
  DossierStepAggregate: DossierStepAggregate;
  DossierStepGroup: DossierStepGroup;
  ServiceRatingConnection: Omit<ServiceRatingConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["ServiceRatingEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["ServiceRating"]>>;
  };
  ServiceRatingEdge: Omit<ServiceRatingEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["ServiceRating"]>;
  };
  ServiceRatingFilter: ServiceRatingFilter;
  ServiceRatingOrder: ServiceRatingOrder;
  ServiceRatingAggregate: ServiceRatingAggregate;
  ServiceRatingGroup: ServiceRatingGroup;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  StringEqInSearchFilter: StringEqInSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  RequiredPaperSomeFilter: RequiredPaperSomeFilter;
  DossierSomeFilter: DossierSomeFilter;
  ProcedureEqInSomeFilter: ProcedureEqInSomeFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
  DossierStepSomeFilter: DossierStepSomeFilter;
  ServiceRatingSomeFilter: ServiceRatingSomeFilter;
  DossierEqInSomeFilter: DossierEqInSomeFilter;
  IntEqInRangeFilter: IntEqInRangeFilter;
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
  procedure?: Resolver<
    Maybe<ResolversTypes["Procedure"]>,
    ParentType,
    ContextType,
    RequireFields<QueryprocedureArgs, "procedureCode">
  >;
  procedures?: Resolver<
    Maybe<ResolversTypes["ProcedureConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryproceduresArgs, "first">
  >;
  procedureAggregate?: Resolver<
    Maybe<ResolversTypes["ProcedureAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryprocedureAggregateArgs>
  >;
  requiredPaper?: Resolver<
    Maybe<ResolversTypes["RequiredPaper"]>,
    ParentType,
    ContextType,
    RequireFields<QueryrequiredPaperArgs, "procedureCode" | "paperNo">
  >;
  requiredPapers?: Resolver<
    Maybe<ResolversTypes["RequiredPaperConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryrequiredPapersArgs, "first">
  >;
  requiredPaperAggregate?: Resolver<
    Maybe<ResolversTypes["RequiredPaperAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryrequiredPaperAggregateArgs>
  >;
  dossier?: Resolver<
    Maybe<ResolversTypes["Dossier"]>,
    ParentType,
    ContextType,
    RequireFields<QuerydossierArgs, "id">
  >;
  dossiers?: Resolver<
    Maybe<ResolversTypes["DossierConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerydossiersArgs, "first">
  >;
  dossierAggregate?: Resolver<
    Maybe<ResolversTypes["DossierAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerydossierAggregateArgs>
  >;
  dossierStep?: Resolver<
    Maybe<ResolversTypes["DossierStep"]>,
    ParentType,
    ContextType,
    RequireFields<QuerydossierStepArgs, "id">
  >;
  dossierSteps?: Resolver<
    Maybe<ResolversTypes["DossierStepConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerydossierStepsArgs, "first">
  >;
  dossierStepAggregate?: Resolver<
    Maybe<ResolversTypes["DossierStepAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerydossierStepAggregateArgs>
  >;
  serviceRating?: Resolver<
    Maybe<ResolversTypes["ServiceRating"]>,
    ParentType,
    ContextType,
    RequireFields<QueryserviceRatingArgs, "id">
  >;
  serviceRatings?: Resolver<
    Maybe<ResolversTypes["ServiceRatingConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryserviceRatingsArgs, "first">
  >;
  serviceRatingAggregate?: Resolver<
    Maybe<ResolversTypes["ServiceRatingAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryserviceRatingAggregateArgs>
  >;
};

export type ProcedureResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Procedure"] =
    ResolversParentTypes["Procedure"],
> = {
  procedureCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  serviceLevel?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  processingDays?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  fee?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  ownerAgency?: Resolver<
    Maybe<ResolversTypes["Agency"]>,
    ParentType,
    ContextType
  >;
  sampleCode?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
    ParentType,
    ContextType
  >;
  requiredPapers?: Resolver<
    Maybe<ResolversTypes["RequiredPaperConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ProcedurerequiredPapersArgs, "first">
  >;
  dossiers?: Resolver<
    Maybe<ResolversTypes["DossierConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ProceduredossiersArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequiredPaperResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RequiredPaper"] =
    ResolversParentTypes["RequiredPaper"],
> = {
  procedureCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  paperNo?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  procedure?: Resolver<
    Maybe<ResolversTypes["Procedure"]>,
    ParentType,
    ContextType
  >;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes["Dataset"]>, ParentType, ContextType>;
  heldInHub?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Dossier"] =
    ResolversParentTypes["Dossier"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  dossierCode?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  procedure?: Resolver<
    Maybe<ResolversTypes["Procedure"]>,
    ParentType,
    ContextType
  >;
  applicant?: Resolver<
    Maybe<ResolversTypes["Citizen"]>,
    ParentType,
    ContextType
  >;
  applicantEnterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  receivingAgency?: Resolver<
    Maybe<ResolversTypes["Agency"]>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  submittedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  dueAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  finishedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  timeliness?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  resultDocumentNo?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  steps?: Resolver<
    Maybe<ResolversTypes["DossierStepConnection"]>,
    ParentType,
    ContextType,
    RequireFields<DossierstepsArgs, "first">
  >;
  rating?: Resolver<
    Maybe<ResolversTypes["ServiceRating"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierStepResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DossierStep"] =
    ResolversParentTypes["DossierStep"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes["Dossier"]>, ParentType, ContextType>;
  applicant?: Resolver<
    Maybe<ResolversTypes["Citizen"]>,
    ParentType,
    ContextType
  >;
  stepNo?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  officer?: Resolver<
    Maybe<ResolversTypes["CivilServant"]>,
    ParentType,
    ContextType
  >;
  awaitedAgency?: Resolver<
    Maybe<ResolversTypes["Agency"]>,
    ParentType,
    ContextType
  >;
  startedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  endedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  outcome?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRatingResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ServiceRating"] =
    ResolversParentTypes["ServiceRating"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes["Dossier"]>, ParentType, ContextType>;
  applicant?: Resolver<
    Maybe<ResolversTypes["Citizen"]>,
    ParentType,
    ContextType
  >;
  agency?: Resolver<Maybe<ResolversTypes["Agency"]>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  ratedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
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
  dossiers?: Resolver<
    Maybe<ResolversTypes["DossierConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizendossiersArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  dossiers?: Resolver<
    Maybe<ResolversTypes["DossierConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisedossiersArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Agency"] =
    ResolversParentTypes["Agency"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  procedures?: Resolver<
    Maybe<ResolversTypes["ProcedureConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencyproceduresArgs, "first">
  >;
  receivedDossiers?: Resolver<
    Maybe<ResolversTypes["DossierConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencyreceivedDossiersArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Dataset"] =
    ResolversParentTypes["Dataset"],
> = {
  datasetCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  requiredPapers?: Resolver<
    Maybe<ResolversTypes["RequiredPaperConnection"]>,
    ParentType,
    ContextType,
    RequireFields<DatasetrequiredPapersArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilServantResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilServant"] =
    ResolversParentTypes["CivilServant"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnit"] =
    ResolversParentTypes["AdministrativeUnit"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  on?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dossiers?: Resolver<
    Maybe<ResolversTypes["DossierConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitdossiersArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ProcedureConnection"] =
    ResolversParentTypes["ProcedureConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["ProcedureEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Procedure"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ProcedureEdge"] =
    ResolversParentTypes["ProcedureEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Procedure"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ProcedureAggregate"] =
    ResolversParentTypes["ProcedureAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["ProcedureGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ProcedureGroup"] =
    ResolversParentTypes["ProcedureGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequiredPaperConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RequiredPaperConnection"] =
    ResolversParentTypes["RequiredPaperConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["RequiredPaperEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["RequiredPaper"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequiredPaperEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RequiredPaperEdge"] =
    ResolversParentTypes["RequiredPaperEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["RequiredPaper"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequiredPaperAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RequiredPaperAggregate"] =
    ResolversParentTypes["RequiredPaperAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["RequiredPaperGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequiredPaperGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RequiredPaperGroup"] =
    ResolversParentTypes["RequiredPaperGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DossierConnection"] =
    ResolversParentTypes["DossierConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["DossierEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Dossier"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DossierEdge"] =
    ResolversParentTypes["DossierEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Dossier"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DossierAggregate"] =
    ResolversParentTypes["DossierAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["DossierGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DossierGroup"] =
    ResolversParentTypes["DossierGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierStepConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DossierStepConnection"] =
    ResolversParentTypes["DossierStepConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["DossierStepEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["DossierStep"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierStepEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DossierStepEdge"] =
    ResolversParentTypes["DossierStepEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["DossierStep"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierStepAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DossierStepAggregate"] =
    ResolversParentTypes["DossierStepAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["DossierStepGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierStepGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DossierStepGroup"] =
    ResolversParentTypes["DossierStepGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRatingConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ServiceRatingConnection"] =
    ResolversParentTypes["ServiceRatingConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["ServiceRatingEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["ServiceRating"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRatingEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ServiceRatingEdge"] =
    ResolversParentTypes["ServiceRatingEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["ServiceRating"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRatingAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ServiceRatingAggregate"] =
    ResolversParentTypes["ServiceRatingAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["ServiceRatingGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRatingGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ServiceRatingGroup"] =
    ResolversParentTypes["ServiceRatingGroup"],
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
  Procedure?: ProcedureResolvers<ContextType>;
  RequiredPaper?: RequiredPaperResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierStep?: DossierStepResolvers<ContextType>;
  ServiceRating?: ServiceRatingResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  CivilServant?: CivilServantResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  ProcedureAggregate?: ProcedureAggregateResolvers<ContextType>;
  ProcedureGroup?: ProcedureGroupResolvers<ContextType>;
  RequiredPaperConnection?: RequiredPaperConnectionResolvers<ContextType>;
  RequiredPaperEdge?: RequiredPaperEdgeResolvers<ContextType>;
  RequiredPaperAggregate?: RequiredPaperAggregateResolvers<ContextType>;
  RequiredPaperGroup?: RequiredPaperGroupResolvers<ContextType>;
  DossierConnection?: DossierConnectionResolvers<ContextType>;
  DossierEdge?: DossierEdgeResolvers<ContextType>;
  DossierAggregate?: DossierAggregateResolvers<ContextType>;
  DossierGroup?: DossierGroupResolvers<ContextType>;
  DossierStepConnection?: DossierStepConnectionResolvers<ContextType>;
  DossierStepEdge?: DossierStepEdgeResolvers<ContextType>;
  DossierStepAggregate?: DossierStepAggregateResolvers<ContextType>;
  DossierStepGroup?: DossierStepGroupResolvers<ContextType>;
  ServiceRatingConnection?: ServiceRatingConnectionResolvers<ContextType>;
  ServiceRatingEdge?: ServiceRatingEdgeResolvers<ContextType>;
  ServiceRatingAggregate?: ServiceRatingAggregateResolvers<ContextType>;
  ServiceRatingGroup?: ServiceRatingGroupResolvers<ContextType>;
};


