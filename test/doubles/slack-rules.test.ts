/** What the double refuses: by the schema made from Slack's types, and by the rules that no schema can say. */
import type { KnownBlock } from "@slack/types";
import { describe, expect, it } from "vitest";
import { type Posting, RULES } from "./slack/rules.ts";
import { blockFaults, viewFaults } from "./slack/schema.ts";

const x = (length: number) => "x".repeat(length);
const plain = (text: string) => ({ type: "plain_text", text }) as const;
const mrkdwn = (text: string) => ({ type: "mrkdwn", text }) as const;
const section = (text: string) => ({ type: "section", text: mrkdwn(text) }) as const;
const button = (more: object = {}) => ({
  type: "button",
  action_id: "more",
  text: plain("More"),
  value: "1",
  ...more,
});
const actions = (...elements: object[]) => ({ type: "actions", elements });
const context = (...elements: object[]) => ({ type: "context", elements });
const rich = (...elements: object[]) => ({
  type: "rich_text",
  elements: [{ type: "rich_text_quote", elements }],
});
const times = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));

/** What, the block that is just taken, the one that is not, and where it is not. */
const STRUCTURE: readonly (readonly [string, object, object, string])[] = [
  ["a section's text", section(x(3000)), section(x(3001)), "/blocks/0/text/text"],
  ["an empty section text", section("x"), section(""), "/blocks/0/text/text"],
  [
    "a section's fields",
    { type: "section", fields: times(10, () => mrkdwn("x")) },
    { type: "section", fields: times(11, () => mrkdwn("x")) },
    "/blocks/0/fields",
  ],
  [
    "a field",
    { type: "section", fields: [mrkdwn(x(2000))] },
    { type: "section", fields: [mrkdwn(x(2001))] },
    "/blocks/0/fields/0/text",
  ],
  [
    "a header",
    { type: "header", text: plain(x(150)) },
    { type: "header", text: plain(x(151)) },
    "/blocks/0/text/text",
  ],
  [
    "a header in mrkdwn",
    { type: "header", text: plain("x") },
    { type: "header", text: mrkdwn("x") },
    "/blocks/0/text/type",
  ],
  [
    "a button's text",
    actions(button({ text: plain(x(75)) })),
    actions(button({ text: plain(x(76)) })),
    "/blocks/0/elements/0/text/text",
  ],
  [
    "a button's value",
    actions(button({ value: x(2000) })),
    actions(button({ value: x(2001) })),
    "/blocks/0/elements/0/value",
  ],
  [
    "a button's link",
    actions(button({ url: x(3000) })),
    actions(button({ url: x(3001) })),
    "/blocks/0/elements/0/url",
  ],
  [
    "a button's style",
    actions(button({ style: "primary" })),
    actions(button({ style: "blue" })),
    "/blocks/0/elements/0/style",
  ],
  [
    "an action_id",
    actions(button({ action_id: x(255) })),
    actions(button({ action_id: x(256) })),
    "/blocks/0/elements/0/action_id",
  ],
  [
    "the number of actions",
    actions(...times(25, () => button())),
    actions(...times(26, () => button())),
    "/blocks/0/elements",
  ],
  [
    "the number in a context",
    context(...times(10, () => mrkdwn("x"))),
    context(...times(11, () => mrkdwn("x"))),
    "/blocks/0/elements",
  ],
  [
    "a block_id",
    { ...section("x"), block_id: x(255) },
    { ...section("x"), block_id: x(256) },
    "/blocks/0/block_id",
  ],
  ["an unknown block", { type: "divider" }, { type: "nope" }, "/blocks/0/type"],
  ["an unknown property", { ...section("x"), expand: true }, { ...section("x"), bogus: true }, "/blocks/0"],
  [
    "an image without words",
    { type: "image", image_url: "https://a.example/b.png", alt_text: "x" },
    { type: "image", image_url: "https://a.example/b.png" },
    "/blocks/0",
  ],
  [
    "a markdown block",
    { type: "markdown", text: x(12_000) },
    { type: "markdown", text: x(12_001) },
    "/blocks/0/text",
  ],
  [
    "a table's rows",
    { type: "table", rows: times(100, () => [{ type: "raw_text", text: "x" }]) },
    { type: "table", rows: times(101, () => [{ type: "raw_text", text: "x" }]) },
    "/blocks/0/rows",
  ],
  [
    "a table's cells",
    { type: "table", rows: [times(20, () => ({ type: "raw_text", text: "x" }))] },
    { type: "table", rows: [times(21, () => ({ type: "raw_text", text: "x" }))] },
    "/blocks/0/rows/0",
  ],
  [
    "rich text",
    rich({ type: "text", text: "x", style: { bold: true } }),
    rich({ type: "text", text: "x", style: { large: true } }),
    "/blocks/0/elements/0/elements/0/style",
  ],
];

