import { describe, expect, it } from "vitest";
import { ask } from "../../src/index.ts";
import { ARTICLE, all, copyDossier, FACTS, set, swap } from "../record.ts";
import { first, HERE, labelsOf, made, say, settingOf, wordsOf } from "./room.ts";

const CLOSING = "La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.";
const said = ({ quotes }: { quotes: readonly { text: string }[] }) => quotes.map(({ text }) => text);

/** Two dossiers that tell of other towns. */
const two = () =>
  made(
    copyDossier("quay"),
    set("facts[4].entity.name", "Gorgone", "quay/facts/quays.json"),
    set("title", { fr: "Le quai", en: "The quay" }, "quay/dossier.json"),
  );

describe("a question", () => {
  it.each([
    ["with the slash", "/port when quais ferme"],
    ["without it", "port when quais ferme"],
    ["in capitals, as a phone writes", "Port when quais ferme"],
    ["with white space and line ends", "  port \n when\n\n quais\u00a0ferme "],
    ["without a name, for there is only one", "when quais ferme"],
    ["with a colon", "port: when quais ferme"],
    ["in French", "/port, quand quais ferme"],
  ])("may name its dossier %s", async (_name, text) => {
    const message = await say(await made(), text);
    expect(said(message)[0]).toBe(CLOSING);
    expect(message.question?.dossier).toBe("port");
    expect(message.question?.text).toMatch(/^(?:when|quand) quais ferme$/);
  });

  it.each(["", " \n ", "/port", "port ", "help", "port aide"])(
    "that says nothing is told what can be asked: %j",
    async (text) => {
      const message = await say(await made(), text, { language: "en" });
      expect(message.headline).toMatch(/^Add what to look for$|^What you can ask of \/port$/);
      expect(message.notes.map(({ label }) => label)).toContain("/port when [words or a date]");
      expect(message.presses).toEqual([]);
    },
  );

  it("keeps its words where the dossier’s name is one of them", async () => {
    const message = await say(first, "NSO a nié quoi");
    expect(message.question).toEqual({ dossier: "nso", text: "NSO a nié quoi" });
    expect((await say(first, "nso when facebook")).question).toEqual({
      dossier: "nso",
      text: "when facebook",
    });
    expect((await say(first, "/NSO a nié quoi")).question?.text).toBe("a nié quoi");
  });

  it("names the dossier that alone answers it, where there are several", async () => {
    const message = await say(await two(), "who is Gorgone");
    expect(message.isFound).toBe(true);
    expect(message.question).toEqual({ dossier: "quay", text: "who is Gorgone" });
  });

  it.each([
    ["answer it alike", "when quais ferme"],
    ["answer it not at all", "who invented the telephone"],
  ])("is asked for its dossier where several %s", async (_name, text) => {
    const message = await say(await two(), text, { language: "en" });
    expect(message).toMatchObject({
      headline: "More than one dossier may answer this. Begin with its name",
      lines: ["/port – The port", "/quay – The quay"],
      quotes: [],
    });
  });

  it("is asked for in the language of whoever asks", async () => {
    expect((await say(await two(), "quand les quais ont-ils fermé")).lines).toEqual([
      "/port – Le port",
      "/quay – Le quai",
    ]);
  });

  it("of 1,001 letters is told to be too long, whether there is one dossier or two", async () => {
    const long = "q".repeat(1001);
    for (const store of [await made(), await two()])
      expect((await say(store, long, { language: "en" })).headline).toBe("Ask in 1,000 characters at most");
    expect((await say(await made(), "q".repeat(1000), { language: "en" })).headline).toMatch(
      /^The record is silent on this/,
    );
  });

  it("that was asked before the dossier was closed names nothing it does not know", async () => {
    const message = await say(await made(), "when", { dossier: "lark", language: "en" });
    expect(message.headline).toBe("There is no such dossier. There is /port");
    expect(message.notes).toEqual([]);
  });
});

