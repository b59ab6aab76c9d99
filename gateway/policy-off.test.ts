import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import { afterEach, expect, test } from "vitest";
import { nullLedger } from "@lgsp/audit/null-ledger";
import { anonymous } from "@lgsp/policies";
import type { Assertion, SectorEndpoint } from "@lgsp/policies";
import { parse } from "graphql";
import { isRecord } from "./json.ts";
import { createPolicyOffGateway } from "./policy-off.ts";
import { healthSector, populationSector } from "./testing/test-hub.ts";
import { supergraphSdl } from "./testing/test-sector.ts";

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** Serves a test sector as any subgraph is served: plain JSON over POST, no assertion. */
async function serve(sector: SectorEndpoint, answers: (body: unknown) => unknown = (body) => body): Promise<string> {
  const server = createServer((request, response) => {
    void answerAll(sector, request).then((answer) => {
      response.setHeader("content-type", "application/json");
      return response.end(JSON.stringify(answers(answer)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => (server.closeAllConnections(), server.close()));
  const address = server.address();
  return typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}/graphql` : "";
}

async function answerAll(sector: SectorEndpoint, request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  const body: unknown = JSON.parse(text);
  const query = isRecord(body) ? String(body["query"]) : "";
  const variables = isRecord(body) && isRecord(body["variables"]) ? body["variables"] : {};
  const { data, errors } = await sector.execute({ document: parse(query), text: query, variables, assertion: nobodys });
  return { data, errors };
}

const nobodys: Assertion = {
  requestId: "",
  asking: { principal: anonymous, purpose: "open-data" },
  policyDigest: "",
  audience: "",
  operationDigest: "",
  expiresAt: 0,
  id: "",
  released: [],
};

/** The same stories through either engine. */
const engine = process.env["LGSP_ENGINE"] === "stock" ? "stock" : "compiled";

async function open(healthAnswers?: (body: unknown) => unknown) {
  const sdl = supergraphSdl
    .replace("http://population.invalid/graphql", await serve(populationSector()))
    .replace("http://health.invalid/graphql", await serve(healthSector(), healthAnswers));
  const gateway = await createPolicyOffGateway({ supergraphSdl: sdl, host: "127.0.0.1", ledger: nullLedger, engine });
  closing.push(() => void gateway.close());
  return async (query: string): Promise<unknown> => {
    const response = await gateway.fetch(
      new Request("http://hub/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      }),
    );
    return response.json();
  };
}

test("with policy off any supergraph is answered from the addresses it names, nothing decided, nothing masked", async () => {
  const ask = await open();
  expect(await ask(`{ citizen(id: "p1") { phone healthRecord { allergies } } }`)).toEqual({
    data: { citizen: { phone: "0900000000", healthRecord: { allergies: ["a-p1"] } } },
  });
});

test("with policy off a subgraph's errors are shown as it gave them", async () => {
  const ask = await open(() => ({ data: null, errors: [{ message: "out of order", extensions: { code: "BROKEN" } }] }));
  expect(await ask(`{ healthRecord(id: "p1") { id } }`)).toMatchObject({
    data: { healthRecord: null },
    errors: [{ message: "out of order", extensions: { code: "BROKEN" } }],
  });
});

test.each(["0.0.0.0", "::", "10.0.0.1", "hub.example"])(
  "with policy off the gateway refuses to listen on %s",
  async (host) => {
    const opening = createPolicyOffGateway({ supergraphSdl, host, ledger: nullLedger });
    await expect(opening).rejects.toMatchObject({ code: "POLICY_OFF_NOT_LOOPBACK" });
  },
);

test("a supergraph that cannot be loaded is a coded error", async () => {
  const opening = createPolicyOffGateway({
    supergraphSdl: "type Query { a: Int }",
    host: "127.0.0.1",
    ledger: nullLedger,
  });
  await expect(opening).rejects.toMatchObject({ code: "SUPERGRAPH_INVALID" });
});
