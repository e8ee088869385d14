import { expect, it, suite } from "vitest";
import { hedgeOn, hedgesOf } from "../../src/extract/hedge.ts";
import type { Language } from "../../src/model/language.ts";

const read = (text: string, language: Language): readonly string[] =>
  hedgesOf(text, language).map(({ start, end, level }) => `${level}: ${text.slice(start, end)}`);

const CASES: Readonly<Record<Language, readonly (readonly [text: string, ...hedges: string[]])[]>> = {
  fr: [
    ["Le ministre aurait été l’amant de la reine.", "alleged: aurait été"],
    ["Il n’aurait pas payé ses dettes.", "alleged: aurait pas payé"],
    ["Les voleurs se seraient enfuis.", "alleged: seraient enfuis"],
    ["Le maire serait mort à Rome.", "alleged: serait mort"],
    ["La société serait au bord de la faillite.", "alleged: serait"],
    ["Selon le maire, la route est sûre.", "attributed: Selon"],
    ["D’après la police, il dormait.", "attributed: D’après"],
    ["Le maire affirme que tout va bien.", "attributed: affirme que"],
    ["Le maire affirme qu’il dormait.", "attributed: affirme"],
    ["Elle est partie, faisant valoir qu’il pleuvait.", "attributed: faisant valoir qu’"],
    ["Les experts ont ensuite démontré comment il a fait.", "attributed: ont ensuite démontré"],
    ["« Je dormais », a déclaré le maire.", "attributed: a déclaré"],
    ["Je dormais, dit-il.", "attributed: dit-il"],
    ["Le maire a nié ces accusations.", "denied: a nié"],
    ["Le maire dément avoir volé.", "denied: dément"],
    ["Elle rejette ces accusations.", "denied: rejette"],
    ["Il se défend d’avoir menti.", "denied: se défend"],
    ["Un homme soupçonné de vol.", "alleged: soupçonné de"],
    ["Elle a été mise en examen pour fraude.", "alleged: mise en examen pour"],
    ["Le présumé voleur court.", "alleged: présumé"],
  ],
  en: [
    ["He allegedly stole a boat.", "alleged: allegedly"],
    ["The mayor is said to own three boats.", "alleged: is said to"],
    ["She was accused of fraud.", "alleged: was accused of"],
    ["According to police, he slept.", "attributed: According to"],
    ["The mayor claims that all is well.", "attributed: claims that"],
    ["“I slept,” said the mayor.", "attributed: said"],
    ["“I slept,” the mayor said.", "attributed: said"],
    ["The mayor denied the accusations.", "denied: denied"],
    ["The mayor told reporters that all was well.", "attributed: told"],
    ["They have repeatedly denied having lied.", "denied: have repeatedly denied"],
    ["They have denied having lied.", "denied: have denied"],
    ["She rejected the allegations.", "denied: rejected"],
    ["He dismissed the report as false.", "denied: dismissed the report as false"],
  ],
};

const NONE: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "S'il pouvait, il serait roi.",
    "Il serait roi si le peuple le voulait.",
    "Je voudrais du pain et nous aimerions du vin.",
    "Il faudrait partir, ce serait mieux.",
    "On dirait qu'il pleut.",
    "Il aurait dû partir.",
    "Le maire n'a pas nié les faits.",
    "Elle ne dément pas ces faits.",
    "Elle n'a ni confirmé ni démenti ces faits.",
    "On ne l'a jamais accusé de vol.",
    "« La ville serait belle », cria-t-on.",
    "Un démenti est arrivé.",
    "Il était roi et il montrait sa couronne.",
    "Il agit selon que le vent souffle.",
  ],
  en: [
    "The mayor did not deny the allegations.",
    "The mayor didn’t deny the allegations.",
    "She neither confirmed nor denied the reports.",
    "She never denied that story.",
    "He was denied entry.",
    "They denied him access.",
    "You are supposed to knock.",
    "I would say that it rains.",
    "He has alleged nothing.",
  ],
};

suite("hedgesOf()", () => {
  it.each(CASES.fr)("reads in French: %s", (text, ...hedges) => expect(read(text, "fr")).toEqual(hedges));
  it.each(CASES.en)("reads in English: %s", (text, ...hedges) => expect(read(text, "en")).toEqual(hedges));
  it.each(NONE.fr)("finds nothing in: %s", (text) => expect(read(text, "fr")).toEqual([]));
  it.each(NONE.en)("finds nothing in: %s", (text) => expect(read(text, "en")).toEqual([]));

  it("knows the future that somebody spoke of from an allegation", () => {
    expect(read("Il a dit qu'il serait là.", "fr")).toEqual(["attributed: a dit"]);
  });

  const WORST = ["aurait ", "aurait été ", "a nié ", "accusé de ", "« ", "si ", "affirme que "];
  it.each(WORST)("reads %j without end in linear time", (piece) => {
    const [small, large] = [12_500, 250_000].map((length) => timeOf(piece.repeat(length / piece.length)));
    expect(large).toBeLessThan(20 * 8 * Math.max(small ?? 0, 5)); // eight times the line: other work shares the machine
  });
});

suite("hedgeOn()", () => {
  const governing = (text: string, clause: string, language: Language = "fr"): string | null => {
    const start = text.indexOf(clause);
    const sentence = { start: 0, end: text.length };
    const hedge = hedgeOn(hedgesOf(text, language), sentence, { start, end: start + clause.length });
    return hedge && `${hedge.level}: ${text.slice(hedge.start, hedge.end)}`;
  };

  it("gives the hedge that governs a clause", () => {
    expect(governing("Selon lui, la ville dort.", "la ville dort")).toBe("attributed: Selon");
    expect(governing("Le maire affirme que la ville dort.", "la ville dort")).toBe("attributed: affirme que");
  });

  it("gives none where the hedge governs another clause", () => {
    expect(governing("La ville dort ; le maire serait mort.", "La ville dort")).toBeNull();
    expect(governing("La ville dort et le maire affirme que tout va bien.", "La ville dort")).toBeNull();
  });

  it("prefers a denial to an allegation, and that to an attribution", () => {
    const text = "Selon lui, le maire aurait menti, mais le maire a nié ces accusations.";
    expect(governing(text, "aurait menti")).toBe("denied: a nié");
    expect(governing("Selon lui, le maire aurait menti.", "le maire aurait menti")).toBe(
      "alleged: aurait menti",
    );
  });

  it("looks at its own sentence alone", () => {
    const text = "Le maire dort. Selon lui, la ville dort.";
    expect(hedgeOn(hedgesOf(text, "fr"), { start: 0, end: 14 }, { start: 0, end: 13 })).toBeNull();
  });
});

/** Milliseconds. */
function timeOf(text: string): number {
  const start = performance.now();
  hedgesOf(text, "fr");
  return performance.now() - start;
}
