import { expect, it } from "vitest";
import { stretches } from "../../src/extract/quotation/marks.ts";
import type { Language } from "../../src/model/language.ts";

/** Each stretch with its marks; "!" after what reads like something said, "+" after what takes up a paragraph before. */
const read = (text: string, language: Language): readonly string[] =>
  stretches(text, language).map(
    ({ outer, utterance, continues }) =>
      text.slice(outer.start, outer.end) + (utterance ? "!" : "") + (continues ? "+" : ""),
  );

const CASES: readonly (readonly [Language, string, readonly string[]])[] = [
  ["fr", "Il dit « oui, je viens » et repart.", ["« oui, je viens »!"]],
  ["fr", 'Un « sage », un “fou” et un "roi".', ["« sage »", "“fou”", '"roi"']],
  ["fr", "« Il m’a dit « non » hier », dit-elle.", ["« Il m’a dit « non » hier »!"]],
  ["fr", 'L’« eau » et l’"air"', ["« eau »", '"air"']],
  ["fr", 'Il répond:"Je viens demain."', ['"Je viens demain."!']],
  ["fr", 'Il dit " je viens demain ", puis part.', ['" je viens demain "!']],
  [
    "fr",
    "« Nous partons ce soir.\n« Nous reviendrons. »\nFin.",
    ["« Nous partons ce soir.!", "« Nous reviendrons. »!+"],
  ],
  [
    "fr",
    "« Nous partons ce soir.\nNous reviendrons. »\nFin.",
    ["« Nous partons ce soir.\nNous reviendrons. »!"],
  ],
  ["fr", "« Nous partons ce soir.\nFin.", ["« Nous partons ce soir.!"]],
  ["fr", "Un mot « perdu ici.\nUn autre « mot ».", ["« mot »"]],
  ["fr", "« Nous partons, dit-il. « Nous reviendrons », ajoute-t-il.", ["« Nous reviendrons »!"]],
  ["fr", "Aujourd’hui l’école n’ouvre pas, c’est sûr.", []],
  ["fr", "Le film « Les Jours heureux » sort demain.", ["« Les Jours heureux »"]],
  ["en", "“I agree,” she said. “We all do.”", ["“I agree,”!", "“We all do.”!"]],
  ["en", "``We won,'' he said, and ''we lost.''", ["``We won,''!", "''we lost.''"]],
  [
    "en",
    "‘It’s the owners’ dogs that said “no” to us,’ she said.",
    ["‘It’s the owners’ dogs that said “no” to us,’!"],
  ],
  ["en", "'I don't know,' he said of the boys' club.", ["'I don't know,'!"]],
  ["en", "The '90s were the dogs' decade; it's 'em, they said.", []],
  ["en", 'A 5" pipe and a 6" pipe', []],
  ["en", "„So“ and “so”", ["„So“", "“so”"]],
];

it.each(CASES)("stretches() in %s of %s", (language, text, found) => {
  expect(read(text, language)).toEqual(found);
});

it("stretches() leaves the marks and the space beside them out of the inner words", () => {
  const text = "Il dit : « oui, je viens ».";
  const [only] = stretches(text, "fr");
  expect(only && text.slice(only.inner.start, only.inner.end)).toBe("oui, je viens");
});

it.each([
  ["unclosed guillemets", "« ".repeat(10_000)],
  ["unclosed guillemets, one a line", "« mot\n".repeat(10_000)],
  ["guillemets around nothing", "« » ".repeat(50_000)],
  ["straight marks", '" '.repeat(50_000)],
  ["mixed marks", '«“"‘'.repeat(20_000)],
])("stretches() is quick with %s", (_, text) => {
  const begin = performance.now();
  stretches(text, "en");
  expect(performance.now() - begin).toBeLessThan(2000); // ms: a square of it would take minutes
});
