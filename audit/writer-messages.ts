/** Between the event loop and the writing thread. */
export interface WriterOptions {
  readonly store:
    | { readonly kind: "sqlite"; readonly file: string }
    | { readonly kind: "postgres"; readonly url: string; readonly schema: string };
  /** ECDSA P-256 private key, PEM. */
  readonly signingKey: string;
}

export type FromClient =
  | { readonly kind: "open" }
  | { readonly kind: "commit"; readonly bodies: readonly string[] }
  | { readonly kind: "end" };

export type FromWriter =
  | { readonly kind: "opened"; readonly ledger: string; readonly records: number }
  | { readonly kind: "committed"; readonly first: number; readonly hashes: readonly string[] }
  | {
      readonly kind: "failed";
      readonly code: string;
      readonly details: Readonly<Record<string, string | number>>;
      readonly reason: string;
    };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

export const isWriterOptions = (value: unknown): value is WriterOptions =>
  isObject(value) && isObject(value["store"]) && typeof value["signingKey"] === "string";

export const isFromClient = (value: unknown): value is FromClient =>
  isObject(value) &&
  (value["kind"] === "open" ||
    value["kind"] === "end" ||
    (value["kind"] === "commit" && Array.isArray(value["bodies"])));

export const isFromWriter = (value: unknown): value is FromWriter =>
  isObject(value) && ["opened", "committed", "failed"].includes(String(value["kind"]));
