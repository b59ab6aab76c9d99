import { readFileSync } from "node:fs";
import { sectorVariable } from "../sector-variable.ts";
import { upstreamError } from "./errors.ts";

/** How a system that speaks HTTP is reached, as its operator wrote it. */
export interface UpstreamSettings {
  /** `rest+https://host/base`; `rest+http:` only to this machine. */
  readonly url: string;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  /** File that holds the secret, for secret stores that mount files. */
  readonly clientSecretFile?: string | undefined;
  /** Default: `tokenUrl` of the OpenAPI document. */
  readonly tokenUrl?: string | undefined;
  readonly scope?: string | undefined;
  /** PEM file of the authority that signed the upstream's certificate, where it is no public one. */
  readonly caFile?: string | undefined;
  /** Rows that one call may bring in, all tables together. Default 5,000. */
  readonly mostRows?: number | undefined;
  /** Milliseconds for all that one call asks of the upstream. Default 2,500. */
  readonly deadline?: number | undefined;
  /** Told what an operator should know, one line each, without values. */
  readonly report?: ((line: string) => void) | undefined;
}

/** The same, checked. */
export interface Upstream {
  readonly sector: string;
  /** As it was written: where a SOAP service answers. */
  readonly endpoint: URL;
  /** Ends in "/". */
  readonly base: URL;
  readonly client: { readonly id: string; readonly secret: string } | undefined;
  readonly tokenUrl: URL | undefined;
  readonly scope: string | undefined;
  readonly ca: string | undefined;
  readonly mostRows: number;
  readonly deadline: number;
  readonly report: (line: string) => void;
}

/** Whether a sector's address is that of such a system, not of a database. */
export const isRestUrl = (url: string): boolean => /^rest\+https?:/i.test(url);

const loopback = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** Errors: UPSTREAM_SETTING_INVALID naming the variable; never the value, which may hold a secret. */
export function readUpstream(sector: string, settings: UpstreamSettings, urlVariable = "URL"): Upstream {
  const invalid = (suffix: string, reason: string) =>
    upstreamError("UPSTREAM_SETTING_INVALID", { sector, variable: sectorVariable(sector, suffix), reason });
  const address = (text: string, suffix: string): URL => {
    if (!URL.canParse(text)) throw invalid(suffix, "it cannot be parsed");
    const url = new URL(text);
    if (url.username !== "" || url.password !== "") throw invalid(suffix, "secrets do not belong in an address");
    if (isSafe(url)) return url;
    throw invalid(suffix, "https: is required, except to this machine");
  };
  const fileText = (file: string, suffix: string): string => {
    try {
      return readFileSync(file, "utf8").trim();
    } catch {
      throw invalid(suffix, "the file cannot be read");
    }
  };
  const base = address(settings.url.replace(/^(rest|soap)\+/i, ""), urlVariable);
  if (base.search !== "" || base.hash !== "") throw invalid(urlVariable, "the base address has no query");
  const { clientId, clientSecret, clientSecretFile, tokenUrl, caFile } = settings;
  const secret = clientSecretFile === undefined ? clientSecret : fileText(clientSecretFile, "CLIENT_SECRET_FILE");
  if ((clientId === undefined) !== (secret === undefined || secret === ""))
    throw invalid(clientId === undefined ? "CLIENT_ID" : "CLIENT_SECRET", "client id and secret belong together");
  return {
    sector,
    endpoint: base,
    base: new URL(base.pathname.endsWith("/") ? base.href : `${base.href}/`),
    client: clientId === undefined || secret === undefined ? undefined : { id: clientId, secret },
    tokenUrl: tokenUrl === undefined ? undefined : address(tokenUrl, "TOKEN_URL"),
    scope: settings.scope,
    ca: caFile === undefined ? undefined : fileText(caFile, "CA_FILE"),
    mostRows: settings.mostRows ?? 5_000,
    deadline: settings.deadline ?? 2_500,
    report: settings.report ?? (() => undefined),
  };
}

/** The `tokenUrl` of an OpenAPI document: the secret goes there. Errors: UPSTREAM_SETTING_INVALID. */
export function safeAddress(sector: string, text: string, base: URL): URL {
  const url = URL.canParse(text, base.href) ? new URL(text, base) : undefined;
  if (url !== undefined && isSafe(url)) return url;
  throw upstreamError("UPSTREAM_SETTING_INVALID", {
    sector,
    variable: sectorVariable(sector, "TOKEN_URL"),
    reason: "the document's tokenUrl is not https:",
  });
}

const isSafe = (url: URL): boolean =>
  url.protocol === "https:" || (url.protocol === "http:" && loopback.has(url.hostname));
