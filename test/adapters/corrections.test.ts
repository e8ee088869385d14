/** Corrections where they are read: the real adapters, on both platforms, with the record changed after the fact. */
import { describe, expect, it, onTestFinished } from "vitest";
import { type Corrector, startCorrector } from "../../adapters/corrector.ts";
import type { Editor } from "../../adapters/editor.ts";
import type { FactStore, Line } from "../../src/index.ts";
import { ratelimited, refusal } from "../doubles/slack/faults.ts";
import { opened, record, type Spoil, set } from "../record.ts";
import { newsroom as onDiscord, shown } from "./discord.ts";
import { logTo } from "./logs.ts";
import {
  click,
  linesOf,
  newsroom as onSlack,
  post,
  posted,
  TRANSPORTS,
  until,
  whisper,
} from "./slack/newsroom.ts";

const SPEAKER = set("facts[0].source.name", "Odile Quentin");
const WHY = set("facts[0].correction", { on: "2099-01-02", reason: "The name was misspelt" });
const REJECTED = set("facts[0].review.state", "rejected");
const ASKED = "who said “houle”";
const SWELL = "« Nous n’avions jamais vu une telle houle », a déclaré la maire, Odile 𝒬uentin.";

/** A record that can be swapped, as the one in use can. */
async function swappable() {
  let store = await opened(await record());
  return {
    now: () => store,
    swap: async (...spoils: readonly Spoil[]) => {
      store = await opened(await record(...spoils));
    },
  };
}

/** Corrects what a ledger in memory holds until nothing is due. */
function correcting(record: { now(): FactStore }, lines: readonly Line[], editor: Editor): Corrector {
  const corrector = startCorrector({
    record,
    async *lines() {
      yield* [...lines];
    },
    append: async (line) => void (lines as Line[]).push(line),
    editorOf: () => editor,
    isOurs: async () => true,
    readerUrl: null,
    log: logTo(() => {}),
    onFault: (error) => {
      throw error;
    },
    now: Date.now,
    today: () => "2026-11-30",
    pace: { settleMs: 5, everyMs: 0, firstMs: 5, mostMs: 10, idleMs: 50, watchMs: 50 },
  });
  onTestFinished(() => corrector.stop());
  return corrector;
}

const kinds = (lines: readonly Line[]) => lines.map(({ what }) => what);

