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
  /** Trạm quan trắc theo khóa · Monitoring station by key */
  monitoringStation?: Maybe<MonitoringStation>;
  /** Danh sách: Trạm quan trắc · List: Monitoring station */
  monitoringStations?: Maybe<MonitoringStationConnection>;
  /** Thống kê: Trạm quan trắc · Counts: Monitoring station */
  monitoringStationAggregate?: Maybe<MonitoringStationAggregate>;
  /** Con sông chảy qua tỉnh theo khóa · A river of the province by key */
  river?: Maybe<River>;
  /** Danh sách: Con sông chảy qua tỉnh · List: A river of the province */
  rivers?: Maybe<RiverConnection>;
  /** Thống kê: Con sông chảy qua tỉnh · Counts: A river of the province */
  riverAggregate?: Maybe<RiverAggregate>;
  /** Số liệu quan trắc theo khóa · Observation by key */
  observation?: Maybe<Observation>;
  /** Danh sách: Số liệu quan trắc · List: Observation */
  observations?: Maybe<ObservationConnection>;
  /** Thống kê: Số liệu quan trắc · Counts: Observation */
  observationAggregate?: Maybe<ObservationAggregate>;
  /** Giấy phép môi trường theo khóa · Environmental permit by key */
  environmentalPermit?: Maybe<EnvironmentalPermit>;
  /** Danh sách: Giấy phép môi trường · List: Environmental permit */
  environmentalPermits?: Maybe<EnvironmentalPermitConnection>;
  /** Thống kê: Giấy phép môi trường · Counts: Environmental permit */
  environmentalPermitAggregate?: Maybe<EnvironmentalPermitAggregate>;
  /** Hộ nghèo, hộ cận nghèo theo rà soát hằng năm theo khóa · Poor or near-poor household, by the yearly review by key */
  poorHousehold?: Maybe<PoorHousehold>;
  /** Danh sách: Hộ nghèo, hộ cận nghèo theo rà soát hằng năm · List: Poor or near-poor household, by the yearly review */
  poorHouseholds?: Maybe<PoorHouseholdConnection>;
  /** Thống kê: Hộ nghèo, hộ cận nghèo theo rà soát hằng năm · Counts: Poor or near-poor household, by the yearly review */
  poorHouseholdAggregate?: Maybe<PoorHouseholdAggregate>;
  /** Vùng ngập lụt, lũ quét, sạt lở theo khóa · Area at risk of flood, flash flood or landslide by key */
  floodRiskArea?: Maybe<FloodRiskArea>;
  /** Danh sách: Vùng ngập lụt, lũ quét, sạt lở · List: Area at risk of flood, flash flood or landslide */
  floodRiskAreas?: Maybe<FloodRiskAreaConnection>;
  /** Thống kê: Vùng ngập lụt, lũ quét, sạt lở · Counts: Area at risk of flood, flash flood or landslide */
  floodRiskAreaAggregate?: Maybe<FloodRiskAreaAggregate>;
  /** Cơ sở trồng trọt, chăn nuôi, nuôi trồng thủy sản theo khóa · Farm: crops, livestock or aquaculture by key */
  farmHolding?: Maybe<FarmHolding>;
  /** Danh sách: Cơ sở trồng trọt, chăn nuôi, nuôi trồng thủy sản · List: Farm: crops, livestock or aquaculture */
  farmHoldings?: Maybe<FarmHoldingConnection>;
  /** Thống kê: Cơ sở trồng trọt, chăn nuôi, nuôi trồng thủy sản · Counts: Farm: crops, livestock or aquaculture */
  farmHoldingAggregate?: Maybe<FarmHoldingAggregate>;
  /** Tàu cá theo khóa · Fishing vessel by key */
  fishingVessel?: Maybe<FishingVessel>;
  /** Danh sách: Tàu cá · List: Fishing vessel */
  fishingVessels?: Maybe<FishingVesselConnection>;
  /** Thống kê: Tàu cá · Counts: Fishing vessel */
  fishingVesselAggregate?: Maybe<FishingVesselAggregate>;
  /** Trạm mất tín hiệu: chưa có số liệu, hoặc số liệu gần nhất cũ hơn silentAfterMinutes · Silent stations: nothing observed, or nothing within silentAfterMinutes */
  silentStations?: Maybe<Array<MonitoringStation>>;
};

export type QuerymonitoringStationArgs = {
  stationCode: Scalars["ID"];
};

