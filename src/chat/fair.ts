/** Fair use: how much one person, and all of a channel together, may ask in a while. */
import type { Language } from "../model/language.ts";
import { remember } from "./bounded.ts";
import { type Message, sentence } from "./message.ts";
import { REFUSED } from "./wording.ts";

/** So many questions a minute in the long run, and as many as half of it at once; 0 for no limit. */
export interface Limits {
  readonly userPerMinute: number;
  readonly channelPerMinute: number;
}

/** Too much was asked: by whom, how long to wait, and whether that is news (or was told a moment ago). */
export interface Refusal {
  readonly by: "user" | "channel";
  readonly waitMs: number;
  readonly isNews: boolean;
}

/** Counts a question of somebody in a channel; null where it may be answered. */
export type Fair = (user: string, channel: string) => Refusal | null;

const MOST = 10_000; // people and channels remembered; whoever is forgotten begins anew
const MINUTE_MS = 60_000;

/**
 * Makes the counters. `now` counts milliseconds and never goes back.
 *
 * Each is the generic cell rate algorithm (ITU-T I.371, annex A): one number a name, the time at which all that was asked would
 * have been asked at the even pace; whoever is further ahead of the clock than half a minute's worth must wait.
 */
export function fairUse({ userPerMinute, channelPerMinute }: Limits, now: () => number, most = MOST): Fair {
  const users = meter(userPerMinute, most);
  const channels = meter(channelPerMinute, most);
  return (user, channel) => {
    const at = now();
    const refused = (by: Refusal["by"], told: ReturnType<typeof users.waiting>): Refusal => ({ by, ...told });
    const ofUser = users.waiting(user, at);
    if (ofUser.waitMs > 0) return refused("user", ofUser);
    const ofChannel = channels.waiting(channel, at);
    if (ofChannel.waitMs > 0) return refused("channel", ofChannel);
    users.count(user, at);
    channels.count(channel, at);
    return null;
  };
}

function meter(perMinute: number, most: number) {
  const everyMs = perMinute === 0 ? 0 : MINUTE_MS / perMinute;
  const aheadMs = MINUTE_MS / 2; // half of what a minute allows may be asked at once
  const due = new Map<string, number>();
  const refusedUntil = new Map<string, number>();
  return {
    waiting(name: string, at: number): { readonly waitMs: number; readonly isNews: boolean } {
      if (everyMs === 0) return { waitMs: 0, isNews: false };
      const waitMs = Math.max(0, (due.get(name) ?? at) + everyMs - at - aheadMs);
      if (waitMs === 0) return { waitMs, isNews: false };
      const isNews = (refusedUntil.get(name) ?? 0) <= at;
      if (isNews) remember(refusedUntil, name, at + waitMs, most);
      return { waitMs, isNews };
    },
    count(name: string, at: number): void {
      if (everyMs > 0) remember(due, name, Math.max(due.get(name) ?? at, at) + everyMs, most);
    },
  };
}

/** Says how long to wait; in both languages to whom nobody knows the language of. */
export function refusalMessage({ by, waitMs }: Refusal, language: Language | undefined): Message {
  const { en, fr } = REFUSED[by](Math.ceil(waitMs / 1000));
  return sentence(language ?? "en", language ? { en, fr }[language] : `${en}\n${fr}`);
}
