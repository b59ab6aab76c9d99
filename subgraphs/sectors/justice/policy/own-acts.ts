import { any, eq, permit, principal, type Rule } from "@lgsp/policies";
import { event, party, relative } from "./field-lists.ts";

const self = { kinds: ["citizen"] } as const;
const selfService = ["self-service"] as const;
const me = principal("personalId");

/** What is about herself comes from the base rules; these are records and acts that she shares with others. */
export const selfServiceRules: readonly Rule[] = [
  permit({
    id: "justice.self-service.events-of-relatives",
    who: self,
    purposes: selfService,
    on: { type: "CivilStatusRecord", fields: event },
    where: eq("relatives.citizen", me),
    because: "Luật Hộ tịch 60/2014/QH13 (quyền yêu cầu cấp bản sao trích lục hộ tịch)",
  }),
  permit({
    id: "justice.self-service.relatives-in-her-events",
    who: self,
    purposes: selfService,
    on: { type: "CivilStatusRelative", fields: relative },
    where: any(eq("record.subject", me), eq("record.relatives.citizen", me)),
    because: "Luật Hộ tịch 60/2014/QH13 (quyền yêu cầu cấp bản sao trích lục hộ tịch)",
  }),
  permit({
    id: "justice.self-service.own-acts",
    who: self,
    purposes: selfService,
    on: { type: "NotarialAct", fields: ["actNo", "office", "parties", "assetKind", "parcel", "actedOn", "value"] },
    where: eq("parties.citizen", me),
    because: "Luật Công chứng 46/2024/QH15 (các bên được cấp bản sao văn bản công chứng)",
  }),
  permit({
    id: "justice.self-service.other-parties-of-own-acts",
    who: self,
    purposes: selfService,
    on: { type: "NotarialActParty", fields: party },
    where: eq("act.parties.citizen", me),
    because: "Luật Công chứng 46/2024/QH15 (các bên được cấp bản sao văn bản công chứng)",
  }),
];
