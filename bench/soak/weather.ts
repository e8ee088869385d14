/** Bad weather on a platform: for a while some requests are limited or fail. Nothing of what fails was done. */
import type { Said } from "../adapters/http.ts";
import type { Chance } from "./random.ts";

export interface Weather {
  /** From now on, for so many milliseconds. */
  begin(ms: number): void;
  /** What a request is refused with; null where it is taken. */
  refuse(platform: "discord" | "slack", allows429?: boolean): Said | null;
  readonly counts: { limited: number; failed: number };
}

const SHARE = 0.35; // of the requests

export function openWeather(chance: Chance): Weather {
  let until = 0;
  const counts = { limited: 0, failed: 0 };
  return {
    counts,
    begin(ms) {
      until = Date.now() + ms;
    },
    refuse(platform, allows429 = true) {
      if (Date.now() > until || !chance.isOne(SHARE)) return null;
      if (!allows429 || chance.isOne(0.3)) {
        counts.failed++;
        return { status: 500, body: { message: "500: Internal Server Error", code: 0 } };
      }
      counts.limited++;
      const seconds = 1;
      const headers = { "retry-after": `${seconds}` };
      if (platform === "slack") return { status: 429, headers, body: { ok: false, error: "ratelimited" } };
      const body = { message: "You are being rate limited.", retry_after: seconds, global: false };
      return { status: 429, headers: { ...headers, "x-ratelimit-scope": "shared" }, body };
    },
  };
}
