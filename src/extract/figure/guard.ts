import { isMoneySign } from "./currency.ts";
import type { Token } from "./tokens.ts";

/** Words after which a number is a name or an address: "article 49", "Boeing 737", "page 12". Folded. */
const NAMED = new Set(
  (
    "article articles art alinea section sections chapitre chapter page pages p pp n no num numero number numeros nr paragraphe paragraph " +
    "saison season episode version tome volume vol ligne line bus vol flight route rn rd autoroute highway interstate room chambre salle " +
    "boeing airbus windows apollo iphone galaxy python java formule formula canal channel chaine phase etape stage niveau level type classe " +
    "class categorie category tableau table figure fig verset verse psaume psalm tel telephone fax isbn code port porte gate quai platform " +
    "resolution act scene annexe annex zone district unit lot mark mk sonate opus symphonie symphony radio france decret directive " +
    "amendment amendement titre title bp cs group groupe area"
  ).split(" "),
);

const OPENS = /^(?:[([{«“"'‘’~≈<>≥≤+±—–]|\p{Sc})$/u;

/** Whether what stands around digits makes them no number: an ordinal, a version, an address, a score, a telephone. */
export function isNoNumber(tokens: readonly Token[], at: number, next: number): boolean {
  return badBefore(tokens, at) || badAfter(tokens, next);
}

function badBefore(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || token.breaks) return false;
  const minus = /^[-−]$/.test(before.word) && (!before.glued || OPENS.test(tokens[at - 2]?.word ?? "")); // "COVID-19" has its hyphen glued
  if (token.glued && !minus && !OPENS.test(before.word) && !before.word.endsWith("'")) return true;
  if (token.kind !== "number") return /^tou(?:s|tes)$/.test(before.word); // "tous deux" are no two of anything
  if (before.kind === "number") return true; // telephone numbers, tables
  const name = before.word === "." || before.word === "°" ? tokens[at - 2] : before;
  return name !== undefined && NAMED.has(name.word) && !isMoneySign(before.word);
}

function badAfter(tokens: readonly Token[], next: number): boolean {
  const [after, second] = [tokens[next], tokens[next + 1]];
  if (!after || after.breaks) return false;
  if (after.kind === "number" && tokens[next - 1]?.kind === "number") return true;
  if (after.word === "-" && after.glued && second?.word === "year") return true; // an age, or a "four-year plan"
  return after.glued && /^[./:_@,]$/.test(after.word) && second?.glued === true && second.kind !== "sign";
}

/** Whether four bare digits read as a year before a noun: "the 2001 attacks". */
export function isYearLike(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!token || !/^(?:1[89]|20)\d\d$/.test(text.slice(token.start, token.end))) return false;
  const round = token.word.endsWith("00");
  const before = tokens[at - 1]?.word ?? "";
  return !round || /^(?:the|in|since|its|his|their|en|depuis|annee|fin|debut)$/.test(before);
}

/** Whether five bare digits before a capital read as a postcode: "75001 Paris". */
export function isPostcode(tokens: readonly Token[], at: number): boolean {
  return /^\d{5}$/.test(tokens[at]?.word ?? "") && tokens[at + 1]?.capital === true;
}
