import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "culture",
  title: { vi: "Văn hóa, Thể thao và Du lịch", en: "Culture, sports and tourism" },
  owner: "H48.11",
  legalBasis: [
    "Luật Di sản văn hóa 45/2024/QH15",
    "Luật Du lịch 09/2017/QH14",
    "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
