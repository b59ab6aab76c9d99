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
  /** Đơn vị hành chính cấp xã, hiện nay và trước đây theo khóa · Administrative unit of commune level, of today and former by key */
  administrativeUnit?: Maybe<AdministrativeUnit>;
  /** Danh sách: Đơn vị hành chính cấp xã, hiện nay và trước đây · List: Administrative unit of commune level, of today and former */
  administrativeUnits?: Maybe<AdministrativeUnitConnection>;
  /** Thống kê: Đơn vị hành chính cấp xã, hiện nay và trước đây · Counts: Administrative unit of commune level, of today and former */
  administrativeUnitAggregate?: Maybe<AdministrativeUnitAggregate>;
  /** Sắp xếp đơn vị hành chính theo khóa · Change of administrative units by key */
  administrativeUnitChange?: Maybe<AdministrativeUnitChange>;
  /** Danh sách: Sắp xếp đơn vị hành chính · List: Change of administrative units */
  administrativeUnitChanges?: Maybe<AdministrativeUnitChangeConnection>;
  /** Thống kê: Sắp xếp đơn vị hành chính · Counts: Change of administrative units */
  administrativeUnitChangeAggregate?: Maybe<AdministrativeUnitChangeAggregate>;
  /** Thửa đất theo khóa · Land parcel by key */
  landParcel?: Maybe<LandParcel>;
  /** Danh sách: Thửa đất · List: Land parcel */
  landParcels?: Maybe<LandParcelConnection>;
  /** Thống kê: Thửa đất · Counts: Land parcel */
  landParcelAggregate?: Maybe<LandParcelAggregate>;
  /** Địa danh theo khóa · Place name by key */
  placeName?: Maybe<PlaceName>;
  /** Danh sách: Địa danh · List: Place name */
  placeNames?: Maybe<PlaceNameConnection>;
  /** Thống kê: Địa danh · Counts: Place name */
  placeNameAggregate?: Maybe<PlaceNameAggregate>;
};

export type QueryadministrativeUnitArgs = {
  code: Scalars["ID"];
  on?: InputMaybe<Scalars["Date"]>;
};

