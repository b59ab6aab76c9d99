import {
  any,
  eq,
  isNull,
  kebabCase,
  permit,
  permitAggregate,
  permitPredicate,
  principal,
  type Rule,
} from "@lgsp/policies";

const officer = { roles: ["population-officer"] };
const residence = ["residence-management"] as const;
const residenceLaw =
  "Luật Hộ tịch 60/2014/QH13 (dữ liệu hộ tịch kết nối với Cơ sở dữ liệu quốc gia về dân cư); Luật Căn cước 26/2023/QH15";

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const inHerCommune = eq("commune", principal("commune"));
const civilStatusLaw = "Luật Hộ tịch 60/2014/QH13 (Ủy ban nhân dân cấp xã đăng ký hộ tịch, lưu giữ sổ hộ tịch)";
const violationLaw =
  "Luật Xử lý vi phạm hành chính 15/2012/QH13 (Chủ tịch Ủy ban nhân dân cấp xã xử phạt vi phạm trên địa bàn)";

/** Officials of the department itself. */
const justice = { roles: ["justice-officer"] };
const judicial = ["judicial-administration"] as const;
const judicialLaw =
  "Luật Hộ tịch 60/2014/QH13; Luật Công chứng 46/2024/QH15; Luật Trợ giúp pháp lý 11/2017/QH14 (Sở Tư pháp giúp Ủy ban nhân dân tỉnh quản lý nhà nước)";

const taxSystem = { roles: ["tax-system"], agreement: "QN-THUE-2026-01" };
const taxation = ["tax-administration"] as const;
const taxLaw =
  "Luật Quản lý thuế 38/2019/QH14 (thuế đối với chuyển nhượng bất động sản); thỏa thuận chia sẻ dữ liệu QN-THUE-2026-01";

const registrar = { roles: ["business-registrar"] };
const registration = ["business-registration"] as const;

const landOfficer = { roles: ["land-officer"] };
const landManagement = ["land-management"] as const;
const landLaw = "Luật Đất đai 31/2024/QH15 (hồ sơ đăng ký biến động gồm hợp đồng đã công chứng)";

const self = { kinds: ["citizen"] } as const;
const selfService = ["self-service"] as const;
const me = principal("personalId");

const statistician = { roles: ["statistician"] };
const statistics = ["statistics"] as const;
const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";

const event = ["registerNo", "year", "kind", "subject", "relatives", "registeredOn", "commune"];
const findEvent = ["registerNo", "year", "kind", "subject", "relatives", "registeredOn", "commune"];
const relative = ["record", "citizen", "role"];
const findRelative = ["citizen", "role"];
const party = ["act", "citizen", "role"];
const decision = ["decisionNo", "offenderEnterprise", "field", "fine", "decidedOn", "paid", "commune"];
const findDecision = ["decisionNo", "field", "fine", "decidedOn", "paid"];

const residenceRules: readonly Rule[] = [
  permit({
    id: "justice.residence.events",
    who: officer,
    purposes: residence,
    on: { type: "CivilStatusRecord", fields: event },
    because: residenceLaw,
  }),
  permit({
    id: "justice.residence.relatives",
    who: officer,
    purposes: residence,
    on: { type: "CivilStatusRelative", fields: relative },
    because: residenceLaw,
  }),
  permitPredicate({
    id: "justice.residence.find-events",
    who: officer,
    purposes: residence,
    on: { type: "CivilStatusRecord", fields: findEvent },
    because: residenceLaw,
  }),
  permitPredicate({
    id: "justice.residence.find-relatives",
    who: officer,
    purposes: residence,
    on: { type: "CivilStatusRelative", fields: findRelative },
    because: residenceLaw,
  }),
  permit({
    id: "justice.residence.from-person",
    who: officer,
    purposes: residence,
    on: { type: "Citizen", fields: ["civilStatusRecords", "civilStatusOfRelatives"] },
    because: residenceLaw,
  }),
  permit({
    id: "justice.residence.from-commune",
    who: officer,
    purposes: residence,
    on: { type: "AdministrativeUnit", fields: ["civilStatusRecords"] },
    because: residenceLaw,
  }),
];

