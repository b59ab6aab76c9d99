import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Faults } from "./faults.ts";

export interface TokenBook {
  readonly client: { readonly id: string; readonly secret: string };
  granted: number;
  grant(seconds: number): string;
  isValid(token: string): boolean;
  /** As after a restart of the agency's system: nobody's token holds any longer. */
  revokeAll(): void;
}

export function tokenBook(client: TokenBook["client"]): TokenBook {
  const until = new Map<string, number>();
  return {
    client,
    granted: 0,
    grant(seconds) {
      const token = randomBytes(24).toString("base64url");
      until.set(token, Date.now() + seconds * 1_000);
      this.granted += 1;
      return token;
    },
    isValid: (token) => (until.get(token) ?? 0) > Date.now(),
    revokeAll: () => until.clear(),
  };
}

/** RFC 6749 section 4.4; the client authenticated by HTTP Basic, id and secret form-encoded (section 2.3.1). */
export function takeToken(
  tokens: TokenBook,
  request: IncomingMessage,
  text: string,
  faults: Faults,
  response: ServerResponse,
): void {
  const { client } = tokens;
  const asked = new URLSearchParams(text);
  const [scheme, basic = ""] = (request.headers.authorization ?? "").split(" ");
  const [id, secret] = Buffer.from(basic, "base64").toString().split(":").map(decodeURIComponent);
  const isRight =
    scheme === "Basic" &&
    id === client.id &&
    secret === client.secret &&
    asked.get("grant_type") === "client_credentials";
  response.writeHead(isRight ? 200 : 401, { "content-type": "application/json", "cache-control": "no-store" });
  const granted = {
    access_token: isRight ? tokens.grant(faults.tokenSeconds) : "",
    token_type: "Bearer",
    expires_in: faults.tokenSeconds,
  };
  response.end(JSON.stringify(isRight ? granted : { error: "invalid_client" }));
}
