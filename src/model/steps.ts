/** Work in steps, between which whoever does it may see to something else. */
export type Steps<T> = Generator<void, T, void>;

/** Does all of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does it between other work: no answer waits for more than a step. */
export async function inBreaths<T>(steps: Steps<T>): Promise<T> {
  const breathe = breather();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}

const BREATH = 10; // milliseconds: an answer that waits for so long is not noticed

/** Makes what is to be called between two pieces of long work: it lets others in where the last time was long ago. */
export function breather(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < BREATH) return undefined;
    return new Promise((next) => {
      setImmediate(() => {
        since = performance.now();
        next();
      });
    });
  };
}
