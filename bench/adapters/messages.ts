/** What the bench and the bot's process say to each other. */

export const PLATFORMS = ["discord", "slack-socket", "slack-http"] as const;
export type Platform = (typeof PLATFORMS)[number];

/** `onrecord`, or a bot of the same libraries that says the same to everybody. */
export const BOTS = ["onrecord", "null"] as const;
export type Bot = (typeof BOTS)[number];

export interface Start {
  readonly bot: Bot;
  readonly platform: Platform;
  /** The base of the platform's API. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
}

export type ToBot = { readonly start: Start } | "cpu" | "memory" | "stop";

export type FromBot =
  | { readonly ready: { readonly port: number | null } }
  /** Microseconds so far. */
  | { readonly cpu: number }
  /** Bytes, after a forced collection. */
  | { readonly memory: { readonly heapUsed: number; readonly rss: number } }
  | { readonly stopped: { readonly faults: number; readonly fault: string | null } };