const communeRules: readonly Rule[] = [
  permit({
    id: "justice.commune.events",
    who: clerk,
    purposes: procedures,
    on: { type: "CivilStatusRecord", fields: [...event, "causeOfDeath"] },
    where: inHerCommune,
    because: civilStatusLaw,
  }),
  permit({
    id: "justice.commune.relatives",
    who: clerk,
    purposes: procedures,
    on: { type: "CivilStatusRelative", fields: relative },
    where: eq("record.commune", principal("commune")),
    because: civilStatusLaw,
  }),
  permitPredicate({
    id: "justice.commune.find-events",
    who: clerk,
    purposes: procedures,
    on: { type: "CivilStatusRecord", fields: findEvent },
    where: inHerCommune,
    because: civilStatusLaw,
  }),
  permitPredicate({
    id: "justice.commune.find-relatives",
    who: clerk,
    purposes: procedures,
    on: { type: "CivilStatusRelative", fields: findRelative },
    where: eq("record.commune", principal("commune")),
    because: civilStatusLaw,
  }),
  permit({
    id: "justice.commune.violations",
    who: clerk,
    purposes: procedures,
    on: { type: "AdministrativeViolation", fields: [...decision, "offender"] },
    where: inHerCommune,
    because: violationLaw,
  }),
  permitPredicate({
    id: "justice.commune.find-violations",
    who: clerk,
    purposes: procedures,
    on: { type: "AdministrativeViolation", fields: [...findDecision, "offender"] },
    where: inHerCommune,
    because: violationLaw,
  }),
  permit({
    id: "justice.commune.from-person",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["civilStatusRecords", "civilStatusOfRelatives", "administrativeViolations"] },
    because: civilStatusLaw,
  }),
  permitPredicate({
    id: "justice.commune.ask-from-person",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["civilStatusRecords", "administrativeViolations"] },
    because: civilStatusLaw,
  }),
  permit({
    id: "justice.commune.from-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "AdministrativeUnit", fields: ["civilStatusRecords", "administrativeViolations"] },
    because: civilStatusLaw,
  }),
  permit({
    id: "justice.commune.from-enterprise",
    who: clerk,
    purposes: procedures,
    on: { type: "Enterprise", fields: ["administrativeViolations"] },
    because: violationLaw,
  }),
];

/** Decisions against organisations are no personal data; a decision against a person stays with those who need it. */
const organisationRules: readonly Rule[] = (
  [
    ["registration", registrar, registration],
    ["tax", taxSystem, taxation],
  ] as const
).flatMap(([name, who, purposes]): Rule[] => [
  permit({
    id: `justice.${name}.violations-of-organisations`,
    who,
    purposes,
    on: { type: "AdministrativeViolation", fields: decision },
    where: isNull("offender"),
    because:
      "Luật Xử lý vi phạm hành chính 15/2012/QH13 (cơ sở dữ liệu quốc gia về xử lý vi phạm hành chính); Nghị định 278/2025/NĐ-CP",
  }),
  permitPredicate({
    id: `justice.${name}.find-violations-of-organisations`,
    who,
    purposes,
    on: { type: "AdministrativeViolation", fields: findDecision },
    where: isNull("offender"),
    because: "Luật Xử lý vi phạm hành chính 15/2012/QH13; Nghị định 278/2025/NĐ-CP",
  }),
  permit({
    id: `justice.${name}.from-enterprise`,
    who,
    purposes,
    on: { type: "Enterprise", fields: ["administrativeViolations"] },
    because: "Luật Xử lý vi phạm hành chính 15/2012/QH13; Nghị định 278/2025/NĐ-CP",
  }),
]);

