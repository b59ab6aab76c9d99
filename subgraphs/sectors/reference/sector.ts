import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "reference",
  title: { vi: "Danh mục dùng chung", en: "Reference data" },
  owner: "H48.08",
  legalBasis: [
    "Quyết định 20/2020/QĐ-TTg về mã định danh điện tử các cơ quan, tổ chức",
    "Quyết định 27/2018/QĐ-TTg về hệ thống ngành kinh tế Việt Nam",
    "Quyết định 121-TCTK/PPCĐ về danh mục các dân tộc Việt Nam",
    "Nghị định 278/2025/NĐ-CP về kết nối, chia sẻ dữ liệu bắt buộc",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
});
