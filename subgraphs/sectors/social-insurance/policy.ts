import {
  eq,
  kebabCase,
  permit,
  permitAggregate,
  permitAskingUnseen,
  permitMasked,
  permitPredicate,
  principal,
  type Purpose,
  type Rule,
} from "@lgsp/policies";

const officer = { roles: ["social-insurance-officer"] };
const insurance = ["social-insurance"] as const;
const insuranceLaw =
  "Luật Bảo hiểm xã hội 41/2024/QH15 (cơ quan bảo hiểm xã hội quản lý người tham gia, người thụ hưởng); Luật Bảo hiểm y tế 25/2008/QH12";

/** The agency's own officers see what they collect and pay. */
const officerRules: readonly Rule[] = [
  ...(["InsuredPerson", "HealthInsuranceCard", "SocialInsuranceContribution", "SocialInsuranceBenefit"] as const).map(
    (type) =>
      permit({
        id: `social-insurance.administration.${kebabCase(type)}`,
        who: officer,
        purposes: insurance,
        on: { type, upTo: "SENSITIVE" },
        because: insuranceLaw,
      }),
  ),
  ...(
    [
      [
        "InsuredPerson",
        [
          "socialInsuranceCode",
          "citizen",
          "currentEmployer",
          "currentAgency",
          "participation",
          "status",
          "contributions",
        ],
      ],
      [
        "HealthInsuranceCard",
        [
          "cardNo",
          "citizen",
          "targetGroup",
          "benefitLevel",
          "validFrom",
          "validTo",
          "initialFacility",
          "commune",
          "addressCommune",
        ],
      ],
      ["SocialInsuranceContribution", ["insured", "citizen", "employer", "agency"]],
      ["SocialInsuranceBenefit", ["decisionNo", "citizen", "kind", "startedOn", "endedOn", "active"]],
    ] as const
  ).map(([type, fields]) =>
    permitPredicate({
      id: `social-insurance.administration.find-${kebabCase(type)}`,
      who: officer,
      purposes: insurance,
      on: { type, fields },
      because: insuranceLaw,
    }),
  ),
  ...waysFor("administration", officer, insurance, insuranceLaw, {
    Citizen: ["socialInsurance", "healthInsuranceCards", "socialInsuranceBenefits"],
    Enterprise: ["insuredEmployees"],
    HealthFacility: ["registeredInsuranceCards"],
    AdministrativeUnit: ["healthInsuranceCards"],
  }),
];

/** The ways from other sectors' rows, to follow and to ask by; the rows at their ends have rules of their own. */
function waysFor(
  work: string,
  who: Rule["who"],
  purposes: readonly Purpose[],
  because: string,
  ways: Readonly<Record<string, readonly string[]>>,
): readonly Rule[] {
  return Object.entries(ways).flatMap(([type, fields]) => {
    const rule = { who, purposes, on: { type, fields }, because };
    return [
      permit({ id: `social-insurance.${work}.from-${kebabCase(type)}`, ...rule }),
      permitPredicate({ id: `social-insurance.${work}.ask-from-${kebabCase(type)}`, ...rule }),
    ];
  });
}

const doctor = { roles: ["doctor"] };
const treatment = ["treatment"] as const;
const registeredHere = eq("initialFacility", principal("facility"));
const eligibilityLaw =
  "Luật Bảo hiểm y tế 25/2008/QH12 (cơ sở khám bệnh, chữa bệnh kiểm tra thẻ và mức hưởng của người đăng ký)";