describe("an answer", () => {
  it.each([
    ["asker", ["Next ›", "Share in channel", "Context", "Copy citation", "Not what I asked"]],
    ["direct", ["Next ›", "Context", "Copy citation", "Not what I asked"]],
    ["channel", ["Next ›", "Context", "Copy citation", "Not what I asked"]],
  ] as const)("has the buttons of its readers: %s", async (audience, labels) => {
    const message = await say(first, "when", { audience, language: "en" });
    expect(labelsOf(message)).toEqual(labels);
    expect(message.count).toBe("Excerpt 1 of 7");
  });

  it("is its excerpt, its source and what is known of it, never one without the others", async () => {
    const message = await say(first, "did NSO deny the claims", { language: "en" });
    expect(message.headline).toBe("On the record");
    expect(said(message).join(" ")).toContain("NSO a nié ces affirmations.");
    expect(message.source?.note.text).toContain("PAJU");
    expect(message.source?.place.text).toMatch(/^[\w-]+, accepted, facebook-nso characters \d+–\d+$/);
  });

  it("that is none says so, and offers the nearest as no answer", async () => {
    const message = await say(first, "who sued Google over phones", { language: "en" });
    expect(message.isFound).toBe(false);
    expect(message.headline).toMatch(
      /^The record does not answer this\. Nearest passages, which are no answer/,
    );
    expect(message.quotes.length).toBeGreaterThan(0);
    const silent = await say(first, "penguins in Antarctica", { language: "en" });
    expect(silent.headline).toMatch(/^The record is silent on this/);
    expect(silent.quotes).toEqual([]);
    expect(labelsOf(silent)).toEqual(["Not what I asked"]);
  });

  it("from a draft says so in its first line and beside its words", async () => {
    const store = await made(
      all(
        set("facts[2].review", { state: "draft", rule: "date: day" }, FACTS),
        set("drafts", true, "port/dossier.json"),
      ),
    );
    const message = await say(store, "when quais ferme", { language: "en" });
    expect(said(message)).toEqual([CLOSING]);
    expect(message.headline).toBe("In a draft that nobody has reviewed");
    expect(message.quotes[0]?.notes[0]).toEqual({
      label: "Not reviewed",
      text: "drafted by machine and read by nobody yet: speaker, date and figure may be wrong",
    });
  });

  it("links words that no fact stands on in the reader, by themselves", async () => {
    const setting = settingOf(await made(), { readerUrl: "https://reader.example.org/" });
    const asked = {
      place: HERE,
      dossier: null,
      text: "articles",
      audience: "asker",
      language: "fr",
    } as const;
    const { source } = await ask(setting, asked);
    expect(source?.links).toEqual([
      {
        label: "Voir au dossier",
        url: "https://reader.example.org/port/quays#:~:text=Le%20port%20de%20Br%C3%A9lac%20ferme%20ses%20quais",
      },
    ]);
  });

  it("links its words in the article and in the reader", async () => {
    const store = await made(swap(ARTICLE, "language: fr", "url: https://example.org/quays\nlanguage: fr"));
    const setting = settingOf(store, { readerUrl: "https://reader.example.org/" });
    const message = await ask(setting, {
      place: HERE,
      dossier: null,
      text: "when quais",
      audience: "asker",
      language: "fr",
    });
    expect(message.source?.links).toEqual([
      {
        label: "Lire dans l’article",
        url: "https://example.org/quays#:~:text=La%20mairie%20a%20ferm%C3%A9,l%E2%80%99%C3%A9chouage%20du%20cargo%20M%CC%88arta.",
      },
      { label: "Voir au dossier", url: "https://reader.example.org/port/quays#closing" },
    ]);
  });

  it("never says more than a platform holds: of a source too long for it, that it is", async () => {
    const setting = settingOf(await made(), { room: { most: 200, measure: (text) => text.length } });
    const message = await ask(setting, {
      place: HERE,
      dossier: null,
      text: "when quais",
      audience: "asker",
      language: "en",
    });
    expect(wordsOf(message).trim()).toMatch(/^The particulars of this source are too long for this platform/);
    expect(message.quotes).toEqual([]);
  });
});
