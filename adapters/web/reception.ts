/** What every route of the reader asks first: from where, and what of the record may be seen. */
import type { Context } from "hono";
import { type Dossier, type FactStore, type Fair, narrow } from "../../src/index.ts";
import type { Meter } from "../meter.ts";
import type { Assets } from "./assets.ts";
import { layout, type Page, type View } from "./layout.ts";
import { type Problem, problemPage } from "./problem.ts";
import { HTML, type Made, sendOnce } from "./send.ts";
import { viewOf } from "./view.ts";

/** Tells who somebody is who may see and review everything; null for anybody else. */
type Who = (request: Request) => string | null;

export interface ReaderSetting {
  readonly record: { now(): FactStore };
  readonly assets: Assets;
  /** The address that people come by, where it is not this machine's own. */
  readonly url: string | null;
  /** How much somebody may ask. */
  readonly fair: Fair;
  /** What is counted of questions. */
  readonly meter: Pick<Meter, "asked" | "limited">;
  /** Whom a request is counted as: an address, as far as it is known. */
  readonly addressOf: (c: Context) => string;
  /** Null where there is no review desk. */
  readonly who: Who | null;
}

export class Reception {
  readonly setting: ReaderSetting;

  constructor(setting: ReaderSetting) {
    this.setting = setting;
  }

  view(c: Context, self?: string): View {
    const { assets, who } = this.setting;
    return viewOf(c, { assets: assets.base, hasDesk: who !== null }, self);
  }

  /** Whether the embargoed dossiers are there too: for whoever is logged in. */
  isAll(c: Context): boolean {
    return (this.setting.who?.(c.req.raw) ?? null) !== null;
  }

  store(now: FactStore, isAll: boolean): FactStore {
    return isAll ? now : narrow(now, ({ access }) => access === undefined);
  }

  /** The reader's own address, without a slash at its end. */
  origin(c: Context): string {
    const { url } = this.setting;
    return (url ?? `http://${c.req.header("host") ?? new URL(c.req.url).host}`).replace(/\/+$/, "");
  }

  /** A page that says what is wrong, and what to do. */
  problem(c: Context, what: Problem, headers: Readonly<Record<string, string>> = {}): Response {
    const view = this.view(c, "./");
    const { status, page } = problemPage(view, what, c.req.path.slice(1));
    return sendOnce(c, pageMade(view, page), status, headers);
  }
}

/** The dossier, and its article, that an address names; `.json` at the end says how it is told. */
export const dossierIn = (store: FactStore, name: string | undefined): Dossier | undefined =>
  store.list().find(({ id }) => id === name?.replace(/\.json$/, ""));

export function pageMade(view: View, page: Page): Made {
  const { body, policy } = layout(view, page);
  return { body, type: HTML, policy };
}

export const dataMade = (value: unknown): Made => ({
  body: `${JSON.stringify(value, null, 1)}\n`,
  type: "application/json; charset=utf-8",
});
