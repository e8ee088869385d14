import { phrase, type Rule } from "./rule.ts";

const ADVERB = "(?: \\p{L}+ment| ensuite| aussi| également| encore| toujours| déjà| d'ailleurs)?";

/** Third persons of the present, and past participles, of the verbs that hold what is said at a distance. */
const SAYS =
  "affirm(?:e|ent)|assur(?:e|ent)|soutien(?:t|nent)|prétend(?:ent)?|rapport(?:e|ent)|déclar(?:e|ent)|indiqu(?:e|ent)|" +
  "expliqu(?:e|ent)|précis(?:e|ent)|estim(?:e|ent)|révèl(?:e|ent)|annonc(?:e|ent)|ajout(?:e|ent)|soulign(?:e|ent)|" +
  "écri(?:t|vent)|racont(?:e|ent)|confi(?:e|ent)|di(?:t|sent)|montr(?:e|ent)|démontr(?:e|ent)|jug(?:e|ent)|avanc(?:e|ent)|" +
  "clam(?:e|ent)|martèl(?:e|ent)|rappell(?:e|ent)|rappel(?:le|lent)|reconnaît|reconnaissent|not(?:e|ent)|croi(?:t|ent)|pens(?:e|ent)";
const SAID =
  "affirmé|assuré|soutenu|prétendu|rapporté|déclaré|indiqué|expliqué|précisé|estimé|révélé|annoncé|ajouté|souligné|écrit|" +
  "raconté|confié|dit|montré|démontré|jugé|avancé|clamé|martelé|rappelé|reconnu|noté|confirmé|cru|lancé|répondu|insisté|conclu";
const SAYING =
  "affirmant|assurant|soutenant|prétendant|rapportant|déclarant|indiquant|expliquant|précisant|estimant|révélant|annonçant|" +
  "ajoutant|soulignant|disant|montrant|jugeant|rappelant|notant";
const HAS = `(?:a|ont|avait|avaient|aurait|auraient)${ADVERB}`;

/** What denies: present, participle, gerund. */
const DENIES =
  "nie|nient|dément|démentent|réfute|réfutent|niait|niaient|démentait|démentaient|réfutait|réfutaient";
const DENIED = "nié|démenti|réfuté";
const CHARGE =
  "(?:(?:ces|les|des|ses|toutes?|tout|cette|l'|les principales|catégoriquement|fermement|vigoureusement|en bloc|formellement|également|aussi) ?){0,3}" +
  "(?:accusations?|allégations?|affirmations?|charges|reproches|soupçons|griefs|faits|thèse|conclusions|rumeurs?|informations)";

/** No conditional of allegation: wishes, duties and possibilities are what they say they are. */
const MOOD =
  "pourrai(?:en)?t|devrai(?:en)?t|voudrai(?:en)?t|faudrait|souhaiterai(?:en)?t|aimerai(?:en)?t|préfèrerai(?:en)?t|préférerai(?:en)?t|" +
  "dirait|saurai(?:en)?t|vaudrait";
const NOT_HAVE =
  "(?:pu|dû|du|voulu|fallu|aimé|souhaité|préféré|suffi|mieux|bien|intérêt|besoin|tort|raison|lieu|l'air|envie|droit|du mal)";

/** What ends as a participle does and is none. */
const NO_PARTICIPLE =
  "(?:plus|rien|tous|toutes|aussi|ainsi|parmi|puis|lui|ici|celui|dessus|sous|depuis|jamais|jadis|peut-être|bien)";
const BETWEEN =
  "(?: pas| plus| jamais| même| aussi| également| déjà| ainsi| depuis| ensuite| alors| d'ailleurs| encore| donc| tous| \\p{L}+ment)?";
const PARTICIPLE = `(?!(?:${NO_PARTICIPLE}|${NOT_HAVE})(?!\\p{L}))\\p{L}+(?:[éiu]e?s?|its?|ites?|erte?s?|orte?s?)`;
/** Verbs whose perfect takes être: "serait mort" is past, "serait utilisé" is not. */
const GONE =
  "(?:mort|né|venu|parti|arrivé|devenu|allé|entré|sorti|tombé|resté|décédé|passé|rentré|retourné|revenu|intervenu|survenu|parvenu)e?s?";

