/** What has been opened, closed in the reverse order; a step that fails does not keep the others open. */
export class Closing {
  readonly #steps: (() => Promise<void> | void)[] = [];

  add(step: () => Promise<void> | void): void {
    this.#steps.push(step);
  }

  async close(): Promise<void> {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      try {
        await step();
      } catch {
        // the first failure is what the caller already tells; closing goes on
      }
    }
  }
}
