import type { Token } from "./tokens.ts";

const ONE_WORD = new Set(["%", "percent", "pourcent", "pct", "pc"]);
const TWO_WORDS = new Set(["pour cent", "per cent"]);

/** The token after a percent sign or its words; 0 where there is none. */
export function percentEnd(tokens: readonly Token[], at: number): number {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one || one.breaks) return 0;
  if (ONE_WORD.has(one.word)) return at + 1;
  if (one.word === "-" && one.glued && tokens[at + 1]?.glued) return percentEnd(tokens, at + 1);
  return two && !two.breaks && TWO_WORDS.has(`${one.word} ${two.word}`) ? at + 2 : 0;
}
