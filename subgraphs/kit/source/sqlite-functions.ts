import type { DatabaseSync, SQLInputValue, SQLOutputValue } from "node:sqlite";
import { applyMask, foldText, maskKinds, sortKeyText } from "@lgsp/policies";
import type { KeyCollector } from "./key-collector.ts";
import type { KeyDirectory } from "./key-directory.ts";
import { decodeLegacyText, isTextEncoding } from "./legacy-text.ts";
import { legacyFunction } from "./legacy-text-sql.ts";
import type { Tally } from "./tally.ts";
import { registerPlaces } from "./sqlite-places.ts";

/** SQLite name of a mask's function: lgsp_mask_initials(value) and, for HASH, lgsp_mask_hash(value, key). */
export const maskFunction = (kind: string): string => `lgsp_mask_${kind.toLowerCase()}`;

/** Sets of keys that one statement may mean. */
export const mostKeySets = 16;
/** SQLite name of the n-th set's membership test: a name of its own costs nothing a row, a text argument would. */
export const memberFunction = (index: number): string => `lgsp_in_${index}`;
/** Counts one row by its arguments. */
export const tallyRow = "lgsp_tally";
/** Hands one row's pseudonym, or the parts of its natural key, to the collector. */
export const takeKey = "lgsp_take_key";

const noKey = Buffer.alloc(0);

/**
 * Registers what SQLite lacks, from the one TypeScript definition of each: fold, Vietnamese sort key, masks, and
 * `lgsp_alive()`, which throws when the reader has gone away (a statement cannot be interrupted from outside).
 */
export function registerFunctions(
  db: DatabaseSync,
  cancelled: () => boolean = () => false,
  { directory, collector, tally }: ScannedKeys = {
    directory: () => undefined,
    collector: () => undefined,
    tally: () => undefined,
  },
): void {
  const pure = { deterministic: true };
  db.function("lgsp_fold", pure, (value) => onText(value, foldText));
  db.function("lgsp_sort", pure, (value) => onText(value, sortKeyText));
  db.function(legacyFunction, pure, (value, encoding) =>
    typeof value === "string" && typeof encoding === "string" && isTextEncoding(encoding)
      ? (decodeLegacyText(encoding, value) ?? null)
      : null,
  );
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
  // Not deterministic either: the same function means another set in the next statement.
  for (let index = 0; index < mostKeySets; index += 1) {
    const name = memberFunction(index);
    db.function(name, (key) => {
      const set = directory(name);
      if (set === undefined) throw new TypeError("no such key set");
      return typeof key === "number" && set.has(key) ? 1 : 0;
    });
  }
  let taken = 0;
  db.function(takeKey, { varargs: true }, (...parts) => {
    const keys = collector();
    // the scan's reader may have gone away; asking for every row would cost more than the row
    if (keys === undefined || ((taken += 1) % 1_024 === 0 && cancelled())) throw new ScanCancelled();
    const [key] = parts;
    if (typeof key === "number" && parts.length === 1) keys.add(key);
    else keys.addNatural(parts.map(String));
    return 1;
  });
  db.function(tallyRow, { varargs: true }, (...cell) => {
    const cells = tally();
    if (cells === undefined || ((taken += 1) % 1_024 === 0 && cancelled())) throw new ScanCancelled();
    cells.add(cell);
    return 1;
  });
  // Not deterministic: SQLite would otherwise call it once and keep the answer.
  db.function("lgsp_alive", () => {
    if (cancelled()) throw new ScanCancelled();
    return 1;
  });
}

/** What the statement that runs means by its sets, and where its keys or its rows go. */
export interface ScannedKeys {
  readonly directory: (name: string) => KeyDirectory | undefined;
  readonly collector: () => KeyCollector | undefined;
  readonly tally: () => Tally | undefined;
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
