import { eq, permit, permitPredicate, type Rule } from "@lgsp/policies";
import { party } from "./field-lists.ts";

export const taxSystem = { roles: ["tax-system"], agreement: "QN-THUE-2026-01" };
export const taxation = ["tax-administration"] as const;
const taxLaw =
  "Luật Quản lý thuế 38/2019/QH14 (thuế đối với chuyển nhượng bất động sản); thỏa thuận chia sẻ dữ liệu QN-THUE-2026-01";
const landOfficer = { roles: ["land-officer"] };
const landManagement = ["land-management"] as const;
const landLaw = "Luật Đất đai 31/2024/QH15 (hồ sơ đăng ký biến động gồm hợp đồng đã công chứng)";

/** What a transfer is taxed by: the land, its price and the parties; the number of the act is not in the agreement. */
export const transferTaxRules: readonly Rule[] = [
  permit({
    id: "justice.tax.land-transfers",
    who: taxSystem,
    purposes: taxation,
    on: { type: "NotarialAct", fields: ["office", "parties", "assetKind", "parcel", "actedOn", "value"] },
    where: eq("assetKind", "LAND"),
    because: taxLaw,
  }),
  permit({
    id: "justice.tax.land-transfer-parties",
    who: taxSystem,
    purposes: taxation,
    on: { type: "NotarialActParty", fields: party },
    where: eq("act.assetKind", "LAND"),
    because: taxLaw,
  }),
  permitPredicate({
    id: "justice.tax.find-land-transfers",
    who: taxSystem,
    purposes: taxation,
    on: { type: "NotarialAct", fields: ["parties", "value"] },
    where: eq("assetKind", "LAND"),
    because: taxLaw,
  }),
  permitPredicate({
    id: "justice.tax.find-land-transfer-parties",
    who: taxSystem,
    purposes: taxation,
    on: { type: "NotarialActParty", fields: ["citizen", "role"] },
    where: eq("act.assetKind", "LAND"),
    because: taxLaw,
  }),
  permit({
    id: "justice.tax.from-person",
    who: taxSystem,
    purposes: taxation,
    on: { type: "Citizen", fields: ["notarialActs"] },
    because: taxLaw,
  }),
  permit({
    id: "justice.tax.from-parcel",
    who: taxSystem,
    purposes: taxation,
    on: { type: "LandParcel", fields: ["notarialActs"] },
    because: taxLaw,
  }),
  permit({
    id: "justice.land.transfers",
    who: landOfficer,
    purposes: landManagement,
    on: { type: "NotarialAct", fields: ["actNo", "office", "parties", "assetKind", "parcel", "actedOn"] },
    where: eq("assetKind", "LAND"),
    because: landLaw,
  }),
  permit({
    id: "justice.land.transfer-parties",
    who: landOfficer,
    purposes: landManagement,
    on: { type: "NotarialActParty", fields: party },
    where: eq("act.assetKind", "LAND"),
    because: landLaw,
  }),
  permit({
    id: "justice.land.from-parcel",
    who: landOfficer,
    purposes: landManagement,
    on: { type: "LandParcel", fields: ["notarialActs"] },
    because: landLaw,
  }),
];