/** What a transfer is taxed by: the land, its price and the parties; the number of the act is not in the agreement. */
const transferTaxRules: readonly Rule[] = [
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

/** The department's own work: all but the cause of death, which is for the commune that keeps the register. */
const departmentRules: readonly Rule[] = [
  ...(
    [
      ["events", "CivilStatusRecord", event, findEvent],
      ["relatives", "CivilStatusRelative", relative, findRelative],
      [
        "acts",
        "NotarialAct",
        ["actNo", "office", "parties", "assetKind", "parcel", "actedOn", "value"],
        ["actNo", "parties", "parcel", "value"],
      ],
      ["parties", "NotarialActParty", party, ["citizen", "role"]],
      ["violations", "AdministrativeViolation", [...decision, "offender"], [...findDecision, "offender"]],
      [
        "legal-aid",
        "LegalAidCase",
        ["caseNo", "citizen", "eligibility", "field", "openedOn", "closedOn"],
        ["caseNo", "citizen", "eligibility", "field"],
      ],
    ] as const
  ).flatMap(([name, type, fields, findBy]): Rule[] => [
    permit({
      id: `justice.department.${name}`,
      who: justice,
      purposes: judicial,
      on: { type, fields },
      because: judicialLaw,
    }),
    permitPredicate({
      id: `justice.department.find-${name}`,
      who: justice,
      purposes: judicial,
      on: { type, fields: findBy },
      because: judicialLaw,
    }),
  ]),
  ...(
    [
      [
        "Citizen",
        ["civilStatusRecords", "civilStatusOfRelatives", "notarialActs", "administrativeViolations", "legalAidCases"],
      ],
      ["Enterprise", ["administrativeViolations"]],
      ["LandParcel", ["notarialActs"]],
      ["AdministrativeUnit", ["civilStatusRecords", "administrativeViolations"]],
    ] as const
  ).flatMap(([type, fields]): Rule[] => {
    const name = kebabCase(type);
    const rule = { who: justice, purposes: judicial, on: { type, fields }, because: judicialLaw };
    return [
      permit({ id: `justice.department.from-${name}`, ...rule }),
      permitPredicate({ id: `justice.department.ask-from-${name}`, ...rule }),
    ];
  }),
];

/** What is about herself comes from the base rules; these are records and acts that she shares with others. */
const selfServiceRules: readonly Rule[] = [
  permit({
    id: "justice.self-service.events-of-relatives",
    who: self,
    purposes: selfService,
    on: { type: "CivilStatusRecord", fields: event },
    where: eq("relatives.citizen", me),
    because: "Luật Hộ tịch 60/2014/QH13 (quyền yêu cầu cấp bản sao trích lục hộ tịch)",
  }),
  permit({
    id: "justice.self-service.relatives-in-her-events",
    who: self,
    purposes: selfService,
    on: { type: "CivilStatusRelative", fields: relative },
    where: any(eq("record.subject", me), eq("record.relatives.citizen", me)),
    because: "Luật Hộ tịch 60/2014/QH13 (quyền yêu cầu cấp bản sao trích lục hộ tịch)",
  }),
  permit({
    id: "justice.self-service.own-acts",
    who: self,
    purposes: selfService,
    on: { type: "NotarialAct", fields: ["actNo", "office", "parties", "assetKind", "parcel", "actedOn", "value"] },
    where: eq("parties.citizen", me),
    because: "Luật Công chứng 46/2024/QH15 (các bên được cấp bản sao văn bản công chứng)",
  }),
  permit({
    id: "justice.self-service.other-parties-of-own-acts",
    who: self,
    purposes: selfService,
    on: { type: "NotarialActParty", fields: party },
    where: eq("act.parties.citizen", me),
    because: "Luật Công chứng 46/2024/QH15 (các bên được cấp bản sao văn bản công chứng)",
  }),
];

const statisticsRules: readonly Rule[] = [
  permitAggregate({
    id: "justice.statistics.events",
    who: statistician,
    purposes: statistics,
    on: { type: "CivilStatusRecord", fields: ["kind", "year", "registeredOn", "commune"] },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "justice.statistics.violations",
    who: statistician,
    purposes: statistics,
    on: { type: "AdministrativeViolation", fields: ["field", "decidedOn", "paid", "commune"] },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "justice.statistics.legal-aid",
    who: statistician,
    purposes: statistics,
    on: { type: "LegalAidCase", fields: ["eligibility", "openedOn"] },
    because: statisticsLaw,
  }),
];

/** Who may know of births and deaths, of contracts and of violations. */
export const rules: readonly Rule[] = [
  ...residenceRules,
  ...communeRules,
  ...organisationRules,
  ...transferTaxRules,
  ...departmentRules,
  ...selfServiceRules,
  ...statisticsRules,
];
