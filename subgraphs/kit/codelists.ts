import type { Codelist } from "./sector.ts";

/** Lists that several sectors use; a list of one sector is in its sector.ts. */
export const sharedCodelists: Readonly<Record<string, Codelist>> = {
  SEX: {
    version: "ISO/IEC 5218; Nghị định 70/2024/NĐ-CP",
    codes: { M: { vi: "Nam", en: "Male" }, F: { vi: "Nữ", en: "Female" } },
  },
  MARITAL_STATUS: {
    version: "Tổng điều tra dân số và nhà ở 2019",
    codes: {
      1: { vi: "Chưa vợ/chồng", en: "Never married" },
      2: { vi: "Có vợ/chồng", en: "Married" },
      3: { vi: "Góa", en: "Widowed" },
      4: { vi: "Ly hôn", en: "Divorced" },
      5: { vi: "Ly thân", en: "Separated" },
    },
  },
  RELATION_TO_HEAD: {
    version: "Luật Cư trú 68/2020/QH14",
    codes: {
      HEAD: { vi: "Chủ hộ", en: "Head of household" },
      SPOUSE: { vi: "Vợ/chồng", en: "Spouse" },
      CHILD: { vi: "Con", en: "Child" },
      PARENT: { vi: "Cha/mẹ", en: "Parent" },
      GRANDCHILD: { vi: "Cháu", en: "Grandchild" },
      OTHER: { vi: "Khác", en: "Other" },
    },
  },
  LIFE_STATUS: {
    version: "Luật Căn cước 26/2023/QH15",
    codes: {
      ALIVE: { vi: "Còn sống", en: "Alive" },
      DEAD: { vi: "Đã chết", en: "Dead" },
      MISSING: { vi: "Mất tích", en: "Missing" },
    },
  },
  NATIONALITY: {
    version: "ISO 3166-1",
    codes: {
      VN: { vi: "Việt Nam", en: "Viet Nam" },
      LA: { vi: "Lào", en: "Laos" },
      KH: { vi: "Campuchia", en: "Cambodia" },
    },
  },
  ABO: {
    version: "ISBT 001 (ABO)",
    codes: {
      A: { vi: "Nhóm A", en: "Group A" },
      B: { vi: "Nhóm B", en: "Group B" },
      AB: { vi: "Nhóm AB", en: "Group AB" },
      O: { vi: "Nhóm O", en: "Group O" },
    },
  },
  DISABILITY_KIND: {
    version: "Luật Người khuyết tật 51/2010/QH12",
    codes: {
      MOBILITY: { vi: "Khuyết tật vận động", en: "Mobility" },
      HEARING_SPEECH: { vi: "Khuyết tật nghe, nói", en: "Hearing and speech" },
      VISION: { vi: "Khuyết tật nhìn", en: "Vision" },
      MENTAL: { vi: "Khuyết tật thần kinh, tâm thần", en: "Nervous and mental" },
      INTELLECTUAL: { vi: "Khuyết tật trí tuệ", en: "Intellectual" },
      OTHER: { vi: "Khuyết tật khác", en: "Other" },
    },
  },
};
