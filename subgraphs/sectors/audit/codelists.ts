import type { Codelist } from "@lgsp/kit";

const version = "lgsp-hub 1";

export const codelists = {
  RECORD_KIND: {
    version,
    codes: {
      answer: { vi: "Trả lời hoặc từ chối một câu hỏi", en: "One question answered or refused" },
      intent: { vi: "Ý định ghi", en: "Intent of a write" },
      outcome: { vi: "Kết quả ghi", en: "Outcome of a write" },
      authority: { vi: "Thay đổi sổ thẩm quyền", en: "Change of the authority register" },
      system: { vi: "Sự kiện hệ thống", en: "Event of the system" },
    },
  },
  CALLER_KIND: {
    version,
    codes: {
      unidentified: { vi: "Không xác định được", en: "Not identified" },
      anonymous: { vi: "Không đăng nhập", en: "Not signed in" },
      citizen: { vi: "Công dân", en: "Citizen" },
      official: { vi: "Cán bộ, công chức", en: "Official" },
      system: { vi: "Hệ thống thông tin", en: "Information system" },
      auditor: { vi: "Thanh tra", en: "Auditor" },
      steward: { vi: "Đầu mối quản lý dữ liệu", en: "Data steward" },
      operator: { vi: "Người vận hành", en: "Operator" },
      developer: { vi: "Người phát triển", en: "Developer" },
    },
  },
  PURPOSE: {
    version,
    codes: {
      "open-data": { vi: "Khai thác dữ liệu mở", en: "Open data" },
      "self-service": { vi: "Tự tra cứu dữ liệu của mình", en: "Self-service" },
      "administrative-procedure": { vi: "Giải quyết thủ tục hành chính", en: "Administrative procedure" },
      "residence-management": { vi: "Quản lý cư trú", en: "Residence management" },
      treatment: { vi: "Khám bệnh, chữa bệnh", en: "Treatment" },
      "public-health": { vi: "Y tế công cộng", en: "Public health" },
      "education-management": { vi: "Quản lý giáo dục", en: "Education management" },
      "business-registration": { vi: "Đăng ký kinh doanh", en: "Business registration" },
      "tax-administration": { vi: "Quản lý thuế", en: "Tax administration" },
      "land-management": { vi: "Quản lý đất đai", en: "Land management" },
      "social-insurance": { vi: "Bảo hiểm xã hội, bảo hiểm y tế", en: "Social and health insurance" },
      "personnel-management": { vi: "Quản lý cán bộ, công chức, viên chức", en: "Personnel management" },
      "labour-management": { vi: "Quản lý lao động, việc làm", en: "Labour and employment" },
      "meritorious-care": { vi: "Ưu đãi người có công", en: "Care of meritorious persons" },
      "agriculture-management": { vi: "Quản lý nông nghiệp, thủy sản", en: "Agriculture and fisheries" },
      "poverty-reduction": { vi: "Giảm nghèo", en: "Poverty reduction" },
      "disaster-response": { vi: "Phòng, chống thiên tai, cứu nạn", en: "Disaster response and rescue" },
      "public-finance": { vi: "Quản lý tài chính công", en: "Public finance" },
      "judicial-administration": { vi: "Hành chính tư pháp", en: "Judicial administration" },
      "construction-management": { vi: "Quản lý xây dựng, giao thông", en: "Construction and transport" },
      "industry-trade-management": { vi: "Quản lý công thương", en: "Industry and trade" },
      "science-management": { vi: "Quản lý khoa học, công nghệ, chuyển đổi số", en: "Science and digital affairs" },
      "records-management": { vi: "Văn thư, lưu trữ", en: "Records management" },
      "culture-management": { vi: "Quản lý văn hóa, du lịch", en: "Culture and tourism" },
      "ethnic-religious-affairs": { vi: "Công tác dân tộc, tôn giáo", en: "Ethnic and religious affairs" },
      statistics: { vi: "Thống kê", en: "Statistics" },
      audit: { vi: "Thanh tra, kiểm tra", en: "Audit" },
      "data-stewardship": { vi: "Quản lý chất lượng dữ liệu", en: "Data stewardship" },
      development: { vi: "Phát triển phần mềm", en: "Development" },
      operations: { vi: "Vận hành", en: "Operations" },
    },
  },
  OUTCOME: {
    version,
    codes: {
      OK: { vi: "Đã trả lời", en: "Answered" },
      PARTIAL: { vi: "Trả lời một phần", en: "Answered in part" },
      REFUSED: { vi: "Từ chối", en: "Refused" },
      FAILED: { vi: "Không thực hiện được", en: "Failed" },
    },
  },
} as const satisfies Readonly<Record<string, Codelist>>;
