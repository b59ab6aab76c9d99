import { readFileSync } from "node:fs";
import { authorityPath } from "./authority-path.ts";
import { findRunningHub } from "./data-directory.ts";
import { cliErrors } from "./errors.ts";
import { personaToken } from "./persona-token.ts";
import type { Surroundings } from "./surroundings.ts";

/** `lgsp authority list`: one line an entry. */
export async function listAuthorities(surroundings: Surroundings, persona: string): Promise<void> {
  const entries = await call(surroundings, persona, "GET", "");
  for (const entry of Array.isArray(entries) ? entries : []) surroundings.print(JSON.stringify(entry));
}

/** `lgsp authority propose FILE`. */
export async function proposeAuthority(surroundings: Surroundings, persona: string, file: string): Promise<void> {
  surroundings.print(JSON.stringify(await call(surroundings, persona, "POST", "/propose", readEntry(file))));
}

/** `lgsp authority approve|revoke ID`. */
export async function signAuthority(
  surroundings: Surroundings,
  persona: string,
  action: "approve" | "revoke",
  id: string,
): Promise<void> {
  surroundings.print(JSON.stringify(await call(surroundings, persona, "POST", `/${action}`, { id })));
}

/** `lgsp authority block KIND ID --hours N`. */
export async function blockCaller(
  surroundings: Surroundings,
  persona: string,
  blocked: { readonly kind: string; readonly id: string; readonly hours: string },
): Promise<void> {
  const until = new Date(Date.now() + Number(blocked.hours) * 3_600_000);
  const body = { kind: blocked.kind, id: blocked.id, until: Number.isNaN(until.getTime()) ? "" : until.toISOString() };
  surroundings.print(JSON.stringify(await call(surroundings, persona, "POST", "/block", body)));
}

async function call(
  { configuration, language }: Surroundings,
  persona: string,
  method: "GET" | "POST",
  path: string,
  body?: unknown,
): Promise<unknown> {
  const { url } = findRunningHub(configuration.dataDirectory);
  const response = await fetch(`${url}${authorityPath}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await personaToken(configuration, persona)}`,
      "content-type": "application/json",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  throw cliErrors("HUB_REFUSED", { http: response.status, reason: reasonOf(answer, language) });
}

function reasonOf(answer: unknown, language: "vi" | "en"): string {
  if (typeof answer !== "object" || answer === null) return "?";
  const { code, vi, en }: Record<string, unknown> = { code: "?", vi: "", en: "", ...answer };
  return `${String(code)}: ${String(language === "vi" ? vi : en)}`;
}

function readEntry(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "JSON";
    throw cliErrors("FILE_UNREADABLE", { file, reason }, { cause });
  }
}
