/** The same thing done twice in a moment: a finger that slipped. */
import { remember } from "./bounded.ts";

const MOST = 1000;
const MOMENT_MS = 10_000; // a share pressed again within it is posted once

/** Tells of each key whether it was not there within the last `ms`. `forget` lets one be done again at once. */
export function onceWithin(now: () => number, ms = MOMENT_MS) {
  const last = new Map<string, number>();
  return {
    isNew(key: string): boolean {
      const at = now();
      if (at - (last.get(key) ?? Number.NEGATIVE_INFINITY) < ms) return false;
      remember(last, key, at, MOST);
      return true;
    },
    forget: (key: string) => void last.delete(key),
  };
}
