/** The app's Home, and what is told where. */
import { describe, expect, it } from "vitest";
import { homeBlocks } from "../../../adapters/slack/home.ts";
import { SLACK } from "../../../adapters/slack/room.ts";
import type { Dossier } from "../../../src/index.ts";
import { refusal } from "../../doubles/slack/faults.ts";
import type { Message } from "../../doubles/slack/workspace.ts";
import { copyDossier, set } from "../../record.ts";
import { tower } from "./long.ts";
import { buttonOf, linesOf, type Newsroom, newsroom, post, posted, TRANSPORTS, whisper } from "./newsroom.ts";

const LEAK = "leak/dossier.json";

/** A second dossier, told in one channel only. */
const NARROW = [
  copyDossier("leak"),
  set("title", { fr: "La fuite", en: "The leak" }, LEAK),
  set("access", { slack: [{ workspace: "T0NEWS", channels: ["G0SECRET"] }] }, LEAK),
];
/** Told in another workspace only. */
const ELSEWHERE = [
  copyDossier("leak"),
  set("title", { fr: "La fuite", en: "The leak" }, LEAK),
  set("access", { slack: [{ workspace: "T0OTHER" }] }, LEAK),
];
/** Told nowhere in this Slack, nor is anything else. */
const CLOSED = [set("access", { slack: [{ workspace: "T0OTHER" }] }, "port/dossier.json")];
const TOWER = [tower];

/** Opens somebody's Home, and gives what it shows. */
async function home({ slack, people }: Newsroom, user = "U0ALICE") {
  slack.workspace.homes.get(user);
  await people.homeOpened({ user }).acked();
  await slack.until(() => slack.workspace.homes.has(user), "a Home");
  const view = slack.workspace.homes.get(user);
  if (!view) throw new Error("there is no Home");
  return view;
}

describe.each(TRANSPORTS)("the Home (%s)", (transport) => {
  it("shows the dossiers with questions that they answer, and what is new on the record with its source", async () => {
    const room = await newsroom(transport);
    const view = await home(room);
    const lines = linesOf(view).filter((line) => line !== "\n");
    expect(lines.slice(0, 15)).toEqual([
      "The port",
      "1 article, 5 facts",
      "/port when 3 March 2021",
      "/port who said Odile 𝒬uentin",
      "/port who is M̈arta",
      "/port how many",
      "/port sources",
      "/port help",
      "On the record",
      "La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.",
      "When",
      ": “le 3 mars 2021” → 3 March 2021 (as printed)",
      "Source",
      ": “Le port de Brélac ferme ses quais”, La Vigie, March 2021 (inferred)",
      "Stands at: closing, accepted, quays characters 34–111",
    ]);
    const sources = lines.filter((line) => line === "Source");
    expect(sources).toHaveLength(lines.filter((line) => line === "On the record").length);
    expect(room.faults).toEqual([]);
  });

  it("has examples that are answered", async () => {
    const room = await newsroom(transport);
    const examples = linesOf(await home(room)).filter((line) => line.startsWith("/port "));
    expect(examples).toHaveLength(6);
    for (const example of examples) {
      const [, text = ""] = /^\/port (.*)$/.exec(example) ?? [];
      const { body } = await room.people.command("/port", text).response();
      expect(body.text, example).toMatch(/^(On the record|The articles|What you can ask of \/port)/);
    }
  });

  it("is in the language of whoever opens it", async () => {
    const room = await newsroom(transport);
    const lines = linesOf(await home(room, "U0BENOIT"));
    expect(lines).toEqual(
      expect.arrayContaining([
        "Le port",
        "1 article, 5 faits",
        "/port quand 3 mars 2021",
        "/port aide",
        "Au dossier",
      ]),
    );
  });

  it("shows the first part of a long quotation, with its source, and turns it in the messages", async () => {
    const room = await newsroom(transport, { spoils: TOWER });
    const view = await home(room);
    expect(linesOf(view)).toContain("part 1/3");
    await room.people.homeAction(buttonOf(view, "Next ›")).acked();
    const message = await post(room, 1);
    expect([message.channel, linesOf(message).includes("part 2/3")]).toEqual(["D0ALICE", true]);
    expect(message.text).toContain("\nSource: “Le gardien parle”, La Vigie, 1 April 2021\n");
  });

  it("answers a button in the messages, where there is nothing to share", async () => {
    const room = await newsroom(transport);
    const view = await home(room);
    const pressed = room.people.homeAction(buttonOf(view, "Copy citation"));
    expect((await pressed.acked()).status).toBe(200);
    const message = await post(room, 1);
    expect([message.channel, linesOf(message)[0]]).toEqual(["D0ALICE", "Citation to copy"]);
    expect(() => buttonOf(view, "Share in channel")).toThrow("there is no button");
  });

  it("is not made for the messages tab", async () => {
    const room = await newsroom(transport);
    await room.people.homeOpened({ tab: "messages" }).acked();
    await room.people.command("/port", "help").response();
    await room.stop();
    expect(room.slack.workspace.homes.size).toBe(0);
  });

  it("that Slack refuses is a fault, and nothing is shown in part", async () => {
    const room = await newsroom(transport);
    room.slack.fail("views.publish", refusal("invalid_arguments"), 1);
    await room.people.homeOpened().acked();
    await room.people.command("/port", "help").response();
    await room.stop();
    expect([room.faults.length, room.slack.workspace.homes.size]).toEqual([1, 0]);
  });
});

