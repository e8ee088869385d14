/** The app's Home: what can be asked here, and what is new on the record. */
import type { types } from "@slack/bolt";
import {
  answer,
  answerable,
  commands,
  type Dossier,
  excerptMessage,
  type FactStore,
  type Language,
  latest,
  type Place,
  type Setting,
  storeAt,
  suggest,
} from "../../src/index.ts";
import { attend } from "../office.ts";
import { blocksOf, section, text } from "./blocks.ts";
import { ACTION } from "./names.ts";
import type { Envelope, Opened } from "./payload.ts";
import { notTaken } from "./refusal.ts";
import { type Service, settingOf } from "./service.ts";

type Block = types.KnownBlock;

const NEWEST = 5;
const MOST = 100; // blocks of a Home
const FOR_DOSSIERS = 60; // the newest facts take the rest

const WORDS = {
  dossiers: { en: "Dossiers", fr: "Dossiers" },
  none: { en: "No dossier is open here", fr: "Aucun dossier n’est ouvert ici" },
  newest: { en: "Newest on the record", fr: "Dernières entrées au dossier" },
  more: { en: "And further dossiers. Ask /dossier help", fr: "Et d’autres dossiers. Demandez /dossier aide" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Shows the Home, in the language of whoever opens it. */
export async function onHome(service: Service, { team_id }: Envelope, event: Opened): Promise<void> {
  if (event.tab !== "home") return;
  const since = service.office.now();
  const place = await service.places(team_id, null);
  const { user } = event;
  const language = await service.languageOf(user);
  const visit = {
    way: "home",
    since,
    user,
    place,
    language,
    tell: async () => null,
    mustAnswer: false,
    notTaken,
  } as const;
  await attend(service.office, visit, async (store) => {
    const blocks = await homeBlocks(settingOf(service, store), place, language ?? "en");
    // Of a press in a Home Slack does not tell where the app writes to its person: the view itself carries it.
    const view = { type: "home" as const, blocks, private_metadata: event.channel };
    await service.web.views.publish({ user_id: user, view });
    return null;
  });
}

/** At most 100 blocks. */
export async function homeBlocks(setting: Setting, place: Place, language: Language): Promise<Block[]> {
  const dossiers = storeAt(setting.store, place).list();
  if (dossiers.length === 0) return [heading(WORDS.none[language])];
  const told = await Promise.all(
    dossiers.slice(0, FOR_DOSSIERS).map((dossier) => dossierBlock(setting, place, dossier, language)),
  );
  const facts = latest(dossiers, language, NEWEST)
    .map((shown) => excerptMessage(setting, { ...shown, language }, "direct", 1))
    .filter(({ quotes }) => quotes.length > 0) // one whose particulars no message holds is not shown without them
    .map((message, i) => blocksOf(message, `${ACTION}:home${i}`));
  return [
    heading(WORDS.dossiers[language]),
    ...told,
    ...(dossiers.length > told.length ? [line(WORDS.more[language])] : []),
    ...(facts.length > 0 ? [{ type: "divider" as const }, heading(WORDS.newest[language])] : []),
    ...facts.flat(),
  ].slice(0, MOST);
}

/** Its title, its size, and a question for each command that its own names answer. */
async function dossierBlock(
  { store }: Setting,
  place: Place,
  dossier: Dossier,
  language: Language,
): Promise<Block> {
  const { id, title, articles } = dossier;
  const examples = await Promise.all(
    commands.map(async ({ name, twin, bare, suggests }) => {
      const asked = language === "fr" ? twin : name;
      const words = await suggest(store, place, { dossier: id, command: name, typed: "", language });
      const first = await firstFound(words.slice(0, TRIED), (one) => answers(store, id, `${asked} ${one}`));
      if (first === undefined && (suggests.length > 0 || !bare))
        return bare ? [[code(`/${id} ${asked}`)]] : [];
      return [[code(`/${id} ${asked}${first === undefined ? "" : ` ${first}`}`)]];
    }),
  );
  const size = sizeOf(articles.length, answerable(dossier).length, language);
  const elements = section([[text(title[language], { bold: true })], [text(size)], ...examples.flat()]);
  return { type: "rich_text", elements };
}

const TRIED = 5; // suggestions of a command, for one that is answered: an example must not disappoint

const code = (words: string) => text(words, { code: true });

const answers = async (store: FactStore, dossier: string, words: string): Promise<boolean> =>
  (await answer(store, { dossier, text: words, size: 1 })).kind === "found";

/** The first for which `holds` holds. */
async function firstFound<T>(all: readonly T[], holds: (one: T) => Promise<boolean>): Promise<T | undefined> {
  for (const one of all) if (await holds(one)) return one;
  return undefined;
}

function sizeOf(articles: number, facts: number, language: Language): string {
  const s = (n: number) => (n > 1 ? "s" : "");
  return {
    en: `${articles} article${s(articles)}, ${facts} fact${s(facts)}`,
    fr: `${articles} article${s(articles)}, ${facts} fait${s(facts)}`,
  }[language];
}

const heading = (words: string): Block => ({
  type: "header",
  text: { type: "plain_text", text: words, emoji: false },
});

const line = (words: string): Block => ({ type: "rich_text", elements: section([[text(words)]]) });
