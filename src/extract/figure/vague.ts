import type { Language } from "../../model/language.ts";
import type { Rule } from "./found.ts";
import type { Token } from "./tokens.ts";
import { unitAt } from "./unit.ts";

/** Words that stand for a number without giving one. */
interface Vague {
  /** The token after it: where the unit stands. */
  readonly next: number;
  /** Whether "de" or "of" comes before the unit. */
  readonly noun: boolean;
}

/** Phrases before "de" or "of", and words that stand right before the noun; folded. The longest comes first. */
const BEFORE_OF: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "un certain nombre",
    "un grand nombre",
    "un petit nombre",
    "un nombre croissant",
    "une poignee",
    "bon nombre",
    "une multitude",
  ],
  en: [
    "a large number",
    "a small number",
    "a growing number",
    "a great number",
    "a significant number",
    "an increasing number",
    "a number",
    "large numbers",
    "a handful",
    "a couple",
    "scores",
  ],
};
const BEFORE_NOUN: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(["plusieurs", "quelques", "nombreux", "nombreuses", "innombrables"]),
  en: new Set(["several", "many", "numerous", "countless"]),
};
/** Many of something, once they are in the plural and no number stands before. */
const GROUPS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(["dizaines", "douzaines", "centaines", "milliers", "millions", "milliards"]),
  en: new Set(["tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions"]),
};
const DEEPEST = 2; // hundreds of thousands of millions
const SOME = /^(?:des|plusieurs|quelques|nombreux|nombreuses|les|several|many)$/;
const ENGLISH_SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen)$/;
const OF: Readonly<Record<Language, RegExp>> = { fr: /^(?:de|d'|des)$/, en: /^of$/ };
const ASKED = new Set(["how", "as", "too", "not", "combien"]);

/** Words that a vague quantity may start with, folded. */
export const VAGUE_STARTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: firstWords("fr"),
  en: firstWords("en"),
};

function firstWords(language: Language): ReadonlySet<string> {
  const phrases = BEFORE_OF[language].map((phrase) => phrase.split(" ")[0] ?? "");
  return new Set([...phrases, ...BEFORE_NOUN[language], ...GROUPS[language], "des", "les", "few", "a"]);
}

/** The vague quantity that starts at a token; null where none does. */
function vagueAt(tokens: readonly Token[], at: number, language: Language): Vague | null {
  const word = tokens[at]?.word ?? "";
  if (!VAGUE_STARTS[language].has(word)) return null;
  return groupAt(tokens, at, language) ?? phraseAt(tokens, at, language) ?? wordAt(tokens, at, language);
}

/** "des dizaines de milliers de", "hundreds of thousands of", "a few hundred". */
function groupAt(tokens: readonly Token[], at: number, language: Language): Vague | null {
  const few = language === "en" && tokens[at]?.word === "a" && tokens[at + 1]?.word === "few";
  let next = few ? at + 2 : SOME.test(tokens[at]?.word ?? "") ? at + 1 : at;
  if (language === "en" && next > at && ENGLISH_SCALE.test(tokens[next]?.word ?? "")) {
    for (let more = 0; more < DEEPEST && ENGLISH_SCALE.test(tokens[next]?.word ?? ""); more++) next++;
    return { next, noun: tokens[next]?.word === "of" };
  }
  if (!GROUPS[language].has(tokens[next]?.word ?? "")) return null;
  for (let more = 0; more < DEEPEST && OF[language].test(tokens[next + 1]?.word ?? ""); more++)
    if (GROUPS[language].has(tokens[next + 2]?.word ?? "")) next += 2;
  return { next: next + 1, noun: true };
}

function phraseAt(tokens: readonly Token[], at: number, language: Language): Vague | null {
  for (const phrase of BEFORE_OF[language]) {
    const words = phrase.split(" ");
    if (words.every((word, index) => tokens[at + index]?.word === word))
      return { next: at + words.length, noun: true };
  }
  return null;
}

function wordAt(tokens: readonly Token[], at: number, language: Language): Vague | null {
  const few = language === "en" && tokens[at]?.word === "a" && tokens[at + 1]?.word === "few";
  if (few) return { next: at + 2, noun: false };
  if (!BEFORE_NOUN[language].has(tokens[at]?.word ?? "") || ASKED.has(tokens[at - 1]?.word ?? ""))
    return null;
  return { next: at + 1, noun: false };
}

/** A quantity in words that give no number, with what is counted. */
export const vagues: Rule = (text, tokens, at, language) => {
  const vague = vagueAt(tokens, at, language);
  const unit = vague && unitAt(text, tokens, vague.next, { noun: vague.noun, single: false }, language);
  if (!unit || unit.kind === "percent") return [];
  return [
    { value: null, unit: unit.unit, rule: "vague", start: at, next: unit.next, end: unit.end, sure: true },
  ];
};
