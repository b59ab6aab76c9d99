import { CodedError } from "@lgsp/policies";
import { Agent } from "undici";
import { kitError } from "../../errors.ts";
import { upstreamError } from "./errors.ts";
import { codeOf, tooLarge, transient } from "./failures.ts";
import { gaveUp, resilience } from "./resilience.ts";
import { readUpstream, type UpstreamSettings } from "./settings.ts";
import { SoapFault, soapBody, soapEnvelope } from "./soap-message.ts";
import { XmlRefused, type XmlContent, type XmlElement } from "./xml-element.ts";

/** One question to a SOAP service. */
export interface SoapRequest {
  /** `SOAPAction` of the WSDL's binding. */
  readonly action: string;
  readonly uri: string;
  readonly body: XmlContent;
}

/** A national service that speaks SOAP 1.1 over HTTP (document/literal, as their WSDLs have it). */
export interface SoapService {
  /**
   * Asks a question that changes nothing there: it may be asked again when no answer comes. Out: the one element of the
   * answer's body. Errors: UPSTREAM_UNREACHABLE, UPSTREAM_DENIED, UPSTREAM_FAULT, UPSTREAM_ANSWER_INVALID,
   * UPSTREAM_ANSWER_TOO_LARGE, READ_CANCELLED; none holds what was sent or answered.
   */
  ask(request: SoapRequest, signal?: AbortSignal): Promise<XmlElement>;
  close(): Promise<void>;
}

const mostBytes = 256 * 1024;
const attemptMs = 1_200;

/** @param settings `url` is `soap+https://…` @throws UPSTREAM_SETTING_INVALID */
export function soapService(sector: string, settings: UpstreamSettings): SoapService {
  const { endpoint, client, ca, deadline, report } = readUpstream(sector, settings, "SERVICE_URL");
  const agent = new Agent({
    connect: { timeout: attemptMs, ...(ca === undefined ? {} : { ca }) },
    maxResponseSize: mostBytes,
  });
  const steady = resilience(report);
  const basic = client === undefined ? undefined : Buffer.from(`${client.id}:${client.secret}`).toString("base64");

  const attempt = async ({ action, uri, body }: SoapRequest, signal: AbortSignal): Promise<XmlElement> => {
    const answer = await agent.request({
      origin: endpoint.origin,
      path: `${endpoint.pathname}${endpoint.search}`,
      method: "POST",
      signal: AbortSignal.any([signal, AbortSignal.timeout(attemptMs)]),
      headers: {
        "content-type": "text/xml; charset=utf-8",
        soapaction: `"${action}"`,
        ...(basic === undefined ? {} : { authorization: `Basic ${basic}` }),
      },
      body: soapEnvelope(body, uri),
    });
    const { statusCode, headers } = answer;
    const text = await answer.body.text();
    if (statusCode === 401 || statusCode === 403)
      throw upstreamError("UPSTREAM_DENIED", { sector, reason: `HTTP ${statusCode}` });
    // SOAP 1.1 section 6.2: a fault comes with status 500; without one the server itself is ill
    const isMessage = /^text\/xml\s*(;|$)/i.test(String(headers["content-type"] ?? ""));
    if (statusCode >= 500 && !isMessage) throw transient(`HTTP ${statusCode}`);
    if ((statusCode !== 200 && statusCode !== 500) || !isMessage)
      throw new XmlRefused(statusCode === 200 ? "content-type" : `HTTP ${statusCode}`);
    return soapBody(text);
  };

  const coded = (error: unknown, action: string, signal: AbortSignal | undefined): CodedError => {
    if (error instanceof CodedError) return error;
    if (signal?.aborted === true) return kitError("READ_CANCELLED", { sector });
    if (error instanceof XmlRefused) {
      report(`UPSTREAM_ANSWER_INVALID ${action}: ${error.message}`);
      return upstreamError("UPSTREAM_ANSWER_INVALID", { sector, operation: action, place: "/", rule: error.message });
    }
    if (error instanceof SoapFault) {
      report(`UPSTREAM_FAULT ${action}: ${error.code}`);
      return error.code.startsWith("Client.Auth")
        ? upstreamError("UPSTREAM_DENIED", { sector, reason: error.message })
        : upstreamError("UPSTREAM_FAULT", { sector, operation: action, fault: error.code });
    }
    if (codeOf(error) === tooLarge) return upstreamError("UPSTREAM_ANSWER_TOO_LARGE", { sector, operation: action });
    return upstreamError("UPSTREAM_UNREACHABLE", { sector, reason: gaveUp(error)?.reason ?? "no answer in time" });
  };

  return {
    async ask(request, signal) {
      const until = performance.now() + deadline;
      const within = AbortSignal.any([AbortSignal.timeout(deadline), ...(signal === undefined ? [] : [signal])]);
      try {
        return await steady.run(
          (either) => attempt(request, either).catch((error: unknown) => asTransient(error, signal)),
          until,
          within,
        );
      } catch (error) {
        throw coded(error, request.action, signal);
      }
    },
    close: () => agent.close(),
  };
}

function asTransient(error: unknown, asker: AbortSignal | undefined): never {
  // an asker who goes away says nothing about the service
  if (asker?.aborted === true) throw error;
  if (error instanceof DOMException) throw transient("no answer in time");
  if (error instanceof SoapFault) {
    if (error.code === "Server" || error.code.startsWith("Server.")) throw transient(error.message);
    throw error;
  }
  const code = codeOf(error);
  if (code === undefined || code === tooLarge || error instanceof CodedError) throw error;
  throw transient(code);
}
