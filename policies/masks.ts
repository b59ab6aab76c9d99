import { createHash } from "node:crypto";
import type { MaskKind } from "./vocabulary.ts";

/** 32 bytes that only the sector holds; equal values hash equally under one key only. */
export interface MaskSecrets {
  readonly hashKey: Buffer;
}

/**
 * The one definition of each mask. SQL expressions of the databases are tested to agree with it.
 * In: the clear value as the sector stores it (text, number, JSON text of an Address), or null. Out: the masked value
 * of the same GraphQL type, or null; null in, null out. A value of the wrong shape is redacted, never passed through.
 */
export function applyMask(kind: MaskKind, value: unknown, secrets: MaskSecrets): string | number | null {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case "REDACT":
      return null;
    case "KEEP_LAST_4":
      return typeof value === "string" ? keepLast4(value) : null;
    case "INITIALS":
      return typeof value === "string" ? initials(value) : null;
    case "YEAR":
      return typeof value === "string" && /^\d{4}/.test(value) ? value.slice(0, 4) : null;
    case "COMMUNE":
      return typeof value === "string" ? communeOf(value) : null;
    case "CHAPTER":
      return typeof value === "string" ? [...value].slice(0, 1).join("") : null;
    case "RANGE":
      return typeof value === "number" ? rangeStart(value) : null;
    case "HASH":
      return typeof value === "string" ? keyedHash(value, secrets.hashKey) : null;
  }
}

function keepLast4(text: string): string {
  const characters = [...text];
  const kept = characters.length > 4 ? 4 : 0;
  return "•".repeat(characters.length - kept) + characters.slice(characters.length - kept).join("");
}

function initials(text: string): string {
  return text
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => `${[...word][0]}.`)
    .join("");
}

function communeOf(addressJson: string): string | null {
  let address: unknown;
  try {
    address = JSON.parse(addressJson);
  } catch {
    return null;
  }
  if (typeof address !== "object" || address === null || Array.isArray(address)) return null;
  const communeCode = "communeCode" in address ? address.communeCode : null;
  const communeName = "communeName" in address ? address.communeName : null;
  return JSON.stringify({ text: communeName, communeCode, communeName });
}

/** Lower bound of the bracket: tens below 100, else one leading digit (1,234,567 -> 1,000,000). Zero and below: 0. */
function rangeStart(number: number): number | null {
  if (!Number.isFinite(number)) return null;
  const whole = Math.floor(number);
  if (whole <= 0) return 0;
  if (whole < 100) return Math.floor(whole / 10) * 10;
  const scale = 10 ** (String(whole).length - 1);
  return Math.floor(whole / scale) * scale;
}

/** Nested SHA-256 as in HMAC's outer/inner construction, because every database has SHA-256 but few have HMAC. */
export function keyedHash(text: string, key: Buffer): string {
  const inner = createHash("sha256").update(key).update(text, "utf8").digest();
  return createHash("sha256").update(key).update(inner).digest("hex").slice(0, 32);
}
