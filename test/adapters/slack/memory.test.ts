/** What is remembered of people and threads, and for how long. */
import type { webApi } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { languages } from "../../../adapters/slack/language.ts";
import { threads } from "../../../adapters/slack/threads.ts";
import { remember } from "../../../src/chat/bounded.ts";
import { onceWithin } from "../../../src/chat/once-within.ts";
import { SILENT } from "../logs.ts";

const log = SILENT;
const US = { user: "U0BOT", bot: "B0BOT" };

/** A client that answers by hand, and counts how often it was asked. */
function asked(answer: (about: Record<string, unknown>) => object) {
  const calls: Record<string, unknown>[] = [];
  const call = async (about: Record<string, unknown>) => {
    calls.push(about);
    return answer(about);
  };
  const web = { users: { info: call }, conversations: { replies: call } } as unknown as webApi.WebClient;
  return { web, calls };
}

describe("threads()", () => {
  it.each([
    [true, { user: "U0BOT" }],
    [true, { bot_id: "B0BOT" }],
    [false, { user: "U1" }],
    [false, { bot_id: "B1" }],
    [false, {}],
  ])("asks once whether a thread is ours: %s with %o", async (isOurs, message) => {
    const { web, calls } = asked(() => ({ messages: [{ user: "U1" }, message] }));
    const { isOurs: ours } = threads(web, log);
    expect([await ours("C1", "1.1", US), await ours("C1", "1.1", US)]).toEqual([isOurs, isOurs]);
    expect(calls).toEqual([{ channel: "C1", ts: "1.1", limit: 200 }]);
  });

  it("takes nobody for us as long as we are not known", async () => {
    const { web } = asked(() => ({ messages: [{}, { user: "U1", bot_id: "B1" }] }));
    expect(await threads(web, log).isOurs("C1", "1.1", { user: null, bot: null })).toBe(false);
  });

  it("knows a thread that we have entered without asking, also after it was not ours", async () => {
    const { web, calls } = asked(() => ({ messages: [] }));
    const { enter, isOurs } = threads(web, log);
    expect(await isOurs("C1", "1.1", US)).toBe(false);
    enter("C1", "1.1");
    expect([await isOurs("C1", "1.1", US), calls.length]).toEqual([true, 1]);
    expect(await isOurs("C2", "1.1", US)).toBe(false);
  });

  it("asks again once it has forgotten, and after a failure", async () => {
    let fails = true;
    const { web, calls } = asked(() => {
      if (fails) throw new Error("fetch failed");
      return { messages: [{ user: "U0BOT" }] };
    });
    const { isOurs, enter } = threads(web, log, 2);
    expect(await isOurs("C1", "1.1", US)).toBe(false);
    fails = false;
    expect(await isOurs("C1", "1.1", US)).toBe(true);
    for (const thread of ["2.1", "3.1"]) enter("C1", thread);
    expect(await isOurs("C1", "1.1", US)).toBe(true);
    expect(calls).toHaveLength(3);
  });
});

describe("languages()", () => {
  it.each([
    ["fr-FR", "fr"],
    ["fr-CA", "fr"],
    ["en-GB", "en"],
    ["de-DE", undefined],
    [undefined, undefined],
  ])("reads the locale %s, asked once", async (locale, language) => {
    const { web, calls } = asked(() => ({ user: { locale } }));
    const languageOf = languages(web, log);
    expect([await languageOf("U1"), await languageOf("U1")]).toEqual([language, language]);
    expect(calls).toEqual([{ user: "U1", include_locale: true }]);
  });

  it("goes on without one where Slack fails, and asks again", async () => {
    const { web, calls } = asked(() => {
      throw new Error("fetch failed");
    });
    const languageOf = languages(web, log);
    expect([await languageOf("U1"), await languageOf("U1"), calls.length]).toEqual([undefined, undefined, 2]);
  });
});

describe("remember()", () => {
  it("forgets what came first, or was named longest ago", () => {
    const map = new Map<string, number>();
    for (const key of ["a", "b", "a", "c"]) remember(map, key, 1, 2);
    expect([...map.keys()]).toEqual(["a", "c"]);
  });
});

describe("onceWithin()", () => {
  it("takes a key again after its time, or when it is forgotten", () => {
    let now = 0;
    const { isNew, forget } = onceWithin(() => now, 10);
    expect([isNew("a"), isNew("b"), isNew("a")]).toEqual([true, true, false]);
    now = 9;
    expect(isNew("a")).toBe(false);
    now = 10;
    expect(isNew("a")).toBe(true);
    forget("a");
    expect(isNew("a")).toBe(true);
  });
});
