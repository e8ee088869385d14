/** What is done to the bot, and when: by chance, but by the same chance for the same seed. */
import { chanceOf } from "./random.ts";

export const MISCHIEF = [
  "discord cut", // the connection, without a word; the session may be resumed
  "discord reconnect", // op 7
  "discord invalid", // op 9: the session is forgotten
  "slack cut",
  "slack disconnect", // Slack asks for another connection
  "weather", // some requests are answered with 429 or 500
  "edit by rename",
  "edit in place",
  "spoil", // a fact file that is no JSON, mended after a while
  "kill", // SIGKILL
  "stop", // SIGTERM
] as const;
export type Mischief = (typeof MISCHIEF)[number];

interface Event {
  /** Milliseconds from the start. */
  readonly at: number;
  readonly what: Mischief;
}

interface Row {
  readonly everyMs: number;
  readonly of: readonly Mischief[];
  /** How much of the run is over when it stops. */
  readonly until: number;
}

const ROWS: readonly Row[] = [
  { everyMs: 20_000, of: ["discord cut", "discord reconnect", "discord cut", "discord invalid"], until: 1 },
  { everyMs: 40_000, of: ["slack cut", "slack disconnect"], until: 1 }, // sooner would be a flapping Slack
  { everyMs: 13_000, of: ["weather"], until: 0.9 },
  { everyMs: 23_000, of: ["edit by rename", "edit in place"], until: 0.9 },
  { everyMs: 47_000, of: ["spoil"], until: 0.9 },
];
const EDGE_MS = 5000; // at the beginning and at the end nothing is done
const KILLS_EVERY = 240_000; // of the whole run; they all fall into its first half, so that the second is one life

/** The schedule, in the order of time. */
export function scheduleOf(minutes: number, seed: number): readonly Event[] {
  const chance = chanceOf(seed);
  const all = minutes * 60_000;
  const events: Event[] = [];
  for (const { everyMs, of, until } of ROWS) {
    const last = Math.min(all - EDGE_MS, all * until);
    let at = EDGE_MS + chance.next() * everyMs * 0.5;
    for (let i = chance.below(of.length); at < last; i++) {
      events.push({ at, what: of[i % of.length] as Mischief });
      at += everyMs * (0.6 + 0.8 * chance.next());
    }
  }
  const count = Math.max(2, Math.round(all / KILLS_EVERY));
  const within = minutes < 2 ? all : all / 2;
  for (let i = 0; i < count; i++) {
    const at = (within * (i + 0.5 + 0.4 * (chance.next() - 0.5))) / count;
    events.push({ at, what: i % 2 === 0 ? "kill" : "stop" });
  }
  return events.sort((one, other) => one.at - other.at);
}
