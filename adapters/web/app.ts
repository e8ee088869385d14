/** The reader as a function of requests; nothing of it listens. */
import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { pages } from "./pages.ts";
import { questions } from "./questions.ts";
import { type ReaderSetting, Reception } from "./reception.ts";

export interface AppSetting extends ReaderSetting {
  /** The routes of the review desk, where there is one. */
  readonly desk: Hono | null;
  /** Told once of each fault of ours. */
  readonly onFault: (error: unknown, about?: object) => void;
}

export function readerApp(setting: AppSetting): Hono {
  const { assets, desk, onFault, url } = setting;
  const reception = new Reception(setting);
  const app = new Hono();
  const hosts = new Set([
    "localhost",
    "127.0.0.1",
    "[::1]",
    ...(url === null ? [] : [new URL(url).hostname]),
  ]);
  // Somebody else's page, whose name was made to mean this machine, reads nothing here.
  app.use((c, next) => (hosts.has(hostOf(c)) ? next() : Promise.resolve(reception.problem(c, "host"))));
  const secured = secureHeaders({
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    strictTransportSecurity: url?.startsWith("https:") ?? false,
  });
  for (const path of ["/review/*", "/-/*", "/robots.txt"]) app.use(path, secured);
  app.notFound((c) => {
    const { pathname, search } = new URL(c.req.url);
    const [, name] = /([^/]+)\/$/.exec(pathname) ?? [];
    // As people type it; relative, since a proxy may have taken the beginning away.
    return name === undefined ? reception.problem(c, "missing") : c.redirect(`../${name}${search}`, 301);
  });
  app.onError((error, c) => {
    onFault(error, { route: c.req.routePath }); // the address has the question's words in it
    return reception.problem(c, "fault");
  });
  app.get("/robots.txt", (c) => c.text("User-agent: *\nDisallow: /\n"));
  app.get(`/${assets.base}/:name{.+}`, (c) => {
    const asset = assets.files.get(c.req.param("name"));
    if (!asset) return reception.problem(c, "missing");
    return c.body(new Uint8Array(asset.body), 200, {
      "content-type": asset.type,
      "cache-control": "public, max-age=31536000, immutable",
    });
  });
  if (desk) app.route("/review", desk);
  questions(app, reception);
  pages(app, reception);
  return app;
}

/** The name that a request came under, without its port. */
const hostOf = (c: Context): string =>
  (c.req.header("host") ?? new URL(c.req.url).host).replace(/:\d+$/, "").toLowerCase();
