/** What an answer holds beside its excerpt, on the first dossier. */
import { describe, expect, it } from "vitest";
import { answer, openStore, type Question } from "../../src/index.ts";

const opened = await openStore(new URL("../../facts", import.meta.url).pathname);
if ("faults" in opened) throw new Error("The record has faults");
const { store } = opened;
const ask = (text: string, more: Partial<Question> = {}) => answer(store, { dossier: "nso", text, ...more });

describe("when", () => {
  it("alone is the timeline, oldest first, each date as printed and as resolved", async () => {
    const pages = [await ask("when"), await ask("when", { page: 2 })];
    const dates = pages.flatMap(({ excerpts }) =>
      excerpts.map(({ when }) => [when?.value, when?.text, when?.known, when?.inferred]),
    );
    expect(dates).toEqual([
      ["2019", "2019", "explicit", false],
      ["2019-01-02/2019-11-24", "au moins du 2 janvier 2019 jusqu’au 24 novembre 2019", "explicit", false],
      ["2019-10", "octobre dernier", "resolved", true],
      ["2019-10", "à l’époque", "resolved", true],
      ["2020", "plus tôt cette année", "resolved", true],
      ["2020-03", "Le mois dernier", "resolved", true],
      ["2020-04", "cette semaine", "resolved", true],
    ]);
    expect(pages.map(({ more }) => more)).toEqual([2, 0]);
  });

  it.each([
    ["when novembre 2019", ["2019", "2019-01-02/2019-11-24"]],
    ["when January 2, 2019", ["2019", "2019-01-02/2019-11-24"]],
    ["when 2019-11", ["2019", "2019-01-02/2019-11-24"]],
    ["quand octobre 2019", ["2019-10", "2019-10", "2019", "2019-01-02/2019-11-24"]],
    ["what happened in March 2020?", ["2020-03", "2020"]],
    ["quand le piratage en 2019", ["2019", "2019-01-02/2019-11-24"]],
    ["when between January 2019 and March 2019", ["2019", "2019-01-02/2019-11-24"]],
    ["quand depuis mars 2020", ["2020-03", "2020-04", "2020"]],
    ["when summer 2019", ["2019", "2019-01-02/2019-11-24"]],
  ])("a date finds what falls in it, then what overlaps it: %s", async (text, values) => {
    const said = await ask(text);
    expect(said.kind).toBe("found");
    expect(said.excerpts.map(({ when }) => when?.value)).toEqual(values);
  });

  it.each(["when before 2019", "when 2017", "quand avant 2019"])(
    "nothing is dated then: %s",
    async (text) => {
      expect((await ask(text)).kind).toBe("nothing");
    },
  );

  it("what is asked of the article itself goes to the sources", async () => {
    for (const text of [
      "when was the article published",
      "qui a écrit cet article ?",
      "de quand date l’article",
    ])
      expect((await ask(text)).excerpts[0]?.verbatim).toMatch(/^Facebook affirme/);
  });

  it("a date on which nothing is dated finds nothing", async () => {
    expect((await ask("when 2017")).kind).toBe("nothing");
  });
});

describe("who said", () => {
  it("puts direct speech before reported, with source, role and cue", async () => {
    const { excerpts } = await ask("who said révoquer la licence d’exportation");
    expect(excerpts.map(({ source, directness, cue }) => [source?.name, directness, cue])).toEqual([
      ["Danna Ingleton", "direct", "a déclaré"],
      ["Amnesty International", "indirect", "demander"],
    ]);
    expect(excerpts[0]?.source?.role).toBe("directrice adjointe d’Amnesty Tech");
  });

  it.each(["who said Ingleton", "qui a dit ingelton", "what did Danna Ingleton say?"])(
    "a speaker's name lists what they said: %s",
    async (text) => {
      const { excerpts } = await ask(text);
      expect(excerpts.flatMap(({ facts }) => facts)).toEqual(
        expect.arrayContaining(["ingleton-on-nso-profits", "ingleton-on-export-licence"]),
      );
      expect(new Set(excerpts.map(({ source }) => source?.name))).toEqual(new Set(["Danna Ingleton"]));
    },
  );

  it("gives a second stretch with the sentence of its cue", async () => {
    const [excerpt] = (await ask("who said contractuellement interdite")).excerpts;
    expect(excerpt?.verbatim).toMatch(/^« Le seul but .*a déclaré la société.* une telle utilisation »\.$/s);
    expect(excerpt?.source).toMatchObject({ name: "NSO Group", text: "la société" });
  });
});

