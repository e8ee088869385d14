/** Each rule of the Discord double refuses its case, and takes the neighbour. */
import { Locale } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { absent } from "./absent.ts";
import { COMMAND_RULES } from "./discord/command-rules.ts";
import type { Json } from "./discord/json.ts";
import { NO_OPENAPI, openApi } from "./discord/openapi.ts";
import { brokenByChoices, brokenByCommand, brokenByMessage, MESSAGE_RULE_LIST } from "./discord/rules.ts";

const V2 = 1 << 15;
const QUIET = { allowed_mentions: { parse: [] } };
const message = (body: Json, creates = true) =>
  brokenByMessage({ body: { ...QUIET, ...body }, creates, flags: Number(body.flags ?? 0) });
const words = (problems: ReturnType<typeof message>): readonly string[] =>
  problems.map(({ path, message: told }) => `${path} ${told}`);

const button = (custom_id: string, more: Json = {}): Json => ({
  type: 2,
  style: 1,
  label: "x",
  custom_id,
  ...more,
});
const rows = (count: number): Json => ({
  content: "x",
  components: Array.from({ length: count }, (_, at) => ({ type: 1, components: [button(`b${at}`)] })),
});
const display = (...contents: readonly string[]): Json => ({
  flags: V2,
  components: [{ type: 17, components: contents.map((content) => ({ type: 10, content })) }],
});
const link = (length: number): Json => ({
  content: "x",
  components: [
    { type: 1, components: [{ type: 2, style: 5, label: "x", url: "https://e.org/".padEnd(length, "x") }] },
  ],
});
const embeds = (...lengths: readonly number[]): Json => ({
  embeds: lengths.map((length) => ({ description: "x".repeat(length) })),
});
const field = (value: string): Json => ({ embeds: [{ fields: [{ name: "n", value }] }] });

/** [what it is about, refused, the words, the neighbour that is taken] */
const MESSAGES: readonly (readonly [string, Json, string, Json])[] = [
  [
    "unknown property",
    { content: "x", ephemeral: true },
    "/ephemeral is not a property of a message",
    { content: "x" },
  ],
  [
    "no allowed_mentions",
    { content: "x", allowed_mentions: undefined },
    "/allowed_mentions must have parse: []",
    { content: "x" },
  ],
  [
    "allowed_mentions without parse",
    { content: "x", allowed_mentions: { replied_user: false } },
    "/allowed_mentions must have parse: []",
    { content: "x", allowed_mentions: { parse: [], replied_user: false } },
  ],
  [
    "parse with users",
    { content: "x", allowed_mentions: { parse: ["users"] } },
    "/allowed_mentions must have parse: []",
    { content: "x" },
  ],
  ["emptiness", { content: " " }, " must have content, an embed or a component", { content: "." }],
  [
    "embed total",
    embeds(3000, 3001),
    "/embeds have 6001 characters, must have 6000 at most",
    embeds(3000, 3000),
  ],
  ["empty field value", field(" "), "/embeds/0/fields/0/value must not be empty", field("v")],
  [
    "content in V2",
    { ...display("x"), content: "x" },
    "/content cannot stand in a message of Components V2",
    { ...display("x"), content: null },
  ],
  [
    "embeds in V2",
    { ...display("x"), embeds: [{ title: "x" }] },
    "/embeds cannot stand in a message of Components V2",
    { ...display("x"), embeds: [] },
  ],
  [
    "unknown component",
    { content: "x", components: [{ type: 99 }] },
    "/components/0 has no component of type 99",
    rows(1),
  ],
  [
    "unknown property of a component",
    { content: "x", components: [{ type: 1, components: [button("a", { lable: "x" })] }] },
    "/components/0/components/0/lable is not a property of this component",
    rows(1),
  ],
  ["six rows", rows(6), "/components has 6 rows, must have 5 at most", rows(5)],
  [
    "a container without the flag",
    { ...display("x"), flags: 0 },
    "/components/0 needs the flag IS_COMPONENTS_V2 (1 << 15)",
    display("x"),
  ],
  [
    "41 components",
    display(...Array.from({ length: 40 }, () => "x")),
    "/components has 41 components, must have 40 at most",
    display(...Array.from({ length: 39 }, () => "x")),
  ],
  [
    "4001 characters of text",
    display("x".repeat(4000), "x"),
    "/components has 4001 characters of text, must have 4000 at most",
    display("x".repeat(3999), "x"),
  ],
  [
    "10 001 bytes of text",
    display(`${"€".repeat(3333)}xx`),
    "/components has 10001 bytes of text, must have 10000 at most",
    display(`${"€".repeat(3333)}x`),
  ],
  [
    "a custom_id twice",
    { content: "x", components: [{ type: 1, components: [button("a"), button("a")] }] },
    "/components/0/components/1/custom_id is there twice",
    { content: "x", components: [{ type: 1, components: [button("a"), button("b")] }] },
  ],
  [
    "a long url",
    link(513),
    "/components/0/components/0/url has 513 characters, must have 512 at most",
    link(512),
  ],
  [
    "a link button with a custom_id",
    {
      content: "x",
      components: [{ type: 1, components: [button("a", { style: 5, url: "https://e.org" })] }],
    },
    "/components/0/components/0/custom_id must not be there",
    link(20),
  ],
  [
    "a button without a label",
    { content: "x", components: [{ type: 1, components: [button("a", { label: "" })] }] },
    "/components/0/components/0/label must not be empty without an emoji",
    {
      content: "x",
      components: [{ type: 1, components: [button("a", { label: "", emoji: { name: "🔎" } })] }],
    },
  ],
];

