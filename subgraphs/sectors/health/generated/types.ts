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
  /** Cơ sở khám bệnh, chữa bệnh theo khóa · Health facility by key */
  healthFacility?: Maybe<HealthFacility>;
  /** Danh sách: Cơ sở khám bệnh, chữa bệnh · List: Health facility */
  healthFacilities?: Maybe<HealthFacilityConnection>;
  /** Thống kê: Cơ sở khám bệnh, chữa bệnh · Counts: Health facility */
  healthFacilityAggregate?: Maybe<HealthFacilityAggregate>;
  /** Hồ sơ sức khỏe điện tử theo khóa · Electronic health record by key */
  healthRecord?: Maybe<HealthRecord>;
  /** Danh sách: Hồ sơ sức khỏe điện tử · List: Electronic health record */
  healthRecords?: Maybe<HealthRecordConnection>;
  /** Thống kê: Hồ sơ sức khỏe điện tử · Counts: Electronic health record */
  healthRecordAggregate?: Maybe<HealthRecordAggregate>;
  /** Lượt khám bệnh, chữa bệnh theo khóa · Encounter with a health facility by key */
  encounter?: Maybe<Encounter>;
  /** Danh sách: Lượt khám bệnh, chữa bệnh · List: Encounter with a health facility */
  encounters?: Maybe<EncounterConnection>;
  /** Thống kê: Lượt khám bệnh, chữa bệnh · Counts: Encounter with a health facility */
  encounterAggregate?: Maybe<EncounterAggregate>;
  /** Tiêm chủng theo khóa · Vaccination by key */
  vaccination?: Maybe<Vaccination>;
  /** Danh sách: Tiêm chủng · List: Vaccination */
  vaccinations?: Maybe<VaccinationConnection>;
  /** Thống kê: Tiêm chủng · Counts: Vaccination */
  vaccinationAggregate?: Maybe<VaccinationAggregate>;
  /** Người hành nghề khám bệnh, chữa bệnh theo khóa · Health practitioner by key */
  practitioner?: Maybe<Practitioner>;
  /** Danh sách: Người hành nghề khám bệnh, chữa bệnh · List: Health practitioner */
  practitioners?: Maybe<PractitionerConnection>;
  /** Thống kê: Người hành nghề khám bệnh, chữa bệnh · Counts: Health practitioner */
  practitionerAggregate?: Maybe<PractitionerAggregate>;
  /** Đối tượng bảo trợ xã hội theo khóa · Beneficiary of social protection by key */
  socialProtectionBeneficiary?: Maybe<SocialProtectionBeneficiary>;
  /** Danh sách: Đối tượng bảo trợ xã hội · List: Beneficiary of social protection */
  socialProtectionBeneficiaries?: Maybe<SocialProtectionBeneficiaryConnection>;
  /** Thống kê: Đối tượng bảo trợ xã hội · Counts: Beneficiary of social protection */
  socialProtectionBeneficiaryAggregate?: Maybe<SocialProtectionBeneficiaryAggregate>;
  /** Giấy chứng nhận đủ điều kiện an toàn thực phẩm theo khóa · Food safety certificate by key */
  foodSafetyCertificate?: Maybe<FoodSafetyCertificate>;
  /** Danh sách: Giấy chứng nhận đủ điều kiện an toàn thực phẩm · List: Food safety certificate */
  foodSafetyCertificates?: Maybe<FoodSafetyCertificateConnection>;
  /** Thống kê: Giấy chứng nhận đủ điều kiện an toàn thực phẩm · Counts: Food safety certificate */
  foodSafetyCertificateAggregate?: Maybe<FoodSafetyCertificateAggregate>;
};

export type QueryhealthFacilityArgs = {
  facilityCode: Scalars["ID"];
};

