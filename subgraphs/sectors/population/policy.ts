import {
  all,
  any,
  eq,
  gte,
  lte,
  oneOf,
  permit,
  permitAggregate,
  permitAskingUnseen,
  permitMasked,
  permitPredicate,
  principal,
  released,
  today,
  type Condition,
  type Purpose,
  type Rule,
} from "@lgsp/policies";

const officer = { roles: ["population-officer"] };
const residence = ["residence-management"] as const;
const residenceLaw =
  "Luật Cư trú 68/2020/QH14 (công an quản lý cư trú); Luật Căn cước 26/2023/QH15 (thông tin trong Cơ sở dữ liệu quốc gia về dân cư)";

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const procedureLaw =
  "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (cơ quan nhà nước giải quyết thủ tục); Nghị định 278/2025/NĐ-CP (khai thác dữ liệu dân cư thay giấy tờ)";
const livesInHerCommune = eq("permanentCommune", principal("commune"));
const inHerCommune = eq("commune", principal("commune"));

const releasedTo = (sector: string) => oneOf("personalId", released(sector));

/** Everything that the residence register says, ethnic group and religion with it: the law on identification lists both. */
const officerRules: readonly Rule[] = [
  ...(["Citizen", "Household", "HouseholdMember", "TemporaryResidence"] as const).flatMap((type) => [
    permit({
      id: `population.residence.${idOf(type)}`,
      who: officer,
      purposes: residence,
      on: { type, upTo: "SENSITIVE" },
      because: residenceLaw,
    }),
  ]),
  permitPredicate({
    id: "population.residence.find-citizens",
    who: officer,
    purposes: residence,
    on: {
      type: "Citizen",
      fields: ["personalId", "fullName", "dateOfBirth", "sex", "maritalStatus", "permanentCommune", "status"],
    },
    because: residenceLaw,
  }),
  permitPredicate({
    id: "population.residence.find-households",
    who: officer,
    purposes: residence,
    on: { type: "Household", fields: ["householdNo", "head", "hamlet"] },
    because: residenceLaw,
  }),
  permitPredicate({
    id: "population.residence.find-members",
    who: officer,
    purposes: residence,
    on: { type: "HouseholdMember", fields: ["household", "citizen", "relationToHead"] },
    because: residenceLaw,
  }),
  permitPredicate({
    id: "population.residence.find-temporary-residences",
    who: officer,
    purposes: residence,
    on: { type: "TemporaryResidence", fields: ["registrationNo", "citizen", "commune", "startedOn", "endsOn"] },
    because: residenceLaw,
  }),
  permit({
    id: "population.residence.from-commune",
    who: officer,
    purposes: residence,
    on: { type: "AdministrativeUnit", fields: ["citizens", "households", "temporaryResidences"] },
    because: residenceLaw,
  }),
];

function idOf(type: string): string {
  return type.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

const clerkSees = [
  "personalId",
  "fullName",
  "dateOfBirth",
  "sex",
  "nationality",
  "maritalStatus",
  "permanentAddress",
  "permanentCommune",
  "status",
  "household",
  "householdMemberships",
  "headedHouseholds",
  "temporaryResidences",
];

/** The people of her own commune, without ethnic group and religion: a dossier that needs them asks the citizen. */
const clerkRules: readonly Rule[] = [
  permit({
    id: "population.procedure.own-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: clerkSees },
    where: livesInHerCommune,
    because: procedureLaw,
  }),
  permitMasked("KEEP_LAST_4", {
    id: "population.procedure.own-commune-phone",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["phone"] },
    where: livesInHerCommune,
    because: procedureLaw,
  }),
  permitPredicate({
    id: "population.procedure.find-in-own-commune",
    who: clerk,
    purposes: procedures,
    on: {
      type: "Citizen",
      fields: [
        "personalId",
        "fullName",
        "dateOfBirth",
        "sex",
        "maritalStatus",
        "permanentCommune",
        "status",
        "household",
        "householdMemberships",
      ],
    },
    where: livesInHerCommune,
    because: procedureLaw,
  }),
  permit({
    id: "population.procedure.households",
    who: clerk,
    purposes: procedures,
    on: {
      type: "Household",
      fields: ["householdNo", "head", "commune", "hamlet", "memberCount", "registeredOn", "members"],
    },
    where: inHerCommune,
    because: procedureLaw,
  }),
  permitPredicate({
    id: "population.procedure.find-households",
    who: clerk,
    purposes: procedures,
    on: { type: "Household", fields: ["householdNo", "head", "hamlet", "members"] },
    where: inHerCommune,
    because: procedureLaw,
  }),
  permitPredicate({
    id: "population.procedure.find-members",
    who: clerk,
    purposes: procedures,
    on: { type: "HouseholdMember", fields: ["household", "citizen", "relationToHead"] },
    where: eq("household.commune", principal("commune")),
    because: procedureLaw,
  }),
  permit({
    id: "population.procedure.members",
    who: clerk,
    purposes: procedures,
    on: { type: "HouseholdMember", fields: ["household", "citizen", "relationToHead", "joinedOn", "leftOn"] },
    where: eq("household.commune", principal("commune")),
    because: procedureLaw,
  }),
  permit({
    id: "population.procedure.temporary-residences",
    who: clerk,
    purposes: procedures,
    on: {
      type: "TemporaryResidence",
      fields: ["registrationNo", "citizen", "address", "commune", "startedOn", "endsOn"],
    },
    where: inHerCommune,
    because: procedureLaw,
  }),
  permitPredicate({
    id: "population.procedure.find-temporary-residences",
    who: clerk,
    purposes: procedures,
    on: { type: "TemporaryResidence", fields: ["registrationNo", "citizen", "commune", "startedOn", "endsOn"] },
    where: inHerCommune,
    because: procedureLaw,
  }),
  permit({
    id: "population.procedure.from-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "AdministrativeUnit", fields: ["citizens", "households", "temporaryResidences"] },
    where: eq("code", principal("commune")),
    because: procedureLaw,
  }),
];

