import type { Notice } from "./shared-state.ts";

/** Who listens to notices in this process. */
export class NoticeBoard {
  readonly #listeners = new Set<(notice: Notice) => void>();

  subscribe(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** A listener that throws is a fault of its own and does not keep the notice from the others. */
  tell(notice: Notice): void {
    for (const listener of this.#listeners) {
      try {
        listener(notice);
      } catch (error) {
        process.emitWarning(`listener to ${notice.topic} notices failed: ${error instanceof Error ? error.name : "?"}`);
      }
    }
  }

  clear(): void {
    this.#listeners.clear();
  }
}
