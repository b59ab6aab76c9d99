import type { Codelist } from "@lgsp/kit";

export const codelists: Readonly<Record<string, Codelist>> = {
  WORK_KIND: {
    version: "Luật Xây dựng 50/2014/QH13",
    codes: {
      HOUSE: { vi: "Nhà ở riêng lẻ", en: "Private house" },
      CIVIL: { vi: "Công trình dân dụng", en: "Civil building" },
      INDUSTRIAL: { vi: "Công trình công nghiệp", en: "Industrial works" },
      INFRASTRUCTURE: { vi: "Hạ tầng kỹ thuật", en: "Technical infrastructure" },
    },
  },
  PLANNING_FUNCTION: {
    version: "Luật Quy hoạch đô thị và nông thôn 47/2024/QH15",
    codes: {
      RESIDENTIAL: { vi: "Đất ở", en: "Residential" },
      MIXED: { vi: "Hỗn hợp, thương mại, dịch vụ", en: "Mixed use, commerce and services" },
      INDUSTRIAL: { vi: "Công nghiệp", en: "Industrial" },
      GREEN: { vi: "Cây xanh, mặt nước", en: "Green space and water" },
      AGRICULTURE: { vi: "Nông nghiệp, lâm nghiệp", en: "Agriculture and forestry" },
    },
  },
  ROAD_KIND: {
    version: "Luật Đường bộ 35/2024/QH15",
    codes: {
      ROAD: { vi: "Đường", en: "Road" },
      BRIDGE: { vi: "Cầu", en: "Bridge" },
      FORD: { vi: "Ngầm tràn", en: "Ford" },
    },
  },
  ROAD_CONDITION: {
    version: "Phân loại của cơ quan quản lý đường bộ (danh mục mẫu)",
    codes: {
      GOOD: { vi: "Tốt", en: "Good" },
      FAIR: { vi: "Trung bình", en: "Fair" },
      POOR: { vi: "Xuống cấp", en: "Poor" },
    },
  },
  VEHICLE_KIND: {
    version: "Luật Trật tự, an toàn giao thông đường bộ 36/2024/QH15",
    codes: {
      CAR: { vi: "Ô tô con", en: "Car" },
      BUS: { vi: "Ô tô khách", en: "Bus or coach" },
      TRUCK: { vi: "Ô tô tải", en: "Lorry" },
    },
  },
  TRANSPORT_BADGE: {
    version: "Luật Đường bộ 35/2024/QH15",
    codes: {
      TAXI: { vi: "Xe taxi", en: "Taxi" },
      FIXED_ROUTE: { vi: "Xe tuyến cố định", en: "Fixed route" },
      CONTRACT: { vi: "Xe hợp đồng", en: "Contract carriage" },
      FREIGHT: { vi: "Xe tải kinh doanh vận tải", en: "Freight for hire" },
    },
  },
  URBAN_DEVICE_KIND: {
    version: "Danh mục của trung tâm điều hành đô thị (danh mục mẫu)",
    codes: {
      CAMERA: { vi: "Camera giao thông", en: "Traffic camera" },
      LIGHT: { vi: "Tủ điều khiển chiếu sáng", en: "Lighting controller" },
      FLOOD: { vi: "Cảm biến ngập", en: "Flood sensor" },
      RAIN: { vi: "Cảm biến mưa", en: "Rain gauge" },
    },
  },
  DEVICE_STATUS: {
    version: "Danh mục của trung tâm điều hành đô thị (danh mục mẫu)",
    codes: {
      ONLINE: { vi: "Đang hoạt động", en: "Online" },
      SILENT: { vi: "Mất tín hiệu", en: "Silent" },
      MAINTENANCE: { vi: "Bảo trì", en: "Under maintenance" },
    },
  },
};
