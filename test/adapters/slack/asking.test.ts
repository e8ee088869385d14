/** Asking in Slack: by command, by mention, in a thread, in a direct message, and by shortcut. */
import { describe, expect, it } from "vitest";
import { refusal } from "../../doubles/slack/faults.ts";
import { copyDossier } from "../../record.ts";
import {
  buttonsOf,
  linesOf,
  type Newsroom,
  newsroom,
  post,
  posted,
  TRANSPORTS,
  until,
  whisper,
} from "./newsroom.ts";

const TWO = [copyDossier("tide")];

const CLOSING = "La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.";
const SWELL = "« Nous n’avions jamais vu une telle houle », a déclaré la maire, Odile 𝒬uentin.";
const SOURCE = "“Le port de Brélac ferme ses quais”, La Vigie, March 2021 (inferred)";

/** Lets the bot end whatever it does, then expects so many posts. */
async function stillPosted(room: Newsroom, count: number): Promise<void> {
  await room.people.command("/port", "help").response(); // whatever came before it has arrived
  await room.stop();
  expect(posted(room)).toHaveLength(count);
}

const asked = ({ slack }: Newsroom, method: string): number =>
  slack.calls.filter((call) => call.method === method).length;

describe.each(TRANSPORTS)("a command (%s)", (transport) => {
  it("is acknowledged once and at once, and answered to its asker alone", async () => {
    const room = await newsroom(transport);
    const command = room.people.command("/port", "when ferme quais");
    const { status, payload, ms } = await command.acked();
    expect([status, payload, ms < 3000]).toEqual([200, null, true]);
    const message = await whisper(room, 1);
    expect(linesOf(message)).toEqual([
      "On the record",
      CLOSING,
      "When",
      ": “le 3 mars 2021” → 3 March 2021 (as printed)",
      "Source",
      `: ${SOURCE}`,
      "Stands at: closing, accepted, quays characters 34–111",
      "Question: /port when ferme quais",
      "[Share in channel]",
      "[Context]",
      "[Copy citation]",
      "[Not what I asked]",
    ]);
    expect(message.text).toContain(`${CLOSING}\nWhen: `);
    expect(message.text).toContain(`\nSource: ${SOURCE}\n`);
    expect([message.onlyFor, posted(room)]).toEqual(["U0ALICE", []]);
    expect([command.acks.length, command.responses.length, room.faults]).toEqual([1, 1, []]);
  });

  it("is answered once though Slack delivers it twice", async () => {
    const room = await newsroom(transport);
    const command = room.people.command("/port", "when ferme quais");
    await command.response();
    await command.replay().acked();
    await room.stop();
    expect(room.slack.workspace.ephemeral).toHaveLength(1);
  });

  it("is answered to all where the newsroom wants that", async () => {
    const room = await newsroom(transport, { office: { visibility: "channel" } });
    await room.people.command("/port", "when ferme quais").acked();
    expect(buttonsOf(await post(room, 1))).toEqual(["Context", "Copy citation", "Not what I asked"]);
  });

  it("has no button to share in a direct message", async () => {
    const room = await newsroom(transport);
    await room.people.command("/port", "when ferme quais", { channel: "D0ALICE" }).acked();
    expect(buttonsOf(await whisper(room, 1))).toEqual(["Context", "Copy citation", "Not what I asked"]);
  });

  it("is answered in the asker’s language", async () => {
    const room = await newsroom(transport);
    await room.people.command("/port", "when ferme quais", { user: "U0BENOIT" }).acked();
    const message = await whisper(room, 1);
    expect(linesOf(message)[0]).toBe("Au dossier");
    expect(message.text).toContain(
      "\nSource\u00a0: «\u00a0Le port de Brélac ferme ses quais\u00a0», La Vigie, mars 2021",
    );
  });

  it("is answered in the language of its words where Slack does not tell the asker’s, asked once", async () => {
    const room = await newsroom(transport, {
      before: ({ workspace }) => void workspace.missingScopes.add("users:read"),
      refused: ["users.info missing_scope"],
    });
    await room.people.command("/port", "quand ferme les quais", { user: "U0ALICE" }).acked();
    expect(linesOf(await whisper(room, 1))[0]).toBe("Au dossier");
    await room.people.command("/port", "when ferme quais", { user: "U0BENOIT" }).acked();
    expect(linesOf(await whisper(room, 2))[0]).toBe("On the record");
    expect(asked(room, "users.info")).toBe(1);
    expect(room.log.filter(({ words }) => words.includes("users:read"))).toHaveLength(1);
  });

  it("shows what can be asked where it asks for help", async () => {
    const room = await newsroom(transport);
    await room.people.command("/port", "help").acked();
    expect(linesOf(await whisper(room, 1)).slice(0, 3)).toEqual([
      "What you can ask of /port",
      "/port when [words or a date]",
      ": When it happened; a date finds what falls in it; alone it is the timeline",
    ]);
  });

  it("shows it without any words too", async () => {
    const room = await newsroom(transport);
    await room.people.command("/port").acked();
    expect(linesOf(await whisper(room, 1)).slice(0, 2)).toEqual([
      "Add what to look for",
      "/port when [words or a date]",
    ]);
  });

  it("is answered politely where there is no such dossier", async () => {
    const room = await newsroom(transport);
    const command = room.people.command("/tide", "when ferme quais");
    expect((await command.acked()).status).toBe(200);
    expect(linesOf(await whisper(room, 1))).toEqual(["There is no such dossier. There is /port"]);
    expect(command.acks).toHaveLength(1);
  });

  it("has its words told at debug only", async () => {
    const room = await newsroom(transport);
    await room.people.command("/port", "who said swell & <secret>").response();
    await room.people.mention({ text: "who said swell &amp; &lt;secret&gt;" }).acked();
    await post(room, 1);
    const told = room.log.filter((line) => JSON.stringify(line).includes("secret"));
    expect(told.map(({ level }) => level)).toEqual(["debug", "debug"]);
  });

  it("is told in a sentence that onrecord has a fault, and onrecord is told once", async () => {
    const room = await newsroom(transport);
    room.slack.fail("/r", { status: 400, body: "invalid_blocks" }, 1);
    const command = room.people.command("/port", "when ferme quais");
    await command.acked();
    expect(linesOf(await whisper(room, 1))).toEqual([
      "onrecord has a fault and could not answer this; it is logged. Ask again later",
    ]);
    expect(room.faults.map(String)).toEqual([
      "Error: Cannot answer at Slack's response_url: 400 invalid_blocks",
    ]);
  });
});

