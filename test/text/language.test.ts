import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/text/language.ts";

const FRENCH = [
  "Qui a promis de baisser les impôts ?",
  "qui a promis de baisser les impots",
  "QU'A DIT LA MAIRE DE BREST EN 2021 ?",
  "Qu'a ecrit Jane Whitby ?",
  "C'est quand, l'élection ?",
  "Où est-il né ?",
  "aujourd'hui ou demain",
  "promesses electorales", // no function word: the shapes decide
  "Quel est le titre de « The Old Oak » en français ?",
];
const ENGLISH = [
  "Who promised to cut taxes?",
  "WHAT DID THE MAYOR OF BREST SAY IN 2021?",
  "how many did she sign",
  "Didn't they vote?",
  "Who is D'Angelo's lawyer?",
  "When did Côte d'Ivoire vote?",
  "When was Beyoncé born?",
  "climate pledge tracking", // no function word: the shapes decide
  "Who sang “La Vie en rose”?",
];

describe("languageOf()", () => {
  it.each(FRENCH)("hears French whatever the fallback: %s", (question) => {
    expect([languageOf(question, "fr"), languageOf(question, "en")]).toEqual(["fr", "fr"]);
  });

  it.each(ENGLISH)("hears English whatever the fallback: %s", (question) => {
    expect([languageOf(question, "fr"), languageOf(question, "en")]).toEqual(["en", "en"]);
  });

  it.each(["", "2024", "Macron", "?!", "Oslo 1993"])(
    "leaves it to the fallback without evidence: %s",
    (text) => {
      expect([languageOf(text), languageOf(text, "fr"), languageOf(text, "en")]).toEqual(["fr", "fr", "en"]);
    },
  );
});
