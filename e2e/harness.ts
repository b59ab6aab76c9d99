import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";

const root = fileURLToPath(new URL("..", import.meta.url));
const node = join(root, "node_modules", ".bin", "node");
/** Milliseconds after which a hub that does not stop is ended: the runner has no timeout for what runs before and after all. */
const patience = 60_000;
const mainOf = (tree: string): string => join(tree, "cli", "main.ts");

export interface HubAnswer {
  readonly status: number;
  readonly requestId: string;
  readonly headers: Headers;
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Asking {
  readonly purpose?: string;
  readonly case?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LedgerLine {
  readonly sequence: number;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A hub that is running, as a client knows it: an address, tokens, questions. */
export interface RunningHub {
  readonly url: string;
  readonly folder: string;
  /** "" for the anonymous caller. */
  token(persona: string, purpose?: string): Promise<string>;
  query(
    persona: string,
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    asking?: Asking,
  ): Promise<HubAnswer>;
  /** A question of the typed client: variables and answer have the types of the graph. */
  ask<Data, Variables extends Readonly<Record<string, unknown>>>(
    persona: string,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    asking?: Asking,
  ): Promise<HubAnswer & { readonly data?: Data | null }>;
  /** The newest records, the oldest first. */
  ledger(last?: number): Promise<readonly LedgerLine[]>;
  /** Everything that the hub has said to its operator so far. */
  log(): string;
  /** Runs a command of the command line on this hub's data directory. */
  lgsp(...args: readonly string[]): Promise<CommandResult>;
}

export interface OwnHub extends RunningHub {
  /** Resolves with the exit code once the process has ended. */
  readonly ended: Promise<number | null>;
  /** SIGTERM, and waits until the process has ended. */
  stop(): Promise<number | null>;
  /** SIGKILL: what a crash leaves behind stays in `folder`. */
  kill(): Promise<void>;
}

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartOptions {
  readonly citizens?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** An existing data directory, to start again on what an earlier hub left. */
  readonly folder?: string;
  /** A copy of the repository to run; default: this one. */
  readonly tree?: string;
  /** Processes that answer; default: all in one. */
  readonly workers?: number;
}

/** Starts the real thing in a process of its own, on a free port and a new data directory. */
export async function startHub({
  citizens = 2_000,
  env = {},
  folder = newFolder(),
  tree = root,
  workers,
}: StartOptions = {}): Promise<OwnHub> {
  const environment = environmentOf(folder, { LGSP_SAMPLE_CITIZENS: String(citizens), PORT: "0", ...env });
  const output = openSync(logOf(folder), "a");
  const up = ["up", ...(workers === undefined ? [] : ["--workers", String(workers)])];
  const child = spawn(node, [mainOf(tree), ...up], { env: environment, stdio: ["ignore", output, output] });
  closeSync(output);
  const url = await started(child, folder);
  const ended = once(child, "exit");
  return {
    ...attachHub(url, folder, environment),
    ended: ended.then(() => child.exitCode),
    async stop() {
      child.kill("SIGTERM");
      const stuck = setTimeout(() => child.kill("SIGKILL"), patience);
      await ended;
      clearTimeout(stuck);
      if (child.signalCode === "SIGKILL")
        throw new Error(`the hub did not stop: ${readFileSync(logOf(folder), "utf8")}`);
      return child.exitCode;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** A client of a hub that somebody else started. */
export function attachHub(url: string, folder: string, environment = environmentOf(folder, {})): RunningHub {
  const tokens = new Map<string, string>();
  const token = async (persona: string, purpose?: string): Promise<string> => {
    if (persona === "anonymous") return "";
    const key = `${persona} ${purpose ?? ""}`;
    const known = tokens.get(key);
    if (known !== undefined) return known;
    const asked = new URLSearchParams({ as: persona, ...(purpose === undefined ? {} : { purpose }) });
    const response = await fetch(`${url}/development/token?${asked}`);
    const text = (await response.text()).trim();
    if (!response.ok) throw new Error(`no token for ${persona}: ${text}`);
    tokens.set(key, text);
    return text;
  };
  const lgsp = (...args: readonly string[]) => run(args, environment);
  const post = async <Data>(
    persona: string,
    document: string | TypedDocumentNode<Data, never>,
    variables: Readonly<Record<string, unknown>>,
    asking: Asking,
  ): Promise<HubAnswer & { readonly data?: Data | null }> => {
    const bearer = await token(persona);
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(bearer === "" ? {} : { authorization: `Bearer ${bearer}` }),
        ...(asking.purpose === undefined ? {} : { "lgsp-purpose": asking.purpose }),
        ...(asking.case === undefined ? {} : { "lgsp-case": asking.case }),
        ...asking.headers,
      },
      body: JSON.stringify({ query: typeof document === "string" ? document : print(document), variables }),
    });
    const body: Omit<HubAnswer, "status" | "requestId" | "headers" | "data"> & { readonly data?: Data | null } =
      JSON.parse(await response.text());
    return {
      ...body,
      status: response.status,
      headers: response.headers,
      requestId: response.headers.get("lgsp-request-id") ?? "",
    };
  };
  return {
    url,
    folder,
    token,
    lgsp,
    log: () => readFileSync(logOf(folder), "utf8"),
    query: (persona, document, variables = {}, asking = {}) => post(persona, document, variables, asking),
    ask: (persona, document, variables, asking = {}) => post(persona, document, variables, asking),
    async ledger(last = 50) {
      const { stdout, stderr, code } = await lgsp("audit", "show", "--last", String(last));
      if (code !== 0) throw new Error(stderr);
      return stdout
        .split("\n")
        .filter(Boolean)
        .map((line): LedgerLine => JSON.parse(line));
    },
  };
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), "lgsp-e2e-"));
export const removeFolder = (folder: string): void => {
  for (const path of [folder, logOf(folder)]) rmSync(path, { recursive: true, force: true });
};

/** Beside the data directory, which holds what the hub keeps and nothing else. */
const logOf = (folder: string): string => `${folder}.log`;

/** Builds e2e/generated/client.ts from the graph as it is now. */
export async function buildTypedClient(): Promise<void> {
  const { code, stderr } = await run(["generate", "--client"], process.env);
  if (code !== 0) throw new Error(stderr);
}

/** Runs `lgsp` to its end. */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv, tree = root): Promise<CommandResult> {
  const child = spawn(node, [mainOf(tree), ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  await once(child, "close");
  return { code: child.exitCode ?? -1, stdout: stdout(), stderr: stderr() };
}

export function environmentOf(folder: string, extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  // LGSP_ENGINE: the same stories through either engine
  const inherited = Object.entries(process.env).filter(
    ([name]) => name === "LGSP_ENGINE" || !/^(LGSP_|PORT$|HOST$|REDIS_URL$|NODE_OPTIONS$|VITEST)/.test(name),
  );
  return { ...Object.fromEntries(inherited), LANG: "en", LGSP_DATA_DIR: folder, ...extra };
}

/** Waits for the address that the hub announces in its data directory; a process that ends first tells why. */
async function started(child: ChildProcess, folder: string): Promise<string> {
  const deadline = performance.now() + 2 * patience;
  for (;;) {
    if (performance.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`the hub did not start: ${readFileSync(logOf(folder), "utf8")}`);
    }
    if (child.exitCode !== null)
      throw new Error(`the hub ended with ${child.exitCode}: ${readFileSync(logOf(folder), "utf8")}`);
    const url = announced(folder, child.pid);
    if (url !== undefined) return url;
    await delay(50);
  }
}

function announced(folder: string, pid: number | undefined): string | undefined {
  try {
    const running: { pid?: unknown; url?: unknown } = JSON.parse(readFileSync(join(folder, "hub.json"), "utf8"));
    return running.pid === pid && typeof running.url === "string" && running.url !== "" ? running.url : undefined;
  } catch {
    return undefined;
  }
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = "";
  stream?.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  return () => text;
}
