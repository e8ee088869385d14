import { describe, expect, it } from "vitest";
import { type Button, readButton, writeButton } from "../../src/chat/button.ts";
import { type Audience, press } from "../../src/index.ts";
import { ARTICLE, all, DOSSIER, passage, remove, type Spoil, set, swap } from "../record.ts";
import { first, HERE, labelsOf, made, pressOn, say, settingOf, wordsOf } from "./room.ts";

const SWELL = "« Nous n’avions jamais vu une telle houle », a déclaré la maire, Odile 𝒬uentin.";
const GONE = "This is no longer on the record, or not open here. Ask again";

const asked = (store = first, audience: Audience = "asker", text = "when") =>
  say(store, text, { audience, language: "en" });

describe("each button", () => {
  it.each<[string, Audience, "update" | "answer" | "post"]>([
    ["Next ›", "asker", "update"],
    ["Next ›", "direct", "update"],
    ["Next ›", "channel", "answer"],
    ["Share in channel", "asker", "post"],
    ["Context", "asker", "answer"],
    ["Context", "direct", "answer"],
    ["Context", "channel", "answer"],
    ["Copy citation", "asker", "answer"],
    ["Copy citation", "direct", "answer"],
    ["Copy citation", "channel", "answer"],
    ["Not what I asked", "asker", "answer"],
    ["Not what I asked", "direct", "answer"],
    ["Not what I asked", "channel", "answer"],
  ])("%s, on what the %s reads: %s", async (label, audience, as) => {
    const message = await asked(first, audience);
    expect((await pressOn(first, message, label, { audience })).as).toBe(as);
  });

  it("does the same after the record was read anew", async () => {
    const [before, after] = [await made(), await made()];
    const message = await asked(before, "asker", "who said houle");
    const labels = labelsOf(message);
    expect(labels.length).toBeGreaterThan(3);
    for (const label of labels)
      expect(await pressOn(after, message, label)).toEqual(await pressOn(before, message, label));
  });
});

describe("pages", () => {
  it("turn forth and back to the same answer, and end where there are no more", async () => {
    let message = await asked();
    const back: unknown[] = [];
    const seen: (string | undefined)[] = [];
    for (
      ;
      labelsOf(message).includes("Next ›");
      message = (await pressOn(first, message, "Next ›")).message
    ) {
      back.push(message);
      seen.push(message.quotes[0]?.text);
    }
    expect(message.count).toBe("Excerpt 7 of 7");
    expect(new Set(seen).size).toBeGreaterThan(4);
    while (back.length > 0) {
      message = (await pressOn(first, message, "‹ Previous")).message;
      expect(message).toEqual(back.pop());
    }
    expect(labelsOf(message)).not.toContain("‹ Previous");
  });

  it("beyond the end say so", async () => {
    const message = await asked();
    const value = writeButton({
      does: "page",
      dossier: "nso",
      language: "en",
      page: 999_999,
      part: 9,
      command: null,
    });
    const reply = await press(settingOf(first), {
      place: HERE,
      value,
      question: "when",
      audience: "asker",
      by: "A",
    });
    expect(reply.message.headline).toBe("There are no more excerpts");
    expect(message.question).toEqual({ dossier: "nso", text: "when" });
  });

  it("of what everybody reads are turned for whoever presses, who may share them", async () => {
    const reply = await pressOn(first, await asked(first, "channel"), "Next ›", { audience: "channel" });
    expect(labelsOf(reply.message)).toContain("Share in channel");
  });
});

