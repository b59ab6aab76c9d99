import type { Codelist } from "@lgsp/kit";

export const codelists: Readonly<Record<string, Codelist>> = {
  UNIT_KIND: {
    version: "Luật Tổ chức chính quyền địa phương 72/2025/QH15",
    codes: {
      COMMUNE: { vi: "Xã", en: "Commune" },
      WARD: { vi: "Phường", en: "Ward" },
      SPECIAL_ZONE: { vi: "Đặc khu", en: "Special zone" },
      TOWNSHIP: { vi: "Thị trấn (trước 1/7/2025)", en: "Township (before 1 July 2025)" },
      DISTRICT: { vi: "Huyện (trước 1/7/2025)", en: "District (before 1 July 2025)" },
    },
  },
  CHANGE_COVERAGE: {
    version: "Nghị quyết 1677/NQ-UBTVQH15",
    codes: {
      FULL: { vi: "Toàn bộ", en: "Whole unit" },
      PARTIAL: { vi: "Một phần", en: "Part of the unit" },
    },
  },
  GEOMETRY_SOURCE: {
    version: "lgsp geo import",
    codes: {
      SAMPLE: { vi: "Hình mẫu, không phải ranh giới pháp lý", en: "Sample shape, not a legal boundary" },
      OFFICIAL: { vi: "Tệp ranh giới do cơ quan quản lý cung cấp", en: "Boundary file of the responsible agency" },
    },
  },
  LAND_USE: {
    version: "Ký hiệu loại đất trên bản đồ địa chính",
    codes: {
      ONT: { vi: "Đất ở tại nông thôn", en: "Rural residential land" },
      ODT: { vi: "Đất ở tại đô thị", en: "Urban residential land" },
      LUC: { vi: "Đất chuyên trồng lúa", en: "Wet rice land" },
      HNK: { vi: "Đất trồng cây hằng năm khác", en: "Other annual crops" },
      CLN: { vi: "Đất trồng cây lâu năm", en: "Perennial crops" },
      RSX: { vi: "Đất rừng sản xuất", en: "Production forest" },
      TMD: { vi: "Đất thương mại, dịch vụ", en: "Commerce and services" },
      TSC: { vi: "Đất xây dựng trụ sở cơ quan", en: "Land of offices of the state" },
      TON: { vi: "Đất tôn giáo", en: "Land of religious facilities" },
      TIN: { vi: "Đất tín ngưỡng", en: "Land of communal houses and shrines" },
      SKC: { vi: "Đất cơ sở sản xuất phi nông nghiệp", en: "Non-agricultural production" },
    },
  },
  PLACE_KIND: {
    version: "Danh mục của bộ dữ liệu địa danh",
    codes: {
      RIVER: { vi: "Sông", en: "River" },
      RESERVOIR: { vi: "Hồ, đập", en: "Reservoir" },
      BRIDGE: { vi: "Cầu", en: "Bridge" },
      INDUSTRIAL: { vi: "Khu, cơ sở công nghiệp", en: "Industrial site" },
      HOSPITAL: { vi: "Bệnh viện", en: "Hospital" },
      SCHOOL: { vi: "Trường học", en: "School" },
      HERITAGE: { vi: "Di tích", en: "Heritage site" },
      TOURISM: { vi: "Điểm du lịch", en: "Tourist site" },
    },
  },
};
