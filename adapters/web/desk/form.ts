/** What a form of the desk asks for. */
import {
  type Action,
  type Edit,
  type Item,
  type Part,
  partsOf,
  type Range,
  type Refused,
  readDate,
  readFigure,
} from "../../../src/index.ts";

/** The members of a form, by name; empty where there is none. */
export type Form = (name: string) => string;

export type Asked =
  | { readonly action: Action; readonly typed: { readonly into: string; readonly text: string } | null }
  /** What was typed cannot be read. */
  | { readonly refused: Refused; readonly typed: { readonly into: string; readonly text: string } | null };

/** Reads what is to be done with a draft; null where the form is none of ours. */
export function askedIn(form: Form, { article, ...entry }: Item["entry"]): Asked | null {
  const kind = form("do");
  const text = form("typed")
    .replaceAll(/\p{C}+/gu, " ")
    .trim()
    .normalize("NFC"); // as the record is
  const typed = { into: kind, text };
  const edit = (made: Edit): Asked => ({ action: { kind: "edit", edit: made }, typed });
  const range = rangeIn(form, article.text);
  switch (kind) {
    case "accept":
    case "reject":
    case "undo":
      return { action: { kind }, typed: null };
    case "span": {
      const part = partsOf(entry).find((one: Part) => one === form("part"));
      return part && range ? edit({ kind, part, range }) : null;
    }
    case "speaker":
      return range ? edit({ kind, name: text, range }) : null;
    case "date": {
      const date = readDate(text);
      if (!date) return { refused: { kind: "no date", value: text }, typed };
      return edit({ kind, value: date.value, mod: date.mod });
    }
    case "figure": {
      const figure = readFigure(text);
      return figure ? edit({ kind, ...figure }) : { refused: { kind: "no figure" }, typed };
    }
    default:
      return null;
  }
}

/** Half-open, in UTF-16 code units of the article's text; null where it is none, or would part an astral letter. */
function rangeIn(form: Form, text: string): Range | null {
  const [start, end] = [form("start"), form("end")].map((digits) =>
    /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN,
  );
  if (start === undefined || end === undefined || !(start < end && end <= text.length)) return null;
  const isCut = [start, end].some(
    (at) => /^[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]$/.test(text.charAt(at - 1)),
  );
  return isCut ? null : { start, end };
}
