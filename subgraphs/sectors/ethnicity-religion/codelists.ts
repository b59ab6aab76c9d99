import type { Codelist } from "@lgsp/kit";

const religionLaw = "Luật Tín ngưỡng, tôn giáo 02/2016/QH14";

export const codelists: Readonly<Record<string, Codelist>> = {
  ETHNIC_AREA_ZONE: {
    version: "Quyết định 33/2020/QĐ-TTg",
    codes: {
      I: { vi: "Xã khu vực I (bước đầu phát triển)", en: "Zone I, beginning to develop" },
      II: { vi: "Xã khu vực II (còn khó khăn)", en: "Zone II, with difficulties" },
      III: { vi: "Xã khu vực III (đặc biệt khó khăn)", en: "Zone III, with extreme difficulties" },
    },
  },
  RELIGIOUS_FACILITY_KIND: {
    version: religionLaw,
    codes: {
      PAGODA: { vi: "Chùa", en: "Pagoda" },
      CHURCH: { vi: "Nhà thờ", en: "Church" },
      TEMPLE: { vi: "Thánh thất", en: "Cao Đài temple" },
      MEETING_POINT: { vi: "Điểm nhóm", en: "Meeting point" },
      COMMUNAL_HOUSE: { vi: "Cơ sở tín ngưỡng (đình, miếu)", en: "Communal house or shrine" },
    },
  },
  PROGRAMME_COMPONENT: {
    version: "Quyết định 1719/QĐ-TTg",
    codes: {
      1: { vi: "Dự án 1: đất ở, nhà ở, đất sản xuất, nước sinh hoạt", en: "Land, housing and water" },
      2: { vi: "Dự án 2: sắp xếp, ổn định dân cư", en: "Resettlement" },
      3: { vi: "Dự án 3: phát triển sản xuất nông, lâm nghiệp", en: "Farming and forestry" },
      4: { vi: "Dự án 4: cơ sở hạ tầng thiết yếu", en: "Essential infrastructure" },
      5: { vi: "Dự án 5: giáo dục, đào tạo, nguồn nhân lực", en: "Education and training" },
      6: { vi: "Dự án 6: bảo tồn văn hóa gắn với du lịch", en: "Culture and tourism" },
      7: { vi: "Dự án 7: chăm sóc sức khỏe", en: "Health care" },
      8: { vi: "Dự án 8: bình đẳng giới", en: "Gender equality" },
      9: { vi: "Dự án 9: các dân tộc rất ít người, còn nhiều khó khăn", en: "Very small and disadvantaged groups" },
      10: { vi: "Dự án 10: truyền thông, giám sát", en: "Communication and supervision" },
    },
  },
};
