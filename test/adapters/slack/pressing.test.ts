/** Pressing the buttons of an answer. */
import { describe, expect, it } from "vitest";
import { refusal } from "../../doubles/slack/faults.ts";
import { walk } from "../../doubles/slack/walk.ts";
import type { Message } from "../../doubles/slack/workspace.ts";
import { set } from "../../record.ts";
import { SPEECH, tower } from "./long.ts";
import {
  buttonOf,
  buttonsOf,
  click,
  linesOf,
  type Newsroom,
  newsroom,
  post,
  posted,
  TRANSPORTS,
  until,
  whisper,
} from "./newsroom.ts";

const TOWER = [tower];
const TAKEN_BACK = [set("facts[2].review", { state: "draft", rule: "date: day" })];

const CLOSING = "La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.";
const SAILORS = "Douze marins d’İzmir ont été mis à l’abri.";
const SWELL = "« Nous n’avions jamais vu une telle houle », a déclaré la maire, Odile 𝒬uentin.";

/** An answer to Alice alone, in a channel. */
async function answered(room: Newsroom, text = "when ferme quais", where = {}): Promise<Message> {
  const before = room.slack.workspace.ephemeral.length;
  await room.people.command("/port", text, where).acked();
  return whisper(room, before + 1);
}

/** A public answer, in a thread. */
async function mentioned(room: Newsroom, text: string, channel = "C0DESK"): Promise<Message> {
  const before = posted(room).length;
  await room.people.mention({ text, channel }).acked();
  return post(room, before + 1);
}

/** A message as it stands after it was replaced. */
async function replaced({ slack }: Newsroom, { ts }: Message): Promise<Message> {
  const all = [slack.workspace.messages, slack.workspace.ephemeral];
  const now = () => all.flat().find((one) => one.ts === ts && one.edited !== undefined);
  await slack.until(() => now() !== undefined, "the message replaced");
  return now() as Message;
}

/** Sends a button of another making: what stands in the message is changed before the click. */
const forged = (message: Message, value: string): Message => ({
  ...message,
  blocks: [
    {
      type: "actions",
      elements: [
        { type: "button", action_id: "onrecord:0:0", value, text: { type: "plain_text", text: "Forged" } },
      ],
    },
  ],
});

describe.each(TRANSPORTS)("Share in channel (%s)", (transport) => {
  it("posts the excerpt with its source, and by whom, once however often it is pressed in a moment", async () => {
    let now = 0;
    const room = await newsroom(transport, { office: { now: () => now } });
    const answer = await answered(room);
    for (let press = 1; press <= 3; press++) {
      const pressed = click(room, answer, "Share in channel");
      expect((await pressed.acked()).status).toBe(200);
      expect(pressed.acks).toHaveLength(1);
    }
    const shared = await post(room, 1);
    expect(linesOf(shared).slice(0, 4)).toEqual(["On the record", "\n", "Shared by alice", CLOSING]);
    expect(shared.text).toContain(
      "\nSource: “Le port de Brélac ferme ses quais”, La Vigie, March 2021 (inferred)",
    );
    expect(buttonsOf(shared)).toEqual(["Context", "Copy citation"]);
    now += 60_000;
    await click(room, answer, "Share in channel").acked();
    await post(room, 2);
    await room.stop();
    expect(posted(room)).toHaveLength(2);
    expect(room.slack.workspace.ephemeral).toHaveLength(1); // the private one stays
  });

  it("stays in the thread where it is pressed", async () => {
    const room = await newsroom(transport);
    const public1 = await mentioned(room, "who said");
    await click(room, public1, "Next ›").acked();
    const own = await whisper(room, 1);
    expect([own.thread_ts, own.onlyFor]).toEqual([public1.thread_ts, "U0ALICE"]);
    await click(room, own, "Share in channel").acked();
    const shared = await post(room, 2);
    expect([shared.thread_ts, linesOf(shared)[2]]).toEqual([public1.thread_ts, "Shared by alice"]);
  });

  it("is posted again where the first time failed", async () => {
    const room = await newsroom(transport);
    const answer = await answered(room);
    room.slack.fail("chat.postMessage", refusal("not_in_channel"), 1);
    room.slack.fail("/r", { status: 400, body: "invalid_blocks" }, 2);
    await click(room, answer, "Share in channel").acked();
    await until(() => room.faults.length === 1);
    await until(() => room.log.some(({ words }) => words === "Cannot tell the asker"));
    await click(room, answer, "Share in channel").acked();
    await post(room, 1);
  });
});

