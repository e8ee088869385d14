import { describe, expect, it } from "vitest";
import { type Asked, check } from "../../src/index.ts";
import { copyDossier, remove, swap } from "../record.ts";
import { first, HERE, labelsOf, made, pressOn, settingOf } from "./room.ts";

const checked = (text: string, store = first, more: Partial<Asked> = {}) =>
  check(settingOf(store), { place: HERE, text, audience: "asker", language: "en", ...more });

describe("a message that is checked", () => {
  it.each([
    ["verbatim, marks or not", "NSO a nié ces affirmations", /^Verbatim/],
    ["with its own line ends", "Elle dit:\n\n« NSO a nié\nces affirmations »", /^Verbatim/],
    ["in other capitals and accents", "nso a nie CES affirmations", /^Verbatim.*but for capitals, accents/],
    [
      "with a word changed",
      "« NSO a confirmé ces affirmations »",
      /^Differs from the record|^Not on the record/,
    ],
    ["of other words", "the mayor never said anything of the kind", /^Not on the record/],
  ])("is judged: %s", async (_name, text, headline) => {
    expect((await checked(text)).headline).toMatch(headline);
  });

  it("is the longest of its quotations, what stands around them left out", async () => {
    const text =
      "Bruno, « pas du tout vrai » me dit-il, mais « La meilleure façon d’arrêter les puissants logiciels espions » est à vérifier.";
    const message = await checked(text);
    expect(message.question?.text).toBe("check La meilleure façon d’arrêter les puissants logiciels espions");
    expect(message.headline).toMatch(/^Verbatim/);
  });

  it("is all of it where nothing in it is quoted, or only a word set apart", async () => {
    expect((await checked("NSO a nié ces “affirmations”")).question?.text).toBe(
      "check NSO a nié ces “affirmations”",
    );
    expect((await checked("NSO a nié")).question?.text).toBe("check NSO a nié");
  });

  it("may be longer than a question where its quotation is not", async () => {
    const text = `${"bla ".repeat(400)}« NSO a nié ces affirmations » ${"bla ".repeat(400)}`;
    expect((await checked(text)).headline).toMatch(/^Verbatim/);
  });

  it("is told to be too long where nothing of it is quoted", async () => {
    for (const store of [first, await made(copyDossier("quay"))])
      expect((await checked("bla ".repeat(300), store)).headline).toBe("Ask in 1,000 characters at most");
  });

  it.each(["", " \n", "«»"])("that has no words is told so: %j", async (text) => {
    const message = await checked(text);
    expect(message.headline).toMatch(/^Add what to look for$|^Not on the record/);
    expect(message.quotes).toEqual([]);
  });

  it("is checked against every dossier, and told of the one that has it best", async () => {
    const store = await made(
      copyDossier("quay"),
      swap("quay/articles/quays.md", "Elle parlait sous la pluie", "Elle parlait sous la neige"),
      remove("quay/facts/quays.json"),
    );
    expect((await checked("Elle parlait sous la pluie", store)).question?.dossier).toBe("port");
    const snow = await checked("Elle parlait sous la neige", store);
    expect(snow.question?.dossier).toBe("quay");
    expect(snow.headline).toMatch(/^Verbatim/);
  });

  it("can be shared, seen in its article and cited like an answer, whoever’s words it is", async () => {
    for (const words of [
      "La meilleure façon d’arrêter les puissants",
      "un tribunal californien n’était pas compétent",
      "NSO avait un contrat",
    ]) {
      const message = await checked(words);
      expect(labelsOf(message)).toContain("Share in channel");
      const { as, message: shared } = await pressOn(first, message, "Share in channel");
      expect(as).toBe("post");
      expect(shared.quotes[0]?.text).toBe(message.quotes[0]?.text);
      expect((await pressOn(first, message, "Context")).message.quotes.length).toBeGreaterThan(1);
      expect((await pressOn(first, message, "Copy citation")).message.copy).toContain(words);
    }
  });
});

it("finds what stands best of a message that says more than it quotes", async () => {
  const text = "Nous n'avions jamais vu une telle houle. Can we run this today?";
  const message = await check(settingOf(await made()), {
    place: HERE,
    text,
    language: "en",
    audience: "asker",
  });
  expect(message.headline).toMatch(/^Verbatim, but for/);
  expect(message.question?.text).toBe("check Nous n'avions jamais vu une telle houle.");
});
