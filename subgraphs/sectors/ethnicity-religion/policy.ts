import { eq, permit, permitAggregate, permitPredicate, principal, type Rule } from "@lgsp/policies";

// Areas, facilities and projects are open: the base rules say so. What follows is about persons, whose ethnic group and
// faith are among the most sensitive things that the province knows.

const affairs = ["ethnic-religious-affairs"] as const;
const ethnicOfficer = { roles: ["ethnic-affairs-officer"] };
const religiousOfficer = { roles: ["religious-affairs-officer"] };
const reputableLaw =
  "Quyết định 28/2023/QĐ-TTg (cấp xã lập danh sách, cơ quan công tác dân tộc cấp tỉnh thẩm định, trình công nhận người có uy tín)";
const religionLaw =
  "Luật Tín ngưỡng, tôn giáo 02/2016/QH14 (thông báo, đăng ký người được phong phẩm, bổ nhiệm, bầu cử)";

const clerk = { roles: ["commune-clerk"] };
const procedures = ["administrative-procedure"] as const;
const inHerCommune = eq("commune", principal("commune"));

const statistician = { roles: ["statistician"] };
const statistics = ["statistics"] as const;
const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";

const reputable = ["citizen", "year", "ethnicGroup", "hamlet", "commune", "decisionNo"];
const foundBy = ["citizen", "hamlet", "commune"];
const dignity = ["citizen", "religion", "rank", "facility", "appointedOn"];

/** Who may know who is looked up to, and who serves which faith. */
export const rules: readonly Rule[] = [
  permit({
    id: "ethnicity-religion.ethnic-affairs.reputable-persons",
    who: ethnicOfficer,
    purposes: affairs,
    on: { type: "ReputablePerson", fields: reputable },
    because: reputableLaw,
  }),
  permitPredicate({
    id: "ethnicity-religion.ethnic-affairs.find-reputable-persons",
    who: ethnicOfficer,
    purposes: affairs,
    on: { type: "ReputablePerson", fields: [...foundBy, "ethnicGroup"] },
    because: reputableLaw,
  }),
  permit({
    id: "ethnicity-religion.ethnic-affairs.from-person",
    who: ethnicOfficer,
    purposes: affairs,
    on: { type: "Citizen", fields: ["reputableRecognitions"] },
    because: reputableLaw,
  }),
  permitPredicate({
    id: "ethnicity-religion.ethnic-affairs.find-persons",
    who: ethnicOfficer,
    purposes: affairs,
    on: { type: "Citizen", fields: ["reputableRecognitions"] },
    because: reputableLaw,
  }),
  permit({
    id: "ethnicity-religion.ethnic-affairs.from-commune",
    who: ethnicOfficer,
    purposes: affairs,
    on: { type: "AdministrativeUnit", fields: ["reputablePersons"] },
    because: reputableLaw,
  }),
  permit({
    id: "ethnicity-religion.commune.reputable-persons",
    who: clerk,
    purposes: procedures,
    on: { type: "ReputablePerson", fields: reputable },
    where: inHerCommune,
    because: reputableLaw,
  }),
  // by name and hamlet; a commune has no need to list its people by ethnic group
  permitPredicate({
    id: "ethnicity-religion.commune.find-reputable-persons",
    who: clerk,
    purposes: procedures,
    on: { type: "ReputablePerson", fields: foundBy },
    where: inHerCommune,
    because: reputableLaw,
  }),
  permit({
    id: "ethnicity-religion.commune.from-person",
    who: clerk,
    purposes: procedures,
    on: { type: "Citizen", fields: ["reputableRecognitions"] },
    because: reputableLaw,
  }),
  permit({
    id: "ethnicity-religion.commune.from-commune",
    who: clerk,
    purposes: procedures,
    on: { type: "AdministrativeUnit", fields: ["reputablePersons"] },
    where: eq("code", principal("commune")),
    because: reputableLaw,
  }),
  permit({
    id: "ethnicity-religion.religious-affairs.dignitaries",
    who: religiousOfficer,
    purposes: affairs,
    on: { type: "ReligiousDignitary", fields: dignity },
    because: religionLaw,
  }),
  permitPredicate({
    id: "ethnicity-religion.religious-affairs.find-dignitaries",
    who: religiousOfficer,
    purposes: affairs,
    on: { type: "ReligiousDignitary", fields: dignity },
    because: religionLaw,
  }),
  permit({
    id: "ethnicity-religion.religious-affairs.from-facility",
    who: religiousOfficer,
    purposes: affairs,
    on: { type: "ReligiousFacility", fields: ["dignitaries"] },
    because: religionLaw,
  }),
  permitAggregate({
    id: "ethnicity-religion.statistics.reputable-persons",
    who: statistician,
    purposes: statistics,
    on: { type: "ReputablePerson", fields: ["year", "commune"] },
    because: statisticsLaw,
  }),
];