describe.each(TRANSPORTS)("turning pages (%s)", (transport) => {
  it("puts the next one in place of one’s own message, and back", async () => {
    const room = await newsroom(transport);
    const first = await answered(room, "who said");
    expect(linesOf(first)).toContain("Excerpt 1 of 2");
    const { body } = await click(room, first, "Next ›").response();
    expect(body.replace_original).toBe(true);
    const second = await replaced(room, first);
    expect([linesOf(second).includes("Excerpt 2 of 2"), second.onlyFor]).toEqual([true, "U0ALICE"]);
    await click(room, second, "‹ Previous").acked();
    const again = () => room.slack.workspace.ephemeral[0] ?? second;
    await room.slack.until(() => linesOf(again()).includes("Excerpt 1 of 2"));
    expect(linesOf(again())).toEqual(linesOf(first));
    expect(room.slack.workspace.ephemeral).toHaveLength(1);
  });

  it("leaves what everybody reads as it is, and shows the next one to whoever turns", async () => {
    const room = await newsroom(transport, { office: { visibility: "channel" } });
    await room.people.command("/port", "who said").acked();
    const open = await post(room, 1);
    await click(room, open, "Next ›", "U0BENOIT").acked();
    const own = await whisper(room, 1);
    expect([linesOf(own).includes("Extrait 2 sur 2"), own.onlyFor]).toEqual([true, "U0BENOIT"]);
    expect(buttonsOf(own)).toContain("Partager dans le canal");
    expect(posted(room)).toEqual([open]);
  });

  it("shows it in the thread where the answer stands", async () => {
    const room = await newsroom(transport);
    const open = await mentioned(room, "who said");
    await click(room, open, "Next ›").acked();
    const own = await whisper(room, 1);
    expect([own.thread_ts, own.onlyFor]).toEqual([open.thread_ts, "U0ALICE"]);
    expect(room.slack.calls.filter(({ method }) => method === "chat.postEphemeral")).toHaveLength(1);
  });

  it("shows it by the response_url where Slack does not let us in", async () => {
    const room = await newsroom(transport);
    const open = await mentioned(room, "who said");
    room.slack.fail("chat.postEphemeral", refusal("not_in_channel"));
    const { body } = await click(room, open, "Next ›").response();
    expect(body).toMatchObject({
      response_type: "ephemeral",
      replace_original: false,
      thread_ts: open.thread_ts,
    });
    await room.stop();
    expect(room.faults).toEqual([]);
  });

  it("turns a message of a direct conversation itself", async () => {
    const room = await newsroom(transport);
    await room.people.message({ channel: "D0ALICE", text: "who said" }).acked();
    const first = await post(room, 1);
    await click(room, first, "Next ›").acked();
    const second = await replaced(room, first);
    expect(linesOf(second)).toContain("Excerpt 2 of 2");
    expect([second.onlyFor, buttonsOf(second).includes("Share in channel")]).toEqual([undefined, false]);
  });

  it("offers nothing to share in a direct conversation, though one’s own message stands there", async () => {
    const room = await newsroom(transport);
    const first = await answered(room, "who said", { channel: "D0ALICE" });
    await click(room, first, "Next ›").acked();
    const second = await replaced(room, first);
    expect(linesOf(second)).toContain("Excerpt 2 of 2");
    expect(buttonsOf(second)).not.toContain("Share in channel");
  });

  it("shows every word of a long quotation, part by part, each with its source", async () => {
    const room = await newsroom(transport, { spoils: TOWER });
    await room.people.command("/tower", "who said phare").acked();
    let message = await whisper(room, 1);
    const words: string[] = [];
    for (let part = 1; ; part++) {
      expect(linesOf(message)).toContain(`part ${part}/3`);
      expect(message.text).toContain("\nSource: “Le gardien parle”, La Vigie, 1 April 2021\n");
      words.push(quoteIn(message));
      if (!buttonsOf(message).includes("Next ›")) break;
      await click(room, message, "Next ›").acked();
      const then = () => room.slack.workspace.ephemeral[0] ?? message;
      await room.slack.until(() => linesOf(then()).includes(`part ${part + 1}/3`));
      message = then();
    }
    expect(words).toHaveLength(3);
    expect(words.join(" ")).toBe(`${SPEECH}, a déclaré Yves Morvan.`);
  });
});

/** The words of the first quotation. */
const quoteIn = ({ blocks = [] }: Message): string =>
  walk(blocks)
    .filter(({ node }) => node.type === "rich_text_quote")
    .flatMap(({ node }) => (node.elements as readonly { readonly text: string }[]).map(({ text }) => text))
    .join("");

