import { moneyAfter, moneyBefore } from "./currency.ts";
import type { Rule } from "./found.ts";
import { isNoNumber } from "./guard.ts";
import { numeralAt } from "./numeral.ts";

/** What hangs on a number without being counted by it: "one-way", "three-dimensional", "two-thirds". */
const NO_UNIT =
  /^(?:way|fold|dimensional|star|party|sided|tier|speed|legged|pronged|wheel|stroke|door|part|hander|handed|eyed|off|on|to|and|or|up|down|in|out|over|under|quarters|thirds|third|quarter|time|pointers?|something|plus)$/;

/** A number with what it counts hung on: "a 200-page report", "a 700-billion-dollar bailout"; English alone. */
export const compounds: Rule = (text, tokens, at, language) => {
  const number = language === "en" ? numeralAt(tokens, at, language) : null;
  if (!number || isNoNumber(tokens, at, at + 1) || moneyBefore(tokens, at)) return [];
  const [hyphen, noun] = [tokens[number.next], tokens[number.next + 1]];
  if (hyphen?.word !== "-" || !hyphen.glued || noun?.kind !== "word" || !noun.glued) return [];
  if (noun.capital || NO_UNIT.test(noun.word) || numeralAt(tokens, number.next + 1, language)) return [];
  const money = moneyAfter(tokens, number.next + 1);
  let next = money?.next ?? number.next + 2;
  while (
    tokens[next]?.word === "-" &&
    tokens[next]?.glued &&
    tokens[next + 1]?.glued &&
    tokens[next + 1]?.kind === "word"
  )
    next += 2; // "year-old"
  const end = tokens[next - 1]?.end ?? 0;
  const unit = money?.code ?? (noun.word.startsWith("percent") ? "%" : text.slice(noun.start, end));
  return [{ value: number.value, unit, rule: "compound", start: at, next, end, sure: true }];
};
