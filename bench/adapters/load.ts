/** Two ways to have so many commands in flight. */
import type { Door, Times } from "./door.ts";
import type { Asked } from "./questions.ts";

const PATIENCE_MS = 20_000; // without any answer, after which a run has failed

interface Load {
  readonly door: Door;
  readonly next: () => Asked;
  readonly count: number;
  readonly inFlight: number;
}

export interface Run {
  readonly count: number;
  /** Of those that are counted. */
  readonly times: readonly Times[];
  /** From the first sending to the last answer. */
  readonly tookMs: number;
}

/** Closed loop: as soon as one is answered the next is sent. The last ones, when fewer are in flight, are not counted. */
export function closedLoop({ door, next, count, inFlight }: Load): Promise<Run> {
  const times: Times[] = [];
  const start = performance.now();
  let sent = 0;
  let done = 0;
  return patiently(
    () => done,
    (finish) => {
      const send = () => {
        const isCounted = sent++ < count - inFlight || count <= inFlight;
        door.send(next(), (one) => {
          done += 1;
          if (isCounted) times.push(one);
          if (sent < count) send();
          else if (done === count) finish({ count, times, tookMs: performance.now() - start });
        });
      };
      for (let i = 0; i < Math.min(inFlight, count); i++) send();
    },
  );
}

/** Bursts: so many at once, and when all are answered the same again. */
export async function bursts(load: Load): Promise<Run> {
  const start = performance.now();
  const times: Times[] = [];
  for (let done = 0; done < load.count; done += load.inFlight)
    times.push(...(await closedLoop({ ...load, count: load.inFlight })).times);
  return { count: load.count, times, tookMs: performance.now() - start };
}

/** Rejects where nothing comes any more. */
function patiently(done: () => number, start: (finish: (run: Run) => void) => void): Promise<Run> {
  return new Promise((resolve, reject) => {
    let last = -1;
    const watching = setInterval(() => {
      if (done() > last) {
        last = done();
        return;
      }
      clearInterval(watching);
      reject(new Error(`Cannot measure: no answer for ${PATIENCE_MS / 1000} s, after ${done()}`));
    }, PATIENCE_MS);
    start((run) => {
      clearInterval(watching);
      resolve(run);
    });
  });
}
