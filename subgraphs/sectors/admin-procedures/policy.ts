import { eq, permit, permitAggregate, permitPredicate, principal, type Rule } from "@lgsp/policies";

// Procedures and their papers are open, and an applicant sees all of her own dossiers: the base rules say so.

/** Those who handle dossiers; which, their agency says. `one-stop-officer` is the counter of a department. */
const handlers = { kinds: ["official"], roles: ["commune-clerk", "one-stop-officer", "business-registrar"] } as const;
const handling = ["administrative-procedure", "business-registration"] as const;
const handlingLaw = "Nghị định 118/2025/NĐ-CP (cơ quan tiếp nhận chịu trách nhiệm giải quyết, theo dõi hồ sơ của mình)";
const receivedByHerAgency = eq("receivingAgency", principal("organisation"));
const stepOfHerAgency = eq("dossier.receivingAgency", principal("organisation"));

const controller = { roles: ["procedure-controller"] };
const control = ["administrative-procedure"] as const;
const controlLaw =
  "Nghị định 63/2010/NĐ-CP (Văn phòng Ủy ban nhân dân tỉnh kiểm soát thủ tục hành chính); Nghị định 118/2025/NĐ-CP";

const statistician = { roles: ["statistician"] };
const statistics = ["statistics"] as const;
const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";

const course = ["submittedAt", "dueAt", "finishedAt", "status", "timeliness", "channel"];
const place = ["procedure", "receivingAgency", "commune"];
const dossierSeen = [
  "dossierCode",
  "applicant",
  "applicantEnterprise",
  "resultDocumentNo",
  "steps",
  ...place,
  ...course,
];
const stepCourse = ["stepNo", "kind", "awaitedAgency", "startedAt", "endedAt", "outcome"];
const counted = [...place, "status", "timeliness", "channel"];

const handlingRules: readonly Rule[] = [
  permit({
    id: "admin-procedures.handling.own-agency-dossiers",
    who: handlers,
    purposes: handling,
    on: { type: "Dossier", fields: dossierSeen },
    where: receivedByHerAgency,
    because: handlingLaw,
  }),
  permitPredicate({
    id: "admin-procedures.handling.find-dossiers",
    who: handlers,
    purposes: handling,
    on: { type: "Dossier", fields: ["dossierCode", "applicant"] },
    where: receivedByHerAgency,
    because: handlingLaw,
  }),
  permit({
    id: "admin-procedures.handling.own-agency-steps",
    who: handlers,
    purposes: handling,
    on: { type: "DossierStep", fields: ["dossier", "applicant", "officer", ...stepCourse] },
    where: stepOfHerAgency,
    because: handlingLaw,
  }),
  permitPredicate({
    id: "admin-procedures.handling.find-steps",
    who: handlers,
    purposes: handling,
    on: { type: "DossierStep", fields: ["dossier", "applicant", "officer"] },
    where: stepOfHerAgency,
    because: handlingLaw,
  }),
  // How she was rated, not by whom: who must fear the official that she rates will not rate honestly.
  permit({
    id: "admin-procedures.handling.own-agency-ratings",
    who: handlers,
    purposes: handling,
    on: { type: "ServiceRating", fields: ["agency", "score", "ratedAt"] },
    where: eq("agency", principal("organisation")),
    because: "Nghị định 118/2025/NĐ-CP (đánh giá việc giải quyết thủ tục hành chính)",
  }),
  permitPredicate({
    id: "admin-procedures.handling.find-persons-by-dossiers",
    who: handlers,
    purposes: handling,
    on: { type: "Citizen", fields: ["dossiers"] },
    because: handlingLaw,
  }),
  permitPredicate({
    id: "admin-procedures.handling.find-enterprises-by-dossiers",
    who: handlers,
    purposes: handling,
    on: { type: "Enterprise", fields: ["dossiers"] },
    because: handlingLaw,
  }),
  permitPredicate({
    id: "admin-procedures.handling.find-dossiers-by-steps",
    who: handlers,
    purposes: handling,
    on: { type: "Dossier", fields: ["steps"] },
    where: receivedByHerAgency,
    because: handlingLaw,
  }),
  permit({
    id: "admin-procedures.handling.from-procedure",
    who: handlers,
    purposes: handling,
    on: { type: "Procedure", fields: ["dossiers"] },
    because: handlingLaw,
  }),
  permit({
    id: "admin-procedures.handling.from-person",
    who: handlers,
    purposes: handling,
    on: { type: "Citizen", fields: ["dossiers"] },
    because: handlingLaw,
  }),
  permit({
    id: "admin-procedures.handling.from-enterprise",
    who: handlers,
    purposes: handling,
    on: { type: "Enterprise", fields: ["dossiers"] },
    because: handlingLaw,
  }),
  permit({
    id: "admin-procedures.handling.from-agency",
    who: handlers,
    purposes: handling,
    on: { type: "Agency", fields: ["receivedDossiers"] },
    where: eq("code", principal("organisation")),
    because: handlingLaw,
  }),
  permit({
    id: "admin-procedures.handling.from-commune",
    who: handlers,
    purposes: handling,
    on: { type: "AdministrativeUnit", fields: ["dossiers"] },
    because: handlingLaw,
  }),
];

