import type { Codelist } from "@lgsp/kit";

export const codelists: Readonly<Record<string, Codelist>> = {
  RESEARCH_FIELD: {
    version: "Phân loại lĩnh vực nghiên cứu khoa học và phát triển công nghệ (theo OECD FORD 2007)",
    codes: {
      1: { vi: "Khoa học tự nhiên", en: "Natural sciences" },
      2: { vi: "Khoa học kỹ thuật và công nghệ", en: "Engineering and technology" },
      3: { vi: "Khoa học y, dược", en: "Medical and health sciences" },
      4: { vi: "Khoa học nông nghiệp", en: "Agricultural sciences" },
      5: { vi: "Khoa học xã hội", en: "Social sciences" },
      6: { vi: "Khoa học nhân văn", en: "Humanities" },
    },
  },
  RESEARCH_RATING: {
    version: "Luật Khoa học, công nghệ và đổi mới sáng tạo 93/2025/QH15",
    codes: {
      EXCELLENT: { vi: "Xuất sắc", en: "Excellent" },
      PASSED: { vi: "Đạt", en: "Passed" },
      FAILED: { vi: "Không đạt", en: "Failed" },
    },
  },
  TELECOM_OPERATOR: {
    version: "Luật Viễn thông 24/2023/QH15",
    codes: {
      VIETTEL: { vi: "Viettel", en: "Viettel" },
      VNPT: { vi: "VNPT VinaPhone", en: "VNPT VinaPhone" },
      MOBIFONE: { vi: "MobiFone", en: "MobiFone" },
      VIETNAMOBILE: { vi: "Vietnamobile", en: "Vietnamobile" },
    },
  },
  TELECOM_TECHNOLOGY: {
    version: "3GPP",
    codes: {
      "2G": { vi: "2G", en: "2G" },
      "4G": { vi: "4G", en: "4G" },
      "5G": { vi: "5G", en: "5G" },
    },
  },
  DATA_CLASS: {
    version: "Luật Dữ liệu 60/2024/QH15",
    codes: {
      OPEN: { vi: "Dữ liệu mở", en: "Open" },
      SHARED: { vi: "Dữ liệu dùng chung", en: "Shared between agencies" },
      RESTRICTED: { vi: "Dữ liệu dùng riêng", en: "Restricted" },
    },
  },
  POSTAL_OPERATOR: {
    version: "Luật Bưu chính 49/2010/QH12",
    codes: {
      VNPOST: { vi: "Bưu điện Việt Nam", en: "Vietnam Post" },
      VIETTEL_POST: { vi: "Viettel Post", en: "Viettel Post" },
    },
  },
};
