import type { SampleRows } from "./sample-rows.ts";

/**
 * A question of a department: `QNN.graphql` is what it asks, `QNN.ts` (a default export of this type) who may ask it and
 * what the rows say the answer is. The folder is the list; nothing else names a question.
 */
export interface Question {
  /** Who is truly entitled to ask it, and for what: a name for `./lgsp token --as`. */
  readonly persona: string;
  readonly purpose: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The sectors that the answer takes, sorted: the ledger's record names them. */
  readonly sectors: readonly string[];
  /** The answer as texts, in any order: keys of rows, or cells of a table. */
  readonly answered: (data: unknown) => readonly unknown[];
  /** The same by joining the rows. What the persona may see is written here by hand, not asked of the policies. */
  readonly expected: (sample: SampleRows) => readonly unknown[];
  /** The rows (or cells) that the question chooses from: its answer is a part of them, neither none nor all. */
  readonly candidates: (sample: SampleRows) => readonly unknown[];
  /** A table whose small cells are withheld: what is shown is right, and not everything is shown. */
  readonly withheld?: boolean;
}
