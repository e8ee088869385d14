/** What the record answers: the same as in chat, told on a page. */
import { html } from "hono/html";
import {
  type Answer,
  beforeLine,
  type Dossier,
  differenceLine,
  type Excerpt,
  headline,
  helpLines,
  reasonLines,
} from "../../src/index.ts";
import { excerptFigure, noteList } from "./excerpt.ts";
import type { Html, Page, View } from "./layout.ts";
import { withQuery } from "./paths.ts";
import { count, SAYS } from "./wording.ts";

/** What was asked, and of which page of the answer. */
export interface Asking {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  readonly size: number;
  /** Whether the order is to be explained. */
  readonly why: boolean;
}

export function askedPage(view: View, dossier: Dossier, asking: Asking, answer: Answer): Page {
  const { language } = view;
  const main = html`<h1>${asking.text === "" ? SAYS.ask[language] : html`<span class="muted">${SAYS.question[language]}</span> ${asking.text}`}</h1>
<p class="headline ${answer.kind}">${headline(answer)}</p>
${checkedWords(answer)}
${answer.excerpts.map((excerpt) => excerptFigure(view, dossier, excerpt, reasonOf(excerpt, language)))}
${answer.kind === "usage" || answer.kind === "nothing" ? wayOn(view, dossier) : ""}
${turns(view, dossier, asking, answer)}`;
  return {
    title: asking.text === "" ? SAYS.ask[language] : asking.text,
    dossier,
    asked: asking.text,
    main,
  };
}

/** Of a quotation under check: which words differ. */
function checkedWords({ check, language }: Answer): Html | "" {
  if (!check) return "";
  const lines = check.words.map((word) => differenceLine(word, language)).filter((line) => line !== null);
  const before = beforeLine(check, language);
  const all = before === null ? lines : [...lines, before];
  return all.length === 0 ? "" : html`<ul class="checked">${all.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** Why the excerpt stands where it does; nothing where that was not asked. */
const reasonOf = ({ reason }: Excerpt, language: View["language"]): Html | "" =>
  reason
    ? html`<details class="why" open><summary>${SAYS.reasons[language]}</summary>${noteList(reasonLines(reason, language))}</details>\n`
    : "";

/** For whoever has got no answer: what can be asked, and where to look for oneself. */
const wayOn = ({ language, paths }: View, dossier: Dossier): Html =>
  html`<section aria-labelledby="_help"><h2 id="_help">${SAYS.canAsk[language]}</h2><dl class="notes">${helpLines(
    dossier.id,
    language,
  ).map(
    // The field is the dossier's own, so nothing that is typed there names the dossier.
    ({ label, text }) =>
      html`<div><dt><code>${label.replace(`/${dossier.id} `, "")}</code></dt><dd>${text}</dd></div>`,
  )}</dl>
<p><a href="${paths.dossier(dossier.id)}">${SAYS.look[language]}</a></p></section>`;

/** To the pages before and after, and to the reasons for the order. */
function turns({ language, paths }: View, dossier: Dossier, asking: Asking, answer: Answer): Html | "" {
  if (answer.kind === "usage" || answer.kind === "nothing") return "";
  const { page, size, why } = asking;
  const pages = page + Math.ceil(answer.more / size);
  const to = (other: Partial<Asking>) => {
    const next = { ...asking, ...other };
    return withQuery(paths.ask(dossier.id) ?? "", {
      q: next.text,
      ...(next.page > 1 && { page: `${next.page}` }),
      ...(next.why && { why: "1" }),
    });
  };
  return html`<nav class="turn" aria-label="${count.page(page, pages)[language]}">${
    page > 1 ? html`<a href="${to({ page: page - 1 })}" rel="prev">${SAYS.previous[language]}</a> ` : ""
  }${pages > 1 ? html`<span>${count.page(page, pages)[language]}</span> ` : ""}${
    answer.more > 0 ? html`<a href="${to({ page: page + 1 })}" rel="next">${SAYS.next[language]}</a> ` : ""
  }<a href="${to({ why: !why })}">${why ? SAYS.noReasons[language] : SAYS.reasons[language]}</a></nav>`;
}
