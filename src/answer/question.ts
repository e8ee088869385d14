/** From what was typed to which command, with which words, in which language. */
import type { Question } from "../model/answer.ts";
import type { Language } from "../model/language.ts";
import { editDistance } from "../text/edit-distance.ts";
import { fold } from "../text/fold.ts";
import { languageOf } from "../text/language.ts";
import { isKnown } from "../text/senses.ts";
import { isStop } from "../text/stop.ts";
import { termOf } from "../text/term.ts";
import { type CommandName, commands } from "./commands.ts";
import { soundsLike } from "./sounds.ts";

/** A question understood. */
export interface Request {
  readonly command: CommandName;
  /** How it is looked for: `ask when did …` is looked for as `when`. */
  readonly plan: CommandName;
  /** What follows the command, as typed. */
  readonly words: string;
  /** To tell the answer in. */
  readonly language: Language;
  /** Which the words are asked in: a French phrase may follow an English command. */
  readonly asked: Language;
  /** Whether each excerpt is to tell its reason. */
  readonly reasons: boolean;
}

/** Letters of a question, several times what a person types: the patterns below take time by the square of some texts. */
export const LONGEST = 1000;

/** Reads what was typed after the slash command; what is longer than a question is not looked into. */
export function readQuestion({ text, language, reasons = false }: Question): Request {
  if (text.length > LONGEST) {
    const told = language ?? languageOf(text);
    return { command: "ask", plan: "ask", words: text, language: told, asked: told, reasons };
  }
  const trimmed = text.trim();
  const head = commandAt(trimmed);
  const words = trimmed.slice(head?.length ?? 0).trim();
  const command = head?.command ?? sounds(words);
  // A quotation under check is in the language of its speaker, not of who asks.
  const told = command === "check" && head ? head.language : languageOf(trimmed, head?.language);
  return {
    command,
    plan: planOf(command, trimmed, words),
    words,
    language: language ?? told,
    asked: languageOf(words, language ?? told, SURE),
    reasons,
  };
}

/** "When was this article published" is asked of the sources, not of what the article says. */
function planOf(command: CommandName, text: string, words: string): CommandName {
  if (command === "check" || command === "help") return command;
  if (sounds(text) === "sources") return "sources";
  return command === "ask" ? sounds(words) : command;
}

const SURE = 3; // votes: the shapes of "NSO a poursuivi Facebook" alone tell no language

const sounds = (words: string): CommandName => soundsLike(fold(words).replace(/\s+/g, " "));

interface Head {
  readonly command: CommandName;
  readonly language: Language;
  /** Code units it takes of the text. */
  readonly length: number;
}

/** As many words as a command has, at the beginning of a text. */
const typedAs = (words: readonly string[]): RegExp =>
  new RegExp(`^(?:[^\\s]+\\s+){${words.length - 1}}[^\\s:?!.]+(?=$|[\\s:?!.])[:?!.]*`);

const HEADS = commands
  .flatMap(({ name, twin, argument }) => [
    { command: name, language: "en" as const, words: name.split(" "), alone: argument === null },
    { command: name, language: "fr" as const, words: fold(twin).split(" "), alone: argument === null },
  ])
  .sort((a, b) => b.words.length - a.words.length)
  .map((head) => ({ ...head, shape: typedAs(head.words) }));

/** The command that the text begins with, a slip of the finger forgiven; null when it is a plain question. */
function commandAt(text: string): Head | null {
  for (const near of [same, slip]) {
    for (const { command, language, words, alone, shape } of HEADS) {
      const typed = shape.exec(text)?.[0];
      const parts = typed?.split(/\s+/).map((part) => fold(part).replace(/[:?!.]+$/, ""));
      if (alone && typed !== text) continue; // "aide humanitaire" is a question
      if (typed && parts && words.every((word, i) => near(parts[i] ?? "", word)))
        return { command, language, length: typed.length };
    }
  }
  return null;
}

const same = (typed: string, word: string): boolean => typed === word;

/** One slip in a word of four letters or more that is no other word: "qand", but not "then". */
const slip = (typed: string, word: string): boolean =>
  same(typed, word) ||
  (word.length >= 4 &&
    editDistance(typed, word, 1) === 1 &&
    !isKnown(termOf(typed, "en")) &&
    !isKnown(termOf(typed, "fr")) &&
    !isStop(typed, "en") &&
    !isStop(typed, "fr"));
