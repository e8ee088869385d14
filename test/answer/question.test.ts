import { describe, expect, it } from "vitest";
import { readQuestion } from "../../src/answer/question.ts";

const read = (text: string) => readQuestion({ dossier: "nso", text });

describe("readQuestion() reads a command", () => {
  it.each([
    ["when Facebook sued NSO", "when", "Facebook sued NSO", "en"],
    ["quand Facebook a poursuivi NSO", "when", "Facebook a poursuivi NSO", "fr"],
    ["QUAND Facebook", "when", "Facebook", "fr"],
    ["who said licence d’exportation", "who said", "licence d’exportation", "en"],
    ["qui a dit licence", "who said", "licence", "fr"],
    ["Who  is Ingleton?", "who is", "Ingleton?", "en"],
    ["qui est Ingleton", "who is", "Ingleton", "fr"],
    ["how many users", "how many", "users", "en"],
    ["combien d’utilisateurs", "how many", "d’utilisateurs", "fr"],
    ["question pourquoi", "ask", "pourquoi", "fr"],
    ["vérifier « mot »", "check", "« mot »", "fr"],
    ["verifier mot", "check", "mot", "fr"],
    ["articles", "sources", "", "fr"],
    ["sources", "sources", "", "en"],
    ["aide", "help", "", "fr"],
    ["help?", "help", "", "en"],
    ["when", "when", "", "en"],
  ])("%s", (text, command, words, language) => {
    expect(read(text)).toMatchObject({ command, words, language });
  });

  it.each([
    ["qand Facebook", "when"],
    ["whne Facebook sued", "when"],
    ["combein d’utilisateurs", "how many"],
    ["who siad licence", "who said"],
  ])("with a slip of the finger: %s", (text, command) => {
    expect(read(text).command).toBe(command);
  });

  it.each([
    ["then Facebook sued", "ask"],
    ["aide humanitaire à Gaza", "ask"],
    ["who sued NSO", "ask"],
    ["whenever", "ask"],
    ["questionable practices", "ask"],
  ])("and not where there is none: %s", (text, command) => {
    expect(read(text).command).toBe(command);
  });
});

describe("readQuestion() hears which command a plain question sounds like", () => {
  it.each([
    ["On what date did Facebook sue?", "when"],
    ["à quelle date Facebook a poursuivi NSO ?", "when"],
    ["NSO a été poursuivi quand ?", "when"],
    ["How long did the attacks last?", "when"],
    ["What did Ingleton say about the licence?", "who said"],
    ["qu’a dit Ingleton ?", "who said"],
    ["qui affirme que NSO a un contrat ?", "who said"],
    ["according to whom is it forbidden?", "who said"],
    ["when was this article published?", "sources"],
    ["when the article says NSO was sued", "when"],
    ["De combien de victimes parle-t-on ?", "how many"],
    ["what is the number of victims", "how many"],
    ["Bonjour, combien de victimes ?", "how many"],
    ["pourquoi NSO veut classer l’affaire", "ask"],
    ["What did NSO say when Facebook sued?", "who said"],
    ["Why was it there when they came", "ask"],
  ])("%s", (text, plan) => {
    expect(read(text).plan).toBe(plan);
  });

  it("keeps the command that was typed and looks as it sounds", () => {
    expect(read("ask how many users were hacked")).toMatchObject({ command: "ask", plan: "how many" });
  });

  it("takes the language that the platform tells", () => {
    expect(readQuestion({ dossier: "", text: "when Facebook sued", language: "fr" }).language).toBe("fr");
  });
});
