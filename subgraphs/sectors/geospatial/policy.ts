import { eq, permit, permitPredicate, principal, type Rule } from "@lgsp/policies";

// Areas and place names are open and parcels are shared without their holders: the base rules say so. What follows is
// about the people who hold land.

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const clerkLaw =
  "Luật Đất đai 31/2024/QH15 (hồ sơ địa chính); Nghị định 151/2025/NĐ-CP (thẩm quyền về đất đai của cấp xã)";
const inHerCommune = eq("commune", principal("commune"));

const tax = { roles: ["tax-system"], agreement: "QN-THUE-2026-01" };
const taxation = ["tax-administration"] as const;
const taxLaw =
  "Luật Thuế sử dụng đất phi nông nghiệp 48/2010/QH12 (người nộp thuế là người sử dụng đất); thỏa thuận chia sẻ dữ liệu QN-THUE-2026-01";

const self = { kinds: ["citizen"] } as const;

export const rules: readonly Rule[] = [
  permit({
    id: "geospatial.procedure.holders-in-own-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "LandParcel", fields: ["holder", "certificateNo"] },
    where: inHerCommune,
    because: clerkLaw,
  }),
  permitPredicate({
    id: "geospatial.procedure.find-holders-in-own-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "LandParcel", fields: ["holder", "certificateNo"] },
    where: inHerCommune,
    because: clerkLaw,
  }),
  permit({
    id: "geospatial.procedure.from-person",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["landParcels"] },
    because: clerkLaw,
  }),
  permit({
    id: "geospatial.tax.holders",
    who: tax,
    purposes: taxation,
    on: { type: "LandParcel", fields: ["holder"] },
    because: taxLaw,
  }),
  permitPredicate({
    id: "geospatial.tax.find-holders",
    who: tax,
    purposes: taxation,
    on: { type: "LandParcel", fields: ["holder"] },
    because: taxLaw,
  }),
  permit({
    id: "geospatial.tax.from-person",
    who: tax,
    purposes: taxation,
    on: { type: "Citizen", fields: ["landParcels"] },
    because: taxLaw,
  }),
  permitPredicate({
    id: "geospatial.justice.ask-holders",
    who: { roles: ["justice-officer"] },
    purposes: ["judicial-administration"],
    on: { type: "LandParcel", fields: ["holder"] },
    because: "Luật Công chứng 46/2024/QH15 (xác minh thông tin về tài sản, người sử dụng đất)",
  }),
  permit({
    id: "geospatial.self-service.own-land",
    who: self,
    purposes: ["self-service"],
    on: { type: "LandParcel", upTo: "IMPERSONAL" },
    where: eq("holder", principal("personalId")),
    because: "Luật Đất đai 31/2024/QH15 (quyền tiếp cận thông tin đất đai của người sử dụng đất)",
  }),
];