/** The whole province's dossiers without their applicants. */
const controlRules: readonly Rule[] = [
  permit({
    id: "admin-procedures.control.dossiers",
    who: controller,
    purposes: control,
    on: { type: "Dossier", fields: [...place, ...course, "steps"] },
    because: controlLaw,
  }),
  permitPredicate({
    id: "admin-procedures.control.find-dossiers-by-steps",
    who: controller,
    purposes: control,
    on: { type: "Dossier", fields: ["steps"] },
    because: controlLaw,
  }),
  permit({
    id: "admin-procedures.control.steps",
    who: controller,
    purposes: control,
    on: { type: "DossierStep", fields: ["dossier", ...stepCourse] },
    because: controlLaw,
  }),
  permit({
    id: "admin-procedures.control.ratings",
    who: controller,
    purposes: control,
    on: { type: "ServiceRating", fields: ["agency", "score", "comment", "ratedAt"] },
    because: controlLaw,
  }),
  permit({
    id: "admin-procedures.control.from-procedure",
    who: controller,
    purposes: control,
    on: { type: "Procedure", fields: ["dossiers"] },
    because: controlLaw,
  }),
  permit({
    id: "admin-procedures.control.from-agency",
    who: controller,
    purposes: control,
    on: { type: "Agency", fields: ["receivedDossiers"] },
    because: controlLaw,
  }),
  permit({
    id: "admin-procedures.control.from-commune",
    who: controller,
    purposes: control,
    on: { type: "AdministrativeUnit", fields: ["dossiers"] },
    because: controlLaw,
  }),
];

const statisticsRules: readonly Rule[] = [
  permitAggregate({
    id: "admin-procedures.statistics.dossiers",
    who: statistician,
    purposes: statistics,
    on: { type: "Dossier", fields: counted },
    because: statisticsLaw,
  }),
  ...(
    [
      [
        "construction",
        "construction-officer",
        "construction-management",
        "Nghị định 118/2025/NĐ-CP (bảo đảm tiếp nhận, trả kết quả khi giao thông gián đoạn)",
      ],
      [
        "science",
        "science-officer",
        "science-management",
        "Nghị định 42/2022/NĐ-CP (Sở Khoa học và Công nghệ theo dõi dịch vụ công trực tuyến, vận hành hệ thống)",
      ],
    ] as const
  ).map(([work, role, purpose, because]) =>
    permitAggregate({
      id: `admin-procedures.${work}.dossiers`,
      who: { roles: [role] },
      purposes: [purpose],
      on: { type: "Dossier", fields: ["commune", "status", "timeliness", "channel"] },
      because,
    }),
  ),
  permitAggregate({
    id: "admin-procedures.statistics.steps",
    who: statistician,
    purposes: statistics,
    on: { type: "DossierStep", fields: ["kind", "awaitedAgency", "outcome"] },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "admin-procedures.statistics.ratings",
    who: statistician,
    purposes: statistics,
    on: { type: "ServiceRating", fields: ["agency", "score"] },
    because: statisticsLaw,
  }),
];

/** What there is to do, for those who say how many people are needed to do it. */
const workloadRules: readonly Rule[] = [
  permitAggregate({
    id: "admin-procedures.workload.dossiers",
    who: { roles: ["personnel-officer"] },
    purposes: ["personnel-management"],
    on: { type: "Dossier", fields: ["receivingAgency", "commune", "status", "timeliness"] },
    because: "Luật Cán bộ, công chức 80/2025/QH15 (vị trí việc làm xác định theo khối lượng công việc)",
  }),
];

/** Who may know who asks the administration for what. */
export const rules: readonly Rule[] = [...handlingRules, ...controlRules, ...workloadRules, ...statisticsRules];
