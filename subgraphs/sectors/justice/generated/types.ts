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
  /** Sự kiện hộ tịch theo khóa · Civil status record by key */
  civilStatusRecord?: Maybe<CivilStatusRecord>;
  /** Danh sách: Sự kiện hộ tịch · List: Civil status record */
  civilStatusRecords?: Maybe<CivilStatusRecordConnection>;
  /** Thống kê: Sự kiện hộ tịch · Counts: Civil status record */
  civilStatusRecordAggregate?: Maybe<CivilStatusRecordAggregate>;
  /** Người liên quan trong sự kiện hộ tịch theo khóa · Person related to a civil status record by key */
  civilStatusRelative?: Maybe<CivilStatusRelative>;
  /** Danh sách: Người liên quan trong sự kiện hộ tịch · List: Person related to a civil status record */
  civilStatusRelatives?: Maybe<CivilStatusRelativeConnection>;
  /** Thống kê: Người liên quan trong sự kiện hộ tịch · Counts: Person related to a civil status record */
  civilStatusRelativeAggregate?: Maybe<CivilStatusRelativeAggregate>;
  /** Hợp đồng, giao dịch đã công chứng, chứng thực theo khóa · Notarial act by key */
  notarialAct?: Maybe<NotarialAct>;
  /** Danh sách: Hợp đồng, giao dịch đã công chứng, chứng thực · List: Notarial act */
  notarialActs?: Maybe<NotarialActConnection>;
  /** Thống kê: Hợp đồng, giao dịch đã công chứng, chứng thực · Counts: Notarial act */
  notarialActAggregate?: Maybe<NotarialActAggregate>;
  /** Bên tham gia hợp đồng, giao dịch theo khóa · Party to a notarial act by key */
  notarialActParty?: Maybe<NotarialActParty>;
  /** Danh sách: Bên tham gia hợp đồng, giao dịch · List: Party to a notarial act */
  notarialActParties?: Maybe<NotarialActPartyConnection>;
  /** Thống kê: Bên tham gia hợp đồng, giao dịch · Counts: Party to a notarial act */
  notarialActPartyAggregate?: Maybe<NotarialActPartyAggregate>;
  /** Quyết định xử phạt vi phạm hành chính theo khóa · Decision on an administrative violation by key */
  administrativeViolation?: Maybe<AdministrativeViolation>;
  /** Danh sách: Quyết định xử phạt vi phạm hành chính · List: Decision on an administrative violation */
  administrativeViolations?: Maybe<AdministrativeViolationConnection>;
  /** Thống kê: Quyết định xử phạt vi phạm hành chính · Counts: Decision on an administrative violation */
  administrativeViolationAggregate?: Maybe<AdministrativeViolationAggregate>;
  /** Văn bản quy phạm pháp luật của tỉnh theo khóa · Legal document of the province by key */
  legalDocument?: Maybe<LegalDocument>;
  /** Danh sách: Văn bản quy phạm pháp luật của tỉnh · List: Legal document of the province */
  legalDocuments?: Maybe<LegalDocumentConnection>;
  /** Thống kê: Văn bản quy phạm pháp luật của tỉnh · Counts: Legal document of the province */
  legalDocumentAggregate?: Maybe<LegalDocumentAggregate>;
  /** Vụ việc trợ giúp pháp lý theo khóa · Legal aid case by key */
  legalAidCase?: Maybe<LegalAidCase>;
  /** Danh sách: Vụ việc trợ giúp pháp lý · List: Legal aid case */
  legalAidCases?: Maybe<LegalAidCaseConnection>;
  /** Thống kê: Vụ việc trợ giúp pháp lý · Counts: Legal aid case */
  legalAidCaseAggregate?: Maybe<LegalAidCaseAggregate>;
};

export type QuerycivilStatusRecordArgs = {
  id: Scalars["ID"];
};

