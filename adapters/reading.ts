/** The port that people read at, and that Slack comes to over HTTP. */
import { fairUse, type Live } from "../src/index.ts";
import { type Door, openDoor } from "./door.ts";
import type { Log } from "./log.ts";
import type { Meter } from "./meter.ts";
import type { Settings } from "./settings.ts";
import { openReader } from "./web/main.ts";

interface Setting {
  readonly record: Live;
  /** The folder of the record. */
  readonly root: string;
  /** Of what was built. */
  readonly dist: string;
  readonly settings: Settings;
  readonly log: Log;
  readonly meter: Meter;
  readonly onFault: (error: unknown, about?: object) => void;
}

/** Opens the door with the reader behind it; null where no port is wanted; a sentence where it cannot be had. */
export async function openReading(setting: Setting): Promise<Door | null | { readonly problem: string }> {
  const { record, root, dist, settings, log, meter, onFault } = setting;
  const { PORT: port, ONRECORD_HOST: host, ONRECORD_URL: url = null } = settings;
  if (port === "off") return null;
  const door = await openDoor({ host, port }, log);
  if ("problem" in door) return door;
  const limits = { userPerMinute: settings.ONRECORD_USER_PER_MINUTE, channelPerMinute: 0 };
  const fair = fairUse(limits, () => performance.now());
  const reader = await openReader({
    ...{ record, root, dist, url, fair, meter, onFault },
    password: settings.ONRECORD_REVIEW_PASSWORD ?? null,
    userHeader: settings.ONRECORD_REVIEW_USER_HEADER ?? null,
    today: () => new Date().toLocaleDateString("sv"), // Sweden writes its dates so
    now: Date.now,
  });
  door.otherwise(reader);
  log.info({ port: door.port, url }, `The record is read on http://${host}:${door.port}/`);
  return door;
}
