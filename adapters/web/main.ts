/** The reader, as the port serves it. */
import type { RequestListener } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { FactStore, Fair } from "../../src/index.ts";
import { readerApp } from "./app.ts";
import { readAssets } from "./assets.ts";
import { openDesk } from "./desk/main.ts";
import type { ReaderSetting } from "./reception.ts";

export interface WebSetting {
  readonly record: { now(): FactStore; state(): { readonly version: string } };
  /** The folder of the record. */
  readonly root: string;
  /** The folder of what was built. */
  readonly dist: string;
  /** The address that people come by, where it is not this machine's own. */
  readonly url: string | null;
  /** Opens the review desk; null where nobody may review by it. */
  readonly password: string | null;
  /** The header in which a proxy tells who somebody is; null where none does. */
  readonly userHeader: string | null;
  readonly fair: Fair;
  readonly meter: ReaderSetting["meter"];
  readonly onFault: (error: unknown, about?: object) => void;
  /** The day, ISO 8601. */
  readonly today: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Opens the reader, and the review desk where somebody may review. Throws the system's error where its own files are missing. */
export async function openReader(setting: WebSetting): Promise<RequestListener> {
  const { dist, record, fair, meter, onFault, url } = setting;
  const assets = await readAssets(dist);
  const isSecure = url?.startsWith("https:") ?? false;
  const isReviewed = setting.password !== null || setting.userHeader !== null;
  const desk = isReviewed ? openDesk({ ...setting, isSecure, addressOf, assets: assets.base }) : null;
  const routes = desk?.routes ?? null;
  const app = readerApp({
    record,
    fair,
    meter,
    onFault,
    url,
    assets,
    addressOf,
    who: desk?.who ?? null,
    desk: routes,
  });
  return getRequestListener(app.fetch);
}

/**
 * Whom a request is counted as. Behind a proxy of this machine it is the address that the proxy has added at the end; what
 * stands before that anybody may have written.
 */
function addressOf(c: Context): string {
  const { incoming } = c.env as HttpBindings;
  const peer = incoming.socket.remoteAddress ?? "";
  const isOurs = peer === "::1" || peer.startsWith("127.") || peer.startsWith("::ffff:127.");
  const forwarded = isOurs ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return forwarded || peer;
}
