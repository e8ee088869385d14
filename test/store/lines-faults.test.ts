import { expect, it, suite } from "vitest";
import {
  ARTICLE,
  addTide,
  all,
  DOSSIER,
  FACTS,
  faultLines,
  folder,
  hash,
  link,
  move,
  remove,
  type Spoil,
  set,
  swap,
  TEXT,
  write,
} from "../record.ts";
import { articles, dated, facts, factsOf, LINES, lines, MORE, quote, TIDE, vast } from "./archive.ts";

suite("an archive of lines", () => {
  const COMMA = "look for a comma or a quote too many or too few";
  const FAULTS: readonly (readonly [name: string, spoil: Spoil, line: string])[] = [
    [
      "an id that is none",
      articles({ ...TIDE, id: "Tide" }),
      `${MORE}: line 1, id: must be 1 to 64 of a-z, 0-9 and inner hyphens; there stands "Tide"`,
    ],
    ["a line without an id", articles(TIDE, { ...TIDE, id: undefined }), `${MORE}: line 2, id: is missing`],
    [
      "an id twice",
      articles({ ...TIDE, id: "storm" }, TIDE, TIDE),
      `${MORE}: line 3, id: "tide" is already the id of ${MORE}: line 2`,
    ],
    [
      "the id of a file in an earlier one",
      write("port/articles/sea.jsonl", lines({ ...TIDE, id: "quays" })),
      `port/articles/sea.jsonl: line 1, id: "quays" is already the id of ${ARTICLE}`,
    ],
    [
      "a file whose id an earlier line has",
      articles({ ...TIDE, id: "quays" }),
      `${ARTICLE}: "quays" is already the id of ${MORE}: line 1`,
    ],
    [
      "an unknown particular",
      articles({ ...TIDE, editor: "B" }),
      `${MORE}: line 1: Unrecognized key: "editor"`,
    ],
    [
      "an inferred date without a basis",
      articles({ ...TIDE, published: { value: "2021-03", inferred: true } }),
      `${MORE}: line 1, published: an inferred date needs its "basis"; there stands {"value":"2021-03","inferred":true}`,
    ],
    [
      "a year that is a number",
      articles({ ...TIDE, published: { value: 2021 } }),
      `${MORE}: line 1, published.value: Invalid input: expected string, received number; there stands 2021`,
    ],
    ["a line without a text", articles({ ...TIDE, text: undefined }), `${MORE}: line 1, text: is missing`],
    [
      "a blank text",
      articles({ ...TIDE, text: " \n" }),
      `${MORE}: line 1, text: is empty; there stands " \\n"`,
    ],
    [
      "a title of another article",
      articles({ ...TIDE, title: "La gare" }),
      `${MORE}: line 1, title: does not stand in the text: "La gare"`,
    ],
    [
      "a standfirst that does not stand there",
      articles({ ...TIDE, standfirst: "La houle" }),
      `${MORE}: line 1, standfirst: does not stand in the text: "La houle"`,
    ],
    [
      "a text that is not NFC",
      articles({ ...TIDE, text: TEXT.replace("été", "e\u0301té") }),
      `${MORE}: line 1, text, line 2: is not in Unicode NFC: normalise it`,
    ],
    [
      "an override of the writing direction",
      articles({ ...TIDE, text: TEXT.replace("pluie", "\u202epluie") }),
      `${MORE}: line 1: has a control character, U+202E: delete it`,
    ],
    [
      "one written as an escape",
      write(MORE, lines(TIDE).replace("pluie", "\\u202epluie")),
      `${MORE}: line 1, text, line 3: has a control character, U+202E: delete it`,
    ],
    [
      "one in a particular",
      write(MORE, lines(TIDE).replace("La Vigie", "\\u202eLa Vigie")),
      `${MORE}: line 1, publisher: has a control character, U+202E: delete it`,
    ],
    [
      "a byte order mark in a text",
      write(MORE, lines(TIDE).replace("pluie", "\\ufeffpluie")),
      `${MORE}: line 1, text, line 3: has a control character, U+FEFF: delete it`,
    ],
    [
      "a carriage return in a text",
      articles({ ...TIDE, text: TEXT.replaceAll("\n", "\r\n") }),
      `${MORE}: line 1, text, line 1: ends in a carriage return (CRLF): save it with LF line ends`,
    ],
    [
      "half a letter in a text",
      write(MORE, lines(TIDE).replace("𝒬", "\\ud835")),
      `${MORE}: line 1, text, line 3: has half a letter, U+D835: write all of it`,
    ],
    [
      "an article of 10 MB",
      articles(TIDE, { ...TIDE, id: "long", text: `${TIDE.title}${" Le port.".repeat(1_111_112)}` }),
      `${MORE}: line 2: has 10,000,181 bytes, expected at most 5,000,000 bytes: split it`,
    ],
    [
      "a line of facts above 50 MB",
      vast(LINES, 50_000_001),
      `${LINES}: line 1: has 50,000,001 bytes, expected at most 50,000,000 bytes: split it`,
    ],
    [
      "a file above 1 GB",
      vast(MORE, 1_000_000_001),
      `${MORE}: has 1,000,000,001 bytes, expected at most 1,000,000,000 bytes: split it`,
    ],
    [
      "an empty line between two",
      write(LINES, `${lines(factsOf("quays"))}\n${lines(factsOf("quays"))}`),
      `${LINES}: line 2: is empty: delete it`,
    ],
    ["an empty line first", write(MORE, `\n${lines(TIDE)}`), `${MORE}: line 1: is empty: delete it`],
    ["a file of nothing", write(MORE, ""), `${MORE}: is empty: delete it`],
    ["a file of empty lines", write(LINES, "\n\n"), `${LINES}: is empty: delete it`],
    [
      "a line of a space",
      write(LINES, `${lines(factsOf("quays"))} \n`),
      `${LINES}: line 2, column 2: is no JSON: the end is out of place (value expected): ${COMMA}`,
    ],
    [
      "an object in many lines",
      write(LINES, `${lines(factsOf("quays"))}{`),
      `${LINES}: line 2, column 2: is no JSON: the end is out of place (close brace expected): ${COMMA}`,
    ],
    [
      "a comma between lines",
      write(LINES, `${lines(factsOf("quays")).trimEnd()},\n`),
      `${LINES}: line 1, column ${lines(factsOf("quays")).length}: is no JSON: "," is out of place (end of file expected): ${COMMA}`,
    ],
    [
      "a member twice",
      write(LINES, `${lines(factsOf("quays"))}{"article":"quays","article":"tide"}`),
      `${LINES}: line 2, column 20: "article" stands twice in one object: delete one`,
    ],
    ["brackets without end", write(LINES, "[".repeat(100_000)), `${LINES}: line 1: is nested deeper than 64`],
    [
      "a byte that is never UTF-8",
      write(MORE, Buffer.concat([Buffer.from(lines(TIDE)), Buffer.from([0xff, 0x0a])])),
      `${MORE}: line 2: is not UTF-8 here: save it as UTF-8`,
    ],
    [
      "half a letter at the end of a line",
      write(MORE, Buffer.concat([Buffer.from([0xf0, 0x9d, 0x0a]), Buffer.from(lines(TIDE))])),
      `${MORE}: line 1: is not UTF-8 here: save it as UTF-8`,
    ],
    [
      "a byte order mark",
      write(MORE, `\ufeff${lines(TIDE)}`),
      `${MORE}: line 1: begins with a byte order mark: save it as UTF-8 without one`,
    ],
    [
      "a byte order mark where two files meet",
      write(MORE, `${lines(TIDE)}\ufeff${lines({ ...TIDE, id: "storm" })}`),
      `${MORE}: line 2: begins with a byte order mark: save it as UTF-8 without one`,
    ],
    [
      "CRLF",
      write(MORE, lines(TIDE).replace("\n", "\r\n")),
      `${MORE}: line 1: ends in a carriage return (CRLF): save it with LF line ends`,
    ],
    [
      "a control character",
      write(MORE, lines(TIDE).replace("pluie", "pl\u0007uie")),
      `${MORE}: line 1: has a control character, U+0007: delete it`,
    ],
    [
      "a link to nowhere",
      link(MORE, "nowhere.jsonl"),
      `${MORE}: is a link to nowhere: put the file itself here`,
    ],
    ["a folder named like a file of lines", folder(MORE), `${MORE}: is no file`],
    [
      "facts of no article",
      facts(factsOf("storm")),
      `${LINES}: line 1, article: "storm" is no article of this dossier: quays`,
    ],
    [
      "facts of a text that has changed",
      facts({ ...factsOf("quays"), sha256: hash("") }),
      `${LINES}: line 1, sha256: quays has changed since its facts were reviewed: expected ${hash("")}, the text now has ${hash(TEXT)}. Read the facts against it again, then put that hash here`,
    ],
    [
      "a fact that does not fit the schema",
      facts(factsOf("quays"), factsOf("quays", dated("ebb", { value: "soon" }))),
      `${LINES}: line 2, facts[0].when.value: is no ISO 8601 date, interval or duration; there stands "soon"`,
    ],
    [
      "words that stand nowhere",
      facts(factsOf("quays"), factsOf("quays", dated("ebb", { at: quote("le 4 mars") }))),
      `${LINES}: line 2, facts[0].when.at: (ebb) expected "le 4 mars"; it stands nowhere in the article: copy it letter for letter`,
    ],
    [
      "an id that a fact in another line has",
      facts(factsOf("quays", dated("ebb")), factsOf("quays", dated("ebb"))),
      `${LINES}: line 2, facts[0].id: "ebb" is already the id of ${LINES}: line 1, facts[0]`,
    ],
    [
      "a date counted from nothing",
      facts(factsOf("quays", dated("ebb", { anchorTimeID: "storm" }))),
      `${LINES}: line 1, facts[0].when.anchorTimeID: "storm" is neither t0 nor an occurrence of this dossier`,
    ],
    [
      "direct speech that crosses direct speech",
      all(
        set("facts[2].kind", "quotation"),
        set("facts[2].when", undefined),
        set("facts[2].source", { name: "X", at: quote("La mairie") }),
        set("facts[2].cue", null),
        set("facts[2].content", quote("a fermé les quais")),
        set("facts[2].directness", "direct"),
        facts(
          factsOf("quays", {
            ...dated("ebb"),
            kind: "quotation",
            when: undefined,
            source: { name: "X", at: quote("La mairie") },
            cue: null,
            content: quote("les quais le 3"),
            directness: "direct",
          }),
        ),
      ),
      `${LINES}: line 1, facts[0].content: shares letters with the direct speech of "closing"`,
    ],
  ];
  it.each(FAULTS)("refuses %s", async (_name, spoil, line) => {
    expect(await faultLines(spoil)).toEqual([line]);
  });

  // one fault, one line: whose facts these are may stand in the line that cannot be read.
  it.each([
    ["is no JSON", write(MORE, `{"id":"tide"\n${lines({ ...TIDE, id: "storm" })}`)],
    ["has a fault", articles({ ...TIDE, publisher: undefined })],
    ["has no id that can be one", articles({ ...TIDE, id: "the tide" })],
    ["is in a file that cannot be read", vast(MORE, 1_000_000_001)],
  ])("does not call the article unknown whose line %s", async (_name, spoil) => {
    const found = await faultLines(spoil, facts(factsOf("tide", dated("ebb"))));
    expect(found).toEqual([expect.stringMatching(`^${MORE}: `)]);
  });

  it("is asked for where a dossier holds nothing that is read", async () => {
    expect(await faultLines(remove("port/facts"), move(ARTICLE, "port/articles/quays.json"))).toEqual([
      "port/articles/quays.json: is not read: only files in .md and .jsonl stand here",
    ]);
  });

  it("tells ten of its articles where a fact file names another, and how many more there are", async () => {
    const many = Array.from({ length: 1100 }, (_, i) => ({ ...TIDE, id: `tide-${i}` }));
    expect(await faultLines(articles(...many), facts(factsOf("storm")))).toEqual([
      `${LINES}: line 1, article: "storm" is no article of this dossier: ${many
        .slice(0, 10)
        .map(({ id }) => id)
        .join(", ")} and 1,091 more`,
    ]);
  });

  it.each([
    [100, []],
    [101, [`${LINES}: has 1 more fault: mend those above, then check again`]],
    [1200, [`${LINES}: has 1,100 more faults: mend those above, then check again`]],
  ])("tells the first hundred of %i faults of a file, and of those of another", async (count, more) => {
    const broken = Array.from({ length: count }, () => factsOf("storm"));
    const found = await faultLines(facts(...broken), set("facts[0].id", "Swell"));
    const known = `"storm" is no article of this dossier: quays`;
    expect(found.slice(0, 100)).toEqual(
      Array.from({ length: 100 }, (_, i) => `${LINES}: line ${i + 1}, article: ${known}`),
    );
    expect(found.slice(100)).toEqual([...more, expect.stringMatching(`^${FACTS}: facts\\[0\\]\\.id: `)]);
  });

  it("gives its faults by line, and those of other files where these stand", async () => {
    const found = await faultLines(
      addTide({ closing: "ebb" }),
      articles({ ...TIDE, id: "a" }, { ...TIDE, id: "b", title: "La gare" }, { ...TIDE, id: "c", text: "" }),
      facts(factsOf("a", dated("ebb")), factsOf("a", dated("tides", { value: "soon" }))),
      swap(ARTICLE, "publisher: La Vigie\n", ""),
      set("facts[0].rumour", 1, "port/facts/tide.json"),
      set("draft", true, DOSSIER),
    );
    expect(found.map((line) => line.split(": ").slice(0, 2).join(": "))).toEqual([
      "port/dossier.json: Unrecognized key",
      `${MORE}: line 2, title`,
      `${MORE}: line 3, text`,
      `${ARTICLE}: publisher`,
      `${LINES}: line 2, facts[0].when.value`,
      "port/facts/tide.json: facts[0]",
    ]);
  });
});