/** A condition in the sentence: then the conditional is one, and nobody's allegation. */
const CONDITION =
  "(?<!\\p{L})(?:(?:si|sinon|sans|faute de|quand bien même|(?:au|dans le) cas où|à condition|à supposer|pourvu)[ ,]|s'ils? )";
/** Within a quotation it is the speaker's own. */
const IN_QUOTES = '[«“][^»”]*$|^[^"]*"(?:[^"]*"[^"]*")*[^"]*$';
/** The future of a speech in the past: "il a dit qu'il viendrait". */
const SPEECH =
  "(?<!\\p{L})(?:(?:a|ont|avait|avaient|avoir|ayant) (?:\\p{L}+ )?\\p{L}+(?:é|u|i|it|is)|" +
  "(?:dis|pens|croy|espér|craign|sav|promett|affirm|assur|prévoy|estim|expliqu|annonç|indiqu|déclar)ai(?:en)?t)(?= )[^.;:]{0,80} qu['e]";
const IMPERSONAL =
  "(?<!\\p{L})(?:ce|cela|ça|on|je|j'|tu|nous|vous|il|laquelle|lequel)(?: ne| n'| en| y| lui| l')? ?$";

const NO_PERFECT = new RegExp(`${CONDITION}|${IN_QUOTES}`, "iu");
const NO_CONDITIONAL = new RegExp(`${CONDITION}|${IN_QUOTES}|${SPEECH}|${IMPERSONAL}`, "iu");
const CONDITION_AFTER = /^(?:-|[^.;:]{0,160}?(?<!\p{L})(?:si |s'ils? |sans |à condition))/iu;

/** In order of the text they are found in; where two rules meet, the earlier row stands. */
export const FRENCH: readonly Rule[] = [
  // Denials first: "a nié avoir" is no attribution, and what is not denied is none.
  {
    name: "denies",
    level: "denied",
    reach: "sentence",
    words: phrase(
      `${HAS}(?: lui| elle| eux)? (?:${DENIED})|(?:en )?(?:niant|démentant|réfutant)|(?:${DENIES})(?= (?:${CHARGE}|avoir|être|que|qu'|tout|toute|toutes|en bloc|catégoriquement|fermement|farouchement|vigoureusement|formellement|les|l'|ces|cette|ce|sa|son|ses))`,
    ),
    notAfter: /(?<!\p{L})(?:n'|ne|ni|sans|pas|jamais|refus\p{L}* de)(?: (?:l'|le|la|les|en|y))? *$/iu,
    notBefore: /^ *(?:pas|jamais|guère|nullement|point)(?!\p{L})/iu,
  },
  {
    name: "rejects",
    level: "denied",
    reach: "sentence",
    words: phrase(
      `(?:(?:${HAS} )(?:rejeté|contesté|balayé|récusé)|rejett(?:e|ent)|rejetant|contest(?:e|ent)|contestant|balaie(?:nt)?|récus(?:e|ent)|récusant)(?= ${CHARGE})`,
    ),
    notAfter: /(?<!\p{L})(?:n'|ne|ni|sans) *$/iu,
  },
  {
    name: "defends himself of",
    level: "denied",
    reach: "sentence",
    words: phrase(
      "se défend(?:ent)?(?= d'avoir| d'être| de toute?s?| de tout| de vouloir)|s'(?:est|était|sont) défendue?s?(?= d'avoir| d'être| de toute?s?)",
    ),
  },
  // Accusations.
  {
    name: "accused of",
    level: "alleged",
    reach: "after",
    words: phrase(
      "(?:(?:est|sont|était|étaient|a été|ont été) )?(?:accusée?s?|soupçonnée?s?|suspectée?s?) (?:de|d'|du|des)|(?:accus|soupçonn|suspect)(?:e|ent) [^.;:«»]{1,60}? (?:d'avoir|d'être)|mise?s? en examen pour|inculpée?s? (?:de|d'|pour)|poursuivie?s? pour",
    ),
    notAfter: /(?<!\p{L})(?:jamais|pas|point) *$/iu,
  },
  {
    name: "supposed",
    level: "alleged",
    reach: "clause",
    words: phrase(
      "(?:présumée?s?|soi-disant|prétendument|censément|prétendue?s?(?= \\p{L}{3,})|supposément|à en croire|(?:est|sont|était|étaient) censée?s? avoir|la rumeur|selon (?:des|la|les|certaines) rumeurs?|apparemment)",
    ),
    notAfter: /(?<!\p{L})(?:a|ont|avait|avaient|avoir) *$/iu,
  },
  // "aurait été": done, they say. The span ends with the first participle.
  {
    name: "conditional perfect",
    level: "alleged",
    reach: "clause",
    words: phrase(
      `(?:aurait|auraient)${BETWEEN} ${PARTICIPLE}|(?<=(?:se|s'en|s'y) |s')(?:serait|seraient)${BETWEEN} ${PARTICIPLE}|(?:serait|seraient)${BETWEEN} ${GONE}`,
    ),
    notAfter: NO_PERFECT,
    notBefore: CONDITION_AFTER,
  },
  // "serait", "toucherait": so they say, where nothing makes it a condition or a future in the past.
  {
    name: "conditional",
    level: "alleged",
    reach: "clause",
    words: phrase(
      `(?:aurait|auraient|serait|seraient)(?! (?:\\p{L}+ )?${NOT_HAVE}(?!\\p{L}))|(?!(?:${MOOD})(?!\\p{L}))\\p{L}{2,20}erai(?:en)?t`,
    ),
    notAfter: NO_CONDITIONAL,
    notBefore: CONDITION_AFTER,
  },
  // Attribution.
  {
    name: "according to",
    level: "attributed",
    reach: "sentence",
    words: phrase(
      "(?:selon|d'après|aux dires (?:de|d'|des|du)|de source [\\p{L}-]+|de l'aveu (?:de|d'|des|du)|aux yeux (?:de|d'|des|du)|au dire (?:de|d'|des|du))",
    ),
    notBefore: /^ (?:que|qu'|laquelle|lequel|lesquel|le cas|les cas|moi|un principe|la loi|les règles)/iu,
  },
  {
    name: "claims that",
    level: "attributed",
    reach: "after",
    words: phrase(
      `fai(?:t|sai(?:en)?t|sant) (?:valoir|savoir|remarquer|observer) (?:que|qu')|(?:${SAYS}|${SAYING}|${SAYS.replaceAll("(?:e|ent)", "ait")}) que|(?:${SAYS}|${SAYING})(?= qu'| avoir| être)|(?:${HAS} (?:${SAID})|a fait (?:valoir|savoir)) que|(?:${HAS} (?:${SAID}))(?= qu'| avoir| être| comment| combien| pourquoi)|${HAS} (?:célébré|évoqué|salué|dénoncé|déploré) le fait que`,
    ),
    notAfter: /(?<!\p{L})(?:(?:n'|ne)(?: (?:l'|le|la|les|en|y))?|je|j'|nous|vous|tu|on|l'on|qui) *$/iu,
  },
  // After a quotation or in an incise: « … », a déclaré X; …, dit-il.
  {
    name: "said he",
    level: "attributed",
    reach: "sentence",
    words: phrase(
      `(?<=[»”"] ?,? ?|[,–—-] )(?:(?:${HAS} (?:${SAID})|${SAYS})(?:-t)?(?:-(?:il|elle|ils|elles|on))?|(?:a|ont|avait|avaient)(?:-t)?-(?:il|elle|ils|elles|on)${ADVERB} (?:${SAID}))`,
    ),
    notBefore: /^ (?:que |qu'|la guerre|son|sa|ses )/iu,
  },
  {
    name: "opens a quotation",
    level: "attributed",
    reach: "after",
    words: phrase(`(?:${HAS} (?:${SAID})|${SAYS}|${SAYING})(?= ?:? ?[«“"])`),
    notAfter: /(?<!\p{L})(?:n'|ne) *$/iu,
  },
];
