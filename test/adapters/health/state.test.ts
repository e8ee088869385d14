/** How the bot is, in a word and in sentences. */
import { describe, expect, it } from "vitest";
import { type HealthState, judged } from "../../../adapters/health/state.ts";
import { awayFrom, NOON, WELL } from "./sample.ts";

describe("judged()", () => {
  it.each<[string, Partial<HealthState>, string, readonly string[]]>([
    ["well", {}, "ok", []],
    ["with corrections that are due", { corrections: { ...WELL.corrections, due: 9 } }, "ok", []],
    ["on one platform alone", { adapters: { slack: WELL.adapters.slack as never } }, "ok", []],
    [
      "with faults in the record on disk",
      { record: { ...WELL.record, faults: 2 } },
      "degraded",
      ["The record on disk has 2 faults: the one before it is answered from"],
    ],
    [
      "without its ledger",
      { isLedgerWritten: false },
      "degraded",
      ["What is posted cannot be written down: corrections would miss it"],
    ],
    [
      "with a correction that failed",
      { corrections: { ...WELL.corrections, failed: 1 } },
      "degraded",
      ["1 correction could not be posted"],
    ],
    [
      "away from one of two",
      awayFrom("discord"),
      "degraded",
      ["Discord is away since 2026-11-30T12:00:00.000Z"],
    ],
    ["never yet on one of two", awayFrom("slack", null), "degraded", ["Slack has not been connected yet"]],
    [
      "away from the only one",
      { adapters: { slack: { connected: false, since: NOON, lastEvent: NOON } } },
      "down",
      ["Slack is away since 2026-11-30T12:00:00.000Z"],
    ],
    ["nowhere", { adapters: {} }, "down", ["No platform is set up"]],
  ])("a bot that is %s", (_, change, status, reasons) => {
    expect(judged({ ...WELL, ...change })).toEqual({ status, reasons });
  });
});
