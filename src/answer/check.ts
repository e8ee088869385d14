/** Is this quotation on the record, word for word? */
import type { CheckedWord, Verdict } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import { answerable, type Dossier, type Entry } from "../model/dossier.ts";
import { readable } from "../model/language.ts";
import type { First, Reason } from "../model/reason.ts";
import { overlap, type Range, within } from "../model/selector.ts";
import { type Alignment, align, type Step } from "../text/align.ts";
import { quotedSpans } from "../text/quotes.ts";
import { type Word, words } from "../text/words.ts";
import { cutWhole, toExcerpt } from "./excerpt.ts";
import { forgivenIn } from "./forgiven.ts";
import type { Looked } from "./judge.ts";
import { leftOutBefore } from "./left-out.ts";
import type { Request } from "./question.ts";
import { ifAny, reasoned } from "./reason.ts";

const ALIKE = 0.6; // share of the words asked that must stand for a passage to be shown as differing
const FEWEST = 3; // words that must stand: any two words stand together somewhere

/** Compares the words of a request, with or without quotation marks, with every article of the dossier. */
export function checkQuotation(dossier: Dossier, request: Pick<Request, "words" | "reasons">): CheckLooked {
  const text = quotedPart(request.words);
  const asked = words(text);
  let best: { article: Article; own: readonly Word[]; alignment: Alignment } | null = null;
  for (const article of dossier.articles) {
    const own = wordsOf(article);
    const alignment = align(asked, own);
    if (alignment && (!best || alignment.cost < best.alignment.cost)) best = { article, own, alignment };
  }
  if (!best) return NOT_ON_RECORD;
  const { article, own, alignment } = best;
  const same = alignment.steps.filter(({ op }) => op === "same").length;
  if (alignment.edits > 0 && (same < FEWEST || same < ALIKE * alignment.steps.length)) return NOT_ON_RECORD;
  const [first, last] = [own[alignment.start], own[alignment.end - 1]];
  if (!first || !last) return NOT_ON_RECORD;

  const isVerbatim = alignment.edits === 0;
  const places = isVerbatim
    ? dossier.articles.flatMap((one) => standing(one, own.slice(alignment.start, alignment.end)))
    : [{ article, range: { start: first.start, end: last.end } }];
  const passages = inOrder(places.map((place) => passage(dossier, place)));
  const [shown] = passages;
  const isMixed = !passages.every(isDirect);
  const reasonOf = (one: Passage): Reason => ({
    by: "comparison",
    same,
    words: alignment.steps.length,
    ...ifAny<"first", First>("first", isMixed && isDirect(one) ? ["direct speech"] : []),
  });
  const before = leftOutBefore(shown.article, shown.range);
  const typed = text.slice(asked[0]?.start, asked.at(-1)?.end);
  const stands = shown.article.text.slice(shown.range.start, shown.range.end);
  return {
    kind: isVerbatim ? "found" : "closest",
    excerpts: passages.map((one) =>
      reasoned(
        () => one.excerpt,
        request,
        () => reasonOf(one),
      ),
    ),
    check: {
      verdict: isVerbatim ? "verbatim" : "differs",
      forgiven: isVerbatim ? [...forgivenIn(typed, stands)] : [],
      speech: shown.speech,
      ...(before !== null && { before }),
      words: alignment.steps.map((step) => toChecked(step, asked, own)),
    },
  };
}

/** A stretch of an article. */
interface Place {
  readonly article: Article;
  readonly range: Range;
}

/** Every place of an article where the words stand, one after the other. */
function standing(article: Article, found: readonly Word[]): readonly Place[] {
  const own = wordsOf(article);
  const places: Place[] = [];
  for (let i = 0; i + found.length <= own.length; i++) {
    if (!found.every(({ text }, j) => own[i + j]?.text === text)) continue;
    const range = { start: own[i]?.start ?? 0, end: own[i + found.length - 1]?.end ?? 0 };
    places.push({ article, range });
  }
  return places;
}

type Passage = ReturnType<typeof passage>;

const isDirect = ({ speech, excerpt }: Passage): boolean =>
  speech === "attributed" && excerpt.directness === "direct";

/** Somebody's own words first: that is what is asked. */
function inOrder(passages: readonly Passage[]): readonly [Passage, ...Passage[]] {
  const rank = (one: Passage) => (isDirect(one) ? 0 : one.speech === "attributed" ? 1 : 2);
  const unique = new Map(
    passages.map((one) => [
      `${one.article.id} ${one.excerpt.position.start} ${one.excerpt.position.end}`,
      one,
    ]),
  );
  return [...unique.values()].sort((a, b) => rank(a) - rank(b)) as unknown as readonly [
    Passage,
    ...Passage[],
  ];
}

const read = new WeakMap<Article, readonly Word[]>();

/** The words of an article, cut once. */
function wordsOf(article: Article): readonly Word[] {
  const own = read.get(article) ?? words(article.text);
  read.set(article, own);
  return own;
}

type CheckLooked = Looked & { readonly check: Verdict };

const NOT_ON_RECORD: CheckLooked = {
  kind: "nothing",
  excerpts: [],
  check: { verdict: "not on the record", forgiven: [], words: [] },
};

/** What stands between the marks when the text ends with them (`Ingleton: "…"`), else all of it without its marks. */
function quotedPart(text: string): string {
  const [, inner] = /^[^«“"]*[«“"]([^«»“”"]+)[»”"][\s.,;!?]*$/.exec(text) ?? [];
  if (inner !== undefined) return inner;
  return text
    .trim()
    .replace(/^[«"“”„‘'’\s]+/, "")
    .replace(/[»"“”'’\s]+$/, "");
}

/** Whether the text is a quotation and nothing besides. */
export const isQuoted = (text: string): boolean => /^\s*[«“"][^«»“”"]+[»”"][\s.,;!?]*$/.test(text);

/** The attributed passage that holds the words, else the sentences that do; and whose the words are. */
function passage(dossier: Dossier, { article, range }: Place) {
  const holding = answerable(dossier).filter(
    ({ fact, ranges, ...entry }) =>
      fact.kind === "quotation" &&
      entry.article === article &&
      ranges.content &&
      within(range, ranges.content),
  );
  const length = ({ excerpt }: Entry) => excerpt.end - excerpt.start;
  const [tightest] = holding.sort((a, b) => length(a) - length(b));
  if (tightest)
    return {
      article,
      range,
      excerpt: toExcerpt(dossier, tightest, readable(article.language) ?? "en"),
      speech: "attributed",
    } as const;
  const spans = quotedSpans(article.text).filter((span) => overlap(span, range));
  const isInside = spans.some((span) => within(range, span));
  const speech = isInside ? "unattributed" : spans.length > 0 ? "across" : "article";
  return { article, range, excerpt: cutWhole(dossier, article, range), speech } as const;
}

function toChecked(step: Step, asked: readonly Word[], own: readonly Word[]): CheckedWord {
  const raw = (list: readonly Word[], [start, end]: readonly [number, number]) =>
    list
      .slice(start, end)
      .map((word) => word.raw)
      .join(" ");
  switch (step.op) {
    case "added":
      return { op: "added", asked: raw(asked, step.asked) };
    case "missing":
      return { op: "missing", record: raw(own, step.record) };
    default:
      return { op: step.op, record: raw(own, step.record), asked: raw(asked, step.asked) };
  }
}
