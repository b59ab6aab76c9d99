import { createHmac } from "node:crypto";

/** Names a caller in register, ledger, limits and logs. */
export type OpaqueSubject = (subject: string) => string;

/**
 * An issuer may name people by their personal number (VNeID does): it becomes a keyed hash before anything else sees it,
 * in tokens and in what is written into the register alike. Every other name is opaque already and stays.
 */
export const opaqueSubject =
  (key: Buffer): OpaqueSubject =>
  (subject) =>
    /^\d{12}$/.test(subject)
      ? `p-${createHmac("sha256", key).update(`subject ${subject}`).digest("base64url")}`
      : subject;

/** The same for "issuer:subject". */
export function opaqueName(opaque: OpaqueSubject, name: string): string {
  const colon = name.indexOf(":") + 1;
  return name.slice(0, colon) + opaque(name.slice(colon));
}
