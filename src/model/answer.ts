/** What goes in and what comes out, on every platform. No platform's words appear here. */
import { z } from "zod";
import { Language } from "./language.ts";
import { Reason } from "./reason.ts";
import { Modifier } from "./timex3.ts";

/** One question, already taken out of its platform's payload. */
export interface Question {
  /** Empty when the place does not say: then the only dossier there is. */
  readonly dossier: string;
  /** Everything after the slash command: `who said border`. */
  readonly text: string;
  /** The asker's language, where the platform tells it; else it is told from the words. */
  readonly language?: Language;
  /** Which page of the answer, from 1. */
  readonly page?: number;
  /** Excerpts a page; as many as a glance can hold when left out. */
  readonly size?: number;
  /** Whether each excerpt is to tell why it stands where it stands; not, when left out. */
  readonly reasons?: boolean;
}

const Source = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  published: z.strictObject({ value: z.string(), inferred: z.boolean(), basis: z.string().optional() }),
});

const When = z.strictObject({
  /** ISO 8601 as TIMEX3 writes it; an interval is `start/end`. */
  value: z.string(),
  /** As printed. */
  text: z.string(),
  /** Whether the words say it all, or parts were counted from another date. */
  known: z.enum(["explicit", "resolved"]),
  /** True when it was counted from a publication date that is itself inferred. */
  inferred: z.boolean(),
  /** TIMEX3: the date is before, after, about … `value`. */
  mod: Modifier.optional(),
});
export type When = z.infer<typeof When>;

const Speaker = z.strictObject({
  name: z.string(),
  /** In the article's words. */
  role: z.string().nullable(),
  /** As the article puts it here: "la société". */
  text: z.string(),
});

const Named = z.strictObject({
  type: z.enum(["person", "organisation", "place", "domain", "link"]),
  name: z.string(),
  /** In the article's words. */
  role: z.string().nullable(),
});

const Counted = z.strictObject({
  /** Null when the article gives no number. */
  value: z.number().nullable(),
  /** The upper end, where there are two. */
  to: z.number().optional(),
  unit: z.string(),
  mod: Modifier.optional(),
  /** As printed: "près de 1400 utilisateurs". */
  text: z.string(),
});

const excerpt = z.strictObject({
  /** `article.text` between `position.start` and `position.end`: never built, trimmed or translated. */
  verbatim: z.string().min(1),
  article: Source,
  /** Half-open, in Unicode code points of the article's text. */
  position: z.strictObject({ start: z.int().min(0), end: z.int().min(1) }),
  /** The facts that answer, best first, then those that stand in the same words. Empty for words that no fact stands on. */
  facts: z.array(z.string()),
  when: When.optional(),
  entity: Named.optional(),
  figure: Counted.optional(),
  source: Speaker.optional(),
  /** The verb of saying, as printed. */
  cue: z.string().optional(),
  directness: z.enum(["direct", "indirect", "mixed"]).optional(),
  /** How the article itself holds what the excerpt says; absent when it states it. */
  hedge: z.enum(["attributed", "alleged", "denied"]).optional(),
  /** The words that hedge, as printed. */
  hedged: z.string().optional(),
  /** Of the fact; `none` for words that no fact stands on, as a title. */
  review: z.enum(["accepted", "draft", "none"]),
  /** What the excerpt says, in the asker's language. Not a quotation. */
  gloss: z.string().optional(),
});

/** Words of an article and where they are from: one object, so that neither is shown alone. */
export const Excerpt = excerpt.extend({
  /** Denials of what the excerpt says, to be shown beside it. */
  denials: z.array(excerpt).optional(),
  /** Why it stands here, where the question asks for reasons; a denial has none of its own. */
  reason: Reason.optional(),
});
export type Excerpt = z.infer<typeof Excerpt>;

/** A word of a quotation under check, beside the record's. */
const CheckedWord = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("same"), record: z.string(), asked: z.string() }),
  z.strictObject({ op: z.literal("changed"), record: z.string(), asked: z.string() }),
  z.strictObject({ op: z.literal("missing"), record: z.string() }),
  z.strictObject({ op: z.literal("added"), asked: z.string() }),
]);
export type CheckedWord = z.infer<typeof CheckedWord>;

/** What was overlooked in comparing, because it changes no word. */
const Forgiven = z.enum(["case", "accents", "apostrophes", "spaces", "punctuation"]);
export type Forgiven = z.infer<typeof Forgiven>;

export const Verdict = z.strictObject({
  verdict: z.enum(["verbatim", "differs", "not on the record"]),
  forgiven: z.array(Forgiven),
  /** Whose words the record has them as; absent when not on the record. */
  speech: z
    .enum([
      "attributed", // within somebody's words, who is told
      "unattributed", // between quotation marks, but no fact says whose
      "across", // in and out of quotation marks
      "article", // the article's own
    ])
    .optional(),
  /** Words that stand just before them in their sentence and turn or soften the sense. */
  before: z.string().optional(),
  /** In order, from the first word compared to the last. Empty when not on the record. */
  words: z.array(CheckedWord),
});
export type Verdict = z.infer<typeof Verdict>;

const common = {
  /** The question as it was asked. */
  asked: z.string(),
  dossier: z.string(),
  /** The command that answered: `when`, `who said` … */
  command: z.string(),
  /** The language to tell it in. */
  language: Language,
  /** How many further excerpts there are. */
  more: z.int().min(0),
  /** Articles and facts that were searched. */
  searched: z.strictObject({ articles: z.int().min(0), facts: z.int().min(0) }),
  check: Verdict.optional(),
};

/** Three levels of honesty, and one for a question that cannot be asked. */
export const Answer = z.discriminatedUnion("kind", [
  /** The record says so. */
  z.strictObject({ kind: z.literal("found"), ...common, excerpts: z.array(Excerpt).min(1) }),
  /** The nearest passages, which are no answer. */
  z.strictObject({ kind: z.literal("closest"), ...common, excerpts: z.array(Excerpt).min(1) }),
  /** The record is silent. */
  z.strictObject({ kind: z.literal("nothing"), ...common, excerpts: z.array(Excerpt).max(0) }),
  /** What can be asked, and why this could not. */
  z.strictObject({
    kind: z.literal("usage"),
    ...common,
    excerpts: z.array(Excerpt).max(0),
    reason: z.enum([
      "help",
      "no words",
      "too long",
      "unknown dossier",
      "no such page",
      "not understood",
      "fault",
    ]),
    /** The dossiers there are, where the reason is an unknown one. */
    dossiers: z.array(z.string()),
  }),
]);
export type Answer = z.infer<typeof Answer>;
