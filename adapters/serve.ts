/** The reader alone, without any chat platform: `onrecord serve`. */
import type { Listener } from "../src/index.ts";
import { faulty } from "./desk.ts";
import type { Log } from "./log.ts";
import { UNCOUNTED } from "./meter.ts";
import { openReading } from "./reading.ts";
import { openRecord } from "./record.ts";
import type { Settings } from "./settings.ts";

interface Setting {
  /** Of the record. */
  readonly folder: string;
  /** Of what was built. */
  readonly dist: string;
  readonly listener: Listener;
  readonly settings: Settings;
  readonly log: Log;
  /** Calls `stop` when the process is asked to end; returns the exit code of that, 0 until then. */
  readonly onSignal: (stop: () => void) => () => number;
  /** Tells of a mistake of the operator's, and returns its exit code. */
  readonly usage: (message: string) => number;
  readonly onFault: (error: unknown, about?: object) => void;
}

/** Serves the reader until the process is asked to end. */
export async function serve(setting: Setting): Promise<number> {
  const { folder, dist, listener, settings, log, onSignal, usage, onFault } = setting;
  let end = () => {};
  const ended = new Promise<void>((done) => {
    end = done;
  });
  const signalled = onSignal(end);
  const opened = await openRecord({ folder, listener, log, meter: UNCOUNTED, onSwap() {}, onFault });
  if ("faults" in opened) return usage(faulty(folder, opened.faults, "served"));
  const { live } = opened;
  const door = await openReading({
    record: live,
    root: folder,
    dist,
    settings,
    log,
    meter: UNCOUNTED,
    onFault,
  });
  if (door === null || "problem" in door) {
    await live.close();
    return usage(door?.problem ?? "PORT is off: there is no port to serve the reader on");
  }
  await ended;
  log.info({}, "Stopping: pages that are being sent are sent first");
  await Promise.all([door.close(), live.close()]);
  return signalled();
}
