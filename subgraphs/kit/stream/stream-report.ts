import type { RefusedSample } from "./refusal-tally.ts";

/** What a stream has done since it started. */
export interface StreamReport {
  readonly sector: string;
  readonly topic: string;
  readonly connected: boolean;
  readonly startedAt: string;
  readonly lastMessageAt?: string;
  /** Messages settled: written or refused, and acknowledged. Deliveries of the same message count each time. */
  readonly messages: number;
  readonly written: number;
  readonly duplicates: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly samples: readonly RefusedSample[];
}

/** Whether JSON read back is one: the file may be of another version, or torn by hand. */
export function isStreamReport(value: unknown): value is StreamReport {
  if (typeof value !== "object" || value === null) return false;
  const { messages, written, duplicates, refused, samples }: Partial<Record<string, unknown>> = { ...value };
  return (
    [messages, written, duplicates].every((count) => typeof count === "number") &&
    typeof refused === "object" &&
    refused !== null &&
    Array.isArray(samples)
  );
}
