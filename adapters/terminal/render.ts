/** An answer as lines of a terminal: words first, colour only as a second sign. */
import { styleText } from "node:util";
import {
  type Answer,
  beforeLine,
  differenceLine,
  type Excerpt,
  headline,
  helpLines,
  type Language,
  labelled,
  type Note,
  notesOf,
  placeLine,
  sourceLine,
  whoLine,
  wording,
} from "../../src/index.ts";

export interface Screen {
  readonly colour: boolean;
  /** Columns to wrap at, which change as the window does; null where lines must stay whole, as in a file. */
  readonly columns: () => number | null;
}

const WIDEST = 100; // columns: longer lines are hard to read
const BAR = "│ ";
const INDENT = "  ";

/** Renders an answer with its sources; `next` says how to ask for the next page. Ends without a line break. */
export function render(answer: Answer, screen: Screen, next: Readonly<Record<Language, string>>): string {
  const { language } = answer;
  const paint = painter(screen);
  const lines = [paint(answer.kind === "found" ? ["bold", "green"] : ["bold", "yellow"], headline(answer))];
  for (const word of answer.check?.words ?? []) {
    const line = differenceLine(word, language);
    if (line !== null) lines.push(`${INDENT}- ${line}`);
  }
  const before = answer.check && beforeLine(answer.check, language);
  if (before) lines.push(`${INDENT}- ${before}`);
  if (answer.kind === "usage") {
    if (answer.reason === "no such page" || answer.reason === "too long") return lines.join("\n");
    const { dossier, dossiers } = answer;
    const known = dossiers.includes(dossier) ? dossier : (dossiers[0] ?? "");
    for (const { label, text } of helpLines(known, language))
      lines.push(`${INDENT}${paint(["bold"], label)}`, `${INDENT}${INDENT}${text}`);
    return lines.join("\n");
  }
  for (const excerpt of answer.excerpts) lines.push("", ...excerptLines(excerpt, language, screen));
  if (answer.more > 0)
    lines.push(
      "",
      paint(
        ["dim"],
        labelled({ label: wording.more(answer.more, language), text: next[language] }, language),
      ),
    );
  return lines.join("\n");
}

function excerptLines(excerpt: Excerpt, language: Language, screen: Screen): string[] {
  const note = (one: Note) => noteLines(one, language, screen);
  return [
    ...quotation(excerpt, screen),
    ...notesOf(excerpt, language).flatMap(note),
    ...(excerpt.denials ?? []).flatMap((denial) => [
      ...note({
        label: wording.denial[language],
        text: whoLine(denial, language) ?? placeLine(denial, language),
      }),
      ...quotation(denial, screen).map((line) => `${INDENT}${line}`),
    ]),
    ...note({ label: wording.source[language], text: sourceLine(excerpt, language) }),
    ...note({ label: wording.place[language], text: placeLine(excerpt, language) }),
  ];
}

function noteLines(note: Note, language: Language, screen: Screen): string[] {
  const [first = "", ...rest] = wrap(labelled(note, language), screen, INDENT);
  return [first.replace(note.label, painter(screen)(["cyan"], note.label)), ...rest];
}

/** The excerpt whole, a bar before each line. */
function quotation({ verbatim }: Excerpt, screen: Screen): string[] {
  const paint = painter(screen);
  return verbatim
    .split("\n")
    .flatMap((line) => wrap(line, screen, BAR))
    .map((line) => `${paint(["dim"], BAR)}${paint(["bold"], line.slice(BAR.length))}`);
}

/** Breaks at spaces, `indent` before every line; a word longer than a line stays whole. */
function wrap(text: string, screen: Screen, indent: string): string[] {
  const columns = screen.columns();
  if (columns === null) return [`${indent}${text}`];
  const room = Math.min(columns, WIDEST) - indent.length;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(`${indent}${line}`);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, `${indent}${line}`];
}

type Format = Exclude<Parameters<typeof styleText>[0], string> extends readonly (infer One)[] ? One[] : never;

const painter =
  ({ colour }: Screen) =>
  (format: Format, text: string): string =>
    colour ? styleText(format, text) : text;
