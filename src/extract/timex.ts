import type { Language } from "../model/language.ts";
import { ENGLISH_DATE_QUALIFIERS, ENGLISH_RULES, ENGLISH_SPAN_QUALIFIERS } from "./timex/en/rows.ts";
import { flatten } from "./timex/flatten.ts";
import type { Timex } from "./timex/found.ts";
import { FRENCH_DATE_QUALIFIERS, FRENCH_RULES, FRENCH_SPAN_QUALIFIERS } from "./timex/fr/rows.ts";
import { joined } from "./timex/intervals.ts";
import { knownOf } from "./timex/known.ts";
import { resolve } from "./timex/resolve.ts";
import type { Rules } from "./timex/row.ts";
import { type Qualifiers, scan, withQualifiers } from "./timex/scan.ts";
import { tensesOf } from "./timex/tense.ts";

export type { Timex } from "./timex/found.ts";

interface Grammar {
  readonly rules: Rules;
  readonly dates: Qualifiers;
  readonly spans: Qualifiers;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  fr: { rules: FRENCH_RULES, dates: FRENCH_DATE_QUALIFIERS, spans: FRENCH_SPAN_QUALIFIERS },
  en: { rules: ENGLISH_RULES, dates: ENGLISH_DATE_QUALIFIERS, spans: ENGLISH_SPAN_QUALIFIERS },
};

/**
 * Finds the temporal expressions of an article published at `published`, an ISO 8601 day, month or year.
 *
 * What needs a finer publication date than is known comes out only as fine as that, or not at all. The two ends of a
 * range are two expressions; `intervalsOf` joins them.
 *
 * Shape: in order, disjoint.
 * Source: TimeML 1.2.1, TIMEX3; the two steps are those of HeidelTime (Strötgen and Gertz 2010).
 */
export function timexesOf(text: string, language: Language, published: string): readonly Timex[] {
  const { rules, dates, spans } = GRAMMARS[language];
  const plain = flatten(text);
  const found = withQualifiers(scan(text, plain, rules), text, dates, spans);
  return resolve(found, { text, language, t0: knownOf(published), tenses: tensesOf(text, language) });
}

/**
 * Joins two dates that are the ends of one interval: "du 2 janvier 2019 jusqu'au 24 novembre 2019".
 *
 * Shape: in order, disjoint; the extent goes from the first date to the last, without the words before it unless they qualify both ("au moins du").
 */
export function intervalsOf(text: string, language: Language, timexes: readonly Timex[]): readonly Timex[] {
  return joined(text, language, timexes);
}
