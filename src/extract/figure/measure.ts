import { percentEnd } from "./percent.ts";
import type { Token } from "./tokens.ts";

/** Symbols of the International System and their like; "h", "min" and "s" are the time's. */
const SYMBOL =
  /(?:km\/h|mph|sq (?:ft|mi|km|m)|mi[²2]?|ft|lbs?|oz|bars?|Nm|[MG]t|m\/s|km[²2³3]?|[cdm]m[²2³3]?|m[²³23]|m|kg|mg|µg|g|ha|hl|cl|ml|[lL](?=\s)|t|[kMGT]Wh?|[kMG]V|[kMGT][oB]|[kMG]?Hz|°\s?[CF]|°|dB|hPa|ppm|mSv|[tT]ep|‰)(?![\p{L}\p{N}/])/uy;

/** Nouns that measure: what is measured is no part of the unit ("3 tonnes de riz" are tonnes), and none is counted again. Folded. */
const HEADS = new Set(
  (
    "fois times metre metres kilometre kilometres km centimetre centimetres millimetre millimetres hectare hectares tonne tonnes " +
    "kilo kilos gramme grammes kilogramme kilogrammes litre litres hectolitres degre degres degree degrees tons ton meters " +
    "kilometers centimeters inches feet foot miles mile yards acres pounds ounces grams kilograms kilogram liters gallons watts megawatts " +
    "gigawatts kilowatts volts gigabytes megabytes decibels octets ans annees mois semaines jours heures minutes secondes an annee semaine " +
    "jour heure minute seconde siecles years months weeks days hours minutes seconds decades centuries year month week day hour " +
    "second decade century decennies points point"
  ).split(" "),
);

/** Whether a folded noun measures. */
export const isMeasure = (word: string): boolean => HEADS.has(word);

/** The end, in code units, of a symbol of measure at a token; 0 where there is none. */
export function symbolEnd(text: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || token.breaks || token.end - token.start > 4) return 0;
  SYMBOL.lastIndex = token.start;
  return SYMBOL.test(text) ? SYMBOL.lastIndex : 0;
}

const AFTER_A_MEASURE = new Set(["celsius", "fahrenheit", "carres", "carre", "cubes", "cube"]);
const OF = new Set(["de", "d'"]);

/** The token after what makes the measure whole: "mètres carrés", "degrés Celsius", "points de base". */
export function wholeMeasure(tokens: readonly Token[], at: number): number {
  if (AFTER_A_MEASURE.has(tokens[at]?.word ?? "")) return at + 1;
  if (tokens[at]?.word === "-" && tokens[at]?.glued && tokens[at + 1]?.glued) return at + 2; // années-lumière
  const head = tokens[at - 1]?.word;
  if ((head === "points" || head === "point") && OF.has(tokens[at]?.word ?? ""))
    return /^(?:pourcentage|base|croissance|pib)$/.test(tokens[at + 1]?.word ?? "") ? at + 2 : at;
  if (head === "points" && percentEnd(tokens, at) > 0) return percentEnd(tokens, at);
  return at;
}
