/** Somewhere to ask from, in the words of no platform: the first dossier, made-up ones, a place and a room. */

import type { Message } from "../../src/chat/message.ts";
import type { FactStore } from "../../src/index.ts";
import { type Asked, ask, type Place, type Pressed, press, type Setting } from "../../src/index.ts";
import { opened, record, type Spoil } from "../record.ts";

export const HERE: Place = { platform: "discord", workspace: "W", channels: ["general"] };

/** As wide as a message of Slack or Discord, in letters. */
const ROOM = { most: 3000, measure: (text: string) => text.length };

export const settingOf = (store: FactStore, more: Partial<Setting> = {}): Setting => ({
  store,
  room: ROOM,
  readerUrl: null,
  ...more,
});

/** The first dossier, as it is in the repository. */
export const first = await opened(new URL("../../facts", import.meta.url).pathname);

/** A made-up record, `port`, and what `spoils` make of it. */
export const made = async (...spoils: readonly Spoil[]): Promise<FactStore> =>
  opened(await record(...spoils));

/** Asks as somebody in a channel does. */
export const say = (store: FactStore, text: string, more: Partial<Asked> = {}): Promise<Message> =>
  ask(settingOf(store), { place: HERE, dossier: null, text, audience: "asker", ...more });

/** Presses the button of a message that says `label`. */
export function pressOn(store: FactStore, message: Message, label: string, more: Partial<Pressed> = {}) {
  const found = message.presses.flat().find((one) => one.label === label);
  if (!found) throw new RangeError(`No button ${label} among ${labelsOf(message).join(", ")}`);
  return press(settingOf(store), {
    place: HERE,
    value: found.value,
    question: message.question?.text ?? null,
    audience: "asker",
    by: "Alice",
    ...more,
  });
}

export const labelsOf = ({ presses }: Message): readonly string[] => presses.flat().map(({ label }) => label);

/** Everything that a message says, in the order in which it is shown. */
export const wordsOf = ({ headline, lines, quotes, notes, source, copy, count }: Message): string =>
  [
    headline,
    ...lines,
    ...quotes.flatMap((one) => [one.label ?? "", one.text, ...one.notes.map(({ text }) => text)]),
    ...notes.flatMap(({ label, text }) => [label, text]),
    ...(source ? [source.note.text, source.place.text, ...source.links.map(({ url }) => url)] : []),
    copy ?? "",
    count ?? "",
  ].join("\n");
