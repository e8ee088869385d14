import type { Range } from "../../../model/selector.ts";
import { boundedSentences } from "../../../text/sentences.ts";
import type { Stretch } from "../marks.ts";
import { withSurnames } from "./surnames.ts";

/** A word, a sign, or a whole stretch of quoted words, which no rule looks into. */
export interface Token extends Range {
  /** In lower case, with straight apostrophes and all accents; a quoted stretch is "«»". */
  readonly low: string;
  readonly raw: string;
  readonly isCapital: boolean;
  readonly isWord: boolean;
  readonly stretch: Stretch | null;
}

/** A sentence; a stretch of quoted words is never cut. */
export interface Sentence extends Range {
  readonly tokens: readonly Token[];
  /** The paragraph's number in the article. */
  readonly paragraph: number;
}

const CLITIC = "(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce)(?![\\p{L}\\p{N}])";
const TOKEN = new RegExp(
  [
    "(?:[cdjlmnst]|(?:jus|lors|puis|quoi|quel)?qu)['’](?=[\\p{L}\\p{N}«“\"])", // what is elided
    `-${CLITIC}`, // dit|-il, a|-t-il
    "(?:M|MM|Mr|Dr|Me|Mgr|Pr|Mme|St)\\.(?=\\s\\p{Lu})|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*(?=\\s?[\\p{Lu}])", // M. Dupont, J.-P. Dupont
    `[\\p{L}\\p{M}\\p{N}]+(?:(?:-(?!${CLITIC})|['’.&](?=[\\p{L}\\p{N}]))[\\p{L}\\p{M}\\p{N}]+)*`,
    "\\.{2,}|[^\\s\\p{L}\\p{N}]",
  ].join("|"),
  "giu",
);

/** Cuts an article into sentences of tokens. */
export function sentencesOf(text: string, stretches: readonly Stretch[]): readonly Sentence[] {
  const found: Sentence[] = [];
  const tokens = tokensOf(text, stretches);
  let at = 0;
  let paragraph = 0;
  let last = 0;
  for (const { start, end } of wholeSentences(text, stretches)) {
    if (text.slice(last, start).includes("\n")) paragraph += 1;
    last = end;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at += 1;
    if (at > from) found.push({ start, end, paragraph, tokens: tokens.slice(from, at) });
  }
  return found;
}

/** The sentences of the text, those that meet within a stretch made one. */
function wholeSentences(text: string, stretches: readonly Stretch[]): readonly Range[] {
  const found: { start: number; end: number }[] = [];
  let at = 0;
  for (const { start, end } of boundedSentences(text, "fr")) {
    const last = found.at(-1);
    while (at < stretches.length && (stretches[at]?.outer.end ?? 0) <= start) at += 1;
    const stretch = stretches[at];
    if (last && stretch && stretch.outer.start < last.end && stretch.outer.start < start) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

function tokensOf(text: string, stretches: readonly Stretch[]): readonly Token[] {
  const found: Token[] = [];
  let from = 0;
  for (const stretch of [...stretches, null]) {
    const to = stretch?.outer.start ?? text.length;
    TOKEN.lastIndex = from;
    for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
      const raw = match[0].slice(0, to - match.index);
      const first = raw.charAt(0);
      found.push({
        start: match.index,
        end: match.index + raw.length,
        raw,
        low: raw.includes("’") ? raw.toLowerCase().replaceAll("’", "'") : raw.toLowerCase(),
        isCapital: first >= "A" && first !== first.toLowerCase(),
        isWord: (first >= "a" && first <= "z") || /[\p{L}\p{N}]/u.test(first),
        stretch: null,
      });
    }
    if (!stretch) break;
    const { start, end } = stretch.outer;
    found.push({ start, end, raw: "«»", low: "«»", isCapital: false, isWord: false, stretch });
    from = end;
  }
  return withSurnames(found);
}
