import { phrase, type Rule } from "./rule.ts";

const ADVERB = "(?:(?:\\p{L}+ly|also|later|then|again|once) )?";
const HAD = `(?:(?:has|have|had) ${ADVERB})?`;

/** The verbs that hold what is said at a distance. */
const SAID =
  "said|claimed|alleged|argued|asserted|stated|maintained|insisted|reported|announced|added|noted|explained|revealed|" +
  "suggested|wrote|warned|believed|estimated|acknowledged|admitted|contended|testified|confirmed|declared|indicated";
const SAYS =
  "says?|claims?|alleges?|argues?|asserts?|states?|maintains?|insists?|reports?|announces?|adds?|notes?|explains?|reveals?|" +
  "suggests?|writes?|warns?|believes?|estimates?|acknowledges?|admits?|contends?|testif(?:y|ies)|confirms?|declares?|indicates?";
const SAYING =
  "saying|claiming|alleging|arguing|asserting|stating|maintaining|insisting|reporting|adding|noting|explaining|suggesting|warning";

const NEGATED =
  /(?:n't|(?<!\p{L})(?:not|never|without|neither|nor|cannot|refus\p{L}* to|declin\p{L}* to))(?: \p{L}+ly)? *$/iu;
/** Whose word it is not: "you say that", "would say that". */
const NOBODY = new RegExp(
  `${NEGATED.source}|(?<!\\p{L})(?:i|you|we|would|should|to|might|could|can|must|may|let us) *$`,
  "iu",
);
const CHARGE =
  "(?:(?:all|any|the|these|those|such|his|her|their|its|that|this|as|of|some|many|both|categorically|strongly|repeatedly|new|recent|latest) ){0,3}" +
  "(?:allegations?|accusations?|claims?|charges?|reports?|rumou?rs?|suggestions?|involvement|wrongdoing|responsibility|assertions?|it|notion|idea|findings|criticisms?|knowledge|guilt|doing|any)";

/** Where two rules meet, the earlier row stands. */
export const ENGLISH: readonly Rule[] = [
  // Denials first: what is not denied is none, and "denied entry" is a refusal.
  {
    name: "denies",
    level: "denied",
    reach: "sentence",
    words: phrase(
      `${HAD}(?:denied|denies|deny|denying)(?= (?:${CHARGE}|that|having|being|ever|\\p{L}+ing|doing|he|she|they|there|wrongdoing)(?!\\p{L}))`,
    ),
    notAfter: new RegExp(`${NEGATED.source}|(?<!\\p{L})(?:was|were|is|are|be|been|being|nor) *$`, "iu"),
  },
  {
    name: "rejects",
    level: "denied",
    reach: "sentence",
    words: phrase(
      `${HAD}(?:reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|repudiat(?:es?|ed|ing))(?= ${CHARGE}(?!\\p{L}))`,
    ),
    notAfter: NEGATED,
  },
  {
    name: "dismisses",
    level: "denied",
    reach: "sentence",
    words: phrase(
      "(?:dismiss(?:es|ed|ing)?|rejected|described|called) [^.;:]{1,60}? (?:as )?(?:false|baseless|untrue|unfounded|groundless|nonsense|a lie|lies|fabricated|absurd)",
    ),
    notAfter: NEGATED,
  },
  {
    name: "allegedly",
    level: "alleged",
    reach: "clause",
    words: phrase("allegedly|reportedly|supposedly|purportedly|apparently|rumou?red|unconfirmed"),
  },
  // The adjective; after a subject or an auxiliary it would be the verb.
  {
    name: "alleged",
    level: "alleged",
    reach: "clause",
    words: phrase("alleged(?! that)|purported|suspected(?! (?:of|that)(?!\\p{L}))"),
    notAfter: /(?<!\p{L})(?:has|have|had|he|she|they|it|who|also|is|are|was|were|be|been) *$/iu,
  },
  {
    name: "said to",
    level: "alleged",
    reach: "clause",
    words: phrase(
      "(?:is|are|was|were|has been|have been) (?:also |widely |now |still )?(?:said|believed|thought|alleged|reported|rumou?red|understood|supposed(?= to have)|suspected|presumed|claimed|feared) to",
    ),
    notBefore: /^ (?:go|do|happen|know|make|say)(?!\p{L})/iu,
  },
  {
    name: "accused of",
    level: "alleged",
    reach: "after",
    words: phrase(
      "(?:(?:is|are|was|were|been|being|stands?|stood) )?(?:accused of|suspected of|charged with|indicted (?:for|on)|on suspicion of)|accus(?:es|ed|ing) [^.;:]{1,60}? of",
    ),
    notAfter: /(?<!\p{L})(?:not|never) *$/iu,
  },
  {
    name: "according to",
    level: "attributed",
    reach: "sentence",
    words: phrase("according to|in the words of|in the opinion of"),
    notBefore: /^ (?:plan|schedule|law|custom|the (?:law|rules|plan))(?!\p{L})/iu,
  },
  {
    name: "claims that",
    level: "attributed",
    reach: "after",
    words: phrase(
      `told(?= (?:\\p{L}+ ){1,4}that)|${HAD}(?:${SAID}|${SAYS}|${SAYING}) that|${HAD}(?:said|says|claims|claimed|claiming|alleges|alleged|insists|insisted)(?= (?:he|she|it|they|there|its|his|her|their|the|a|an|to have)(?!\\p{L}))|(?:has|have|had) (?:shown|demonstrated|revealed) (?:how|that)`,
    ),
    notAfter: NOBODY,
  },
  {
    name: "said he",
    level: "attributed",
    reach: "sentence",
    words: phrase(
      `(?<=[”"] |[,–—-] )(?!(?:report|announc|reveal|confirm)\\p{L}+ (?:a|an|its|his|her|their|plans|net|profits?|losses)(?!\\p{L}))(?:${SAYS}|${SAID})(?= (?:he|she|they|\\p{L}+)(?! that)(?!\\p{L}))`,
    ),
    notAfter: NEGATED,
    notBefore: /^ (?:that|and|the (?:war|data))(?!\p{L})/iu,
  },
  // "…", X said. The verb stands at the end of what says who.
  {
    name: "he said",
    level: "attributed",
    reach: "sentence",
    words: phrase(
      `(?<=(?:[”"]|,) [^.;:,“”"]{1,60} )${ADVERB}(?:said|says|added|adds|wrote|writes|told|explained|reported|reports|claimed|noted|insisted|argued)(?= ?(?:[.,;:]|$| (?:in|on|at|during|after|to|yesterday|today|this|last)(?!\\p{L})))`,
    ),
    notAfter: NEGATED,
  },
  {
    name: "opens a quotation",
    level: "attributed",
    reach: "after",
    words: phrase(`(?:${SAYS}|${SAID}|${SAYING})(?=[,:]? ?[“"])`),
    notAfter: NEGATED,
  },
];
