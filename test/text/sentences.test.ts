import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../src/text/sentences.ts";

// ¦ stands where a sentence begins; it is taken out before the text is cut.
const CASES: readonly (readonly [rule: string, locale: "fr" | "en", marked: string])[] = [
  ["line break", "fr", "Le titre\n¦le chapô sans point\r\n¦Le texte."],
  ["line break", "fr", "« Je pars\n¦demain », dit-elle."],
  ["closing mark", "fr", "« Je reste. » ¦Il a raccroché. ¦(Il riait.) ¦Puis plus rien."],
  ["closing mark", "en", '"I am staying." ¦He hung up.'],
  ["closing mark, spaced", "fr", 'Il a dit : "Je reste. " ¦Puis il est parti.'],
  ["no space", "fr", "Voir lacite.Fr et carte.PDF à 3.5 Mo. ¦Merci."],
  ["list item", "fr", "1. Le maire a parlé.\n¦2. La salle a voté."],
  ["list item, not a year", "fr", "C'était en 2019. ¦La salle a voté."],
  ["omission", "fr", "La salle a voté. ¦(...) Le maire a parlé."],
  ["omission, not after words", "fr", "La salle a voté […] ¦Elle a bien fait."],
  ["opener", "fr", "Il vit avec Karim B. ¦Elle le sait. ¦C'était avant 60 av. J.-C. ¦Les armées ont fui."],
  ["opener, not a name", "fr", "Interrogé hier, M. Le Goff et Mme La Rochelle ont nié."],
  ["opener", "en", "He left the U.S. ¦The court heard him at 5 p.m. ¦He lied."],
  ["title", "fr", "Le Dr. Morel et MM. Petit et Roux ont vu Me. Blanc à St. Malo. ¦Tous ont ri."],
  ["title", "en", "Mr. Jones met Gov. Ann Lee, Lt. Col. Roy Fox and St. John. ¦All laughed."],
  ["title, not a word's end", "fr", "Il habite à Brest. ¦Martin aussi."],
  ["inside", "en", "The case of Smith v. Jones cost Acme Inc. Chief Tom Day his job. ¦Sad."],
  ["inside", "fr", "La ville existe depuis 300 av. J.-C. et cf. Dupont."],
  ["whole word", "fr", "Le vote est reporté. ¦le maire regrette."],
  ["whole word, not an abbreviation", "fr", "Il faut approx. dix jours, des vis, etc. et du bois."],
  ["lower case", "fr", "« Quelle honte ! », a déclaré X. ¦« Vraiment ? » demande-t-elle. ¦Non."],
  ["lower case", "fr", "Le film « Debout ! » en est à sa troisième semaine."],
  ["lower case", "en", "“Who knew?” she said. ¦Yahoo! said nothing."],
  ["before number", "fr", "Selon l'art. L. 12, al. 3 et p. 14 de janv. 2020, c'est le no. 5."],
  ["before number", "en", "On Sept. 3, Chris was No. 1, Dana No. 2."],
  ["before number, not a word", "fr", "Il parle d'un vol. ¦Paul le sait."],
  ["a.m.", "en", "It began at 9 p.m. Tuesday and ended at 3 a.m. GMT. ¦Nobody slept."],
  ["a.m., not before others", "en", "It began at 9 p.m. ¦Nobody slept."],
  ["letter", "fr", "Ils ont un plan B. ¦Paris le sait. ¦Il fait 20 °C. ¦Lyon étouffe."],
  ["initials", "fr", "George W. Bush, J.-P. Martin et H.R. Duval sont venus."],
  ["initials", "en", "The U.S. Supreme Court and John F. Kennedy."],
  ["pause", "fr", "Il en a eu... 3, puis… 4."],
  ["ellipsis", "fr", "Il hésite… ¦Paul attend... ¦Marie rit… et part."],
  ["ellipsis, not between spaces", "en", "They use the term … Islamic art."],
  ["stop inside", "fr", "Il a dit « stop ! » ¦Paul est parti. ¦« Bien. » ¦« 24 heures ! » ¦Soit."],
  ["dash", "fr", "— Vous venez ? ¦— Non. ¦— Dommage."],
  ["dash, not a dateline", "en", "TAMPA, Fla. — Police closed the road."],
  ["number", "fr", "Le trafic est interrompu. ¦200 trains sont annulés."],
  ["number, not an abbreviation", "en", "See fig. 3 and vol. 12 now."],
];

describe("sentences()", () => {
  it.each(CASES)("cuts by its rules: %s (%s) %s", (_rule, locale, marked) => {
    const text = marked.replaceAll("¦", "");
    const found = sentences(text, locale).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(marked.split("¦").map((sentence) => sentence.trim()));
  });

  it("finds none in a blank text", () => {
    expect(sentences("", "fr")).toEqual([]);
    expect(sentences(" \n\u00a0\t\n", "en")).toEqual([]);
  });

  const TEXT = fc
    .array(
      fc.oneof(
        fc.constantFrom(..." \n\r\u00a0\u2028\u0085.!?…,;:—-«»“”\"'’()[]"),
        fc.constantFrom(
          "M.",
          "U.S.",
          "Il",
          "etc.",
          "été",
          "No.",
          "3.5",
          "« Oui ! »",
          "𝒳",
          "e\u0301",
          "İ",
          "\ud83d",
        ),
      ),
    )
    .map((pieces) => pieces.join(""));

  it("gives sorted, disjoint, trimmed ranges that cover every character but white space", () => {
    fc.assert(
      fc.property(TEXT, fc.constantFrom("fr" as const, "en" as const), (text, locale) => {
        let from = 0;
        for (const { start, end } of sentences(text, locale)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(from, start).trim()).toBe("");
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          from = end;
        }
        expect(text.slice(from).trim()).toBe("");
      }),
      { numRuns: 1000 },
    );
  });

  it("never crosses a line break", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const { start, end } of sentences(text, "fr")) {
          expect(text.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]/);
        }
      }),
    );
  });
});
