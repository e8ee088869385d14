/** Whose turn it is to be answered. */

const AT_ONCE = 4; // answers of a millisecond each; with one the loop's own work costs a fifth more, with all none is heard

/**
 * Makes a queue; its promises resolve in the order in which they were asked for, a few in each round of the event loop.
 *
 * While an answer is worked out nothing else is done. Of many asked at once all would be worked out before the first is
 * sent, and before any that comes in meanwhile is acknowledged. So the loop goes round between them.
 */
export function turns(atOnce = AT_ONCE): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const round = () => {
    for (const begin of waiting.splice(0, atOnce)) begin();
    if (waiting.length > 0) setImmediate(round);
  };
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(round);
    });
}

/** The one queue of a process, which has one thread for all platforms. */
export const turn = turns();
