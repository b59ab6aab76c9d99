import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { sample } from "./sample.ts";

export default defineSector({
  name: "social-insurance",
  title: { vi: "Bảo hiểm xã hội", en: "Social insurance" },
  owner: "QN.SOCIAL_INSURANCE",
  legalBasis: [
    "Luật Bảo hiểm xã hội 41/2024/QH15",
    "Luật Bảo hiểm y tế 25/2008/QH12 (sửa đổi, bổ sung bởi Luật 51/2024/QH15)",
    "Luật Việc làm 74/2025/QH15 (bảo hiểm thất nghiệp)",
    "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
  standIn: async (options) => (await import("./stand-in.ts")).standIn(options),
});
