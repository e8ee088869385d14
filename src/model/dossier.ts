/** A story that a newsroom follows: its articles and the facts found in them. */
import { z } from "zod";
import { type Article, Text } from "./article.ts";
import type { Fact } from "./fact.ts";
import type { Range } from "./selector.ts";

/** The ids that the platforms give: a name in their place would be told nowhere, and nobody would know why. */
const id = (pattern: RegExp, what: string) =>
  z.string().regex(pattern, { error: `must be the id of ${what}, no name` });
const SLACK = {
  workspace: id(/^[TE][A-Z0-9]+$/, "a workspace (T…)"),
  channel: id(/^[CGD][A-Z0-9]+$/, "a channel (C…)"),
};
const DISCORD = {
  guild: id(/^\d{15,20}$/, "a server (digits)"),
  channel: id(/^\d{15,20}$/, "a channel (digits)"),
};

/** The only places where a dossier is told, or even named. A platform that is left out has none. */
const Access = z
  .strictObject({
    /** A workspace, and which of its channels; all of them when left out. */
    slack: z
      .array(
        z.strictObject({ workspace: SLACK.workspace, channels: z.array(SLACK.channel).min(1).optional() }),
      )
      .default([]),
    discord: z
      .array(z.strictObject({ guild: DISCORD.guild, channels: z.array(DISCORD.channel).min(1).optional() }))
      .default([]),
  })
  .refine(({ slack, discord }) => slack.length + discord.length > 0, {
    error: "must name a place: as it is, the dossier is told nowhere",
  });

/** `dossier.json`. The folder's name is the dossier's id and its slash command. */
export const DossierFile = z.strictObject({
  $schema: z.string().optional(),
  title: z.strictObject({ fr: Text, en: Text }),
  /** Whether drafts are answered too, each said to be not reviewed. */
  drafts: z.boolean().default(false),
  /** Everywhere, when left out. */
  access: Access.optional(),
});
export type DossierFile = z.infer<typeof DossierFile>;

/** The passages that a fact may stand on. */
export type Part =
  | "evidence"
  | "hedge"
  | "content"
  | "cue"
  | "source"
  | "when"
  | "figure"
  | "entity"
  | "role";

/** A fact that was proved: its words stand in its article, and here is where. */
export interface Entry {
  readonly fact: Fact;
  readonly article: Article;
  /** What is shown: the whole sentences that hold the evidence and its parts. */
  readonly excerpt: Range;
  readonly ranges: Readonly<Partial<Record<Part, Range>>> & { readonly evidence: Range };
}

/** The words of a part, cut from the article; null when the fact has no such part. */
export function wordsAt({ article, ranges }: Entry, part: Part): string | null {
  const range = ranges[part];
  return range ? article.text.slice(range.start, range.end) : null;
}

/** Everything of one story, proved and in memory. */
export interface Dossier extends DossierFile {
  readonly id: string;
  readonly articles: readonly Article[];
  /** In article order, by position. */
  readonly entries: readonly Entry[];
  /** Facts whose words have gone from their article: kept, and never answered. */
  readonly lapsed: readonly Fact[];
}

const answerableOf = new WeakMap<Dossier, readonly Entry[]>();

/** The facts that answer: those that a person has accepted, and drafts where the dossier says so. */
export function answerable(dossier: Dossier): readonly Entry[] {
  const known = answerableOf.get(dossier);
  if (known) return known;
  const found = dossier.entries.filter(
    ({ fact: { review } }) => review.state === "accepted" || (review.state === "draft" && dossier.drafts),
  );
  answerableOf.set(dossier, found);
  return found;
}

/** Slack: 32 with the slash, lower case. Discord: 32. Letters with accents are refused by one of them. */
const COMMAND = /^[a-z0-9][a-z0-9_-]{0,30}$/;

/** Commands that Slack or Discord keep for themselves. */
const RESERVED = new Set(
  `active apps archive away call collapse dm dnd expand feed feedback giphy gif help invite join kick leave
   me msg mute nick open prefs remind remove rename search shortcuts shrug spoiler star status tableflip
   thread topic tts unflip who`.split(/\s+/),
);

/** Pages of the reader that are no dossier's. */
const PAGES = new Set(["review"]);

/** Says why `name` could be no slash command, or no page of the reader; null where it can be both. */
export function commandFault(name: string): string | null {
  if (RESERVED.has(name)) return "is a command that Slack or Discord keeps for itself";
  if (PAGES.has(name)) return "is a page of the reader that is no dossier’s";
  if (!COMMAND.test(name)) return "must be 1 to 31 of a-z, 0-9, - and _, and begin with a letter or a digit";
  return null;
}
