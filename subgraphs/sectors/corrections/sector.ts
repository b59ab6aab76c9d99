import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { correctionsErrors } from "./errors.ts";
import { rules } from "./policy.ts";
import { resolvers } from "./resolvers.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "corrections",
  title: { vi: "Yêu cầu chỉnh sửa dữ liệu", en: "Correction requests" },
  owner: "H48.08",
  legalBasis: ["Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15", "Luật Dữ liệu 60/2024/QH15"],
  folder: import.meta.url,
  rules,
  codelists,
  resolvers,
  errors: correctionsErrors,
  sample,
});
