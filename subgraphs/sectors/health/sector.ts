import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "health",
  title: { vi: "Y tế", en: "Health" },
  owner: "H48.10",
  legalBasis: [
    "Luật Khám bệnh, chữa bệnh 15/2023/QH15",
    "Luật Người khuyết tật 51/2010/QH12",
    "Nghị định 20/2021/NĐ-CP về chính sách trợ giúp xã hội",
    "Luật An toàn thực phẩm 55/2010/QH12",
    "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
