import { defineSector } from "@lgsp/kit";
import { codelists } from "./codelists.ts";
import { rules } from "./policy.ts";
import { resolvers } from "./resolvers.ts";
import { sample } from "./sample.ts";
import { streamRefusals } from "./stream/errors.ts";
import { stream } from "./stream/stream.ts";

export default defineSector({
  name: "agriculture-environment",
  title: { vi: "Nông nghiệp và Môi trường", en: "Agriculture and environment" },
  owner: "H48.06",
  legalBasis: [
    "Luật Bảo vệ môi trường 72/2020/QH14",
    "Luật Phòng, chống thiên tai 33/2013/QH13",
    "Luật Thủy sản 18/2017/QH14",
    "Luật Trồng trọt 31/2018/QH14",
    "Luật Chăn nuôi 32/2018/QH14",
    "Quyết định 24/2021/QĐ-TTg về rà soát hộ nghèo, hộ cận nghèo",
  ],
  folder: import.meta.url,
  rules,
  codelists,
  sample,
  stream,
  drops: ["PoorHousehold", "FarmHolding", "FishingVessel", "FloodRiskArea"],
  resolvers,
  errors: streamRefusals,
});
