import type { Codelist } from "@lgsp/kit";

const insuranceLaw = "Luật Bảo hiểm xã hội 41/2024/QH15";

export const codelists: Readonly<Record<string, Codelist>> = {
  INSURANCE_STATUS: {
    version: insuranceLaw,
    codes: {
      CONTRIBUTING: { vi: "Đang đóng", en: "Contributing" },
      RESERVED: { vi: "Bảo lưu thời gian đóng", en: "Contribution period reserved" },
      PENSION: { vi: "Đang hưởng lương hưu", en: "Receiving a pension" },
      ENDED: { vi: "Đã chấm dứt", en: "Ended" },
    },
  },
  HEALTH_CARD_GROUP: {
    version: "Luật Bảo hiểm y tế 25/2008/QH12, ký hiệu trên thẻ",
    codes: {
      HN: { vi: "Người thuộc hộ nghèo", en: "Member of a poor household" },
      CN: { vi: "Người thuộc hộ cận nghèo", en: "Member of a near-poor household" },
      DT: { vi: "Người dân tộc thiểu số ở vùng khó khăn", en: "Ethnic minority in a difficult area" },
      TE: { vi: "Trẻ em dưới 6 tuổi", en: "Child under six" },
      HS: { vi: "Học sinh", en: "Pupil" },
      HC: { vi: "Cán bộ, công chức, viên chức", en: "Official or public employee" },
      DN: { vi: "Người lao động trong doanh nghiệp", en: "Employee of an enterprise" },
      HT: { vi: "Người hưởng lương hưu", en: "Pensioner" },
      BT: { vi: "Người hưởng trợ cấp xã hội", en: "Recipient of a social allowance" },
      GD: { vi: "Người tham gia theo hộ gia đình", en: "Insured with the household" },
    },
  },
  BENEFIT_KIND: {
    version: insuranceLaw,
    codes: {
      PENSION: { vi: "Hưu trí", en: "Pension" },
      SICKNESS: { vi: "Ốm đau", en: "Sickness" },
      MATERNITY: { vi: "Thai sản", en: "Maternity" },
      OCCUPATIONAL: { vi: "Tai nạn lao động, bệnh nghề nghiệp", en: "Occupational accident or disease" },
      SURVIVOR: { vi: "Tử tuất", en: "Survivors" },
      UNEMPLOYMENT: { vi: "Trợ cấp thất nghiệp", en: "Unemployment" },
    },
  },
};
