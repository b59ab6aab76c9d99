import type { IncomingMessage, ServerResponse } from "node:http";
import { isLoopback, isPersona, personas, requestDevelopmentToken } from "@lgsp/gateway/identity";
import { CodedError, purposes } from "@lgsp/policies";
import { cliErrors } from "./errors.ts";

/** Path of the development issuer below the hub's own address. */
export const developmentIssuerPath = "/development/issuer";
/** Where the explorer's switcher gets a persona's token. */
export const developmentTokenPath = "/development/token";

/**
 * `GET /development/token?as=PERSONA[&purpose=P]`: a persona's token as text. For callers on this machine only, under
 * a loopback name (a page of a foreign site whose name points here gets nothing), and never for another origin.
 */
export function developmentTokenRoute(hubUrl: () => string, secret: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, hubUrl(), secret)
      .then((token) => reply(response, 200, token))
      .catch((error: unknown) =>
        error instanceof CodedError ? reply(response, error.status, error.text("en")) : reply(response, 500, ""),
      );
  };
}

async function answer(request: IncomingMessage, hubUrl: string, secret: string): Promise<string> {
  const name = request.headers.host?.replace(/:\d+$/, "") ?? "";
  const site = request.headers["sec-fetch-site"];
  const foreign = site !== undefined && site !== "same-origin" && site !== "none";
  if (request.method !== "GET" || foreign || !isLoopback(name) || !isLoopback(request.socket.remoteAddress ?? "")) {
    throw cliErrors("DEVELOPMENT_ONLY");
  }
  const asked = new URL(request.url ?? "/", hubUrl).searchParams;
  const persona = asked.get("as") ?? "";
  if (!isPersona(persona)) throw cliErrors("PERSONA_UNKNOWN", { persona: "?", known: personas.join(", ") });
  const purpose = purposes.find((one) => one === asked.get("purpose"));
  return requestDevelopmentToken({
    issuer: `${hubUrl}${developmentIssuerPath}`,
    persona,
    secret,
    ...(purpose === undefined ? {} : { purpose }),
  });
}

function reply(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  response.end(`${text}\n`);
}
