import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBibtex } from "../../src/cite/bibtex.ts";
import type { Cited } from "../../src/cite/cited.ts";
import { SAYINGS } from "../awkward.ts";
import { swap } from "../record.ts";
import { parseBibtex } from "./parse-bibtex.ts";
import { citedPort, DRAFT, HEDGED, hostile, ofText, once, PRINTED, shipped } from "./record.ts";

const plain = once(() => citedPort("closing", {}));
const back = (cited: Cited, words: string) =>
  parseBibtex(toBibtex(ofText(cited, words))).fields.get("annote");

describe("a citation in BibTeX", () => {
  it("has what the article prints", async () => {
    expect(toBibtex(await citedPort("closing", {}, PRINTED))).toBe(`@misc{port:quays:closing,
  title = {{Le port de Brélac ferme ses quais}},
  author = {{A. B.}},
  howpublished = {La Vigie},
  year = {2021},
  month = mar,
  day = {9},
  url = {https://example.org/quays?a=1&b=2},
  language = {french},
  note = {When: “le 3 mars 2021” → 3 March 2021 (as printed); In its article: https://desk.example/port/quays\\#closing},
  annote = {La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.},
}
`);
  });

  it("puts a year that is inferred in brackets, and says so", async () => {
    const { fields } = parseBibtex(toBibtex(await citedPort("closing", { base: null }, HEDGED, DRAFT)));
    expect(fields.get("year")).toBe("[2021]");
    expect(fields.get("month")).toBe("mar");
    expect(fields.has("url")).toBe(false);
    expect(fields.has("author")).toBe(false);
    expect(fields.get("note")).toBe(
      "Publication date inferred; Not reviewed: drafted by machine and read by nobody yet: speaker, date and figure " +
        "may be wrong; When: “le 3 mars 2021” → 3 March 2021 (as printed); Caution: an allegation, not stated as a " +
        "fact – “après l’échouage”",
    );
  });

  it.each([
    ["2020", "2020", undefined, undefined],
    ["2020-12", "2020", "dec", undefined],
    ["2020-04-23", "2020", "apr", "23"],
    ["2020-04-23T10:15", "2020", "apr", "23"],
    ["2020-W42", "week 42 of 2020", undefined, undefined],
    ["2020-03/2020-04", "March 2020 – April 2020", undefined, undefined],
    ["0987", "0987", undefined, undefined],
  ])("dates %s as coarsely as it is known", async (value, year, month, day) => {
    const { fields } = parseBibtex(
      toBibtex(
        await citedPort(
          "closing",
          {},
          PRINTED,
          swap("port/articles/quays.md", /2021-03-09\n/, `"${value}"\n`),
        ),
      ),
    );
    expect([fields.get("year"), fields.get("month"), fields.get("day")]).toEqual([year, month, day]);
  });

  it("leaves the note out where there is nothing to say", async () => {
    const cited = await citedPort("closing", { base: null }, PRINTED);
    const { when: _, ...excerpt } = cited.excerpt.en;
    const { fields } = parseBibtex(toBibtex({ ...cited, excerpt: { en: excerpt, fr: excerpt } }));
    expect([...fields.keys()]).not.toContain("note");
  });

  it("names every fact by itself", async () => {
    const keys = (await shipped()).map((cited) => parseBibtex(toBibtex(cited)).key);
    expect(keys).toContain("nso:facebook-nso:nso-denies-claims");
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("is read back field by field", async () => {
    const [first] = await hostile();
    if (!first) throw new RangeError("No hostile fact");
    const { fields, raw } = parseBibtex(toBibtex(first));
    const { title, publisher, author, url } = first.article;
    expect(fields.get("title")).toBe(title);
    expect(raw.get("title")).toMatch(/^\{.*\}$/);
    expect(fields.get("howpublished")).toBe(publisher);
    expect(fields.get("author")).toBe(author);
    expect(fields.get("url")).toBe(url);
  });

  it.each([
    "{ un seul",
    "} un autre",
    "{{{}} \\{ \\} \\\\",
    "50 % & 3 $ #1 a_b ~ ^ \\textbf{x} % fin",
    "--- -- - '' ' ,, , `` ` << >> < > | \" ?` !`",
    "deux  espaces   trois\n  ligne\n\nautre",
    "@article{x, title = {y}}",
    ...SAYINGS.map((saying) => saying.replace(/\u2003/g, " ")),
  ])("keeps %j", async (words) => {
    expect(back(await plain(), words)).toBe(words);
  });

  it("keeps whatever an article may say", async () => {
    const cited = await plain();
    const sign = fc.constantFrom(..."{}\\%&$#_~^`'\",-<>|@=()ab1é𝒬 \n\u00a0");
    const words = fc.array(sign, { minLength: 1, maxLength: 30 }).map((signs) => `a${signs.join("")}z`);
    fc.assert(
      fc.property(words, (text) => {
        expect(back(cited, text)).toBe(text);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("lets no address end its field", async () => {
    const cited = await citedPort("closing", {}, PRINTED);
    const article = { ...cited.article, url: "https://example.org/{a}%20b#c_d\\e f" };
    expect(parseBibtex(toBibtex({ ...cited, article })).fields.get("url")).toBe(
      "https://example.org/%7Ba%7D%20b#c_d%5Ce%20f",
    );
  });
});
