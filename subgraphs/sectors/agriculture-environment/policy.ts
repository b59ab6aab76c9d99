import {
  eq,
  kebabCase,
  permit,
  permitAggregate,
  permitAskingUnseen,
  permitPredicate,
  principal,
  type Condition,
  type Purpose,
  type Rule,
} from "@lgsp/policies";

// Stations, observations, permits and risk areas are open; farms and vessels are shared without their owners: the base
// rules say so. What follows is about the poor, about owners, and about where a vessel is.

interface Work {
  readonly name: string;
  readonly who: Rule["who"];
  readonly purposes: readonly Purpose[];
  readonly because: string;
  readonly where?: Condition;
}

/** May read these fields, and find rows by those of them that are personal. */
function mayKnow(
  { name, ...rest }: Work,
  type: string,
  fields: readonly string[],
  find: readonly string[],
): readonly Rule[] {
  const id = kebabCase(type);
  return [
    permit({ id: `agriculture-environment.${name}.${id}`, ...rest, on: { type, fields } }),
    permitPredicate({ id: `agriculture-environment.${name}.find-${id}`, ...rest, on: { type, fields: find } }),
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
      permit({ id: `agriculture-environment.${name}.from-${type.toLowerCase()}`, ...rule }),
      permitPredicate({ id: `agriculture-environment.${name}.ask-from-${type.toLowerCase()}`, ...rule }),
    ];
  });

const review = ["household", "head", "year", "povertyClass", "incomeScore", "deprivationScore", "causes", "commune"];
const found = ["household", "head", "povertyClass", "causes", "incomeScore", "deprivationScore"];
/** That a household is poor, not why nor who heads it. */
const result = ["household", "year", "povertyClass", "commune"];
const farm = ["holdingNo", "owner"];
const vessel = ["registrationNo", "owner"];
const whereabouts = ["lastSignalAt", "lastPosition", "atSea"];

const povertyOffice: Work = {
  name: "poverty-reduction",
  who: { roles: ["poverty-officer"] },
  purposes: ["poverty-reduction"],
  because: "Quyết định 24/2021/QĐ-TTg (rà soát hộ nghèo, hộ cận nghèo hằng năm)",
};

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const inHerCommune = eq("commune", principal("commune"));
const communeReview: Work = {
  name: "commune-review",
  who: clerk,
  purposes: procedures,
  where: inHerCommune,
  because: "Quyết định 24/2021/QĐ-TTg (Ủy ban nhân dân cấp xã rà soát, công nhận hộ nghèo, hộ cận nghèo)",
};
const communeFarms: Work = {
  name: "commune-farms",
  who: clerk,
  purposes: procedures,
  where: inHerCommune,
  because: "Luật Trồng trọt 31/2018/QH14; Luật Chăn nuôi 32/2018/QH14 (kê khai với Ủy ban nhân dân cấp xã)",
};
const communePort: Work = {
  name: "commune-port",
  who: clerk,
  purposes: procedures,
  where: eq("homePortCommune", principal("commune")),
  because: "Luật Thủy sản 18/2017/QH14 (quản lý tàu cá tại địa phương)",
};
const education: Work = {
  name: "learning-support",
  who: { roles: ["education-officer"] },
  purposes: ["education-management"],
  because: "Nghị định 238/2025/NĐ-CP (hỗ trợ chi phí học tập cho học sinh thuộc hộ nghèo, hộ cận nghèo)",
};
const insurance: Work = {
  name: "health-insurance",
  who: { roles: ["social-insurance-officer"] },
  purposes: ["social-insurance"],
  because: "Luật Bảo hiểm y tế 25/2008/QH12 (nhóm đối tượng thuộc hộ nghèo, hộ cận nghèo)",
};
const agriculture: Work = {
  name: "agriculture",
  who: { roles: ["agriculture-officer"] },
  purposes: ["agriculture-management"],
  because: "Luật Thủy sản 18/2017/QH14; Luật Trồng trọt 31/2018/QH14; Luật Chăn nuôi 32/2018/QH14",
};
const rescue: Work = {
  name: "rescue",
  who: { roles: ["disaster-officer"] },
  purposes: ["disaster-response"],
  because:
    "Luật Phòng, chống thiên tai 33/2013/QH13 (sơ tán người, kêu gọi tàu thuyền, ưu tiên đối tượng dễ bị tổn thương)",
};

const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";

