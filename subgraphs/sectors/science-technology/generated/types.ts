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
  /** Nhiệm vụ khoa học và công nghệ theo khóa · Research task by key */
  researchTask?: Maybe<ResearchTask>;
  /** Danh sách: Nhiệm vụ khoa học và công nghệ · List: Research task */
  researchTasks?: Maybe<ResearchTaskConnection>;
  /** Thống kê: Nhiệm vụ khoa học và công nghệ · Counts: Research task */
  researchTaskAggregate?: Maybe<ResearchTaskAggregate>;
  /** Trạm thu phát sóng di động theo khóa · Mobile base station by key */
  telecomStation?: Maybe<TelecomStation>;
  /** Danh sách: Trạm thu phát sóng di động · List: Mobile base station */
  telecomStations?: Maybe<TelecomStationConnection>;
  /** Thống kê: Trạm thu phát sóng di động · Counts: Mobile base station */
  telecomStationAggregate?: Maybe<TelecomStationAggregate>;
  /** Hệ thống thông tin theo khóa · Information system by key */
  informationSystem?: Maybe<InformationSystem>;
  /** Danh sách: Hệ thống thông tin · List: Information system */
  informationSystems?: Maybe<InformationSystemConnection>;
  /** Thống kê: Hệ thống thông tin · Counts: Information system */
  informationSystemAggregate?: Maybe<InformationSystemAggregate>;
  /** Bộ dữ liệu trong danh mục của tỉnh theo khóa · Dataset of the province's catalogue by key */
  dataset?: Maybe<Dataset>;
  /** Danh sách: Bộ dữ liệu trong danh mục của tỉnh · List: Dataset of the province's catalogue */
  datasets?: Maybe<DatasetConnection>;
  /** Thống kê: Bộ dữ liệu trong danh mục của tỉnh · Counts: Dataset of the province's catalogue */
  datasetAggregate?: Maybe<DatasetAggregate>;
  /** Điểm bưu chính theo khóa · Post office by key */
  postOffice?: Maybe<PostOffice>;
  /** Danh sách: Điểm bưu chính · List: Post office */
  postOffices?: Maybe<PostOfficeConnection>;
  /** Thống kê: Điểm bưu chính · Counts: Post office */
  postOfficeAggregate?: Maybe<PostOfficeAggregate>;
};

export type QueryresearchTaskArgs = {
  taskCode: Scalars["ID"];
};

