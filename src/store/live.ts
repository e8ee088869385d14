/**
 * The record in use, which follows what is written on disk.
 *
 * It is looked at once a second by name, size and times (`fingerprint.ts`), since no event comes from network folders and
 * from many containers' mounts. A look costs some 30 µs a file or folder, so that seven hundred take 2 % of one
 * processor; the pause grows with them, by fifty times as much, so that it stays so. Where events do come they only call for
 * the next look at once (`watch.ts`): by them alone a large record is live within two seconds.
 */
import type { Fault } from "./fault.ts";
import { type Fingerprint, fingerprint, isSame } from "./fingerprint.ts";
import { memoryStore } from "./memory.ts";
import { LARGE, type Listener, shelveAll } from "./open.ts";
import { type Reread, rereader, unrest } from "./reread.ts";
import type { Shelf } from "./shelf.ts";
import type { FactStore } from "./store.ts";
import { type Watch, watchRecord } from "./watch.ts";

/** What serves, and what is wrong on disk since. */
interface LiveState {
  /** Twelve digits of a hash of the files: the same wherever the same record serves, another where a byte is. */
  readonly version: string;
  /** Milliseconds since 1970: when it was loaded. */
  readonly since: number;
  /** Empty where what is on disk is what serves. */
  readonly faults: readonly Fault[];
}

/** The record, as it is at any moment. */
export interface Live {
  /** The record of this moment: taken once an answer, so that no answer mixes two. It stays good for as long as it is held. */
  now(): FactStore;
  state(): LiveState;
  /** Looks at the disk at once; resolves when what was there is serving or refused. Never rejects. */
  look(): Promise<void>;
  /** Looks no more, and waits for a look that is under way. What serves goes on serving. */
  close(): Promise<void>;
}

/** Hears what becomes of the record. */
export interface LiveListener extends Listener {
  /** Another record serves now; whatever was wrong is mended. Not called for the first. */
  onSwap(state: LiveState): void;
  /** What is on disk cannot serve, so the record from before goes on; once for each set of faults. */
  onRefused(faults: readonly Fault[]): void;
  /** What was wrong is as it was before, so that what serves is what is on disk again. */
  onMended(state: LiveState): void;
  /** onrecord itself has a fault; the record from before goes on. None of these may throw. */
  onFault(error: unknown): void;
}

export interface LiveOptions {
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** How long to wait between two looks, at least; null to look only when asked, and listen to no events. */
  readonly everyMs?: number | null;
  /** Whether events of the file system are listened to; they are when left out. */
  readonly watch?: boolean;
  /** For how long nothing may change before it is read: a pull or a copy writes many files one after the other. */
  readonly quietMs?: number;
  /** From how many documents on a dossier keeps its index beside it. */
  readonly large?: number;
}

const EVERY = 1000; // milliseconds
const QUIET = 250; // milliseconds; far more than the tick of any clock that files are dated by
const PER_FILE = 1.5; // milliseconds: fifty times what a look at a file or a folder takes
const FOLDERS = 3; // of a dossier
const HINT = 20; // milliseconds: an event seldom comes alone
const PATIENCE = 40; // looks, ten seconds: what never keeps still is read all the same, and served if it was still for that

/** Opens the record in `folder` and follows it; as `openStore`, nothing is opened where there is a fault. */
export async function openLive(
  folder: string,
  listener: LiveListener,
  options: LiveOptions,
): Promise<{ readonly live: Live } | { readonly faults: readonly Fault[] }> {
  const live = new LiveRecord(folder, listener, options);
  const faults = await live.open();
  return faults.length > 0 ? { faults } : { live };
}

/** What a look came to: nothing new, or a reading and what was seen before it. */
interface Looked {
  readonly seen: Fingerprint;
  readonly read: Exclude<Reread, { readonly moved: Fingerprint }> | null;
}

type Whole = Extract<Reread, { readonly version: string }>;

class LiveRecord implements Live {
  readonly #folder: string;
  readonly #listener: LiveListener;
  readonly #options: Required<LiveOptions>;
  readonly #read: ReturnType<typeof rereader>;
  #shelves: ReadonlyMap<string, Shelf> = new Map();
  #serving: { readonly store: FactStore; readonly state: LiveState };
  /** What was last read or refused; null where that is to be tried again. */
  #settled: Fingerprint | null = null;
  #turn: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  readonly #watch: Watch | null;
  /** Whether an event came that no look has followed. */
  #isHinted = false;
  #isLooking = false;
  /** No sooner is the next look, on the clock of `performance`. */
  #rest = 0;
  #closed = false;