/** Who came from another sector's row in the same request, and no one else: "her patient", "his pupil". */
const releasedRules: readonly Rule[] = [
  permit({
    id: "population.treatment.patients",
    who: { roles: ["doctor"] },
    purposes: ["treatment"],
    on: { type: "Citizen", fields: ["fullName", "dateOfBirth", "sex"] },
    where: releasedTo("health"),
    because: "Luật Khám bệnh, chữa bệnh 15/2023/QH15 (hồ sơ bệnh án ghi họ tên, ngày sinh, giới tính người bệnh)",
  }),
  permitMasked("COMMUNE", {
    id: "population.treatment.patients-commune",
    who: { roles: ["doctor"] },
    purposes: ["treatment"],
    on: { type: "Citizen", fields: ["permanentAddress"] },
    where: releasedTo("health"),
    because: "Luật Khám bệnh, chữa bệnh 15/2023/QH15; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (chỉ dữ liệu cần thiết)",
  }),
  permit({
    id: "population.education.pupils-and-guardians",
    who: { roles: ["education-officer"] },
    purposes: ["education-management"],
    on: { type: "Citizen", fields: ["fullName", "dateOfBirth", "sex"] },
    where: releasedTo("education"),
    because: "Luật Giáo dục 43/2019/QH14 (quản lý nhà nước về giáo dục); Nghị định 278/2025/NĐ-CP",
  }),
  permit({
    id: "population.business.representatives",
    who: { roles: ["business-registrar"] },
    purposes: ["business-registration"],
    on: { type: "Citizen", fields: ["fullName", "personalId"] },
    where: releasedTo("enterprise"),
    because: "Luật Doanh nghiệp 59/2020/QH14 (nội dung đăng ký có họ tên, số định danh của người đại diện)",
  }),
  permit({
    id: "population.tax.taxpayers",
    who: { roles: ["tax-system"], agreement: "QN-THUE-2026-01" },
    purposes: ["tax-administration"],
    on: { type: "Citizen", fields: ["fullName", "personalId"] },
    where: any(...["enterprise", "geospatial", "finance", "social-insurance", "home-affairs"].map(releasedTo)),
    because:
      "Thông tư 86/2024/TT-BTC (số định danh thay mã số thuế cá nhân); thỏa thuận chia sẻ dữ liệu QN-THUE-2026-01",
  }),
  permit({
    id: "population.public-health.patients",
    who: { roles: ["ministry-health"], agreement: "QN-BYT-2026-01" },
    purposes: ["public-health"],
    on: { type: "Citizen", fields: ["sex", "permanentCommune"] },
    where: releasedTo("health"),
    because: "Thỏa thuận chia sẻ dữ liệu QN-BYT-2026-01 (không gồm họ tên, số định danh, ngày sinh đầy đủ)",
  }),
  permitMasked("YEAR", {
    id: "population.public-health.patients-year-of-birth",
    who: { roles: ["ministry-health"], agreement: "QN-BYT-2026-01" },
    purposes: ["public-health"],
    on: { type: "Citizen", fields: ["dateOfBirth"] },
    where: releasedTo("health"),
    because: "Thỏa thuận chia sẻ dữ liệu QN-BYT-2026-01 (chỉ năm sinh)",
  }),
];

