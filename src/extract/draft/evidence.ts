/** Which words prove a date or a figure: the clause around it, as tight as its sentence lets it be. */
import type { Language } from "../../model/language.ts";
import { overlap, type Range, within } from "../../model/selector.ts";
import type { Reading } from "./reading.ts";

// A comma before one of these opens another clause. Kept short: a list or an apposition must not be cut.
const OPENERS: Readonly<Record<Language, string>> = {
  fr:
    "qui|que|dont|où|mais|car|alors\\squ|tandis\\squ|après\\squ|avant\\squ|parce\\squ|puisqu|lorsqu|quand|si\\s|" +
    "affirmant|ajoutant|assurant|déclarant|estimant|expliquant|précisant|soulignant|ciblant|faisant|ayant|étant",
  en:
    "which|who|whom|whose|while|but|because|although|though|whereas|when|unless|" +
    "adding|saying|claiming|arguing|having|being|including",
};

const BOUNDARIES: Readonly<Record<Language, RegExp>> = {
  fr: boundary(OPENERS.fr),
  en: boundary(OPENERS.en),
};

/** A semicolon, a colon, a quotation mark, or a comma before another clause; what it matches belongs to no clause. */
function boundary(openers: string): RegExp {
  return new RegExp(`[;:]\\s|[«»“”"]|,\\s(?=(?:${openers}))`, "gu");
}

/** The clause of `core`: within its sentence, and on its side of what somebody else says. */
export function evidenceOf({ article: { text }, language, at }: Reading, core: Range): Range {
  const { sentence, quotations } = at(core);
  let { start, end } = sentence;
  const narrow = (cut: Range) => {
    if (cut.end <= core.start) start = Math.max(start, cut.end);
    else if (cut.start >= core.end) end = Math.min(end, cut.start);
  };
  for (const { content } of quotations)
    for (const piece of content) {
      if (!overlap(piece, sentence)) continue;
      if (within(core, piece)) {
        start = Math.max(start, piece.start);
        end = Math.min(end, piece.end);
      } else narrow(piece);
    }
  for (const match of text.slice(sentence.start, sentence.end).matchAll(BOUNDARIES[language])) {
    const from = sentence.start + match.index;
    narrow({ start: from, end: from + match[0].length });
  }
  const whole = trimmed(text, { start: Math.min(start, core.start), end: Math.max(end, core.end) }, core);
  const joint = JOINT.exec(text.slice(whole.start, core.start))?.[0].length ?? 0;
  return { start: whole.start + joint, end: whole.end };
}

const JOINT = /^(?:que |qu['’]|that )/i; // joins the clause to what is around it, and is no part of it

/** Without the white space and the punctuation at either end, but with all of `core`. */
export function trimmed(text: string, { start, end }: Range, core: Range): Range {
  while (start < core.start && /[\s,;:.)»”"–—-]/.test(text.charAt(start))) start += 1;
  while (end > core.end && /[\s,;:.(«“"–—-]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
