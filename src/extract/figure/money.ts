import { factorOf } from "./currency.ts";
import type { Found } from "./found.ts";
import { exact, type Numeral } from "./numeral.ts";
import type { Token } from "./tokens.ts";

/** The money whose sign stands in front, from the sign's token: "$5", "$5m", "€3.2 billion". */
export function moneyOf(tokens: readonly Token[], number: Numeral, code: string, start: number): Found {
  const letters = tokens[number.next];
  const may =
    number.factor === 1 && !letters?.breaks && (letters?.glued || /^(?:m|bn)$/.test(letters?.word ?? ""));
  const factor = may ? factorOf(letters?.word ?? "") : 1;
  const next = factor > 1 ? number.next + 1 : number.next;
  const end = tokens[next - 1]?.end ?? 0;
  return { value: exact(number.value * factor), unit: code, rule: "money", start, next, end, sure: true };
}
