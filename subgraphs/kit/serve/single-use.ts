/** Remembers which assertions were used. A sector with replicas shares one memory (Redis); one process needs only this. */
export interface SingleUse {
  /** True the first time an identifier is shown; false ever after, until it has expired anyway. */
  use(id: string, expiresAt: number): Promise<boolean>;
}

const mostRemembered = 1_000_000;

/**
 * In this process. Identifiers are forgotten when they have expired, never earlier: when more than a million are still
 * valid, new ones are refused rather than old ones made usable again.
 *
 * @param now seconds since the epoch
 */
export function singleUseInProcess(now: () => number = () => Date.now() / 1000): SingleUse {
  const used = new Map<string, number>();
  const forgetExpired = (): void => {
    const seconds = now();
    for (const [id, expiresAt] of used) {
      // Insertion order is nearly expiry order: the first one still valid ends the sweep.
      if (expiresAt >= seconds) break;
      used.delete(id);
    }
  };
  return {
    use(id, expiresAt) {
      forgetExpired();
      if (used.has(id) || used.size >= mostRemembered) return Promise.resolve(false);
      used.set(id, expiresAt);
      return Promise.resolve(true);
    },
  };
}
