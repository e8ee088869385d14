/** What is told of a draft to whoever reviews it, and what a correction would mean while it is typed. */
import { toExcerpt } from "../../answer/excerpt.ts";
import { type Note, notesOf, whenLine } from "../../answer/wording.ts";
import type { Excerpt } from "../../model/answer.ts";
import { type Entry, wordsAt } from "../../model/dossier.ts";
import type { Language } from "../../model/language.ts";
import { figureAsTyped, readDate, readFigure } from "./typed.ts";
import { impliedBy, isContradicted } from "./worded.ts";
import { countLine } from "./wording.ts";

/** The draft as an answer would tell it, by itself. */
export const draftExcerpt = (entry: Entry, language: Language): Excerpt =>
  toExcerpt(
    {
      id: "",
      title: { fr: "", en: "" },
      articles: [entry.article],
      entries: [],
      lapsed: [],
      drafts: true,
    },
    entry,
    language,
  );

/** All that a verdict is on, besides the words; that it is a draft is what the desk is for. */
export function draftNotes(entry: Entry, language: Language): readonly Note[] {
  const { gloss: _, ...excerpt } = draftExcerpt(entry, language);
  const notes: Note[] = [...notesOf({ ...excerpt, review: "none" }, language)];
  if (entry.fact.kind === "figure")
    notes.push({ label: VALUE[language], text: figureAsTyped(entry.fact.figure) });
  const { gloss, keywords } = entry.fact;
  for (const one of ["fr", "en"] as const) {
    if (gloss) notes.push({ label: `${GLOSS[language]} (${one})`, text: gloss[one] });
    if (keywords[one].length > 0)
      notes.push({ label: `${KEYWORDS[language]} (${one})`, text: keywords[one].join(", ") });
  }
  return notes;
}

/** Before the words that somebody says. */
export const SAID = { en: "Said", fr: "Propos" } as const;

const VALUE = { en: "Counted", fr: "Compté" } as const;
const GLOSS = { en: "Gloss, not a quotation", fr: "Glose, pas une citation" } as const;
const KEYWORDS = { en: "Also found by", fr: "Trouvé aussi par" } as const;
const UNDATED = { en: "no certain days", fr: "pas de jours certains" } as const;

/** What a typed date would mean for the draft; null when it is none, or the draft has no date. */
export function dateReading(entry: Entry, typed: string, language: Language): string | null {
  const date = readDate(typed);
  if (!date || entry.fact.kind !== "occurrence") return null;
  const { value, mod, period } = date;
  if (isContradicted(entry, value)) return null;
  const known = impliedBy(entry, value).length > 0 ? "resolved" : "explicit";
  const inferred = known === "resolved" && entry.article.published.inferred;
  const when = { value, text: wordsAt(entry, "when") ?? "", known, inferred, ...(mod && { mod }) } as const;
  const days = period
    ? period.from === period.to
      ? period.from
      : `${period.from} – ${period.to}`
    : UNDATED[language];
  return `${whenLine(when, language)}: ${days}`;
}

/** What a typed figure would mean for the draft; null when it is none, or the draft has no figure. */
export function figureReading(entry: Entry, typed: string, language: Language): string | null {
  const figure = readFigure(typed);
  return figure && entry.fact.kind === "figure" ? countLine(figure, language) : null;
}