describe("the schema", () => {
  it.each(STRUCTURE)("holds %s to its bound", (_what, taken, refused, pointer) => {
    expect(blockFaults([taken])).toEqual([]);
    expect(blockFaults([refused]).join("\n")).toContain(`[json-pointer:${pointer}]`);
  });

  it("says what Slack says of a text that is too long", () => {
    expect(blockFaults([{ type: "divider" }, section(x(3001))])[0]).toBe(
      "[ERROR] must NOT have more than 3000 characters [json-pointer:/blocks/1/text/text]",
    );
  });

  it("refuses a Home view with private metadata of 3001 characters, and a modal without a title", () => {
    const home = { type: "home", blocks: [section("x")], private_metadata: x(3000) };
    expect(viewFaults(home)).toEqual([]);
    expect(viewFaults({ ...home, private_metadata: x(3001) })).toHaveLength(1);
    expect(viewFaults({ type: "modal", title: plain("x"), blocks: [] })).toEqual([]);
    expect(viewFaults({ type: "modal", blocks: [] })).toEqual([
      "[ERROR] must have required property 'title' [json-pointer:/view]",
    ]);
  });
});

const message = (...blocks: object[]): Posting => ({ surface: "message", text: "x", blocks });
const view = (...blocks: object[]): Posting => ({ surface: "view", blocks });
const text = (text: string): Posting => ({ surface: "message", text });

/** Each rule: neighbours that it lets through, and what it refuses. */
const CASES: Readonly<
  Record<string, { readonly taken: readonly Posting[]; readonly refused: readonly Posting[] }>