export type QuerycivilStatusRecordsArgs = {
  filter?: InputMaybe<CivilStatusRecordFilter>;
  orderBy?: InputMaybe<CivilStatusRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerycivilStatusRecordAggregateArgs = {
  filter?: InputMaybe<CivilStatusRecordFilter>;
  groupBy?: InputMaybe<Array<CivilStatusRecordGroupField>>;
};

export type QuerycivilStatusRelativeArgs = {
  id: Scalars["ID"];
};

export type QuerycivilStatusRelativesArgs = {
  filter?: InputMaybe<CivilStatusRelativeFilter>;
  orderBy?: InputMaybe<CivilStatusRelativeOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerycivilStatusRelativeAggregateArgs = {
  filter?: InputMaybe<CivilStatusRelativeFilter>;
  groupBy?: InputMaybe<Array<CivilStatusRelativeGroupField>>;
};

export type QuerynotarialActArgs = {
  id: Scalars["ID"];
};

export type QuerynotarialActsArgs = {
  filter?: InputMaybe<NotarialActFilter>;
  orderBy?: InputMaybe<NotarialActOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerynotarialActAggregateArgs = {
  filter?: InputMaybe<NotarialActFilter>;
  groupBy?: InputMaybe<Array<NotarialActGroupField>>;
};

export type QuerynotarialActPartyArgs = {
  id: Scalars["ID"];
};

export type QuerynotarialActPartiesArgs = {
  filter?: InputMaybe<NotarialActPartyFilter>;
  orderBy?: InputMaybe<NotarialActPartyOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerynotarialActPartyAggregateArgs = {
  filter?: InputMaybe<NotarialActPartyFilter>;
  groupBy?: InputMaybe<Array<NotarialActPartyGroupField>>;
};

export type QueryadministrativeViolationArgs = {
  id: Scalars["ID"];
};

export type QueryadministrativeViolationsArgs = {
  filter?: InputMaybe<AdministrativeViolationFilter>;
  orderBy?: InputMaybe<AdministrativeViolationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryadministrativeViolationAggregateArgs = {
  filter?: InputMaybe<AdministrativeViolationFilter>;
  groupBy?: InputMaybe<Array<AdministrativeViolationGroupField>>;
};

export type QuerylegalDocumentArgs = {
  documentNo: Scalars["ID"];
};

export type QuerylegalDocumentsArgs = {
  filter?: InputMaybe<LegalDocumentFilter>;
  orderBy?: InputMaybe<LegalDocumentOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerylegalDocumentAggregateArgs = {
  filter?: InputMaybe<LegalDocumentFilter>;
  groupBy?: InputMaybe<Array<LegalDocumentGroupField>>;
};

export type QuerylegalAidCaseArgs = {
  id: Scalars["ID"];
};

export type QuerylegalAidCasesArgs = {
  filter?: InputMaybe<LegalAidCaseFilter>;
  orderBy?: InputMaybe<LegalAidCaseOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerylegalAidCaseAggregateArgs = {
  filter?: InputMaybe<LegalAidCaseFilter>;
  groupBy?: InputMaybe<Array<LegalAidCaseGroupField>>;
};

/** Sự kiện hộ tịch · Civil status record */
export type CivilStatusRecord = {
  __typename?: "CivilStatusRecord";
  /** Tham chiếu sự kiện hộ tịch · Reference of the record */
  id: Scalars["ID"];
  /** Số, quyển · Number and book of the register */
  registerNo?: Maybe<Scalars["ID"]>;
  /** Năm của sổ · Year of the register */
  year?: Maybe<Scalars["Int"]>;
  /** Loại sự kiện: khai sinh, kết hôn, khai tử, nhận cha mẹ con · Kind: birth, marriage, death, recognition */
  kind?: Maybe<Code>;
  /** Người được đăng ký · Person registered */
  subject?: Maybe<Citizen>;
  /** Cha, mẹ, vợ, chồng ghi trong sự kiện · Parents or spouse named in the record */
  relatives?: Maybe<CivilStatusRelativeConnection>;
  /** Ngày đăng ký · Date of registration */
  registeredOn?: Maybe<Scalars["Date"]>;
  /** Xã đăng ký · Commune of registration */
  commune?: Maybe<AdministrativeUnit>;
  /** Nguyên nhân chết, với khai tử · Cause of death, of a death */
  causeOfDeath?: Maybe<Code>;
};

/** Sự kiện hộ tịch · Civil status record */
export type CivilStatusRecordrelativesArgs = {
  filter?: InputMaybe<CivilStatusRelativeFilter>;
  orderBy?: InputMaybe<CivilStatusRelativeOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Người liên quan trong sự kiện hộ tịch · Person related to a civil status record */
export type CivilStatusRelative = {
  __typename?: "CivilStatusRelative";
  /** Tham chiếu người liên quan · Reference of the relation */
  id: Scalars["ID"];
  /** Sự kiện hộ tịch · Civil status record */
  record?: Maybe<CivilStatusRecord>;
  /** Người liên quan · Related person */
  citizen?: Maybe<Citizen>;
  /** Quan hệ với người được đăng ký · Relation to the person registered */
  role?: Maybe<Code>;
};

/** Hợp đồng, giao dịch đã công chứng, chứng thực · Notarial act */
export type NotarialAct = {
  __typename?: "NotarialAct";
  /** Tham chiếu hợp đồng, giao dịch · Reference of the act */
  id: Scalars["ID"];
  /** Số công chứng · Number of the act */
  actNo?: Maybe<Scalars["ID"]>;
  /** Tổ chức hành nghề công chứng · Notary office */
  office?: Maybe<Code>;
  /** Các bên · Parties */
  parties?: Maybe<NotarialActPartyConnection>;
  /** Loại tài sản · Kind of property */
  assetKind?: Maybe<Code>;
  /** Thửa đất · Land parcel */
  parcel?: Maybe<LandParcel>;
  /** Ngày công chứng · Date of the act */
  actedOn?: Maybe<Scalars["Date"]>;
  /** Giá trị giao dịch (đồng) · Value in VND */
  value?: Maybe<Scalars["Money"]>;
};

/** Hợp đồng, giao dịch đã công chứng, chứng thực · Notarial act */
export type NotarialActpartiesArgs = {
  filter?: InputMaybe<NotarialActPartyFilter>;
  orderBy?: InputMaybe<NotarialActPartyOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Bên tham gia hợp đồng, giao dịch · Party to a notarial act */
export type NotarialActParty = {
  __typename?: "NotarialActParty";
  /** Tham chiếu bên tham gia · Reference of the party */
  id: Scalars["ID"];
  /** Hợp đồng, giao dịch · Notarial act */
  act?: Maybe<NotarialAct>;
  /** Người tham gia · Person */
  citizen?: Maybe<Citizen>;
  /** Tư cách: bên chuyển giao, bên nhận · Role: transferor or transferee */
  role?: Maybe<Code>;
};

/** Quyết định xử phạt vi phạm hành chính · Decision on an administrative violation */
export type AdministrativeViolation = {
  __typename?: "AdministrativeViolation";
  /** Tham chiếu quyết định · Reference of the decision */
  id: Scalars["ID"];
  /** Số quyết định · Number of the decision */
  decisionNo?: Maybe<Scalars["ID"]>;
  /** Cá nhân vi phạm · Offender, where it is a person */
  offender?: Maybe<Citizen>;
  /** Tổ chức vi phạm · Offender, where it is an enterprise */
  offenderEnterprise?: Maybe<Enterprise>;
  /** Lĩnh vực · Field */
  field?: Maybe<Code>;
  /** Mức phạt (đồng) · Fine in VND */
  fine?: Maybe<Scalars["Money"]>;
  /** Ngày quyết định · Date of the decision */
  decidedOn?: Maybe<Scalars["Date"]>;
  /** Đã nộp phạt · Fine paid */
  paid?: Maybe<Scalars["Boolean"]>;
  /** Xã nơi vi phạm · Commune of the violation */
  commune?: Maybe<AdministrativeUnit>;
};

/** Văn bản quy phạm pháp luật của tỉnh · Legal document of the province */
export type LegalDocument = {
  __typename?: "LegalDocument";
  /** Số, ký hiệu · Number and symbol */
  documentNo: Scalars["ID"];
  /** Trích yếu · Title */
  title?: Maybe<Scalars["String"]>;
  /** Cơ quan ban hành · Issuer */
  issuer?: Maybe<Scalars["String"]>;
  /** Ngày ban hành · Date of issue */
  issuedOn?: Maybe<Scalars["Date"]>;
  /** Ngày có hiệu lực · In force from */
  effectiveOn?: Maybe<Scalars["Date"]>;
  /** Tình trạng hiệu lực · Status */
  status?: Maybe<Code>;
};

/** Vụ việc trợ giúp pháp lý · Legal aid case */
export type LegalAidCase = {
  __typename?: "LegalAidCase";
  /** Tham chiếu vụ việc · Reference of the case */
  id: Scalars["ID"];
  /** Số vụ việc · Case number */
  caseNo?: Maybe<Scalars["ID"]>;
  /** Người được trợ giúp · Person aided */
  citizen?: Maybe<Citizen>;
  /** Diện được trợ giúp: hộ nghèo, dân tộc thiểu số, khuyết tật... · Ground: poverty, minority, disability... */
  eligibility?: Maybe<Code>;
  /** Lĩnh vực pháp luật · Field of law */
  field?: Maybe<Code>;
  /** Ngày thụ lý · Opened on */
  openedOn?: Maybe<Scalars["Date"]>;
  /** Ngày kết thúc; trống khi đang giải quyết · Closed on; empty while open */
  closedOn?: Maybe<Scalars["Date"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Sự kiện hộ tịch của công dân · Civil status records of the citizen */
  civilStatusRecords?: Maybe<CivilStatusRecordConnection>;
  /** Sự kiện hộ tịch của người thân có ghi công dân · Records of relatives that name the citizen */
  civilStatusOfRelatives?: Maybe<CivilStatusRelativeConnection>;
  /** Hợp đồng, giao dịch mà công dân là một bên · Notarial acts to which the citizen is a party */
  notarialActs?: Maybe<NotarialActPartyConnection>;
  /** Vi phạm hành chính của công dân · Administrative violations of the citizen */
  administrativeViolations?: Maybe<AdministrativeViolationConnection>;
  /** Vụ việc trợ giúp pháp lý của công dân · Legal aid cases of the citizen */
  legalAidCases?: Maybe<LegalAidCaseConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizencivilStatusRecordsArgs = {
  filter?: InputMaybe<CivilStatusRecordFilter>;
  orderBy?: InputMaybe<CivilStatusRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizencivilStatusOfRelativesArgs = {
  filter?: InputMaybe<CivilStatusRelativeFilter>;
  orderBy?: InputMaybe<CivilStatusRelativeOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizennotarialActsArgs = {
  filter?: InputMaybe<NotarialActPartyFilter>;
  orderBy?: InputMaybe<NotarialActPartyOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenadministrativeViolationsArgs = {
  filter?: InputMaybe<AdministrativeViolationFilter>;
  orderBy?: InputMaybe<AdministrativeViolationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenlegalAidCasesArgs = {
  filter?: InputMaybe<LegalAidCaseFilter>;
  orderBy?: InputMaybe<LegalAidCaseOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp · Enterprise code */
  enterpriseCode: Scalars["ID"];
  /** Vi phạm hành chính của doanh nghiệp · Administrative violations of the enterprise */
  administrativeViolations?: Maybe<AdministrativeViolationConnection>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterpriseadministrativeViolationsArgs = {
  filter?: InputMaybe<AdministrativeViolationFilter>;
  orderBy?: InputMaybe<AdministrativeViolationOrder>;
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
  /** Hợp đồng, giao dịch công chứng về thửa đất · Notarial acts about the parcel */
  notarialActs?: Maybe<NotarialActConnection>;
};

/** Thửa đất (ngành không gian địa lý quản lý) · Land parcel, owned by geospatial */
export type LandParcelnotarialActsArgs = {
  filter?: InputMaybe<NotarialActFilter>;
  orderBy?: InputMaybe<NotarialActOrder>;
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
  /** Sự kiện hộ tịch đăng ký tại xã · Civil status records of the commune */
  civilStatusRecords?: Maybe<CivilStatusRecordConnection>;
  /** Vi phạm hành chính xảy ra tại xã · Administrative violations in the commune */
  administrativeViolations?: Maybe<AdministrativeViolationConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitcivilStatusRecordsArgs = {
  filter?: InputMaybe<CivilStatusRecordFilter>;
  orderBy?: InputMaybe<CivilStatusRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitadministrativeViolationsArgs = {
  filter?: InputMaybe<AdministrativeViolationFilter>;
  orderBy?: InputMaybe<AdministrativeViolationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Sự kiện hộ tịch · Page: Civil status record */
export type CivilStatusRecordConnection = {
  __typename?: "CivilStatusRecordConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<CivilStatusRecordEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<CivilStatusRecord>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Sự kiện hộ tịch · Edge: Civil status record */
export type CivilStatusRecordEdge = {
  __typename?: "CivilStatusRecordEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<CivilStatusRecord>;
};

/** Lọc: Sự kiện hộ tịch · Filter: Civil status record */
export type CivilStatusRecordFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<CivilStatusRecordFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<CivilStatusRecordFilter>>;
  /** Không · Not */
  not?: InputMaybe<CivilStatusRecordFilter>;
  /** Số, quyển · Number and book of the register */
  registerNo?: InputMaybe<IDEqFilter>;
  /** Năm của sổ · Year of the register */
  year?: InputMaybe<IntEqRangeFilter>;
  /** Loại sự kiện: khai sinh, kết hôn, khai tử, nhận cha mẹ con · Kind: birth, marriage, death, recognition */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Người được đăng ký · Person registered */
  subject?: InputMaybe<IDEqInFilter>;
  /** Cha, mẹ, vợ, chồng ghi trong sự kiện · Parents or spouse named in the record */
  relatives?: InputMaybe<CivilStatusRelativeSomeFilter>;
  /** Ngày đăng ký · Date of registration */
  registeredOn?: InputMaybe<DateRangeFilter>;
  /** Xã đăng ký · Commune of registration */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Sự kiện hộ tịch · Order: Civil status record */
export type CivilStatusRecordOrder = {
  /** Trường · Field */
  field: CivilStatusRecordOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Sự kiện hộ tịch · Fields to order by: Civil status record */
export type CivilStatusRecordOrderField =
  /** Ngày đăng ký · Date of registration */
  "REGISTERED_ON";

/** Thống kê: Sự kiện hộ tịch · Counts: Civil status record */
export type CivilStatusRecordAggregate = {
  __typename?: "CivilStatusRecordAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<CivilStatusRecordGroup>>;
};

/** Nhóm: Sự kiện hộ tịch · Group: Civil status record */
export type CivilStatusRecordGroup = {
  __typename?: "CivilStatusRecordGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Sự kiện hộ tịch · Fields to group by: Civil status record */
export type CivilStatusRecordGroupField =
  /** Số, quyển · Number and book of the register */
  | "REGISTER_NO"
  /** Năm của sổ · Year of the register */
  | "YEAR"
  /** Loại sự kiện: khai sinh, kết hôn, khai tử, nhận cha mẹ con · Kind: birth, marriage, death, recognition */
  | "KIND"
  /** Người được đăng ký · Person registered */
  | "SUBJECT"
  /** Ngày đăng ký · Date of registration */
  | "REGISTERED_ON"
  /** Xã đăng ký · Commune of registration */
  | "COMMUNE";

/** Trang: Người liên quan trong sự kiện hộ tịch · Page: Person related to a civil status record */
export type CivilStatusRelativeConnection = {
  __typename?: "CivilStatusRelativeConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<CivilStatusRelativeEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<CivilStatusRelative>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Người liên quan trong sự kiện hộ tịch · Edge: Person related to a civil status record */
export type CivilStatusRelativeEdge = {
  __typename?: "CivilStatusRelativeEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<CivilStatusRelative>;
};

/** Lọc: Người liên quan trong sự kiện hộ tịch · Filter: Person related to a civil status record */
export type CivilStatusRelativeFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<CivilStatusRelativeFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<CivilStatusRelativeFilter>>;
  /** Không · Not */
  not?: InputMaybe<CivilStatusRelativeFilter>;
  /** Người liên quan · Related person */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Quan hệ với người được đăng ký · Relation to the person registered */
  role?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Người liên quan trong sự kiện hộ tịch · Order: Person related to a civil status record */
export type CivilStatusRelativeOrder = {
  /** Trường · Field */
  field: CivilStatusRelativeOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Người liên quan trong sự kiện hộ tịch · Fields to order by: Person related to a civil status record */
export type CivilStatusRelativeOrderField =
  /** Mặc định · Default */
  "DEFAULT";

/** Thống kê: Người liên quan trong sự kiện hộ tịch · Counts: Person related to a civil status record */
export type CivilStatusRelativeAggregate = {
  __typename?: "CivilStatusRelativeAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<CivilStatusRelativeGroup>>;
};

/** Nhóm: Người liên quan trong sự kiện hộ tịch · Group: Person related to a civil status record */
export type CivilStatusRelativeGroup = {
  __typename?: "CivilStatusRelativeGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Người liên quan trong sự kiện hộ tịch · Fields to group by: Person related to a civil status record */
export type CivilStatusRelativeGroupField =
  /** Người liên quan · Related person */
  | "CITIZEN"
  /** Quan hệ với người được đăng ký · Relation to the person registered */
  | "ROLE";

/** Trang: Hợp đồng, giao dịch đã công chứng, chứng thực · Page: Notarial act */
export type NotarialActConnection = {
  __typename?: "NotarialActConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<NotarialActEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<NotarialAct>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Hợp đồng, giao dịch đã công chứng, chứng thực · Edge: Notarial act */
export type NotarialActEdge = {
  __typename?: "NotarialActEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<NotarialAct>;
};

/** Lọc: Hợp đồng, giao dịch đã công chứng, chứng thực · Filter: Notarial act */
export type NotarialActFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<NotarialActFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<NotarialActFilter>>;
  /** Không · Not */
  not?: InputMaybe<NotarialActFilter>;
  /** Số công chứng · Number of the act */
  actNo?: InputMaybe<IDEqFilter>;
  /** Tổ chức hành nghề công chứng · Notary office */
  office?: InputMaybe<CodeEqInFilter>;
  /** Các bên · Parties */
  parties?: InputMaybe<NotarialActPartySomeFilter>;
  /** Loại tài sản · Kind of property */
  assetKind?: InputMaybe<CodeEqInFilter>;
  /** Ngày công chứng · Date of the act */
  actedOn?: InputMaybe<DateRangeFilter>;
  /** Giá trị giao dịch (đồng) · Value in VND */
  value?: InputMaybe<MoneyRangeFilter>;
};

/** Thứ tự: Hợp đồng, giao dịch đã công chứng, chứng thực · Order: Notarial act */
export type NotarialActOrder = {
  /** Trường · Field */
  field: NotarialActOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Hợp đồng, giao dịch đã công chứng, chứng thực · Fields to order by: Notarial act */
export type NotarialActOrderField =
  /** Ngày công chứng · Date of the act */
  | "ACTED_ON"
  /** Giá trị giao dịch (đồng) · Value in VND */
  | "VALUE";

/** Thống kê: Hợp đồng, giao dịch đã công chứng, chứng thực · Counts: Notarial act */
export type NotarialActAggregate = {
  __typename?: "NotarialActAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<NotarialActGroup>>;
};

/** Nhóm: Hợp đồng, giao dịch đã công chứng, chứng thực · Group: Notarial act */
export type NotarialActGroup = {
  __typename?: "NotarialActGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Hợp đồng, giao dịch đã công chứng, chứng thực · Fields to group by: Notarial act */
export type NotarialActGroupField =
  /** Số công chứng · Number of the act */
  | "ACT_NO"
  /** Tổ chức hành nghề công chứng · Notary office */
  | "OFFICE"
  /** Loại tài sản · Kind of property */
  | "ASSET_KIND"
  /** Ngày công chứng · Date of the act */
  | "ACTED_ON";

/** Trang: Bên tham gia hợp đồng, giao dịch · Page: Party to a notarial act */
export type NotarialActPartyConnection = {
  __typename?: "NotarialActPartyConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<NotarialActPartyEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<NotarialActParty>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Bên tham gia hợp đồng, giao dịch · Edge: Party to a notarial act */
export type NotarialActPartyEdge = {
  __typename?: "NotarialActPartyEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<NotarialActParty>;
};

/** Lọc: Bên tham gia hợp đồng, giao dịch · Filter: Party to a notarial act */
export type NotarialActPartyFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<NotarialActPartyFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<NotarialActPartyFilter>>;
  /** Không · Not */
  not?: InputMaybe<NotarialActPartyFilter>;
  /** Người tham gia · Person */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Tư cách: bên chuyển giao, bên nhận · Role: transferor or transferee */
  role?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Bên tham gia hợp đồng, giao dịch · Order: Party to a notarial act */
export type NotarialActPartyOrder = {
  /** Trường · Field */
  field: NotarialActPartyOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Bên tham gia hợp đồng, giao dịch · Fields to order by: Party to a notarial act */
export type NotarialActPartyOrderField =
  /** Mặc định · Default */
  "DEFAULT";

/** Thống kê: Bên tham gia hợp đồng, giao dịch · Counts: Party to a notarial act */
export type NotarialActPartyAggregate = {
  __typename?: "NotarialActPartyAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<NotarialActPartyGroup>>;
};

/** Nhóm: Bên tham gia hợp đồng, giao dịch · Group: Party to a notarial act */
export type NotarialActPartyGroup = {
  __typename?: "NotarialActPartyGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Bên tham gia hợp đồng, giao dịch · Fields to group by: Party to a notarial act */
export type NotarialActPartyGroupField =
  /** Người tham gia · Person */
  | "CITIZEN"
  /** Tư cách: bên chuyển giao, bên nhận · Role: transferor or transferee */
  | "ROLE";

/** Trang: Quyết định xử phạt vi phạm hành chính · Page: Decision on an administrative violation */
export type AdministrativeViolationConnection = {
  __typename?: "AdministrativeViolationConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<AdministrativeViolationEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<AdministrativeViolation>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Quyết định xử phạt vi phạm hành chính · Edge: Decision on an administrative violation */
export type AdministrativeViolationEdge = {
  __typename?: "AdministrativeViolationEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<AdministrativeViolation>;
};

/** Lọc: Quyết định xử phạt vi phạm hành chính · Filter: Decision on an administrative violation */
export type AdministrativeViolationFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<AdministrativeViolationFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<AdministrativeViolationFilter>>;
  /** Không · Not */
  not?: InputMaybe<AdministrativeViolationFilter>;
  /** Số quyết định · Number of the decision */
  decisionNo?: InputMaybe<IDEqFilter>;
  /** Cá nhân vi phạm · Offender, where it is a person */
  offender?: InputMaybe<IDEqInFilter>;
  /** Tổ chức vi phạm · Offender, where it is an enterprise */
  offenderEnterprise?: InputMaybe<IDEqInFilter>;
  /** Lĩnh vực · Field */
  field?: InputMaybe<CodeEqInFilter>;
  /** Mức phạt (đồng) · Fine in VND */
  fine?: InputMaybe<MoneyRangeFilter>;
  /** Ngày quyết định · Date of the decision */
  decidedOn?: InputMaybe<DateRangeFilter>;
  /** Đã nộp phạt · Fine paid */
  paid?: InputMaybe<BooleanEqFilter>;
  /** Xã nơi vi phạm · Commune of the violation */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Quyết định xử phạt vi phạm hành chính · Order: Decision on an administrative violation */
export type AdministrativeViolationOrder = {
  /** Trường · Field */
  field: AdministrativeViolationOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Quyết định xử phạt vi phạm hành chính · Fields to order by: Decision on an administrative violation */
export type AdministrativeViolationOrderField =
  /** Mức phạt (đồng) · Fine in VND */
  | "FINE"
  /** Ngày quyết định · Date of the decision */
  | "DECIDED_ON";

/** Thống kê: Quyết định xử phạt vi phạm hành chính · Counts: Decision on an administrative violation */
export type AdministrativeViolationAggregate = {
  __typename?: "AdministrativeViolationAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<AdministrativeViolationGroup>>;
};

/** Nhóm: Quyết định xử phạt vi phạm hành chính · Group: Decision on an administrative violation */
export type AdministrativeViolationGroup = {
  __typename?: "AdministrativeViolationGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Quyết định xử phạt vi phạm hành chính · Fields to group by: Decision on an administrative violation */
export type AdministrativeViolationGroupField =
  /** Số quyết định · Number of the decision */
  | "DECISION_NO"
  /** Cá nhân vi phạm · Offender, where it is a person */
  | "OFFENDER"
  /** Tổ chức vi phạm · Offender, where it is an enterprise */
  | "OFFENDER_ENTERPRISE"
  /** Lĩnh vực · Field */
  | "FIELD"
  /** Ngày quyết định · Date of the decision */
  | "DECIDED_ON"
  /** Đã nộp phạt · Fine paid */
  | "PAID"
  /** Xã nơi vi phạm · Commune of the violation */
  | "COMMUNE";

/** Trang: Văn bản quy phạm pháp luật của tỉnh · Page: Legal document of the province */
export type LegalDocumentConnection = {
  __typename?: "LegalDocumentConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<LegalDocumentEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<LegalDocument>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Văn bản quy phạm pháp luật của tỉnh · Edge: Legal document of the province */
export type LegalDocumentEdge = {
  __typename?: "LegalDocumentEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<LegalDocument>;
};

/** Lọc: Văn bản quy phạm pháp luật của tỉnh · Filter: Legal document of the province */
export type LegalDocumentFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<LegalDocumentFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<LegalDocumentFilter>>;
  /** Không · Not */
  not?: InputMaybe<LegalDocumentFilter>;
  /** Số, ký hiệu · Number and symbol */
  documentNo?: InputMaybe<IDEqInFilter>;
  /** Trích yếu · Title */
  title?: InputMaybe<StringSearchFilter>;
  /** Cơ quan ban hành · Issuer */
  issuer?: InputMaybe<StringEqSearchFilter>;
  /** Ngày ban hành · Date of issue */
  issuedOn?: InputMaybe<DateRangeFilter>;
  /** Ngày có hiệu lực · In force from */
  effectiveOn?: InputMaybe<DateRangeFilter>;
  /** Tình trạng hiệu lực · Status */
  status?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Văn bản quy phạm pháp luật của tỉnh · Order: Legal document of the province */
export type LegalDocumentOrder = {
  /** Trường · Field */
  field: LegalDocumentOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Văn bản quy phạm pháp luật của tỉnh · Fields to order by: Legal document of the province */
export type LegalDocumentOrderField =
  /** Trích yếu · Title */
  | "TITLE"
  /** Ngày ban hành · Date of issue */
  | "ISSUED_ON"
  /** Ngày có hiệu lực · In force from */
  | "EFFECTIVE_ON";

/** Thống kê: Văn bản quy phạm pháp luật của tỉnh · Counts: Legal document of the province */
export type LegalDocumentAggregate = {
  __typename?: "LegalDocumentAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<LegalDocumentGroup>>;
};

/** Nhóm: Văn bản quy phạm pháp luật của tỉnh · Group: Legal document of the province */
export type LegalDocumentGroup = {
  __typename?: "LegalDocumentGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Văn bản quy phạm pháp luật của tỉnh · Fields to group by: Legal document of the province */
export type LegalDocumentGroupField =
  /** Số, ký hiệu · Number and symbol */
  | "DOCUMENT_NO"
  /** Cơ quan ban hành · Issuer */
  | "ISSUER"
  /** Ngày ban hành · Date of issue */
  | "ISSUED_ON"
  /** Ngày có hiệu lực · In force from */
  | "EFFECTIVE_ON"
  /** Tình trạng hiệu lực · Status */
  | "STATUS";

/** Trang: Vụ việc trợ giúp pháp lý · Page: Legal aid case */
export type LegalAidCaseConnection = {
  __typename?: "LegalAidCaseConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<LegalAidCaseEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<LegalAidCase>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Vụ việc trợ giúp pháp lý · Edge: Legal aid case */
export type LegalAidCaseEdge = {
  __typename?: "LegalAidCaseEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<LegalAidCase>;
};

/** Lọc: Vụ việc trợ giúp pháp lý · Filter: Legal aid case */
export type LegalAidCaseFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<LegalAidCaseFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<LegalAidCaseFilter>>;
  /** Không · Not */
  not?: InputMaybe<LegalAidCaseFilter>;
  /** Số vụ việc · Case number */
  caseNo?: InputMaybe<IDEqFilter>;
  /** Người được trợ giúp · Person aided */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Diện được trợ giúp: hộ nghèo, dân tộc thiểu số, khuyết tật... · Ground: poverty, minority, disability... */
  eligibility?: InputMaybe<CodeEqInFilter>;
  /** Lĩnh vực pháp luật · Field of law */
  field?: InputMaybe<CodeEqInFilter>;
  /** Ngày thụ lý · Opened on */
  openedOn?: InputMaybe<DateRangeFilter>;
  /** Ngày kết thúc; trống khi đang giải quyết · Closed on; empty while open */
  closedOn?: InputMaybe<DateRangeFilter>;
};

/** Thứ tự: Vụ việc trợ giúp pháp lý · Order: Legal aid case */
export type LegalAidCaseOrder = {
  /** Trường · Field */
  field: LegalAidCaseOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Vụ việc trợ giúp pháp lý · Fields to order by: Legal aid case */
export type LegalAidCaseOrderField =
  /** Ngày thụ lý · Opened on */
  "OPENED_ON";

/** Thống kê: Vụ việc trợ giúp pháp lý · Counts: Legal aid case */
export type LegalAidCaseAggregate = {
  __typename?: "LegalAidCaseAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<LegalAidCaseGroup>>;
};

/** Nhóm: Vụ việc trợ giúp pháp lý · Group: Legal aid case */
export type LegalAidCaseGroup = {
  __typename?: "LegalAidCaseGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Vụ việc trợ giúp pháp lý · Fields to group by: Legal aid case */
export type LegalAidCaseGroupField =
  /** Số vụ việc · Case number */
  | "CASE_NO"
  /** Người được trợ giúp · Person aided */
  | "CITIZEN"
  /** Diện được trợ giúp: hộ nghèo, dân tộc thiểu số, khuyết tật... · Ground: poverty, minority, disability... */
  | "ELIGIBILITY"
  /** Lĩnh vực pháp luật · Field of law */
  | "FIELD"
  /** Ngày thụ lý · Opened on */
  | "OPENED_ON"
  /** Ngày kết thúc; trống khi đang giải quyết · Closed on; empty while open */
  | "CLOSED_ON";

/** Điều kiện trên ID · Predicate on ID */
export type IDEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
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

/** Điều kiện trên Code · Predicate on Code */
export type CodeEqInFilter = {
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

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type CivilStatusRelativeSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<CivilStatusRelativeFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<CivilStatusRelativeFilter>;
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
export type NotarialActPartySomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<NotarialActPartyFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<NotarialActPartyFilter>;
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

/** Điều kiện trên String · Predicate on String */
export type StringSearchFilter = {
  /** Chứa các từ, không phân biệt dấu và hoa thường · Contains the words, whatever their diacritics and case */
  search?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqSearchFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Chứa các từ, không phân biệt dấu và hoa thường · Contains the words, whatever their diacritics and case */
  search?: InputMaybe<Scalars["String"]>;
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
  CivilStatusRecord: ResolverTypeWrapper<RowKeys>;
  CivilStatusRelative: ResolverTypeWrapper<RowKeys>;
  NotarialAct: ResolverTypeWrapper<RowKeys>;
  NotarialActParty: ResolverTypeWrapper<RowKeys>;
  AdministrativeViolation: ResolverTypeWrapper<RowKeys>;
  LegalDocument: ResolverTypeWrapper<RowKeys>;
  LegalAidCase: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  Enterprise: ResolverTypeWrapper<RowKeys>;
  LandParcel: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  CivilStatusRecordConnection: ResolverTypeWrapper<
    Omit<CivilStatusRecordConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["CivilStatusRecordEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["CivilStatusRecord"]>>;
    }
  >;
  CivilStatusRecordEdge: ResolverTypeWrapper<
    Omit<CivilStatusRecordEdge, "node"> & {
      node?: Maybe<ResolversTypes["CivilStatusRecord"]>;
    }
  >;
  CivilStatusRecordFilter: CivilStatusRecordFilter;
  CivilStatusRecordOrder: CivilStatusRecordOrder;
  CivilStatusRecordOrderField: CivilStatusRecordOrderField;
  CivilStatusRecordAggregate: ResolverTypeWrapper<CivilStatusRecordAggregate>;
  CivilStatusRecordGroup: ResolverTypeWrapper<CivilStatusRecordGroup>;
  CivilStatusRecordGroupField: CivilStatusRecordGroupField;
  CivilStatusRelativeConnection: ResolverTypeWrapper<
    Omit<CivilStatusRelativeConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["CivilStatusRelativeEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["CivilStatusRelative"]>>;
    }
  >;
  CivilStatusRelativeEdge: ResolverTypeWrapper<
    Omit<CivilStatusRelativeEdge, "node"> & {
      node?: Maybe<ResolversTypes["CivilStatusRelative"]>;
    }
  >;
  CivilStatusRelativeFilter: CivilStatusRelativeFilter;
  CivilStatusRelativeOrder: CivilStatusRelativeOrder;
  CivilStatusRelativeOrderField: CivilStatusRelativeOrderField;
  CivilStatusRelativeAggregate: ResolverTypeWrapper<CivilStatusRelativeAggregate>;
  CivilStatusRelativeGroup: ResolverTypeWrapper<CivilStatusRelativeGroup>;
  CivilStatusRelativeGroupField: CivilStatusRelativeGroupField;
  NotarialActConnection: ResolverTypeWrapper<
    Omit<NotarialActConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["NotarialActEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["NotarialAct"]>>;
    }
  >;
  NotarialActEdge: ResolverTypeWrapper<
    Omit<NotarialActEdge, "node"> & {
      node?: Maybe<ResolversTypes["NotarialAct"]>;
    }
  >;
  NotarialActFilter: NotarialActFilter;
  NotarialActOrder: NotarialActOrder;
  NotarialActOrderField: NotarialActOrderField;
  NotarialActAggregate: ResolverTypeWrapper<NotarialActAggregate>;
  NotarialActGroup: ResolverTypeWrapper<NotarialActGroup>;
  NotarialActGroupField: NotarialActGroupField;
  NotarialActPartyConnection: ResolverTypeWrapper<
    Omit<NotarialActPartyConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["NotarialActPartyEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["NotarialActParty"]>>;
    }
  >;
  NotarialActPartyEdge: ResolverTypeWrapper<
    Omit<NotarialActPartyEdge, "node"> & {
      node?: Maybe<ResolversTypes["NotarialActParty"]>;
    }
  >;
  NotarialActPartyFilter: NotarialActPartyFilter;
  NotarialActPartyOrder: NotarialActPartyOrder;
  NotarialActPartyOrderField: NotarialActPartyOrderField;
  NotarialActPartyAggregate: ResolverTypeWrapper<NotarialActPartyAggregate>;
  NotarialActPartyGroup: ResolverTypeWrapper<NotarialActPartyGroup>;
  NotarialActPartyGroupField: NotarialActPartyGroupField;
  AdministrativeViolationConnection: ResolverTypeWrapper<
    Omit<AdministrativeViolationConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["AdministrativeViolationEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["AdministrativeViolation"]>>;
    }
  >;
  AdministrativeViolationEdge: ResolverTypeWrapper<
    Omit<AdministrativeViolationEdge, "node"> & {
      node?: Maybe<ResolversTypes["AdministrativeViolation"]>;
    }
  >;
  AdministrativeViolationFilter: AdministrativeViolationFilter;
  AdministrativeViolationOrder: AdministrativeViolationOrder;
  AdministrativeViolationOrderField: AdministrativeViolationOrderField;
  AdministrativeViolationAggregate: ResolverTypeWrapper<AdministrativeViolationAggregate>;
  AdministrativeViolationGroup: ResolverTypeWrapper<AdministrativeViolationGroup>;
  AdministrativeViolationGroupField: AdministrativeViolationGroupField;
  LegalDocumentConnection: ResolverTypeWrapper<
    Omit<LegalDocumentConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["LegalDocumentEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["LegalDocument"]>>;
    }
  >;
  LegalDocumentEdge: ResolverTypeWrapper<
    Omit<LegalDocumentEdge, "node"> & {
      node?: Maybe<ResolversTypes["LegalDocument"]>;
    }
  >;
  LegalDocumentFilter: LegalDocumentFilter;
  LegalDocumentOrder: LegalDocumentOrder;
  LegalDocumentOrderField: LegalDocumentOrderField;
  LegalDocumentAggregate: ResolverTypeWrapper<LegalDocumentAggregate>;
  LegalDocumentGroup: ResolverTypeWrapper<LegalDocumentGroup>;
  LegalDocumentGroupField: LegalDocumentGroupField;
  LegalAidCaseConnection: ResolverTypeWrapper<
    Omit<LegalAidCaseConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["LegalAidCaseEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["LegalAidCase"]>>;
    }
  >;
  LegalAidCaseEdge: ResolverTypeWrapper<
    Omit<LegalAidCaseEdge, "node"> & {
      node?: Maybe<ResolversTypes["LegalAidCase"]>;
    }
  >;
  LegalAidCaseFilter: LegalAidCaseFilter;
  LegalAidCaseOrder: LegalAidCaseOrder;
  LegalAidCaseOrderField: LegalAidCaseOrderField;
  LegalAidCaseAggregate: ResolverTypeWrapper<LegalAidCaseAggregate>;
  LegalAidCaseGroup: ResolverTypeWrapper<LegalAidCaseGroup>;
  LegalAidCaseGroupField: LegalAidCaseGroupField;
  IDEqFilter: IDEqFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  CodeEqInFilter: CodeEqInFilter;
  IDEqInFilter: IDEqInFilter;
  CivilStatusRelativeSomeFilter: CivilStatusRelativeSomeFilter;
  DateRangeFilter: DateRangeFilter;
  NotarialActPartySomeFilter: NotarialActPartySomeFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  StringSearchFilter: StringSearchFilter;
  StringEqSearchFilter: StringEqSearchFilter;
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
  CivilStatusRecord: RowKeys;
  CivilStatusRelative: RowKeys;
  NotarialAct: RowKeys;
  NotarialActParty: RowKeys;
  AdministrativeViolation: RowKeys;
  LegalDocument: RowKeys;
  LegalAidCase: RowKeys;
  Citizen: RowKeys;
  Enterprise: RowKeys;
  LandParcel: RowKeys;
  AdministrativeUnit: RowKeys;
  CivilStatusRecordConnection: Omit<
    CivilStatusRecordConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["CivilStatusRecordEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["CivilStatusRecord"]>>;
  };
  CivilStatusRecordEdge: Omit<CivilStatusRecordEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["CivilStatusRecord"]>;
  };
  CivilStatusRecordFilter: CivilStatusRecordFilter;
  CivilStatusRecordOrder: CivilStatusRecordOrder;
  CivilStatusRecordAggregate: CivilStatusRecordAggregate;
  CivilStatusRecordGroup: CivilStatusRecordGroup;
  CivilStatusRelativeConnection: Omit<
    CivilStatusRelativeConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["CivilStatusRelativeEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["CivilStatusRelative"]>>;
  };
  CivilStatusRelativeEdge: Omit<CivilStatusRelativeEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["CivilStatusRelative"]>;
  };
  CivilStatusRelativeFilter: CivilStatusRelativeFilter;
  CivilStatusRelativeOrder: CivilStatusRelativeOrder;
  CivilStatusRelativeAggregate: CivilStatusRelativeAggregate;
  CivilStatusRelativeGroup: CivilStatusRelativeGroup;
  NotarialActConnection: Omit<NotarialActConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["NotarialActEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["NotarialAct"]>>;
  };
  NotarialActEdge: Omit<NotarialActEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["NotarialAct"]>;
  };
  NotarialActFilter: NotarialActFilter;
  NotarialActOrder: NotarialActOrder;
  NotarialActAggregate: NotarialActAggregate;
  NotarialActGroup: NotarialActGroup;
  NotarialActPartyConnection: Omit<
    NotarialActPartyConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["NotarialActPartyEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["NotarialActParty"]>>;
  };
  NotarialActPartyEdge: Omit<NotarialActPartyEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["NotarialActParty"]>;
  };
  NotarialActPartyFilter: NotarialActPartyFilter;
  NotarialActPartyOrder: NotarialActPartyOrder;
  NotarialActPartyAggregate: NotarialActPartyAggregate;
  NotarialActPartyGroup: NotarialActPartyGroup;
  AdministrativeViolationConnection: Omit<
    AdministrativeViolationConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["AdministrativeViolationEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["AdministrativeViolation"]>>;
  };
  AdministrativeViolationEdge: Omit<AdministrativeViolationEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["AdministrativeViolation"]>;
  };
  AdministrativeViolationFilter: AdministrativeViolationFilter;
  AdministrativeViolationOrder: AdministrativeViolationOrder;
  AdministrativeViolationAggregate: AdministrativeViolationAggregate;
  AdministrativeViolationGroup: AdministrativeViolationGroup;
  LegalDocumentConnection: Omit<LegalDocumentConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["LegalDocumentEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["LegalDocument"]>>;
  };
  LegalDocumentEdge: Omit<LegalDocumentEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["LegalDocument"]>;
  };
  LegalDocumentFilter: LegalDocumentFilter;
  LegalDocumentOrder: LegalDocumentOrder;
  LegalDocumentAggregate: LegalDocumentAggregate;
  LegalDocumentGroup: LegalDocumentGroup;
  LegalAidCaseConnection: Omit<LegalAidCaseConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["LegalAidCaseEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["LegalAidCase"]>>;
  };
  LegalAidCaseEdge: Omit<LegalAidCaseEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["LegalAidCase"]>;
  };
  LegalAidCaseFilter: LegalAidCaseFilter;
  LegalAidCaseOrder: LegalAidCaseOrder;
  LegalAidCaseAggregate: LegalAidCaseAggregate;
  LegalAidCaseGroup: LegalAidCaseGroup;
  IDEqFilter: IDEqFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  CodeEqInFilter: CodeEqInFilter;
  IDEqInFilter: IDEqInFilter;
  CivilStatusRelativeSomeFilter: CivilStatusRelativeSomeFilter;
  DateRangeFilter: DateRangeFilter;
  NotarialActPartySomeFilter: NotarialActPartySomeFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  StringSearchFilter: StringSearchFilter;
  StringEqSearchFilter: StringEqSearchFilter;
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
  civilStatusRecord?: Resolver<
    Maybe<ResolversTypes["CivilStatusRecord"]>,
    ParentType,
    ContextType,
    RequireFields<QuerycivilStatusRecordArgs, "id">
  >;
  civilStatusRecords?: Resolver<
    Maybe<ResolversTypes["CivilStatusRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerycivilStatusRecordsArgs, "first">
  >;
  civilStatusRecordAggregate?: Resolver<
    Maybe<ResolversTypes["CivilStatusRecordAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerycivilStatusRecordAggregateArgs>
  >;
  civilStatusRelative?: Resolver<
    Maybe<ResolversTypes["CivilStatusRelative"]>,
    ParentType,
    ContextType,
    RequireFields<QuerycivilStatusRelativeArgs, "id">
  >;
  civilStatusRelatives?: Resolver<
    Maybe<ResolversTypes["CivilStatusRelativeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerycivilStatusRelativesArgs, "first">
  >;
  civilStatusRelativeAggregate?: Resolver<
    Maybe<ResolversTypes["CivilStatusRelativeAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerycivilStatusRelativeAggregateArgs>
  >;
  notarialAct?: Resolver<
    Maybe<ResolversTypes["NotarialAct"]>,
    ParentType,
    ContextType,
    RequireFields<QuerynotarialActArgs, "id">
  >;
  notarialActs?: Resolver<
    Maybe<ResolversTypes["NotarialActConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerynotarialActsArgs, "first">
  >;
  notarialActAggregate?: Resolver<
    Maybe<ResolversTypes["NotarialActAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerynotarialActAggregateArgs>
  >;
  notarialActParty?: Resolver<
    Maybe<ResolversTypes["NotarialActParty"]>,
    ParentType,
    ContextType,
    RequireFields<QuerynotarialActPartyArgs, "id">
  >;
  notarialActParties?: Resolver<
    Maybe<ResolversTypes["NotarialActPartyConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerynotarialActPartiesArgs, "first">
  >;
  notarialActPartyAggregate?: Resolver<
    Maybe<ResolversTypes["NotarialActPartyAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerynotarialActPartyAggregateArgs>
  >;
  administrativeViolation?: Resolver<
    Maybe<ResolversTypes["AdministrativeViolation"]>,
    ParentType,
    ContextType,
    RequireFields<QueryadministrativeViolationArgs, "id">
  >;
  administrativeViolations?: Resolver<
    Maybe<ResolversTypes["AdministrativeViolationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryadministrativeViolationsArgs, "first">
  >;
  administrativeViolationAggregate?: Resolver<
    Maybe<ResolversTypes["AdministrativeViolationAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryadministrativeViolationAggregateArgs>
  >;
  legalDocument?: Resolver<
    Maybe<ResolversTypes["LegalDocument"]>,
    ParentType,
    ContextType,
    RequireFields<QuerylegalDocumentArgs, "documentNo">
  >;
  legalDocuments?: Resolver<
    Maybe<ResolversTypes["LegalDocumentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerylegalDocumentsArgs, "first">
  >;
  legalDocumentAggregate?: Resolver<
    Maybe<ResolversTypes["LegalDocumentAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerylegalDocumentAggregateArgs>
  >;
  legalAidCase?: Resolver<
    Maybe<ResolversTypes["LegalAidCase"]>,
    ParentType,
    ContextType,
    RequireFields<QuerylegalAidCaseArgs, "id">
  >;
  legalAidCases?: Resolver<
    Maybe<ResolversTypes["LegalAidCaseConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerylegalAidCasesArgs, "first">
  >;
  legalAidCaseAggregate?: Resolver<
    Maybe<ResolversTypes["LegalAidCaseAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerylegalAidCaseAggregateArgs>
  >;
};

export type CivilStatusRecordResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilStatusRecord"] =
    ResolversParentTypes["CivilStatusRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  registerNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  relatives?: Resolver<
    Maybe<ResolversTypes["CivilStatusRelativeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CivilStatusRecordrelativesArgs, "first">
  >;
  registeredOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  causeOfDeath?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilStatusRelativeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilStatusRelative"] =
    ResolversParentTypes["CivilStatusRelative"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  record?: Resolver<
    Maybe<ResolversTypes["CivilStatusRecord"]>,
    ParentType,
    ContextType
  >;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotarialActResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["NotarialAct"] =
    ResolversParentTypes["NotarialAct"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  actNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  parties?: Resolver<
    Maybe<ResolversTypes["NotarialActPartyConnection"]>,
    ParentType,
    ContextType,
    RequireFields<NotarialActpartiesArgs, "first">
  >;
  assetKind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  parcel?: Resolver<
    Maybe<ResolversTypes["LandParcel"]>,
    ParentType,
    ContextType
  >;
  actedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotarialActPartyResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["NotarialActParty"] =
    ResolversParentTypes["NotarialActParty"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes["NotarialAct"]>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeViolationResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeViolation"] =
    ResolversParentTypes["AdministrativeViolation"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  decisionNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  offender?: Resolver<
    Maybe<ResolversTypes["Citizen"]>,
    ParentType,
    ContextType
  >;
  offenderEnterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  field?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalDocumentResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LegalDocument"] =
    ResolversParentTypes["LegalDocument"],
> = {
  documentNo?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  effectiveOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalAidCaseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LegalAidCase"] =
    ResolversParentTypes["LegalAidCase"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  eligibility?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  field?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Citizen"] =
    ResolversParentTypes["Citizen"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  civilStatusRecords?: Resolver<
    Maybe<ResolversTypes["CivilStatusRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizencivilStatusRecordsArgs, "first">
  >;
  civilStatusOfRelatives?: Resolver<
    Maybe<ResolversTypes["CivilStatusRelativeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizencivilStatusOfRelativesArgs, "first">
  >;
  notarialActs?: Resolver<
    Maybe<ResolversTypes["NotarialActPartyConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizennotarialActsArgs, "first">
  >;
  administrativeViolations?: Resolver<
    Maybe<ResolversTypes["AdministrativeViolationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenadministrativeViolationsArgs, "first">
  >;
  legalAidCases?: Resolver<
    Maybe<ResolversTypes["LegalAidCaseConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenlegalAidCasesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  administrativeViolations?: Resolver<
    Maybe<ResolversTypes["AdministrativeViolationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterpriseadministrativeViolationsArgs, "first">
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
  notarialActs?: Resolver<
    Maybe<ResolversTypes["NotarialActConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LandParcelnotarialActsArgs, "first">
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
  civilStatusRecords?: Resolver<
    Maybe<ResolversTypes["CivilStatusRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitcivilStatusRecordsArgs, "first">
  >;
  administrativeViolations?: Resolver<
    Maybe<ResolversTypes["AdministrativeViolationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitadministrativeViolationsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilStatusRecordConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilStatusRecordConnection"] =
    ResolversParentTypes["CivilStatusRecordConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["CivilStatusRecordEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["CivilStatusRecord"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilStatusRecordEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilStatusRecordEdge"] =
    ResolversParentTypes["CivilStatusRecordEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["CivilStatusRecord"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilStatusRecordAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilStatusRecordAggregate"] =
    ResolversParentTypes["CivilStatusRecordAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["CivilStatusRecordGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilStatusRecordGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilStatusRecordGroup"] =
    ResolversParentTypes["CivilStatusRecordGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilStatusRelativeConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilStatusRelativeConnection"] =
    ResolversParentTypes["CivilStatusRelativeConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["CivilStatusRelativeEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["CivilStatusRelative"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilStatusRelativeEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilStatusRelativeEdge"] =
    ResolversParentTypes["CivilStatusRelativeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["CivilStatusRelative"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilStatusRelativeAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilStatusRelativeAggregate"] =
    ResolversParentTypes["CivilStatusRelativeAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["CivilStatusRelativeGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilStatusRelativeGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CivilStatusRelativeGroup"] =
    ResolversParentTypes["CivilStatusRelativeGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotarialActConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["NotarialActConnection"] =
    ResolversParentTypes["NotarialActConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["NotarialActEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["NotarialAct"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotarialActEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["NotarialActEdge"] =
    ResolversParentTypes["NotarialActEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["NotarialAct"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotarialActAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["NotarialActAggregate"] =
    ResolversParentTypes["NotarialActAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["NotarialActGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotarialActGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["NotarialActGroup"] =
    ResolversParentTypes["NotarialActGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotarialActPartyConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["NotarialActPartyConnection"] =
    ResolversParentTypes["NotarialActPartyConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["NotarialActPartyEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["NotarialActParty"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotarialActPartyEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["NotarialActPartyEdge"] =
    ResolversParentTypes["NotarialActPartyEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["NotarialActParty"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotarialActPartyAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["NotarialActPartyAggregate"] =
    ResolversParentTypes["NotarialActPartyAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["NotarialActPartyGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotarialActPartyGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["NotarialActPartyGroup"] =
    ResolversParentTypes["NotarialActPartyGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeViolationConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeViolationConnection"] =
    ResolversParentTypes["AdministrativeViolationConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["AdministrativeViolationEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["AdministrativeViolation"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeViolationEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeViolationEdge"] =
    ResolversParentTypes["AdministrativeViolationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["AdministrativeViolation"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeViolationAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeViolationAggregate"] =
    ResolversParentTypes["AdministrativeViolationAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["AdministrativeViolationGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeViolationGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeViolationGroup"] =
    ResolversParentTypes["AdministrativeViolationGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalDocumentConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LegalDocumentConnection"] =
    ResolversParentTypes["LegalDocumentConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["LegalDocumentEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["LegalDocument"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalDocumentEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LegalDocumentEdge"] =
    ResolversParentTypes["LegalDocumentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["LegalDocument"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalDocumentAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LegalDocumentAggregate"] =
    ResolversParentTypes["LegalDocumentAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["LegalDocumentGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalDocumentGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LegalDocumentGroup"] =
    ResolversParentTypes["LegalDocumentGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalAidCaseConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LegalAidCaseConnection"] =
    ResolversParentTypes["LegalAidCaseConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["LegalAidCaseEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["LegalAidCase"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalAidCaseEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LegalAidCaseEdge"] =
    ResolversParentTypes["LegalAidCaseEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["LegalAidCase"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalAidCaseAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LegalAidCaseAggregate"] =
    ResolversParentTypes["LegalAidCaseAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["LegalAidCaseGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalAidCaseGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LegalAidCaseGroup"] =
    ResolversParentTypes["LegalAidCaseGroup"],
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
  CivilStatusRecord?: CivilStatusRecordResolvers<ContextType>;
  CivilStatusRelative?: CivilStatusRelativeResolvers<ContextType>;
  NotarialAct?: NotarialActResolvers<ContextType>;
  NotarialActParty?: NotarialActPartyResolvers<ContextType>;
  AdministrativeViolation?: AdministrativeViolationResolvers<ContextType>;
  LegalDocument?: LegalDocumentResolvers<ContextType>;
  LegalAidCase?: LegalAidCaseResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  LandParcel?: LandParcelResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  CivilStatusRecordConnection?: CivilStatusRecordConnectionResolvers<ContextType>;
  CivilStatusRecordEdge?: CivilStatusRecordEdgeResolvers<ContextType>;
  CivilStatusRecordAggregate?: CivilStatusRecordAggregateResolvers<ContextType>;
  CivilStatusRecordGroup?: CivilStatusRecordGroupResolvers<ContextType>;
  CivilStatusRelativeConnection?: CivilStatusRelativeConnectionResolvers<ContextType>;
  CivilStatusRelativeEdge?: CivilStatusRelativeEdgeResolvers<ContextType>;
  CivilStatusRelativeAggregate?: CivilStatusRelativeAggregateResolvers<ContextType>;
  CivilStatusRelativeGroup?: CivilStatusRelativeGroupResolvers<ContextType>;
  NotarialActConnection?: NotarialActConnectionResolvers<ContextType>;
  NotarialActEdge?: NotarialActEdgeResolvers<ContextType>;
  NotarialActAggregate?: NotarialActAggregateResolvers<ContextType>;
  NotarialActGroup?: NotarialActGroupResolvers<ContextType>;
  NotarialActPartyConnection?: NotarialActPartyConnectionResolvers<ContextType>;
  NotarialActPartyEdge?: NotarialActPartyEdgeResolvers<ContextType>;
  NotarialActPartyAggregate?: NotarialActPartyAggregateResolvers<ContextType>;
  NotarialActPartyGroup?: NotarialActPartyGroupResolvers<ContextType>;
  AdministrativeViolationConnection?: AdministrativeViolationConnectionResolvers<ContextType>;
  AdministrativeViolationEdge?: AdministrativeViolationEdgeResolvers<ContextType>;
  AdministrativeViolationAggregate?: AdministrativeViolationAggregateResolvers<ContextType>;
  AdministrativeViolationGroup?: AdministrativeViolationGroupResolvers<ContextType>;
  LegalDocumentConnection?: LegalDocumentConnectionResolvers<ContextType>;
  LegalDocumentEdge?: LegalDocumentEdgeResolvers<ContextType>;
  LegalDocumentAggregate?: LegalDocumentAggregateResolvers<ContextType>;
  LegalDocumentGroup?: LegalDocumentGroupResolvers<ContextType>;
  LegalAidCaseConnection?: LegalAidCaseConnectionResolvers<ContextType>;
  LegalAidCaseEdge?: LegalAidCaseEdgeResolvers<ContextType>;
  LegalAidCaseAggregate?: LegalAidCaseAggregateResolvers<ContextType>;
  LegalAidCaseGroup?: LegalAidCaseGroupResolvers<ContextType>;
};


