import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { EngineKind } from "@lgsp/gateway";
import type { UpstreamSettings } from "@lgsp/kit";
// of itself: every command reads the configuration, and few need the kit
import { sectorVariable } from "@lgsp/kit/sector-variable";
import { cliErrors } from "./errors.ts";

/** Everything that the environment can say, read once and passed down: no other file looks at `process.env`. */
export interface Configuration {
  /** HOST, default 127.0.0.1. */
  readonly host: string;
  /** PORT, default 4000; 0 lets the system choose. */
  readonly port: number;
  /** LGSP_DATA_DIR, default `.data` in the repository; absolute. */
  readonly dataDirectory: string;
  /** LGSP_SAMPLE_CITIZENS (20,000) and LGSP_SAMPLE_SEED (2026). */
  readonly sample: { readonly citizens: number; readonly seed: number };
  /** LGSP_<SECTOR>_URL: the sector's database; absent: embedded. */
  readonly databaseUrl: (sector: string) => string | undefined;
  /** LGSP_<SECTOR>_CLIENT_ID, _CLIENT_SECRET or _CLIENT_SECRET_FILE, _TOKEN_URL, _SCOPE, _CA_FILE, _MOST_ROWS: of a `rest+https:` address. */
  readonly upstream: (sector: string) => Omit<UpstreamSettings, "url">;
  /** LGSP_<SECTOR>_SERVICE_URL: `soap+https:` address of a service that the sector asks. */
  readonly serviceUrl: (sector: string) => string | undefined;
  /** LGSP_<SECTOR>_ENDPOINT: the sector runs elsewhere. */
  readonly endpoint: (sector: string) => string | undefined;
  /** LGSP_<SECTOR>_MQTT: broker of the sector's stream, mqtt://user:password@host:1883; absent: no stream. */
  readonly stream: (sector: string) => string | undefined;
  /** LGSP_DROPS_DIR: folder into which communes put files; absent: none are taken. */
  readonly dropsDirectory?: string;
  /** LGSP_LEDGER_URL: the ledger on PostgreSQL; absent: embedded. */
  readonly ledgerUrl?: string;
  /** REDIS_URL: shared state of replicas; absent: in-process. */
  readonly redisUrl?: string;
  /** LGSP_ISSUERS: "name=https://issuer name2=https://issuer2|https://issuer2/jwks.json". */
  readonly issuers: readonly ConfiguredIssuer[];
  /** LGSP_DEVELOPMENT ("on"/"off"): personas, development issuer, switcher. Default: on when no issuer is configured. */
  readonly development: boolean;
  /** LGSP_AUDIENCE, `aud` of the tokens. */
  readonly audience: string;
  /** LGSP_ORIGINS: web origins that may call, separated by blanks; default none. */
  readonly origins: readonly string[];
  /** LGSP_LOG_SQL ("on"/"off", default off): the text of every statement of the sectors, without its values, on stderr. */
  readonly logSql: boolean;
  /** LGSP_ENGINE ("compiled"/"stock", default compiled): what carries out the plans of federated questions. */
  readonly engine: EngineKind;
}

