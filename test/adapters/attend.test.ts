/** Attending to somebody, on whatever platform: fair use, one version of the record, the ledger, the log. */
import { describe, expect, it } from "vitest";
import { UNCOUNTED } from "../../adapters/meter.ts";
import { attend, type Office, type Send, type Visit } from "../../adapters/office.ts";
import { ask, type FactStore, fairUse, type Message } from "../../src/index.ts";
import { opened, record, set } from "../record.ts";
import { newsroom as onDiscord, shown } from "./discord.ts";
import { officeOf } from "./office.ts";
import { linesOf, newsroom as onSlack, posted, until } from "./slack/newsroom.ts";

const PLACE = { platform: "discord", workspace: "1", channels: ["2"] } as const;
const ROOM = { most: 3000, measure: (text: string) => text.length };
const TWO = (now: () => number) => fairUse({ userPerMinute: 4, channelPerMinute: 0 }, now);

/** Somebody who is told what is said, and a send that says where it stands. */
function visitor(more: Partial<Visit> = {}) {
  const told: string[] = [];
  const tell: Send = async ({ headline }) => {
    told.push(headline);
    return null;
  };
  const visit: Visit = {
    ...{
      way: "mention",
      since: 0,
      user: "u",
      place: PLACE,
      language: "en",
      tell,
      mustAnswer: false,
      notTaken: () => null,
    },
    ...more,
  };
  const sent: Message[] = [];
  const send: Send = async (message) => {
    sent.push(message);
    return { message: `m${sent.length}`, thread: null };
  };
  return { visit, told, sent, send };
}

const asking = (text: string, send: Send) => async (store: FactStore) => ({
  message: await ask(
    { store, readerUrl: null, room: ROOM },
    { place: PLACE, dossier: "port", text, audience: "channel" },
  ),
  send,
});

describe("attend()", () => {
  it("ledgers what others read, and logs it under one request id without a word of it", async () => {
    const { office, lines, logged } = officeOf(await opened(await record()));
    const { visit, send } = visitor();
    await attend(office, visit, async (store, log) => {
      log.debug({ text: "houle" }, "Asked");
      return asking("who said “houle”", send)(store);
    });
    expect(lines).toMatchObject([
      { what: "posted", spot: { ...PLACE, message: "m1" }, telling: { fact: "swell" } },
    ]);
    const requests = new Set(logged.map(({ about }) => (about as { request: string }).request));
    expect([...requests]).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/)]);
    const [info] = logged.filter(({ level }) => level === "info");
    expect(info).toMatchObject({
      words: "Answered",
      about: { command: "who said", kind: "found", platform: "discord" },
    });
    expect(JSON.stringify(logged.filter(({ level }) => level !== "debug"))).not.toMatch(/houle|port/);
  });

  it("says once to whoever asks too much how long to wait, and answers nobody else later for it", async () => {
    let now = 0;
    const { office } = officeOf(await opened(await record()), { fair: TWO(() => now) });
    const { visit, told, sent, send } = visitor();
    for (let i = 0; i < 6; i++) await attend(office, visit, asking("when", send));
    expect([sent.length, told]).toEqual([2, ["That was a lot in a short time. Ask again in 15 s"]]);
    await attend(office, { ...visit, user: "v" }, asking("when", send));
    expect(sent).toHaveLength(3);
    now += 15_000;
    await attend(office, visit, asking("when", send));
    expect(sent).toHaveLength(4);
  });

  it("says it each time where the platform would show a fault instead", async () => {
    const { office } = officeOf(await opened(await record()), { fair: TWO(() => 0) });
    const { visit, told, send } = visitor({ mustAnswer: true });
    for (let i = 0; i < 4; i++) await attend(office, visit, asking("when", send));
    expect(told).toHaveLength(2);
  });

  it("answers from the record of the moment, the whole of it", async () => {
    const versions = await Promise.all([
      record().then(opened),
      record(set("facts[0].source.name", "Odile Quentin")).then(opened),
    ]);
    let taken = 0;
    const { office } = officeOf(versions[0], { record: { now: () => versions[taken++ % 2] as FactStore } });
    const { visit, sent, send } = visitor();
    for (let i = 0; i < 4; i++) await attend(office, visit, asking("who said “houle”", send));
    expect(taken).toBe(4); // once an answer
    const who = sent.map(({ quotes }) => quotes[0]?.notes[0]?.text ?? "");
    expect(who.map((one) => one.startsWith("Odile 𝒬"))).toEqual([true, false, true, false]);
  });

  it("counts what became of each question, and tells a fault to its asker and to us once", async () => {
    const counted: string[] = [];
    const meter: Office["meter"] = {
      ...UNCOUNTED,
      asked: ({ command, kind }) => counted.push(`${command} ${kind}`),
    };
    const { office, faults } = officeOf(await opened(await record()), { meter });
    const { visit, told, send } = visitor();
    await attend(office, visit, asking("when ferme quais", send));
    await attend(office, visit, asking("when did the regatta sink", send));
    await attend(office, visit, async () => {
      throw new TypeError("planted");
    });
    expect(counted[0]).toBe("when found");
    expect(counted[2]).toBe("none fault");
    expect(faults.map(String)).toEqual(["TypeError: planted"]);
    expect(told).toEqual(["onrecord has a fault and could not answer this; it is logged. Ask again later"]);
  });
});

describe("whoever asks too much", () => {
  it("is told so alone on Slack, and once in a thread", async () => {
    const room = await onSlack("socket", { office: { fair: TWO(() => 0) } });
    for (let i = 0; i < 3; i++) await room.people.command("/port", "when").response();
    const whispers = room.slack.workspace.ephemeral.map((one) => linesOf(one)[0]);
    expect(whispers.at(-1)).toMatch(/^That was a lot in a short time/);
    for (let i = 0; i < 3; i++) await room.people.mention({ text: "when ferme quais" }).acked();
    await until(() => room.log.filter(({ words }) => words === "Answered").length === 6);
    expect(posted(room)).toEqual([]); // it was told a moment ago
  });

  it("is told so alone on Discord", async () => {
    const room = await onDiscord([], { office: { fair: TWO(() => 0) } });
    const fired = Array.from({ length: 3 }, () => room.double.slash({ name: "port", sub: "when" }));
    await Promise.all(fired.map((one) => one.acked));
    expect(fired.filter((one) => /^That was a lot/.test(shown(one.original())))).toHaveLength(1);
    expect(room.double.refused).toEqual([]);
  });
});

describe("a stop", () => {
  it("waits for the answers in flight, and takes no more questions", async () => {
    let go = () => {};
    const slow = new Promise<void>((done) => {
      go = done;
    });
    const store = await opened(await record());
    let isSearched = false;
    const search: FactStore["search"] = async (query) => {
      isSearched = true;
      await slow;
      return store.search(query);
    };
    const room = await onDiscord([], { office: { record: { now: () => ({ ...store, search }) } } });
    const asked = room.double.say("when ferme quais", { mention: true });
    await until(() => isSearched);
    const stopped = room.running.stop();
    room.double.say("when ferme quais", { mention: true, user: "bruno" });
    go();
    await stopped;
    expect(asked.answers()).toHaveLength(1);
  });
});
