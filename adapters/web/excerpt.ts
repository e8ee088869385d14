/** An excerpt on a page: its words, and beside them all that is known of them. The one is never shown without the other. */
import { html } from "hono/html";
import {
  type Dossier,
  type Excerpt,
  type Note,
  notesOf,
  placeLine,
  sourceName,
  whoLine,
  wording,
} from "../../src/index.ts";
import type { Html, View } from "./layout.ts";
import { HELD, SAYS } from "./wording.ts";

/** An excerpt that stands by itself, with its source. */
export function excerptFigure(view: View, dossier: Dossier, excerpt: Excerpt, more: Html | "" = ""): Html {
  const { language } = view;
  return html`<figure class="excerpt${excerpt.review === "draft" ? " draft" : ""}">
${quote(dossier, excerpt)}
<figcaption>
${noteList(notesOf(excerpt, language))}
${denialsOf(view, dossier, excerpt)}
${sourceOf(view, dossier, excerpt)}
${more}</figcaption>
</figure>`;
}

/** Words of an article, letter for letter. */
const quote = (dossier: Dossier, excerpt: Excerpt): Html =>
  html`<blockquote lang="${tongueOf(dossier, excerpt)}">${excerpt.verbatim}</blockquote>`;

/** What is known of words, a line each; what follows under the same label stands under one. */
export function noteList(notes: readonly Note[]): Html | "" {
  if (notes.length === 0) return "";
  const rows = notes.flatMap(({ label, text }, i) => {
    const isMore = notes[i - 1]?.label === label;
    return isMore ? [] : [{ label, texts: [text, ...following(notes, i + 1, label)] }];
  });
  return html`<dl class="notes">${rows.map(
    ({ label, texts }) => html`<div><dt>${label}</dt>${texts.map((text) => html`<dd>${text}</dd>`)}</div>`,
  )}</dl>`;
}

function following(notes: readonly Note[], from: number, label: string): readonly string[] {
  const end = notes.findIndex((note, i) => i >= from && note.label !== label);
  return notes.slice(from, end === -1 ? notes.length : end).map(({ text }) => text);
}

/** What denies the excerpt, with who says so, and where it is to be seen. */
export function denialsOf(view: View, dossier: Dossier, { denials = [] }: Excerpt): Html | "" {
  const { language } = view;
  if (denials.length === 0) return "";
  return html`<div class="denials"><p class="label">${wording.denial[language]}</p>${denials.map(
    (denial) =>
      html`${quote(dossier, denial)}<p>${whoLine(denial, language) ?? ""} ${seeIn(view, dossier, denial)}</p>`,
  )}</div>`;
}

/** Where the words are from: the article here, and at its publisher's where it has an address. */
function sourceOf(view: View, dossier: Dossier, excerpt: Excerpt): Html {
  const { language } = view;
  return html`<p class="source">${wording.source[language]}${language === "fr" ? "\u00a0:" : ":"} ${sourceName(
    excerpt,
    language,
  )}</p>
<p class="place">${placeLine(excerpt, language)} ${seeIn(view, dossier, excerpt)}</p>`;
}

/** A link to the words in their article. */
function seeIn({ paths, language }: View, dossier: Dossier, { article, facts }: Excerpt): Html {
  return html`<a href="${paths.article(dossier.id, article.id, facts[0])}">${SAYS.see[language]}</a>`;
}

const tongueOf = (dossier: Dossier, { article }: Excerpt): string =>
  dossier.articles.find(({ id }) => id === article.id)?.language ?? "und";

/** How an excerpt is held, in a word or two: for a list whose rows lead to the whole. */
export function tags({ hedge, denials, review }: Excerpt, { language }: View): Html | "" {
  const all = [
    ...(review === "draft" ? [SAYS.unread] : []),
    ...(hedge ? [HELD[hedge]] : []),
    ...(denials ? [SAYS.contested] : []),
  ];
  return all.length === 0 ? "" : html` ${all.map((tag) => html`<span class="tag">${tag[language]}</span> `)}`;
}
