import {
  any,
  eq,
  permit,
  permitAggregate,
  permitPredicate,
  principal,
  type Condition,
  type Rule,
} from "@lgsp/policies";

/** Any official may deal with her agency's documents, whatever her office: the purpose says that it is her task. */
const correspondents = { kinds: ["official"] } as const;
const correspondence = ["records-management", "administrative-procedure"] as const;
const correspondenceLaw =
  "Nghị định 30/2020/NĐ-CP (cơ quan quản lý văn bản đi, văn bản đến của mình); Quyết định 28/2018/QĐ-TTg";

const hers = principal("organisation");
const sentOrReceived: Condition = any(eq("issuer", hers), eq("deliveries.recipientCode", hers));
const toOrFromHerAgency: Condition = any(eq("sender", hers), eq("recipientCode", hers));
const ofHerDelivery: Condition = any(eq("recipientCode", hers), eq("delivery.sender", hers));

const supervisor = { roles: ["exchange-supervisor"] };
const supervision = ["records-management"] as const;
const supervisionLaw =
  "Quyết định 28/2018/QĐ-TTg (Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc gửi, nhận văn bản điện tử)";

const statistician = { roles: ["statistician"] };
const statistics = ["statistics"] as const;
const statisticsLaw = "Luật Thống kê 89/2015/QH13 (sử dụng dữ liệu hành chính cho thống kê nhà nước, không nêu tên)";

const envelope = [
  "documentId",
  "number",
  "notation",
  "kind",
  "issuer",
  "issuedOn",
  "signerOffice",
  "urgency",
  "pages",
  "answerDueOn",
  "answers",
  "replaces",
  "state",
  "contentDigest",
  "answeredBy",
  "deliveries",
];
const way = [
  "documentId",
  "recipientCode",
  "document",
  "sender",
  "recipient",
  "role",
  "sentAt",
  "incomingNumber",
  "state",
  "stateAt",
  "refusalGround",
  "dueOn",
  "overdue",
  "events",
];
const change = ["documentId", "recipientCode", "sequence", "delivery", "state", "happenedAt", "unit"];
const waysFromAgency = ["issuedDocuments", "incomingDeliveries", "outgoingDeliveries"];

/** Who may read which agency's letters, and who only how they travel. */
export const rules: readonly Rule[] = [
  permit({
    id: "document-exchange.correspondence.documents",
    who: correspondents,
    purposes: correspondence,
    on: { type: "OfficialDocument", fields: [...envelope, "summary", "signerName"] },
    where: sentOrReceived,
    because: correspondenceLaw,
  }),
  permitPredicate({
    id: "document-exchange.correspondence.find-documents",
    who: correspondents,
    purposes: correspondence,
    on: { type: "OfficialDocument", fields: ["summary"] },
    where: sentOrReceived,
    because: correspondenceLaw,
  }),
  permit({
    id: "document-exchange.correspondence.deliveries",
    who: correspondents,
    purposes: correspondence,
    on: { type: "DocumentDelivery", fields: way },
    where: toOrFromHerAgency,
    because: correspondenceLaw,
  }),
  permit({
    id: "document-exchange.correspondence.events",
    who: correspondents,
    purposes: correspondence,
    on: { type: "DeliveryEvent", fields: change },
    where: ofHerDelivery,
    because: correspondenceLaw,
  }),
  permit({
    id: "document-exchange.correspondence.from-agency",
    who: correspondents,
    purposes: correspondence,
    on: { type: "Agency", fields: waysFromAgency },
    because: correspondenceLaw,
  }),

  // That a letter is late is the Office's business; what is in it is not.
  permit({
    id: "document-exchange.supervision.documents",
    who: supervisor,
    purposes: supervision,
    on: { type: "OfficialDocument", fields: envelope },
    because: supervisionLaw,
  }),
  permit({
    id: "document-exchange.supervision.deliveries",
    who: supervisor,
    purposes: supervision,
    on: { type: "DocumentDelivery", fields: way },
    because: supervisionLaw,
  }),
  permit({
    id: "document-exchange.supervision.events",
    who: supervisor,
    purposes: supervision,
    on: { type: "DeliveryEvent", fields: change },
    because: supervisionLaw,
  }),

  permitAggregate({
    id: "document-exchange.statistics.documents",
    who: statistician,
    purposes: statistics,
    on: { type: "OfficialDocument", fields: ["kind", "issuer", "urgency", "state"] },
    because: statisticsLaw,
  }),
  permitAggregate({
    id: "document-exchange.statistics.deliveries",
    who: statistician,
    purposes: statistics,
    on: { type: "DocumentDelivery", fields: ["sender", "recipient", "role", "state", "refusalGround", "overdue"] },
    because: statisticsLaw,
  }),
];
