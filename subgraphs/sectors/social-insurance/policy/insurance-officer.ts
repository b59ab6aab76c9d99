import { kebabCase, permit, permitPredicate, type Rule } from "@lgsp/policies";
import { waysFor } from "./ways.ts";

const officer = { roles: ["social-insurance-officer"] };
const insurance = ["social-insurance"] as const;
const insuranceLaw =
  "Luật Bảo hiểm xã hội 41/2024/QH15 (cơ quan bảo hiểm xã hội quản lý người tham gia, người thụ hưởng); Luật Bảo hiểm y tế 25/2008/QH12";

/** The agency's own officers see what they collect and pay. */
export const officerRules: readonly Rule[] = [
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