/** Whether the card is valid and what it pays; not the group, which tells of poverty. */
const treatmentRules: readonly Rule[] = [
  permit({
    id: "social-insurance.treatment.cards-registered-here",
    who: doctor,
    purposes: treatment,
    on: {
      type: "HealthInsuranceCard",
      fields: ["cardNo", "citizen", "benefitLevel", "validFrom", "validTo", "initialFacility"],
    },
    where: registeredHere,
    because: eligibilityLaw,
  }),
  permitPredicate({
    id: "social-insurance.treatment.find-cards",
    who: doctor,
    purposes: treatment,
    on: { type: "HealthInsuranceCard", fields: ["cardNo", "citizen", "validTo", "initialFacility"] },
    where: registeredHere,
    because: eligibilityLaw,
  }),
  permit({
    id: "social-insurance.treatment.from-facility",
    who: doctor,
    purposes: treatment,
    on: { type: "HealthFacility", fields: ["registeredInsuranceCards"] },
    where: eq("facilityCode", principal("facility")),
    because: eligibilityLaw,
  }),
  ...waysFor("treatment", doctor, treatment, eligibilityLaw, { Citizen: ["healthInsuranceCards"] }),
];

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const inHerCommune = eq("commune", principal("commune"));
const communeLaw =
  "Luật Bảo hiểm y tế 25/2008/QH12 (Ủy ban nhân dân cấp xã lập danh sách tham gia theo nhóm đối tượng trên địa bàn)";

const communeRules: readonly Rule[] = [
  permit({
    id: "social-insurance.commune.cards",
    who: clerk,
    purposes: procedures,
    on: {
      type: "HealthInsuranceCard",
      fields: [
        "cardNo",
        "citizen",
        "targetGroup",
        "benefitLevel",
        "validFrom",
        "validTo",
        "initialFacility",
        "commune",
        "addressCommune",
      ],
    },
    where: inHerCommune,
    because: communeLaw,
  }),
  permitPredicate({
    id: "social-insurance.commune.find-cards",
    who: clerk,
    purposes: procedures,
    on: {
      type: "HealthInsuranceCard",
      fields: ["cardNo", "citizen", "targetGroup", "validFrom", "validTo", "commune", "addressCommune"],
    },
    where: inHerCommune,
    because: communeLaw,
  }),
  permit({
    id: "social-insurance.commune.from-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "AdministrativeUnit", fields: ["healthInsuranceCards"] },
    where: eq("code", principal("commune")),
    because: communeLaw,
  }),
  ...waysFor("commune", clerk, procedures, communeLaw, { Citizen: ["healthInsuranceCards"] }),
  permitPredicate({
    id: "social-insurance.commune.ask-from-person",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["healthInsuranceCards"] },
    because: communeLaw,
  }),
];

const taxSystem = { roles: ["tax-system"], agreement: "QN-THUE-2026-01" };
const taxation = ["tax-administration"] as const;
const taxLaw = "Luật Quản lý thuế 38/2019/QH14; thỏa thuận chia sẻ dữ liệu QN-THUE-2026-01";

/** Who works where, and the salary in brackets: enough to compare with what employers declare. */
const taxRules: readonly Rule[] = [
  permit({
    id: "social-insurance.tax.employment",
    who: taxSystem,
    purposes: taxation,
    on: { type: "InsuredPerson", fields: ["citizen", "currentEmployer", "status", "contributions"] },
    because: taxLaw,
  }),
  permit({
    id: "social-insurance.tax.contributions",
    who: taxSystem,
    purposes: taxation,
    on: { type: "SocialInsuranceContribution", fields: ["citizen", "insured", "month", "employer"] },
    because: taxLaw,
  }),
  permitMasked("RANGE", {
    id: "social-insurance.tax.salary-bracket",
    who: taxSystem,
    purposes: taxation,
    on: { type: "SocialInsuranceContribution", fields: ["salaryBase"] },
    because: taxLaw,
  }),
  permitPredicate({
    id: "social-insurance.tax.find-by-employer",
    who: taxSystem,
    purposes: taxation,
    on: { type: "InsuredPerson", fields: ["citizen", "currentEmployer", "status"] },
    because: taxLaw,
  }),
  permitPredicate({
    id: "social-insurance.tax.find-contributions",
    who: taxSystem,
    purposes: taxation,
    on: { type: "SocialInsuranceContribution", fields: ["citizen", "employer"] },
    because: taxLaw,
  }),
  ...waysFor("tax", taxSystem, taxation, taxLaw, { Citizen: ["socialInsurance"], Enterprise: ["insuredEmployees"] }),
];

