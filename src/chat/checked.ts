/** Whether a message quotes the record right. */
import { answer } from "../answer/answer.ts";
import type { Verdict } from "../model/answer.ts";
import { languageOf } from "../text/language.ts";
import { quotedSpans } from "../text/quotes.ts";
import { sentences } from "../text/sentences.ts";
import { words } from "../text/words.ts";
import { type Asked, ask, inOneLine, page, type Setting } from "./asked.ts";
import type { Message } from "./message.ts";
import { storeAt } from "./place.ts";

const FEWEST = 3; // words between quotation marks that are a quotation rather than a word set apart

const VERDICTS: readonly Verdict["verdict"][] = ["verbatim", "differs", "not on the record"];

/** Checks the longest quotation of a message, or what of it stands best where it has none, against every dossier open there. */
export async function check(setting: Setting, asked: Omit<Asked, "dossier">): Promise<Message> {
  const store = storeAt(setting.store, asked.place);
  const texts = candidatesIn(inOneLine(asked.text)).map((words) => `check ${words.trim()}`);
  const answers = await Promise.all(
    texts.flatMap((text) => store.list().map(({ id: dossier }) => answer(store, { dossier, text, size: 1 }))),
  );
  const [best] = answers
    .filter(({ check }) => check !== undefined)
    .sort((a, b) => rankOf(a.check) - rankOf(b.check)); // stable: of equals the whole message, and the first dossier
  if (!best) return ask(setting, { ...asked, dossier: answers[0]?.dossier ?? "", text: texts[0] ?? "check" }); // says why it could not
  const { dossier, asked: text } = best;
  return page(
    setting,
    store,
    { dossier, text, language: asked.language },
    { page: 1, part: 1 },
    asked.audience,
  );
}

const rankOf = (verdict: Verdict | undefined): number =>
  VERDICTS.indexOf(verdict?.verdict ?? "not on the record");

const MOST = 20; // sentences of a message: whoever pastes more wants to know of a quotation in it

/** The longest quotation; else all of it, then its sentences: what is quoted may stand beside a remark. */
function candidatesIn(text: string): readonly string[] {
  const isLongEnough = (one: string) => words(one).length >= FEWEST;
  const [quotation] = quotedSpans(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter(isLongEnough)
    .sort((a, b) => b.length - a.length);
  if (quotation !== undefined) return [quotation];
  const all = sentences(text, languageOf(text)).map(({ start, end }) => text.slice(start, end));
  return all.length > 1 ? [text, ...all.filter(isLongEnough).slice(0, MOST)] : [text];
}
