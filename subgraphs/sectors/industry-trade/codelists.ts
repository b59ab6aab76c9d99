import type { Codelist } from "@lgsp/kit";

export const codelists: Readonly<Record<string, Codelist>> = {
  INDUSTRIAL_ZONE_KIND: {
    version: "Nghị định 35/2022/NĐ-CP; Nghị định 32/2024/NĐ-CP",
    codes: {
      ECONOMIC_ZONE: { vi: "Khu kinh tế", en: "Economic zone" },
      INDUSTRIAL_PARK: { vi: "Khu công nghiệp", en: "Industrial park" },
      CLUSTER: { vi: "Cụm công nghiệp", en: "Industrial cluster" },
    },
  },
  POWER_ASSET_KIND: {
    version: "Luật Điện lực 61/2024/QH15",
    codes: {
      HYDROPOWER: { vi: "Nhà máy thủy điện", en: "Hydropower plant" },
      SOLAR: { vi: "Nhà máy điện mặt trời", en: "Solar power plant" },
      SUBSTATION: { vi: "Trạm biến áp", en: "Substation" },
      LINE: { vi: "Đường dây", en: "Power line" },
    },
  },
  ELECTRICITY_CUSTOMER: {
    version: "Biểu giá bán lẻ điện (nhóm khách hàng sử dụng điện)",
    codes: {
      RESIDENTIAL: { vi: "Sinh hoạt", en: "Households" },
      INDUSTRY: { vi: "Sản xuất", en: "Production" },
      BUSINESS: { vi: "Kinh doanh, dịch vụ", en: "Commerce and services" },
      PUBLIC: { vi: "Hành chính, sự nghiệp", en: "Public services" },
    },
  },
  TRADE_LICENCE_KIND: {
    version: "Luật Thương mại 36/2005/QH11 (hàng hóa kinh doanh có điều kiện)",
    codes: {
      PETROL: { vi: "Bán lẻ xăng dầu", en: "Petrol retail" },
      ALCOHOL: { vi: "Kinh doanh rượu", en: "Alcohol" },
      TOBACCO: { vi: "Bán lẻ thuốc lá", en: "Tobacco retail" },
      LPG: { vi: "Kinh doanh khí dầu mỏ hóa lỏng (LPG)", en: "Liquefied petroleum gas" },
      EXPLOSIVES: { vi: "Sử dụng vật liệu nổ công nghiệp", en: "Industrial explosives" },
    },
  },
  MARKET_KIND: {
    version: "Nghị định 60/2024/NĐ-CP về phát triển và quản lý chợ",
    codes: {
      MARKET: { vi: "Chợ", en: "Market" },
      SUPERMARKET: { vi: "Siêu thị", en: "Supermarket" },
      LOGISTICS: { vi: "Kho, trung tâm logistics", en: "Warehouse or logistics centre" },
    },
  },
  MARKET_GRADE: {
    version: "Nghị định 60/2024/NĐ-CP về phát triển và quản lý chợ",
    codes: {
      1: { vi: "Hạng 1", en: "Grade 1" },
      2: { vi: "Hạng 2", en: "Grade 2" },
      3: { vi: "Hạng 3", en: "Grade 3" },
    },
  },
};
