import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { verificationErrors } from "./errors.ts";
import { rules } from "./policy.ts";
import { resolvers } from "./resolvers.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "citizen-verification",
  title: { vi: "Xác thực công dân", en: "Citizen verification" },
  owner: "QN.POLICE",
  legalBasis: ["Luật Căn cước 26/2023/QH15", "Nghị định 278/2025/NĐ-CP", "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15"],
  folder: import.meta.url,
  rules,
  codelists,
  resolvers,
  errors: verificationErrors,
  sample,
  standIn: async (options) => (await import("./stand-in.ts")).standIn(options),
});
