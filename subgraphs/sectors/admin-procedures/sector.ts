import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "admin-procedures",
  title: { vi: "Thủ tục hành chính", en: "Administrative procedures" },
  owner: "H48.01",
  legalBasis: [
    "Nghị định 118/2025/NĐ-CP về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông",
    "Nghị định 63/2010/NĐ-CP về kiểm soát thủ tục hành chính",
    "Luật Giao dịch điện tử 20/2023/QH15",
    "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
