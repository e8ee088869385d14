/** The message that takes the place of one that does not tell what the record tells. */
import { quoted } from "../answer/typography.ts";
import { dateIn, labelled } from "../answer/wording.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Fact } from "../model/fact.ts";
import type { Setting } from "./asked.ts";
import { excerptMessage } from "./compose.ts";
import type { Due } from "./due.ts";
import type { Posting } from "./ledger.ts";
import { type Message, sentence } from "./message.ts";
import { isTold } from "./place.ts";
import { excerptAt } from "./reference.ts";
import { CORRECTION } from "./wording.ts";

export interface Correction {
  readonly what: "corrected" | "withdrawn";
  readonly message: Message;
}

/** What a message is to say now; `today` is ISO 8601, for what no person has given a day to. */
export function correctionOf(setting: Setting, { posting, target }: Due, today: string): Correction {
  const { language, telling, since, spot } = posting;
  const dossier = setting.store.list().find(({ id }) => id === telling.dossier);
  const open = dossier && isTold(dossier, spot) ? dossier : null;
  const fact = open ? factOf(open, telling.fact) : null;
  // A reason that was given before the message was posted is none for what has changed since.
  const said = fact?.correction && fact.correction.on >= since.slice(0, 10) ? fact.correction : null;
  const on = dateIn(said?.on ?? today, language);
  const reason = said ? [labelled({ label: CORRECTION.reason[language], text: said.reason }, language)] : [];
  const posted = dateIn(since.slice(0, 10), language);
  const excerpt = open && target !== null ? excerptAt(open, telling.reference, language) : null;
  if (open && excerpt) {
    const headline = CORRECTION.corrected(on)[language];
    const lines = [...reason, CORRECTION.replaces(posted)[language]];
    const shown = { dossier: open, excerpt, language };
    return { what: "corrected", message: excerptMessage(setting, shown, "channel", 1, { headline, lines }) };
  }
  const lines = [...reason, CORRECTION.gone(posted)[language], ...(open ? [whatStood(open, posting)] : [])];
  return { what: "withdrawn", message: sentence(language, CORRECTION.withdrawn(on)[language], lines) };
}

/** A fact of any state. */
function factOf({ entries, lapsed }: Dossier, id: string | null): Fact | null {
  return [...entries.map(({ fact }) => fact), ...lapsed].find((fact) => fact.id === id) ?? null;
}

/** Where the words were from, so that they can be looked for elsewhere; none of them is told again. */
function whatStood({ id, articles }: Dossier, { telling, language }: Posting): string {
  const title = articles.find((article) => article.id === telling.article)?.title;
  const from = title === undefined ? [] : [quoted(title, language)];
  const text = [`/${id}`, ...(telling.fact === null ? [] : [telling.fact]), ...from].join(", ");
  return labelled({ label: CORRECTION.from[language], text }, language);
}
