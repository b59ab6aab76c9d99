import { CodedError, type Language } from "@lgsp/policies";

/** Exit codes of every command. */
export const exitCodes = { ok: 0, failure: 1, usage: 2 } as const;

/** What both our error classes have: audit declares its own, because it imports nothing of ours. */
interface Coded {
  readonly code: string;
  text(language: Language): string;
}

export function isCoded(error: unknown): error is Error & Coded {
  return (
    error instanceof CodedError ||
    (error instanceof Error && error.name === "CodedError" && "text" in error && typeof error.text === "function")
  );
}

/** The language of messages: --lang, else the locale of the terminal, else English. */
export function chooseTerminalLanguage(
  option: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (option === "vi" || option === "en") return option;
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  return locale.toLowerCase().startsWith("vi") ? "vi" : "en";
}

/** Code, sentence and remedy of an expected failure; of any other its stack, since that is a defect to be reported. */
export function describeError(error: unknown, language: Language): string {
  if (isCoded(error)) return `${error.code}: ${error.text(language)}`;
  const defect = language === "vi" ? "Lỗi chưa lường trước" : "Unexpected failure";
  return `${defect}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
