/** Trouble on demand: what a method answers instead of its answer. */

/** An HTTP answer; or the connection is cut; or nothing ever comes. */
export type Trouble =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | "cut"
  | "silence";

/** Trouble that was asked for. `end()` ends it before its times are over. */
export interface Outage {
  readonly end: () => void;
  /** How often it has struck. */
  readonly struck: () => number;
}

/** Too many requests: the app has to come back after so many seconds. */
export function ratelimited(afterSeconds: number): Trouble {
  return {
    status: 429,
    headers: { "retry-after": String(afterSeconds) },
    body: { ok: false, error: "ratelimited" },
  };
}

/** Slack itself is down. */
export const SERVER_ERROR: Trouble = { status: 500, body: "Internal Server Error" };

/** Slack answers, but no: `{ok: false, error}`. */
export function refusal(error: string): Trouble {
  return { status: 200, body: { ok: false, error } };
}

/** The troubles in force, by method (`/r` is every response_url). */
export interface Troubles {
  readonly cause: (method: string, trouble: Trouble, times?: number) => Outage;
  readonly take: (method: string) => Trouble | null;
}

/** None yet. Of several for one method the first that is not over strikes. */
export function troubles(): Troubles {
  const active: { method: string; trouble: Trouble; left: number; struck: number }[] = [];
  return {
    cause: (method, trouble, times = Number.POSITIVE_INFINITY) => {
      const entry = { method, trouble, left: times, struck: 0 };
      active.push(entry);
      return {
        end: () => {
          entry.left = 0;
        },
        struck: () => entry.struck,
      };
    },
    take: (method) => {
      const entry = active.find((one) => one.method === method && one.left > 0);
      if (entry === undefined) return null;
      entry.left--;
      entry.struck++;
      return entry.trouble;
    },
  };
}