export type QueryadministrativeUnitsArgs = {
  filter?: InputMaybe<AdministrativeUnitFilter>;
  orderBy?: InputMaybe<AdministrativeUnitOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryadministrativeUnitAggregateArgs = {
  filter?: InputMaybe<AdministrativeUnitFilter>;
  groupBy?: InputMaybe<Array<AdministrativeUnitGroupField>>;
};

export type QueryadministrativeUnitChangeArgs = {
  formerCode: Scalars["ID"];
  newCode: Scalars["ID"];
  effectiveOn: Scalars["ID"];
};

export type QueryadministrativeUnitChangesArgs = {
  filter?: InputMaybe<AdministrativeUnitChangeFilter>;
  orderBy?: InputMaybe<AdministrativeUnitChangeOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryadministrativeUnitChangeAggregateArgs = {
  filter?: InputMaybe<AdministrativeUnitChangeFilter>;
  groupBy?: InputMaybe<Array<AdministrativeUnitChangeGroupField>>;
};

export type QuerylandParcelArgs = {
  communeCode: Scalars["ID"];
  mapSheetNo: Scalars["ID"];
  parcelNo: Scalars["ID"];
};

export type QuerylandParcelsArgs = {
  filter?: InputMaybe<LandParcelFilter>;
  orderBy?: InputMaybe<LandParcelOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerylandParcelAggregateArgs = {
  filter?: InputMaybe<LandParcelFilter>;
  groupBy?: InputMaybe<Array<LandParcelGroupField>>;
};

export type QueryplaceNameArgs = {
  placeId: Scalars["ID"];
};

export type QueryplaceNamesArgs = {
  filter?: InputMaybe<PlaceNameFilter>;
  orderBy?: InputMaybe<PlaceNameOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryplaceNameAggregateArgs = {
  filter?: InputMaybe<PlaceNameFilter>;
  groupBy?: InputMaybe<Array<PlaceNameGroupField>>;
};

/** Đơn vị hành chính cấp xã, hiện nay và trước đây · Administrative unit of commune level, of today and former */
export type AdministrativeUnit = {
  __typename?: "AdministrativeUnit";
  /** Mã đơn vị, năm chữ số; nhiều mã được dùng lại năm 2025 · Code, five digits; many were reused in 2025 */
  code: Scalars["ID"];
  /** Ngày mà mã được hiểu theo · Date at which the code is meant */
  on: Scalars["Date"];
  /** Tên đầy đủ · Full name */
  name?: Maybe<Scalars["String"]>;
  /** Tên không kèm loại · Name without its kind */
  shortName?: Maybe<Scalars["String"]>;
  /** Tên tiếng Anh · English name */
  nameEn?: Maybe<Scalars["String"]>;
  /** Loại đơn vị · Kind of unit */
  kind?: Maybe<Code>;
  /** Mã tỉnh · Code of the province */
  provinceCode?: Maybe<Scalars["String"]>;
  /** Huyện trước đây, với đơn vị cũ · Former district, of a former unit */
  formerDistrict?: Maybe<Scalars["String"]>;
  /** Diện tích, km² · Area in km² */
  areaKm2?: Maybe<Scalars["Float"]>;
  /** Điểm đại diện · Representative point */
  centroid?: Maybe<Scalars["GeoJSON"]>;
  /** Hình ranh giới · Shape of the boundary */
  boundary?: Maybe<Scalars["GeoJSON"]>;
  /** Nguồn của hình ranh giới · Source of the boundary's shape */
  boundarySource?: Maybe<Code>;
  /** Hiệu lực từ ngày; đơn vị cũ: ngày của danh mục mã đầu tiên, không phải ngày thành lập · Valid from; former units: date of the first code list, not of their founding */
  validFrom?: Maybe<Scalars["Date"]>;
  /** Hiệu lực trước ngày; trống nếu đang hiệu lực · Valid until before; empty while valid */
  validTo?: Maybe<Scalars["Date"]>;
  /** Đang hiệu lực · In force today */
  current?: Maybe<Scalars["Boolean"]>;
  /** Sắp xếp đã hợp thành đơn vị này · Changes that made this unit */
  predecessors?: Maybe<AdministrativeUnitChangeConnection>;
  /** Sắp xếp đã đưa đơn vị này vào đơn vị khác · Changes that dissolved this unit */
  successors?: Maybe<AdministrativeUnitChangeConnection>;
  /** Thửa đất trong xã · Land parcels here */
  landParcels?: Maybe<LandParcelConnection>;
  /** Địa danh trong xã · Place names here */
  placeNames?: Maybe<PlaceNameConnection>;
};

/** Đơn vị hành chính cấp xã, hiện nay và trước đây · Administrative unit of commune level, of today and former */
export type AdministrativeUnitpredecessorsArgs = {
  filter?: InputMaybe<AdministrativeUnitChangeFilter>;
  orderBy?: InputMaybe<AdministrativeUnitChangeOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính cấp xã, hiện nay và trước đây · Administrative unit of commune level, of today and former */
export type AdministrativeUnitsuccessorsArgs = {
  filter?: InputMaybe<AdministrativeUnitChangeFilter>;
  orderBy?: InputMaybe<AdministrativeUnitChangeOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính cấp xã, hiện nay và trước đây · Administrative unit of commune level, of today and former */
export type AdministrativeUnitlandParcelsArgs = {
  filter?: InputMaybe<LandParcelFilter>;
  orderBy?: InputMaybe<LandParcelOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính cấp xã, hiện nay và trước đây · Administrative unit of commune level, of today and former */
export type AdministrativeUnitplaceNamesArgs = {
  filter?: InputMaybe<PlaceNameFilter>;
  orderBy?: InputMaybe<PlaceNameOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Sắp xếp đơn vị hành chính · Change of administrative units */
export type AdministrativeUnitChange = {
  __typename?: "AdministrativeUnitChange";
  /** Mã đơn vị cũ · Code of the former unit */
  formerCode: Scalars["ID"];
  /** Mã đơn vị mới · Code of the new unit */
  newCode: Scalars["ID"];
  /** Ngày có hiệu lực · Effective on */
  effectiveOn: Scalars["Date"];
  /** Đơn vị cũ · Former unit */
  predecessor?: Maybe<AdministrativeUnit>;
  /** Đơn vị mới · New unit */
  successor?: Maybe<AdministrativeUnit>;
  /** Phạm vi nhập: toàn bộ hay một phần · Extent: the whole unit or a part */
  coverage?: Maybe<Code>;
  /** Tên hoặc mã của đơn vị mới khác đơn vị cũ · Whether name or code became another */
  identityChanged?: Maybe<Scalars["Boolean"]>;
  /** Văn bản · Legal act */
  legalAct?: Maybe<Scalars["String"]>;
  /** Khoản của văn bản · Clause of the act */
  clause?: Maybe<Scalars["Int"]>;
};

/** Thửa đất · Land parcel */
export type LandParcel = {
  __typename?: "LandParcel";
  /** Mã xã · Code of the commune */
  communeCode: Scalars["ID"];
  /** Số tờ bản đồ · Map sheet number */
  mapSheetNo: Scalars["Int"];
  /** Số thửa · Parcel number on the sheet */
  parcelNo: Scalars["Int"];
  /** Xã có thửa đất · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Diện tích, m² · Area in m² */
  areaM2?: Maybe<Scalars["Float"]>;
  /** Loại đất · Land use */
  landUse?: Maybe<Code>;
  /** Khóa thửa trước ngày 1/7/2025 · Key of the parcel before 1 July 2025 */
  legacyKey?: Maybe<Scalars["String"]>;
  /** Số phát hành giấy chứng nhận · Number of the certificate */
  certificateNo?: Maybe<Scalars["String"]>;
  /** Đã được cấp giấy chứng nhận · A certificate has been issued */
  certified?: Maybe<Scalars["Boolean"]>;
  /** Người sử dụng đất · Holder, where it is a person */
  holder?: Maybe<Citizen>;
  /** Tổ chức sử dụng đất · Holder, where it is an enterprise */
  holderEnterprise?: Maybe<Enterprise>;
  /** Hình thửa, WGS 84 · Shape of the parcel, WGS 84 */
  geometry?: Maybe<Scalars["GeoJSON"]>;
};

/** Địa danh · Place name */
export type PlaceName = {
  __typename?: "PlaceName";
  /** Mã địa danh · Identifier of the place */
  placeId: Scalars["ID"];
  /** Tên · Name */
  name?: Maybe<Scalars["String"]>;
  /** Tên không dấu · Name without diacritics */
  nameAscii?: Maybe<Scalars["String"]>;
  /** Loại địa danh · Kind of place */
  kind?: Maybe<Code>;
  /** Vị trí gần đúng · Approximate location */
  point?: Maybe<Scalars["GeoJSON"]>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Thửa đất do công dân sử dụng · Land parcels held by the citizen */
  landParcels?: Maybe<LandParcelConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenlandParcelsArgs = {
  filter?: InputMaybe<LandParcelFilter>;
  orderBy?: InputMaybe<LandParcelOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp · Enterprise code */
  enterpriseCode: Scalars["ID"];
  /** Thửa đất do doanh nghiệp sử dụng · Land parcels held by the enterprise */
  landParcels?: Maybe<LandParcelConnection>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterpriselandParcelsArgs = {
  filter?: InputMaybe<LandParcelFilter>;
  orderBy?: InputMaybe<LandParcelOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Đơn vị hành chính cấp xã, hiện nay và trước đây · Page: Administrative unit of commune level, of today and former */
export type AdministrativeUnitConnection = {
  __typename?: "AdministrativeUnitConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<AdministrativeUnitEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<AdministrativeUnit>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Đơn vị hành chính cấp xã, hiện nay và trước đây · Edge: Administrative unit of commune level, of today and former */
export type AdministrativeUnitEdge = {
  __typename?: "AdministrativeUnitEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<AdministrativeUnit>;
};

/** Lọc: Đơn vị hành chính cấp xã, hiện nay và trước đây · Filter: Administrative unit of commune level, of today and former */
export type AdministrativeUnitFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<AdministrativeUnitFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<AdministrativeUnitFilter>>;
  /** Không · Not */
  not?: InputMaybe<AdministrativeUnitFilter>;
  /** Mã đơn vị, năm chữ số; nhiều mã được dùng lại năm 2025 · Code, five digits; many were reused in 2025 */
  code?: InputMaybe<IDEqInFilter>;
  /** Tên đầy đủ · Full name */
  name?: InputMaybe<StringSearchFilter>;
  /** Tên không kèm loại · Name without its kind */
  shortName?: InputMaybe<StringSearchFilter>;
  /** Loại đơn vị · Kind of unit */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Mã tỉnh · Code of the province */
  provinceCode?: InputMaybe<StringEqInFilter>;
  /** Huyện trước đây, với đơn vị cũ · Former district, of a former unit */
  formerDistrict?: InputMaybe<StringEqSearchFilter>;
  /** Diện tích, km² · Area in km² */
  areaKm2?: InputMaybe<FloatRangeFilter>;
  /** Hình ranh giới · Shape of the boundary */
  boundary?: InputMaybe<PlaceFilter>;
  /** Hiệu lực từ ngày; đơn vị cũ: ngày của danh mục mã đầu tiên, không phải ngày thành lập · Valid from; former units: date of the first code list, not of their founding */
  validFrom?: InputMaybe<DateEqRangeFilter>;
  /** Hiệu lực trước ngày; trống nếu đang hiệu lực · Valid until before; empty while valid */
  validTo?: InputMaybe<DateEqRangeFilter>;
  /** Đang hiệu lực · In force today */
  current?: InputMaybe<BooleanEqFilter>;
  /** Sắp xếp đã hợp thành đơn vị này · Changes that made this unit */
  predecessors?: InputMaybe<AdministrativeUnitChangeSomeFilter>;
};

/** Thứ tự: Đơn vị hành chính cấp xã, hiện nay và trước đây · Order: Administrative unit of commune level, of today and former */
export type AdministrativeUnitOrder = {
  /** Trường · Field */
  field: AdministrativeUnitOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Đơn vị hành chính cấp xã, hiện nay và trước đây · Fields to order by: Administrative unit of commune level, of today and former */
export type AdministrativeUnitOrderField =
  /** Mã đơn vị, năm chữ số; nhiều mã được dùng lại năm 2025 · Code, five digits; many were reused in 2025 */
  | "CODE"
  /** Tên đầy đủ · Full name */
  | "NAME"
  /** Tên không kèm loại · Name without its kind */
  | "SHORT_NAME"
  /** Huyện trước đây, với đơn vị cũ · Former district, of a former unit */
  | "FORMER_DISTRICT"
  /** Diện tích, km² · Area in km² */
  | "AREA_KM2"
  /** Hiệu lực từ ngày; đơn vị cũ: ngày của danh mục mã đầu tiên, không phải ngày thành lập · Valid from; former units: date of the first code list, not of their founding */
  | "VALID_FROM"
  /** Hiệu lực trước ngày; trống nếu đang hiệu lực · Valid until before; empty while valid */
  | "VALID_TO"
  /** Đang hiệu lực · In force today */
  | "CURRENT"
  /** Hình ranh giới · Shape of the boundary */
  | "BOUNDARY";

/** Thống kê: Đơn vị hành chính cấp xã, hiện nay và trước đây · Counts: Administrative unit of commune level, of today and former */
export type AdministrativeUnitAggregate = {
  __typename?: "AdministrativeUnitAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<AdministrativeUnitGroup>>;
};

/** Nhóm: Đơn vị hành chính cấp xã, hiện nay và trước đây · Group: Administrative unit of commune level, of today and former */
export type AdministrativeUnitGroup = {
  __typename?: "AdministrativeUnitGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Đơn vị hành chính cấp xã, hiện nay và trước đây · Fields to group by: Administrative unit of commune level, of today and former */
export type AdministrativeUnitGroupField =
  /** Mã đơn vị, năm chữ số; nhiều mã được dùng lại năm 2025 · Code, five digits; many were reused in 2025 */
  | "CODE"
  /** Loại đơn vị · Kind of unit */
  | "KIND"
  /** Mã tỉnh · Code of the province */
  | "PROVINCE_CODE"
  /** Huyện trước đây, với đơn vị cũ · Former district, of a former unit */
  | "FORMER_DISTRICT"
  /** Hiệu lực từ ngày; đơn vị cũ: ngày của danh mục mã đầu tiên, không phải ngày thành lập · Valid from; former units: date of the first code list, not of their founding */
  | "VALID_FROM"
  /** Hiệu lực trước ngày; trống nếu đang hiệu lực · Valid until before; empty while valid */
  | "VALID_TO"
  /** Đang hiệu lực · In force today */
  | "CURRENT";

/** Trang: Sắp xếp đơn vị hành chính · Page: Change of administrative units */
export type AdministrativeUnitChangeConnection = {
  __typename?: "AdministrativeUnitChangeConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<AdministrativeUnitChangeEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<AdministrativeUnitChange>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Sắp xếp đơn vị hành chính · Edge: Change of administrative units */
export type AdministrativeUnitChangeEdge = {
  __typename?: "AdministrativeUnitChangeEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<AdministrativeUnitChange>;
};

/** Lọc: Sắp xếp đơn vị hành chính · Filter: Change of administrative units */
export type AdministrativeUnitChangeFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<AdministrativeUnitChangeFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<AdministrativeUnitChangeFilter>>;
  /** Không · Not */
  not?: InputMaybe<AdministrativeUnitChangeFilter>;
  /** Mã đơn vị cũ · Code of the former unit */
  formerCode?: InputMaybe<IDEqInFilter>;
  /** Mã đơn vị mới · Code of the new unit */
  newCode?: InputMaybe<IDEqInFilter>;
  /** Ngày có hiệu lực · Effective on */
  effectiveOn?: InputMaybe<DateEqRangeFilter>;
  /** Phạm vi nhập: toàn bộ hay một phần · Extent: the whole unit or a part */
  coverage?: InputMaybe<CodeEqFilter>;
  /** Tên hoặc mã của đơn vị mới khác đơn vị cũ · Whether name or code became another */
  identityChanged?: InputMaybe<BooleanEqFilter>;
};

/** Thứ tự: Sắp xếp đơn vị hành chính · Order: Change of administrative units */
export type AdministrativeUnitChangeOrder = {
  /** Trường · Field */
  field: AdministrativeUnitChangeOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Sắp xếp đơn vị hành chính · Fields to order by: Change of administrative units */
export type AdministrativeUnitChangeOrderField =
  /** Mã đơn vị cũ · Code of the former unit */
  | "FORMER_CODE"
  /** Mã đơn vị mới · Code of the new unit */
  | "NEW_CODE"
  /** Ngày có hiệu lực · Effective on */
  | "EFFECTIVE_ON";

/** Thống kê: Sắp xếp đơn vị hành chính · Counts: Change of administrative units */
export type AdministrativeUnitChangeAggregate = {
  __typename?: "AdministrativeUnitChangeAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<AdministrativeUnitChangeGroup>>;
};

/** Nhóm: Sắp xếp đơn vị hành chính · Group: Change of administrative units */
export type AdministrativeUnitChangeGroup = {
  __typename?: "AdministrativeUnitChangeGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Sắp xếp đơn vị hành chính · Fields to group by: Change of administrative units */
export type AdministrativeUnitChangeGroupField =
  /** Mã đơn vị cũ · Code of the former unit */
  | "FORMER_CODE"
  /** Mã đơn vị mới · Code of the new unit */
  | "NEW_CODE"
  /** Ngày có hiệu lực · Effective on */
  | "EFFECTIVE_ON"
  /** Phạm vi nhập: toàn bộ hay một phần · Extent: the whole unit or a part */
  | "COVERAGE"
  /** Tên hoặc mã của đơn vị mới khác đơn vị cũ · Whether name or code became another */
  | "IDENTITY_CHANGED";

/** Trang: Thửa đất · Page: Land parcel */
export type LandParcelConnection = {
  __typename?: "LandParcelConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<LandParcelEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<LandParcel>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Thửa đất · Edge: Land parcel */
export type LandParcelEdge = {
  __typename?: "LandParcelEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<LandParcel>;
};

/** Lọc: Thửa đất · Filter: Land parcel */
export type LandParcelFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<LandParcelFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<LandParcelFilter>>;
  /** Không · Not */
  not?: InputMaybe<LandParcelFilter>;
  /** Mã xã · Code of the commune */
  communeCode?: InputMaybe<IDEqInFilter>;
  /** Số tờ bản đồ · Map sheet number */
  mapSheetNo?: InputMaybe<IntEqInFilter>;
  /** Số thửa · Parcel number on the sheet */
  parcelNo?: InputMaybe<IntEqInFilter>;
  /** Xã có thửa đất · Commune */
  commune?: InputMaybe<AdministrativeUnitEqInSomeFilter>;
  /** Diện tích, m² · Area in m² */
  areaM2?: InputMaybe<FloatRangeFilter>;
  /** Loại đất · Land use */
  landUse?: InputMaybe<CodeEqInFilter>;
  /** Khóa thửa trước ngày 1/7/2025 · Key of the parcel before 1 July 2025 */
  legacyKey?: InputMaybe<StringEqFilter>;
  /** Số phát hành giấy chứng nhận · Number of the certificate */
  certificateNo?: InputMaybe<StringEqFilter>;
  /** Đã được cấp giấy chứng nhận · A certificate has been issued */
  certified?: InputMaybe<BooleanEqFilter>;
  /** Người sử dụng đất · Holder, where it is a person */
  holder?: InputMaybe<IDEqInFilter>;
  /** Tổ chức sử dụng đất · Holder, where it is an enterprise */
  holderEnterprise?: InputMaybe<IDEqInFilter>;
  /** Hình thửa, WGS 84 · Shape of the parcel, WGS 84 */
  geometry?: InputMaybe<PlaceFilter>;
};

/** Thứ tự: Thửa đất · Order: Land parcel */
export type LandParcelOrder = {
  /** Trường · Field */
  field: LandParcelOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Thửa đất · Fields to order by: Land parcel */
export type LandParcelOrderField =
  /** Diện tích, m² · Area in m² */
  | "AREA_M2"
  /** Hình thửa, WGS 84 · Shape of the parcel, WGS 84 */
  | "GEOMETRY";

/** Thống kê: Thửa đất · Counts: Land parcel */
export type LandParcelAggregate = {
  __typename?: "LandParcelAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<LandParcelGroup>>;
};

/** Nhóm: Thửa đất · Group: Land parcel */
export type LandParcelGroup = {
  __typename?: "LandParcelGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Thửa đất · Fields to group by: Land parcel */
export type LandParcelGroupField =
  /** Mã xã · Code of the commune */
  | "COMMUNE_CODE"
  /** Số tờ bản đồ · Map sheet number */
  | "MAP_SHEET_NO"
  /** Số thửa · Parcel number on the sheet */
  | "PARCEL_NO"
  /** Xã có thửa đất · Commune */
  | "COMMUNE"
  /** Loại đất · Land use */
  | "LAND_USE"
  /** Khóa thửa trước ngày 1/7/2025 · Key of the parcel before 1 July 2025 */
  | "LEGACY_KEY"
  /** Số phát hành giấy chứng nhận · Number of the certificate */
  | "CERTIFICATE_NO"
  /** Đã được cấp giấy chứng nhận · A certificate has been issued */
  | "CERTIFIED"
  /** Người sử dụng đất · Holder, where it is a person */
  | "HOLDER"
  /** Tổ chức sử dụng đất · Holder, where it is an enterprise */
  | "HOLDER_ENTERPRISE";

/** Trang: Địa danh · Page: Place name */
export type PlaceNameConnection = {
  __typename?: "PlaceNameConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<PlaceNameEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<PlaceName>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Địa danh · Edge: Place name */
export type PlaceNameEdge = {
  __typename?: "PlaceNameEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<PlaceName>;
};

/** Lọc: Địa danh · Filter: Place name */
export type PlaceNameFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<PlaceNameFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<PlaceNameFilter>>;
  /** Không · Not */
  not?: InputMaybe<PlaceNameFilter>;
  /** Mã địa danh · Identifier of the place */
  placeId?: InputMaybe<IDEqInFilter>;
  /** Tên · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Loại địa danh · Kind of place */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Vị trí gần đúng · Approximate location */
  point?: InputMaybe<PlaceFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Địa danh · Order: Place name */
export type PlaceNameOrder = {
  /** Trường · Field */
  field: PlaceNameOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Địa danh · Fields to order by: Place name */
export type PlaceNameOrderField =
  /** Tên · Name */
  | "NAME"
  /** Vị trí gần đúng · Approximate location */
  | "POINT";

/** Thống kê: Địa danh · Counts: Place name */
export type PlaceNameAggregate = {
  __typename?: "PlaceNameAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<PlaceNameGroup>>;
};

/** Nhóm: Địa danh · Group: Place name */
export type PlaceNameGroup = {
  __typename?: "PlaceNameGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Địa danh · Fields to group by: Place name */
export type PlaceNameGroupField =
  /** Mã địa danh · Identifier of the place */
  | "PLACE_ID"
  /** Loại địa danh · Kind of place */
  | "KIND"
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

/** Điều kiện trên String · Predicate on String */
export type StringEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqSearchFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Chứa các từ, không phân biệt dấu và hoa thường · Contains the words, whatever their diacritics and case */
  search?: InputMaybe<Scalars["String"]>;
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

/** Điều kiện trên Boolean · Predicate on Boolean */
export type BooleanEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Boolean"]>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type AdministrativeUnitChangeSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<AdministrativeUnitChangeFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<AdministrativeUnitChangeFilter>;
};

/** Một điểm, WGS 84 · A position, WGS 84 */
export type PlacePosition = {
  /** Kinh độ · Longitude */
  longitude: Scalars["Float"];
  /** Vĩ độ · Latitude */
  latitude: Scalars["Float"];
};

/** Điều kiện trên Code · Predicate on Code */
export type CodeEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên Int · Predicate on Int */
export type IntEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Int"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["Int"]>>;
};

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type AdministrativeUnitEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<AdministrativeUnitFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<AdministrativeUnitFilter>;
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
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  AdministrativeUnitChange: ResolverTypeWrapper<RowKeys>;
  LandParcel: ResolverTypeWrapper<RowKeys>;
  PlaceName: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  Enterprise: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnitConnection: ResolverTypeWrapper<
    Omit<AdministrativeUnitConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["AdministrativeUnitEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["AdministrativeUnit"]>>;
    }
  >;
  AdministrativeUnitEdge: ResolverTypeWrapper<
    Omit<AdministrativeUnitEdge, "node"> & {
      node?: Maybe<ResolversTypes["AdministrativeUnit"]>;
    }
  >;
  AdministrativeUnitFilter: AdministrativeUnitFilter;
  AdministrativeUnitOrder: AdministrativeUnitOrder;
  AdministrativeUnitOrderField: AdministrativeUnitOrderField;
  AdministrativeUnitAggregate: ResolverTypeWrapper<AdministrativeUnitAggregate>;
  AdministrativeUnitGroup: ResolverTypeWrapper<AdministrativeUnitGroup>;
  AdministrativeUnitGroupField: AdministrativeUnitGroupField;
  AdministrativeUnitChangeConnection: ResolverTypeWrapper<
    Omit<AdministrativeUnitChangeConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["AdministrativeUnitChangeEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["AdministrativeUnitChange"]>>;
    }
  >;
  AdministrativeUnitChangeEdge: ResolverTypeWrapper<
    Omit<AdministrativeUnitChangeEdge, "node"> & {
      node?: Maybe<ResolversTypes["AdministrativeUnitChange"]>;
    }
  >;
  AdministrativeUnitChangeFilter: AdministrativeUnitChangeFilter;
  AdministrativeUnitChangeOrder: AdministrativeUnitChangeOrder;
  AdministrativeUnitChangeOrderField: AdministrativeUnitChangeOrderField;
  AdministrativeUnitChangeAggregate: ResolverTypeWrapper<AdministrativeUnitChangeAggregate>;
  AdministrativeUnitChangeGroup: ResolverTypeWrapper<AdministrativeUnitChangeGroup>;
  AdministrativeUnitChangeGroupField: AdministrativeUnitChangeGroupField;
  LandParcelConnection: ResolverTypeWrapper<
    Omit<LandParcelConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["LandParcelEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["LandParcel"]>>;
    }
  >;
  LandParcelEdge: ResolverTypeWrapper<
    Omit<LandParcelEdge, "node"> & {
      node?: Maybe<ResolversTypes["LandParcel"]>;
    }
  >;
  LandParcelFilter: LandParcelFilter;
  LandParcelOrder: LandParcelOrder;
  LandParcelOrderField: LandParcelOrderField;
  LandParcelAggregate: ResolverTypeWrapper<LandParcelAggregate>;
  LandParcelGroup: ResolverTypeWrapper<LandParcelGroup>;
  LandParcelGroupField: LandParcelGroupField;
  PlaceNameConnection: ResolverTypeWrapper<
    Omit<PlaceNameConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["PlaceNameEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["PlaceName"]>>;
    }
  >;
  PlaceNameEdge: ResolverTypeWrapper<
    Omit<PlaceNameEdge, "node"> & { node?: Maybe<ResolversTypes["PlaceName"]> }
  >;
  PlaceNameFilter: PlaceNameFilter;
  PlaceNameOrder: PlaceNameOrder;
  PlaceNameOrderField: PlaceNameOrderField;
  PlaceNameAggregate: ResolverTypeWrapper<PlaceNameAggregate>;
  PlaceNameGroup: ResolverTypeWrapper<PlaceNameGroup>;
  PlaceNameGroupField: PlaceNameGroupField;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  StringEqInFilter: StringEqInFilter;
  StringEqSearchFilter: StringEqSearchFilter;
  FloatRangeFilter: FloatRangeFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  DateEqRangeFilter: DateEqRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  AdministrativeUnitChangeSomeFilter: AdministrativeUnitChangeSomeFilter;
  PlacePosition: PlacePosition;
  CodeEqFilter: CodeEqFilter;
  IntEqInFilter: IntEqInFilter;
  AdministrativeUnitEqInSomeFilter: AdministrativeUnitEqInSomeFilter;
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
  AdministrativeUnit: RowKeys;
  Float: Scalars["Float"];
  AdministrativeUnitChange: RowKeys;
  LandParcel: RowKeys;
  PlaceName: RowKeys;
  Citizen: RowKeys;
  Enterprise: RowKeys;
  AdministrativeUnitConnection: Omit<
    AdministrativeUnitConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["AdministrativeUnitEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["AdministrativeUnit"]>>;
  };
  AdministrativeUnitEdge: Omit<AdministrativeUnitEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["AdministrativeUnit"]>;
  };
  AdministrativeUnitFilter: AdministrativeUnitFilter;
  AdministrativeUnitOrder: AdministrativeUnitOrder;
  AdministrativeUnitAggregate: AdministrativeUnitAggregate;
  AdministrativeUnitGroup: AdministrativeUnitGroup;
  AdministrativeUnitChangeConnection: Omit<
    AdministrativeUnitChangeConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["AdministrativeUnitChangeEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["AdministrativeUnitChange"]>>;
  };
  AdministrativeUnitChangeEdge: Omit<AdministrativeUnitChangeEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["AdministrativeUnitChange"]>;
  };
  AdministrativeUnitChangeFilter: AdministrativeUnitChangeFilter;
  AdministrativeUnitChangeOrder: AdministrativeUnitChangeOrder;
  AdministrativeUnitChangeAggregate: AdministrativeUnitChangeAggregate;
  AdministrativeUnitChangeGroup: AdministrativeUnitChangeGroup;
  LandParcelConnection: Omit<LandParcelConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["LandParcelEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["LandParcel"]>>;
  };
  LandParcelEdge: Omit<LandParcelEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["LandParcel"]>;
  };
  LandParcelFilter: LandParcelFilter;
  LandParcelOrder: LandParcelOrder;
  LandParcelAggregate: LandParcelAggregate;
  LandParcelGroup: LandParcelGroup;
  PlaceNameConnection: Omit<PlaceNameConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["PlaceNameEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["PlaceName"]>>;
  };
  PlaceNameEdge: Omit<PlaceNameEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["PlaceName"]>;
  };
  PlaceNameFilter: PlaceNameFilter;
  PlaceNameOrder: PlaceNameOrder;
  PlaceNameAggregate: PlaceNameAggregate;
  PlaceNameGroup: PlaceNameGroup;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  StringEqInFilter: StringEqInFilter;
  StringEqSearchFilter: StringEqSearchFilter;
  FloatRangeFilter: FloatRangeFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  DateEqRangeFilter: DateEqRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  AdministrativeUnitChangeSomeFilter: AdministrativeUnitChangeSomeFilter;
  PlacePosition: PlacePosition;
  CodeEqFilter: CodeEqFilter;
  IntEqInFilter: IntEqInFilter;
  AdministrativeUnitEqInSomeFilter: AdministrativeUnitEqInSomeFilter;
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
  administrativeUnit?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType,
    RequireFields<QueryadministrativeUnitArgs, "code">
  >;
  administrativeUnits?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryadministrativeUnitsArgs, "first">
  >;
  administrativeUnitAggregate?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnitAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryadministrativeUnitAggregateArgs>
  >;
  administrativeUnitChange?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnitChange"]>,
    ParentType,
    ContextType,
    RequireFields<
      QueryadministrativeUnitChangeArgs,
      "formerCode" | "newCode" | "effectiveOn"
    >
  >;
  administrativeUnitChanges?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnitChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryadministrativeUnitChangesArgs, "first">
  >;
  administrativeUnitChangeAggregate?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnitChangeAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryadministrativeUnitChangeAggregateArgs>
  >;
  landParcel?: Resolver<
    Maybe<ResolversTypes["LandParcel"]>,
    ParentType,
    ContextType,
    RequireFields<
      QuerylandParcelArgs,
      "communeCode" | "mapSheetNo" | "parcelNo"
    >
  >;
  landParcels?: Resolver<
    Maybe<ResolversTypes["LandParcelConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerylandParcelsArgs, "first">
  >;
  landParcelAggregate?: Resolver<
    Maybe<ResolversTypes["LandParcelAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerylandParcelAggregateArgs>
  >;
  placeName?: Resolver<
    Maybe<ResolversTypes["PlaceName"]>,
    ParentType,
    ContextType,
    RequireFields<QueryplaceNameArgs, "placeId">
  >;
  placeNames?: Resolver<
    Maybe<ResolversTypes["PlaceNameConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryplaceNamesArgs, "first">
  >;
  placeNameAggregate?: Resolver<
    Maybe<ResolversTypes["PlaceNameAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryplaceNameAggregateArgs>
  >;
};

export type AdministrativeUnitResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnit"] =
    ResolversParentTypes["AdministrativeUnit"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  on?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  shortName?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  nameEn?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  provinceCode?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  formerDistrict?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  areaKm2?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  centroid?: Resolver<
    Maybe<ResolversTypes["GeoJSON"]>,
    ParentType,
    ContextType
  >;
  boundary?: Resolver<
    Maybe<ResolversTypes["GeoJSON"]>,
    ParentType,
    ContextType
  >;
  boundarySource?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  validFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  predecessors?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnitChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitpredecessorsArgs, "first">
  >;
  successors?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnitChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitsuccessorsArgs, "first">
  >;
  landParcels?: Resolver<
    Maybe<ResolversTypes["LandParcelConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitlandParcelsArgs, "first">
  >;
  placeNames?: Resolver<
    Maybe<ResolversTypes["PlaceNameConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitplaceNamesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitChangeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnitChange"] =
    ResolversParentTypes["AdministrativeUnitChange"],
> = {
  formerCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  newCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  predecessor?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  successor?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  coverage?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  identityChanged?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
    ParentType,
    ContextType
  >;
  legalAct?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
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
  commune?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  areaM2?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  landUse?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  legacyKey?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  certificateNo?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  certified?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
    ParentType,
    ContextType
  >;
  holder?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  holderEnterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
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

export type PlaceNameResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PlaceName"] =
    ResolversParentTypes["PlaceName"],
> = {
  placeId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  nameAscii?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes["GeoJSON"]>, ParentType, ContextType>;
  commune?: Resolver<
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
  landParcels?: Resolver<
    Maybe<ResolversTypes["LandParcelConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenlandParcelsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  landParcels?: Resolver<
    Maybe<ResolversTypes["LandParcelConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterpriselandParcelsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnitConnection"] =
    ResolversParentTypes["AdministrativeUnitConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["AdministrativeUnitEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["AdministrativeUnit"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnitEdge"] =
    ResolversParentTypes["AdministrativeUnitEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnit"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnitAggregate"] =
    ResolversParentTypes["AdministrativeUnitAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["AdministrativeUnitGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnitGroup"] =
    ResolversParentTypes["AdministrativeUnitGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitChangeConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends
    ResolversParentTypes["AdministrativeUnitChangeConnection"] =
    ResolversParentTypes["AdministrativeUnitChangeConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["AdministrativeUnitChangeEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["AdministrativeUnitChange"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitChangeEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnitChangeEdge"] =
    ResolversParentTypes["AdministrativeUnitChangeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["AdministrativeUnitChange"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitChangeAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnitChangeAggregate"] =
    ResolversParentTypes["AdministrativeUnitChangeAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["AdministrativeUnitChangeGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitChangeGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AdministrativeUnitChangeGroup"] =
    ResolversParentTypes["AdministrativeUnitChangeGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandParcelConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LandParcelConnection"] =
    ResolversParentTypes["LandParcelConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["LandParcelEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["LandParcel"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandParcelEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LandParcelEdge"] =
    ResolversParentTypes["LandParcelEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["LandParcel"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandParcelAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LandParcelAggregate"] =
    ResolversParentTypes["LandParcelAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["LandParcelGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandParcelGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LandParcelGroup"] =
    ResolversParentTypes["LandParcelGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceNameConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PlaceNameConnection"] =
    ResolversParentTypes["PlaceNameConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["PlaceNameEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["PlaceName"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceNameEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PlaceNameEdge"] =
    ResolversParentTypes["PlaceNameEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["PlaceName"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceNameAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PlaceNameAggregate"] =
    ResolversParentTypes["PlaceNameAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["PlaceNameGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceNameGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PlaceNameGroup"] =
    ResolversParentTypes["PlaceNameGroup"],
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
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  AdministrativeUnitChange?: AdministrativeUnitChangeResolvers<ContextType>;
  LandParcel?: LandParcelResolvers<ContextType>;
  PlaceName?: PlaceNameResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  AdministrativeUnitConnection?: AdministrativeUnitConnectionResolvers<ContextType>;
  AdministrativeUnitEdge?: AdministrativeUnitEdgeResolvers<ContextType>;
  AdministrativeUnitAggregate?: AdministrativeUnitAggregateResolvers<ContextType>;
  AdministrativeUnitGroup?: AdministrativeUnitGroupResolvers<ContextType>;
  AdministrativeUnitChangeConnection?: AdministrativeUnitChangeConnectionResolvers<ContextType>;
  AdministrativeUnitChangeEdge?: AdministrativeUnitChangeEdgeResolvers<ContextType>;
  AdministrativeUnitChangeAggregate?: AdministrativeUnitChangeAggregateResolvers<ContextType>;
  AdministrativeUnitChangeGroup?: AdministrativeUnitChangeGroupResolvers<ContextType>;
  LandParcelConnection?: LandParcelConnectionResolvers<ContextType>;
  LandParcelEdge?: LandParcelEdgeResolvers<ContextType>;
  LandParcelAggregate?: LandParcelAggregateResolvers<ContextType>;
  LandParcelGroup?: LandParcelGroupResolvers<ContextType>;
  PlaceNameConnection?: PlaceNameConnectionResolvers<ContextType>;
  PlaceNameEdge?: PlaceNameEdgeResolvers<ContextType>;
  PlaceNameAggregate?: PlaceNameAggregateResolvers<ContextType>;
  PlaceNameGroup?: PlaceNameGroupResolvers<ContextType>;
};