export type QuerymonitoringStationsArgs = {
  filter?: InputMaybe<MonitoringStationFilter>;
  orderBy?: InputMaybe<MonitoringStationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerymonitoringStationAggregateArgs = {
  filter?: InputMaybe<MonitoringStationFilter>;
  groupBy?: InputMaybe<Array<MonitoringStationGroupField>>;
};

export type QueryriverArgs = {
  name: Scalars["ID"];
};

export type QueryriversArgs = {
  filter?: InputMaybe<RiverFilter>;
  orderBy?: InputMaybe<RiverOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryriverAggregateArgs = {
  filter?: InputMaybe<RiverFilter>;
  groupBy?: InputMaybe<Array<RiverGroupField>>;
};

export type QueryobservationArgs = {
  id: Scalars["ID"];
};

export type QueryobservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryobservationAggregateArgs = {
  filter?: InputMaybe<ObservationFilter>;
  groupBy?: InputMaybe<Array<ObservationGroupField>>;
};

export type QueryenvironmentalPermitArgs = {
  permitNo: Scalars["ID"];
};

export type QueryenvironmentalPermitsArgs = {
  filter?: InputMaybe<EnvironmentalPermitFilter>;
  orderBy?: InputMaybe<EnvironmentalPermitOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryenvironmentalPermitAggregateArgs = {
  filter?: InputMaybe<EnvironmentalPermitFilter>;
  groupBy?: InputMaybe<Array<EnvironmentalPermitGroupField>>;
};

export type QuerypoorHouseholdArgs = {
  id: Scalars["ID"];
};

export type QuerypoorHouseholdsArgs = {
  filter?: InputMaybe<PoorHouseholdFilter>;
  orderBy?: InputMaybe<PoorHouseholdOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerypoorHouseholdAggregateArgs = {
  filter?: InputMaybe<PoorHouseholdFilter>;
  groupBy?: InputMaybe<Array<PoorHouseholdGroupField>>;
};

export type QueryfloodRiskAreaArgs = {
  areaCode: Scalars["ID"];
};

export type QueryfloodRiskAreasArgs = {
  filter?: InputMaybe<FloodRiskAreaFilter>;
  orderBy?: InputMaybe<FloodRiskAreaOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryfloodRiskAreaAggregateArgs = {
  filter?: InputMaybe<FloodRiskAreaFilter>;
  groupBy?: InputMaybe<Array<FloodRiskAreaGroupField>>;
};

export type QueryfarmHoldingArgs = {
  id: Scalars["ID"];
};

export type QueryfarmHoldingsArgs = {
  filter?: InputMaybe<FarmHoldingFilter>;
  orderBy?: InputMaybe<FarmHoldingOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryfarmHoldingAggregateArgs = {
  filter?: InputMaybe<FarmHoldingFilter>;
  groupBy?: InputMaybe<Array<FarmHoldingGroupField>>;
};

export type QueryfishingVesselArgs = {
  id: Scalars["ID"];
};

export type QueryfishingVesselsArgs = {
  filter?: InputMaybe<FishingVesselFilter>;
  orderBy?: InputMaybe<FishingVesselOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryfishingVesselAggregateArgs = {
  filter?: InputMaybe<FishingVesselFilter>;
  groupBy?: InputMaybe<Array<FishingVesselGroupField>>;
};

export type QuerysilentStationsArgs = {
  at?: InputMaybe<Scalars["DateTime"]>;
};

/** Trạm quan trắc · Monitoring station */
export type MonitoringStation = {
  __typename?: "MonitoringStation";
  /** Mã trạm · Station code */
  stationCode: Scalars["ID"];
  /** Tên trạm · Name */
  name?: Maybe<Scalars["String"]>;
  /** Thành phần môi trường được quan trắc · Medium that is monitored */
  medium?: Maybe<Code>;
  /** Doanh nghiệp vận hành · Enterprise that operates it */
  operator?: Maybe<Enterprise>;
  /** Cơ quan vận hành · Agency that operates it */
  operatorAgency?: Maybe<Agency>;
  /** Xã đặt trạm · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Vị trí · Location */
  location?: Maybe<Scalars["GeoJSON"]>;
  /** Các thông số đo, mã của danh mục PARAMETER · Parameters measured, codes of the list PARAMETER */
  parameters?: Maybe<Array<Scalars["String"]>>;
  /** Tình trạng · Status */
  status?: Maybe<Code>;
  /** Sông, với trạm nước · River, of a water station */
  river?: Maybe<Scalars["String"]>;
  /** Con sông trong danh mục sông · The river in the register of rivers */
  watercourse?: Maybe<River>;
  /** Mực nước báo động 1 (m) · Alert level 1 in metres */
  alertLevel1?: Maybe<Scalars["Float"]>;
  /** Mực nước báo động 2 (m) · Alert level 2 in metres */
  alertLevel2?: Maybe<Scalars["Float"]>;
  /** Mực nước báo động 3 (m) · Alert level 3 in metres */
  alertLevel3?: Maybe<Scalars["Float"]>;
  /** Thời điểm của số liệu gần nhất · Time of the latest observation */
  lastObservedAt?: Maybe<Scalars["DateTime"]>;
  /** Sau số phút này không có số liệu thì coi là mất tín hiệu · Minutes without an observation after which it counts as silent */
  silentAfterMinutes?: Maybe<Scalars["Int"]>;
  /** Số liệu của trạm · Observations */
  observations?: Maybe<ObservationConnection>;
  /** Vùng rủi ro lấy trạm làm tham chiếu · Risk areas that refer to the station */
  floodRiskAreas?: Maybe<FloodRiskAreaConnection>;
  /** Giấy phép môi trường được trạm giám sát · Environmental permits watched by the station */
  watchedPermits?: Maybe<EnvironmentalPermitConnection>;
};

/** Trạm quan trắc · Monitoring station */
export type MonitoringStationobservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trạm quan trắc · Monitoring station */
export type MonitoringStationfloodRiskAreasArgs = {
  filter?: InputMaybe<FloodRiskAreaFilter>;
  orderBy?: InputMaybe<FloodRiskAreaOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trạm quan trắc · Monitoring station */
export type MonitoringStationwatchedPermitsArgs = {
  filter?: InputMaybe<EnvironmentalPermitFilter>;
  orderBy?: InputMaybe<EnvironmentalPermitOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Con sông chảy qua tỉnh · A river of the province */
export type River = {
  __typename?: "River";
  /** Tên sông · Name */
  name: Scalars["ID"];
  /** Trạm quan trắc trên sông · Monitoring stations on it */
  stations?: Maybe<MonitoringStationConnection>;
};

/** Con sông chảy qua tỉnh · A river of the province */
export type RiverstationsArgs = {
  filter?: InputMaybe<MonitoringStationFilter>;
  orderBy?: InputMaybe<MonitoringStationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Số liệu quan trắc · Observation */
export type Observation = {
  __typename?: "Observation";
  /** Tham chiếu số liệu · Reference of the observation */
  id: Scalars["ID"];
  /** Trạm · Station */
  station?: Maybe<MonitoringStation>;
  /** Thông số · Parameter */
  parameter?: Maybe<Code>;
  /** Thời điểm đo · Time of the observation */
  observedAt?: Maybe<Scalars["DateTime"]>;
  /** Giá trị · Value */
  value?: Maybe<Scalars["Float"]>;
  /** Đơn vị đo · Unit */
  unit?: Maybe<Code>;
  /** Chất lượng số liệu · Quality flag */
  quality?: Maybe<Code>;
  /** Ngoài dải đo có thể có của thông số, không dùng để đánh giá · Outside what the parameter can be: kept, and not judged */
  outOfRange?: Maybe<Scalars["Boolean"]>;
  /** Vượt giới hạn cho phép hoặc mức báo động 1 · Beyond the permitted limit, or alert level 1 */
  exceedsLimit?: Maybe<Scalars["Boolean"]>;
  /** Mức báo động lũ đã đạt, 0 đến 3 · Flood alert level reached, 0 to 3 */
  alertLevel?: Maybe<Scalars["Int"]>;
};

/** Giấy phép môi trường · Environmental permit */
export type EnvironmentalPermit = {
  __typename?: "EnvironmentalPermit";
  /** Số giấy phép · Permit number */
  permitNo: Scalars["ID"];
  /** Doanh nghiệp được cấp · Enterprise */
  enterprise?: Maybe<Enterprise>;
  /** Cấp cấp phép · Issuing level */
  issuer?: Maybe<Code>;
  /** Ngày cấp · Date of issue */
  issuedOn?: Maybe<Scalars["Date"]>;
  /** Ngày hết hạn · Date of expiry */
  expiresOn?: Maybe<Scalars["Date"]>;
  /** Lưu lượng xả thải lớn nhất (m³/ngày) · Greatest discharge in m³ a day */
  dischargeM3Day?: Maybe<Scalars["Float"]>;
  /** Nguồn tiếp nhận nước thải · Receiving water */
  receivingWater?: Maybe<Scalars["String"]>;
  /** Điểm xả · Point of discharge */
  dischargePoint?: Maybe<Scalars["GeoJSON"]>;
  /** Xã có điểm xả · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Trạm giám sát nguồn thải hoặc nguồn tiếp nhận · Station that watches the outlet or the receiving water */
  watchedBy?: Maybe<MonitoringStation>;
  /** Khoảng cách từ điểm xả đến trạm (m) · Distance of the outlet from the station in metres */
  stationDistanceM?: Maybe<Scalars["Int"]>;
};

/** Hộ nghèo, hộ cận nghèo theo rà soát hằng năm · Poor or near-poor household, by the yearly review */
export type PoorHousehold = {
  __typename?: "PoorHousehold";
  /** Tham chiếu kết quả rà soát · Reference of the review's result */
  id: Scalars["ID"];
  /** Hộ gia đình · Household */
  household?: Maybe<Household>;
  /** Chủ hộ · Head of the household */
  head?: Maybe<Citizen>;
  /** Năm rà soát · Year of the review */
  year?: Maybe<Scalars["Int"]>;
  /** Kết quả: nghèo, cận nghèo, thoát nghèo · Result: poor, near-poor, left poverty */
  povertyClass?: Maybe<Code>;
  /** Điểm thu nhập (B1) · Income score */
  incomeScore?: Maybe<Scalars["Int"]>;
  /** Điểm thiếu hụt dịch vụ xã hội cơ bản (B2) · Deprivation score */
  deprivationScore?: Maybe<Scalars["Int"]>;
  /** Nguyên nhân: NO_LAND, NO_CAPITAL, NO_LABOUR, NO_SKILLS, ILLNESS, DISASTER · Causes */
  causes?: Maybe<Array<Scalars["String"]>>;
  /** Xã rà soát · Commune of the review */
  commune?: Maybe<AdministrativeUnit>;
};

/** Vùng ngập lụt, lũ quét, sạt lở · Area at risk of flood, flash flood or landslide */
export type FloodRiskArea = {
  __typename?: "FloodRiskArea";
  /** Mã vùng · Area code */
  areaCode: Scalars["ID"];
  /** Loại rủi ro · Hazard */
  hazard?: Maybe<Code>;
  /** Mức báo động từ đó bị ngập, 1 đến 3 · Alert level from which it is flooded, 1 to 3 */
  alertLevel?: Maybe<Scalars["Int"]>;
  /** Trạm tham chiếu · Reference station */
  referenceStation?: Maybe<MonitoringStation>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Các thôn, tổ dân phố · Hamlets */
  hamlets?: Maybe<Array<Scalars["String"]>>;
  /** Độ sâu ngập lớn nhất (m) · Greatest depth in metres */
  depthM?: Maybe<Scalars["Float"]>;
  /** Ngày ban hành bản đồ rủi ro · Date of the risk map */
  mappedOn?: Maybe<Scalars["Date"]>;
  /** Hình vùng, mẫu · Shape of the area, a sample */
  boundary?: Maybe<Scalars["GeoJSON"]>;
};

/** Cơ sở trồng trọt, chăn nuôi, nuôi trồng thủy sản · Farm: crops, livestock or aquaculture */
export type FarmHolding = {
  __typename?: "FarmHolding";
  /** Tham chiếu cơ sở · Reference of the farm */
  id: Scalars["ID"];
  /** Mã cơ sở · Number of the farm */
  holdingNo?: Maybe<Scalars["ID"]>;
  /** Chủ cơ sở · Owner */
  owner?: Maybe<Citizen>;
  /** Loại · Kind */
  kind?: Maybe<Code>;
  /** Cây trồng, vật nuôi · Crop or animal */
  product?: Maybe<Code>;
  /** Diện tích (ha) · Area in hectares */
  areaHa?: Maybe<Scalars["Float"]>;
  /** Số con · Head of animals */
  headCount?: Maybe<Scalars["Int"]>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Mã số vùng trồng · Growing area code */
  growingAreaCode?: Maybe<Scalars["String"]>;
};

/** Tàu cá · Fishing vessel */
export type FishingVessel = {
  __typename?: "FishingVessel";
  /** Tham chiếu tàu cá · Reference of the vessel */
  id: Scalars["ID"];
  /** Số đăng ký · Registration number */
  registrationNo?: Maybe<Scalars["ID"]>;
  /** Chủ tàu; trống ở hồ sơ cũ chưa có số định danh · Owner; empty in old records without a personal number */
  owner?: Maybe<Citizen>;
  /** Chiều dài lớn nhất (m) · Length in metres */
  lengthM?: Maybe<Scalars["Float"]>;
  /** Công suất máy chính (kW) · Power in kilowatts */
  powerKw?: Maybe<Scalars["Float"]>;
  /** Giấy phép khai thác đến ngày · Fishing licence until */
  licenceExpiresOn?: Maybe<Scalars["Date"]>;
  /** Tín hiệu giám sát hành trình gần nhất · Last signal of the monitoring device */
  lastSignalAt?: Maybe<Scalars["DateTime"]>;
  /** Vị trí gần nhất · Last position */
  lastPosition?: Maybe<Scalars["GeoJSON"]>;
  /** Đang ở trên biển · Out at sea */
  atSea?: Maybe<Scalars["Boolean"]>;
  /** Xã có cảng của tàu · Commune of the home port */
  homePortCommune?: Maybe<AdministrativeUnit>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Kết quả rà soát của hộ do công dân làm chủ · Reviews of the household that the citizen heads */
  povertyReviews?: Maybe<PoorHouseholdConnection>;
  /** Cơ sở sản xuất nông nghiệp của công dân · Farms of the citizen */
  farmHoldings?: Maybe<FarmHoldingConnection>;
  /** Tàu cá của công dân · Fishing vessels of the citizen */
  fishingVessels?: Maybe<FishingVesselConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenpovertyReviewsArgs = {
  filter?: InputMaybe<PoorHouseholdFilter>;
  orderBy?: InputMaybe<PoorHouseholdOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenfarmHoldingsArgs = {
  filter?: InputMaybe<FarmHoldingFilter>;
  orderBy?: InputMaybe<FarmHoldingOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenfishingVesselsArgs = {
  filter?: InputMaybe<FishingVesselFilter>;
  orderBy?: InputMaybe<FishingVesselOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Hộ gia đình (ngành dân cư quản lý) · Household, owned by population */
export type Household = {
  __typename?: "Household";
  /** Tham chiếu hộ · Reference of the household */
  id: Scalars["ID"];
  /** Kết quả rà soát nghèo các năm · Poverty by year */
  poverty?: Maybe<PoorHouseholdConnection>;
};

/** Hộ gia đình (ngành dân cư quản lý) · Household, owned by population */
export type HouseholdpovertyArgs = {
  filter?: InputMaybe<PoorHouseholdFilter>;
  orderBy?: InputMaybe<PoorHouseholdOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp · Enterprise code */
  enterpriseCode: Scalars["ID"];
  /** Trạm quan trắc do doanh nghiệp vận hành · Monitoring stations that the enterprise operates */
  monitoringStations?: Maybe<MonitoringStationConnection>;
  /** Giấy phép môi trường của doanh nghiệp · Environmental permits of the enterprise */
  environmentalPermits?: Maybe<EnvironmentalPermitConnection>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterprisemonitoringStationsArgs = {
  filter?: InputMaybe<MonitoringStationFilter>;
  orderBy?: InputMaybe<MonitoringStationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterpriseenvironmentalPermitsArgs = {
  filter?: InputMaybe<EnvironmentalPermitFilter>;
  orderBy?: InputMaybe<EnvironmentalPermitOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type Agency = {
  __typename?: "Agency";
  /** Mã cơ quan · Code */
  code: Scalars["ID"];
  /** Trạm quan trắc do cơ quan vận hành · Monitoring stations that the agency operates */
  monitoringStations?: Maybe<MonitoringStationConnection>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencymonitoringStationsArgs = {
  filter?: InputMaybe<MonitoringStationFilter>;
  orderBy?: InputMaybe<MonitoringStationOrder>;
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
  /** Trạm quan trắc tại xã · Monitoring stations here */
  monitoringStations?: Maybe<MonitoringStationConnection>;
  /** Giấy phép môi trường có điểm xả tại xã · Environmental permits with their outlet here */
  environmentalPermits?: Maybe<EnvironmentalPermitConnection>;
  /** Vùng ngập, sạt lở tại xã · Areas at risk here */
  floodRiskAreas?: Maybe<FloodRiskAreaConnection>;
  /** Hộ nghèo, cận nghèo của xã · Poor households here */
  poorHouseholds?: Maybe<PoorHouseholdConnection>;
  /** Cơ sở sản xuất nông nghiệp tại xã · Farms here */
  farmHoldings?: Maybe<FarmHoldingConnection>;
  /** Tàu cá có cảng tại xã · Fishing vessels whose home port is here */
  fishingVessels?: Maybe<FishingVesselConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitmonitoringStationsArgs = {
  filter?: InputMaybe<MonitoringStationFilter>;
  orderBy?: InputMaybe<MonitoringStationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitenvironmentalPermitsArgs = {
  filter?: InputMaybe<EnvironmentalPermitFilter>;
  orderBy?: InputMaybe<EnvironmentalPermitOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitfloodRiskAreasArgs = {
  filter?: InputMaybe<FloodRiskAreaFilter>;
  orderBy?: InputMaybe<FloodRiskAreaOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitpoorHouseholdsArgs = {
  filter?: InputMaybe<PoorHouseholdFilter>;
  orderBy?: InputMaybe<PoorHouseholdOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitfarmHoldingsArgs = {
  filter?: InputMaybe<FarmHoldingFilter>;
  orderBy?: InputMaybe<FarmHoldingOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitfishingVesselsArgs = {
  filter?: InputMaybe<FishingVesselFilter>;
  orderBy?: InputMaybe<FishingVesselOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Trạm quan trắc · Page: Monitoring station */
export type MonitoringStationConnection = {
  __typename?: "MonitoringStationConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<MonitoringStationEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<MonitoringStation>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Trạm quan trắc · Edge: Monitoring station */
export type MonitoringStationEdge = {
  __typename?: "MonitoringStationEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<MonitoringStation>;
};

/** Lọc: Trạm quan trắc · Filter: Monitoring station */
export type MonitoringStationFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<MonitoringStationFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<MonitoringStationFilter>>;
  /** Không · Not */
  not?: InputMaybe<MonitoringStationFilter>;
  /** Mã trạm · Station code */
  stationCode?: InputMaybe<IDEqInFilter>;
  /** Tên trạm · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Thành phần môi trường được quan trắc · Medium that is monitored */
  medium?: InputMaybe<CodeEqInFilter>;
  /** Doanh nghiệp vận hành · Enterprise that operates it */
  operator?: InputMaybe<IDEqInFilter>;
  /** Cơ quan vận hành · Agency that operates it */
  operatorAgency?: InputMaybe<IDEqInFilter>;
  /** Xã đặt trạm · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Vị trí · Location */
  location?: InputMaybe<PlaceFilter>;
  /** Các thông số đo, mã của danh mục PARAMETER · Parameters measured, codes of the list PARAMETER */
  parameters?: InputMaybe<StringHasFilter>;
  /** Tình trạng · Status */
  status?: InputMaybe<CodeEqInFilter>;
  /** Sông, với trạm nước · River, of a water station */
  river?: InputMaybe<StringEqSearchFilter>;
  /** Con sông trong danh mục sông · The river in the register of rivers */
  watercourse?: InputMaybe<RiverEqInSomeFilter>;
  /** Thời điểm của số liệu gần nhất · Time of the latest observation */
  lastObservedAt?: InputMaybe<DateTimeRangeFilter>;
  /** Sau số phút này không có số liệu thì coi là mất tín hiệu · Minutes without an observation after which it counts as silent */
  silentAfterMinutes?: InputMaybe<IntEqRangeFilter>;
  /** Số liệu của trạm · Observations */
  observations?: InputMaybe<ObservationSomeFilter>;
  /** Vùng rủi ro lấy trạm làm tham chiếu · Risk areas that refer to the station */
  floodRiskAreas?: InputMaybe<FloodRiskAreaSomeFilter>;
  /** Giấy phép môi trường được trạm giám sát · Environmental permits watched by the station */
  watchedPermits?: InputMaybe<EnvironmentalPermitSomeFilter>;
};

/** Thứ tự: Trạm quan trắc · Order: Monitoring station */
export type MonitoringStationOrder = {
  /** Trường · Field */
  field: MonitoringStationOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Trạm quan trắc · Fields to order by: Monitoring station */
export type MonitoringStationOrderField =
  /** Mã trạm · Station code */
  | "STATION_CODE"
  /** Tên trạm · Name */
  | "NAME"
  /** Sông, với trạm nước · River, of a water station */
  | "RIVER"
  /** Thời điểm của số liệu gần nhất · Time of the latest observation */
  | "LAST_OBSERVED_AT"
  /** Vị trí · Location */
  | "LOCATION";

/** Thống kê: Trạm quan trắc · Counts: Monitoring station */
export type MonitoringStationAggregate = {
  __typename?: "MonitoringStationAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<MonitoringStationGroup>>;
};

/** Nhóm: Trạm quan trắc · Group: Monitoring station */
export type MonitoringStationGroup = {
  __typename?: "MonitoringStationGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Trạm quan trắc · Fields to group by: Monitoring station */
export type MonitoringStationGroupField =
  /** Mã trạm · Station code */
  | "STATION_CODE"
  /** Thành phần môi trường được quan trắc · Medium that is monitored */
  | "MEDIUM"
  /** Doanh nghiệp vận hành · Enterprise that operates it */
  | "OPERATOR"
  /** Cơ quan vận hành · Agency that operates it */
  | "OPERATOR_AGENCY"
  /** Xã đặt trạm · Commune */
  | "COMMUNE"
  /** Tình trạng · Status */
  | "STATUS"
  /** Sông, với trạm nước · River, of a water station */
  | "RIVER"
  /** Con sông trong danh mục sông · The river in the register of rivers */
  | "WATERCOURSE"
  /** Thời điểm của số liệu gần nhất · Time of the latest observation */
  | "LAST_OBSERVED_AT"
  /** Sau số phút này không có số liệu thì coi là mất tín hiệu · Minutes without an observation after which it counts as silent */
  | "SILENT_AFTER_MINUTES";

/** Trang: Con sông chảy qua tỉnh · Page: A river of the province */
export type RiverConnection = {
  __typename?: "RiverConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<RiverEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<River>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Con sông chảy qua tỉnh · Edge: A river of the province */
export type RiverEdge = {
  __typename?: "RiverEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<River>;
};

/** Lọc: Con sông chảy qua tỉnh · Filter: A river of the province */
export type RiverFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<RiverFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<RiverFilter>>;
  /** Không · Not */
  not?: InputMaybe<RiverFilter>;
  /** Tên sông · Name */
  name?: InputMaybe<IDEqInFilter>;
  /** Trạm quan trắc trên sông · Monitoring stations on it */
  stations?: InputMaybe<MonitoringStationSomeFilter>;
};

/** Thứ tự: Con sông chảy qua tỉnh · Order: A river of the province */
export type RiverOrder = {
  /** Trường · Field */
  field: RiverOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Con sông chảy qua tỉnh · Fields to order by: A river of the province */
export type RiverOrderField =
  /** Tên sông · Name */
  "NAME";

/** Thống kê: Con sông chảy qua tỉnh · Counts: A river of the province */
export type RiverAggregate = {
  __typename?: "RiverAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<RiverGroup>>;
};

/** Nhóm: Con sông chảy qua tỉnh · Group: A river of the province */
export type RiverGroup = {
  __typename?: "RiverGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Con sông chảy qua tỉnh · Fields to group by: A river of the province */
export type RiverGroupField =
  /** Tên sông · Name */
  "NAME";

/** Trang: Số liệu quan trắc · Page: Observation */
export type ObservationConnection = {
  __typename?: "ObservationConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<ObservationEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Observation>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Số liệu quan trắc · Edge: Observation */
export type ObservationEdge = {
  __typename?: "ObservationEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Observation>;
};

/** Lọc: Số liệu quan trắc · Filter: Observation */
export type ObservationFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<ObservationFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<ObservationFilter>>;
  /** Không · Not */
  not?: InputMaybe<ObservationFilter>;
  /** Trạm · Station */
  station?: InputMaybe<IDEqInFilter>;
  /** Thông số · Parameter */
  parameter?: InputMaybe<CodeEqInFilter>;
  /** Thời điểm đo · Time of the observation */
  observedAt?: InputMaybe<DateTimeRangeFilter>;
  /** Giá trị · Value */
  value?: InputMaybe<FloatRangeFilter>;
  /** Chất lượng số liệu · Quality flag */
  quality?: InputMaybe<CodeEqInFilter>;
  /** Ngoài dải đo có thể có của thông số, không dùng để đánh giá · Outside what the parameter can be: kept, and not judged */
  outOfRange?: InputMaybe<BooleanEqFilter>;
  /** Vượt giới hạn cho phép hoặc mức báo động 1 · Beyond the permitted limit, or alert level 1 */
  exceedsLimit?: InputMaybe<BooleanEqFilter>;
  /** Mức báo động lũ đã đạt, 0 đến 3 · Flood alert level reached, 0 to 3 */
  alertLevel?: InputMaybe<IntEqRangeFilter>;
};

/** Thứ tự: Số liệu quan trắc · Order: Observation */
export type ObservationOrder = {
  /** Trường · Field */
  field: ObservationOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Số liệu quan trắc · Fields to order by: Observation */
export type ObservationOrderField =
  /** Thời điểm đo · Time of the observation */
  | "OBSERVED_AT"
  /** Giá trị · Value */
  | "VALUE";

/** Thống kê: Số liệu quan trắc · Counts: Observation */
export type ObservationAggregate = {
  __typename?: "ObservationAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<ObservationGroup>>;
};

/** Nhóm: Số liệu quan trắc · Group: Observation */
export type ObservationGroup = {
  __typename?: "ObservationGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Số liệu quan trắc · Fields to group by: Observation */
export type ObservationGroupField =
  /** Trạm · Station */
  | "STATION"
  /** Thông số · Parameter */
  | "PARAMETER"
  /** Thời điểm đo · Time of the observation */
  | "OBSERVED_AT"
  /** Chất lượng số liệu · Quality flag */
  | "QUALITY"
  /** Ngoài dải đo có thể có của thông số, không dùng để đánh giá · Outside what the parameter can be: kept, and not judged */
  | "OUT_OF_RANGE"
  /** Vượt giới hạn cho phép hoặc mức báo động 1 · Beyond the permitted limit, or alert level 1 */
  | "EXCEEDS_LIMIT"
  /** Mức báo động lũ đã đạt, 0 đến 3 · Flood alert level reached, 0 to 3 */
  | "ALERT_LEVEL";

/** Trang: Giấy phép môi trường · Page: Environmental permit */
export type EnvironmentalPermitConnection = {
  __typename?: "EnvironmentalPermitConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<EnvironmentalPermitEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<EnvironmentalPermit>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Giấy phép môi trường · Edge: Environmental permit */
export type EnvironmentalPermitEdge = {
  __typename?: "EnvironmentalPermitEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<EnvironmentalPermit>;
};

/** Lọc: Giấy phép môi trường · Filter: Environmental permit */
export type EnvironmentalPermitFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<EnvironmentalPermitFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<EnvironmentalPermitFilter>>;
  /** Không · Not */
  not?: InputMaybe<EnvironmentalPermitFilter>;
  /** Số giấy phép · Permit number */
  permitNo?: InputMaybe<IDEqInFilter>;
  /** Doanh nghiệp được cấp · Enterprise */
  enterprise?: InputMaybe<IDEqInFilter>;
  /** Cấp cấp phép · Issuing level */
  issuer?: InputMaybe<CodeEqInFilter>;
  /** Ngày cấp · Date of issue */
  issuedOn?: InputMaybe<DateRangeFilter>;
  /** Ngày hết hạn · Date of expiry */
  expiresOn?: InputMaybe<DateRangeFilter>;
  /** Lưu lượng xả thải lớn nhất (m³/ngày) · Greatest discharge in m³ a day */
  dischargeM3Day?: InputMaybe<FloatRangeFilter>;
  /** Nguồn tiếp nhận nước thải · Receiving water */
  receivingWater?: InputMaybe<StringEqSearchFilter>;
  /** Điểm xả · Point of discharge */
  dischargePoint?: InputMaybe<PlaceFilter>;
  /** Xã có điểm xả · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Trạm giám sát nguồn thải hoặc nguồn tiếp nhận · Station that watches the outlet or the receiving water */
  watchedBy?: InputMaybe<MonitoringStationEqInSomeFilter>;
  /** Khoảng cách từ điểm xả đến trạm (m) · Distance of the outlet from the station in metres */
  stationDistanceM?: InputMaybe<IntRangeFilter>;
};

/** Thứ tự: Giấy phép môi trường · Order: Environmental permit */
export type EnvironmentalPermitOrder = {
  /** Trường · Field */
  field: EnvironmentalPermitOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Giấy phép môi trường · Fields to order by: Environmental permit */
export type EnvironmentalPermitOrderField =
  /** Ngày cấp · Date of issue */
  | "ISSUED_ON"
  /** Ngày hết hạn · Date of expiry */
  | "EXPIRES_ON"
  /** Lưu lượng xả thải lớn nhất (m³/ngày) · Greatest discharge in m³ a day */
  | "DISCHARGE_M3_DAY"
  /** Nguồn tiếp nhận nước thải · Receiving water */
  | "RECEIVING_WATER"
  /** Khoảng cách từ điểm xả đến trạm (m) · Distance of the outlet from the station in metres */
  | "STATION_DISTANCE_M"
  /** Điểm xả · Point of discharge */
  | "DISCHARGE_POINT";

/** Thống kê: Giấy phép môi trường · Counts: Environmental permit */
export type EnvironmentalPermitAggregate = {
  __typename?: "EnvironmentalPermitAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<EnvironmentalPermitGroup>>;
};

/** Nhóm: Giấy phép môi trường · Group: Environmental permit */
export type EnvironmentalPermitGroup = {
  __typename?: "EnvironmentalPermitGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Giấy phép môi trường · Fields to group by: Environmental permit */
export type EnvironmentalPermitGroupField =
  /** Số giấy phép · Permit number */
  | "PERMIT_NO"
  /** Doanh nghiệp được cấp · Enterprise */
  | "ENTERPRISE"
  /** Cấp cấp phép · Issuing level */
  | "ISSUER"
  /** Ngày cấp · Date of issue */
  | "ISSUED_ON"
  /** Ngày hết hạn · Date of expiry */
  | "EXPIRES_ON"
  /** Nguồn tiếp nhận nước thải · Receiving water */
  | "RECEIVING_WATER"
  /** Xã có điểm xả · Commune */
  | "COMMUNE"
  /** Trạm giám sát nguồn thải hoặc nguồn tiếp nhận · Station that watches the outlet or the receiving water */
  | "WATCHED_BY";

/** Trang: Hộ nghèo, hộ cận nghèo theo rà soát hằng năm · Page: Poor or near-poor household, by the yearly review */
export type PoorHouseholdConnection = {
  __typename?: "PoorHouseholdConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<PoorHouseholdEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<PoorHousehold>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Hộ nghèo, hộ cận nghèo theo rà soát hằng năm · Edge: Poor or near-poor household, by the yearly review */
export type PoorHouseholdEdge = {
  __typename?: "PoorHouseholdEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<PoorHousehold>;
};

/** Lọc: Hộ nghèo, hộ cận nghèo theo rà soát hằng năm · Filter: Poor or near-poor household, by the yearly review */
export type PoorHouseholdFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<PoorHouseholdFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<PoorHouseholdFilter>>;
  /** Không · Not */
  not?: InputMaybe<PoorHouseholdFilter>;
  /** Hộ gia đình · Household */
  household?: InputMaybe<IDEqInFilter>;
  /** Chủ hộ · Head of the household */
  head?: InputMaybe<IDEqInFilter>;
  /** Năm rà soát · Year of the review */
  year?: InputMaybe<IntEqRangeFilter>;
  /** Kết quả: nghèo, cận nghèo, thoát nghèo · Result: poor, near-poor, left poverty */
  povertyClass?: InputMaybe<CodeEqInFilter>;
  /** Điểm thu nhập (B1) · Income score */
  incomeScore?: InputMaybe<IntRangeFilter>;
  /** Điểm thiếu hụt dịch vụ xã hội cơ bản (B2) · Deprivation score */
  deprivationScore?: InputMaybe<IntRangeFilter>;
  /** Nguyên nhân: NO_LAND, NO_CAPITAL, NO_LABOUR, NO_SKILLS, ILLNESS, DISASTER · Causes */
  causes?: InputMaybe<StringHasFilter>;
  /** Xã rà soát · Commune of the review */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Hộ nghèo, hộ cận nghèo theo rà soát hằng năm · Order: Poor or near-poor household, by the yearly review */
export type PoorHouseholdOrder = {
  /** Trường · Field */
  field: PoorHouseholdOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Hộ nghèo, hộ cận nghèo theo rà soát hằng năm · Fields to order by: Poor or near-poor household, by the yearly review */
export type PoorHouseholdOrderField =
  /** Năm rà soát · Year of the review */
  "YEAR";

/** Thống kê: Hộ nghèo, hộ cận nghèo theo rà soát hằng năm · Counts: Poor or near-poor household, by the yearly review */
export type PoorHouseholdAggregate = {
  __typename?: "PoorHouseholdAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<PoorHouseholdGroup>>;
};

/** Nhóm: Hộ nghèo, hộ cận nghèo theo rà soát hằng năm · Group: Poor or near-poor household, by the yearly review */
export type PoorHouseholdGroup = {
  __typename?: "PoorHouseholdGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Hộ nghèo, hộ cận nghèo theo rà soát hằng năm · Fields to group by: Poor or near-poor household, by the yearly review */
export type PoorHouseholdGroupField =
  /** Hộ gia đình · Household */
  | "HOUSEHOLD"
  /** Chủ hộ · Head of the household */
  | "HEAD"
  /** Năm rà soát · Year of the review */
  | "YEAR"
  /** Kết quả: nghèo, cận nghèo, thoát nghèo · Result: poor, near-poor, left poverty */
  | "POVERTY_CLASS"
  /** Xã rà soát · Commune of the review */
  | "COMMUNE";

/** Trang: Vùng ngập lụt, lũ quét, sạt lở · Page: Area at risk of flood, flash flood or landslide */
export type FloodRiskAreaConnection = {
  __typename?: "FloodRiskAreaConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<FloodRiskAreaEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<FloodRiskArea>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Vùng ngập lụt, lũ quét, sạt lở · Edge: Area at risk of flood, flash flood or landslide */
export type FloodRiskAreaEdge = {
  __typename?: "FloodRiskAreaEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<FloodRiskArea>;
};

/** Lọc: Vùng ngập lụt, lũ quét, sạt lở · Filter: Area at risk of flood, flash flood or landslide */
export type FloodRiskAreaFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<FloodRiskAreaFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<FloodRiskAreaFilter>>;
  /** Không · Not */
  not?: InputMaybe<FloodRiskAreaFilter>;
  /** Mã vùng · Area code */
  areaCode?: InputMaybe<IDEqInFilter>;
  /** Loại rủi ro · Hazard */
  hazard?: InputMaybe<CodeEqInFilter>;
  /** Mức báo động từ đó bị ngập, 1 đến 3 · Alert level from which it is flooded, 1 to 3 */
  alertLevel?: InputMaybe<IntEqRangeFilter>;
  /** Trạm tham chiếu · Reference station */
  referenceStation?: InputMaybe<MonitoringStationEqInSomeFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Các thôn, tổ dân phố · Hamlets */
  hamlets?: InputMaybe<StringHasFilter>;
  /** Độ sâu ngập lớn nhất (m) · Greatest depth in metres */
  depthM?: InputMaybe<FloatRangeFilter>;
  /** Ngày ban hành bản đồ rủi ro · Date of the risk map */
  mappedOn?: InputMaybe<DateRangeFilter>;
  /** Hình vùng, mẫu · Shape of the area, a sample */
  boundary?: InputMaybe<PlaceFilter>;
};

/** Thứ tự: Vùng ngập lụt, lũ quét, sạt lở · Order: Area at risk of flood, flash flood or landslide */
export type FloodRiskAreaOrder = {
  /** Trường · Field */
  field: FloodRiskAreaOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Vùng ngập lụt, lũ quét, sạt lở · Fields to order by: Area at risk of flood, flash flood or landslide */
export type FloodRiskAreaOrderField =
  /** Mức báo động từ đó bị ngập, 1 đến 3 · Alert level from which it is flooded, 1 to 3 */
  | "ALERT_LEVEL"
  /** Độ sâu ngập lớn nhất (m) · Greatest depth in metres */
  | "DEPTH_M"
  /** Ngày ban hành bản đồ rủi ro · Date of the risk map */
  | "MAPPED_ON"
  /** Hình vùng, mẫu · Shape of the area, a sample */
  | "BOUNDARY";

/** Thống kê: Vùng ngập lụt, lũ quét, sạt lở · Counts: Area at risk of flood, flash flood or landslide */
export type FloodRiskAreaAggregate = {
  __typename?: "FloodRiskAreaAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<FloodRiskAreaGroup>>;
};

/** Nhóm: Vùng ngập lụt, lũ quét, sạt lở · Group: Area at risk of flood, flash flood or landslide */
export type FloodRiskAreaGroup = {
  __typename?: "FloodRiskAreaGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Vùng ngập lụt, lũ quét, sạt lở · Fields to group by: Area at risk of flood, flash flood or landslide */
export type FloodRiskAreaGroupField =
  /** Mã vùng · Area code */
  | "AREA_CODE"
  /** Loại rủi ro · Hazard */
  | "HAZARD"
  /** Mức báo động từ đó bị ngập, 1 đến 3 · Alert level from which it is flooded, 1 to 3 */
  | "ALERT_LEVEL"
  /** Trạm tham chiếu · Reference station */
  | "REFERENCE_STATION"
  /** Xã · Commune */
  | "COMMUNE"
  /** Ngày ban hành bản đồ rủi ro · Date of the risk map */
  | "MAPPED_ON";

/** Trang: Cơ sở trồng trọt, chăn nuôi, nuôi trồng thủy sản · Page: Farm: crops, livestock or aquaculture */
export type FarmHoldingConnection = {
  __typename?: "FarmHoldingConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<FarmHoldingEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<FarmHolding>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Cơ sở trồng trọt, chăn nuôi, nuôi trồng thủy sản · Edge: Farm: crops, livestock or aquaculture */
export type FarmHoldingEdge = {
  __typename?: "FarmHoldingEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<FarmHolding>;
};

/** Lọc: Cơ sở trồng trọt, chăn nuôi, nuôi trồng thủy sản · Filter: Farm: crops, livestock or aquaculture */
export type FarmHoldingFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<FarmHoldingFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<FarmHoldingFilter>>;
  /** Không · Not */
  not?: InputMaybe<FarmHoldingFilter>;
  /** Mã cơ sở · Number of the farm */
  holdingNo?: InputMaybe<IDEqInFilter>;
  /** Chủ cơ sở · Owner */
  owner?: InputMaybe<IDEqInFilter>;
  /** Loại · Kind */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Cây trồng, vật nuôi · Crop or animal */
  product?: InputMaybe<CodeEqInFilter>;
  /** Diện tích (ha) · Area in hectares */
  areaHa?: InputMaybe<FloatRangeFilter>;
  /** Số con · Head of animals */
  headCount?: InputMaybe<IntRangeFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Mã số vùng trồng · Growing area code */
  growingAreaCode?: InputMaybe<StringEqFilter>;
};

/** Thứ tự: Cơ sở trồng trọt, chăn nuôi, nuôi trồng thủy sản · Order: Farm: crops, livestock or aquaculture */
export type FarmHoldingOrder = {
  /** Trường · Field */
  field: FarmHoldingOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Cơ sở trồng trọt, chăn nuôi, nuôi trồng thủy sản · Fields to order by: Farm: crops, livestock or aquaculture */
export type FarmHoldingOrderField =
  /** Diện tích (ha) · Area in hectares */
  | "AREA_HA"
  /** Số con · Head of animals */
  | "HEAD_COUNT";

/** Thống kê: Cơ sở trồng trọt, chăn nuôi, nuôi trồng thủy sản · Counts: Farm: crops, livestock or aquaculture */
export type FarmHoldingAggregate = {
  __typename?: "FarmHoldingAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<FarmHoldingGroup>>;
};

/** Nhóm: Cơ sở trồng trọt, chăn nuôi, nuôi trồng thủy sản · Group: Farm: crops, livestock or aquaculture */
export type FarmHoldingGroup = {
  __typename?: "FarmHoldingGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Cơ sở trồng trọt, chăn nuôi, nuôi trồng thủy sản · Fields to group by: Farm: crops, livestock or aquaculture */
export type FarmHoldingGroupField =
  /** Mã cơ sở · Number of the farm */
  | "HOLDING_NO"
  /** Chủ cơ sở · Owner */
  | "OWNER"
  /** Loại · Kind */
  | "KIND"
  /** Cây trồng, vật nuôi · Crop or animal */
  | "PRODUCT"
  /** Xã · Commune */
  | "COMMUNE"
  /** Mã số vùng trồng · Growing area code */
  | "GROWING_AREA_CODE";

/** Trang: Tàu cá · Page: Fishing vessel */
export type FishingVesselConnection = {
  __typename?: "FishingVesselConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<FishingVesselEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<FishingVessel>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Tàu cá · Edge: Fishing vessel */
export type FishingVesselEdge = {
  __typename?: "FishingVesselEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<FishingVessel>;
};

/** Lọc: Tàu cá · Filter: Fishing vessel */
export type FishingVesselFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<FishingVesselFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<FishingVesselFilter>>;
  /** Không · Not */
  not?: InputMaybe<FishingVesselFilter>;
  /** Số đăng ký · Registration number */
  registrationNo?: InputMaybe<IDEqInFilter>;
  /** Chủ tàu; trống ở hồ sơ cũ chưa có số định danh · Owner; empty in old records without a personal number */
  owner?: InputMaybe<IDEqInFilter>;
  /** Chiều dài lớn nhất (m) · Length in metres */
  lengthM?: InputMaybe<FloatRangeFilter>;
  /** Công suất máy chính (kW) · Power in kilowatts */
  powerKw?: InputMaybe<FloatRangeFilter>;
  /** Giấy phép khai thác đến ngày · Fishing licence until */
  licenceExpiresOn?: InputMaybe<DateRangeFilter>;
  /** Tín hiệu giám sát hành trình gần nhất · Last signal of the monitoring device */
  lastSignalAt?: InputMaybe<DateTimeRangeFilter>;
  /** Vị trí gần nhất · Last position */
  lastPosition?: InputMaybe<PlaceFilter>;
  /** Đang ở trên biển · Out at sea */
  atSea?: InputMaybe<BooleanEqFilter>;
  /** Xã có cảng của tàu · Commune of the home port */
  homePortCommune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Tàu cá · Order: Fishing vessel */
export type FishingVesselOrder = {
  /** Trường · Field */
  field: FishingVesselOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Tàu cá · Fields to order by: Fishing vessel */
export type FishingVesselOrderField =
  /** Chiều dài lớn nhất (m) · Length in metres */
  | "LENGTH_M"
  /** Công suất máy chính (kW) · Power in kilowatts */
  | "POWER_KW"
  /** Giấy phép khai thác đến ngày · Fishing licence until */
  | "LICENCE_EXPIRES_ON"
  /** Tín hiệu giám sát hành trình gần nhất · Last signal of the monitoring device */
  | "LAST_SIGNAL_AT"
  /** Vị trí gần nhất · Last position */
  | "LAST_POSITION";

/** Thống kê: Tàu cá · Counts: Fishing vessel */
export type FishingVesselAggregate = {
  __typename?: "FishingVesselAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<FishingVesselGroup>>;
};

/** Nhóm: Tàu cá · Group: Fishing vessel */
export type FishingVesselGroup = {
  __typename?: "FishingVesselGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Tàu cá · Fields to group by: Fishing vessel */
export type FishingVesselGroupField =
  /** Số đăng ký · Registration number */
  | "REGISTRATION_NO"
  /** Chủ tàu; trống ở hồ sơ cũ chưa có số định danh · Owner; empty in old records without a personal number */
  | "OWNER"
  /** Giấy phép khai thác đến ngày · Fishing licence until */
  | "LICENCE_EXPIRES_ON"
  /** Tín hiệu giám sát hành trình gần nhất · Last signal of the monitoring device */
  | "LAST_SIGNAL_AT"
  /** Đang ở trên biển · Out at sea */
  | "AT_SEA"
  /** Xã có cảng của tàu · Commune of the home port */
  | "HOME_PORT_COMMUNE";

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

/** Điều kiện trên String · Predicate on String */
export type StringHasFilter = {
  /** Có phần tử · Has the element */
  has?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqSearchFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Chứa các từ, không phân biệt dấu và hoa thường · Contains the words, whatever their diacritics and case */
  search?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type RiverEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<RiverFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<RiverFilter>;
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

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type ObservationSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<ObservationFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<ObservationFilter>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type FloodRiskAreaSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<FloodRiskAreaFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<FloodRiskAreaFilter>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type EnvironmentalPermitSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<EnvironmentalPermitFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<EnvironmentalPermitFilter>;
};

/** Một điểm, WGS 84 · A position, WGS 84 */
export type PlacePosition = {
  /** Kinh độ · Longitude */
  longitude: Scalars["Float"];
  /** Vĩ độ · Latitude */
  latitude: Scalars["Float"];
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type MonitoringStationSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<MonitoringStationFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<MonitoringStationFilter>;
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

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type MonitoringStationEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<MonitoringStationFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<MonitoringStationFilter>;
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
  MonitoringStation: ResolverTypeWrapper<RowKeys>;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  River: ResolverTypeWrapper<RowKeys>;
  Observation: ResolverTypeWrapper<RowKeys>;
  EnvironmentalPermit: ResolverTypeWrapper<RowKeys>;
  PoorHousehold: ResolverTypeWrapper<RowKeys>;
  FloodRiskArea: ResolverTypeWrapper<RowKeys>;
  FarmHolding: ResolverTypeWrapper<RowKeys>;
  FishingVessel: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  Household: ResolverTypeWrapper<RowKeys>;
  Enterprise: ResolverTypeWrapper<RowKeys>;
  Agency: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  MonitoringStationConnection: ResolverTypeWrapper<
    Omit<MonitoringStationConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["MonitoringStationEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["MonitoringStation"]>>;
    }
  >;
  MonitoringStationEdge: ResolverTypeWrapper<
    Omit<MonitoringStationEdge, "node"> & {
      node?: Maybe<ResolversTypes["MonitoringStation"]>;
    }
  >;
  MonitoringStationFilter: MonitoringStationFilter;
  MonitoringStationOrder: MonitoringStationOrder;
  MonitoringStationOrderField: MonitoringStationOrderField;
  MonitoringStationAggregate: ResolverTypeWrapper<MonitoringStationAggregate>;
  MonitoringStationGroup: ResolverTypeWrapper<MonitoringStationGroup>;
  MonitoringStationGroupField: MonitoringStationGroupField;
  RiverConnection: ResolverTypeWrapper<
    Omit<RiverConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["RiverEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["River"]>>;
    }
  >;
  RiverEdge: ResolverTypeWrapper<
    Omit<RiverEdge, "node"> & { node?: Maybe<ResolversTypes["River"]> }
  >;
  RiverFilter: RiverFilter;
  RiverOrder: RiverOrder;
  RiverOrderField: RiverOrderField;
  RiverAggregate: ResolverTypeWrapper<RiverAggregate>;
  RiverGroup: ResolverTypeWrapper<RiverGroup>;
  RiverGroupField: RiverGroupField;
  ObservationConnection: ResolverTypeWrapper<
    Omit<ObservationConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["ObservationEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Observation"]>>;
    }
  >;
  ObservationEdge: ResolverTypeWrapper<
    Omit<ObservationEdge, "node"> & {
      node?: Maybe<ResolversTypes["Observation"]>;
    }
  >;
  ObservationFilter: ObservationFilter;
  ObservationOrder: ObservationOrder;
  ObservationOrderField: ObservationOrderField;
  ObservationAggregate: ResolverTypeWrapper<ObservationAggregate>;
  ObservationGroup: ResolverTypeWrapper<ObservationGroup>;
  ObservationGroupField: ObservationGroupField;
  EnvironmentalPermitConnection: ResolverTypeWrapper<
    Omit<EnvironmentalPermitConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["EnvironmentalPermitEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["EnvironmentalPermit"]>>;
    }
  >;
  EnvironmentalPermitEdge: ResolverTypeWrapper<
    Omit<EnvironmentalPermitEdge, "node"> & {
      node?: Maybe<ResolversTypes["EnvironmentalPermit"]>;
    }
  >;
  EnvironmentalPermitFilter: EnvironmentalPermitFilter;
  EnvironmentalPermitOrder: EnvironmentalPermitOrder;
  EnvironmentalPermitOrderField: EnvironmentalPermitOrderField;
  EnvironmentalPermitAggregate: ResolverTypeWrapper<EnvironmentalPermitAggregate>;
  EnvironmentalPermitGroup: ResolverTypeWrapper<EnvironmentalPermitGroup>;
  EnvironmentalPermitGroupField: EnvironmentalPermitGroupField;
  PoorHouseholdConnection: ResolverTypeWrapper<
    Omit<PoorHouseholdConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["PoorHouseholdEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["PoorHousehold"]>>;
    }
  >;
  PoorHouseholdEdge: ResolverTypeWrapper<
    Omit<PoorHouseholdEdge, "node"> & {
      node?: Maybe<ResolversTypes["PoorHousehold"]>;
    }
  >;
  PoorHouseholdFilter: PoorHouseholdFilter;
  PoorHouseholdOrder: PoorHouseholdOrder;
  PoorHouseholdOrderField: PoorHouseholdOrderField;
  PoorHouseholdAggregate: ResolverTypeWrapper<PoorHouseholdAggregate>;
  PoorHouseholdGroup: ResolverTypeWrapper<PoorHouseholdGroup>;
  PoorHouseholdGroupField: PoorHouseholdGroupField;
  FloodRiskAreaConnection: ResolverTypeWrapper<
    Omit<FloodRiskAreaConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["FloodRiskAreaEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["FloodRiskArea"]>>;
    }
  >;
  FloodRiskAreaEdge: ResolverTypeWrapper<
    Omit<FloodRiskAreaEdge, "node"> & {
      node?: Maybe<ResolversTypes["FloodRiskArea"]>;
    }
  >;
  FloodRiskAreaFilter: FloodRiskAreaFilter;
  FloodRiskAreaOrder: FloodRiskAreaOrder;
  FloodRiskAreaOrderField: FloodRiskAreaOrderField;
  FloodRiskAreaAggregate: ResolverTypeWrapper<FloodRiskAreaAggregate>;
  FloodRiskAreaGroup: ResolverTypeWrapper<FloodRiskAreaGroup>;
  FloodRiskAreaGroupField: FloodRiskAreaGroupField;
  FarmHoldingConnection: ResolverTypeWrapper<
    Omit<FarmHoldingConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["FarmHoldingEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["FarmHolding"]>>;
    }
  >;
  FarmHoldingEdge: ResolverTypeWrapper<
    Omit<FarmHoldingEdge, "node"> & {
      node?: Maybe<ResolversTypes["FarmHolding"]>;
    }
  >;
  FarmHoldingFilter: FarmHoldingFilter;
  FarmHoldingOrder: FarmHoldingOrder;
  FarmHoldingOrderField: FarmHoldingOrderField;
  FarmHoldingAggregate: ResolverTypeWrapper<FarmHoldingAggregate>;
  FarmHoldingGroup: ResolverTypeWrapper<FarmHoldingGroup>;
  FarmHoldingGroupField: FarmHoldingGroupField;
  FishingVesselConnection: ResolverTypeWrapper<
    Omit<FishingVesselConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["FishingVesselEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["FishingVessel"]>>;
    }
  >;
  FishingVesselEdge: ResolverTypeWrapper<
    Omit<FishingVesselEdge, "node"> & {
      node?: Maybe<ResolversTypes["FishingVessel"]>;
    }
  >;
  FishingVesselFilter: FishingVesselFilter;
  FishingVesselOrder: FishingVesselOrder;
  FishingVesselOrderField: FishingVesselOrderField;
  FishingVesselAggregate: ResolverTypeWrapper<FishingVesselAggregate>;
  FishingVesselGroup: ResolverTypeWrapper<FishingVesselGroup>;
  FishingVesselGroupField: FishingVesselGroupField;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  StringHasFilter: StringHasFilter;
  StringEqSearchFilter: StringEqSearchFilter;
  RiverEqInSomeFilter: RiverEqInSomeFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  ObservationSomeFilter: ObservationSomeFilter;
  FloodRiskAreaSomeFilter: FloodRiskAreaSomeFilter;
  EnvironmentalPermitSomeFilter: EnvironmentalPermitSomeFilter;
  PlacePosition: PlacePosition;
  MonitoringStationSomeFilter: MonitoringStationSomeFilter;
  FloatRangeFilter: FloatRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  DateRangeFilter: DateRangeFilter;
  MonitoringStationEqInSomeFilter: MonitoringStationEqInSomeFilter;
  IntRangeFilter: IntRangeFilter;
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
  MonitoringStation: RowKeys;
  Float: Scalars["Float"];
  River: RowKeys;
  Observation: RowKeys;
  EnvironmentalPermit: RowKeys;
  PoorHousehold: RowKeys;
  FloodRiskArea: RowKeys;
  FarmHolding: RowKeys;
  FishingVessel: RowKeys;
  Citizen: RowKeys;
  Household: RowKeys;
  Enterprise: RowKeys;
  Agency: RowKeys;
  AdministrativeUnit: RowKeys;
  MonitoringStationConnection: Omit<
    MonitoringStationConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["MonitoringStationEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["MonitoringStation"]>>;
  };
  MonitoringStationEdge: Omit<MonitoringStationEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["MonitoringStation"]>;
  };
  MonitoringStationFilter: MonitoringStationFilter;
  MonitoringStationOrder: MonitoringStationOrder;
  MonitoringStationAggregate: MonitoringStationAggregate;
  MonitoringStationGroup: MonitoringStationGroup;
  RiverConnection: Omit<RiverConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["RiverEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["River"]>>;
  };
  RiverEdge: Omit<RiverEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["River"]>;
  };
  RiverFilter: RiverFilter;
  RiverOrder: RiverOrder;
  RiverAggregate: RiverAggregate;
  RiverGroup: RiverGroup;
  ObservationConnection: Omit<ObservationConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["ObservationEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Observation"]>>;
  };
  ObservationEdge: Omit<ObservationEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Observation"]>;
  };
  ObservationFilter: ObservationFilter;
  ObservationOrder: ObservationOrder;
  ObservationAggregate: ObservationAggregate;
  ObservationGroup: ObservationGroup;
  EnvironmentalPermitConnection: Omit<
    EnvironmentalPermitConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["EnvironmentalPermitEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["EnvironmentalPermit"]>>;
  };
  EnvironmentalPermitEdge: Omit<EnvironmentalPermitEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["EnvironmentalPermit"]>;
  };
  EnvironmentalPermitFilter: EnvironmentalPermitFilter;
  EnvironmentalPermitOrder: EnvironmentalPermitOrder;
  EnvironmentalPermitAggregate: EnvironmentalPermitAggregate;
  EnvironmentalPermitGroup: EnvironmentalPermitGroup;
  PoorHouseholdConnection: Omit<PoorHouseholdConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["PoorHouseholdEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["PoorHousehold"]>>;
  };
  PoorHouseholdEdge: Omit<PoorHouseholdEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["PoorHousehold"]>;
  };
  PoorHouseholdFilter: PoorHouseholdFilter;
  PoorHouseholdOrder: PoorHouseholdOrder;
  PoorHouseholdAggregate: PoorHouseholdAggregate;
  PoorHouseholdGroup: PoorHouseholdGroup;
  FloodRiskAreaConnection: Omit<FloodRiskAreaConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["FloodRiskAreaEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["FloodRiskArea"]>>;
  };
  FloodRiskAreaEdge: Omit<FloodRiskAreaEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["FloodRiskArea"]>;
  };
  FloodRiskAreaFilter: FloodRiskAreaFilter;
  FloodRiskAreaOrder: FloodRiskAreaOrder;
  FloodRiskAreaAggregate: FloodRiskAreaAggregate;
  FloodRiskAreaGroup: FloodRiskAreaGroup;
  FarmHoldingConnection: Omit<FarmHoldingConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["FarmHoldingEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["FarmHolding"]>>;
  };
  FarmHoldingEdge: Omit<FarmHoldingEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["FarmHolding"]>;
  };
  FarmHoldingFilter: FarmHoldingFilter;
  FarmHoldingOrder: FarmHoldingOrder;
  FarmHoldingAggregate: FarmHoldingAggregate;
  FarmHoldingGroup: FarmHoldingGroup;
  FishingVesselConnection: Omit<FishingVesselConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["FishingVesselEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["FishingVessel"]>>;
  };
  FishingVesselEdge: Omit<FishingVesselEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["FishingVessel"]>;
  };
  FishingVesselFilter: FishingVesselFilter;
  FishingVesselOrder: FishingVesselOrder;
  FishingVesselAggregate: FishingVesselAggregate;
  FishingVesselGroup: FishingVesselGroup;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  StringHasFilter: StringHasFilter;
  StringEqSearchFilter: StringEqSearchFilter;
  RiverEqInSomeFilter: RiverEqInSomeFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  ObservationSomeFilter: ObservationSomeFilter;
  FloodRiskAreaSomeFilter: FloodRiskAreaSomeFilter;
  EnvironmentalPermitSomeFilter: EnvironmentalPermitSomeFilter;
  PlacePosition: PlacePosition;
  MonitoringStationSomeFilter: MonitoringStationSomeFilter;
  FloatRangeFilter: FloatRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  DateRangeFilter: DateRangeFilter;
  MonitoringStationEqInSomeFilter: MonitoringStationEqInSomeFilter;
  IntRangeFilter: IntRangeFilter;
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
  monitoringStation?: Resolver<
    Maybe<ResolversTypes["MonitoringStation"]>,
    ParentType,
    ContextType,
    RequireFields<QuerymonitoringStationArgs, "stationCode">
  >;
  monitoringStations?: Resolver<
    Maybe<ResolversTypes["MonitoringStationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerymonitoringStationsArgs, "first">
  >;
  monitoringStationAggregate?: Resolver<
    Maybe<ResolversTypes["MonitoringStationAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerymonitoringStationAggregateArgs>
  >;
  river?: Resolver<
    Maybe<ResolversTypes["River"]>,
    ParentType,
    ContextType,
    RequireFields<QueryriverArgs, "name">
  >;
  rivers?: Resolver<
    Maybe<ResolversTypes["RiverConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryriversArgs, "first">
  >;
  riverAggregate?: Resolver<
    Maybe<ResolversTypes["RiverAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryriverAggregateArgs>
  >;
  observation?: Resolver<
    Maybe<ResolversTypes["Observation"]>,
    ParentType,
    ContextType,
    RequireFields<QueryobservationArgs, "id">
  >;
  observations?: Resolver<
    Maybe<ResolversTypes["ObservationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryobservationsArgs, "first">
  >;
  observationAggregate?: Resolver<
    Maybe<ResolversTypes["ObservationAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryobservationAggregateArgs>
  >;
  environmentalPermit?: Resolver<
    Maybe<ResolversTypes["EnvironmentalPermit"]>,
    ParentType,
    ContextType,
    RequireFields<QueryenvironmentalPermitArgs, "permitNo">
  >;
  environmentalPermits?: Resolver<
    Maybe<ResolversTypes["EnvironmentalPermitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryenvironmentalPermitsArgs, "first">
  >;
  environmentalPermitAggregate?: Resolver<
    Maybe<ResolversTypes["EnvironmentalPermitAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryenvironmentalPermitAggregateArgs>
  >;
  poorHousehold?: Resolver<
    Maybe<ResolversTypes["PoorHousehold"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypoorHouseholdArgs, "id">
  >;
  poorHouseholds?: Resolver<
    Maybe<ResolversTypes["PoorHouseholdConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypoorHouseholdsArgs, "first">
  >;
  poorHouseholdAggregate?: Resolver<
    Maybe<ResolversTypes["PoorHouseholdAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerypoorHouseholdAggregateArgs>
  >;
  floodRiskArea?: Resolver<
    Maybe<ResolversTypes["FloodRiskArea"]>,
    ParentType,
    ContextType,
    RequireFields<QueryfloodRiskAreaArgs, "areaCode">
  >;
  floodRiskAreas?: Resolver<
    Maybe<ResolversTypes["FloodRiskAreaConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryfloodRiskAreasArgs, "first">
  >;
  floodRiskAreaAggregate?: Resolver<
    Maybe<ResolversTypes["FloodRiskAreaAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryfloodRiskAreaAggregateArgs>
  >;
  farmHolding?: Resolver<
    Maybe<ResolversTypes["FarmHolding"]>,
    ParentType,
    ContextType,
    RequireFields<QueryfarmHoldingArgs, "id">
  >;
  farmHoldings?: Resolver<
    Maybe<ResolversTypes["FarmHoldingConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryfarmHoldingsArgs, "first">
  >;
  farmHoldingAggregate?: Resolver<
    Maybe<ResolversTypes["FarmHoldingAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryfarmHoldingAggregateArgs>
  >;
  fishingVessel?: Resolver<
    Maybe<ResolversTypes["FishingVessel"]>,
    ParentType,
    ContextType,
    RequireFields<QueryfishingVesselArgs, "id">
  >;
  fishingVessels?: Resolver<
    Maybe<ResolversTypes["FishingVesselConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryfishingVesselsArgs, "first">
  >;
  fishingVesselAggregate?: Resolver<
    Maybe<ResolversTypes["FishingVesselAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryfishingVesselAggregateArgs>
  >;
  silentStations?: Resolver<
    Maybe<Array<ResolversTypes["MonitoringStation"]>>,
    ParentType,
    ContextType,
    Partial<QuerysilentStationsArgs>
  >;
};

export type MonitoringStationResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MonitoringStation"] =
    ResolversParentTypes["MonitoringStation"],
> = {
  stationCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  operator?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  operatorAgency?: Resolver<
    Maybe<ResolversTypes["Agency"]>,
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
  parameters?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  river?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  watercourse?: Resolver<
    Maybe<ResolversTypes["River"]>,
    ParentType,
    ContextType
  >;
  alertLevel1?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  alertLevel2?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  alertLevel3?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  lastObservedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  silentAfterMinutes?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  observations?: Resolver<
    Maybe<ResolversTypes["ObservationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<MonitoringStationobservationsArgs, "first">
  >;
  floodRiskAreas?: Resolver<
    Maybe<ResolversTypes["FloodRiskAreaConnection"]>,
    ParentType,
    ContextType,
    RequireFields<MonitoringStationfloodRiskAreasArgs, "first">
  >;
  watchedPermits?: Resolver<
    Maybe<ResolversTypes["EnvironmentalPermitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<MonitoringStationwatchedPermitsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiverResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["River"] =
    ResolversParentTypes["River"],
> = {
  name?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  stations?: Resolver<
    Maybe<ResolversTypes["MonitoringStationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<RiverstationsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Observation"] =
    ResolversParentTypes["Observation"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  station?: Resolver<
    Maybe<ResolversTypes["MonitoringStation"]>,
    ParentType,
    ContextType
  >;
  parameter?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  observedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  value?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  outOfRange?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
    ParentType,
    ContextType
  >;
  exceedsLimit?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
    ParentType,
    ContextType
  >;
  alertLevel?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnvironmentalPermitResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnvironmentalPermit"] =
    ResolversParentTypes["EnvironmentalPermit"],
> = {
  permitNo?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  enterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  issuer?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  dischargeM3Day?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  receivingWater?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  dischargePoint?: Resolver<
    Maybe<ResolversTypes["GeoJSON"]>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  watchedBy?: Resolver<
    Maybe<ResolversTypes["MonitoringStation"]>,
    ParentType,
    ContextType
  >;
  stationDistanceM?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoorHouseholdResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PoorHousehold"] =
    ResolversParentTypes["PoorHousehold"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  household?: Resolver<
    Maybe<ResolversTypes["Household"]>,
    ParentType,
    ContextType
  >;
  head?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  povertyClass?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  incomeScore?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  deprivationScore?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  causes?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
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

export type FloodRiskAreaResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FloodRiskArea"] =
    ResolversParentTypes["FloodRiskArea"],
> = {
  areaCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  hazard?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  alertLevel?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  referenceStation?: Resolver<
    Maybe<ResolversTypes["MonitoringStation"]>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  hamlets?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  depthM?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  mappedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  boundary?: Resolver<
    Maybe<ResolversTypes["GeoJSON"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FarmHoldingResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FarmHolding"] =
    ResolversParentTypes["FarmHolding"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  holdingNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  areaHa?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  headCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  growingAreaCode?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FishingVesselResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FishingVessel"] =
    ResolversParentTypes["FishingVessel"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  registrationNo?: Resolver<
    Maybe<ResolversTypes["ID"]>,
    ParentType,
    ContextType
  >;
  owner?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  lengthM?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  powerKw?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  licenceExpiresOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  lastSignalAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  lastPosition?: Resolver<
    Maybe<ResolversTypes["GeoJSON"]>,
    ParentType,
    ContextType
  >;
  atSea?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  homePortCommune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
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
  povertyReviews?: Resolver<
    Maybe<ResolversTypes["PoorHouseholdConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenpovertyReviewsArgs, "first">
  >;
  farmHoldings?: Resolver<
    Maybe<ResolversTypes["FarmHoldingConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenfarmHoldingsArgs, "first">
  >;
  fishingVessels?: Resolver<
    Maybe<ResolversTypes["FishingVesselConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenfishingVesselsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Household"] =
    ResolversParentTypes["Household"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  poverty?: Resolver<
    Maybe<ResolversTypes["PoorHouseholdConnection"]>,
    ParentType,
    ContextType,
    RequireFields<HouseholdpovertyArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  monitoringStations?: Resolver<
    Maybe<ResolversTypes["MonitoringStationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisemonitoringStationsArgs, "first">
  >;
  environmentalPermits?: Resolver<
    Maybe<ResolversTypes["EnvironmentalPermitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterpriseenvironmentalPermitsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Agency"] =
    ResolversParentTypes["Agency"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  monitoringStations?: Resolver<
    Maybe<ResolversTypes["MonitoringStationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencymonitoringStationsArgs, "first">
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
  monitoringStations?: Resolver<
    Maybe<ResolversTypes["MonitoringStationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitmonitoringStationsArgs, "first">
  >;
  environmentalPermits?: Resolver<
    Maybe<ResolversTypes["EnvironmentalPermitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitenvironmentalPermitsArgs, "first">
  >;
  floodRiskAreas?: Resolver<
    Maybe<ResolversTypes["FloodRiskAreaConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitfloodRiskAreasArgs, "first">
  >;
  poorHouseholds?: Resolver<
    Maybe<ResolversTypes["PoorHouseholdConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitpoorHouseholdsArgs, "first">
  >;
  farmHoldings?: Resolver<
    Maybe<ResolversTypes["FarmHoldingConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitfarmHoldingsArgs, "first">
  >;
  fishingVessels?: Resolver<
    Maybe<ResolversTypes["FishingVesselConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitfishingVesselsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringStationConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MonitoringStationConnection"] =
    ResolversParentTypes["MonitoringStationConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["MonitoringStationEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["MonitoringStation"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringStationEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MonitoringStationEdge"] =
    ResolversParentTypes["MonitoringStationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["MonitoringStation"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringStationAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MonitoringStationAggregate"] =
    ResolversParentTypes["MonitoringStationAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["MonitoringStationGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringStationGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MonitoringStationGroup"] =
    ResolversParentTypes["MonitoringStationGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiverConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RiverConnection"] =
    ResolversParentTypes["RiverConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["RiverEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["River"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiverEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RiverEdge"] =
    ResolversParentTypes["RiverEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["River"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiverAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RiverAggregate"] =
    ResolversParentTypes["RiverAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["RiverGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiverGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["RiverGroup"] =
    ResolversParentTypes["RiverGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ObservationConnection"] =
    ResolversParentTypes["ObservationConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["ObservationEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Observation"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ObservationEdge"] =
    ResolversParentTypes["ObservationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["Observation"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ObservationAggregate"] =
    ResolversParentTypes["ObservationAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["ObservationGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ObservationGroup"] =
    ResolversParentTypes["ObservationGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnvironmentalPermitConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnvironmentalPermitConnection"] =
    ResolversParentTypes["EnvironmentalPermitConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["EnvironmentalPermitEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["EnvironmentalPermit"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnvironmentalPermitEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnvironmentalPermitEdge"] =
    ResolversParentTypes["EnvironmentalPermitEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["EnvironmentalPermit"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnvironmentalPermitAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnvironmentalPermitAggregate"] =
    ResolversParentTypes["EnvironmentalPermitAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["EnvironmentalPermitGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnvironmentalPermitGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EnvironmentalPermitGroup"] =
    ResolversParentTypes["EnvironmentalPermitGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoorHouseholdConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PoorHouseholdConnection"] =
    ResolversParentTypes["PoorHouseholdConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["PoorHouseholdEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["PoorHousehold"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoorHouseholdEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PoorHouseholdEdge"] =
    ResolversParentTypes["PoorHouseholdEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["PoorHousehold"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoorHouseholdAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PoorHouseholdAggregate"] =
    ResolversParentTypes["PoorHouseholdAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["PoorHouseholdGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoorHouseholdGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PoorHouseholdGroup"] =
    ResolversParentTypes["PoorHouseholdGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FloodRiskAreaConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FloodRiskAreaConnection"] =
    ResolversParentTypes["FloodRiskAreaConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["FloodRiskAreaEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["FloodRiskArea"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FloodRiskAreaEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FloodRiskAreaEdge"] =
    ResolversParentTypes["FloodRiskAreaEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["FloodRiskArea"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FloodRiskAreaAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FloodRiskAreaAggregate"] =
    ResolversParentTypes["FloodRiskAreaAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["FloodRiskAreaGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FloodRiskAreaGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FloodRiskAreaGroup"] =
    ResolversParentTypes["FloodRiskAreaGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FarmHoldingConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FarmHoldingConnection"] =
    ResolversParentTypes["FarmHoldingConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["FarmHoldingEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["FarmHolding"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FarmHoldingEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FarmHoldingEdge"] =
    ResolversParentTypes["FarmHoldingEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["FarmHolding"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FarmHoldingAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FarmHoldingAggregate"] =
    ResolversParentTypes["FarmHoldingAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["FarmHoldingGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FarmHoldingGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FarmHoldingGroup"] =
    ResolversParentTypes["FarmHoldingGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FishingVesselConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FishingVesselConnection"] =
    ResolversParentTypes["FishingVesselConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["FishingVesselEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["FishingVessel"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FishingVesselEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FishingVesselEdge"] =
    ResolversParentTypes["FishingVesselEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["FishingVessel"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FishingVesselAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FishingVesselAggregate"] =
    ResolversParentTypes["FishingVesselAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["FishingVesselGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FishingVesselGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FishingVesselGroup"] =
    ResolversParentTypes["FishingVesselGroup"],
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
  MonitoringStation?: MonitoringStationResolvers<ContextType>;
  River?: RiverResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  EnvironmentalPermit?: EnvironmentalPermitResolvers<ContextType>;
  PoorHousehold?: PoorHouseholdResolvers<ContextType>;
  FloodRiskArea?: FloodRiskAreaResolvers<ContextType>;
  FarmHolding?: FarmHoldingResolvers<ContextType>;
  FishingVessel?: FishingVesselResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  MonitoringStationConnection?: MonitoringStationConnectionResolvers<ContextType>;
  MonitoringStationEdge?: MonitoringStationEdgeResolvers<ContextType>;
  MonitoringStationAggregate?: MonitoringStationAggregateResolvers<ContextType>;
  MonitoringStationGroup?: MonitoringStationGroupResolvers<ContextType>;
  RiverConnection?: RiverConnectionResolvers<ContextType>;
  RiverEdge?: RiverEdgeResolvers<ContextType>;
  RiverAggregate?: RiverAggregateResolvers<ContextType>;
  RiverGroup?: RiverGroupResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ObservationAggregate?: ObservationAggregateResolvers<ContextType>;
  ObservationGroup?: ObservationGroupResolvers<ContextType>;
  EnvironmentalPermitConnection?: EnvironmentalPermitConnectionResolvers<ContextType>;
  EnvironmentalPermitEdge?: EnvironmentalPermitEdgeResolvers<ContextType>;
  EnvironmentalPermitAggregate?: EnvironmentalPermitAggregateResolvers<ContextType>;
  EnvironmentalPermitGroup?: EnvironmentalPermitGroupResolvers<ContextType>;
  PoorHouseholdConnection?: PoorHouseholdConnectionResolvers<ContextType>;
  PoorHouseholdEdge?: PoorHouseholdEdgeResolvers<ContextType>;
  PoorHouseholdAggregate?: PoorHouseholdAggregateResolvers<ContextType>;
  PoorHouseholdGroup?: PoorHouseholdGroupResolvers<ContextType>;
  FloodRiskAreaConnection?: FloodRiskAreaConnectionResolvers<ContextType>;
  FloodRiskAreaEdge?: FloodRiskAreaEdgeResolvers<ContextType>;
  FloodRiskAreaAggregate?: FloodRiskAreaAggregateResolvers<ContextType>;
  FloodRiskAreaGroup?: FloodRiskAreaGroupResolvers<ContextType>;
  FarmHoldingConnection?: FarmHoldingConnectionResolvers<ContextType>;
  FarmHoldingEdge?: FarmHoldingEdgeResolvers<ContextType>;
  FarmHoldingAggregate?: FarmHoldingAggregateResolvers<ContextType>;
  FarmHoldingGroup?: FarmHoldingGroupResolvers<ContextType>;
  FishingVesselConnection?: FishingVesselConnectionResolvers<ContextType>;
  FishingVesselEdge?: FishingVesselEdgeResolvers<ContextType>;
  FishingVesselAggregate?: FishingVesselAggregateResolvers<ContextType>;
  FishingVesselGroup?: FishingVesselGroupResolvers<ContextType>;
};


