/**
 * A dossier's timeline: a picture to look at, and below it the same as a list, for whoever reads or listens.
 *
 * The picture is hidden from assistive technology and left out of the tab order, so that nothing is told twice.
 */
import { html } from "hono/html";
import { type Language, type Mark, type Occurrence, scaleOf, type Timeline } from "../../src/index.ts";
import type { Html } from "./layout.ts";
import { pictureOf } from "./timeline-picture.ts";
import { SAYS } from "./timeline-wording.ts";

/** The address of a fact. */
export type To = (article: string, fact: string) => string;

const ZOOMS = [1, 2, 4, 8, 16] as const; // style/timeline.css has a rule for each

/** The timeline without its heading. Needs `style/timeline.css`; `browser/timeline.ts` adds keys and pointer. */
export function timelineView({ marks, undated }: Timeline, language: Language, to: To): Html {
  const all = [...marks, ...undated];
  if (all.length === 0) return html`<p class="muted">${SAYS.none[language]}</p>`;
  const source = shared(all);
  return html`<div class="timeline">
${picture(marks, language, to)}<div class="told">
${source === null ? "" : html`<p class="from">${SAYS.from(source, language)}</p>\n`}${glosses(all, language)}${
  marks.length === 0
    ? ""
    : html`<ol class="when">\n${marks.map((mark) => row(mark, language, to, source))}</ol>\n`
}${
  undated.length === 0
    ? ""
    : html`<h3>${SAYS.undated[language]}</h3>\n<ul class="when">\n${undated.map((one) => row(one, language, to, source))}</ul>\n`
}</div>
</div>`;
}

/** The picture in what scrolls it, with its zoom and its legend. */
function picture(marks: readonly Mark[], language: Language, to: To): Html | "" {
  const scale = scaleOf(marks);
  if (scale === null) return "";
  const { svg, shapes, several } = pictureOf(marks, scale, ZOOMS, language, to);
  return html`<fieldset class="zoom"><legend>${SAYS.zoom[language]}</legend>${ZOOMS.map(
    (zoom) =>
      html`<label><input type="radio" name="_zoom" value="${zoom}"${zoom === 1 ? html` checked` : ""}>${zoom}×</label>`,
  )}</fieldset>
<div class="region" role="region" tabindex="0" aria-label="${SAYS.region[language]}"><div class="sheet">${svg}</div></div>
<div class="legend" aria-hidden="true">${shapes}</div>
${several === 0 ? "" : html`<p class="several">${SAYS.several(several, language)}</p>\n`}`;
}

/** The one article that everything is from; null where there are more, and each tells its own. */
function shared(all: readonly Occurrence[]): string | null {
  const [first] = all;
  return first && all.every(({ article }) => article === first.article) ? first.source : null;
}

/** Whose words the labels are. */
function glosses(all: readonly Occurrence[], language: Language): Html | "" {
  const glossed = all.filter(({ label }) => label.isGloss).length;
  if (glossed === 0) return "";
  return html`<p class="from">${SAYS.glosses[glossed === all.length ? "all" : "some"][language]}</p>\n`;
}

function row(one: Occurrence | Mark, language: Language, to: To, shared: string | null): Html {
  const { fact, article, printed, tongue, label, notes, source } = one;
  const words = label.isGloss ? label.text : SAYS.quote(label.text, language);
  const isDated = "date" in one;
  return html`<li id="_when-${fact}"><p class="date">${
    isDated
      ? html`<b>${one.date}</b> <small><span lang="${tongue}">${printed}</span>, ${one.how}</small>`
      : html`<b lang="${tongue}">${printed}</b>`
  }</p><div class="what"><a href="${to(article, fact)}"${
    label.isGloss ? "" : html` lang="${tongue}"`
  }>${words}</a>${notes.map(
    (note) => html`<p class="caution"><b>${SAYS.label(note.label, language)}</b> ${note.text}</p>`,
  )}${shared === null ? html`<p class="by">${source}</p>` : ""}</div></li>
`;
}
