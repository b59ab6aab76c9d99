import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "enterprise",
  title: { vi: "Doanh nghiệp, hộ kinh doanh", en: "Enterprises and household businesses" },
  owner: "H48.04",
  legalBasis: [
    "Luật Doanh nghiệp 59/2020/QH14",
    "Nghị định 168/2025/NĐ-CP về đăng ký doanh nghiệp",
    "Nghị định 278/2025/NĐ-CP về kết nối, chia sẻ dữ liệu bắt buộc",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
