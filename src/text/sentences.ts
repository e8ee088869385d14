import { type Language, readable } from "../model/language.ts";

/** What stands just before and just after a place where a sentence may end. */
interface Rule {
  readonly name: string;
  readonly verdict: "split" | "merge";
  /** Ends in one space where the text has white space. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  fr: new Intl.Segmenter("fr", { granularity: "sentence" }),
  en: new Intl.Segmenter("en", { granularity: "sentence" }),
};

const LINE = /[^\n\r\u2028\u2029]+/g;
// Intl.Segmenter never proposes the place after « Fini. » or before a number, so these are added to its own.
const STOP = /[.!?…][»”’)\]\s]*(?<=\s)(?=\S)/g;
const WINDOW = 48; // code units on each side: the longest abbreviation and the word before it

// Words no name begins with: after M. or U.S. they still open a sentence.
const OPENERS =
  "Ils?|Elles?|Cela|Ce|Cet|Cette|Ces|Une?|Leurs?|Nous|Vous|Mais|Puis|Ainsi|Aussi|Après|Avec|Comme|Dans|Depuis|Lors|" +
  "Malgré|Par|Pour|Quand|Selon|Sous|Sur|The|He|She|It|They|We|You|His|Her|Its|Our|Their|This|That|These|Those|And|But|" +
  "Again|According|After|An|As|At|Because|For|From|However|If|In|Not|Of|On|Since|There|Thus|When|While";
// M. Le Pen, M. La Fontaine: an article opens a sentence only when a common noun or a number follows.
const ARTICLES = "Les?|La|De|Des|Du|Son|Sa|Ses|En|Au|Aux|Et|Si|A";
const OPENER = `(?:${OPENERS})(?![\\p{L}.-])|(?:${ARTICLES})\\s[\\p{Ll}\\d]|(?:L|D|C|J|S|N|Qu)['’]\\p{Ll}`;

const TITLES =
  "MM?|Mrs?|Ms|Mx|Mmes?|Mlles?|Messrs|Drs?|Prs?|Profs?|Ste?s?|Mgr|Msgr|Me|Gov|Sens?|Reps?|Gen|Gén|Lt|Lieut|Col|Cdt|Cmdr|" +
  "Adm|Maj|Capt|Sgt|Pvt|Rev|Hon|Supt|Det|Atty|Pres|Mt|Ft";
const INSIDE =
  "vs?|cf|ca|env|av|apr?|al|ex|Jr|Sr|Inc|Corp|Co|Ltd|Bros|dir|trad|approx|[Dd]ept|Univ|[Tt]él|éd|resp";
const BEFORE_NUMBER =
  "[Nn]os?|[Aa]rts?|pp?|[Vv]ol|[Cc]hap|[Ff]igs?|[Ss]ect|[Ll]oc|[Oo]p|ch|t|§|[Jj]anv?|[Ff][ée]vr?|[Ff]eb|[Mm]ar|[Aa]vr|[Aa]pr|" +
  "[Jj]uil|[Jj]u[nl]|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd][ée]c";
const COUNTED =
  "plan|vitamine?|h[ée]patit[ei]s?|groupe?|cat[ée]gorie|category|class|type|zone|grade|ligue|option";

const abbreviation = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\. $`, "u");

/** In order: the first row whose two sides match decides, and where none does Intl.Segmenter is right. */
const RULES: readonly Rule[] = [
  // A closing mark belongs to the sentence it closes.
  { name: "closing mark", verdict: "merge", after: /^[»”)\]]/ },
  // Without white space it is a file, a domain, a decimal or an address.
  { name: "no space", verdict: "merge", before: /\S$/ },
  // The number of a list item is no sentence.
  { name: "list item", verdict: "merge", before: /^\s*(?:\d{1,3}|[IVX]+|\p{L})\. $/u },
  // After a stop, (...) opens the sentence it has cut.
  { name: "omission", verdict: "merge", before: /(?:^|[.!?…»”] )[([](?:\.{3}|…)[)\]] $/ },
  // A pronoun or an article opens a sentence even after an abbreviation, so this row stands before theirs.
  { name: "opener", verdict: "split", after: new RegExp(`^(?:${OPENER})`, "u") },
  // A title waits for its name.
  { name: "title", verdict: "merge", before: abbreviation(TITLES) },
  // Some abbreviations stand in the middle of things.
  { name: "inside", verdict: "merge", before: abbreviation(INSIDE) },
  // A full stop after a whole word ends a sentence even where the next one lacks its capital.
  { name: "whole word", verdict: "split", before: /(?<![\p{L}'’-])\p{Ll}{5,}\)?\. $/u, after: /^\p{Ll}/u },
  // Otherwise a lower-case start goes on: « Non ! », a dit X. Yahoo! said so.
  { name: "lower case", verdict: "merge", after: /^[«“([–—-]*\s?\p{Ll}/u },
  // Some abbreviations wait for their number, and some of them are words (vol, no) before anything else.
  {
    name: "before number",
    verdict: "merge",
    before: abbreviation(BEFORE_NUMBER),
    after: /^(?:[\dIVXLC]|\p{Lu}\.)/u,
  },
  // The hour waits for its day or its time zone.
  { name: "a.m.", verdict: "merge", before: /\b[ap]\.m\. $/, after: /^(?:\p{Lu}\p{Ll}+day|[A-Z]{2,4})\b/u },
  // A letter that counts or measures is no initial: plan B, 20 °C, 30 F.
  { name: "letter", verdict: "split", before: new RegExp(`(?:\\b(?:${COUNTED})|[\\d°]) ?[A-Z]\\. $`, "iu") },
  // Initials and U.S. go with the name or the noun that follows.
  { name: "initials", verdict: "merge", before: /(?<![\p{L}\p{N}])(?:\p{Lu}\.[- ]?)+$/u, after: /^[^«“]/ },
  // An ellipsis before a number is a pause.
  { name: "pause", verdict: "merge", before: /(?:\.\.|…) $/, after: /^\d/ },
  // Intl.Segmenter passes over the one-character ellipsis, which ends what three full stops end.
  { name: "ellipsis", verdict: "split", before: /\S…[»”)\]]* $/, after: /^[«“]?\s?\p{Lu}/u },
  // The stop before a closing mark ends the sentence after that mark.
  {
    name: "stop inside",
    verdict: "split",
    before: /[.!?…] ?[»”][»”’)\]]* $/,
    after: /^[«“[–—-]*\s?[\p{Lu}\d]/u,
  },
  // A dash and a capital are a new voice, but not in the dateline « TAMPA, Fla. — ».
  {
    name: "dash",
    verdict: "split",
    before: /(?<!, \p{L}[\p{L}.]{1,5})[.!?…][»”]? $/u,
    after: /^[–—-]\s?\p{Lu}/u,
  },
  // A number opens a sentence after a whole word; Intl.Segmenter waits for a capital.
  { name: "number", verdict: "split", before: /[\p{L}\p{N}]{4}[»”)]?\. $/u, after: /^\d/ },
];

