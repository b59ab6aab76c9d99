import type { CoordinateReceipt, Receipt, Released } from "@lgsp/policies";

/** Collects during one call what the ledger will say about it: which coordinates, under which rule, how many rows, about whom. */
export class ReceiptBook {
  readonly #coordinates = new Map<string, { coordinate: string; effect: string; rule: string; rows: number }>();
  readonly #persons = new Set<string>();
  readonly #released = new Set<string>();
  statements = 0;

  count(coordinate: string, effect: string, rule: string, rows: number): void {
    const key = `${coordinate} ${effect} ${rule}`;
    const known = this.#coordinates.get(key);
    if (known === undefined) this.#coordinates.set(key, { coordinate, effect, rule, rows });
    else known.rows += rows;
  }

  /** A personal value about this person was answered. In: natural key (personal number); it leaves as a pseudonym only. */
  person(naturalKey: string): void {
    this.#persons.add(naturalKey);
  }

  /** A reference to a person was handed out. */
  release(reference: string): void {
    this.#released.add(reference);
  }

  /** Sorted throughout: what the ledger records does not depend on which statement came back first. */
  receipt(
    sector: string,
    policyDigest: string,
    pseudonym: (naturalKey: string) => string,
    sign: (references: readonly string[]) => Released,
  ): Receipt {
    const coordinates: readonly CoordinateReceipt[] = [...this.#coordinates.keys()]
      .toSorted(byText)
      .flatMap((key) => this.#coordinates.get(key) ?? []);
    const released = this.#released.size === 0 ? {} : { released: sign([...this.#released].toSorted(byText)) };
    return {
      sector,
      policyDigest,
      coordinates,
      persons: [...this.#persons].map(pseudonym).toSorted(byText),
      statements: this.statements,
      ...released,
    };
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