describe.each(TRANSPORTS)("the other buttons (%s)", (transport) => {
  it("Context shows the sentences around, besides", async () => {
    const room = await newsroom(transport);
    const answer = await answered(room);
    const { body } = await click(room, answer, "Context").response();
    expect(body).toMatchObject({ response_type: "ephemeral", replace_original: false });
    const context = await whisper(room, 2);
    expect(linesOf(context).slice(0, 9)).toEqual([
      "In its article",
      "Before",
      "Le port de Brélac ferme ses quais",
      "The excerpt",
      CLOSING,
      "When",
      ": “le 3 mars 2021” → 3 March 2021 (as printed)",
      "After",
      `${SAILORS}\n${SWELL}`,
    ]);
    expect(context.text).toContain(
      "\nSource: “Le port de Brélac ferme ses quais”, La Vigie, March 2021 (inferred)\n",
    );
  });

  it("Copy citation gives it as text to copy", async () => {
    const room = await newsroom(transport);
    await click(room, await answered(room, "who said houle"), "Copy citation").acked();
    const [head, copy] = linesOf(await whisper(room, 2));
    expect(head).toBe("Citation to copy");
    expect(copy).toBe(
      `“${SWELL}”\nWho: Odile 𝒬uentin (“la maire, Odile 𝒬uentin”) – direct speech, “a déclaré”\nSource: “Le port de Brélac ferme ses quais”, La Vigie, March 2021 (inferred)`,
    );
  });

  it("Not what I asked offers the other commands, which answer the same words", async () => {
    const room = await newsroom(transport);
    const answer = await answered(room, "when odile");
    await click(room, answer, "Not what I asked").acked();
    const offer = await whisper(room, 2);
    expect(buttonsOf(offer)).toEqual(["who said", "who is", "how many", "ask"]);
    await click(room, offer, "who said").acked();
    expect(linesOf(await replaced(room, offer))).toContain("Question: /port who said odile");
  });

  it("say that the record has changed since", async () => {
    const room = await newsroom(transport);
    const answer = await answered(room);
    const button = String(valueUnder(answer, "Context"));
    const old = forged(answer, button.replace(/:[\w-]{6}"/, ':abcdef"'));
    await room.people.action(old, "onrecord:0:0").acked();
    expect(linesOf(await whisper(room, 2)).slice(0, 2)).toEqual([
      "The record has changed since then. It now says:",
      CLOSING,
    ]);
  });

  it.each([
    ["no JSON", "context", "This button is of another version of onrecord. Ask again"],
    ["no button", '{"b":"drop table"}', "This button is of another version of onrecord. Ask again"],
    ["nothing", "", "This button is of another version of onrecord. Ask again"],
    [
      "a dossier that is not there",
      '{"b":"1:context:leak:en:1:abcdefgh:abcdef"}',
      "This is no longer on the record, or not open here. Ask again",
    ],
    [
      "a fact that is not there",
      '{"b":"1:share:port:en:1:abcdefgh:abcdef"}',
      "This is no longer on the record, or not open here. Ask again",
    ],
    [
      "a question that was left out",
      '{"b":"1:page:port:en:1:2:"}',
      "This is no longer on the record, or not open here. Ask again",
    ],
  ])("answer politely to %s", async (_, value, words) => {
    const room = await newsroom(transport);
    const answer = await answered(room);
    const pressed = room.people.action(forged(answer, value), "onrecord:0:0");
    expect((await pressed.acked()).status).toBe(200);
    expect(linesOf(await whisper(room, 2))).toEqual([words]);
    expect([room.faults, posted(room)]).toEqual([[], []]);
  });

  it("of a draft that was taken back show nothing of it", async () => {
    const room = await newsroom(transport, {
      spoils: TAKEN_BACK,
    });
    const answer = await answered(room, "who said");
    const value = '{"b":"1:context:port:en:1:u7F1Nup1:Z69uBI"}'; // the closing, when it was accepted
    await room.people.action(forged(answer, value), "onrecord:0:0").acked();
    expect(linesOf(await whisper(room, 2))).toEqual([
      "This is no longer on the record, or not open here. Ask again",
    ]);
  });
});

/** The value of a button. */
function valueUnder({ blocks = [] }: Message, label: string): unknown {
  const id = buttonOf({ blocks }, label);
  return walk(blocks).find(({ node }) => node.action_id === id)?.node.value;
}