> = {
  "a section has text or fields": {
    taken: [message(section("x")), message({ type: "section", fields: [mrkdwn("x")] })],
    refused: [message({ type: "section" }), view({ type: "section", fields: [] })],
  },
  "actions and context are not empty": {
    taken: [message(actions(button()), context(mrkdwn("x")))],
    refused: [message(actions()), message(context()), view(actions())],
  },
  "an action_id stands once": {
    taken: [message(actions(button(), button({ action_id: "less" })), actions(button({ action_id: "all" })))],
    refused: [message(actions(button(), button())), message(actions(button()), actions(button()))],
  },
  "a block_id stands once": {
    taken: [message({ ...section("x"), block_id: "a" }, { ...section("x"), block_id: "b" }, section("x"))],
    refused: [message({ ...section("x"), block_id: "a" }, { ...section("x"), block_id: "a" })],
  },
  "a message has at most 50 blocks, a view 100": {
    taken: [
      message(...times(50, () => ({ type: "divider" }))),
      view(...times(100, () => ({ type: "divider" }))),
    ],
    refused: [
      message(...times(51, () => ({ type: "divider" }))),
      view(...times(101, () => ({ type: "divider" }))),
    ],
  },
  "the texts of a message are at most 12,000 characters together": {
    taken: [message(...times(4, () => section(x(3000)))), view(...times(5, () => section(x(3000))))],
    refused: [message(...times(4, () => section(x(3000))), rich({ type: "text", text: "x" }))],
  },
  "no text is empty": {
    taken: [message(section(" "), rich({ type: "text", text: "x" }))],
    refused: [
      message(section("")),
      message(rich({ type: "text", text: "" })),
      message(actions(button({ text: plain("") }))),
    ],
  },
  "& < > are escaped in mrkdwn": {
    taken: [
      text("AT&amp;T &lt;3 &gt;"),
      message(section("<https://a.example/?a=1&b=2|A &amp; B> *bold*")),
      message({ type: "header", text: plain("AT&T <3") }),
      message(rich({ type: "text", text: "AT&T <3" })),
      message({ type: "markdown", text: "> AT&T" }),
      view(section("<#C0DESK> <!date^1392734382^{date}|then>")),
    ],
    refused: [
      text("AT&T"),
      message(section("a < b")),
      message(section("a > b")),
      message(section("> quoted")),
      message(section("&nbsp;")),
      message(section("<https://a.example|A & B>")),
      message(context(mrkdwn("<b>"))),
      view(section("AT&T")),
    ],
  },
  "a message has a text of at most 40,000 characters": {
    taken: [text(x(40_000)), message(section("x")), view(section("x"))],
    refused: [
      text(x(40_001)),
      { surface: "message", blocks: [section("x")] },
      { ...message(section("x")), text: "" },
    ],
  },
  "a button's value is at most 2000 characters": {
    taken: [message(actions(button({ value: x(2000) })))],
    refused: [message(actions(button({ value: x(2001) })))],
  },
  "a link is at most 3000 characters": {
    taken: [message(actions(button({ url: x(3000) }))), message(rich({ type: "link", url: x(3000) }))],
    refused: [message(actions(button({ url: x(3001) }))), message(rich({ type: "link", url: x(3001) }))],
  },
  "no text calls anybody": {
    taken: [
      text("@channel, channel and &lt;!channel&gt;"),
      message(section("<#C0DESK> <!date^1392734382^{date}|then>")),
      message(rich({ type: "text", text: "<!channel>" })),
      message({ type: "header", text: plain("<@U0ALICE>") }),
    ],
    refused: [
      text("<!channel>"),
      text("<!here|here>"),
      text("hello <@U0ALICE>"),
      message(section("<!everyone>")),
      message(section("<!subteam^S1>")),
      message(context(mrkdwn("<@U0ALICE|alice>"))),
      message({ type: "markdown", text: "<!channel>" }),
      view(section("<!channel>")),
    ],
  },
  "no rich text calls anybody": {
    taken: [message(rich({ type: "text", text: "@here" }, { type: "channel", channel_id: "C0DESK" }))],
    refused: [
      message(rich({ type: "broadcast", range: "here" })),
      message(rich({ type: "user", user_id: "U0ALICE" })),
      message(rich({ type: "usergroup", usergroup_id: "S1" })),
    ],
  },
  "no message has Slack look for names in its text": {
    taken: [{ ...text("@channel"), parse: "none", link_names: false }],
    refused: [
      { ...text("@channel"), parse: "full" },
      { ...text("@channel"), link_names: "true" },
    ],
  },
};

describe.each(RULES.map((rule) => [rule.name, rule] as const))("the rule that %s", (name, rule) => {
  const { taken = [], refused = [] } = CASES[name] ?? {};

  it("has cases on both sides", () => {
    expect([taken.length > 0, refused.length > 0]).toEqual([true, true]);
  });

  it.each(taken)("lets its neighbour %# through", (posting) => {
    expect(rule.faults(posting)).toEqual([]);
  });

  it.each(refused)("refuses its case %#", (posting) => {
    expect(rule.faults(posting).join("\n")).toMatch(/^\[ERROR\] .+ \[json-pointer:\/.+\]/);
  });
});

it("lets a whole answer through, schema and rules", () => {
  const blocks = [
    { type: "header", text: plain("NSO v. Facebook") },
    rich({ type: "text", text: "“We sued <NSO> & won.”" }),
    context(mrkdwn("<https://a.example|The article>, 29 October 2019")),
    actions(button(), button({ action_id: "open", url: "https://a.example" })),
  ] as KnownBlock[];
  expect(blockFaults(blocks)).toEqual([]);
  expect(RULES.flatMap((rule) => rule.faults(message(...blocks)))).toEqual([]);
});
