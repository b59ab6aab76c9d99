import type { Codelist } from "@lgsp/kit";

const employmentLaw = "Luật Việc làm 74/2025/QH15";

export const codelists: Readonly<Record<string, Codelist>> = {
  OFFICIAL_RANK: {
    version: "Luật Cán bộ, công chức 80/2025/QH15; ngạch công chức chuyên ngành hành chính",
    codes: {
      "01.001": { vi: "Chuyên viên cao cấp", en: "Senior expert" },
      "01.002": { vi: "Chuyên viên chính", en: "Principal expert" },
      "01.003": { vi: "Chuyên viên", en: "Expert" },
      "01.004": { vi: "Cán sự", en: "Clerical officer" },
      "01.005": { vi: "Nhân viên", en: "Staff" },
    },
  },
  AWARD_LEVEL: {
    version: "Luật Thi đua, khen thưởng 06/2022/QH15",
    codes: {
      STATE: { vi: "Nhà nước", en: "State" },
      MINISTRY: { vi: "Bộ, ngành", en: "Ministry" },
      PROVINCE: { vi: "Cấp tỉnh", en: "Province" },
      COMMUNE: { vi: "Cấp xã, cơ sở", en: "Commune" },
    },
  },
  OCCUPATION: {
    version: "Quyết định 34/2020/QĐ-TTg (VSCO), cấp 1",
    codes: {
      "1": { vi: "Nhà lãnh đạo trong các ngành, các cấp và các đơn vị", en: "Managers" },
      "2": { vi: "Nhà chuyên môn bậc cao", en: "Professionals" },
      "3": { vi: "Nhà chuyên môn bậc trung", en: "Technicians and associate professionals" },
      "4": { vi: "Nhân viên trợ lý văn phòng", en: "Clerical support workers" },
      "5": { vi: "Nhân viên dịch vụ và bán hàng", en: "Service and sales workers" },
      "6": { vi: "Lao động có kỹ năng trong nông, lâm, thủy sản", en: "Skilled agricultural workers" },
      "7": { vi: "Lao động thủ công và các nghề liên quan", en: "Craft and related trades workers" },
      "8": { vi: "Thợ lắp ráp và vận hành máy móc, thiết bị", en: "Plant and machine operators" },
      "9": { vi: "Lao động giản đơn", en: "Elementary occupations" },
    },
  },
  CONTRACT_TYPE: {
    version: "Bộ luật Lao động 45/2019/QH14",
    codes: {
      INDEFINITE: { vi: "Không xác định thời hạn", en: "Indefinite" },
      FIXED_TERM: { vi: "Xác định thời hạn", en: "Fixed term" },
    },
  },
  EMPLOYMENT_STATUS: {
    version: employmentLaw,
    codes: {
      EMPLOYED: { vi: "Có việc làm", en: "Employed" },
      UNEMPLOYED: { vi: "Thất nghiệp", en: "Unemployed" },
      OUTSIDE: { vi: "Ngoài lực lượng lao động", en: "Outside the labour force" },
    },
  },
  MERIT_CATEGORY: {
    version: "Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14",
    codes: {
      WAR_INVALID: { vi: "Thương binh", en: "War invalid" },
      SICK_SOLDIER: { vi: "Bệnh binh", en: "Sick soldier" },
      MARTYR_RELATIVE: { vi: "Thân nhân liệt sĩ", en: "Relative of a martyr" },
      HEROIC_MOTHER: { vi: "Bà mẹ Việt Nam anh hùng", en: "Heroic Vietnamese mother" },
      CHEMICAL_VICTIM: {
        vi: "Người hoạt động kháng chiến bị nhiễm chất độc hóa học",
        en: "Fighter exposed to toxic chemicals",
      },
      REVOLUTION_HELPER: { vi: "Người có công giúp đỡ cách mạng", en: "Helper of the revolution" },
    },
  },
  RETENTION: {
    version: "Luật Lưu trữ 33/2024/QH15",
    codes: {
      PERMANENT: { vi: "Vĩnh viễn", en: "Permanent" },
      Y70: { vi: "70 năm", en: "70 years" },
      Y20: { vi: "20 năm", en: "20 years" },
      Y10: { vi: "10 năm", en: "10 years" },
    },
  },
};
