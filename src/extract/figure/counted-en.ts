import { isEnglishGrammar } from "./grammar-en.ts";
import { isMeasure, wholeMeasure } from "./measure.ts";
import { SCALES, WORDS } from "./numeral-words.ts";
import type { Token } from "./tokens.ts";

type Span = readonly [start: number, next: number];

const LONGEST = 5; // words of a noun group up to its head
const IRREGULAR =
  /(?:men|people|children|police|personnel|feet|teeth|mice|fish|sheep|cattle|aircraft|spacecraft|media|bacteria|criteria|phenomena|data|staff|troops|dead|wounded|injured|deer|species|series|offspring|poultry|youth|alumni|fungi|nuclei|oxen|geese)$/;
/** Israelis and Iraqis end as a crisis does. */
const PEOPLE = /(?:eli|ani|iri|aiti|mani|aqi|eni|deshi|mali|awi)s$/;
const NO_PLURAL = /(?:ss|us|is|ous|'s|'re|'ve)$/;

/**
 * The words up to the first plural, its adjectives and nouns before it, and its "of": "WhatsApp users",
 * "members of parliament". The span is in tokens; null where nothing is counted.
 */
export function countedEnglish(
  tokens: readonly Token[],
  at: number,
  { noun, single }: { readonly noun: boolean; readonly single: boolean },
): Span | null {
  let start = at;
  if (noun) {
    if (tokens[at]?.word !== "of") return null;
    start = at + 1;
    if (/^(?:the|these|those|its|his|her|their|our|my|your)$/.test(tokens[start]?.word ?? "")) start++;
  }
  const head = headOf(tokens, start);
  if (head === 0) {
    const only = tokens[start];
    const measures = isMeasure(only?.word ?? ""); // "a 1,000 mile trip"
    if (!(single || measures) || !isNoun(only) || only?.capital) return null;
    return [start, isMeasure(only?.word ?? "") ? wholeMeasure(tokens, start + 1) : start + 1];
  }
  for (let measure = start; measure < head; measure++)
    if (isMeasure(tokens[measure]?.word ?? "")) return [start, wholeMeasure(tokens, measure + 1)];
  return [start, complement(tokens, head)];
}

/** The token after the head, the last of the first plural words; 0 where none comes within reach. */
function headOf(tokens: readonly Token[], start: number): number {
  for (let at = start; at < start + LONGEST; at++) {
    const token = tokens[at];
    if (token?.word === "-" && token.glued && tokens[at + 1]?.glued && at > start) continue;
    if (!isNoun(token)) return 0;
    if (!isPlural(token)) continue;
    const joins = tokens[at + 1]?.word === "-" && tokens[at + 1]?.glued && tokens[at + 2]?.glued;
    if (joins) continue;
    const second = tokens[at + 1]; // "arms dealers", but not "people dead"
    const joined = isPlural(second) && isNoun(second) && !second?.capital && second?.word.endsWith("s");
    return joined ? at + 2 : at + 1;
  }
  return 0;
}

function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return (
    IRREGULAR.test(token.word) ||
    (token.capital && PEOPLE.test(token.word)) ||
    (/s$/.test(token.word) && token.word.length > 2 && !NO_PLURAL.test(token.word))
  );
}

function isNoun(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.breaks) return false;
  return !isEnglishGrammar(token.word) && !WORDS.en.has(token.word) && !SCALES.en.has(token.word);
}

/** The token after "of" with its noun group; the same token where there is none. */
function complement(tokens: readonly Token[], at: number): number {
  const of = tokens[at];
  if (of?.word !== "of" || of.breaks) return at;
  const noun = tokens[at + 1]?.word === "the" ? at + 2 : at + 1;
  const first = tokens[noun];
  if (!first || !isNoun(first)) return at;
  const head = headOf(tokens, noun);
  if (head > 0) return head;
  let next = noun + 1;
  while (first.capital && next < noun + LONGEST && isNoun(tokens[next]) && tokens[next]?.capital) next++;
  return next;
}
