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
  /** Trường học theo khóa · School by key */
  school?: Maybe<School>;
  /** Danh sách: Trường học · List: School */
  schools?: Maybe<SchoolConnection>;
  /** Thống kê: Trường học · Counts: School */
  schoolAggregate?: Maybe<SchoolAggregate>;
  /** Học sinh trong một năm học theo khóa · Pupil in one school year by key */
  pupil?: Maybe<Pupil>;
  /** Danh sách: Học sinh trong một năm học · List: Pupil in one school year */
  pupils?: Maybe<PupilConnection>;
  /** Thống kê: Học sinh trong một năm học · Counts: Pupil in one school year */
  pupilAggregate?: Maybe<PupilAggregate>;
  /** Học bạ một học kỳ theo khóa · Academic record of one term by key */
  academicRecord?: Maybe<AcademicRecord>;
  /** Danh sách: Học bạ một học kỳ · List: Academic record of one term */
  academicRecords?: Maybe<AcademicRecordConnection>;
  /** Thống kê: Học bạ một học kỳ · Counts: Academic record of one term */
  academicRecordAggregate?: Maybe<AcademicRecordAggregate>;
  /** Điểm một môn trong một học kỳ theo khóa · Mark of one subject in one term by key */
  subjectMark?: Maybe<SubjectMark>;
  /** Danh sách: Điểm một môn trong một học kỳ · List: Mark of one subject in one term */
  subjectMarks?: Maybe<SubjectMarkConnection>;
  /** Thống kê: Điểm một môn trong một học kỳ · Counts: Mark of one subject in one term */
  subjectMarkAggregate?: Maybe<SubjectMarkAggregate>;
  /** Giáo viên theo khóa · Teacher by key */
  teacher?: Maybe<Teacher>;
  /** Danh sách: Giáo viên · List: Teacher */
  teachers?: Maybe<TeacherConnection>;
  /** Thống kê: Giáo viên · Counts: Teacher */
  teacherAggregate?: Maybe<TeacherAggregate>;
  /** Văn bằng, chứng chỉ theo khóa · Diploma or certificate by key */
  diploma?: Maybe<Diploma>;
  /** Danh sách: Văn bằng, chứng chỉ · List: Diploma or certificate */
  diplomas?: Maybe<DiplomaConnection>;
  /** Thống kê: Văn bằng, chứng chỉ · Counts: Diploma or certificate */
  diplomaAggregate?: Maybe<DiplomaAggregate>;
  /** Hỗ trợ chi phí học tập theo khóa · Learning cost support by key */
  learningSupport?: Maybe<LearningSupport>;
  /** Danh sách: Hỗ trợ chi phí học tập · List: Learning cost support */
  learningSupports?: Maybe<LearningSupportConnection>;
  /** Thống kê: Hỗ trợ chi phí học tập · Counts: Learning cost support */
  learningSupportAggregate?: Maybe<LearningSupportAggregate>;
};

export type QueryschoolArgs = {
  schoolCode: Scalars["ID"];
};

export type QueryschoolsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  orderBy?: InputMaybe<SchoolOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryschoolAggregateArgs = {
  filter?: InputMaybe<SchoolFilter>;
  groupBy?: InputMaybe<Array<SchoolGroupField>>;
};

export type QuerypupilArgs = {
  id: Scalars["ID"];
};

