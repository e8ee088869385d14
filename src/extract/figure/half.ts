import type { Rule } from "./found.ts";
import { unitAt } from "./unit.ts";

const WHOLES: ReadonlyMap<string, number> = new Map([
  ["million", 1e6],
  ["milliard", 1e9],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["douzaine", 12],
  ["dozen", 12],
]);

/** "half a million people", "un demi-million d'euros", "une demi-douzaine de députés". */
export const halves: Rule = (text, tokens, at, language) => {
  const [first = "", second = "", third = ""] = [0, 1, 2].map((step) => tokens[at + step]?.word);
  const english = language === "en" && first === "half" && /^[a-]$/.test(second);
  const french = language === "fr" && /^une?$/.test(first) && second === "demi" && third === "-";
  const place = at + (english ? 2 : 3);
  const whole = english || french ? WHOLES.get(tokens[place]?.word ?? "") : undefined;
  if (!whole) return [];
  const unit =
    unitAt(text, tokens, place + 1, { noun: false, single: false }, language) ??
    unitAt(text, tokens, place + 1, { noun: true, single: false }, language);
  if (!unit) return [];
  const round = french && whole === 12 ? { mod: "APPROX" as const } : {};
  const { next, end } = unit;
  return [{ value: whole / 2, ...round, unit: unit.unit, rule: "half", start: at, next, end, sure: true }];
};
