import { eq, permit, permitPredicate, principal, type Purpose, type Rule } from "@lgsp/policies";
import { waysFor } from "./ways.ts";

const doctor = { roles: ["doctor"] };
const treatment = ["treatment"] as const;
const registeredHere = eq("initialFacility", principal("facility"));
const eligibilityLaw =
  "Luật Bảo hiểm y tế 25/2008/QH12 (cơ sở khám bệnh, chữa bệnh kiểm tra thẻ và mức hưởng của người đăng ký)";

/** Whether the card is valid and what it pays; not the group, which tells of poverty. */
export const treatmentRules: readonly Rule[] = [
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

export const communeRules: readonly Rule[] = [
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

/** Who has a valid card: for those whose work is to see that nobody entitled is left without one. */
export const coverage = (work: string, role: string, purpose: Purpose, because: string): readonly Rule[] => {
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

export const crewRules: readonly Rule[] = [
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