export type QueryhealthFacilitiesArgs = {
  filter?: InputMaybe<HealthFacilityFilter>;
  orderBy?: InputMaybe<HealthFacilityOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryhealthFacilityAggregateArgs = {
  filter?: InputMaybe<HealthFacilityFilter>;
  groupBy?: InputMaybe<Array<HealthFacilityGroupField>>;
};

export type QueryhealthRecordArgs = {
  id: Scalars["ID"];
};

export type QueryhealthRecordsArgs = {
  filter?: InputMaybe<HealthRecordFilter>;
  orderBy?: InputMaybe<HealthRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryhealthRecordAggregateArgs = {
  filter?: InputMaybe<HealthRecordFilter>;
  groupBy?: InputMaybe<Array<HealthRecordGroupField>>;
};

export type QueryencounterArgs = {
  id: Scalars["ID"];
};

export type QueryencountersArgs = {
  filter?: InputMaybe<EncounterFilter>;
  orderBy?: InputMaybe<EncounterOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryencounterAggregateArgs = {
  filter?: InputMaybe<EncounterFilter>;
  groupBy?: InputMaybe<Array<EncounterGroupField>>;
};

export type QueryvaccinationArgs = {
  id: Scalars["ID"];
};

export type QueryvaccinationsArgs = {
  filter?: InputMaybe<VaccinationFilter>;
  orderBy?: InputMaybe<VaccinationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryvaccinationAggregateArgs = {
  filter?: InputMaybe<VaccinationFilter>;
  groupBy?: InputMaybe<Array<VaccinationGroupField>>;
};

export type QuerypractitionerArgs = {
  id: Scalars["ID"];
};

export type QuerypractitionersArgs = {
  filter?: InputMaybe<PractitionerFilter>;
  orderBy?: InputMaybe<PractitionerOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerypractitionerAggregateArgs = {
  filter?: InputMaybe<PractitionerFilter>;
  groupBy?: InputMaybe<Array<PractitionerGroupField>>;
};

export type QuerysocialProtectionBeneficiaryArgs = {
  id: Scalars["ID"];
};

export type QuerysocialProtectionBeneficiariesArgs = {
  filter?: InputMaybe<SocialProtectionBeneficiaryFilter>;
  orderBy?: InputMaybe<SocialProtectionBeneficiaryOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QuerysocialProtectionBeneficiaryAggregateArgs = {
  filter?: InputMaybe<SocialProtectionBeneficiaryFilter>;
  groupBy?: InputMaybe<Array<SocialProtectionBeneficiaryGroupField>>;
};

export type QueryfoodSafetyCertificateArgs = {
  certificateNo: Scalars["ID"];
};

export type QueryfoodSafetyCertificatesArgs = {
  filter?: InputMaybe<FoodSafetyCertificateFilter>;
  orderBy?: InputMaybe<FoodSafetyCertificateOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

export type QueryfoodSafetyCertificateAggregateArgs = {
  filter?: InputMaybe<FoodSafetyCertificateFilter>;
  groupBy?: InputMaybe<Array<FoodSafetyCertificateGroupField>>;
};

/** Cơ sở khám bệnh, chữa bệnh · Health facility */
export type HealthFacility = {
  __typename?: "HealthFacility";
  /** Mã cơ sở khám bệnh, chữa bệnh · Facility code */
  facilityCode: Scalars["ID"];
  /** Tên cơ sở · Name */
  name?: Maybe<Scalars["String"]>;
  /** Cấp chuyên môn kỹ thuật · Level of care */
  level?: Maybe<Code>;
  /** Hình thức sở hữu · Ownership */
  ownership?: Maybe<Code>;
  /** Số giường bệnh · Number of beds */
  beds?: Maybe<Scalars["Int"]>;
  /** Xã đặt cơ sở · Commune */
  commune?: Maybe<AdministrativeUnit>;
  /** Vị trí · Location */
  location?: Maybe<Scalars["GeoJSON"]>;
  /** Công suất sử dụng giường, phần trăm · Beds in use, per cent */
  bedOccupancy?: Maybe<Scalars["Int"]>;
  /** Tình trạng hoạt động · Status */
  status?: Maybe<Code>;
  /** Doanh nghiệp thành lập cơ sở tư nhân · Enterprise that runs it, where it is private */
  enterprise?: Maybe<Enterprise>;
  /** Hồ sơ sức khỏe đăng ký ban đầu tại cơ sở · Health records registered here */
  healthRecords?: Maybe<HealthRecordConnection>;
  /** Lượt khám chữa bệnh tại cơ sở · Encounters here */
  encounters?: Maybe<EncounterConnection>;
  /** Mũi tiêm chủng tại cơ sở · Vaccinations given here */
  vaccinations?: Maybe<VaccinationConnection>;
  /** Người hành nghề tại cơ sở · Practitioners working here */
  practitioners?: Maybe<PractitionerConnection>;
};

/** Cơ sở khám bệnh, chữa bệnh · Health facility */
export type HealthFacilityhealthRecordsArgs = {
  filter?: InputMaybe<HealthRecordFilter>;
  orderBy?: InputMaybe<HealthRecordOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ sở khám bệnh, chữa bệnh · Health facility */
export type HealthFacilityencountersArgs = {
  filter?: InputMaybe<EncounterFilter>;
  orderBy?: InputMaybe<EncounterOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ sở khám bệnh, chữa bệnh · Health facility */
export type HealthFacilityvaccinationsArgs = {
  filter?: InputMaybe<VaccinationFilter>;
  orderBy?: InputMaybe<VaccinationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Cơ sở khám bệnh, chữa bệnh · Health facility */
export type HealthFacilitypractitionersArgs = {
  filter?: InputMaybe<PractitionerFilter>;
  orderBy?: InputMaybe<PractitionerOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Hồ sơ sức khỏe điện tử · Electronic health record */
export type HealthRecord = {
  __typename?: "HealthRecord";
  /** Tham chiếu hồ sơ · Reference of the record */
  id: Scalars["ID"];
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Nhóm máu · Blood type */
  bloodType?: Maybe<Code>;
  /** Bệnh mạn tính, theo mã ICD-10 · Chronic conditions as ICD-10 codes */
  chronicConditions?: Maybe<Array<Scalars["String"]>>;
  /** Dị ứng · Allergies */
  allergies?: Maybe<Array<Scalars["String"]>>;
  /** Ngày khám gần nhất · Date of the last check-up */
  lastCheckupOn?: Maybe<Scalars["Date"]>;
  /** Nơi đăng ký khám chữa bệnh ban đầu · Primary facility */
  primaryFacility?: Maybe<HealthFacility>;
  /** Thời điểm cập nhật hồ sơ · Time of the last update */
  updatedAt?: Maybe<Scalars["DateTime"]>;
};

/** Lượt khám bệnh, chữa bệnh · Encounter with a health facility */
export type Encounter = {
  __typename?: "Encounter";
  /** Tham chiếu lượt khám · Reference of the encounter */
  id: Scalars["ID"];
  /** Mã lượt khám · Encounter number */
  encounterNo?: Maybe<Scalars["ID"]>;
  /** Người bệnh · Patient */
  citizen?: Maybe<Citizen>;
  /** Cơ sở khám chữa bệnh · Facility */
  facility?: Maybe<HealthFacility>;
  /** Loại lượt khám · Kind of encounter */
  kind?: Maybe<Code>;
  /** Ngày vào · Date of admission */
  startedOn?: Maybe<Scalars["Date"]>;
  /** Thời điểm vào · Time of admission */
  startedAt?: Maybe<Scalars["DateTime"]>;
  /** Thời điểm ra · Time of discharge */
  endedAt?: Maybe<Scalars["DateTime"]>;
  /** Chẩn đoán chính · Main diagnosis */
  mainDiagnosis?: Maybe<Icd10>;
  /** Mã chẩn đoán chính theo ICD-10 · ICD-10 code of the main diagnosis */
  mainDiagnosisCode?: Maybe<Scalars["String"]>;
  /** Số thẻ bảo hiểm y tế · Health insurance card number */
  insuranceCardNo?: Maybe<Scalars["String"]>;
  /** Tổng chi phí (đồng) · Total cost in VND */
  totalCost?: Maybe<Scalars["Money"]>;
  /** Bảo hiểm y tế chi trả (đồng) · Paid by health insurance in VND */
  insurancePaid?: Maybe<Scalars["Money"]>;
};

/** Tiêm chủng · Vaccination */
export type Vaccination = {
  __typename?: "Vaccination";
  /** Tham chiếu mũi tiêm · Reference of the vaccination */
  id: Scalars["ID"];
  /** Người được tiêm · Person vaccinated */
  citizen?: Maybe<Citizen>;
  /** Vắc xin · Vaccine */
  vaccine?: Maybe<Code>;
  /** Mũi thứ · Dose number */
  dose?: Maybe<Scalars["Int"]>;
  /** Ngày tiêm · Date given */
  givenOn?: Maybe<Scalars["Date"]>;
  /** Nơi tiêm · Facility */
  facility?: Maybe<HealthFacility>;
};

/** Người hành nghề khám bệnh, chữa bệnh · Health practitioner */
export type Practitioner = {
  __typename?: "Practitioner";
  /** Tham chiếu người hành nghề · Reference of the practitioner */
  id: Scalars["ID"];
  /** Số giấy phép hành nghề · Practice licence number */
  licenceNo?: Maybe<Scalars["ID"]>;
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Phạm vi hành nghề · Scope of practice */
  scope?: Maybe<Scalars["String"]>;
  /** Nơi làm việc · Facility */
  facility?: Maybe<HealthFacility>;
  /** Ngày cấp giấy phép · Date of issue */
  issuedOn?: Maybe<Scalars["Date"]>;
  /** Ngày hết hạn giấy phép · Date of expiry */
  expiresOn?: Maybe<Scalars["Date"]>;
};

/** Đối tượng bảo trợ xã hội · Beneficiary of social protection */
export type SocialProtectionBeneficiary = {
  __typename?: "SocialProtectionBeneficiary";
  /** Tham chiếu đối tượng · Reference of the beneficiary */
  id: Scalars["ID"];
  /** Số hồ sơ · Case number */
  caseNo?: Maybe<Scalars["ID"]>;
  /** Công dân · Citizen */
  citizen?: Maybe<Citizen>;
  /** Nhóm đối tượng · Ground of protection */
  category?: Maybe<Code>;
  /** Dạng khuyết tật · Kind of disability */
  disabilityKind?: Maybe<Code>;
  /** Mức độ khuyết tật · Degree of disability */
  disabilityLevel?: Maybe<Code>;
  /** Trợ cấp hằng tháng (đồng) · Monthly allowance in VND */
  monthlyAllowance?: Maybe<Scalars["Money"]>;
  /** Xã chi trả · Commune that pays */
  commune?: Maybe<AdministrativeUnit>;
};

/** Giấy chứng nhận đủ điều kiện an toàn thực phẩm · Food safety certificate */
export type FoodSafetyCertificate = {
  __typename?: "FoodSafetyCertificate";
  /** Số giấy chứng nhận · Certificate number */
  certificateNo: Scalars["ID"];
  /** Cơ sở là doanh nghiệp · Holder, where it is an enterprise */
  enterprise?: Maybe<Enterprise>;
  /** Cơ sở là hộ kinh doanh · Holder, where it is a household business */
  householdBusiness?: Maybe<HouseholdBusiness>;
  /** Loại hình sản xuất, kinh doanh · Kind of business */
  kind?: Maybe<Code>;
  /** Ngày cấp · Date of issue */
  issuedOn?: Maybe<Scalars["Date"]>;
  /** Ngày hết hạn · Date of expiry */
  expiresOn?: Maybe<Scalars["Date"]>;
  /** Xã đặt cơ sở · Commune */
  commune?: Maybe<AdministrativeUnit>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type Citizen = {
  __typename?: "Citizen";
  /** Tham chiếu công dân · Reference of the citizen */
  id: Scalars["ID"];
  /** Hồ sơ sức khỏe của công dân · Health record of the citizen */
  healthRecord?: Maybe<HealthRecord>;
  /** Lượt khám chữa bệnh của công dân · Encounters of the citizen */
  encounters?: Maybe<EncounterConnection>;
  /** Mũi tiêm chủng của công dân · Vaccinations of the citizen */
  vaccinations?: Maybe<VaccinationConnection>;
  /** Giấy phép hành nghề khám chữa bệnh của công dân · Practice licences of the citizen */
  practiceLicences?: Maybe<PractitionerConnection>;
  /** Trợ giúp xã hội mà công dân được hưởng · Social protection that the citizen receives */
  socialProtection?: Maybe<SocialProtectionBeneficiaryConnection>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenencountersArgs = {
  filter?: InputMaybe<EncounterFilter>;
  orderBy?: InputMaybe<EncounterOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenvaccinationsArgs = {
  filter?: InputMaybe<VaccinationFilter>;
  orderBy?: InputMaybe<VaccinationOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizenpracticeLicencesArgs = {
  filter?: InputMaybe<PractitionerFilter>;
  orderBy?: InputMaybe<PractitionerOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Công dân (ngành dân cư quản lý) · Citizen, owned by population */
export type CitizensocialProtectionArgs = {
  filter?: InputMaybe<SocialProtectionBeneficiaryFilter>;
  orderBy?: InputMaybe<SocialProtectionBeneficiaryOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type Enterprise = {
  __typename?: "Enterprise";
  /** Mã số doanh nghiệp · Enterprise code */
  enterpriseCode: Scalars["ID"];
  /** Cơ sở khám chữa bệnh của doanh nghiệp · Health facilities of the enterprise */
  healthFacilities?: Maybe<HealthFacilityConnection>;
  /** Giấy chứng nhận an toàn thực phẩm · Food safety certificates */
  foodSafetyCertificates?: Maybe<FoodSafetyCertificateConnection>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterprisehealthFacilitiesArgs = {
  filter?: InputMaybe<HealthFacilityFilter>;
  orderBy?: InputMaybe<HealthFacilityOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Doanh nghiệp (ngành doanh nghiệp quản lý) · Enterprise, owned by enterprise */
export type EnterprisefoodSafetyCertificatesArgs = {
  filter?: InputMaybe<FoodSafetyCertificateFilter>;
  orderBy?: InputMaybe<FoodSafetyCertificateOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Hộ kinh doanh (ngành doanh nghiệp quản lý) · Household business, owned by enterprise */
export type HouseholdBusiness = {
  __typename?: "HouseholdBusiness";
  /** Tham chiếu hộ kinh doanh · Reference of the household business */
  id: Scalars["ID"];
  /** Giấy chứng nhận an toàn thực phẩm · Food safety certificates */
  foodSafetyCertificates?: Maybe<FoodSafetyCertificateConnection>;
};

/** Hộ kinh doanh (ngành doanh nghiệp quản lý) · Household business, owned by enterprise */
export type HouseholdBusinessfoodSafetyCertificatesArgs = {
  filter?: InputMaybe<FoodSafetyCertificateFilter>;
  orderBy?: InputMaybe<FoodSafetyCertificateOrder>;
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
  /** Cơ sở khám chữa bệnh tại xã · Health facilities here */
  healthFacilities?: Maybe<HealthFacilityConnection>;
  /** Đối tượng bảo trợ xã hội do xã chi trả · Beneficiaries of social protection paid here */
  socialProtectionBeneficiaries?: Maybe<SocialProtectionBeneficiaryConnection>;
  /** Giấy chứng nhận an toàn thực phẩm tại xã · Food safety certificates here */
  foodSafetyCertificates?: Maybe<FoodSafetyCertificateConnection>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnithealthFacilitiesArgs = {
  filter?: InputMaybe<HealthFacilityFilter>;
  orderBy?: InputMaybe<HealthFacilityOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitsocialProtectionBeneficiariesArgs = {
  filter?: InputMaybe<SocialProtectionBeneficiaryFilter>;
  orderBy?: InputMaybe<SocialProtectionBeneficiaryOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Đơn vị hành chính (ngành không gian địa lý quản lý) · Administrative unit, owned by geospatial */
export type AdministrativeUnitfoodSafetyCertificatesArgs = {
  filter?: InputMaybe<FoodSafetyCertificateFilter>;
  orderBy?: InputMaybe<FoodSafetyCertificateOrder>;
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
};

/** Bệnh theo ICD-10 (danh mục dùng chung) · Disease, from the shared category data */
export type Icd10 = {
  __typename?: "Icd10";
  /** Mã bệnh · Code */
  code: Scalars["ID"];
};

/** Trang: Cơ sở khám bệnh, chữa bệnh · Page: Health facility */
export type HealthFacilityConnection = {
  __typename?: "HealthFacilityConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<HealthFacilityEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<HealthFacility>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Cơ sở khám bệnh, chữa bệnh · Edge: Health facility */
export type HealthFacilityEdge = {
  __typename?: "HealthFacilityEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<HealthFacility>;
};

/** Lọc: Cơ sở khám bệnh, chữa bệnh · Filter: Health facility */
export type HealthFacilityFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<HealthFacilityFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<HealthFacilityFilter>>;
  /** Không · Not */
  not?: InputMaybe<HealthFacilityFilter>;
  /** Mã cơ sở khám bệnh, chữa bệnh · Facility code */
  facilityCode?: InputMaybe<IDEqInFilter>;
  /** Tên cơ sở · Name */
  name?: InputMaybe<StringSearchFilter>;
  /** Cấp chuyên môn kỹ thuật · Level of care */
  level?: InputMaybe<CodeEqInFilter>;
  /** Hình thức sở hữu · Ownership */
  ownership?: InputMaybe<CodeEqInFilter>;
  /** Số giường bệnh · Number of beds */
  beds?: InputMaybe<IntRangeFilter>;
  /** Xã đặt cơ sở · Commune */
  commune?: InputMaybe<IDEqInFilter>;
  /** Vị trí · Location */
  location?: InputMaybe<PlaceFilter>;
  /** Công suất sử dụng giường, phần trăm · Beds in use, per cent */
  bedOccupancy?: InputMaybe<IntRangeFilter>;
  /** Tình trạng hoạt động · Status */
  status?: InputMaybe<CodeEqInFilter>;
  /** Doanh nghiệp thành lập cơ sở tư nhân · Enterprise that runs it, where it is private */
  enterprise?: InputMaybe<IDEqInFilter>;
  /** Lượt khám chữa bệnh tại cơ sở · Encounters here */
  encounters?: InputMaybe<EncounterSomeFilter>;
  /** Người hành nghề tại cơ sở · Practitioners working here */
  practitioners?: InputMaybe<PractitionerSomeFilter>;
};

/** Thứ tự: Cơ sở khám bệnh, chữa bệnh · Order: Health facility */
export type HealthFacilityOrder = {
  /** Trường · Field */
  field: HealthFacilityOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
  /** Nơi tính khoảng cách, khi sắp theo vị trí · Where distances are measured from, in an order by place */
  from?: InputMaybe<PlacePosition>;
};

/** Trường sắp xếp: Cơ sở khám bệnh, chữa bệnh · Fields to order by: Health facility */
export type HealthFacilityOrderField =
  /** Tên cơ sở · Name */
  | "NAME"
  /** Số giường bệnh · Number of beds */
  | "BEDS"
  /** Công suất sử dụng giường, phần trăm · Beds in use, per cent */
  | "BED_OCCUPANCY"
  /** Vị trí · Location */
  | "LOCATION";

/** Thống kê: Cơ sở khám bệnh, chữa bệnh · Counts: Health facility */
export type HealthFacilityAggregate = {
  __typename?: "HealthFacilityAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<HealthFacilityGroup>>;
};

/** Nhóm: Cơ sở khám bệnh, chữa bệnh · Group: Health facility */
export type HealthFacilityGroup = {
  __typename?: "HealthFacilityGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Cơ sở khám bệnh, chữa bệnh · Fields to group by: Health facility */
export type HealthFacilityGroupField =
  /** Mã cơ sở khám bệnh, chữa bệnh · Facility code */
  | "FACILITY_CODE"
  /** Cấp chuyên môn kỹ thuật · Level of care */
  | "LEVEL"
  /** Hình thức sở hữu · Ownership */
  | "OWNERSHIP"
  /** Xã đặt cơ sở · Commune */
  | "COMMUNE"
  /** Tình trạng hoạt động · Status */
  | "STATUS"
  /** Doanh nghiệp thành lập cơ sở tư nhân · Enterprise that runs it, where it is private */
  | "ENTERPRISE";

/** Trang: Hồ sơ sức khỏe điện tử · Page: Electronic health record */
export type HealthRecordConnection = {
  __typename?: "HealthRecordConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<HealthRecordEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<HealthRecord>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Hồ sơ sức khỏe điện tử · Edge: Electronic health record */
export type HealthRecordEdge = {
  __typename?: "HealthRecordEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<HealthRecord>;
};

/** Lọc: Hồ sơ sức khỏe điện tử · Filter: Electronic health record */
export type HealthRecordFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<HealthRecordFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<HealthRecordFilter>>;
  /** Không · Not */
  not?: InputMaybe<HealthRecordFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Nhóm máu · Blood type */
  bloodType?: InputMaybe<CodeEqInFilter>;
  /** Bệnh mạn tính, theo mã ICD-10 · Chronic conditions as ICD-10 codes */
  chronicConditions?: InputMaybe<StringHasFilter>;
  /** Ngày khám gần nhất · Date of the last check-up */
  lastCheckupOn?: InputMaybe<DateRangeFilter>;
  /** Nơi đăng ký khám chữa bệnh ban đầu · Primary facility */
  primaryFacility?: InputMaybe<IDEqInFilter>;
  /** Thời điểm cập nhật hồ sơ · Time of the last update */
  updatedAt?: InputMaybe<DateTimeRangeFilter>;
};

/** Thứ tự: Hồ sơ sức khỏe điện tử · Order: Electronic health record */
export type HealthRecordOrder = {
  /** Trường · Field */
  field: HealthRecordOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Hồ sơ sức khỏe điện tử · Fields to order by: Electronic health record */
export type HealthRecordOrderField =
  /** Ngày khám gần nhất · Date of the last check-up */
  | "LAST_CHECKUP_ON"
  /** Thời điểm cập nhật hồ sơ · Time of the last update */
  | "UPDATED_AT";

/** Thống kê: Hồ sơ sức khỏe điện tử · Counts: Electronic health record */
export type HealthRecordAggregate = {
  __typename?: "HealthRecordAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<HealthRecordGroup>>;
};

/** Nhóm: Hồ sơ sức khỏe điện tử · Group: Electronic health record */
export type HealthRecordGroup = {
  __typename?: "HealthRecordGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Hồ sơ sức khỏe điện tử · Fields to group by: Electronic health record */
export type HealthRecordGroupField =
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Nhóm máu · Blood type */
  | "BLOOD_TYPE"
  /** Ngày khám gần nhất · Date of the last check-up */
  | "LAST_CHECKUP_ON"
  /** Nơi đăng ký khám chữa bệnh ban đầu · Primary facility */
  | "PRIMARY_FACILITY"
  /** Thời điểm cập nhật hồ sơ · Time of the last update */
  | "UPDATED_AT";

/** Trang: Lượt khám bệnh, chữa bệnh · Page: Encounter with a health facility */
export type EncounterConnection = {
  __typename?: "EncounterConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<EncounterEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Encounter>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Lượt khám bệnh, chữa bệnh · Edge: Encounter with a health facility */
export type EncounterEdge = {
  __typename?: "EncounterEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Encounter>;
};

/** Lọc: Lượt khám bệnh, chữa bệnh · Filter: Encounter with a health facility */
export type EncounterFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<EncounterFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<EncounterFilter>>;
  /** Không · Not */
  not?: InputMaybe<EncounterFilter>;
  /** Mã lượt khám · Encounter number */
  encounterNo?: InputMaybe<IDEqFilter>;
  /** Người bệnh · Patient */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Cơ sở khám chữa bệnh · Facility */
  facility?: InputMaybe<IDEqInFilter>;
  /** Loại lượt khám · Kind of encounter */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Ngày vào · Date of admission */
  startedOn?: InputMaybe<DateRangeFilter>;
  /** Mã chẩn đoán chính theo ICD-10 · ICD-10 code of the main diagnosis */
  mainDiagnosisCode?: InputMaybe<StringEqInFilter>;
};

/** Thứ tự: Lượt khám bệnh, chữa bệnh · Order: Encounter with a health facility */
export type EncounterOrder = {
  /** Trường · Field */
  field: EncounterOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Lượt khám bệnh, chữa bệnh · Fields to order by: Encounter with a health facility */
export type EncounterOrderField =
  /** Ngày vào · Date of admission */
  "STARTED_ON";

/** Thống kê: Lượt khám bệnh, chữa bệnh · Counts: Encounter with a health facility */
export type EncounterAggregate = {
  __typename?: "EncounterAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<EncounterGroup>>;
};

/** Nhóm: Lượt khám bệnh, chữa bệnh · Group: Encounter with a health facility */
export type EncounterGroup = {
  __typename?: "EncounterGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Lượt khám bệnh, chữa bệnh · Fields to group by: Encounter with a health facility */
export type EncounterGroupField =
  /** Mã lượt khám · Encounter number */
  | "ENCOUNTER_NO"
  /** Người bệnh · Patient */
  | "CITIZEN"
  /** Cơ sở khám chữa bệnh · Facility */
  | "FACILITY"
  /** Loại lượt khám · Kind of encounter */
  | "KIND"
  /** Ngày vào · Date of admission */
  | "STARTED_ON"
  /** Mã chẩn đoán chính theo ICD-10 · ICD-10 code of the main diagnosis */
  | "MAIN_DIAGNOSIS_CODE";

/** Trang: Tiêm chủng · Page: Vaccination */
export type VaccinationConnection = {
  __typename?: "VaccinationConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<VaccinationEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Vaccination>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Tiêm chủng · Edge: Vaccination */
export type VaccinationEdge = {
  __typename?: "VaccinationEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Vaccination>;
};

/** Lọc: Tiêm chủng · Filter: Vaccination */
export type VaccinationFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<VaccinationFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<VaccinationFilter>>;
  /** Không · Not */
  not?: InputMaybe<VaccinationFilter>;
  /** Người được tiêm · Person vaccinated */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Vắc xin · Vaccine */
  vaccine?: InputMaybe<CodeEqInFilter>;
  /** Mũi thứ · Dose number */
  dose?: InputMaybe<IntEqRangeFilter>;
  /** Ngày tiêm · Date given */
  givenOn?: InputMaybe<DateRangeFilter>;
  /** Nơi tiêm · Facility */
  facility?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Tiêm chủng · Order: Vaccination */
export type VaccinationOrder = {
  /** Trường · Field */
  field: VaccinationOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Tiêm chủng · Fields to order by: Vaccination */
export type VaccinationOrderField =
  /** Ngày tiêm · Date given */
  "GIVEN_ON";

/** Thống kê: Tiêm chủng · Counts: Vaccination */
export type VaccinationAggregate = {
  __typename?: "VaccinationAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<VaccinationGroup>>;
};

/** Nhóm: Tiêm chủng · Group: Vaccination */
export type VaccinationGroup = {
  __typename?: "VaccinationGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Tiêm chủng · Fields to group by: Vaccination */
export type VaccinationGroupField =
  /** Người được tiêm · Person vaccinated */
  | "CITIZEN"
  /** Vắc xin · Vaccine */
  | "VACCINE"
  /** Mũi thứ · Dose number */
  | "DOSE"
  /** Ngày tiêm · Date given */
  | "GIVEN_ON"
  /** Nơi tiêm · Facility */
  | "FACILITY";

/** Trang: Người hành nghề khám bệnh, chữa bệnh · Page: Health practitioner */
export type PractitionerConnection = {
  __typename?: "PractitionerConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<PractitionerEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<Practitioner>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Người hành nghề khám bệnh, chữa bệnh · Edge: Health practitioner */
export type PractitionerEdge = {
  __typename?: "PractitionerEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<Practitioner>;
};

/** Lọc: Người hành nghề khám bệnh, chữa bệnh · Filter: Health practitioner */
export type PractitionerFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<PractitionerFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<PractitionerFilter>>;
  /** Không · Not */
  not?: InputMaybe<PractitionerFilter>;
  /** Số giấy phép hành nghề · Practice licence number */
  licenceNo?: InputMaybe<IDEqInFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Phạm vi hành nghề · Scope of practice */
  scope?: InputMaybe<StringEqSearchFilter>;
  /** Nơi làm việc · Facility */
  facility?: InputMaybe<IDEqInFilter>;
  /** Ngày cấp giấy phép · Date of issue */
  issuedOn?: InputMaybe<DateRangeFilter>;
  /** Ngày hết hạn giấy phép · Date of expiry */
  expiresOn?: InputMaybe<DateRangeFilter>;
};

/** Thứ tự: Người hành nghề khám bệnh, chữa bệnh · Order: Health practitioner */
export type PractitionerOrder = {
  /** Trường · Field */
  field: PractitionerOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Người hành nghề khám bệnh, chữa bệnh · Fields to order by: Health practitioner */
export type PractitionerOrderField =
  /** Ngày cấp giấy phép · Date of issue */
  | "ISSUED_ON"
  /** Ngày hết hạn giấy phép · Date of expiry */
  | "EXPIRES_ON";

/** Thống kê: Người hành nghề khám bệnh, chữa bệnh · Counts: Health practitioner */
export type PractitionerAggregate = {
  __typename?: "PractitionerAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<PractitionerGroup>>;
};

/** Nhóm: Người hành nghề khám bệnh, chữa bệnh · Group: Health practitioner */
export type PractitionerGroup = {
  __typename?: "PractitionerGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Người hành nghề khám bệnh, chữa bệnh · Fields to group by: Health practitioner */
export type PractitionerGroupField =
  /** Số giấy phép hành nghề · Practice licence number */
  | "LICENCE_NO"
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Phạm vi hành nghề · Scope of practice */
  | "SCOPE"
  /** Nơi làm việc · Facility */
  | "FACILITY"
  /** Ngày cấp giấy phép · Date of issue */
  | "ISSUED_ON"
  /** Ngày hết hạn giấy phép · Date of expiry */
  | "EXPIRES_ON";

/** Trang: Đối tượng bảo trợ xã hội · Page: Beneficiary of social protection */
export type SocialProtectionBeneficiaryConnection = {
  __typename?: "SocialProtectionBeneficiaryConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<SocialProtectionBeneficiaryEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<SocialProtectionBeneficiary>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Đối tượng bảo trợ xã hội · Edge: Beneficiary of social protection */
export type SocialProtectionBeneficiaryEdge = {
  __typename?: "SocialProtectionBeneficiaryEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<SocialProtectionBeneficiary>;
};

/** Lọc: Đối tượng bảo trợ xã hội · Filter: Beneficiary of social protection */
export type SocialProtectionBeneficiaryFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<SocialProtectionBeneficiaryFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<SocialProtectionBeneficiaryFilter>>;
  /** Không · Not */
  not?: InputMaybe<SocialProtectionBeneficiaryFilter>;
  /** Số hồ sơ · Case number */
  caseNo?: InputMaybe<IDEqInFilter>;
  /** Công dân · Citizen */
  citizen?: InputMaybe<IDEqInFilter>;
  /** Nhóm đối tượng · Ground of protection */
  category?: InputMaybe<CodeEqInFilter>;
  /** Dạng khuyết tật · Kind of disability */
  disabilityKind?: InputMaybe<CodeEqInFilter>;
  /** Mức độ khuyết tật · Degree of disability */
  disabilityLevel?: InputMaybe<CodeEqInFilter>;
  /** Trợ cấp hằng tháng (đồng) · Monthly allowance in VND */
  monthlyAllowance?: InputMaybe<MoneyRangeFilter>;
  /** Xã chi trả · Commune that pays */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Đối tượng bảo trợ xã hội · Order: Beneficiary of social protection */
export type SocialProtectionBeneficiaryOrder = {
  /** Trường · Field */
  field: SocialProtectionBeneficiaryOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Đối tượng bảo trợ xã hội · Fields to order by: Beneficiary of social protection */
export type SocialProtectionBeneficiaryOrderField =
  /** Trợ cấp hằng tháng (đồng) · Monthly allowance in VND */
  "MONTHLY_ALLOWANCE";

/** Thống kê: Đối tượng bảo trợ xã hội · Counts: Beneficiary of social protection */
export type SocialProtectionBeneficiaryAggregate = {
  __typename?: "SocialProtectionBeneficiaryAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<SocialProtectionBeneficiaryGroup>>;
};

/** Nhóm: Đối tượng bảo trợ xã hội · Group: Beneficiary of social protection */
export type SocialProtectionBeneficiaryGroup = {
  __typename?: "SocialProtectionBeneficiaryGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Đối tượng bảo trợ xã hội · Fields to group by: Beneficiary of social protection */
export type SocialProtectionBeneficiaryGroupField =
  /** Số hồ sơ · Case number */
  | "CASE_NO"
  /** Công dân · Citizen */
  | "CITIZEN"
  /** Nhóm đối tượng · Ground of protection */
  | "CATEGORY"
  /** Dạng khuyết tật · Kind of disability */
  | "DISABILITY_KIND"
  /** Mức độ khuyết tật · Degree of disability */
  | "DISABILITY_LEVEL"
  /** Xã chi trả · Commune that pays */
  | "COMMUNE";

/** Trang: Giấy chứng nhận đủ điều kiện an toàn thực phẩm · Page: Food safety certificate */
export type FoodSafetyCertificateConnection = {
  __typename?: "FoodSafetyCertificateConnection";
  /** Cạnh · Edges */
  edges?: Maybe<Array<FoodSafetyCertificateEdge>>;
  /** Các dòng · Rows */
  nodes?: Maybe<Array<FoodSafetyCertificate>>;
  /** Thông tin trang · Page information */
  pageInfo: PageInfo;
  /** Tổng số dòng · Number of all rows */
  totalCount?: Maybe<Scalars["Int"]>;
};

/** Cạnh: Giấy chứng nhận đủ điều kiện an toàn thực phẩm · Edge: Food safety certificate */
export type FoodSafetyCertificateEdge = {
  __typename?: "FoodSafetyCertificateEdge";
  /** Con trỏ · Cursor */
  cursor: Scalars["String"];
  /** Dòng · Row */
  node?: Maybe<FoodSafetyCertificate>;
};

/** Lọc: Giấy chứng nhận đủ điều kiện an toàn thực phẩm · Filter: Food safety certificate */
export type FoodSafetyCertificateFilter = {
  /** Tất cả · All of */
  and?: InputMaybe<Array<FoodSafetyCertificateFilter>>;
  /** Một trong · Any of */
  or?: InputMaybe<Array<FoodSafetyCertificateFilter>>;
  /** Không · Not */
  not?: InputMaybe<FoodSafetyCertificateFilter>;
  /** Số giấy chứng nhận · Certificate number */
  certificateNo?: InputMaybe<IDEqInFilter>;
  /** Cơ sở là doanh nghiệp · Holder, where it is an enterprise */
  enterprise?: InputMaybe<IDEqInFilter>;
  /** Cơ sở là hộ kinh doanh · Holder, where it is a household business */
  householdBusiness?: InputMaybe<IDEqInFilter>;
  /** Loại hình sản xuất, kinh doanh · Kind of business */
  kind?: InputMaybe<CodeEqInFilter>;
  /** Ngày cấp · Date of issue */
  issuedOn?: InputMaybe<DateRangeFilter>;
  /** Ngày hết hạn · Date of expiry */
  expiresOn?: InputMaybe<DateRangeFilter>;
  /** Xã đặt cơ sở · Commune */
  commune?: InputMaybe<IDEqInFilter>;
};

/** Thứ tự: Giấy chứng nhận đủ điều kiện an toàn thực phẩm · Order: Food safety certificate */
export type FoodSafetyCertificateOrder = {
  /** Trường · Field */
  field: FoodSafetyCertificateOrderField;
  /** Chiều · Direction */
  direction?: InputMaybe<OrderDirection>;
};

/** Trường sắp xếp: Giấy chứng nhận đủ điều kiện an toàn thực phẩm · Fields to order by: Food safety certificate */
export type FoodSafetyCertificateOrderField =
  /** Ngày cấp · Date of issue */
  | "ISSUED_ON"
  /** Ngày hết hạn · Date of expiry */
  | "EXPIRES_ON";

/** Thống kê: Giấy chứng nhận đủ điều kiện an toàn thực phẩm · Counts: Food safety certificate */
export type FoodSafetyCertificateAggregate = {
  __typename?: "FoodSafetyCertificateAggregate";
  /** Tổng số · Total */
  total?: Maybe<Scalars["Int"]>;
  /** Các nhóm · Groups */
  groups?: Maybe<Array<FoodSafetyCertificateGroup>>;
};

/** Nhóm: Giấy chứng nhận đủ điều kiện an toàn thực phẩm · Group: Food safety certificate */
export type FoodSafetyCertificateGroup = {
  __typename?: "FoodSafetyCertificateGroup";
  /** Khóa của nhóm · Keys */
  keys: Array<GroupKey>;
  /** Số dòng, null khi không công bố · Rows, null when withheld */
  count?: Maybe<Scalars["Int"]>;
  /** Không công bố vì quá ít · Withheld because too few */
  suppressed: Scalars["Boolean"];
};

/** Trường nhóm: Giấy chứng nhận đủ điều kiện an toàn thực phẩm · Fields to group by: Food safety certificate */
export type FoodSafetyCertificateGroupField =
  /** Số giấy chứng nhận · Certificate number */
  | "CERTIFICATE_NO"
  /** Cơ sở là doanh nghiệp · Holder, where it is an enterprise */
  | "ENTERPRISE"
  /** Cơ sở là hộ kinh doanh · Holder, where it is a household business */
  | "HOUSEHOLD_BUSINESS"
  /** Loại hình sản xuất, kinh doanh · Kind of business */
  | "KIND"
  /** Ngày cấp · Date of issue */
  | "ISSUED_ON"
  /** Ngày hết hạn · Date of expiry */
  | "EXPIRES_ON"
  /** Xã đặt cơ sở · Commune */
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
export type EncounterSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<EncounterFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<EncounterFilter>;
};

/** Điều kiện trên các dòng liên quan · Predicate on related rows */
export type PractitionerSomeFilter = {
  /** Có ít nhất một dòng · At least one row matches */
  some?: InputMaybe<PractitionerFilter>;
  /** Không có dòng nào · No row matches */
  none?: InputMaybe<PractitionerFilter>;
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

/** Điều kiện trên ID · Predicate on ID */
export type IDEqFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["ID"]>;
};

/** Điều kiện trên String · Predicate on String */
export type StringEqInFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
  /** Một trong · One of */
  in?: InputMaybe<Array<Scalars["String"]>>;
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

/** Điều kiện trên String · Predicate on String */
export type StringEqSearchFilter = {
  /** Bằng · Equals */
  eq?: InputMaybe<Scalars["String"]>;
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
  HealthFacility: ResolverTypeWrapper<RowKeys>;
  HealthRecord: ResolverTypeWrapper<RowKeys>;
  Encounter: ResolverTypeWrapper<RowKeys>;
  Vaccination: ResolverTypeWrapper<RowKeys>;
  Practitioner: ResolverTypeWrapper<RowKeys>;
  SocialProtectionBeneficiary: ResolverTypeWrapper<RowKeys>;
  FoodSafetyCertificate: ResolverTypeWrapper<RowKeys>;
  Citizen: ResolverTypeWrapper<RowKeys>;
  Enterprise: ResolverTypeWrapper<RowKeys>;
  HouseholdBusiness: ResolverTypeWrapper<RowKeys>;
  AdministrativeUnit: ResolverTypeWrapper<RowKeys>;
  Icd10: ResolverTypeWrapper<RowKeys>;
  HealthFacilityConnection: ResolverTypeWrapper<
    Omit<HealthFacilityConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["HealthFacilityEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["HealthFacility"]>>;
    }
  >;
  HealthFacilityEdge: ResolverTypeWrapper<
    Omit<HealthFacilityEdge, "node"> & {
      node?: Maybe<ResolversTypes["HealthFacility"]>;
    }
  >;
  HealthFacilityFilter: HealthFacilityFilter;
  HealthFacilityOrder: HealthFacilityOrder;
  HealthFacilityOrderField: HealthFacilityOrderField;
  HealthFacilityAggregate: ResolverTypeWrapper<HealthFacilityAggregate>;
  HealthFacilityGroup: ResolverTypeWrapper<HealthFacilityGroup>;
  HealthFacilityGroupField: HealthFacilityGroupField;
  HealthRecordConnection: ResolverTypeWrapper<
    Omit<HealthRecordConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["HealthRecordEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["HealthRecord"]>>;
    }
  >;
  HealthRecordEdge: ResolverTypeWrapper<
    Omit<HealthRecordEdge, "node"> & {
      node?: Maybe<ResolversTypes["HealthRecord"]>;
    }
  >;
  HealthRecordFilter: HealthRecordFilter;
  HealthRecordOrder: HealthRecordOrder;
  HealthRecordOrderField: HealthRecordOrderField;
  HealthRecordAggregate: ResolverTypeWrapper<HealthRecordAggregate>;
  HealthRecordGroup: ResolverTypeWrapper<HealthRecordGroup>;
  HealthRecordGroupField: HealthRecordGroupField;
  EncounterConnection: ResolverTypeWrapper<
    Omit<EncounterConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["EncounterEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Encounter"]>>;
    }
  >;
  EncounterEdge: ResolverTypeWrapper<
    Omit<EncounterEdge, "node"> & { node?: Maybe<ResolversTypes["Encounter"]> }
  >;
  EncounterFilter: EncounterFilter;
  EncounterOrder: EncounterOrder;
  EncounterOrderField: EncounterOrderField;
  EncounterAggregate: ResolverTypeWrapper<EncounterAggregate>;
  EncounterGroup: ResolverTypeWrapper<EncounterGroup>;
  EncounterGroupField: EncounterGroupField;
  VaccinationConnection: ResolverTypeWrapper<
    Omit<VaccinationConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["VaccinationEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Vaccination"]>>;
    }
  >;
  VaccinationEdge: ResolverTypeWrapper<
    Omit<VaccinationEdge, "node"> & {
      node?: Maybe<ResolversTypes["Vaccination"]>;
    }
  >;
  VaccinationFilter: VaccinationFilter;
  VaccinationOrder: VaccinationOrder;
  VaccinationOrderField: VaccinationOrderField;
  VaccinationAggregate: ResolverTypeWrapper<VaccinationAggregate>;
  VaccinationGroup: ResolverTypeWrapper<VaccinationGroup>;
  VaccinationGroupField: VaccinationGroupField;
  PractitionerConnection: ResolverTypeWrapper<
    Omit<PractitionerConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["PractitionerEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["Practitioner"]>>;
    }
  >;
  PractitionerEdge: ResolverTypeWrapper<
    Omit<PractitionerEdge, "node"> & {
      node?: Maybe<ResolversTypes["Practitioner"]>;
    }
  >;
  PractitionerFilter: PractitionerFilter;
  PractitionerOrder: PractitionerOrder;
  PractitionerOrderField: PractitionerOrderField;
  PractitionerAggregate: ResolverTypeWrapper<PractitionerAggregate>;
  PractitionerGroup: ResolverTypeWrapper<PractitionerGroup>;
  PractitionerGroupField: PractitionerGroupField;
  SocialProtectionBeneficiaryConnection: ResolverTypeWrapper<
    Omit<SocialProtectionBeneficiaryConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["SocialProtectionBeneficiaryEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["SocialProtectionBeneficiary"]>>;
    }
  >;
  SocialProtectionBeneficiaryEdge: ResolverTypeWrapper<
    Omit<SocialProtectionBeneficiaryEdge, "node"> & {
      node?: Maybe<ResolversTypes["SocialProtectionBeneficiary"]>;
    }
  >;
  SocialProtectionBeneficiaryFilter: SocialProtectionBeneficiaryFilter;
  SocialProtectionBeneficiaryOrder: SocialProtectionBeneficiaryOrder;
  SocialProtectionBeneficiaryOrderField: SocialProtectionBeneficiaryOrderField;
  SocialProtectionBeneficiaryAggregate: ResolverTypeWrapper<SocialProtectionBeneficiaryAggregate>;
  SocialProtectionBeneficiaryGroup: ResolverTypeWrapper<SocialProtectionBeneficiaryGroup>;
  SocialProtectionBeneficiaryGroupField: SocialProtectionBeneficiaryGroupField;
  FoodSafetyCertificateConnection: ResolverTypeWrapper<
    Omit<FoodSafetyCertificateConnection, "edges" | "nodes"> & {
      edges?: Maybe<Array<ResolversTypes["FoodSafetyCertificateEdge"]>>;
      nodes?: Maybe<Array<ResolversTypes["FoodSafetyCertificate"]>>;
    }
  >;
  FoodSafetyCertificateEdge: ResolverTypeWrapper<
    Omit<FoodSafetyCertificateEdge, "node"> & {
      node?: Maybe<ResolversTypes["FoodSafetyCertificate"]>;
    }
  >;
  FoodSafetyCertificateFilter: FoodSafetyCertificateFilter;
  FoodSafetyCertificateOrder: FoodSafetyCertificateOrder;
  FoodSafetyCertificateOrderField: FoodSafetyCertificateOrderField;
  FoodSafetyCertificateAggregate: ResolverTypeWrapper<FoodSafetyCertificateAggregate>;
  FoodSafetyCertificateGroup: ResolverTypeWrapper<FoodSafetyCertificateGroup>;
  FoodSafetyCertificateGroupField: FoodSafetyCertificateGroupField;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  IntRangeFilter: IntRangeFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  Float: ResolverTypeWrapper<Scalars["Float"]>;
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  EncounterSomeFilter: EncounterSomeFilter;
  PractitionerSomeFilter: PractitionerSomeFilter;
  PlacePosition: PlacePosition;
  StringHasFilter: StringHasFilter;
  DateRangeFilter: DateRangeFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
  IDEqFilter: IDEqFilter;
  StringEqInFilter: StringEqInFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  StringEqSearchFilter: StringEqSearchFilter;
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
  HealthFacility: RowKeys;
  HealthRecord: RowKeys;
  Encounter: RowKeys;
  Vaccination: RowKeys;
  Practitioner: RowKeys;
  SocialProtectionBeneficiary: RowKeys;
  FoodSafetyCertificate: RowKeys;
  Citizen: RowKeys;
  Enterprise: RowKeys;
  HouseholdBusiness: RowKeys;
  AdministrativeUnit: RowKeys;
  Icd10: RowKeys;
  HealthFacilityConnection: Omit<
    HealthFacilityConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["HealthFacilityEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["HealthFacility"]>>;
  };
  HealthFacilityEdge: Omit<HealthFacilityEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["HealthFacility"]>;
  };
  HealthFacilityFilter: HealthFacilityFilter;
  HealthFacilityOrder: HealthFacilityOrder;
  HealthFacilityAggregate: HealthFacilityAggregate;
  HealthFacilityGroup: HealthFacilityGroup;
  HealthRecordConnection: Omit<HealthRecordConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["HealthRecordEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["HealthRecord"]>>;
  };
  HealthRecordEdge: Omit<HealthRecordEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["HealthRecord"]>;
  };
  HealthRecordFilter: HealthRecordFilter;
  HealthRecordOrder: HealthRecordOrder;
  HealthRecordAggregate: HealthRecordAggregate;
  HealthRecordGroup: HealthRecordGroup;
  EncounterConnection: Omit<EncounterConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["EncounterEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Encounter"]>>;
  };
  EncounterEdge: Omit<EncounterEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Encounter"]>;
  };
  EncounterFilter: EncounterFilter;
  EncounterOrder: EncounterOrder;
  EncounterAggregate: EncounterAggregate;
  EncounterGroup: EncounterGroup;
  VaccinationConnection: Omit<VaccinationConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["VaccinationEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Vaccination"]>>;
  };
  VaccinationEdge: Omit<VaccinationEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Vaccination"]>;
  };
  VaccinationFilter: VaccinationFilter;
  VaccinationOrder: VaccinationOrder;
  VaccinationAggregate: VaccinationAggregate;
  VaccinationGroup: VaccinationGroup;
  PractitionerConnection: Omit<PractitionerConnection, "edges" | "nodes"> & {
    edges?: Maybe<Array<ResolversParentTypes["PractitionerEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["Practitioner"]>>;
  };
  PractitionerEdge: Omit<PractitionerEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["Practitioner"]>;
  };
  PractitionerFilter: PractitionerFilter;
  PractitionerOrder: PractitionerOrder;
  PractitionerAggregate: PractitionerAggregate;
  PractitionerGroup: PractitionerGroup;
  SocialProtectionBeneficiaryConnection: Omit<
    SocialProtectionBeneficiaryConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<
      Array<ResolversParentTypes["SocialProtectionBeneficiaryEdge"]>
    >;
    nodes?: Maybe<Array<ResolversParentTypes["SocialProtectionBeneficiary"]>>;
  };
  SocialProtectionBeneficiaryEdge: Omit<
    SocialProtectionBeneficiaryEdge,
    "node"
  > & { node?: Maybe<ResolversParentTypes["SocialProtectionBeneficiary"]> };
  SocialProtectionBeneficiaryFilter: SocialProtectionBeneficiaryFilter;
  SocialProtectionBeneficiaryOrder: SocialProtectionBeneficiaryOrder;
  SocialProtectionBeneficiaryAggregate: SocialProtectionBeneficiaryAggregate;
  SocialProtectionBeneficiaryGroup: SocialProtectionBeneficiaryGroup;
  FoodSafetyCertificateConnection: Omit<
    FoodSafetyCertificateConnection,
    "edges" | "nodes"
  > & {
    edges?: Maybe<Array<ResolversParentTypes["FoodSafetyCertificateEdge"]>>;
    nodes?: Maybe<Array<ResolversParentTypes["FoodSafetyCertificate"]>>;
  };
  FoodSafetyCertificateEdge: Omit<FoodSafetyCertificateEdge, "node"> & {
    node?: Maybe<ResolversParentTypes["FoodSafetyCertificate"]>;
  };
  FoodSafetyCertificateFilter: FoodSafetyCertificateFilter;
  FoodSafetyCertificateOrder: FoodSafetyCertificateOrder;
  FoodSafetyCertificateAggregate: FoodSafetyCertificateAggregate;
  FoodSafetyCertificateGroup: FoodSafetyCertificateGroup;
  IDEqInFilter: IDEqInFilter;
  StringSearchFilter: StringSearchFilter;
  CodeEqInFilter: CodeEqInFilter;
  IntRangeFilter: IntRangeFilter;
  PlaceFilter: PlaceFilter;
  PlaceBox: PlaceBox;
  Float: Scalars["Float"];
  PlaceNear: PlaceNear;
  PlaceShape: PlaceShape;
  EncounterSomeFilter: EncounterSomeFilter;
  PractitionerSomeFilter: PractitionerSomeFilter;
  PlacePosition: PlacePosition;
  StringHasFilter: StringHasFilter;
  DateRangeFilter: DateRangeFilter;
  DateTimeRangeFilter: DateTimeRangeFilter;
  IDEqFilter: IDEqFilter;
  StringEqInFilter: StringEqInFilter;
  IntEqRangeFilter: IntEqRangeFilter;
  StringEqSearchFilter: StringEqSearchFilter;
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
  healthFacility?: Resolver<
    Maybe<ResolversTypes["HealthFacility"]>,
    ParentType,
    ContextType,
    RequireFields<QueryhealthFacilityArgs, "facilityCode">
  >;
  healthFacilities?: Resolver<
    Maybe<ResolversTypes["HealthFacilityConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryhealthFacilitiesArgs, "first">
  >;
  healthFacilityAggregate?: Resolver<
    Maybe<ResolversTypes["HealthFacilityAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryhealthFacilityAggregateArgs>
  >;
  healthRecord?: Resolver<
    Maybe<ResolversTypes["HealthRecord"]>,
    ParentType,
    ContextType,
    RequireFields<QueryhealthRecordArgs, "id">
  >;
  healthRecords?: Resolver<
    Maybe<ResolversTypes["HealthRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryhealthRecordsArgs, "first">
  >;
  healthRecordAggregate?: Resolver<
    Maybe<ResolversTypes["HealthRecordAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryhealthRecordAggregateArgs>
  >;
  encounter?: Resolver<
    Maybe<ResolversTypes["Encounter"]>,
    ParentType,
    ContextType,
    RequireFields<QueryencounterArgs, "id">
  >;
  encounters?: Resolver<
    Maybe<ResolversTypes["EncounterConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryencountersArgs, "first">
  >;
  encounterAggregate?: Resolver<
    Maybe<ResolversTypes["EncounterAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryencounterAggregateArgs>
  >;
  vaccination?: Resolver<
    Maybe<ResolversTypes["Vaccination"]>,
    ParentType,
    ContextType,
    RequireFields<QueryvaccinationArgs, "id">
  >;
  vaccinations?: Resolver<
    Maybe<ResolversTypes["VaccinationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryvaccinationsArgs, "first">
  >;
  vaccinationAggregate?: Resolver<
    Maybe<ResolversTypes["VaccinationAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryvaccinationAggregateArgs>
  >;
  practitioner?: Resolver<
    Maybe<ResolversTypes["Practitioner"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypractitionerArgs, "id">
  >;
  practitioners?: Resolver<
    Maybe<ResolversTypes["PractitionerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerypractitionersArgs, "first">
  >;
  practitionerAggregate?: Resolver<
    Maybe<ResolversTypes["PractitionerAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerypractitionerAggregateArgs>
  >;
  socialProtectionBeneficiary?: Resolver<
    Maybe<ResolversTypes["SocialProtectionBeneficiary"]>,
    ParentType,
    ContextType,
    RequireFields<QuerysocialProtectionBeneficiaryArgs, "id">
  >;
  socialProtectionBeneficiaries?: Resolver<
    Maybe<ResolversTypes["SocialProtectionBeneficiaryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerysocialProtectionBeneficiariesArgs, "first">
  >;
  socialProtectionBeneficiaryAggregate?: Resolver<
    Maybe<ResolversTypes["SocialProtectionBeneficiaryAggregate"]>,
    ParentType,
    ContextType,
    Partial<QuerysocialProtectionBeneficiaryAggregateArgs>
  >;
  foodSafetyCertificate?: Resolver<
    Maybe<ResolversTypes["FoodSafetyCertificate"]>,
    ParentType,
    ContextType,
    RequireFields<QueryfoodSafetyCertificateArgs, "certificateNo">
  >;
  foodSafetyCertificates?: Resolver<
    Maybe<ResolversTypes["FoodSafetyCertificateConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryfoodSafetyCertificatesArgs, "first">
  >;
  foodSafetyCertificateAggregate?: Resolver<
    Maybe<ResolversTypes["FoodSafetyCertificateAggregate"]>,
    ParentType,
    ContextType,
    Partial<QueryfoodSafetyCertificateAggregateArgs>
  >;
};

export type HealthFacilityResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthFacility"] =
    ResolversParentTypes["HealthFacility"],
> = {
  facilityCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  beds?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
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
  bedOccupancy?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  status?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  enterprise?: Resolver<
    Maybe<ResolversTypes["Enterprise"]>,
    ParentType,
    ContextType
  >;
  healthRecords?: Resolver<
    Maybe<ResolversTypes["HealthRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<HealthFacilityhealthRecordsArgs, "first">
  >;
  encounters?: Resolver<
    Maybe<ResolversTypes["EncounterConnection"]>,
    ParentType,
    ContextType,
    RequireFields<HealthFacilityencountersArgs, "first">
  >;
  vaccinations?: Resolver<
    Maybe<ResolversTypes["VaccinationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<HealthFacilityvaccinationsArgs, "first">
  >;
  practitioners?: Resolver<
    Maybe<ResolversTypes["PractitionerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<HealthFacilitypractitionersArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthRecordResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthRecord"] =
    ResolversParentTypes["HealthRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  bloodType?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  chronicConditions?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  allergies?: Resolver<
    Maybe<Array<ResolversTypes["String"]>>,
    ParentType,
    ContextType
  >;
  lastCheckupOn?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  primaryFacility?: Resolver<
    Maybe<ResolversTypes["HealthFacility"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EncounterResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Encounter"] =
    ResolversParentTypes["Encounter"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  encounterNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  facility?: Resolver<
    Maybe<ResolversTypes["HealthFacility"]>,
    ParentType,
    ContextType
  >;
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  startedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  endedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  mainDiagnosis?: Resolver<
    Maybe<ResolversTypes["Icd10"]>,
    ParentType,
    ContextType
  >;
  mainDiagnosisCode?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  insuranceCardNo?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  totalCost?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  insurancePaid?: Resolver<
    Maybe<ResolversTypes["Money"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VaccinationResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Vaccination"] =
    ResolversParentTypes["Vaccination"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  vaccine?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  dose?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  givenOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  facility?: Resolver<
    Maybe<ResolversTypes["HealthFacility"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Practitioner"] =
    ResolversParentTypes["Practitioner"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  licenceNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  facility?: Resolver<
    Maybe<ResolversTypes["HealthFacility"]>,
    ParentType,
    ContextType
  >;
  issuedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialProtectionBeneficiaryResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialProtectionBeneficiary"] =
    ResolversParentTypes["SocialProtectionBeneficiary"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes["Citizen"]>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  disabilityKind?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  disabilityLevel?: Resolver<
    Maybe<ResolversTypes["Code"]>,
    ParentType,
    ContextType
  >;
  monthlyAllowance?: Resolver<
    Maybe<ResolversTypes["Money"]>,
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

export type FoodSafetyCertificateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FoodSafetyCertificate"] =
    ResolversParentTypes["FoodSafetyCertificate"],
> = {
  certificateNo?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
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
  kind?: Resolver<Maybe<ResolversTypes["Code"]>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
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
  healthRecord?: Resolver<
    Maybe<ResolversTypes["HealthRecord"]>,
    ParentType,
    ContextType
  >;
  encounters?: Resolver<
    Maybe<ResolversTypes["EncounterConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenencountersArgs, "first">
  >;
  vaccinations?: Resolver<
    Maybe<ResolversTypes["VaccinationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenvaccinationsArgs, "first">
  >;
  practiceLicences?: Resolver<
    Maybe<ResolversTypes["PractitionerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizenpracticeLicencesArgs, "first">
  >;
  socialProtection?: Resolver<
    Maybe<ResolversTypes["SocialProtectionBeneficiaryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CitizensocialProtectionArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Enterprise"] =
    ResolversParentTypes["Enterprise"],
> = {
  enterpriseCode?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  healthFacilities?: Resolver<
    Maybe<ResolversTypes["HealthFacilityConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisehealthFacilitiesArgs, "first">
  >;
  foodSafetyCertificates?: Resolver<
    Maybe<ResolversTypes["FoodSafetyCertificateConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EnterprisefoodSafetyCertificatesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdBusinessResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HouseholdBusiness"] =
    ResolversParentTypes["HouseholdBusiness"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  foodSafetyCertificates?: Resolver<
    Maybe<ResolversTypes["FoodSafetyCertificateConnection"]>,
    ParentType,
    ContextType,
    RequireFields<HouseholdBusinessfoodSafetyCertificatesArgs, "first">
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
  healthFacilities?: Resolver<
    Maybe<ResolversTypes["HealthFacilityConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnithealthFacilitiesArgs, "first">
  >;
  socialProtectionBeneficiaries?: Resolver<
    Maybe<ResolversTypes["SocialProtectionBeneficiaryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitsocialProtectionBeneficiariesArgs, "first">
  >;
  foodSafetyCertificates?: Resolver<
    Maybe<ResolversTypes["FoodSafetyCertificateConnection"]>,
    ParentType,
    ContextType,
    RequireFields<AdministrativeUnitfoodSafetyCertificatesArgs, "first">
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Icd10Resolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["Icd10"] =
    ResolversParentTypes["Icd10"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthFacilityConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthFacilityConnection"] =
    ResolversParentTypes["HealthFacilityConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["HealthFacilityEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["HealthFacility"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthFacilityEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthFacilityEdge"] =
    ResolversParentTypes["HealthFacilityEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["HealthFacility"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthFacilityAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthFacilityAggregate"] =
    ResolversParentTypes["HealthFacilityAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["HealthFacilityGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthFacilityGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthFacilityGroup"] =
    ResolversParentTypes["HealthFacilityGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthRecordConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthRecordConnection"] =
    ResolversParentTypes["HealthRecordConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["HealthRecordEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["HealthRecord"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthRecordEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthRecordEdge"] =
    ResolversParentTypes["HealthRecordEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["HealthRecord"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthRecordAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthRecordAggregate"] =
    ResolversParentTypes["HealthRecordAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["HealthRecordGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthRecordGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["HealthRecordGroup"] =
    ResolversParentTypes["HealthRecordGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EncounterConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EncounterConnection"] =
    ResolversParentTypes["EncounterConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["EncounterEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Encounter"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EncounterEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EncounterEdge"] =
    ResolversParentTypes["EncounterEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes["Encounter"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EncounterAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EncounterAggregate"] =
    ResolversParentTypes["EncounterAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["EncounterGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EncounterGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["EncounterGroup"] =
    ResolversParentTypes["EncounterGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VaccinationConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VaccinationConnection"] =
    ResolversParentTypes["VaccinationConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["VaccinationEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Vaccination"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VaccinationEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VaccinationEdge"] =
    ResolversParentTypes["VaccinationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["Vaccination"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VaccinationAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VaccinationAggregate"] =
    ResolversParentTypes["VaccinationAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["VaccinationGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VaccinationGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["VaccinationGroup"] =
    ResolversParentTypes["VaccinationGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PractitionerConnection"] =
    ResolversParentTypes["PractitionerConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["PractitionerEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["Practitioner"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PractitionerEdge"] =
    ResolversParentTypes["PractitionerEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["Practitioner"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PractitionerAggregate"] =
    ResolversParentTypes["PractitionerAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["PractitionerGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["PractitionerGroup"] =
    ResolversParentTypes["PractitionerGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialProtectionBeneficiaryConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends
    ResolversParentTypes["SocialProtectionBeneficiaryConnection"] =
    ResolversParentTypes["SocialProtectionBeneficiaryConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["SocialProtectionBeneficiaryEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["SocialProtectionBeneficiary"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialProtectionBeneficiaryEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialProtectionBeneficiaryEdge"] =
    ResolversParentTypes["SocialProtectionBeneficiaryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["SocialProtectionBeneficiary"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialProtectionBeneficiaryAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends
    ResolversParentTypes["SocialProtectionBeneficiaryAggregate"] =
    ResolversParentTypes["SocialProtectionBeneficiaryAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["SocialProtectionBeneficiaryGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialProtectionBeneficiaryGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["SocialProtectionBeneficiaryGroup"] =
    ResolversParentTypes["SocialProtectionBeneficiaryGroup"],
> = {
  keys?: Resolver<Array<ResolversTypes["GroupKey"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodSafetyCertificateConnectionResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FoodSafetyCertificateConnection"] =
    ResolversParentTypes["FoodSafetyCertificateConnection"],
> = {
  edges?: Resolver<
    Maybe<Array<ResolversTypes["FoodSafetyCertificateEdge"]>>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    Maybe<Array<ResolversTypes["FoodSafetyCertificate"]>>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodSafetyCertificateEdgeResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FoodSafetyCertificateEdge"] =
    ResolversParentTypes["FoodSafetyCertificateEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes["FoodSafetyCertificate"]>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodSafetyCertificateAggregateResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FoodSafetyCertificateAggregate"] =
    ResolversParentTypes["FoodSafetyCertificateAggregate"],
> = {
  total?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  groups?: Resolver<
    Maybe<Array<ResolversTypes["FoodSafetyCertificateGroup"]>>,
    ParentType,
    ContextType
  >;
  isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodSafetyCertificateGroupResolvers<
  ContextType = SectorContext,
  ParentType extends ResolversParentTypes["FoodSafetyCertificateGroup"] =
    ResolversParentTypes["FoodSafetyCertificateGroup"],
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
  HealthFacility?: HealthFacilityResolvers<ContextType>;
  HealthRecord?: HealthRecordResolvers<ContextType>;
  Encounter?: EncounterResolvers<ContextType>;
  Vaccination?: VaccinationResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  SocialProtectionBeneficiary?: SocialProtectionBeneficiaryResolvers<ContextType>;
  FoodSafetyCertificate?: FoodSafetyCertificateResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  HouseholdBusiness?: HouseholdBusinessResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  Icd10?: Icd10Resolvers<ContextType>;
  HealthFacilityConnection?: HealthFacilityConnectionResolvers<ContextType>;
  HealthFacilityEdge?: HealthFacilityEdgeResolvers<ContextType>;
  HealthFacilityAggregate?: HealthFacilityAggregateResolvers<ContextType>;
  HealthFacilityGroup?: HealthFacilityGroupResolvers<ContextType>;
  HealthRecordConnection?: HealthRecordConnectionResolvers<ContextType>;
  HealthRecordEdge?: HealthRecordEdgeResolvers<ContextType>;
  HealthRecordAggregate?: HealthRecordAggregateResolvers<ContextType>;
  HealthRecordGroup?: HealthRecordGroupResolvers<ContextType>;
  EncounterConnection?: EncounterConnectionResolvers<ContextType>;
  EncounterEdge?: EncounterEdgeResolvers<ContextType>;
  EncounterAggregate?: EncounterAggregateResolvers<ContextType>;
  EncounterGroup?: EncounterGroupResolvers<ContextType>;
  VaccinationConnection?: VaccinationConnectionResolvers<ContextType>;
  VaccinationEdge?: VaccinationEdgeResolvers<ContextType>;
  VaccinationAggregate?: VaccinationAggregateResolvers<ContextType>;
  VaccinationGroup?: VaccinationGroupResolvers<ContextType>;
  PractitionerConnection?: PractitionerConnectionResolvers<ContextType>;
  PractitionerEdge?: PractitionerEdgeResolvers<ContextType>;
  PractitionerAggregate?: PractitionerAggregateResolvers<ContextType>;
  PractitionerGroup?: PractitionerGroupResolvers<ContextType>;
  SocialProtectionBeneficiaryConnection?: SocialProtectionBeneficiaryConnectionResolvers<ContextType>;
  SocialProtectionBeneficiaryEdge?: SocialProtectionBeneficiaryEdgeResolvers<ContextType>;
  SocialProtectionBeneficiaryAggregate?: SocialProtectionBeneficiaryAggregateResolvers<ContextType>;
  SocialProtectionBeneficiaryGroup?: SocialProtectionBeneficiaryGroupResolvers<ContextType>;
  FoodSafetyCertificateConnection?: FoodSafetyCertificateConnectionResolvers<ContextType>;
  FoodSafetyCertificateEdge?: FoodSafetyCertificateEdgeResolvers<ContextType>;
  FoodSafetyCertificateAggregate?: FoodSafetyCertificateAggregateResolvers<ContextType>;
  FoodSafetyCertificateGroup?: FoodSafetyCertificateGroupResolvers<ContextType>;
};


