/** What an error code means: the HTTP status it answers with and its text for people, in both languages. */
export interface ErrorDefinition {
  readonly status: number;
  readonly vi: string;
  readonly en: string;
  readonly remedy: { readonly vi: string; readonly en: string };
}

/**
 * An expected failure of the ledger with a stable code. The same shape as the CodedError of policies, declared again:
 * this room imports nothing of ours. `details` are never personal.
 */
export class LedgerError extends Error {
  readonly code: string;
  readonly definition: ErrorDefinition;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: string,
    definition: ErrorDefinition,
    details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(fill(definition.en, details), options);
    this.name = "CodedError";
    this.code = code;
    this.definition = definition;
    this.details = details;
  }

  get status(): number {
    return this.definition.status;
  }

  /** The sentence and what to do about it, in the reader's language. */
  text(language: "vi" | "en"): string {
    return `${fill(this.definition[language], this.details)} ${fill(this.definition.remedy[language], this.details)}`;
  }
}

function fill(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : placeholder,
  );
}
