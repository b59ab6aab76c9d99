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
  /** Khu kinh tế, khu công nghiệp, cụm công nghiệp theo khóa · Economic zone, industrial park or cluster by key */
  industrialZone?: Maybe<IndustrialZone>;
  /** Danh sách: Khu kinh tế, khu công nghiệp, cụm công nghiệp · List: Economic zone, industrial park or cluster */
  industrialZones?: Maybe<IndustrialZoneConnection>;
  /** Thống kê: Khu kinh tế, khu công nghiệp, cụm công nghiệp · Counts: Economic zone, industrial park or cluster */
  industrialZoneAggregate?: Maybe<IndustrialZoneAggregate>;
  /** Xã có khu, cụm công nghiệp theo khóa · Commune in which a zone lies by key */
  industrialZoneCommune?: Maybe<IndustrialZoneCommune>;
  /** Danh sách: Xã có khu, cụm công nghiệp · List: Commune in which a zone lies */
  industrialZoneCommunes?: Maybe<IndustrialZoneCommuneConnection>;
  /** Thống kê: Xã có khu, cụm công nghiệp · Counts: Commune in which a zone lies */
  industrialZoneCommuneAggregate?: Maybe<IndustrialZoneCommuneAggregate>;
  /** Nguồn điện, lưới điện theo khóa · Power plant or grid asset by key */
  powerAsset?: Maybe<PowerAsset>;
  /** Danh sách: Nguồn điện, lưới điện · List: Power plant or grid asset */
  powerAssets?: Maybe<PowerAssetConnection>;
  /** Thống kê: Nguồn điện, lưới điện · Counts: Power plant or grid asset */
  powerAssetAggregate?: Maybe<PowerAssetAggregate>;
  /** Điện năng tiêu thụ theo xã, tháng, nhóm khách hàng theo khóa · Electricity used by commune, month and class of customers by key */
  electricityConsumption?: Maybe<ElectricityConsumption>;
  /** Danh sách: Điện năng tiêu thụ theo xã, tháng, nhóm khách hàng · List: Electricity used by commune, month and class of customers */
  electricityConsumptions?: Maybe<ElectricityConsumptionConnection>;
  /** Thống kê: Điện năng tiêu thụ theo xã, tháng, nhóm khách hàng · Counts: Electricity used by commune, month and class of customers */
  electricityConsumptionAggregate?: Maybe<ElectricityConsumptionAggregate>;
  /** Giấy phép, giấy chứng nhận ngành công thương theo khóa · Trade licence by key */
  tradeLicence?: Maybe<TradeLicence>;
  /** Danh sách: Giấy phép, giấy chứng nhận ngành công thương · List: Trade licence */
  tradeLicences?: Maybe<TradeLicenceConnection>;
  /** Thống kê: Giấy phép, giấy chứng nhận ngành công thương · Counts: Trade licence */
  tradeLicenceAggregate?: Maybe<TradeLicenceAggregate>;
  /** Chợ, siêu thị, kho logistics theo khóa · Market, supermarket or logistics warehouse by key */
  market?: Maybe<Market>;
  /** Danh sách: Chợ, siêu thị, kho logistics · List: Market, supermarket or logistics warehouse */
  markets?: Maybe<MarketConnection>;
  /** Thống kê: Chợ, siêu thị, kho logistics · Counts: Market, supermarket or logistics warehouse */
  marketAggregate?: Maybe<MarketAggregate>;
};

export type QueryindustrialZoneArgs = {
  zoneCode: Scalars["ID"];
};

