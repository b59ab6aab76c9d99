import type { Codelist } from "@lgsp/kit";

const environmentLaw = "Luật Bảo vệ môi trường 72/2020/QH14";
const monitoringRules = "Thông tư 10/2021/TT-BTNMT";

export const codelists: Readonly<Record<string, Codelist>> = {
  MONITORED_MEDIUM: {
    version: monitoringRules,
    codes: {
      AIR: { vi: "Không khí xung quanh", en: "Ambient air" },
      SURFACE_WATER: { vi: "Nước mặt", en: "Surface water" },
      WASTEWATER: { vi: "Nước thải", en: "Wastewater" },
      EMISSION: { vi: "Khí thải", en: "Emissions" },
      RAIN: { vi: "Mưa", en: "Rain" },
      WATER_LEVEL: { vi: "Mực nước sông", en: "River level" },
      RESERVOIR: { vi: "Hồ chứa", en: "Reservoir" },
    },
  },
  STATION_STATUS: {
    version: monitoringRules,
    codes: {
      OPERATING: { vi: "Đang hoạt động", en: "Operating" },
      MAINTENANCE: { vi: "Đang bảo trì", en: "Under maintenance" },
      SILENT: { vi: "Mất tín hiệu", en: "Silent" },
    },
  },
  PARAMETER: {
    version: monitoringRules,
    codes: {
      PH: { vi: "pH", en: "pH" },
      DO: { vi: "Ôxy hòa tan", en: "Dissolved oxygen" },
      TSS: { vi: "Tổng chất rắn lơ lửng", en: "Total suspended solids" },
      COD: { vi: "Nhu cầu ôxy hóa học", en: "Chemical oxygen demand" },
      BOD5: { vi: "Nhu cầu ôxy sinh hóa", en: "Biochemical oxygen demand" },
      NH4_N: { vi: "Amoni (tính theo N)", en: "Ammonium as N" },
      SO2: { vi: "Lưu huỳnh điôxit", en: "Sulphur dioxide" },
      NO2: { vi: "Nitơ điôxit", en: "Nitrogen dioxide" },
      NOX: { vi: "Nitơ ôxit", en: "Nitrogen oxides" },
      CO: { vi: "Cacbon mônôxit", en: "Carbon monoxide" },
      O3: { vi: "Ôzôn", en: "Ozone" },
      PM10: { vi: "Bụi PM10", en: "Particles PM10" },
      PM25: { vi: "Bụi PM2.5", en: "Particles PM2.5" },
      TSP: { vi: "Tổng bụi lơ lửng", en: "Total suspended particles" },
      PM: { vi: "Bụi tổng trong khí thải", en: "Dust in emissions" },
      FLOW: { vi: "Lưu lượng", en: "Flow" },
      RAIN: { vi: "Lượng mưa", en: "Rainfall" },
      LEVEL: { vi: "Mực nước", en: "Water level" },
      INFLOW: { vi: "Lưu lượng đến hồ", en: "Inflow" },
      OUTFLOW: { vi: "Lưu lượng xả", en: "Outflow" },
    },
  },
  MEASUREMENT_UNIT: {
    version: monitoringRules,
    codes: {
      PH: { vi: "đơn vị pH", en: "pH units" },
      MG_L: { vi: "mg/L", en: "mg/L" },
      UG_M3: { vi: "µg/m³", en: "µg/m³" },
      MG_NM3: { vi: "mg/Nm³", en: "mg/Nm³" },
      MM: { vi: "mm", en: "mm" },
      M: { vi: "m", en: "m" },
      M3_S: { vi: "m³/s", en: "m³/s" },
    },
  },
  OBSERVATION_QUALITY: {
    version: monitoringRules,
    codes: {
      "00": { vi: "Đang đo", en: "Measuring" },
      "01": { vi: "Hiệu chuẩn", en: "Calibrating" },
      "02": { vi: "Báo lỗi thiết bị", en: "Device fault" },
    },
  },
  PERMIT_ISSUER: {
    version: environmentLaw,
    codes: {
      MINISTRY: { vi: "Bộ", en: "Ministry" },
      PROVINCE: { vi: "Ủy ban nhân dân tỉnh", en: "Province" },
      COMMUNE: { vi: "Ủy ban nhân dân cấp xã", en: "Commune" },
    },
  },
  POVERTY_CLASS: {
    version: "Quyết định 24/2021/QĐ-TTg",
    codes: {
      POOR: { vi: "Hộ nghèo", en: "Poor" },
      NEAR_POOR: { vi: "Hộ cận nghèo", en: "Near-poor" },
      ESCAPED: { vi: "Hộ thoát nghèo, thoát cận nghèo", en: "Left poverty" },
    },
  },
  HAZARD: {
    version: "Luật Phòng, chống thiên tai 33/2013/QH13",
    codes: {
      FLOOD: { vi: "Ngập lụt", en: "Flood" },
      FLASH_FLOOD: { vi: "Lũ quét", en: "Flash flood" },
      LANDSLIDE: { vi: "Sạt lở đất", en: "Landslide" },
    },
  },
  FARM_KIND: {
    version: "Luật Trồng trọt 31/2018/QH14, Luật Chăn nuôi 32/2018/QH14, Luật Thủy sản 18/2017/QH14",
    codes: {
      CROPS: { vi: "Trồng trọt", en: "Crops" },
      LIVESTOCK: { vi: "Chăn nuôi", en: "Livestock" },
      AQUACULTURE: { vi: "Nuôi trồng thủy sản", en: "Aquaculture" },
    },
  },
  FARM_PRODUCT: {
    version: "Danh mục của bộ dữ liệu cơ sở sản xuất nông nghiệp",
    codes: {
      RICE: { vi: "Lúa", en: "Rice" },
      CASSAVA: { vi: "Sắn", en: "Cassava" },
      SUGARCANE: { vi: "Mía", en: "Sugarcane" },
      ACACIA: { vi: "Keo", en: "Acacia" },
      COFFEE: { vi: "Cà phê", en: "Coffee" },
      RUBBER: { vi: "Cao su", en: "Rubber" },
      GARLIC: { vi: "Tỏi, hành", en: "Garlic and onion" },
      BUFFALO: { vi: "Trâu", en: "Buffalo" },
      CATTLE: { vi: "Bò", en: "Cattle" },
      PIG: { vi: "Lợn", en: "Pigs" },
      POULTRY: { vi: "Gia cầm", en: "Poultry" },
      SHRIMP: { vi: "Tôm", en: "Shrimp" },
      FISH: { vi: "Cá", en: "Fish" },
    },
  },
};