export interface ConfiguredIssuer {
  readonly name: string;
  readonly issuer: string;
  readonly jwksUri: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Root of the repository: this file is in cli/. */
export const repositoryRoot = fileURLToPath(new URL("..", import.meta.url));

/** The real population of the province at the last estimate: more are not made. */
const mostCitizens = 2_161_755;
const fewestCitizens = 300;

/** @throws CONFIGURATION_INVALID naming the variable */
export function readConfiguration(environment: Environment): Configuration {
  const issuers = readIssuers(environment["LGSP_ISSUERS"]);
  const ledgerUrl = readUrl(environment, "LGSP_LEDGER_URL", ["postgres:", "postgresql:"]);
  const redisUrl = readUrl(environment, "REDIS_URL", ["redis:", "rediss:"]);
  return {
    host: environment["HOST"] || "127.0.0.1",
    port: readInteger(environment, "PORT", 4000, 0, 65_535),
    dataDirectory: readFolder(environment["LGSP_DATA_DIR"]),
    sample: {
      citizens: readInteger(environment, "LGSP_SAMPLE_CITIZENS", 20_000, fewestCitizens, mostCitizens),
      seed: readInteger(environment, "LGSP_SAMPLE_SEED", 2026, 0, 2 ** 31 - 1),
    },
    databaseUrl: (sector) => environment[sectorVariable(sector, "URL")] || undefined,
    serviceUrl: (sector) => environment[sectorVariable(sector, "SERVICE_URL")] || undefined,
    upstream: (sector) => readUpstreamSettings(environment, (suffix) => sectorVariable(sector, suffix)),
    endpoint: (sector) => readUrl(environment, sectorVariable(sector, "ENDPOINT"), ["http:", "https:"]),
    stream: (sector) => readUrl(environment, sectorVariable(sector, "MQTT"), ["mqtt:", "mqtts:", "ws:", "wss:"]),
    ...(environment["LGSP_DROPS_DIR"] ? { dropsDirectory: readFolder(environment["LGSP_DROPS_DIR"]) } : {}),
    ...(ledgerUrl === undefined ? {} : { ledgerUrl }),
    ...(redisUrl === undefined ? {} : { redisUrl }),
    issuers,
    development: readSwitch(environment, "LGSP_DEVELOPMENT", issuers.length === 0),
    audience: environment["LGSP_AUDIENCE"] || "urn:lgsp-hub",
    origins: (environment["LGSP_ORIGINS"] ?? "").split(/[\s,]+/).filter(Boolean),
    logSql: readSwitch(environment, "LGSP_LOG_SQL", false),
    engine: readEngine(environment["LGSP_ENGINE"]),
  };
}

function readUpstreamSettings(
  environment: Environment,
  variable: (suffix: string) => string,
): Omit<UpstreamSettings, "url"> {
  const given = (suffix: string): string | undefined => environment[variable(suffix)] || undefined;
  return {
    clientId: given("CLIENT_ID"),
    clientSecret: given("CLIENT_SECRET"),
    clientSecretFile: given("CLIENT_SECRET_FILE"),
    tokenUrl: given("TOKEN_URL"),
    scope: given("SCOPE"),
    caFile: given("CA_FILE"),
    mostRows: readInteger(environment, variable("MOST_ROWS"), 5_000, 1, 100_000),
  };
}

function readInteger(environment: Environment, variable: string, otherwise: number, low: number, high: number): number {
  const text = environment[variable]?.trim();
  if (text === undefined || text === "") return otherwise;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw cliErrors("CONFIGURATION_INVALID", { variable, reason: `a whole number from ${low} to ${high}` });
}

function readSwitch(environment: Environment, variable: string, otherwise: boolean): boolean {
  const text = environment[variable];
  if (text === undefined || text === "") return otherwise;
  if (text === "on" || text === "off") return text === "on";
  throw cliErrors("CONFIGURATION_INVALID", { variable, reason: "on / off" });
}

function readEngine(text: string | undefined): EngineKind {
  if (text === undefined || text === "") return "compiled";
  if (text === "compiled" || text === "stock") return text;
  throw cliErrors("CONFIGURATION_INVALID", { variable: "LGSP_ENGINE", reason: "compiled / stock" });
}

/** The value is not repeated in the error: it may hold a password. */
function readUrl(environment: Environment, variable: string, protocols: readonly string[]): string | undefined {
  const text = environment[variable];
  if (text === undefined || text === "") return undefined;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  throw cliErrors("CONFIGURATION_INVALID", { variable, reason: protocols.map((one) => `${one}//…`).join(" / ") });
}

function readFolder(text: string | undefined): string {
  const folder = text === undefined || text === "" ? ".data" : text;
  return isAbsolute(folder) ? folder : resolve(repositoryRoot, folder);
}

function readIssuers(text: string | undefined): ConfiguredIssuer[] {
  return (text ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .map((item) => {
      const [, name, issuer, jwksUri] = /^([a-z][a-z0-9-]*)=([^|]+)(?:\|(.+))?$/.exec(item) ?? [];
      const keys = jwksUri ?? `${issuer?.replace(/\/$/, "")}/.well-known/jwks.json`;
      if (name === undefined || issuer === undefined || !URL.canParse(issuer) || !URL.canParse(keys)) {
        throw cliErrors("CONFIGURATION_INVALID", {
          variable: "LGSP_ISSUERS",
          reason: "name=https://issuer[|jwks-url]",
        });
      }
      return { name, issuer, jwksUri: keys };
    });
}
