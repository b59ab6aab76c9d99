import type { TableModel } from "../model.ts";
import type { Refusal, StreamMessage } from "./stream-definition.ts";

export interface RefusedSample extends Refusal {
  readonly at: string;
  readonly topic: string;
  /** The beginning of the payload with every letter an `a` and every digit a `9`. */
  readonly shape: string;
}

/**
 * How often each reason occurred, and the latest few messages of each: bounded, whatever is sent. What was refused passed
 * no rule that says what it is, and the report is read without a decision: so the shape of a message is kept, not its
 * text. Of a stream whose rows are about people the topic and what the refusal names are shapes too.
 */
export class RefusalTally {
  readonly #shown: (text: string) => string;
  readonly #counts = new Map<string, number>();
  readonly #samples = new Map<string, RefusedSample[]>();

  constructor({ entityKey, person }: Pick<TableModel, "entityKey" | "person">) {
    this.#shown = entityKey === "reference" || person !== undefined ? shapeOf : (text) => text;
  }

  add({ code, details }: Refusal, { topic, payload }: StreamMessage, at: Date): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
    const samples = this.#samples.get(code) ?? [];
    this.#samples.set(code, samples);
    const shortened = Object.entries(details).map(
      ([name, value]) => [name, this.#shown(shortText(String(value), 100))] as const,
    );
    samples.push({
      code,
      details: Object.fromEntries(shortened),
      at: at.toISOString(),
      topic: this.#shown(shortText(topic, 200)),
      shape: shapeOf(shortText(Buffer.from(payload.subarray(0, 200)).toString("utf8"), 200)),
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

/** What tells a broken message from a whole one, and not whom it is about. */
const shapeOf = (text: string): string => text.replace(/\p{L}\p{M}*/gu, "a").replace(/\p{N}/gu, "9");
