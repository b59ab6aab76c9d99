import type { Codelist } from "@lgsp/kit";

const medicalLaw = "Luật Khám bệnh, chữa bệnh 15/2023/QH15";

export const codelists: Readonly<Record<string, Codelist>> = {
  CARE_LEVEL: {
    version: medicalLaw,
    codes: {
      INITIAL: { vi: "Cấp ban đầu", en: "Initial level" },
      BASIC: { vi: "Cấp cơ bản", en: "Basic level" },
      SPECIALISED: { vi: "Cấp chuyên sâu", en: "Specialised level" },
    },
  },
  FACILITY_OWNERSHIP: {
    version: medicalLaw,
    codes: {
      PUBLIC: { vi: "Công lập", en: "Public" },
      PRIVATE: { vi: "Tư nhân", en: "Private" },
    },
  },
  FACILITY_STATUS: {
    version: medicalLaw,
    codes: {
      OPERATING: { vi: "Đang hoạt động", en: "Operating" },
      SUSPENDED: { vi: "Tạm dừng hoạt động", en: "Suspended" },
    },
  },
  ENCOUNTER_KIND: {
    version: medicalLaw,
    codes: {
      OUTPATIENT: { vi: "Khám ngoại trú", en: "Outpatient visit" },
      OUTPATIENT_TREATMENT: { vi: "Điều trị ngoại trú", en: "Outpatient treatment" },
      INPATIENT: { vi: "Điều trị nội trú", en: "Inpatient stay" },
      DAY_TREATMENT: { vi: "Điều trị ban ngày", en: "Day treatment" },
    },
  },
  VACCINE: {
    version: "Chương trình Tiêm chủng mở rộng",
    codes: {
      HEPB: { vi: "Viêm gan B sơ sinh", en: "Hepatitis B at birth" },
      BCG: { vi: "Lao (BCG)", en: "Tuberculosis (BCG)" },
      DPT_HEPB_HIB: {
        vi: "Bạch hầu - Ho gà - Uốn ván - Viêm gan B - Hib",
        en: "Diphtheria, pertussis, tetanus, hepatitis B, Hib",
      },
      OPV: { vi: "Bại liệt uống", en: "Oral polio" },
      IPV: { vi: "Bại liệt tiêm", en: "Inactivated polio" },
      MEASLES: { vi: "Sởi", en: "Measles" },
      MR: { vi: "Sởi - Rubella", en: "Measles and rubella" },
      DPT: { vi: "Bạch hầu - Ho gà - Uốn ván", en: "Diphtheria, pertussis, tetanus" },
      JE: { vi: "Viêm não Nhật Bản", en: "Japanese encephalitis" },
      TETANUS: { vi: "Uốn ván", en: "Tetanus" },
      COVID_19: { vi: "COVID-19", en: "COVID-19" },
    },
  },
  PROTECTION_GROUND: {
    version: "Nghị định 20/2021/NĐ-CP",
    codes: {
      CHILD_WITHOUT_CARE: { vi: "Trẻ em không có nguồn nuôi dưỡng", en: "Child without a source of care" },
      SINGLE_PARENT_POOR: { vi: "Người đơn thân nghèo đang nuôi con", en: "Poor single parent" },
      ELDERLY: { vi: "Người cao tuổi", en: "Elderly person" },
      DISABLED: { vi: "Người khuyết tật nặng, đặc biệt nặng", en: "Person with a severe disability" },
      POOR_WITH_HIV: { vi: "Người nhiễm HIV thuộc hộ nghèo", en: "Person with HIV in a poor household" },
    },
  },
  DISABILITY_LEVEL: {
    version: "Luật Người khuyết tật 51/2010/QH12",
    codes: {
      EXTREMELY_SEVERE: { vi: "Khuyết tật đặc biệt nặng", en: "Extremely severe" },
      SEVERE: { vi: "Khuyết tật nặng", en: "Severe" },
      MILD: { vi: "Khuyết tật nhẹ", en: "Mild" },
    },
  },
  FOOD_BUSINESS_KIND: {
    version: "Luật An toàn thực phẩm 55/2010/QH12",
    codes: {
      PRODUCTION: { vi: "Sản xuất, chế biến thực phẩm", en: "Food production and processing" },
      CATERING: { vi: "Dịch vụ ăn uống", en: "Catering" },
      TRADE: { vi: "Kinh doanh thực phẩm", en: "Food trade" },
    },
  },
};
