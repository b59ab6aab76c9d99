/** What has arrived and is not yet written, in order. Its length is bounded by the session's Receive Maximum. */
export class MessageQueue<Message> {
  #waiting: Message[] = [];
  #wake: (() => void) | undefined;

  get length(): number {
    return this.#waiting.length;
  }

  push(message: Message): void {
    this.#waiting.push(message);
    this.wake();
  }

  /** Forgets everything: the broker delivers it again. */
  clear(): void {
    this.#waiting = [];
  }

  take(most: number): Message[] {
    return this.#waiting.splice(0, most);
  }

  /** Resolves when something is waiting, or at `wake()`. */
  async untilSome(): Promise<void> {
    if (this.#waiting.length > 0) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#wake = undefined;
  }

  wake(): void {
    this.#wake?.();
  }
}
