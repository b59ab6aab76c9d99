import type { Revocation, RevocationKind } from "./shared-state.ts";

/** The revocations known to this process; one that has run out no longer counts, and is forgotten in passing. */
export class RevocationList {
  readonly #until = new Map<string, { readonly revocation: Revocation; readonly until: number }>();
  #sweepAt = 0;

  /** Keeps the later end of two revocations of the same thing: a revocation is never shortened. */
  add(revocation: Revocation, now: number): void {
    const until = revocation.until.getTime();
    const key = keyOf(revocation.kind, revocation.id);
    const present = this.#until.get(key);
    if (present === undefined || present.until < until) this.#until.set(key, { revocation, until });
    this.#sweep(now);
  }

  has(kind: RevocationKind, id: string, now: number): boolean {
    const present = this.#until.get(keyOf(kind, id));
    return present !== undefined && present.until > now;
  }

  inForce(now: number): readonly Revocation[] {
    return [...this.#until.values()].filter(({ until }) => until > now).map(({ revocation }) => revocation);
  }

  #sweep(now: number): void {
    if (now < this.#sweepAt) return;
    this.#sweepAt = now + 60_000;
    for (const [key, { until }] of this.#until) if (until <= now) this.#until.delete(key);
  }
}

function keyOf(kind: RevocationKind, id: string): string {
  return `${kind}:${id}`;
}
