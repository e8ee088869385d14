/** The way in and out: the dossiers, or the login that stands before them. */
import type { Hono } from "hono";
import { fairUse, tally } from "../../../src/index.ts";
import { pathIn } from "./addresses.ts";
import { type Front, formOf } from "./front.ts";
import { dossiersPage, loginPage } from "./lists.ts";
import { nameIn } from "./names.ts";
import { REFUSED_LOGIN, waitLine } from "./wording.ts";

/** Logins from one address, and all of them: half a minute's worth at once. */
const LIMITS = { userPerMinute: 10, channelPerMinute: 60 };

export function entrance(routes: Hono, front: Front): void {
  const { setting, logins, sittings } = front;
  const fair = fairUse(LIMITS, setting.now);

  routes.get("/", async (c) => {
    const login = logins.find(c.req.raw);
    const view = front.view(c);
    if (!login && setting.password === null) return front.problem(c, "proxy");
    if (!login) return front.page(c, loginPage(view, pathIn(c.req.query("to") ?? ""), null, ""));
    const all = setting.record.now().list();
    const rows = await Promise.all(
      all.map(async (dossier) => {
        const sitting = await sittings.known(login, dossier.id);
        const drafts = dossier.entries.filter(({ fact }) => fact.review.state === "draft").length;
        return [dossier, sitting ? tally(sitting.session).left : drafts] as const;
      }),
    );
    return front.page(c, dossiersPage(view, login, rows));
  });

  routes.post("/login", async (c) => {
    if (setting.password === null) return front.problem(c, "proxy");
    const view = front.view(c);
    const form = await formOf(c);
    const to = pathIn(form("to"));
    const typed = form("name");
    const name = nameIn(typed);
    const refused = fair(setting.addressOf(c), "all");
    if (refused) {
      const seconds = Math.ceil(refused.waitMs / 1000);
      c.header("retry-after", String(seconds));
      return front.page(c, loginPage(view, to, waitLine(seconds, view.language), typed), 429);
    }
    const isRight = logins.isPassword(form("password"));
    if (name === null || !isRight) {
      const why = REFUSED_LOGIN[isRight ? "name" : "password"][view.language];
      return front.page(c, loginPage(view, to, why, typed), 401);
    }
    logins.close(c.req.raw); // a login before this one is over
    c.header("set-cookie", logins.open(name));
    return c.redirect(view.desk.at(to), 303);
  });

  routes.post(
    "/logout",
    front.guarded(async (c, login) => {
      if (!(await front.form(c, login))) return front.problem(c, "form");
      sittings.close(login);
      c.header("set-cookie", logins.close(c.req.raw));
      return c.redirect(front.view(c).desk.home, 303);
    }),
  );
}
