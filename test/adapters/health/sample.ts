/** A bot in order, for tests of what is told of it. */
import type { HealthState } from "../../../adapters/health/state.ts";

export const NOON = Date.UTC(2026, 10, 30, 12);

export const WELL: HealthState = {
  adapters: {
    slack: { connected: true, since: NOON, lastEvent: NOON + 1500 },
    discord: { connected: true, since: NOON, lastEvent: null },
  },
  record: { version: "0123456789ab", loaded: NOON - 1000, faults: 0 },
  corrections: { due: 0, done: 3, failed: 0, held: 1 },
  isLedgerWritten: true,
};

/** All is well but one platform. */
export const awayFrom = (
  platform: "slack" | "discord",
  since: number | null = NOON,
): Pick<HealthState, "adapters"> => ({
  adapters: { ...WELL.adapters, [platform]: { connected: false, since, lastEvent: null } },
});
