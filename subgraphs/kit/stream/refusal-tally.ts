import type { Refusal, StreamMessage } from "./stream-definition.ts";

export interface RefusedSample extends Refusal {
  readonly at: string;
  readonly topic: string;
  /** The beginning of the payload, without control characters. */
  readonly payload: string;
}

/** How often each reason occurred, and the latest few messages of each: bounded, whatever is sent. */
export class RefusalTally {
  readonly #counts = new Map<string, number>();
  readonly #samples = new Map<string, RefusedSample[]>();

  add({ code, details }: Refusal, { topic, payload }: StreamMessage, at: Date): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
    const samples = this.#samples.get(code) ?? [];
    this.#samples.set(code, samples);
    const shortened = Object.entries(details).map(([name, value]) => [name, shortText(String(value), 100)] as const);
    samples.push({
      code,
      details: Object.fromEntries(shortened),
      at: at.toISOString(),
      topic: shortText(topic, 200),
      payload: shortText(Buffer.from(payload.subarray(0, 200)).toString("utf8"), 200),
    });
    if (samples.length > samplesKept) samples.shift();
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  samples(): readonly RefusedSample[] {
    return [...this.#samples.values()].flat();
  }
}

const samplesKept = 10;

/** A message is somebody else's text: in a terminal it must not move the cursor, nor turn the line around. */
const shortText = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/gu, "·");
