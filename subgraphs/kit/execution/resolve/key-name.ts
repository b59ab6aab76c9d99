/**
 * A text that two keys share only when all their parts are equal. Most keys have one part, whose JSON costs several times
 * as much as the part; a JSON array never begins with a space.
 */
export function keyName(parts: readonly string[]): string {
  return parts.length === 1 ? ` ${parts[0] ?? ""}` : JSON.stringify(parts);
}