export type QueryresearchTasksArgs = {
  filter?: InputMaybe<ResearchTaskFilter>;
  orderBy?: InputMaybe<ResearchTaskOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryresearchTaskAggregateArgs = {
  filter?: InputMaybe<ResearchTaskFilter>;
  groupBy?: InputMaybe<Array<ResearchTaskGroupField>>;
};

export type QuerytelecomStationArgs = {
  stationCode: Scalars["ID"];
};

export type QuerytelecomStationsArgs = {
  filter?: InputMaybe<TelecomStationFilter>;
  orderBy?: InputMaybe<TelecomStationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerytelecomStationAggregateArgs = {
  filter?: InputMaybe<TelecomStationFilter>;
  groupBy?: InputMaybe<Array<TelecomStationGroupField>>;
};

export type QueryinformationSystemArgs = {
  systemCode: Scalars["ID"];
};

export type QueryinformationSystemsArgs = {
  filter?: InputMaybe<InformationSystemFilter>;
  orderBy?: InputMaybe<InformationSystemOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryinformationSystemAggregateArgs = {
  filter?: InputMaybe<InformationSystemFilter>;
  groupBy?: InputMaybe<Array<InformationSystemGroupField>>;
};

export type QuerydatasetArgs = {
  datasetCode: Scalars["ID"];
};

export type QuerydatasetsArgs = {
  filter?: InputMaybe<DatasetFilter>;
  orderBy?: InputMaybe<DatasetOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerydatasetAggregateArgs = {
  filter?: InputMaybe<DatasetFilter>;
  groupBy?: InputMaybe<Array<DatasetGroupField>>;
};

export type QuerypostOfficeArgs = {
  officeCode: Scalars["ID"];
};

export type QuerypostOfficesArgs = {
  filter?: InputMaybe<PostOfficeFilter>;
  orderBy?: InputMaybe<PostOfficeOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerypostOfficeAggregateArgs = {
  filter?: InputMaybe<PostOfficeFilter>;
  groupBy?: InputMaybe<Array<PostOfficeGroupField>>;
};

/** Nhiệm vụ khoa học và công nghệ · Research task */
export type ResearchTask = {
  __typename?: "ResearchTask";
  /** Mã nhiệm vụ · Code of the task */
  taskCode: Scalars["ID"];
  /** Tên nhiệm vụ · Title */
  title?: Maybe<Scalars["String"]>;
  /** Chủ nhiệm · Leader */
  lead?: Maybe<Citizen>;
  /** Tổ chức chủ trì · Host enterprise */
  host?: Maybe<Enterprise>;
  /** Kinh phí (đồng) · Budget in VND */
  budget?: Maybe<Scalars["Money"]>;
  /** Lĩnh vực nghiên cứu · Field of research */
  field?: Maybe<Code>;
  /** Ngày bắt đầu · Starts on */
  startsOn?: Maybe<Scalars["Date"]>;
  /** Ngày kết thúc · Ends on */
  endsOn?: Maybe<Scalars["Date"]>;
  /** Xếp loại khi nghiệm thu; trống khi đang thực hiện · Rating on acceptance; empty while it runs */
  rating?: Maybe<Code>;
};

/** Trạm thu phát sóng di động · Mobile base station */
export type TelecomStation = {
  __typename?: "TelecomStation";
  /** Mã trạm · Code of the station */
  stationCode: Scalars["ID"];
  /** Nhà mạng · Operator */
  operator?: Maybe<Code>;
  /** Công nghệ: 2G, 4G, 5G · Technologies */
  technologies?: Maybe<Array<Code>>;
  /** Vị trí · Location */
  location?: Maybe<Scalars["GeoJSON"]>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Thửa đất đặt trạm · Land parcel of the station */
  parcel?: Maybe<LandParcel>;
};

/** Hệ thống thông tin · Information system */
export type InformationSystem = {
  __typename?: "InformationSystem";
  /** Mã hệ thống · Code of the system */
  systemCode: Scalars["ID"];
  /** Tên hệ thống · Name */
  name?: Maybe<Scalars["String"]>;
  /** Cơ quan chủ quản · Owner */
  owner?: Maybe<Agency>;
  /** Cấp độ an toàn hệ thống thông tin, 1 đến 5 · Security level, 1 to 5 */
  securityLevel?: Maybe<Scalars["Int"]>;
  /** Đã kết nối nền tảng chia sẻ dữ liệu · Connected to the hub */
  connectedToHub?: Maybe<Scalars["Boolean"]>;
  /** Lần đồng bộ cuối · Last synchronisation */
  lastSyncAt?: Maybe<Scalars["DateTime"]>;
};

/** Bộ dữ liệu trong danh mục của tỉnh · Dataset of the province's catalogue */
export type Dataset = {
  __typename?: "Dataset";
  /** Mã bộ dữ liệu · Code of the dataset */
  datasetCode: Scalars["ID"];
  /** Tên bộ dữ liệu · Title */
  title?: Maybe<Scalars["String"]>;
  /** Các kiểu trong đồ thị có bộ dữ liệu này · Types of the graph that show it */
  graphTypes?: Maybe<Array<Scalars["String"]>>;
  /** Mức chia sẻ: mở, dùng chung, dùng riêng · Class: open, shared or restricted */
  dataClass?: Maybe<Code>;
  /** Cơ quan chủ quản · Owner */
  owner?: Maybe<Agency>;
  /** Chu kỳ cập nhật đã cam kết, ISO 8601: P1D là hằng ngày · Promised refresh, ISO 8601: P1D is daily */
  updateCycle?: Maybe<Scalars["String"]>;
  /** Cập nhật lần cuối · Last updated */
  lastUpdatedAt?: Maybe<Scalars["DateTime"]>;
  /** Hạn của lần cập nhật kế tiếp · When the next update is due */
  nextUpdateDueOn?: Maybe<Scalars["Date"]>;
  /** Số bản ghi; trống khi chưa đếm · Number of records; empty where not counted */
  recordCount?: Maybe<Scalars["Int"]>;
};

/** Điểm bưu chính · Post office */
export type PostOffice = {
  __typename?: "PostOffice";
  /** Mã điểm bưu chính · Code of the office */
  officeCode: Scalars["ID"];
  /** Tên · Name */
  name?: Maybe<Scalars["String"]>;
  /** Doanh nghiệp bưu chính · Operator */
  operator?: Maybe<Code>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Vị trí · Location */
  location?: Maybe<Scalars["GeoJSON"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Nhiệm vụ khoa học mà công dân làm chủ nhiệm · Research tasks that the citizen leads */
  researchTasks?: Maybe<ResearchTaskConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenresearchTasksArgs = {
  filter?: InputMaybe<ResearchTaskFilter>;
  orderBy?: InputMaybe<ResearchTaskOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp · Enterprise code */
  enterpriseCode: Scalars["ID"];
  /** Nhiệm vụ khoa học mà doanh nghiệp chủ trì · Research tasks that the enterprise hosts */
  researchTasks?: Maybe<ResearchTaskConnection>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterpriseresearchTasksArgs = {
  filter?: InputMaybe<ResearchTaskFilter>;
  orderBy?: InputMaybe<ResearchTaskOrder>;
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
  /** Trạm thu phát sóng trên thửa đất · Base stations on the parcel */
  telecomStations?: Maybe<TelecomStationConnection>;
};

/** Thửa đất (ngành không gian địa lý quản lý) · Land parcel, owned by geospatial */
export type LandParceltelecomStationsArgs = {
  filter?: InputMaybe<TelecomStationFilter>;
  orderBy?: InputMaybe<TelecomStationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type Agency = {
  __typename?: "Agency";
  /** Mã định danh điện tử · Electronic identifier */
  code: Scalars["ID"];
  /** Hệ thống thông tin của cơ quan · Information systems of the agency */
  informationSystems?: Maybe<InformationSystemConnection>;
  /** Bộ dữ liệu của cơ quan · Datasets of the agency */
  datasets?: Maybe<DatasetConnection>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencyinformationSystemsArgs = {
  filter?: InputMaybe<InformationSystemFilter>;
  orderBy?: InputMaybe<InformationSystemOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencydatasetsArgs = {
  filter?: InputMaybe<DatasetFilter>;
  orderBy?: InputMaybe<DatasetOrder>;
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
  /** Trạm thu phát sóng tại xã · Base stations here */
  telecomStations?: Maybe<TelecomStationConnection>;
  /** Điểm bưu chính tại xã · Post offices here */
  postOffices?: Maybe<PostOfficeConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnittelecomStationsArgs = {
  filter?: InputMaybe<TelecomStationFilter>;
  orderBy?: InputMaybe<TelecomStationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitpostOfficesArgs = {
  filter?: InputMaybe<PostOfficeFilter>;
  orderBy?: InputMaybe<PostOfficeOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Nhiệm vụ khoa học và công nghệ · Page: Research task */
export type ResearchTaskConnection = {
  __typename?: "ResearchTaskConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<ResearchTaskEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<ResearchTask>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Nhiệm vụ khoa học và công nghệ · Edge: Research task */
export type ResearchTaskEdge = {
  __typename?: "ResearchTaskEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<ResearchTask>;
};

/** Lọc: Nhiệm vụ khoa học và công nghệ · Filter: Research task */
export type ResearchTaskFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<ResearchTaskFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<ResearchTaskFilter>>;
  /** Không · Not */
  not?: InputMaybe<ResearchTaskFilter>;
  /** Mã nhiệm vụ · Code of the task */
  taskCode?: InputMaybe<IDEqInFilter>;
  /** Tên nhiệm vụ · Title */
  title?: InputMaybe<StringSearchFilter>;
  /** Chủ nhiệm · Leader */
  lead?: InputMaybe<IDEqInFilter>;
  /** Tổ chức chủ trì · Host enterprise */
  host?: InputMaybe<IDEqInFilter>;
  /** Kinh phí (đồng) · Budget in VND */
  budget?: InputMaybe<MoneyRangeFilter>;
  /** Lĩnh vực nghiên cứu · Field of research */
  field?: InputMaybe<CodeEqInFilter>;
  /** Ngày bắt đầu · Starts on */
  startsOn?: InputMaybe<DateRangeFilter>;
  /** Ngày kết thúc · Ends on */
  endsOn?: InputMaybe<DateRangeFilter>;
  /** Xếp loại khi nghiệm thu; trống khi đang thực hiện · Rating on acceptance; empty while it runs */
  rating?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Nhiệm vụ khoa học và công nghệ · Order: Research task */
export type ResearchTaskOrder = {
  /** Trường · Field */
  field: ResearchTaskOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Nhiệm vụ khoa học và công nghệ · Fields to order by: Research task */
export type ResearchTaskOrderField =
  /** Tên nhiệm vụ · Title */
  | "TITLE"
  /** Kinh phí (đồng) · Budget in VND */
  | "BUDGET"
  /** Ngày bắt đầu · Starts on */
  | "STARTS_ON"
  /** Ngày kết thúc · Ends on */
  | "ENDS_ON";

/** Thống kê: Nhiệm vụ khoa học và công nghệ · Counts: Research task */
export type ResearchTaskAggregate = {
  __typename?: "ResearchTaskAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<ResearchTaskGroup>>;
};

/** Nhóm: Nhiệm vụ khoa học và công nghệ · Group: Research task */
export type ResearchTaskGroup = {
  __typename?: "ResearchTaskGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Nhiệm vụ khoa học và công nghệ · Fields to group by: Research task */
export type ResearchTaskGroupField =
  /** Mã nhiệm vụ · Code of the task */
  | "TASK_CODE"
  /** Chủ nhiệm · Leader */
  | "LEAD"
  /** Tổ chức chủ trì · Host enterprise */
  | "HOST"
  /** Lĩnh vực nghiên cứu · Field of research */
  | "FIELD"
  /** Ngày bắt đầu · Starts on */
  | "STARTS_ON"
  /** Ngày kết thúc · Ends on */
  | "ENDS_ON"
  /** Xếp loại khi nghiệm thu; trống khi đang thực hiện · Rating on acceptance; empty while it runs */
  | "RATING";

/** Trang: Trạm thu phát sóng di động · Page: Mobile base station */
export type TelecomStationConnection = {
  __typename?: "TelecomStationConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<TelecomStationEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<TelecomStation>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Trạm thu phát sóng di động · Edge: Mobile base station */
export type TelecomStationEdge = {
  __typename?: "TelecomStationEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<TelecomStation>;
};

/** Lọc: Trạm thu phát sóng di động · Filter: Mobile base station */
export type TelecomStationFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<TelecomStationFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<TelecomStationFilter>>;
  /** Không · Not */
  not?: InputMaybe<TelecomStationFilter>;
  /** Mã trạm · Code of the station */
  stationCode?: InputMaybe<IDEqInFilter>;
  /** Nhà mạng · Operator */
  operator?: InputMaybe<CodeEqInFilter>;
  /** Công nghệ: 2G, 4G, 5G · Technologies */
  technologies?: InputMaybe<CodeHasFilter>;
  /** Vị trí · Location */
  location?: InputMaybe<PlaceFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Trạm thu phát sóng di động · Order: Mobile base station */
export type TelecomStationOrder = {
  /** Trường · Field */
  field: TelecomStationOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Trạm thu phát sóng di động · Fields to order by: Mobile base station */
export type TelecomStationOrderField =
  /** Mặc định · Default */
  | "DEFAULT"
  /** Vị trí · Location */
  | "LOCATION";

/** Thống kê: Trạm thu phát sóng di động · Counts: Mobile base station */
export type TelecomStationAggregate = {
  __typename?: "TelecomStationAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<TelecomStationGroup>>;
};

/** Nhóm: Trạm thu phát sóng di động · Group: Mobile base station */
export type TelecomStationGroup = {
  __typename?: "TelecomStationGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Trạm thu phát sóng di động · Fields to group by: Mobile base station */
export type TelecomStationGroupField =
  /** Mã trạm · Code of the station */
  | "STATION_CODE"
  /** Nhà mạng · Operator */
  | "OPERATOR"
  /** Xã · Commune */
  | "COMMUNE";

/** Trang: Hệ thống thông tin · Page: Information system */
export type InformationSystemConnection = {
  __typename?: "InformationSystemConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<InformationSystemEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<InformationSystem>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Hệ thống thông tin · Edge: Information system */
export type InformationSystemEdge = {
  __typename?: "InformationSystemEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<InformationSystem>;
};

/** Lọc: Hệ thống thông tin · Filter: Information system */
export type InformationSystemFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<InformationSystemFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<InformationSystemFilter>>;
  /** Không · Not */
  not?: InputMaybe<InformationSystemFilter>;
  /** Mã hệ thống · Code of the system */
  systemCode?: InputMaybe<IDEqInFilter>;
  /** Tên hệ thống · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Cơ quan chủ quản · Owner */
  owner?: InputMaybe<IDEqInFilter>;
  /** Cấp độ an toàn hệ thống thông tin, 1 đến 5 · Security level, 1 to 5 */
  securityLevel?: InputMaybe<IntEqRangeFilter>;
  /** Đã kết nối nền tảng chia sẻ dữ liệu · Connected to the hub */
  connectedToHub?: InputMaybe<BooleanEqFilter>;
  /** Lần đồng bộ cuối · Last synchronisation */
  lastSyncAt?: InputMaybe<DateTimeRangeFilter>;
};

/** Thứ tự: Hệ thống thông tin · Order: Information system */
export type InformationSystemOrder = {
  /** Trường · Field */
  field: InformationSystemOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Hệ thống thông tin · Fields to order by: Information system */
export type InformationSystemOrderField =
  /** Tên hệ thống · Name */
  | "NAME"
  /** Cấp độ an toàn hệ thống thông tin, 1 đến 5 · Security level, 1 to 5 */
  | "SECURITY_LEVEL"
  /** Lần đồng bộ cuối · Last synchronisation */
  | "LAST_SYNC_AT";

/** Thống kê: Hệ thống thông tin · Counts: Information system */
export type InformationSystemAggregate = {
  __typename?: "InformationSystemAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<InformationSystemGroup>>;
};

/** Nhóm: Hệ thống thông tin · Group: Information system */
export type InformationSystemGroup = {
  __typename?: "InformationSystemGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Hệ thống thông tin · Fields to group by: Information system */
export type InformationSystemGroupField =
  /** Mã hệ thống · Code of the system */
  | "SYSTEM_CODE"
  /** Cơ quan chủ quản · Owner */
  | "OWNER"
  /** Cấp độ an toàn hệ thống thông tin, 1 đến 5 · Security level, 1 to 5 */
  | "SECURITY_LEVEL"
  /** Đã kết nối nền tảng chia sẻ dữ liệu · Connected to the hub */
  | "CONNECTED_TO_HUB"
  /** Lần đồng bộ cuối · Last synchronisation */
  | "LAST_SYNC_AT";

/** Trang: Bộ dữ liệu trong danh mục của tỉnh · Page: Dataset of the province's catalogue */
export type DatasetConnection = {
  __typename?: "DatasetConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<DatasetEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Dataset>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Bộ dữ liệu trong danh mục của tỉnh · Edge: Dataset of the province's catalogue */
export type DatasetEdge = {
  __typename?: "DatasetEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Dataset>;
};

/** Lọc: Bộ dữ liệu trong danh mục của tỉnh · Filter: Dataset of the province's catalogue */
export type DatasetFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<DatasetFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<DatasetFilter>>;
  /** Không · Not */
  not?: InputMaybe<DatasetFilter>;
  /** Mã bộ dữ liệu · Code of the dataset */
  datasetCode?: InputMaybe<IDEqInFilter>;
  /** Tên bộ dữ liệu · Title */
  title?: InputMaybe<StringSearchFilter>;
  /** Các kiểu trong đồ thị có bộ dữ liệu này · Types of the graph that show it */
  graphTypes?: InputMaybe<StringHasFilter>;
  /** Mức chia sẻ: mở, dùng chung, dùng riêng · Class: open, shared or restricted */
  dataClass?: InputMaybe<CodeEqInFilter>;
  /** Cơ quan chủ quản · Owner */
  owner?: InputMaybe<IDEqInFilter>;
  /** Chu kỳ cập nhật đã cam kết, ISO 8601: P1D là hằng ngày · Promised refresh, ISO 8601: P1D is daily */
  updateCycle?: InputMaybe<StringEqInFilter>;
  /** Cập nhật lần cuối · Last updated */
  lastUpdatedAt?: InputMaybe<DateTimeRangeFilter>;
  /** Hạn của lần cập nhật kế tiếp · When the next update is due */
  nextUpdateDueOn?: InputMaybe<DateRangeFilter>;
  /** Số bản ghi; trống khi chưa đếm · Number of records; empty where not counted */
  recordCount?: InputMaybe<IntRangeFilter>;
};

/** Thứ tự: Bộ dữ liệu trong danh mục của tỉnh · Order: Dataset of the province's catalogue */
export type DatasetOrder = {
  /** Trường · Field */
  field: DatasetOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Bộ dữ liệu trong danh mục của tỉnh · Fields to order by: Dataset of the province's catalogue */
export type DatasetOrderField =
  /** Tên bộ dữ liệu · Title */
  | "TITLE"
  /** Cập nhật lần cuối · Last updated */
  | "LAST_UPDATED_AT"
  /** Hạn của lần cập nhật kế tiếp · When the next update is due */
  | "NEXT_UPDATE_DUE_ON"
  /** Số bản ghi; trống khi chưa đếm · Number of records; empty where not counted */
  | "RECORD_COUNT";

/** Thống kê: Bộ dữ liệu trong danh mục của tỉnh · Counts: Dataset of the province's catalogue */
export type DatasetAggregate = {
  __typename?: "DatasetAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<DatasetGroup>>;
};

/** Nhóm: Bộ dữ liệu trong danh mục của tỉnh · Group: Dataset of the province's catalogue */
export type DatasetGroup = {
  __typename?: "DatasetGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Bộ dữ liệu trong danh mục của tỉnh · Fields to group by: Dataset of the province's catalogue */
export type DatasetGroupField =
  /** Mã bộ dữ liệu · Code of the dataset */
  | "DATASET_CODE"
  /** Mức chia sẻ: mở, dùng chung, dùng riêng · Class: open, shared or restricted */
  | "DATA_CLASS"
  /** Cơ quan chủ quản · Owner */
  | "OWNER"
  /** Chu kỳ cập nhật đã cam kết, ISO 8601: P1D là hằng ngày · Promised refresh, ISO 8601: P1D is daily */
  | "UPDATE_CYCLE"
  /** Cập nhật lần cuối · Last updated */
  | "LAST_UPDATED_AT"
  /** Hạn của lần cập nhật kế tiếp · When the next update is due */
  | "NEXT_UPDATE_DUE_ON";

/** Trang: Điểm bưu chính · Page: Post office */
export type PostOfficeConnection = {
  __typename?: "PostOfficeConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<PostOfficeEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<PostOffice>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Điểm bưu chính · Edge: Post office */
export type PostOfficeEdge = {
  __typename?: "PostOfficeEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<PostOffice>;
};

/** Lọc: Điểm bưu chính · Filter: Post office */
export type PostOfficeFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<PostOfficeFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<PostOfficeFilter>>;
  /** Không · Not */
  not?: InputMaybe<PostOfficeFilter>;
  /** Mã điểm bưu chính · Code of the office */
  officeCode?: InputMaybe<IDEqInFilter>;
  /** Tên · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Doanh nghiệp bưu chính · Operator */
  operator?: InputMaybe<CodeEqInFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Vị trí · Location */
  location?: InputMaybe<PlaceFilter>;
};

/** Thứ tự: Điểm bưu chính · Order: Post office */
export type PostOfficeOrder = {
  /** Trường · Field */
  field: PostOfficeOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Điểm bưu chính · Fields to order by: Post office */
export type PostOfficeOrderField =
  /** Tên · Name */
  | "NAME"
  /** Vị trí · Location */
  | "LOCATION";

/** Thống kê: Điểm bưu chính · Counts: Post office */
export type PostOfficeAggregate = {
  __typename?: "PostOfficeAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<PostOfficeGroup>>;
};

/** Nhóm: Điểm bưu chính · Group: Post office */
export type PostOfficeGroup = {
  __typename?: "PostOfficeGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Điểm bưu chính · Fields to group by: Post office */
export type PostOfficeGroupField =
  /** Mã điểm bưu chính · Code of the office */
  | "OFFICE_CODE"
  /** Doanh nghiệp bưu chính · Operator */
  | "OPERATOR"
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

/** Điều kiện trên Code · Predicate on Code */
export type CodeHasFilter = {
  /** Có phần tử · Has the element */
  has?: InputMaybe<Scalars["String"]>;
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

/** Điều kiện trên String · Predicate on String */
export type StringHasFilter = {
  /** Có phần tử · Has the element */
  has?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
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
  ResearchTask: ResolverTypeWrapper<RowKeys>;
  TelecomStation: ResolverTypeWrapper<RowKeys>;
  InformationSystem: ResolverTypeWrapper<RowKeys>;
  Dataset: ResolverTypeWrapper<RowKeys>;
  PostOffice: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  Enterprise: ResolverTypeWrapper<RowKeys>;
  LandParcel: ResolverTypeWrapper<RowKeys>;
  Agency: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  ResearchTaskConnection: ResolverTypeWrapper<
    Omit<ResearchTaskConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["ResearchTaskEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["ResearchTask"]>>;
    }
  >;
  ResearchTaskEdge: ResolverTypeWrapper<
    Omit<ResearchTaskEdge, "node"> & {
      node?: Maybe<ResolversTypes["ResearchTask"]>;
    }
  >;
  ResearchTaskFilter: ResearchTaskFilter;
  ResearchTaskOrder: ResearchTaskOrder;
  ResearchTaskOrderField: ResearchTaskOrderField;
  ResearchTaskAggregate: ResolverTypeWrapper<ResearchTaskAggregate>;
  ResearchTaskGroup: ResolverTypeWrapper<ResearchTaskGroup>;
  ResearchTaskGroupField: ResearchTaskGroupField;
  TelecomStationConnection: ResolverTypeWrapper<
    Omit<TelecomStationConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["TelecomStationEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["TelecomStation"]>>;
    }
  >;
  TelecomStationEdge: ResolverTypeWrapper<
    Omit<TelecomStationEdge, "node"> & {
      node?: Maybe<ResolversTypes["TelecomStation"]>;
    }
  >;
  TelecomStationFilter: TelecomStationFilter;
  TelecomStationOrder: TelecomStationOrder;
  TelecomStationOrderField: TelecomStationOrderField;
  TelecomStationAggregate: ResolverTypeWrapper<TelecomStationAggregate>;
  TelecomStationGroup: ResolverTypeWrapper<TelecomStationGroup>;
  TelecomStationGroupField: TelecomStationGroupField;
  InformationSystemConnection: ResolverTypeWrapper<
    Omit<InformationSystemConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["InformationSystemEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["InformationSystem"]>>;
    }
  >;
  InformationSystemEdge: ResolverTypeWrapper<
    Omit<InformationSystemEdge, "node"> & {
      node?: Maybe<ResolversTypes["InformationSystem"]>;
    }
  >;
  InformationSystemFilter: InformationSystemFilter;
  InformationSystemOrder: InformationSystemOrder;
  InformationSystemOrderField: InformationSystemOrderField;
  InformationSystemAggregate: ResolverTypeWrapper<InformationSystemAggregate>;
  InformationSystemGroup: ResolverTypeWrapper<InformationSystemGroup>;
  InformationSystemGroupField: InformationSystemGroupField;
  DatasetConnection: ResolverTypeWrapper<
    Omit<DatasetConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["DatasetEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Dataset"]>>;
    }
  >;
  DatasetEdge: ResolverTypeWrapper<
    Omit<DatasetEdge, "node"> & { node?: Maybe<ResolversTypes["Dataset"]> }
  >;
  DatasetFilter: DatasetFilter;
  DatasetOrder: DatasetOrder;
  DatasetOrderField: DatasetOrderField;
  DatasetAggregate: ResolverTypeWrapper<DatasetAggregate>;
  DatasetGroup: ResolverTypeWrapper<DatasetGroup>;
  DatasetGroupField: DatasetGroupField;
  PostOfficeConnection: ResolverTypeWrapper<
    Omit<PostOfficeConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["PostOfficeEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["PostOffice"]>>;
    }
  >;
  PostOfficeEdge: ResolverTypeWrapper<
    Omit<PostOfficeEdge, "node"> & {
      node?: Maybe<ResolversTypes["PostOffice"]>;
    }
  >;
  PostOfficeFilter: PostOfficeFilter;
  PostOfficeOrder: PostOfficeOrder;
  PostOfficeOrderField: PostOfficeOrderField;
  PostOfficeAggregate: ResolverTypeWrapper<PostOfficeAggregate>;
  PostOfficeGroup: ResolverTypeWrapper<PostOfficeGroup>;
  PostOfficeGroupField: PostOfficeGroupField;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  CodeEqInFilter: CodeEqInFilter;
  DateRangeFilter: DateRangeFilter;
  CodeHasFilter: CodeHasFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  PlacePosition: PlacePosition;
  IntEqRangeFilter: IntEqRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
  StringHasFilter: StringHasFilter;
  StringEqInFilter: StringEqInFilter;
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
  ResearchTask: RowKeys;
  TelecomStation: RowKeys;
  InformationSystem: RowKeys;
  Dataset: RowKeys;
  PostOffice: RowKeys;
  Citizen: RowKeys;
  Enterprise: RowKeys;
  LandParcel: RowKeys;
  Agency: RowKeys;
  AdministrativeUnit: RowKeys;
  ResearchTaskConnection: Omit<ResearchTaskConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["ResearchTaskEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["ResearchTask"]>>;
  };
  ResearchTaskEdge: Omit<ResearchTaskEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["ResearchTask"]>;
  };
  ResearchTaskFilter: ResearchTaskFilter;
  ResearchTaskOrder: ResearchTaskOrder;
  ResearchTaskAggregate: ResearchTaskAggregate;
  ResearchTaskGroup: ResearchTaskGroup;
  TelecomStationConnection: Omit<
    TelecomStationConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["TelecomStationEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["TelecomStation"]>>;
  };
  TelecomStationEdge: Omit<TelecomStationEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["TelecomStation"]>;
  };
  TelecomStationFilter: TelecomStationFilter;
  TelecomStationOrder: TelecomStationOrder;
  TelecomStationAggregate: TelecomStationAggregate;
  TelecomStationGroup: TelecomStationGroup;
  InformationSystemConnection: Omit<
    InformationSystemConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["InformationSystemEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["InformationSystem"]>>;
  };
  InformationSystemEdge: Omit<InformationSystemEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["InformationSystem"]>;
  };
  InformationSystemFilter: InformationSystemFilter;
  InformationSystemOrder: InformationSystemOrder;
  InformationSystemAggregate: InformationSystemAggregate;
  InformationSystemGroup: InformationSystemGroup;
  DatasetConnection: Omit<DatasetConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["DatasetEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Dataset"]>>;
  };
  DatasetEdge: Omit<DatasetEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Dataset"]>;
  };
  DatasetFilter: DatasetFilter;
  DatasetOrder: DatasetOrder;
  DatasetAggregate: DatasetAggregate;
  DatasetGroup: DatasetGroup;
  PostOfficeConnection: Omit<PostOfficeConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["PostOfficeEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["PostOffice"]>>;
  };
  PostOfficeEdge: Omit<PostOfficeEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["PostOffice"]>;
  };
  PostOfficeFilter: PostOfficeFilter;
  PostOfficeOrder: PostOfficeOrder;
  PostOfficeAggregate: PostOfficeAggregate;
  PostOfficeGroup: PostOfficeGroup;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  MoneyRangeFilter: MoneyRangeFilter;
  CodeEqInFilter: CodeEqInFilter;
  DateRangeFilter: DateRangeFilter;
  CodeHasFilter: CodeHasFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  Float: Scalars["Float"];
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  PlacePosition: PlacePosition;
  IntEqRangeFilter: IntEqRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
  StringHasFilter: StringHasFilter;
  StringEqInFilter: StringEqInFilter;
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
  researchTask?: Resolver<
    Maybe<ResolversTypes["ResearchTask"]>,
    ParentType,
    ContextType,
    RequireFields<QueryresearchTaskArgs, "taskCode">
  >;
  researchTasks?: Resolver<
    Maybe<ResolversTypes["ResearchTaskConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryresearchTasksArgs, "first">
  >;
  researchTaskAggregate?: Resolver<
    Maybe<ResolversTypes["ResearchTaskAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryresearchTaskAggregateArgs>
  >;
  telecomStation?: Resolver<
    Maybe<ResolversTypes["TelecomStation"]>,
    ParentType,
    ContextType,
    RequireFields<QuerytelecomStationArgs, "stationCode">
  >;
  telecomStations?: Resolver<
    Maybe<ResolversTypes["TelecomStationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerytelecomStationsArgs, "first">
  >;
  telecomStationAggregate?: Resolver<
    Maybe<ResolversTypes["TelecomStationAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerytelecomStationAggregateArgs>
  >;
  informationSystem?: Resolver<
    Maybe<ResolversTypes["InformationSystem"]>,
    ParentType,
    ContextType,
    RequireFields<QueryinformationSystemArgs, "systemCode">
  >;
  informationSystems?: Resolver<
    Maybe<ResolversTypes["InformationSystemConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryinformationSystemsArgs, "first">
  >;
  informationSystemAggregate?: Resolver<
    Maybe<ResolversTypes["InformationSystemAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryinformationSystemAggregateArgs>
  >;
  dataset?: Resolver<
    Maybe<ResolversTypes["Dataset"]>,
    ParentType,
    ContextType,
    RequireFields<QuerydatasetArgs, "datasetCode">
  >;
  datasets?: Resolver<
    Maybe<ResolversTypes["DatasetConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerydatasetsArgs, "first">
  >;
  datasetAggregate?: Resolver<
    Maybe<ResolversTypes["DatasetAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerydatasetAggregateArgs>
  >;
  postOffice?: Resolver<
    Maybe<ResolversTypes["PostOffice"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypostOfficeArgs, "officeCode">
  >;
  postOffices?: Resolver<
    Maybe<ResolversTypes["PostOfficeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypostOfficesArgs, "first">
  >;
  postOfficeAggregate?: Resolver<
    Maybe<ResolversTypes["PostOfficeAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerypostOfficeAggregateArgs>
  >;
};

export type ResearchTaskResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ResearchTask"] =
    ResolversParentTypes["ResearchTask"],
> = {
  taskCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes["Enterprise"]>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TelecomStationResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TelecomStation"] =
    ResolversParentTypes["TelecomStation"],
> = {
  stationCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  technologies?: Resolver<
    Maybe<Array<ResolversTypes["Code"]>>,
    ParentType,
    ContextType
  >;
  location?: Resolver<
    Maybe<ResolversTypes["GeoJSON"]>,
    ParentType,
    ContextType
  >;
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
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InformationSystemResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["InformationSystem"] =
    ResolversParentTypes["InformationSystem"],
> = {
  systemCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Agency"]>, ParentType, ContextType>;
  securityLevel?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  connectedToHub?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
    ParentType,
    ContextType
  >;
  lastSyncAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Dataset"] =
    ResolversParentTypes["Dataset"],
> = {
  datasetCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  graphTypes?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  dataClass?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Agency"]>, ParentType, ContextType>;
  updateCycle?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  lastUpdatedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  nextUpdateDueOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  recordCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostOfficeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PostOffice"] =
    ResolversParentTypes["PostOffice"],
> = {
  officeCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
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
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Citizen"] =
    ResolversParentTypes["Citizen"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  researchTasks?: Resolver<
    Maybe<ResolversTypes["ResearchTaskConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenresearchTasksArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  researchTasks?: Resolver<
    Maybe<ResolversTypes["ResearchTaskConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterpriseresearchTasksArgs, "first">
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
  telecomStations?: Resolver<
    Maybe<ResolversTypes["TelecomStationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LandParceltelecomStationsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Agency"] =
    ResolversParentTypes["Agency"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  informationSystems?: Resolver<
    Maybe<ResolversTypes["InformationSystemConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencyinformationSystemsArgs, "first">
  >;
  datasets?: Resolver<
    Maybe<ResolversTypes["DatasetConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencydatasetsArgs, "first">
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
  telecomStations?: Resolver<
    Maybe<ResolversTypes["TelecomStationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnittelecomStationsArgs, "first">
  >;
  postOffices?: Resolver<
    Maybe<ResolversTypes["PostOfficeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitpostOfficesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResearchTaskConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ResearchTaskConnection"] =
    ResolversParentTypes["ResearchTaskConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["ResearchTaskEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["ResearchTask"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResearchTaskEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ResearchTaskEdge"] =
    ResolversParentTypes["ResearchTaskEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["ResearchTask"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResearchTaskAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ResearchTaskAggregate"] =
    ResolversParentTypes["ResearchTaskAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["ResearchTaskGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResearchTaskGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ResearchTaskGroup"] =
    ResolversParentTypes["ResearchTaskGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TelecomStationConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TelecomStationConnection"] =
    ResolversParentTypes["TelecomStationConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["TelecomStationEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["TelecomStation"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TelecomStationEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TelecomStationEdge"] =
    ResolversParentTypes["TelecomStationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["TelecomStation"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TelecomStationAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TelecomStationAggregate"] =
    ResolversParentTypes["TelecomStationAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["TelecomStationGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TelecomStationGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TelecomStationGroup"] =
    ResolversParentTypes["TelecomStationGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InformationSystemConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["InformationSystemConnection"] =
    ResolversParentTypes["InformationSystemConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["InformationSystemEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["InformationSystem"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InformationSystemEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["InformationSystemEdge"] =
    ResolversParentTypes["InformationSystemEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["InformationSystem"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InformationSystemAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["InformationSystemAggregate"] =
    ResolversParentTypes["InformationSystemAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["InformationSystemGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InformationSystemGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["InformationSystemGroup"] =
    ResolversParentTypes["InformationSystemGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DatasetConnection"] =
    ResolversParentTypes["DatasetConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["DatasetEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Dataset"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DatasetEdge"] =
    ResolversParentTypes["DatasetEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Dataset"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DatasetAggregate"] =
    ResolversParentTypes["DatasetAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["DatasetGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DatasetGroup"] =
    ResolversParentTypes["DatasetGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostOfficeConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PostOfficeConnection"] =
    ResolversParentTypes["PostOfficeConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["PostOfficeEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["PostOffice"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostOfficeEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PostOfficeEdge"] =
    ResolversParentTypes["PostOfficeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["PostOffice"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostOfficeAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PostOfficeAggregate"] =
    ResolversParentTypes["PostOfficeAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["PostOfficeGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostOfficeGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PostOfficeGroup"] =
    ResolversParentTypes["PostOfficeGroup"],
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
  ResearchTask?: ResearchTaskResolvers<ContextType>;
  TelecomStation?: TelecomStationResolvers<ContextType>;
  InformationSystem?: InformationSystemResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  PostOffice?: PostOfficeResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  LandParcel?: LandParcelResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  ResearchTaskConnection?: ResearchTaskConnectionResolvers<ContextType>;
  ResearchTaskEdge?: ResearchTaskEdgeResolvers<ContextType>;
  ResearchTaskAggregate?: ResearchTaskAggregateResolvers<ContextType>;
  ResearchTaskGroup?: ResearchTaskGroupResolvers<ContextType>;
  TelecomStationConnection?: TelecomStationConnectionResolvers<ContextType>;
  TelecomStationEdge?: TelecomStationEdgeResolvers<ContextType>;
  TelecomStationAggregate?: TelecomStationAggregateResolvers<ContextType>;
  TelecomStationGroup?: TelecomStationGroupResolvers<ContextType>;
  InformationSystemConnection?: InformationSystemConnectionResolvers<ContextType>;
  InformationSystemEdge?: InformationSystemEdgeResolvers<ContextType>;
  InformationSystemAggregate?: InformationSystemAggregateResolvers<ContextType>;
  InformationSystemGroup?: InformationSystemGroupResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  DatasetAggregate?: DatasetAggregateResolvers<ContextType>;
  DatasetGroup?: DatasetGroupResolvers<ContextType>;
  PostOfficeConnection?: PostOfficeConnectionResolvers<ContextType>;
  PostOfficeEdge?: PostOfficeEdgeResolvers<ContextType>;
  PostOfficeAggregate?: PostOfficeAggregateResolvers<ContextType>;
  PostOfficeGroup?: PostOfficeGroupResolvers<ContextType>;
};


