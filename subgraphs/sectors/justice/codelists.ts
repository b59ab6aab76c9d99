import type { Codelist } from "@lgsp/kit";

const civilStatusLaw = "Luật Hộ tịch 60/2014/QH13";
const notaryLaw = "Luật Công chứng 46/2024/QH15";
const legalAidLaw = "Luật Trợ giúp pháp lý 11/2017/QH14";

export const codelists: Readonly<Record<string, Codelist>> = {
  CIVIL_STATUS_KIND: {
    version: civilStatusLaw,
    codes: {
      BIRTH: { vi: "Khai sinh", en: "Birth" },
      MARRIAGE: { vi: "Kết hôn", en: "Marriage" },
      DEATH: { vi: "Khai tử", en: "Death" },
      RECOGNITION: { vi: "Nhận cha, mẹ, con", en: "Recognition of parent or child" },
    },
  },
  CIVIL_STATUS_ROLE: {
    version: civilStatusLaw,
    codes: {
      FATHER: { vi: "Cha", en: "Father" },
      MOTHER: { vi: "Mẹ", en: "Mother" },
      SPOUSE: { vi: "Vợ hoặc chồng", en: "Spouse" },
    },
  },
  CAUSE_OF_DEATH: {
    version: "Nhóm nguyên nhân của sổ đăng ký khai tử (danh mục mẫu)",
    codes: {
      OLD_AGE: { vi: "Tuổi già", en: "Old age" },
      CIRCULATORY: { vi: "Bệnh tim mạch", en: "Circulatory disease" },
      CANCER: { vi: "Ung thư", en: "Cancer" },
      RESPIRATORY: { vi: "Bệnh hô hấp", en: "Respiratory disease" },
      ACCIDENT: { vi: "Tai nạn", en: "Accident" },
      OTHER: { vi: "Nguyên nhân khác", en: "Other cause" },
    },
  },
  NOTARY_OFFICE: {
    version: "Danh sách mẫu tổ chức hành nghề công chứng",
    codes: {
      PCC1: { vi: "Phòng Công chứng số 1 (mẫu)", en: "State notary office no. 1 (sample)" },
      PCC2: { vi: "Phòng Công chứng số 2 (mẫu)", en: "State notary office no. 2 (sample)" },
      VPCC01: { vi: "Văn phòng công chứng Cẩm Thành (mẫu)", en: "Notary office Cẩm Thành (sample)" },
      VPCC02: { vi: "Văn phòng công chứng Bình Sơn (mẫu)", en: "Notary office Bình Sơn (sample)" },
      VPCC03: { vi: "Văn phòng công chứng Đức Phổ (mẫu)", en: "Notary office Đức Phổ (sample)" },
      VPCC04: { vi: "Văn phòng công chứng Kon Tum (mẫu)", en: "Notary office Kon Tum (sample)" },
    },
  },
  NOTARIAL_ASSET: {
    version: notaryLaw,
    codes: {
      LAND: { vi: "Quyền sử dụng đất, nhà ở", en: "Land use right and house" },
      VEHICLE: { vi: "Phương tiện", en: "Vehicle" },
      INHERITANCE: { vi: "Di sản thừa kế", en: "Inheritance" },
      OTHER: { vi: "Tài sản khác, ủy quyền", en: "Other property, power of attorney" },
    },
  },
  PARTY_ROLE: {
    version: notaryLaw,
    codes: {
      TRANSFEROR: { vi: "Bên chuyển giao", en: "Transferor" },
      TRANSFEREE: { vi: "Bên nhận", en: "Transferee" },
    },
  },
  VIOLATION_FIELD: {
    version: "Luật Xử lý vi phạm hành chính 15/2012/QH13",
    codes: {
      TRAFFIC: { vi: "Giao thông", en: "Traffic" },
      SECURITY: { vi: "An ninh, trật tự", en: "Public order" },
      LAND: { vi: "Đất đai", en: "Land" },
      CONSTRUCTION: { vi: "Xây dựng", en: "Construction" },
      ENVIRONMENT: { vi: "Bảo vệ môi trường", en: "Environment" },
      FORESTRY: { vi: "Lâm nghiệp", en: "Forestry" },
      FISHERIES: { vi: "Thủy sản", en: "Fisheries" },
      TRADE: { vi: "Thương mại", en: "Trade" },
      LABOUR: { vi: "Lao động, bảo hiểm", en: "Labour and insurance" },
      FOOD_SAFETY: { vi: "An toàn thực phẩm", en: "Food safety" },
    },
  },
  LEGAL_DOCUMENT_STATUS: {
    version: "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15",
    codes: {
      PENDING: { vi: "Chưa có hiệu lực", en: "Not yet in force" },
      IN_FORCE: { vi: "Còn hiệu lực", en: "In force" },
      PARTLY_EXPIRED: { vi: "Hết hiệu lực một phần", en: "Partly expired" },
      EXPIRED: { vi: "Hết hiệu lực", en: "Expired" },
    },
  },
  LEGAL_AID_GROUND: {
    version: legalAidLaw,
    codes: {
      POOR: { vi: "Người thuộc hộ nghèo", en: "Member of a poor household" },
      NEAR_POOR: { vi: "Người thuộc hộ cận nghèo", en: "Member of a near-poor household" },
      ETHNIC_MINORITY: {
        vi: "Người dân tộc thiểu số ở vùng đặc biệt khó khăn",
        en: "Ethnic minority person of an especially difficult area",
      },
      DISABLED: { vi: "Người khuyết tật có khó khăn về tài chính", en: "Person with a disability in hardship" },
      CHILD: { vi: "Trẻ em", en: "Child" },
      ELDERLY: { vi: "Người cao tuổi có khó khăn về tài chính", en: "Elderly person in hardship" },
    },
  },
  LEGAL_AID_FIELD: {
    version: legalAidLaw,
    codes: {
      CRIMINAL: { vi: "Hình sự", en: "Criminal" },
      CIVIL: { vi: "Dân sự", en: "Civil" },
      FAMILY: { vi: "Hôn nhân và gia đình", en: "Marriage and family" },
      LAND: { vi: "Đất đai", en: "Land" },
      ADMINISTRATIVE: { vi: "Hành chính", en: "Administrative" },
    },
  },
};
