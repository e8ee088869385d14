/** A review desk of a record in a temporary folder, and somebody who visits it as a browser does. */
import { Hono } from "hono";
import { onTestFinished } from "vitest";
import { openDesk } from "../../../adapters/web/desk/main.ts";
import type { Live } from "../../../src/store/live.ts";
import { followed } from "../../followed.ts";

type Setting = Parameters<typeof openDesk>[0];

export interface Office {
  readonly app: Hono;
  readonly live: Live;
  readonly who: (request: Request) => string | null;
  /** What the app was told of faults. */
  readonly faults: unknown[];
  /** Moves the clock of logins. */
  pass(ms: number): void;
}

export const PASSWORD = "a long password";

/** Opens the desk of the record in `root`, which follows the disk when its `look` is called. */
export async function office(root: string, setting: Partial<Setting> = {}): Promise<Office> {
  const live = await followed(root);
  onTestFinished(() => live.close());
  let clock = 1_000_000;
  const { routes, who } = openDesk({
    record: live,
    root,
    assets: "-/test",
    url: null,
    password: PASSWORD,
    userHeader: null,
    isSecure: false,
    addressOf: (c) => c.req.header("x-test-address") ?? "::1",
    today: () => "2021-03-10",
    now: () => clock,
    ...setting,
  });
  const faults: unknown[] = [];
  const app = new Hono();
  app.onError((error, c) => {
    faults.push(error);
    return c.text("fault", 500);
  });
  app.route("/review", routes);
  return {
    app,
    live,
    who,
    faults,
    pass: (ms) => {
      clock += ms;
    },
  };
}

export interface Page {
  readonly status: number;
  /** Where it was found, with its query. */
  readonly path: string;
  readonly html: string;
  readonly headers: Headers;
}

type Fields = Readonly<Record<string, string>>;

const ORIGIN = "http://localhost";

/** Keeps cookies, and follows where it is sent. */
export class Visitor {
  readonly #app: Hono;
  readonly #headers: Fields;
  cookies = new Map<string, string>();
  /** What the last answer set, as it was sent. */
  setCookie = "";
  page: Page = { status: 0, path: "", html: "", headers: new Headers() };

  constructor(app: Hono, headers: Fields = {}) {
    this.#app = app;
    this.#headers = headers;
  }

  get(path: string, headers: Fields = {}): Promise<Page> {
    return this.#send(path, { headers });
  }

  /** Sends fields as a form of the page's own origin. */
  post(path: string, fields: Fields, headers: Fields = {}): Promise<Page> {
    const body = new URLSearchParams(fields).toString();
    const own = { origin: ORIGIN, "content-type": "application/x-www-form-urlencoded" };
    return this.#send(path, { method: "POST", body, headers: { ...own, ...headers } });
  }

  async login(name = "Ann Lee", password = PASSWORD): Promise<Page> {
    return this.post("/review/login", { name, password, to: "review" });
  }

  /** Presses a button of the page before them: the fields of its form, those that are typed, and the button's own. */
  press(value: string, typed: Fields = {}, page: Page = this.page): Promise<Page> {
    const isEdit = page.html.includes(`data-edit="${value}"`);
    const forms = page.html.match(/<form[\s\S]*?<\/form>/g) ?? [];
    const form =
      forms.find((one) => one.includes(isEdit ? `data-edit="${value}"` : `value="${value}"`)) ?? "";
    if (form === "") throw new RangeError(`There is no button ${value} on ${page.path}`);
    const action = /action="([^"]*)"/.exec(form)?.[1] ?? "";
    const inputs = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
    const fields = Object.fromEntries(inputs.map(([, name, held]) => [name ?? "", held ?? ""]));
    const where = new URL(action.replaceAll("&amp;", "&"), `${ORIGIN}${page.path}`);
    return this.post(`${where.pathname}${where.search}`, {
      ...fields,
      ...(isEdit ? {} : { do: value }),
      ...typed,
    });
  }

  async #send(path: string, init: RequestInit): Promise<Page> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...this.#headers, ...(init.headers as Fields), ...(cookie === "" ? {} : { cookie }) };
    const response = await this.#app.request(`${ORIGIN}${path}`, { ...init, headers });
    const set = response.headers.get("set-cookie");
    if (set !== null) {
      this.setCookie = set;
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (location !== null && response.status === 303) {
      const where = new URL(location, `${ORIGIN}${path}`);
      if (where.origin !== ORIGIN) throw new RangeError(`Sent away to ${where}`);
      return this.#send(`${where.pathname}${where.search}`, {});
    }
    this.page = { status: response.status, path, html: await response.text(), headers: response.headers };
    return this.page;
  }

  /** What the page tells, without its markup. */
  get notice(): string {
    return text(/<p class="notice[^>]*>([\s\S]*?)<\/p>/.exec(this.page.html)?.[1] ?? "");
  }

  /** The id of the draft before them. */
  get draft(): string | null {
    return /^\/review\/[^/]+\/[^/]+\/([^/?]+)/.exec(this.page.path)?.[1] ?? null;
  }
}

/** The words of markup. */
export const text = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => SIGNS[name] ?? "")
    .trim();

const SIGNS: Fields = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
