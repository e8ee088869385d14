/** The documents with most errors, each error with its words, for `time.ts`. */
import type { Range } from "../src/model/selector.ts";
import { type Compared, errorsOf } from "./timexes.ts";

/** The lines to print of the `count` worst documents. */
export function worstOf(compared: readonly Compared[], count: number): readonly string[] {
  return compared
    .filter((one) => errorsOf(one) > 0)
    .sort((a, b) => errorsOf(b) - errorsOf(a))
    .slice(0, count)
    .flatMap((one) => [
      "",
      `${one.document.id} (${one.document.dct}): ${errorsOf(one)} wrong`,
      ...linesOf(one).map((line) => `  ${line}`),
    ]);
}

function linesOf({ document: { text }, pairs, missed, invented }: Compared): readonly string[] {
  const lines = [
    ...missed.map((timex) => ({
      at: timex.start,
      line: `missed   ${shown(text, timex)} ${timex.type} ${timex.value}`,
    })),
    ...invented.map((timex) => ({
      at: timex.start,
      line: `invented ${shown(text, timex)} ${timex.type} ${timex.value}`,
    })),
    ...pairs.flatMap(({ expected, found }) => {
      const isSpan = expected.start === found.start && expected.end === found.end;
      const isValue = expected.value === null || expected.value === found.value;
      if (isSpan && isValue) return [];
      const words = isSpan ? "" : `[${flat(text.slice(found.start, found.end))}] `;
      const line =
        `${isValue ? "span    " : "value   "} ${shown(text, expected)} ${expected.type} ${expected.value}` +
        ` — found ${words}${found.type} ${found.value}`;
      return [{ at: expected.start, line }];
    }),
  ];
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

const CONTEXT = 40; // code units on each side

const flat = (text: string): string => text.replace(/\s+/g, " ");

const shown = (text: string, { start, end }: Range): string =>
  flat(
    `…${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}…`,
  );
