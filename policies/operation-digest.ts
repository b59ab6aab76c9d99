import { createHash } from "node:crypto";

/**
 * SHA-256 (base64url) that binds an assertion to one operation: text, operation name and variables with sorted keys.
 * Variables are what JSON can say; anything else is refused by JSON.stringify's own rules on both sides alike.
 */
export function operationDigest(
  text: string,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): string {
  const known = digested.get(variables);
  if (known !== undefined && known.text === text && known.operationName === operationName) return known.digest;
  const digest = createHash("sha256")
    .update(JSON.stringify([text, operationName ?? null, isSorted(variables) ? variables : sortKeys(variables)]))
    .digest("base64url");
  digested.set(variables, { text, operationName, digest });
  return digest;
}

/**
 * Where hub and sector are one process, the sector is handed the very object of which the hub took the digest: taking it
 * again would compare a thing with itself. What came over a wire is another object, and its digest is taken.
 */
const digested = new WeakMap<
  Readonly<Record<string, unknown>>,
  { readonly text: string; readonly operationName: string | undefined; readonly digest: string }
>();

/** SHA-256 (base64url) of a JSON value whatever the order of its keys. */
export function jsonDigest(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(sortKeys(value)))
    .digest("base64url");
}

/** Most variables come with sorted keys; making them anew cost more than the digest. */
function isSorted(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isSorted);
  let last = "";
  for (const [key, member] of Object.entries(value)) {
    if (key < last || !isSorted(member)) return false;
    last = key;
  }
  return true;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => [key, sortKeys(member)]),
  );
}