describe.each(TRANSPORTS)("on Slack (%s)", (transport) => {
  async function asked() {
    const used = await swappable();
    const room = await onSlack(transport, { office: { record: used } });
    await room.people.mention({ text: ASKED }).acked();
    const message = await post(room, 1);
    await until(() => room.lines.length === 1);
    return { used, room, message };
  }

  it("edits an answer in a thread and what was shared from one, with the reason", async () => {
    const { used, room, message } = await asked();
    await click(room, message, "Context").acked();
    await room.people.command("/port", ASKED).acked();
    await click(room, await whisper(room, 2), "Share in channel").acked();
    await until(() => room.lines.length === 2);
    await used.swap(SPEAKER, WHY);
    correcting(used, room.lines, room.editor);
    await until(() => kinds(room.lines).filter((what) => what === "corrected").length === 2);
    const all = posted(room);
    expect(all).toHaveLength(2); // edited, not posted anew
    for (const one of all) {
      expect(linesOf(one).slice(0, 3)).toEqual([
        "Corrected on 2 January 2099",
        "\n",
        "Reason: The name was misspelt",
      ]);
      expect(linesOf(one)).toContain(SWELL);
    }
    expect(all.some((one) => one.text?.includes("misspelt"))).toBe(true);
  });

  it("takes the words away where their fact is rejected", async () => {
    const { used, room } = await asked();
    await used.swap(REJECTED);
    correcting(used, room.lines, room.editor);
    await until(() => kinds(room.lines).includes("withdrawn"));
    const [one] = posted(room);
    expect(linesOf(one ?? {})[0]).toBe("Withdrawn on 30 November 2026");
    expect(JSON.stringify(one)).not.toContain("houle");
  });

  it("answers in the thread where Slack lets nothing be edited", async () => {
    const { used, room, message } = await asked();
    room.slack.fail("chat.update", refusal("edit_window_closed"));
    await used.swap(REJECTED);
    correcting(used, room.lines, room.editor);
    await until(() => kinds(room.lines).includes("withdrawn"));
    const [, answer] = posted(room);
    expect([answer?.thread_ts, linesOf(answer ?? {})[0]]).toEqual([
      message.thread_ts,
      "Withdrawn on 30 November 2026",
    ]);
    expect(posted(room)).toHaveLength(2);
  });

  it("comes back when Slack says it is asked too often or fails, and corrects once", async () => {
    const { used, room } = await asked();
    room.slack.fail("chat.update", ratelimited(0), 2);
    await used.swap(SPEAKER);
    correcting(used, room.lines, room.editor);
    await until(() => kinds(room.lines).includes("corrected"));
    expect(kinds(room.lines)).toEqual(["posted", "tried", "tried", "corrected"]);
    expect(room.slack.calls.filter(({ method }) => method === "chat.update")).toHaveLength(3);
  });

  it("leaves to a person what was shared where it is no member: Slack does not tell which message it became", async () => {
    const used = await swappable();
    const room = await onSlack(transport, {
      office: { record: used },
    });
    room.slack.fail("chat.postMessage", refusal("not_in_channel"));
    await room.people.command("/port", ASKED).acked();
    await click(room, await whisper(room, 1), "Share in channel").acked();
    await until(() => room.lines.length === 1);
    expect(room.lines[0]).toMatchObject({ what: "posted", spot: { message: null } });
    await used.swap(REJECTED);
    const corrector = correcting(used, room.lines, room.editor);
    await until(() => kinds(room.lines).includes("failed"));
    await until(() => corrector.state().failed === 1);
  });

  it("posts nothing about answers that only their asker saw", async () => {
    const used = await swappable();
    const room = await onSlack(transport, { office: { record: used } });
    await room.people.command("/port", ASKED).response();
    expect(room.lines).toEqual([]);
  });
});

describe("on Discord", () => {
  async function asked(office = {}) {
    const used = await swappable();
    const room = await onDiscord([], { office: { record: used, ...office } });
    return { used, room };
  }

  it("edits an answer to a mention, one to a command that all read, and what was shared", async () => {
    const { used, room } = await asked({ visibility: "channel" });
    const said = room.double.say(ASKED, { mention: true });
    const mention = await said.answered();
    await room.double.slash({ name: "port", group: "who", sub: "said", options: { words: "“houle”" } }).acked;
    await until(() => room.lines.length === 2);
    await used.swap(SPEAKER, WHY);
    correcting(used, room.lines, room.editor);
    await until(() => kinds(room.lines).filter((what) => what === "corrected").length === 2);
    const [one, two] = [...room.double.messagesIn(mention.channel_id)].filter(
      ({ message }) => message.author.bot,
    );
    for (const kept of [one, two]) {
      expect(shown(kept?.message ?? null)).toMatch(
        /^Corrected on 2 January 2099\nReason: The name was misspelt/,
      );
      expect(shown(kept?.message ?? null)).toContain(SWELL);
    }
    expect(room.double.refused).toEqual([]);
  });

  it("answers beside it where it may not be edited, and leaves a deleted one alone", async () => {
    const { used, room } = await asked();
    const mention = await room.double.say(ASKED, { mention: true }).answered();
    await until(() => room.lines.length === 1);
    room.double.fail({ on: /channels\/\d+\/messages\/\d+$/, status: 403, code: 50005, times: 1 });
    await used.swap(REJECTED);
    correcting(used, room.lines, room.editor);
    await until(() => kinds(room.lines).includes("withdrawn"));
    const all = room.double.messagesIn(mention.channel_id).filter(({ message }) => message.author.bot);
    expect(all).toHaveLength(2);
    expect(shown(all[1]?.message ?? null)).toMatch(/^Withdrawn on 30 November 2026/);
    expect(all[1]?.message.message_reference?.message_id).toBe(mention.id);
  });
});
