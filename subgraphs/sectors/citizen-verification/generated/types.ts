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
  /** Một lần xác thực công dân với Cơ sở dữ liệu quốc gia về dân cư: chỉ khớp hay không theo khóa · One verification of a citizen with the national population database: only whether it matched by key */
  citizenVerification?: Maybe<CitizenVerification>;
  /** Danh sách: Một lần xác thực công dân với Cơ sở dữ liệu quốc gia về dân cư: chỉ khớp hay không · List: One verification of a citizen with the national population database: only whether it matched */
  citizenVerifications?: Maybe<CitizenVerificationConnection>;
  /** Thống kê: Một lần xác thực công dân với Cơ sở dữ liệu quốc gia về dân cư: chỉ khớp hay không · Counts: One verification of a citizen with the national population database: only whether it matched */
  citizenVerificationAggregate?: Maybe<CitizenVerificationAggregate>;
};

export type QuerycitizenVerificationArgs = {
  verificationNo: Scalars["ID"];
};

export type QuerycitizenVerificationsArgs = {
  filter?: InputMaybe<CitizenVerificationFilter>;
  orderBy?: InputMaybe<CitizenVerificationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerycitizenVerificationAggregateArgs = {
  filter?: InputMaybe<CitizenVerificationFilter>;
  groupBy?: InputMaybe<Array<CitizenVerificationGroupField>>;
};

export type Mutation = {
  __typename?: "Mutation";
  /** Hỏi dịch vụ quốc gia xem thông tin có khớp không, kèm mã cán bộ; cần tiêu đề Idempotency-Key · Asks the national service whether the claim matches, with the officer's code; needs the header Idempotency-Key */
  verifyCitizen?: Maybe<CitizenVerification>;
};

export type MutationverifyCitizenArgs = {
  claim: CitizenClaim;
};

/** Một lần xác thực công dân với Cơ sở dữ liệu quốc gia về dân cư: chỉ khớp hay không · One verification of a citizen with the national population database: only whether it matched */
export type CitizenVerification = {
  __typename?: "CitizenVerification";
  /** Số lần xác thực · Number of the verification */
  verificationNo: Scalars["ID"];
  /** Công dân có số định danh được hỏi · Citizen whose number was asked about */
  citizen?: Maybe<Citizen>;
  /** Kết quả: khớp hay không khớp; số không tồn tại cũng là không khớp · Outcome; a number that does not exist does not match either */
  outcome?: Maybe<Code>;
  /** Trường không khớp, nếu dịch vụ quốc gia cho biết: fullName, dateOfBirth · Fields that differ, where the national service says so */
  differing?: Maybe<Array<Scalars["String"]>>;
  /** Trường đã gửi đi đối chiếu · Fields that were compared */
  compared?: Maybe<Array<Scalars["String"]>>;
  /** Mã cán bộ đã hỏi, gửi kèm đến dịch vụ quốc gia · Code of the officer who asked, sent to the national service */
  officerCode?: Maybe<Scalars["String"]>;
  /** Cơ quan đã hỏi · Agency that asked */
  organisation?: Maybe<Scalars["String"]>;
  /** Mục đích · Purpose */
  purpose?: Maybe<Scalars["String"]>;
  /** Mã yêu cầu trong nhật ký truy cập · Request id in the access ledger */
  requestId?: Maybe<Scalars["String"]>;
  /** Thời điểm · Time */
  verifiedAt?: Maybe<Scalars["DateTime"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
};

/** Thông tin ghi trên giấy tờ, để đối chiếu · What the papers say, to be compared */
export type CitizenClaim = {
  /** Số định danh cá nhân, 12 chữ số · Personal number, 12 digits */
  personalId: Scalars["ID"];
  /** Họ, chữ đệm và tên · Full name */
  fullName: Scalars["String"];
  /** Ngày sinh · Date of birth */
  dateOfBirth?: InputMaybe<Scalars["Date"]>;
};

/** Trang: Một lần xác thực công dân với Cơ sở dữ liệu quốc gia về dân cư: chỉ khớp hay không · Page: One verification of a citizen with the national population database: only whether it matched */
export type CitizenVerificationConnection = {
  __typename?: "CitizenVerificationConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<CitizenVerificationEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<CitizenVerification>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Một lần xác thực công dân với Cơ sở dữ liệu quốc gia về dân cư: chỉ khớp hay không · Edge: One verification of a citizen with the national population database: only whether it matched */
export type CitizenVerificationEdge = {
  __typename?: "CitizenVerificationEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<CitizenVerification>;
};

/** Lọc: Một lần xác thực công dân với Cơ sở dữ liệu quốc gia về dân cư: chỉ khớp hay không · Filter: One verification of a citizen with the national population database: only whether it matched */
export type CitizenVerificationFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<CitizenVerificationFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<CitizenVerificationFilter>>;
  /** Không · Not */
  not?: InputMaybe<CitizenVerificationFilter>;
  /** Số lần xác thực · Number of the verification */
  verificationNo?: InputMaybe<IDEqInFilter>;
  /** Công dân có số định danh được hỏi · Citizen whose number was asked about */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Kết quả: khớp hay không khớp; số không tồn tại cũng là không khớp · Outcome; a number that does not exist does not match either */
  outcome?: InputMaybe<CodeEqInFilter>;
  /** Mã cán bộ đã hỏi, gửi kèm đến dịch vụ quốc gia · Code of the officer who asked, sent to the national service */
  officerCode?: InputMaybe<StringEqFilter>;
  /** Cơ quan đã hỏi · Agency that asked */
  organisation?: InputMaybe<StringEqInFilter>;
  /** Mục đích · Purpose */
  purpose?: InputMaybe<StringEqInFilter>;
  /** Thời điểm · Time */
  verifiedAt?: InputMaybe<DateTimeRangeFilter>;
};

/** Thứ tự: Một lần xác thực công dân với Cơ sở dữ liệu quốc gia về dân cư: chỉ khớp hay không · Order: One verification of a citizen with the national population database: only whether it matched */
export type CitizenVerificationOrder = {
  /** Trường · Field */
  field: CitizenVerificationOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Một lần xác thực công dân với Cơ sở dữ liệu quốc gia về dân cư: chỉ khớp hay không · Fields to order by: One verification of a citizen with the national population database: only whether it matched */
export type CitizenVerificationOrderField =
  /** Thời điểm · Time */
  "VERIFIED_AT";

/** Thống kê: Một lần xác thực công dân với Cơ sở dữ liệu quốc gia về dân cư: chỉ khớp hay không · Counts: One verification of a citizen with the national population database: only whether it matched */
export type CitizenVerificationAggregate = {
  __typename?: "CitizenVerificationAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<CitizenVerificationGroup>>;
};

/** Nhóm: Một lần xác thực công dân với Cơ sở dữ liệu quốc gia về dân cư: chỉ khớp hay không · Group: One verification of a citizen with the national population database: only whether it matched */
export type CitizenVerificationGroup = {
  __typename?: "CitizenVerificationGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Một lần xác thực công dân với Cơ sở dữ liệu quốc gia về dân cư: chỉ khớp hay không · Fields to group by: One verification of a citizen with the national population database: only whether it matched */
export type CitizenVerificationGroupField =
  /** Số lần xác thực · Number of the verification */
  | "VERIFICATION_NO"
  /** Công dân có số định danh được hỏi · Citizen whose number was asked about */
  | "CITIZEN"
  /** Kết quả: khớp hay không khớp; số không tồn tại cũng là không khớp · Outcome; a number that does not exist does not match either */
  | "OUTCOME"
  /** Mã cán bộ đã hỏi, gửi kèm đến dịch vụ quốc gia · Code of the officer who asked, sent to the national service */
  | "OFFICER_CODE"
  /** Cơ quan đã hỏi · Agency that asked */
  | "ORGANISATION"
  /** Mục đích · Purpose */
  | "PURPOSE"
  /** Thời điểm · Time */
  | "VERIFIED_AT";

/** Điều kiện trên ID · Predicate on ID */
export type IDEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
};

/** Điều kiện trên Code · Predicate on Code */
export type CodeEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqInFilter = {
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
  CitizenVerification: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  CitizenClaim: CitizenClaim;
  CitizenVerificationConnection: ResolverTypeWrapper<
    Omit<CitizenVerificationConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["CitizenVerificationEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["CitizenVerification"]>>;
    }
  >;
  CitizenVerificationEdge: ResolverTypeWrapper<
    Omit<CitizenVerificationEdge, "node"> & {
      node?: Maybe<ResolversTypes["CitizenVerification"]>;
    }
  >;
  CitizenVerificationFilter: CitizenVerificationFilter;
  CitizenVerificationOrder: CitizenVerificationOrder;
  CitizenVerificationOrderField: CitizenVerificationOrderField;
  CitizenVerificationAggregate: ResolverTypeWrapper<CitizenVerificationAggregate>;
  CitizenVerificationGroup: ResolverTypeWrapper<CitizenVerificationGroup>;
  CitizenVerificationGroupField: CitizenVerificationGroupField;
  IDEqInFilter: IDEqInFilter;
  CodeEqInFilter: CodeEqInFilter;
  StringEqFilter: StringEqFilter;
  StringEqInFilter: StringEqInFilter;
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
  CitizenVerification: RowKeys;
  Citizen: RowKeys;
  CitizenClaim: CitizenClaim;
  CitizenVerificationConnection: Omit<
    CitizenVerificationConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["CitizenVerificationEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["CitizenVerification"]>>;
  };
  CitizenVerificationEdge: Omit<CitizenVerificationEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["CitizenVerification"]>;
  };
  CitizenVerificationFilter: CitizenVerificationFilter;
  CitizenVerificationOrder: CitizenVerificationOrder;
  CitizenVerificationAggregate: CitizenVerificationAggregate;
  CitizenVerificationGroup: CitizenVerificationGroup;
  IDEqInFilter: IDEqInFilter;
  CodeEqInFilter: CodeEqInFilter;
  StringEqFilter: StringEqFilter;
  StringEqInFilter: StringEqInFilter;
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
  citizenVerification?: Resolver<
    Maybe<ResolversTypes["CitizenVerification"]>,
    ParentType,
    ContextType,
    RequireFields<QuerycitizenVerificationArgs, "verificationNo">
  >;
  citizenVerifications?: Resolver<
    Maybe<ResolversTypes["CitizenVerificationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerycitizenVerificationsArgs, "first">
  >;
  citizenVerificationAggregate?: Resolver<
    Maybe<ResolversTypes["CitizenVerificationAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerycitizenVerificationAggregateArgs>
  >;
};

export type MutationResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Mutation"] =
    ResolversParentTypes["Mutation"],
> = {
  verifyCitizen?: Resolver<
    Maybe<ResolversTypes["CitizenVerification"]>,
    ParentType,
    ContextType,
    RequireFields<MutationverifyCitizenArgs, "claim">
  >;
};

export type CitizenVerificationResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CitizenVerification"] =
    ResolversParentTypes["CitizenVerification"],
> = {
  verificationNo?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  differing?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  compared?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  officerCode?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  organisation?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  purpose?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  requestId?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  verifiedAt?: Resolver<
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
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenVerificationConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CitizenVerificationConnection"] =
    ResolversParentTypes["CitizenVerificationConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["CitizenVerificationEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["CitizenVerification"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenVerificationEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CitizenVerificationEdge"] =
    ResolversParentTypes["CitizenVerificationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["CitizenVerification"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenVerificationAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CitizenVerificationAggregate"] =
    ResolversParentTypes["CitizenVerificationAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["CitizenVerificationGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenVerificationGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["CitizenVerificationGroup"] =
    ResolversParentTypes["CitizenVerificationGroup"],
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
  CitizenVerification?: CitizenVerificationResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  CitizenVerificationConnection?: CitizenVerificationConnectionResolvers<ContextType>;
  CitizenVerificationEdge?: CitizenVerificationEdgeResolvers<ContextType>;
  CitizenVerificationAggregate?: CitizenVerificationAggregateResolvers<ContextType>;
  CitizenVerificationGroup?: CitizenVerificationGroupResolvers<ContextType>;
};


