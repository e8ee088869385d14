/** What every route of the desk begins with: who asks, in which language, from where, and with which form. */
import type { Context } from "hono";
import type { FactStore } from "../../../src/index.ts";
import { languageAsked } from "../language.ts";
import { layout, type Page } from "../layout.ts";
import { withQuery } from "../paths.ts";
import { depthOf, viewOf } from "../view.ts";
import { deskPaths } from "./addresses.ts";
import type { Form } from "./form.ts";
import { loginPage } from "./lists.ts";
import { type Login, type LoginSetting, Logins } from "./logins.ts";
import { type DeskProblem, problemPage, STATUS } from "./problem.ts";
import { Sittings } from "./sittings.ts";
import type { DeskView } from "./view.ts";
import { LOST } from "./wording.ts";

export interface DeskSetting extends LoginSetting {
  /** The record in use, and its version, which is another where a byte is. */
  readonly record: { now(): FactStore; state(): { readonly version: string } };
  /** The folder of the record. */
  readonly root: string;
  /** The address that people come by, where it is not this machine's own. */
  readonly url: string | null;
  /** Where our styles and scripts are, from the top. */
  readonly assets: string;
  /** Whom a login is counted as. */
  readonly addressOf: (c: Context) => string;
  /** The day, ISO 8601. */
  readonly today: () => string;
}

type Handle = (c: Context, login: Login) => Promise<Response> | Response;

export class Front {
  readonly setting: DeskSetting;
  readonly logins: Logins;
  readonly sittings: Sittings;

  constructor(setting: DeskSetting) {
    this.setting = setting;
    this.logins = new Logins(setting);
    this.sittings = new Sittings(setting.now);
  }

  view(c: Context): DeskView {
    const { assets } = this.setting;
    const desk = deskPaths(depthOf(c), languageAsked(c.req.query("lang")));
    return { ...viewOf(c, { assets, hasDesk: true }), desk };
  }

  page(c: Context, page: Page, status: 200 | 401 | 403 | 404 | 413 | 429 = 200): Response {
    const { body, policy } = layout(this.view(c), page);
    return c.html(body, status, { "content-security-policy": policy, "cache-control": "no-store" });
  }

  problem(c: Context, what: DeskProblem, back?: string): Response {
    return this.page(c, problemPage(this.view(c), what, back), STATUS[what]);
  }

  /** Lets in whoever is logged in; others go to the login, and come back from there. */
  guarded(handle: Handle): (c: Context) => Promise<Response> {
    return async (c) => {
      const login = this.logins.find(c.req.raw);
      if (login) return handle(c, login);
      if (this.setting.password === null) return this.problem(c, "proxy");
      const to = c.req.path.slice(1).replace(/\/undo$/, "");
      const view = this.view(c);
      const { desk } = view;
      if (c.req.method === "POST") return this.page(c, loginPage(view, to, LOST[view.language], ""), 401);
      return c.redirect(withQuery(desk.home, { to }), 303);
    };
  }

  /** The form that was sent; null where it was made for another login. */
  async form(c: Context, login: Login): Promise<Form | null> {
    const form = await formOf(c);
    return this.logins.isToken(login, form("token")) ? form : null;
  }
}

/** The form that was sent, however it was made. */
export async function formOf(c: Context): Promise<Form> {
  const isForm = c.req.header("content-type")?.startsWith("application/x-www-form-urlencoded") ?? false;
  const sent = new URLSearchParams(isForm ? await c.req.text() : "");
  return (name) => sent.get(name) ?? "";
}