interface Office {
  readonly role: string;
  readonly purpose: Purpose;
  readonly sector: string;
  readonly fields: readonly string[];
  readonly because: string;
}

/** Officers of departments: who the persons in their own sector's rows are, and what the work itself needs. */
const offices: readonly Office[] = [
  {
    role: "social-insurance-officer",
    purpose: "social-insurance",
    sector: "social-insurance",
    fields: ["fullName", "personalId", "dateOfBirth", "sex", "permanentCommune"],
    because: "Luật Bảo hiểm xã hội 41/2024/QH15 (hồ sơ tham gia ghi họ tên, số định danh, ngày sinh, giới tính)",
  },
  {
    role: "health-officer",
    purpose: "public-health",
    sector: "health",
    fields: ["fullName"],
    because: "Luật Khám bệnh, chữa bệnh 15/2023/QH15 (Sở Y tế cấp, thu hồi giấy phép hành nghề ghi họ tên)",
  },
  {
    role: "personnel-officer",
    purpose: "personnel-management",
    sector: "home-affairs",
    fields: ["fullName", "personalId", "dateOfBirth", "sex"],
    because: "Luật Cán bộ, công chức 80/2025/QH15 (hồ sơ cán bộ, công chức)",
  },
  {
    role: "labour-officer",
    purpose: "labour-management",
    sector: "home-affairs",
    fields: ["fullName", "dateOfBirth", "sex", "permanentCommune"],
    because: "Luật Việc làm 74/2025/QH15 (thông tin đăng ký lao động)",
  },
  {
    role: "merit-officer",
    purpose: "meritorious-care",
    sector: "home-affairs",
    fields: ["fullName", "dateOfBirth", "permanentAddress"],
    because: "Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14 (hồ sơ người có công)",
  },
  {
    role: "poverty-officer",
    purpose: "poverty-reduction",
    sector: "agriculture-environment",
    fields: ["fullName", "dateOfBirth", "sex"],
    because: "Quyết định 24/2021/QĐ-TTg (danh sách hộ nghèo, hộ cận nghèo ghi họ tên, ngày sinh, giới tính chủ hộ)",
  },
  {
    role: "agriculture-officer",
    purpose: "agriculture-management",
    sector: "agriculture-environment",
    fields: ["fullName", "permanentCommune"],
    because: "Luật Thủy sản 18/2017/QH14; Luật Trồng trọt 31/2018/QH14; Luật Chăn nuôi 32/2018/QH14",
  },
  {
    role: "justice-officer",
    purpose: "judicial-administration",
    sector: "justice",
    fields: ["fullName", "personalId", "dateOfBirth"],
    because: "Luật Hộ tịch 60/2014/QH13; Luật Công chứng 46/2024/QH15 (hồ sơ ghi họ tên, số định danh, ngày sinh)",
  },
  {
    role: "disaster-officer",
    purpose: "disaster-response",
    sector: "agriculture-environment",
    fields: ["fullName", "phone", "permanentAddress"],
    because: "Luật Phòng, chống thiên tai 33/2013/QH13 (liên lạc để sơ tán, kêu gọi tàu thuyền)",
  },
];

const officeRules: readonly Rule[] = offices.map(({ role, purpose, sector, fields, because }) =>
  permit({
    id: `population.offices.${role}`,
    who: { roles: [role] },
    purposes: [purpose],
    on: { type: "Citizen", fields },
    where: releasedTo(sector),
    because,
  }),
);

const socialProtection = { roles: ["social-protection-officer"] };
const allowances = ["social-protection"] as const;
const allowanceLaw =
  "Luật Bảo hiểm xã hội 41/2024/QH15 (trợ cấp hưu trí xã hội); Nghị định 20/2021/NĐ-CP (rà soát người thuộc diện trợ giúp xã hội theo tuổi)";
const reviewed = ["personalId", "fullName", "dateOfBirth", "sex", "permanentCommune", "status", "household"];