/** Who may ask whether the household of a person of their own is poor, without seeing the review. */
const poorAsked = [
  {
    role: "justice-officer",
    purpose: "judicial-administration",
    because: "Luật Trợ giúp pháp lý 11/2017/QH14 (người thuộc hộ nghèo được trợ giúp pháp lý)",
  },
  {
    role: "social-protection-officer",
    purpose: "social-protection",
    because:
      "Luật Bảo hiểm xã hội 41/2024/QH15 (trợ cấp hưu trí xã hội từ 70 tuổi với người thuộc hộ nghèo, cận nghèo)",
  },
] as const;

export const rules: readonly Rule[] = [
  ...mayKnow(povertyOffice, "PoorHousehold", review, found),
  ...ways(povertyOffice, {
    Citizen: ["povertyReviews"],
    Household: ["poverty"],
    AdministrativeUnit: ["poorHouseholds"],
  }),

  ...mayKnow(communeReview, "PoorHousehold", review, found),
  ...ways(communeReview, { Citizen: ["povertyReviews", "farmHoldings", "fishingVessels"], Household: ["poverty"] }),
  ...mayKnow(
    { ...communeReview, name: "commune-review.from", where: eq("code", principal("commune")) },
    "AdministrativeUnit",
    ["poorHouseholds"],
    ["poorHouseholds"],
  ),
  ...mayKnow(communeFarms, "FarmHolding", farm, farm),
  ...mayKnow(communePort, "FishingVessel", vessel, vessel),

  ...mayKnow(education, "PoorHousehold", result, ["household", "povertyClass"]),
  ...ways(education, { Household: ["poverty"] }),
  ...mayKnow(insurance, "PoorHousehold", result, ["household", "povertyClass"]),
  ...ways(insurance, { Household: ["poverty"] }),

  ...mayKnow(agriculture, "FarmHolding", farm, farm),
  ...mayKnow(agriculture, "FishingVessel", [...vessel, ...whereabouts], [...vessel, "lastSignalAt", "atSea"]),
  ...ways(agriculture, { Citizen: ["farmHoldings", "fishingVessels"] }),

  ...mayKnow(rescue, "FishingVessel", [...vessel, ...whereabouts], [...vessel, "lastSignalAt", "atSea"]),
  ...mayKnow(rescue, "PoorHousehold", [...result, "head"], ["household", "head", "povertyClass"]),
  ...ways(rescue, {
    Citizen: ["povertyReviews", "fishingVessels"],
    Household: ["poverty"],
    AdministrativeUnit: ["poorHouseholds"],
  }),

  ...poorAsked.flatMap(({ role, purpose, because }) => [
    permitAskingUnseen({
      id: `agriculture-environment.asking.${role}`,
      who: { roles: [role] },
      purposes: [purpose],
      on: { type: "PoorHousehold", fields: ["household", "head", "year", "povertyClass"] },
      because,
    }),
    permitPredicate({
      id: `agriculture-environment.asking.${role}.from-household`,
      who: { roles: [role] },
      purposes: [purpose],
      on: { type: "Household", fields: ["poverty"] },
      because,
    }),
  ]),
  permitAggregate({
    id: "agriculture-environment.counting.poverty",
    who: { roles: ["finance-officer"] },
    purposes: ["public-finance"],
    on: { type: "PoorHousehold", fields: ["year", "povertyClass", "commune"] },
    because: "Luật Đầu tư công 58/2024/QH15 (tiêu chí phân bổ vốn theo dân số, tỷ lệ hộ nghèo)",
  }),

  permitAggregate({
    id: "agriculture-environment.statistics.poverty",
    who: { roles: ["statistician"] },
    purposes: ["statistics"],
    on: { type: "PoorHousehold", fields: ["year", "povertyClass", "commune"] },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "agriculture-environment.ethnic-affairs.poverty",
    who: { roles: ["ethnic-affairs-officer"] },
    purposes: ["ethnic-religious-affairs"],
    on: { type: "PoorHousehold", fields: ["year", "povertyClass", "commune"] },
    because:
      "Quyết định 1719/QĐ-TTg (Chương trình mục tiêu quốc gia vùng dân tộc thiểu số: theo dõi tỷ lệ hộ nghèo theo xã)",
  }),
  permitAggregate({
    id: "agriculture-environment.stewardship.poverty",
    who: { roles: ["steward-agriculture-environment"] },
    purposes: ["data-stewardship"],
    on: { type: "PoorHousehold", fields: ["year", "povertyClass", "commune"] },
    because: "Luật Dữ liệu 60/2024/QH15 (chủ quản dữ liệu chịu trách nhiệm về chất lượng dữ liệu)",
  }),
];
