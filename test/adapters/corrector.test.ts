/** The corrector: every message that tells what the record tells no more is corrected, once, however long it takes. */
import { describe, expect, it, onTestFinished } from "vitest";
import { type Correcting, startCorrector } from "../../adapters/corrector.ts";
import type { Edited, Editor } from "../../adapters/editor.ts";
import { ask, type FactStore, type Line, ledgerOf, type Message, type Spot } from "../../src/index.ts";
import { opened, record, type Spoil, set } from "../record.ts";
import { logTo } from "./logs.ts";

const PACE = { settleMs: 20, everyMs: 0, firstMs: 30, mostMs: 100, idleMs: 10_000, watchMs: 50 };
const ROOM = { most: 3000, measure: (text: string) => text.length };
const OTHER = set("facts[0].source.name", "Odile Quentin");
const REJECTED = set("facts[0].review.state", "rejected");

const port = async (...spoils: readonly Spoil[]) => opened(await record(...spoils));
const spotOf = (message: string): Spot => {
  return { platform: "discord", workspace: "1", channels: ["2"], message, thread: null };
};

/** A ledger in memory, a platform that answers as it is told, and the corrector between them. */
async function desk(
  before: FactStore,
  messages: readonly string[],
  says: (spot: Spot) => Edited = () => DONE,
) {
  const lines: Line[] = [];
  const said: { readonly as: "edit" | "answer"; readonly spot: Spot; readonly message: Message }[] = [];
  let store = before;
  let isOurs = true;
  let answers: (spot: Spot) => Edited = () => DONE;
  const heard: (() => void)[] = [];
  const logged: string[] = [];
  const ledger = ledgerOf(
    (line) => lines.push(line),
    () => Date.parse("2026-10-12T09:00:00Z"),
  );
  for (const id of messages) {
    const asked = {
      place: spotOf(id),
      dossier: "port",
      text: "who said “houle”",
      audience: "channel",
    } as const;
    ledger.posted(spotOf(id), await ask({ store, readerUrl: null, room: ROOM }, asked));
  }
  const editor: Editor = {
    room: ROOM,
    edit: async (spot, message) => {
      said.push({ as: "edit", spot, message });
      return says(spot);
    },
    answer: async (spot, message) => {
      said.push({ as: "answer", spot, message });
      return answers(spot);
    },
  };
  const correcting: Correcting = {
    record: { now: () => store },
    async *lines() {
      yield* [...lines];
    },
    append: async (line) => {
      lines.push(line);
      for (const one of heard) one();
    },
    editorOf: (platform) => (platform === "discord" ? editor : undefined),
    isOurs: async () => isOurs,
    readerUrl: null,
    log: logTo((_, __, words) => logged.push(words)),
    onFault: (error) => {
      throw error;
    },
    now: Date.now,
    today: () => "2026-11-30",
    pace: PACE,
  };
  const start = () => {
    const corrector = startCorrector(correcting);
    onTestFinished(() => corrector.stop());
    return corrector;
  };
  return {
    lines,
    said,
    logged,
    start,
    swap: (next: FactStore) => {
      store = next;
    },
    giveAway: () => {
      isOurs = false;
    },
    answering: (next: (spot: Spot) => Edited) => {
      answers = next;
    },
    /** Resolves once as many lines of a kind stand in the ledger. */
    noted: (what: Line["what"], many = 1): Promise<void> =>
      new Promise((resolve) => {
        const look = () => lines.filter((line) => line.what === what).length >= many && resolve();
        heard.push(look);
        look();
      }),
  };
}

const DONE: Edited = { kind: "done" };

