import { describe, expect, it } from "vitest";
import { corrected, type Life, type Post, verdictOf } from "../../bench/soak/book.ts";
import { MISCHIEF, scheduleOf } from "../../bench/soak/mischief.ts";
import type { Question } from "../../bench/soak/question.ts";
import { chanceOf } from "../../bench/soak/random.ts";
import { tells } from "../../bench/soak/record.ts";
import { growthOf } from "../../bench/soak/report.ts";
import { shareIn } from "../../bench/soak/share.ts";
import { slopeAnHour } from "../../bench/soak/trend.ts";

describe("scheduleOf()", () => {
  it("does the same for the same seed, and something else for another", () => {
    expect(scheduleOf(5, 7)).toEqual(scheduleOf(5, 7));
    expect(scheduleOf(5, 7)).not.toEqual(scheduleOf(5, 8));
  });

  it("kills and stops also in one minute, and does all that it can do in thirty", () => {
    for (let seed = 0; seed < 50; seed++)
      expect(scheduleOf(1, seed).map(({ what }) => what)).toEqual(expect.arrayContaining(["kill", "stop"]));
    expect(new Set(scheduleOf(30, 1).map(({ what }) => what))).toEqual(new Set(MISCHIEF));
  });

  it("leaves the second half of a long run to one life, and its last tenth without edits", () => {
    const events = scheduleOf(30, 3);
    const last = (...of: string[]) =>
      Math.max(...events.filter(({ what }) => of.includes(what)).map(({ at }) => at));
    expect(last("kill", "stop")).toBeLessThan(15 * 60_000);
    expect(last("edit by rename", "edit in place", "spoil")).toBeLessThan(27 * 60_000);
    expect(last("discord cut", "discord reconnect", "discord invalid")).toBeGreaterThan(29 * 60_000);
  });
});

const SENT = 100_000;
const ALIVE: Life = { endedAt: null, how: null };
const KILLED: Life = { endedAt: SENT + 10, how: "kill" };

const question = (more: Partial<Question>): Question => ({
  ...{ number: 1, sentAt: SENT, isEdited: false, isCalm: true, life: 0, delivery: "live" },
  whose: { platform: "slack", workspace: "T", channel: "C", languages: ["en"] },
  wanted: { way: "command", text: "who said x" },
  ...{ isAcked: true, isCut: false, isTooLate: false, isRefused: false, answeredAt: null, told: [] },
  ...more,
});

describe("verdictOf()", () => {
  const stopped = (endedAt: number): Life => ({ endedAt, how: "stop" });
  const cases: readonly (readonly [string, Partial<Question>, Life])[] = [
    ["answered", { told: ["both"] }, ALIVE],
    ["answered", { told: [1], isRefused: true }, KILLED],
    ["twice", { told: [0, 0] }, ALIVE],
    ["twice", { told: [0, "fault"], isRefused: true }, KILLED],
    ["wrong", { told: ["wrong"], isRefused: true }, KILLED],
    ["stale", { told: [null] }, ALIVE],
    ["fault", { told: ["fault"] }, KILLED],
    ["refused", { told: ["fault"], isRefused: true }, ALIVE],
    ["lost", {}, ALIVE],
    ["lost", { delivery: "kept" }, ALIVE],
    ["away", { delivery: "none" }, ALIVE],
    ["too late", { isTooLate: true }, ALIVE],
    ["cut", { isCut: true, isAcked: false }, ALIVE],
    ["refused", { isRefused: true }, ALIVE],
    ["killed", {}, KILLED],
    ["stopping", {}, stopped(SENT + 100)],
    ["stopping", { delivery: "kept" }, stopped(SENT + 2000)],
    ["lost", {}, stopped(SENT + 2000)],
  ];
  it.each(cases)("says %s of %o in %o", (verdict, more, life) => {
    expect(verdictOf(question(more), life)).toBe(verdict);
  });
});

describe("corrected()", () => {
  it("counts a text that is another, and knows no post that was never made", () => {
    const post: Post = { isEdited: true, at: 0, life: 0, text: '{"a":1}', edits: 0 };
    const posts = new Map([["slack/C/1", post]]);
    expect(corrected(posts, "slack/C/1", { a: 1 })).toBe(true);
    expect(post.edits).toBe(0);
    expect(corrected(posts, "slack/C/1", { a: 2 })).toBe(true);
    expect([post.edits, post.text]).toEqual([1, '{"a":2}']);
    expect(corrected(posts, "slack/C/2", { a: 2 })).toBe(false);
  });
});

describe("tells()", () => {
  it("knows the version by the name, though the article's words have the right one", () => {
    expect(tells("a déclaré Danna Ingleton. Speaker: Danna Ingleton", 0)).toBe(true);
    expect(tells("a déclaré Danna Ingleton. Speaker: Dana Ingleton", 0)).toBe(false);
    expect(tells("a déclaré Danna Ingleton. Speaker: Dana Ingleton", 1)).toBe(true);
  });
});

describe("shareIn()", () => {
  it("finds the button in components and in blocks, and no other", () => {
    const row = [
      { label: "Quote", custom_id: "q" },
      { label: "Share in channel", custom_id: "s" },
    ];
    expect(shareIn([{ components: [{}] }, { components: row }])).toBe("s");
    const button = { text: { text: "Partager dans le canal" }, value: "v" };
    expect(shareIn([{ text: { text: "Share this" } }, { elements: [button] }])).toBe("v");
    expect(shareIn([{ components: row.slice(0, 1) }])).toBeNull();
  });
});

describe("slopeAnHour()", () => {
  it("is not led astray by one sample", () => {
    const samples = [0, 1, 2, 3, 4, 5, 6].map((i) => ({
      at: i * 3_600_000,
      value: i === 3 ? 1000 : 10 + 2 * i,
    }));
    expect(slopeAnHour(samples)).toBeCloseTo(2, 9);
    expect(slopeAnHour(samples.slice(0, 1))).toBeNull();
  });
});

describe("growthOf()", () => {
  it("weighs the longest life, without the minutes in which its caches fill", () => {
    const weighed = (life: number, from: number, minutes: number) =>
      Array.from({ length: minutes }, (_, i) => {
        const filling = Math.min(i, 7) * 10;
        return { life, at: (from + i) * 60_000, live: 100 + filling, rss: 200 + i };
      });
    const growth = growthOf([...weighed(0, 0, 12), ...weighed(1, 12, 18)]);
    expect(growth).toMatchObject({ life: 1, minutes: 10, live: [170, 170], slope: { live: 0 } });
    expect(growth?.slope.rss).toBeCloseTo(60, 6);
    expect(growthOf(weighed(0, 0, 8))).toBeNull();
  });
});

describe("chanceOf()", () => {
  it("is even enough, and the same for the same seed", () => {
    const [one, other] = [chanceOf(1), chanceOf(1)];
    const numbers = Array.from({ length: 10_000 }, () => one.next());
    expect(numbers.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => other.next()));
    expect(numbers.filter((number) => number < 0.25).length).toBeGreaterThan(2400);
    expect(numbers.filter((number) => number < 0.25).length).toBeLessThan(2600);
  });
});
