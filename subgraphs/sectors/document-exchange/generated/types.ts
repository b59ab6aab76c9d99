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
  /** Văn bản hành chính theo khóa · Official document by key */
  officialDocument?: Maybe<OfficialDocument>;
  /** Danh sách: Văn bản hành chính · List: Official document */
  officialDocuments?: Maybe<OfficialDocumentConnection>;
  /** Thống kê: Văn bản hành chính · Counts: Official document */
  officialDocumentAggregate?: Maybe<OfficialDocumentAggregate>;
  /** Lượt gửi văn bản đến một nơi nhận theo khóa · Delivery of a document to one recipient by key */
  documentDelivery?: Maybe<DocumentDelivery>;
  /** Danh sách: Lượt gửi văn bản đến một nơi nhận · List: Delivery of a document to one recipient */
  documentDeliveries?: Maybe<DocumentDeliveryConnection>;
  /** Thống kê: Lượt gửi văn bản đến một nơi nhận · Counts: Delivery of a document to one recipient */
  documentDeliveryAggregate?: Maybe<DocumentDeliveryAggregate>;
  /** Chuyển trạng thái của một lượt gửi theo khóa · Change of a delivery's state by key */
  deliveryEvent?: Maybe<DeliveryEvent>;
  /** Danh sách: Chuyển trạng thái của một lượt gửi · List: Change of a delivery's state */
  deliveryEvents?: Maybe<DeliveryEventConnection>;
  /** Thống kê: Chuyển trạng thái của một lượt gửi · Counts: Change of a delivery's state */
  deliveryEventAggregate?: Maybe<DeliveryEventAggregate>;
};

export type QueryofficialDocumentArgs = {
  documentId: Scalars["ID"];
};

