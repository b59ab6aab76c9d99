import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "ethnicity-religion",
  title: { vi: "Dân tộc và Tôn giáo", en: "Ethnic and religious affairs" },
  owner: "H48.12",
  legalBasis: [
    "Nghị định 05/2011/NĐ-CP về công tác dân tộc",
    "Luật Tín ngưỡng, tôn giáo 02/2016/QH14",
    "Quyết định 28/2023/QĐ-TTg về người có uy tín trong đồng bào dân tộc thiểu số",
    "Quyết định 1719/QĐ-TTg về Chương trình mục tiêu quốc gia vùng đồng bào dân tộc thiểu số và miền núi",
    "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
