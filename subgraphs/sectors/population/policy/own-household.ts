import { eq, permit, principal, type Rule } from "@lgsp/policies";

const self = { kinds: ["citizen"] } as const;
const selfService = ["self-service"] as const;
const householdLaw =
  "Luật Cư trú 68/2020/QH14 (quyền được cung cấp thông tin cư trú của hộ); Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15";

/** What is about herself comes from the base rules; this is about those she lives with: who they are, nothing more. */
export const householdRules: readonly Rule[] = [
  permit({
    id: "population.self-service.own-household",
    who: self,
    purposes: selfService,
    on: { type: "Household", fields: ["head", "commune", "hamlet", "memberCount", "registeredOn", "members"] },
    where: eq("members.citizen", principal("personalId")),
    because: householdLaw,
  }),
  permit({
    id: "population.self-service.own-household-members",
    who: self,
    purposes: selfService,
    on: { type: "HouseholdMember", fields: ["household", "citizen", "relationToHead", "joinedOn", "leftOn"] },
    where: eq("household.members.citizen", principal("personalId")),
    because: householdLaw,
  }),
  permit({
    id: "population.self-service.own-household-names",
    who: self,
    purposes: selfService,
    on: { type: "Citizen", fields: ["fullName"] },
    where: eq("household.members.citizen", principal("personalId")),
    because: householdLaw,
  }),
];