describe("a message", () => {
  it.each(MESSAGES)("is refused for %s, and its neighbour taken", (_, refused, told, taken) => {
    expect(words(message(refused))).toEqual([told]);
    expect(words(message(taken))).toEqual([]);
  });

  it("may be empty of what an edit leaves alone", () => {
    expect(message({ components: [] }, false)).toEqual([]);
    expect(words(message({ components: [] }, true))).toEqual([" must have content, an embed or a component"]);
  });

  it("counts a section's accessory as a component", () => {
    const section = (id: string): Json => ({
      type: 9,
      components: [{ type: 10, content: "x" }],
      accessory: button(id),
    });
    const many = (count: number): Json => ({
      flags: V2,
      components: Array.from({ length: count }, (_, at) => section(`b${at}`)),
    });
    expect(words(message(many(14)))).toEqual(["/components has 42 components, must have 40 at most"]);
    expect(message(many(13))).toEqual([]);
  });
});

const command = (more: Json = {}): Json => ({ name: "nso", description: "The dossier", ...more });
const option = (name: string, more: Json = {}): Json => ({ type: 3, name, description: "d", ...more });
const choices = (count: number, length: number): readonly Json[] =>
  Array.from({ length: count }, () => ({ name: "n", value: "v".repeat(length) }));

const COMMANDS: readonly (readonly [string, Json, string, Json])[] = [
  ["an unknown property", command({ nmae: "x" }), "/nmae is not a property of a command", command()],
  [
    "an upper-case name",
    command({ name: "Nso" }),
    '/name is "Nso", must be 1–32 lower-case letters',
    command({ name: "été" }),
  ],
  [
    "a name with a space",
    command({ options: [option("a b")] }),
    '/options/0/name is "a b", must be 1–32 lower-case letters',
    command({ options: [option("a-b")] }),
  ],
  [
    "an upper-case translation",
    command({ name_localizations: { fr: "Été" } }),
    '/name_localizations/fr is "Été", must be 1–32 lower-case letters',
    command({ name_localizations: { fr: "été" } }),
  ],
  [
    "an empty description",
    command({ description: "" }),
    "/description has 0 characters, must have 1–100",
    command({ description: "d" }),
  ],
  [
    "a long description in French",
    command({ description_localizations: { fr: "d".repeat(101) } }),
    "/description_localizations/fr has 101 characters, must have 1–100",
    command({ description_localizations: { fr: "d".repeat(100) } }),
  ],
  [
    "a context menu with a description",
    command({ type: 3, name: "Check This" }),
    "/description must be empty in a context menu",
    { type: 3, name: "Check This" },
  ],
  [
    "an unknown locale",
    command({ name_localizations: { klingon: "nso" } }),
    "/name_localizations/klingon is not a locale of Discord",
    command({ name_localizations: { "es-419": "nso" } }),
  ],
  [
    "the same option twice in French",
    command({
      options: [
        option("who", { name_localizations: { fr: "qui" } }),
        option("whom", { name_localizations: { fr: "qui" } }),
      ],
    }),
    '/options "qui" is there twice in fr',
    command({
      options: [
        option("who", { name_localizations: { fr: "qui" } }),
        option("whom", { name_localizations: { de: "qui" } }),
      ],
    }),
  ],
  [
    "a translation like another's name",
    command({ options: [option("who", { name_localizations: { fr: "qui" } }), option("qui")] }),
    '/options "qui" is there twice in fr',
    command({ options: [option("who", { name_localizations: { fr: "qui" } }), option("quoi")] }),
  ],
  [
    "the same option twice",
    command({ options: [option("who"), option("who")] }),
    '/options "who" is there twice in the default',
    command({ options: [option("who"), option("whom")] }),
  ],
  [
    "a required option behind another",
    command({ options: [option("a"), option("b", { required: true })] }),
    "/options must have required ones first",
    command({ options: [option("b", { required: true }), option("a")] }),
  ],
  [
    "a subcommand beside an option",
    command({ options: [option("a"), option("b", { type: 1 })] }),
    "/options must be all subcommands or none",
    command({ options: [option("a", { type: 1 }), option("b", { type: 1 })] }),
  ],
  [
    "autocomplete beside choices",
    command({ options: [option("a", { autocomplete: true, choices: choices(1, 1) })] }),
    "/options/0/choices must not be there beside autocomplete",
    command({ options: [option("a", { autocomplete: true })] }),
  ],
  [
    "8001 characters",
    { name: "n", description: "d", options: [option("o", { choices: choices(1, 7996) })] },
    " has 8001 characters, must have 8000 at most",
    { name: "n", description: "d", options: [option("o", { choices: choices(1, 7995) })] },
  ],
];

