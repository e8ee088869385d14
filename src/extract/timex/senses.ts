/** Where a word for time means something else: "mars" the planet, "été" the participle, 1400 users. */
import type { Place } from "./row.ts";

const LOOK = 32; // code units on each side

const word = ({ text, start, end }: Place): string => text.slice(start, end);
const before = ({ text, start }: Place): string => text.slice(Math.max(0, start - LOOK), start);
const after = ({ text, end }: Place): string => text.slice(end, end + LOOK);

const isShouted = (place: Place): boolean => {
  const around = before(place) + word(place) + after(place);
  return around === around.toUpperCase();
};

/** A common noun that as a name has a capital: "le midi", "le Midi". */
export const isLower = (place: Place): boolean =>
  /^(?:[lL][e'’] ?|[cC]et? |[eE]n )?\p{Ll}/u.test(word(place)) || isShouted(place) || isSentenceStart(place);

const isSentenceStart = (place: Place): boolean => /(?:^|[.!?…»:]\s*|\n)$/.test(before(place));

/** A feast has its capital, and is not the first name of somebody: "Noël Dupont". */
export const isNoName = (place: Place): boolean => {
  const letters = word(place).replace(/^(?:(?:la|le|les|l|cette|jour|fêtes?|de|du|d)['’ ])+/i, "");
  const isNamed =
    /(?:an|travail|gras|saint|nationale|rameaux|sylvestre|valentin|day|eve)$/i.test(letters) ||
    /\p{Lu}/u.test(letters) ||
    /^(?:no[eë]l|p[aâ]ques|toussaint|pentec[oô]te|halloween)/i.test(letters);
  return (
    isNamed &&
    !/(?:accords? d[ue]|père) $/iu.test(before(place)) &&
    (!/^ \p{Lu}\p{Ll}/u.test(after(place)) || /\s\d{4}$/.test(word(place)))
  );
};

/** French months have no capital inside a sentence: Mars the planet, Avril the first name. */
export const isFrenchMonth = (place: Place): boolean => {
  const said = word(place);
  if (/\d/.test(said) || /\s/.test(said) || !/^\p{Lu}\p{Ll}/u.test(said)) return true;
  return isSentenceStart(place) && !/^ (?:est |a |\p{Lu}\p{Ll})/u.test(after(place));
};

/** English months and weekdays have a capital; May and March need a word that only a date has before or after it. */
export const isEnglishMonth = (place: Place): boolean => {
  const said = word(place);
  const name = /(?:may|march|august|mar|sept?|dec|jan|apr|jun|jul|aug|oct|nov|feb)\b/i.exec(said)?.[0] ?? "";
  if (name && !/^[A-Z]/.test(name)) return false;
  if (!/^(?:May|March|MAY|MARCH|Mar|Jun|Jan|Dec|Sep|Apr|August)\.?$/.test(said)) return true;
  if (/^August$/.test(said) && !/\p{Lu}\p{Ll}+ $/u.test(before(place))) return true;
  return (
    /\b(?:in|since|until|till|by|of|from|to|through|during|before|after|for|between|and|or|late|early|mid|this|last|next) $/i.test(
      before(place),
    ) && !/^ (?:\p{Lu}|\d+ [a-z]+s)/u.test(after(place))
  );
};

export const isEnglishWeekday = (place: Place): boolean => /\p{Lu}/u.test(word(place));

const UNIT =
  "€|\\$|£|%|°|º|euros?|francs?|dollars?|kilom|km|m[²2³]?(?![a-z])|kg|tonnes?|hect|ha(?![a-z])|litres?|degr|watts?|kw|mw|points?|pages|" +
  "places|fois|millions|milliards|pounds?|miles|feet|people|personnes|exemplaires|habitants|soldiers|troops|jobs|workers|employees|members";
const COUNTED = {
  // A French noun in the plural after four figures is what they count: "2000 utilisateurs".
  fr: new RegExp(
    `^ ?(?:(?:${UNIT})|[a-zà-ÿ]{3,}[sx](?![a-zà-ÿ])(?<! (?:dans|mais|sans|sous|vers|puis|plus|alors|après|depuis|dès|lors|hors|ces|ses|` +
      "des|les|nous|vous|ils|elles|deux|trois)))",
    "i",
  ),
  // English parts the thousands of what it counts, so "2008 elections" is a year.
  en: new RegExp(`^ ?(?:${UNIT})`, "i"),
};
const INTO = {
  fr: /(?:^|[^\p{L}])(?:en|depuis|dès|jusqu['’]en|avant|après|fin|début|mi-?|vers|entre|années?|an|été|hiver|automne|printemps|de|et|à|ou|courant|saison|exercice|rentrée|horizon|\() ?$/iu,
  en: /(?:^|[^\p{L}])(?:in|since|until|till|by|before|after|from|to|between|and|of|through|during|early|late|mid|circa|year|the|\() ?$/iu,
};
const INSIDE_YEAR = /(?:^|[^\p{L}])(?:en|in|since|depuis|année|the) $/iu;
const AMOUNT =
  /(?:près d[e']|plus d[e']|moins d[e']|environ|quelque|au moins|jusqu['’]à|numéro|n[°o]|article|page|rue|about|nearly|some|over|than|least|almost|around|number|no\.|route|tél\.?|code|les|des|ces|aux|top) ?$/iu;

/** Whether four figures are a year: what they count, or what stands before them, says when they are none. */
export const isYear =
  (language: "fr" | "en") =>
  (place: Place): boolean => {
    if (word(place).length > 4) return true; // "début 2019" says so itself
    const [left, right] = [before(place), after(place)];
    const year = Number(word(place));
    if (/(?:[+*]\s?|\d[ ,.]|[A-Z]{2,}[- ])$/.test(left) && !/(?:[.,] |\d-)$/.test(left)) return false;
    if (/^[ .,]\d{3}(?!\d)/.test(right)) return false;
    if (new RegExp(`^ ?(?:${UNIT})`, "i").test(right)) return false;
    if (COUNTED[language].test(right)) return INSIDE_YEAR.test(left);
    const isRecent = year >= 1900 && year < 2060;
    if (AMOUNT.test(left)) return isRecent && year !== 2000 && /^(?:[.,;:)]|$)/.test(right);
    return isRecent || INTO[language].test(left);
  };

/** Whether hours are a time of the day and no length. */
export const isFrenchHour = (place: Place): boolean => {
  // "dix à douze heures" and "près de 24 heures" are lengths
  if (
    /(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze) à $|(?:près|plus|moins) de $/i.test(
      before(place),
    )
  )
    return false;
  if (/(?:après|depuis) $/i.test(before(place)) && !/\d/.test(word(place))) return false;
  if (
    /(?:pendant|durant|en|toutes les|après|plus de|moins de|durée de|une|sur|les|ces|des|dernières?|depuis) $/iu.test(
      before(place),
    ) &&
    !/\d ?h ?\d\d$/.test(word(place))
  )
    return /(?:après|depuis) $/iu.test(before(place)) && /^(?:[.,;)]|$)/.test(after(place));
  if (
    /(?<!partir|autour|alentours) de $/i.test(before(place)) &&
    !/^ (?:à|a|au|jusqu)/.test(after(place)) &&
    !/du |de l/.test(word(place))
  )
    return false;
  return (
    !/^ (?:de (?!l['’]apr|la (?:nuit|mat))[a-zà-ÿ]{3,}|d['’])/.test(after(place)) &&
    !/^ ?[/]/.test(after(place))
  );
};

/** A part of the day that is no reception or show: "la soirée de gala". */
export const isPart = (place: Place): boolean =>
  !/^ (?:de |d['’])(?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce)\b)/.test(
    after(place),
  ) && !/^(?:-midi|s)/.test(after(place));

const AGED =
  /(?:hommes?|femmes?|garçons?|filles?|fillettes?|enfants?|adolescente?s?|jeunes?|étudiante?s?|lycéenn?e?s?|mères?|pères?|fils|bébés?|retraitée?s?|personnes?|[a-zà-ÿ]{4,}(?:eurs?|euses?|trices?|istes?|ienn?e?s?)) (?:[a-zà-ÿ]{4,14} )?(?:de|d['’])(?: \d{1,2} (?:et|à))? $/iu;

/** A length of time that is no age, and no turn: "une seconde fois". */
export const isSpan = (place: Place): boolean => {
  const [said, left, right] = [word(place), before(place), after(place)];
  if (/(?:âgée?s? de|l['’]âge de|moins de|aged?|age of|plus de) $/iu.test(left) && /\bans$/.test(said))
    return !/(?:âgée?s?|âge) de $/iu.test(left);
  if (/\bans$/i.test(said) && /^\d+ ans$/i.test(said) && /(?:, |\()$/.test(left) && /^[,.)]/.test(right))
    return false;
  if (/\d[-–]$/.test(left)) return false; // of the 6-16 ans
  if (
    /\bans$/i.test(said) &&
    (AGED.test(left) || (/(?<!ici|vingt|jusqu)(?:^|\s)à $/i.test(left) && /^(?:[,.;)]|$)/.test(right)))
  )
    return false;
  if (/^une? (?:seconde|jour|minute)$/i.test(said))
    return /(?:pendant|en|après|durant|d['’]|qu['’]) ?$/iu.test(left) && !/^ fois/.test(right);
  return !/^(?:un|une) (?:nuit|journée|heure)$/i.test(said) || !/^ de [a-z]/.test(right);
};

/** An English length that is no turn ("a second time") and no idiom ("one day", "last minute"). */
export const isEnglishSpan = (place: Place): boolean => {
  const [said, left, right] = [word(place), before(place), after(place)];
  if (/^(?:an?|the|one) second$/i.test(said))
    return /\b(?:for|in|within|than|every) $/i.test(left) && !/^ \p{L}/u.test(right);
  if (/ old$/i.test(said) || /^[- ]olds?\b/.test(right) || /\b(?:aged?|ages) $/i.test(left)) return false;
  if (/^(?:an?|one) (?:day|night)$/i.test(said))
    return /\b(?:for|in|within|than|after|nearly|half|about) $/i.test(left);
  if (/^-(?:end|round|long|over)\b/.test(right)) return false;
  return !/^(?:(?:about|nearly|almost|over|more than|less than) )?(?:a|one) quarter$/i.test(said); // of a whole
};

/** A rate: what stands before "a year" is counted. */
export const isRate = (place: Place): boolean => {
  const said = word(place);
  if (/^per /i.test(said)) return true;
  return (
    /(?:\d|\b(?:hundred|thousand|m?b?illion|trillion|once|twice|thrice|times|per ?cent|hours|days|dollars|euros|pounds|people|tons|tonnes|barrels|cents|units|aircraft|planes|cars|vehicles|%)) $/i.test(
      before(place),
    ) && !/^ (?:ago|later|earlier|after|before|high|low)\b/.test(after(place))
  );
};

/** A season that is no verb or name: "to fall", "Spring Hill". */
export const isLowerSeason = (place: Place): boolean => {
  const [said, left, right] = [word(place), before(place), after(place)];
  if (/fall$/i.test(said))
    return (
      (/^(?:early|late|mid|the (?:beginning|start|end|middle))/i.test(said) ||
        /\b(?:in|since|during|until|by|of|through) $/i.test(left)) &&
      !/^ (?:in|of|to|from|back|short|behind)\b/.test(right)
    );
  return /(?:^|\s)\p{Ll}+$/u.test(said) && !/^ (?:of (?!\d)|games|olympics|\p{Lu})/iu.test(right);
};

/** "this time", "now that": words for now that tell no time. */
export const isEnglishReference = (place: Place): boolean =>
  !(/^now$/i.test(word(place)) && /^ (?:that|and then|famous|defunct|infamous)\b/.test(after(place))) &&
  !(/^(?:shortly|soon)$/i.test(word(place)) && /^ (?:after|before|as|there)/.test(after(place))) &&
  !(/ past$/i.test(word(place)) && /^ (?!and|or|but)\p{L}/u.test(after(place))) &&
  !/^(?:this|the current|current|that) (?:day|century)$/i.test(word(place));

/** Somebody's twenties are no decade of the calendar. */
export const isNobodys = (place: Place): boolean =>
  !/\b(?:my|your|you|his|her|our|their|its|one's) $/i.test(before(place));

/** A time of the day, and no time that a race took: "2:06:05". */
export const isNoRace = (place: Place): boolean => !/^\d:\d\d:\d\d/.test(word(place));