export type QuerypupilsArgs = {
  filter?: InputMaybe<PupilFilter>;
  orderBy?: InputMaybe<PupilOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerypupilAggregateArgs = {
  filter?: InputMaybe<PupilFilter>;
  groupBy?: InputMaybe<Array<PupilGroupField>>;
};

export type QueryacademicRecordArgs = {
  id: Scalars["ID"];
};

export type QueryacademicRecordsArgs = {
  filter?: InputMaybe<AcademicRecordFilter>;
  orderBy?: InputMaybe<AcademicRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryacademicRecordAggregateArgs = {
  filter?: InputMaybe<AcademicRecordFilter>;
  groupBy?: InputMaybe<Array<AcademicRecordGroupField>>;
};

export type QuerysubjectMarkArgs = {
  id: Scalars["ID"];
};

export type QuerysubjectMarksArgs = {
  filter?: InputMaybe<SubjectMarkFilter>;
  orderBy?: InputMaybe<SubjectMarkOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerysubjectMarkAggregateArgs = {
  filter?: InputMaybe<SubjectMarkFilter>;
  groupBy?: InputMaybe<Array<SubjectMarkGroupField>>;
};

export type QueryteacherArgs = {
  id: Scalars["ID"];
};

export type QueryteachersArgs = {
  filter?: InputMaybe<TeacherFilter>;
  orderBy?: InputMaybe<TeacherOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryteacherAggregateArgs = {
  filter?: InputMaybe<TeacherFilter>;
  groupBy?: InputMaybe<Array<TeacherGroupField>>;
};

export type QuerydiplomaArgs = {
  id: Scalars["ID"];
};

export type QuerydiplomasArgs = {
  filter?: InputMaybe<DiplomaFilter>;
  orderBy?: InputMaybe<DiplomaOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerydiplomaAggregateArgs = {
  filter?: InputMaybe<DiplomaFilter>;
  groupBy?: InputMaybe<Array<DiplomaGroupField>>;
};

export type QuerylearningSupportArgs = {
  id: Scalars["ID"];
};

export type QuerylearningSupportsArgs = {
  filter?: InputMaybe<LearningSupportFilter>;
  orderBy?: InputMaybe<LearningSupportOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerylearningSupportAggregateArgs = {
  filter?: InputMaybe<LearningSupportFilter>;
  groupBy?: InputMaybe<Array<LearningSupportGroupField>>;
};

/** Trường học · School */
export type School = {
  __typename?: "School";
  /** Mã trường · School code */
  schoolCode: Scalars["ID"];
  /** Tên trường · Name */
  name?: Maybe<Scalars["String"]>;
  /** Cấp học · Level of education */
  level?: Maybe<Code>;
  /** Loại hình: công lập, tư thục · Ownership */
  ownership?: Maybe<Code>;
  /** Hình thức nội trú, bán trú · Boarding */
  boarding?: Maybe<Code>;
  /** Xã đặt trường · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Vị trí · Location */
  location?: Maybe<Scalars["GeoJSON"]>;
  /** Số lớp · Number of classes */
  classCount?: Maybe<Scalars["Int"]>;
  /** Sĩ số bình quân một lớp · Pupils to a class on average */
  pupilsPerClass?: Maybe<Scalars["Int"]>;
  /** Học sinh của trường · Pupils of the school */
  pupils?: Maybe<PupilConnection>;
  /** Giáo viên của trường · Teachers of the school */
  teachers?: Maybe<TeacherConnection>;
};

/** Trường học · School */
export type SchoolpupilsArgs = {
  filter?: InputMaybe<PupilFilter>;
  orderBy?: InputMaybe<PupilOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trường học · School */
export type SchoolteachersArgs = {
  filter?: InputMaybe<TeacherFilter>;
  orderBy?: InputMaybe<TeacherOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Học sinh trong một năm học · Pupil in one school year */
export type Pupil = {
  __typename?: "Pupil";
  /** Tham chiếu học sinh · Reference of the pupil */
  id: Scalars["ID"];
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Mã định danh của ngành giáo dục · Pupil code of the education sector */
  pupilCode?: Maybe<Scalars["ID"]>;
  /** Trường · School */
  school?: Maybe<School>;
  /** Năm học · School year */
  schoolYear?: Maybe<Scalars["String"]>;
  /** Lớp · Class */
  className?: Maybe<Scalars["String"]>;
  /** Khối · Grade */
  grade?: Maybe<Scalars["Int"]>;
  /** Người giám hộ · Guardian */
  guardian?: Maybe<Citizen>;
  /** Dạng khuyết tật · Kind of disability */
  disability?: Maybe<Code>;
  /** Diện chính sách · Policy group */
  policyClass?: Maybe<Code>;
  /** Tình trạng học tập · Status */
  status?: Maybe<Code>;
  /** Học bạ của năm học · Academic records of the year */
  academicRecords?: Maybe<AcademicRecordConnection>;
  /** Hỗ trợ chi phí học tập của năm học · Learning support of the year */
  learningSupport?: Maybe<LearningSupport>;
};

/** Học sinh trong một năm học · Pupil in one school year */
export type PupilacademicRecordsArgs = {
  filter?: InputMaybe<AcademicRecordFilter>;
  orderBy?: InputMaybe<AcademicRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Học bạ một học kỳ · Academic record of one term */
export type AcademicRecord = {
  __typename?: "AcademicRecord";
  /** Tham chiếu học bạ · Reference of the academic record */
  id: Scalars["ID"];
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Học sinh trong năm học · Pupil in that school year */
  pupil?: Maybe<Pupil>;
  /** Năm học · School year */
  schoolYear?: Maybe<Scalars["String"]>;
  /** Học kỳ · Term */
  term?: Maybe<Scalars["Int"]>;
  /** Điểm các môn · Marks by subject */
  subjectMarks?: Maybe<SubjectMarkConnection>;
  /** Kết quả rèn luyện · Conduct */
  conduct?: Maybe<Code>;
  /** Kết quả học tập · Result */
  result?: Maybe<Code>;
  /** Số buổi nghỉ · Absences in half-days */
  absences?: Maybe<Scalars["Int"]>;
};

/** Học bạ một học kỳ · Academic record of one term */
export type AcademicRecordsubjectMarksArgs = {
  filter?: InputMaybe<SubjectMarkFilter>;
  orderBy?: InputMaybe<SubjectMarkOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Điểm một môn trong một học kỳ · Mark of one subject in one term */
export type SubjectMark = {
  __typename?: "SubjectMark";
  /** Tham chiếu điểm môn học · Reference of the mark */
  id: Scalars["ID"];
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Học bạ · Academic record */
  academicRecord?: Maybe<AcademicRecord>;
  /** Năm học · School year */
  schoolYear?: Maybe<Scalars["String"]>;
  /** Học kỳ · Term */
  term?: Maybe<Scalars["Int"]>;
  /** Môn học · Subject */
  subject?: Maybe<Code>;
  /** Điểm trung bình môn · Average mark from 0 to 10 */
  mark?: Maybe<Scalars["Float"]>;
};

/** Giáo viên · Teacher */
export type Teacher = {
  __typename?: "Teacher";
  /** Tham chiếu giáo viên · Reference of the teacher */
  id: Scalars["ID"];
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Số hiệu viên chức · Staff number */
  staffNo?: Maybe<Scalars["ID"]>;
  /** Trường · School */
  school?: Maybe<School>;
  /** Môn dạy · Subject taught */
  subject?: Maybe<Code>;
  /** Trình độ đào tạo · Qualification */
  qualification?: Maybe<Code>;
  /** Hình thức hợp đồng · Type of contract */
  contractType?: Maybe<Code>;
};

/** Văn bằng, chứng chỉ · Diploma or certificate */
export type Diploma = {
  __typename?: "Diploma";
  /** Tham chiếu văn bằng · Reference of the diploma */
  id: Scalars["ID"];
  /** Số hiệu văn bằng · Serial number */
  serialNo?: Maybe<Scalars["ID"]>;
  /** Số vào sổ gốc cấp văn bằng · Number in the register of diplomas */
  registerNo?: Maybe<Scalars["String"]>;
  /** Người được cấp · Holder */
  citizen?: Maybe<Citizen>;
  /** Loại văn bằng · Kind */
  kind?: Maybe<Code>;
  /** Nơi cấp · Issuer */
  issuer?: Maybe<Scalars["String"]>;
  /** Ngày cấp · Date of issue */
  issuedOn?: Maybe<Scalars["Date"]>;
};

/** Hỗ trợ chi phí học tập · Learning cost support */
export type LearningSupport = {
  __typename?: "LearningSupport";
  /** Tham chiếu khoản hỗ trợ · Reference of the support */
  id: Scalars["ID"];
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Học sinh trong năm học · Pupil in that school year */
  pupil?: Maybe<Pupil>;
  /** Năm học · School year */
  schoolYear?: Maybe<Scalars["String"]>;
  /** Căn cứ pháp lý · Legal basis */
  legalBasis?: Maybe<Scalars["String"]>;
  /** Diện hỗ trợ · Ground of support */
  ground?: Maybe<Code>;
  /** Số tháng · Number of months */
  months?: Maybe<Scalars["Int"]>;
  /** Số tiền (đồng) · Amount in VND */
  amount?: Maybe<Scalars["Money"]>;
  /** Ngày chi · Date of payment */
  paidOn?: Maybe<Scalars["Date"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Các năm học của công dân · School years of the citizen */
  pupilYears?: Maybe<PupilConnection>;
  /** Học sinh mà công dân là người giám hộ · Pupils whose guardian the citizen is */
  wardsAtSchool?: Maybe<PupilConnection>;
  /** Học bạ của công dân · Academic records of the citizen */
  academicRecords?: Maybe<AcademicRecordConnection>;
  /** Vị trí giáo viên của công dân · Teaching post of the citizen */
  teacherPost?: Maybe<Teacher>;
  /** Văn bằng, chứng chỉ của công dân · Diplomas of the citizen */
  diplomas?: Maybe<DiplomaConnection>;
  /** Hỗ trợ chi phí học tập của công dân · Learning support of the citizen */
  learningSupports?: Maybe<LearningSupportConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenpupilYearsArgs = {
  filter?: InputMaybe<PupilFilter>;
  orderBy?: InputMaybe<PupilOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenwardsAtSchoolArgs = {
  filter?: InputMaybe<PupilFilter>;
  orderBy?: InputMaybe<PupilOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenacademicRecordsArgs = {
  filter?: InputMaybe<AcademicRecordFilter>;
  orderBy?: InputMaybe<AcademicRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizendiplomasArgs = {
  filter?: InputMaybe<DiplomaFilter>;
  orderBy?: InputMaybe<DiplomaOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenlearningSupportsArgs = {
  filter?: InputMaybe<LearningSupportFilter>;
  orderBy?: InputMaybe<LearningSupportOrder>;
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
  /** Trường học tại xã · Schools here */
  schools?: Maybe<SchoolConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitschoolsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  orderBy?: InputMaybe<SchoolOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Trang: Trường học · Page: School */
export type SchoolConnection = {
  __typename?: "SchoolConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<SchoolEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<School>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Trường học · Edge: School */
export type SchoolEdge = {
  __typename?: "SchoolEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<School>;
};

/** Lọc: Trường học · Filter: School */
export type SchoolFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<SchoolFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<SchoolFilter>>;
  /** Không · Not */
  not?: InputMaybe<SchoolFilter>;
  /** Mã trường · School code */
  schoolCode?: InputMaybe<IDEqInFilter>;
  /** Tên trường · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Cấp học · Level of education */
  level?: InputMaybe<CodeEqInFilter>;
  /** Loại hình: công lập, tư thục · Ownership */
  ownership?: InputMaybe<CodeEqInFilter>;
  /** Hình thức nội trú, bán trú · Boarding */
  boarding?: InputMaybe<CodeEqInFilter>;
  /** Xã đặt trường · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Vị trí · Location */
  location?: InputMaybe<PlaceFilter>;
  /** Số lớp · Number of classes */
  classCount?: InputMaybe<IntRangeFilter>;
  /** Sĩ số bình quân một lớp · Pupils to a class on average */
  pupilsPerClass?: InputMaybe<IntRangeFilter>;
  /** Học sinh của trường · Pupils of the school */
  pupils?: InputMaybe<PupilSomeFilter>;
  /** Giáo viên của trường · Teachers of the school */
  teachers?: InputMaybe<TeacherSomeFilter>;
};

/** Thứ tự: Trường học · Order: School */
export type SchoolOrder = {
  /** Trường · Field */
  field: SchoolOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Trường học · Fields to order by: School */
export type SchoolOrderField =
  /** Tên trường · Name */
  | "NAME"
  /** Số lớp · Number of classes */
  | "CLASS_COUNT"
  /** Sĩ số bình quân một lớp · Pupils to a class on average */
  | "PUPILS_PER_CLASS"
  /** Vị trí · Location */
  | "LOCATION";

/** Thống kê: Trường học · Counts: School */
export type SchoolAggregate = {
  __typename?: "SchoolAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<SchoolGroup>>;
};

/** Nhóm: Trường học · Group: School */
export type SchoolGroup = {
  __typename?: "SchoolGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Trường học · Fields to group by: School */
export type SchoolGroupField =
  /** Mã trường · School code */
  | "SCHOOL_CODE"
  /** Cấp học · Level of education */
  | "LEVEL"
  /** Loại hình: công lập, tư thục · Ownership */
  | "OWNERSHIP"
  /** Hình thức nội trú, bán trú · Boarding */
  | "BOARDING"
  /** Xã đặt trường · Commune */
  | "COMMUNE";

/** Trang: Học sinh trong một năm học · Page: Pupil in one school year */
export type PupilConnection = {
  __typename?: "PupilConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<PupilEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Pupil>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Học sinh trong một năm học · Edge: Pupil in one school year */
export type PupilEdge = {
  __typename?: "PupilEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Pupil>;
};

/** Lọc: Học sinh trong một năm học · Filter: Pupil in one school year */
export type PupilFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<PupilFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<PupilFilter>>;
  /** Không · Not */
  not?: InputMaybe<PupilFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Mã định danh của ngành giáo dục · Pupil code of the education sector */
  pupilCode?: InputMaybe<IDEqInFilter>;
  /** Trường · School */
  school?: InputMaybe<SchoolEqInSomeFilter>;
  /** Năm học · School year */
  schoolYear?: InputMaybe<StringEqInFilter>;
  /** Lớp · Class */
  className?: InputMaybe<StringEqInFilter>;
  /** Khối · Grade */
  grade?: InputMaybe<IntEqInRangeFilter>;
  /** Người giám hộ · Guardian */
  guardian?: InputMaybe<IDEqInFilter>;
  /** Dạng khuyết tật · Kind of disability */
  disability?: InputMaybe<CodeEqInFilter>;
  /** Diện chính sách · Policy group */
  policyClass?: InputMaybe<CodeEqInFilter>;
  /** Tình trạng học tập · Status */
  status?: InputMaybe<CodeEqInFilter>;
  /** Học bạ của năm học · Academic records of the year */
  academicRecords?: InputMaybe<AcademicRecordSomeFilter>;
  /** Hỗ trợ chi phí học tập của năm học · Learning support of the year */
  learningSupport?: InputMaybe<LearningSupportSomeFilter>;
};

/** Thứ tự: Học sinh trong một năm học · Order: Pupil in one school year */
export type PupilOrder = {
  /** Trường · Field */
  field: PupilOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Học sinh trong một năm học · Fields to order by: Pupil in one school year */
export type PupilOrderField =
  /** Năm học · School year */
  | "SCHOOL_YEAR"
  /** Khối · Grade */
  | "GRADE";

/** Thống kê: Học sinh trong một năm học · Counts: Pupil in one school year */
export type PupilAggregate = {
  __typename?: "PupilAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<PupilGroup>>;
};

/** Nhóm: Học sinh trong một năm học · Group: Pupil in one school year */
export type PupilGroup = {
  __typename?: "PupilGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Học sinh trong một năm học · Fields to group by: Pupil in one school year */
export type PupilGroupField =
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Mã định danh của ngành giáo dục · Pupil code of the education sector */
  | "PUPIL_CODE"
  /** Trường · School */
  | "SCHOOL"
  /** Năm học · School year */
  | "SCHOOL_YEAR"
  /** Lớp · Class */
  | "CLASS_NAME"
  /** Khối · Grade */
  | "GRADE"
  /** Người giám hộ · Guardian */
  | "GUARDIAN"
  /** Dạng khuyết tật · Kind of disability */
  | "DISABILITY"
  /** Diện chính sách · Policy group */
  | "POLICY_CLASS"
  /** Tình trạng học tập · Status */
  | "STATUS";

/** Trang: Học bạ một học kỳ · Page: Academic record of one term */
export type AcademicRecordConnection = {
  __typename?: "AcademicRecordConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<AcademicRecordEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<AcademicRecord>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Học bạ một học kỳ · Edge: Academic record of one term */
export type AcademicRecordEdge = {
  __typename?: "AcademicRecordEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<AcademicRecord>;
};

/** Lọc: Học bạ một học kỳ · Filter: Academic record of one term */
export type AcademicRecordFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<AcademicRecordFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<AcademicRecordFilter>>;
  /** Không · Not */
  not?: InputMaybe<AcademicRecordFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Học sinh trong năm học · Pupil in that school year */
  pupil?: InputMaybe<PupilSomeFilter>;
  /** Năm học · School year */
  schoolYear?: InputMaybe<StringEqInFilter>;
  /** Học kỳ · Term */
  term?: InputMaybe<IntEqInFilter>;
  /** Kết quả rèn luyện · Conduct */
  conduct?: InputMaybe<CodeEqInFilter>;
  /** Kết quả học tập · Result */
  result?: InputMaybe<CodeEqInFilter>;
  /** Số buổi nghỉ · Absences in half-days */
  absences?: InputMaybe<IntRangeFilter>;
};

/** Thứ tự: Học bạ một học kỳ · Order: Academic record of one term */
export type AcademicRecordOrder = {
  /** Trường · Field */
  field: AcademicRecordOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Học bạ một học kỳ · Fields to order by: Academic record of one term */
export type AcademicRecordOrderField =
  /** Năm học · School year */
  | "SCHOOL_YEAR"
  /** Số buổi nghỉ · Absences in half-days */
  | "ABSENCES";

/** Thống kê: Học bạ một học kỳ · Counts: Academic record of one term */
export type AcademicRecordAggregate = {
  __typename?: "AcademicRecordAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<AcademicRecordGroup>>;
};

/** Nhóm: Học bạ một học kỳ · Group: Academic record of one term */
export type AcademicRecordGroup = {
  __typename?: "AcademicRecordGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Học bạ một học kỳ · Fields to group by: Academic record of one term */
export type AcademicRecordGroupField =
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Năm học · School year */
  | "SCHOOL_YEAR"
  /** Học kỳ · Term */
  | "TERM"
  /** Kết quả rèn luyện · Conduct */
  | "CONDUCT"
  /** Kết quả học tập · Result */
  | "RESULT";

/** Trang: Điểm một môn trong một học kỳ · Page: Mark of one subject in one term */
export type SubjectMarkConnection = {
  __typename?: "SubjectMarkConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<SubjectMarkEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<SubjectMark>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Điểm một môn trong một học kỳ · Edge: Mark of one subject in one term */
export type SubjectMarkEdge = {
  __typename?: "SubjectMarkEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<SubjectMark>;
};

/** Lọc: Điểm một môn trong một học kỳ · Filter: Mark of one subject in one term */
export type SubjectMarkFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<SubjectMarkFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<SubjectMarkFilter>>;
  /** Không · Not */
  not?: InputMaybe<SubjectMarkFilter>;
  /** Năm học · School year */
  schoolYear?: InputMaybe<StringEqInFilter>;
  /** Học kỳ · Term */
  term?: InputMaybe<IntEqInFilter>;
  /** Môn học · Subject */
  subject?: InputMaybe<CodeEqInFilter>;
  /** Điểm trung bình môn · Average mark from 0 to 10 */
  mark?: InputMaybe<FloatRangeFilter>;
};

/** Thứ tự: Điểm một môn trong một học kỳ · Order: Mark of one subject in one term */
export type SubjectMarkOrder = {
  /** Trường · Field */
  field: SubjectMarkOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Điểm một môn trong một học kỳ · Fields to order by: Mark of one subject in one term */
export type SubjectMarkOrderField =
  /** Năm học · School year */
  | "SCHOOL_YEAR"
  /** Điểm trung bình môn · Average mark from 0 to 10 */
  | "MARK";

/** Thống kê: Điểm một môn trong một học kỳ · Counts: Mark of one subject in one term */
export type SubjectMarkAggregate = {
  __typename?: "SubjectMarkAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<SubjectMarkGroup>>;
};

/** Nhóm: Điểm một môn trong một học kỳ · Group: Mark of one subject in one term */
export type SubjectMarkGroup = {
  __typename?: "SubjectMarkGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Điểm một môn trong một học kỳ · Fields to group by: Mark of one subject in one term */
export type SubjectMarkGroupField =
  /** Năm học · School year */
  | "SCHOOL_YEAR"
  /** Học kỳ · Term */
  | "TERM"
  /** Môn học · Subject */
  | "SUBJECT";

/** Trang: Giáo viên · Page: Teacher */
export type TeacherConnection = {
  __typename?: "TeacherConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<TeacherEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Teacher>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Giáo viên · Edge: Teacher */
export type TeacherEdge = {
  __typename?: "TeacherEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Teacher>;
};

/** Lọc: Giáo viên · Filter: Teacher */
export type TeacherFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<TeacherFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<TeacherFilter>>;
  /** Không · Not */
  not?: InputMaybe<TeacherFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Số hiệu viên chức · Staff number */
  staffNo?: InputMaybe<IDEqInFilter>;
  /** Trường · School */
  school?: InputMaybe<IDEqInFilter>;
  /** Môn dạy · Subject taught */
  subject?: InputMaybe<CodeEqInFilter>;
  /** Trình độ đào tạo · Qualification */
  qualification?: InputMaybe<CodeEqInFilter>;
  /** Hình thức hợp đồng · Type of contract */
  contractType?: InputMaybe<CodeEqInFilter>;
};

/** Thứ tự: Giáo viên · Order: Teacher */
export type TeacherOrder = {
  /** Trường · Field */
  field: TeacherOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Giáo viên · Fields to order by: Teacher */
export type TeacherOrderField =
  /** Mặc định · Default */
  "DEFAULT";

/** Thống kê: Giáo viên · Counts: Teacher */
export type TeacherAggregate = {
  __typename?: "TeacherAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<TeacherGroup>>;
};

/** Nhóm: Giáo viên · Group: Teacher */
export type TeacherGroup = {
  __typename?: "TeacherGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Giáo viên · Fields to group by: Teacher */
export type TeacherGroupField =
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Số hiệu viên chức · Staff number */
  | "STAFF_NO"
  /** Trường · School */
  | "SCHOOL"
  /** Môn dạy · Subject taught */
  | "SUBJECT"
  /** Trình độ đào tạo · Qualification */
  | "QUALIFICATION"
  /** Hình thức hợp đồng · Type of contract */
  | "CONTRACT_TYPE";

/** Trang: Văn bằng, chứng chỉ · Page: Diploma or certificate */
export type DiplomaConnection = {
  __typename?: "DiplomaConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<DiplomaEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Diploma>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Văn bằng, chứng chỉ · Edge: Diploma or certificate */
export type DiplomaEdge = {
  __typename?: "DiplomaEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Diploma>;
};

/** Lọc: Văn bằng, chứng chỉ · Filter: Diploma or certificate */
export type DiplomaFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<DiplomaFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<DiplomaFilter>>;
  /** Không · Not */
  not?: InputMaybe<DiplomaFilter>;
  /** Số hiệu văn bằng · Serial number */
  serialNo?: InputMaybe<IDEqInFilter>;
  /** Số vào sổ gốc cấp văn bằng · Number in the register of diplomas */
  registerNo?: InputMaybe<StringEqFilter>;
  /** Người được cấp · Holder */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Loại văn bằng · Kind */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Nơi cấp · Issuer */
  issuer?: InputMaybe<StringSearchFilter>;
  /** Ngày cấp · Date of issue */
  issuedOn?: InputMaybe<DateRangeFilter>;
};

/** Thứ tự: Văn bằng, chứng chỉ · Order: Diploma or certificate */
export type DiplomaOrder = {
  /** Trường · Field */
  field: DiplomaOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Văn bằng, chứng chỉ · Fields to order by: Diploma or certificate */
export type DiplomaOrderField =
  /** Ngày cấp · Date of issue */
  "ISSUED_ON";

/** Thống kê: Văn bằng, chứng chỉ · Counts: Diploma or certificate */
export type DiplomaAggregate = {
  __typename?: "DiplomaAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<DiplomaGroup>>;
};

/** Nhóm: Văn bằng, chứng chỉ · Group: Diploma or certificate */
export type DiplomaGroup = {
  __typename?: "DiplomaGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Văn bằng, chứng chỉ · Fields to group by: Diploma or certificate */
export type DiplomaGroupField =
  /** Số hiệu văn bằng · Serial number */
  | "SERIAL_NO"
  /** Số vào sổ gốc cấp văn bằng · Number in the register of diplomas */
  | "REGISTER_NO"
  /** Người được cấp · Holder */
  | "CITIZEN"
  /** Loại văn bằng · Kind */
  | "KIND"
  /** Ngày cấp · Date of issue */
  | "ISSUED_ON";

/** Trang: Hỗ trợ chi phí học tập · Page: Learning cost support */
export type LearningSupportConnection = {
  __typename?: "LearningSupportConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<LearningSupportEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<LearningSupport>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Hỗ trợ chi phí học tập · Edge: Learning cost support */
export type LearningSupportEdge = {
  __typename?: "LearningSupportEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<LearningSupport>;
};

/** Lọc: Hỗ trợ chi phí học tập · Filter: Learning cost support */
export type LearningSupportFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<LearningSupportFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<LearningSupportFilter>>;
  /** Không · Not */
  not?: InputMaybe<LearningSupportFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Năm học · School year */
  schoolYear?: InputMaybe<StringEqInFilter>;
  /** Căn cứ pháp lý · Legal basis */
  legalBasis?: InputMaybe<StringEqFilter>;
  /** Diện hỗ trợ · Ground of support */
  ground?: InputMaybe<CodeEqInFilter>;
  /** Số tháng · Number of months */
  months?: InputMaybe<IntRangeFilter>;
  /** Số tiền (đồng) · Amount in VND */
  amount?: InputMaybe<MoneyRangeFilter>;
  /** Ngày chi · Date of payment */
  paidOn?: InputMaybe<DateRangeFilter>;
};

/** Thứ tự: Hỗ trợ chi phí học tập · Order: Learning cost support */
export type LearningSupportOrder = {
  /** Trường · Field */
  field: LearningSupportOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Hỗ trợ chi phí học tập · Fields to order by: Learning cost support */
export type LearningSupportOrderField =
  /** Năm học · School year */
  | "SCHOOL_YEAR"
  /** Số tiền (đồng) · Amount in VND */
  | "AMOUNT"
  /** Ngày chi · Date of payment */
  | "PAID_ON";

/** Thống kê: Hỗ trợ chi phí học tập · Counts: Learning cost support */
export type LearningSupportAggregate = {
  __typename?: "LearningSupportAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<LearningSupportGroup>>;
};

/** Nhóm: Hỗ trợ chi phí học tập · Group: Learning cost support */
export type LearningSupportGroup = {
  __typename?: "LearningSupportGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Hỗ trợ chi phí học tập · Fields to group by: Learning cost support */
export type LearningSupportGroupField =
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Năm học · School year */
  | "SCHOOL_YEAR"
  /** Căn cứ pháp lý · Legal basis */
  | "LEGAL_BASIS"
  /** Diện hỗ trợ · Ground of support */
  | "GROUND"
  /** Ngày chi · Date of payment */
  | "PAID_ON";

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

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type PupilSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<PupilFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<PupilFilter>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type TeacherSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<TeacherFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<TeacherFilter>;
};

/** Một điểm, WGS 84 · A position, WGS 84 */
export type PlacePosition = {
  /** Kinh độ · Longitude */
  longitude: Scalars["Float"];
  /** Vĩ độ · Latitude */
  latitude: Scalars["Float"];
};

/** Điều kiện trên dòng liên quan: khóa hoặc nội dung · Predicate on the related row, by key or by what it says */
export type SchoolEqInSomeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["ID"]>>;
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<SchoolFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<SchoolFilter>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
};

/** Điều kiện trên Int · Predicate on Int */
export type IntEqInRangeFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Int"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["Int"]>>;
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
export type AcademicRecordSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<AcademicRecordFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<AcademicRecordFilter>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type LearningSupportSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<LearningSupportFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<LearningSupportFilter>;
};

/** Điều kiện trên Int · Predicate on Int */
export type IntEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["Int"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["Int"]>>;
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

/** Điều kiện trên String · Predicate on String */
export type StringEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
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
  School: ResolverTypeWrapper<RowKeys>;
  Pupil: ResolverTypeWrapper<RowKeys>;
  AcademicRecord: ResolverTypeWrapper<RowKeys>;
  SubjectMark: ResolverTypeWrapper<RowKeys>;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  Teacher: ResolverTypeWrapper<RowKeys>;
  Diploma: ResolverTypeWrapper<RowKeys>;
  LearningSupport: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  SchoolConnection: ResolverTypeWrapper<
    Omit<SchoolConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["SchoolEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["School"]>>;
    }
  >;
  SchoolEdge: ResolverTypeWrapper<
    Omit<SchoolEdge, "node"> & { node?: Maybe<ResolversTypes["School"]> }
  >;
  SchoolFilter: SchoolFilter;
  SchoolOrder: SchoolOrder;
  SchoolOrderField: SchoolOrderField;
  SchoolAggregate: ResolverTypeWrapper<SchoolAggregate>;
  SchoolGroup: ResolverTypeWrapper<SchoolGroup>;
  SchoolGroupField: SchoolGroupField;
  PupilConnection: ResolverTypeWrapper<
    Omit<PupilConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["PupilEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Pupil"]>>;
    }
  >;
  PupilEdge: ResolverTypeWrapper<
    Omit<PupilEdge, "node"> & { node?: Maybe<ResolversTypes["Pupil"]> }
  >;
  PupilFilter: PupilFilter;
  PupilOrder: PupilOrder;
  PupilOrderField: PupilOrderField;
  PupilAggregate: ResolverTypeWrapper<PupilAggregate>;
  PupilGroup: ResolverTypeWrapper<PupilGroup>;
  PupilGroupField: PupilGroupField;
  AcademicRecordConnection: ResolverTypeWrapper<
    Omit<AcademicRecordConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["AcademicRecordEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["AcademicRecord"]>>;
    }
  >;
  AcademicRecordEdge: ResolverTypeWrapper<
    Omit<AcademicRecordEdge, "node"> & {
      node?: Maybe<ResolversTypes["AcademicRecord"]>;
    }
  >;
  AcademicRecordFilter: AcademicRecordFilter;
  AcademicRecordOrder: AcademicRecordOrder;
  AcademicRecordOrderField: AcademicRecordOrderField;
  AcademicRecordAggregate: ResolverTypeWrapper<AcademicRecordAggregate>;
  AcademicRecordGroup: ResolverTypeWrapper<AcademicRecordGroup>;
  AcademicRecordGroupField: AcademicRecordGroupField;
  SubjectMarkConnection: ResolverTypeWrapper<
    Omit<SubjectMarkConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["SubjectMarkEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["SubjectMark"]>>;
    }
  >;
  SubjectMarkEdge: ResolverTypeWrapper<
    Omit<SubjectMarkEdge, "node"> & {
      node?: Maybe<ResolversTypes["SubjectMark"]>;
    }
  >;
  SubjectMarkFilter: SubjectMarkFilter;
  SubjectMarkOrder: SubjectMarkOrder;
  SubjectMarkOrderField: SubjectMarkOrderField;
  SubjectMarkAggregate: ResolverTypeWrapper<SubjectMarkAggregate>;
  SubjectMarkGroup: ResolverTypeWrapper<SubjectMarkGroup>;
  SubjectMarkGroupField: SubjectMarkGroupField;
  TeacherConnection: ResolverTypeWrapper<
    Omit<TeacherConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["TeacherEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Teacher"]>>;
    }
  >;
  TeacherEdge: ResolverTypeWrapper<
    Omit<TeacherEdge, "node"> & { node?: Maybe<ResolversTypes["Teacher"]> }
  >;
  TeacherFilter: TeacherFilter;
  TeacherOrder: TeacherOrder;
  TeacherOrderField: TeacherOrderField;
  TeacherAggregate: ResolverTypeWrapper<TeacherAggregate>;
  TeacherGroup: ResolverTypeWrapper<TeacherGroup>;
  TeacherGroupField: TeacherGroupField;
  DiplomaConnection: ResolverTypeWrapper<
    Omit<DiplomaConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["DiplomaEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Diploma"]>>;
    }
  >;
  DiplomaEdge: ResolverTypeWrapper<
    Omit<DiplomaEdge, "node"> & { node?: Maybe<ResolversTypes["Diploma"]> }
  >;
  DiplomaFilter: DiplomaFilter;
  DiplomaOrder: DiplomaOrder;
  DiplomaOrderField: DiplomaOrderField;
  DiplomaAggregate: ResolverTypeWrapper<DiplomaAggregate>;
  DiplomaGroup: ResolverTypeWrapper<DiplomaGroup>;
  DiplomaGroupField: DiplomaGroupField;
  LearningSupportConnection: ResolverTypeWrapper<
    Omit<LearningSupportConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["LearningSupportEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["LearningSupport"]>>;
    }
  >;
  LearningSupportEdge: ResolverTypeWrapper<
    Omit<LearningSupportEdge, "node"> & {
      node?: Maybe<ResolversTypes["LearningSupport"]>;
    }
  >;
  LearningSupportFilter: LearningSupportFilter;
  LearningSupportOrder: LearningSupportOrder;
  LearningSupportOrderField: LearningSupportOrderField;
  LearningSupportAggregate: ResolverTypeWrapper<LearningSupportAggregate>;
  LearningSupportGroup: ResolverTypeWrapper<LearningSupportGroup>;
  LearningSupportGroupField: LearningSupportGroupField;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  IntRangeFilter: IntRangeFilter;
  PupilSomeFilter: PupilSomeFilter;
  TeacherSomeFilter: TeacherSomeFilter;
  PlacePosition: PlacePosition;
  SchoolEqInSomeFilter: SchoolEqInSomeFilter;
  StringEqInFilter: StringEqInFilter;
  IntEqInRangeFilter: IntEqInRangeFilter;
  AcademicRecordSomeFilter: AcademicRecordSomeFilter;
  LearningSupportSomeFilter: LearningSupportSomeFilter;
  IntEqInFilter: IntEqInFilter;
  FloatRangeFilter: FloatRangeFilter;
  StringEqFilter: StringEqFilter;
  DateRangeFilter: DateRangeFilter;
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
  School: RowKeys;
  Pupil: RowKeys;
  AcademicRecord: RowKeys;
  SubjectMark: RowKeys;
  Float: Scalars["Float"];
  Teacher: RowKeys;
  Diploma: RowKeys;
  LearningSupport: RowKeys;
  Citizen: RowKeys;
  AdministrativeUnit: RowKeys;
  SchoolConnection: Omit<SchoolConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["SchoolEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["School"]>>;
  };
  SchoolEdge: Omit<SchoolEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["School"]>;
  };
  SchoolFilter: SchoolFilter;
  SchoolOrder: SchoolOrder;
  SchoolAggregate: SchoolAggregate;
  SchoolGroup: SchoolGroup;
  PupilConnection: Omit<PupilConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["PupilEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Pupil"]>>;
  };
  PupilEdge: Omit<PupilEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Pupil"]>;
  };
  PupilFilter: PupilFilter;
  PupilOrder: PupilOrder;
  PupilAggregate: PupilAggregate;
  PupilGroup: PupilGroup;
  AcademicRecordConnection: Omit<
    AcademicRecordConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["AcademicRecordEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["AcademicRecord"]>>;
  };
  AcademicRecordEdge: Omit<AcademicRecordEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["AcademicRecord"]>;
  };
  AcademicRecordFilter: AcademicRecordFilter;
  AcademicRecordOrder: AcademicRecordOrder;
  AcademicRecordAggregate: AcademicRecordAggregate;
  AcademicRecordGroup: AcademicRecordGroup;
  SubjectMarkConnection: Omit<SubjectMarkConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["SubjectMarkEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["SubjectMark"]>>;
  };
  SubjectMarkEdge: Omit<SubjectMarkEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["SubjectMark"]>;
  };
  SubjectMarkFilter: SubjectMarkFilter;
  SubjectMarkOrder: SubjectMarkOrder;
  SubjectMarkAggregate: SubjectMarkAggregate;
  SubjectMarkGroup: SubjectMarkGroup;
  TeacherConnection: Omit<TeacherConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["TeacherEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Teacher"]>>;
  };
  TeacherEdge: Omit<TeacherEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Teacher"]>;
  };
  TeacherFilter: TeacherFilter;
  TeacherOrder: TeacherOrder;
  TeacherAggregate: TeacherAggregate;
  TeacherGroup: TeacherGroup;
  DiplomaConnection: Omit<DiplomaConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["DiplomaEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Diploma"]>>;
  };
  DiplomaEdge: Omit<DiplomaEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Diploma"]>;
  };
  DiplomaFilter: DiplomaFilter;
  DiplomaOrder: DiplomaOrder;
  DiplomaAggregate: DiplomaAggregate;
  DiplomaGroup: DiplomaGroup;
  LearningSupportConnection: Omit<
    LearningSupportConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["LearningSupportEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["LearningSupport"]>>;
  };
  LearningSupportEdge: Omit<LearningSupportEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["LearningSupport"]>;
  };
  LearningSupportFilter: LearningSupportFilter;
  LearningSupportOrder: LearningSupportOrder;
  LearningSupportAggregate: LearningSupportAggregate;
  LearningSupportGroup: LearningSupportGroup;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  IntRangeFilter: IntRangeFilter;
  PupilSomeFilter: PupilSomeFilter;
  TeacherSomeFilter: TeacherSomeFilter;
  PlacePosition: PlacePosition;
  SchoolEqInSomeFilter: SchoolEqInSomeFilter;
  StringEqInFilter: StringEqInFilter;
  IntEqInRangeFilter: IntEqInRangeFilter;
  AcademicRecordSomeFilter: AcademicRecordSomeFilter;
  LearningSupportSomeFilter: LearningSupportSomeFilter;
  IntEqInFilter: IntEqInFilter;
  FloatRangeFilter: FloatRangeFilter;
  StringEqFilter: StringEqFilter;
  DateRangeFilter: DateRangeFilter;
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
  school?: Resolver<
    Maybe<ResolversTypes["School"]>,
    ParentType,
    ContextType,
    RequireFields<QueryschoolArgs, "schoolCode">
  >;
  schools?: Resolver<
    Maybe<ResolversTypes["SchoolConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryschoolsArgs, "first">
  >;
  schoolAggregate?: Resolver<
    Maybe<ResolversTypes["SchoolAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryschoolAggregateArgs>
  >;
  pupil?: Resolver<
    Maybe<ResolversTypes["Pupil"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypupilArgs, "id">
  >;
  pupils?: Resolver<
    Maybe<ResolversTypes["PupilConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypupilsArgs, "first">
  >;
  pupilAggregate?: Resolver<
    Maybe<ResolversTypes["PupilAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerypupilAggregateArgs>
  >;
  academicRecord?: Resolver<
    Maybe<ResolversTypes["AcademicRecord"]>,
    ParentType,
    ContextType,
    RequireFields<QueryacademicRecordArgs, "id">
  >;
  academicRecords?: Resolver<
    Maybe<ResolversTypes["AcademicRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryacademicRecordsArgs, "first">
  >;
  academicRecordAggregate?: Resolver<
    Maybe<ResolversTypes["AcademicRecordAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryacademicRecordAggregateArgs>
  >;
  subjectMark?: Resolver<
    Maybe<ResolversTypes["SubjectMark"]>,
    ParentType,
    ContextType,
    RequireFields<QuerysubjectMarkArgs, "id">
  >;
  subjectMarks?: Resolver<
    Maybe<ResolversTypes["SubjectMarkConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerysubjectMarksArgs, "first">
  >;
  subjectMarkAggregate?: Resolver<
    Maybe<ResolversTypes["SubjectMarkAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerysubjectMarkAggregateArgs>
  >;
  teacher?: Resolver<
    Maybe<ResolversTypes["Teacher"]>,
    ParentType,
    ContextType,
    RequireFields<QueryteacherArgs, "id">
  >;
  teachers?: Resolver<
    Maybe<ResolversTypes["TeacherConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryteachersArgs, "first">
  >;
  teacherAggregate?: Resolver<
    Maybe<ResolversTypes["TeacherAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryteacherAggregateArgs>
  >;
  diploma?: Resolver<
    Maybe<ResolversTypes["Diploma"]>,
    ParentType,
    ContextType,
    RequireFields<QuerydiplomaArgs, "id">
  >;
  diplomas?: Resolver<
    Maybe<ResolversTypes["DiplomaConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerydiplomasArgs, "first">
  >;
  diplomaAggregate?: Resolver<
    Maybe<ResolversTypes["DiplomaAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerydiplomaAggregateArgs>
  >;
  learningSupport?: Resolver<
    Maybe<ResolversTypes["LearningSupport"]>,
    ParentType,
    ContextType,
    RequireFields<QuerylearningSupportArgs, "id">
  >;
  learningSupports?: Resolver<
    Maybe<ResolversTypes["LearningSupportConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerylearningSupportsArgs, "first">
  >;
  learningSupportAggregate?: Resolver<
    Maybe<ResolversTypes["LearningSupportAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerylearningSupportAggregateArgs>
  >;
};

export type SchoolResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["School"] =
    ResolversParentTypes["School"],
> = {
  schoolCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  boarding?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
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
  classCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  pupilsPerClass?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  pupils?: Resolver<
    Maybe<ResolversTypes["PupilConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SchoolpupilsArgs, "first">
  >;
  teachers?: Resolver<
    Maybe<ResolversTypes["TeacherConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SchoolteachersArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PupilResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Pupil"] =
    ResolversParentTypes["Pupil"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  pupilCode?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes["School"]>, ParentType, ContextType>;
  schoolYear?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  className?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  grade?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  guardian?: Resolver<
    Maybe<ResolversTypes["Citizen"]>,
    ParentType,
    ContextType
  >;
  disability?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  policyClass?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  academicRecords?: Resolver<
    Maybe<ResolversTypes["AcademicRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<PupilacademicRecordsArgs, "first">
  >;
  learningSupport?: Resolver<
    Maybe<ResolversTypes["LearningSupport"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcademicRecordResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AcademicRecord"] =
    ResolversParentTypes["AcademicRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes["Pupil"]>, ParentType, ContextType>;
  schoolYear?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  term?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  subjectMarks?: Resolver<
    Maybe<ResolversTypes["SubjectMarkConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AcademicRecordsubjectMarksArgs, "first">
  >;
  conduct?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  absences?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectMarkResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SubjectMark"] =
    ResolversParentTypes["SubjectMark"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  academicRecord?: Resolver<
    Maybe<ResolversTypes["AcademicRecord"]>,
    ParentType,
    ContextType
  >;
  schoolYear?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  term?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeacherResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Teacher"] =
    ResolversParentTypes["Teacher"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  staffNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes["School"]>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  qualification?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  contractType?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Diploma"] =
    ResolversParentTypes["Diploma"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  serialNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  registerNo?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningSupportResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LearningSupport"] =
    ResolversParentTypes["LearningSupport"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes["Pupil"]>, ParentType, ContextType>;
  schoolYear?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  legalBasis?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  ground?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Citizen"] =
    ResolversParentTypes["Citizen"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  pupilYears?: Resolver<
    Maybe<ResolversTypes["PupilConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenpupilYearsArgs, "first">
  >;
  wardsAtSchool?: Resolver<
    Maybe<ResolversTypes["PupilConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenwardsAtSchoolArgs, "first">
  >;
  academicRecords?: Resolver<
    Maybe<ResolversTypes["AcademicRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenacademicRecordsArgs, "first">
  >;
  teacherPost?: Resolver<
    Maybe<ResolversTypes["Teacher"]>,
    ParentType,
    ContextType
  >;
  diplomas?: Resolver<
    Maybe<ResolversTypes["DiplomaConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizendiplomasArgs, "first">
  >;
  learningSupports?: Resolver<
    Maybe<ResolversTypes["LearningSupportConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenlearningSupportsArgs, "first">
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
  schools?: Resolver<
    Maybe<ResolversTypes["SchoolConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitschoolsArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SchoolConnection"] =
    ResolversParentTypes["SchoolConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["SchoolEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["School"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SchoolEdge"] =
    ResolversParentTypes["SchoolEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["School"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SchoolAggregate"] =
    ResolversParentTypes["SchoolAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["SchoolGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SchoolGroup"] =
    ResolversParentTypes["SchoolGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PupilConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PupilConnection"] =
    ResolversParentTypes["PupilConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["PupilEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Pupil"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PupilEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PupilEdge"] =
    ResolversParentTypes["PupilEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Pupil"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PupilAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PupilAggregate"] =
    ResolversParentTypes["PupilAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["PupilGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PupilGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PupilGroup"] =
    ResolversParentTypes["PupilGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcademicRecordConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AcademicRecordConnection"] =
    ResolversParentTypes["AcademicRecordConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["AcademicRecordEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["AcademicRecord"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcademicRecordEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AcademicRecordEdge"] =
    ResolversParentTypes["AcademicRecordEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["AcademicRecord"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcademicRecordAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AcademicRecordAggregate"] =
    ResolversParentTypes["AcademicRecordAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["AcademicRecordGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcademicRecordGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["AcademicRecordGroup"] =
    ResolversParentTypes["AcademicRecordGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectMarkConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SubjectMarkConnection"] =
    ResolversParentTypes["SubjectMarkConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["SubjectMarkEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["SubjectMark"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectMarkEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SubjectMarkEdge"] =
    ResolversParentTypes["SubjectMarkEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["SubjectMark"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectMarkAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SubjectMarkAggregate"] =
    ResolversParentTypes["SubjectMarkAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["SubjectMarkGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectMarkGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SubjectMarkGroup"] =
    ResolversParentTypes["SubjectMarkGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeacherConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TeacherConnection"] =
    ResolversParentTypes["TeacherConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["TeacherEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Teacher"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeacherEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TeacherEdge"] =
    ResolversParentTypes["TeacherEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Teacher"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeacherAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TeacherAggregate"] =
    ResolversParentTypes["TeacherAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["TeacherGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeacherGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["TeacherGroup"] =
    ResolversParentTypes["TeacherGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DiplomaConnection"] =
    ResolversParentTypes["DiplomaConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["DiplomaEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Diploma"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DiplomaEdge"] =
    ResolversParentTypes["DiplomaEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Diploma"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DiplomaAggregate"] =
    ResolversParentTypes["DiplomaAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["DiplomaGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["DiplomaGroup"] =
    ResolversParentTypes["DiplomaGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningSupportConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LearningSupportConnection"] =
    ResolversParentTypes["LearningSupportConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["LearningSupportEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["LearningSupport"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningSupportEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LearningSupportEdge"] =
    ResolversParentTypes["LearningSupportEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["LearningSupport"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningSupportAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LearningSupportAggregate"] =
    ResolversParentTypes["LearningSupportAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["LearningSupportGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningSupportGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["LearningSupportGroup"] =
    ResolversParentTypes["LearningSupportGroup"],
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
  School?: SchoolResolvers<ContextType>;
  Pupil?: PupilResolvers<ContextType>;
  AcademicRecord?: AcademicRecordResolvers<ContextType>;
  SubjectMark?: SubjectMarkResolvers<ContextType>;
  Teacher?: TeacherResolvers<ContextType>;
  Diploma?: DiplomaResolvers<ContextType>;
  LearningSupport?: LearningSupportResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  SchoolConnection?: SchoolConnectionResolvers<ContextType>;
  SchoolEdge?: SchoolEdgeResolvers<ContextType>;
  SchoolAggregate?: SchoolAggregateResolvers<ContextType>;
  SchoolGroup?: SchoolGroupResolvers<ContextType>;
  PupilConnection?: PupilConnectionResolvers<ContextType>;
  PupilEdge?: PupilEdgeResolvers<ContextType>;
  PupilAggregate?: PupilAggregateResolvers<ContextType>;
  PupilGroup?: PupilGroupResolvers<ContextType>;
  AcademicRecordConnection?: AcademicRecordConnectionResolvers<ContextType>;
  AcademicRecordEdge?: AcademicRecordEdgeResolvers<ContextType>;
  AcademicRecordAggregate?: AcademicRecordAggregateResolvers<ContextType>;
  AcademicRecordGroup?: AcademicRecordGroupResolvers<ContextType>;
  SubjectMarkConnection?: SubjectMarkConnectionResolvers<ContextType>;
  SubjectMarkEdge?: SubjectMarkEdgeResolvers<ContextType>;
  SubjectMarkAggregate?: SubjectMarkAggregateResolvers<ContextType>;
  SubjectMarkGroup?: SubjectMarkGroupResolvers<ContextType>;
  TeacherConnection?: TeacherConnectionResolvers<ContextType>;
  TeacherEdge?: TeacherEdgeResolvers<ContextType>;
  TeacherAggregate?: TeacherAggregateResolvers<ContextType>;
  TeacherGroup?: TeacherGroupResolvers<ContextType>;
  DiplomaConnection?: DiplomaConnectionResolvers<ContextType>;
  DiplomaEdge?: DiplomaEdgeResolvers<ContextType>;
  DiplomaAggregate?: DiplomaAggregateResolvers<ContextType>;
  DiplomaGroup?: DiplomaGroupResolvers<ContextType>;
  LearningSupportConnection?: LearningSupportConnectionResolvers<ContextType>;
  LearningSupportEdge?: LearningSupportEdgeResolvers<ContextType>;
  LearningSupportAggregate?: LearningSupportAggregateResolvers<ContextType>;
  LearningSupportGroup?: LearningSupportGroupResolvers<ContextType>;
};


