/** What has become of what was posted, when the record says otherwise. */
import { describe, expect, it } from "vitest";
import { ask } from "../../src/chat/asked.ts";
import { correctionOf } from "../../src/chat/correction.ts";
import { type Due, readLedger } from "../../src/chat/due.ts";
import { keyOf, Line, ledgerOf, type Posting, type Spot } from "../../src/chat/ledger.ts";
import { SCHEME } from "../../src/chat/reference.ts";
import { standingOf } from "../../src/chat/standing.ts";
import type { FactStore } from "../../src/store/store.ts";
import { ARTICLE, all, move, opened, record, remove, type Spoil, set, swap } from "../record.ts";
import { settingOf } from "./room.ts";

const THEN = Date.parse("2026-10-12T09:00:00Z");
const SPOT: Spot = {
  platform: "discord",
  workspace: "1",
  channels: ["2"],
  message: "3",
  thread: null,
};
const SWELL = "who said “houle”";

const port = async (...spoils: readonly Spoil[]) => opened(await record(...spoils));

/** What the ledger notes of the answer to a question. */
async function posted(store: FactStore, text: string, spot = SPOT, at = THEN): Promise<Posting> {
  const lines: Line[] = [];
  const asked = { place: spot, dossier: "port", text, language: "en", audience: "channel" } as const;
  ledgerOf(
    (line) => lines.push(line),
    () => at,
  ).posted(spot, await ask(settingOf(store), asked));
  const [line] = lines;
  if (line?.what !== "posted") throw new Error(`Nothing is noted of ${text}`);
  return line;
}

async function* given(lines: readonly Line[]) {
  yield* lines;
}

const corrected = async (store: FactStore, posting: Posting) => {
  const { target } = standingOf(store, posting);
  const due: Due = { posting, target, tries: 0, next: 0, failed: null, why: null };
  return correctionOf(settingOf(store), due, "2026-11-30");
};

const OTHER_SPEAKER = set("facts[0].source.name", "Odile Quentin");
const REJECTED = set("facts[0].review.state", "rejected");
const why = (reason: string, on = "2026-11-02") => set("facts[0].correction", { on, reason });

describe("the ledger", () => {
  it("notes where a message stands and which excerpt it tells, and no word of question or answer", async () => {
    const line = await posted(await port(), SWELL);
    expect(line).toEqual({
      what: "posted",
      at: "2026-10-12T09:00:00.000Z",
      since: "2026-10-12T09:00:00.000Z",
      spot: SPOT,
      language: "en",
      scheme: SCHEME,
      telling: {
        dossier: "port",
        article: "quays",
        fact: "swell",
        reference: expect.stringMatching(/^[\w-]{8}$/),
        revision: expect.stringMatching(/^[\w-]{6}$/),
      },
    });
    expect(Line.parse(JSON.parse(JSON.stringify(line)))).toEqual(line);
    expect(JSON.stringify(line)).not.toMatch(/houle|said|Odile/i);
  });

  it("notes nothing of an answer that quotes nothing, and that a message turned to one tells nothing any more", async () => {
    const lines: Line[] = [];
    const ledger = ledgerOf(
      (line) => lines.push(line),
      () => THEN,
    );
    ledger.posted(SPOT, { language: "en", telling: null });
    expect(lines).toEqual([]);
    ledger.posted(SPOT, { language: "en", telling: null }, true);
    expect(lines).toEqual([{ what: "cleared", at: "2026-10-12T09:00:00.000Z", key: "discord/2/3" }]);
  });
});