/** Who reaches the age of an allowance (75) within a year is known from the register alone. */
const nearlyEntitled = lte("dateOfBirth", today("-P74Y"));
const allowanceRules: readonly Rule[] = [
  permit({
    id: "population.social-protection.citizens",
    who: socialProtection,
    purposes: allowances,
    on: { type: "Citizen", fields: reviewed },
    where: nearlyEntitled,
    because: allowanceLaw,
  }),
  permitPredicate({
    id: "population.social-protection.find-citizens",
    who: socialProtection,
    purposes: allowances,
    on: { type: "Citizen", fields: ["dateOfBirth", "permanentCommune", "status"] },
    where: nearlyEntitled,
    because: allowanceLaw,
  }),
  permitAskingUnseen({
    id: "population.social-protection.ask-household",
    who: socialProtection,
    purposes: allowances,
    on: { type: "Citizen", fields: ["household"] },
    because: allowanceLaw,
  }),
  permitAskingUnseen({
    id: "population.social-protection.ask-of-household",
    who: socialProtection,
    purposes: allowances,
    on: { type: "Household", fields: ["householdNo"] },
    because: allowanceLaw,
  }),
];

interface Asking {
  readonly role: string;
  readonly purpose: Purpose;
  readonly citizen: readonly string[];
  readonly household?: readonly string[];
  readonly member?: readonly string[];
  readonly because: string;
}

/** What offices may ask about the persons of their own rows without seeing it: whether, never what. */
const asking: readonly Asking[] = [
  {
    role: "merit-officer",
    purpose: "meritorious-care",
    citizen: ["permanentCommune"],
    because: "Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14 (hỗ trợ nhà ở cho người có công)",
  },
  {
    role: "social-insurance-officer",
    purpose: "social-insurance",
    citizen: ["permanentCommune", "household"],
    household: ["householdNo"],
    because:
      "Luật Bảo hiểm y tế 25/2008/QH12 (thẻ theo nơi cư trú và theo hộ nghèo); Luật Cư trú 68/2020/QH14 (khai thác dữ liệu cư trú)",
  },
  {
    role: "justice-officer",
    purpose: "judicial-administration",
    citizen: ["household", "ethnicGroup"],
    household: ["householdNo"],
    because: "Luật Trợ giúp pháp lý 11/2017/QH14 (người thuộc hộ nghèo, người dân tộc thiểu số được trợ giúp pháp lý)",
  },
  {
    role: "poverty-officer",
    purpose: "poverty-reduction",
    citizen: ["dateOfBirth"],
    household: ["householdNo", "members"],
    member: ["household", "citizen"],
    because: "Quyết định 24/2021/QĐ-TTg (rà soát nhân khẩu, thiếu hụt giáo dục và bảo hiểm y tế của hộ nghèo)",
  },
];

const askingRules: readonly Rule[] = asking.flatMap(({ role, purpose, citizen, household, member, because }) =>
  (
    [
      ["Citizen", citizen],
      ["Household", household],
      ["HouseholdMember", member],
    ] as const
  ).flatMap(([type, fields]) =>
    fields === undefined
      ? []
      : [
          permitAskingUnseen({
            id: `population.asking.${role}.${idOf(type)}`,
            who: { roles: [role] },
            purposes: [purpose],
            on: { type, fields },
            because,
          }),
        ],
  ),
);

const statistician = { roles: ["statistician"] };
const statistics = ["statistics"] as const;
const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";

/** Tables for those who plan: how many live where. */
const countingRules: readonly Rule[] = (
  [
    [
      "finance-officer",
      "public-finance",
      "Luật Đầu tư công 58/2024/QH15 (tiêu chí phân bổ vốn theo dân số, tỷ lệ hộ nghèo)",
    ],
    [
      "procedure-controller",
      "administrative-procedure",
      "Nghị định 63/2010/NĐ-CP (đánh giá giải quyết thủ tục hành chính theo địa bàn)",
    ],
  ] as const
).flatMap(([role, purpose, because]) =>
  (
    [
      ["Citizen", ["permanentCommune"]],
      ["Household", ["commune"]],
    ] as const
  ).map(([type, fields]) =>
    permitAggregate({
      id: `population.counting.${role}.${idOf(type)}`,
      who: { roles: [role] },
      purposes: [purpose],
      on: { type, fields },
      because,
    }),
  ),
);

/** Not by ethnic group: the Brâu and the Rơ Măm are a few hundred, any table of them by commune names persons. */
const statisticsRules: readonly Rule[] = [
  permitAggregate({
    id: "population.statistics.citizens",
    who: statistician,
    purposes: statistics,
    on: { type: "Citizen", fields: ["sex", "permanentCommune", "dateOfBirth", "maritalStatus"] },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "population.public-health.citizens",
    who: { roles: ["health-officer"] },
    purposes: ["public-health"],
    on: { type: "Citizen", fields: ["sex", "permanentCommune", "dateOfBirth"] },
    because:
      "Luật Bảo hiểm y tế 25/2008/QH12; Luật Phòng, chống bệnh truyền nhiễm 03/2007/QH12 (Sở Y tế theo dõi mức bao phủ theo dân số)",
  }),
  permitAggregate({
    id: "population.statistics.households",
    who: statistician,
    purposes: statistics,
    on: { type: "Household", fields: ["commune", "memberCount"] },
    because: statisticsLaw,
  }),
];

