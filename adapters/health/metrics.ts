/** The numbers for Prometheus. Every value of a label comes out of a list that stands here or in the commands. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { commands } from "../../src/index.ts";
import type { Meter } from "../meter.ts";
import { CORRECTIONS, type HealthState } from "./state.ts";

export interface Metrics {
  /** What the adapters count through. */
  readonly meter: Meter;
  readonly contentType: string;
  /** In the text format of Prometheus, as of now. */
  text(): Promise<string>;
}

const SECONDS = [0.003, 0.01, 0.03, 0.1, 0.25, 0.5, 1, 1.5, 2, 3]; // both platforms give up at three

const COMMANDS: ReadonlySet<string> = new Set(commands.map(({ name }) => name));

export interface MetricsSetting {
  /** Asked each time that the numbers are read. */
  readonly state: () => HealthState;
  /** Whether Node's own numbers are told; true by default. */
  readonly ofNode?: boolean;
}

/** Begins at nothing, in a registry of its own. */
export function openMetrics({ state, ofNode = true }: MetricsSetting): Metrics {
  const register = new Registry();
  const registers = [register];
  if (ofNode) collectDefaultMetrics({ register });
  const counter = <const L extends readonly string[]>(name: string, help: string, labelNames: L) =>
    new Counter<L[number]>({ name: `onrecord_${name}_total`, help, labelNames, registers });
  const gauge = <const L extends readonly string[]>(
    name: string,
    help: string,
    labelNames: L,
    collect: (one: Gauge<L[number]>, state: HealthState) => void,
  ) =>
    new Gauge<L[number]>({
      ...{ name: `onrecord_${name}`, help, labelNames, registers },
      collect() {
        collect(this, state());
      },
    });

  const questions = counter("questions", "Questions, by what became of them", [
    "platform",
    "way",
    "command",
    "kind",
  ]);
  const seconds = new Histogram({
    name: "onrecord_answer_seconds",
    help: "From the arrival of an event until the platform had taken the answer",
    labelNames: ["platform", "way"] as const,
    buckets: SECONDS,
    registers,
  });
  const suggestions = counter("suggestions", "Suggestions while somebody typed", ["platform"]);
  const presses = counter("presses", "Presses of buttons; miss is “Not what I asked”", ["platform", "does"]);
  const duplicates = counter("duplicates", "Events that came once more", ["platform"]);
  const reconnects = counter("reconnects", "Connections made again", ["platform"]);
  const limited = counter("rate_limited", "Times that somebody had to wait; platform: we had", [
    "platform",
    "by",
  ]);
  const reloads = counter("reloads", "Times that the record was read again", ["outcome"]);
  const faults = counter("faults", "Faults of onrecord itself", []);
  const ledgerErrors = counter("ledger_errors", "Postings that could not be written down", []);

  gauge("connected", "Whether a platform is connected", ["platform"], (one, { adapters }) => {
    for (const [platform, { connected }] of Object.entries(adapters))
      one.set({ platform }, connected ? 1 : 0);
  });
  gauge(
    "last_event_timestamp_seconds",
    "When a platform last told something that somebody did",
    ["platform"],
    (one, { adapters }) => {
      for (const [platform, { lastEvent }] of Object.entries(adapters))
        if (lastEvent !== null) one.set({ platform }, lastEvent / 1000);
    },
  );
  gauge("record_loaded_timestamp_seconds", "When the record in use was read", [], (one, { record }) =>
    one.set(record.loaded / 1000),
  );
  gauge("record_faults", "Faults of the record on disk", [], (one, { record }) => one.set(record.faults));
  gauge("corrections", "Corrections of what was posted", ["state"], (one, { corrections }) => {
    for (const state of CORRECTIONS) one.set({ state }, corrections[state]);
  });

  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    meter: {
      asked({ platform, way, command: named, kind, seconds: taken }) {
        const command = COMMANDS.has(named) ? named : "none"; // whatever it is, nobody's words
        questions.inc({ platform, way, command, kind });
        seconds.observe({ platform, way }, taken);
      },
      suggested: (platform) => suggestions.inc({ platform }),
      pressed: (platform, does) => presses.inc({ platform, does }),
      duplicate: (platform) => duplicates.inc({ platform }),
      limited: (platform, by) => limited.inc({ platform, by }),
      reconnected: (platform) => reconnects.inc({ platform }),
      reloaded: (outcome) => reloads.inc({ outcome }),
      fault: () => faults.inc(),
      ledgerError: () => ledgerErrors.inc(),
    },
  };
}
