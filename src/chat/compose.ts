/** Messages as they are sent: one excerpt each, in parts where it is long, with the buttons that belong to it. */
import { citation, reference } from "../answer/citation.ts";
import { contextOf } from "../answer/context.ts";
import { type Note, recordLine } from "../answer/wording.ts";
import type { Excerpt } from "../model/answer.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Language } from "../model/language.ts";
import { type Button, type OfExcerpt, type OfQuestion, writeButton } from "./button.ts";
import { type Message, type Press, type Quote, sentence, told } from "./message.ts";
import { partsOf, type Room } from "./parts.ts";
import { tellingOf } from "./reference.ts";
import { countLine, LABELS, NOTES, SENTENCES } from "./wording.ts";

/** What a platform allows, and where the reader is. */
export interface Frame {
  readonly room: Room;
  /** The address of the reader; null where there is none. */
  readonly readerUrl: string | null;
}

/** Who reads a message: its asker in a channel, its asker in a direct message, or everybody in the channel. */
export type Audience = "asker" | "direct" | "channel";

/** A place among the pages and the parts of a page, from 1. */
interface Turn {
  readonly page: number;
  readonly pages: number;
  readonly part: number;
}

type Turned = (page: number, part: number) => Button;

/** An excerpt of a dossier for readers of a language. */
interface Shown {
  readonly dossier: Dossier;
  readonly excerpt: Excerpt;
  readonly language: Language;
}

/** The answer to a question, one excerpt of it. */
export function answerMessage(
  frame: Frame,
  { dossier, excerpt, language }: Shown,
  head: Pick<Message, "headline" | "lines" | "isFound" | "outcome"> & {
    readonly question: NonNullable<Message["question"]>;
  },
  turn: Turn,
  audience: Audience,
): Message {
  const { readerUrl } = frame;
  const whole = { ...sentence(language, ""), ...head, ...told(dossier, excerpt, language, readerUrl) };
  const ofQuestion = (does: OfQuestion["does"], page = 1, part = 1): Button => {
    return { does, dossier: dossier.id, language, page, part, command: null };
  };
  const actions = [
    ...excerptPresses({ dossier, excerpt, language }, audience, head.isFound),
    press("miss", ofQuestion("miss"), language),
  ];
  return inParts(frame, whole, turn, (page, part) => ofQuestion("page", page, part), actions);
}

/** An excerpt by itself, as it is shared; `headline` where more must be said than that it is on the record. */
export function excerptMessage(
  frame: Frame,
  shown: Shown,
  audience: Audience,
  part: number,
  { headline = recordLine(shown.excerpt, shown.language), lines = [] as readonly string[] } = {},
): Message {
  const { dossier, excerpt, language } = shown;
  const whole = {
    ...sentence(language, headline, lines),
    isFound: true,
    ...told(dossier, excerpt, language, frame.readerUrl),
  };
  const turned: Turned = (_, turn) => ofExcerpt("part", shown, turn);
  return inParts(frame, whole, { page: 1, pages: 1, part }, turned, excerptPresses(shown, audience, true));
}

/** An excerpt between the sentences before and after it; null when its article is not there. */
export function contextMessage(frame: Frame, shown: Shown, part: number): Message | null {
  const { dossier, excerpt, language } = shown;
  const context = contextOf(dossier, excerpt);
  if (!context) return null;
  const { quotes, source, telling } = told(dossier, excerpt, language, frame.readerUrl);
  const [quote, ...denials] = quotes;
  if (!quote) return null;
  const beside = (label: "before" | "after", words: Excerpt | null): readonly Quote[] =>
    words ? [{ ...quote, label: NOTES[label][language], text: words.verbatim, notes: [] }] : [];
  const around = [
    ...beside("before", context.before),
    { ...quote, label: NOTES.excerpt[language] },
    ...beside("after", context.after),
  ];
  // Denials stay with the excerpt, unless they are read right beside it.
  const all = [...around, ...denials.filter(({ text }) => !around.some((one) => one.text.includes(text)))];
  const whole = {
    ...sentence(language, SENTENCES.context[language]),
    isFound: true,
    telling,
    quotes: all,
    source,
  };
  return inParts(
    frame,
    whole,
    { page: 1, pages: 1, part },
    (_, turn) => ofExcerpt("around", shown, turn),
    [],
  );
}

/** An excerpt with its source as text to be copied; without the excerpt's words where no message holds them. */
export function citationMessage({ room }: Frame, { dossier, excerpt, language }: Shown): Message {
  const whole = citation(excerpt, language);
  const copy = room.measure(whole) <= room.most / 2 ? whole : reference(excerpt, language);
  const telling = tellingOf(dossier, excerpt);
  return { ...sentence(language, SENTENCES.cite[language]), isFound: true, telling, copy };
}

/** One part of a message, so that it fits; a sentence that says so where not even its source does. */
function inParts(
  { room }: Frame,
  whole: Message,
  { page, pages, part: wanted }: Turn,
  turned: Turned,
  actions: readonly Press[],
): Message {
  const { language } = whole;
  const left = room.most - costOf(whole, room);
  if (left < room.most / 4) return sentence(language, SENTENCES.tooLarge[language]);
  const parts = partsOf(whole.quotes, { ...room, most: left });
  const part = Math.min(wanted, parts.length);
  const before = part > 1 ? turned(page, part - 1) : page > 1 ? turned(page - 1, 1) : null;
  const after = part < parts.length ? turned(page, part + 1) : page < pages ? turned(page + 1, 1) : null;
  const turns = [
    ...(before ? [press("previous", before, language)] : []),
    ...(after ? [press("next", after, language)] : []),
  ];
  return {
    ...whole,
    quotes: parts[part - 1] ?? [],
    count: countLine({ page, pages, part, parts: parts.length })?.[language] ?? null,
    presses: [turns, actions].filter(({ length }) => length > 0),
  };
}

const COUNT = "Excerpt 999999 of 999999, part 9999/9999"; // the longest count, for its room

/** What everything besides the quotes takes. */
function costOf({ headline, lines, notes, source, question }: Message, { measure }: Room): number {
  const labelled: readonly Note[] = [...notes, ...(source ? [source.note, source.place] : [])];
  const texts = [
    headline,
    ...lines,
    ...labelled.flatMap(({ label, text }) => [label, text]),
    ...(source?.links ?? []).flatMap(({ label, url }) => [label, url]),
    ...(question ? [NOTES.question.fr, question.dossier, question.text] : []),
    COUNT,
  ];
  return texts.reduce((sum, text) => sum + measure(text), 0);
}

const press = (label: keyof typeof LABELS, button: Button, language: Language): Press => ({
  label: LABELS[label][language],
  value: writeButton(button),
  isMain: false,
});

function ofExcerpt(does: OfExcerpt["does"], { dossier, excerpt, language }: Shown, part = 1): OfExcerpt {
  const { reference, revision } = tellingOf(dossier, excerpt);
  return { does, dossier: dossier.id, language, part, reference, revision };
}

function excerptPresses(shown: Shown, audience: Audience, isFound: boolean): readonly Press[] {
  const { language } = shown;
  const button = ofExcerpt("share", shown); // the others are of the same excerpt
  const share = { ...press("share", button, language), isMain: isFound };
  return [
    ...(audience === "asker" ? [share] : []),
    press("context", { ...button, does: "context" }, language),
    press("cite", { ...button, does: "cite" }, language),
  ];
}
