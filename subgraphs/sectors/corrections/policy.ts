import { eq, oneOf, permit, permitPredicate, permitWrite, principal, type Rule } from "@lgsp/policies";

const citizen = { kinds: ["citizen"] } as const;
const officer = { roles: ["population-officer"] } as const;
const steward = { kinds: ["steward"] } as const;
const rightToCorrect =
  "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (chủ thể dữ liệu được chỉnh sửa, yêu cầu chỉnh sửa dữ liệu của mình)";
const residenceLaw = "Luật Cư trú 68/2020/QH14 (cơ quan đăng ký cư trú điều chỉnh thông tin về cư trú của công dân)";
const stewardshipLaw = "Luật Dữ liệu 60/2024/QH15 (chủ quản dữ liệu chịu trách nhiệm về chất lượng dữ liệu)";

const everything = [
  "requestNo",
  "citizen",
  "coordinate",
  "sector",
  "ownerAgency",
  "proposedValue",
  "reason",
  "status",
  "filedAt",
  "filedBy",
  "filedByOrganisation",
];
const filedByHerAgency = eq("filedByOrganisation", principal("organisation"));
const inHerSectors = oneOf("sector", principal("sectors"));

/** What a citizen reads about herself comes from the base rule base.own-data. */
export const rules: readonly Rule[] = [
  permitWrite({
    id: "corrections.self-service.file",
    who: citizen,
    purposes: ["self-service"],
    on: { mutation: "requestCorrection" },
    where: eq("citizen", principal("personalId")),
    because: rightToCorrect,
  }),
  permitWrite({
    id: "corrections.residence.file-for-citizen",
    who: officer,
    purposes: ["residence-management"],
    on: { mutation: "requestCorrection" },
    where: filedByHerAgency,
    because: residenceLaw,
  }),
  permit({
    id: "corrections.residence.filed-by-own-agency",
    who: officer,
    purposes: ["residence-management"],
    on: { type: "CorrectionRequest", fields: everything },
    where: filedByHerAgency,
    because: residenceLaw,
  }),
  permit({
    id: "corrections.residence.from-citizen",
    who: officer,
    purposes: ["residence-management"],
    on: { type: "Citizen", fields: ["correctionRequests"] },
    because: residenceLaw,
  }),
  permit({
    id: "corrections.stewardship.own-sectors",
    who: steward,
    purposes: ["data-stewardship"],
    on: { type: "CorrectionRequest", fields: everything },
    where: inHerSectors,
    because: stewardshipLaw,
  }),
  permitPredicate({
    id: "corrections.stewardship.find",
    who: steward,
    purposes: ["data-stewardship"],
    on: { type: "CorrectionRequest", fields: ["citizen", "coordinate"] },
    where: inHerSectors,
    because: stewardshipLaw,
  }),
];
