import { kebabCase, permit, permitPredicate, type Rule } from "@lgsp/policies";
import { decision, event, findDecision, findEvent, findRelative, party, relative } from "./field-lists.ts";

/** Officials of the department itself. */
const justice = { roles: ["justice-officer"] };

const judicial = ["judicial-administration"] as const;
const judicialLaw =
  "Luật Hộ tịch 60/2014/QH13; Luật Công chứng 46/2024/QH15; Luật Trợ giúp pháp lý 11/2017/QH14 (Sở Tư pháp giúp Ủy ban nhân dân tỉnh quản lý nhà nước)";

/** The department's own work: all but the cause of death, which is for the commune that keeps the register. */
export const departmentRules: readonly Rule[] = [
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