const labour = { roles: ["labour-officer"] };
const labourManagement = ["labour-management"] as const;
const labourLaw = "Luật Việc làm 74/2025/QH15 (cơ quan quản lý lao động giải quyết trợ cấp thất nghiệp)";
const unemployment = eq("kind", "UNEMPLOYMENT");

/** Of all benefits only that of the unemployed: the others tell of illness and childbirth. */
const labourRules: readonly Rule[] = [
  permit({
    id: "social-insurance.labour.insured",
    who: labour,
    purposes: labourManagement,
    on: { type: "InsuredPerson", fields: ["citizen", "currentEmployer", "participation", "status"] },
    because: labourLaw,
  }),
  permitPredicate({
    id: "social-insurance.labour.find-insured",
    who: labour,
    purposes: labourManagement,
    on: { type: "InsuredPerson", fields: ["citizen", "currentEmployer", "participation", "status"] },
    because: labourLaw,
  }),
  permit({
    id: "social-insurance.labour.unemployment-benefits",
    who: labour,
    purposes: labourManagement,
    on: { type: "SocialInsuranceBenefit", fields: ["citizen", "kind", "startedOn", "endedOn", "active"] },
    where: unemployment,
    because: labourLaw,
  }),
  permitPredicate({
    id: "social-insurance.labour.find-unemployment-benefits",
    who: labour,
    purposes: labourManagement,
    on: { type: "SocialInsuranceBenefit", fields: ["citizen", "kind", "startedOn", "endedOn", "active"] },
    where: unemployment,
    because: labourLaw,
  }),
  ...waysFor("labour", labour, labourManagement, labourLaw, {
    Citizen: ["socialInsurance", "socialInsuranceBenefits"],
    Enterprise: ["insuredEmployees"],
  }),
];

/** Who has a valid card: for those whose work is to see that nobody entitled is left without one. */
const coverage = (work: string, role: string, purpose: Purpose, because: string): readonly Rule[] => {
  const rule = {
    who: { roles: [role] },
    purposes: [purpose],
    on: { type: "HealthInsuranceCard", fields: ["citizen", "targetGroup", "validFrom", "validTo"] },
    because,
  };
  return [
    permit({ id: `social-insurance.${work}.card-validity`, ...rule }),
    permitPredicate({ id: `social-insurance.${work}.find-cards`, ...rule }),
    ...waysFor(work, rule.who, rule.purposes, because, { Citizen: ["healthInsuranceCards"] }),
  ];
};

const crewLaw = "Luật Thủy sản 18/2017/QH14 (quản lý tàu cá, thuyền viên)";
const crewRules: readonly Rule[] = [
  permit({
    id: "social-insurance.fisheries.insured",
    who: { roles: ["agriculture-officer"] },
    purposes: ["agriculture-management"],
    on: { type: "InsuredPerson", fields: ["citizen", "participation", "status"] },
    because: crewLaw,
  }),
  permitPredicate({
    id: "social-insurance.fisheries.find-insured",
    who: { roles: ["agriculture-officer"] },
    purposes: ["agriculture-management"],
    on: { type: "InsuredPerson", fields: ["citizen", "participation", "status"] },
    because: crewLaw,
  }),
  ...waysFor("fisheries", { roles: ["agriculture-officer"] }, ["agriculture-management"], crewLaw, {
    Citizen: ["socialInsurance"],
  }),
];

const justiceLaw =
  "Nghị định 63/2024/NĐ-CP (liên thông khai tử, xóa đăng ký thường trú, chấm dứt và giải quyết tử tuất)";
