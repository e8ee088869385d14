/** What the bot must say: worked out in this process from each version of the record, and compared whole. */
import { isDeepStrictEqual } from "node:util";
import { questionIn, ROOM, render as toDiscord } from "../../adapters/discord/render.ts";
import { render as toSlack } from "../../adapters/slack/blocks.ts";
import { SLACK } from "../../adapters/slack/room.ts";
import { readValue } from "../../adapters/slack/value.ts";
import { ask, type FactStore, type Language, type Message, press, SENTENCES } from "../../src/index.ts";
import type { Platform } from "./question.ts";
import type { Version } from "./record.ts";

/** A question, or a press on “Share” under its answer. */
export type Wanted =
  | { readonly way: "command" | "mention"; readonly text: string }
  | { readonly way: "share"; readonly value: string; readonly by: string; readonly answer: unknown };

export interface Whose {
  readonly platform: Platform;
  readonly workspace: string;
  readonly channel: string;
  /** Of the asker, where the platform tells it; a Slack that was not reached in time does not. */
  readonly languages: readonly (Language | undefined)[];
}

/** Which version an answer tells; `both` where they tell the same, `fault` that onrecord has one, `wrong` anything else. */
export type Told = Version | "both" | "fault" | "wrong";

export type Oracle = (whose: Whose, wanted: Wanted, said: unknown) => Promise<Told>;

/** `said` is what the platform was given: components on Discord, text and blocks on Slack. */
export function openOracle(stores: readonly [FactStore, FactStore]): Oracle {
  const known = new Map<string, unknown>();
  const expected = async (
    version: Version,
    whose: Whose,
    language: Language | undefined,
    wanted: Wanted,
  ): Promise<unknown> => {
    const { platform, workspace, channel } = whose;
    const place = { platform, workspace, channels: [channel] };
    const setting = { store: stores[version], readerUrl: null, room: platform === "discord" ? ROOM : SLACK };
    if (wanted.way === "share") {
      const { value, question } = readShare(platform, wanted);
      const pressed = { place, value, question, language, audience: "asker", by: wanted.by } as const;
      return shown(platform, (await press(setting, pressed)).message);
    }
    const { way, text } = wanted;
    const key = [version, platform, way, language, text].join("\n");
    if (!known.has(key)) {
      const own = way === "mention";
      const asked = { dossier: own ? null : "nso", audience: own ? "channel" : "asker" } as const;
      known.set(key, shown(platform, await ask(setting, { place, text, language, ...asked })));
    }
    return known.get(key);
  };
  return async (whose, wanted, said) => {
    for (const language of whose.languages) {
      const [old, now] = [
        await expected(0, whose, language, wanted),
        await expected(1, whose, language, wanted),
      ];
      const [isOld, isNew] = [isDeepStrictEqual(said, old), isDeepStrictEqual(said, now)];
      if (isOld || isNew) return isOld && isNew ? "both" : isOld ? 0 : 1;
    }
    return saysFault(JSON.stringify(said)) ? "fault" : "wrong";
  };
}

/** Whether a message says that it could not be answered: it quotes nothing, so that nothing of it is ever to be corrected. */
export const saysFault = (words: string): boolean =>
  Object.values(SENTENCES.fault).some((fault) => words.includes(fault));

/** As it arrives: JSON knows no undefined. */
const shown = (platform: Platform, message: Message): unknown =>
  JSON.parse(JSON.stringify(platform === "discord" ? toDiscord(message) : toSlack(message)));

function readShare(platform: Platform, { value, answer }: Wanted & { readonly way: "share" }) {
  if (platform === "slack") return readValue(value);
  return { value, question: questionIn(answer as Parameters<typeof questionIn>[0]) };
}
