import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "education",
  title: { vi: "Giáo dục và Đào tạo", en: "Education and training" },
  owner: "H48.09",
  legalBasis: [
    "Luật Giáo dục 43/2019/QH14",
    "Luật Nhà giáo 73/2025/QH15",
    "Nghị định 238/2025/NĐ-CP về học phí, hỗ trợ chi phí học tập",
    "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
