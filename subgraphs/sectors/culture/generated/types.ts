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
  /** Di tích, danh thắng theo khóa · Heritage site by key */
  heritageSite?: Maybe<HeritageSite>;
  /** Danh sách: Di tích, danh thắng · List: Heritage site */
  heritageSites?: Maybe<HeritageSiteConnection>;
  /** Thống kê: Di tích, danh thắng · Counts: Heritage site */
  heritageSiteAggregate?: Maybe<HeritageSiteAggregate>;
  /** Di sản văn hóa phi vật thể theo khóa · Intangible heritage by key */
  intangibleHeritage?: Maybe<IntangibleHeritage>;
  /** Danh sách: Di sản văn hóa phi vật thể · List: Intangible heritage */
  intangibleHeritages?: Maybe<IntangibleHeritageConnection>;
  /** Thống kê: Di sản văn hóa phi vật thể · Counts: Intangible heritage */
  intangibleHeritageAggregate?: Maybe<IntangibleHeritageAggregate>;
  /** Nghệ nhân di sản văn hóa phi vật thể theo khóa · Artisan of intangible heritage by key */
  heritageArtisan?: Maybe<HeritageArtisan>;
  /** Danh sách: Nghệ nhân di sản văn hóa phi vật thể · List: Artisan of intangible heritage */
  heritageArtisans?: Maybe<HeritageArtisanConnection>;
  /** Thống kê: Nghệ nhân di sản văn hóa phi vật thể · Counts: Artisan of intangible heritage */
  heritageArtisanAggregate?: Maybe<HeritageArtisanAggregate>;
  /** Cơ sở lưu trú du lịch theo khóa · Tourist accommodation by key */
  accommodation?: Maybe<Accommodation>;
  /** Danh sách: Cơ sở lưu trú du lịch · List: Tourist accommodation */
  accommodations?: Maybe<AccommodationConnection>;
  /** Thống kê: Cơ sở lưu trú du lịch · Counts: Tourist accommodation */
  accommodationAggregate?: Maybe<AccommodationAggregate>;
  /** Lượt khách trong ngày theo khóa · Visitors of a day by key */
  visitorCount?: Maybe<VisitorCount>;
  /** Danh sách: Lượt khách trong ngày · List: Visitors of a day */
  visitorCounts?: Maybe<VisitorCountConnection>;
  /** Thống kê: Lượt khách trong ngày · Counts: Visitors of a day */
  visitorCountAggregate?: Maybe<VisitorCountAggregate>;
  /** Hướng dẫn viên du lịch theo khóa · Tour guide by key */
  tourGuide?: Maybe<TourGuide>;
  /** Danh sách: Hướng dẫn viên du lịch · List: Tour guide */
  tourGuides?: Maybe<TourGuideConnection>;
  /** Thống kê: Hướng dẫn viên du lịch · Counts: Tour guide */
  tourGuideAggregate?: Maybe<TourGuideAggregate>;
};

export type QueryheritageSiteArgs = {
  siteCode: Scalars["ID"];
};