describe.each(TRANSPORTS)("a mention (%s)", (transport) => {
  it("is answered to all in its thread", async () => {
    const room = await newsroom(transport);
    const mention = room.people.mention({ text: "who said houle?" });
    await mention.acked();
    const message = await post(room, 1);
    expect(linesOf(message)).toContain(SWELL);
    expect(message.thread_ts).toBe(mention.body.event.ts);
    expect(buttonsOf(message)).toEqual(["Context", "Copy citation", "Not what I asked"]);
    const [call] = room.slack.calls.filter(({ method }) => method === "chat.postMessage");
    expect(call?.body).toMatchObject({ unfurl_links: "false", unfurl_media: "false", mrkdwn: "false" });
  });

  it("is answered in the thread that it stands in", async () => {
    const room = await newsroom(transport);
    await room.people.mention({ text: "who said houle?", thread_ts: "1.000001" }).acked();
    expect((await post(room, 1)).thread_ts).toBe("1.000001");
  });

  it("may name its dossier, and is asked to where several may answer", async () => {
    const room = await newsroom(transport, { spoils: TWO });
    await room.people.mention({ text: "when ferme quais" }).acked();
    expect(linesOf(await post(room, 1))).toEqual([
      "More than one dossier may answer this. Begin with its name",
      "\n",
      "/port – The port",
      "\n",
      "/tide – The port",
    ]);
    await room.people.mention({ text: "tide when ferme quais" }).acked();
    expect(linesOf(await post(room, 2))).toContain("Question: /tide when ferme quais");
  });

  it("is answered once though it is delivered three times", async () => {
    const room = await newsroom(transport);
    const mention = room.people.mention({ text: "who said houle?" });
    await mention.acked();
    await post(room, 1);
    await mention.again().acked();
    await mention.again("http_error").acked();
    await stillPosted(room, 1);
  });

  it("is not answered again where the fault was ours", async () => {
    const room = await newsroom(transport);
    room.slack.fail("chat.postMessage", refusal("msg_too_long"), 1);
    const mention = room.people.mention({ text: "who said houle?" });
    await mention.acked();
    expect((await post(room, 1)).text).toBe(
      "onrecord has a fault and could not answer this; it is logged. Ask again later",
    );
    await mention.again().acked();
    await stillPosted(room, 1);
    expect(room.faults).toHaveLength(1);
  });

  it("of another bot is left alone", async () => {
    const room = await newsroom(transport);
    const event = {
      type: "app_mention",
      channel: "C0DESK",
      ts: "1.000009",
      text: "<@U0BOTNEWS> when?",
      bot_id: "B1",
    };
    await room.people.event({ ...event, user: "U1" }).acked();
    await stillPosted(room, 0);
  });
});

