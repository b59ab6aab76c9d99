import { any, oneOf, permit, permitMasked, released, type Purpose, type Rule } from "@lgsp/policies";

const releasedTo = (sector: string) => oneOf("personalId", released(sector));

/** Who came from another sector's row in the same request, and no one else: "her patient", "his pupil". */
export const releasedRules: readonly Rule[] = [
  permit({
    id: "population.treatment.patients",
    who: { roles: ["doctor"] },
    purposes: ["treatment"],
    on: { type: "Citizen", fields: ["fullName", "dateOfBirth", "sex"] },
    where: releasedTo("health"),
    because: "Luật Khám bệnh, chữa bệnh 15/2023/QH15 (hồ sơ bệnh án ghi họ tên, ngày sinh, giới tính người bệnh)",
  }),
  permitMasked("COMMUNE", {
    id: "population.treatment.patients-commune",
    who: { roles: ["doctor"] },
    purposes: ["treatment"],
    on: { type: "Citizen", fields: ["permanentAddress"] },
    where: releasedTo("health"),
    because: "Luật Khám bệnh, chữa bệnh 15/2023/QH15; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (chỉ dữ liệu cần thiết)",
  }),
  permit({
    id: "population.education.pupils-and-guardians",
    who: { roles: ["education-officer"] },
    purposes: ["education-management"],
    on: { type: "Citizen", fields: ["fullName", "dateOfBirth", "sex"] },
    where: releasedTo("education"),
    because: "Luật Giáo dục 43/2019/QH14 (quản lý nhà nước về giáo dục); Nghị định 278/2025/NĐ-CP",
  }),
  permit({
    id: "population.business.representatives",
    who: { roles: ["business-registrar"] },
    purposes: ["business-registration"],
    on: { type: "Citizen", fields: ["fullName", "personalId"] },
    where: releasedTo("enterprise"),
    because: "Luật Doanh nghiệp 59/2020/QH14 (nội dung đăng ký có họ tên, số định danh của người đại diện)",
  }),
  permit({
    id: "population.tax.taxpayers",
    who: { roles: ["tax-system"], agreement: "QN-THUE-2026-01" },
    purposes: ["tax-administration"],
    on: { type: "Citizen", fields: ["fullName", "personalId"] },
    where: any(...["enterprise", "geospatial", "finance", "social-insurance", "home-affairs"].map(releasedTo)),
    because:
      "Thông tư 86/2024/TT-BTC (số định danh thay mã số thuế cá nhân); thỏa thuận chia sẻ dữ liệu QN-THUE-2026-01",
  }),
  permit({
    id: "population.public-health.patients",
    who: { roles: ["ministry-health"], agreement: "QN-BYT-2026-01" },
    purposes: ["public-health"],
    on: { type: "Citizen", fields: ["sex", "permanentCommune"] },
    where: releasedTo("health"),
    because: "Thỏa thuận chia sẻ dữ liệu QN-BYT-2026-01 (không gồm họ tên, số định danh, ngày sinh đầy đủ)",
  }),
  permitMasked("YEAR", {
    id: "population.public-health.patients-year-of-birth",
    who: { roles: ["ministry-health"], agreement: "QN-BYT-2026-01" },
    purposes: ["public-health"],
    on: { type: "Citizen", fields: ["dateOfBirth"] },
    where: releasedTo("health"),
    because: "Thỏa thuận chia sẻ dữ liệu QN-BYT-2026-01 (chỉ năm sinh)",
  }),
];

interface Office {
  readonly role: string;
  readonly purpose: Purpose;
  readonly sector: string;
  readonly fields: readonly string[];
  readonly because: string;
}

/** Officers of departments: who the persons in their own sector's rows are, and what the work itself needs. */
const offices: readonly Office[] = [
  {
    role: "social-insurance-officer",
    purpose: "social-insurance",
    sector: "social-insurance",
    fields: ["fullName", "personalId", "dateOfBirth", "sex", "permanentCommune"],
    because: "Luật Bảo hiểm xã hội 41/2024/QH15 (hồ sơ tham gia ghi họ tên, số định danh, ngày sinh, giới tính)",
  },
  {
    role: "health-officer",
    purpose: "public-health",
    sector: "health",
    fields: ["fullName"],
    because: "Luật Khám bệnh, chữa bệnh 15/2023/QH15 (Sở Y tế cấp, thu hồi giấy phép hành nghề ghi họ tên)",
  },
  {
    role: "personnel-officer",
    purpose: "personnel-management",
    sector: "home-affairs",
    fields: ["fullName", "personalId", "dateOfBirth", "sex"],
    because: "Luật Cán bộ, công chức 80/2025/QH15 (hồ sơ cán bộ, công chức)",
  },
  {
    role: "labour-officer",
    purpose: "labour-management",
    sector: "home-affairs",
    fields: ["fullName", "dateOfBirth", "sex", "permanentCommune"],
    because: "Luật Việc làm 74/2025/QH15 (thông tin đăng ký lao động)",
  },
  {
    role: "merit-officer",
    purpose: "meritorious-care",
    sector: "home-affairs",
    fields: ["fullName", "dateOfBirth", "permanentAddress"],
    because: "Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14 (hồ sơ người có công)",
  },
  {
    role: "poverty-officer",
    purpose: "poverty-reduction",
    sector: "agriculture-environment",
    fields: ["fullName", "dateOfBirth", "sex"],
    because: "Quyết định 24/2021/QĐ-TTg (danh sách hộ nghèo, hộ cận nghèo ghi họ tên, ngày sinh, giới tính chủ hộ)",
  },
  {
    role: "agriculture-officer",
    purpose: "agriculture-management",
    sector: "agriculture-environment",
    fields: ["fullName", "permanentCommune"],
    because: "Luật Thủy sản 18/2017/QH14; Luật Trồng trọt 31/2018/QH14; Luật Chăn nuôi 32/2018/QH14",
  },
  {
    role: "justice-officer",
    purpose: "judicial-administration",
    sector: "justice",
    fields: ["fullName", "personalId", "dateOfBirth"],
    because: "Luật Hộ tịch 60/2014/QH13; Luật Công chứng 46/2024/QH15 (hồ sơ ghi họ tên, số định danh, ngày sinh)",
  },
  {
    role: "disaster-officer",
    purpose: "disaster-response",
    sector: "agriculture-environment",
    fields: ["fullName", "phone", "permanentAddress"],
    because: "Luật Phòng, chống thiên tai 33/2013/QH13 (liên lạc để sơ tán, kêu gọi tàu thuyền)",
  },
];

export const officeRules: readonly Rule[] = offices.map(({ role, purpose, sector, fields, because }) =>
  permit({
    id: `population.offices.${role}`,
    who: { roles: [role] },
    purposes: [purpose],
    on: { type: "Citizen", fields },
    where: releasedTo(sector),
    because,
  }),
);
