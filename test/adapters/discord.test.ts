/** The bot on Discord: the real discord.js over real sockets, against a double that is as strict as Discord. */
import { GatewayCloseCodes, InteractionResponseType, MessageFlags } from "discord-api-types/v10";
import { describe, expect, it, vi } from "vitest";
import type { Dossier, FactStore } from "../../src/index.ts";
import { NO_OPENAPI, openApi } from "../doubles/discord/openapi.ts";
import { buttonsOf, channelId, type Newsroom, newsroom, secret, shown, started } from "./discord.ts";

vi.setConfig({ testTimeout: 15_000 });

const SWELL = "« Nous n’avions jamais vu une telle houle », a déclaré la maire, Odile 𝒬uentin.";
const CLOSING = "La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.";
const WHEN = { name: "port", sub: "when", options: { words: "quais ferme" } } as const;
const SAID = { name: "port", group: "who", sub: "said", options: { words: "Odile" } } as const;

/** Nothing was refused, nothing was at fault, and the double kept to Discord's own description. */
function expectClean({ double, faults }: Newsroom): void {
  expect(faults).toEqual([]);
  expect(double.refused).toEqual([]);
  expect(double.nonconforming).toEqual([]);
}

it.skipIf(openApi() === null)(
  `judges by Discord's own document${openApi() === null ? ` (skipped: ${NO_OPENAPI})` : ""}`,
  () => {
    expect(openApi()?.request("POST", "/interactions/1/token/callback", { type: 99 })).not.toEqual([]);
  },
);

