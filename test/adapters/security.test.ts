/** What somebody in a workspace may try: to stop the bot by a message, to find an embargoed dossier by what is said of it. */
import { describe, expect, it } from "vitest";
import { readArguments } from "../../adapters/arguments.ts";
import { questionIn } from "../../adapters/discord/render.ts";
import { mentions, plainText } from "../../adapters/slack/payload.ts";
import { SLACK } from "../../adapters/slack/room.ts";
import { ask, check, isAsked, press, suggest } from "../../src/index.ts";
import { copyDossier, opened, record, set } from "../record.ts";
import { PLATFORMS } from "./platforms.ts";

const MOST = 40_000; // characters that Slack takes as one message
const HERE = { workspace: "T1", channels: ["C1"] } as const;
const SPOILS = [
  copyDossier("leak"),
  set("access", { slack: [{ workspace: "T1", channels: ["C2"] }] }, "leak/dossier.json"),
  set("title", { fr: "La fuite", en: "The leak" }, "leak/dossier.json"),
];
const twoDossiers = async () => opened(await record(...SPOILS));

/** Nothing is timed: a pattern that takes minutes ends with the time of the test. */
describe("a message of forty thousand letters", () => {
  const place = { platform: "slack", ...HERE } as const;

  it.each([
    ["guillemets that never close", "«".repeat(MOST)],
    ["exclamation marks", `${"!".repeat(MOST)}x y`],
    ["question marks before a word", `${"?".repeat(MOST)}x`],
    ["quotation marks", '"'.repeat(MOST)],
    ["slashes", `${"/".repeat(MOST)} x`],
  ])("of %s is answered at once, and checked", async (_name, text) => {
    const setting = { store: await twoDossiers(), room: SLACK, readerUrl: null };
    const message = await ask(setting, { place, dossier: "port", text, audience: "direct" });
    expect(message.headline).toMatch(/1[,.\s]?000/);
    expect((await check(setting, { place, text, audience: "asker" })).quotes).toEqual([]);
  });

  it("of question marks is no question to us in a thread", () => {
    expect(isAsked(`${"?".repeat(MOST)}x`)).toBe(false);
    expect(isAsked("!".repeat(MOST))).toBe(false);
  });

  it("of half mentions calls nobody", () => {
    expect(mentions("<@".repeat(MOST / 2))).toBe(false);
    expect(plainText("<@".repeat(MOST / 2), "U1")).toBe("<@".repeat(MOST / 2));
  });
});

describe.each(PLATFORMS)("an embargoed dossier, on $name", (platform) => {
  const open = async () => ({ store: await twoDossiers(), room: platform.room, readerUrl: null });
  const place = { platform: platform.name, ...HERE };
  const audience = "asker" as const;

  it.each(["who said houle", "help", "", "sources", "check “une telle houle”", "x".repeat(2000)])(
    "asked %j, is told of letter for letter as one that there never was",
    async (text) => {
      const setting = await open();
      const [hidden, none] = await Promise.all(
        ["leak", "lark"].map((dossier) => ask(setting, { place, dossier, text, audience, language: "en" })),
      );
      if (!hidden || !none) throw new Error("Nothing was said");
      expect(platform.words(hidden).replaceAll("leak", "lark")).toBe(platform.words(none));
      expect(platform.words({ ...hidden, question: null })).not.toMatch(/leak/i);
    },
  );

  it("is no more behind a forged button than one that there never was", async () => {
    const setting = await open();
    const [hidden, none] = await Promise.all(
      ["leak", "lark"].map((id) =>
        press(setting, {
          place,
          value: `1:page:${id}:en:1:1:`,
          question: "who said houle",
          audience,
          by: "Mallory",
        }),
      ),
    );
    expect(hidden).toEqual(none);
  });

  it("completes nothing that is typed, as one that there never was", async () => {
    const { store } = await open();
    const typing = { command: "who said", typed: "", language: "fr" } as const;
    expect(await suggest(store, place, { ...typing, dossier: "port" })).not.toEqual([]);
    for (const dossier of ["leak", "lark"])
      expect(await suggest(store, place, { ...typing, dossier })).toEqual([]);
  });
});

describe("what stands where a list or a word should", () => {
  it.each([{ type: 17, components: { constructor: 1 } }, { id: 4711, content: 7 }, null])(
    "%j holds no question",
    (odd) => {
      expect(questionIn([odd as never])).toBeNull();
    },
  );

  it.each(["constructor", "__proto__", "toString"])("%s is a word of a question, and no verb", (word) => {
    expect(readArguments([word, "--x"])).toMatchObject({ words: [word, "--x"] });
  });
});
