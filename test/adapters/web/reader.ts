/** The reader over a made-up record, asked without a port. */
import { fileURLToPath } from "node:url";
import type { Hono } from "hono";
import { parseHTML } from "linkedom";
import { UNCOUNTED } from "../../../adapters/meter.ts";
import { readerApp } from "../../../adapters/web/app.ts";
import { readAssets } from "../../../adapters/web/assets.ts";
import type { ReaderSetting } from "../../../adapters/web/reception.ts";
import type { FactStore } from "../../../src/index.ts";
import { opened, record, type Spoil } from "../../record.ts";

/** What `npm ci` and `npm test` build. */
export const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));

type Document = ReturnType<typeof parseHTML>["document"];

export interface Visit {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  readonly document: Document;
}

export interface Opened {
  readonly app: Hono;
  readonly store: FactStore;
  readonly faults: readonly unknown[];
  /** Goes to an address as a browser of these headers does. */
  visit(path: string, headers?: Readonly<Record<string, string>>): Promise<Visit>;
}

/** Opens the reader over the record, spoilt as told. */
export async function readerOf(
  spoils: readonly Spoil[] = [],
  own: Partial<ReaderSetting> = {},
): Promise<Opened> {
  return readerOver(await opened(await record(...spoils)), own);
}

async function readerOver(store: FactStore, own: Partial<ReaderSetting> = {}): Promise<Opened> {
  const faults: unknown[] = [];
  const app = readerApp({
    record: { now: () => store },
    assets: await readAssets(DIST),
    url: null,
    fair: () => null,
    meter: UNCOUNTED,
    addressOf: () => "192.0.2.1",
    who: null,
    desk: null,
    onFault: (error) => void faults.push(error),
    ...own,
  });
  const visit = async (path: string, headers = {}): Promise<Visit> => {
    const reply = await app.request(`http://localhost${path}`, { headers });
    const body = await reply.text();
    return { status: reply.status, headers: reply.headers, body, document: parseHTML(body).document };
  };
  return { app, store, faults, visit };
}
