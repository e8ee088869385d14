import { expect, it, suite } from "vitest";
import { parseArticle } from "../../src/store/parse.ts";
import { ARTICLE, DOSSIER, FACTS, faultLines, type Spoil, swap, TEXT, write } from "../record.ts";

type Row = readonly [name: string, spoil: Spoil, line: string];
const COMMA = "look for a comma or a quote too many or too few";
const NO_FRONT = "has no front matter: begin with a line ---, the particulars, a line ---";
const NONE = "has no particulars: title, publisher, language, published";

/** The article's file with another text. */
const text = (body: string) => swap(ARTICLE, `${TEXT}\n`, body);

suite("parseJson()", () => {
  const FAULTS: readonly Row[] = [
    [
      "a comma too many",
      swap(DOSSIER, ",", ",,"),
      `${DOSSIER}: line 3, column 21: is no JSON: "," is out of place (property name expected): ${COMMA}`,
    ],
    [
      "a comma too few",
      swap(DOSSIER, ",", ""),
      `${DOSSIER}: line 4, column 5: is no JSON: "\\"en" is out of place (comma expected): ${COMMA}`,
    ],
    [
      "a comma before a brace",
      swap(DOSSIER, /(?<=port")\n/, ",\n"),
      `${DOSSIER}: line 5, column 3: is no JSON: "}" is out of place (property name expected): ${COMMA}`,
    ],
    [
      "a brace too many",
      swap(DOSSIER, /$/, "}"),
      `${DOSSIER}: line 7, column 1: is no JSON: "}" is out of place (end of file expected): ${COMMA}`,
    ],
    [
      "a brace too few",
      write(DOSSIER, '{\n  "title": {'),
      `${DOSSIER}: line 2, column 13: is no JSON: the end is out of place (close brace expected): ${COMMA}`,
    ],
    [
      "a line break in a string",
      swap(DOSSIER, "Le port", "Le\nport"),
      `${DOSSIER}: line 3, column 11: is no JSON: "\\"Le" is out of place (unexpected end of string): ${COMMA}`,
    ],
    [
      "an empty file",
      write(DOSSIER, ""),
      `${DOSSIER}: line 1, column 1: is no JSON: the end is out of place (value expected): ${COMMA}`,
    ],
    [
      "a NUL byte",
      swap(DOSSIER, "Le port", "Le\0port"),
      `${DOSSIER}: line 3: has a control character, U+0000: delete it`,
    ],
    [
      "a NUL that is an escape",
      swap(DOSSIER, "The port", "The\\u0000port"),
      `${DOSSIER}: title.en: has a control character, U+0000: delete it`,
    ],
    [
      "half a letter",
      swap(FACTS, '"sha256"', '"$schema": "\\ud835", "sha256"'),
      `${FACTS}: $schema: has half a letter, U+D835: write all of it`,
    ],
    [
      "a comment",
      swap(DOSSIER, "\n  }", "\n  } // end"),
      `${DOSSIER}: line 5, column 5: is no JSON: "/" is out of place (invalid comment token): ${COMMA}`,
    ],
    ["brackets without end", write(FACTS, "[".repeat(100_000)), `${FACTS}: is nested deeper than 64`],
    [
      "brackets in brackets",
      write(FACTS, "[".repeat(5000) + "]".repeat(5000)),
      `${FACTS}: is nested deeper than 64`,
    ],
    [
      "a member twice",
      swap(DOSSIER, '"en"', '"fr"'),
      `${DOSSIER}: line 4, column 5: "fr" stands twice in one object: delete one`,
    ],
    [
      "null",
      write(FACTS, "null"),
      `${FACTS}: Invalid input: expected object, received null; there stands null`,
    ],
  ];
  it.each(FAULTS)("refuses %s", async (_name, spoil, line) => {
    expect(await faultLines(spoil)).toEqual([line]);
  });

  // V8 gives no position for an unexpected token in Node 20, but the place is where the token stands.
  it.each<Row>([
    [
      "a string without quotes",
      swap(DOSSIER, '"Le port"', "Le port"),
      `${DOSSIER}: line 3, column 11: is no JSON: "Le" is out of place (invalid symbol): ${COMMA}`,
    ],
    [
      "a typographic quote",
      swap(DOSSIER, '"Le port"', "“Le port”"),
      `${DOSSIER}: line 3, column 11: is no JSON: "“Le" is out of place (invalid symbol): ${COMMA}`,
    ],
  ])("tells the place of %s", async (_name, spoil, line) => {
    expect(await faultLines(spoil)).toEqual([line]);
  });
});

suite("parseArticle()", () => {
  const FAULTS: readonly Row[] = [
    ["no front matter", write(ARTICLE, TEXT), `${ARTICLE}: line 1: ${NO_FRONT}`],
    ["front matter without an end", swap(ARTICLE, "\n---\n", "\n"), `${ARTICLE}: line 1: ${NO_FRONT}`],
    ["front matter after a blank line", swap(ARTICLE, "---", "\n---"), `${ARTICLE}: line 1: ${NO_FRONT}`],
    ["an empty file", write(ARTICLE, ""), `${ARTICLE}: line 1: ${NO_FRONT}`],
    ["empty front matter", write(ARTICLE, `---\n---\n${TEXT}`), `${ARTICLE}: line 2: ${NONE}`],
    ["a list for front matter", write(ARTICLE, `---\n- a\n---\n${TEXT}`), `${ARTICLE}: line 2: ${NONE}`],
    [
      "a member twice",
      swap(ARTICLE, "language", "publisher: B\nlanguage"),
      `${ARTICLE}: line 4: is no YAML: Map keys must be unique`,
    ],
    [
      "a tab",
      swap(ARTICLE, "  value", "\tvalue"),
      `${ARTICLE}: line 6: is no YAML: Tabs are not allowed as indentation`,
    ],
    [
      "a quote without end",
      swap(ARTICLE, "La Vigie", '"La Vigie'),
      `${ARTICLE}: line 9: is no YAML: Missing closing "quote`,
    ],
    [
      "an unknown particular",
      swap(ARTICLE, "publisher", "editor: B\npublisher"),
      `${ARTICLE}: Unrecognized key: "editor"`,
    ],
    [
      "a particular __proto__",
      swap(ARTICLE, "publisher", "__proto__: {}\npublisher"),
      `${ARTICLE}: Unrecognized key: "__proto__"`,
    ],
    [
      "an inferred date without a basis",
      swap(ARTICLE, /\n {2}basis.*/, ""),
      `${ARTICLE}: published: an inferred date needs its "basis"; there stands {"value":"2021-03","inferred":true}`,
    ],
    [
      "an address that is no web page",
      swap(ARTICLE, "language", "url: javascript:alert(1)\nlanguage"),
      `${ARTICLE}: url: Invalid URL; there stands "javascript:alert(1)"`,
    ],
    [
      "a title of another article",
      swap(ARTICLE, "title: Le port", "title: La gare"),
      `${ARTICLE}: title: does not stand in the text: "La gare de Brélac ferme ses quais"`,
    ],
    [
      "a title with another apostrophe",
      swap(ARTICLE, /title: .*/, "title: tout l'été"),
      `${ARTICLE}: title: does not stand in the text: "tout l'été"`,
    ],
    [
      "a standfirst that does not stand there",
      swap(ARTICLE, "language", "standfirst: La houle\nlanguage"),
      `${ARTICLE}: standfirst: does not stand in the text: "La houle"`,
    ],
    ["an empty article", text(""), `${ARTICLE}: has no text after its front matter`],
    ["an article of one line end", text("\n"), `${ARTICLE}: has no text after its front matter`],
    [
      "a text that is not NFC",
      swap(ARTICLE, "l’été", "l’e\u0301te\u0301"),
      `${ARTICLE}: line 13: is not in Unicode NFC: normalise it`,
    ],
    [
      "a letter that NFC replaces",
      swap(ARTICLE, "pluie", "\u212bpluie"),
      `${ARTICLE}: line 12: is not in Unicode NFC: normalise it`,
    ],
  ];
  it.each(FAULTS)("refuses %s", async (_name, spoil, line) => {
    expect(await faultLines(spoil)).toEqual([line]);
  });

  it("refuses front matter that is nested deeper than can be read", async () => {
    const lines = await faultLines(swap(ARTICLE, "La Vigie", "[".repeat(20_000)));
    expect(lines).toEqual([expect.stringMatching(`^${ARTICLE}: line 3: is no YAML: `)]);
  });

  const PARTICULARS =
    "---\ntitle: Le port\npublisher: La Vigie\nlanguage: fr\npublished: { value: 2021-03-09 }\n---\n";
  it.each([
    ["without a line end at its end", "Le port", "Le port"],
    ["with the line end that editors add", "Le port\n", "Le port"],
    ["with further line ends", "Le port\n\n\n", "Le port\n\n"],
    ["with blank lines and spaces first", "\n  Le port\n", "\n  Le port"],
    ["with three hyphens in the text", "Le port\n---\n: \n---\nfin\n", "Le port\n---\n: \n---\nfin"],
    [
      "with letters that NFC leaves alone",
      "Le port d’İzmir, M\u0308arta, 𝒬, \u200d\n",
      "Le port d’İzmir, M\u0308arta, 𝒬, \u200d",
    ],
  ])("keeps every letter of a text %s", (_name, body, expected) => {
    const parsed = parseArticle("quays", ARTICLE, PARTICULARS + body);
    expect("data" in parsed && parsed.data.text).toBe(expected);
    expect("data" in parsed && parsed.data.published).toEqual({ value: "2021-03-09", inferred: false });
  });

  // an alias in front matter is a fault at its line.
  it.each([
    ["an alias", swap(ARTICLE, "publisher: La Vigie", "publisher: &a La Vigie\nauthor: *a")],
    ["an alias of nothing", swap(ARTICLE, "publisher: La Vigie", "publisher: *Vigie")],
  ])("refuses %s", async (_name, spoil) => {
    expect(await faultLines(spoil)).toEqual([
      expect.stringMatching(/^port\/articles\/quays\.md: line [34]: /),
    ]);
  });

  // YAML reads a bare year as a number, but a journalist writes no quotation marks around it.
  it("reads a publication year", async () => {
    expect(await faultLines(swap(ARTICLE, "value: 2021-03", "value: 2021"))).toEqual([]);
  });

  // only the text must be in NFC, so the line is one of the text.
  it("tells the line of the text that is not NFC, whatever the front matter", async () => {
    const spoils = [swap(ARTICLE, "The storm", "The sto\u0302rm"), swap(ARTICLE, "l’été", "l’e\u0301té")];
    expect(await faultLines(...spoils)).toEqual([`${ARTICLE}: line 13: is not in Unicode NFC: normalise it`]);
  });
});
