/** Pages that are none: what is wrong, and what to do. */
import { html } from "hono/html";
import type { Page, View } from "./layout.ts";
import { PROBLEMS, SAYS } from "./wording.ts";

export type Problem = keyof typeof PROBLEMS;

const STATUS = { missing: 404, host: 421, fault: 500 } as const satisfies Readonly<Record<Problem, number>>;

export function problemPage({ language, paths }: View, what: Problem) {
  const { title, text } = PROBLEMS[what];
  const main = html`<h1>${title[language]}</h1>
<p>${text[language]}</p>
<p><a href="${paths.home}">${SAYS.dossiers[language]}</a></p>`;
  const page: Page = { title: title[language], dossier: null, main };
  return { status: STATUS[what], page };
}
