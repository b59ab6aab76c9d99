import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "justice",
  title: { vi: "Tư pháp", en: "Justice" },
  owner: "H48.03",
  legalBasis: [
    "Luật Hộ tịch 60/2014/QH13",
    "Luật Công chứng 46/2024/QH15",
    "Luật Xử lý vi phạm hành chính 15/2012/QH13",
    "Luật Trợ giúp pháp lý 11/2017/QH14",
    "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
