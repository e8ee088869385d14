/** The review desk, to stand at `/review`. */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { entrance } from "./entrance.ts";
import { type DeskSetting, Front } from "./front.ts";
import { reviewing } from "./reviewing.ts";

const MOST_BYTES = 64 * 1024; // of a form: far more than any correction needs

export interface WebDesk {
  readonly routes: Hono;
  /** The name of whoever is logged in; null for anybody else. */
  readonly who: (request: Request) => string | null;
}

export function openDesk(setting: DeskSetting): WebDesk {
  const front = new Front(setting);
  const routes = new Hono();
  routes.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return front.problem(c, "elsewhere");
    throw error;
  });
  const ours = setting.url === null ? null : new URL(setting.url).origin;
  // Behind a proxy the request that we see has another scheme, and may have another host.
  routes.use(csrf({ origin: (origin, c) => origin === new URL(c.req.url).origin || origin === ours }));
  routes.use(bodyLimit({ maxSize: MOST_BYTES, onError: (c) => front.problem(c, "large") }));
  entrance(routes, front);
  reviewing(routes, front);
  routes.all("*", (c) => front.problem(c, "missing"));
  return { routes, who: (request) => front.logins.find(request)?.name ?? null };
}
