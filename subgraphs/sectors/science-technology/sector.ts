import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "science-technology",
  title: { vi: "Khoa học và Công nghệ", en: "Science and technology" },
  owner: "H48.08",
  legalBasis: [
    "Luật Khoa học, công nghệ và đổi mới sáng tạo 93/2025/QH15",
    "Luật Dữ liệu 60/2024/QH15",
    "Luật Giao dịch điện tử 20/2023/QH15",
    "Luật Viễn thông 24/2023/QH15",
    "Luật Bưu chính 49/2010/QH12",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
