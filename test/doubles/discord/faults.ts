/** Answers that the double gives instead of its own, on demand. */
import type { Reply } from "./route.ts";

export interface Fault {
  /** Which requests: by "METHOD /path", below /api/v10 and without query. Every one if absent. */
  readonly on?: RegExp;
  /** 429, any 5xx, or a refusal. */
  readonly status: number;
  /** Discord's own number for it; 0 by default. */
  readonly code?: number;
  /** Seconds, for a 429; whole seconds in the header, as Discord's are rounded up. */
  readonly retryAfterS?: number;
  readonly global?: boolean;
  /** How often; once by default. */
  readonly times?: number;
}

export interface Faults {
  order(fault: Fault): void;
  /** The answer for this request if one was ordered, which is then used up; else null. */
  take(method: string, path: string): Reply | null;
}

/** Keeps what was ordered, first come first served. */
export function faults(): Faults {
  const ordered: { readonly fault: Fault; left: number }[] = [];
  return {
    order: (fault) => void ordered.push({ fault, left: fault.times ?? 1 }),
    take(method, path) {
      const found = ordered.find(
        ({ fault, left }) => left > 0 && (fault.on?.test(`${method} ${path}`) ?? true),
      );
      if (found === undefined) return null;
      found.left -= 1;
      return replyOf(found.fault);
    },
  };
}

function replyOf({ status, code = 0, retryAfterS = 1, global = false }: Fault): Reply {
  if (status !== 429) return { status, body: { code, message: `${status}: on demand` } };
  return {
    status,
    body: { code: 0, message: "You are being rate limited.", retry_after: retryAfterS, global },
    headers: {
      "retry-after": String(Math.ceil(retryAfterS)),
      "x-ratelimit-scope": global ? "global" : "user",
      ...(global ? { "x-ratelimit-global": "true" } : {}),
    },
  };
}
