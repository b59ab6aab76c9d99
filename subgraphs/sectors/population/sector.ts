import { defineSector } from "@lgsp/kit";
import { rules } from "./policy.ts";
import { resolvers } from "./resolvers.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "population",
  title: { vi: "Dân cư", en: "Population" },
  owner: "QN.POLICE",
  legalBasis: [
    "Luật Cư trú 68/2020/QH14",
    "Luật Căn cước 26/2023/QH15",
    "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15",
    "Nghị định 356/2025/NĐ-CP",
  ],
  folder: import.meta.url,
  rules,
  resolvers,
  sample,
});
