import type { Purpose } from "@lgsp/policies";
import { personaSecret } from "./development-keys.ts";
import { fail } from "./errors.ts";
import type { Persona } from "./personas.ts";

export interface DevelopmentTokenRequest {
  /** The development issuer's address. */
  readonly issuer: string;
  readonly persona: Persona;
  /** Narrows the token to this purpose. */
  readonly purpose?: Purpose;
  /** `secret` of the development keys. */
  readonly secret: string;
}

/** An access token of a persona, as text. Throws DEVELOPMENT_TOKEN_REFUSED, also when the issuer is not running. */
export async function requestDevelopmentToken(request: DevelopmentTokenRequest): Promise<string> {
  const { issuer, persona, purpose } = request;
  const credentials = Buffer.from(`${persona}:${personaSecret(request.secret, persona)}`).toString("base64");
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    ...(purpose === undefined ? {} : { scope: purpose }),
  });
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    headers: { authorization: `Basic ${credentials}` },
    body: form,
    redirect: "error",
    signal: AbortSignal.timeout(5_000),
  }).catch((cause: unknown) => {
    throw fail("DEVELOPMENT_TOKEN_REFUSED", { persona, status: 0 }, { cause });
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && typeof answer === "object" && answer !== null && "access_token" in answer) {
    if (typeof answer.access_token === "string") return answer.access_token;
  }
  throw fail("DEVELOPMENT_TOKEN_REFUSED", { persona, status: response.status });
}
