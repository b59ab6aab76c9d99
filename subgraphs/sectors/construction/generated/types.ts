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
  /** Giấy phép xây dựng theo khóa · Construction permit by key */
  constructionPermit?: Maybe<ConstructionPermit>;
  /** Danh sách: Giấy phép xây dựng · List: Construction permit */
  constructionPermits?: Maybe<ConstructionPermitConnection>;
  /** Thống kê: Giấy phép xây dựng · Counts: Construction permit */
  constructionPermitAggregate?: Maybe<ConstructionPermitAggregate>;
  /** Khu chức năng quy hoạch theo khóa · Planning zone by key */
  planningZone?: Maybe<PlanningZone>;
  /** Danh sách: Khu chức năng quy hoạch · List: Planning zone */
  planningZones?: Maybe<PlanningZoneConnection>;
  /** Thống kê: Khu chức năng quy hoạch · Counts: Planning zone */
  planningZoneAggregate?: Maybe<PlanningZoneAggregate>;
  /** Đoạn đường, cầu, ngầm tràn theo khóa · Segment of a road, bridge or ford by key */
  roadSegment?: Maybe<RoadSegment>;
  /** Danh sách: Đoạn đường, cầu, ngầm tràn · List: Segment of a road, bridge or ford */
  roadSegments?: Maybe<RoadSegmentConnection>;
  /** Thống kê: Đoạn đường, cầu, ngầm tràn · Counts: Segment of a road, bridge or ford */
  roadSegmentAggregate?: Maybe<RoadSegmentAggregate>;
  /** Phương tiện cơ giới đường bộ, đăng kiểm theo khóa · Motor vehicle and its inspection by key */
  vehicle?: Maybe<Vehicle>;
  /** Danh sách: Phương tiện cơ giới đường bộ, đăng kiểm · List: Motor vehicle and its inspection */
  vehicles?: Maybe<VehicleConnection>;
  /** Thống kê: Phương tiện cơ giới đường bộ, đăng kiểm · Counts: Motor vehicle and its inspection */
  vehicleAggregate?: Maybe<VehicleAggregate>;
  /** Camera, cảm biến đô thị theo khóa · Urban camera or sensor by key */
  urbanDevice?: Maybe<UrbanDevice>;
  /** Danh sách: Camera, cảm biến đô thị · List: Urban camera or sensor */
  urbanDevices?: Maybe<UrbanDeviceConnection>;
  /** Thống kê: Camera, cảm biến đô thị · Counts: Urban camera or sensor */
  urbanDeviceAggregate?: Maybe<UrbanDeviceAggregate>;
};

export type QueryconstructionPermitArgs = {
  id: Scalars["ID"];
};

