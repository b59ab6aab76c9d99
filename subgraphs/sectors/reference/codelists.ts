import type { Codelist } from "@lgsp/kit";

export const codelists: Readonly<Record<string, Codelist>> = {
  AGENCY_KIND: {
    version: "Luật Tổ chức chính quyền địa phương 72/2025/QH15",
    codes: {
      MINISTRY: { vi: "Bộ, cơ quan ngang bộ", en: "Ministry" },
      PROVINCE: { vi: "Ủy ban nhân dân tỉnh", en: "Provincial People's Committee" },
      PROVINCIAL: { vi: "Cơ quan chuyên môn thuộc tỉnh", en: "Specialised agency of the province" },
      VERTICAL: { vi: "Cơ quan ngành dọc tại tỉnh", en: "Vertical agency in the province" },
      COMMUNE: { vi: "Ủy ban nhân dân cấp xã", en: "Commune People's Committee" },
      FORMER_DISTRICT: { vi: "Ủy ban nhân dân huyện (trước 1/7/2025)", en: "District committee (before 1 July 2025)" },
    },
  },
  ICD10_CHAPTER: {
    version: "ICD-10, Quyết định 4469/QĐ-BYT",
    codes: {
      I: { vi: "Bệnh nhiễm trùng và ký sinh trùng", en: "Certain infectious and parasitic diseases" },
      II: { vi: "U tân sinh", en: "Neoplasms" },
      III: { vi: "Bệnh máu, cơ quan tạo máu và rối loạn miễn dịch", en: "Diseases of the blood and immune mechanism" },
      IV: { vi: "Bệnh nội tiết, dinh dưỡng và chuyển hóa", en: "Endocrine, nutritional and metabolic diseases" },
      V: { vi: "Rối loạn tâm thần và hành vi", en: "Mental and behavioural disorders" },
      VI: { vi: "Bệnh hệ thần kinh", en: "Diseases of the nervous system" },
      VII: { vi: "Bệnh mắt và phần phụ", en: "Diseases of the eye and adnexa" },
      VIII: { vi: "Bệnh tai và xương chũm", en: "Diseases of the ear and mastoid process" },
      IX: { vi: "Bệnh hệ tuần hoàn", en: "Diseases of the circulatory system" },
      X: { vi: "Bệnh hệ hô hấp", en: "Diseases of the respiratory system" },
      XI: { vi: "Bệnh hệ tiêu hóa", en: "Diseases of the digestive system" },
      XII: { vi: "Bệnh da và mô dưới da", en: "Diseases of the skin and subcutaneous tissue" },
      XIII: { vi: "Bệnh hệ cơ, xương, khớp và mô liên kết", en: "Diseases of the musculoskeletal system" },
      XIV: { vi: "Bệnh hệ sinh dục, tiết niệu", en: "Diseases of the genitourinary system" },
      XV: { vi: "Thai nghén, sinh đẻ và hậu sản", en: "Pregnancy, childbirth and the puerperium" },
      XVI: { vi: "Bệnh khởi phát trong thời kỳ chu sinh", en: "Conditions originating in the perinatal period" },
      XVII: { vi: "Dị tật bẩm sinh và bất thường nhiễm sắc thể", en: "Congenital malformations" },
      XVIII: { vi: "Triệu chứng, dấu hiệu và bất thường cận lâm sàng", en: "Symptoms, signs and abnormal findings" },
      XIX: {
        vi: "Vết thương, ngộ độc và hậu quả khác từ bên ngoài",
        en: "Injury, poisoning and other external causes",
      },
      XX: { vi: "Nguyên nhân ngoại sinh của bệnh và tử vong", en: "External causes of morbidity and mortality" },
      XXI: { vi: "Yếu tố ảnh hưởng sức khỏe và tiếp xúc dịch vụ y tế", en: "Factors influencing health status" },
      XXII: { vi: "Mã cho mục đích đặc biệt", en: "Codes for special purposes" },
    },
  },
};