describe("a slash command", () => {
  it("answers its asker alone, at once and once, with the whole excerpt and its source", async () => {
    const room = await newsroom();
    const fired = room.double.slash(WHEN);
    const ack = await fired.acked;
    expect(ack.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(fired.callbacks).toBe(1);
    const message = fired.original();
    expect(Number(message?.flags) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    expect(shown(message)).toContain(CLOSING);
    expect(shown(message)).toContain("When: “le 3 mars 2021” → 3 March 2021 (as printed)");
    expect(shown(message)).toContain(
      "Source: “Le port de Brélac ferme ses quais”, La Vigie, March 2021 (inferred)",
    );
    expect(shown(message)).toContain("Question: /port when quais ferme");
    expect(room.double.messagesIn(channelId(room.double, "general"))).toEqual([]);
    expectClean(room);
  });

  it("speaks French to whoever has Discord in French, and follows the question where it has a third language", async () => {
    const room = await newsroom();
    const fired = [
      room.double.slash({ ...WHEN, user: "bruno" }),
      room.double.slash({ ...WHEN, options: { words: "quand les quais ont ils ferme" }, user: "dora" }),
    ];
    await Promise.all(fired.map(({ acked }) => acked));
    for (const { original } of fired) expect(shown(original())).toContain("Au dossier");
    expect(shown(fired[0]?.original() ?? null)).toContain("Question\u00a0: /port quand quais ferme");
    expectClean(room);
  });

  it("says what can be asked, and says so where the record is silent", async () => {
    const room = await newsroom();
    const help = room.double.slash({ name: "port", sub: "help" });
    const silent = room.double.slash({
      name: "port",
      sub: "ask",
      options: { question: "who won the regatta in Sydney" },
    });
    await Promise.all([help.acked, silent.acked]);
    expect(shown(help.original())).toContain("/port who said [words or a name]");
    expect(shown(silent.original())).toMatch(/The record (is silent on this|does not answer this)/);
    expectClean(room);
  });

  it("answers everybody where the newsroom wants it, without a button to share", async () => {
    const room = await newsroom([], { office: { visibility: "channel" } });
    const fired = room.double.slash(SAID);
    await fired.acked;
    expect(
      room.double.messagesIn(channelId(room.double, "general")).map(({ message }) => shown(message)),
    ).toEqual([expect.stringContaining(SWELL)]);
    expect([...buttonsOf(fired.original()).keys()]).not.toContain("Share in channel");
    expectClean(room);
  });

  it("is answered once though it is delivered twice", async () => {
    const room = await newsroom();
    const fired = room.double.slash(WHEN);
    fired.again();
    await fired.acked;
    await room.double.slash(WHEN).acked; // what came after has been dealt with
    expect(fired.callbacks).toBe(1);
    expectClean(room);
  });

  it("is told to wait where the answer takes long, and is answered then", async () => {
    let go = () => {};
    const slow = new Promise<void>((done) => {
      go = done;
    });
    const room = await newsroom();
    const search: FactStore["search"] = async (query) => {
      await slow;
      return room.store.search(query);
    };
    await room.running.stop(); // Discord tells every connection
    const late = await started(room.double, { ...room.store, search });
    const fired = late.double.slash({ ...WHEN, user: "bruno" });
    const { type, data } = await fired.acked;
    expect(type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect(Number(data?.flags) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    go();
    await late.double.until("the answer", () => fired.edits.length > 0);
    expect(shown(fired.original())).toContain(CLOSING);
    expect(late.double.refused).toEqual([]);
  });

  it("is told in a sentence that onrecord has a fault, and onrecord is told once", async () => {
    const room = await newsroom();
    const search = async () => {
      throw new TypeError("planted");
    };
    await room.running.stop();
    const broken = await started(room.double, { ...room.store, search });
    const fired = broken.double.slash(WHEN);
    await fired.acked;
    expect(shown(fired.original())).toContain("onrecord has a fault and could not answer this; it is logged");
    expect(Number(fired.original()?.flags) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    const said = broken.double.say("quand les quais ont ferme ?", { mention: true });
    expect(shown(await said.answered())).toContain("onrecord a une panne");
    expect(broken.faults.map(String)).toEqual(["TypeError: planted", "TypeError: planted"]);
  });

  it("waits out a limit that Discord sets", async () => {
    const room = await newsroom();
    room.double.fail({ on: /callback$/, status: 429, retryAfterS: 0.05 });
    const fired = room.double.slash(WHEN);
    await fired.acked;
    expect(shown(fired.original())).toContain(CLOSING);
    expectClean(room);
  });
});

describe("autocomplete", () => {
  const choices = async (room: Newsroom, words: string, invocation: object = SAID) => {
    const fired = room.double.autocomplete({ ...SAID, ...invocation, options: { words }, focused: "words" });
    const { data } = await fired.acked;
    return (data?.choices as readonly { name: string }[] | undefined)?.map(({ name }) => name);
  };

  it("offers speakers, a slip forgiven, and dates as they are told", async () => {
    const room = await newsroom();
    expect(await choices(room, "odlie")).toContain("Odile 𝒬uentin");
    expect(await choices(room, "3 mar", { group: undefined, sub: "when" })).toContain("3 March 2021");
    expect(await choices(room, "", { group: undefined, sub: "when", user: "bruno" })).toContain(
      "3 mars 2021",
    );
    expectClean(room);
  });

  it("takes back what it offered, or any other words", async () => {
    const room = await newsroom();
    for (const words of ["Odile 𝒬uentin", "telle houle"]) {
      const fired = room.double.slash({ ...SAID, options: { words } });
      await fired.acked;
      expect(shown(fired.original()), words).toContain(SWELL);
    }
    const date = room.double.slash({ ...WHEN, options: { words: "3 March 2021" } });
    await date.acked;
    expect(shown(date.original())).toContain(CLOSING);
    expectClean(room);
  });
});

describe("the buttons", () => {
  /** Asks, presses the button of a label, and gives the press and the message asked for. */
  async function pressed(room: Newsroom, label: string, by: object = {}) {
    const fired = room.double.slash(SAID);
    await fired.acked;
    const message = fired.original();
    const id = buttonsOf(message).get(label);
    if (!message || id === undefined)
      throw new Error(`No button ${label}: ${[...buttonsOf(message).keys()]}`);
    const press = room.double.press(message, id, by);
    await press.acked;
    return { press, message, id, fired };
  }

  it("turn the pages in place", async () => {
    const room = await newsroom();
    const { fired, press } = await pressed(room, "Next ›");
    expect((await press.acked).type).toBe(InteractionResponseType.UpdateMessage);
    expect(shown(fired.original())).toContain("Excerpt 2 of 2");
    expect(shown(fired.original())).toContain("« Les quais resteront fermés. Les pêcheurs seront payés. »");
    const back = buttonsOf(fired.original()).get("‹ Previous") ?? "";
    await room.double.press({ id: fired.original()?.id ?? "" }, back).acked;
    expect(shown(fired.original())).toContain("Excerpt 1 of 2");
    expectClean(room);
  });

  it("share the excerpt with its source, and no question, once", async () => {
    const room = await newsroom();
    const { message, id } = await pressed(room, "Share in channel");
    await room.double.press(message, id).acked;
    const posted = room.double.messagesIn(channelId(room.double, "general")).map((one) => shown(one.message));
    expect(posted).toHaveLength(1);
    expect(posted[0]).toContain(SWELL);
    expect(posted[0]).toContain("Source: “Le port de Brélac ferme ses quais”");
    expect(posted[0]).toContain("Shared by alice");
    expect(posted[0]).not.toContain("Question");
    expectClean(room);
  });

  it("share again what Discord did not take", async () => {
    const room = await newsroom();
    const fired = room.double.slash(SAID);
    await fired.acked;
    const message = fired.original() ?? { id: "" };
    const id = buttonsOf(fired.original()).get("Share in channel") ?? "";
    room.double.fail({ on: /callback$/, status: 500, times: 4 }); // discord.js tries four times
    const failed = room.double.press(message, id);
    await failed.acked;
    expect(shown(failed.original())).toContain("onrecord has a fault and could not answer this");
    await room.double.press(message, id).acked;
    const posted = room.double.messagesIn(channelId(room.double, "general")).map((one) => shown(one.message));
    expect(posted).toEqual([expect.stringContaining(SWELL)]);
    expect(room.faults).toEqual([]); // it was Discord's own
    expect(room.logged.join("\n")).toContain(
      "The platform did not take this answer, and has trouble of its own",
    );
  });

  it("show the sentences around, and a citation to copy", async () => {
    const room = await newsroom();
    const context = await pressed(room, "Context");
    expect(shown(context.press.original())).toContain("Douze marins d’İzmir ont été mis à l’abri.");
    const cite = await pressed(room, "Copy citation");
    expect(shown(cite.press.original())).toContain(`“${SWELL}”\nWho: Odile 𝒬uentin`);
    expectClean(room);
  });

  it("ask the same words otherwise", async () => {
    const room = await newsroom();
    const { press } = await pressed(room, "Not what I asked");
    const other = press.original();
    await room.double.press({ id: other?.id ?? "" }, buttonsOf(other).get("when") ?? "").acked;
    expect(shown(press.original())).toContain("Question: /port when Odile");
    expectClean(room);
  });

  it("answer whoever presses on what everybody reads, and leave that as it is", async () => {
    const room = await newsroom([], { office: { visibility: "channel" } });
    const { press, fired } = await pressed(room, "Next ›", { user: "bruno" });
    expect(shown(fired.original())).toContain("Excerpt 1 of 2");
    expect(Number(press.original()?.flags) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    expect(shown(press.original())).toContain("Extrait 2 sur 2");
    expectClean(room);
  });

  it("say politely that they are forged, of another version, or of what is gone or has changed", async () => {
    const room = await newsroom();
    const { message, id } = await pressed(room, "Context");
    const answerTo = async (value: string) => {
      const press = room.double.press(message, value, { forged: true });
      await press.acked;
      return shown(press.original());
    };
    expect(await answerTo("0:nonsense")).toContain("This button is of another version of onrecord");
    expect(await answerTo(id.replace("port", "secret"))).toContain(
      "no longer on the record, or not open here",
    );
    expect(await answerTo(id.replace(/:[\w-]{8}:/, ":AAAAAAAA:"))).toContain("no longer on the record");
    const changed = await answerTo(id.replace(/[\w-]{6}$/, "AAAAAA"));
    expect(changed).toContain("The record has changed since then. It now says:");
    expect(changed).toContain(SWELL);
    expectClean(room);
  });
});

describe("in conversation", () => {
  it("answers a mention beside it, and calls nobody", async () => {
    const room = await newsroom();
    const asked = room.double.say("quand les quais ont ferme ?", { mention: true });
    const answer = await asked.answered();
    expect(shown(answer)).toContain(CLOSING);
    expect(shown(answer)).toContain("Au dossier");
    expect(answer.message_reference?.message_id).toBe(asked.message.id);
    const sent = room.double.requests.find(({ path }) => path.endsWith("/messages"))?.body as object;
    expect(sent).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
    expectClean(room);
  });

  it("answers in a thread and in a direct message, and keeps out of what others say", async () => {
    const room = await newsroom();
    room.double.say("les quais ont ferme quand ?");
    const inThread = room.double.say("who said telle houle", { mention: true, channel: "story" });
    expect(shown(await inThread.answered())).toContain(SWELL);
    const direct = room.double.say("who said telle houle", { channel: "@alice" });
    const answer = await direct.answered();
    expect(shown(answer)).toContain(SWELL);
    expect([...buttonsOf(answer).keys()]).not.toContain("Share in channel");
    expect(room.double.messagesIn(channelId(room.double, "general"))).toEqual([]);
    expectClean(room);
  });

  it("answers once though it is delivered twice", async () => {
    const room = await newsroom();
    const asked = room.double.say("who said telle houle", { mention: true });
    asked.again();
    await asked.answered();
    await room.double.say("who said telle houle", { channel: "@alice" }).answered();
    expect(asked.answers()).toHaveLength(1);
    expectClean(room);
  });

  it("takes a reply to what it said for a question only where it is one", async () => {
    const room = await newsroom();
    const thanks = room.double.say("merci, bien vu", { reply: true });
    const asked = room.double.say("et qui a dit telle houle ?", { reply: true, user: "bruno" });
    expect(shown(await asked.answered())).toContain(SWELL);
    expect(thanks.answers()).toHaveLength(1); // to what was asked after it
    expectClean(room);
  });

  it("checks a message against the record, for whoever wants to know", async () => {
    const room = await newsroom();
    const said = room.double.say("Elle a bien dit « nous n'avions jamais vu une telle houle » hier");
    const fired = room.double.messageCommand("Check on the record", said.message);
    await fired.acked;
    expect(shown(fired.original())).toContain("Verbatim, but for");
    expect(shown(fired.original())).toContain(SWELL);
    expect(Number(fired.original()?.flags) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    expectClean(room);
  });
});

describe("an embargoed dossier", () => {
  const inDesk = secret((double) => ({
    discord: [{ guild: double.guild("Newsroom").id, channels: [channelId(double, "desk")] }],
  }));
  const inNewsroom = secret((double) => ({ discord: [{ guild: double.guild("Newsroom").id }] }));

  it("is registered in its guild alone, and not at all where it is kept to channels", async () => {
    const room = await newsroom([inNewsroom]);
    const names = (guild?: string) => room.double.commandsOf(guild).map(({ name }) => name);
    expect(names()).toEqual(["port", "Check on the record"]);
    expect(names("Newsroom")).toEqual(["secret"]);
    expect(names("Elsewhere")).toEqual([]);
    const narrow = await newsroom([inDesk]);
    expect(narrow.double.commandsOf("Newsroom")).toEqual([]);
    expect((await narrow.register()).at(-1)).toMatch(/^\/secret: no command, since its name would show/);
  });

  it("is told in its channel and in a thread of it, and is not even named elsewhere", async () => {
    const room = await newsroom([inDesk]);
    const ask = (channel: string) =>
      room.double.say("secret who said telle houle", { mention: true, channel }).answered();
    for (const channel of ["desk", "leak"]) {
      const answer = shown(await ask(channel));
      expect(answer, channel).toContain(SWELL);
      expect(answer, channel).toContain("/secret who said telle houle");
    }
    for (const channel of ["general", "lobby", "@alice"])
      expect(shown(await ask(channel)).replace("Question: /port secret", ""), channel).not.toMatch(/secret/i);
    expectClean(room);
  });

  it("stays hidden from commands, suggestions, checks and buttons of other places", async () => {
    const room = await newsroom([inNewsroom]);
    const told = room.double.slash({ ...SAID, name: "secret" });
    await told.acked;
    const share = buttonsOf(told.original()).get("Share in channel") ?? "";
    expect(share).toContain("secret");
    // The same presses and commands in a guild that it is not for, as a client could forge them.
    const elsewhere = room.double.slash({ ...SAID, channel: "lobby" });
    await elsewhere.acked;
    const press = room.double.press({ id: elsewhere.original()?.id ?? "" }, share, { forged: true });
    await press.acked;
    expect(shown(press.original())).toContain("no longer on the record, or not open here");
    expect(room.double.messagesIn(channelId(room.double, "lobby"))).toEqual([]);
    const help = room.double.say("help", { mention: true, channel: "lobby" });
    expect(shown(await help.answered())).not.toMatch(/secret/i);
    expectClean(room);
  });
});

describe("the commands", () => {
  it("are registered where they differ, and it is said what was done", async () => {
    const room = await newsroom();
    expect(await room.register()).toEqual([
      "/port: unchanged everywhere",
      "“Check on the record”: unchanged everywhere",
    ]);
    const posted = room.double.requests.filter(
      ({ method, path }) => method === "POST" && path.endsWith("/commands"),
    );
    expect(posted).toHaveLength(2); // of the first time
  });

  it("are removed with their dossier, and registered in one guild alone for a try", async () => {
    const room = await newsroom([
      secret((double) => ({ discord: [{ guild: double.guild("Newsroom").id }] })),
    ]);
    const [newsroomId] = room.double.world.guilds.map(({ id }) => id);
    expect(await room.register(newsroomId)).toEqual([
      `/port: created in guild ${newsroomId}`,
      `/secret: unchanged in guild ${newsroomId}`,
      `“Check on the record”: created in guild ${newsroomId}`,
    ]);
    expect(await room.register()).toContain(`/port: removed in guild ${newsroomId}`);
    expectClean(room);
  });

  it("are as many as Discord takes, and what has none is told", async () => {
    const room = await newsroom();
    const [port] = room.store.list();
    const list = () => Array.from({ length: 101 }, (_, i) => ({ ...(port as Dossier), id: `story-${i}` }));
    const many = await started(room.double, { ...room.store, list });
    expect(room.double.commandsOf().filter(({ type }) => type === 1)).toHaveLength(100);
    expect(room.double.commandsOf().map(({ name }) => name)).toContain("Check on the record");
    expect(await many.register()).toContainEqual(
      expect.stringMatching(/^\/story-100: no command, since Discord takes 100/),
    );
    expectClean(room);
  });

  it("have French names beside the English ones, the root alone excepted", async () => {
    const { double } = await newsroom();
    const [port] = double.commandsOf();
    expect(port?.name_localizations ?? null).toBeNull();
    const french = (port?.options ?? []).map(({ name, name_localizations }) => [
      name,
      name_localizations?.fr,
    ]);
    expect(french).toEqual([
      ["when", "quand"],
      ["who", "qui"],
      ["how-many", "combien"],
      ["ask", "question"],
      ["check", "vérifier"],
      ["sources", "articles"],
      ["help", "aide"],
    ]);
  });
});

describe("the connection", () => {
  it("resumes after the wire was cut, and answers what was asked meanwhile", async () => {
    const room = await newsroom();
    room.double.gateway.drop();
    const asked = room.double.say("who said telle houle", { mention: true });
    expect(shown(await asked.answered())).toContain(SWELL);
    await room.double.until("a resume", () =>
      room.logged.some((line) => line.startsWith("Discord has resumed")),
    );
    expectClean(room);
  });

  it("reconnects when it is told to, and identifies again when its session is invalid", async () => {
    const room = await newsroom();
    room.double.gateway.reconnect();
    expect(shown(await room.double.say("who said telle houle", { mention: true }).answered())).toContain(
      SWELL,
    );
    const before = room.double.gateway.received.filter((op) => op === 2).length;
    room.double.gateway.forget();
    room.double.gateway.drop();
    await room.double.until(
      "an identify",
      () => room.double.gateway.received.filter((op) => op === 2).length > before,
      12_000,
    );
    await vi.waitFor(() => expect(room.logged.join("\n")).toContain("Discord is connected again"));
    expectClean(room);
  });

  it("is tried again until Discord can be reached", async () => {
    const room = await newsroom([], {}, {});
    expect(room.fatal).toEqual([]);
    const double = room.double;
    double.fail({ on: /gateway\/bot/, status: 500, times: 9 });
    const again = await started(double, room.store);
    const fired = again.double.slash(WHEN);
    await fired.acked;
    expect(again.logged.join("\n")).toContain("Discord cannot be reached; trying again");
  });

  it("tells a wrong token in a sentence, and what Discord closes it with for good", async () => {
    const room = await newsroom([], { token: "wrong.token.of-no-worth" });
    await vi.waitFor(() =>
      expect(room.fatal).toEqual([expect.stringContaining("Discord refuses DISCORD_TOKEN")]),
    );
    const closed = await newsroom();
    closed.double.gateway.close(GatewayCloseCodes.AuthenticationFailed);
    await vi.waitFor(() => expect(closed.fatal).toEqual([expect.stringContaining("it was reset")]));
  });
});
