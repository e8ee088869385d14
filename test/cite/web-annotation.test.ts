import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { toWebAnnotation } from "../../src/cite/web-annotation.ts";
import { locate, Passage } from "../../src/model/selector.ts";
import { citedPort, DRAFT, HEDGED, hostile, PRINTED, shipped } from "./record.ts";

/** Of https://www.w3.org/ns/anno.jsonld, which also defines the prefixes. */
const TERMS =
  /^(?:@context|id|type|motivation|body|target|value|format|language|purpose|source|state|cached|selector|exact|prefix|suffix|start|end)$|^(?:dc:(?:title|creator|publisher)|dcterms:(?:issued|dateAccepted)|schema:creativeWorkStatus)$/;

describe("a citation as a web annotation", () => {
  it("points at the words in the original, and names the text they were found in", async () => {
    const cited = await citedPort("closing", {}, PRINTED);
    const digest = createHash("sha256").update(cited.article.text, "utf8").digest("base64url");
    expect(JSON.parse(toWebAnnotation(cited))).toEqual({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: "https://desk.example/port/quays#closing",
      type: "Annotation",
      motivation: "highlighting",
      "dcterms:dateAccepted": "2021-03-09",
      body: {
        type: "TextualBody",
        value:
          "When: “le 3 mars 2021” → 3 March 2021 (as printed)\n" +
          "Source: “Le port de Brélac ferme ses quais”, A. B., La Vigie, 9 March 2021, https://example.org/quays?a=1&b=2",
        format: "text/plain",
        language: "en",
        purpose: "describing",
      },
      target: {
        type: "SpecificResource",
        source: {
          id: "https://example.org/quays?a=1&b=2",
          type: "Text",
          language: "fr",
          "dc:title": "Le port de Brélac ferme ses quais",
          "dc:creator": "A. B.",
          "dc:publisher": "La Vigie",
          "dcterms:issued": "2021-03-09",
        },
        state: { type: "TimeState", cached: ["https://desk.example/port/quays", `ni:///sha-256;${digest}`] },
        selector: [
          {
            type: "TextQuoteSelector",
            exact: "La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.",
            prefix: " port de Brélac ferme ses quais\n",
            suffix: " Douze marins d’İzmir ont été mi",
          },
          { type: "TextPositionSelector", start: 34, end: 111 },
        ],
      },
    });
  });

  it.each([
    [
      "the article’s page in the reader, where the original has no address",
      "https://desk.example",
      "https://desk.example/port/quays",
    ],
    ["the text by its hash, where there is no reader either", null, /^ni:\/\/\/sha-256;[\w-]{43}$/],
  ])("points at %s", async (_name, base, source) => {
    const { target, ...annotation } = JSON.parse(
      toWebAnnotation(await citedPort("closing", { base }, HEDGED, DRAFT)),
    );
    expect(target.source.id).toEqual(base === null ? expect.stringMatching(source) : source);
    expect("id" in annotation).toBe(base !== null);
    expect(annotation["schema:creativeWorkStatus"]).toBe("Draft");
    expect(annotation).not.toHaveProperty("dcterms:dateAccepted");
    expect(target.source).not.toHaveProperty("dcterms:issued");
    expect(target.state.cached).toMatch(/^ni:/);
  });

  it("is found again in the article, by its words and by its position", async () => {
    for (const cited of [...(await shipped()), ...(await hostile())]) {
      const { article, excerpt } = cited;
      const { selector } = JSON.parse(toWebAnnotation(cited)).target;
      const [quote, position] = selector;
      const range = locate(article, Passage.parse({ quote, position }));
      expect(range).toEqual(locate(article, Passage.parse({ quote })));
      expect(range).not.toBeNull();
      expect(article.text.slice(range?.start, range?.end)).toBe(excerpt.en.verbatim);
      expect(position).toEqual({ type: "TextPositionSelector", ...excerpt.en.position });
      expect([...article.text].slice(position.start, position.end).join("")).toBe(excerpt.en.verbatim);
    }
  });

  it("uses terms that its context defines only", async () => {
    const terms = new Set<string>();
    for (const cited of [...(await shipped()), ...(await hostile()), await citedPort("closing", {}, DRAFT)])
      JSON.parse(toWebAnnotation(cited), (key, value) => {
        if (!/^\d*$/.test(key)) terms.add(key);
        return value;
      });
    expect(terms.size).toBeGreaterThan(20);
    for (const term of terms) expect(term).toMatch(TERMS);
  });
});
