import type { EntityAnswers } from "./call-sector.ts";

/** Where the answer about one entity will be. */
export interface Remembered {
  readonly answers: Promise<EntityAnswers>;
  readonly position: number;
}

/**
 * Entities that one run has asked for already: the same question to the same sector about the same entity, from another
 * path of the plan, takes the answer that is there or on its way. One run, one asker: it is never shared.
 */
export class EntityMemory {
  readonly #byQuestion = new Map<string, Map<string, Remembered>>();

  /** In: what is asked (sector, selection, variables, what has been released so far). Out: the entities asked, by representation. */
  of(question: string): Map<string, Remembered> {
    const known = this.#byQuestion.get(question) ?? new Map<string, Remembered>();
    this.#byQuestion.set(question, known);
    return known;
  }
}
