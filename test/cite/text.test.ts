import { describe, expect, it } from "vitest";
import { toText } from "../../src/cite/text.ts";
import type { Language } from "../../src/model/language.ts";
import type { Spoil } from "../record.ts";
import { citedPort, DENIED, DRAFT_DENIAL, HEDGED, ofText, PRINTED, shipped } from "./record.ts";

describe("a citation as plain text", () => {
  it.each<[string, Language, readonly Spoil[], string]>([
    [
      "ends with its address in the reader",
      "en",
      [HEDGED],
      "“La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.”\n" +
        "When: “le 3 mars 2021” → 3 March 2021 (as printed)\n" +
        "Caution: an allegation, not stated as a fact – “après l’échouage”\n" +
        "Source: “Le port de Brélac ferme ses quais”, La Vigie, March 2021 (inferred)\n" +
        "In its article: https://desk.example/port/quays#closing\n",
    ],
    [
      "is the same in French",
      "fr",
      [PRINTED],
      "«\u00a0La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.\u00a0»\n" +
        "Quand\u00a0: «\u00a0le 3 mars 2021\u00a0» → 3 mars 2021 (tel qu’imprimé)\n" +
        "Source\u00a0: «\u00a0Le port de Brélac ferme ses quais\u00a0», A. B., La Vigie, 9 mars 2021, https://example.org/quays?a=1&b=2\n" +
        "Dans son article\u00a0: https://desk.example/port/quays#closing\n",
    ],
    [
      "has the denial, and says that it is a draft",
      "en",
      [DENIED, DRAFT_DENIAL],
      "“La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.”\n" +
        "When: “le 3 mars 2021” → 3 March 2021 (as printed)\n" +
        "A claim in it is denied: “Douze marins d’İzmir ont été mis à l’abri.” – In a draft that nobody has reviewed\n" +
        "Source: “Le port de Brélac ferme ses quais”, La Vigie, March 2021 (inferred)\n" +
        "In its article: https://desk.example/port/quays#closing\n",
    ],
  ])("%s", async (_name, language, spoils, text) => {
    expect(toText(await citedPort("closing", {}, ...spoils), language)).toBe(text);
  });

  it("leaves the address out where there is no reader", async () => {
    const text = toText(await citedPort("closing", { base: null }), "en");
    expect(text.split("\n").at(-2)).toBe(
      "Source: “Le port de Brélac ferme ses quais”, La Vigie, March 2021 (inferred)",
    );
  });

  it("lets a quotation keep its own marks", async () => {
    const cited = await citedPort("closing", {});
    const own = ofText(cited, "« Les quais resteront fermés. »");
    expect(toText(own, "en").split("\n")[0]).toBe("« Les quais resteront fermés. »");
    expect(toText(ofText(cited, "Elle dit « non »"), "en").split("\n")[0]).toBe("“Elle dit « non »”");
  });

  it("has the gloss in its own language only, where the article is in the other", async () => {
    const cited = (await shipped()).find(({ excerpt }) => excerpt.en.gloss !== undefined);
    if (!cited) throw new RangeError("No fact of the record has a gloss");
    expect(toText(cited, "en")).toContain(`Gloss, not a quotation: ${cited.excerpt.en.gloss}\n`);
    expect(toText(cited, "fr")).not.toMatch(/Gloss|Glose/);
  });
});