export type QueryheritageSitesArgs = {
  filter?: InputMaybe<HeritageSiteFilter>;
  orderBy?: InputMaybe<HeritageSiteOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryheritageSiteAggregateArgs = {
  filter?: InputMaybe<HeritageSiteFilter>;
  groupBy?: InputMaybe<Array<HeritageSiteGroupField>>;
};

export type QueryintangibleHeritageArgs = {
  heritageCode: Scalars["ID"];
};

export type QueryintangibleHeritagesArgs = {
  filter?: InputMaybe<IntangibleHeritageFilter>;
  orderBy?: InputMaybe<IntangibleHeritageOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryintangibleHeritageAggregateArgs = {
  filter?: InputMaybe<IntangibleHeritageFilter>;
  groupBy?: InputMaybe<Array<IntangibleHeritageGroupField>>;
};

export type QueryheritageArtisanArgs = {
  id: Scalars["ID"];
};

export type QueryheritageArtisansArgs = {
  filter?: InputMaybe<HeritageArtisanFilter>;
  orderBy?: InputMaybe<HeritageArtisanOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryheritageArtisanAggregateArgs = {
  filter?: InputMaybe<HeritageArtisanFilter>;
  groupBy?: InputMaybe<Array<HeritageArtisanGroupField>>;
};

export type QueryaccommodationArgs = {
  accommodationCode: Scalars["ID"];
};

export type QueryaccommodationsArgs = {
  filter?: InputMaybe<AccommodationFilter>;
  orderBy?: InputMaybe<AccommodationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryaccommodationAggregateArgs = {
  filter?: InputMaybe<AccommodationFilter>;
  groupBy?: InputMaybe<Array<AccommodationGroupField>>;
};

export type QueryvisitorCountArgs = {
  siteCode: Scalars["ID"];
  countedOn: Scalars["ID"];
};

export type QueryvisitorCountsArgs = {
  filter?: InputMaybe<VisitorCountFilter>;
  orderBy?: InputMaybe<VisitorCountOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryvisitorCountAggregateArgs = {
  filter?: InputMaybe<VisitorCountFilter>;
  groupBy?: InputMaybe<Array<VisitorCountGroupField>>;
};

export type QuerytourGuideArgs = {
  id: Scalars["ID"];
};

export type QuerytourGuidesArgs = {
  filter?: InputMaybe<TourGuideFilter>;
  orderBy?: InputMaybe<TourGuideOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerytourGuideAggregateArgs = {
  filter?: InputMaybe<TourGuideFilter>;
  groupBy?: InputMaybe<Array<TourGuideGroupField>>;
};

/** Di tích, danh thắng · Heritage site */
export type HeritageSite = {
  __typename?: "HeritageSite";
  /** Mã di tích · Code of the site */
  siteCode: Scalars["ID"];
  /** Tên di tích · Name */
  name?: Maybe<Scalars["String"]>;
  /** Xếp hạng; trống nếu chưa xếp hạng · Rank; empty where there is none */
  rank?: Maybe<Code>;
  /** Loại hình · Kind */
  kind?: Maybe<Code>;
  /** Số quyết định xếp hạng · Number of the decision that ranks it */
  decisionNo?: Maybe<Scalars["String"]>;
  /** Xã có di tích · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Vị trí · Location */
  location?: Maybe<Scalars["GeoJSON"]>;
  /** Hiện trạng · Condition */
  condition?: Maybe<Code>;
  /** Lượt khách theo ngày · Visitors by day */
  visitorCounts?: Maybe<VisitorCountConnection>;
};

/** Di tích, danh thắng · Heritage site */
export type HeritageSitevisitorCountsArgs = {
  filter?: InputMaybe<VisitorCountFilter>;
  orderBy?: InputMaybe<VisitorCountOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Di sản văn hóa phi vật thể · Intangible heritage */
export type IntangibleHeritage = {
  __typename?: "IntangibleHeritage";
  /** Mã di sản · Code of the heritage */
  heritageCode: Scalars["ID"];
  /** Tên di sản · Name */
  name?: Maybe<Scalars["String"]>;
  /** Dân tộc của cộng đồng nắm giữ · Ethnic group of the community that holds it */
  ethnicGroup?: Maybe<EthnicGroup>;
  /** Mã các xã có di sản · Codes of the communes where it lives */
  communeCodes?: Maybe<Array<Scalars["String"]>>;
  /** Ngày ghi danh, có thể chỉ đến năm · Listed on, possibly only the year */
  listedOn?: Maybe<Scalars["Date"]>;
  /** Nghệ nhân, người thực hành · Artisans */
  artisans?: Maybe<HeritageArtisanConnection>;
};

/** Di sản văn hóa phi vật thể · Intangible heritage */
export type IntangibleHeritageartisansArgs = {
  filter?: InputMaybe<HeritageArtisanFilter>;
  orderBy?: InputMaybe<HeritageArtisanOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Nghệ nhân di sản văn hóa phi vật thể · Artisan of intangible heritage */
export type HeritageArtisan = {
  __typename?: "HeritageArtisan";
  /** Tham chiếu nghệ nhân · Reference of the artisan */
  id: Scalars["ID"];
  /** Di sản · Heritage */
  heritage?: Maybe<IntangibleHeritage>;
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Danh hiệu · Title */
  title?: Maybe<Code>;
};

/** Cơ sở lưu trú du lịch · Tourist accommodation */
export type Accommodation = {
  __typename?: "Accommodation";
  /** Mã cơ sở lưu trú · Code of the accommodation */
  accommodationCode: Scalars["ID"];
  /** Tên cơ sở · Name */
  name?: Maybe<Scalars["String"]>;
  /** Doanh nghiệp kinh doanh · Enterprise that runs it */
  enterprise?: Maybe<Enterprise>;
  /** Hộ kinh doanh · Household business that runs it */
  householdBusiness?: Maybe<HouseholdBusiness>;
  /** Hạng sao; trống nếu chưa xếp hạng · Stars; empty where it has no class */
  stars?: Maybe<Scalars["Int"]>;
  /** Số phòng · Number of rooms */
  rooms?: Maybe<Scalars["Int"]>;
  /** Ngày nghiệm thu phòng cháy, chữa cháy; trống nếu không có hồ sơ · Fire safety accepted on; empty where there is no record */
  fireSafetyAcceptedOn?: Maybe<Scalars["Date"]>;
  /** Có hồ sơ nghiệm thu phòng cháy, chữa cháy · There is a record of fire safety */
  fireSafetyOnRecord?: Maybe<Scalars["Boolean"]>;
  /** Xã · Commune */
  commune?: Maybe<AdministrativeUnit>;
};

/** Lượt khách trong ngày · Visitors of a day */
export type VisitorCount = {
  __typename?: "VisitorCount";
  /** Mã điểm · Code of the site */
  siteCode: Scalars["ID"];
  /** Ngày · Date */
  countedOn: Scalars["Date"];
  /** Điểm di tích, du lịch · Site */
  site?: Maybe<HeritageSite>;
  /** Khách nội địa · Domestic visitors */
  domestic?: Maybe<Scalars["Int"]>;
  /** Khách quốc tế · International visitors */
  international?: Maybe<Scalars["Int"]>;
  /** Doanh thu (đồng) · Revenue in VND */
  revenue?: Maybe<Scalars["Money"]>;
};

/** Hướng dẫn viên du lịch · Tour guide */
export type TourGuide = {
  __typename?: "TourGuide";
  /** Tham chiếu hướng dẫn viên · Reference of the guide */
  id: Scalars["ID"];
  /** Số thẻ · Card number */
  cardNo?: Maybe<Scalars["ID"]>;
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Loại thẻ · Kind of card */
  kind?: Maybe<Code>;
  /** Ngoại ngữ, mã ISO 639-1 · Languages, codes of ISO 639-1 */
  languages?: Maybe<Array<Scalars["String"]>>;
  /** Ngày hết hạn · Date of expiry */
  expiresOn?: Maybe<Scalars["Date"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Di sản mà công dân là nghệ nhân · Heritage of which the citizen is an artisan */
  heritageArtisanships?: Maybe<HeritageArtisanConnection>;
  /** Thẻ hướng dẫn viên du lịch của công dân · Tour guide cards of the citizen */
  tourGuideCards?: Maybe<TourGuideConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenheritageArtisanshipsArgs = {
  filter?: InputMaybe<HeritageArtisanFilter>;
  orderBy?: InputMaybe<HeritageArtisanOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizentourGuideCardsArgs = {
  filter?: InputMaybe<TourGuideFilter>;
  orderBy?: InputMaybe<TourGuideOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp · Enterprise code */
  enterpriseCode: Scalars["ID"];
  /** Cơ sở lưu trú của doanh nghiệp · Accommodations of the enterprise */
  accommodations?: Maybe<AccommodationConnection>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterpriseaccommodationsArgs = {
  filter?: InputMaybe<AccommodationFilter>;
  orderBy?: InputMaybe<AccommodationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Hộ kinh doanh (ngành doanh nghiệp quản lý) · Household business, owned by enterprise */
export type HouseholdBusiness = {
  __typename?: "HouseholdBusiness";
  /** Tham chiếu hộ kinh doanh · Reference of the household business */
  id: Scalars["ID"];
  /** Cơ sở lưu trú của hộ kinh doanh · Accommodations of the household business */
  accommodations?: Maybe<AccommodationConnection>;
};

/** Hộ kinh doanh (ngành doanh nghiệp quản lý) · Household business, owned by enterprise */
export type HouseholdBusinessaccommodationsArgs = {
  filter?: InputMaybe<AccommodationFilter>;
  orderBy?: InputMaybe<AccommodationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Dân tộc (danh mục dùng chung) · Ethnic group, from the shared category data */
export type EthnicGroup = {
  __typename?: "EthnicGroup";
  /** Mã dân tộc · Code */
  code: Scalars["ID"];
  /** Di sản phi vật thể của dân tộc · Intangible heritage of the group */
  intangibleHeritages?: Maybe<IntangibleHeritageConnection>;
};

/** Dân tộc (danh mục dùng chung) · Ethnic group, from the shared category data */
export type EthnicGroupintangibleHeritagesArgs = {
  filter?: InputMaybe<IntangibleHeritageFilter>;
  orderBy?: InputMaybe<IntangibleHeritageOrder>;
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
  /** Di tích tại xã · Heritage sites here */
  heritageSites?: Maybe<HeritageSiteConnection>;
  /** Cơ sở lưu trú tại xã · Accommodations here */
  accommodations?: Maybe<AccommodationConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitheritageSitesArgs = {
  filter?: InputMaybe<HeritageSiteFilter>;
  orderBy?: InputMaybe<HeritageSiteOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitaccommodationsArgs = {
  filter?: InputMaybe<AccommodationFilter>;
  orderBy?: InputMaybe<AccommodationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Di tích, danh thắng · Page: Heritage site */
export type HeritageSiteConnection = {
  __typename?: "HeritageSiteConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<HeritageSiteEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<HeritageSite>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Di tích, danh thắng · Edge: Heritage site */
export type HeritageSiteEdge = {
  __typename?: "HeritageSiteEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<HeritageSite>;
};

/** Lọc: Di tích, danh thắng · Filter: Heritage site */
export type HeritageSiteFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<HeritageSiteFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<HeritageSiteFilter>>;
  /** Không · Not */
  not?: InputMaybe<HeritageSiteFilter>;
  /** Mã di tích · Code of the site */
  siteCode?: InputMaybe<IDEqInFilter>;
  /** Tên di tích · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Xếp hạng; trống nếu chưa xếp hạng · Rank; empty where there is none */
  rank?: InputMaybe<CodeEqInFilter>;
  /** Loại hình · Kind */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Xã có di tích · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Vị trí · Location */
  location?: InputMaybe<PlaceFilter>;
  /** Hiện trạng · Condition */
  condition?: InputMaybe<CodeEqInFilter>;
  /** Lượt khách theo ngày · Visitors by day */
  visitorCounts?: InputMaybe<VisitorCountSomeFilter>;
};

/** Thứ tự: Di tích, danh thắng · Order: Heritage site */
export type HeritageSiteOrder = {
  /** Trường · Field */
  field: HeritageSiteOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Di tích, danh thắng · Fields to order by: Heritage site */
export type HeritageSiteOrderField =
  /** Mã di tích · Code of the site */
  | "SITE_CODE"
  /** Tên di tích · Name */
  | "NAME"
  /** Vị trí · Location */
  | "LOCATION";

/** Thống kê: Di tích, danh thắng · Counts: Heritage site */
export type HeritageSiteAggregate = {
  __typename?: "HeritageSiteAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<HeritageSiteGroup>>;
};

/** Nhóm: Di tích, danh thắng · Group: Heritage site */
export type HeritageSiteGroup = {
  __typename?: "HeritageSiteGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Di tích, danh thắng · Fields to group by: Heritage site */
export type HeritageSiteGroupField =
  /** Mã di tích · Code of the site */
  | "SITE_CODE"
  /** Xếp hạng; trống nếu chưa xếp hạng · Rank; empty where there is none */
  | "RANK"
  /** Loại hình · Kind */
  | "KIND"
  /** Xã có di tích · Commune */
  | "COMMUNE"
  /** Hiện trạng · Condition */
  | "CONDITION";

/** Trang: Di sản văn hóa phi vật thể · Page: Intangible heritage */
export type IntangibleHeritageConnection = {
  __typename?: "IntangibleHeritageConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<IntangibleHeritageEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<IntangibleHeritage>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Di sản văn hóa phi vật thể · Edge: Intangible heritage */
export type IntangibleHeritageEdge = {
  __typename?: "IntangibleHeritageEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<IntangibleHeritage>;
};

/** Lọc: Di sản văn hóa phi vật thể · Filter: Intangible heritage */
export type IntangibleHeritageFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<IntangibleHeritageFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<IntangibleHeritageFilter>>;
  /** Không · Not */
  not?: InputMaybe<IntangibleHeritageFilter>;
  /** Mã di sản · Code of the heritage */
  heritageCode?: InputMaybe<IDEqInFilter>;
  /** Tên di sản · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Dân tộc của cộng đồng nắm giữ · Ethnic group of the community that holds it */
  ethnicGroup?: InputMaybe<IDEqInFilter>;
  /** Mã các xã có di sản · Codes of the communes where it lives */
  communeCodes?: InputMaybe<StringHasFilter>;
  /** Ngày ghi danh, có thể chỉ đến năm · Listed on, possibly only the year */
  listedOn?: InputMaybe<DateRangeFilter>;
  /** Nghệ nhân, người thực hành · Artisans */
  artisans?: InputMaybe<HeritageArtisanSomeFilter>;
};

/** Thứ tự: Di sản văn hóa phi vật thể · Order: Intangible heritage */
export type IntangibleHeritageOrder = {
  /** Trường · Field */
  field: IntangibleHeritageOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Di sản văn hóa phi vật thể · Fields to order by: Intangible heritage */
export type IntangibleHeritageOrderField =
  /** Mã di sản · Code of the heritage */
  | "HERITAGE_CODE"
  /** Tên di sản · Name */
  | "NAME"
  /** Ngày ghi danh, có thể chỉ đến năm · Listed on, possibly only the year */
  | "LISTED_ON";

/** Thống kê: Di sản văn hóa phi vật thể · Counts: Intangible heritage */
export type IntangibleHeritageAggregate = {
  __typename?: "IntangibleHeritageAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<IntangibleHeritageGroup>>;
};

/** Nhóm: Di sản văn hóa phi vật thể · Group: Intangible heritage */
export type IntangibleHeritageGroup = {
  __typename?: "IntangibleHeritageGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Di sản văn hóa phi vật thể · Fields to group by: Intangible heritage */
export type IntangibleHeritageGroupField =
  /** Mã di sản · Code of the heritage */
  | "HERITAGE_CODE"
  /** Dân tộc của cộng đồng nắm giữ · Ethnic group of the community that holds it */
  | "ETHNIC_GROUP"
  /** Ngày ghi danh, có thể chỉ đến năm · Listed on, possibly only the year */
  | "LISTED_ON";

/** Trang: Nghệ nhân di sản văn hóa phi vật thể · Page: Artisan of intangible heritage */
export type HeritageArtisanConnection = {
  __typename?: "HeritageArtisanConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<HeritageArtisanEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<HeritageArtisan>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Nghệ nhân di sản văn hóa phi vật thể · Edge: Artisan of intangible heritage */
export type HeritageArtisanEdge = {
  __typename?: "HeritageArtisanEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<HeritageArtisan>;
};

/** Lọc: Nghệ nhân di sản văn hóa phi vật thể · Filter: Artisan of intangible heritage */
export type HeritageArtisanFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<HeritageArtisanFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<HeritageArtisanFilter>>;
  /** Không · Not */
  not?: InputMaybe<HeritageArtisanFilter>;
  /** Di sản · Heritage */
  heritage?: InputMaybe<IntangibleHeritageEqInSomeFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Danh hiệu · Title */
  title?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Nghệ nhân di sản văn hóa phi vật thể · Order: Artisan of intangible heritage */
export type HeritageArtisanOrder = {
  /** Trường · Field */
  field: HeritageArtisanOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Nghệ nhân di sản văn hóa phi vật thể · Fields to order by: Artisan of intangible heritage */
export type HeritageArtisanOrderField =
  /** Mặc định · Default */
  "DEFAULT";

/** Thống kê: Nghệ nhân di sản văn hóa phi vật thể · Counts: Artisan of intangible heritage */
export type HeritageArtisanAggregate = {
  __typename?: "HeritageArtisanAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<HeritageArtisanGroup>>;
};

/** Nhóm: Nghệ nhân di sản văn hóa phi vật thể · Group: Artisan of intangible heritage */
export type HeritageArtisanGroup = {
  __typename?: "HeritageArtisanGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Nghệ nhân di sản văn hóa phi vật thể · Fields to group by: Artisan of intangible heritage */
export type HeritageArtisanGroupField =
  /** Di sản · Heritage */
  | "HERITAGE"
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Danh hiệu · Title */
  | "TITLE";

/** Trang: Cơ sở lưu trú du lịch · Page: Tourist accommodation */
export type AccommodationConnection = {
  __typename?: "AccommodationConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<AccommodationEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Accommodation>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Cơ sở lưu trú du lịch · Edge: Tourist accommodation */
export type AccommodationEdge = {
  __typename?: "AccommodationEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Accommodation>;
};

/** Lọc: Cơ sở lưu trú du lịch · Filter: Tourist accommodation */
export type AccommodationFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<AccommodationFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<AccommodationFilter>>;
  /** Không · Not */
  not?: InputMaybe<AccommodationFilter>;
  /** Mã cơ sở lưu trú · Code of the accommodation */
  accommodationCode?: InputMaybe<IDEqInFilter>;
  /** Tên cơ sở · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Doanh nghiệp kinh doanh · Enterprise that runs it */
  enterprise?: InputMaybe<IDEqInFilter>;
  /** Hộ kinh doanh · Household business that runs it */
  householdBusiness?: InputMaybe<IDEqInFilter>;
  /** Hạng sao; trống nếu chưa xếp hạng · Stars; empty where it has no class */
  stars?: InputMaybe<IntEqRangeFilter>;
  /** Số phòng · Number of rooms */
  rooms?: InputMaybe<IntRangeFilter>;
  /** Ngày nghiệm thu phòng cháy, chữa cháy; trống nếu không có hồ sơ · Fire safety accepted on; empty where there is no record */
  fireSafetyAcceptedOn?: InputMaybe<DateRangeFilter>;
  /** Có hồ sơ nghiệm thu phòng cháy, chữa cháy · There is a record of fire safety */
  fireSafetyOnRecord?: InputMaybe<BooleanEqFilter>;
  /** Xã · Commune */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Cơ sở lưu trú du lịch · Order: Tourist accommodation */
export type AccommodationOrder = {
  /** Trường · Field */
  field: AccommodationOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Cơ sở lưu trú du lịch · Fields to order by: Tourist accommodation */
export type AccommodationOrderField =
  /** Mã cơ sở lưu trú · Code of the accommodation */
  | "ACCOMMODATION_CODE"
  /** Tên cơ sở · Name */
  | "NAME"
  /** Hạng sao; trống nếu chưa xếp hạng · Stars; empty where it has no class */
  | "STARS"
  /** Số phòng · Number of rooms */
  | "ROOMS"
  /** Ngày nghiệm thu phòng cháy, chữa cháy; trống nếu không có hồ sơ · Fire safety accepted on; empty where there is no record */
  | "FIRE_SAFETY_ACCEPTED_ON";

/** Thống kê: Cơ sở lưu trú du lịch · Counts: Tourist accommodation */
export type AccommodationAggregate = {
  __typename?: "AccommodationAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<AccommodationGroup>>;
};

/** Nhóm: Cơ sở lưu trú du lịch · Group: Tourist accommodation */
export type AccommodationGroup = {
  __typename?: "AccommodationGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Cơ sở lưu trú du lịch · Fields to group by: Tourist accommodation */
export type AccommodationGroupField =
  /** Mã cơ sở lưu trú · Code of the accommodation */
  | "ACCOMMODATION_CODE"
  /** Doanh nghiệp kinh doanh · Enterprise that runs it */
  | "ENTERPRISE"
  /** Hộ kinh doanh · Household business that runs it */
  | "HOUSEHOLD_BUSINESS"
  /** Hạng sao; trống nếu chưa xếp hạng · Stars; empty where it has no class */
  | "STARS"
  /** Ngày nghiệm thu phòng cháy, chữa cháy; trống nếu không có hồ sơ · Fire safety accepted on; empty where there is no record */
  | "FIRE_SAFETY_ACCEPTED_ON"
  /** Có hồ sơ nghiệm thu phòng cháy, chữa cháy · There is a record of fire safety */
  | "FIRE_SAFETY_ON_RECORD"
  /** Xã · Commune */
  | "COMMUNE";

/** Trang: Lượt khách trong ngày · Page: Visitors of a day */
export type VisitorCountConnection = {
  __typename?: "VisitorCountConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<VisitorCountEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<VisitorCount>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Lượt khách trong ngày · Edge: Visitors of a day */
export type VisitorCountEdge = {
  __typename?: "VisitorCountEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<VisitorCount>;
};

/** Lọc: Lượt khách trong ngày · Filter: Visitors of a day */
export type VisitorCountFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<VisitorCountFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<VisitorCountFilter>>;
  /** Không · Not */
  not?: InputMaybe<VisitorCountFilter>;
  /** Mã điểm · Code of the site */
  siteCode?: InputMaybe<IDEqInFilter>;
  /** Ngày · Date */
  countedOn?: InputMaybe<DateEqRangeFilter>;
  /** Điểm di tích, du lịch · Site */
  site?: InputMaybe<HeritageSiteEqInSomeFilter>;
  /** Khách nội địa · Domestic visitors */
  domestic?: InputMaybe<IntRangeFilter>;
  /** Khách quốc tế · International visitors */
  international?: InputMaybe<IntRangeFilter>;
  /** Doanh thu (đồng) · Revenue in VND */
  revenue?: InputMaybe<MoneyRangeFilter>;
};

/** Thứ tự: Lượt khách trong ngày · Order: Visitors of a day */
export type VisitorCountOrder = {
  /** Trường · Field */
  field: VisitorCountOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Lượt khách trong ngày · Fields to order by: Visitors of a day */
export type VisitorCountOrderField =
  /** Ngày · Date */
  | "COUNTED_ON"
  /** Khách nội địa · Domestic visitors */
  | "DOMESTIC"
  /** Khách quốc tế · International visitors */
  | "INTERNATIONAL"
  /** Doanh thu (đồng) · Revenue in VND */
  | "REVENUE";

/** Thống kê: Lượt khách trong ngày · Counts: Visitors of a day */
export type VisitorCountAggregate = {
  __typename?: "VisitorCountAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<VisitorCountGroup>>;
};

/** Nhóm: Lượt khách trong ngày · Group: Visitors of a day */
export type VisitorCountGroup = {
  __typename?: "VisitorCountGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Lượt khách trong ngày · Fields to group by: Visitors of a day */
export type VisitorCountGroupField =
  /** Mã điểm · Code of the site */
  | "SITE_CODE"
  /** Ngày · Date */
  | "COUNTED_ON"
  /** Điểm di tích, du lịch · Site */
  | "SITE";

/** Trang: Hướng dẫn viên du lịch · Page: Tour guide */
export type TourGuideConnection = {
  __typename?: "TourGuideConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<TourGuideEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<TourGuide>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Hướng dẫn viên du lịch · Edge: Tour guide */
export type TourGuideEdge = {
  __typename?: "TourGuideEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<TourGuide>;
};

/** Lọc: Hướng dẫn viên du lịch · Filter: Tour guide */
export type TourGuideFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<TourGuideFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<TourGuideFilter>>;
  /** Không · Not */
  not?: InputMaybe<TourGuideFilter>;
  /** Số thẻ · Card number */
  cardNo?: InputMaybe<IDEqInFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Loại thẻ · Kind of card */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Ngoại ngữ, mã ISO 639-1 · Languages, codes of ISO 639-1 */
  languages?: InputMaybe<StringHasFilter>;
  /** Ngày hết hạn · Date of expiry */
  expiresOn?: InputMaybe<DateRangeFilter>;
};

/** Thứ tự: Hướng dẫn viên du lịch · Order: Tour guide */
export type TourGuideOrder = {
  /** Trường · Field */
  field: TourGuideOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Hướng dẫn viên du lịch · Fields to order by: Tour guide */
export type TourGuideOrderField =
  /** Ngày hết hạn · Date of expiry */
  "EXPIRES_ON";

/** Thống kê: Hướng dẫn viên du lịch · Counts: Tour guide */
export type TourGuideAggregate = {
  __typename?: "TourGuideAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<TourGuideGroup>>;
};

/** Nhóm: Hướng dẫn viên du lịch · Group: Tour guide */
export type TourGuideGroup = {
  __typename?: "TourGuideGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Hướng dẫn viên du lịch · Fields to group by: Tour guide */
export type TourGuideGroupField =
  /** Số thẻ · Card number */
  | "CARD_NO"
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Loại thẻ · Kind of card */
  | "KIND"
  /** Ngày hết hạn · Date of expiry */
  | "EXPIRES_ON";

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

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type VisitorCountSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<VisitorCountFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<VisitorCountFilter>;
};

/** Một điểm, WGS 84 · A position, WGS 84 */
export type PlacePosition = {
  /** Kinh độ · Longitude */
  longitude: Scalars["Float"];
  /** Vĩ độ · Latitude */
  latitude: Scalars["Float"];
};

/** Điều kiện trên String · Predicate on String */
export type StringHasFilter = {
  /** Có phần tử · Has the element */
  has?: InputMaybe<Scalars["String"]>;
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
export type HeritageArtisanSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<HeritageArtisanFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<HeritageArtisanFilter>;
};

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type IntangibleHeritageEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<IntangibleHeritageFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<IntangibleHeritageFilter>;
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

/** Điều kiện trên Boolean · Predicate on Boolean */
export type BooleanEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Boolean"]>;
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

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type HeritageSiteEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<HeritageSiteFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<HeritageSiteFilter>;
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
  HeritageSite: ResolverTypeWrapper<RowKeys>;
  IntangibleHeritage: ResolverTypeWrapper<RowKeys>;
  HeritageArtisan: ResolverTypeWrapper<RowKeys>;
  Accommodation: ResolverTypeWrapper<RowKeys>;
  VisitorCount: ResolverTypeWrapper<RowKeys>;
  TourGuide: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  Enterprise: ResolverTypeWrapper<RowKeys>;
  HouseholdBusiness: ResolverTypeWrapper<RowKeys>;
  EthnicGroup: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  HeritageSiteConnection: ResolverTypeWrapper<
    Omit<HeritageSiteConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["HeritageSiteEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["HeritageSite"]>>;
    }
  >;
  HeritageSiteEdge: ResolverTypeWrapper<
    Omit<HeritageSiteEdge, "node"> & {
      node?: Maybe<ResolversTypes["HeritageSite"]>;
    }
  >;
  HeritageSiteFilter: HeritageSiteFilter;
  HeritageSiteOrder: HeritageSiteOrder;
  HeritageSiteOrderField: HeritageSiteOrderField;
  HeritageSiteAggregate: ResolverTypeWrapper<HeritageSiteAggregate>;
  HeritageSiteGroup: ResolverTypeWrapper<HeritageSiteGroup>;
  HeritageSiteGroupField: HeritageSiteGroupField;
  IntangibleHeritageConnection: ResolverTypeWrapper<
    Omit<IntangibleHeritageConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["IntangibleHeritageEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["IntangibleHeritage"]>>;
    }
  >;
  IntangibleHeritageEdge: ResolverTypeWrapper<
    Omit<IntangibleHeritageEdge, "node"> & {
      node?: Maybe<ResolversTypes["IntangibleHeritage"]>;
    }
  >;
  IntangibleHeritageFilter: IntangibleHeritageFilter;
  IntangibleHeritageOrder: IntangibleHeritageOrder;
  IntangibleHeritageOrderField: IntangibleHeritageOrderField;
  IntangibleHeritageAggregate: ResolverTypeWrapper<IntangibleHeritageAggregate>;
  IntangibleHeritageGroup: ResolverTypeWrapper<IntangibleHeritageGroup>;
  IntangibleHeritageGroupField: IntangibleHeritageGroupField;
  HeritageArtisanConnection: ResolverTypeWrapper<
    Omit<HeritageArtisanConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["HeritageArtisanEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["HeritageArtisan"]>>;
    }
  >;
  HeritageArtisanEdge: ResolverTypeWrapper<
    Omit<HeritageArtisanEdge, "node"> & {
      node?: Maybe<ResolversTypes["HeritageArtisan"]>;
    }
  >;
  HeritageArtisanFilter: HeritageArtisanFilter;
  HeritageArtisanOrder: HeritageArtisanOrder;
  HeritageArtisanOrderField: HeritageArtisanOrderField;
  HeritageArtisanAggregate: ResolverTypeWrapper<HeritageArtisanAggregate>;
  HeritageArtisanGroup: ResolverTypeWrapper<HeritageArtisanGroup>;
  HeritageArtisanGroupField: HeritageArtisanGroupField;
  AccommodationConnection: ResolverTypeWrapper<
    Omit<AccommodationConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["AccommodationEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Accommodation"]>>;
    }
  >;
  AccommodationEdge: ResolverTypeWrapper<
    Omit<AccommodationEdge, "node"> & {
      node?: Maybe<ResolversTypes["Accommodation"]>;
    }
  >;
  AccommodationFilter: AccommodationFilter;
  AccommodationOrder: AccommodationOrder;
  AccommodationOrderField: AccommodationOrderField;
  AccommodationAggregate: ResolverTypeWrapper<AccommodationAggregate>;
  AccommodationGroup: ResolverTypeWrapper<AccommodationGroup>;
  AccommodationGroupField: AccommodationGroupField;
  VisitorCountConnection: ResolverTypeWrapper<
    Omit<VisitorCountConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["VisitorCountEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["VisitorCount"]>>;
    }
  >;
  VisitorCountEdge: ResolverTypeWrapper<
    Omit<VisitorCountEdge, "node"> & {
      node?: Maybe<ResolversTypes["VisitorCount"]>;
    }
  >;
  VisitorCountFilter: VisitorCountFilter;
  VisitorCountOrder: VisitorCountOrder;
  VisitorCountOrderField: VisitorCountOrderField;
  VisitorCountAggregate: ResolverTypeWrapper<VisitorCountAggregate>;
  VisitorCountGroup: ResolverTypeWrapper<VisitorCountGroup>;
  VisitorCountGroupField: VisitorCountGroupField;
  TourGuideConnection: ResolverTypeWrapper<
    Omit<TourGuideConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["TourGuideEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["TourGuide"]>>;
    }
  >;
  TourGuideEdge: ResolverTypeWrapper<
    Omit<TourGuideEdge, "node"> & { node?: Maybe<ResolversTypes["TourGuide"]> }
  >;
  TourGuideFilter: TourGuideFilter;
  TourGuideOrder: TourGuideOrder;
  TourGuideOrderField: TourGuideOrderField;
  TourGuideAggregate: ResolverTypeWrapper<TourGuideAggregate>;
  TourGuideGroup: ResolverTypeWrapper<TourGuideGroup>;
  TourGuideGroupField: TourGuideGroupField;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  VisitorCountSomeFilter: VisitorCountSomeFilter;
  PlacePosition: PlacePosition;
  StringHasFilter: StringHasFilter;
  DateRangeFilter: DateRangeFilter;
  HeritageArtisanSomeFilter: HeritageArtisanSomeFilter;
  IntangibleHeritageEqInSomeFilter: IntangibleHeritageEqInSomeFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  IntRangeFilter: IntRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  DateEqRangeFilter: DateEqRangeFilter;
  HeritageSiteEqInSomeFilter: HeritageSiteEqInSomeFilter;
  MoneyRangeFilter: MoneyRangeFilter;
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
  HeritageSite: RowKeys;
  IntangibleHeritage: RowKeys;
  HeritageArtisan: RowKeys;
  Accommodation: RowKeys;
  VisitorCount: RowKeys;
  TourGuide: RowKeys;
  Citizen: RowKeys;
  Enterprise: RowKeys;
  HouseholdBusiness: RowKeys;
  EthnicGroup: RowKeys;
  AdministrativeUnit: RowKeys;
  HeritageSiteConnection: Omit<HeritageSiteConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["HeritageSiteEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["HeritageSite"]>>;
  };
  HeritageSiteEdge: Omit<HeritageSiteEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["HeritageSite"]>;
  };
  HeritageSiteFilter: HeritageSiteFilter;
  HeritageSiteOrder: HeritageSiteOrder;
  HeritageSiteAggregate: HeritageSiteAggregate;
  HeritageSiteGroup: HeritageSiteGroup;
  IntangibleHeritageConnection: Omit<
    IntangibleHeritageConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["IntangibleHeritageEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["IntangibleHeritage"]>>;
  };
  IntangibleHeritageEdge: Omit<IntangibleHeritageEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["IntangibleHeritage"]>;
  };
  IntangibleHeritageFilter: IntangibleHeritageFilter;
  IntangibleHeritageOrder: IntangibleHeritageOrder;
  IntangibleHeritageAggregate: IntangibleHeritageAggregate;
  IntangibleHeritageGroup: IntangibleHeritageGroup;
  HeritageArtisanConnection: Omit<
    HeritageArtisanConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["HeritageArtisanEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["HeritageArtisan"]>>;
  };
  HeritageArtisanEdge: Omit<HeritageArtisanEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["HeritageArtisan"]>;
  };
  HeritageArtisanFilter: HeritageArtisanFilter;
  HeritageArtisanOrder: HeritageArtisanOrder;
  HeritageArtisanAggregate: HeritageArtisanAggregate;
  HeritageArtisanGroup: HeritageArtisanGroup;
  AccommodationConnection: Omit<AccommodationConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["AccommodationEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Accommodation"]>>;
  };
  AccommodationEdge: Omit<AccommodationEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Accommodation"]>;
  };
  AccommodationFilter: AccommodationFilter;
  AccommodationOrder: AccommodationOrder;
  AccommodationAggregate: AccommodationAggregate;
  AccommodationGroup: AccommodationGroup;
  VisitorCountConnection: Omit<VisitorCountConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["VisitorCountEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["VisitorCount"]>>;
  };
  VisitorCountEdge: Omit<VisitorCountEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["VisitorCount"]>;
  };
  VisitorCountFilter: VisitorCountFilter;
  VisitorCountOrder: VisitorCountOrder;
  VisitorCountAggregate: VisitorCountAggregate;
  VisitorCountGroup: VisitorCountGroup;
  TourGuideConnection: Omit<TourGuideConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["TourGuideEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["TourGuide"]>>;
  };
  TourGuideEdge: Omit<TourGuideEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["TourGuide"]>;
  };
  TourGuideFilter: TourGuideFilter;
  TourGuideOrder: TourGuideOrder;
  TourGuideAggregate: TourGuideAggregate;
  TourGuideGroup: TourGuideGroup;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  Float: Scalars["Float"];
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  VisitorCountSomeFilter: VisitorCountSomeFilter;
  PlacePosition: PlacePosition;
  StringHasFilter: StringHasFilter;
  DateRangeFilter: DateRangeFilter;
  HeritageArtisanSomeFilter: HeritageArtisanSomeFilter;
  IntangibleHeritageEqInSomeFilter: IntangibleHeritageEqInSomeFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  IntRangeFilter: IntRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  DateEqRangeFilter: DateEqRangeFilter;
  HeritageSiteEqInSomeFilter: HeritageSiteEqInSomeFilter;
  MoneyRangeFilter: MoneyRangeFilter;
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
  heritageSite?: Resolver<
    Maybe<ResolversTypes["HeritageSite"]>,
    ParentType,
    ContextType,
    RequireFields<QueryheritageSiteArgs, "siteCode">
  >;
  heritageSites?: Resolver<
    Maybe<ResolversTypes["HeritageSiteConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryheritageSitesArgs, "first">
  >;
  heritageSiteAggregate?: Resolver<
    Maybe<ResolversTypes["HeritageSiteAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryheritageSiteAggregateArgs>
  >;
  intangibleHeritage?: Resolver<
    Maybe<ResolversTypes["IntangibleHeritage"]>,
    ParentType,
    ContextType,
    RequireFields<QueryintangibleHeritageArgs, "heritageCode">
  >;
  intangibleHeritages?: Resolver<
    Maybe<ResolversTypes["IntangibleHeritageConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryintangibleHeritagesArgs, "first">
  >;
  intangibleHeritageAggregate?: Resolver<
    Maybe<ResolversTypes["IntangibleHeritageAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryintangibleHeritageAggregateArgs>
  >;
  heritageArtisan?: Resolver<
    Maybe<ResolversTypes["HeritageArtisan"]>,
    ParentType,
    ContextType,
    RequireFields<QueryheritageArtisanArgs, "id">
  >;
  heritageArtisans?: Resolver<
    Maybe<ResolversTypes["HeritageArtisanConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryheritageArtisansArgs, "first">
  >;
  heritageArtisanAggregate?: Resolver<
    Maybe<ResolversTypes["HeritageArtisanAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryheritageArtisanAggregateArgs>
  >;
  accommodation?: Resolver<
    Maybe<ResolversTypes["Accommodation"]>,
    ParentType,
    ContextType,
    RequireFields<QueryaccommodationArgs, "accommodationCode">
  >;
  accommodations?: Resolver<
    Maybe<ResolversTypes["AccommodationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryaccommodationsArgs, "first">
  >;
  accommodationAggregate?: Resolver<
    Maybe<ResolversTypes["AccommodationAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryaccommodationAggregateArgs>
  >;
  visitorCount?: Resolver<
    Maybe<ResolversTypes["VisitorCount"]>,
    ParentType,
    ContextType,
    RequireFields<QueryvisitorCountArgs, "siteCode" | "countedOn">
  >;
  visitorCounts?: Resolver<
    Maybe<ResolversTypes["VisitorCountConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryvisitorCountsArgs, "first">
  >;
  visitorCountAggregate?: Resolver<
    Maybe<ResolversTypes["VisitorCountAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryvisitorCountAggregateArgs>
  >;
  tourGuide?: Resolver<
    Maybe<ResolversTypes["TourGuide"]>,
    ParentType,
    ContextType,
    RequireFields<QuerytourGuideArgs, "id">
  >;
  tourGuides?: Resolver<
    Maybe<ResolversTypes["TourGuideConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerytourGuidesArgs, "first">
  >;
  tourGuideAggregate?: Resolver<
    Maybe<ResolversTypes["TourGuideAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerytourGuideAggregateArgs>
  >;
};

export type HeritageSiteResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HeritageSite"] =
    ResolversParentTypes["HeritageSite"],
> = {
  siteCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  decisionNo?: Resolver<
    Maybe<ResolversTypes["String"]>,
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
  visitorCounts?: Resolver<
    Maybe<ResolversTypes["VisitorCountConnection"]>,
    ParentType,
    ContextType,
    RequireFields<HeritageSitevisitorCountsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntangibleHeritageResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IntangibleHeritage"] =
    ResolversParentTypes["IntangibleHeritage"],
> = {
  heritageCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  ethnicGroup?: Resolver<
    Maybe<ResolversTypes["EthnicGroup"]>,
    ParentType,
    ContextType
  >;
  communeCodes?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  listedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  artisans?: Resolver<
    Maybe<ResolversTypes["HeritageArtisanConnection"]>,
    ParentType,
    ContextType,
    RequireFields<IntangibleHeritageartisansArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeritageArtisanResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HeritageArtisan"] =
    ResolversParentTypes["HeritageArtisan"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  heritage?: Resolver<
    Maybe<ResolversTypes["IntangibleHeritage"]>,
    ParentType,
    ContextType
  >;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccommodationResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Accommodation"] =
    ResolversParentTypes["Accommodation"],
> = {
  accommodationCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
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
  stars?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  rooms?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  fireSafetyAcceptedOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  fireSafetyOnRecord?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
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

export type VisitorCountResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VisitorCount"] =
    ResolversParentTypes["VisitorCount"],
> = {
  siteCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  site?: Resolver<
    Maybe<ResolversTypes["HeritageSite"]>,
    ParentType,
    ContextType
  >;
  domestic?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  international?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  revenue?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TourGuideResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TourGuide"] =
    ResolversParentTypes["TourGuide"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  cardNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  languages?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  expiresOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Citizen"] =
    ResolversParentTypes["Citizen"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  heritageArtisanships?: Resolver<
    Maybe<ResolversTypes["HeritageArtisanConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenheritageArtisanshipsArgs, "first">
  >;
  tourGuideCards?: Resolver<
    Maybe<ResolversTypes["TourGuideConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizentourGuideCardsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  accommodations?: Resolver<
    Maybe<ResolversTypes["AccommodationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterpriseaccommodationsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdBusinessResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdBusiness"] =
    ResolversParentTypes["HouseholdBusiness"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  accommodations?: Resolver<
    Maybe<ResolversTypes["AccommodationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<HouseholdBusinessaccommodationsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EthnicGroup"] =
    ResolversParentTypes["EthnicGroup"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  intangibleHeritages?: Resolver<
    Maybe<ResolversTypes["IntangibleHeritageConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EthnicGroupintangibleHeritagesArgs, "first">
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
  heritageSites?: Resolver<
    Maybe<ResolversTypes["HeritageSiteConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitheritageSitesArgs, "first">
  >;
  accommodations?: Resolver<
    Maybe<ResolversTypes["AccommodationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitaccommodationsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeritageSiteConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HeritageSiteConnection"] =
    ResolversParentTypes["HeritageSiteConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["HeritageSiteEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["HeritageSite"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeritageSiteEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HeritageSiteEdge"] =
    ResolversParentTypes["HeritageSiteEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["HeritageSite"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeritageSiteAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HeritageSiteAggregate"] =
    ResolversParentTypes["HeritageSiteAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["HeritageSiteGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeritageSiteGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HeritageSiteGroup"] =
    ResolversParentTypes["HeritageSiteGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntangibleHeritageConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IntangibleHeritageConnection"] =
    ResolversParentTypes["IntangibleHeritageConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["IntangibleHeritageEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["IntangibleHeritage"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntangibleHeritageEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IntangibleHeritageEdge"] =
    ResolversParentTypes["IntangibleHeritageEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["IntangibleHeritage"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntangibleHeritageAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IntangibleHeritageAggregate"] =
    ResolversParentTypes["IntangibleHeritageAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["IntangibleHeritageGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntangibleHeritageGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["IntangibleHeritageGroup"] =
    ResolversParentTypes["IntangibleHeritageGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeritageArtisanConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HeritageArtisanConnection"] =
    ResolversParentTypes["HeritageArtisanConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["HeritageArtisanEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["HeritageArtisan"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeritageArtisanEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HeritageArtisanEdge"] =
    ResolversParentTypes["HeritageArtisanEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["HeritageArtisan"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeritageArtisanAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HeritageArtisanAggregate"] =
    ResolversParentTypes["HeritageArtisanAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["HeritageArtisanGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeritageArtisanGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HeritageArtisanGroup"] =
    ResolversParentTypes["HeritageArtisanGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccommodationConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccommodationConnection"] =
    ResolversParentTypes["AccommodationConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["AccommodationEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Accommodation"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccommodationEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccommodationEdge"] =
    ResolversParentTypes["AccommodationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["Accommodation"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccommodationAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccommodationAggregate"] =
    ResolversParentTypes["AccommodationAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["AccommodationGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccommodationGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AccommodationGroup"] =
    ResolversParentTypes["AccommodationGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitorCountConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VisitorCountConnection"] =
    ResolversParentTypes["VisitorCountConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["VisitorCountEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["VisitorCount"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitorCountEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VisitorCountEdge"] =
    ResolversParentTypes["VisitorCountEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["VisitorCount"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitorCountAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VisitorCountAggregate"] =
    ResolversParentTypes["VisitorCountAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["VisitorCountGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitorCountGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VisitorCountGroup"] =
    ResolversParentTypes["VisitorCountGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TourGuideConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TourGuideConnection"] =
    ResolversParentTypes["TourGuideConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["TourGuideEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["TourGuide"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TourGuideEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TourGuideEdge"] =
    ResolversParentTypes["TourGuideEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["TourGuide"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TourGuideAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TourGuideAggregate"] =
    ResolversParentTypes["TourGuideAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["TourGuideGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TourGuideGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TourGuideGroup"] =
    ResolversParentTypes["TourGuideGroup"],
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
  HeritageSite?: HeritageSiteResolvers<ContextType>;
  IntangibleHeritage?: IntangibleHeritageResolvers<ContextType>;
  HeritageArtisan?: HeritageArtisanResolvers<ContextType>;
  Accommodation?: AccommodationResolvers<ContextType>;
  VisitorCount?: VisitorCountResolvers<ContextType>;
  TourGuide?: TourGuideResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  HouseholdBusiness?: HouseholdBusinessResolvers<ContextType>;
  EthnicGroup?: EthnicGroupResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  HeritageSiteConnection?: HeritageSiteConnectionResolvers<ContextType>;
  HeritageSiteEdge?: HeritageSiteEdgeResolvers<ContextType>;
  HeritageSiteAggregate?: HeritageSiteAggregateResolvers<ContextType>;
  HeritageSiteGroup?: HeritageSiteGroupResolvers<ContextType>;
  IntangibleHeritageConnection?: IntangibleHeritageConnectionResolvers<ContextType>;
  IntangibleHeritageEdge?: IntangibleHeritageEdgeResolvers<ContextType>;
  IntangibleHeritageAggregate?: IntangibleHeritageAggregateResolvers<ContextType>;
  IntangibleHeritageGroup?: IntangibleHeritageGroupResolvers<ContextType>;
  HeritageArtisanConnection?: HeritageArtisanConnectionResolvers<ContextType>;
  HeritageArtisanEdge?: HeritageArtisanEdgeResolvers<ContextType>;
  HeritageArtisanAggregate?: HeritageArtisanAggregateResolvers<ContextType>;
  HeritageArtisanGroup?: HeritageArtisanGroupResolvers<ContextType>;
  AccommodationConnection?: AccommodationConnectionResolvers<ContextType>;
  AccommodationEdge?: AccommodationEdgeResolvers<ContextType>;
  AccommodationAggregate?: AccommodationAggregateResolvers<ContextType>;
  AccommodationGroup?: AccommodationGroupResolvers<ContextType>;
  VisitorCountConnection?: VisitorCountConnectionResolvers<ContextType>;
  VisitorCountEdge?: VisitorCountEdgeResolvers<ContextType>;
  VisitorCountAggregate?: VisitorCountAggregateResolvers<ContextType>;
  VisitorCountGroup?: VisitorCountGroupResolvers<ContextType>;
  TourGuideConnection?: TourGuideConnectionResolvers<ContextType>;
  TourGuideEdge?: TourGuideEdgeResolvers<ContextType>;
  TourGuideAggregate?: TourGuideAggregateResolvers<ContextType>;
  TourGuideGroup?: TourGuideGroupResolvers<ContextType>;
};


