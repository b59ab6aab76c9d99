/** A failure that may pass by itself: the read may be tried again. */
export class TransientFailure extends Error {
  /** Seconds after which the upstream wants to be asked again (Retry-After). */
  readonly retryAfter: number | undefined;

  constructor(reason: string, retryAfter?: number) {
    super(reason);
    this.retryAfter = retryAfter;
  }
}

export const transient = (reason: string, retryAfter?: number): TransientFailure =>
  new TransientFailure(reason, retryAfter);

/** RFC 9110 section 10.2.3: seconds or an HTTP date. */
export function retryAfterSeconds(header: string | readonly string[] | undefined, now: number): number | undefined {
  const text = typeof header === "string" ? header.trim() : undefined;
  if (text === undefined || text === "") return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1_000));
}

/** The code of a failed call, as undici and Node name it. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;

/** {@link codeOf} an answer of more bytes than are taken. */
export const tooLarge = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
