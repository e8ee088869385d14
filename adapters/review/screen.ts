/** The whole screen of the review desk as lines. */
import { styleText } from "node:util";
import {
  current,
  dateReading,
  draftExcerpt,
  draftNotes,
  endLine,
  headerLine,
  type Item,
  KIND,
  type Language,
  labelled,
  type Notice,
  noticeLine,
  PART,
  type Range,
  refusedLine,
  SAID,
  type Session,
  SPAN_KEYS,
  sourceLine,
  stateLine,
  tally,
  wordsAt,
} from "../../src/index.ts";
import { wrap } from "./columns.ts";
import { markedLines, paragraphAround } from "./passage.ts";
import type { Span, Typing, View } from "./view.ts";
import { ALL_KEYS, ASKS, hiddenLine, keysOf, LINE_KEYS, legend, words } from "./wording.ts";

export interface Screen {
  readonly colour: boolean;
  readonly language: Language;
  /** Of the window, which may change. */
  readonly columns: () => number;
  readonly rows: () => number;
}

const WIDEST = 100; // columns: longer lines are hard to read

/** What is drawn: `card` is what the keys are about, `below` changes with every key. */
export interface Drawn {
  readonly card: readonly string[];
  readonly below: readonly string[];
}

/** Draws the desk; `session` is null until the reviewer has told who they are. */
export function draw(session: Session | null, view: View, notice: Notice | null, screen: Screen): Drawn {
  const below = belowOf(session, view, screen);
  const item = session && current(session);
  const said = notice ? paint(screen, "yellow", lines(noticeLine(notice, screen.language), screen)) : [];
  if (view.mode === "help") return { card: helpOf(screen), below };
  if (!session) return { card: [], below };
  const head = headOf(session, item, screen);
  if (!item) return { card: [...head, ...said, ""], below };
  const about = aboutOf(item, screen);
  const notes =
    view.mode === "card" || view.mode === "more"
      ? [...notesUnder(item, screen), ...sourceOf(item, screen)]
      : [];
  if (view.mode === "more") return { card: [...head, ...about, "", ...notes, ""], below };
  const top = [...head, ...said, ...about, ""];
  const left = screen.rows() - top.length - below.length - 2; // an empty line under each of the others
  const passage = passageOf(item, view, screen, Math.max(FEWEST, left - Math.min(notes.length, FEWEST)));
  const under = cutOff(notes, Math.max(FEWEST, left - passage.length), screen);
  return { card: [...top, ...passage, "", ...under, ...(under.length > 0 ? [""] : [])], below };
}

/** As many of the lines as there is room for, and how to see the others. */
const cutOff = (all: readonly string[], most: number, { colour, language }: Screen): readonly string[] =>
  all.length <= most
    ? all
    : [
        ...all.slice(0, most - 1),
        ...paint({ colour }, "dim", [`${hiddenLine(all.length - most + 1, language)} (m)`]),
      ];

const FEWEST = 4; // lines of the paragraph and of what is told of it, however low the window

const room = ({ columns }: Screen): number => Math.max(20, Math.min(columns() - 1, WIDEST));

const lines = (text: string, screen: Screen): readonly string[] =>
  wrap(text, room(screen)).map(({ start, end }) => text.slice(start, end));

type Format = Parameters<typeof styleText>[0];

const paint = (
  { colour }: Pick<Screen, "colour">,
  format: Format,
  all: readonly string[],
): readonly string[] => (colour ? all.map((one) => styleText(format, one)) : all);

function headOf(session: Session, item: Item | null, screen: Screen): readonly string[] {
  const { all, accepted, rejected } = tally(session);
  const at = Math.min(session.at + 1, all);
  const article = item?.entry.article.id ?? session.dossier.id;
  return paint(
    screen,
    "bold",
    lines(headerLine({ at, all, accepted, rejected, article }, screen.language), screen),
  );
}

/** Its kind, its id, and who drafted it or what became of it. */
function aboutOf(item: Item, screen: Screen): readonly string[] {
  const { language } = screen;
  const { fact } = item.entry;
  return lines(`${KIND[fact.kind][language]} · ${fact.id} · ${stateLine(item, language)}`, screen);
}

const SHOWN = 240; // letters: what is longer is marked in the paragraph above

const sourceOf = ({ entry }: Item, screen: Screen): readonly string[] =>
  paint(screen, "dim", lines(sourceLine(draftExcerpt(entry, screen.language), screen.language), screen));