describe.each(TRANSPORTS)("a thread that we are in (%s)", (transport) => {
  const THREAD = "1.000001";

  it("needs no further mention for a question", async () => {
    const room = await newsroom(transport);
    await room.people.mention({ text: "who said houle?", thread_ts: THREAD }).acked();
    await post(room, 1);
    await room.people.message({ text: "when ferme quais", thread_ts: THREAD, user: "U0BENOIT" }).acked();
    const message = await post(room, 2);
    expect([linesOf(message)[1], message.thread_ts]).toEqual([CLOSING, THREAD]);
    expect(asked(room, "conversations.replies")).toBe(0);
  });

  it.each([
    ["a remark", "thanks, that is all"],
    ["a question to somebody else", "<@U0BENOIT> when did it close?"],
    ["a mention of us, which comes as a mention", "<@U0BOTNEWS> when ferme quais"],
  ])("leaves %s alone", async (_, text) => {
    const room = await newsroom(transport);
    await room.people.mention({ text: "who said houle?", thread_ts: THREAD }).acked();
    await post(room, 1);
    await room.people.message({ text, thread_ts: THREAD }).acked();
    await stillPosted(room, 1);
  });

  it("is left in peace where the record has nothing, and thanks are answered with what can be asked", async () => {
    const room = await newsroom(transport);
    const mention = room.people.mention({ text: "who said houle" });
    const { thread_ts: thread = "" } = await post(room, 1);
    await mention.acked();
    await room.people.message({ text: "Bob, can you call the lawyers tomorrow?", thread_ts: thread }).acked();
    await room.people.mention({ text: "thanks!", thread_ts: thread }).acked();
    expect(linesOf(await post(room, 2))[0]).toBe("What you can ask of /port");
    await stillPosted(room, 2);
  });

  it("is known again after a restart, asked of Slack once", async () => {
    const room = await newsroom(transport);
    const { workspace, apiUrl } = room.slack;
    await fetch(`${apiUrl}chat.postMessage`, {
      method: "POST",
      headers: { authorization: `Bearer ${workspace.botToken}`, "content-type": "application/json" },
      body: JSON.stringify({ channel: "C0DESK", text: "an answer of before", thread_ts: THREAD }),
    });
    for (const count of [2, 3]) {
      await room.people.message({ text: "when ferme quais", thread_ts: THREAD }).acked();
      expect(linesOf(await post(room, count))).toContain(CLOSING);
    }
    expect(asked(room, "conversations.replies")).toBe(1);
  });

  it("is not taken for one of ours where we are not in it, asked of Slack once", async () => {
    const room = await newsroom(transport);
    const first = room.people.message({ text: "the port is in the news" });
    await first.acked();
    for (const text of ["when ferme quais", "who said houle?"])
      await room.people.message({ text, thread_ts: first.body.event.ts }).acked();
    await room.slack.until(() => asked(room, "conversations.replies") >= 1);
    await stillPosted(room, 0);
  });

  it("is known only until the next start where Slack does not tell, with one line of log", async () => {
    const room = await newsroom(transport);
    room.slack.fail("conversations.replies", refusal("missing_scope"));
    for (const thread_ts of ["1.000001", "1.000002", "1.000003"]) {
      await room.people.message({ text: "when ferme quais", thread_ts }).acked();
      await until(() => room.log.some(({ words }) => words.includes("channels:history")));
    }
    await stillPosted(room, 0);
    expect(asked(room, "conversations.replies")).toBe(1);
    expect(room.log.filter(({ words }) => words.includes("channels:history"))).toHaveLength(1);
    expect(room.faults).toEqual([]);
  });

  it("does not make a message outside of it ours", async () => {
    const room = await newsroom(transport);
    await room.people.mention({ text: "who said houle?" }).acked();
    await post(room, 1);
    await room.people.message({ text: "when ferme quais" }).acked();
    await stillPosted(room, 1);
  });
});

