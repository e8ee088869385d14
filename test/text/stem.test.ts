import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stem } from "../../src/text/stem.ts";

// Every line is one word in its forms, folded.
const FRENCH_FORMS = [
  "acheter achete achetee achetes achetait achetaient achetera acheteront",
  "israelien israeliens israelienne israeliennes",
  "revoquer revoque revoquee revoquait revocation",
  "utilisateur utilisatrices utiliser utilise utilisation utilisent",
  "modifier modifie modification",
  "publier publie publication",
  "directeur directrice directrices",
  "ambassadeur ambassadrice",
  "senateur senatrice senateurs",
  "heureux heureuse heureuses",
  "national nationale nationaux nationales",
  "niveau niveaux",
  "travail travaux",
  "francais francaise francaises",
  "chinois chinoise",
  "public publics publique publiques",
  "negatif negative negatives",
  "premier premiere premieres",
  "considerer considere considerait consideree",
  "choisir choisi choisie choisit choisissent choisissait",
  "vendre vend vendu vendue vendait",
  "produire produit produite produisent",
  "decouvrir decouvre decouvrent",
  "changer change changeait changement",
  "appeler appelle appelait",
  "voter vote votes votait votera",
  "president presidente presidents",
  "recent recente recemment",
  "constant constante constamment",
  "rapide rapides rapidement",
  "employer emploie emploient",
  "loi lois",
];
const ENGLISH_FORMS = [
  "promise promises promised promising",
  "agree agrees agreed agreeing",
  "hop hops hopped hopping",
  "hope hopes hoped hoping",
  "tie ties tied tying",
  "nation nations",
  "country countries",
  "general generally",
  "conditional conditionally",
  "sensible sensibly",
  "hopeful hopefulness hopefully",
];
const FRENCH_STRANGERS = [
  "parlement parler",
  "parti partie partir",
  "violent viol",
  "retrait retraite",
  "cours cour",
  "vent vente",
  "presse pres",
  "nation natation",
  "police politique",
  "important importer",
  "college collegue",
];
const ENGLISH_STRANGERS = [
  "news new",
  "university universe",
  "general generous",
  "evening even",
  "hop hope",
  "past paste",
  "organ organize",
];
// The published vocabulary's own stems, and one word or more for every branch of the algorithm.
const PORTER2: readonly (readonly [word: string, stem: string])[] = [
  ["caresses", "caress"],
  ["cries", "cri"],
  ["gas", "gas"],
  ["this", "this"],
  ["kiwis", "kiwi"],
  ["succeed", "succeed"],
  ["agreedly", "agre"],
  ["luxuriated", "luxuri"],
  ["added", "add"],
  ["outing", "outing"],
  ["dying", "die"],
  ["cry", "cri"],
  ["by", "by"],
  ["say", "say"],
  ["yes", "yes"],
  ["relational", "relat"],
  ["biologist", "biolog"],
  ["geology", "geolog"],
  ["fearlessly", "fearless"],
  ["formative", "format"],
  ["adoption", "adopt"],
  ["rate", "rate"],
  ["controlling", "control"],
  ["skies", "sky"],
  ["gently", "gentl"],
  ["boy's", "boy"],
  ["ox", "ox"],
];

const both = [
  ...FRENCH_FORMS.map((line) => ["fr", line] as const),
  ...ENGLISH_FORMS.map((line) => ["en", line] as const),
];
const strangers = [
  ...FRENCH_STRANGERS.map((line) => ["fr", line] as const),
  ...ENGLISH_STRANGERS.map((line) => ["en", line] as const),
];

describe("stem()", () => {
  it.each(both)("brings the forms of one word together: %s %s", (language, line) => {
    const [first = "", ...others] = line.split(" ");
    expect(others.map((word) => stem(word, language))).toEqual(others.map(() => stem(first, language)));
  });

  it.each(strangers)("keeps different words apart: %s %s", (language, line) => {
    const words = line.split(" ");
    expect(new Set(words.map((word) => stem(word, language))).size).toBe(words.length);
  });

  it.each(PORTER2)("follows Porter2: %s → %s", (word, expected) => {
    expect(stem(word, "en")).toBe(expected);
  });

  it.each(["2024", "covid19", "g7", "4es", "1990s"])("leaves a word with a digit as it is: %s", (word) => {
    expect([stem(word, "fr"), stem(word, "en")]).toEqual([word, word]);
  });

  it("takes only the plural from a short French word", () => {
    expect(["lois", "loi", "mer", "elue", "elus", "pas"].map((word) => stem(word, "fr"))).toEqual([
      "loi",
      "loi",
      "mer",
      "elue",
      "elu",
      "pas",
    ]);
  });

  it("gives every word a stem that is no longer than the word and an e", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aeiouystrnlmdcqxg"), minLength: 1, maxLength: 14 });
    const word = fc
      .tuple(letters, fc.constantFrom("", "s", "e", "er", "ement", "ation", "ing", "ly", "eed"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(word, fc.constantFrom("fr" as const, "en" as const), (text, language) => {
        const found = stem(text, language);
        expect(found).not.toBe("");
        expect(found.length).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });
});
