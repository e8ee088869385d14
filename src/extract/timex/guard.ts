import type { Range } from "../../model/selector.ts";

const TOKEN = 120; // code units on each side in which a link is looked for
const LINK = /:\/\/|www\.|@|\.(?:com|org|net|fr|eu|uk|html?)(?:\/|$)/i;

/** Whether a match is a piece of a link, an address, a product name or a larger number. */
export function isPartOfSomethingElse(text: string, { start, end }: Range): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (/[#@_$€£]/.test(before) || /[@_]/.test(after)) return true;
  const isSeason = /^\d{4}\/\d{4}$/; // 2019/2020
  if (isSeason.test(text.slice(start - 5, end)) || isSeason.test(text.slice(start, end + 5))) return false;
  if (/\d/.test(text.charAt(start))) {
    if (/[-‑]/.test(before) && /\p{L}/u.test(text.charAt(start - 2))) return true; // COVID-19
    if (/[.,:/]/.test(before) && /\d/.test(text.charAt(start - 2))) return true; // 3,14
  }
  if (/\d/.test(text.charAt(end - 1)) && /[.,:/]/.test(after) && /\d/.test(text.charAt(end + 1))) return true;
  if (/^ ?(?:BCE?\b|B\.C|av(?:ant|\.) (?:J|notre ère|l['’]ère))/.test(text.slice(end, end + 16))) return true; // no ISO 8601 year
  const left = /\S*$/.exec(text.slice(Math.max(0, start - TOKEN), start))?.[0] ?? "";
  const right = /^\S*/.exec(text.slice(end, end + TOKEN))?.[0] ?? "";
  return /[./@]/.test(left + right) && LINK.test(left + text.slice(start, end) + right);
}
