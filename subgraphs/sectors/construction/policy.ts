import { all, eq, isNull, not, permit, permitPredicate, principal, type Rule } from "@lgsp/policies";

// Zones and roads are open, permits and vehicles shared without their owners: the base rules say so. What follows is
// about the people who build and drive.

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const permitLaw =
  "Luật Xây dựng 50/2014/QH13 (Ủy ban nhân dân cấp xã cấp giấy phép xây dựng nhà ở riêng lẻ trên địa bàn)";
const inHerCommune = eq("commune", principal("commune"));

/** Officials of the department itself. */
const officer = { roles: ["construction-officer"] };
const management = ["construction-management"] as const;
const managementLaw =
  "Luật Xây dựng 50/2014/QH13; Luật Đường bộ 35/2024/QH15 (cơ quan chuyên môn giúp Ủy ban nhân dân tỉnh quản lý nhà nước)";
const trackerLaw =
  "Luật Trật tự, an toàn giao thông đường bộ 36/2024/QH15 (dữ liệu thiết bị giám sát hành trình của xe kinh doanh vận tải)";

const landOfficer = { roles: ["land-officer"] };
const landManagement = ["land-management"] as const;
const landLaw = "Luật Đất đai 31/2024/QH15 (chứng nhận quyền sở hữu nhà ở, công trình xây dựng gắn liền với đất)";

const permitHolder = ["permitNo", "owner", "parcel"];
const findPermit = ["permitNo", "owner"];
const vehicleHolder = ["plateNo", "owner"];

export const rules: readonly Rule[] = [
  permit({
    id: "construction.commune.permits",
    who: clerk,
    purposes: procedures,
    on: { type: "ConstructionPermit", fields: permitHolder },
    where: inHerCommune,
    because: permitLaw,
  }),
  permitPredicate({
    id: "construction.commune.find-permits",
    who: clerk,
    purposes: procedures,
    on: { type: "ConstructionPermit", fields: findPermit },
    where: inHerCommune,
    because: permitLaw,
  }),
  permit({
    id: "construction.commune.from-person",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["constructionPermits"] },
    because: permitLaw,
  }),
  permit({
    id: "construction.commune.from-parcel",
    who: clerk,
    purposes: procedures,
    on: { type: "LandParcel", fields: ["constructionPermits"] },
    because: permitLaw,
  }),

  permit({
    id: "construction.department.permits",
    who: officer,
    purposes: management,
    on: { type: "ConstructionPermit", fields: permitHolder },
    because: managementLaw,
  }),
  permitPredicate({
    id: "construction.department.find-permits",
    who: officer,
    purposes: management,
    on: { type: "ConstructionPermit", fields: [...findPermit, "parcel"] },
    because: managementLaw,
  }),
  permit({
    id: "construction.department.vehicles",
    who: officer,
    purposes: management,
    on: { type: "Vehicle", fields: vehicleHolder },
    because: managementLaw,
  }),
  permitPredicate({
    id: "construction.department.find-vehicles",
    who: officer,
    purposes: management,
    on: { type: "Vehicle", fields: vehicleHolder },
    because: managementLaw,
  }),
  // Trackers are for carriage by firms; where a private car was is nobody's business.
  permit({
    id: "construction.department.positions-of-carriers",
    who: officer,
    purposes: management,
    on: { type: "Vehicle", fields: ["lastPosition"] },
    where: all(isNull("owner"), not(isNull("transportBadge"))),
    because: trackerLaw,
  }),
  permit({
    id: "construction.department.from-person",
    who: officer,
    purposes: management,
    on: { type: "Citizen", fields: ["constructionPermits", "vehicles"] },
    because: managementLaw,
  }),
  permit({
    id: "construction.department.from-parcel",
    who: officer,
    purposes: management,
    on: { type: "LandParcel", fields: ["constructionPermits"] },
    because: managementLaw,
  }),

  permit({
    id: "construction.land.permits",
    who: landOfficer,
    purposes: landManagement,
    on: { type: "ConstructionPermit", fields: permitHolder },
    because: landLaw,
  }),
  permitPredicate({
    id: "construction.land.ask-from-parcel",
    who: landOfficer,
    purposes: landManagement,
    on: { type: "LandParcel", fields: ["constructionPermits"] },
    because: landLaw,
  }),
  permitPredicate({
    id: "construction.land.find-permits-of-parcels",
    who: landOfficer,
    purposes: landManagement,
    on: { type: "ConstructionPermit", fields: ["parcel"] },
    because: landLaw,
  }),
  permit({
    id: "construction.land.from-parcel",
    who: landOfficer,
    purposes: landManagement,
    on: { type: "LandParcel", fields: ["constructionPermits"] },
    because: landLaw,
  }),
];
