import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "geospatial",
  title: { vi: "Không gian địa lý", en: "Geospatial" },
  owner: "H48.06",
  legalBasis: [
    "Luật Đất đai 31/2024/QH15",
    "Nghị quyết 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh",
    "Nghị quyết 1677/NQ-UBTVQH15 về sắp xếp các đơn vị hành chính cấp xã của tỉnh Quảng Ngãi",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
