import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import {
  soapBody,
  soapEnvelope,
  soapFaultEnvelope,
  textOf,
  type StandIn,
  type StandInOptions,
  type World,
} from "@lgsp/kit";
import { serviceUri } from "./national-service.ts";

/** What is wrong with the national service at the moment. */
export interface SoapFaults {
  down: boolean;
  slowMs: number;
  /** So many of the next questions end in a fault of this code. */
  faults: { code: string; next: number };
  /** Sent in place of the next answer, whatever was asked. */
  instead: string | undefined;
}

export interface FaultyService extends StandIn {
  readonly faults: SoapFaults;
  /** Bodies of the questions asked. */
  readonly questions: string[];
}

/** The national verification service as verification.wsdl describes it, over the sample people. */
export async function standIn({ world, host, port, client }: Omit<StandInOptions, "source">): Promise<FaultyService> {
  const faults: SoapFaults = { down: false, slowMs: 0, faults: { code: "Server", next: 0 }, instead: undefined };
  const questions: string[] = [];
  const people = peopleOf(world);
  const basic = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString("base64")}`;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await bodyOf(request);
    if (faults.down) return void request.socket.destroy();
    if (faults.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, faults.slowMs));
    if (request.method === "GET") {
      response.writeHead(200, { "content-type": "text/xml; charset=utf-8" });
      const wsdl = readFileSync(new URL("verification.wsdl", import.meta.url), "utf8");
      return void response.end(wsdl.replace("LOCATION", `http://${request.headers.host ?? host}/xac-thuc`));
    }
    questions.push(text);
    if (request.headers.authorization !== basic)
      return send(response, 500, soapFaultEnvelope("Client.Authentication", "Sai mật khẩu"));
    if (faults.faults.next > 0) {
      faults.faults.next -= 1;
      return send(
        response,
        500,
        soapFaultEnvelope(faults.faults.code, `Lỗi khi tra ${text.slice(0, 400).replace(/[<>&]/g, " ")}`),
      );
    }
    if (faults.instead !== undefined) return send(response, 200, faults.instead);
    return send(response, 200, verified(text, people));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => send(response, 500, soapFaultEnvelope("Client", "Yêu cầu sai")));
  });
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const address = server.address();
  const url = `http://${host}:${typeof address === "object" && address !== null ? address.port : port}/xac-thuc`;
  return {
    url,
    setting: `SERVICE_URL=soap+${url}`,
    faults,
    questions,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type People = (personalId: string) => { readonly fullName: string; readonly dateOfBirth: string } | undefined;

/** By number; the index is made when the first question comes. */
function peopleOf(world: World): People {
  let indexes: ReadonlyMap<string, number> | undefined;
  return (personalId) => {
    indexes ??= new Map(
      Array.from({ length: world.citizens }, (_, index) => [world.person(index).personalId, index] as const),
    );
    const index = indexes.get(personalId);
    return index === undefined ? undefined : world.person(index);
  };
}

function verified(question: string, people: People): string {
  const asked = soapBody(question);
  const given = (name: string): string => textOf(asked, serviceUri, name) ?? "";
  if (asked.name !== "XacThucCongDan" || given("MaCanBo") === "") return soapFaultEnvelope("Client", "Thiếu mã cán bộ");
  const person = people(given("SoDinhDanh"));
  const sameName = person?.fullName.normalize("NFC").toLowerCase() === given("HoVaTen").toLowerCase();
  const born = given("NgaySinh");
  const sameDate = born === "" || person?.dateOfBirth === born;
  const differing = [...(sameName ? [] : ["HoVaTen"]), ...(sameDate ? [] : ["NgaySinh"])];
  const outcome = person === undefined ? "KHONG_TIM_THAY" : differing.length === 0 ? "KHOP" : "KHONG_KHOP";
  const named =
    outcome === "KHONG_KHOP"
      ? [{ name: "TruongKhongKhop", content: differing.map((content) => ({ name: "Truong", content })) }]
      : [];
  const content = [{ name: "MaYeuCau", content: given("MaYeuCau") }, { name: "KetQua", content: outcome }, ...named];
  return soapEnvelope({ name: "XacThucCongDanKetQua", content }, serviceUri);
}

function send(response: ServerResponse, status: number, xml: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { "content-type": "text/xml; charset=utf-8" });
  response.end(xml);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
