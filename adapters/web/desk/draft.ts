/** A draft beside its article: what is told of it, and what may be done with it. */
import { html } from "hono/html";
import {
  back,
  draftExcerpt,
  draftNotes,
  type Item,
  KIND,
  next,
  PART,
  partsOf,
  refusedLine,
  revisionOf,
  type Session,
  sourceLine,
  stateLine,
  tally,
  wordsAt,
} from "../../../src/index.ts";
import type { Html, Page } from "../layout.ts";
import { HERE } from "./addresses.ts";
import { editors } from "./editors.ts";
import { helpDialog } from "./help.ts";
import type { Login } from "./logins.ts";
import { keptText } from "./passage.ts";
import type { Told } from "./sittings.ts";
import { toldLine } from "./told-line.ts";
import { type DeskView, hidden, keyMark, noticeOf, tokenOf, whoBar } from "./view.ts";
import { DESK, placeInSitting, tallyLine } from "./wording.ts";

/** What the page of a draft is made of. */
export interface Shown {
  readonly login: Login;
  /** With the draft before the reviewer. */
  readonly session: Session;
  readonly item: Item;
  readonly told: Told;
  /** Names that the record knows. */
  readonly names: readonly string[];
}

export function draftPage(view: DeskView, shown: Shown): Page {
  const { language, paths, desk } = view;
  const { session, item, login } = shown;
  const { dossier } = session;
  const { entry } = item;
  const { article } = entry;
  const main = html`<div class="bench">
<section class="copy" aria-label="${DESK.text[language]}">
<p class="origin"><a href="${paths.article(dossier.id, article.id)}">${DESK.read[language]}</a> · ${sourceLine(
    draftExcerpt(entry, language),
    language,
  )}</p>
${keptText(entry)}
</section>
<section class="slip" aria-labelledby="_card">
${slipHead(view, shown)}
${verdict(view, shown)}
${item.state === "draft" || item.state === "rejected" ? editors(view, shown) : ""}
${partList(view, entry)}
${noteList(view, item)}
<p class="turn-all"><a href="${desk.dossier(dossier.id)}">${DESK.all[language]}</a> · ${tallyLine(
    tally(session),
    language,
  )}</p>
<div class="keys" id="_keys" data-none="${refusedLine({ kind: "has none" }, language)}" hidden><label><input type="checkbox" id="_letters"> ${
    DESK.keysOn[language]
  }</label> <button type="button" id="_ask-help" data-key="?">${DESK.help[language]} ${keyMark("?")}</button></div>
${whoBar(view, login)}
</section>
</div>
${helpDialog(language)}`;
  return {
    title: `${placeInSitting(session.at + 1, session.items.length, language)}, ${dossier.title[language]}`,
    dossier,
    main,
    scripts: ["review"],
    isDesk: true,
  };
}

/** What it is, and what was just done: read out together, since the heading gets the focus. */
function slipHead({ language, desk }: DeskView, { session, item, told }: Shown): Html {
  const { text, isAlert } = toldLine(told, session, language);
  const { fact } = item.entry;
  return html`${noticeOf(text, isAlert)}
<h1 id="_card" tabindex="-1"${
    told.typed ? "" : html` autofocus`
  } aria-describedby="_notice">${KIND[fact.kind][language]} <a class="count" href="${desk.dossier(
    session.dossier.id,
  )}">${placeInSitting(session.at + 1, session.items.length, language)}</a></h1>
<p class="about${item.state === "draft" ? "" : ` is-${item.state}`}">${stateLine(item, language)} · <code>${fact.id}</code></p>`;
}

/** The verdict and the way on: the same place on every page. */
function verdict({ language, desk }: DeskView, { session, item, login }: Shown): Html {
  const { dossier, steps } = session;
  const isOpen = item.state === "draft" || item.state === "rejected";
  const act = (name: "accept" | "reject" | "undo", key: string, isOff: boolean) =>
    html`<button class="do ${name}" name="do" value="${name}" data-key="${key}" aria-keyshortcuts="${key}"${
      isOff ? html` disabled` : ""
    }>${DESK[name][language]} ${keyMark(key)}</button>`;
  const on = next(session);
  const before = back(session);
  const go = (to: Session, name: "next" | "back", key: string) => {
    const there = to.items[to.at];
    const href = there ? desk.draft(dossier.id, there) : desk.dossier(dossier.id);
    return html`<a class="do" href="${href}" data-key="${key}" aria-keyshortcuts="${key}">${DESK[name][language]} ${keyMark(key)}</a>`;
  };
  return html`<form class="verdict" method="post" action="${desk.draft(dossier.id, item)}">
${tokenOf(login)}${hidden("revision", revisionOf(item))}${hidden("steps", steps.length)}
${act("accept", "a", !isOpen)}${act("reject", "r", !isOpen)}${act("undo", "u", steps.length === 0)}
<span class="turns">${
    before.at === session.at
      ? html`<span class="do off">${DESK.back[language]}</span>`
      : go(before, "back", "b")
  }${go(on, "next", "n")}</span>
</form>`;
}

/** The words of each part, and how they are marked in the article. */
function partList({ language }: DeskView, entry: Item["entry"]): Html {
  const rows = partsOf(entry).map(
    (part) =>
      html`<div><dt><span class="${part === "evidence" ? "proof" : `part p-${part}`}">${
        PART[part][language]
      }</span></dt><dd lang="${entry.article.language}">${wordsAt(entry, part)}</dd></div>`,
  );
  return html`<h2>${DESK.words[language]}</h2>
<dl class="parts">${rows}</dl>
<p class="excerpt-note"><mark class="whole first last">${DESK.whole[language]}</mark> <a href="#${HERE}">${DESK.toWords[language]}</a></p>`;
}

function noteList({ language }: DeskView, { entry }: Item): Html {
  const rows = draftNotes(entry, language).map(
    ({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`,
  );
  if (rows.length === 0) return html``;
  return html`<h2>${DESK.told[language]}</h2>
<dl class="notes-of">${rows}</dl>`;
}