  constructor(folder: string, listener: LiveListener, options: LiveOptions) {
    this.#folder = folder;
    this.#listener = listener;
    this.#options = { everyMs: EVERY, watch: true, quietMs: QUIET, large: LARGE, ...options };
    this.#read = rereader(folder);
    const { everyMs, watch } = this.#options;
    this.#watch = watch && everyMs !== null ? watchRecord(folder, () => this.#hint()) : null;
    this.#serving = { store: memoryStore([]), state: { version: "", since: 0, faults: [] } };
  }

  async open(): Promise<readonly Fault[]> {
    const { seen, read } = await this.#settle();
    if (read === null) return [];
    if ("faults" in read) return read.faults;
    const save = await this.#serve(seen, read);
    await save();
    this.#watch?.follow(seen);
    this.#wait(0);
    return [];
  }

  now(): FactStore {
    return this.#serving.store;
  }

  state(): LiveState {
    return this.#serving.state;
  }

  look(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#lookOnce());
    return this.#turn;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#watch?.close();
    await this.#turn;
  }

  #hint(): void {
    this.#isHinted = true;
    if (!this.#isLooking) this.#wait(0);
  }

  /** Waits for the next look, and never holds the process up. */
  #wait(ms: number): void {
    const { everyMs } = this.#options;
    clearTimeout(this.#timer);
    if (everyMs === null || this.#closed) return;
    const pause = this.#isHinted ? Math.max(HINT, this.#rest - performance.now()) : Math.max(everyMs, ms);
    this.#timer = setTimeout(() => this.look(), pause).unref();
  }

  async #lookOnce(): Promise<void> {
    if (this.#closed) return;
    this.#isLooking = true;
    this.#isHinted = false;
    const start = performance.now();
    let files = 0;
    try {
      const { seen, read } = await this.#settle();
      files = [...seen.dossiers.values()].reduce((all, marks) => all + marks.size + FOLDERS, 0);
      if (!this.#closed) this.#watch?.follow(seen);
      if (read === null) return;
      if ("faults" in read) this.#refuse(read.passing ? null : seen, read.faults);
      else await this.#take(seen, read);
    } catch (error) {
      const own = {
        file: this.#folder,
        path: "",
        message: "cannot be taken in: onrecord itself has a fault",
      };
      if (this.#refuse(null, [own])) this.#listener.onFault(error);
    } finally {
      this.#isLooking = false;
      const end = performance.now();
      this.#rest = end + Math.min(end - start, EVERY); // whatever goes on there, it is not all that is done here
      this.#wait(files * PER_FILE);
    }
  }

  /** Looks until the disk keeps still, and reads it where it is another than was settled last. */
  async #settle(): Promise<Looked> {
    const { quietMs } = this.#options;
    let seen = await fingerprint(this.#folder);
    for (let looks = 1; ; looks++) {
      if (this.#closed || (this.#settled !== null && isSame(seen, this.#settled)))
        return { seen, read: null };
      await new Promise((done) => setTimeout(done, quietMs));
      const again = await fingerprint(this.#folder);
      const isQuiet = isSame(seen, again);
      seen = again;
      if (!isQuiet && looks < PATIENCE) continue;
      const read = await this.#read(seen);
      if (!("moved" in read)) return { seen, read };
      seen = read.moved;
      if (looks >= PATIENCE) return { seen, read: { faults: [unrest(this.#folder)], passing: true } };
    }
  }

  async #take(seen: Fingerprint, read: Whole): Promise<void> {
    const { state, store } = this.#serving;
    if (read.version !== state.version) {
      const save = await this.#serve(seen, read);
      this.#listener.onSwap(this.state());
      await save();
      return;
    }
    this.#settled = seen;
    if (state.faults.length === 0) return; // the files were only touched
    this.#serving = { store, state: { ...state, faults: [] } };
    this.#listener.onMended(this.state());
  }

  /** Puts another record in the place of what serves. */
  async #serve(seen: Fingerprint, { dossiers, version }: Whole): Promise<() => Promise<void>> {
    const { large, now } = this.#options;
    const setting = { listener: this.#listener, large, before: this.#shelves };
    const { shelves, save } = await shelveAll(this.#folder, dossiers, setting);
    this.#shelves = new Map(shelves.map((shelf) => [shelf.dossier.id, shelf]));
    this.#settled = seen;
    this.#serving = { store: memoryStore(shelves), state: { version, since: now(), faults: [] } };
    return save;
  }

  /** Goes on with what serves; whether the faults are others than before. */
  #refuse(settled: Fingerprint | null, faults: readonly Fault[]): boolean {
    this.#settled = settled;
    const { state, store } = this.#serving;
    if (JSON.stringify(faults) === JSON.stringify(state.faults)) return false;
    this.#serving = { store, state: { ...state, faults } };
    this.#listener.onRefused(faults);
    return true;
  }
}
