/** From a filling process to the hub. The hub sends names of sectors. */
export type FillMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "count"; readonly sector: string; readonly rows: number }
  | { readonly kind: "done"; readonly sector: string; readonly rows: number }
  | { readonly kind: "failed"; readonly sector: string; readonly text: FailureText | string };

/** An expected failure, already in words: error classes do not cross processes. */
export interface FailureText {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

const kinds = ["ready", "count", "done", "failed"];

export const isFillMessage = (value: unknown): value is FillMessage =>
  typeof value === "object" && value !== null && "kind" in value && kinds.includes(String(value.kind));
