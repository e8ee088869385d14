import { expect, it, suite } from "vitest";
import type { Edit } from "../../src/desk/review/edit.ts";
import { current } from "../../src/desk/review/session.ts";
import { type Move, move } from "../../src/desk/review/span.ts";
import { dateReading } from "../../src/desk/review/told.ts";
import { asTyped, readDate, readFigure } from "../../src/desk/review/typed.ts";
import { type Entry, type Part, wordsAt } from "../../src/model/dossier.ts";
import { faultLine } from "../../src/store/fault.ts";
import { readDossiers } from "../../src/store/files.ts";
import { quote, set, TEXT } from "../record.ts";
import { desk, diff, type Reviewer, written } from "./sitting.ts";

/** Where words stand in the text for the first time. */
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  if (start === -1) throw new RangeError(`${words} is not in the text`);
  return { start, end: start + words.length };
};

const span = (part: Part, words: string): Edit => ({ kind: "span", part, range: at(words) });

/** Goes to the draft `id`. */
function go(reviewer: Reviewer, id: string): Reviewer {
  const found = reviewer.session.items.findIndex(({ entry }) => entry.fact.id === id);
  reviewer.session = { ...reviewer.session, at: found };
  return reviewer;
}

suite("an edit", () => {
  const TAKEN: readonly (readonly [name: string, id: string, edit: Edit, part: Part, words: string])[] = [
    ["words said", "swell", span("content", "une telle houle"), "content", "une telle houle"],
    [
      "a wider date",
      "closing",
      span("evidence", "La mairie a fermé les quais le 3 mars 2021"),
      "evidence",
      "La mairie a fermé les quais le 3 mars 2021",
    ],
    [
      "a figure and its evidence",
      "sailors",
      span("figure", "Douze marins d’İzmir ont"),
      "evidence",
      "Douze marins d’İzmir ont",
    ],
    ["a role that grows", "marta", span("role", "du cargo"), "role", "du cargo"],
    ["a verb of saying", "swell", span("cue", "déclaré"), "cue", "déclaré"],
    [
      "a speaker",
      "swell",
      { kind: "speaker", name: " La maire ", range: at("la maire") },
      "source",
      "la maire",
    ],
  ];
  it.each(TAKEN)("of %s is saved as a draft that proves", async (_name, id, edit, part, words) => {
    const reviewer = go(await desk(), id);
    const before = await written(reviewer.root);
    expect(await reviewer.does({ kind: "edit", edit })).toEqual({ kind: "edited" });
    const { dossiers, faults } = await readDossiers(reviewer.root);
    expect(faults.map(faultLine)).toEqual([]);
    const entry = dossiers[0]?.entries.find(({ fact }) => fact.id === id);
    expect(entry && wordsAt(entry, part)).toBe(words);
    expect(entry?.fact.review.state).toBe("draft");
    expect(entry?.fact).toEqual(current(reviewer.session)?.entry.fact);
    await reviewer.does("undo");
    expect(await written(reviewer.root)).toBe(before);
  });

  const REFUSED: readonly (readonly [name: string, id: string, edit: Edit, reason: object])[] = [
    [
      "evidence without its date",
      "closing",
      span("evidence", "a fermé les quais"),
      { kind: "outside", part: "when" },
    ],
    [
      "evidence without the words said",
      "swell",
      span("evidence", "houle"),
      { kind: "outside", part: "content" },
    ],
    [
      "words said with their verb",
      "swell",
      span("content", "houle », a déclaré"),
      { kind: "together", part: "content", other: "cue" },
    ],
    [
      "a speaker in the words said",
      "swell",
      { kind: "speaker", name: "Nous", range: at("Nous") },
      { kind: "together", part: "source", other: "content" },
    ],
    ["no letter", "swell", span("cue", "», "), { kind: "no letters" }],
    ["a part that it has not", "closing", span("cue", "fermé"), { kind: "has none" }],
    [
      "the speaker of a date",
      "closing",
      { kind: "speaker", name: "X", range: at("La mairie") },
      { kind: "has none" },
    ],
    ["the date of a name", "marta", { kind: "date", value: "2021", mod: null }, { kind: "has none" }],
    ["a nameless speaker", "swell", { kind: "speaker", name: " ", range: at("la maire") }, { kind: "empty" }],
    [
      "31 April",
      "closing",
      { kind: "date", value: "2021-04-31", mod: null },
      { kind: "no date", value: "2021-04-31" },
    ],
    [
      "a date in words",
      "closing",
      { kind: "date", value: "mars 2021", mod: null },
      { kind: "no date", value: "mars 2021" },
    ],
    [
      "a figure of nothing",
      "sailors",
      { kind: "figure", value: 12, to: null, unit: " ", mod: null },
      { kind: "empty" },
    ],
  ];
  it.each(REFUSED)("of %s is refused, and nothing is written", async (_name, id, edit, reason) => {
    const reviewer = go(await desk(), id);
    const before = await written(reviewer.root);
    expect(await reviewer.does({ kind: "edit", edit })).toEqual({ kind: "refused", reason });
    expect([reviewer.before, await written(reviewer.root)]).toEqual([id, before]);
  });

  it("of a date changes its value, its type and how it is qualified, and nothing else", async () => {
    const reviewer = go(await desk(), "closing");
    const before = await written(reviewer.root);
    await reviewer.does({ kind: "edit", edit: { kind: "date", value: "P3D", mod: "APPROX" } });
    const lines = diff(before, await written(reviewer.root));
    expect(lines.filter((line) => /"(?:type|value|mod)": "(?!Text)/.test(line))).toEqual([
      '-        "type": "DATE",',
      '-        "value": "2021-03-03",',
      '+        "type": "DURATION",',
      '+        "value": "P3D",',
      '+        "mod": "APPROX"',
    ]);
    await reviewer.does({ kind: "edit", edit: { kind: "date", value: "2021-03", mod: null } });
    expect(current(reviewer.session)?.entry.fact).toMatchObject({ when: { type: "DATE", value: "2021-03" } });
    expect(await written(reviewer.root)).not.toContain("APPROX");
  });

  it.each<readonly [string, string, readonly string[], string]>([
    ["as the words say", "2021-03-03", [], "as printed"],
    ["coarser than the words", "2021-03", [], "as printed"],
    ["finer than the words", "2021-03-03T14:00", ["year", "month", "day", "hour"], "worked out from"],
    ["a longer time than the words", "2021-03-01/2021-03-31", ["year", "month", "day"], "worked out from"],
  ])("of a date is told as printed only where the words say it: %s", async (_name, value, implied, how) => {
    const reviewer = go(await desk(), "closing");
    const entry = current(reviewer.session)?.entry as Entry;
    await reviewer.does({ kind: "edit", edit: { kind: "date", value: "2021", mod: null } }); // so that it is a change
    await reviewer.does({ kind: "edit", edit: { kind: "date", value, mod: null } });
    expect(current(reviewer.session)?.entry.fact).toMatchObject({ when: { value, implied } });
    expect(dateReading(entry, value, "en")).toContain(how);
  });

  it("of a date that the words contradict is refused, and not told while it is typed", async () => {
    const reviewer = go(await desk(), "closing");
    const before = await written(reviewer.root);
    const entry = current(reviewer.session)?.entry as Entry;
    expect(
      await reviewer.does({ kind: "edit", edit: { kind: "date", value: "2021-04", mod: null } }),
    ).toEqual({
      kind: "refused",
      reason: { kind: "contradicted", words: "le 3 mars 2021" },
    });
    expect(dateReading(entry, "2021-04", "en")).toBeNull();
    expect(await written(reviewer.root)).toBe(before);
  });

  it("of a figure may leave it without a number", async () => {
    const reviewer = go(await desk(), "sailors");
    await reviewer.does({
      kind: "edit",
      edit: { kind: "figure", value: null, to: null, unit: "marins d’İzmir", mod: null },
    });
    expect(current(reviewer.session)?.entry.fact).toMatchObject({
      figure: { value: null, unit: "marins d’İzmir" },
    });
  });

  it("that changes nothing is no step", async () => {
    const reviewer = go(await desk(), "swell");
    const same = span("content", "Nous n’avions jamais vu une telle houle");
    expect(await reviewer.does({ kind: "edit", edit: same })).toEqual({ kind: "unchanged" });
    expect(await reviewer.does("undo")).toEqual({ kind: "nothing to undo" });
  });

  it("of evidence keeps words that were found by standing once in it", async () => {
    const words = { ...quote("resteront fermés"), position: undefined };
    const reviewer = go(await desk(set("facts[1].content", words)), "payment");
    const { start } = at("« Les quais resteront");
    const edit: Edit = { kind: "span", part: "evidence", range: { start, end: TEXT.length } };
    expect(await reviewer.does({ kind: "edit", edit })).toEqual({ kind: "edited" });
    const entry = current(reviewer.session)?.entry;
    expect(entry && wordsAt(entry, "content")).toBe("resteront fermés");
    expect(entry?.ranges.content?.start).toBe(TEXT.indexOf("resteront fermés"));
  });
});

