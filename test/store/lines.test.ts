import fc from "fast-check";
import { expect, it, suite } from "vitest";
import { CodePoints } from "../../src/model/code-points.ts";
import { describe } from "../../src/model/selector.ts";
import { faultLine } from "../../src/store/fault.ts";
import { readDossiers } from "../../src/store/files.ts";
import { all, FACTS, hash, record, remove, type Spoil, TEXT, write } from "../record.ts";
import { articles, asLines, dated, facts, factsOf, lines, MORE, review, TIDE } from "./archive.ts";

fc.configureGlobal({ seed: 20_210_303 });

suite("an archive of lines", () => {
  it("is read beside files, in the order of the files, then of the lines", async () => {
    const root = await record(
      articles({ ...TIDE, id: "storm" }, TIDE),
      facts(factsOf("tide", dated("ebb")), factsOf("storm", dated("gale"))),
    );
    const { dossiers, faults } = await readDossiers(root);
    expect(faults).toEqual([]);
    expect(dossiers[0]?.articles.map(({ id, text }) => [id, text])).toEqual([
      ["storm", TEXT],
      ["tide", TEXT],
      ["quays", TEXT],
    ]);
    expect(dossiers[0]?.entries.map(({ article, fact }) => `${article.id}: ${fact.id}`)).toEqual([
      "storm: gale",
      "tide: ebb",
      ...["closing", "marta", "sailors", "swell", "payment"].map((id) => `quays: ${id}`),
    ]);
  });

  const MINDS_NOT: readonly (readonly [name: string, spoil: Spoil])[] = [
    ["no line end at its end", write(MORE, lines(TIDE).trimEnd())],
    ["empty lines at its end", write(MORE, `${lines(TIDE)}\n\n`)],
    [
      "two fact files of one article",
      all(articles(TIDE), facts(factsOf("tide", dated("ebb")), factsOf("tide"))),
    ],
    [
      "a line of facts of an article that has a file of them",
      all(articles(TIDE), facts(factsOf("quays", dated("ebb")))),
    ],
    ["facts in lines of an article in a file", all(articles(TIDE), asLines(FACTS))],
    [
      "a date counted from a fact in another line",
      all(
        articles(TIDE),
        facts(factsOf("tide", dated("ebb", { anchorTimeID: "flow" })), factsOf("tide", dated("flow"))),
      ),
    ],
    ["a line without a fact", all(articles(TIDE), facts(factsOf("tide")))],
    [
      "letters written as escapes",
      write(
        MORE,
        lines(TIDE).replace(
          /[^\0-~]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
        ),
      ),
    ],
  ];
  it.each(MINDS_NOT)("minds not: %s", async (_name, spoil) => {
    const { dossiers, faults } = await readDossiers(await record(spoil));
    expect(faults.map(faultLine)).toEqual([]);
    expect(dossiers[0]?.articles.map(({ id, text }) => [id, text])).toEqual([
      ["tide", TEXT],
      ["quays", TEXT],
    ]);
  });

  it.each([
    ["line ends at its end", "Le port\n\n"],
    ["blank lines and spaces first", "\n  Le port"],
    ["a tab and a no-break space", "Le port\t\u00a0!"],
    ["what would be front matter", "---\nLe port\n---\n"],
    ["quotation marks and slashes", 'Le port "\\/'],
    ["line separators", "Le port\u2028\u2029"],
    ["3 MB of letters of two, three and four bytes", `Le port${" é…𝒬".repeat(300_000)}`],
  ])("keeps every letter of a text with %s", async (_name, text) => {
    const root = await record(articles({ ...TIDE, id: "a", title: "Le port", text }, TIDE));
    const { dossiers, faults } = await readDossiers(root);
    expect(faults.map(faultLine)).toEqual([]);
    expect(dossiers[0]?.articles.map((article) => article.text === text)).toEqual([true, false, false]);
  });

  // Astral letters, marks that NFC leaves alone, İ, and what YAML and JSON write as escapes.
  const WORDS = fc.constantFrom(
    ..."ab’İ…\t\"'\\/:#-{",
    "é",
    "M\u0308",
    "𝒬",
    "👩‍👧",
    "\u00a0",
    "\u2028",
    ". ",
    "\n",
  );
  const STORY = fc.array(WORDS, { maxLength: 60 }).map((pieces) => `La marée ${pieces.join("")}.`);
  const STORIES = fc.array(
    fc.record({ text: STORY, cuts: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

  it("gives the dossier that the same record gives in files, and in both", async () => {
    await fc.assert(
      fc.asyncProperty(
        STORIES,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        async (stories, inLines) => {
          const made = stories.map(({ text, cuts }, i) => {
            const anchored = { text, points: new CodePoints(text) };
            const own = cuts.map(([from, length], k) => {
              const letters = Array.from(text);
              const first = from % 2; // a letter of the words that every text has
              const last = first + 1 + (length % (letters.length - first));
              const at = (count: number) => letters.slice(0, count).join("").length;
              const words = describe(anchored, { start: at(first), end: at(last) });
              const entity = { type: "place", name: "La marée", at: words };
              return { id: `fact-${i}-${k}`, kind: "entity", evidence: words, entity, review };
            });
            const front = { ...TIDE, title: "La marée", id: `a${i}` };
            return {
              article: { ...front, text },
              facts: { article: `a${i}`, sha256: hash(text), facts: own },
            };
          });
          const { id: _, text: __, ...front } = made[0]?.article ?? TIDE;
          const file = (i: number): Spoil =>
            write(`port/articles/a${i}.md`, `---\n${JSON.stringify(front)}\n---\n${made[i]?.article.text}\n`);
          const factFile = (i: number): Spoil =>
            write(`port/facts/a${i}.json`, JSON.stringify(made[i]?.facts));
          const empty = all(remove("port/articles"), remove("port/facts"));
          const inFiles = await record(empty, ...made.flatMap((_made, i) => [file(i), factFile(i)]));
          const inOne = await record(
            empty,
            articles(...made.map(({ article }) => article)),
            facts(...made.map(({ facts: own }) => own)),
          );
          const inBoth = await record(
            empty,
            ...made.flatMap(({ article, facts: own }, i) => [
              inLines[i] ? write(`port/articles/a${i}.jsonl`, lines(article)) : file(i),
              inLines[4 + i] ? write(`port/facts/a${i}.jsonl`, lines(own)) : factFile(i),
            ]),
          );
          const expected = await readDossiers(inFiles);
          expect(expected.faults).toEqual([]);
          expect(expected.dossiers[0]?.articles.map(({ text }) => text)).toEqual(
            stories.map(({ text }) => text),
          );
          expect(await readDossiers(inOne)).toEqual(expected);
          expect(await readDossiers(inBoth)).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });
});
