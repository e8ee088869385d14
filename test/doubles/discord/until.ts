const PATIENCE_MS = 5000;

/** Lets a test wait for a state instead of a time. */
export interface Watch {
  /** Says that something has changed: every waiting look is taken again. */
  changed(): void;
  /**
   * Resolves to the first value that `look` gives which is neither null, undefined nor false.
   * Rejects after `patienceMs` with `what` in the message.
   */
  until<T>(what: string, look: () => T | null | undefined | false, patienceMs?: number): Promise<T>;
}

/** Makes a watch; it holds no timer while nobody waits. */
export function watch(): Watch {
  const looks = new Set<() => void>();
  return {
    changed() {
      for (const look of [...looks]) look();
    },
    until(what, look, patienceMs = PATIENCE_MS) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          looks.delete(again);
          reject(new Error(`Waited ${patienceMs} ms in vain: ${what}`));
        }, patienceMs);
        const again = (): void => {
          const seen = look();
          if (seen === null || seen === undefined || seen === false) return;
          clearTimeout(timer);
          looks.delete(again);
          resolve(seen);
        };
        looks.add(again);
        again();
      });
    },
  };
}
