import { kebabCase, permitAskingUnseen, type Purpose, type Rule } from "@lgsp/policies";

interface Asking {
  readonly role: string;
  readonly purpose: Purpose;
  readonly citizen: readonly string[];
  readonly household?: readonly string[];
  readonly member?: readonly string[];
  readonly because: string;
}

/**
 * What offices may ask about the persons of their own rows without seeing it: whether, never what. `id` alone asks
 * nothing of them: what another sector knows of such a person may count.
 */
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
    role: "labour-officer",
    purpose: "labour-management",
    citizen: ["id"],
    because: "Luật Việc làm 74/2025/QH15 (giải quyết trợ cấp thất nghiệp cho người lao động đã đăng ký)",
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

export const askingRules: readonly Rule[] = asking.flatMap(({ role, purpose, citizen, household, member, because }) =>
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
            id: `population.asking.${role}.${kebabCase(type)}`,
            who: { roles: [role] },
            purposes: [purpose],
            on: { type, fields },
            because,
          }),
        ],
  ),
);
