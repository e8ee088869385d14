/** What a fact file holds: the facts found in one article, each with the words it stands on. */
import { z } from "zod";
import { Id, Text } from "./article.ts";
import { Passage } from "./selector.ts";
import { Modifier, Timex3 } from "./timex3.ts";

const Review = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("draft"), rule: Text }),
  z.strictObject({ state: z.enum(["accepted", "rejected"]), by: Text, on: z.iso.date() }),
  /** Its words have gone from the article since: the verdict is kept, the fact no longer proved nor answered. */
  z.strictObject({
    state: z.literal("lapsed"),
    was: z.enum(["accepted", "rejected"]),
    by: Text,
    on: z.iso.date(),
    lapsed: z.iso.date(),
  }),
]);

/** How the article itself holds the claim, and the words that say so. */
const Hedge = z.strictObject({ level: z.enum(["attributed", "alleged", "denied"]), at: Passage });

/**
 * Why what was told of a fact is told otherwise now, or no more (schema.org `correction`): messages that were posted before
 * that day are corrected with these words. What was not worth a word to the readers needs none.
 */
const Correction = z.strictObject({ on: z.iso.date(), reason: Text });

const InBothLanguages = z.strictObject({ fr: Text, en: Text });

const base = {
  /** `t0` is the publication date (TimeML), so no fact is called so. */
  id: Id.refine((id) => id !== "t0", { error: "t0 is the publication date" }),
  /** The words that prove the fact. What is shown is the whole sentences they stand in. */
  evidence: Passage,
  hedge: Hedge.optional(),
  /** Facts of this dossier that this one denies: it is shown beside them. */
  denies: z.array(Id).default([]),
  /** What the excerpt says, in French and English: to find it by, and shown as "not a quotation". */
  gloss: InBothLanguages.optional(),
  /** Further words that a French or an English speaker would look for. */
  keywords: z
    .strictObject({ fr: z.array(Text).default([]), en: z.array(Text).default([]) })
    .default({ fr: [], en: [] }),
  correction: Correction.optional(),
  review: Review,
};

/** PARC 3.0 attribution: `source` says `content`, as the `cue` ("a déclaré", "according to") tells. */
const Quotation = z.strictObject({
  ...base,
  kind: z.literal("quotation"),
  /** `name` is who it is; `at` is how the article puts it here ("la société"). */
  source: z.strictObject({ name: Text, at: Passage }),
  /** Null when the words have no verb of saying of their own or of a stretch before them. */
  cue: Passage.nullable(),
  content: Passage,
  directness: z.enum(["direct", "indirect", "mixed"]),
});

/** Something that the article dates. */
const Occurrence = z.strictObject({ ...base, kind: z.literal("occurrence"), when: Timex3 });

/** A number, or words that stand for one. */
const Figure = z.strictObject({
  ...base,
  kind: z.literal("figure"),
  figure: z.strictObject({
    /** Null when the article gives no number ("un certain nombre"). */
    value: z.number().nullable(),
    /** The upper end, where the article gives two: "de 3 à 5 millions". */
    to: z.number().optional(),
    mod: Modifier.optional(),
    /** What is counted, as printed; money carries its ISO 4217 code, percent is 0-100. */
    unit: Text,
    at: Passage,
  }),
});

/** Somebody or something that the article names. */
const Entity = z.strictObject({
  ...base,
  kind: z.literal("entity"),
  entity: z.strictObject({
    type: z.enum(["person", "organisation", "place", "domain", "link"]),
    name: Text,
    /** Other names, of the article or of the reader. */
    aliases: z.array(Text).default([]),
    /** What they are, in the article's words. */
    role: Passage.optional(),
    at: Passage,
  }),
});

/** One fact, as written in a fact file. */
export const Fact = z.discriminatedUnion("kind", [Quotation, Occurrence, Figure, Entity]);
export type Fact = z.infer<typeof Fact>;
export type FactKind = Fact["kind"];

/** `facts/*.json`: the facts of one article, and the hash of the text they were read against. */
export const FactFile = z.strictObject({
  $schema: z.string().optional(),
  article: Id,
  /** SHA-256 of the article's text in UTF-8, lower-case hex. `check` tells what it should be. */
  sha256: z.string(),
  facts: z.array(Fact),
});
export type FactFile = z.infer<typeof FactFile>;
