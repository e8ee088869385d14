/** A message as Discord's components. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from "discord.js";
import {
  labelled,
  type Message,
  NOTES,
  type Note,
  type Press,
  type Quote,
  type Room,
} from "../../src/index.ts";
import { codeBlock, escaped, unescaped } from "./markdown.ts";

const MOST = 3900; // code units of the 4,000 that all texts of a message have, the rest for what stands between them
const BYTES = 10_000; // of UTF-8 in a message: a little more is answered with HTTP 500 (discord-api-docs #8554)
const QUOTES = 9; // of three components each, of the 40 that a message has; 13 are kept for what stands around them
const AROUND = 12; // code units that make a line bold, small, quoted or a link

/** A message's texts within Discord's limits, as they are once escaped. */
export const ROOM: Room = {
  most: MOST,
  measure: (text) => {
    const written = escaped(text);
    return AROUND + Math.max(written.length, Math.ceil((Buffer.byteLength(written) * MOST) / BYTES));
  },
  quotes: QUOTES,
};

const QUESTION = 4711; // the id of the text with the question: it comes back with every press

// A second sign beside the words of the headline.
const COLOURS = { found: 0x2e7d32, other: 0xb26a00 } as const;

/** Renders a message whole; every text of the record is escaped. */
export function render(message: Message): APIMessageTopLevelComponent[] {
  const { language, headline, lines, quotes, notes, source, copy, question, isFound } = message;
  const note = (one: Note) => noteLine(one, message);
  const small = [source?.place && labelled(source.place, language), message.count].filter(
    (one) => one != null,
  );
  const links = (source?.links ?? []).map(({ label, url }) => `[${escaped(label)}](<${url}>)`).join(" · ");
  const about = [
    ...notes.map(note),
    ...(source ? [note(source.note)] : []),
    ...(links === "" ? [] : [links]),
    ...small.map((line) => `-# ${escaped(line)}`),
  ];
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    ...(quotes.length > 0 && { accent_color: isFound ? COLOURS.found : COLOURS.other }),
    components: [
      text([`**${escaped(headline)}**`, ...lines.map(escaped)].join("\n")),
      ...quotes.flatMap((quote) => quoteTexts(quote, note)),
      ...(copy === null ? [] : [text(codeBlock(copy) ?? escaped(copy))]),
      ...(about.length > 0 ? [text(about.join("\n"))] : []),
      ...(question
        ? [
            { type: ComponentType.Separator, spacing: SeparatorSpacingSize.Small } as const,
            { ...text(`-# ${questionLine(message, question)}`), id: QUESTION },
          ]
        : []),
    ],
  };
  return [container, ...message.presses.map(row)];
}

const text = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });

/** The words by themselves in a text of their own, so that the quotation ends where they do. */
const quoteTexts = (
  { label, text: words, notes }: Quote,
  note: (one: Note) => string,
): APITextDisplayComponent[] => [
  ...(label === null ? [] : [text(`**${escaped(label)}**`)]),
  text(`>>> ${escaped(words)}`),
  ...(notes.length > 0 ? [text(notes.map(note).join("\n"))] : []),
];

function noteLine(note: Note, { language }: Message): string {
  const line = escaped(labelled(note, language));
  const label = escaped(note.label);
  return `**${label}**${line.slice(label.length)}`;
}

const questionLine = (
  { language }: Message,
  { dossier, text: asked }: NonNullable<Message["question"]>,
): string => escaped(labelled({ label: NOTES.question[language], text: `/${dossier} ${asked}` }, language));

/** A component as a press brings it back, as far as the question is looked for in it. */
interface Returned {
  readonly id?: number;
  readonly content?: string;
  readonly components?: readonly Returned[];
}

/** The question of a message of ours, as it comes back with a press; null where it has none. */
export function questionIn(components: readonly Returned[]): string | null {
  const within = (one: Returned) => (Array.isArray(one?.components) ? one.components : []);
  const all: readonly Returned[] = components.flatMap((one) => [one, ...within(one)]);
  const written = all.find((one) => one?.id === QUESTION)?.content;
  return typeof written !== "string" ? null : (/\/\S+ (.*)$/s.exec(unescaped(written))?.[1] ?? null);
}

const row = (presses: readonly Press[]): APIActionRowComponent<APIButtonComponentWithCustomId> => ({
  type: ComponentType.ActionRow,
  components: presses.map(({ label, value, isMain }) => ({
    type: ComponentType.Button,
    style: isMain ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label,
    custom_id: value,
  })),
});