export type QueryconstructionPermitsArgs = {
  filter?: InputMaybe<ConstructionPermitFilter>;
  orderBy?: InputMaybe<ConstructionPermitOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryconstructionPermitAggregateArgs = {
  filter?: InputMaybe<ConstructionPermitFilter>;
  groupBy?: InputMaybe<Array<ConstructionPermitGroupField>>;
};

export type QueryplanningZoneArgs = {
  zoneId: Scalars["ID"];
};

export type QueryplanningZonesArgs = {
  filter?: InputMaybe<PlanningZoneFilter>;
  orderBy?: InputMaybe<PlanningZoneOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryplanningZoneAggregateArgs = {
  filter?: InputMaybe<PlanningZoneFilter>;
  groupBy?: InputMaybe<Array<PlanningZoneGroupField>>;
};

export type QueryroadSegmentArgs = {
  segmentId: Scalars["ID"];
};

export type QueryroadSegmentsArgs = {
  filter?: InputMaybe<RoadSegmentFilter>;
  orderBy?: InputMaybe<RoadSegmentOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryroadSegmentAggregateArgs = {
  filter?: InputMaybe<RoadSegmentFilter>;
  groupBy?: InputMaybe<Array<RoadSegmentGroupField>>;
};

export type QueryvehicleArgs = {
  id: Scalars["ID"];
};

export type QueryvehiclesArgs = {
  filter?: InputMaybe<VehicleFilter>;
  orderBy?: InputMaybe<VehicleOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryvehicleAggregateArgs = {
  filter?: InputMaybe<VehicleFilter>;
  groupBy?: InputMaybe<Array<VehicleGroupField>>;
};

export type QueryurbanDeviceArgs = {
  deviceId: Scalars["ID"];
};

export type QueryurbanDevicesArgs = {
  filter?: InputMaybe<UrbanDeviceFilter>;
  orderBy?: InputMaybe<UrbanDeviceOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryurbanDeviceAggregateArgs = {
  filter?: InputMaybe<UrbanDeviceFilter>;
  groupBy?: InputMaybe<Array<UrbanDeviceGroupField>>;
};

/** Giấy phép xây dựng · Construction permit */
export type ConstructionPermit = {
  __typename?: "ConstructionPermit";
  /** Tham chiếu giấy phép · Reference of the permit */
  id: Scalars["ID"];
  /** Số giấy phép · Permit number */
  permitNo?: Maybe<Scalars["ID"]>;
  /** Chủ đầu tư là cá nhân · Owner, where it is a person */
  owner?: Maybe<Citizen>;
  /** Chủ đầu tư là tổ chức · Owner, where it is an enterprise */
  ownerEnterprise?: Maybe<Enterprise>;
  /** Thửa đất · Land parcel */
  parcel?: Maybe<LandParcel>;
  /** Khu chức năng quy hoạch của thửa đất khi cấp phép · Planning zone of the parcel when the permit was issued */
  planningZone?: Maybe<PlanningZone>;
  /** Loại công trình · Kind of works */
  workKind?: Maybe<Code>;
  /** Diện tích sàn, m² · Floor area in m² */
  floorAreaM2?: Maybe<Scalars["Float"]>;
  /** Ngày cấp · Date of issue */
  issuedOn?: Maybe<Scalars["Date"]>;
  /** Xã có công trình · Commune */
  commune?: Maybe<AdministrativeUnit>;
};

/** Khu chức năng quy hoạch · Planning zone */
export type PlanningZone = {
  __typename?: "PlanningZone";
  /** Mã khu · Identifier of the zone */
  zoneId: Scalars["ID"];
  /** Đồ án quy hoạch · Plan */
  planName?: Maybe<Scalars["String"]>;
  /** Chức năng sử dụng đất · Planned land use */
  function?: Maybe<Code>;
  /** Số quyết định phê duyệt · Number of the approval */
  approvalNo?: Maybe<Scalars["String"]>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Ranh giới khu, WGS 84 · Boundary of the zone, WGS 84 */
  geometry?: Maybe<Scalars["GeoJSON"]>;
};

/** Đoạn đường, cầu, ngầm tràn · Segment of a road, bridge or ford */
export type RoadSegment = {
  __typename?: "RoadSegment";
  /** Mã đoạn · Identifier of the segment */
  segmentId: Scalars["ID"];
  /** Tuyến đường hoặc tên cầu · Road, or name of the bridge */
  roadName?: Maybe<Scalars["String"]>;
  /** Loại: đường, cầu, ngầm tràn · Kind: road, bridge or ford */
  kind?: Maybe<Code>;
  /** Chiều dài, m · Length in m */
  lengthM?: Maybe<Scalars["Float"]>;
  /** Tình trạng · Condition */
  condition?: Maybe<Code>;
  /** Đang cấm lưu thông · Closed to traffic */
  closed?: Maybe<Scalars["Boolean"]>;
  /** Lý do cấm lưu thông · Reason of the closure */
  closedReason?: Maybe<Scalars["String"]>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
};

/** Phương tiện cơ giới đường bộ, đăng kiểm · Motor vehicle and its inspection */
export type Vehicle = {
  __typename?: "Vehicle";
  /** Tham chiếu phương tiện · Reference of the vehicle */
  id: Scalars["ID"];
  /** Biển số · Plate number */
  plateNo?: Maybe<Scalars["ID"]>;
  /** Chủ xe là cá nhân · Owner, where it is a person */
  owner?: Maybe<Citizen>;
  /** Chủ xe là tổ chức · Owner, where it is an enterprise */
  ownerEnterprise?: Maybe<Enterprise>;
  /** Loại xe · Kind */
  kind?: Maybe<Code>;
  /** Hạn đăng kiểm · Inspection valid until */
  inspectionExpiresOn?: Maybe<Scalars["Date"]>;
  /** Phù hiệu kinh doanh vận tải · Badge of commercial transport */
  transportBadge?: Maybe<Code>;
  /** Vị trí cuối theo thiết bị giám sát hành trình · Last position by its tracker */
  lastPosition?: Maybe<Scalars["GeoJSON"]>;
};

/** Camera, cảm biến đô thị · Urban camera or sensor */
export type UrbanDevice = {
  __typename?: "UrbanDevice";
  /** Mã thiết bị · Identifier of the device */
  deviceId: Scalars["ID"];
  /** Loại: camera, đèn, cảm biến ngập, mưa · Kind: camera, light, flood or rain sensor */
  kind?: Maybe<Code>;
  /** Vị trí · Location */
  location?: Maybe<Scalars["GeoJSON"]>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Trạng thái · Status */
  status?: Maybe<Code>;
  /** Lần cuối có tín hiệu · Last signal */
  lastSeenAt?: Maybe<Scalars["DateTime"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Giấy phép xây dựng của công dân · Construction permits of the citizen */
  constructionPermits?: Maybe<ConstructionPermitConnection>;
  /** Phương tiện của công dân · Vehicles of the citizen */
  vehicles?: Maybe<VehicleConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenconstructionPermitsArgs = {
  filter?: InputMaybe<ConstructionPermitFilter>;
  orderBy?: InputMaybe<ConstructionPermitOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenvehiclesArgs = {
  filter?: InputMaybe<VehicleFilter>;
  orderBy?: InputMaybe<VehicleOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp · Enterprise code */
  enterpriseCode: Scalars["ID"];
  /** Giấy phép xây dựng của doanh nghiệp · Construction permits of the enterprise */
  constructionPermits?: Maybe<ConstructionPermitConnection>;
  /** Phương tiện của doanh nghiệp · Vehicles of the enterprise */
  vehicles?: Maybe<VehicleConnection>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterpriseconstructionPermitsArgs = {
  filter?: InputMaybe<ConstructionPermitFilter>;
  orderBy?: InputMaybe<ConstructionPermitOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterprisevehiclesArgs = {
  filter?: InputMaybe<VehicleFilter>;
  orderBy?: InputMaybe<VehicleOrder>;
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
  /** Giấy phép xây dựng trên thửa đất · Construction permits on the parcel */
  constructionPermits?: Maybe<ConstructionPermitConnection>;
};

/** Thửa đất (ngành không gian địa lý quản lý) · Land parcel, owned by geospatial */
export type LandParcelconstructionPermitsArgs = {
  filter?: InputMaybe<ConstructionPermitFilter>;
  orderBy?: InputMaybe<ConstructionPermitOrder>;
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
  /** Giấy phép xây dựng tại xã · Construction permits here */
  constructionPermits?: Maybe<ConstructionPermitConnection>;
  /** Khu chức năng quy hoạch tại xã · Planning zones here */
  planningZones?: Maybe<PlanningZoneConnection>;
  /** Đoạn đường, cầu tại xã · Road segments here */
  roadSegments?: Maybe<RoadSegmentConnection>;
  /** Camera, cảm biến tại xã · Urban devices here */
  urbanDevices?: Maybe<UrbanDeviceConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitconstructionPermitsArgs = {
  filter?: InputMaybe<ConstructionPermitFilter>;
  orderBy?: InputMaybe<ConstructionPermitOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitplanningZonesArgs = {
  filter?: InputMaybe<PlanningZoneFilter>;
  orderBy?: InputMaybe<PlanningZoneOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitroadSegmentsArgs = {
  filter?: InputMaybe<RoadSegmentFilter>;
  orderBy?: InputMaybe<RoadSegmentOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUniturbanDevicesArgs = {
  filter?: InputMaybe<UrbanDeviceFilter>;
  orderBy?: InputMaybe<UrbanDeviceOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Giấy phép xây dựng · Page: Construction permit */
export type ConstructionPermitConnection = {
  __typename?: "ConstructionPermitConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<ConstructionPermitEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<ConstructionPermit>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Giấy phép xây dựng · Edge: Construction permit */
export type ConstructionPermitEdge = {
  __typename?: "ConstructionPermitEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<ConstructionPermit>;
};

/** Lọc: Giấy phép xây dựng · Filter: Construction permit */
export type ConstructionPermitFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<ConstructionPermitFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<ConstructionPermitFilter>>;
  /** Không · Not */
  not?: InputMaybe<ConstructionPermitFilter>;
  /** Số giấy phép · Permit number */
  permitNo?: InputMaybe<IDEqFilter>;
  /** Chủ đầu tư là cá nhân · Owner, where it is a person */
  owner?: InputMaybe<IDEqInFilter>;
  /** Chủ đầu tư là tổ chức · Owner, where it is an enterprise */
  ownerEnterprise?: InputMaybe<IDEqInFilter>;
  /** Khu chức năng quy hoạch của thửa đất khi cấp phép · Planning zone of the parcel when the permit was issued */
  planningZone?: InputMaybe<PlanningZoneEqInSomeFilter>;
  /** Loại công trình · Kind of works */
  workKind?: InputMaybe<CodeEqInFilter>;
  /** Diện tích sàn, m² · Floor area in m² */
  floorAreaM2?: InputMaybe<FloatRangeFilter>;
  /** Ngày cấp · Date of issue */
  issuedOn?: InputMaybe<DateRangeFilter>;
  /** Xã có công trình · Commune */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Giấy phép xây dựng · Order: Construction permit */
export type ConstructionPermitOrder = {
  /** Trường · Field */
  field: ConstructionPermitOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Giấy phép xây dựng · Fields to order by: Construction permit */
export type ConstructionPermitOrderField =
  /** Diện tích sàn, m² · Floor area in m² */
  | "FLOOR_AREA_M2"
  /** Ngày cấp · Date of issue */
  | "ISSUED_ON";

/** Thống kê: Giấy phép xây dựng · Counts: Construction permit */
export type ConstructionPermitAggregate = {
  __typename?: "ConstructionPermitAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<ConstructionPermitGroup>>;
};

/** Nhóm: Giấy phép xây dựng · Group: Construction permit */
export type ConstructionPermitGroup = {
  __typename?: "ConstructionPermitGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Giấy phép xây dựng · Fields to group by: Construction permit */
export type ConstructionPermitGroupField =
  /** Số giấy phép · Permit number */
  | "PERMIT_NO"
  /** Chủ đầu tư là cá nhân · Owner, where it is a person */
  | "OWNER"
  /** Chủ đầu tư là tổ chức · Owner, where it is an enterprise */
  | "OWNER_ENTERPRISE"
  /** Khu chức năng quy hoạch của thửa đất khi cấp phép · Planning zone of the parcel when the permit was issued */
  | "PLANNING_ZONE"
  /** Loại công trình · Kind of works */
  | "WORK_KIND"
  /** Ngày cấp · Date of issue */
  | "ISSUED_ON"
  /** Xã có công trình · Commune */
  | "COMMUNE";

/** Trang: Khu chức năng quy hoạch · Page: Planning zone */
export type PlanningZoneConnection = {
  __typename?: "PlanningZoneConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<PlanningZoneEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<PlanningZone>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Khu chức năng quy hoạch · Edge: Planning zone */
export type PlanningZoneEdge = {
  __typename?: "PlanningZoneEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<PlanningZone>;
};

/** Lọc: Khu chức năng quy hoạch · Filter: Planning zone */
export type PlanningZoneFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<PlanningZoneFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<PlanningZoneFilter>>;
  /** Không · Not */
  not?: InputMaybe<PlanningZoneFilter>;
  /** Mã khu · Identifier of the zone */
  zoneId?: InputMaybe<IDEqInFilter>;
  /** Đồ án quy hoạch · Plan */
  planName?: InputMaybe<StringSearchFilter>;
  /** Chức năng sử dụng đất · Planned land use */
  function?: InputMaybe<CodeEqInFilter>;
  /** Số quyết định phê duyệt · Number of the approval */
  approvalNo?: InputMaybe<StringEqFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Ranh giới khu, WGS 84 · Boundary of the zone, WGS 84 */
  geometry?: InputMaybe<PlaceFilter>;
};

/** Thứ tự: Khu chức năng quy hoạch · Order: Planning zone */
export type PlanningZoneOrder = {
  /** Trường · Field */
  field: PlanningZoneOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Khu chức năng quy hoạch · Fields to order by: Planning zone */
export type PlanningZoneOrderField =
  /** Đồ án quy hoạch · Plan */
  | "PLAN_NAME"
  /** Ranh giới khu, WGS 84 · Boundary of the zone, WGS 84 */
  | "GEOMETRY";

/** Thống kê: Khu chức năng quy hoạch · Counts: Planning zone */
export type PlanningZoneAggregate = {
  __typename?: "PlanningZoneAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<PlanningZoneGroup>>;
};

/** Nhóm: Khu chức năng quy hoạch · Group: Planning zone */
export type PlanningZoneGroup = {
  __typename?: "PlanningZoneGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Khu chức năng quy hoạch · Fields to group by: Planning zone */
export type PlanningZoneGroupField =
  /** Mã khu · Identifier of the zone */
  | "ZONE_ID"
  /** Chức năng sử dụng đất · Planned land use */
  | "FUNCTION"
  /** Số quyết định phê duyệt · Number of the approval */
  | "APPROVAL_NO"
  /** Xã · Commune */
  | "COMMUNE";

/** Trang: Đoạn đường, cầu, ngầm tràn · Page: Segment of a road, bridge or ford */
export type RoadSegmentConnection = {
  __typename?: "RoadSegmentConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<RoadSegmentEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<RoadSegment>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Đoạn đường, cầu, ngầm tràn · Edge: Segment of a road, bridge or ford */
export type RoadSegmentEdge = {
  __typename?: "RoadSegmentEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<RoadSegment>;
};

/** Lọc: Đoạn đường, cầu, ngầm tràn · Filter: Segment of a road, bridge or ford */
export type RoadSegmentFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<RoadSegmentFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<RoadSegmentFilter>>;
  /** Không · Not */
  not?: InputMaybe<RoadSegmentFilter>;
  /** Mã đoạn · Identifier of the segment */
  segmentId?: InputMaybe<IDEqInFilter>;
  /** Tuyến đường hoặc tên cầu · Road, or name of the bridge */
  roadName?: InputMaybe<StringEqSearchFilter>;
  /** Loại: đường, cầu, ngầm tràn · Kind: road, bridge or ford */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Chiều dài, m · Length in m */
  lengthM?: InputMaybe<FloatRangeFilter>;
  /** Tình trạng · Condition */
  condition?: InputMaybe<CodeEqInFilter>;
  /** Đang cấm lưu thông · Closed to traffic */
  closed?: InputMaybe<BooleanEqFilter>;
  /** Lý do cấm lưu thông · Reason of the closure */
  closedReason?: InputMaybe<StringSearchFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Đoạn đường, cầu, ngầm tràn · Order: Segment of a road, bridge or ford */
export type RoadSegmentOrder = {
  /** Trường · Field */
  field: RoadSegmentOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Đoạn đường, cầu, ngầm tràn · Fields to order by: Segment of a road, bridge or ford */
export type RoadSegmentOrderField =
  /** Tuyến đường hoặc tên cầu · Road, or name of the bridge */
  | "ROAD_NAME"
  /** Chiều dài, m · Length in m */
  | "LENGTH_M";

/** Thống kê: Đoạn đường, cầu, ngầm tràn · Counts: Segment of a road, bridge or ford */
export type RoadSegmentAggregate = {
  __typename?: "RoadSegmentAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<RoadSegmentGroup>>;
};

/** Nhóm: Đoạn đường, cầu, ngầm tràn · Group: Segment of a road, bridge or ford */
export type RoadSegmentGroup = {
  __typename?: "RoadSegmentGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Đoạn đường, cầu, ngầm tràn · Fields to group by: Segment of a road, bridge or ford */
export type RoadSegmentGroupField =
  /** Mã đoạn · Identifier of the segment */
  | "SEGMENT_ID"
  /** Tuyến đường hoặc tên cầu · Road, or name of the bridge */
  | "ROAD_NAME"
  /** Loại: đường, cầu, ngầm tràn · Kind: road, bridge or ford */
  | "KIND"
  /** Tình trạng · Condition */
  | "CONDITION"
  /** Đang cấm lưu thông · Closed to traffic */
  | "CLOSED"
  /** Xã · Commune */
  | "COMMUNE";

/** Trang: Phương tiện cơ giới đường bộ, đăng kiểm · Page: Motor vehicle and its inspection */
export type VehicleConnection = {
  __typename?: "VehicleConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<VehicleEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Vehicle>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Phương tiện cơ giới đường bộ, đăng kiểm · Edge: Motor vehicle and its inspection */
export type VehicleEdge = {
  __typename?: "VehicleEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Vehicle>;
};

/** Lọc: Phương tiện cơ giới đường bộ, đăng kiểm · Filter: Motor vehicle and its inspection */
export type VehicleFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<VehicleFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<VehicleFilter>>;
  /** Không · Not */
  not?: InputMaybe<VehicleFilter>;
  /** Biển số · Plate number */
  plateNo?: InputMaybe<IDEqInFilter>;
  /** Chủ xe là cá nhân · Owner, where it is a person */
  owner?: InputMaybe<IDEqInFilter>;
  /** Chủ xe là tổ chức · Owner, where it is an enterprise */
  ownerEnterprise?: InputMaybe<IDEqInFilter>;
  /** Loại xe · Kind */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Hạn đăng kiểm · Inspection valid until */
  inspectionExpiresOn?: InputMaybe<DateRangeFilter>;
  /** Phù hiệu kinh doanh vận tải · Badge of commercial transport */
  transportBadge?: InputMaybe<CodeEqInFilter>;
  /** Vị trí cuối theo thiết bị giám sát hành trình · Last position by its tracker */
  lastPosition?: InputMaybe<PlaceFilter>;
};

/** Thứ tự: Phương tiện cơ giới đường bộ, đăng kiểm · Order: Motor vehicle and its inspection */
export type VehicleOrder = {
  /** Trường · Field */
  field: VehicleOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Phương tiện cơ giới đường bộ, đăng kiểm · Fields to order by: Motor vehicle and its inspection */
export type VehicleOrderField =
  /** Hạn đăng kiểm · Inspection valid until */
  | "INSPECTION_EXPIRES_ON"
  /** Vị trí cuối theo thiết bị giám sát hành trình · Last position by its tracker */
  | "LAST_POSITION";

/** Thống kê: Phương tiện cơ giới đường bộ, đăng kiểm · Counts: Motor vehicle and its inspection */
export type VehicleAggregate = {
  __typename?: "VehicleAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<VehicleGroup>>;
};

/** Nhóm: Phương tiện cơ giới đường bộ, đăng kiểm · Group: Motor vehicle and its inspection */
export type VehicleGroup = {
  __typename?: "VehicleGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Phương tiện cơ giới đường bộ, đăng kiểm · Fields to group by: Motor vehicle and its inspection */
export type VehicleGroupField =
  /** Biển số · Plate number */
  | "PLATE_NO"
  /** Chủ xe là cá nhân · Owner, where it is a person */
  | "OWNER"
  /** Chủ xe là tổ chức · Owner, where it is an enterprise */
  | "OWNER_ENTERPRISE"
  /** Loại xe · Kind */
  | "KIND"
  /** Hạn đăng kiểm · Inspection valid until */
  | "INSPECTION_EXPIRES_ON"
  /** Phù hiệu kinh doanh vận tải · Badge of commercial transport */
  | "TRANSPORT_BADGE";

/** Trang: Camera, cảm biến đô thị · Page: Urban camera or sensor */
export type UrbanDeviceConnection = {
  __typename?: "UrbanDeviceConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<UrbanDeviceEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<UrbanDevice>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Camera, cảm biến đô thị · Edge: Urban camera or sensor */
export type UrbanDeviceEdge = {
  __typename?: "UrbanDeviceEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<UrbanDevice>;
};

/** Lọc: Camera, cảm biến đô thị · Filter: Urban camera or sensor */
export type UrbanDeviceFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<UrbanDeviceFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<UrbanDeviceFilter>>;
  /** Không · Not */
  not?: InputMaybe<UrbanDeviceFilter>;
  /** Mã thiết bị · Identifier of the device */
  deviceId?: InputMaybe<IDEqInFilter>;
  /** Loại: camera, đèn, cảm biến ngập, mưa · Kind: camera, light, flood or rain sensor */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Vị trí · Location */
  location?: InputMaybe<PlaceFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Trạng thái · Status */
  status?: InputMaybe<CodeEqInFilter>;
  /** Lần cuối có tín hiệu · Last signal */
  lastSeenAt?: InputMaybe<DateTimeRangeFilter>;
};

/** Thứ tự: Camera, cảm biến đô thị · Order: Urban camera or sensor */
export type UrbanDeviceOrder = {
  /** Trường · Field */
  field: UrbanDeviceOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Camera, cảm biến đô thị · Fields to order by: Urban camera or sensor */
export type UrbanDeviceOrderField =
  /** Lần cuối có tín hiệu · Last signal */
  | "LAST_SEEN_AT"
  /** Vị trí · Location */
  | "LOCATION";

/** Thống kê: Camera, cảm biến đô thị · Counts: Urban camera or sensor */
export type UrbanDeviceAggregate = {
  __typename?: "UrbanDeviceAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<UrbanDeviceGroup>>;
};

/** Nhóm: Camera, cảm biến đô thị · Group: Urban camera or sensor */
export type UrbanDeviceGroup = {
  __typename?: "UrbanDeviceGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Camera, cảm biến đô thị · Fields to group by: Urban camera or sensor */
export type UrbanDeviceGroupField =
  /** Mã thiết bị · Identifier of the device */
  | "DEVICE_ID"
  /** Loại: camera, đèn, cảm biến ngập, mưa · Kind: camera, light, flood or rain sensor */
  | "KIND"
  /** Xã · Commune */
  | "COMMUNE"
  /** Trạng thái · Status */
  | "STATUS"
  /** Lần cuối có tín hiệu · Last signal */
  | "LAST_SEEN_AT";

/** Điều kiện trên ID · Predicate on ID */
export type IDEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
};

/** Điều kiện trên ID · Predicate on ID */
export type IDEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
};

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type PlanningZoneEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<PlanningZoneFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<PlanningZoneFilter>;
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
export type StringSearchFilter = {
  /** Chứa các từ, không phân biệt dấu và hoa thường · Contains the words, whatever their diacritics and case */
  search?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
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

/** Điều kiện trên String · Predicate on String */
export type StringEqSearchFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Chứa các từ, không phân biệt dấu và hoa thường · Contains the words, whatever their diacritics and case */
  search?: InputMaybe<Scalars["String"]>;
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
  ConstructionPermit: ResolverTypeWrapper<RowKeys>;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  PlanningZone: ResolverTypeWrapper<RowKeys>;
  RoadSegment: ResolverTypeWrapper<RowKeys>;
  Vehicle: ResolverTypeWrapper<RowKeys>;
  UrbanDevice: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  Enterprise: ResolverTypeWrapper<RowKeys>;
  LandParcel: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  ConstructionPermitConnection: ResolverTypeWrapper<
    Omit<ConstructionPermitConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["ConstructionPermitEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["ConstructionPermit"]>>;
    }
  >;
  ConstructionPermitEdge: ResolverTypeWrapper<
    Omit<ConstructionPermitEdge, "node"> & {
      node?: Maybe<ResolversTypes["ConstructionPermit"]>;
    }
  >;
  ConstructionPermitFilter: ConstructionPermitFilter;
  ConstructionPermitOrder: ConstructionPermitOrder;
  ConstructionPermitOrderField: ConstructionPermitOrderField;
  ConstructionPermitAggregate: ResolverTypeWrapper<ConstructionPermitAggregate>;
  ConstructionPermitGroup: ResolverTypeWrapper<ConstructionPermitGroup>;
  ConstructionPermitGroupField: ConstructionPermitGroupField;
  PlanningZoneConnection: ResolverTypeWrapper<
    Omit<PlanningZoneConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["PlanningZoneEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["PlanningZone"]>>;
    }
  >;
  PlanningZoneEdge: ResolverTypeWrapper<
    Omit<PlanningZoneEdge, "node"> & {
      node?: Maybe<ResolversTypes["PlanningZone"]>;
    }
  >;
  PlanningZoneFilter: PlanningZoneFilter;
  PlanningZoneOrder: PlanningZoneOrder;
  PlanningZoneOrderField: PlanningZoneOrderField;
  PlanningZoneAggregate: ResolverTypeWrapper<PlanningZoneAggregate>;
  PlanningZoneGroup: ResolverTypeWrapper<PlanningZoneGroup>;
  PlanningZoneGroupField: PlanningZoneGroupField;
  RoadSegmentConnection: ResolverTypeWrapper<
    Omit<RoadSegmentConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["RoadSegmentEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["RoadSegment"]>>;
    }
  >;
  RoadSegmentEdge: ResolverTypeWrapper<
    Omit<RoadSegmentEdge, "node"> & {
      node?: Maybe<ResolversTypes["RoadSegment"]>;
    }
  >;
  RoadSegmentFilter: RoadSegmentFilter;
  RoadSegmentOrder: RoadSegmentOrder;
  RoadSegmentOrderField: RoadSegmentOrderField;
  RoadSegmentAggregate: ResolverTypeWrapper<RoadSegmentAggregate>;
  RoadSegmentGroup: ResolverTypeWrapper<RoadSegmentGroup>;
  RoadSegmentGroupField: RoadSegmentGroupField;
  VehicleConnection: ResolverTypeWrapper<
    Omit<VehicleConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["VehicleEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Vehicle"]>>;
    }
  >;
  VehicleEdge: ResolverTypeWrapper<
    Omit<VehicleEdge, "node"> & { node?: Maybe<ResolversTypes["Vehicle"]> }
  >;
  VehicleFilter: VehicleFilter;
  VehicleOrder: VehicleOrder;
  VehicleOrderField: VehicleOrderField;
  VehicleAggregate: ResolverTypeWrapper<VehicleAggregate>;
  VehicleGroup: ResolverTypeWrapper<VehicleGroup>;
  VehicleGroupField: VehicleGroupField;
  UrbanDeviceConnection: ResolverTypeWrapper<
    Omit<UrbanDeviceConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["UrbanDeviceEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["UrbanDevice"]>>;
    }
  >;
  UrbanDeviceEdge: ResolverTypeWrapper<
    Omit<UrbanDeviceEdge, "node"> & {
      node?: Maybe<ResolversTypes["UrbanDevice"]>;
    }
  >;
  UrbanDeviceFilter: UrbanDeviceFilter;
  UrbanDeviceOrder: UrbanDeviceOrder;
  UrbanDeviceOrderField: UrbanDeviceOrderField;
  UrbanDeviceAggregate: ResolverTypeWrapper<UrbanDeviceAggregate>;
  UrbanDeviceGroup: ResolverTypeWrapper<UrbanDeviceGroup>;
  UrbanDeviceGroupField: UrbanDeviceGroupField;
  IDEqFilter: IDEqFilter;
  IDEqInFilter: IDEqInFilter;
  PlanningZoneEqInSomeFilter: PlanningZoneEqInSomeFilter;
  CodeEqInFilter: CodeEqInFilter;
  FloatRangeFilter: FloatRangeFilter;
  DateRangeFilter: DateRangeFilter;
  StringSearchFilter: StringSearchFilter;
  StringEqFilter: StringEqFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  PlacePosition: PlacePosition;
  StringEqSearchFilter: StringEqSearchFilter;
  BooleanEqFilter: BooleanEqFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
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
  ConstructionPermit: RowKeys;
  Float: Scalars["Float"];
  PlanningZone: RowKeys;
  RoadSegment: RowKeys;
  Vehicle: RowKeys;
  UrbanDevice: RowKeys;
  Citizen: RowKeys;
  Enterprise: RowKeys;
  LandParcel: RowKeys;
  AdministrativeUnit: RowKeys;
  ConstructionPermitConnection: Omit<
    ConstructionPermitConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["ConstructionPermitEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["ConstructionPermit"]>>;
  };
  ConstructionPermitEdge: Omit<ConstructionPermitEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["ConstructionPermit"]>;
  };
  ConstructionPermitFilter: ConstructionPermitFilter;
  ConstructionPermitOrder: ConstructionPermitOrder;
  ConstructionPermitAggregate: ConstructionPermitAggregate;
  ConstructionPermitGroup: ConstructionPermitGroup;
  PlanningZoneConnection: Omit<PlanningZoneConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["PlanningZoneEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["PlanningZone"]>>;
  };
  PlanningZoneEdge: Omit<PlanningZoneEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["PlanningZone"]>;
  };
  PlanningZoneFilter: PlanningZoneFilter;
  PlanningZoneOrder: PlanningZoneOrder;
  PlanningZoneAggregate: PlanningZoneAggregate;
  PlanningZoneGroup: PlanningZoneGroup;
  RoadSegmentConnection: Omit<RoadSegmentConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["RoadSegmentEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["RoadSegment"]>>;
  };
  RoadSegmentEdge: Omit<RoadSegmentEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["RoadSegment"]>;
  };
  RoadSegmentFilter: RoadSegmentFilter;
  RoadSegmentOrder: RoadSegmentOrder;
  RoadSegmentAggregate: RoadSegmentAggregate;
  RoadSegmentGroup: RoadSegmentGroup;
  VehicleConnection: Omit<VehicleConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["VehicleEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Vehicle"]>>;
  };
  VehicleEdge: Omit<VehicleEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Vehicle"]>;
  };
  VehicleFilter: VehicleFilter;
  VehicleOrder: VehicleOrder;
  VehicleAggregate: VehicleAggregate;
  VehicleGroup: VehicleGroup;
  UrbanDeviceConnection: Omit<UrbanDeviceConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["UrbanDeviceEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["UrbanDevice"]>>;
  };
  UrbanDeviceEdge: Omit<UrbanDeviceEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["UrbanDevice"]>;
  };
  UrbanDeviceFilter: UrbanDeviceFilter;
  UrbanDeviceOrder: UrbanDeviceOrder;
  UrbanDeviceAggregate: UrbanDeviceAggregate;
  UrbanDeviceGroup: UrbanDeviceGroup;
  IDEqFilter: IDEqFilter;
  IDEqInFilter: IDEqInFilter;
  PlanningZoneEqInSomeFilter: PlanningZoneEqInSomeFilter;
  CodeEqInFilter: CodeEqInFilter;
  FloatRangeFilter: FloatRangeFilter;
  DateRangeFilter: DateRangeFilter;
  StringSearchFilter: StringSearchFilter;
  StringEqFilter: StringEqFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  PlacePosition: PlacePosition;
  StringEqSearchFilter: StringEqSearchFilter;
  BooleanEqFilter: BooleanEqFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
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
  constructionPermit?: Resolver<
    Maybe<ResolversTypes["ConstructionPermit"]>,
    ParentType,
    ContextType,
    RequireFields<QueryconstructionPermitArgs, "id">
  >;
  constructionPermits?: Resolver<
    Maybe<ResolversTypes["ConstructionPermitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryconstructionPermitsArgs, "first">
  >;
  constructionPermitAggregate?: Resolver<
    Maybe<ResolversTypes["ConstructionPermitAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryconstructionPermitAggregateArgs>
  >;
  planningZone?: Resolver<
    Maybe<ResolversTypes["PlanningZone"]>,
    ParentType,
    ContextType,
    RequireFields<QueryplanningZoneArgs, "zoneId">
  >;
  planningZones?: Resolver<
    Maybe<ResolversTypes["PlanningZoneConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryplanningZonesArgs, "first">
  >;
  planningZoneAggregate?: Resolver<
    Maybe<ResolversTypes["PlanningZoneAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryplanningZoneAggregateArgs>
  >;
  roadSegment?: Resolver<
    Maybe<ResolversTypes["RoadSegment"]>,
    ParentType,
    ContextType,
    RequireFields<QueryroadSegmentArgs, "segmentId">
  >;
  roadSegments?: Resolver<
    Maybe<ResolversTypes["RoadSegmentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryroadSegmentsArgs, "first">
  >;
  roadSegmentAggregate?: Resolver<
    Maybe<ResolversTypes["RoadSegmentAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryroadSegmentAggregateArgs>
  >;
  vehicle?: Resolver<
    Maybe<ResolversTypes["Vehicle"]>,
    ParentType,
    ContextType,
    RequireFields<QueryvehicleArgs, "id">
  >;
  vehicles?: Resolver<
    Maybe<ResolversTypes["VehicleConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryvehiclesArgs, "first">
  >;
  vehicleAggregate?: Resolver<
    Maybe<ResolversTypes["VehicleAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryvehicleAggregateArgs>
  >;
  urbanDevice?: Resolver<
    Maybe<ResolversTypes["UrbanDevice"]>,
    ParentType,
    ContextType,
    RequireFields<QueryurbanDeviceArgs, "deviceId">
  >;
  urbanDevices?: Resolver<
    Maybe<ResolversTypes["UrbanDeviceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryurbanDevicesArgs, "first">
  >;
  urbanDeviceAggregate?: Resolver<
    Maybe<ResolversTypes["UrbanDeviceAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryurbanDeviceAggregateArgs>
  >;
};

export type ConstructionPermitResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ConstructionPermit"] =
    ResolversParentTypes["ConstructionPermit"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  permitNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  ownerEnterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  parcel?: Resolver<
    Maybe<ResolversTypes["LandParcel"]>,
    ParentType,
    ContextType
  >;
  planningZone?: Resolver<
    Maybe<ResolversTypes["PlanningZone"]>,
    ParentType,
    ContextType
  >;
  workKind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  floorAreaM2?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  issuedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanningZoneResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PlanningZone"] =
    ResolversParentTypes["PlanningZone"],
> = {
  zoneId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  planName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  approvalNo?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  geometry?: Resolver<
    Maybe<ResolversTypes["GeoJSON"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadSegmentResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RoadSegment"] =
    ResolversParentTypes["RoadSegment"],
> = {
  segmentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  roadName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  lengthM?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  closedReason?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Vehicle"] =
    ResolversParentTypes["Vehicle"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  plateNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  ownerEnterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  inspectionExpiresOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  transportBadge?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  lastPosition?: Resolver<
    Maybe<ResolversTypes["GeoJSON"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrbanDeviceResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["UrbanDevice"] =
    ResolversParentTypes["UrbanDevice"],
> = {
  deviceId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
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
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  lastSeenAt?: Resolver<
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
  constructionPermits?: Resolver<
    Maybe<ResolversTypes["ConstructionPermitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenconstructionPermitsArgs, "first">
  >;
  vehicles?: Resolver<
    Maybe<ResolversTypes["VehicleConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenvehiclesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  constructionPermits?: Resolver<
    Maybe<ResolversTypes["ConstructionPermitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterpriseconstructionPermitsArgs, "first">
  >;
  vehicles?: Resolver<
    Maybe<ResolversTypes["VehicleConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisevehiclesArgs, "first">
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
  constructionPermits?: Resolver<
    Maybe<ResolversTypes["ConstructionPermitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LandParcelconstructionPermitsArgs, "first">
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
  constructionPermits?: Resolver<
    Maybe<ResolversTypes["ConstructionPermitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitconstructionPermitsArgs, "first">
  >;
  planningZones?: Resolver<
    Maybe<ResolversTypes["PlanningZoneConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitplanningZonesArgs, "first">
  >;
  roadSegments?: Resolver<
    Maybe<ResolversTypes["RoadSegmentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitroadSegmentsArgs, "first">
  >;
  urbanDevices?: Resolver<
    Maybe<ResolversTypes["UrbanDeviceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUniturbanDevicesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionPermitConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ConstructionPermitConnection"] =
    ResolversParentTypes["ConstructionPermitConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["ConstructionPermitEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["ConstructionPermit"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionPermitEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ConstructionPermitEdge"] =
    ResolversParentTypes["ConstructionPermitEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["ConstructionPermit"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionPermitAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ConstructionPermitAggregate"] =
    ResolversParentTypes["ConstructionPermitAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["ConstructionPermitGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionPermitGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ConstructionPermitGroup"] =
    ResolversParentTypes["ConstructionPermitGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanningZoneConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PlanningZoneConnection"] =
    ResolversParentTypes["PlanningZoneConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["PlanningZoneEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["PlanningZone"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanningZoneEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PlanningZoneEdge"] =
    ResolversParentTypes["PlanningZoneEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["PlanningZone"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanningZoneAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PlanningZoneAggregate"] =
    ResolversParentTypes["PlanningZoneAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["PlanningZoneGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanningZoneGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PlanningZoneGroup"] =
    ResolversParentTypes["PlanningZoneGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadSegmentConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RoadSegmentConnection"] =
    ResolversParentTypes["RoadSegmentConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["RoadSegmentEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["RoadSegment"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadSegmentEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RoadSegmentEdge"] =
    ResolversParentTypes["RoadSegmentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["RoadSegment"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadSegmentAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RoadSegmentAggregate"] =
    ResolversParentTypes["RoadSegmentAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["RoadSegmentGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadSegmentGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RoadSegmentGroup"] =
    ResolversParentTypes["RoadSegmentGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VehicleConnection"] =
    ResolversParentTypes["VehicleConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["VehicleEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Vehicle"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VehicleEdge"] =
    ResolversParentTypes["VehicleEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Vehicle"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VehicleAggregate"] =
    ResolversParentTypes["VehicleAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["VehicleGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VehicleGroup"] =
    ResolversParentTypes["VehicleGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrbanDeviceConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["UrbanDeviceConnection"] =
    ResolversParentTypes["UrbanDeviceConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["UrbanDeviceEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["UrbanDevice"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrbanDeviceEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["UrbanDeviceEdge"] =
    ResolversParentTypes["UrbanDeviceEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["UrbanDevice"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrbanDeviceAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["UrbanDeviceAggregate"] =
    ResolversParentTypes["UrbanDeviceAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["UrbanDeviceGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrbanDeviceGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["UrbanDeviceGroup"] =
    ResolversParentTypes["UrbanDeviceGroup"],
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
  ConstructionPermit?: ConstructionPermitResolvers<ContextType>;
  PlanningZone?: PlanningZoneResolvers<ContextType>;
  RoadSegment?: RoadSegmentResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  UrbanDevice?: UrbanDeviceResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  LandParcel?: LandParcelResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  ConstructionPermitConnection?: ConstructionPermitConnectionResolvers<ContextType>;
  ConstructionPermitEdge?: ConstructionPermitEdgeResolvers<ContextType>;
  ConstructionPermitAggregate?: ConstructionPermitAggregateResolvers<ContextType>;
  ConstructionPermitGroup?: ConstructionPermitGroupResolvers<ContextType>;
  PlanningZoneConnection?: PlanningZoneConnectionResolvers<ContextType>;
  PlanningZoneEdge?: PlanningZoneEdgeResolvers<ContextType>;
  PlanningZoneAggregate?: PlanningZoneAggregateResolvers<ContextType>;
  PlanningZoneGroup?: PlanningZoneGroupResolvers<ContextType>;
  RoadSegmentConnection?: RoadSegmentConnectionResolvers<ContextType>;
  RoadSegmentEdge?: RoadSegmentEdgeResolvers<ContextType>;
  RoadSegmentAggregate?: RoadSegmentAggregateResolvers<ContextType>;
  RoadSegmentGroup?: RoadSegmentGroupResolvers<ContextType>;
  VehicleConnection?: VehicleConnectionResolvers<ContextType>;
  VehicleEdge?: VehicleEdgeResolvers<ContextType>;
  VehicleAggregate?: VehicleAggregateResolvers<ContextType>;
  VehicleGroup?: VehicleGroupResolvers<ContextType>;
  UrbanDeviceConnection?: UrbanDeviceConnectionResolvers<ContextType>;
  UrbanDeviceEdge?: UrbanDeviceEdgeResolvers<ContextType>;
  UrbanDeviceAggregate?: UrbanDeviceAggregateResolvers<ContextType>;
  UrbanDeviceGroup?: UrbanDeviceGroupResolvers<ContextType>;
};