describe.each(TRANSPORTS)("a direct message (%s)", (transport) => {
  const channel = "D0ALICE";

  it("is answered there, with nothing to share", async () => {
    const room = await newsroom(transport);
    await room.people.message({ channel, text: "who said houle?" }).acked();
    const message = await post(room, 1);
    expect([message.channel, message.thread_ts, linesOf(message)[1]]).toEqual([channel, undefined, SWELL]);
    expect(buttonsOf(message)).toEqual(["Context", "Copy citation", "Not what I asked"]);
  });

  it("is answered once though it is delivered twice", async () => {
    const room = await newsroom(transport);
    const message = room.people.message({ channel, text: "who said houle?" });
    await message.acked();
    await post(room, 1);
    await message.again().acked();
    await stillPosted(room, 1);
  });

  it.each([
    [
      "an edit",
      { subtype: "message_changed", message: { text: "when ferme quais", user: "U0ALICE", ts: "1.1" } },
    ],
    ["a deletion", { subtype: "message_deleted", deleted_ts: "1.1" }],
    ["a bot", { subtype: "bot_message", bot_id: "B1", text: "when ferme quais" }],
    ["a bot with a user", { bot_id: "B1", user: "U1", text: "when ferme quais" }],
    ["ourselves", { user: "U0BOTNEWS", text: "when ferme quais" }],
    ["a join", { subtype: "channel_join", user: "U0ALICE", text: "<@U0ALICE> has joined the channel" }],
  ])("of %s is left alone", async (_, event) => {
    const room = await newsroom(transport);
    const whole = {
      type: "message",
      channel,
      channel_type: "im",
      ts: "1.000002",
      event_ts: "1.000002",
      ...event,
    };
    await room.people.event(whole).acked();
    await stillPosted(room, 0);
    expect(room.faults).toEqual([]);
  });
});

describe.each(TRANSPORTS)("“Check on the record” (%s)", (transport) => {
  it("checks the quotation of a message, for whoever asks alone", async () => {
    const room = await newsroom(transport);
    const said = room.people.message({
      text: "La maire : « Nous n’avions jamais vu une telle houle » &amp; plus",
    });
    await said.acked();
    const [message] = room.slack.workspace.messages;
    if (!message) throw new Error("nothing was said");
    const shortcut = room.people.shortcut(message, "check_on_the_record", { user: "U0BENOIT" });
    expect((await shortcut.acked()).status).toBe(200);
    const answer = await whisper(room, 1);
    expect(linesOf(answer)[0]).toMatch(/^Mot pour mot/);
    expect(linesOf(answer)).toContain(SWELL);
    expect([answer.onlyFor, shortcut.acks.length]).toEqual(["U0BENOIT", 1]);
    expect((await shortcut.response()).body).toMatchObject({
      response_type: "ephemeral",
      replace_original: false,
    });
    expect(room.slack.workspace.messages).toHaveLength(1);
  });

  it("says that a quotation is not on the record", async () => {
    const room = await newsroom(transport);
    await room.people.message({ text: "“The sea was as calm as a mirror that morning”" }).acked();
    const [message] = room.slack.workspace.messages;
    if (!message) throw new Error("nothing was said");
    await room.people.shortcut(message, "check_on_the_record").acked();
    expect(linesOf(await whisper(room, 1))[0]).toMatch(/not on the record/i);
  });
});
