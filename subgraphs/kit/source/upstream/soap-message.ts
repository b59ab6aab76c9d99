import { childOf, readXml, writeXml, XmlRefused, type XmlContent, type XmlElement } from "./xml-element.ts";

const envelopeUri = "http://schemas.xmlsoap.org/soap/envelope/";

/** SOAP 1.1 section 4.4. `code` is the local name, such as "Client.Authentication"; what was said in words stays behind. */
export class SoapFault extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`SOAP fault ${code}`);
    this.code = code;
  }
}

/** One SOAP 1.1 message with this in its body. */
export const soapEnvelope = (body: XmlContent, uri: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${envelopeUri}"><soap:Body>${writeXml(body, uri)}</soap:Body></soap:Envelope>`;

export const soapFaultEnvelope = (code: string, words: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${envelopeUri}"><soap:Body><soap:Fault><faultcode>soap:${code}</faultcode><faultstring>${words}</faultstring></soap:Fault></soap:Body></soap:Envelope>`;

/** What the body of a message holds. Throws XmlRefused, and SoapFault where it holds a fault. */
export function soapBody(text: string): XmlElement {
  const envelope = readXml(text);
  if (envelope.uri !== envelopeUri || envelope.name !== "Envelope") throw new XmlRefused("no SOAP 1.1 envelope");
  const [content, ...more] = childOf(envelope, envelopeUri, "Body")?.children ?? [];
  if (content === undefined || more.length > 0) throw new XmlRefused("no one element in the body");
  if (content.uri === envelopeUri && content.name === "Fault") throw new SoapFault(faultCode(content));
  return content;
}

/** A fault is written by the other side's code, and words in it may name people: only a plain code is let through. */
function faultCode(fault: XmlElement): string {
  const written = childOf(fault, "", "faultcode")?.text.trim() ?? "";
  const local = written.slice(written.indexOf(":") + 1);
  return /^[A-Za-z][A-Za-z.]{0,63}$/.test(local) ? local : "Unknown";
}