export type QueryofficialDocumentsArgs = {
  filter?: InputMaybe<OfficialDocumentFilter>;
  orderBy?: InputMaybe<OfficialDocumentOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryofficialDocumentAggregateArgs = {
  filter?: InputMaybe<OfficialDocumentFilter>;
  groupBy?: InputMaybe<Array<OfficialDocumentGroupField>>;
};

export type QuerydocumentDeliveryArgs = {
  documentId: Scalars["ID"];
  recipientCode: Scalars["ID"];
};

export type QuerydocumentDeliveriesArgs = {
  filter?: InputMaybe<DocumentDeliveryFilter>;
  orderBy?: InputMaybe<DocumentDeliveryOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerydocumentDeliveryAggregateArgs = {
  filter?: InputMaybe<DocumentDeliveryFilter>;
  groupBy?: InputMaybe<Array<DocumentDeliveryGroupField>>;
};

export type QuerydeliveryEventArgs = {
  documentId: Scalars["ID"];
  recipientCode: Scalars["ID"];
  sequence: Scalars["ID"];
};

export type QuerydeliveryEventsArgs = {
  filter?: InputMaybe<DeliveryEventFilter>;
  orderBy?: InputMaybe<DeliveryEventOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerydeliveryEventAggregateArgs = {
  filter?: InputMaybe<DeliveryEventFilter>;
  groupBy?: InputMaybe<Array<DeliveryEventGroupField>>;
};

/** Văn bản hành chính · Official document */
export type OfficialDocument = {
  __typename?: "OfficialDocument";
  /** Mã văn bản trên trục liên thông: cơ quan, ngày, số · Identifier on the exchange axis: agency, date, number */
  documentId: Scalars["ID"];
  /** Số văn bản · Number */
  number?: Maybe<Scalars["Int"]>;
  /** Ký hiệu · Notation */
  notation?: Maybe<Scalars["String"]>;
  /** Loại văn bản · Kind of document */
  kind?: Maybe<Code>;
  /** Cơ quan ban hành · Issuing agency */
  issuer?: Maybe<Agency>;
  /** Ngày ban hành · Date of issue */
  issuedOn?: Maybe<Scalars["Date"]>;
  /** Trích yếu; có thể nêu tên người · Summary; it may name a person */
  summary?: Maybe<Scalars["String"]>;
  /** Người ký · Signer */
  signerName?: Maybe<Scalars["String"]>;
  /** Chức vụ của người ký · Office of the signer */
  signerOffice?: Maybe<Scalars["String"]>;
  /** Độ khẩn · Urgency */
  urgency?: Maybe<Code>;
  /** Số trang · Number of pages */
  pages?: Maybe<Scalars["Int"]>;
  /** Hạn trả lời · Answer due on */
  answerDueOn?: Maybe<Scalars["Date"]>;
  /** Trả lời văn bản · Document that it answers */
  answers?: Maybe<OfficialDocument>;
  /** Thay thế văn bản · Document that it replaces */
  replaces?: Maybe<OfficialDocument>;
  /** Trạng thái · State */
  state?: Maybe<Code>;
  /** Giá trị băm SHA-256 của tệp · SHA-256 digest of the file, hexadecimal */
  contentDigest?: Maybe<Scalars["String"]>;
  /** Các văn bản trả lời · Documents that answer it */
  answeredBy?: Maybe<OfficialDocumentConnection>;
  /** Các nơi nhận · Deliveries */
  deliveries?: Maybe<DocumentDeliveryConnection>;
};

/** Văn bản hành chính · Official document */
export type OfficialDocumentansweredByArgs = {
  filter?: InputMaybe<OfficialDocumentFilter>;
  orderBy?: InputMaybe<OfficialDocumentOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Văn bản hành chính · Official document */
export type OfficialDocumentdeliveriesArgs = {
  filter?: InputMaybe<DocumentDeliveryFilter>;
  orderBy?: InputMaybe<DocumentDeliveryOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Lượt gửi văn bản đến một nơi nhận · Delivery of a document to one recipient */
export type DocumentDelivery = {
  __typename?: "DocumentDelivery";
  /** Mã văn bản · Identifier of the document */
  documentId: Scalars["ID"];
  /** Mã cơ quan nhận · Code of the receiving agency */
  recipientCode: Scalars["ID"];
  /** Văn bản · Document */
  document?: Maybe<OfficialDocument>;
  /** Cơ quan gửi · Sender */
  sender?: Maybe<Agency>;
  /** Cơ quan nhận · Recipient */
  recipient?: Maybe<Agency>;
  /** Nhận để giải quyết hay để biết · Addressed or copied */
  role?: Maybe<Code>;
  /** Thời điểm gửi · Sent at */
  sentAt?: Maybe<Scalars["DateTime"]>;
  /** Số đến · Number in the recipient's register */
  incomingNumber?: Maybe<Scalars["Int"]>;
  /** Trạng thái xử lý · State */
  state?: Maybe<Code>;
  /** Thời điểm của trạng thái · Time of the state */
  stateAt?: Maybe<Scalars["DateTime"]>;
  /** Lý do từ chối · Ground of refusal */
  refusalGround?: Maybe<Code>;
  /** Hạn xử lý · To be processed by */
  dueOn?: Maybe<Scalars["Date"]>;
  /** Quá hạn, tại lần cập nhật gần nhất · Overdue at the last refresh */
  overdue?: Maybe<Scalars["Boolean"]>;
  /** Quá trình xử lý · Changes of state */
  events?: Maybe<DeliveryEventConnection>;
};

/** Lượt gửi văn bản đến một nơi nhận · Delivery of a document to one recipient */
export type DocumentDeliveryeventsArgs = {
  filter?: InputMaybe<DeliveryEventFilter>;
  orderBy?: InputMaybe<DeliveryEventOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Chuyển trạng thái của một lượt gửi · Change of a delivery's state */
export type DeliveryEvent = {
  __typename?: "DeliveryEvent";
  /** Mã văn bản · Identifier of the document */
  documentId: Scalars["ID"];
  /** Mã cơ quan nhận · Code of the receiving agency */
  recipientCode: Scalars["ID"];
  /** Thứ tự · Sequence */
  sequence: Scalars["Int"];
  /** Lượt gửi · Delivery */
  delivery?: Maybe<DocumentDelivery>;
  /** Trạng thái · State */
  state?: Maybe<Code>;
  /** Thời điểm · Time */
  happenedAt?: Maybe<Scalars["DateTime"]>;
  /** Phòng, bộ phận xử lý · Unit that handles it */
  unit?: Maybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type Agency = {
  __typename?: "Agency";
  /** Mã định danh điện tử · Electronic identifier of the agency */
  code: Scalars["ID"];
  /** Văn bản do cơ quan ban hành · Documents that it issued */
  issuedDocuments?: Maybe<OfficialDocumentConnection>;
  /** Văn bản gửi đến cơ quan · Deliveries to it */
  incomingDeliveries?: Maybe<DocumentDeliveryConnection>;
  /** Văn bản cơ quan đã gửi · Deliveries from it */
  outgoingDeliveries?: Maybe<DocumentDeliveryConnection>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencyissuedDocumentsArgs = {
  filter?: InputMaybe<OfficialDocumentFilter>;
  orderBy?: InputMaybe<OfficialDocumentOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencyincomingDeliveriesArgs = {
  filter?: InputMaybe<DocumentDeliveryFilter>;
  orderBy?: InputMaybe<DocumentDeliveryOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ quan (danh mục dùng chung) · Agency, from the shared category data */
export type AgencyoutgoingDeliveriesArgs = {
  filter?: InputMaybe<DocumentDeliveryFilter>;
  orderBy?: InputMaybe<DocumentDeliveryOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Văn bản hành chính · Page: Official document */
export type OfficialDocumentConnection = {
  __typename?: "OfficialDocumentConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<OfficialDocumentEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<OfficialDocument>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Văn bản hành chính · Edge: Official document */
export type OfficialDocumentEdge = {
  __typename?: "OfficialDocumentEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<OfficialDocument>;
};

/** Lọc: Văn bản hành chính · Filter: Official document */
export type OfficialDocumentFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<OfficialDocumentFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<OfficialDocumentFilter>>;
  /** Không · Not */
  not?: InputMaybe<OfficialDocumentFilter>;
  /** Mã văn bản trên trục liên thông: cơ quan, ngày, số · Identifier on the exchange axis: agency, date, number */
  documentId?: InputMaybe<IDEqInFilter>;
  /** Số văn bản · Number */
  number?: InputMaybe<IntEqFilter>;
  /** Ký hiệu · Notation */
  notation?: InputMaybe<StringEqFilter>;
  /** Loại văn bản · Kind of document */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Cơ quan ban hành · Issuing agency */
  issuer?: InputMaybe<IDEqInFilter>;
  /** Ngày ban hành · Date of issue */
  issuedOn?: InputMaybe<DateRangeFilter>;
  /** Trích yếu; có thể nêu tên người · Summary; it may name a person */
  summary?: InputMaybe<StringSearchFilter>;
  /** Độ khẩn · Urgency */
  urgency?: InputMaybe<CodeEqInFilter>;
  /** Số trang · Number of pages */
  pages?: InputMaybe<IntRangeFilter>;
  /** Hạn trả lời · Answer due on */
  answerDueOn?: InputMaybe<DateRangeFilter>;
  /** Trả lời văn bản · Document that it answers */
  answers?: InputMaybe<OfficialDocumentEqInSomeFilter>;
  /** Thay thế văn bản · Document that it replaces */
  replaces?: InputMaybe<OfficialDocumentEqInSomeFilter>;
  /** Trạng thái · State */
  state?: InputMaybe<CodeEqInFilter>;
  /** Các văn bản trả lời · Documents that answer it */
  answeredBy?: InputMaybe<OfficialDocumentSomeFilter>;
  /** Các nơi nhận · Deliveries */
  deliveries?: InputMaybe<DocumentDeliverySomeFilter>;
};

/** Thứ tự: Văn bản hành chính · Order: Official document */
export type OfficialDocumentOrder = {
  /** Trường · Field */
  field: OfficialDocumentOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Văn bản hành chính · Fields to order by: Official document */
export type OfficialDocumentOrderField =
  /** Số văn bản · Number */
  | "NUMBER"
  /** Ngày ban hành · Date of issue */
  | "ISSUED_ON"
  /** Số trang · Number of pages */
  | "PAGES"
  /** Hạn trả lời · Answer due on */
  | "ANSWER_DUE_ON";

/** Thống kê: Văn bản hành chính · Counts: Official document */
export type OfficialDocumentAggregate = {
  __typename?: "OfficialDocumentAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<OfficialDocumentGroup>>;
};

/** Nhóm: Văn bản hành chính · Group: Official document */
export type OfficialDocumentGroup = {
  __typename?: "OfficialDocumentGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Văn bản hành chính · Fields to group by: Official document */
export type OfficialDocumentGroupField =
  /** Mã văn bản trên trục liên thông: cơ quan, ngày, số · Identifier on the exchange axis: agency, date, number */
  | "DOCUMENT_ID"
  /** Số văn bản · Number */
  | "NUMBER"
  /** Ký hiệu · Notation */
  | "NOTATION"
  /** Loại văn bản · Kind of document */
  | "KIND"
  /** Cơ quan ban hành · Issuing agency */
  | "ISSUER"
  /** Ngày ban hành · Date of issue */
  | "ISSUED_ON"
  /** Độ khẩn · Urgency */
  | "URGENCY"
  /** Hạn trả lời · Answer due on */
  | "ANSWER_DUE_ON"
  /** Trả lời văn bản · Document that it answers */
  | "ANSWERS"
  /** Thay thế văn bản · Document that it replaces */
  | "REPLACES"
  /** Trạng thái · State */
  | "STATE";

/** Trang: Lượt gửi văn bản đến một nơi nhận · Page: Delivery of a document to one recipient */
export type DocumentDeliveryConnection = {
  __typename?: "DocumentDeliveryConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<DocumentDeliveryEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<DocumentDelivery>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Lượt gửi văn bản đến một nơi nhận · Edge: Delivery of a document to one recipient */
export type DocumentDeliveryEdge = {
  __typename?: "DocumentDeliveryEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<DocumentDelivery>;
};

/** Lọc: Lượt gửi văn bản đến một nơi nhận · Filter: Delivery of a document to one recipient */
export type DocumentDeliveryFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<DocumentDeliveryFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<DocumentDeliveryFilter>>;
  /** Không · Not */
  not?: InputMaybe<DocumentDeliveryFilter>;
  /** Mã văn bản · Identifier of the document */
  documentId?: InputMaybe<IDEqInFilter>;
  /** Mã cơ quan nhận · Code of the receiving agency */
  recipientCode?: InputMaybe<IDEqInFilter>;
  /** Văn bản · Document */
  document?: InputMaybe<OfficialDocumentEqInSomeFilter>;
  /** Cơ quan gửi · Sender */
  sender?: InputMaybe<IDEqInFilter>;
  /** Cơ quan nhận · Recipient */
  recipient?: InputMaybe<IDEqInFilter>;
  /** Nhận để giải quyết hay để biết · Addressed or copied */
  role?: InputMaybe<CodeEqFilter>;
  /** Thời điểm gửi · Sent at */
  sentAt?: InputMaybe<DateTimeRangeFilter>;
  /** Số đến · Number in the recipient's register */
  incomingNumber?: InputMaybe<IntEqFilter>;
  /** Trạng thái xử lý · State */
  state?: InputMaybe<CodeEqInFilter>;
  /** Thời điểm của trạng thái · Time of the state */
  stateAt?: InputMaybe<DateTimeRangeFilter>;
  /** Lý do từ chối · Ground of refusal */
  refusalGround?: InputMaybe<CodeEqInFilter>;
  /** Hạn xử lý · To be processed by */
  dueOn?: InputMaybe<DateRangeFilter>;
  /** Quá hạn, tại lần cập nhật gần nhất · Overdue at the last refresh */
  overdue?: InputMaybe<BooleanEqFilter>;
  /** Quá trình xử lý · Changes of state */
  events?: InputMaybe<DeliveryEventSomeFilter>;
};

/** Thứ tự: Lượt gửi văn bản đến một nơi nhận · Order: Delivery of a document to one recipient */
export type DocumentDeliveryOrder = {
  /** Trường · Field */
  field: DocumentDeliveryOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Lượt gửi văn bản đến một nơi nhận · Fields to order by: Delivery of a document to one recipient */
export type DocumentDeliveryOrderField =
  /** Thời điểm gửi · Sent at */
  | "SENT_AT"
  /** Thời điểm của trạng thái · Time of the state */
  | "STATE_AT"
  /** Hạn xử lý · To be processed by */
  | "DUE_ON";

/** Thống kê: Lượt gửi văn bản đến một nơi nhận · Counts: Delivery of a document to one recipient */
export type DocumentDeliveryAggregate = {
  __typename?: "DocumentDeliveryAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<DocumentDeliveryGroup>>;
};

/** Nhóm: Lượt gửi văn bản đến một nơi nhận · Group: Delivery of a document to one recipient */
export type DocumentDeliveryGroup = {
  __typename?: "DocumentDeliveryGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Lượt gửi văn bản đến một nơi nhận · Fields to group by: Delivery of a document to one recipient */
export type DocumentDeliveryGroupField =
  /** Mã văn bản · Identifier of the document */
  | "DOCUMENT_ID"
  /** Mã cơ quan nhận · Code of the receiving agency */
  | "RECIPIENT_CODE"
  /** Văn bản · Document */
  | "DOCUMENT"
  /** Cơ quan gửi · Sender */
  | "SENDER"
  /** Cơ quan nhận · Recipient */
  | "RECIPIENT"
  /** Nhận để giải quyết hay để biết · Addressed or copied */
  | "ROLE"
  /** Thời điểm gửi · Sent at */
  | "SENT_AT"
  /** Số đến · Number in the recipient's register */
  | "INCOMING_NUMBER"
  /** Trạng thái xử lý · State */
  | "STATE"
  /** Thời điểm của trạng thái · Time of the state */
  | "STATE_AT"
  /** Lý do từ chối · Ground of refusal */
  | "REFUSAL_GROUND"
  /** Hạn xử lý · To be processed by */
  | "DUE_ON"
  /** Quá hạn, tại lần cập nhật gần nhất · Overdue at the last refresh */
  | "OVERDUE";

/** Trang: Chuyển trạng thái của một lượt gửi · Page: Change of a delivery's state */
export type DeliveryEventConnection = {
  __typename?: "DeliveryEventConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<DeliveryEventEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<DeliveryEvent>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Chuyển trạng thái của một lượt gửi · Edge: Change of a delivery's state */
export type DeliveryEventEdge = {
  __typename?: "DeliveryEventEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<DeliveryEvent>;
};

/** Lọc: Chuyển trạng thái của một lượt gửi · Filter: Change of a delivery's state */
export type DeliveryEventFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<DeliveryEventFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<DeliveryEventFilter>>;
  /** Không · Not */
  not?: InputMaybe<DeliveryEventFilter>;
  /** Mã văn bản · Identifier of the document */
  documentId?: InputMaybe<IDEqInFilter>;
  /** Mã cơ quan nhận · Code of the receiving agency */
  recipientCode?: InputMaybe<IDEqInFilter>;
  /** Trạng thái · State */
  state?: InputMaybe<CodeEqInFilter>;
  /** Thời điểm · Time */
  happenedAt?: InputMaybe<DateTimeRangeFilter>;
};

/** Thứ tự: Chuyển trạng thái của một lượt gửi · Order: Change of a delivery's state */
export type DeliveryEventOrder = {
  /** Trường · Field */
  field: DeliveryEventOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Chuyển trạng thái của một lượt gửi · Fields to order by: Change of a delivery's state */
export type DeliveryEventOrderField =
  /** Thời điểm · Time */
  "HAPPENED_AT";

/** Thống kê: Chuyển trạng thái của một lượt gửi · Counts: Change of a delivery's state */
export type DeliveryEventAggregate = {
  __typename?: "DeliveryEventAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<DeliveryEventGroup>>;
};

/** Nhóm: Chuyển trạng thái của một lượt gửi · Group: Change of a delivery's state */
export type DeliveryEventGroup = {
  __typename?: "DeliveryEventGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Chuyển trạng thái của một lượt gửi · Fields to group by: Change of a delivery's state */
export type DeliveryEventGroupField =
  /** Mã văn bản · Identifier of the document */
  | "DOCUMENT_ID"
  /** Mã cơ quan nhận · Code of the receiving agency */
  | "RECIPIENT_CODE"
  /** Trạng thái · State */
  | "STATE"
  /** Thời điểm · Time */
  | "HAPPENED_AT";

/** Điều kiện trên ID · Predicate on ID */
export type IDEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
};

/** Điều kiện trên Int · Predicate on Int */
export type IntEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Int"]>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
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

/** Điều kiện trên String · Predicate on String */
export type StringSearchFilter = {
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

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type OfficialDocumentEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<OfficialDocumentFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<OfficialDocumentFilter>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type OfficialDocumentSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<OfficialDocumentFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<OfficialDocumentFilter>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type DocumentDeliverySomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<DocumentDeliveryFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<DocumentDeliveryFilter>;
};

/** Điều kiện trên Code · Predicate on Code */
export type CodeEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
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

/** Điều kiện trên Boolean · Predicate on Boolean */
export type BooleanEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Boolean"]>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type DeliveryEventSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<DeliveryEventFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<DeliveryEventFilter>;
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
  OfficialDocument: ResolverTypeWrapper<RowKeys>;
  DocumentDelivery: ResolverTypeWrapper<RowKeys>;
  DeliveryEvent: ResolverTypeWrapper<RowKeys>;
  Agency: ResolverTypeWrapper<RowKeys>;
  OfficialDocumentConnection: ResolverTypeWrapper<
    Omit<OfficialDocumentConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["OfficialDocumentEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["OfficialDocument"]>>;
    }
  >;
  OfficialDocumentEdge: ResolverTypeWrapper<
    Omit<OfficialDocumentEdge, "node"> & {
      node?: Maybe<ResolversTypes["OfficialDocument"]>;
    }
  >;
  OfficialDocumentFilter: OfficialDocumentFilter;
  OfficialDocumentOrder: OfficialDocumentOrder;
  OfficialDocumentOrderField: OfficialDocumentOrderField;
  OfficialDocumentAggregate: ResolverTypeWrapper<OfficialDocumentAggregate>;
  OfficialDocumentGroup: ResolverTypeWrapper<OfficialDocumentGroup>;
  OfficialDocumentGroupField: OfficialDocumentGroupField;
  DocumentDeliveryConnection: ResolverTypeWrapper<
    Omit<DocumentDeliveryConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["DocumentDeliveryEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["DocumentDelivery"]>>;
    }
  >;
  DocumentDeliveryEdge: ResolverTypeWrapper<
    Omit<DocumentDeliveryEdge, "node"> & {
      node?: Maybe<ResolversTypes["DocumentDelivery"]>;
    }
  >;
  DocumentDeliveryFilter: DocumentDeliveryFilter;
  DocumentDeliveryOrder: DocumentDeliveryOrder;
  DocumentDeliveryOrderField: DocumentDeliveryOrderField;
  DocumentDeliveryAggregate: ResolverTypeWrapper<DocumentDeliveryAggregate>;
  DocumentDeliveryGroup: ResolverTypeWrapper<DocumentDeliveryGroup>;
  DocumentDeliveryGroupField: DocumentDeliveryGroupField;
  DeliveryEventConnection: ResolverTypeWrapper<
    Omit<DeliveryEventConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["DeliveryEventEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["DeliveryEvent"]>>;
    }
  >;
  DeliveryEventEdge: ResolverTypeWrapper<
    Omit<DeliveryEventEdge, "node"> & {
      node?: Maybe<ResolversTypes["DeliveryEvent"]>;
    }
  >;
  DeliveryEventFilter: DeliveryEventFilter;
  DeliveryEventOrder: DeliveryEventOrder;
  DeliveryEventOrderField: DeliveryEventOrderField;
  DeliveryEventAggregate: ResolverTypeWrapper<DeliveryEventAggregate>;
  DeliveryEventGroup: ResolverTypeWrapper<DeliveryEventGroup>;
  DeliveryEventGroupField: DeliveryEventGroupField;
  IDEqInFilter: IDEqInFilter;
  IntEqFilter: IntEqFilter;
  StringEqFilter: StringEqFilter;
  CodeEqInFilter: CodeEqInFilter;
  DateRangeFilter: DateRangeFilter;
  StringSearchFilter: StringSearchFilter;
  IntRangeFilter: IntRangeFilter;
  OfficialDocumentEqInSomeFilter: OfficialDocumentEqInSomeFilter;
  OfficialDocumentSomeFilter: OfficialDocumentSomeFilter;
  DocumentDeliverySomeFilter: DocumentDeliverySomeFilter;
  CodeEqFilter: CodeEqFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  DeliveryEventSomeFilter: DeliveryEventSomeFilter;
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
  OfficialDocument: RowKeys;
  DocumentDelivery: RowKeys;
  DeliveryEvent: RowKeys;
  Agency: RowKeys;
  OfficialDocumentConnection: Omit<
    OfficialDocumentConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["OfficialDocumentEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["OfficialDocument"]>>;
  };
  OfficialDocumentEdge: Omit<OfficialDocumentEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["OfficialDocument"]>;
  };
  OfficialDocumentFilter: OfficialDocumentFilter;
  OfficialDocumentOrder: OfficialDocumentOrder;
  OfficialDocumentAggregate: OfficialDocumentAggregate;
  OfficialDocumentGroup: OfficialDocumentGroup;
  DocumentDeliveryConnection: Omit<
    DocumentDeliveryConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["DocumentDeliveryEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["DocumentDelivery"]>>;
  };
  DocumentDeliveryEdge: Omit<DocumentDeliveryEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["DocumentDelivery"]>;
  };
  DocumentDeliveryFilter: DocumentDeliveryFilter;
  DocumentDeliveryOrder: DocumentDeliveryOrder;
  DocumentDeliveryAggregate: DocumentDeliveryAggregate;
  DocumentDeliveryGroup: DocumentDeliveryGroup;
  DeliveryEventConnection: Omit<DeliveryEventConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["DeliveryEventEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["DeliveryEvent"]>>;
  };
  DeliveryEventEdge: Omit<DeliveryEventEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["DeliveryEvent"]>;
  };
  DeliveryEventFilter: DeliveryEventFilter;
  DeliveryEventOrder: DeliveryEventOrder;
  DeliveryEventAggregate: DeliveryEventAggregate;
  DeliveryEventGroup: DeliveryEventGroup;
  IDEqInFilter: IDEqInFilter;
  IntEqFilter: IntEqFilter;
  StringEqFilter: StringEqFilter;
  CodeEqInFilter: CodeEqInFilter;
  DateRangeFilter: DateRangeFilter;
  StringSearchFilter: StringSearchFilter;
  IntRangeFilter: IntRangeFilter;
  OfficialDocumentEqInSomeFilter: OfficialDocumentEqInSomeFilter;
  OfficialDocumentSomeFilter: OfficialDocumentSomeFilter;
  DocumentDeliverySomeFilter: DocumentDeliverySomeFilter;
  CodeEqFilter: CodeEqFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
  BooleanEqFilter: BooleanEqFilter;
  DeliveryEventSomeFilter: DeliveryEventSomeFilter;
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
  officialDocument?: Resolver<
    Maybe<ResolversTypes["OfficialDocument"]>,
    ParentType,
    ContextType,
    RequireFields<QueryofficialDocumentArgs, "documentId">
  >;
  officialDocuments?: Resolver<
    Maybe<ResolversTypes["OfficialDocumentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryofficialDocumentsArgs, "first">
  >;
  officialDocumentAggregate?: Resolver<
    Maybe<ResolversTypes["OfficialDocumentAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryofficialDocumentAggregateArgs>
  >;
  documentDelivery?: Resolver<
    Maybe<ResolversTypes["DocumentDelivery"]>,
    ParentType,
    ContextType,
    RequireFields<QuerydocumentDeliveryArgs, "documentId" | "recipientCode">
  >;
  documentDeliveries?: Resolver<
    Maybe<ResolversTypes["DocumentDeliveryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerydocumentDeliveriesArgs, "first">
  >;
  documentDeliveryAggregate?: Resolver<
    Maybe<ResolversTypes["DocumentDeliveryAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerydocumentDeliveryAggregateArgs>
  >;
  deliveryEvent?: Resolver<
    Maybe<ResolversTypes["DeliveryEvent"]>,
    ParentType,
    ContextType,
    RequireFields<
      QuerydeliveryEventArgs,
      "documentId" | "recipientCode" | "sequence"
    >
  >;
  deliveryEvents?: Resolver<
    Maybe<ResolversTypes["DeliveryEventConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerydeliveryEventsArgs, "first">
  >;
  deliveryEventAggregate?: Resolver<
    Maybe<ResolversTypes["DeliveryEventAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerydeliveryEventAggregateArgs>
  >;
};

export type OfficialDocumentResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["OfficialDocument"] =
    ResolversParentTypes["OfficialDocument"],
> = {
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  notation?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes["Agency"]>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  signerName?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  signerOffice?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  urgency?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  answerDueOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  answers?: Resolver<
    Maybe<ResolversTypes["OfficialDocument"]>,
    ParentType,
    ContextType
  >;
  replaces?: Resolver<
    Maybe<ResolversTypes["OfficialDocument"]>,
    ParentType,
    ContextType
  >;
  state?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  contentDigest?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  answeredBy?: Resolver<
    Maybe<ResolversTypes["OfficialDocumentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<OfficialDocumentansweredByArgs, "first">
  >;
  deliveries?: Resolver<
    Maybe<ResolversTypes["DocumentDeliveryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<OfficialDocumentdeliveriesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentDeliveryResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DocumentDelivery"] =
    ResolversParentTypes["DocumentDelivery"],
> = {
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  recipientCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  document?: Resolver<
    Maybe<ResolversTypes["OfficialDocument"]>,
    ParentType,
    ContextType
  >;
  sender?: Resolver<Maybe<ResolversTypes["Agency"]>, ParentType, ContextType>;
  recipient?: Resolver<
    Maybe<ResolversTypes["Agency"]>,
    ParentType,
    ContextType
  >;
  role?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  incomingNumber?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  state?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  stateAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  refusalGround?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  events?: Resolver<
    Maybe<ResolversTypes["DeliveryEventConnection"]>,
    ParentType,
    ContextType,
    RequireFields<DocumentDeliveryeventsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryEventResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DeliveryEvent"] =
    ResolversParentTypes["DeliveryEvent"],
> = {
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  recipientCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  delivery?: Resolver<
    Maybe<ResolversTypes["DocumentDelivery"]>,
    ParentType,
    ContextType
  >;
  state?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  happenedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  unit?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Agency"] =
    ResolversParentTypes["Agency"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  issuedDocuments?: Resolver<
    Maybe<ResolversTypes["OfficialDocumentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencyissuedDocumentsArgs, "first">
  >;
  incomingDeliveries?: Resolver<
    Maybe<ResolversTypes["DocumentDeliveryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencyincomingDeliveriesArgs, "first">
  >;
  outgoingDeliveries?: Resolver<
    Maybe<ResolversTypes["DocumentDeliveryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AgencyoutgoingDeliveriesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialDocumentConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["OfficialDocumentConnection"] =
    ResolversParentTypes["OfficialDocumentConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["OfficialDocumentEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["OfficialDocument"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialDocumentEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["OfficialDocumentEdge"] =
    ResolversParentTypes["OfficialDocumentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["OfficialDocument"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialDocumentAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["OfficialDocumentAggregate"] =
    ResolversParentTypes["OfficialDocumentAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["OfficialDocumentGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialDocumentGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["OfficialDocumentGroup"] =
    ResolversParentTypes["OfficialDocumentGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentDeliveryConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DocumentDeliveryConnection"] =
    ResolversParentTypes["DocumentDeliveryConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["DocumentDeliveryEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["DocumentDelivery"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentDeliveryEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DocumentDeliveryEdge"] =
    ResolversParentTypes["DocumentDeliveryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["DocumentDelivery"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentDeliveryAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DocumentDeliveryAggregate"] =
    ResolversParentTypes["DocumentDeliveryAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["DocumentDeliveryGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentDeliveryGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DocumentDeliveryGroup"] =
    ResolversParentTypes["DocumentDeliveryGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryEventConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DeliveryEventConnection"] =
    ResolversParentTypes["DeliveryEventConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["DeliveryEventEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["DeliveryEvent"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryEventEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DeliveryEventEdge"] =
    ResolversParentTypes["DeliveryEventEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["DeliveryEvent"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryEventAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DeliveryEventAggregate"] =
    ResolversParentTypes["DeliveryEventAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["DeliveryEventGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryEventGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DeliveryEventGroup"] =
    ResolversParentTypes["DeliveryEventGroup"],
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
  OfficialDocument?: OfficialDocumentResolvers<ContextType>;
  DocumentDelivery?: DocumentDeliveryResolvers<ContextType>;
  DeliveryEvent?: DeliveryEventResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  OfficialDocumentConnection?: OfficialDocumentConnectionResolvers<ContextType>;
  OfficialDocumentEdge?: OfficialDocumentEdgeResolvers<ContextType>;
  OfficialDocumentAggregate?: OfficialDocumentAggregateResolvers<ContextType>;
  OfficialDocumentGroup?: OfficialDocumentGroupResolvers<ContextType>;
  DocumentDeliveryConnection?: DocumentDeliveryConnectionResolvers<ContextType>;
  DocumentDeliveryEdge?: DocumentDeliveryEdgeResolvers<ContextType>;
  DocumentDeliveryAggregate?: DocumentDeliveryAggregateResolvers<ContextType>;
  DocumentDeliveryGroup?: DocumentDeliveryGroupResolvers<ContextType>;
  DeliveryEventConnection?: DeliveryEventConnectionResolvers<ContextType>;
  DeliveryEventEdge?: DeliveryEventEdgeResolvers<ContextType>;
  DeliveryEventAggregate?: DeliveryEventAggregateResolvers<ContextType>;
  DeliveryEventGroup?: DeliveryEventGroupResolvers<ContextType>;
};


