import { describe, expect, it } from "vitest";
import { isTold, type Place, storeAt } from "../../src/chat/place.ts";
import { suggest } from "../../src/chat/suggest.ts";
import { check, press } from "../../src/index.ts";
import { all, copyDossier, set, swap } from "../record.ts";
import { made, pressOn, say, settingOf, wordsOf } from "./room.ts";

type Access = NonNullable<Parameters<typeof isTold>[0]["access"]>;

const GUILD: Access = { slack: [], discord: [{ guild: "G" }] };
const CHANNELS: Access = {
  slack: [],
  discord: [{ guild: "G", channels: ["desk", "night"] }, { guild: "H" }],
};
const SLACK: Access = { slack: [{ workspace: "T" }, { workspace: "U", channels: ["C1"] }], discord: [] };
const NOBODY: Access = { slack: [], discord: [] };

const discord = (workspace: string | null, ...channels: string[]): Place => ({
  platform: "discord",
  workspace,
  channels,
});
const slack = (workspace: string | null, channel: string | null, isShared?: boolean): Place => ({
  platform: "slack",
  workspace,
  channels: channel === null ? [] : [channel],
  ...(isShared !== undefined && { isShared }),
});

describe("a dossier", () => {
  it.each<[string, Access | undefined, Place, boolean]>([
    ["that names no place, in a channel", undefined, discord("G", "desk"), true],
    ["that names no place, in a direct message", undefined, discord(null, "dm"), true],
    ["that names no place, in a shared channel of Slack", undefined, slack("T", "C1", true), true],
    ["that names nobody, anywhere", NOBODY, discord("G", "desk"), false],
    ["that names nobody, in a direct message", NOBODY, discord(null, "dm"), false],
    ["of a guild, in a channel of it", GUILD, discord("G", "desk"), true],
    ["of a guild, where no channel is known", GUILD, discord("G"), true],
    ["of a guild, in another", GUILD, discord("H", "desk"), false],
    ["of a guild, in a direct message", GUILD, discord(null, "dm"), false],
    ["of a guild, in a workspace of the same name on Slack", GUILD, slack("G", "desk"), false],
    ["of channels, in one of them", CHANNELS, discord("G", "night"), true],
    ["of channels, in a thread of one of them", CHANNELS, discord("G", "thread", "desk"), true],
    ["of channels, in a thread of another", CHANNELS, discord("G", "thread", "general"), false],
    ["of channels, in another of the same guild", CHANNELS, discord("G", "general"), false],
    ["of channels, where no channel is known", CHANNELS, discord("G"), false],
    ["of channels, in a channel of that name elsewhere", CHANNELS, discord("X", "desk"), false],
    ["of channels, in a direct message of that name", CHANNELS, discord(null, "desk"), false],
    ["of channels, in a guild that is named whole beside them", CHANNELS, discord("H", "any"), true],
    ["of a workspace, in a channel of it", SLACK, slack("T", "C9"), true],
    ["of a workspace, in its Home", SLACK, slack("T", null), true],
    ["of a workspace, in a channel that it shares with another", SLACK, slack("T", "C9", true), false],
    ["of a workspace, in a channel that is known not to be shared", SLACK, slack("T", "C9", false), true],
    ["of a channel, in it", SLACK, slack("U", "C1"), true],
    [
      "of a channel, in it though it is shared, for it is named by itself",
      SLACK,
      slack("U", "C1", true),
      true,
    ],
    ["of a channel, in that of another workspace", SLACK, slack("V", "C1"), false],
    ["of a channel, in a Home", SLACK, slack("U", null), false],
    ["of Slack, on Discord", SLACK, discord("T", "C1"), false],
  ])("%s", (_name, access, place, told) => {
    expect(isTold({ access }, place)).toBe(told);
  });
});

