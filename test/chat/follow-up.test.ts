import { describe, expect, it } from "vitest";
import { isAsked, isCourtesy } from "../../src/chat/follow-up.ts";

describe("a message in a conversation with us is for us", () => {
  it.each([
    // With a question mark, whatever it asks.
    "and the second one?",
    "et la deuxième ?",
    "vraiment\u00a0?",
    "Did NSO deny it? ",
    "who?!",
    // Hurried, on a phone: no question mark, no accents, no capitals.
    "when did facebook sue nso",
    "and when did they sue",
    "ok who said that",
    "who denied it",
    "who is danna ingleton",
    "whos danna ingleton",
    "how many users were hacked",
    "what date was the attack",
    "since when",
    "quand est ce que facebook a poursuivi nso",
    "et quand",
    "qui a dit ca",
    "qui a declare ca",
    "qui est brewster",
    "c'est qui brewster",
    "combien d'utilisateurs",
    "cb d utilisateurs",
    "svp combien de telephones",
    "quelle date",
    "depuis quand",
    "selon qui",
    // A command.
    "when",
    "who said terrorism",
    "check « NSO a nié ces affirmations »",
    "verifier NSO a nie",
    "ask what did NSO deny?",
    "question que dit NSO ?",
    "sources",
    "aide",
    "Help",
    "qand le proces",
  ])("%j", (text) => expect(isAsked(text)).toBe(true));
});

describe("a remark to somebody else is not", () => {
  it.each([
    "",
    " ",
    "thanks",
    "merci !",
    "Thanks, that helps.",
    "ok super",
    "parfait, je le mets en page 3",
    "I will call their lawyer",
    "j'appelle leur avocat",
    "the story runs at six",
    "on publie à 18 h",
    "wow, 1400 users",
    "not what I meant",
    "c’est faux",
    "NSO denied everything.",
    "@bruno can you take this",
    "tu peux relire stp",
    "👍",
    "...",
    "http://example.org/when",
    "https://example.org/?",
    "ask Bruno to call her",
    "question de temps",
    "aide-moi à titrer",
    "the sources are thin",
    "articles relus, c’est bon",
    "I asked who said that",
    "je me demande qui a dit ça",
  ])("%j", (text) => expect(isAsked(text)).toBe(false));
});

describe("a courtesy", () => {
  it.each([
    "merci",
    "Merci beaucoup !",
    "thanks",
    "thank you so much",
    "hello",
    "Bonjour",
    "ok merci",
    "bien vu",
    "salut, merci.",
  ])("%s is no question", (text) => {
    expect(isCourtesy(text)).toBe(true);
  });

  it.each(["merci de dire quand", "hello who sued NSO", "ok combien", "", "thanks to whom"])(
    "%s is more than that",
    (text) => {
      expect(isCourtesy(text)).toBe(false);
    },
  );
});
