/** Pages of the desk that are none: what is wrong, and what to do. */
import { html } from "hono/html";
import type { Page } from "../layout.ts";
import type { DeskView } from "./view.ts";
import { DESK, DESK_PROBLEMS } from "./wording.ts";

export type DeskProblem = keyof typeof DESK_PROBLEMS;

export const STATUS = {
  missing: 404,
  noDraft: 404,
  form: 403,
  elsewhere: 403,
  large: 413,
  proxy: 401,
} as const satisfies Readonly<Record<DeskProblem, number>>;

/** `back` is where to go on; the desk when left out. */
export function problemPage({ language, desk }: DeskView, what: DeskProblem, back?: string): Page {
  const { title, text } = DESK_PROBLEMS[what];
  const main = html`<div class="entrance">
<h1>${title[language]}</h1>
<p>${text[language]}</p>
<p><a class="do" href="${back ?? desk.home}">${DESK[back === undefined ? "dossiers" : "all"][language]}</a></p>
</div>`;
  return { title: title[language], dossier: null, main, isDesk: true };
}
