import type { Codelist } from "@lgsp/kit";

const heritageLaw = "Luật Di sản văn hóa 45/2024/QH15";
const tourismLaw = "Luật Du lịch 09/2017/QH14";

export const codelists: Readonly<Record<string, Codelist>> = {
  HERITAGE_RANK: {
    version: heritageLaw,
    codes: {
      NATIONAL_SPECIAL: { vi: "Di tích quốc gia đặc biệt", en: "Special national relic" },
      NATIONAL: { vi: "Di tích quốc gia", en: "National relic" },
      PROVINCIAL: { vi: "Di tích cấp tỉnh", en: "Provincial relic" },
    },
  },
  HERITAGE_KIND: {
    version: heritageLaw,
    codes: {
      ARCHAEOLOGICAL: { vi: "Di tích khảo cổ", en: "Archaeological site" },
      HISTORICAL: { vi: "Di tích lịch sử - văn hóa", en: "Historical site" },
      ARCHITECTURAL: { vi: "Di tích kiến trúc nghệ thuật", en: "Architectural monument" },
      LANDSCAPE: { vi: "Danh lam thắng cảnh", en: "Scenic landscape" },
    },
  },
  HERITAGE_CONDITION: {
    version: heritageLaw,
    codes: {
      GOOD: { vi: "Tốt", en: "Good" },
      DEGRADED: { vi: "Xuống cấp", en: "Degraded" },
      SEVERELY_DEGRADED: { vi: "Xuống cấp nghiêm trọng", en: "Severely degraded" },
      UNDER_RESTORATION: { vi: "Đang tu bổ, phục hồi", en: "Being restored" },
    },
  },
  ARTISAN_TITLE: {
    version: "Luật Thi đua, khen thưởng 06/2022/QH15",
    codes: {
      PEOPLES_ARTISAN: { vi: "Nghệ nhân nhân dân", en: "People's Artisan" },
      EMINENT_ARTISAN: { vi: "Nghệ nhân ưu tú", en: "Eminent Artisan" },
      PRACTITIONER: { vi: "Người thực hành", en: "Practitioner" },
    },
  },
  GUIDE_KIND: {
    version: tourismLaw,
    codes: {
      INTERNATIONAL: { vi: "Hướng dẫn viên du lịch quốc tế", en: "International tour guide" },
      DOMESTIC: { vi: "Hướng dẫn viên du lịch nội địa", en: "Domestic tour guide" },
      ON_SITE: { vi: "Hướng dẫn viên du lịch tại điểm", en: "On-site tour guide" },
    },
  },
};
