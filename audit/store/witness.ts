import { existsSync, readFileSync } from "node:fs";
import type { SignedHead } from "../head.ts";
import { isSignedHead } from "./row.ts";

/**
 * The newest signed head, kept in a file beside the database. A tail that is cut together with its heads (also by
 * SQLite itself, which silently ends a damaged write-ahead log at the first bad frame) is noticed against it.
 */
export const witnessFile = (file: string): string => `${file}.head`;

/** Fixed width: each head overwrites the one before it in place. */
export const witnessText = (head: SignedHead): string => `${JSON.stringify(head).padEnd(510)}\n`;

/** The head in the file; undefined without a file; "unreadable" when the file is there and holds none. */
export function readWitness(file: string): SignedHead | "unreadable" | undefined {
  const path = witnessFile(file);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, "utf8");
  if (text === "") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isSignedHead(value) ? value : "unreadable";
  } catch {
    return "unreadable";
  }
}