describe("homeBlocks()", () => {
  it("stays within a hundred blocks, and says that there are more dossiers", async () => {
    const [dossier] = await (async () => {
      const room = await newsroom("http");
      return [room.dossiers[0] as Dossier];
    })();
    const many = Array.from({ length: 80 }, (_, i): Dossier => ({ ...dossier, id: `port${i}` }));
    const store = {
      list: () => many,
      names: async () => [],
      search: async () => [],
      dossiers: async () => [],
      close: async () => {},
    };
    const setting = { store, readerUrl: null, room: SLACK };
    const blocks = await homeBlocks(setting, { platform: "slack", workspace: "T1", channels: [] }, "en");
    expect(blocks.length).toBeLessThanOrEqual(100);
    expect(linesOf({ blocks })).toContain("And further dossiers. Ask /dossier help");
    expect(blocks.at(-1)?.type).toBe("actions"); // nothing was cut off
  });
});

describe.each(TRANSPORTS)("a dossier that is told in one channel (%s)", (transport) => {
  const isNamed = ({ slack }: Newsroom): boolean =>
    /leak|fuite/i.test(JSON.stringify(slack.calls.map(({ body }) => body)));

  it("answers there, by command and by mention", async () => {
    const room = await newsroom(transport, { spoils: NARROW });
    await room.people.command("/leak", "when ferme quais", { channel: "G0SECRET" }).acked();
    expect(linesOf(await whisper(room, 1))).toContain("Question: /leak when ferme quais");
    await room.people.mention({ text: "when ferme quais", channel: "G0SECRET" }).acked();
    expect(linesOf(await post(room, 1))).toContain("/leak – The leak");
  });

  it.each([
    ["a command of its own name", (room: Newsroom) => room.people.command("/leak", "when").acked()],
    ["a command", (room: Newsroom) => room.people.command("/port", "help").acked()],
    [
      "a command in a direct message",
      (room: Newsroom) => room.people.command("/leak", "", { channel: "D0ALICE" }).acked(),
    ],
    ["a mention", (room: Newsroom) => room.people.mention({ text: "when ferme quais" }).acked()],
    ["a mention without words", (room: Newsroom) => room.people.mention({ text: "" }).acked()],
    [
      "a direct message",
      (room: Newsroom) => room.people.message({ text: "when ferme quais", channel: "D0ALICE" }).acked(),
    ],
    ["the Home", (room: Newsroom) => room.people.homeOpened().acked()],
    [
      "a follow-up",
      async (room: Newsroom) => {
        await room.people.mention({ text: "who said houle?", thread_ts: "1.000001" }).acked();
        await post(room, 1);
        await room.people.message({ text: "when ferme quais", thread_ts: "1.000001" }).acked();
      },
    ],
    [
      "the shortcut",
      async (room: Newsroom) => {
        await room.people.message({ text: "« Nous n’avions jamais vu une telle houle »" }).acked();
        const [message] = room.slack.workspace.messages;
        await room.people.shortcut(message as Message, "check_on_the_record").acked();
      },
    ],
  ])("is not even named elsewhere: by %s", async (_, ask) => {
    const room = await newsroom(transport, { spoils: NARROW });
    await ask(room);
    await room.people.command("/port", "who said houle").response();
    await room.stop();
    const told = room.slack.calls.filter(({ method }) => !/^(auth|users|apps|conversations)\./.test(method));
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(isNamed(room)).toBe(false);
    expect(room.faults).toEqual([]);
  });

  it("is not told by a button that was carried elsewhere", async () => {
    const room = await newsroom(transport, { spoils: NARROW });
    await room.people.command("/leak", "when ferme quais", { channel: "G0SECRET" }).acked();
    const answer = await whisper(room, 1);
    const carried = { ...answer, channel: "C0DESK" };
    for (const label of ["Context", "Share in channel", "Copy citation"])
      await room.people.action(carried, buttonOf(answer, label)).acked();
    await room.slack.until(() => room.slack.workspace.ephemeral.length === 4);
    expect(room.slack.workspace.ephemeral.slice(1).map(linesOf)).toEqual(
      Array(3).fill(["This is no longer on the record, or not open here. Ask again"]),
    );
    expect(posted(room)).toEqual([]);
  });
});

describe("a dossier of another workspace", () => {
  it("is not there, by its name or in the Home", async () => {
    const room = await newsroom("socket", { spoils: ELSEWHERE });
    await room.people.command("/leak", "when ferme quais").acked();
    expect(linesOf(await whisper(room, 1))).toEqual(["There is no such dossier. There is /port"]);
    expect(linesOf(await home(room)).filter((line) => /leak/i.test(line))).toEqual([]);
  });
});

describe("where no dossier is open", () => {
  it("a command and the Home say so", async () => {
    const room = await newsroom("socket", { spoils: CLOSED });
    await room.people.command("/port", "when").acked();
    expect(linesOf(await whisper(room, 1))).toEqual(["No dossier is open here"]);
    const { blocks } = await home(room);
    expect(blocks).toMatchObject([
      { type: "header", text: { text: "No dossier is open here", emoji: false } },
    ]);
  });
});
