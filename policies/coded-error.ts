/** What an error code means: the HTTP status it answers with and its text for people, in both languages. */
export interface ErrorDefinition {
  readonly status: number;
  readonly vi: string;
  readonly en: string;
  /** What the reader can do about it. */
  readonly remedy: { readonly vi: string; readonly en: string };
}

export type Language = "vi" | "en";

/**
 * An expected failure with a stable code. `details` are data for programs and fill `{name}` placeholders of the text;
 * they never hold a personal value (they reach logs and the access ledger).
 */
export class CodedError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly definition: ErrorDefinition;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: Code,
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
  text(language: Language): string {
    return `${fill(this.definition[language], this.details)} ${fill(this.definition.remedy[language], this.details)}`;
  }
}

/** Names the codes of one room: `const fail = errorsOf({...}); throw fail("CODE", {detail})`. */
export function errorsOf<const Codes extends Record<string, ErrorDefinition>>(codes: Codes) {
  return (
    code: keyof Codes & string,
    details?: Readonly<Record<string, string | number>>,
    options?: ErrorOptions,
  ): CodedError<keyof Codes & string> => {
    const definition = codes[code];
    if (definition === undefined) throw new TypeError(`no such error code: ${code}`);
    return new CodedError(code, definition, details, options);
  };
}

function fill(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : placeholder,
  );
}
