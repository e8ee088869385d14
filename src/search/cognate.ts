/** Words that the two languages share but for their endings: "journalism", "journalisme". */
import type { Language } from "../model/language.ts";

/** English ending, French endings: the commonest pairs of words from Latin and Greek, folded. */
const ENDINGS: readonly (readonly [en: string, fr: readonly string[]])[] = [
  ["ically", ["iquement"]],
  ["ation", ["ation"]],
  ["isation", ["isation"]],
  ["ization", ["isation"]],
  ["izing", ["isant"]],
  ["ized", ["ise", "isee", "ises", "isees"]],
  ["izes", ["ise"]],
  ["ize", ["iser"]],
  ["ifies", ["ifie"]],
  ["ified", ["ifie", "ifiee"]],
  ["ify", ["ifier"]],
  ["ology", ["ologie"]],
  ["ography", ["ographie"]],
  ["onomy", ["onomie"]],
  ["ical", ["ique", "ical"]],
  ["ality", ["alite"]],
  ["ility", ["ilite"]],
  ["ivity", ["ivite"]],
  ["ity", ["ite"]],
  ["ancy", ["ance"]],
  ["ency", ["ence"]],
  ["acy", ["atie", "acie"]],
  ["ary", ["aire"]],
  ["ory", ["oire"]],
  ["ious", ["ieux", "ieuse"]],
  ["ous", ["eux", "euse"]],
  ["ism", ["isme"]],
  ["ist", ["iste"]],
  ["ic", ["ique"]],
  ["al", ["al", "el", "elle", "aux"]],
  ["an", ["ain", "aine", "ien", "ienne"]],
  ["ian", ["ien", "ienne"]],
  ["ive", ["if", "ive"]],
  ["or", ["eur"]],
  ["er", ["re", "eur"]],
  ["ure", ["ure"]],
  ["ate", ["er", "at"]],
  ["ated", ["e", "ee"]],
  ["ting", ["tant"]],
  ["ted", ["te", "tee"]],
  ["ently", ["emment"]],
  ["antly", ["amment"]],
  ["ly", ["ement"]],
  ["y", ["ie", "ee"]],
  ["", ["e", "er"]],
];

const SHORTEST = 4; // letters that stay: "city" is no "cite"

/** Folded words of the other language that `word` may be, by its ending; most of them are no words at all. */
export function cognates(word: string, language: Language): readonly string[] {
  const found = new Set([word]);
  for (const [en, fr] of ENDINGS) {
    const [from, to] = language === "en" ? [[en], fr] : [fr, [en]];
    for (const ending of from) {
      const stays = word.length - ending.length;
      if (stays >= SHORTEST && word.endsWith(ending))
        for (const other of to) found.add(word.slice(0, stays) + other);
    }
  }
  return [...found];
}
