/** What answers on chat platforms, with all that it needs to run for years. */
import { fairUse, type Listener } from "../src/index.ts";
import { openBooks } from "./books.ts";
import { startCorrector } from "./corrector.ts";
import { faulty } from "./desk.ts";
import type { Door } from "./door.ts";
import { type Health, startHealth } from "./health/main.ts";
import { openMetrics } from "./health/metrics.ts";
import type { Log } from "./log.ts";
import type { Office } from "./office.ts";
import { type Adapters, startPlatforms } from "./platforms.ts";
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

// Together the five seconds that a stop may take.
const STOP_MS = 4500;
const FLUSH_MS = 400;

/** Answers on every platform that has its tokens, and serves the reader, until the process is asked to end or no platform is left. */
export async function bot(setting: Setting): Promise<number> {
  const { folder, dist, listener, settings, log, onFault, onSignal, usage } = setting;
  let end = () => {};
  const ended = new Promise<void>((done) => {
    end = done;
  });
  const signalled = onSignal(end); // from the start on: opening a large record takes its time
  let adapters: Adapters = new Map();
  const metrics = openMetrics({ state: () => health() });
  const { meter } = metrics;
  const onSwap = () => corrector.wake();
  const opened = await openRecord({ folder, listener, log, meter, onSwap, onFault });
  if ("faults" in opened) return usage(faulty(folder, opened.faults, "answered"));
  if (signalled() !== 0) return signalled();
  const { live } = opened;
  const books = openBooks(settings.ONRECORD_STATE, log, meter, Date.now);
  books.isOurs().catch(onFault); // tells at once where the state cannot be written
  const office: Office = {
    record: live,
    readerUrl: settings.ONRECORD_URL ?? null,
    visibility: settings.ONRECORD_VISIBILITY,
    fair: fairUse(
      {
        userPerMinute: settings.ONRECORD_USER_PER_MINUTE,
        channelPerMinute: settings.ONRECORD_CHANNEL_PER_MINUTE,
      },
      () => performance.now(),
    ),
    claim: books.claim,
    ledger: books.ledger,
    meter,
    log,
    onFault,
    now: Date.now,
  };
  const corrector = startCorrector({
    ...{ record: live, lines: books.lines, append: books.append, isOurs: books.isOurs },
    editorOf: (platform) => adapters.get(platform)?.editor,
    ...{ readerUrl: office.readerUrl, log, onFault, now: Date.now },
    today: () => new Date().toLocaleDateString("sv"), // Sweden writes its dates so
  });
  const health = () => {
    const { version, since, faults } = live.state();
    return {
      adapters: Object.fromEntries([...adapters].map(([platform, one]) => [platform, one.state()])),
      record: { version, loaded: since, faults: faults.length },
      corrections: corrector.state(),
      isLedgerWritten: books.isWritten(),
    };
  };
  let page: Health | null = null;
  let door: Door | null = null;
  const close = async () => {
    const all = [
      ...[...adapters.values()].map((one) => one.stop()),
      corrector.stop(),
      door?.close(),
      live.close(),
      page?.stop(),
    ];
    if (await isLate(Promise.all(all), STOP_MS))
      log.warn({}, "Stops before all is answered: it took too long");
    await isLate(books.close(), FLUSH_MS);
  };
  const { ONRECORD_HEALTH_HOST: host, ONRECORD_HEALTH_PORT: port } = settings;
  if (port !== "off") {
    const told = await startHealth({ host, port, state: health, metrics, log });
    if ("problem" in told) {
      await close();
      return usage(told.problem);
    }
    page = told;
    log.info({ port: told.port }, `Telling how it is on http://${host}:${told.port}/healthz`);
  }

  const read = await openReading({ record: live, root: folder, dist, settings, log, meter, onFault });
  if (read && "problem" in read) {
    await close();
    return usage(read.problem);
  }
  door = read;
  adapters = startPlatforms(settings, office, door, (words, isLast) => {
    usage(words);
    if (isLast) end(); // the other platform goes on while there is one
  });
  await ended;
  log.info({}, "Stopping: what is being answered is answered first");
  await close();
  return signalled() || 2;
}

/** Whether some work takes longer than `ms`. */
const isLate = (work: Promise<unknown>, ms: number): Promise<boolean> =>
  Promise.race([work.then(() => false), new Promise<boolean>((done) => setTimeout(done, ms, true).unref())]);
