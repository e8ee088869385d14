import { describe, expect, it } from "vitest";
import { citation, reference } from "../../src/answer/citation.ts";
import { toExcerpt } from "../../src/answer/excerpt.ts";
import { openStore } from "../../src/index.ts";
import { answerable, type Dossier } from "../../src/model/dossier.ts";
import { ARTICLE, all, passage, record, type Spoil, set, swap } from "../record.ts";

const HEDGED = set("facts[2].hedge", { level: "alleged", at: passage("après l’échouage") });
const DRAFT = all(
  set("facts[2].review", { state: "draft", rule: "date: day" }),
  set("drafts", true, "port/dossier.json"),
);
const ADDRESS = swap(ARTICLE, "language: fr", "author: A. B.\nurl: https://example.org/quays\nlanguage: fr");

async function excerptOf(id: string, language: "fr" | "en", ...spoils: readonly Spoil[]) {
  const opened = await openStore(await record(...spoils));
  if ("faults" in opened) throw new Error(JSON.stringify(opened.faults));
  const [dossier] = opened.store.list() as [Dossier];
  const entry = answerable(dossier).find(({ fact }) => fact.id === id);
  if (!entry) throw new RangeError(`No fact ${id}`);
  return toExcerpt(dossier, entry, language);
}

describe("a citation", () => {
  it.each<[string, "fr" | "en", string, readonly Spoil[], string]>([
    [
      "the words in English quotation marks, then title, publisher and the date, which is inferred",
      "en",
      "closing",
      [],
      "“La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.”\n" +
        "When: “le 3 mars 2021” → 3 March 2021 (as printed)\n" +
        "Source: “Le port de Brélac ferme ses quais”, La Vigie, March 2021 (inferred)",
    ],
    [
      "the same in French",
      "fr",
      "closing",
      [],
      "«\u00a0La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.\u00a0»\n" +
        "Quand\u00a0: «\u00a0le 3 mars 2021\u00a0» → 3 mars 2021 (tel qu’imprimé)\n" +
        "Source\u00a0: «\u00a0Le port de Brélac ferme ses quais\u00a0», La Vigie, mars 2021 (date déduite)",
    ],
    [
      "who says it, as the article puts it, and with which verb",
      "en",
      "swell",
      [ADDRESS],
      "“« Nous n’avions jamais vu une telle houle », a déclaré la maire, Odile 𝒬uentin.”\n" +
        "Who: Odile 𝒬uentin (“la maire, Odile 𝒬uentin”) – direct speech, “a déclaré”\n" +
        "Source: “Le port de Brélac ferme ses quais”, A. B., La Vigie, March 2021 (inferred), https://example.org/quays",
    ],
    [
      "how the article holds it",
      "en",
      "closing",
      [HEDGED],
      "“La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.”\n" +
        "When: “le 3 mars 2021” → 3 March 2021 (as printed)\n" +
        "Caution: an allegation, not stated as a fact – “après l’échouage”\n" +
        "Source: “Le port de Brélac ferme ses quais”, La Vigie, March 2021 (inferred)",
    ],
    [
      "that nobody has read it",
      "fr",
      "closing",
      [HEDGED, DRAFT],
      "«\u00a0La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.\u00a0»\n" +
        "Non relu\u00a0: relevé par la machine et relu par personne encore\u00a0: locuteur, date et chiffre peuvent être faux\n" +
        "Quand\u00a0: «\u00a0le 3 mars 2021\u00a0» → 3 mars 2021 (tel qu’imprimé)\n" +
        "Prudence\u00a0: une allégation, non présentée comme un fait – «\u00a0après l’échouage\u00a0»\n" +
        "Source\u00a0: «\u00a0Le port de Brélac ferme ses quais\u00a0», La Vigie, mars 2021 (date déduite)",
    ],
  ])("has %s (%s)", async (_name, language, id, spoils, words) => {
    const excerpt = await excerptOf(id, language, ...spoils);
    expect(citation(excerpt, language)).toBe(words);
    expect(citation(excerpt, language).endsWith(`\n${reference(excerpt, language)}`)).toBe(true);
    expect(citation(excerpt, language)).toContain(excerpt.verbatim);
  });

  it.each([
    ["« Les quais resteront fermés. »", "« Les quais resteront fermés. »"],
    ["“They will stay closed.”", "“They will stay closed.”"],
    ['"They will stay closed."', '"They will stay closed."'],
    ["« Oui », dit-elle. « Non. »", "“« Oui », dit-elle. « Non. »”"],
    ["Elle dit « non »", "“Elle dit « non »”"],
  ])("keeps the marks of a quotation that is nothing besides, and no others: %s", async (verbatim, words) => {
    const excerpt = await excerptOf("swell", "en");
    expect(citation({ ...excerpt, verbatim }, "en").split("\n")[0]).toBe(words);
  });
});
