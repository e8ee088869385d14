/** A hostile article on its way into the record: what is drafted from it is what the record takes. */
import { merge } from "../../src/desk/merge.ts";
import { extract } from "../../src/extract/extract.ts";
import { toArticle } from "../../src/model/article.ts";
import { FactFile } from "../../src/model/fact.ts";
import { factFile } from "../../src/store/fact-file.ts";
import { faultsLine } from "../../src/store/fault.ts";
import { parseJson } from "../../src/store/json.ts";
import { prove } from "../../src/store/prove.ts";
import { oddLetter } from "../../src/store/read.ts";
import { sentences } from "../../src/text/sentences.ts";
import { wellFormed } from "../../src/text/visible.ts";
import { texts } from "./mutate.ts";
import { nso } from "./shipped.ts";
import { must, target } from "./target.ts";

const FRENCH = (nso.articles[0]?.text ?? "").slice(0, 1500);
const ENGLISH = `“The port is closed”, said Odile Quentin on Tuesday 9 March 2021. According to the mayor, some 1,400 boats left last week.
The company denied that it had sunk the Marta. It would have cost between $3m and 5 million, Ms Quentin told the Watch, adding: “We shall see.”`;

const TODAY = "2021-03-10";
const front = { title: "x", publisher: "x", published: { value: "2021-03-09", inferred: false } };

export const DRAFTS = [
  target({
    name: "an article to be drafted from",
    inputs: texts(FRENCH, ENGLISH, ENGLISH),
    outcomes: ["drafted", "nothing", "refused"],
    share: 0.2, // some milliseconds each
    act(written) {
      const text = wellFormed(written).normalize("NFC"); // as intake gives it
      const article = toArticle("a", { ...front, language: text.includes("the ") ? "en" : "fr" }, text);
      const split = sentences(text, article.language);
      const { facts } = merge(null, article, extract(article), TODAY);
      if (oddLetter(text)) return "refused"; // the record takes no such text
      for (const fact of facts) must("fact" in prove(article, split, fact), `the draft ${fact.id} proves`);
      const file = factFile({ article: "a", sha256: "0", facts });
      const parsed = parseJson({ file: "a.json", line: null }, file, FactFile);
      must(
        "data" in parsed,
        `the record takes the drafts: ${"faults" in parsed ? faultsLine(parsed.faults) : ""}`,
      );
      return facts.length > 0 ? "drafted" : "nothing";
    },
  }),
];
