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
  /** Yêu cầu chỉnh sửa dữ liệu theo khóa · Request to correct a datum by key */
  correctionRequest?: Maybe<CorrectionRequest>;
  /** Danh sách: Yêu cầu chỉnh sửa dữ liệu · List: Request to correct a datum */
  correctionRequests?: Maybe<CorrectionRequestConnection>;
  /** Thống kê: Yêu cầu chỉnh sửa dữ liệu · Counts: Request to correct a datum */
  correctionRequestAggregate?: Maybe<CorrectionRequestAggregate>;
};

export type QuerycorrectionRequestArgs = {
  requestNo: Scalars["ID"];
};

export type QuerycorrectionRequestsArgs = {
  filter?: InputMaybe<CorrectionRequestFilter>;
  orderBy?: InputMaybe<CorrectionRequestOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerycorrectionRequestAggregateArgs = {
  filter?: InputMaybe<CorrectionRequestFilter>;
  groupBy?: InputMaybe<Array<CorrectionRequestGroupField>>;
};

export type Mutation = {
  __typename?: "Mutation";
  /** Gửi yêu cầu chỉnh sửa; cần tiêu đề Idempotency-Key, gửi lại cùng khóa không tạo yêu cầu thứ hai · Files a request; needs the header Idempotency-Key, and the same key never files twice */
  requestCorrection?: Maybe<CorrectionRequest>;
};

export type MutationrequestCorrectionArgs = {
  input: CorrectionInput;
};

/** Yêu cầu chỉnh sửa dữ liệu · Request to correct a datum */
export type CorrectionRequest = {
  __typename?: "CorrectionRequest";
  /** Số yêu cầu · Number of the request */
  requestNo: Scalars["ID"];
  /** Công dân có dữ liệu cần chỉnh sửa · Citizen whose datum it is */
  citizen?: Maybe<Citizen>;
  /** Trường cần chỉnh sửa, ví dụ Citizen.phone · Field to correct, such as Citizen.phone */
  coordinate?: Maybe<Scalars["String"]>;
  /** Hệ thống giữ dữ liệu · Sector that holds the datum */
  sector?: Maybe<Scalars["String"]>;
  /** Cơ quan chủ quản dữ liệu · Agency that owns the datum */
  ownerAgency?: Maybe<Agency>;
  /** Giá trị đề nghị · Proposed value */
  proposedValue?: Maybe<Scalars["String"]>;
  /** Lý do · Reason */
  reason?: Maybe<Scalars["String"]>;
  /** Trạng thái · Status */
  status?: Maybe<Code>;
  /** Thời điểm gửi · Time of filing */
  filedAt?: Maybe<Scalars["DateTime"]>;
  /** Người gửi là ai · Who filed it */
  filedBy?: Maybe<Code>;
  /** Cơ quan gửi thay công dân · Agency that filed it for the citizen */
  filedByOrganisation?: Maybe<Scalars["String"]>;
};

/** Công dân · Citizen */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Các yêu cầu chỉnh sửa dữ liệu về công dân · Requests to correct data on the citizen */
  correctionRequests?: Maybe<CorrectionRequestConnection>;
};

