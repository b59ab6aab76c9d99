import { afterAll, beforeAll, expect, test } from "vitest";
import { askingAs } from "../ask-sector.ts";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";

let exchange: SampleSector;
beforeAll(async () => {
  exchange = await openSampleSector("document-exchange");
});
afterAll(() => exchange.close());

const recordsClerkOf = (organisation: string) =>
  askingAs("records-management", { kind: "official", roles: ["records-clerk"], organisation });
/** Without an organisation: letters of the Office itself she would read like any of its officials. */
const supervisor = askingAs("records-management", { kind: "official", roles: ["exchange-supervisor"] });

const count = async (sql: string, parameters: readonly string[]): Promise<number> => {
  const [row] = await exchange.source.read({ sql, parameters });
  return Number(row?.["n"]);
};

test("a department's records clerk sees what her department sent or received, and nothing else", async () => {
  const answer = await exchange.ask(
    recordsClerkOf("H48.09"),
    `{ officialDocuments(first: 100) { totalCount }
       foreign: documentDeliveries(filter: { recipientCode: { eq: "H48.10" }, sender: { eq: "H48.06" } }) { totalCount } }`,
  );
  expect(answer.errors).toBeUndefined();
  const expected = await count(
    `select count(*) as n from official_document where issuer_code = ?1
       or document_id in (select document_id from document_delivery where recipient_code = ?1)`,
    ["H48.09"],
  );
  expect(expected).toBeGreaterThan(0);
  expect(await count("select count(*) as n from official_document", [])).toBeGreaterThan(expected);
  expect(answer.data).toMatchObject({ officialDocuments: { totalCount: expected }, foreign: { totalCount: 0 } });
});

test("a recipient does not learn through the document to whom else it went", async () => {
  const [letter] = await exchange.source.read({
    sql: `select document_id, issuer_code, min(recipient_code) as recipient from document_delivery d
          join official_document using (document_id)
          where recipient_code like 'H48.%' and issuer_code <> recipient_code
          group by document_id having count(*) > 1 limit 1`,
    parameters: [],
  });
  const answer = await exchange.ask(
    recordsClerkOf(String(letter?.["recipient"])),
    "query($id: ID!) { officialDocument(documentId: $id) { deliveries { nodes { recipientCode } } } }",
    { id: letter?.["document_id"] },
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toEqual({
    officialDocument: { deliveries: { nodes: [{ recipientCode: letter?.["recipient"] }] } },
  });
});

test("an official without an organisation sees no document", async () => {
  const nobody = askingAs("records-management", { kind: "official", roles: ["records-clerk"] });
  const answer = await exchange.ask(nobody, "{ officialDocuments { totalCount nodes { documentId } } }");
  expect(answer.data).toEqual({ officialDocuments: { totalCount: 0, nodes: [] } });
});

test("the Office sees that letters are late, and neither their summaries nor who signed", async () => {
  const answer = await exchange.ask(
    supervisor,
    `{ documentDeliveries(first: 50, filter: { overdue: { eq: true }, sender: { eq: "H48.06" } }) {
       totalCount nodes { document { summary signerName } } } }`,
  );
  expect(JSON.stringify(answer.data)).toMatch(/"totalCount":[1-9]/);
  expect(JSON.stringify(answer.data)).not.toMatch(/"(summary|signerName)":"/);
});

test("the states of a delivery rise in time, and the last one is the delivery's", async () => {
  const broken = await exchange.source.read({
    sql: `select 1 from delivery_event e join delivery_event later
            on later.document_id = e.document_id and later.recipient_code = e.recipient_code
            and later.sequence = e.sequence + 1 where later.happened_at < e.happened_at
          union all
          select 1 from document_delivery d join delivery_event e using (document_id, recipient_code)
            where e.sequence = (select max(sequence) from delivery_event m
              where m.document_id = d.document_id and m.recipient_code = d.recipient_code)
            and (e.state <> d.state or e.happened_at <> d.state_at)`,
    parameters: [],
  });
  expect(broken).toEqual([]);
});
