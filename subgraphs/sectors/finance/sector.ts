import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "finance",
  title: { vi: "Tài chính", en: "Finance" },
  owner: "H48.04",
  legalBasis: [
    "Luật Ngân sách nhà nước 89/2025/QH15",
    "Luật Đầu tư công 58/2024/QH15",
    "Luật Quản lý, sử dụng tài sản công 15/2017/QH14",
    "Luật Quản lý thuế 38/2019/QH14",
    "Luật Giá 16/2023/QH15",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
