import { forbid, permit, type Rule } from "./rule.ts";
import { purposes, type Purpose } from "./vocabulary.ts";

const everyPurposeBut = (...excluded: readonly Purpose[]): readonly Purpose[] =>
  purposes.filter((purpose) => !excluded.includes(purpose));

/** What holds for every sector, also for one that joins tomorrow; a sector's own rules are in its policy.ts. */
export const baseRules: readonly Rule[] = [
  permit({
    id: "base.open-data",
    who: { kinds: ["anonymous", "citizen", "official", "system", "auditor", "steward", "operator", "developer"] },
    purposes: "any",
    on: { classes: ["OPEN"], upTo: "IMPERSONAL" },
    because: "Luật Giao dịch điện tử 20/2023/QH15 (dữ liệu mở của cơ quan nhà nước)",
  }),
  permit({
    id: "base.shared-data",
    who: { kinds: ["official", "system", "auditor", "steward"] },
    purposes: everyPurposeBut("open-data"),
    on: { classes: ["SHARED"], upTo: "IMPERSONAL" },
    because: "Nghị định 278/2025/NĐ-CP (kết nối, chia sẻ dữ liệu bắt buộc)",
  }),
  permit({
    id: "base.own-data",
    who: { kinds: ["citizen"] },
    purposes: ["self-service"],
    on: { own: "SENSITIVE" },
    because: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (quyền của chủ thể dữ liệu)",
  }),
  forbid({
    id: "base.operations-without-personal-data",
    who: { kinds: ["operator", "developer"] },
    purposes: "any",
    on: { personal: true },
    because: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (chỉ xử lý dữ liệu cá nhân theo mục đích xác định)",
  }),
];
