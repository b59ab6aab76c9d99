import type { DatabaseSync, SQLInputValue, SQLOutputValue } from "node:sqlite";
import { applyMask, foldText, maskKinds, sortKeyText } from "@lgsp/policies";
import { registerPlaces } from "./sqlite-places.ts";
import type { KeyTable } from "./key-table.ts";

/** SQLite name of a mask's function: lgsp_mask_initials(value) and, for HASH, lgsp_mask_hash(value, key). */
export const maskFunction = (kind: string): string => `lgsp_mask_${kind.toLowerCase()}`;

const noKey = Buffer.alloc(0);

/**
 * Registers what SQLite lacks, from the one TypeScript definition of each: fold, Vietnamese sort key, masks, and
 * `lgsp_alive()`, which throws when the reader has gone away (a statement cannot be interrupted from outside).
 */
export function registerFunctions(
  db: DatabaseSync,
  cancelled: () => boolean = () => false,
  keyTable: (name: string) => KeyTable | undefined = () => undefined,
): void {
  const pure = { deterministic: true };
  db.function("lgsp_fold", pure, (value) => onText(value, foldText));
  db.function("lgsp_sort", pure, (value) => onText(value, sortKeyText));
  // SQLite has the operator and leaves the function to us; only forms of column-reading.ts come here
  db.function("regexp", pure, (form, value) =>
    typeof form === "string" && typeof value === "string" ? Number(new RegExp(form).test(value)) : 0,
  );
  for (const kind of maskKinds) {
    if (kind === "HASH") {
      db.function(maskFunction(kind), pure, (value, key) =>
        applyMask(kind, value, { hashKey: key instanceof Uint8Array ? Buffer.from(key) : noKey }),
      );
    } else {
      db.function(maskFunction(kind), pure, (value) => applyMask(kind, value, { hashKey: noKey }));
    }
    db.function(`${maskFunction(kind)}_list`, pure, (value) =>
      onText(value, (text) => maskElements(text, (element) => applyMask(kind, element, { hashKey: noKey }))),
    );
  }
  registerPlaces(db);
  // Not deterministic either: the same name means another set in the next call.
  db.function("lgsp_member", (name, digits) => {
    const table = typeof name === "string" ? keyTable(name) : undefined;
    if (table === undefined) throw new TypeError("no such key set");
    return typeof digits === "string" && table.has(digits) ? 1 : 0;
  });
  // Not deterministic: SQLite would otherwise call it once and keep the answer.
  db.function("lgsp_alive", () => {
    if (cancelled()) throw new ScanCancelled();
    return 1;
  });
}

export class ScanCancelled extends Error {}

const onText = (value: SQLOutputValue, change: (text: string) => string | null): SQLInputValue =>
  typeof value === "string" ? change(value) : null;

/** Masks the elements of a JSON array; what is no array of texts is redacted. */
function maskElements(json: string, mask: (element: unknown) => unknown): string | null {
  try {
    const elements: unknown = JSON.parse(json);
    return Array.isArray(elements) ? JSON.stringify(elements.map(mask)) : null;
  } catch {
    return null;
  }
}
