import {
  eq,
  kebabCase,
  permit,
  permitAggregate,
  permitPredicate,
  principal,
  type Condition,
  type Purpose,
  type Rule,
} from "@lgsp/policies";

interface Work {
  readonly name: string;
  readonly who: Rule["who"];
  readonly purposes: readonly Purpose[];
  readonly because: string;
  readonly where?: Condition;
}

/** May read these fields, and find rows by those named last. */
function mayKnow(
  { name, ...rest }: Work,
  type: string,
  fields: readonly string[],
  find: readonly string[],
): readonly Rule[] {
  return [
    permit({ id: `home-affairs.${name}.${kebabCase(type)}`, ...rest, on: { type, fields } }),
    permitPredicate({ id: `home-affairs.${name}.find-${kebabCase(type)}`, ...rest, on: { type, fields: find } }),
  ];
}

/** The ways from other sectors' rows, to follow and to ask by; the rows at their ends have rules of their own. */
const ways = (
  { name, who, purposes, because }: Work,
  from: Readonly<Record<string, readonly string[]>>,
): readonly Rule[] =>
  Object.entries(from).flatMap(([type, fields]) => {
    const rule = { who, purposes, on: { type, fields }, because };
    return [
      permit({ id: `home-affairs.${name}.from-${kebabCase(type)}`, ...rule }),
      permitPredicate({ id: `home-affairs.${name}.ask-from-${kebabCase(type)}`, ...rule }),
    ];
  });

const service = ["staffNo", "citizen", "agency", "position", "rank", "salaryCoefficient", "recruitedOn", "surplus"];
/** What a superior agency must know of a career; a colleague need not. */
const career = [...service, "partyMember", "disciplineCount"];
const employment = ["citizen", "employer", "occupation", "contractType", "startedOn", "endedOn", "status"];
const merit = ["fileNo", "citizen", "category", "disabilityRate", "monthlyAllowance"];

const personnel: Work = {
  name: "personnel",
  who: { roles: ["personnel-officer"] },
  purposes: ["personnel-management"],
  because: "Luật Cán bộ, công chức 80/2025/QH15; Luật Viên chức 58/2010/QH12 (cơ quan quản lý hồ sơ cán bộ)",
};
const awards: Work = {
  name: "awards",
  who: { roles: ["personnel-officer"] },
  purposes: ["personnel-management"],
  because: "Luật Thi đua, khen thưởng 06/2022/QH15 (cơ quan quản lý công tác thi đua, khen thưởng)",
};
const labour: Work = {
  name: "labour",
  who: { roles: ["labour-officer"] },
  purposes: ["labour-management"],
  because: "Luật Việc làm 74/2025/QH15 (đăng ký lao động, cơ sở dữ liệu về người lao động)",
};
const care: Work = {
  name: "meritorious-care",
  who: { roles: ["merit-officer"] },
  purposes: ["meritorious-care"],
  because: "Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14",
};
const communeCare: Work = {
  name: "commune-care",
  who: { roles: ["commune-clerk"] },
  purposes: ["administrative-procedure"],
  where: eq("payingCommune", principal("commune")),
  because: "Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14 (Ủy ban nhân dân cấp xã chi trả trợ cấp)",
};
const insurance: Work = {
  name: "social-insurance",
  who: { roles: ["social-insurance-officer"] },
  purposes: ["social-insurance"],
  because: "Luật Bảo hiểm xã hội 41/2024/QH15 (đối chiếu người lao động thuộc diện tham gia bắt buộc)",
};
const tax: Work = {
  name: "tax",
  who: { roles: ["tax-system"], agreement: "QN-THUE-2026-01" },
  purposes: ["tax-administration"],
  because:
    "Luật Quản lý thuế 38/2019/QH14; thỏa thuận chia sẻ dữ liệu QN-THUE-2026-01 (người lao động của người nộp thuế)",
};

const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";
const stewardshipLaw = "Luật Dữ liệu 60/2024/QH15 (chủ quản dữ liệu chịu trách nhiệm về chất lượng dữ liệu)";

/** Counts of officials by agency and of the surplus among them; never by membership or discipline. */
const counted = [
  ["CivilServant", ["agency", "rank", "surplus"]],
  ["EmploymentRecord", ["employer", "occupation", "contractType", "status"]],
  ["MeritoriousPerson", ["category", "payingCommune"]],
] as const;

export const rules: readonly Rule[] = [
  ...mayKnow(personnel, "CivilServant", career, career),
  ...mayKnow(awards, "Award", ["recipientCitizen"], ["recipientCitizen"]),
  ...ways(personnel, { Citizen: ["civilServant", "awards"], Agency: ["civilServants"] }),

  ...mayKnow(labour, "EmploymentRecord", employment, employment),
  ...ways(labour, { Citizen: ["employmentRecords"], Enterprise: ["employmentRecords"] }),
  ...mayKnow(
    insurance,
    "EmploymentRecord",
    ["citizen", "employer", "startedOn", "endedOn", "status"],
    ["citizen", "employer", "status"],
  ),
  ...ways(insurance, { Citizen: ["employmentRecords"], Enterprise: ["employmentRecords"] }),
  ...mayKnow(tax, "EmploymentRecord", ["citizen", "employer", "status"], ["citizen", "employer", "status"]),
  ...ways(tax, { Citizen: ["employmentRecords"], Enterprise: ["employmentRecords"] }),

  ...mayKnow(care, "MeritoriousPerson", [...merit, "payingCommune"], merit),
  ...ways(care, { Citizen: ["meritFiles"], AdministrativeUnit: ["meritoriousPersons"] }),
  ...mayKnow(communeCare, "MeritoriousPerson", [...merit, "payingCommune"], merit),
  ...ways(communeCare, { Citizen: ["meritFiles"] }),
  ...mayKnow(
    { ...communeCare, name: "commune-care.from", where: eq("code", principal("commune")) },
    "AdministrativeUnit",
    ["meritoriousPersons"],
    ["meritoriousPersons"],
  ),

  permitAggregate({
    id: "home-affairs.control.officials",
    who: { roles: ["procedure-controller"] },
    purposes: ["administrative-procedure"],
    on: { type: "CivilServant", fields: ["agency"] },
    because: "Nghị định 63/2010/NĐ-CP (đánh giá giải quyết thủ tục hành chính theo cơ quan)",
  }),

  ...counted.flatMap(([type, fields]) => [
    permitAggregate({
      id: `home-affairs.statistics.${kebabCase(type)}`,
      who: { roles: ["statistician"] },
      purposes: ["statistics"],
      on: { type, fields },
      because: statisticsLaw,
    }),
    permitAggregate({
      id: `home-affairs.stewardship.${kebabCase(type)}`,
      who: { roles: ["steward-home-affairs"] },
      purposes: ["data-stewardship"],
      on: { type, fields },
      because: stewardshipLaw,
    }),
  ]),
];