describe("a command", () => {
  it.each(COMMANDS)("is refused for %s, and its neighbour taken", (_, refused, told, taken) => {
    expect(words(brokenByCommand(refused))).toEqual([told]);
    expect(words(brokenByCommand(taken))).toEqual([]);
  });

  it("counts only the longest translation", () => {
    const long = (fr: number, de: number): Json => ({
      name: "n",
      description: "d",
      description_localizations: { fr: "x".repeat(fr), de: "x".repeat(de) },
      options: [option("o", { choices: choices(1, 7899) })],
    });
    // 1 + 95 for the command, 2 for the option, 1 + 7899 for the choice.
    expect(words(brokenByCommand(long(97, 90)))).toEqual([]);
    expect(words(brokenByCommand(long(97, 98)))).toEqual([" has 8001 characters, must have 8000 at most"]);
  });

  it("takes every locale of Discord", () => {
    const names = Object.fromEntries(Object.values(Locale).map((locale) => [locale, "nso"]));
    expect(Object.keys(names).length).toBeGreaterThan(30);
    expect(brokenByCommand(command({ name_localizations: names }))).toEqual([]);
  });
});

describe("autocomplete", () => {
  it.each([
    ["26 choices", choices(26, 1), "/choices has 26 choices, must have 25 at most", choices(25, 1)],
    [
      "a value of 101",
      choices(1, 101),
      "/choices/0/value has 101 characters, must have 1–100",
      choices(1, 100),
    ],
    ["an empty value", choices(1, 0), "/choices/0/value has 0 characters, must have 1–100", choices(1, 1)],
    [
      "a name of 101",
      [{ name: "n".repeat(101), value: 1 }],
      "/choices/0/name has 101 characters, must have 1–100",
      [{ name: "n".repeat(100), value: 1 }],
    ],
    [
      "translations",
      [{ name: "n", value: "v", name_localizations: { fr: "m" } }],
      "/choices/0/name_localizations has no effect in autocomplete",
      [],
    ],
  ] as const)("is refused for %s, and its neighbour taken", (_, refused, told, taken) => {
    expect(words(brokenByChoices({ choices: refused }))).toEqual([told]);
    expect(words(brokenByChoices({ choices: taken }))).toEqual([]);
  });
});

it("has a case for every rule", () => {
  const fires = (
    rule: { broken(subject: never): readonly unknown[] },
    subjects: readonly unknown[],
  ): boolean => subjects.some((subject) => rule.broken(subject as never).length > 0);
  const drafts = MESSAGES.map(([, body]) => ({
    body: { ...QUIET, ...body },
    creates: true,
    flags: Number(body.flags ?? 0),
  }));
  expect(MESSAGE_RULE_LIST.filter((rule) => !fires(rule, drafts)).map(({ name }) => name)).toEqual([]);
  const bodies = COMMANDS.map(([, body]) => body);
  expect(COMMAND_RULES.filter((rule) => !fires(rule, bodies)).map(({ name }) => name)).toEqual([]);
});

describe.skipIf(absent(openApi() === null, NO_OPENAPI))("the neighbours", () => {
  it.each(MESSAGES)("of %s conform to Discord's document too", (_, _refused, _told, taken) => {
    expect(openApi()?.request("POST", "/channels/1/messages", { ...QUIET, ...taken })).toEqual([]);
  });

  // A choice's value may have 6000 characters there: the case of 8000 has one of more, so as to be short.
  it.each(COMMANDS.slice(0, -1))("of %s conform to Discord's document too", (_, _refused, _told, taken) => {
    expect(openApi()?.request("POST", "/applications/1/commands", taken)).toEqual([]);
  });
});