function notesUnder({ entry }: Item, screen: Screen): readonly string[] {
  const { language } = screen;
  const notes = [...draftNotes(entry, language)];
  const content = wordsAt(entry, "content");
  if (content !== null) notes.unshift({ label: SAID[language], text: shortened(content) });
  return notes.flatMap((note) => {
    const [first = "", ...rest] = lines(labelled(note, language), screen);
    const label = screen.colour ? styleText("cyan", note.label) : note.label;
    return [first.replace(note.label, () => label), ...rest];
  });
}

/** The beginning and the end of long words, in one line. */
function shortened(text: string): string {
  const one = text.replaceAll("\n", " ");
  return one.length <= SHOWN ? one : `${one.slice(0, SHOWN / 2)} […] ${one.slice(-SHOWN / 2)}`;
}

/** The paragraph with the words marked; of a long one the lines around them. */
function passageOf({ entry }: Item, view: View, screen: Screen, most: number): readonly string[] {
  const [outer, inner] = marksOf(entry, view);
  const marked = paragraphAround(entry.article.text, outer, inner);
  const { lines: all, first, last } = markedLines(marked, { colour: screen.colour, room: room(screen) });
  if (all.length <= most) return all;
  const size = Math.max(most - 2, last - first + 1); // the marked words in any case
  const from = Math.min(Math.max(0, first - Math.floor((size - (last - first + 1)) / 2)), all.length - size);
  const hidden = (count: number) =>
    count > 0 ? paint(screen, "dim", [hiddenLine(count, screen.language)]) : [];
  return [...hidden(from), ...all.slice(from, from + size), ...hidden(all.length - from - size)];
}

function marksOf({ ranges }: Item["entry"], view: View): readonly [outer: Range, inner: Range | null] {
  if (view.mode === "span") return [view.range, view.range];
  return [ranges.evidence, ranges.content ?? ranges.when ?? ranges.figure ?? ranges.entity ?? null];
}

function belowOf(session: Session | null, view: View, screen: Screen): readonly string[] {
  const { language } = screen;
  const item = session && current(session);
  switch (view.mode) {
    case "help":
    case "more":
      return lines(words.anyKey[language], screen);
    case "span":
      return [...spanLines(view, item, screen), ...dim(legend(SPAN_KEYS, language), screen)];
    case "line":
      return [...typingLines(view, item, screen), ...dim(legend(LINE_KEYS, language), screen)];
    case "card":
      return [
        ...(session && !item ? lines(endLine(tally(session).left, language), screen) : []),
        ...dim(legend(keysOf(item ? item.entry.fact.kind : null), language), screen),
      ];
  }
}

const dim = (text: string, screen: Screen): readonly string[] => paint(screen, "dim", lines(text, screen));

const refusal = ({ refused }: Span | Typing, screen: Screen): readonly string[] =>
  refused ? paint(screen, "yellow", lines(refusedLine(refused, screen.language), screen)) : [];

function spanLines(view: Span, item: Item | null, screen: Screen): readonly string[] {
  const { language } = screen;
  const what = view.name === null ? PART[view.part][language] : `${words.speaker[language]} (${view.name})`;
  const how = `${words.moving[view.end][language]}, ${words.steps[view.by][language]}`;
  const marked = item ? shortened(item.entry.article.text.slice(view.range.start, view.range.end)) : "";
  return [
    ...lines(labelled({ label: what, text: marked }, language), screen),
    ...lines(how, screen),
    ...refusal(view, screen),
  ];
}

function typingLines(view: Typing, item: Item | null, screen: Screen): readonly string[] {
  const { language } = screen;
  const typed = `> ${typedLine(view.line, screen)}`;
  return [
    ...lines(ASKS[view.asks][language], screen),
    typed,
    ...(view.asks === "date" && item
      ? lines(dateReading(item.entry, view.line.text, language) ?? "→ ?", screen)
      : []),
    ...refusal(view, screen),
  ];
}

/** What is typed with its cursor; of a long line what stands around it. */
function typedLine({ text, at }: Typing["line"], screen: Screen): string {
  const width = room(screen) - 5; // columns beside the sign, the cursor and what it stands on
  const left = Array.from(text.slice(0, at)).slice(-width);
  const [under = " ", ...right] = Array.from(text.slice(at));
  const cursor = screen.colour ? styleText("inverse", under) : `|${under}`;
  return `${left.join("")}${cursor}${right.slice(0, width - left.length).join("")}`;
}

function helpOf(screen: Screen): readonly string[] {
  return [...ALL_KEYS.flatMap(([keys, does]) => lines(`${keys}  ${does[screen.language]}`, screen)), ""];
}
