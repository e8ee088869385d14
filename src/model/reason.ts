/** Why an excerpt stands where it stands in an answer, and why the nearest passage is none. */
import { z } from "zod";
import { Language } from "./language.ts";

/** 0-1, rounded down to hundredths, so that what falls short of a threshold reads as short of it. */
const Share = z.number().min(0).max(1);

export const AskedWord = z.strictObject({
  /** As typed; several that mean one thing together are one: "export licence". */
  asked: z.string(),
  /** What counted for it: the surest of all that stands there. */
  how: z.enum([
    "as asked", // but for capitals and accents; in either language, where both have the word
    "other form", // of the same word, as far as stems tell
    "corrected", // taken for another spelling, or for what that may mean
    "translated", // by the lexicon, or by an ending that both languages share
    "synonym", // another word of the same language that may mean it
    "around", // only in the title, or in a sentence around it
    "missing",
  ]),
  /** What stands there instead; of a corrected word the spelling that it was taken for. */
  found: z.string().optional(),
  /** Of a corrected word: what stands there, where that is not the spelling either. */
  stands: z.string().optional(),
  /** Of a translation: the language of `found`. */
  language: Language.optional(),
  /** Where it stands; absent for a missing word. */
  in: z
    .enum([
      "fact", // the fact's own words, and the names of whom it is about
      "sentence", // elsewhere in the sentences of the fact
      "record", // what the record adds: gloss, keywords, who the speaker is
      "title",
      "beside", // the sentence before or after
      "around", // up to seven sentences away: it helps the order, and is no part of `coverage`
    ])
    .optional(),
  /** Its part of the question's weight: a rare word weighs more. */
  weight: Share,
  /** How much of that weight counts in `coverage`. */
  has: Share,
  /** Of a word that must be in an answer (a name, a figure, the noun after “which”): whether it surely is. */
  needed: z.enum(["met", "lacking"]).optional(),
});
export type AskedWord = z.infer<typeof AskedWord>;

/** What an excerpt or the record has not that an answer must have. */
const Lack = z.discriminatedUnion("what", [
  z.strictObject({ what: z.enum(["coverage", "confidence", "plain"]), has: Share, needs: Share }),
  /** Words that must be there, as typed. */
  z.strictObject({ what: z.literal("words"), words: z.array(z.string()).min(1) }),
  /** It is no fact of the kind that is asked for. */
  z.strictObject({
    what: z.literal("kind"),
    wants: z.enum(["occurrence", "figure", "duration", "quotation", "entity"]),
  }),
  z.strictObject({
    what: z.enum([
      "speaker", // it is not in the words of whom the question names
      "actor", // who did it is asked, and it names nobody new
      "date", // it is of another date than the one asked for
      "known date", // what is asked is on the record, at another date
      "name", // a name is asked for, and the best passage gives none
      "elsewhere", // another passage has far more of the question, and is none of the kind asked for
      "roles", // the record tells it the other way round
    ]),
  }),
]);
export type Lack = z.infer<typeof Lack>;

/** What puts an excerpt before others, or leaves others out. */
const First = z.enum([
  "speaker", // the question names who speaks: only their words are shown
  "actor", // who did it is asked: only what names somebody new is shown
  "time", // it is of the date asked for: what is of another is left out
  "period", // it falls wholly in the time asked for: before what only overlaps it
  "occurrence", // only facts with a date are shown
  "figure", // only figures are
  "duration", // only lengths of time are
  "quotation", // only quotations are
  "entity", // it says who or what somebody is: before, or instead of, what mentions them
  "direct speech", // before what is reported
]);
export type First = z.infer<typeof First>;

const first = z.array(First).min(1).optional();

export const Reason = z.discriminatedUnion("by", [
  /** Words of the question that it has. Of several facts in the same words, those of the first. */
  z.strictObject({
    by: z.literal("search"),
    /** The part of the question's weight that it has. */
    coverage: Share,
    /** How likely it is that it answers at all, by an estimate. */
    confidence: Share,
    /** The part of the weight of the plain words alone, without names and figures. */
    plain: Share,
    /** Whether every word that must be there is. */
    complete: z.boolean(),
    /** Its place among all that was found, from 1. Answers go by `coverage` before it, the nearest passages by it alone. */
    rank: z.int().min(1),
    /** The content words of the question, in its order; "when", "the" and the like are not looked for. */
    words: z.array(AskedWord),
    first,
    /** Why it is no answer; absent where it is one. */
    lacks: z.array(Lack).min(1).optional(),
  }),
  /** The oldest first; last what has no certain day. */
  z.strictObject({ by: z.literal("date"), dated: z.boolean(), first }),
  /** All of a kind in the order of the record, all that a name stands in, or the fact of an id. */
  z.strictObject({ by: z.enum(["record order", "name", "id"]), first }),
  /** A quotation word by word. It is verbatim where all `words` are the `same`. */
  z.strictObject({
    by: z.literal("comparison"),
    same: z.int().min(0),
    words: z.int().min(1),
    first,
  }),
]);
export type Reason = z.infer<typeof Reason>;
