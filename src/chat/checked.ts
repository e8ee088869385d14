/** Whether a message quotes the record right. */
import { answer } from "../answer/answer.ts";
import type { Verdict } from "../model/answer.ts";
import { quotedSpans } from "../text/quotes.ts";
import { words } from "../text/words.ts";
import { type Asked, ask, inOneLine, page, type Setting } from "./asked.ts";
import type { Message } from "./message.ts";
import { storeAt } from "./place.ts";

const FEWEST = 3; // words between quotation marks that are a quotation rather than a word set apart

const VERDICTS: readonly Verdict["verdict"][] = ["verbatim", "differs", "not on the record"];

/** Checks the longest quotation of a message, or all of it where it has none, against every dossier open there. */
export async function check(setting: Setting, asked: Omit<Asked, "dossier">): Promise<Message> {
  const store = storeAt(setting.store, asked.place);
  const text = `check ${quotationIn(inOneLine(asked.text)).trim()}`;
  const answers = await Promise.all(
    store.list().map(({ id: dossier }) => answer(store, { dossier, text, size: 1 })),
  );
  const [best] = answers
    .filter(({ check }) => check !== undefined)
    .sort((a, b) => rankOf(a.check) - rankOf(b.check)); // stable: of equals the first dossier
  if (!best) return ask(setting, { ...asked, dossier: answers[0]?.dossier ?? "", text }); // says why it could not
  const { dossier } = best;
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

function quotationIn(text: string): string {
  const quotations = quotedSpans(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((one) => words(one).length >= FEWEST)
    .sort((a, b) => b.length - a.length);
  return quotations[0] ?? text;
}
