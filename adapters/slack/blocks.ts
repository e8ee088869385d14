/** A message as Slack shows it. Nothing of the record stands where Slack reads markup. */
import type { types } from "@slack/bolt";
import { labelled, type Message, NOTES, type Note, type Press, type Quote } from "../../src/index.ts";
import { ACTION } from "./names.ts";
import { escaped } from "./room.ts";
import { writeValue } from "./value.ts";

type Block = types.KnownBlock;
type Element = types.RichTextText | types.RichTextLink;
type Style = NonNullable<types.RichTextText["style"]>;
type Part = types.RichTextBlock["elements"][number];

/** Blocks, and the same in words for notifications and for those who hear it read. */
export interface Rendered {
  readonly text: string;
  readonly blocks: Block[];
}

export const render = (message: Message): Rendered => ({
  text: textOf(message),
  blocks: blocksOf(message),
});

/** Headline, quotes, notes and source; then what was asked, small; then the buttons, called `action` and a number. */
export function blocksOf(message: Message, action = ACTION): Block[] {
  const { headline, lines, quotes, notes, source, copy, language, presses } = message;
  const head = [
    ...(headline === "" ? [] : [[text(headline, { bold: true })]]),
    ...lines.map((one) => [text(one)]),
  ];
  const note = (one: Note): Element[] => noteOf(one, language);
  const links = (source?.links ?? [])
    .filter(({ url }) => url.length <= LONGEST)
    .map(({ label, url }): Element => ({ type: "link", url, text: label }));
  const foot = [
    ...notes.map(note),
    ...(source ? [note(source.note)] : []),
    ...(links.length > 0 ? [links.flatMap((link, i) => (i === 0 ? [link] : [text(" · "), link]))] : []),
  ];
  const parts: Part[] = [
    ...section(head),
    ...quotes.flatMap((quote) => quoteOf(quote, note)),
    ...section(foot),
    ...(copy === null ? [] : [{ type: "rich_text_preformatted" as const, elements: texts(copy) }]),
  ];
  const rows = presses.filter((row) => row.length > 0);
  return [
    ...(parts.length > 0 ? [{ type: "rich_text" as const, elements: parts }] : []),
    ...smallOf(message),
    ...rows.map((row, i) => buttons(row, `${action}:${i}`, message.question?.text ?? null)),
  ];
}

/** All of it in words, a line each: the excerpt is never there without its source. */
function textOf({ headline, lines, quotes, notes, source, copy, count, language }: Message): string {
  const note = (one: Note) => labelled(one, language);
  const links = source?.links.map(({ label, url }) => note({ label, text: url })) ?? [];
  const all = [
    headline,
    ...lines,
    ...quotes.flatMap(({ label, text, notes }) => [
      ...(label === null ? [] : [label]),
      text,
      ...notes.map(note),
    ]),
    ...notes.map(note),
    ...(source ? [note(source.note), ...links, note(source.place)] : []),
    ...(copy === null ? [] : [copy]),
    ...(count === null ? [] : [count]),
  ];
  return escaped(all.filter((line) => line !== "").join("\n"));
}

/** The words letter for letter; what they are stands above them. */
function quoteOf({ label, text: words, notes }: Quote, note: (one: Note) => Element[]): Part[] {
  return [
    ...section(label === null ? [] : [[text(label, { bold: true })]]),
    { type: "rich_text_quote", elements: texts(words) },
    ...section(notes.map(note)),
  ];
}

/** Where it stands, which one it is, and what was asked: plain text, in which Slack reads no markup. */
function smallOf({ source, count, question, language }: Message): Block[] {
  const asked = question && {
    label: NOTES.question[language],
    text: `/${question.dossier} ${question.text}`,
  };
  const lines = [
    ...(source ? [labelled(source.place, language)] : []),
    ...(count === null ? [] : [count]),
    ...(asked ? [labelled(asked, language)] : []),
  ];
  if (lines.length === 0) return [];
  const elements = lines.map((line) => plain(line.trim()));
  return [{ type: "context", elements }];
}

const plain = (words: string) => ({ type: "plain_text" as const, text: words, emoji: false });

/** Lines under each other; none where there are no lines. */
export function section(lines: readonly (readonly Element[])[]): Part[] {
  const elements = lines.flatMap((line, i) => (i === 0 ? line : [text("\n"), ...line]));
  return elements.length > 0 ? [{ type: "rich_text_section", elements }] : [];
}

/** Words that Slack takes for nothing but words. */
export const text = (words: string, style?: Style): types.RichTextText => ({
  type: "text",
  text: words,
  ...(style && { style }),
});

const LONGEST = 3000; // characters of one element, or of a link
const PIECES = new RegExp(`[^]{1,${LONGEST}}(?![\\udc00-\\udfff])`, "g"); // no letter is cut in two

/** Words of any length: several elements that are read as one where a single one cannot hold them. */
function texts(words: string): types.RichTextText[] {
  const pieces = words.match(PIECES) ?? [];
  return pieces.map((piece) => text(piece));
}

function noteOf(note: Note, language: Message["language"]): Element[] {
  const line = labelled(note, language);
  return [text(line.slice(0, note.label.length), { bold: true }), ...texts(line.slice(note.label.length))];
}

function buttons(row: readonly Press[], id: string, question: string | null): types.ActionsBlock {
  const elements = row.map(({ label, value, isMain }, i) => ({
    type: "button" as const,
    ...(isMain && { style: "primary" as const }),
    action_id: `${id}:${i}`,
    text: plain(label),
    value: writeValue(value, question),
  }));
  return { type: "actions", elements };
}
