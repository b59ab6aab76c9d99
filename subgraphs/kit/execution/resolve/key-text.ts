/** A key or code column as text: some foreign databases keep them as numbers. Anything but text, number or boolean is no key. */
export function keyText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  return value instanceof Date ? value.toISOString() : "";
}
