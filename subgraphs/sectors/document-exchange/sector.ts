import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "document-exchange",
  title: { vi: "Gửi, nhận văn bản điện tử", en: "Document exchange" },
  owner: "H48.01",
  legalBasis: [
    "Nghị định 30/2020/NĐ-CP về công tác văn thư",
    "Quyết định 28/2018/QĐ-TTg về gửi, nhận văn bản điện tử giữa các cơ quan trong hệ thống hành chính nhà nước",
    "Luật Giao dịch điện tử 20/2023/QH15",
    "Luật Lưu trữ 33/2024/QH15",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
