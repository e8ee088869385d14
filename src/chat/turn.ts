/** Whose turn it is to be answered. */

const AT_ONCE = 4; // answers of a millisecond each; with one the loop's own work costs a fifth more, with all none is heard

/**
 * Makes a queue; of each channel its promises resolve in the order in which they were asked for, a few in each round of the
 * event loop, and the channels take turns: a question waits for one of every other channel, however many these have asked.
 *
 * While an answer is worked out nothing else is done. Of many asked at once all would be worked out before the first is
 * sent, and before any that comes in meanwhile is acknowledged. So the loop goes round between them.
 */
export function turns(atOnce = AT_ONCE): (channel: string) => Promise<void> {
  // A Map keeps the order of coming: whoever was served goes to its end.
  const waiting = new Map<string, (() => void)[]>();
  const round = () => {
    for (let served = 0; served < atOnce; served++) {
      const [next] = waiting;
      if (!next) return;
      const [channel, queue] = next;
      waiting.delete(channel);
      queue.shift()?.();
      if (queue.length > 0) waiting.set(channel, queue);
    }
    if (waiting.size > 0) setImmediate(round);
  };
  return (channel) =>
    new Promise((resolve) => {
      if (waiting.size === 0) setImmediate(round);
      const queue = waiting.get(channel);
      if (queue) queue.push(resolve);
      else waiting.set(channel, [resolve]);
    });
}

/** The one queue of a process, which has one thread for all platforms. */
export const turn = turns();
