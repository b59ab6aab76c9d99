import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "industry-trade",
  title: { vi: "Công Thương", en: "Industry and trade" },
  owner: "H48.05",
  legalBasis: [
    "Luật Điện lực 61/2024/QH15",
    "Luật Thương mại 36/2005/QH11",
    "Nghị định 32/2024/NĐ-CP về quản lý, phát triển cụm công nghiệp",
    "Nghị định 83/2014/NĐ-CP về kinh doanh xăng dầu",
    "Nghị định 105/2017/NĐ-CP về kinh doanh rượu",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