/** Công dân · Citizen */
export type CitizencorrectionRequestsArgs = {
  filter?: InputMaybe<CorrectionRequestFilter>;
  orderBy?: InputMaybe<CorrectionRequestOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan · Agency */
export type Agency = {
  __typename?: "Agency";
  /** Mã cơ quan · Agency code */
  code: Scalars["ID"];
};

/** Nội dung yêu cầu chỉnh sửa · What to correct */
export type CorrectionInput = {
  /** Tham chiếu công dân (Citizen.id) · Reference of the citizen (Citizen.id) */
  citizen: Scalars["ID"];
  /** Trường cần chỉnh sửa, ví dụ Citizen.phone · Field to correct, such as Citizen.phone */
  coordinate: Scalars["String"];
  /** Giá trị đề nghị, tối đa 2.000 ký tự · Proposed value, at most 2,000 characters */
  proposedValue: Scalars["String"];
  /** Lý do, tối đa 2.000 ký tự · Reason, at most 2,000 characters */
  reason?: InputMaybe<Scalars["String"]>;
};

/** Trang: Yêu cầu chỉnh sửa dữ liệu · Page: Request to correct a datum */
export type CorrectionRequestConnection = {
  __typename?: "CorrectionRequestConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<CorrectionRequestEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<CorrectionRequest>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Yêu cầu chỉnh sửa dữ liệu · Edge: Request to correct a datum */
export type CorrectionRequestEdge = {
  __typename?: "CorrectionRequestEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<CorrectionRequest>;
};

/** Lọc: Yêu cầu chỉnh sửa dữ liệu · Filter: Request to correct a datum */
export type CorrectionRequestFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<CorrectionRequestFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<CorrectionRequestFilter>>;
  /** Không · Not */
  not?: InputMaybe<CorrectionRequestFilter>;
  /** Số yêu cầu · Number of the request */
  requestNo?: InputMaybe<IDEqInFilter>;
  /** Công dân có dữ liệu cần chỉnh sửa · Citizen whose datum it is */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Trường cần chỉnh sửa, ví dụ Citizen.phone · Field to correct, such as Citizen.phone */
  coordinate?: InputMaybe<StringEqInFilter>;
  /** Hệ thống giữ dữ liệu · Sector that holds the datum */
  sector?: InputMaybe<StringEqInFilter>;
  /** Cơ quan chủ quản dữ liệu · Agency that owns the datum */
  ownerAgency?: InputMaybe<IDEqInFilter>;
  /** Trạng thái · Status */
  status?: InputMaybe<CodeEqInFilter>;
  /** Thời điểm gửi · Time of filing */
  filedAt?: InputMaybe<DateTimeRangeFilter>;
  /** Người gửi là ai · Who filed it */
  filedBy?: InputMaybe<CodeEqInFilter>;
  /** Cơ quan gửi thay công dân · Agency that filed it for the citizen */
  filedByOrganisation?: InputMaybe<StringEqInFilter>;
};

/** Thứ tự: Yêu cầu chỉnh sửa dữ liệu · Order: Request to correct a datum */
export type CorrectionRequestOrder = {
  /** Trường · Field */
  field: CorrectionRequestOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Yêu cầu chỉnh sửa dữ liệu · Fields to order by: Request to correct a datum */
export type CorrectionRequestOrderField =
  /** Thời điểm gửi · Time of filing */
  "FILED_AT";

/** Thống kê: Yêu cầu chỉnh sửa dữ liệu · Counts: Request to correct a datum */
export type CorrectionRequestAggregate = {
  __typename?: "CorrectionRequestAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<CorrectionRequestGroup>>;
};

/** Nhóm: Yêu cầu chỉnh sửa dữ liệu · Group: Request to correct a datum */
export type CorrectionRequestGroup = {
  __typename?: "CorrectionRequestGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Yêu cầu chỉnh sửa dữ liệu · Fields to group by: Request to correct a datum */
export type CorrectionRequestGroupField =
  /** Số yêu cầu · Number of the request */
  | "REQUEST_NO"
  /** Công dân có dữ liệu cần chỉnh sửa · Citizen whose datum it is */
  | "CITIZEN"
  /** Trường cần chỉnh sửa, ví dụ Citizen.phone · Field to correct, such as Citizen.phone */
  | "COORDINATE"
  /** Hệ thống giữ dữ liệu · Sector that holds the datum */
  | "SECTOR"
  /** Cơ quan chủ quản dữ liệu · Agency that owns the datum */
  | "OWNER_AGENCY"
  /** Trạng thái · Status */
  | "STATUS"
  /** Thời điểm gửi · Time of filing */
  | "FILED_AT"
  /** Người gửi là ai · Who filed it */
  | "FILED_BY"
  /** Cơ quan gửi thay công dân · Agency that filed it for the citizen */
  | "FILED_BY_ORGANISATION";

/** Điều kiện trên ID · Predicate on ID */
export type IDEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
};

/** Điều kiện trên Code · Predicate on Code */
export type CodeEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
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
  Mutation: ResolverTypeWrapper<{}>;
  CorrectionRequest: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  Agency: ResolverTypeWrapper<RowKeys>;
  CorrectionInput: CorrectionInput;
  CorrectionRequestConnection: ResolverTypeWrapper<
    Omit<CorrectionRequestConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["CorrectionRequestEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["CorrectionRequest"]>>;
    }
  >;
  CorrectionRequestEdge: ResolverTypeWrapper<
    Omit<CorrectionRequestEdge, "node"> & {
      node?: Maybe<ResolversTypes["CorrectionRequest"]>;
    }
  >;
  CorrectionRequestFilter: CorrectionRequestFilter;
  CorrectionRequestOrder: CorrectionRequestOrder;
  CorrectionRequestOrderField: CorrectionRequestOrderField;
  CorrectionRequestAggregate: ResolverTypeWrapper<CorrectionRequestAggregate>;
  CorrectionRequestGroup: ResolverTypeWrapper<CorrectionRequestGroup>;
  CorrectionRequestGroupField: CorrectionRequestGroupField;
  IDEqInFilter: IDEqInFilter;
  StringEqInFilter: StringEqInFilter;
  CodeEqInFilter: CodeEqInFilter;
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
  Mutation: {};
  CorrectionRequest: RowKeys;
  Citizen: RowKeys;
  Agency: RowKeys;
  CorrectionInput: CorrectionInput;
  CorrectionRequestConnection: Omit<
    CorrectionRequestConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["CorrectionRequestEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["CorrectionRequest"]>>;
  };
  CorrectionRequestEdge: Omit<CorrectionRequestEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["CorrectionRequest"]>;
  };
  CorrectionRequestFilter: CorrectionRequestFilter;
  CorrectionRequestOrder: CorrectionRequestOrder;
  CorrectionRequestAggregate: CorrectionRequestAggregate;
  CorrectionRequestGroup: CorrectionRequestGroup;
  IDEqInFilter: IDEqInFilter;
  StringEqInFilter: StringEqInFilter;
  CodeEqInFilter: CodeEqInFilter;
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
  correctionRequest?: Resolver<
    Maybe<ResolversTypes["CorrectionRequest"]>,
    ParentType,
    ContextType,
    RequireFields<QuerycorrectionRequestArgs, "requestNo">
  >;
  correctionRequests?: Resolver<
    Maybe<ResolversTypes["CorrectionRequestConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerycorrectionRequestsArgs, "first">
  >;
  correctionRequestAggregate?: Resolver<
    Maybe<ResolversTypes["CorrectionRequestAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerycorrectionRequestAggregateArgs>
  >;
};

export type MutationResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Mutation"] =
    ResolversParentTypes["Mutation"],
> = {
  requestCorrection?: Resolver<
    Maybe<ResolversTypes["CorrectionRequest"]>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestCorrectionArgs, "input">
  >;
};

export type CorrectionRequestResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CorrectionRequest"] =
    ResolversParentTypes["CorrectionRequest"],
> = {
  requestNo?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  coordinate?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  sector?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  ownerAgency?: Resolver<
    Maybe<ResolversTypes["Agency"]>,
    ParentType,
    ContextType
  >;
  proposedValue?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  filedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  filedBy?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  filedByOrganisation?: Resolver<
    Maybe<ResolversTypes["String"]>,
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
  correctionRequests?: Resolver<
    Maybe<ResolversTypes["CorrectionRequestConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizencorrectionRequestsArgs, "first">
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

export type CorrectionRequestConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CorrectionRequestConnection"] =
    ResolversParentTypes["CorrectionRequestConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["CorrectionRequestEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["CorrectionRequest"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CorrectionRequestEdge"] =
    ResolversParentTypes["CorrectionRequestEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["CorrectionRequest"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CorrectionRequestAggregate"] =
    ResolversParentTypes["CorrectionRequestAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["CorrectionRequestGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CorrectionRequestGroup"] =
    ResolversParentTypes["CorrectionRequestGroup"],
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
  Mutation?: MutationResolvers<ContextType>;
  CorrectionRequest?: CorrectionRequestResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  CorrectionRequestConnection?: CorrectionRequestConnectionResolvers<ContextType>;
  CorrectionRequestEdge?: CorrectionRequestEdgeResolvers<ContextType>;
  CorrectionRequestAggregate?: CorrectionRequestAggregateResolvers<ContextType>;
  CorrectionRequestGroup?: CorrectionRequestGroupResolvers<ContextType>;
};


