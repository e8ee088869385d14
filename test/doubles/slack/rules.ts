/** What Slack, or this bot's promises, refuse and no schema sees: an ordered list, each rule about one thing. */
import { fault } from "./schema.ts";
import { type Found, markupOf, walk } from "./walk.ts";

/** What is posted: `text` beside blocks for a message, blocks alone for a Home view or a modal. */
export interface Posting {
  readonly surface: "message" | "view";
  readonly text?: unknown;
  readonly blocks?: readonly unknown[];
  readonly parse?: unknown;
  readonly link_names?: unknown;
}

/** A rule tells every place that breaks it; nothing when it holds. */
export interface Rule {
  readonly name: string;
  readonly faults: (posting: Posting) => string[];
}

const BLOCKS = { message: 50, view: 100 };
const MESSAGE_TEXT = 12_000; // characters in all its texts: undocumented, seen at 12–13.2 thousand (bolt-js #2509)
const TOP_TEXT = 40_000; // characters; Slack cuts what is longer
const BUTTON_VALUE = 2000;
const URL_LENGTH = 3000;
// A user, a user group, or everybody. `<!date^…>` calls nobody.
const CALL = /<!(?:channel|here|everyone|subteam)\b[^>]*>|<@[^>]*>/;

export const RULES: readonly Rule[] = [
  {
    name: "a section has text or fields",
    faults: each(
      ({ node }) => node.type === "section" && node.text === undefined && !isFilled(node.fields),
      "missing text or fields",
    ),
  },
  {
    name: "actions and context are not empty",
    faults: each(
      ({ node }) =>
        /^(?:actions|context|context_actions)$/.test(String(node.type)) && !isFilled(node.elements),
      "must provide at least one element",
    ),
  },
  { name: "an action_id stands once", faults: unique("action_id") },
  { name: "a block_id stands once", faults: unique("block_id") },
  {
    name: "a message has at most 50 blocks, a view 100",
    faults: ({ surface, blocks = [] }) =>
      blocks.length > BLOCKS[surface]
        ? [fault(`no more than ${BLOCKS[surface]} items allowed`, "/blocks")]
        : [],
  },
  {
    name: "the texts of a message are at most 12,000 characters together",
    faults: ({ surface, blocks }) => {
      const length = walk(blocks).reduce((sum, { node }) => sum + textOf(node.text).length, 0);
      return surface === "message" && length > MESSAGE_TEXT ? [fault("msg_blocks_too_long", "/blocks")] : [];
    },
  },
  {
    name: "no text is empty",
    faults: each(({ node }) => node.text === "", "must be more than 0 characters"),
  },
  {
    name: "& < > are escaped in mrkdwn",
    faults: (posting) =>
      markupOf(posting)
        .filter(({ syntax, text }) => syntax === "mrkdwn" && hasBareMarkup(text))
        .map(({ pointer }) => fault("unescaped & < or >", pointer)),
  },
  {
    name: "a message has a text of at most 40,000 characters",
    faults: ({ surface, text, blocks }) => {
      if (surface === "view") return [];
      if (textOf(text).length > TOP_TEXT) return [fault("msg_too_long", "/text")];
      return blocks !== undefined && textOf(text) === ""
        ? [fault("missing text beside blocks", "/text")]
        : [];
    },
  },
  {
    name: "a button's value is at most 2000 characters",
    faults: each(
      ({ node }) => node.type === "button" && textOf(node.value).length > BUTTON_VALUE,
      `must be less than ${BUTTON_VALUE + 1} characters`,
    ),
  },
  {
    name: "a link is at most 3000 characters",
    faults: each(
      ({ node }) => textOf(node.url).length > URL_LENGTH,
      `must be less than ${URL_LENGTH + 1} characters`,
    ),
  },
  {
    name: "no text calls anybody",
    faults: (posting) =>
      markupOf(posting)
        .filter(({ text }) => CALL.test(text))
        .map(({ pointer }) => fault("calls somebody", pointer)),
  },
  {
    name: "no rich text calls anybody",
    faults: each(({ node }) => /^(?:broadcast|user|usergroup)$/.test(String(node.type)), "calls somebody"),
  },
  {
    name: "no message has Slack look for names in its text",
    faults: ({ parse, link_names }) =>
      parse === "full" || String(link_names) === "true" ? [fault("calls whoever is named", "/parse")] : [],
  },
];

/** Every fault that the rules find, in their order. */
export function ruleFaults(posting: Posting): string[] {
  return RULES.flatMap((rule) => rule.faults(posting));
}

/** A rule about single objects, wherever in the blocks they stand. */
function each(breaks: (found: Found) => boolean, message: string): Rule["faults"] {
  return ({ blocks }) =>
    walk(blocks)
      .filter(breaks)
      .map(({ pointer }) => fault(message, pointer));
}

function unique(key: "action_id" | "block_id"): Rule["faults"] {
  return ({ blocks }) => {
    const seen = new Set<unknown>();
    return walk(blocks)
      .filter(({ node }) => node[key] !== undefined && (seen.has(node[key]) || !seen.add(node[key])))
      .map(({ node, pointer }) => fault(`${key} "${String(node[key])}" stands twice`, pointer));
  };
}

/** Whether & < > stand outside an entity (`&amp;`) and outside `<…>`. A leading > is refused too: `&gt;` quotes as well. */
function hasBareMarkup(text: string): boolean {
  // Of a link its label remains, which has to be escaped as well; its address need not be.
  const bare = text.replaceAll(/<(?:https?:|mailto:|tel:|[@#!])[^<>|]*(?:\|([^<>]*))?>/g, "$1");
  return /[<>]|&(?!(?:amp|lt|gt);)/.test(bare);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