suite("move()", () => {
  const MOVES: readonly (readonly [from: string, how: Move, to: string])[] = [
    ["les quais", { end: "end", by: "word", to: "right" }, "les quais le"],
    ["les quais", { end: "end", by: "word", to: "left" }, "les"],
    ["les quais le 3", { end: "start", by: "word", to: "right" }, "quais le 3"],
    ["les quais le 3", { end: "start", by: "word", to: "left" }, "fermé les quais le 3"],
    ["échouage", { end: "start", by: "word", to: "left" }, "l’échouage"],
    ["houle", { end: "end", by: "word", to: "right" }, "houle »"],
    ["houle »", { end: "end", by: "word", to: "right" }, "houle »,"],
    ["tout l’été", { end: "end", by: "word", to: "right" }, "tout l’été."],
    ["Odile", { end: "end", by: "word", to: "right" }, "Odile 𝒬uentin"],
    ["Odile", { end: "end", by: "letter", to: "right" }, "Odile "],
    ["Odile ", { end: "end", by: "letter", to: "right" }, "Odile 𝒬"],
    ["𝒬uentin", { end: "start", by: "letter", to: "right" }, "uentin"],
    ["cargo M̈", { end: "end", by: "letter", to: "left" }, "cargo "],
    ["Brélac ferme ses quais", { end: "end", by: "word", to: "right" }, "Brélac ferme ses quais\nLa"],
    ["Le", { end: "end", by: "word", to: "left" }, "Le"],
    ["Le", { end: "start", by: "word", to: "left" }, "Le"],
    ["tout l’été.", { end: "end", by: "word", to: "right" }, "tout l’été."],
  ];
  it.each(MOVES)("%j, %o", (from, how, to) => {
    const moved = move(TEXT, at(from), how);
    expect(TEXT.slice(moved.start, moved.end)).toBe(to);
  });

  it("takes as long in a text of a megabyte", () => {
    const text = `${"a".repeat(1_000_000)} end`;
    let range = { start: 500_000, end: 500_001 };
    const start = performance.now();
    for (let i = 0; i < 500; i++) range = move(text, range, { end: "end", by: "word", to: "right" });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(range.end).toBeGreaterThan(500_001);
  });
});