describe("a posted message", () => {
  it("stands while its fact does, whoever reviews it and wherever its words move to", async () => {
    const posting = await posted(await port(), SWELL);
    for (const spoil of [
      set("facts[0].review", { state: "accepted", by: "somebody else", on: "2026-11-01" }),
      set("facts[0].keywords", { fr: ["vague"], en: [] }),
      set("facts[3].figure.value", 13),
      why("Nothing has changed"),
    ])
      expect(standingOf(await port(spoil), posting).kind).toBe("stands");
  });

  it.each([
    ["its speaker is another", OTHER_SPEAKER],
    ["it has a gloss", set("facts[0].gloss", { fr: "Houle.", en: "Swell." })],
    ["its article has another publisher", swap(ARTICLE, "La Vigie", "Le Phare")],
  ] satisfies [string, Spoil][])("is corrected where %s", async (_, spoil) => {
    const posting = await posted(await port(), SWELL);
    const store = await port(spoil);
    expect(standingOf(store, posting).kind).toBe("due");
    const { what, message } = await corrected(store, posting);
    expect([what, message.headline]).toEqual(["corrected", "Corrected on 30 November 2026"]);
    expect(message.quotes[0]?.text).toContain("Nous n’avions jamais vu une telle houle");
    expect(message.lines).toEqual(["This takes the place of what was posted here on 12 October 2026"]);
  });

  it("stands where it was posted as a draft that was accepted as it was, and is corrected where a verdict is taken back", async () => {
    const open = set("drafts", true, "port/dossier.json");
    const draft = set("facts[0].review", { state: "draft", rule: "quotation: incise" });
    const [asDraft, accepted] = [await port(open, draft), await port(open)];
    expect(standingOf(accepted, await posted(asDraft, SWELL)).kind).toBe("stands");
    expect(standingOf(asDraft, await posted(accepted, SWELL)).kind).toBe("due");
  });

  it("says the reason and the day that the fact file gives, in the language it was posted in", async () => {
    const posting = await posted(await port(), SWELL);
    const store = await port(OTHER_SPEAKER, why("The name was misspelt"));
    const { message } = await corrected(store, { ...posting, language: "fr" });
    expect(message.headline).toBe("Corrigé le 2 novembre 2026");
    expect(message.lines[0]).toBe("Motif\u00a0: The name was misspelt");
    expect(message.language).toBe("fr");
  });

  it("does not give an old reason for a new change", async () => {
    const posting = await posted(await port(), SWELL);
    const store = await port(OTHER_SPEAKER, why("An older matter", "2026-09-01"));
    const { message } = await corrected(store, posting);
    expect(message.headline).toBe("Corrected on 30 November 2026");
    expect(message.lines.join()).not.toContain("older");
  });

  it.each([
    ["rejected", REJECTED],
    [
      "lapsed",
      set("facts[0].review", {
        state: "lapsed",
        was: "accepted",
        by: "a",
        on: "2021-03-09",
        lapsed: "2026-11-01",
      }),
    ],
    ["a draft that is not answered", set("facts[0].review", { state: "draft", rule: "quotation: incise" })],
  ] satisfies [string, Spoil][])(
    "is withdrawn where its fact is %s, and nothing of it is told again",
    async (_, spoil) => {
      const posting = await posted(await port(), SWELL);
      const store = await port(spoil, why("She did not say so"));
      const { what, message } = await corrected(store, posting);
      expect([what, message.headline]).toEqual(["withdrawn", "Withdrawn on 2 November 2026"]);
      expect(message.lines).toEqual([
        "Reason: She did not say so",
        "What was posted here on 12 October 2026 is no longer on the record. Do not use it",
        "It was of: /port, swell, “Le port de Brélac ferme ses quais”",
      ]);
      expect([message.quotes, message.copy, message.presses]).toEqual([[], null, []]);
    },
  );

  it("is corrected where what it tells is denied meanwhile", async () => {
    const posting = await posted(await port(), SWELL);
    const store = await port(set("facts[1].denies", ["swell"]));
    const { what, message } = await corrected(store, posting);
    expect([what, message.quotes[1]?.label]).toEqual(["corrected", "A claim in it is denied"]);
  });

  it("is held where its dossier is gone as a whole: that says nothing of its facts", async () => {
    const posting = await posted(await port(), SWELL);
    const elsewhere = await port(move("port", "quay"));
    expect(standingOf(elsewhere, posting).kind).toBe("held");
    expect(await readLedger(given([posting]), elsewhere)).toMatchObject({ held: 1, due: new Map() });
  });

  it("loses what is wrong where the dossier is open no more, and is told nothing new of it, not even its name", async () => {
    const posting = await posted(await port(), SWELL);
    const closed = set("access", { discord: [{ guild: "123456789012345678" }] }, "port/dossier.json");
    expect(standingOf(await port(closed), posting).kind).toBe("stands");
    for (const spoil of [OTHER_SPEAKER, REJECTED]) {
      const store = await port(all(closed, spoil, why("A secret reason")));
      const { what, message } = await corrected(store, posting);
      expect(what).toBe("withdrawn");
      expect(JSON.stringify(message)).not.toMatch(/secret|port|quays|swell/);
    }
  });

  it("is withdrawn where it showed words by their place alone and these have changed", async () => {
    const posting = await posted(await port(), "check Elle parlait sous la pluie.");
    expect(posting.telling.fact).toBeNull();
    expect(standingOf(await port(), posting).kind).toBe("stands");
    const store = await port(
      remove("port/facts/quays.json"),
      swap(ARTICLE, "sous la pluie", "sous la grêle"),
    );
    expect((await corrected(store, posting)).what).toBe("withdrawn");
  });

  it("of another version of onrecord is corrected only where its fact is gone", async () => {
    const posting = { ...(await posted(await port(), SWELL)), scheme: SCHEME + 1 };
    expect(standingOf(await port(OTHER_SPEAKER), posting).kind).toBe("stands");
    expect(standingOf(await port(REJECTED), posting).kind).toBe("due");
  });
});

