/** The record in use, with what becomes of it told in the log. */
import { type Fault, faultLine, type Listener, type Live, openLive } from "../src/index.ts";
import type { Log } from "./log.ts";
import type { Meter } from "./meter.ts";

interface Setting {
  readonly folder: string;
  readonly listener: Listener;
  readonly log: Log;
  readonly meter: Pick<Meter, "reloaded">;
  /** Another version serves now. */
  readonly onSwap: () => void;
  readonly onFault: (error: unknown, about?: object) => void;
}

/** Opens the record in `folder` and follows it; nothing is opened where it has faults. */
export async function openRecord(
  setting: Setting,
): Promise<{ readonly live: Live } | { readonly faults: readonly Fault[] }> {
  const { folder, listener, log, meter, onSwap, onFault } = setting;
  let isOpen = false;
  const opened = await openLive(
    folder,
    {
      ...listener,
      // What takes long is told while somebody waits for it: at the start.
      onProgress: (...told) => isOpen || listener.onProgress(...told),
      onSwap: ({ version }) => {
        meter.reloaded("served");
        log.info({ version }, "The record has changed, and is answered from");
        onSwap();
      },
      onRefused: (faults) => {
        meter.reloaded("refused");
        log.error(
          { faults: faults.map(faultLine) },
          "The record on disk has faults: the one before is answered from",
        );
      },
      onMended: () => log.info({}, "The record on disk has no faults any more"),
      onFault,
    },
    { now: Date.now },
  );
  isOpen = true;
  return opened;
}
