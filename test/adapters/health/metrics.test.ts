/** The numbers that Prometheus reads. */
import { expect, it } from "vitest";
import { openMetrics } from "../../../adapters/health/metrics.ts";
import type { HealthState } from "../../../adapters/health/state.ts";
import { WELL } from "./sample.ts";

/** Its lines without those of Node and without comments. */
const samples = (text: string): readonly string[] =>
  text.split("\n").filter((line) => line.startsWith("onrecord_"));

it("counts each thing under the name that it is looked for by", async () => {
  const { meter, text } = openMetrics({ state: () => WELL, ofNode: false });
  meter.asked({ platform: "slack", way: "mention", command: "who said", kind: "found", seconds: 0.02 });
  meter.asked({ platform: "slack", way: "mention", command: "who said", kind: "found", seconds: 2.5 });
  meter.asked({ platform: "discord", way: "command", command: "when", kind: "nothing", seconds: 9 });
  meter.suggested("discord");
  meter.pressed("slack", "miss");
  meter.duplicate("discord");
  meter.limited("slack", "platform");
  meter.reconnected("slack");
  meter.reloaded("refused");
  meter.fault();
  meter.ledgerError();
  const lines = samples(await text());
  for (const line of [
    'onrecord_questions_total{platform="slack",way="mention",command="who said",kind="found"} 2',
    'onrecord_questions_total{platform="discord",way="command",command="when",kind="nothing"} 1',
    'onrecord_answer_seconds_bucket{le="0.01",platform="slack",way="mention"} 0',
    'onrecord_answer_seconds_bucket{le="0.03",platform="slack",way="mention"} 1',
    'onrecord_answer_seconds_bucket{le="3",platform="slack",way="mention"} 2',
    'onrecord_answer_seconds_bucket{le="3",platform="discord",way="command"} 0',
    'onrecord_answer_seconds_count{platform="discord",way="command"} 1',
    'onrecord_suggestions_total{platform="discord"} 1',
    'onrecord_presses_total{platform="slack",does="miss"} 1',
    'onrecord_duplicates_total{platform="discord"} 1',
    'onrecord_rate_limited_total{platform="slack",by="platform"} 1',
    'onrecord_reconnects_total{platform="slack"} 1',
    'onrecord_reloads_total{outcome="refused"} 1',
    "onrecord_faults_total 1",
    "onrecord_ledger_errors_total 1",
    'onrecord_connected{platform="slack"} 1',
    'onrecord_last_event_timestamp_seconds{platform="slack"} 1796040001.5',
    "onrecord_record_loaded_timestamp_seconds 1796039999",
    "onrecord_record_faults 0",
    'onrecord_corrections{state="due"} 0',
    'onrecord_corrections{state="done"} 3',
    'onrecord_corrections{state="failed"} 0',
    'onrecord_corrections{state="held"} 1',
  ])
    expect(lines).toContain(line);
  expect(lines.join("\n")).not.toContain('last_event_timestamp_seconds{platform="discord"}');
});

it("tells the state as of each time that it is asked", async () => {
  let state: HealthState = WELL;
  const { text } = openMetrics({ state: () => state, ofNode: false });
  expect(samples(await text())).toContain('onrecord_connected{platform="discord"} 1');
  state = { ...WELL, adapters: { discord: { connected: false, since: 1, lastEvent: 2000 } } };
  const lines = samples(await text());
  expect(lines).toContain('onrecord_connected{platform="discord"} 0');
  expect(lines).toContain('onrecord_last_event_timestamp_seconds{platform="discord"} 2');
});

it("takes no word of anybody for a command", async () => {
  const { meter, text } = openMetrics({ state: () => WELL, ofNode: false });
  for (const command of ["leak", 'x"} 1\nonrecord_forged 1', "none"])
    meter.asked({ platform: "slack", way: "direct", command, kind: "usage", seconds: 0 });
  expect(samples(await text())).toContain(
    'onrecord_questions_total{platform="slack",way="direct",command="none",kind="usage"} 3',
  );
  expect(await text()).not.toMatch(/leak|forged/);
});

it("begins at nothing each time, beside Node's own numbers", async () => {
  const [one, other] = [openMetrics({ state: () => WELL }), openMetrics({ state: () => WELL })];
  one.meter.fault();
  expect(await one.text()).toContain("onrecord_faults_total 1");
  expect(await other.text()).toContain("onrecord_faults_total 0");
  expect(await other.text()).toContain("nodejs_eventloop_lag_seconds");
  expect(one.contentType).toMatch(/^text\/plain; version=0\.0\.4/);
});