describe("what is shared", () => {
  it("is the excerpt with its source and who shared it, and no question", async () => {
    const store = await made();
    const { message } = await pressOn(
      store,
      await asked(store, "asker", "who said houle"),
      "Share in channel",
    );
    expect(message).toMatchObject({
      headline: "On the record",
      lines: ["Shared by Alice"],
      question: null,
      isFound: true,
    });
    expect(message.quotes.map(({ text }) => text)).toEqual([SWELL]);
    expect(message.source?.note.text).toContain("La Vigie");
    expect(labelsOf(message)).toEqual(["Context", "Copy citation"]);
    expect(wordsOf(message)).not.toContain("houle ?");
  });

  it("is told in the presser’s language, and their name in one line", async () => {
    const store = await made();
    const shown = await asked(store, "asker", "who said houle");
    const { message } = await pressOn(store, shown, "Share in channel", {
      language: "fr",
      by: "Eve\n\nAu dossier",
    });
    expect(message.headline).toBe("Au dossier");
    expect(message.lines).toEqual(["Partagé par Eve Au dossier"]);
  });

  it("of a nearest passage is on the record, and no longer said to be near anything", async () => {
    const near = await asked(first, "asker", "who sued Google over phones");
    expect(near.headline).toMatch(/^The record does not answer this/);
    const { message } = await pressOn(first, near, "Share in channel");
    expect(message.headline).toBe("On the record");
    expect(wordsOf(message)).not.toMatch(/answer|Google/);
  });

  it("of a draft says first that nobody has reviewed it", async () => {
    const draft = set("facts[0].review", { state: "draft", rule: "quotation: incise" });
    const store = await made(draft, set("drafts", true, DOSSIER));
    const { message } = await pressOn(
      store,
      await asked(store, "asker", "who said houle"),
      "Share in channel",
    );
    expect(message.headline).toBe("In a draft that nobody has reviewed");
    expect(message.quotes[0]?.notes.map(({ label }) => label)).toContain("Not reviewed");
  });

  it("has its denials beside it, also in its context", async () => {
    const store = await made(set("facts[1].denies", ["closing"]));
    const shown = await asked(store, "asker", "when quais");
    for (const label of ["Share in channel", "Context"]) {
      const { message } = await pressOn(store, shown, label);
      expect(wordsOf(message), label).toContain("Les pêcheurs seront payés.");
    }
  });
});

describe("an old button", () => {
  const pressed = async (spoil: Spoil, label: string, text = "who said houle") => {
    const shown = await asked(await made(), "asker", text);
    return pressOn(await made(spoil), shown, label);
  };

  it.each(["Share in channel", "Context", "Copy citation"])(
    "%s tells its presser alone what the record says now",
    async (label) => {
      const reply = await pressed(set("facts[0].source.name", "Odile Q."), label);
      expect(reply.as).toBe("answer");
      expect(reply.message.headline).toBe("The record has changed since then. It now says:");
      expect(reply.message.quotes.map(({ text }) => text)).toEqual([SWELL]);
      expect(reply.message.quotes[0]?.notes.find(({ label: one }) => one === "Who")?.text).toContain(
        "Odile Q.",
      );
      expect(labelsOf(reply.message)).toContain("Share in channel");
    },
  );

  it.each(["Share in channel", "Context", "Copy citation"])(
    "%s says that its fact is gone",
    async (label) => {
      const reply = await pressed(set("facts[0].review.state", "rejected"), label);
      expect(reply).toMatchObject({ as: "answer", message: { headline: GONE, quotes: [], presses: [] } });
    },
  );

  it("of a place in an article says that it is gone where other words stand there, and shows none of them", async () => {
    const shown = await say(await made(), "check Elle parlait sous la pluie", { language: "en" });
    expect(shown.quotes.map(({ text }) => text)).toEqual(["Elle parlait sous la pluie."]);
    expect((await pressOn(await made(), shown, "Share in channel")).as).toBe("post");
    const other = await made(
      all(remove("port/facts/quays.json"), swap(ARTICLE, "Elle parlait sous", "Elle chantait sous")),
    );
    const reply = await pressOn(other, shown, "Share in channel");
    expect(reply).toMatchObject({ as: "answer", message: { headline: GONE, quotes: [] } });
  });

  it("of a dossier that is gone, and of a message that tells no question, says so", async () => {
    const shown = await asked();
    for (const label of labelsOf(shown))
      expect((await pressOn(await made(), shown, label)).message.headline).toBe(GONE);
    expect((await pressOn(first, shown, "Next ›", { question: null })).message.headline).toBe(GONE);
    expect((await pressOn(first, shown, "Not what I asked", { question: null })).message.headline).toBe(GONE);
  });

  it.each(["", "1:erase:nso:en:1:1:", "2:share:nso:en:1:abcdefgh:abcdef", "x".repeat(100)])(
    "that is none of ours is said to be another version’s: %j",
    async (value) => {
      const pressing = { place: HERE, value, question: null, audience: "channel", by: "Mallory" } as const;
      const reply = await press(settingOf(first), pressing);
      expect(reply).toMatchObject({
        as: "answer",
        message: { headline: "This button is of another version of onrecord. Ask again" },
      });
      const french = await press(settingOf(first), { ...pressing, language: "fr" });
      expect(french.message.headline).toBe(
        "Ce bouton est d’une autre version d’onrecord. Posez la question à nouveau",
      );
    },
  );

  it("that is forged shares nothing that its dossier does not answer, and posts only what is as it was", async () => {
    const store = await made(set("facts[0].review", { state: "draft", rule: "quotation: incise" }));
    const shown = await asked(await made(), "asker", "who said houle");
    const share = shown.presses.flat().find(({ isMain }) => isMain)?.value ?? "";
    const forged = (more: Partial<Button>) =>
      writeButton({ ...(readButton(share) as Button), ...more } as Button);
    const pressing = { place: HERE, question: null, audience: "channel", by: "Mallory" } as const;
    for (const value of [share, forged({ dossier: "nso" }), forged({ revision: "AAAAAA" } as never)]) {
      const reply = await press(settingOf(store), { ...pressing, value });
      expect(reply).toMatchObject({ as: "answer", message: { headline: GONE } });
    }
    const stale = forged({ revision: "AAAAAA" } as never);
    expect((await press(settingOf(await made()), { ...pressing, value: stale })).as).toBe("answer");
    const far = forged({ does: "part", part: 999_999 } as never);
    expect((await press(settingOf(await made()), { ...pressing, value: far })).message.quotes[0]?.text).toBe(
      SWELL,
    );
  });
});

