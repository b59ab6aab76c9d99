import { eq, permit, permitPredicate, principal, type Rule } from "@lgsp/policies";

// Zones, licences and markets are open, power is shared: the base rules say so. What follows is about the household
// business that holds a licence: since 2025 its number is its owner's personal number.

const licences = { type: "TradeLicence", fields: ["householdBusiness"] } as const;
const fromBusiness = { type: "HouseholdBusiness", fields: ["tradeLicences"] } as const;

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const inHerCommune = eq("commune", principal("commune"));
const communeLaw = "Nghị định 105/2017/NĐ-CP về kinh doanh rượu (giấy phép bán lẻ được cấp tại địa phương)";

const registrar = { roles: ["business-registrar"] };
const registration = ["business-registration"] as const;
const registrationLaw =
  "Nghị định 168/2025/NĐ-CP về đăng ký doanh nghiệp (phối hợp quản lý hộ kinh doanh ngành, nghề có điều kiện)";

const officer = { roles: ["industry-officer"] };
const management = ["industry-trade-management"] as const;
const managementLaw = "Luật Thương mại 36/2005/QH11 (Sở Công Thương quản lý kinh doanh hàng hóa có điều kiện)";

export const rules: readonly Rule[] = [
  permit({
    id: "industry-trade.commune.licences-of-household-businesses",
    who: clerk,
    purposes: procedures,
    on: licences,
    where: inHerCommune,
    because: communeLaw,
  }),
  permitPredicate({
    id: "industry-trade.commune.find-licences-of-household-businesses",
    who: clerk,
    purposes: procedures,
    on: licences,
    where: inHerCommune,
    because: communeLaw,
  }),
  permit({
    id: "industry-trade.commune.from-household-business",
    who: clerk,
    purposes: procedures,
    on: fromBusiness,
    because: communeLaw,
  }),
  ...(
    [
      ["registration", registrar, registration, registrationLaw],
      ["department", officer, management, managementLaw],
    ] as const
  ).flatMap(([name, who, purposes, because]): Rule[] => [
    permit({
      id: `industry-trade.${name}.licences-of-household-businesses`,
      who,
      purposes,
      on: licences,
      because,
    }),
    permitPredicate({
      id: `industry-trade.${name}.find-licences-of-household-businesses`,
      who,
      purposes,
      on: licences,
      because,
    }),
    permit({ id: `industry-trade.${name}.from-household-business`, who, purposes, on: fromBusiness, because }),
    permitPredicate({
      id: `industry-trade.${name}.ask-from-household-business`,
      who,
      purposes,
      on: fromBusiness,
      because,
    }),
  ]),
];
