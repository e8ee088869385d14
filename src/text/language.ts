import type { Language } from "../model/language.ts";
import { fold } from "./fold.ts";

/** One kind of evidence: every match gives its language `votes`. */
interface Evidence {
  readonly language: Language;
  readonly votes: number;
  readonly pattern: RegExp;
}

// Folded, and only words the other language hardly uses: no "on", "a", "or", "me", "plus", "comment", "date", "an".
const FRENCH =
  "le|la|les|de|du|des|d|un|une|et|est|sont|etait|etaient|fut|furent|ete|ont|avait|aux|au|en|dans|par|pour|sur|avec|sans|" +
  "sous|entre|vers|chez|contre|depuis|pendant|selon|qui|que|quoi|dont|ou|quand|quel|quelle|quels|quelles|lequel|laquelle|" +
  "combien|pourquoi|ce|cet|cette|ces|ca|cela|il|elle|ils|elles|je|tu|nous|vous|se|sa|ses|son|leur|leurs|mon|ma|mes|ton|" +
  "ta|notre|votre|ne|pas|jamais|mais|donc|comme|y|fait|dit|peut|doit|annee|annees|apres|avant|deja|encore|tout|tous|toute";
const ENGLISH =
  "the|of|and|to|in|is|are|was|were|be|been|being|has|have|had|do|does|did|done|by|for|with|without|from|at|into|about|" +
  "over|under|between|during|before|after|since|until|than|then|that|this|these|those|which|who|whom|whose|what|when|" +
  "where|why|how|many|much|it|its|he|she|they|we|you|i|his|her|their|our|your|my|him|them|not|no|but|if|as|can|could|" +
  "will|would|should|must|may|might|there|here|any|some|other|most|more|said|says|say|year|years";

const FRENCH_ENDS =
  "eau|[ae]ux|eurs?|euses?|ques?|i?ennes?|[eo]lles?|ettes?|onnes?|ntes?|sses?|ai[rt]e?s?|ais|oi[rt]e?s?|ois|i?eres?|" +
  "[bdtv]res?|istes?|emes?|i?ees?|ont|ez|ir|ien|iens|ement";
const ENGLISH_ENDS =
  "ings?|ed|y|ghts?|ths?|lds?|sh|ness|ship|ful|less|ous|ees?|oo[dm]s?|ers|ics?|ies|ments|als?|ors";

/** Whole words weigh most; the shapes of words decide only between bare nouns and names. */
const EVIDENCE: readonly Evidence[] = [
  { language: "fr", votes: 4, pattern: wholeWord(FRENCH) },
  { language: "en", votes: 4, pattern: wholeWord(ENGLISH) },
  {
    language: "fr",
    votes: 4,
    pattern: /(?<![a-z'])(?:[cjmnst]|(?:jus|lors|puis|quel)?qu|aujourd)'(?=[a-z])/g,
  },
  // Half a word's vote: D'Angelo and Côte d'Ivoire are in the English news too.
  { language: "fr", votes: 2, pattern: /(?<![a-z'])[dl]'(?=[a-z])|-t-(?=[aeiou])/g },
  { language: "en", votes: 2, pattern: /(?<=[a-z])(?:'(?:s|re|ve|ll|d)|n't)(?![a-z])/g },
  { language: "fr", votes: 1, pattern: wordEnd(FRENCH_ENDS) },
  { language: "en", votes: 1, pattern: wordEnd(ENGLISH_ENDS) },
  { language: "en", votes: 1, pattern: /w|(?<=[a-z])k|k(?=[a-z])|(?<![a-z])[st]h/g },
];
// Read before folding takes them away. One vote: Beyoncé and São Paulo have no language.
const ACCENTS = /[éèêëàâçùûîïôœ]/gi;

// Who sang “La Vie en rose”? A title may be in the other language, so it votes only to break a tie.
const READ = 1000; // letters, which tell as much as more of them; marks that never close take time by their square
const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/g;

function wholeWord(words: string): RegExp {
  return new RegExp(`(?<![a-z'])(?:${words})(?![a-z'])`, "g");
}

function wordEnd(ends: string): RegExp {
  return new RegExp(`(?<=[a-z]{2})(?:${ends})(?![a-z])`, "g");
}

/**
 * Tells whether a question is French or English by a vote of its function words, elisions and word shapes.
 *
 * Works without accents and in capitals. It is the fallback where the lead of the other is not above `margin` votes;
 * a function word has four.
 */
export function languageOf(text: string, fallback: Language = "fr", margin = 0): Language {
  const read = text.slice(0, READ);
  const lead = leadOfFrench(read.replace(QUOTED, " ")) || leadOfFrench(read);
  if (Math.abs(lead) <= margin) return fallback;
  return lead > 0 ? "fr" : "en";
}

function leadOfFrench(text: string): number {
  const folded = fold(text);
  const votes = { fr: count(text.normalize(), ACCENTS), en: 0 };
  for (const row of EVIDENCE) votes[row.language] += row.votes * count(folded, row.pattern);
  return votes.fr - votes.en;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
