import type { Range } from "../../../model/selector.ts";
import { sentences } from "../../../text/sentences.ts";
import type { Stretch } from "../marks.ts";
import { tagsOf } from "./tags.ts";

/** A word, a number, a sign, or all that stands between two quotation marks. */
export interface Token extends Range {
  readonly kind: "word" | "number" | "sign" | "quote";
  /** Lower case, with a straight apostrophe; the sign itself for a sign; empty for a quote. */
  readonly lower: string;
  readonly capital: boolean;
  readonly tags: number;
  /** The number of its stretch; -1 for all but a quote. */
  readonly stretch: number;
  /** Whether a quote is something said: no name of a film, and no borrowed word. */
  readonly spoken: boolean;
  /** Counts the paragraphs. */
  readonly paragraph: number;
}

/** A sentence in tokens: a quotation mark never parts two of them. */
export type Sentence = readonly Token[];

const ABBREVIATIONS = new Set(
  (
    "Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Lt Gen Col Capt Cmdr Adm Maj Sgt Rev Hon St Jr Sr Inc Corp Co Ltd No vs Jan Feb Aug Sept " +
    "Oct Nov Dec Ariz Calif Colo Conn Del Fla Ill Ind Kan Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Va Vt Wash Wis Wyo " +
    "Ala Ark Ga Ky La Md"
  ).split(" "),
);
const TOKEN = new RegExp(
  [
    "(?:\\p{Lu}\\.)+(?:\\p{Lu}(?![\\p{L}\\p{N}]))?", // U.S., J. K.
    "['’](?:s|re|ve|ll|d|m|S)(?![\\p{L}\\p{N}])",
    "\\p{Sc}?\\p{N}+(?:[.,:]\\p{N}+)*%?[\\p{L}-]*",
    "[\\p{L}\\p{M}@#][\\p{L}\\p{M}\\p{N}_]*(?:(?<=n)['’]t(?![\\p{L}\\p{N}])|(?:[-&/.’'](?=\\p{L}{3}|\\p{Lu}|\\p{N})[\\p{L}\\p{M}\\p{N}_]+)*)",
    "--+|\\.\\.\\.|[^\\s]",
  ].join("|"),
  "gu",
);

const LONGEST = 300; // tokens: no sentence is longer, so that what looks through a sentence stays linear in the text

/** Cuts a text into sentences of tokens; what stands between quotation marks is one token. */
export function tokenize(text: string, quotes: readonly Stretch[]): readonly Sentence[] {
  const ends = sentences(text, "en").map(({ end }) => end);
  const found: Sentence[] = [];
  let current: Token[] = [];
  let [quote, sentence, paragraph, at] = [0, 0, 0, 0];
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const outer = quotes[quote]?.outer;
    const inQuote = outer !== undefined && outer.start <= match.index;
    const start = inQuote ? outer.start : match.index;
    const dotted =
      text.charAt(match.index + match[0].length) === "." &&
      ABBREVIATIONS.has(match[0]) &&
      match[0].length > 1;
    const stop = match.index + match[0].length + (dotted ? 1 : 0);
    const end = inQuote ? outer.end : Math.min(stop, outer?.start ?? stop);
    if (text.slice(at, start).includes("\n")) paragraph += 1;
    if (((ends[sentence] ?? 0) <= start || current.length >= LONGEST) && current.length > 0) {
      found.push(current);
      current = [];
    }
    // A sentence that ends within the quotation marks ends nothing out here.
    while (sentence < ends.length && (ends[sentence] ?? 0) < (inQuote ? end : start + 1)) sentence += 1;
    current.push(
      inQuote
        ? quoteAt(start, end, quote, isSpoken(text, quotes[quote]), paragraph)
        : tokenAt(text, start, end, paragraph),
    );
    if (inQuote) quote += 1;
    at = end;
  }
  if (current.length > 0) found.push(current);
  return found;
}

/** Whether it reads like an utterance, or ends as a part of one: “I see,”. */
const isSpoken = (text: string, quote: Stretch | undefined): boolean =>
  quote !== undefined &&
  (quote.utterance || /[,?!.…—-]$/.test(text.slice(quote.inner.end - 1, quote.inner.end)));

const quoteAt = (start: number, end: number, stretch: number, spoken: boolean, paragraph: number): Token => ({
  start,
  end,
  kind: "quote",
  lower: "",
  capital: false,
  tags: 0,
  stretch,
  spoken,
  paragraph,
});

function tokenAt(text: string, start: number, end: number, paragraph: number): Token {
  const raw = text.slice(start, end);
  const lower = raw.toLowerCase().replace("’", "'");
  const kind = /^\p{Sc}?\p{N}/u.test(raw) ? "number" : /[\p{L}\p{N}]/u.test(raw) ? "word" : "sign";
  const bare = lower.endsWith(".") && lower.length > 2 ? lower.slice(0, -1) : lower;
  return {
    start,
    end,
    kind,
    lower,
    capital: /^\p{Lu}/u.test(raw),
    tags: kind === "sign" ? 0 : tagsOf(bare),
    stretch: -1,
    spoken: false,
    paragraph,
  };
}
