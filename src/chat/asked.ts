/** What is said to whoever asks, the same on every chat platform. */
import { answer } from "../answer/answer.ts";
import { readQuestion } from "../answer/question.ts";
import { headline, helpLines, wording } from "../answer/wording.ts";
import type { Answer } from "../model/answer.ts";
import type { Language } from "../model/language.ts";
import type { FactStore } from "../store/store.ts";
import { languageOf } from "../text/language.ts";
import { writeButton } from "./button.ts";
import { type Audience, answerMessage, type Frame } from "./compose.ts";
import { isCourtesy } from "./follow-up.ts";
import { checkLines, type Message, outcomeOf, type Press, sentence, usage } from "./message.ts";
import { fewest } from "./parts.ts";
import { type Place, storeAt } from "./place.ts";
import { LABELS, SENTENCES } from "./wording.ts";

/** The record, as a platform shows it. */
export interface Setting extends Frame {
  readonly store: FactStore;
}

export interface Asked {
  readonly place: Place;
  /** Of the slash command; null where the words may name it. */
  readonly dossier: string | null;
  readonly text: string;
  /** The asker's, where the platform tells it. */
  readonly language?: Language | undefined;
  readonly audience: Audience;
}

/** Answers a question. */
export async function ask(setting: Setting, asked: Asked): Promise<Message> {
  const store = storeAt(setting.store, asked.place);
  const text = inOneLine(asked.text);
  if (asked.dossier === null && (text === "" || isCourtesy(text) || isHelp(text)))
    return opening(setting, store, asked);
  const named = asked.dossier === null ? await dossierIn(store, text) : { dossier: asked.dossier, text };
  const found = named.dossier === null ? await openFor(store, named.text) : [named.dossier];
  const [dossier = ""] = found;
  if (found.length > 1) {
    const language = asked.language ?? languageOf(named.text);
    const lines = found.map((id) => titled(store, id, language));
    const few = fewest(lines, setting.room, (count) => wording.more(count, language));
    return sentence(language, SENTENCES.dossiers[language], few);
  }
  const question = { dossier, text: named.text, language: asked.language };
  return page(setting, store, question, { page: 1, part: 1 }, asked.audience);
}

const isHelp = (text: string): boolean => readQuestion({ dossier: "", text }).command === "help";

/** What can be asked here, and of which dossiers: for whoever says no more than hello, thanks or help. */
function opening({ room }: Setting, store: FactStore, { language: told, text }: Asked): Message {
  const language = told ?? languageOf(text);
  const all = store.list().map(({ id }) => id);
  const [first] = all;
  const of = all.length === 1 ? { en: ` of /${first}`, fr: ` à /${first}` }[language] : "";
  const said = { en: "What you can ask", fr: "Ce qu’on peut demander" }[language];
  if (first === undefined)
    return sentence(
      language,
      { en: "No dossier is open here", fr: "Aucun dossier n’est ouvert ici" }[language],
    );
  const titles = all.map((id) => titled(store, id, language));
  const lines = fewest(titles, room, (count) => wording.more(count, language));
  return { ...sentence(language, `${said}${of}`, lines), notes: helpLines(first, language) };
}

/** White space says nothing in a question, and a message holds it in one line. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

interface Named {
  readonly dossier: string | null;
  /** What is asked of it. */
  readonly text: string;
}

/** The dossier that the first word names, or the only one; null where the words name none of several. */
async function dossierIn(store: FactStore, text: string): Promise<Named> {
  const [, slash = "", first = "", rest = ""] = /^(\/?)(\S+?)[:,]?(?:\s+(.*))?$/.exec(text) ?? [];
  const all = store.list().map(({ id }) => id);
  const dossier = first.toLowerCase();
  if (!all.includes(dossier)) return { dossier: all.length === 1 ? (all[0] ?? null) : null, text };
  // "NSO denied what" names the dossier and asks of NSO: the word stays where the record answers with it.
  const { command, words } = readQuestion({ dossier, text: rest });
  const isWord = slash === "" && words !== "" && command === "ask" && words === rest;
  const isAsked = isWord && (await answer(store, { dossier, text, size: 1 })).kind === "found";
  return { dossier, text: isAsked ? text : rest };
}

/** The one dossier that answers where none was named; else those that do, or all there are, to be named. */
async function openFor(store: FactStore, text: string): Promise<readonly string[]> {
  const all = store.list().map(({ id }) => id);
  const answers = await Promise.all(all.map((dossier) => answer(store, { dossier, text, size: 1 })));
  const found = answers.filter(({ kind }) => kind === "found").map(({ dossier }) => dossier);
  // What is too long is so for every dossier, and naming one would not mend it.
  if (answers.some((said) => said.kind === "usage" && said.reason === "too long")) return all.slice(0, 1);
  return found.length === 0 ? all : found;
}

function titled(store: FactStore, id: string, language: Language): string {
  const title = store.list().find((dossier) => dossier.id === id)?.title[language] ?? "";
  return `/${id} – ${title}`;
}

interface QuestionOf {
  readonly dossier: string;
  readonly text: string;
  readonly language?: Language | undefined;
}

/** One excerpt of the answer, or one part of it. */
export async function page(
  frame: Frame,
  store: FactStore,
  { dossier: id, text, language: told }: QuestionOf,
  turn: { readonly page: number; readonly part: number },
  audience: Audience,
): Promise<Message> {
  const said = await answer(store, {
    dossier: id,
    text,
    page: turn.page,
    size: 1,
    ...(told && { language: told }),
  });
  if (said.kind === "usage") return usage(said);
  const { language, excerpts, more, kind } = said;
  const [excerpt] = excerpts;
  const dossier = store.list().find((one) => one.id === said.dossier);
  const question = { dossier: said.dossier, text };
  const head = {
    headline: headline(said),
    lines: checkLines(said, frame.room),
    isFound: kind === "found",
    outcome: outcomeOf(said),
    question,
  };
  if (!excerpt || !dossier) return { ...sentence(language, ""), ...head, presses: [[missPress(said)]] };
  return answerMessage(
    frame,
    { dossier, excerpt, language },
    head,
    { ...turn, pages: turn.page + more },
    audience,
  );
}

function missPress({ dossier, language }: Answer): Press {
  const value = writeButton({ does: "miss", dossier, language, page: 1, part: 1, command: null });
  return { label: LABELS.miss[language], value, isMain: false };
}