export type QueryindustrialZonesArgs = {
  filter?: InputMaybe<IndustrialZoneFilter>;
  orderBy?: InputMaybe<IndustrialZoneOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryindustrialZoneAggregateArgs = {
  filter?: InputMaybe<IndustrialZoneFilter>;
  groupBy?: InputMaybe<Array<IndustrialZoneGroupField>>;
};

export type QueryindustrialZoneCommuneArgs = {
  zoneCode: Scalars["ID"];
  communeCode: Scalars["ID"];
};

export type QueryindustrialZoneCommunesArgs = {
  filter?: InputMaybe<IndustrialZoneCommuneFilter>;
  orderBy?: InputMaybe<IndustrialZoneCommuneOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryindustrialZoneCommuneAggregateArgs = {
  filter?: InputMaybe<IndustrialZoneCommuneFilter>;
  groupBy?: InputMaybe<Array<IndustrialZoneCommuneGroupField>>;
};

export type QuerypowerAssetArgs = {
  assetCode: Scalars["ID"];
};

export type QuerypowerAssetsArgs = {
  filter?: InputMaybe<PowerAssetFilter>;
  orderBy?: InputMaybe<PowerAssetOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerypowerAssetAggregateArgs = {
  filter?: InputMaybe<PowerAssetFilter>;
  groupBy?: InputMaybe<Array<PowerAssetGroupField>>;
};

export type QueryelectricityConsumptionArgs = {
  communeCode: Scalars["ID"];
  month: Scalars["ID"];
  classCode: Scalars["ID"];
};

export type QueryelectricityConsumptionsArgs = {
  filter?: InputMaybe<ElectricityConsumptionFilter>;
  orderBy?: InputMaybe<ElectricityConsumptionOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryelectricityConsumptionAggregateArgs = {
  filter?: InputMaybe<ElectricityConsumptionFilter>;
  groupBy?: InputMaybe<Array<ElectricityConsumptionGroupField>>;
};

export type QuerytradeLicenceArgs = {
  licenceNo: Scalars["ID"];
};

export type QuerytradeLicencesArgs = {
  filter?: InputMaybe<TradeLicenceFilter>;
  orderBy?: InputMaybe<TradeLicenceOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerytradeLicenceAggregateArgs = {
  filter?: InputMaybe<TradeLicenceFilter>;
  groupBy?: InputMaybe<Array<TradeLicenceGroupField>>;
};

export type QuerymarketArgs = {
  marketCode: Scalars["ID"];
};

export type QuerymarketsArgs = {
  filter?: InputMaybe<MarketFilter>;
  orderBy?: InputMaybe<MarketOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerymarketAggregateArgs = {
  filter?: InputMaybe<MarketFilter>;
  groupBy?: InputMaybe<Array<MarketGroupField>>;
};

/** Khu kinh tế, khu công nghiệp, cụm công nghiệp · Economic zone, industrial park or cluster */
export type IndustrialZone = {
  __typename?: "IndustrialZone";
  /** Mã khu, cụm · Code of the zone */
  zoneCode: Scalars["ID"];
  /** Tên · Name */
  name?: Maybe<Scalars["String"]>;
  /** Loại: khu kinh tế, khu công nghiệp, cụm công nghiệp · Kind of zone */
  kind?: Maybe<Code>;
  /** Diện tích, ha · Area in ha */
  areaHa?: Maybe<Scalars["Float"]>;
  /** Tỷ lệ lấp đầy, % · Occupancy in per cent */
  occupancyRate?: Maybe<Scalars["Float"]>;
  /** Các xã có khu, cụm · Communes of the zone */
  communes?: Maybe<IndustrialZoneCommuneConnection>;
  /** Chủ đầu tư hạ tầng · Developer of the infrastructure */
  developer?: Maybe<Enterprise>;
};

/** Khu kinh tế, khu công nghiệp, cụm công nghiệp · Economic zone, industrial park or cluster */
export type IndustrialZonecommunesArgs = {
  filter?: InputMaybe<IndustrialZoneCommuneFilter>;
  orderBy?: InputMaybe<IndustrialZoneCommuneOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Xã có khu, cụm công nghiệp · Commune in which a zone lies */
export type IndustrialZoneCommune = {
  __typename?: "IndustrialZoneCommune";
  /** Mã khu, cụm · Code of the zone */
  zoneCode: Scalars["ID"];
  /** Mã xã · Code of the commune */
  communeCode: Scalars["ID"];
  /** Khu, cụm · Zone */
  zone?: Maybe<IndustrialZone>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
};

/** Nguồn điện, lưới điện · Power plant or grid asset */
export type PowerAsset = {
  __typename?: "PowerAsset";
  /** Mã công trình · Code of the asset */
  assetCode: Scalars["ID"];
  /** Tên · Name */
  name?: Maybe<Scalars["String"]>;
  /** Loại: nhà máy, trạm, đường dây · Kind: plant, substation or line */
  kind?: Maybe<Code>;
  /** Công suất, MW · Capacity in MW */
  capacityMw?: Maybe<Scalars["Float"]>;
  /** Chủ sở hữu · Owner */
  owner?: Maybe<Enterprise>;
  /** Sông, với thủy điện · River, of a hydropower plant */
  river?: Maybe<Scalars["String"]>;
  /** Con sông trong danh mục sông (ngành nông nghiệp và môi trường quản lý) · The river in the register of rivers */
  watercourse?: Maybe<River>;
  /** Lưu lượng xả dự kiến khi có lũ, m³/s · Discharge planned in a flood, cubic metres a second */
  plannedDischargeM3s?: Maybe<Scalars["Int"]>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
};

/** Điện năng tiêu thụ theo xã, tháng, nhóm khách hàng · Electricity used by commune, month and class of customers */
export type ElectricityConsumption = {
  __typename?: "ElectricityConsumption";
  /** Mã xã · Code of the commune */
  communeCode: Scalars["ID"];
  /** Tháng · Month */
  month: Scalars["Date"];
  /** Mã nhóm khách hàng · Code of the class of customers */
  classCode: Scalars["ID"];
  /** Nhóm khách hàng · Class of customers */
  customerClass?: Maybe<Code>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Điện năng, kWh · Energy in kWh */
  kwh?: Maybe<Scalars["Float"]>;
  /** Số khách hàng · Number of customers */
  customers?: Maybe<Scalars["Int"]>;
  /** Tăng giảm so với cùng tháng năm trước, phần trăm; trống khi không có số của năm trước · Change on the same month of the year before, per cent; empty where that is not known */
  changeOnYearBefore?: Maybe<Scalars["Float"]>;
};

/** Giấy phép, giấy chứng nhận ngành công thương · Trade licence */
export type TradeLicence = {
  __typename?: "TradeLicence";
  /** Số giấy phép · Licence number */
  licenceNo: Scalars["ID"];
  /** Loại: xăng dầu, rượu, thuốc lá, LPG, vật liệu nổ · Kind: petrol, alcohol, tobacco, LPG or explosives */
  kind?: Maybe<Code>;
  /** Người được cấp là doanh nghiệp · Holder, where it is an enterprise */
  enterprise?: Maybe<Enterprise>;
  /** Người được cấp là hộ kinh doanh · Holder, where it is a household business */
  householdBusiness?: Maybe<HouseholdBusiness>;
  /** Xã có địa điểm kinh doanh · Commune of the place of business */
  commune?: Maybe<AdministrativeUnit>;
  /** Ngày cấp · Date of issue */
  issuedOn?: Maybe<Scalars["Date"]>;
  /** Ngày hết hạn · Date of expiry */
  expiresOn?: Maybe<Scalars["Date"]>;
};

/** Chợ, siêu thị, kho logistics · Market, supermarket or logistics warehouse */
export type Market = {
  __typename?: "Market";
  /** Mã · Code */
  marketCode: Scalars["ID"];
  /** Tên · Name */
  name?: Maybe<Scalars["String"]>;
  /** Loại: chợ, siêu thị, kho · Kind: market, supermarket or warehouse */
  kind?: Maybe<Code>;
  /** Hạng, với chợ và siêu thị · Grade, of markets and supermarkets */
  grade?: Maybe<Code>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Vị trí · Location */
  location?: Maybe<Scalars["GeoJSON"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp · Enterprise code */
  enterpriseCode: Scalars["ID"];
  /** Khu, cụm công nghiệp do doanh nghiệp đầu tư hạ tầng · Zones that the enterprise develops */
  developedZones?: Maybe<IndustrialZoneConnection>;
  /** Nguồn, lưới điện của doanh nghiệp · Power assets of the enterprise */
  powerAssets?: Maybe<PowerAssetConnection>;
  /** Giấy phép ngành công thương của doanh nghiệp · Trade licences of the enterprise */
  tradeLicences?: Maybe<TradeLicenceConnection>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterprisedevelopedZonesArgs = {
  filter?: InputMaybe<IndustrialZoneFilter>;
  orderBy?: InputMaybe<IndustrialZoneOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterprisepowerAssetsArgs = {
  filter?: InputMaybe<PowerAssetFilter>;
  orderBy?: InputMaybe<PowerAssetOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterprisetradeLicencesArgs = {
  filter?: InputMaybe<TradeLicenceFilter>;
  orderBy?: InputMaybe<TradeLicenceOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Hộ kinh doanh (ngành doanh nghiệp quản lý) · Household business, owned by enterprise */
export type HouseholdBusiness = {
  __typename?: "HouseholdBusiness";
  /** Tham chiếu hộ kinh doanh · Reference of the household business */
  id: Scalars["ID"];
  /** Giấy phép ngành công thương của hộ · Trade licences of the household business */
  tradeLicences?: Maybe<TradeLicenceConnection>;
};

/** Hộ kinh doanh (ngành doanh nghiệp quản lý) · Household business, owned by enterprise */
export type HouseholdBusinesstradeLicencesArgs = {
  filter?: InputMaybe<TradeLicenceFilter>;
  orderBy?: InputMaybe<TradeLicenceOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Con sông (ngành nông nghiệp và môi trường quản lý) · River, owned by agriculture and environment */
export type River = {
  __typename?: "River";
  /** Tên sông · Name */
  name: Scalars["ID"];
  /** Nhà máy thủy điện trên sông · Power plants on it */
  powerAssets?: Maybe<PowerAssetConnection>;
};

/** Con sông (ngành nông nghiệp và môi trường quản lý) · River, owned by agriculture and environment */
export type RiverpowerAssetsArgs = {
  filter?: InputMaybe<PowerAssetFilter>;
  orderBy?: InputMaybe<PowerAssetOrder>;
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
  /** Khu, cụm công nghiệp tại xã · Industrial zones here */
  industrialZones?: Maybe<IndustrialZoneCommuneConnection>;
  /** Nguồn, lưới điện tại xã · Power assets here */
  powerAssets?: Maybe<PowerAssetConnection>;
  /** Điện năng tiêu thụ tại xã · Electricity used here */
  electricityConsumptions?: Maybe<ElectricityConsumptionConnection>;
  /** Giấy phép ngành công thương tại xã · Trade licences here */
  tradeLicences?: Maybe<TradeLicenceConnection>;
  /** Chợ, siêu thị, kho tại xã · Markets here */
  markets?: Maybe<MarketConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitindustrialZonesArgs = {
  filter?: InputMaybe<IndustrialZoneCommuneFilter>;
  orderBy?: InputMaybe<IndustrialZoneCommuneOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitpowerAssetsArgs = {
  filter?: InputMaybe<PowerAssetFilter>;
  orderBy?: InputMaybe<PowerAssetOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitelectricityConsumptionsArgs = {
  filter?: InputMaybe<ElectricityConsumptionFilter>;
  orderBy?: InputMaybe<ElectricityConsumptionOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnittradeLicencesArgs = {
  filter?: InputMaybe<TradeLicenceFilter>;
  orderBy?: InputMaybe<TradeLicenceOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitmarketsArgs = {
  filter?: InputMaybe<MarketFilter>;
  orderBy?: InputMaybe<MarketOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Khu kinh tế, khu công nghiệp, cụm công nghiệp · Page: Economic zone, industrial park or cluster */
export type IndustrialZoneConnection = {
  __typename?: "IndustrialZoneConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<IndustrialZoneEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<IndustrialZone>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Khu kinh tế, khu công nghiệp, cụm công nghiệp · Edge: Economic zone, industrial park or cluster */
export type IndustrialZoneEdge = {
  __typename?: "IndustrialZoneEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<IndustrialZone>;
};

/** Lọc: Khu kinh tế, khu công nghiệp, cụm công nghiệp · Filter: Economic zone, industrial park or cluster */
export type IndustrialZoneFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<IndustrialZoneFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<IndustrialZoneFilter>>;
  /** Không · Not */
  not?: InputMaybe<IndustrialZoneFilter>;
  /** Mã khu, cụm · Code of the zone */
  zoneCode?: InputMaybe<IDEqInFilter>;
  /** Tên · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Loại: khu kinh tế, khu công nghiệp, cụm công nghiệp · Kind of zone */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Diện tích, ha · Area in ha */
  areaHa?: InputMaybe<FloatRangeFilter>;
  /** Tỷ lệ lấp đầy, % · Occupancy in per cent */
  occupancyRate?: InputMaybe<FloatRangeFilter>;
  /** Các xã có khu, cụm · Communes of the zone */
  communes?: InputMaybe<IndustrialZoneCommuneSomeFilter>;
  /** Chủ đầu tư hạ tầng · Developer of the infrastructure */
  developer?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Khu kinh tế, khu công nghiệp, cụm công nghiệp · Order: Economic zone, industrial park or cluster */
export type IndustrialZoneOrder = {
  /** Trường · Field */
  field: IndustrialZoneOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Khu kinh tế, khu công nghiệp, cụm công nghiệp · Fields to order by: Economic zone, industrial park or cluster */
export type IndustrialZoneOrderField =
  /** Tên · Name */
  | "NAME"
  /** Diện tích, ha · Area in ha */
  | "AREA_HA"
  /** Tỷ lệ lấp đầy, % · Occupancy in per cent */
  | "OCCUPANCY_RATE";

/** Thống kê: Khu kinh tế, khu công nghiệp, cụm công nghiệp · Counts: Economic zone, industrial park or cluster */
export type IndustrialZoneAggregate = {
  __typename?: "IndustrialZoneAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<IndustrialZoneGroup>>;
};

/** Nhóm: Khu kinh tế, khu công nghiệp, cụm công nghiệp · Group: Economic zone, industrial park or cluster */
export type IndustrialZoneGroup = {
  __typename?: "IndustrialZoneGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Khu kinh tế, khu công nghiệp, cụm công nghiệp · Fields to group by: Economic zone, industrial park or cluster */
export type IndustrialZoneGroupField =
  /** Mã khu, cụm · Code of the zone */
  | "ZONE_CODE"
  /** Loại: khu kinh tế, khu công nghiệp, cụm công nghiệp · Kind of zone */
  | "KIND"
  /** Chủ đầu tư hạ tầng · Developer of the infrastructure */
  | "DEVELOPER";

/** Trang: Xã có khu, cụm công nghiệp · Page: Commune in which a zone lies */
export type IndustrialZoneCommuneConnection = {
  __typename?: "IndustrialZoneCommuneConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<IndustrialZoneCommuneEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<IndustrialZoneCommune>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Xã có khu, cụm công nghiệp · Edge: Commune in which a zone lies */
export type IndustrialZoneCommuneEdge = {
  __typename?: "IndustrialZoneCommuneEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<IndustrialZoneCommune>;
};

/** Lọc: Xã có khu, cụm công nghiệp · Filter: Commune in which a zone lies */
export type IndustrialZoneCommuneFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<IndustrialZoneCommuneFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<IndustrialZoneCommuneFilter>>;
  /** Không · Not */
  not?: InputMaybe<IndustrialZoneCommuneFilter>;
  /** Mã khu, cụm · Code of the zone */
  zoneCode?: InputMaybe<IDEqInFilter>;
  /** Mã xã · Code of the commune */
  communeCode?: InputMaybe<IDEqInFilter>;
  /** Khu, cụm · Zone */
  zone?: InputMaybe<IDEqInFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Xã có khu, cụm công nghiệp · Order: Commune in which a zone lies */
export type IndustrialZoneCommuneOrder = {
  /** Trường · Field */
  field: IndustrialZoneCommuneOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Xã có khu, cụm công nghiệp · Fields to order by: Commune in which a zone lies */
export type IndustrialZoneCommuneOrderField =
  /** Mặc định · Default */
  "DEFAULT";

/** Thống kê: Xã có khu, cụm công nghiệp · Counts: Commune in which a zone lies */
export type IndustrialZoneCommuneAggregate = {
  __typename?: "IndustrialZoneCommuneAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<IndustrialZoneCommuneGroup>>;
};

/** Nhóm: Xã có khu, cụm công nghiệp · Group: Commune in which a zone lies */
export type IndustrialZoneCommuneGroup = {
  __typename?: "IndustrialZoneCommuneGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Xã có khu, cụm công nghiệp · Fields to group by: Commune in which a zone lies */
export type IndustrialZoneCommuneGroupField =
  /** Mã khu, cụm · Code of the zone */
  | "ZONE_CODE"
  /** Mã xã · Code of the commune */
  | "COMMUNE_CODE"
  /** Khu, cụm · Zone */
  | "ZONE"
  /** Xã · Commune */
  | "COMMUNE";

/** Trang: Nguồn điện, lưới điện · Page: Power plant or grid asset */
export type PowerAssetConnection = {
  __typename?: "PowerAssetConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<PowerAssetEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<PowerAsset>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Nguồn điện, lưới điện · Edge: Power plant or grid asset */
export type PowerAssetEdge = {
  __typename?: "PowerAssetEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<PowerAsset>;
};

/** Lọc: Nguồn điện, lưới điện · Filter: Power plant or grid asset */
export type PowerAssetFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<PowerAssetFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<PowerAssetFilter>>;
  /** Không · Not */
  not?: InputMaybe<PowerAssetFilter>;
  /** Mã công trình · Code of the asset */
  assetCode?: InputMaybe<IDEqInFilter>;
  /** Tên · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Loại: nhà máy, trạm, đường dây · Kind: plant, substation or line */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Công suất, MW · Capacity in MW */
  capacityMw?: InputMaybe<FloatRangeFilter>;
  /** Chủ sở hữu · Owner */
  owner?: InputMaybe<IDEqInFilter>;
  /** Sông, với thủy điện · River, of a hydropower plant */
  river?: InputMaybe<StringEqInSearchFilter>;
  /** Con sông trong danh mục sông (ngành nông nghiệp và môi trường quản lý) · The river in the register of rivers */
  watercourse?: InputMaybe<IDEqInFilter>;
  /** Lưu lượng xả dự kiến khi có lũ, m³/s · Discharge planned in a flood, cubic metres a second */
  plannedDischargeM3s?: InputMaybe<IntRangeFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Nguồn điện, lưới điện · Order: Power plant or grid asset */
export type PowerAssetOrder = {
  /** Trường · Field */
  field: PowerAssetOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Nguồn điện, lưới điện · Fields to order by: Power plant or grid asset */
export type PowerAssetOrderField =
  /** Tên · Name */
  | "NAME"
  /** Công suất, MW · Capacity in MW */
  | "CAPACITY_MW"
  /** Lưu lượng xả dự kiến khi có lũ, m³/s · Discharge planned in a flood, cubic metres a second */
  | "PLANNED_DISCHARGE_M3S";

/** Thống kê: Nguồn điện, lưới điện · Counts: Power plant or grid asset */
export type PowerAssetAggregate = {
  __typename?: "PowerAssetAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<PowerAssetGroup>>;
};

/** Nhóm: Nguồn điện, lưới điện · Group: Power plant or grid asset */
export type PowerAssetGroup = {
  __typename?: "PowerAssetGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Nguồn điện, lưới điện · Fields to group by: Power plant or grid asset */
export type PowerAssetGroupField =
  /** Mã công trình · Code of the asset */
  | "ASSET_CODE"
  /** Loại: nhà máy, trạm, đường dây · Kind: plant, substation or line */
  | "KIND"
  /** Chủ sở hữu · Owner */
  | "OWNER"
  /** Sông, với thủy điện · River, of a hydropower plant */
  | "RIVER"
  /** Con sông trong danh mục sông (ngành nông nghiệp và môi trường quản lý) · The river in the register of rivers */
  | "WATERCOURSE"
  /** Xã · Commune */
  | "COMMUNE";

/** Trang: Điện năng tiêu thụ theo xã, tháng, nhóm khách hàng · Page: Electricity used by commune, month and class of customers */
export type ElectricityConsumptionConnection = {
  __typename?: "ElectricityConsumptionConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<ElectricityConsumptionEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<ElectricityConsumption>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Điện năng tiêu thụ theo xã, tháng, nhóm khách hàng · Edge: Electricity used by commune, month and class of customers */
export type ElectricityConsumptionEdge = {
  __typename?: "ElectricityConsumptionEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<ElectricityConsumption>;
};

/** Lọc: Điện năng tiêu thụ theo xã, tháng, nhóm khách hàng · Filter: Electricity used by commune, month and class of customers */
export type ElectricityConsumptionFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<ElectricityConsumptionFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<ElectricityConsumptionFilter>>;
  /** Không · Not */
  not?: InputMaybe<ElectricityConsumptionFilter>;
  /** Mã xã · Code of the commune */
  communeCode?: InputMaybe<IDEqInFilter>;
  /** Tháng · Month */
  month?: InputMaybe<DateEqRangeFilter>;
  /** Mã nhóm khách hàng · Code of the class of customers */
  classCode?: InputMaybe<IDEqInFilter>;
  /** Nhóm khách hàng · Class of customers */
  customerClass?: InputMaybe<CodeEqInFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Điện năng, kWh · Energy in kWh */
  kwh?: InputMaybe<FloatRangeFilter>;
  /** Số khách hàng · Number of customers */
  customers?: InputMaybe<IntRangeFilter>;
  /** Tăng giảm so với cùng tháng năm trước, phần trăm; trống khi không có số của năm trước · Change on the same month of the year before, per cent; empty where that is not known */
  changeOnYearBefore?: InputMaybe<FloatRangeFilter>;
};

/** Thứ tự: Điện năng tiêu thụ theo xã, tháng, nhóm khách hàng · Order: Electricity used by commune, month and class of customers */
export type ElectricityConsumptionOrder = {
  /** Trường · Field */
  field: ElectricityConsumptionOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Điện năng tiêu thụ theo xã, tháng, nhóm khách hàng · Fields to order by: Electricity used by commune, month and class of customers */
export type ElectricityConsumptionOrderField =
  /** Tháng · Month */
  | "MONTH"
  /** Điện năng, kWh · Energy in kWh */
  | "KWH"
  /** Số khách hàng · Number of customers */
  | "CUSTOMERS"
  /** Tăng giảm so với cùng tháng năm trước, phần trăm; trống khi không có số của năm trước · Change on the same month of the year before, per cent; empty where that is not known */
  | "CHANGE_ON_YEAR_BEFORE";

/** Thống kê: Điện năng tiêu thụ theo xã, tháng, nhóm khách hàng · Counts: Electricity used by commune, month and class of customers */
export type ElectricityConsumptionAggregate = {
  __typename?: "ElectricityConsumptionAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<ElectricityConsumptionGroup>>;
};

/** Nhóm: Điện năng tiêu thụ theo xã, tháng, nhóm khách hàng · Group: Electricity used by commune, month and class of customers */
export type ElectricityConsumptionGroup = {
  __typename?: "ElectricityConsumptionGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Điện năng tiêu thụ theo xã, tháng, nhóm khách hàng · Fields to group by: Electricity used by commune, month and class of customers */
export type ElectricityConsumptionGroupField =
  /** Mã xã · Code of the commune */
  | "COMMUNE_CODE"
  /** Tháng · Month */
  | "MONTH"
  /** Mã nhóm khách hàng · Code of the class of customers */
  | "CLASS_CODE"
  /** Nhóm khách hàng · Class of customers */
  | "CUSTOMER_CLASS"
  /** Xã · Commune */
  | "COMMUNE";

/** Trang: Giấy phép, giấy chứng nhận ngành công thương · Page: Trade licence */
export type TradeLicenceConnection = {
  __typename?: "TradeLicenceConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<TradeLicenceEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<TradeLicence>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Giấy phép, giấy chứng nhận ngành công thương · Edge: Trade licence */
export type TradeLicenceEdge = {
  __typename?: "TradeLicenceEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<TradeLicence>;
};

/** Lọc: Giấy phép, giấy chứng nhận ngành công thương · Filter: Trade licence */
export type TradeLicenceFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<TradeLicenceFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<TradeLicenceFilter>>;
  /** Không · Not */
  not?: InputMaybe<TradeLicenceFilter>;
  /** Số giấy phép · Licence number */
  licenceNo?: InputMaybe<IDEqInFilter>;
  /** Loại: xăng dầu, rượu, thuốc lá, LPG, vật liệu nổ · Kind: petrol, alcohol, tobacco, LPG or explosives */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Người được cấp là doanh nghiệp · Holder, where it is an enterprise */
  enterprise?: InputMaybe<IDEqInFilter>;
  /** Người được cấp là hộ kinh doanh · Holder, where it is a household business */
  householdBusiness?: InputMaybe<IDEqInFilter>;
  /** Xã có địa điểm kinh doanh · Commune of the place of business */
  commune?: InputMaybe<IDEqInFilter>;
  /** Ngày cấp · Date of issue */
  issuedOn?: InputMaybe<DateRangeFilter>;
  /** Ngày hết hạn · Date of expiry */
  expiresOn?: InputMaybe<DateRangeFilter>;
};

/** Thứ tự: Giấy phép, giấy chứng nhận ngành công thương · Order: Trade licence */
export type TradeLicenceOrder = {
  /** Trường · Field */
  field: TradeLicenceOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Giấy phép, giấy chứng nhận ngành công thương · Fields to order by: Trade licence */
export type TradeLicenceOrderField =
  /** Ngày cấp · Date of issue */
  | "ISSUED_ON"
  /** Ngày hết hạn · Date of expiry */
  | "EXPIRES_ON";

/** Thống kê: Giấy phép, giấy chứng nhận ngành công thương · Counts: Trade licence */
export type TradeLicenceAggregate = {
  __typename?: "TradeLicenceAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<TradeLicenceGroup>>;
};

/** Nhóm: Giấy phép, giấy chứng nhận ngành công thương · Group: Trade licence */
export type TradeLicenceGroup = {
  __typename?: "TradeLicenceGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Giấy phép, giấy chứng nhận ngành công thương · Fields to group by: Trade licence */
export type TradeLicenceGroupField =
  /** Số giấy phép · Licence number */
  | "LICENCE_NO"
  /** Loại: xăng dầu, rượu, thuốc lá, LPG, vật liệu nổ · Kind: petrol, alcohol, tobacco, LPG or explosives */
  | "KIND"
  /** Người được cấp là doanh nghiệp · Holder, where it is an enterprise */
  | "ENTERPRISE"
  /** Người được cấp là hộ kinh doanh · Holder, where it is a household business */
  | "HOUSEHOLD_BUSINESS"
  /** Xã có địa điểm kinh doanh · Commune of the place of business */
  | "COMMUNE"
  /** Ngày cấp · Date of issue */
  | "ISSUED_ON"
  /** Ngày hết hạn · Date of expiry */
  | "EXPIRES_ON";

/** Trang: Chợ, siêu thị, kho logistics · Page: Market, supermarket or logistics warehouse */
export type MarketConnection = {
  __typename?: "MarketConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<MarketEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Market>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Chợ, siêu thị, kho logistics · Edge: Market, supermarket or logistics warehouse */
export type MarketEdge = {
  __typename?: "MarketEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Market>;
};

/** Lọc: Chợ, siêu thị, kho logistics · Filter: Market, supermarket or logistics warehouse */
export type MarketFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<MarketFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<MarketFilter>>;
  /** Không · Not */
  not?: InputMaybe<MarketFilter>;
  /** Mã · Code */
  marketCode?: InputMaybe<IDEqInFilter>;
  /** Tên · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Loại: chợ, siêu thị, kho · Kind: market, supermarket or warehouse */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Hạng, với chợ và siêu thị · Grade, of markets and supermarkets */
  grade?: InputMaybe<CodeEqInFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Vị trí · Location */
  location?: InputMaybe<PlaceFilter>;
};

/** Thứ tự: Chợ, siêu thị, kho logistics · Order: Market, supermarket or logistics warehouse */
export type MarketOrder = {
  /** Trường · Field */
  field: MarketOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Chợ, siêu thị, kho logistics · Fields to order by: Market, supermarket or logistics warehouse */
export type MarketOrderField =
  /** Tên · Name */
  | "NAME"
  /** Vị trí · Location */
  | "LOCATION";

/** Thống kê: Chợ, siêu thị, kho logistics · Counts: Market, supermarket or logistics warehouse */
export type MarketAggregate = {
  __typename?: "MarketAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<MarketGroup>>;
};

/** Nhóm: Chợ, siêu thị, kho logistics · Group: Market, supermarket or logistics warehouse */
export type MarketGroup = {
  __typename?: "MarketGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Chợ, siêu thị, kho logistics · Fields to group by: Market, supermarket or logistics warehouse */
export type MarketGroupField =
  /** Mã · Code */
  | "MARKET_CODE"
  /** Loại: chợ, siêu thị, kho · Kind: market, supermarket or warehouse */
  | "KIND"
  /** Hạng, với chợ và siêu thị · Grade, of markets and supermarkets */
  | "GRADE"
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

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type IndustrialZoneCommuneSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<IndustrialZoneCommuneFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<IndustrialZoneCommuneFilter>;
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
  IndustrialZone: ResolverTypeWrapper<RowKeys>;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  IndustrialZoneCommune: ResolverTypeWrapper<RowKeys>;
  PowerAsset: ResolverTypeWrapper<RowKeys>;
  ElectricityConsumption: ResolverTypeWrapper<RowKeys>;
  TradeLicence: ResolverTypeWrapper<RowKeys>;
  Market: ResolverTypeWrapper<RowKeys>;
  Enterprise: ResolverTypeWrapper<RowKeys>;
  HouseholdBusiness: ResolverTypeWrapper<RowKeys>;
  River: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  IndustrialZoneConnection: ResolverTypeWrapper<
    Omit<IndustrialZoneConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["IndustrialZoneEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["IndustrialZone"]>>;
    }
  >;
  IndustrialZoneEdge: ResolverTypeWrapper<
    Omit<IndustrialZoneEdge, "node"> & {
      node?: Maybe<ResolversTypes["IndustrialZone"]>;
    }
  >;
  IndustrialZoneFilter: IndustrialZoneFilter;
  IndustrialZoneOrder: IndustrialZoneOrder;
  IndustrialZoneOrderField: IndustrialZoneOrderField;
  IndustrialZoneAggregate: ResolverTypeWrapper<IndustrialZoneAggregate>;
  IndustrialZoneGroup: ResolverTypeWrapper<IndustrialZoneGroup>;
  IndustrialZoneGroupField: IndustrialZoneGroupField;
  IndustrialZoneCommuneConnection: ResolverTypeWrapper<
    Omit<IndustrialZoneCommuneConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["IndustrialZoneCommuneEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["IndustrialZoneCommune"]>>;
    }
  >;
  IndustrialZoneCommuneEdge: ResolverTypeWrapper<
    Omit<IndustrialZoneCommuneEdge, "node"> & {
      node?: Maybe<ResolversTypes["IndustrialZoneCommune"]>;
    }
  >;
  IndustrialZoneCommuneFilter: IndustrialZoneCommuneFilter;
  IndustrialZoneCommuneOrder: IndustrialZoneCommuneOrder;
  IndustrialZoneCommuneOrderField: IndustrialZoneCommuneOrderField;
  IndustrialZoneCommuneAggregate: ResolverTypeWrapper<IndustrialZoneCommuneAggregate>;
  IndustrialZoneCommuneGroup: ResolverTypeWrapper<IndustrialZoneCommuneGroup>;
  IndustrialZoneCommuneGroupField: IndustrialZoneCommuneGroupField;
  PowerAssetConnection: ResolverTypeWrapper<
    Omit<PowerAssetConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["PowerAssetEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["PowerAsset"]>>;
    }
  >;
  PowerAssetEdge: ResolverTypeWrapper<
    Omit<PowerAssetEdge, "node"> & {
      node?: Maybe<ResolversTypes["PowerAsset"]>;
    }
  >;
  PowerAssetFilter: PowerAssetFilter;
  PowerAssetOrder: PowerAssetOrder;
  PowerAssetOrderField: PowerAssetOrderField;
  PowerAssetAggregate: ResolverTypeWrapper<PowerAssetAggregate>;
  PowerAssetGroup: ResolverTypeWrapper<PowerAssetGroup>;
  PowerAssetGroupField: PowerAssetGroupField;
  ElectricityConsumptionConnection: ResolverTypeWrapper<
    Omit<ElectricityConsumptionConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["ElectricityConsumptionEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["ElectricityConsumption"]>>;
    }
  >;
  ElectricityConsumptionEdge: ResolverTypeWrapper<
    Omit<ElectricityConsumptionEdge, "node"> & {
      node?: Maybe<ResolversTypes["ElectricityConsumption"]>;
    }
  >;
  ElectricityConsumptionFilter: ElectricityConsumptionFilter;
  ElectricityConsumptionOrder: ElectricityConsumptionOrder;
  ElectricityConsumptionOrderField: ElectricityConsumptionOrderField;
  ElectricityConsumptionAggregate: ResolverTypeWrapper<ElectricityConsumptionAggregate>;
  ElectricityConsumptionGroup: ResolverTypeWrapper<ElectricityConsumptionGroup>;
  ElectricityConsumptionGroupField: ElectricityConsumptionGroupField;
  TradeLicenceConnection: ResolverTypeWrapper<
    Omit<TradeLicenceConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["TradeLicenceEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["TradeLicence"]>>;
    }
  >;
  TradeLicenceEdge: ResolverTypeWrapper<
    Omit<TradeLicenceEdge, "node"> & {
      node?: Maybe<ResolversTypes["TradeLicence"]>;
    }
  >;
  TradeLicenceFilter: TradeLicenceFilter;
  TradeLicenceOrder: TradeLicenceOrder;
  TradeLicenceOrderField: TradeLicenceOrderField;
  TradeLicenceAggregate: ResolverTypeWrapper<TradeLicenceAggregate>;
  TradeLicenceGroup: ResolverTypeWrapper<TradeLicenceGroup>;
  TradeLicenceGroupField: TradeLicenceGroupField;
  MarketConnection: ResolverTypeWrapper<
    Omit<MarketConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["MarketEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Market"]>>;
    }
  >;
  MarketEdge: ResolverTypeWrapper<
    Omit<MarketEdge, "node"> & { node?: Maybe<ResolversTypes["Market"]> }
  >;
  MarketFilter: MarketFilter;
  MarketOrder: MarketOrder;
  MarketOrderField: MarketOrderField;
  MarketAggregate: ResolverTypeWrapper<MarketAggregate>;
  MarketGroup: ResolverTypeWrapper<MarketGroup>;
  MarketGroupField: MarketGroupField;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  FloatRangeFilter: FloatRangeFilter;
  IndustrialZoneCommuneSomeFilter: IndustrialZoneCommuneSomeFilter;
  StringEqInSearchFilter: StringEqInSearchFilter;
  IntRangeFilter: IntRangeFilter;
  DateEqRangeFilter: DateEqRangeFilter;
  DateRangeFilter: DateRangeFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  PlacePosition: PlacePosition;
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
  IndustrialZone: RowKeys;
  Float: Scalars["Float"];
  IndustrialZoneCommune: RowKeys;
  PowerAsset: RowKeys;
  ElectricityConsumption: RowKeys;
  TradeLicence: RowKeys;
  Market: RowKeys;
  Enterprise: RowKeys;
  HouseholdBusiness: RowKeys;
  River: RowKeys;
  AdministrativeUnit: RowKeys;
  IndustrialZoneConnection: Omit<
    IndustrialZoneConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["IndustrialZoneEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["IndustrialZone"]>>;
  };
  IndustrialZoneEdge: Omit<IndustrialZoneEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["IndustrialZone"]>;
  };
  IndustrialZoneFilter: IndustrialZoneFilter;
  IndustrialZoneOrder: IndustrialZoneOrder;
  IndustrialZoneAggregate: IndustrialZoneAggregate;
  IndustrialZoneGroup: IndustrialZoneGroup;
  IndustrialZoneCommuneConnection: Omit<
    IndustrialZoneCommuneConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["IndustrialZoneCommuneEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["IndustrialZoneCommune"]>>;
  };
  IndustrialZoneCommuneEdge: Omit<IndustrialZoneCommuneEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["IndustrialZoneCommune"]>;
  };
  IndustrialZoneCommuneFilter: IndustrialZoneCommuneFilter;
  IndustrialZoneCommuneOrder: IndustrialZoneCommuneOrder;
  IndustrialZoneCommuneAggregate: IndustrialZoneCommuneAggregate;
  IndustrialZoneCommuneGroup: IndustrialZoneCommuneGroup;
  PowerAssetConnection: Omit<PowerAssetConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["PowerAssetEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["PowerAsset"]>>;
  };
  PowerAssetEdge: Omit<PowerAssetEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["PowerAsset"]>;
  };
  PowerAssetFilter: PowerAssetFilter;
  PowerAssetOrder: PowerAssetOrder;
  PowerAssetAggregate: PowerAssetAggregate;
  PowerAssetGroup: PowerAssetGroup;
  ElectricityConsumptionConnection: Omit<
    ElectricityConsumptionConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["ElectricityConsumptionEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["ElectricityConsumption"]>>;
  };
  ElectricityConsumptionEdge: Omit<ElectricityConsumptionEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["ElectricityConsumption"]>;
  };
  ElectricityConsumptionFilter: ElectricityConsumptionFilter;
  ElectricityConsumptionOrder: ElectricityConsumptionOrder;
  ElectricityConsumptionAggregate: ElectricityConsumptionAggregate;
  ElectricityConsumptionGroup: ElectricityConsumptionGroup;
  TradeLicenceConnection: Omit<TradeLicenceConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["TradeLicenceEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["TradeLicence"]>>;
  };
  TradeLicenceEdge: Omit<TradeLicenceEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["TradeLicence"]>;
  };
  TradeLicenceFilter: TradeLicenceFilter;
  TradeLicenceOrder: TradeLicenceOrder;
  TradeLicenceAggregate: TradeLicenceAggregate;
  TradeLicenceGroup: TradeLicenceGroup;
  MarketConnection: Omit<MarketConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["MarketEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Market"]>>;
  };
  MarketEdge: Omit<MarketEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Market"]>;
  };
  MarketFilter: MarketFilter;
  MarketOrder: MarketOrder;
  MarketAggregate: MarketAggregate;
  MarketGroup: MarketGroup;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  FloatRangeFilter: FloatRangeFilter;
  IndustrialZoneCommuneSomeFilter: IndustrialZoneCommuneSomeFilter;
  StringEqInSearchFilter: StringEqInSearchFilter;
  IntRangeFilter: IntRangeFilter;
  DateEqRangeFilter: DateEqRangeFilter;
  DateRangeFilter: DateRangeFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  PlacePosition: PlacePosition;
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
  industrialZone?: Resolver<
    Maybe<ResolversTypes["IndustrialZone"]>,
    ParentType,
    ContextType,
    RequireFields<QueryindustrialZoneArgs, "zoneCode">
  >;
  industrialZones?: Resolver<
    Maybe<ResolversTypes["IndustrialZoneConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryindustrialZonesArgs, "first">
  >;
  industrialZoneAggregate?: Resolver<
    Maybe<ResolversTypes["IndustrialZoneAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryindustrialZoneAggregateArgs>
  >;
  industrialZoneCommune?: Resolver<
    Maybe<ResolversTypes["IndustrialZoneCommune"]>,
    ParentType,
    ContextType,
    RequireFields<QueryindustrialZoneCommuneArgs, "zoneCode" | "communeCode">
  >;
  industrialZoneCommunes?: Resolver<
    Maybe<ResolversTypes["IndustrialZoneCommuneConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryindustrialZoneCommunesArgs, "first">
  >;
  industrialZoneCommuneAggregate?: Resolver<
    Maybe<ResolversTypes["IndustrialZoneCommuneAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryindustrialZoneCommuneAggregateArgs>
  >;
  powerAsset?: Resolver<
    Maybe<ResolversTypes["PowerAsset"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypowerAssetArgs, "assetCode">
  >;
  powerAssets?: Resolver<
    Maybe<ResolversTypes["PowerAssetConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypowerAssetsArgs, "first">
  >;
  powerAssetAggregate?: Resolver<
    Maybe<ResolversTypes["PowerAssetAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerypowerAssetAggregateArgs>
  >;
  electricityConsumption?: Resolver<
    Maybe<ResolversTypes["ElectricityConsumption"]>,
    ParentType,
    ContextType,
    RequireFields<
      QueryelectricityConsumptionArgs,
      "communeCode" | "month" | "classCode"
    >
  >;
  electricityConsumptions?: Resolver<
    Maybe<ResolversTypes["ElectricityConsumptionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryelectricityConsumptionsArgs, "first">
  >;
  electricityConsumptionAggregate?: Resolver<
    Maybe<ResolversTypes["ElectricityConsumptionAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryelectricityConsumptionAggregateArgs>
  >;
  tradeLicence?: Resolver<
    Maybe<ResolversTypes["TradeLicence"]>,
    ParentType,
    ContextType,
    RequireFields<QuerytradeLicenceArgs, "licenceNo">
  >;
  tradeLicences?: Resolver<
    Maybe<ResolversTypes["TradeLicenceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerytradeLicencesArgs, "first">
  >;
  tradeLicenceAggregate?: Resolver<
    Maybe<ResolversTypes["TradeLicenceAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerytradeLicenceAggregateArgs>
  >;
  market?: Resolver<
    Maybe<ResolversTypes["Market"]>,
    ParentType,
    ContextType,
    RequireFields<QuerymarketArgs, "marketCode">
  >;
  markets?: Resolver<
    Maybe<ResolversTypes["MarketConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerymarketsArgs, "first">
  >;
  marketAggregate?: Resolver<
    Maybe<ResolversTypes["MarketAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerymarketAggregateArgs>
  >;
};

export type IndustrialZoneResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IndustrialZone"] =
    ResolversParentTypes["IndustrialZone"],
> = {
  zoneCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  areaHa?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  occupancyRate?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  communes?: Resolver<
    Maybe<ResolversTypes["IndustrialZoneCommuneConnection"]>,
    ParentType,
    ContextType,
    RequireFields<IndustrialZonecommunesArgs, "first">
  >;
  developer?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustrialZoneCommuneResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IndustrialZoneCommune"] =
    ResolversParentTypes["IndustrialZoneCommune"],
> = {
  zoneCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  communeCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  zone?: Resolver<
    Maybe<ResolversTypes["IndustrialZone"]>,
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

export type PowerAssetResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PowerAsset"] =
    ResolversParentTypes["PowerAsset"],
> = {
  assetCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  capacityMw?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  owner?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  river?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  watercourse?: Resolver<
    Maybe<ResolversTypes["River"]>,
    ParentType,
    ContextType
  >;
  plannedDischargeM3s?: Resolver<
    Maybe<ResolversTypes["Int"]>,
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

export type ElectricityConsumptionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ElectricityConsumption"] =
    ResolversParentTypes["ElectricityConsumption"],
> = {
  communeCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  month?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  classCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  customerClass?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  kwh?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  changeOnYearBefore?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeLicenceResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TradeLicence"] =
    ResolversParentTypes["TradeLicence"],
> = {
  licenceNo?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  enterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  householdBusiness?: Resolver<
    Maybe<ResolversTypes["HouseholdBusiness"]>,
    ParentType,
    ContextType
  >;
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  issuedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Market"] =
    ResolversParentTypes["Market"],
> = {
  marketCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
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

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  developedZones?: Resolver<
    Maybe<ResolversTypes["IndustrialZoneConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisedevelopedZonesArgs, "first">
  >;
  powerAssets?: Resolver<
    Maybe<ResolversTypes["PowerAssetConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisepowerAssetsArgs, "first">
  >;
  tradeLicences?: Resolver<
    Maybe<ResolversTypes["TradeLicenceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisetradeLicencesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdBusinessResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdBusiness"] =
    ResolversParentTypes["HouseholdBusiness"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  tradeLicences?: Resolver<
    Maybe<ResolversTypes["TradeLicenceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<HouseholdBusinesstradeLicencesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiverResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["River"] =
    ResolversParentTypes["River"],
> = {
  name?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  powerAssets?: Resolver<
    Maybe<ResolversTypes["PowerAssetConnection"]>,
    ParentType,
    ContextType,
    RequireFields<RiverpowerAssetsArgs, "first">
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
  industrialZones?: Resolver<
    Maybe<ResolversTypes["IndustrialZoneCommuneConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitindustrialZonesArgs, "first">
  >;
  powerAssets?: Resolver<
    Maybe<ResolversTypes["PowerAssetConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitpowerAssetsArgs, "first">
  >;
  electricityConsumptions?: Resolver<
    Maybe<ResolversTypes["ElectricityConsumptionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitelectricityConsumptionsArgs, "first">
  >;
  tradeLicences?: Resolver<
    Maybe<ResolversTypes["TradeLicenceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnittradeLicencesArgs, "first">
  >;
  markets?: Resolver<
    Maybe<ResolversTypes["MarketConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitmarketsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustrialZoneConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IndustrialZoneConnection"] =
    ResolversParentTypes["IndustrialZoneConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["IndustrialZoneEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["IndustrialZone"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustrialZoneEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IndustrialZoneEdge"] =
    ResolversParentTypes["IndustrialZoneEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["IndustrialZone"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustrialZoneAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IndustrialZoneAggregate"] =
    ResolversParentTypes["IndustrialZoneAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["IndustrialZoneGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustrialZoneGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IndustrialZoneGroup"] =
    ResolversParentTypes["IndustrialZoneGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustrialZoneCommuneConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IndustrialZoneCommuneConnection"] =
    ResolversParentTypes["IndustrialZoneCommuneConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["IndustrialZoneCommuneEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["IndustrialZoneCommune"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustrialZoneCommuneEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IndustrialZoneCommuneEdge"] =
    ResolversParentTypes["IndustrialZoneCommuneEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["IndustrialZoneCommune"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustrialZoneCommuneAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IndustrialZoneCommuneAggregate"] =
    ResolversParentTypes["IndustrialZoneCommuneAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["IndustrialZoneCommuneGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustrialZoneCommuneGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IndustrialZoneCommuneGroup"] =
    ResolversParentTypes["IndustrialZoneCommuneGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PowerAssetConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PowerAssetConnection"] =
    ResolversParentTypes["PowerAssetConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["PowerAssetEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["PowerAsset"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PowerAssetEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PowerAssetEdge"] =
    ResolversParentTypes["PowerAssetEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["PowerAsset"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PowerAssetAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PowerAssetAggregate"] =
    ResolversParentTypes["PowerAssetAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["PowerAssetGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PowerAssetGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PowerAssetGroup"] =
    ResolversParentTypes["PowerAssetGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectricityConsumptionConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ElectricityConsumptionConnection"] =
    ResolversParentTypes["ElectricityConsumptionConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["ElectricityConsumptionEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["ElectricityConsumption"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectricityConsumptionEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ElectricityConsumptionEdge"] =
    ResolversParentTypes["ElectricityConsumptionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["ElectricityConsumption"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectricityConsumptionAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ElectricityConsumptionAggregate"] =
    ResolversParentTypes["ElectricityConsumptionAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["ElectricityConsumptionGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectricityConsumptionGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["ElectricityConsumptionGroup"] =
    ResolversParentTypes["ElectricityConsumptionGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeLicenceConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TradeLicenceConnection"] =
    ResolversParentTypes["TradeLicenceConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["TradeLicenceEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["TradeLicence"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeLicenceEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TradeLicenceEdge"] =
    ResolversParentTypes["TradeLicenceEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["TradeLicence"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeLicenceAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TradeLicenceAggregate"] =
    ResolversParentTypes["TradeLicenceAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["TradeLicenceGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeLicenceGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TradeLicenceGroup"] =
    ResolversParentTypes["TradeLicenceGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MarketConnection"] =
    ResolversParentTypes["MarketConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["MarketEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Market"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MarketEdge"] =
    ResolversParentTypes["MarketEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Market"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MarketAggregate"] =
    ResolversParentTypes["MarketAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["MarketGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["MarketGroup"] =
    ResolversParentTypes["MarketGroup"],
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
  IndustrialZone?: IndustrialZoneResolvers<ContextType>;
  IndustrialZoneCommune?: IndustrialZoneCommuneResolvers<ContextType>;
  PowerAsset?: PowerAssetResolvers<ContextType>;
  ElectricityConsumption?: ElectricityConsumptionResolvers<ContextType>;
  TradeLicence?: TradeLicenceResolvers<ContextType>;
  Market?: MarketResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  HouseholdBusiness?: HouseholdBusinessResolvers<ContextType>;
  River?: RiverResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  IndustrialZoneConnection?: IndustrialZoneConnectionResolvers<ContextType>;
  IndustrialZoneEdge?: IndustrialZoneEdgeResolvers<ContextType>;
  IndustrialZoneAggregate?: IndustrialZoneAggregateResolvers<ContextType>;
  IndustrialZoneGroup?: IndustrialZoneGroupResolvers<ContextType>;
  IndustrialZoneCommuneConnection?: IndustrialZoneCommuneConnectionResolvers<ContextType>;
  IndustrialZoneCommuneEdge?: IndustrialZoneCommuneEdgeResolvers<ContextType>;
  IndustrialZoneCommuneAggregate?: IndustrialZoneCommuneAggregateResolvers<ContextType>;
  IndustrialZoneCommuneGroup?: IndustrialZoneCommuneGroupResolvers<ContextType>;
  PowerAssetConnection?: PowerAssetConnectionResolvers<ContextType>;
  PowerAssetEdge?: PowerAssetEdgeResolvers<ContextType>;
  PowerAssetAggregate?: PowerAssetAggregateResolvers<ContextType>;
  PowerAssetGroup?: PowerAssetGroupResolvers<ContextType>;
  ElectricityConsumptionConnection?: ElectricityConsumptionConnectionResolvers<ContextType>;
  ElectricityConsumptionEdge?: ElectricityConsumptionEdgeResolvers<ContextType>;
  ElectricityConsumptionAggregate?: ElectricityConsumptionAggregateResolvers<ContextType>;
  ElectricityConsumptionGroup?: ElectricityConsumptionGroupResolvers<ContextType>;
  TradeLicenceConnection?: TradeLicenceConnectionResolvers<ContextType>;
  TradeLicenceEdge?: TradeLicenceEdgeResolvers<ContextType>;
  TradeLicenceAggregate?: TradeLicenceAggregateResolvers<ContextType>;
  TradeLicenceGroup?: TradeLicenceGroupResolvers<ContextType>;
  MarketConnection?: MarketConnectionResolvers<ContextType>;
  MarketEdge?: MarketEdgeResolvers<ContextType>;
  MarketAggregate?: MarketAggregateResolvers<ContextType>;
  MarketGroup?: MarketGroupResolvers<ContextType>;
};


