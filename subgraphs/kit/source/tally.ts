import type { SQLOutputValue } from "node:sqlite";
import type { Row } from "./source.ts";

type Branch = Map<SQLOutputValue, Branch | { rows: number }>;

/**
 * Counts rows by their values. SQLite sorts all rows to group them by more than one column, which takes it twice as long
 * as to hand each over and three times with conditions on sets beside.
 */
export class Tally {
  readonly #root: Branch = new Map();
  readonly #most: number;
  #cells = 0;

  /** @param most cells that are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** Throws TallyFull at the first row of a further cell. */
  add(cell: readonly SQLOutputValue[]): void {
    let at = this.#root;
    for (const [depth, value] of cell.entries()) {
      const found = at.get(value);
      if (depth === cell.length - 1) {
        if (found === undefined) this.#open(at, value);
        else if (!(found instanceof Map)) found.rows += 1;
        return;
      }
      if (found instanceof Map) at = found;
      else {
        const further: Branch = new Map();
        at.set(value, further);
        at = further;
      }
    }
  }

  #open(at: Branch, value: SQLOutputValue): void {
    if (this.#cells >= this.#most) throw new TallyFull();
    this.#cells += 1;
    at.set(value, { rows: 1 });
  }

  /** The cells with their counts: g0, g1 … n. */
  rows(): readonly Row[] {
    return [...leaves(this.#root, [])].map(({ cell, rows }) => ({
      ...Object.fromEntries(cell.map((value, index) => [`g${index}`, value])),
      n: rows,
    }));
  }
}

export class TallyFull extends Error {}

function* leaves(
  branch: Branch,
  path: readonly SQLOutputValue[],
): Generator<{ readonly cell: readonly SQLOutputValue[]; readonly rows: number }> {
  for (const [value, below] of branch) {
    const cell = [...path, value];
    if (below instanceof Map) yield* leaves(below, cell);
    else yield { cell, rows: below.rows };
  }
}
