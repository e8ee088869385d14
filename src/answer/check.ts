/** Is this quotation on the record, word for word? */
import type { CheckedWord, Excerpt, Forgiven, Verdict } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import type { Dossier, Entry } from "../model/dossier.ts";
import { overlap, type Range, within } from "../model/selector.ts";
import { type Alignment, align, type Step } from "../text/align.ts";
import { sentences } from "../text/sentences.ts";
import { type Word, words } from "../text/words.ts";
import { cut, toExcerpt } from "./excerpt.ts";
import { forgivenIn } from "./forgiven.ts";

export interface Checked {
  readonly verdict: Verdict;
  /** The passage it was compared with, whole; none when not on the record. */
  readonly excerpts: readonly Excerpt[];
}

const ALIKE = 0.6; // share of the words asked that must stand for a passage to be shown as differing
const FEWEST = 3; // words that must stand: any two words stand together somewhere

/** Compares a quotation, with or without its quotation marks, with every article of the dossier. */
export function check(dossier: Dossier, quotation: string): Checked {
  const asked = words(unquoted(quotation));
  let best: { article: Article; own: readonly Word[]; alignment: Alignment } | null = null;
  for (const article of dossier.articles) {
    const own = words(article.text);
    const alignment = align(asked, own);
    if (alignment && (!best || alignment.cost < best.alignment.cost)) best = { article, own, alignment };
  }
  if (asked.length === 0 || !best) return NOT_ON_RECORD;
  const { article, own, alignment } = best;
  const same = alignment.steps.filter(({ op }) => op === "same").length;
  if (alignment.cost > 0 && (same < FEWEST || same < ALIKE * alignment.steps.length)) return NOT_ON_RECORD;

  const [first, last] = [own[alignment.start], own[alignment.end - 1]];
  if (!first || !last) return NOT_ON_RECORD;
  const range = { start: first.start, end: last.end };
  const excerpts = [passage(dossier, article, range)];
  const compared = alignment.steps.map((step) => toChecked(step, asked, own));
  if (alignment.cost > 0) return { verdict: { verdict: "differs", forgiven: [], words: compared }, excerpts };
  const forgiven: readonly Forgiven[] = forgivenIn(
    unquoted(quotation),
    article.text.slice(range.start, range.end),
  );
  return { verdict: { verdict: "verbatim", forgiven: [...forgiven], words: compared }, excerpts };
}

const NOT_ON_RECORD: Checked = {
  verdict: { verdict: "not on the record", forgiven: [], words: [] },
  excerpts: [],
};

/** Takes off the marks that a quotation is put between, which are not part of it. */
const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^[«"“”„‘'’\s]+/, "")
    .replace(/[»"“”'’\s]+$/, "");

/** The attributed passage that holds the words, else the sentences that do. */
function passage(dossier: Dossier, article: Article, range: Range): Excerpt {
  const holding = dossier.entries.filter(
    (entry) =>
      entry.fact.review.state === "accepted" &&
      entry.fact.kind === "quotation" &&
      entry.article === article &&
      entry.ranges.content !== undefined &&
      within(range, entry.ranges.content),
  );
  const length = ({ excerpt }: Entry) => excerpt.end - excerpt.start;
  const [tightest] = holding.sort((a, b) => length(a) - length(b));
  if (tightest) return toExcerpt(dossier, tightest, article.language);
  const touched = sentences(article.text, article.language).filter((sentence) => overlap(sentence, range));
  return cut(article, {
    start: Math.min(range.start, touched[0]?.start ?? range.start),
    end: Math.max(range.end, touched.at(-1)?.end ?? range.end),
  });
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