suite("what is typed", () => {
  it.each([
    ["2019-10", { value: "2019-10", mod: null, period: { from: "2019-10-01", to: "2019-10-31" } }],
    [" 2019  before ", { value: "2019", mod: "BEFORE", period: { from: "0001-01-01", to: "2018-12-31" } }],
    ["P2D APPROX", { value: "P2D", mod: "APPROX", period: null }],
    ["2019-W42", { value: "2019-W42", mod: null, period: { from: "2019-10-14", to: "2019-10-20" } }],
    ["october", null],
    ["APPROX", null],
    ["2019 2020", null],
    ["", null],
  ])("as a date: %j", (typed, read) => expect(readDate(typed)).toEqual(read));

  it.each([
    ["40 boats APPROX", { value: 40, to: null, unit: "boats", mod: "APPROX" }],
    ["- utilisateurs de WhatsApp", { value: null, to: null, unit: "utilisateurs de WhatsApp", mod: null }],
    ["-3.5 %", { value: -3.5, to: null, unit: "%", mod: null }],
    ["3..5.5 tonnes", { value: 3, to: 5.5, unit: "tonnes", mod: null }],
    ["3.. tonnes", null],
    ["-..5 tonnes", null],
    ["1,400 users", null],
    ["40", null],
    ["many boats", null],
  ])("as a figure: %j", (typed, read) => expect(readFigure(typed)).toEqual(read));

  it("is what a value is typed as", () => {
    expect(asTyped(null, "boats", "APPROX")).toBe("- boats APPROX");
    expect(readFigure(asTyped(0.5, "boats"))).toEqual({ value: 0.5, to: null, unit: "boats", mod: null });
    expect(readDate(asTyped("2019", "", "MID"))).toMatchObject({ value: "2019", mod: "MID" });
  });
});
