import { eq, permit, permitAggregate, permitPredicate, principal, type Rule } from "@lgsp/policies";

// Sites, heritage, lodgings and visitors are open, and that there are artisans and guides is shared: the base rules say
// so. What follows is about the persons.

const officer = { roles: ["culture-officer"] };
const management = ["culture-management"] as const;
const heritageLaw = "Luật Di sản văn hóa 45/2024/QH15 (kiểm kê di sản, chính sách đối với nghệ nhân)";
const tourismLaw = "Luật Du lịch 09/2017/QH14 (cơ quan chuyên môn về du lịch cấp tỉnh cấp, quản lý thẻ hướng dẫn viên)";

const registrar = { roles: ["business-registrar"] };
const registration = ["business-registration"] as const;
const registrationLaw = "Nghị định 168/2025/NĐ-CP về đăng ký doanh nghiệp (quản lý hộ kinh doanh)";

const taxSystem = { roles: ["tax-system"], agreement: "QN-THUE-2026-01" };
const taxation = ["tax-administration"] as const;
const taxLaw = "Luật Quản lý thuế 38/2019/QH14; thỏa thuận chia sẻ dữ liệu QN-THUE-2026-01";

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const inHerCommune = eq("commune", principal("commune"));

const statistician = { roles: ["statistician"] };
const statistics = ["statistics"] as const;
const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";

const guideSeen = ["cardNo", "citizen", "kind", "languages", "expiresOn"];
const accommodationHolder = { type: "Accommodation", fields: ["householdBusiness"] };
const wayFromBusiness = { type: "HouseholdBusiness", fields: ["accommodations"] };
const waysFromCitizen = ["heritageArtisanships", "tourGuideCards"];

/** Each of those who supervise lodgings: seeing and finding who runs one, and the way from the business to it. */
function lodgingRules(
  id: string,
  rule: Pick<Rule, "who" | "purposes" | "because"> & Partial<Pick<Rule, "where">>,
): readonly Rule[] {
  const { where: _, ...everywhere } = rule;
  return [
    permit({ id: `culture.${id}.accommodation-holders`, on: accommodationHolder, ...rule }),
    permitPredicate({ id: `culture.${id}.find-accommodation-holders`, on: accommodationHolder, ...rule }),
    permit({ id: `culture.${id}.from-household-business`, on: wayFromBusiness, ...everywhere }),
    permitPredicate({ id: `culture.${id}.find-household-businesses`, on: wayFromBusiness, ...everywhere }),
  ];
}

/** Who may know the persons behind heritage and tourism. */
export const rules: readonly Rule[] = [
  permit({
    id: "culture.management.artisans",
    who: officer,
    purposes: management,
    on: { type: "HeritageArtisan", fields: ["citizen", "title"] },
    because: heritageLaw,
  }),
  permitPredicate({
    id: "culture.management.find-artisans",
    who: officer,
    purposes: management,
    on: { type: "HeritageArtisan", fields: ["citizen", "title"] },
    because: heritageLaw,
  }),
  permit({
    id: "culture.management.guides",
    who: officer,
    purposes: management,
    on: { type: "TourGuide", fields: guideSeen },
    because: tourismLaw,
  }),
  permitPredicate({
    id: "culture.management.find-guides",
    who: officer,
    purposes: management,
    on: { type: "TourGuide", fields: guideSeen },
    because: tourismLaw,
  }),
  permit({
    id: "culture.management.from-person",
    who: officer,
    purposes: management,
    on: { type: "Citizen", fields: waysFromCitizen },
    because: heritageLaw,
  }),
  permitPredicate({
    id: "culture.management.find-persons",
    who: officer,
    purposes: management,
    on: { type: "Citizen", fields: waysFromCitizen },
    because: heritageLaw,
  }),
  ...lodgingRules("management", { who: officer, purposes: management, because: tourismLaw }),
  ...lodgingRules("registration", { who: registrar, purposes: registration, because: registrationLaw }),
  ...lodgingRules("tax", { who: taxSystem, purposes: taxation, because: taxLaw }),
  ...lodgingRules("commune", { who: clerk, purposes: procedures, where: inHerCommune, because: registrationLaw }),
  permitAggregate({
    id: "culture.statistics.guides",
    who: statistician,
    purposes: statistics,
    on: { type: "TourGuide", fields: ["kind"] },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "culture.statistics.artisans",
    who: statistician,
    purposes: statistics,
    on: { type: "HeritageArtisan", fields: ["heritage", "title"] },
    because: statisticsLaw,
  }),
];
