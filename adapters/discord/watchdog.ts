/** Notices a client that is connected but hears nothing, or that does not come to be ready. */
import { type Client, Events, Status } from "discord.js";

/** When a client is given up. discord.js helps itself sooner wherever it can. */
export interface Patience {
  /** Without any word of Discord's, acknowledged heartbeats included. */
  readonly silentMs: number;
  /** Without being ready, from the first connection on. */
  readonly stuckMs: number;
  /** How often is looked. */
  readonly lookMs: number;
}

/**
 * Discord beats every 41 seconds. discord.js gives up at the second beat that is not acknowledged, and closes for up to 30
 * seconds. What it does not notice: a session that Discord neither resumes nor refuses.
 */
export const PATIENCE: Patience = { silentMs: 150_000, stuckMs: 180_000, lookMs: 5_000 };

/** The states in which a connection is there, and can be closed: in the others discord.js is making one. */
const OPEN: ReadonlySet<Status> = new Set([
  Status.Ready,
  Status.WaitingForGuilds,
  Status.Identifying,
  Status.Resuming,
]);

/** Resolves with the reason, as a sentence, when a client is to be given up; looks until `signal` is aborted. */
export function givenUp(
  client: Client,
  { silentMs, stuckMs, lookMs }: Patience,
  now: () => number,
  signal: AbortSignal,
): Promise<string> {
  let heard = now();
  let ready = now();
  let beats = "";
  client.on(Events.Raw, () => {
    heard = now();
  });
  const reason = (): string | null => {
    const shards = [...client.ws.shards.values()];
    const acknowledged = shards.map(({ lastPingTimestamp }) => lastPingTimestamp).join();
    if (acknowledged !== beats) heard = now();
    beats = acknowledged;
    if (shards.length > 0 && shards.every(({ status }) => status === Status.Ready)) ready = now();
    if (shards.length === 0 || !shards.every(({ status }) => OPEN.has(status))) {
      heard = now(); // what is being made cannot be silent yet
      return null;
    }
    if (now() - heard > silentMs) return "Discord is connected, and silent";
    if (now() - ready > stuckMs) return "Discord is connected, and does not begin the session";
    return null;
  };
  return new Promise((resolve) => {
    const looking = setInterval(() => {
      const found = reason();
      if (found === null) return;
      clearInterval(looking);
      resolve(found);
    }, lookMs);
    looking.unref();
    signal.addEventListener("abort", () => clearInterval(looking), { once: true });
  });
}
