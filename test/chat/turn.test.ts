/** Turns: what is asked at once is answered bit by bit. */
import { setImmediate as nextRound } from "node:timers/promises";
import { expect, it } from "vitest";
import { turns } from "../../src/chat/turn.ts";

it("lets a few begin in each round of the event loop, in the order of their asking", async () => {
  const turn = turns(2);
  const begun: number[] = [];
  const all = [1, 2, 3, 4, 5].map(async (number) => {
    await turn("a");
    begun.push(number);
  });
  const seen: string[] = [];
  for (let i = 0; i < 3; i++) {
    await nextRound();
    seen.push(begun.join(""));
  }
  await Promise.all(all);
  expect(seen).toEqual(["12", "1234", "12345"]);
});

it("begins again when it has been empty", async () => {
  const turn = turns(2);
  await turn("a");
  await Promise.all([turn("a"), turn("a"), turn("b")]);
});

it("lets channels take turns, however many questions one has asked before the others", async () => {
  const turn = turns(2);
  const begun: string[] = [];
  const asked = ["a", "a", "a", "a", "a", "b", "c", "b"].map(async (channel, number) => {
    await turn(channel);
    begun.push(`${channel}${number}`);
  });
  await Promise.all(asked);
  expect(begun).toEqual(["a0", "b5", "c6", "a1", "b7", "a2", "a3", "a4"]);
});
