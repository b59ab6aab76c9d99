import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "home-affairs",
  title: { vi: "Nội vụ, lao động, việc làm", en: "Home affairs, labour and employment" },
  owner: "H48.02",
  legalBasis: [
    "Luật Cán bộ, công chức 80/2025/QH15",
    "Luật Viên chức 58/2010/QH12",
    "Luật Thi đua, khen thưởng 06/2022/QH15",
    "Luật Việc làm 74/2025/QH15",
    "Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14",
    "Luật Lưu trữ 33/2024/QH15",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
