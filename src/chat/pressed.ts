/** What comes of a press, all of it read from the button and the message that it stands on. */
import { commands } from "../answer/commands.ts";
import { readQuestion } from "../answer/question.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Language } from "../model/language.ts";
import type { FactStore } from "../store/store.ts";
import { inOneLine, page, type Setting } from "./asked.ts";
import {
  type Button,
  needsQuestion,
  type OfExcerpt,
  type OfQuestion,
  readButton,
  writeButton,
} from "./button.ts";
import { type Audience, citationMessage, contextMessage, excerptMessage } from "./compose.ts";
import { type Message, type Press, sentence } from "./message.ts";
import { type Place, storeAt } from "./place.ts";
import { excerptAt, isPlace, revisionOf } from "./reference.ts";
import { OTHERWISE, SENTENCES } from "./wording.ts";

export interface Pressed {
  readonly place: Place;
  /** As `writeButton` wrote it, if it is one of ours. */
  readonly value: string;
  /** The question of the message, without its slash command; null where the message tells none. */
  readonly question: string | null;
  /** The presser's, where the platform tells it. */
  readonly language?: Language | undefined;
  /** Who reads the message that the button stands on. */
  readonly audience: Audience;
  /** Who presses, as a shared message tells it. */
  readonly by: string;
}

/** What to do with a message: put it in place of the one pressed on, or send it besides, to its presser or to all. */
export interface Reply {
  readonly as: "update" | "answer" | "post";
  readonly message: Message;
}

/** Does what a button says. Whatever it names is looked up anew: what is gone, changed or not open here is said to be. */
export async function press(setting: Setting, pressed: Pressed): Promise<Reply> {
  const button = readButton(pressed.value);
  if (!button)
    return answered(sentence(pressed.language ?? "en", SENTENCES.unreadable[pressed.language ?? "en"]));
  const language = pressed.language ?? button.language;
  const store = storeAt(setting.store, pressed.place);
  const dossier = store.list().find(({ id }) => id === button.dossier);
  const gone = () => answered(sentence(language, SENTENCES.gone[language]));
  if (!dossier) return gone();
  if (!needsQuestion(button)) return ofExcerpt(setting, dossier, { ...button, language }, pressed) ?? gone();
  const { question } = pressed;
  return question === null ? gone() : ofQuestion(setting, store, { ...button, language }, pressed, question);
}

const answered = (message: Message): Reply => ({ as: "answer", message });

async function ofQuestion(
  setting: Setting,
  store: FactStore,
  button: OfQuestion,
  { audience }: Pressed,
  text: string,
): Promise<Reply> {
  const { dossier, language, command } = button;
  if (button.does === "miss") return answered(otherwise(button, text));
  const words = command === null ? text : inCommand(command, text, language);
  // What everybody reads stays as it is: whoever turns its pages gets them alone.
  const own = audience === "channel" ? "asker" : audience;
  const message = await page(setting, store, { dossier, text: words, language }, button, own);
  return { as: audience === "channel" ? "answer" : "update", message };
}

const inCommand = (command: string, text: string, language: Language): string => {
  const row = commands.find(({ name }) => name === command);
  return `${language === "fr" ? row?.twin : row?.name} ${readQuestion({ dossier: "", text }).words}`;
};

/** The same words in each other command. */
function otherwise({ dossier, language }: OfQuestion, text: string): Message {
  const { command: than } = readQuestion({ dossier, text });
  const presses = commands
    .filter(({ name, option }) => option !== null && name !== than && name !== "check")
    .map(({ name, twin }): Press => {
      const button: Button = { does: "again", dossier, language, page: 1, part: 1, command: name };
      return { label: language === "fr" ? twin : name, value: writeButton(button), isMain: false };
    });
  const lines = OTHERWISE.map((said) => said[language]);
  return {
    ...sentence(language, SENTENCES.miss[language], lines),
    question: { dossier, text },
    presses: [presses],
  };
}

/** Null where the record has the excerpt no longer. */
function ofExcerpt(setting: Setting, dossier: Dossier, button: OfExcerpt, pressed: Pressed): Reply | null {
  const { does, reference, language, part } = button;
  const { audience } = pressed;
  const excerpt = excerptAt(dossier, reference, language);
  if (!excerpt) return null;
  const shown = { dossier, excerpt, language };
  const own = audience === "channel" ? "asker" : audience;
  if (revisionOf(dossier, reference) !== button.revision)
    // Other words at the same place are no later version of those that stood there.
    return isPlace(reference)
      ? null
      : answered(excerptMessage(setting, shown, own, 1, { headline: SENTENCES.changed[language] }));
  const as = audience === "channel" ? "answer" : "update";
  switch (does) {
    case "cite":
      return answered(citationMessage(setting, shown));
    case "context":
    case "around": {
      const message = contextMessage(setting, shown, part);
      return message && { as: does === "around" ? as : "answer", message };
    }
    case "part":
      return { as, message: excerptMessage(setting, shown, own, part) };
    case "share": {
      const by = inOneLine(pressed.by); // a name is told in the line that says so, and in no other
      const lines = [{ en: `Shared by ${by}`, fr: `Partagé par ${by}` }[language]];
      return { as: "post", message: excerptMessage(setting, shown, "channel", 1, { lines }) };
    }
  }
}
