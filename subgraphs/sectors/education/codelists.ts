import type { Codelist } from "@lgsp/kit";

const educationLaw = "Luật Giáo dục 43/2019/QH14";

export const codelists: Readonly<Record<string, Codelist>> = {
  SCHOOL_LEVEL: {
    version: educationLaw,
    codes: {
      PRESCHOOL: { vi: "Mầm non", en: "Preschool" },
      PRIMARY: { vi: "Tiểu học", en: "Primary" },
      LOWER_SECONDARY: { vi: "Trung học cơ sở", en: "Lower secondary" },
      UPPER_SECONDARY: { vi: "Trung học phổ thông", en: "Upper secondary" },
      CONTINUING: { vi: "Giáo dục thường xuyên", en: "Continuing education" },
      VOCATIONAL: { vi: "Giáo dục nghề nghiệp", en: "Vocational education" },
    },
  },
  SCHOOL_OWNERSHIP: {
    version: educationLaw,
    codes: {
      PUBLIC: { vi: "Công lập", en: "Public" },
      COMMUNITY: { vi: "Dân lập", en: "Community-run" },
      PRIVATE: { vi: "Tư thục", en: "Private" },
    },
  },
  SCHOOL_BOARDING: {
    version: educationLaw,
    codes: {
      DAY: { vi: "Không nội trú", en: "Day school" },
      SEMI_BOARDING: { vi: "Bán trú", en: "Semi-boarding" },
      BOARDING: { vi: "Nội trú", en: "Boarding" },
    },
  },
  PUPIL_STATUS: {
    version: educationLaw,
    codes: {
      ENROLLED: { vi: "Đang học", en: "Enrolled" },
      COMPLETED: { vi: "Đã hoàn thành năm học", en: "Completed the year" },
      TRANSFERRED: { vi: "Chuyển trường", en: "Transferred" },
      LEFT: { vi: "Thôi học", en: "Left school" },
    },
  },
  PUPIL_POLICY_CLASS: {
    version: "Nghị định 238/2025/NĐ-CP",
    codes: {
      ORPHAN: { vi: "Mồ côi cả cha lẫn mẹ, không nơi nương tựa", en: "Orphan without support" },
      DISABLED: { vi: "Khuyết tật", en: "With a disability" },
      POOR: { vi: "Hộ nghèo", en: "Poor household" },
      NEAR_POOR: { vi: "Hộ cận nghèo", en: "Near-poor household" },
      ETHNIC_HARDSHIP: {
        vi: "Dân tộc thiểu số ở vùng khó khăn",
        en: "Ethnic minority in an area of hardship",
      },
    },
  },
  CONDUCT: {
    version: "Thông tư 22/2021/TT-BGDĐT",
    codes: {
      GOOD: { vi: "Tốt", en: "Good" },
      FAIR: { vi: "Khá", en: "Fair" },
      PASS: { vi: "Đạt", en: "Pass" },
      FAIL: { vi: "Chưa đạt", en: "Not yet passed" },
    },
  },
  ACADEMIC_RESULT: {
    version: "Thông tư 22/2021/TT-BGDĐT",
    codes: {
      GOOD: { vi: "Tốt", en: "Good" },
      FAIR: { vi: "Khá", en: "Fair" },
      PASS: { vi: "Đạt", en: "Pass" },
      FAIL: { vi: "Chưa đạt", en: "Not yet passed" },
    },
  },
  SCHOOL_SUBJECT: {
    version: "Thông tư 32/2018/TT-BGDĐT",
    codes: {
      PRESCHOOL_CARE: { vi: "Chăm sóc, giáo dục trẻ", en: "Preschool care and education" },
      VIETNAMESE: { vi: "Tiếng Việt", en: "Vietnamese" },
      LITERATURE: { vi: "Ngữ văn", en: "Literature" },
      MATHEMATICS: { vi: "Toán", en: "Mathematics" },
      ENGLISH: { vi: "Tiếng Anh", en: "English" },
      NATURAL_SCIENCE: { vi: "Khoa học tự nhiên", en: "Natural science" },
      HISTORY_GEOGRAPHY: { vi: "Lịch sử và Địa lí", en: "History and geography" },
      INFORMATICS: { vi: "Tin học", en: "Informatics" },
    },
  },
  TEACHER_QUALIFICATION: {
    version: educationLaw,
    codes: {
      COLLEGE: { vi: "Cao đẳng", en: "College" },
      BACHELOR: { vi: "Đại học", en: "Bachelor" },
      MASTER: { vi: "Thạc sĩ", en: "Master" },
    },
  },
  TEACHER_CONTRACT: {
    version: "Luật Viên chức 58/2010/QH12",
    codes: {
      PERMANENT: { vi: "Hợp đồng làm việc không xác định thời hạn", en: "Permanent" },
      FIXED_TERM: { vi: "Hợp đồng làm việc xác định thời hạn", en: "Fixed term" },
      VISITING: { vi: "Thỉnh giảng", en: "Visiting" },
    },
  },
  DIPLOMA_KIND: {
    version: educationLaw,
    codes: {
      LOWER_SECONDARY: { vi: "Bằng tốt nghiệp trung học cơ sở", en: "Lower secondary diploma" },
      UPPER_SECONDARY: { vi: "Bằng tốt nghiệp trung học phổ thông", en: "Upper secondary diploma" },
      INTERMEDIATE: { vi: "Bằng tốt nghiệp trung cấp", en: "Intermediate vocational diploma" },
      COLLEGE: { vi: "Bằng tốt nghiệp cao đẳng", en: "College diploma" },
      CERTIFICATE: { vi: "Chứng chỉ", en: "Certificate" },
    },
  },
};
