/** The reader on a port of this machine, as production serves it. */
import { afterAll, expect, onTestFinished } from "vitest";
import { openDoor } from "../../adapters/door.ts";
import { UNCOUNTED } from "../../adapters/meter.ts";
import { openReader } from "../../adapters/web/main.ts";
import type { FactStore } from "../../src/index.ts";
import { SILENT } from "../adapters/logs.ts";
import { DIST } from "../adapters/web/reader.ts";
import { followed } from "../followed.ts";
import { opened } from "../record.ts";

const SHIPPED = new URL("../../facts", import.meta.url).pathname;

/** Over the record that comes with onrecord, until the tests of the file end; returns its address, with no slash at its end. */
export async function servedRecord(): Promise<{ readonly origin: string; readonly store: FactStore }> {
  const store = await opened(SHIPPED);
  const record = { now: () => store, state: () => ({ version: "" }) };
  const { origin, close } = await serve(record, SHIPPED, null, null);
  afterAll(close);
  return { origin, store };
}

export const PASSWORD = "a long password";

/** With the review desk, over the record in `root`, until the test ends. `look` shows what is on disk; `url` as the setting. */
export async function servedDesk(root: string, url: string | null = null) {
  const record = await followed(root);
  onTestFinished(() => record.close());
  const { origin, close } = await serve(record, root, PASSWORD, url);
  onTestFinished(close);
  return { url: origin, look: () => record.look() };
}

type Reading = Parameters<typeof openReader>[0];

async function serve(record: Reading["record"], root: string, password: string | null, url: string | null) {
  const door = await openDoor({ host: "127.0.0.1", port: 0 }, SILENT);
  if ("problem" in door) throw new Error(door.problem);
  const faults: unknown[] = [];
  const reader = await openReader({
    ...{ record, root, password, url, dist: DIST, userHeader: null, meter: UNCOUNTED, fair: () => null },
    onFault: (error) => void faults.push(error),
    today: () => "2021-03-10",
    now: () => performance.now(),
  });
  door.otherwise(reader);
  const close = async () => {
    await door.close();
    expect(faults, "faults of the reader").toEqual([]);
  };
  return { origin: `http://127.0.0.1:${door.port}`, close };
}