const asJustice = {
  who: { roles: ["justice-officer"] },
  purposes: ["judicial-administration"],
  because: justiceLaw,
} as const;
/** Whether something is still paid or valid for a person who is registered as dead. */
const justiceRules: readonly Rule[] = [
  permitAskingUnseen({
    id: "social-insurance.justice.ask-benefits",
    ...asJustice,
    on: { type: "SocialInsuranceBenefit", fields: ["citizen", "active"] },
  }),
  permitAskingUnseen({
    id: "social-insurance.justice.ask-cards",
    ...asJustice,
    on: { type: "HealthInsuranceCard", fields: ["citizen", "validTo"] },
  }),
  permitPredicate({
    id: "social-insurance.justice.ask-from-person",
    ...asJustice,
    on: { type: "Citizen", fields: ["healthInsuranceCards", "socialInsuranceBenefits"] },
  }),
];

const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";
const departmentLaw =
  "Luật Bảo hiểm y tế 25/2008/QH12 (Sở Y tế quản lý nhà nước về bảo hiểm y tế, theo dõi mức bao phủ trên địa bàn)";
const stewardshipLaw = "Luật Dữ liệu 60/2024/QH15 (chủ quản dữ liệu chịu trách nhiệm về chất lượng dữ liệu)";

const counted = [
  ["InsuredPerson", ["currentEmployer", "currentAgency", "status"]],
  ["HealthInsuranceCard", ["targetGroup", "benefitLevel", "commune", "initialFacility", "validTo"]],
  ["SocialInsuranceContribution", ["month", "employer"]],
  ["SocialInsuranceBenefit", ["kind", "startedOn", "active"]],
] as const;

const coverInMinorityAreas = permitAggregate({
  id: "social-insurance.ethnic-affairs.cards",
  who: { roles: ["ethnic-affairs-officer"] },
  purposes: ["ethnic-religious-affairs"],
  on: { type: "HealthInsuranceCard", fields: ["commune", "targetGroup"] },
  because:
    "Luật Bảo hiểm y tế 25/2008/QH12; Quyết định 1719/QĐ-TTg (theo dõi bao phủ bảo hiểm y tế vùng dân tộc thiểu số)",
});

/** Whether a person is insured, as a column of a table about people: never who is. */
const peopleByCover: readonly Rule[] = (
  [
    ["statistics", "statistician", "statistics", statisticsLaw],
    ["public-health", "health-officer", "public-health", departmentLaw],
  ] as const
).map(([work, role, purpose, because]) =>
  permitAggregate({
    id: `social-insurance.${work}.people-by-cover`,
    who: { roles: [role] },
    purposes: [purpose],
    on: { type: "Citizen", fields: ["healthInsuranceCards", "socialInsurance"] },
    because,
  }),
);

const countingRules: readonly Rule[] = counted.flatMap(([type, fields]) => [
  permitAggregate({
    id: `social-insurance.statistics.${kebabCase(type)}`,
    who: { roles: ["statistician"] },
    purposes: ["statistics"],
    on: { type, fields },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: `social-insurance.public-health.${kebabCase(type)}`,
    who: { roles: ["health-officer"] },
    purposes: ["public-health"],
    on: { type, fields },
    because: departmentLaw,
  }),
  permitAggregate({
    id: `social-insurance.stewardship.${kebabCase(type)}`,
    who: { roles: ["steward-social-insurance"] },
    purposes: ["data-stewardship"],
    on: { type, fields },
    because: stewardshipLaw,
  }),
]);

/** Who may know what a person is insured for, earns and receives; debts of employers are shared by their class. */
export const rules: readonly Rule[] = [
  ...officerRules,
  ...treatmentRules,
  ...communeRules,
  ...taxRules,
  ...labourRules,
  ...coverage(
    "meritorious-care",
    "merit-officer",
    "meritorious-care",
    "Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14 (bảo hiểm y tế của người có công)",
  ),
  ...coverage(
    "poverty-reduction",
    "poverty-officer",
    "poverty-reduction",
    "Luật Bảo hiểm y tế 25/2008/QH12 (ngân sách nhà nước đóng cho người thuộc hộ nghèo)",
  ),
  ...crewRules,
  ...peopleByCover,
  coverInMinorityAreas,
  ...justiceRules,
  ...countingRules,
];
