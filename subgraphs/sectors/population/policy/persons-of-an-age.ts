import {
  all,
  gte,
  lte,
  permit,
  permitAskingUnseen,
  permitPredicate,
  today,
  type Condition,
  type Purpose,
  type Rule,
} from "@lgsp/policies";

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

export const registerRules: readonly Rule[] = [
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

const socialProtection = { roles: ["social-protection-officer"] };
const allowances = ["social-protection"] as const;
const allowanceLaw =
  "Luật Bảo hiểm xã hội 41/2024/QH15 (trợ cấp hưu trí xã hội); Nghị định 20/2021/NĐ-CP (rà soát người thuộc diện trợ giúp xã hội theo tuổi)";
const reviewed = ["personalId", "fullName", "dateOfBirth", "sex", "permanentCommune", "status", "household"];

/** Who reaches the age of an allowance (75) within a year is known from the register alone. */
const nearlyEntitled = lte("dateOfBirth", today("-P74Y"));
export const allowanceRules: readonly Rule[] = [
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
