import { eq, permit, permitPredicate, principal, type Rule } from "@lgsp/policies";

const registrar = { roles: ["business-registrar"] };
const registration = ["business-registration"] as const;
const registrationLaw =
  "Luật Doanh nghiệp 59/2020/QH14; Nghị định 168/2025/NĐ-CP về đăng ký doanh nghiệp (cơ quan đăng ký kinh doanh quản lý hồ sơ đăng ký)";

const taxSystem = { roles: ["tax-system"], agreement: "QN-THUE-2026-01" };
const taxation = ["tax-administration"] as const;
const taxLaw = "Luật Quản lý thuế 38/2019/QH14; thỏa thuận chia sẻ dữ liệu QN-THUE-2026-01";

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const inHerCommune = eq("commune", principal("commune"));
const communeLaw =
  "Nghị định 168/2025/NĐ-CP về đăng ký doanh nghiệp (hộ kinh doanh đăng ký tại Ủy ban nhân dân cấp xã)";

/** The way from a person to firms and businesses; the rows at its end have rules of their own. */
const waysFromCitizen = ["enterprisesRepresented", "enterpriseOwnerships", "householdBusinesses"];
const ownership = ["enterprise", "owner", "ownerEnterprise", "share", "contributedOn"];
const businessOwner = ["registrationNo", "owner"];
const businessInOpen = ["name", "mainIndustry", "commune", "registeredOn", "status"];

/** Who may know the persons behind enterprises; what is not personal here is open or shared by its class. */
export const rules: readonly Rule[] = [
  permit({
    id: "enterprise.registration.representative-and-owners",
    who: registrar,
    purposes: registration,
    on: { type: "Enterprise", fields: ["legalRepresentative", "owners", "holdings"] },
    because: registrationLaw,
  }),
  permit({
    id: "enterprise.registration.contributions",
    who: registrar,
    purposes: registration,
    on: { type: "EnterpriseOwner", fields: [...ownership, "capital"] },
    because: registrationLaw,
  }),
  permit({
    id: "enterprise.registration.household-businesses",
    who: registrar,
    purposes: registration,
    on: { type: "HouseholdBusiness", fields: [...businessOwner, ...businessInOpen] },
    because: registrationLaw,
  }),
  permit({
    id: "enterprise.registration.from-person",
    who: registrar,
    purposes: registration,
    on: { type: "Citizen", fields: waysFromCitizen },
    because: registrationLaw,
  }),
  permitPredicate({
    id: "enterprise.registration.find-by-representative",
    who: registrar,
    purposes: registration,
    on: { type: "Enterprise", fields: ["legalRepresentative"] },
    because: registrationLaw,
  }),
  permitPredicate({
    id: "enterprise.registration.find-contributions",
    who: registrar,
    purposes: registration,
    on: { type: "EnterpriseOwner", fields: ["owner", "share"] },
    because: registrationLaw,
  }),
  permitPredicate({
    id: "enterprise.registration.find-household-businesses",
    who: registrar,
    purposes: registration,
    on: { type: "HouseholdBusiness", fields: businessOwner },
    because: registrationLaw,
  }),

  permit({
    id: "enterprise.tax.representative-and-owners",
    who: taxSystem,
    purposes: taxation,
    on: { type: "Enterprise", fields: ["legalRepresentative", "owners", "holdings"] },
    because: taxLaw,
  }),
  // The agreement names the share, not the amount: contributed capital counts as sensitive (category Sk).
  permit({
    id: "enterprise.tax.shares",
    who: taxSystem,
    purposes: taxation,
    on: { type: "EnterpriseOwner", fields: ownership },
    because: taxLaw,
  }),
  permit({
    id: "enterprise.tax.household-businesses",
    who: taxSystem,
    purposes: taxation,
    on: { type: "HouseholdBusiness", fields: [...businessOwner, ...businessInOpen] },
    because: taxLaw,
  }),
  permit({
    id: "enterprise.tax.from-person",
    who: taxSystem,
    purposes: taxation,
    on: { type: "Citizen", fields: waysFromCitizen },
    because: taxLaw,
  }),
  permitPredicate({
    id: "enterprise.tax.find-by-representative",
    who: taxSystem,
    purposes: taxation,
    on: { type: "Enterprise", fields: ["legalRepresentative"] },
    because: taxLaw,
  }),
  permitPredicate({
    id: "enterprise.tax.find-by-owner",
    who: taxSystem,
    purposes: taxation,
    on: { type: "EnterpriseOwner", fields: ["owner"] },
    because: taxLaw,
  }),
  permitPredicate({
    id: "enterprise.tax.find-household-businesses",
    who: taxSystem,
    purposes: taxation,
    on: { type: "HouseholdBusiness", fields: businessOwner },
    because: taxLaw,
  }),

  permit({
    id: "enterprise.commune.household-businesses",
    who: clerk,
    purposes: procedures,
    on: { type: "HouseholdBusiness", fields: businessOwner },
    where: inHerCommune,
    because: communeLaw,
  }),
  permitPredicate({
    id: "enterprise.commune.find-household-businesses",
    who: clerk,
    purposes: procedures,
    on: { type: "HouseholdBusiness", fields: businessOwner },
    where: inHerCommune,
    because: communeLaw,
  }),
  permit({
    id: "enterprise.commune.from-person",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["householdBusinesses"] },
    because: communeLaw,
  }),
];
