/** What is asked in the soak, and what is known of each question. */

import { ROOM } from "../../adapters/discord/render.ts";
import { commands } from "../../src/answer/commands.ts";
import { ask, type FactStore, type Language } from "../../src/index.ts";
import { questions } from "../adapters/questions.ts";
import { Unusable } from "../command.ts";
import type { Told, Wanted, Whose } from "./oracle.ts";

export type Platform = "discord" | "slack";

/** A question whose answer is known. */
export interface Known {
  readonly command: (typeof commands)[number];
  readonly words: string;
}

export interface Pool {
  /** Answered alike by both versions. */
  readonly plain: readonly Known[];
  /** Answered with the fact that is edited. */
  readonly edited: readonly Known[];
}

/** One question on its way. Times are in ms since 1970. */
export interface Question {
  readonly number: number;
  readonly whose: Whose;
  readonly wanted: Wanted;
  readonly isEdited: boolean;
  readonly sentAt: number;
  /** Whether nothing was done to the bot just then. */
  readonly isCalm: boolean;
  /** Which process of the bot's it was sent to. */
  readonly life: number;
  /** `kept`: the connection was gone, and the platform delivers it as soon as there is one again; `none`: it never does. */
  delivery: "live" | "kept" | "none";
  isAcked: boolean;
  /** The connection ended before it was acknowledged. */
  isCut: boolean;
  /** The answer came after the platform had given up. */
  isTooLate: boolean;
  /** The platform refused a request about it, on purpose. */
  isRefused: boolean;
  answeredAt: number | null;
  /** One each time that it was answered; null for a version that was not on disk any more. */
  readonly told: (Told | null)[];
}

const LOOKED_AT = 1200;
const MOST = 100;
const LANGUAGES: readonly (Language | undefined)[] = ["en", "fr", undefined];
const MARKED = /[<>&@#]/; // Slack would escape it
const SURE = ["revoke the export license", "profit from spyware", "Danna Ingleton export license"];

/** As somebody types it: on Discord and with their language's name of the command. */
export const typed = ({ command, words }: Known, language: Language | undefined): string =>
  `${language === "fr" ? command.twin : command.name} ${words}`.trim();

/** Finds the questions that both versions answer, whatever the asker's language is. */
export async function openPool(stores: readonly [FactStore, FactStore]): Promise<Pool> {
  const next = questions();
  const whoSaid = commands.find(({ name }) => name === "who said");
  if (!whoSaid) throw new Unusable("Cannot soak: there is no command who said");
  const seen = new Set<string>();
  const pool = { plain: [] as Known[], edited: [] as Known[] };
  const take = async (known: Known) => {
    const key = typed(known, "en");
    if (known.command.option === null || MARKED.test(known.words) || seen.has(key)) return;
    seen.add(key);
    const told = await toldOf(known, stores);
    if (told === null) return;
    pool[told].push(known);
  };
  for (const words of SURE) await take({ command: whoSaid, words });
  for (let i = 0; i < LOOKED_AT && pool.plain.length < MOST; i++) await take(next());
  if (pool.plain.length < 20 || pool.edited.length === 0)
    throw new Unusable("Cannot soak: the record answers too few of the questions");
  return pool;
}

/** Null where it is not found everywhere, or where only something beside the excerpt is another. */
async function toldOf(known: Known, stores: readonly [FactStore, FactStore]): Promise<keyof Pool | null> {
  const place = { platform: "discord", workspace: "1", channels: ["1"] } as const;
  const found = new Set<keyof Pool | null>();
  for (const language of LANGUAGES)
    for (const dossier of ["nso", null]) {
      const audience = dossier === null ? "channel" : "asker";
      const asked = { place, dossier, text: typed(known, language), language, audience } as const;
      const [old, now] = await Promise.all(
        stores.map((store) => ask({ store, readerUrl: null, room: ROOM }, asked)),
      );
      if (!old?.isFound || !now?.isFound) return null;
      const isOther = JSON.stringify(old) !== JSON.stringify(now);
      const isEdited = old.telling?.fact?.includes("ingleton") === true;
      found.add(isOther === isEdited ? (isEdited ? "edited" : "plain") : null);
    }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}
