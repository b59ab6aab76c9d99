import { isRecord } from "../json.ts";
import { dateKey, type EntranceType } from "./entrance.ts";

export type EntityKey = Readonly<Record<string, string | number>>;

/** Longest key value that is looked up; references have some sixty characters. */
const longest = 256;

/**
 * The key that a representation gives, as the sectors ask for it; undefined when it is not one of this type by the
 * fields that the contract shares.
 */
export function keyOf(
  representation: unknown,
  { type, shared, key: full }: EntranceType,
  today: () => string,
): EntityKey | undefined {
  if (!isRecord(representation) || representation["__typename"] !== type) return undefined;
  const key: Record<string, string | number> = {};
  for (const { name, numeric } of shared) {
    const value = Object.hasOwn(representation, name) ? representation[name] : undefined;
    const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text !== "string" || text === "" || text.length > longest) return undefined;
    if (numeric && !/^-?\d{1,15}$/.test(text)) return undefined;
    key[name] = numeric ? Number(text) : text;
  }
  return full.split(" ").includes(dateKey) ? { ...key, [dateKey]: today() } : key;
}