/** Offices whose work begins with people whom none of their own rows names: children out of school, workers uninsured. */
interface Register {
  readonly work: string;
  readonly role: string;
  readonly purpose: Purpose;
  readonly fields: readonly string[];
  readonly find: readonly string[];
  readonly where: Condition;
  readonly because: string;
}

const bornSince = (years: number): Condition => gte("dateOfBirth", today(`-P${years}Y`));
const universalEducationLaw =
  "Luật Giáo dục 43/2019/QH14 (điều 14); Nghị định 20/2014/NĐ-CP (phổ cập giáo dục: lập danh sách trẻ trong độ tuổi)";

const registers: readonly Register[] = [
  {
    work: "universal-education",
    role: "education-officer",
    purpose: "education-management",
    fields: ["fullName", "dateOfBirth", "sex", "permanentCommune", "status"],
    find: ["dateOfBirth", "permanentCommune", "status", "household"],
    where: bornSince(18),
    because: universalEducationLaw,
  },
  {
    work: "immunisation",
    role: "health-officer",
    purpose: "public-health",
    fields: ["fullName", "dateOfBirth", "sex", "permanentCommune", "status"],
    find: ["dateOfBirth", "permanentCommune", "status"],
    where: bornSince(6),
    because:
      "Nghị định 104/2016/NĐ-CP (tiêm chủng mở rộng: quản lý đối tượng trẻ em); Luật Phòng, chống bệnh truyền nhiễm 03/2007/QH12",
  },
  {
    work: "insurance-coverage",
    role: "social-insurance-officer",
    purpose: "social-insurance",
    fields: ["dateOfBirth", "status"],
    find: ["dateOfBirth", "status"],
    where: all(bornSince(60), lte("dateOfBirth", today("-P15Y"))),
    because: "Luật Bảo hiểm xã hội 41/2024/QH15 (xác định, quản lý người thuộc diện tham gia bắt buộc)",
  },
];

const registerRules: readonly Rule[] = [
  ...registers.flatMap(({ work, role, purpose, fields, find, where, because }) => {
    const rule = { who: { roles: [role] }, purposes: [purpose], where, because };
    return [
      permit({ ...rule, id: `population.${work}.people`, on: { type: "Citizen", fields } }),
      permitPredicate({ ...rule, id: `population.${work}.find-people`, on: { type: "Citizen", fields: find } }),
    ];
  }),
  // that a child lives in a household, so that another sector can be asked whether it is poor
  permit({
    id: "population.universal-education.households",
    who: { roles: ["education-officer"] },
    purposes: ["education-management"],
    on: { type: "Household", fields: ["commune"] },
    where: gte("members.citizen.dateOfBirth", today("-P18Y")),
    because: universalEducationLaw,
  }),
];

const self = { kinds: ["citizen"] } as const;
const selfService = ["self-service"] as const;
const householdLaw =
  "Luật Cư trú 68/2020/QH14 (quyền được cung cấp thông tin cư trú của hộ); Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15";

/** What is about herself comes from the base rules; this is about those she lives with: who they are, nothing more. */
const householdRules: readonly Rule[] = [
  permit({
    id: "population.self-service.own-household",
    who: self,
    purposes: selfService,
    on: { type: "Household", fields: ["head", "commune", "hamlet", "memberCount", "registeredOn", "members"] },
    where: eq("members.citizen", principal("personalId")),
    because: householdLaw,
  }),
  permit({
    id: "population.self-service.own-household-members",
    who: self,
    purposes: selfService,
    on: { type: "HouseholdMember", fields: ["household", "citizen", "relationToHead", "joinedOn", "leftOn"] },
    where: eq("household.members.citizen", principal("personalId")),
    because: householdLaw,
  }),
  permit({
    id: "population.self-service.own-household-names",
    who: self,
    purposes: selfService,
    on: { type: "Citizen", fields: ["fullName"] },
    where: eq("household.members.citizen", principal("personalId")),
    because: householdLaw,
  }),
];

export const rules: readonly Rule[] = [
  ...officerRules,
  ...clerkRules,
  ...releasedRules,
  ...officeRules,
  ...registerRules,
  ...allowanceRules,
  ...askingRules,
  ...countingRules,
  ...statisticsRules,
  ...householdRules,
];
