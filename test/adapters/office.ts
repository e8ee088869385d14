/** An office for a test: one record, no limits, a ledger in memory, and a log that is kept. */
import { UNCOUNTED } from "../../adapters/meter.ts";
import type { Office } from "../../adapters/office.ts";
import { onceEach } from "../../src/chat/seen.ts";
import { type FactStore, fairUse, type Line, ledgerOf } from "../../src/index.ts";
import { type Level, logTo } from "./logs.ts";

export interface Logged {
  readonly level: Level;
  readonly about: object;
  readonly words: string;
}

export interface Told {
  readonly office: Office;
  readonly logged: Logged[];
  readonly faults: unknown[];
  /** The ledger. */
  readonly lines: Line[];
}

/** Opens an office over a store, which may be swapped by `record`. */
export function officeOf(store: FactStore, setting: Partial<Office> = {}): Told {
  const logged: Logged[] = [];
  const faults: unknown[] = [];
  const lines: Line[] = [];
  const now = setting.now ?? Date.now;
  const isNew = onceEach();
  const office: Office = {
    record: { now: () => store },
    readerUrl: null,
    visibility: "asker",
    fair: fairUse({ userPerMinute: 0, channelPerMinute: 0 }, now),
    claim: async (id) => isNew(id),
    ledger: ledgerOf((line) => void lines.push(line), now),
    meter: UNCOUNTED,
    log: logTo((level, about, words) => void logged.push({ level, about, words })),
    onFault: (error) => void faults.push(error),
    now,
    ...setting,
  };
  return { office, logged, faults, lines };
}
