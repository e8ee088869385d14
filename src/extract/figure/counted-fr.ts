import { isFrenchGrammar } from "./grammar-fr.ts";
import { isMeasure, wholeMeasure } from "./measure.ts";
import { WORDS } from "./numeral-words.ts";
import type { Token } from "./tokens.ts";

type Span = readonly [start: number, next: number];

const LONGEST = 5; // words in a run of nouns and adjectives that agree
const OF = new Set(["de", "d'", "des", "du"]);
const THE = new Set(["la", "l'", "les"]);

/** An adjective of the singular by its ending; the verbs that end so are left out. */
const SINGULAR_ADJECTIVE =
  /(?:[^l]aire|ienne|ien|[aio]nal|[aio]nale|icain|icaine|[^v]ais|[^v]aise|[^s]sif|[^s]sive|tif|tive|uel|uelle|iel|ielle|eux|euse|que)$/;
const NO_ADJECTIVE =
  /^(?:indi|expli|impli|appli|communi|revendi|criti|provo|mar|man|ris|bra|evo|convo|invo|atta|lors|pui|quel|jus)que$|^(?:mais|faire|jamais|desormais|est|taire)$/;

/** Adjectives that stand before their noun in the singular. */
const BEFORE_ITS_NOUN =
  /^(?:nouve(?:l|lle|au)|grande?|petite?|premi(?:er|ere)|derni(?:er|ere)|autre|jeune|vie(?:ux|il|ille)|ancienne|haute?|bon|bonne|belle|beau|future?|seconde?|principale?|moyenne?|double|demi|seule?|vaste|longue?|gros|grosse)$/;

/**
 * The nouns and adjectives that agree in the plural, with their complement of "de": "utilisateurs de WhatsApp",
 * "défenseurs des droits humains et de journalistes". The span is in tokens; null where nothing is counted.
 *
 * In French what a number counts ends in s, x or z, and the verb after it does not: no other grammar is needed.
 */
export function countedFrench(
  tokens: readonly Token[],
  at: number,
  { noun, single }: { readonly noun: boolean; readonly single: boolean },
): Span | null {
  let start = at;
  if (noun) {
    if (!OF.has(tokens[at]?.word ?? "")) return null;
    start = at + 1;
    if (tokens[at]?.word !== "d'" && THE.has(tokens[start]?.word ?? "")) start++;
    if (/^(?:ces|ses|nos|vos|leurs)$/.test(tokens[start]?.word ?? "")) start++;
  }
  let next = plurals(tokens, start);
  if (next === start && single && isNoun(tokens[start]) && !tokens[start]?.capital) next = start + 1;
  if (next === start) return null;
  for (let measure = start; measure < next; measure++)
    if (isMeasure(tokens[measure]?.word ?? "")) return [start, wholeMeasure(tokens, measure + 1)];
  return [start, complements(tokens, next, noun)];
}

/** The token after the plural words from a token on; a capital opens another name unless it is the first. */
function plurals(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + LONGEST && isPlural(tokens[next]) && !(next > at && tokens[next]?.capital)) {
    next++;
    const hyphen = tokens[next]; // avions-cargos
    if (hyphen?.word === "-" && hyphen.glued && isNoun(tokens[next + 1])) next += 2;
  }
  const [first, hyphen, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const joins =
    first?.kind === "word" && !first.breaks && hyphen?.word === "-" && hyphen.glued && second?.glued;
  return next === at && joins && isPlural(second) ? plurals(tokens, at + 2) : next; // sous-marins
}

const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  isNoun(token) &&
  /(?:[^']s|x|z|men|people|media)$/.test(token.word) &&
  token.word.length > 2;

function isNoun(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.breaks || token.word.endsWith("'")) return false;
  // "39 cents": where the cents multiply, the number has taken them.
  return !isFrenchGrammar(token.word) && (!WORDS.fr.has(token.word) || token.word === "cents");
}

/** The token after "de …", and after "et de …" where a "de" came before it. */
function complements(tokens: readonly Token[], at: number, ofBefore: boolean): number {
  let next = complement(tokens, at);
  // "et des" opens something new unless it answers another "des": "défenseurs des droits et des libertés".
  const like = next > at && tokens[at]?.word === "des" ? /^(?:de|d'|des)$/ : /^(?:de|d')$/;
  for (let more = ofBefore || next > at; more; ) {
    const joins = /^(?:et|ou)$/.test(tokens[next]?.word ?? "") && like.test(tokens[next + 1]?.word ?? "");
    const after = joins ? complement(tokens, next + 1) : next + 1;
    more = after > next + 1 && after - at < 4 * LONGEST;
    if (more) next = after;
  }
  return next;
}

/** The token after one "de" with its noun and what agrees with it; the same token where there is none. */
function complement(tokens: readonly Token[], at: number): number {
  const of = tokens[at];
  if (!of || of.breaks || !OF.has(of.word)) return at;
  let noun = at + 1;
  if (of.word === "de" && THE.has(tokens[noun]?.word ?? "")) noun++;
  const first = tokens[noun];
  if (!first || !isNoun(first)) return at;
  if (first.capital) {
    let next = noun + 1;
    while (
      next < noun + LONGEST &&
      tokens[next]?.kind === "word" &&
      tokens[next]?.capital &&
      !tokens[next]?.breaks
    )
      next++;
    const [hyphen, name] = [tokens[next], tokens[next + 1]];
    if (hyphen?.word === "-" && hyphen.glued && name?.glued) next += 2;
    return next;
  }
  const many = plurals(tokens, noun);
  if (many > noun) return many;
  if (BEFORE_ITS_NOUN.test(first.word)) return isNoun(tokens[noun + 1]) ? noun + 2 : at;
  const second = tokens[noun + 1];
  const agrees =
    second !== undefined &&
    isNoun(second) &&
    SINGULAR_ADJECTIVE.test(second.word) &&
    !NO_ADJECTIVE.test(second.word);
  return agrees ? noun + 2 : noun + 1;
}
