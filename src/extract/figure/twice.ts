import type { Rule } from "./found.ts";

const TIMES: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["thrice", 3],
]);

/** "twice": two times; English alone, French has "deux fois". */
export const twice: Rule = (_, tokens, at, language) => {
  const value = language === "en" ? TIMES.get(tokens[at]?.word ?? "") : undefined;
  if (value === undefined) return [];
  return [
    { value, unit: "times", rule: "twice", start: at, next: at + 1, end: tokens[at]?.end ?? 0, sure: true },
  ];
};
