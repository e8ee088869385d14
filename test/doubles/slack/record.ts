/** What went through a double, and waiting for more of it. */

/** One request that the app made: to the Web API (`chat.postMessage`) or to a `response_url`. */
export interface Call {
  readonly method: string;
  readonly team: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly reply: unknown;
}

/** One thing of the app's that Slack would have refused, or that breaks a promise of the bot. */
export interface Refusal {
  readonly method: string;
  readonly error: string;
  readonly messages: readonly string[];
}

/** Lists that grow, and the promise of what they will hold. */
export interface Recorder {
  readonly calls: Call[];
  readonly refused: Refusal[];
  /** To be called after every change that somebody may wait for. */
  readonly changed: () => void;
  readonly until: (holds: () => boolean, what?: string, timeoutMs?: number) => Promise<void>;
}

const PATIENCE_MS = 4000; // long enough for a busy machine, and less than a test may take

const LOOK_MS = 20;

/** Starts recording. `until` resolves as soon as its condition holds, and rejects with `what` after its patience. */
export function record(): Recorder {
  const waiting = new Set<() => void>();
  return {
    calls: [],
    refused: [],
    changed: () => {
      for (const look of [...waiting]) look();
    },
    until: (holds, what = holds.toString(), timeoutMs = PATIENCE_MS) =>
      new Promise((resolve, reject) => {
        const finish = (settle: () => void) => {
          waiting.delete(look);
          clearTimeout(timer);
          clearInterval(looking);
          settle();
        };
        const look = () => {
          if (holds()) finish(resolve);
        };
        const timer = setTimeout(
          () => finish(() => reject(new Error(`Waited ${timeoutMs} ms in vain: ${what}`))),
          timeoutMs,
        );
        // What changes in the app is not announced here.
        const looking = setInterval(look, LOOK_MS);
        waiting.add(look);
        look();
      }),
  };
}
