/** What corrects a draft: ordinary forms, which a script lends its selection and its live readings. */
import { html } from "hono/html";
import {
  asTyped,
  dateReading,
  figureAsTyped,
  figureReading,
  type Item,
  KEYS,
  keyName,
  OWN_KEYS,
  PART,
  partsOf,
  type Range,
  revisionOf,
  SPAN_KEYS,
} from "../../../src/index.ts";
import type { Html } from "../layout.ts";
import type { Shown } from "./draft.ts";
import { toldLine } from "./told-line.ts";
import { capital, type DeskView, hidden, keyMark, tokenOf } from "./view.ts";
import { DESK, type Typed } from "./wording.ts";

export function editors(view: DeskView, shown: Shown): Html {
  const { language } = view;
  const own = OWN_KEYS[shown.item.entry.fact.kind];
  return html`<div class="editors" role="group" aria-label="${DESK.correct[language]}">
${fold(view, shown, "span", spanFields(view, shown.item.entry))}
${own.map((what) => fold(view, shown, what, typedFields(view, shown, what)))}
</div>`;
}

/** A form that opens by its key. */
function fold(
  view: DeskView,
  { login, item, session, told }: Shown,
  what: Typed | "span",
  fields: Html,
): Html {
  const { language, desk } = view;
  const [key] = KEYS[what];
  const isOpen = told.typed?.into === what;
  const action = desk.draft(session.dossier.id, item);
  return html`<details class="fold" id="_edit-${what}" name="_edit"${isOpen ? html` open` : ""}>
<summary data-key="${key}" aria-keyshortcuts="${key}">${DESK[what][language]} ${keyMark(key)}</summary>
<form method="post" action="${action}" data-edit="${what}" autocomplete="off">
${tokenOf(login)}${hidden("revision", revisionOf(item))}${hidden("do", what)}
${fields}
</form>
</details>
`;
}

const range = ({ start, end }: Range): Html => html`${hidden("start", start)}${hidden("end", end)}`;

function spanFields({ language }: DeskView, entry: Item["entry"]): Html {
  const { ranges, article } = entry;
  const parts = partsOf(entry);
  const [first = "evidence"] = parts;
  const radios = parts.map((part) => {
    const { start, end } = ranges[part] ?? ranges.evidence;
    return html`<label class="choice"><input type="radio" name="part" value="${part}" data-start="${start}" data-end="${end}"${
      part === first ? html` checked` : ""
    }> ${capital(PART[part][language])}</label>`;
  });
  return html`<noscript><p>${DESK.needsScript[language]}</p></noscript>
<div data-scripted hidden>
<fieldset><legend>${DESK.part[language]}</legend>${radios}</fieldset>
<p class="how">${DESK.select[language]}</p>
${range(ranges[first] ?? ranges.evidence)}
${stage(language, article.language)}
${buttons(language)}
</div>`;
}

/** Where the marked words are shown and moved. The arrows are for those who point; the keys for all others. */
function stage(language: DeskView["language"], tongue: string): Html {
  const arrow = (name: "startLeft" | "startRight" | "endLeft" | "endRight", sign: string, move: string) =>
    html`<button type="button" data-move="${move}" aria-label="${DESK[name][language]}">${sign}</button>`;
  return html`<div class="stage" data-stage tabindex="0" role="application" aria-label="${DESK.stage[language]}" aria-describedby="_stage-keys">
<p class="now"><span class="caption">${DESK.marked[language]}</span> <output data-words lang="${tongue}" aria-live="polite"></output></p>
<p class="how" data-how data-end-word="${DESK.endWord[language]}" data-end-letter="${DESK.endLetter[language]}" data-start-word="${
    DESK.startWord[language]
  }" data-start-letter="${DESK.startLetter[language]}"></p>
</div>
<div class="arrows"><span>${DESK.start[language]} ${arrow("startLeft", "←", "start left")}${arrow(
    "startRight",
    "→",
    "start right",
  )}</span> <span>${DESK.end[language]} ${arrow("endLeft", "←", "end left")}${arrow("endRight", "→", "end right")}</span></div>`;
}

const buttons = (language: DeskView["language"]): Html =>
  html`<div class="doing"><button class="do take">${DESK.take[language]} ${keyMark(keyName("Enter", language))}</button><button type="button" class="do" data-give-up hidden>${
    DESK.giveUp[language]
  } ${keyMark(keyName("Esc", language))}</button></div>`;

function typedFields(view: DeskView, { item, session, told, names }: Shown, what: Typed): Html {
  const { language, desk } = view;
  const { entry } = item;
  const { article, ranges } = entry;
  const refused = told.typed?.into === what ? told.typed.text : null;
  const typed = refused ?? typedNow(entry, what);
  const field = (rest: Html) =>
    html`<label for="_typed-${what}">${DESK[what][language]}</label>
<input id="_typed-${what}" name="typed" value="${typed}" maxlength="500" spellcheck="false"${rest}${
      refused === null ? "" : html` autofocus aria-invalid="true"`
    }>`;
  if (what === "speaker")
    return html`${field(html` list="_names"`)}
<datalist id="_names">${names.map((name) => html`<option value="${name}">`)}</datalist>
<p class="how">${DESK.selectSpeaker[language]}</p>
${range(ranges.source ?? ranges.evidence)}
<div data-scripted hidden>${stage(language, article.language)}</div>
${buttons(language)}`;
  const reading = { date: dateReading, figure: figureReading }[what](entry, typed, language);
  // Why it is not taken stands where it is typed too: on a phone the notice is out of sight there.
  const { text, isAlert } = toldLine(told, session, language);
  const unread = refused !== null && isAlert ? text : "→ ?";
  return html`${field(
    html` aria-describedby="_how-${what} _reading-${what}" data-reading="${desk.reading(session.dossier.id, item, what)}"`,
  )}
<output class="reading${reading === null ? " warn" : ""}" id="_reading-${what}" for="_typed-${what}" aria-live="polite">${reading ?? unread}</output>
<p class="how" id="_how-${what}">${{ date: DESK.dateHow, figure: DESK.figureHow }[what][language]}</p>
${buttons(language)}`;
}

/** The thing as it would be typed. */
function typedNow({ fact }: Item["entry"], what: Typed): string {
  if (what === "speaker" && fact.kind === "quotation") return fact.source.name;
  if (what === "date" && fact.kind === "occurrence")
    return asTyped(fact.when.value, "", fact.when.mod ?? null);
  return fact.kind === "figure" ? figureAsTyped(fact.figure) : "";
}

/** The keys of the stage, for its description. */
export const stageKeys = (language: DeskView["language"]): string =>
  SPAN_KEYS.map(([key, does]) => `${keyName(key, language)} ${does[language]}`).join(", ");