describe("an excerpt", () => {
  it("bears the hedge of what it says", async () => {
    const [excerpt] = (await ask("who was behind the attack")).excerpts;
    expect(excerpt).toMatchObject({ hedge: "alleged", hedged: "aurait été" });
  });

  it("has the denial of its claim beside it, and the denial has none", async () => {
    const [excerpt] = (await ask("qui a dit que NSO a infecté les téléphones")).excerpts;
    expect(excerpt?.denials?.map(({ verbatim }) => verbatim)).toEqual(["NSO a nié ces affirmations."]);
    const [denial] = (await ask("did NSO deny the claims?")).excerpts;
    expect(denial?.denials).toBeUndefined();
  });

  it("has a gloss only for who asks in another language", async () => {
    expect((await ask("when did Facebook sue NSO")).excerpts[0]?.gloss).toBe(
      "Facebook sued NSO in October 2019",
    );
    expect((await ask("quand Facebook a poursuivi NSO")).excerpts[0]?.gloss).toBeUndefined();
  });

  it("bears no date that is not its own", async () => {
    expect((await ask("who owns WhatsApp?")).excerpts[0]?.when).toBeUndefined();
    expect((await ask("who wrote about subdomains on Amazon servers")).excerpts[0]?.when).toBeUndefined();
  });

  it("is the article's text between its two positions, whole sentences, in every answer", async () => {
    const text = Array.from(store.list()[0]?.articles[0]?.text ?? "");
    for (const question of ["when", "who said", "who is", "how many", "who is NSO", "sources"])
      for (const { verbatim, position } of (await ask(question)).excerpts) {
        expect(text.slice(position.start, position.end).join("")).toBe(verbatim);
        expect(text[position.start - 1] ?? "\n").toMatch(/\s/);
        expect(text[position.end] ?? "\n").toMatch(/\s/);
      }
  });
});

describe("nobody's roles are swapped", () => {
  it.each([
    "when did NSO sue Facebook",
    "quand NSO a poursuivi Facebook",
    "When was Facebook sued by NSO?",
    "WhatsApp owns Facebook?",
    "did Facebook deny NSO's claims?",
    "did Facebook deny the claims",
    "who sued Facebook",
    "qui a poursuivi Facebook",
    "who was sued by NSO",
  ])("%s", async (text) => {
    expect((await ask(text)).kind).not.toBe("found");
  });

  it.each([
    "when was NSO sued by Facebook",
    "quand NSO a-t-elle été poursuivie par Facebook ?",
    "nso lawsuit facebook",
  ])("%s is asked rightly", async (text) => {
    const said = await ask(text);
    expect(said.kind).toBe("found");
    expect(said.excerpts[0]?.facts).toContain("facebook-sues-nso");
  });
});

describe("who did it", () => {
  it.each([
    ["qui a piraté WhatsApp", "nso-group"],
    ["who hacked WhatsApp?", "nso-group"],
    ["who owns WhatsApp", "whatsapp"],
  ])("is somebody, not what was done: %s", async (text, fact) => {
    expect((await ask(text)).excerpts[0]?.facts).toContain(fact);
  });
});

describe("what cannot be asked", () => {
  it.each([
    ["", "no words"],
    ["ask", "no words"],
    ["check", "no words"],
    ["help", "help"],
    ["a ".repeat(501), "too long"],
  ])("%j is told as usage", async (text, reason) => {
    expect(await ask(text)).toMatchObject({ kind: "usage", reason, excerpts: [] });
  });

  it("is an unknown dossier, and a page past the last", async () => {
    expect(await answer(store, { dossier: "elsewhere", text: "when" })).toMatchObject({
      kind: "usage",
      reason: "unknown dossier",
      dossiers: ["nso"],
    });
    expect(await ask("when", { page: 9 })).toMatchObject({ kind: "usage", reason: "no such page" });
  });
});
