/** All that was found in an article, for the drafts to be made of. */
import type { Article } from "../../model/article.ts";
import type { Language } from "../../model/language.ts";
import { overlap, type Range } from "../../model/selector.ts";
import { boundedSentences } from "../../text/sentences.ts";
import { type Figure, figuresOf } from "../figure.ts";
import { type Hedge, hedgesOf } from "../hedge.ts";
import type { Quotation } from "../quotation/types.ts";
import { quotationsOf } from "../quotation.ts";
import { intervalsOf, type Timex, timexesOf } from "../timex.ts";
import { type Sentence, sentenceFinder } from "./sentence.ts";

export interface Reading {
  readonly article: Article;
  readonly language: Language;
  /** The sentence in which a range begins. */
  readonly at: (range: Range) => Sentence;
  readonly timexes: readonly Timex[];
  /** Two dates that are one span of time. */
  readonly intervals: readonly Timex[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
  /** Not the verbs of the quotations, which hedge what is said and not when it was said. */
  readonly hedges: readonly Hedge[];
}

/** Reads an article: dates first, since a date is no figure. */
export function read(article: Article, language: Language): Reading {
  const { text, published } = article;
  const timexes = timexesOf(text, language, published.value);
  const quotations = quotationsOf(text, language);
  const at = sentenceFinder(boundedSentences(text, language), quotations);
  const isCue = (hedge: Hedge) => at(hedge).quotations.some(({ cue }) => cue !== null && overlap(cue, hedge));
  return {
    article,
    language,
    at,
    timexes,
    intervals: intervalsOf(text, language, timexes),
    quotations,
    figures: figuresOf(text, language, timexes),
    hedges: hedgesOf(text, language).filter((hedge) => !isCue(hedge)),
  };
}