describe("the corrector", () => {
  it("edits every message of a fact that has changed, once, and none of the others", async () => {
    const one = await desk(await port(), ["1", "2"]);
    const corrector = one.start();
    one.swap(await port(OTHER));
    corrector.wake();
    await one.noted("corrected", 2);
    corrector.wake();
    await corrector.stop();
    expect(one.said.map(({ as, spot, message }) => [as, spot.message, message.headline])).toEqual([
      ["edit", "1", "Corrected on 30 November 2026"],
      ["edit", "2", "Corrected on 30 November 2026"],
    ]);
  });

  it("leaves a slip that is undone before it has settled alone", async () => {
    const before = await port();
    const one = await desk(before, ["1"]);
    const corrector = one.start();
    one.swap(await port(REJECTED));
    corrector.wake();
    one.swap(before);
    corrector.wake();
    await new Promise((done) => setTimeout(done, 5 * PACE.settleMs));
    await corrector.stop();
    expect(one.said).toEqual([]);
  });

  it("goes on after a restart with what is left, and does nothing twice", async () => {
    let tries = 0;
    const one = await desk(await port(), ["1", "2"], ({ message }) => {
      tries++;
      return message === "1" || tries > 3 ? DONE : { kind: "later", why: "503" };
    });
    one.swap(await port(REJECTED));
    const first = one.start();
    await one.noted("tried");
    await first.stop();
    const second = one.start();
    await one.noted("withdrawn", 2);
    await second.stop();
    expect(one.said.filter(({ spot }) => spot.message === "1")).toHaveLength(1);
    expect(one.lines.filter(({ what }) => what === "withdrawn")).toHaveLength(2);
    expect(second.state()).toEqual({ due: 0, done: 2, failed: 0, held: 0 });
  });

  it("waits longer after each try, and as long as the platform says", async () => {
    const one = await desk(await port(), ["1"], () => ({ kind: "later", why: "rate limited", waitMs: 60 }));
    one.swap(await port(OTHER));
    const corrector = one.start();
    await one.noted("tried", 3);
    await corrector.stop();
    const waits = one.lines.flatMap((line) =>
      line.what === "tried" ? [Date.parse(line.next) - Date.parse(line.at)] : [],
    );
    expect(waits.slice(0, 3)).toEqual([60, 60, 100]);
  });

  it("answers in the thread what cannot be edited, once", async () => {
    const one = await desk(await port(), ["1"], () => ({ kind: "refused", why: "cant_update_message" }));
    one.swap(await port(REJECTED));
    const corrector = one.start();
    await one.noted("withdrawn");
    await corrector.stop();
    expect(one.said.map(({ as }) => as)).toEqual(["edit", "answer"]);
    expect(one.lines.map(({ what }) => what)).toEqual(["posted", "answering", "withdrawn"]);
    expect(one.logged).toContain("Answered a message with its correction");
  });

  it.each<[string, Edited, string]>([
    ["that is refused too", { kind: "refused", why: "is_archived" }, "cant_update_message"],
    [
      "of which nobody knows whether it arrived",
      { kind: "later", why: "timed out", isUnsure: true },
      "cant_update_message",
    ],
  ])("leaves an answer %s to a person, and says which", async (_, said, why) => {
    const one = await desk(await port(), ["1"], () => ({ kind: "refused", why }));
    one.answering(() => said);
    one.swap(await port(REJECTED));
    const corrector = one.start();
    await one.noted("failed");
    await corrector.stop();
    expect(one.said).toHaveLength(2);
    expect(corrector.state()).toEqual({ due: 0, done: 0, failed: 1, held: 0 });
  });

  it("has nothing to do where the message was deleted", async () => {
    const one = await desk(await port(), ["1"], () => ({ kind: "gone" }));
    one.swap(await port(OTHER));
    const corrector = one.start();
    await one.noted("cleared");
    await corrector.stop();
    expect(one.lines.map(({ what }) => what)).toEqual(["posted", "cleared"]);
  });

  it("leaves it to the process that holds the lock, and still knows how much is due", async () => {
    const one = await desk(await port(), ["1"]);
    one.giveAway();
    one.swap(await port(OTHER));
    const corrector = one.start();
    await new Promise((done) => setTimeout(done, 5 * PACE.settleMs));
    await corrector.stop();
    expect([one.said.length, corrector.state().due]).toEqual([0, 1]);
  });
});