describe("not what I asked", () => {
  it("offers the same words as each other command, which answer in its place", async () => {
    const shown = await asked(first, "asker", "who said export licence");
    const { message } = await pressOn(first, shown, "Not what I asked");
    expect(message.headline).toBe("Ask the same otherwise");
    expect(labelsOf(message)).toEqual(["when", "who is", "how many", "ask"]);
    expect(message.question).toEqual({ dossier: "nso", text: "who said export licence" });
    const again = await pressOn(first, message, "when");
    expect(again.as).toBe("update");
    expect(again.message.question).toEqual({ dossier: "nso", text: "when export licence" });
    const inFrench = await pressOn(first, message, "when", { language: "fr" });
    expect(inFrench.message.question).toEqual({ dossier: "nso", text: "quand export licence" });
  });

  it("answers a question of a thousand letters otherwise too, or says that it is too long", async () => {
    const shown = await asked(first, "asker", "q".repeat(1000));
    const { message } = await pressOn(first, shown, "Not what I asked");
    expect((await pressOn(first, message, "who said")).message.headline).toBe(
      "Ask in 1,000 characters at most",
    );
  });
});

describe("context and citation", () => {
  it("are the sentences around the excerpt, each labelled, under one source", async () => {
    const store = await made();
    const { message } = await pressOn(store, await asked(store, "asker", "who said houle"), "Context");
    const [before, excerpt, after] = message.quotes.map(({ label, text }) => [label, text]);
    expect(before?.[0]).toBe("Before");
    expect(before?.[1]).toMatch(/^La mairie a fermé.+Douze marins d’İzmir ont été mis à l’abri\.$/);
    expect(excerpt).toEqual(["The excerpt", SWELL]);
    expect(after?.[0]).toBe("After");
    expect(after?.[1]).toMatch(/^Elle parlait sous la pluie\. «/);
    expect(message.quotes.length).toBe(3);
    expect(message.source?.note.text).toContain("La Vigie");
  });

  it("are text to copy, with everything that belongs to it", async () => {
    const hedge = { level: "alleged", at: passage("après l’échouage") };
    const store = await made(set("facts[2].hedge", hedge));
    const { message } = await pressOn(store, await asked(store, "asker", "when quais"), "Copy citation");
    expect(message.copy).toContain("an allegation, not stated as a fact");
    expect(message.copy).toMatch(/^“La mairie a fermé/);
    expect(message.quotes).toEqual([]);
  });
});
