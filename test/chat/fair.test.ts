/** Fair use: how much may be asked, by whom, and what is said to whoever asks more. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairUse, refusalMessage } from "../../src/chat/fair.ts";

const MINUTE = 60_000;

/** Asks so many times at one moment; how many were let through. */
const asked = (fair: ReturnType<typeof fairUse>, times: number, user = "u", channel = "c"): number =>
  Array.from({ length: times }, () => fair(user, channel)).filter((refusal) => refusal === null).length;

describe("fairUse()", () => {
  it("lets half a minute's worth through at once, and the rest at an even pace", () => {
    let now = 0;
    const fair = fairUse({ userPerMinute: 20, channelPerMinute: 0 }, () => now);
    expect(asked(fair, 100)).toBe(10);
    now += 3000;
    expect(asked(fair, 100)).toBe(1);
    now += MINUTE;
    expect(asked(fair, 100)).toBe(10);
  });

  it("says how long to wait, and no less than that is enough", () => {
    let now = 0;
    const fair = fairUse({ userPerMinute: 20, channelPerMinute: 0 }, () => now);
    asked(fair, 10);
    const waitMs = fair("u", "c")?.waitMs ?? 0;
    expect(waitMs).toBe(3000);
    now += waitMs - 1;
    expect(fair("u", "c")).not.toBeNull();
    now += 1;
    expect(fair("u", "c")).toBeNull();
  });

  it("counts each person and each channel apart, and what was refused not at all", () => {
    const fair = fairUse({ userPerMinute: 4, channelPerMinute: 10 }, () => 0);
    expect(asked(fair, 50, "ann")).toBe(2);
    expect(asked(fair, 50, "bob")).toBe(2);
    expect(asked(fair, 50, "cleo")).toBe(1); // the channel has had its five
    expect(fair("cleo", "c")?.by).toBe("channel");
    expect(asked(fair, 50, "cleo", "elsewhere")).toBe(1);
    expect(fair("cleo", "elsewhere")?.by).toBe("user");
  });

  it("tells the news of it once, until the time is over", () => {
    let now = 0;
    const fair = fairUse({ userPerMinute: 2, channelPerMinute: 0 }, () => now);
    fair("u", "c");
    expect([fair("u", "c"), fair("u", "c"), fair("u", "c")].map((one) => one?.isNews)).toEqual([
      true,
      false,
      false,
    ]);
    now += 30_000;
    expect(fair("u", "c")).toBeNull();
    expect(fair("u", "c")?.isNews).toBe(true);
  });

  it("has no limit where none is set", () => {
    expect(
      asked(
        fairUse({ userPerMinute: 0, channelPerMinute: 0 }, () => 0),
        1000,
      ),
    ).toBe(1000);
  });

  it("forgets whoever came first rather than grow", () => {
    const fair = fairUse({ userPerMinute: 2, channelPerMinute: 0 }, () => 0, 2);
    fair("ann", "c");
    expect(fair("ann", "c")).not.toBeNull();
    fair("bob", "c");
    fair("cleo", "c");
    expect(fair("ann", "c")).toBeNull();
  });

  it("never lets more than one and a half times the limit through in any minute, whenever they come", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 }), (gaps) => {
        let now = 0;
        const fair = fairUse({ userPerMinute: 12, channelPerMinute: 0 }, () => now);
        const passed: number[] = [];
        for (const gap of gaps) {
          now += gap;
          if (fair("u", "c") === null) passed.push(now);
        }
        for (const from of passed) {
          const within = passed.filter((at) => at >= from && at < from + MINUTE).length;
          expect(within).toBeLessThanOrEqual(18);
        }
      }),
    );
  });
});

it("is told politely, in whole seconds", () => {
  const refusal = { by: "channel", waitMs: 1200, isNews: true } as const;
  expect(refusalMessage(refusal, "en").headline).toBe(
    "Much is being asked in this channel. Ask again in 2 s, or in a direct message",
  );
  expect(refusalMessage({ ...refusal, by: "user" }, "fr").headline).toBe(
    "Cela fait beaucoup en peu de temps. Redemandez dans 2\u00a0s",
  );
});