/**
 * Cuts a text into sentences; a line break always ends one. The rules are French and English; others are cut as English.
 *
 * Shape: half-open ranges in order, disjoint, without white space at either end; together they cover every
 * character that is not white space. Empty for a blank text.
 * Units: UTF-16 code units.
 * Source: Unicode UAX #29 sentence boundaries (Intl.Segmenter), corrected by the rules above.
 */
export function sentences(text: string, language: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const cuts = [...boundaries(curl(line), SEGMENTERS[readable(language) ?? "en"]), line.length];
    let from = 0;
    for (const cut of cuts) {
      const piece = line.slice(from, cut);
      const start = index + from + piece.length - piece.trimStart().length;
      const end = index + from + piece.trimEnd().length;
      if (start < end) found.push({ start, end });
      from = cut;
    }
  }
  return found;
}

const LONGEST = 4000; // code units: what is longer is a table or a transcript without stops, and no sentence

/**
 * The same, but none longer than a long paragraph: for rules that go to and fro in a sentence, so that one without an
 * end has one.
 */
export function boundedSentences(text: string, language: string): readonly { start: number; end: number }[] {
  return sentences(text, language).flatMap(({ start, end }) => {
    const pieces: { start: number; end: number }[] = [];
    for (let from = start; from < end; ) {
      const space = text.lastIndexOf(" ", from + LONGEST);
      const to = end - from <= LONGEST ? end : space > from ? space : from + LONGEST;
      pieces.push({ start: from, end: to });
      from = to;
    }
    return pieces;
  });
}

function boundaries(line: string, segmenter: Intl.Segmenter): readonly number[] {
  const proposed = proposals(line, segmenter);
  const places = new Set(proposed);
  for (const stop of line.matchAll(STOP)) places.add(stop.index + stop[0].length);
  places.delete(0);
  return [...places]
    .sort((a, b) => a - b)
    .filter((place) => {
      const before = line.slice(Math.max(0, place - WINDOW), place).replace(/\s+$/, " ");
      const after = line.slice(place, place + WINDOW).trimStart();
      const rule = RULES.find(
        (row) => (row.before?.test(before) ?? true) && (row.after?.test(after) ?? true),
      );
      return rule ? rule.verdict === "split" : proposed.has(place);
    });
}

const PIECE = 4096; // code units: Intl.Segmenter takes a time that grows with the square of what it is given
const MARGIN = 512; // code units at the end of a piece where a boundary may still depend on what follows

/** Where Intl.Segmenter would end sentences. It begins anew after each, so a long line may be given in pieces. */
function proposals(line: string, segmenter: Intl.Segmenter): ReadonlySet<number> {
  const proposed = new Set<number>();
  for (let from = 0; from < line.length; ) {
    const isLast = from + PIECE >= line.length;
    let next = isLast ? line.length : from + PIECE - MARGIN; // within a sentence longer than a piece
    for (const { index } of segmenter.segment(line.slice(from, from + PIECE))) {
      if (index === 0 || (!isLast && index > PIECE - MARGIN)) continue;
      proposed.add(from + index);
      if (!isLast) next = from + index;
    }
    from = next;
  }
  return proposed;
}

/** Turns straight quotation marks into curly ones, so that a rule sees which way they face. Same length. */
function curl(line: string): string {
  let open = false;
  return line.replace(/"/g, (_, at: number) => {
    const [left, right] = [/\S/.test(line[at - 1] ?? " "), /\S/.test(line[at + 1] ?? " ")];
    open = left === right ? !open : right; // with white space on both sides or on none, the marks take turns
    return open ? "“" : "”";
  });
}
