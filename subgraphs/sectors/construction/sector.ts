import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "construction",
  title: { vi: "Xây dựng, giao thông", en: "Construction and transport" },
  owner: "H48.07",
  legalBasis: [
    "Luật Xây dựng 50/2014/QH13",
    "Luật Quy hoạch đô thị và nông thôn 47/2024/QH15",
    "Luật Đường bộ 35/2024/QH15",
    "Luật Trật tự, an toàn giao thông đường bộ 36/2024/QH15",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
