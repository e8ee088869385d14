/** Pages that are none: what is wrong, and what to do. */
import { html } from "hono/html";
import type { Page, View } from "./layout.ts";
import { withQuery } from "./paths.ts";
import { PROBLEMS, SAYS } from "./wording.ts";

export type Problem = keyof typeof PROBLEMS;

const STATUS = { missing: 404, host: 421, fault: 500 } as const satisfies Readonly<Record<Problem, number>>;

/** `path` is what was looked for, from the top: whoever may see more logs in and comes back to it. */
export function problemPage({ language, paths }: View, what: Problem, path: string) {
  const { title, text } = PROBLEMS[what];
  const { desk } = paths;
  const login =
    desk === null || what !== "missing"
      ? ""
      : html` <a href="${withQuery(desk, { to: path })}">${SAYS.logIn[language]}</a>`;
  const main = html`<h1>${title[language]}</h1>
<p>${text[language]}</p>
<p class="data"><a href="${paths.home}">${SAYS.dossiers[language]}</a>${login}</p>`;
  const page: Page = { title: title[language], dossier: null, main };
  return { status: STATUS[what], page };
}
