/** What no reader expects: letters, names of members, values. */

/** Letters that hide, turn round, part, grow or shrink when folded, or open markup somewhere. */
export const LETTERS: readonly string[] = [
  ...["\0", "\u0007", "\u001b[2J", "\u0085", "\u009b2J", "\ufeff", "\u202e", "\u2066", "\u200b", "\u00ad"],
  ...["\r\n", "\n", "\t", "\v", "\u2028", "\u00a0", "\u202f", " ", "   "],
  ...[
    "\ud835",
    "\udd0a",
    "𝒬",
    "👩‍👩‍👧",
    "🇫🇷",
    "İ",
    "ı",
    "ß",
    "ﬁ",
    "ſ",
    "e\u0301",
    "M\u0308",
    "\u0301",
    "漢",
    "ع",
  ],
  ...[
    "<",
    ">",
    "&",
    "&lt;",
    "<!channel>",
    "<@U1>",
    "@everyone",
    "`",
    "```",
    "*",
    "_",
    "~",
    "|",
    "[x](y)",
    "<t:1:R>",
  ],
  ...[
    '"',
    "'",
    "\\",
    "\\u202e",
    "\\e",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "/",
    "//",
    "../",
    "%2e%2e/",
    "$&",
    "%s",
  ],
  ...[
    "«",
    "»",
    "“",
    "”",
    "?",
    "!",
    "-",
    "--",
    "---\n",
    "#",
    "!!js/function ",
    "&a ",
    "*a",
    "<<: ",
    "]]>",
    "<![CDATA[",
  ],
  ...["__proto__", "constructor", "1", "999999999999999999999", "1e999", "2021-02-30", "null", "NaN"],
];

/** Names that an object has by itself, or that somebody reads. */
export const NAMES: readonly string[] = [
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "toJSON",
    "then",
    "length",
  ],
  ...["", "0", "-1", "id", "type", "text", "name", "value", "\u202e", "\u001b[2J", "a.b", "a[0]", "é"],
];

const deep = (depth: number): unknown => {
  let value: unknown = "deep";
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { in: value };
  return value;
};

/** Values of another kind than the one that stands there. JSON has them all. */
export const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 0.5, 1e308, 2 ** 53, 2 ** 31, -(2 ** 63), Number.MIN_VALUE],
  ...[
    "",
    " ",
    "\n",
    "0",
    "t0",
    "\ud835",
    "\u202e\u0000",
    "x".repeat(5000),
    "../../../etc/passwd",
    "\u{10ffff}",
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    { __proto__: null },
    deep(20),
    deep(300),
    Array.from({ length: 300 }, (_, i) => i),
  ],
  ...[JSON.parse('{"__proto__":{"polluted":true}}'), { constructor: { prototype: { polluted: true } } }],
];