describe("readLedger()", () => {
  const key = "discord/2/3";
  const at = "2026-11-30T00:00:00.000Z";

  it("goes by the last line of each message, and corrects each once", async () => {
    const posting = await posted(await port(), SWELL);
    const store = await port(OTHER_SPEAKER);
    const { target } = standingOf(store, posting);
    const done: Line = {
      ...posting,
      what: "corrected",
      at,
      telling: { ...posting.telling, revision: target ?? "" },
    };
    expect((await readLedger(given([posting]), store)).due.size).toBe(1);
    expect(await readLedger(given([posting, done]), store)).toMatchObject({
      due: new Map(),
      done: 1,
      latest: [done],
    });
    // The record goes back: what the message tells now is wrong again.
    expect((await readLedger(given([posting, done]), await port())).due.size).toBe(1);
  });

  it("corrects what was withdrawn once its fact is back", async () => {
    const posting = await posted(await port(), SWELL);
    const withdrawn: Line = { ...posting, what: "withdrawn", at };
    expect((await readLedger(given([posting, withdrawn]), await port(REJECTED))).due.size).toBe(0);
    const { due } = await readLedger(given([posting, withdrawn]), await port());
    expect([...due.keys()]).toEqual([key]);
  });

  it("takes a message that was turned to another excerpt for what it tells now, and a deleted one for nothing", async () => {
    const [first, second] = [
      await posted(await port(), SWELL),
      await posted(await port(), "how many marins"),
    ];
    const store = await port(OTHER_SPEAKER);
    expect((await readLedger(given([first, second]), store)).due.size).toBe(0);
    expect((await readLedger(given([second, first]), store)).due.size).toBe(1);
    expect((await readLedger(given([first, { what: "cleared", at, key }]), store)).due.size).toBe(0);
  });

  it("counts the tries for what the record tells now, and begins anew when it tells something else", async () => {
    const posting = await posted(await port(), SWELL);
    const store = await port(OTHER_SPEAKER);
    const { target } = standingOf(store, posting);
    const tried: Line = { what: "tried", at, key, target, why: "503", next: "2026-11-30T00:02:00.000Z" };
    const failed: Line = { what: "failed", at, key, target, why: "cant_update_message" };
    const { due } = await readLedger(given([posting, tried, tried]), store);
    expect(due.get(key)).toMatchObject({ tries: 2, next: Date.parse(tried.next), why: "503", failed: null });
    expect((await readLedger(given([posting, failed]), store)).due.get(key)?.failed).toBe(
      "cant_update_message",
    );
    const again = await readLedger(given([posting, tried, failed]), await port(REJECTED));
    expect(again.due.get(key)).toMatchObject({ tries: 0, failed: null, target: null });
  });

  it("leaves to a person what may have been answered just when onrecord was stopped", async () => {
    const posting = await posted(await port(), SWELL);
    const store = await port(REJECTED);
    const answering: Line = { what: "answering", at, key, target: null };
    expect((await readLedger(given([posting, answering]), store)).due.get(key)?.failed).toContain(
      "stopped while",
    );
    const done: Line = { ...posting, what: "withdrawn", at };
    expect((await readLedger(given([posting, answering, done]), store)).due.size).toBe(0);
  });

  it("tells apart messages that no platform has named", async () => {
    const nameless = { ...SPOT, message: null };
    const [one, two] = [
      await posted(await port(), SWELL, nameless, THEN),
      await posted(await port(), SWELL, nameless, THEN + 1),
    ];
    expect(keyOf(one)).not.toBe(keyOf(two));
    expect((await readLedger(given([one, two]), await port(REJECTED))).due.size).toBe(2);
  });
});