describe("a dossier that is not told in a place", () => {
  const IN = discord("100000000000000001", "100000000000000002");
  const OUT = discord("100000000000000001", "100000000000000003");
  /** `port` for everybody, and `leak`, whose people and words are its own, for one channel. */
  const two = () =>
    made(
      copyDossier("leak"),
      set(
        "access",
        { discord: [{ guild: "100000000000000001", channels: ["100000000000000002"] }] },
        "leak/dossier.json",
      ),
      set("title", { fr: "La fuite", en: "The leak" }, "leak/dossier.json"),
      set("facts[4].entity.name", "Gorgone", "leak/facts/quays.json"),
      set("facts[0].source.name", "Odile Gorgone", "leak/facts/quays.json"),
    );
  /** What nobody elsewhere may read. */
  const SECRET = /leak|fuite|Gorgone/i;

  it("is there where it is told, and nowhere in the store elsewhere", async () => {
    const store = await two();
    const [inside, outside] = [storeAt(store, IN), storeAt(store, OUT)];
    expect(inside.list().map(({ id }) => id)).toEqual(["leak", "port"]);
    expect(inside).toBe(store);
    expect(outside.list().map(({ id }) => id)).toEqual(["port"]);
    const query = { dossier: "leak", text: "quais", language: "fr" } as const;
    expect((await inside.search(query)).length).toBeGreaterThan(0);
    expect(await outside.search(query)).toEqual([]);
    expect((await inside.names("leak", "Gorg")).map(({ name }) => name)).toContain("Gorgone");
    expect(await outside.names("leak", "Gorg")).toEqual([]);
    expect(await inside.dossiers("fuite")).toEqual(["leak"]);
    expect(await outside.dossiers("fuite")).toEqual([]);
    expect(await outside.dossiers("port")).toEqual(["port"]);
    expect((await outside.search({ ...query, dossier: "port" })).length).toBeGreaterThan(0);
  });

  it("is answered for as one that there never was", async () => {
    const store = await two();
    for (const [known, unknown] of [
      ["leak", "lark"],
      ["leak when", "lark when"],
      ["/leak who is Gorgone", "/lark who is Gorgone"],
    ] as const) {
      const [hidden, none] = await Promise.all(
        [known, unknown].map((text) => say(store, text, { place: OUT })),
      );
      expect({ ...hidden, question: null }).toEqual({ ...none, question: null });
    }
    const [hidden, none] = await Promise.all(
      ["leak", "lark"].map((dossier) => say(store, "who is Gorgone", { place: OUT, dossier })),
    );
    expect(hidden).toEqual(none);
    expect(hidden?.headline).toBe("There is no such dossier. There is /port");
    expect((await say(store, "who is Gorgone", { place: IN, dossier: "leak" })).headline).toBe(
      "On the record",
    );
  });

  it("is named by nothing that is asked, checked, suggested or pressed there", async () => {
    const store = await two();
    const asked = [
      "",
      "help",
      "nonsense",
      "who is",
      "who said",
      "sources",
      "when",
      "is the M\u0308arta on the rocks?",
    ];
    for (const text of asked) expect(wordsOf(await say(store, text, { place: OUT }))).not.toMatch(SECRET);
    const message = {
      place: OUT,
      text: "« Nous n’avions jamais vu une telle houle »",
      audience: "asker",
    } as const;
    expect(wordsOf(await check(settingOf(store), message))).not.toMatch(SECRET);
    expect(wordsOf(await check(settingOf(store), { ...message, text: "no such words" }))).not.toMatch(SECRET);
    const typing = { dossier: "leak", command: "who is", typed: "", language: "fr" } as const;
    expect(await suggest(store, IN, typing)).toContain("Gorgone");
    expect(await suggest(store, OUT, typing)).toEqual([]);
    expect((await suggest(store, OUT, { ...typing, dossier: "port" })).join()).not.toMatch(SECRET);
  });

  it("is gone from its own buttons there, as a dossier that was deleted is", async () => {
    const store = await two();
    const told = await say(store, "who said houle", { place: IN, dossier: "leak" });
    expect(told.isFound).toBe(true);
    const values = told.presses.flat().map(({ value }) => value);
    expect(values.length).toBeGreaterThan(3);
    for (const value of values) {
      const pressed = {
        place: OUT,
        value,
        question: "who said houle",
        audience: "channel",
        by: "Mallory",
      } as const;
      const reply = await press(settingOf(store), pressed);
      expect(reply.as).toBe("answer");
      expect(reply.message.headline).toMatch(
        /^This is no longer on the record, or not open here|^Ce n’est plus au dossier/,
      );
      expect(wordsOf(reply.message)).not.toMatch(SECRET);
      expect(reply.message.presses).toEqual([]);
    }
    expect((await pressOn(store, told, "Share in channel", { place: IN })).as).toBe("post");
  });

  it("leaves nothing to ask where it was the only one", async () => {
    const store = await made(
      all(
        set("access", { slack: [{ workspace: "T0" }] }, "port/dossier.json"),
        swap("port/dossier.json", "The port", "The harbour"),
      ),
    );
    for (const text of ["", "when", "port when", "help"])
      expect((await say(store, text, { place: OUT, language: "en" })).headline).toBe(
        "No dossier is open here",
      );
    const message = await check(settingOf(store), {
      place: OUT,
      text: "quais",
      audience: "asker",
      language: "fr",
    });
    expect(message.headline).toBe("Aucun dossier n’est ouvert ici");
  });
});
