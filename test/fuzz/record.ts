/** Files of the record, as somebody may have spoilt them. */
import { z } from "zod";
import { DossierFile } from "../../src/model/dossier.ts";
import { FactFile } from "../../src/model/fact.ts";
import type { Parsed } from "../../src/store/check.ts";
import { crossCheck } from "../../src/store/cross-check.ts";
import { type Fault, faultLine } from "../../src/store/fault.ts";
import { parseJson } from "../../src/store/json.ts";
import { parseArticle, parseArticleLine } from "../../src/store/parse.ts";
import { prove } from "../../src/store/prove.ts";
import { textOf } from "../../src/store/read.ts";
import { sentences } from "../../src/text/sentences.ts";
import { bytes, jsons, jsonTexts, texts } from "./mutate.ts";
import { mustBePlain } from "./promises.ts";
import { ARTICLE_FILE, DOSSIER_FILE, FACT_FILE, nso } from "./shipped.ts";
import { must, target } from "./target.ts";

const Anything = z.unknown();
const PLACE = { file: "nso/a.json", line: 3 };

/** What is refused is told why, in lines that a terminal shows as they are. */
function refused(faults: readonly Fault[]): "refused" {
  must(faults.length > 0, "what is refused has a fault");
  for (const fault of faults) mustBePlain(faultLine(fault), "a fault line");
  return "refused";
}

/** Of every text that a file holds. */
function mustHideNothing(value: unknown): void {
  if (typeof value === "string") mustBePlain(value, "a text of the record");
  else if (typeof value === "object" && value !== null)
    for (const one of Array.isArray(value) ? value : Object.values(value)) mustHideNothing(one);
}

/** What a parser makes of a text whose bytes were looked at first, as in the record. */
function ofFile(text: string, parse: (text: string) => Parsed<unknown>): string {
  const read = textOf(PLACE.file, Buffer.from(text));
  return "fault" in read ? refused([read.fault]) : outcomeOf(parse(read.text));
}

const outcomeOf = (parsed: Parsed<unknown>): string => {
  if ("faults" in parsed) return refused(parsed.faults);
  mustHideNothing(parsed.data);
  return "taken";
};

const SHORT = `---
title: Le port ferme
publisher: "La Vigie"
author: >-
  Ada
  Lind
url: https://vigie.example/port
language: fr
published: { value: 2021-03-09, basis: 'printed' }
---
Le port ferme
Il pleut, a dit la maire.
`;

/** A file of facts with few of them, so that one edit in a few hits something. */
const few = (...kinds: readonly string[]): unknown => ({
  ...FACT_FILE,
  facts: kinds.flatMap((kind) => FACT_FILE.facts.filter((one) => one.kind === kind).slice(0, 1)),
});
const FACTS = [few("quotation"), few("occurrence", "figure"), few("entity", "quotation", "occurrence")];
/** The same, with words that the article does not have. */
const FLAWED = JSON.parse(JSON.stringify(FACTS[1]).replaceAll('"exact":"', '"exact":"x '));

const [article] = nso.articles;
if (!article) throw new Error("The first dossier has no article");
const split = sentences(article.text, article.language);
const LINE = {
  id: "quays",
  title: "Le port",
  publisher: "La Vigie",
  language: "fr",
  published: { value: "2021" },
  text: "Le port\nfin",
};

export const RECORD = [
  target({
    name: "the bytes of a file of the record",
    inputs: bytes(Buffer.from(SHORT), Buffer.from(SHORT, "latin1"), Buffer.from(SHORT, "utf16le")),
    outcomes: ["taken", "refused"],
    act(content) {
      const read = textOf("nso/articles/a.md", Buffer.from(content));
      if ("fault" in read) return refused([read.fault]);
      mustBePlain(read.text, "a text of the record");
      return "taken";
    },
  }),
  target({
    name: "an article and its front matter",
    inputs: texts(SHORT, SHORT, SHORT, ARTICLE_FILE),
    outcomes: ["taken", "refused"],
    act(text) {
      const read = textOf("nso/articles/a.md", Buffer.from(text)); // as the record does before it parses
      if ("fault" in read) return refused([read.fault]);
      const parsed = parseArticle("a", "nso/articles/a.md", read.text);
      if ("data" in parsed)
        must(read.text.includes(parsed.data.text), "the text of the article is that of its file");
      return outcomeOf(parsed);
    },
  }),
  target({
    name: "a line of articles",
    inputs: jsonTexts(LINE),
    outcomes: ["taken", "refused"],
    act: (line) => ofFile(line, (text) => parseArticleLine(PLACE, text).article),
  }),
  target({
    name: "JSON",
    inputs: jsonTexts(DOSSIER_FILE, LINE, few("occurrence")),
    outcomes: ["taken", "refused"],
    act(text) {
      const parsed = parseJson(PLACE, text, Anything);
      if ("faults" in parsed) return refused(parsed.faults);
      must(JSON.stringify(parsed.data) === JSON.stringify(JSON.parse(text)), "JSON is read as JSON is");
      return "taken";
    },
  }),
  target({
    name: "a dossier file",
    inputs: jsonTexts(DOSSIER_FILE, {
      title: { fr: "a", en: "b" },
      access: { slack: [{ workspace: "T1", channels: ["C1"] }] },
    }),
    outcomes: ["taken", "refused"],
    act: (file) => ofFile(file, (text) => parseJson(PLACE, text, DossierFile)),
  }),
  target({
    name: "a fact file",
    inputs: jsonTexts(...FACTS),
    outcomes: ["taken", "refused"],
    act: (file) => ofFile(file, (text) => parseJson(PLACE, text, FactFile)),
  }),
  target({
    name: "a fact and its words",
    inputs: jsons(...FACTS, FLAWED),
    outcomes: ["proved", "flawed", "refused"],
    act(data) {
      const parsed = FactFile.safeParse(data);
      if (!parsed.success) return "refused";
      let isFlawed = false;
      const placed = parsed.data.facts.map((fact) => {
        const proof = prove(article, split, fact);
        const entry = "fact" in proof ? proof : null;
        if (entry) {
          const { start, end } = entry.excerpt;
          must(start >= 0 && start < end && end <= article.text.length, "the excerpt lies in the article");
          const { evidence } = entry.ranges;
          must(
            article.text.slice(evidence.start, evidence.end) === fact.evidence.quote.exact,
            "evidence stands letter for letter",
          );
        }
        isFlawed ||= entry === null;
        return { file: "a.json", path: "facts", fact, entry };
      });
      crossCheck(placed, true);
      return isFlawed ? "flawed" : "proved";
    },
  }),
];
