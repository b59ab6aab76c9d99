import { defineSector } from "@lgsp/kit";
import { attributes } from "./attributes.ts";
import { codelists } from "./codelists.ts";
import { auditSectorErrors } from "./errors.ts";
import { rules } from "./policy.ts";
import { resolvers } from "./resolvers.ts";

/** The access ledger, read through the graph: its own tables, wrapped, so there is no sample and nothing is created here. */
export default defineSector({
  name: "audit",
  title: { vi: "Nhật ký truy cập", en: "Access ledger" },
  owner: "H48.14",
  legalBasis: ["Luật Thanh tra 84/2025/QH15", "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15"],
  folder: import.meta.url,
  wraps: "ledger",
  rules,
  codelists,
  resolvers,
  errors: auditSectorErrors,
  attributes,
});
