/** What is known of the bot as a whole, in counts and times alone: an embargoed dossier is not told of here. */
import type { Platform } from "../meter.ts";
import type { State } from "../pulse.ts";

export const CORRECTIONS = ["due", "done", "failed", "held"] as const;

export interface HealthState {
  readonly adapters: Readonly<Partial<Record<Platform, State>>>;
  readonly record: {
    /** What tells one record from another: a hash, or a time. */
    readonly version: string;
    /** In ms since 1970. */
    readonly loaded: number;
    /** How many faults the record on disk has; the one in use has none. */
    readonly faults: number;
  };
  readonly corrections: Readonly<Record<(typeof CORRECTIONS)[number], number>>;
  /** Whether what was posted could be written down the last time. */
  readonly isLedgerWritten: boolean;
}

export interface Judgement {
  readonly status: "ok" | "degraded" | "down";
  /** Plain sentences; empty where all is well. */
  readonly reasons: readonly string[];
}

/** The platforms as people write them. */
const NAMES: Readonly<Record<Platform, string>> = { slack: "Slack", discord: "Discord" };

/** Down where nobody can ask; degraded where somebody has to look, though questions are answered. */
export function judged({ adapters, record, corrections, isLedgerWritten }: HealthState): Judgement {
  const all = Object.entries(adapters) as [Platform, State][];
  const away = all.filter(([, { connected }]) => !connected);
  const isDown = away.length === all.length;
  const reasons = [
    ...(all.length === 0 ? ["No platform is set up"] : []),
    ...away.map(([platform, { since }]) =>
      since === null
        ? `${NAMES[platform]} has not been connected yet`
        : `${NAMES[platform]} is away since ${new Date(since).toISOString()}`,
    ),
    ...(record.faults > 0
      ? [`The record on disk has ${count(record.faults, "fault")}: the one before it is answered from`]
      : []),
    ...(isLedgerWritten ? [] : ["What is posted cannot be written down: corrections would miss it"]),
    ...(corrections.failed > 0 ? [`${count(corrections.failed, "correction")} could not be posted`] : []),
  ];
  return { status: isDown ? "down" : reasons.length > 0 ? "degraded" : "ok", reasons };
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? "" : "s"}`;
