import { eq, permit, permitAggregate, permitAskingUnseen, permitPredicate, principal, type Rule } from "@lgsp/policies";

const officer = { roles: ["education-officer"] };
const management = ["education-management"] as const;
const educationLaw =
  "Luật Giáo dục 43/2019/QH14 (Sở Giáo dục và Đào tạo quản lý nhà nước về giáo dục trên địa bàn tỉnh)";
/** Disability and policy group are sensitive; without them nobody could carry out the support that they give a right to. */
const universalLaw =
  "Luật Giáo dục 43/2019/QH14 (điều 14, phổ cập giáo dục); Nghị định 20/2014/NĐ-CP (điều tra trẻ trong độ tuổi phổ cập)";
const supportLaw =
  "Luật Người khuyết tật 51/2010/QH12 (chương IV, giáo dục); Nghị định 238/2025/NĐ-CP (hỗ trợ chi phí học tập)";

const guardian = { kinds: ["citizen"] as const };
const selfService = ["self-service"] as const;
const guardianLaw =
  "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (cha mẹ, người giám hộ thực hiện quyền của trẻ em); Luật Giáo dục 43/2019/QH14 (quyền của cha mẹ)";
const me = principal("personalId");

const statistician = { roles: ["statistician"] };
const statistics = ["statistics"] as const;
const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";

const schooling = ["citizen", "pupilCode", "school", "schoolYear", "className", "grade", "guardian", "status"];
const supportGrounds = ["disability", "policyClass"];
const attachedToPupil = ["academicRecords", "learningSupport"];
const academicRecord = ["citizen", "pupil", "schoolYear", "term", "subjectMarks", "conduct", "result", "absences"];
const subjectMark = ["citizen", "academicRecord", "schoolYear", "term", "subject", "mark"];
const learningSupport = ["citizen", "pupil", "schoolYear", "legalBasis", "ground", "months", "amount", "paidOn"];
const teacher = ["citizen", "staffNo", "school", "subject", "qualification", "contractType"];
const diploma = ["serialNo", "registerNo", "citizen", "kind", "issuer", "issuedOn"];

const officerReads = (name: string, type: string, fields: readonly string[], because = educationLaw): Rule =>
  permit({ id: `education.management.${name}`, who: officer, purposes: management, on: { type, fields }, because });
const officerFinds = (name: string, type: string, fields: readonly string[], because = educationLaw): Rule =>
  permitPredicate({
    id: `education.management.find-${name}`,
    who: officer,
    purposes: management,
    on: { type, fields },
    because,
  });

const managementRules: readonly Rule[] = [
  officerReads("pupils", "Pupil", [...schooling, ...attachedToPupil]),
  officerReads("support-grounds", "Pupil", supportGrounds, supportLaw),
  officerReads("academic-records", "AcademicRecord", academicRecord),
  officerReads("subject-marks", "SubjectMark", subjectMark),
  officerReads("learning-supports", "LearningSupport", learningSupport, supportLaw),
  officerReads("teachers", "Teacher", teacher),
  officerReads("diplomas", "Diploma", diploma),
  officerReads("from-school", "School", ["pupils", "teachers"]),
  officerReads("from-person", "Citizen", [
    "pupilYears",
    "wardsAtSchool",
    "academicRecords",
    "teacherPost",
    "diplomas",
    "learningSupports",
  ]),
  officerFinds("schools-by-pupils", "School", ["pupils"]),
  officerFinds("pupils", "Pupil", ["citizen", "pupilCode", "school", "className", "grade", "guardian", "status"]),
  officerFinds("support-grounds", "Pupil", supportGrounds, supportLaw),
  officerFinds("by-support", "Pupil", ["learningSupport"], supportLaw),
  officerFinds("persons", "Citizen", ["pupilYears", "learningSupports"], universalLaw),
  officerFinds("academic-records", "AcademicRecord", ["citizen", "pupil", "conduct", "result", "absences"]),
  officerFinds("subject-marks", "SubjectMark", ["mark"]),
  officerFinds("learning-supports", "LearningSupport", ["citizen", "ground", "amount", "paidOn"], supportLaw),
  officerFinds("teachers", "Teacher", teacher),
  officerFinds("diplomas", "Diploma", ["serialNo", "registerNo", "citizen", "kind", "issuedOn"]),
];

/** A guardian stands for the child: the same rows as the child herself, and the filters a parent needs for a term. */
const guardianReads = (name: string, type: string, fields: readonly string[], path: string): Rule =>
  permit({
    id: `education.guardian.${name}`,
    who: guardian,
    purposes: selfService,
    on: { type, fields },
    where: eq(path, me),
    because: guardianLaw,
  });

const guardianRules: readonly Rule[] = [
  // `guardian` is about the guardian, so the child's right to her own row does not reach it
  permit({
    id: "education.pupil.own-guardian",
    who: guardian,
    purposes: selfService,
    on: { type: "Pupil", fields: ["guardian"] },
    where: eq("citizen", me),
    because: guardianLaw,
  }),
  guardianReads("wards", "Pupil", [...schooling, ...supportGrounds, ...attachedToPupil], "guardian"),
  guardianReads("academic-records", "AcademicRecord", academicRecord, "pupil.guardian"),
  guardianReads("subject-marks", "SubjectMark", subjectMark, "academicRecord.pupil.guardian"),
  guardianReads("learning-supports", "LearningSupport", learningSupport, "pupil.guardian"),
];

const count = (name: string, type: string, fields: readonly string[]): Rule =>
  permitAggregate({
    id: `education.statistics.${name}`,
    who: statistician,
    purposes: statistics,
    on: { type, fields },
    because: statisticsLaw,
  });

const countingRules: readonly Rule[] = [
  count("pupils", "Pupil", ["school", "schoolYear", "grade", "status"]),
  count("academic-records", "AcademicRecord", ["schoolYear", "term", "result"]),
  count("learning-supports", "LearningSupport", ["schoolYear", "ground"]),
  count("teachers", "Teacher", ["school", "subject", "qualification", "contractType"]),
  count("diplomas", "Diploma", ["kind", "issuedOn"]),
];

const minorityRules: readonly Rule[] = [
  permitAggregate({
    id: "education.ethnic-affairs.pupils",
    who: { roles: ["ethnic-affairs-officer"] },
    purposes: ["ethnic-religious-affairs"],
    on: { type: "Pupil", fields: ["school", "schoolYear", "status"] },
    because:
      "Quyết định 1719/QĐ-TTg (Chương trình mục tiêu quốc gia vùng dân tộc thiểu số: theo dõi tỷ lệ học sinh đến trường)",
  }),
];

/** Who may know about pupils, their guardians and teachers. */
/** Whether a child of a poor household is at school: one of the lacks by which poverty is reviewed. */
const povertyOffice = {
  who: { roles: ["poverty-officer"] },
  purposes: ["poverty-reduction"],
  because: "Nghị định 07/2021/NĐ-CP (chuẩn nghèo đa chiều: tình trạng đi học của trẻ em)",
} as const;
const povertyRules: readonly Rule[] = [
  permitAskingUnseen({
    id: "education.poverty-reduction.ask-pupils",
    ...povertyOffice,
    on: { type: "Pupil", fields: ["citizen", "schoolYear", "status"] },
  }),
  permitPredicate({
    id: "education.poverty-reduction.ask-from-person",
    ...povertyOffice,
    on: { type: "Citizen", fields: ["pupilYears"] },
  }),
];

export const rules: readonly Rule[] = [
  ...managementRules,
  ...guardianRules,
  ...povertyRules,
  ...countingRules,
  ...minorityRules,
];
