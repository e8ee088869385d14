const PATIENCE_MS = 4000; // below the five seconds of vitest, so that the message tells what was waited for
const LOOK_AGAIN_MS = 5; // for what changes in the client, of which the double hears nothing

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
        const stop = (): void => {
          clearTimeout(timer);
          clearInterval(ticking);
          looks.delete(again);
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`Waited ${patienceMs} ms in vain: ${what}`));
        }, patienceMs);
        const again = (): void => {
          try {
            const seen = look();
            if (seen === null || seen === undefined || seen === false) return;
            stop();
            resolve(seen);
          } catch (error) {
            stop();
            reject(error);
          }
        };
        const ticking = setInterval(again, LOOK_AGAIN_MS);
        looks.add(again);
        again();
      });
    },
  };
}
