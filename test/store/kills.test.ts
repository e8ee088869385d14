/** The short form of `npm run kills`. */
import { expect, it } from "vitest";
import { ROWS } from "../../bench/kills/rows.ts";
import { killed } from "../../bench/kills/run.ts";

const KILLS = 8; // of each; a start of what adds articles costs a second

it.each(ROWS)(
  `$name: what was confirmed is there, and nothing by half, after ${KILLS} kills`,
  { timeout: 120_000 },
  async (row) => {
    const { kills, confirmed } = await killed(row, KILLS, Math.floor(Math.random() * 1e9));
    expect(kills).toBe(KILLS);
    expect(confirmed, "they did something").toBeGreaterThan(0);
  },
);
