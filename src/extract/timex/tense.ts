import type { Language } from "../../model/language.ts";
import { lowerBound } from "../../model/lower-bound.ts";
import type { Range } from "../../model/selector.ts";

/** Whether the words around look back or ahead, or tell of now, which announces a day; null when they do none of it. */
export type Look = "back" | "ahead" | "now" | null;

interface Signs {
  readonly ahead: RegExp;
  readonly back: RegExp;
  /** A present that announces, where nothing else is said. */
  readonly now: RegExp;
  /** Ends just before a date that has been. */
  readonly since: RegExp;
  /** Ends just before a date that is still to come. */
  readonly bound: RegExp;
  /** Ends just before a month that only names something, and shares no time with the verb. */
  readonly name: RegExp;
  /** Begins just after a date that is announced with its hour. */
  readonly hour: RegExp;
}

const L = "[a-zà-ÿœ]";
const B = "(?<![a-zà-ÿœ'’-])";
const E = "(?![a-zà-ÿœ-])";

const FR: Signs = {
  ahead: new RegExp(
    [
      `${B}(?!(?:opéra|caméra|coca|extra|ultra|contra|para|sierra)${E})${L}{0,14}(?:er|ir|dr|tr|vr|ur|rr|oir)(?:a|ai|as|ons|ez|ont|ait|aient)(?<!(?:au|se)rai(?:t|ent))${E}`,
      `${B}(?:devrait|devraient|pourrait|pourraient|doit|doivent|devons|va|vont|allons)${E}`,
      `${B}(?:prévue?s?|attendue?s?|programmée?s?|fixée?s?|rendez-vous|prochaine?s?|inscriptions|prévoi[te]|prévoient|compte|espère|espèrent|attend|prépare|veut|veulent)${E}`,
    ].join("|"),
    "g",
  ),
  back: new RegExp(
    [
      `(?<![a-zà-ÿœ-])(?:a|ont|avait|avaient|est|sont|ai|avons|étai(?:t|ent)|ayant|aurai(?:t|ent)|serai(?:t|ent))(?:(?:-t)?-(?:ils?|elles?|on))?(?: ${L}{2,14})? (?!désormais|jamais|mais|depuis|puis|aussi|ainsi|ici|déjà|plus|lundi|mardi|mercredi|jeudi|vendredi|samedi|midi)${L}{0,14}(?:é|i|u|is|it|rt|ées|és|ée|ie|ies|us|ue|ues|eint|eints|einte|ise|ises|ert)${E}`,
      `${B}${L}{2,14}(?<!(?:er|ir|dr|tr|vr|ur|rr|au|se))(?:ait|aient)${E}`,
      `${B}(?:fut|furent|eut|eurent|fit|firent|${L}{3,12}(?:èrent|irent|urent))${E}`,
    ].join("|"),
    "g",
  ),
  now: new RegExp(`${B}(?:est|sont|a|ont|peut|peuvent|reste|restent|faut|${L}{3,12}(?<!m)ent)${E}`, "g"),
  since: /depuis (?:l[ae] )?$/i,
  bound: /(?:jusqu['’](?:à|au|en)|d['’]ici(?: à| au)?) (?:l[ae] )?$/i,
  name: /(?:(?:^|\s)(?:d[eu]|d['’]) ?|-)$/i,
  hour: /^,? (?:à|de|dès|à partir de) (?:partir de )?\d{1,2} ?h/i,
};

const EN: Signs = {
  ahead: new RegExp(
    `${B}(?:(?:to|will|would|may|might|could|should|shall|can) be [a-z]+|will|shall|won['’]t|'ll|’ll|(?:is|are|was|were) (?:due|set|scheduled|expected|planned|slated|about) (?:to|for)|due|scheduled|(?<!than )expected|deadline|` +
      "plans? to|planning to|hopes? to|(?:has|have) been (?:scheduled|set|planned)|going to|would|may|might|to be|upcoming|ahead of)" +
      E,
    "g",
  ),
  back: new RegExp(
    `${B}(?:was|were|had|has|have|did|said|told|made|took|came|went|began|fell|rose|won|lost|led|met|held|left|saw|gave|found|got|` +
      `became|kept|set|put|hit|cut|shot|died|[a-z]{2,14}(?<!ne)ed)${E}`,
    "g",
  ),
  now: new RegExp(`${B}(?:is|are|can|plays?|meets?|faces?|begins?|starts?|opens?)${E}`, "g"),
  since: /\bsince(?: the| last)? $/i,
  bound: /\b(?:until|till|by)(?: the| next)? $/i,
  name: /(?:^|\s)of $/i,
  hour: /^ at \d{1,2}(?::\d\d)? ?[ap]\.?m/i,
};

const SIGNS: Readonly<Record<Language, Signs>> = { fr: FR, en: EN };
const WINDOW = 160; // code units on each side: a long clause

/** Whether an expression only names something: "le recensement de mars", but not "de mars à mai". */
export const isName = (text: string, { start, end }: Range, language: Language): boolean =>
  SIGNS[language].name.test(text.slice(Math.max(0, start - 4), start)) &&
  !/^ ?(?:à|au|jusqu)/.test(text.slice(end, end + 8));

/** Tells of any place of a text whether the words around it look back or ahead. */
export type Tenses = (range: Range) => Look;

/**
 * Looks for the sign that is nearest in the sentence of an expression; of two equally near it looks ahead.
 *
 * The whole text is read once, when it is first asked about, so that a text of dates alone takes no longer than another.
 */
export function tensesOf(text: string, language: Language): Tenses {
  const { ahead, back, now, since, bound, hour } = SIGNS[language];
  const lower = text.toLowerCase();
  const whole = lower.length === text.length ? lower : text; // İ grows
  const stops = places(whole, STOP);
  const signs = [ahead, back, now].map((sign) => places(whole, sign));
  return ({ start, end }) => {
    const before = text.slice(Math.max(0, start - BOUND), start);
    if (since.test(before)) return "back";
    if (bound.test(before)) return "ahead";
    const left = Math.max(start - WINDOW, stops().findLast(start)?.end ?? 0);
    const right = Math.min(end + WINDOW, stops().findFirst(end)?.start ?? text.length);
    const [future = Infinity, past = Infinity, present = Infinity] = signs.map((sign) => {
      const [one, other] = [sign().findLast(start), sign().findFirst(end)];
      return Math.min(
        one && one.start >= left ? start - one.end : Infinity,
        other && other.end <= right ? other.start - end : Infinity,
      );
    });
    if (future < Infinity || past < Infinity) return future <= past ? "ahead" : "back";
    if (hour.test(text.slice(end, end + BOUND))) return "ahead";
    return present < Infinity ? "now" : null;
  };
}

const BOUND = 24; // code units: the words between a preposition and its date
const STOP = /[.!?…]["»”’)]?\s|\n/g;

/** Places in order. */
interface Places {
  /** The last that ends at or before `at`. */
  readonly findLast: (at: number) => Range | undefined;
  /** The first that begins at or after `at`. */
  readonly findFirst: (at: number) => Range | undefined;
}

/** Finds the places of a pattern when they are first needed. */
function places(text: string, pattern: RegExp): () => Places {
  let found: readonly Range[] | undefined;
  return () => {
    found ??= Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    const all = found;
    return {
      findLast: (at) => all[lowerBound(all, ({ end }) => end > at) - 1],
      findFirst: (at) => all[lowerBound(all, ({ start }) => start >= at)],
    };
  };
}
