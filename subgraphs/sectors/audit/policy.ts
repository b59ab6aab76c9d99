import {
  eq,
  oneOf,
  permit,
  permitAggregate,
  permitPredicate,
  principal,
  type Condition,
  type Rule,
} from "@lgsp/policies";

const auditor = { kinds: ["auditor"], roles: ["auditor"] } as const;
const audit = ["audit"] as const;
const inspectionLaw =
  "Luật Thanh tra 84/2025/QH15 (Thanh tra tỉnh được yêu cầu cung cấp thông tin trong phạm vi cuộc thanh tra); Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (lưu nhật ký xử lý dữ liệu cá nhân)";

const citizen = { kinds: ["citizen"] } as const;
const selfService = ["self-service"] as const;
const rightToKnow =
  "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (chủ thể dữ liệu được biết việc xử lý dữ liệu cá nhân của mình)";

const inMandate = (path: string): Condition => oneOf(path, principal("auditMandate"));
const aboutHer = (path: string): Condition => eq(path, principal("ledgerPerson"));

const circumstances = [
  "sequence",
  "at",
  "kind",
  "requestId",
  "callerKind",
  "callerRoles",
  "organisation",
  "purpose",
  "policyDigest",
  "operationDigest",
  "operationName",
  "operationType",
  "outcome",
  "codes",
  "httpStatus",
  "durationMs",
  "personCount",
  "coordinateCount",
  "hash",
  "coordinates",
  "sectors",
];
const identities = ["caller", "onBehalfOf", "caseNo", "persons"];
/** Whose authority was changed, and to what. */
const details = ["details"];

const auditorRules: readonly Rule[] = [
  permit({
    id: "audit.inspection.records-in-mandate",
    who: auditor,
    purposes: audit,
    on: { type: "AccessRecord", fields: [...circumstances, ...identities, ...details] },
    where: inMandate("sectors.sector"),
    because: inspectionLaw,
  }),
  permitPredicate({
    id: "audit.inspection.find-records",
    who: auditor,
    purposes: audit,
    on: { type: "AccessRecord", fields: identities },
    where: inMandate("sectors.sector"),
    because: inspectionLaw,
  }),
  permitAggregate({
    id: "audit.inspection.count-records",
    who: auditor,
    purposes: audit,
    on: { type: "AccessRecord", fields: ["kind", "callerKind", "organisation", "purpose", "outcome", "operationName"] },
    where: inMandate("sectors.sector"),
    because: inspectionLaw,
  }),
  permit({
    id: "audit.inspection.coordinates-in-mandate",
    who: auditor,
    purposes: audit,
    on: { type: "AccessedCoordinate", upTo: "IMPERSONAL" },
    where: inMandate("record.sectors.sector"),
    because: inspectionLaw,
  }),
  permit({
    id: "audit.inspection.persons-in-mandate",
    who: auditor,
    purposes: audit,
    on: { type: "AccessedPerson", fields: ["id", "record", "person"] },
    where: inMandate("record.sectors.sector"),
    because: inspectionLaw,
  }),
  permitPredicate({
    id: "audit.inspection.find-persons",
    who: auditor,
    purposes: audit,
    on: { type: "AccessedPerson", fields: ["person"] },
    where: inMandate("record.sectors.sector"),
    because: inspectionLaw,
  }),
  permit({
    id: "audit.inspection.sectors-in-mandate",
    who: auditor,
    purposes: audit,
    on: { type: "AccessedSector", upTo: "IMPERSONAL" },
    where: inMandate("record.sectors.sector"),
    because: inspectionLaw,
  }),
];

/** She learns when, which organisation, for what and which fields; not which official, nor whose data was read beside hers. */
const citizenRules: readonly Rule[] = [
  permit({
    id: "audit.own-accesses.records",
    who: citizen,
    purposes: selfService,
    on: {
      type: "AccessRecord",
      fields: ["sequence", "at", "kind", "callerKind", "organisation", "purpose", "outcome", "coordinates", "sectors"],
    },
    where: aboutHer("persons.person"),
    because: rightToKnow,
  }),
  permit({
    id: "audit.own-accesses.coordinates",
    who: citizen,
    purposes: selfService,
    on: { type: "AccessedCoordinate", fields: ["sequence", "position", "record", "coordinate", "effect"] },
    where: aboutHer("record.persons.person"),
    because: rightToKnow,
  }),
  permit({
    id: "audit.own-accesses.sectors",
    who: citizen,
    purposes: selfService,
    on: { type: "AccessedSector", upTo: "IMPERSONAL" },
    where: aboutHer("record.persons.person"),
    because: rightToKnow,
  }),
];

export const rules: readonly Rule[] = [...auditorRules, ...citizenRules];
