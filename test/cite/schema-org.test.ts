import { describe, expect, it } from "vitest";
import { toSchemaOrg } from "../../src/cite/schema-org.ts";
import { passage, set } from "../record.ts";
import { CORRECTED, citedPort, DRAFT, HEDGED, hostile, PRINTED, shipped } from "./record.ts";

/** Of these types and of what they are made from. https://schema.org/Quotation, https://schema.org/Claim */
const TERMS = {
  Quotation: ["spokenByCharacter", "isPartOf"],
  Claim: ["author", "appearance"],
  Article: ["headline", "author", "publisher", "datePublished"],
  CorrectionComment: ["datePublished"],
  Person: ["name"],
  Organization: ["name"],
} as const;
const OF_ALL = [
  "@context",
  "@type",
  "url",
  "text",
  "description",
  "creativeWorkStatus",
  "inLanguage",
  "correction",
];

const PERSON = set("facts[4].entity", {
  type: "person",
  name: "Odile 𝒬uentin",
  at: passage("Odile 𝒬uentin"),
});

describe("a citation for schema.org", () => {
  it("is a quotation of whoever says it", async () => {
    expect(JSON.parse(toSchemaOrg(await citedPort("swell", {}, PRINTED)))).toEqual({
      "@context": "https://schema.org",
      "@type": "Quotation",
      url: "https://desk.example/port/quays#swell",
      text: "« Nous n’avions jamais vu une telle houle », a déclaré la maire, Odile 𝒬uentin.",
      spokenByCharacter: "Odile 𝒬uentin",
      description: "Who: Odile 𝒬uentin (“la maire, Odile 𝒬uentin”) – direct speech, “a déclaré”",
      inLanguage: "fr",
      isPartOf: {
        "@type": "Article",
        headline: "Le port de Brélac ferme ses quais",
        author: "A. B.",
        publisher: { "@type": "Organization", name: "La Vigie" },
        datePublished: "2021-03-09",
        url: "https://example.org/quays?a=1&b=2",
        inLanguage: "fr",
      },
    });
  });

  it("tells a person from an organisation only where the dossier does", async () => {
    const cited = await citedPort(
      "swell",
      {},
      set("facts[4].evidence", passage("la maire, Odile 𝒬uentin")),
      PERSON,
    );
    expect(JSON.parse(toSchemaOrg(cited)).spokenByCharacter).toEqual({
      "@type": "Person",
      name: "Odile 𝒬uentin",
    });
  });

  it("is a claim of whoever is reported, whose words they are not", async () => {
    const data = JSON.parse(
      toSchemaOrg(await citedPort("swell", {}, set("facts[0].directness", "indirect"))),
    );
    expect(data["@type"]).toBe("Claim");
    expect(data.author).toBe("Odile 𝒬uentin");
    expect(data).not.toHaveProperty("spokenByCharacter");
    expect(data.description).toContain("reported");
  });

  it("is a claim that appears in the article, held as the article holds it, with no date that is not printed", async () => {
    const data = JSON.parse(
      toSchemaOrg(await citedPort("closing", { base: null }, HEDGED, DRAFT, CORRECTED)),
    );
    expect(data).toEqual({
      "@context": "https://schema.org",
      "@type": "Claim",
      text: "La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.",
      description:
        "Not reviewed: drafted by machine and read by nobody yet: speaker, date and figure may be wrong\n" +
        "When: “le 3 mars 2021” → 3 March 2021 (as printed)\n" +
        "Caution: an allegation, not stated as a fact – “après l’échouage”",
      creativeWorkStatus: "Draft",
      inLanguage: "fr",
      appearance: {
        "@type": "Article",
        headline: "Le port de Brélac ferme ses quais",
        publisher: { "@type": "Organization", name: "La Vigie" },
        description:
          "“Le port de Brélac ferme ses quais”, La Vigie, March 2021 (inferred) – The storm of 3 March 2021 is its news.",
        inLanguage: "fr",
      },
      correction: {
        "@type": "CorrectionComment",
        text: "La date était fausse.",
        datePublished: "2021-03-10",
      },
    });
  });

  it("uses terms of the vocabulary only, and gives no verdict", async () => {
    let seen = 0;
    const look = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const { "@type": type } = value as { "@type": keyof typeof TERMS };
      expect([...OF_ALL, ...TERMS[type]]).toEqual(expect.arrayContaining(Object.keys(value)));
      seen++;
      for (const inner of Object.values(value)) look(inner);
    };
    for (const cited of [...(await shipped()), ...(await hostile())]) {
      const written = toSchemaOrg(cited);
      look(JSON.parse(written));
      expect(written).not.toMatch(/reviewRating|ClaimReview|truth/i);
    }
    expect(seen).toBeGreaterThan(100);
  });
});
