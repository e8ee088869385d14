/** An article as it is kept, with the fact that the address names marked in it, and that fact's card in the margin. */
import { html } from "hono/html";
import {
  type Article,
  answerable,
  type Dossier,
  KIND,
  type Language,
  notesOf,
  type Passages,
  passagesOf,
  placeLine,
  quoted,
  type ToldFact,
  toldOf,
} from "../../src/index.ts";
import { citationLinks } from "./citations.ts";
import { colophon } from "./colophon.ts";
import { denialsOf, noteList, tags } from "./excerpt.ts";
import type { Html, Page, View } from "./layout.ts";
import { count, SAYS } from "./wording.ts";

/** The page of an article. Ids of ours have a `_` in them, which no fact's has. */
export function articlePage(view: View, dossier: Dossier, article: Article): Page {
  const { language, paths } = view;
  const entries = answerable(dossier).filter((entry) => entry.article === article);
  const facts = entries.map((entry) => toldOf(dossier, entry, language));
  const passages = passagesOf(article, entries);
  const isTitled = passages.paragraphs.some(({ isTitle }) => isTitle);
  const main = html`<div class="spread">
<article class="article" lang="${article.language}">
${isTitled ? "" : html`<h1>${article.title}</h1>`}
${textOf(passages, facts)}
</article>
<aside class="margin" aria-label="${SAYS.facts[language]}">
${indexOf(view, facts)}
${facts.map((fact, number) => card(view, dossier, facts, fact, number))}
</aside>
</div>
${colophon(view, dossier, article)}`;
  return {
    title: article.title,
    dossier,
    main,
    style: marks(facts),
    scripts: ["article"],
    alternates: [["application/json", paths.data(dossier.id, article.id)]],
  };
}

/** The text, letter for letter: what is read out of this element is the article's text. */
function textOf({ paragraphs, rest }: Passages, facts: readonly ToldFact[]): Html {
  return html`<div class="text" id="_text">${paragraphs.map(({ gap, isTitle, stretches }) => {
    const words = stretches.map(({ text, excerpts, evidence, begins }) => {
      const anchors = begins.map((number) => html`<span class="at" id="${facts[number]?.id ?? ""}"></span>`);
      if (excerpts.length + evidence.length === 0) return html`${text}`;
      const classes = [...excerpts.map((n) => `f${n}`), ...evidence.map((n) => `e${n}`)].join(" ");
      return html`${anchors}<span class="${classes}">${text}</span>`;
    });
    return isTitle ? html`${gap}<h1>${words}</h1>` : html`${gap}<p>${words}</p>`;
  })}${rest}</div>`;
}

/** What the margin shows while no fact is chosen. */
function indexOf(view: View, facts: readonly ToldFact[]): Html {
  const { language } = view;
  if (facts.length === 0)
    return html`<section class="index" id="_facts"><h2>${SAYS.facts[language]}</h2><p>${SAYS.noFacts[language]}</p></section>`;
  const isGlossed = facts.some(({ entry }) => entry.fact.gloss && entry.fact.kind !== "entity");
  const rows = facts.map((told) => {
    const { id, excerpt } = told;
    const { fact, article } = told.entry;
    return html`<li><a href="#${id}"><span class="kind">${KIND[fact.kind][language]}</span> <b>${headOf(told, language)}</b>${
      fact.kind === "entity"
        ? ""
        : fact.gloss
          ? html`<br>${fact.gloss[language]}`
          : html`<br><span lang="${article.language}">${quoted(excerpt.verbatim, language)}</span>`
    }</a>${tags(excerpt, view)}</li>`;
  });
  return html`<section class="index" id="_facts"><h2>${SAYS.facts[language]}</h2>
<p>${SAYS.choose[language]}${isGlossed ? ` ${SAYS.glosses[language]}` : ""}</p>
<ol>${rows}</ol></section>`;
}

/** What tells a fact from the others in the same words: who says it, the date or the figure as printed, the name. */
function headOf(
  { entry: { fact }, excerpt: { source, entity, figure, when } }: ToldFact,
  language: Language,
): string {
  switch (fact.kind) {
    case "quotation":
      return source?.name ?? "";
    case "occurrence":
      return quoted(when?.text ?? "", language);
    case "figure":
      return quoted(figure?.text ?? "", language);
    case "entity":
      return entity?.name ?? "";
  }
}

function card(
  view: View,
  dossier: Dossier,
  facts: readonly ToldFact[],
  { id, entry, excerpt }: ToldFact,
  number: number,
): Html {
  const { language } = view;
  const [before, after] = [facts[number - 1], facts[number + 1]];
  return html`<section class="card c${number}${excerpt.review === "draft" ? " draft" : ""}" aria-labelledby="card_${id}">
<h2 id="card_${id}"><a href="#${id}">${KIND[entry.fact.kind][language]} <span class="muted">${count.place(number + 1, facts.length)[language]}</span></a></h2>
${noteList(notesOf(excerpt, language))}
${denialsOf(view, dossier, excerpt)}
${citationLinks(view, dossier.id, entry.article.id, id)}
<p class="place">${placeLine(excerpt, language)}</p>
<nav class="turn">${before ? html`<a href="#${before.id}" rel="prev">${SAYS.previous[language]}</a> ` : ""}<a href="#_facts">${
    SAYS.allFacts[language]
  }</a>${after ? html` <a href="#${after.id}" rel="next">${SAYS.next[language]}</a>` : ""}</nav>
</section>
`;
}

/**
 * Marks the excerpt of the fact that the address names, and shows its card: without a script, since the part of an address
 * after `#` reaches no server.
 */
function marks(facts: readonly ToldFact[]): string {
  if (facts.length === 0) return "";
  const all = (what: string) =>
    facts.map(({ id }, n) => `html:has([id="${id}"]:target) .${what}${n}`).join(",");
  return `${all("f")}{background:var(--mark);color:var(--mark-ink);box-shadow:0 .12em 0 var(--mark-line)}${all("e")}{text-decoration:underline 2px;text-underline-offset:.22em}${all(
    "c",
  )}{display:block}`;
}
