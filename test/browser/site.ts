/** The review desk on a port of this machine, and a browser that looks at it. */
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { type Browser, chromium } from "playwright-core";
import { readAssets } from "../../adapters/web/assets.ts";
import { openDesk } from "../../adapters/web/desk/main.ts";
import { openLive } from "../../src/store/live.ts";

const DIST = new URL("../../dist", import.meta.url).pathname;

/** The browser of this machine; null where there is none. */
export const CHROMIUM: string | null =
  (process.env.PATH ?? "")
    .split(":")
    .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => `${folder}/${name}`))
    .find((path) => existsSync(path)) ?? null;

export const PASSWORD = "a long password";

const SILENT = { onProgress() {}, onNote() {}, onSwap() {}, onRefused() {}, onMended() {}, onFault() {} };

export interface Site {
  readonly url: string;
  /** Shows what is on disk. */
  look(): Promise<void>;
  close(): Promise<void>;
}

/** Serves the desk of the record in `root`, with the styles and scripts that were built. */
export async function site(root: string): Promise<Site> {
  const opened = await openLive(root, SILENT, { now: () => 0, everyMs: null, watch: false, quietMs: 1 });
  if ("faults" in opened) throw new RangeError(JSON.stringify(opened.faults));
  const { live } = opened;
  const assets = await readAssets(DIST);
  const app = new Hono();
  app.use(secureHeaders({ referrerPolicy: "no-referrer", strictTransportSecurity: false })); // as the reader does
  app.get(`/${assets.base}/:name{.+}`, (c) => {
    const asset = assets.files.get(c.req.param("name"));
    return asset ? c.body(new Uint8Array(asset.body), 200, { "content-type": asset.type }) : c.notFound();
  });
  const desk = openDesk({
    record: live,
    root,
    assets: assets.base,
    url: null,
    password: PASSWORD,
    userHeader: null,
    isSecure: false,
    addressOf: () => "::1",
    today: () => "2021-03-10",
    now: () => performance.now(),
  });
  app.route("/review", desk.routes);
  const server: Server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    look: () => live.look(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await live.close();
    },
  };
}

/** A name of a network, as a newsroom has; it leads to this machine. */
export const NETWORK_NAME = "desk.example";

export const browse = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM ?? "",
    args: ["--no-sandbox", `--host-resolver-rules=MAP ${NETWORK_NAME} 127.0.0.1`],
  });
