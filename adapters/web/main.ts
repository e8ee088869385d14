/** The reader, as the port serves it. */
import type { RequestListener } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { FactStore, Fair } from "../../src/index.ts";
import { readerApp } from "./app.ts";
import { readAssets } from "./assets.ts";

export interface WebSetting {
  readonly record: { now(): FactStore };
  /** The folder of what was built. */
  readonly dist: string;
  readonly url: string | null;
  readonly fair: Fair;
  readonly onFault: (error: unknown, about?: object) => void;
}

/** Opens the reader. Throws the system's error where its own files are missing. */
export async function openReader(setting: WebSetting): Promise<RequestListener> {
  const { dist, ...rest } = setting;
  const assets = await readAssets(dist);
  const app = readerApp({ ...rest, assets, addressOf, who: null, desk: null });
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
