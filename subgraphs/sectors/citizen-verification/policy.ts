import { eq, permit, permitWrite, principal, type Purpose, type Rule } from "@lgsp/policies";

const byHerAgency = eq("organisation", principal("organisation"));

/** What every officer who may ask learns: whether it matched, and when. Never a datum of the citizen's. */
const answer = ["verificationNo", "outcome", "compared", "organisation", "purpose", "requestId", "verifiedAt"];

interface Asker {
  readonly role: string;
  readonly purpose: Purpose;
  readonly because: string;
  /** Fields beyond the answer. */
  readonly more?: readonly string[];
}

const askers: readonly Asker[] = [
  {
    role: "population-officer",
    purpose: "residence-management",
    because:
      "Luật Căn cước 26/2023/QH15 (cơ quan quản lý căn cước kiểm tra, điều chỉnh thông tin); Luật Cư trú 68/2020/QH14",
    // whose duty is to correct the register: she has to know what differs, and of whom
    more: ["citizen", "differing", "officerCode"],
  },
  {
    role: "commune-clerk",
    purpose: "administrative-procedure",
    because:
      "Nghị định 278/2025/NĐ-CP (khai thác dữ liệu dân cư thay giấy tờ); Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (tối thiểu)",
  },
];

/** What a citizen reads about herself (who verified her, when) comes from the base rule base.own-data. */
export const rules: readonly Rule[] = askers.flatMap(({ role, purpose, because, more = [] }) => [
  permitWrite({
    id: `citizen-verification.${purpose}.verify`,
    who: { roles: [role] },
    purposes: [purpose],
    on: { mutation: "verifyCitizen" },
    where: byHerAgency,
    because,
  }),
  permit({
    id: `citizen-verification.${purpose}.asked-by-own-agency`,
    who: { roles: [role] },
    purposes: [purpose],
    on: { type: "CitizenVerification", fields: [...answer, ...more] },
    where: byHerAgency,
    because,
  }),
]);
